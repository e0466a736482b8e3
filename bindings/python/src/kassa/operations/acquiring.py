# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Operations of the group `acquiring`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kassa.models.acquiring import (
    DisableProductRequest,
    EnablementType,
    PaymentAccountUpdate,
    PaymentProfile,
    PaymentProgram,
    PaymentProgramEnablement,
    PaymentProgramEnablementCreate,
    PaymentProgramEnablementList,
    PaymentProgramList,
    PaymentProgramPlanList,
    PricePlan,
    PricePlanList,
    PricingPaymentCategory,
)
from kassa.models.shared import (
    PaymentAccount,
    PaymentAccountInput,
    PaymentProduct,
)
from kassa.request import Read, Request, Sender

__all__ = ["AcquiringOperations"]


class AcquiringEnablementOperations:
    """Operations `acquiring.enablement`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Request[PaymentProgramEnablementList]:
        """Lists what an account has switched on.

        `GET /products/payment/payment-programs/payment-program-enablements`
        """
        return Request(
            sender=self._sender,
            number=62,
            operation="acquiring.enablement.list",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=PaymentProgramEnablementList,
        )

    def create(
        self,
        body: PaymentProgramEnablementCreate | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[PaymentProgramEnablement]:
        """Switches an optional program on.

        `POST /products/payment/payment-programs/payment-program-enablements`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=63,
            operation="acquiring.enablement.create",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=PaymentProgramEnablement,
        )

    def read(
        self,
        payment_program_enablement_id: str,
    ) -> Request[PaymentProgramEnablement]:
        """Reads an enablement.

        `GET /products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}`
        """
        return Request(
            sender=self._sender,
            number=64,
            operation="acquiring.enablement.read",
            reference=None,
            path={"payment_program_enablement_id": payment_program_enablement_id},
            answer=Read.OBJECT,
            model=PaymentProgramEnablement,
        )

    def delete(
        self,
        payment_program_enablement_id: str,
    ) -> Request[None]:
        """Switches an optional program off.

        `DELETE /products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}`
        """
        return Request(
            sender=self._sender,
            number=65,
            operation="acquiring.enablement.delete",
            reference=None,
            path={"payment_program_enablement_id": payment_program_enablement_id},
            answer=Read.OBJECT,
            model=None,
        )


class AcquiringPaymentAccountOperations:
    """Operations `acquiring.payment_account`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        product_id: str,
        body: PaymentAccountInput | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[PaymentAccount]:
        """Adds a payment account to a product.

        `POST /products/payment/{product_id}/payment-accounts`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=52,
            operation="acquiring.payment_account.create",
            reference=reference,
            path={"product_id": product_id},
            body=body,
            answer=Read.OBJECT,
            model=PaymentAccount,
        )

    def read(
        self,
        product_id: str,
        payment_account_id: str,
    ) -> Request[PaymentAccount]:
        """Reads a payment account.

        `GET /products/payment/{product_id}/payment-accounts/{payment_account_id}`
        """
        return Request(
            sender=self._sender,
            number=53,
            operation="acquiring.payment_account.read",
            reference=None,
            path={"product_id": product_id, "payment_account_id": payment_account_id},
            answer=Read.OBJECT,
            model=PaymentAccount,
        )

    def update(
        self,
        product_id: str,
        payment_account_id: str,
        body: PaymentAccountUpdate | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[PaymentAccount]:
        """Changes a payment account. Later pages take it back: create another payment account instead.

        `PATCH /products/payment/{product_id}/payment-accounts/{payment_account_id}`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=54,
            operation="acquiring.payment_account.update",
            reference=reference,
            path={"product_id": product_id, "payment_account_id": payment_account_id},
            body=body,
            answer=Read.OBJECT,
            model=PaymentAccount,
        )


class AcquiringPricePlanOperations:
    """Operations `acquiring.price_plan`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Request[PricePlanList]:
        """Lists price plans and their versions.

        `GET /distribution/products/payment/price-plans`
        """
        return Request(
            sender=self._sender,
            number=56,
            operation="acquiring.price_plan.list",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=PricePlanList,
        )

    def read(
        self,
        price_plan_id: str,
        *,
        merchant_category_code: str | None = None,
        currency: str | None = None,
        customer_country: str | None = None,
        partner_country: str | None = None,
        version: str | None = None,
        pricing_payment_category: PricingPaymentCategory | str | None = None,
        payment_program_id: str | None = None,
        date_time: str | None = None,
        size: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
    ) -> Request[PricePlan]:
        """Reads the rates of a price plan, page by page.

        `GET /distribution/products/payment/price-plans/{price_plan_id}`
        """
        return Request(
            sender=self._sender,
            number=57,
            operation="acquiring.price_plan.read",
            reference=None,
            path={"price_plan_id": price_plan_id},
            query={
                "merchant_category_code": merchant_category_code,
                "currency": currency,
                "customer_country": customer_country,
                "partner_country": partner_country,
                "version": version,
                "pricing_payment_category": pricing_payment_category,
                "payment_program_id": payment_program_id,
                "date_time": date_time,
                "size": size,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
            answer=Read.OBJECT,
            model=PricePlan,
        )


class AcquiringProductOperations:
    """Operations `acquiring.product`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Request[Sequence[PaymentProduct]]:
        """Lists the products of an account, as a bare array.

        `GET /products/payment`
        """
        return Request(
            sender=self._sender,
            number=49,
            operation="acquiring.product.list",
            reference=None,
            path={},
            answer=Read.LIST,
            model=PaymentProduct,
        )

    def disable(
        self,
        product_id: str,
        body: DisableProductRequest | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[None]:
        """Switches a product off: no new payments, within ten minutes. Captures and refunds go on.

        `POST /products/payment/{product_id}/disable`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=50,
            operation="acquiring.product.disable",
            reference=reference,
            path={"product_id": product_id},
            body=body,
            answer=Read.OBJECT,
            model=None,
        )

    def enable(
        self,
        product_id: str,
        *,
        reference: str,
    ) -> Request[None]:
        """Switches a product on again, if it was the acquirer who had switched it off.

        `POST /products/payment/{product_id}/enable`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=51,
            operation="acquiring.product.enable",
            reference=reference,
            path={"product_id": product_id},
            answer=Read.OBJECT,
            model=None,
        )


class AcquiringProfileOperations:
    """Operations `acquiring.profile`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Request[Sequence[PaymentProfile]]:
        """Lists the profiles that the acquirer may use, as a bare array.

        `GET /distribution/products/payment/profiles`
        """
        return Request(
            sender=self._sender,
            number=55,
            operation="acquiring.profile.list",
            reference=None,
            path={},
            answer=Read.LIST,
            model=PaymentProfile,
        )


class AcquiringProgramOperations:
    """Operations `acquiring.program`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read(
        self,
        payment_program_id: str,
    ) -> Request[PaymentProgram]:
        """Reads a program.

        `GET /distribution/products/payment/payment-programs/{payment_program_id}`
        """
        return Request(
            sender=self._sender,
            number=60,
            operation="acquiring.program.read",
            reference=None,
            path={"payment_program_id": payment_program_id},
            answer=Read.OBJECT,
            model=PaymentProgram,
        )

    def list(
        self,
        *,
        merchant_category_code: str | None = None,
        customer_country: str | None = None,
        enablement_type: Sequence[EnablementType | str] | None = None,
    ) -> Request[PaymentProgramList]:
        """Lists the programs of an account.

        `GET /products/payment/payment-programs`
        """
        return Request(
            sender=self._sender,
            number=61,
            operation="acquiring.program.list",
            reference=None,
            path={},
            query={
                "merchant_category_code": merchant_category_code,
                "customer_country": customer_country,
                "enablement_type": enablement_type,
            },
            answer=Read.OBJECT,
            model=PaymentProgramList,
        )


class AcquiringProgramPlanOperations:
    """Operations `acquiring.program_plan`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Request[PaymentProgramPlanList]:
        """Lists program plans and their versions.

        `GET /distribution/products/payment/payment-program-plans`
        """
        return Request(
            sender=self._sender,
            number=58,
            operation="acquiring.program_plan.list",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=PaymentProgramPlanList,
        )

    def programs(
        self,
        payment_program_plan_id: str,
        *,
        merchant_category_code: str | None = None,
        customer_country: str | None = None,
        transaction_currency: str | None = None,
        version: str | None = None,
        enablement_type: Sequence[EnablementType | str] | None = None,
        size: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
    ) -> Request[PaymentProgramList]:
        """Lists the programs of a plan, page by page; not the plan, though the path names it.

        `GET /distribution/products/payment/payment-program-plans/{payment_program_plan_id}`
        """
        return Request(
            sender=self._sender,
            number=59,
            operation="acquiring.program_plan.programs",
            reference=None,
            path={"payment_program_plan_id": payment_program_plan_id},
            query={
                "merchant_category_code": merchant_category_code,
                "customer_country": customer_country,
                "transaction_currency": transaction_currency,
                "version": version,
                "enablement_type": enablement_type,
                "size": size,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
            answer=Read.OBJECT,
            model=PaymentProgramList,
        )


class AcquiringOperations:
    """Operations of the group."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def enablement(self) -> AcquiringEnablementOperations:
        """Operations `acquiring.enablement`."""
        return AcquiringEnablementOperations(self._sender)

    @property
    def payment_account(self) -> AcquiringPaymentAccountOperations:
        """Operations `acquiring.payment_account`."""
        return AcquiringPaymentAccountOperations(self._sender)

    @property
    def price_plan(self) -> AcquiringPricePlanOperations:
        """Operations `acquiring.price_plan`."""
        return AcquiringPricePlanOperations(self._sender)

    @property
    def product(self) -> AcquiringProductOperations:
        """Operations `acquiring.product`."""
        return AcquiringProductOperations(self._sender)

    @property
    def profile(self) -> AcquiringProfileOperations:
        """Operations `acquiring.profile`."""
        return AcquiringProfileOperations(self._sender)

    @property
    def program(self) -> AcquiringProgramOperations:
        """Operations `acquiring.program`."""
        return AcquiringProgramOperations(self._sender)

    @property
    def program_plan(self) -> AcquiringProgramPlanOperations:
        """Operations `acquiring.program_plan`."""
        return AcquiringProgramPlanOperations(self._sender)
