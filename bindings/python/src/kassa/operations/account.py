# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Operations of the group `account`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kassa.models.account import (
    Brand,
    BrandInput,
    BrandList,
    BrandUpdate,
    OnboardRequest,
    OnboardResponse,
    PartnerAccount,
    PartnerAccountExpansion,
    PartnerAccountUpdate,
    PartnerBusinessEntity,
    PartnerBusinessEntityInput,
    PartnerBusinessEntityList,
    PartnerBusinessEntityUpdate,
    Store,
    StoreCreate,
    StoreGroup,
    StoreGroupInput,
    StoreGroupList,
    StoreGroupUpdate,
    StoreList,
    StoreUpdate,
)
from kassa.request import Read, Request, Sender

__all__ = ["AccountOperations"]


class AccountBrandOperations:
    """Operations `account.brand`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Request[BrandList]:
        """Lists the brands of an account.

        `GET /brands`
        """
        return Request(
            sender=self._sender,
            number=37,
            operation="account.brand.list",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=BrandList,
        )

    def create(
        self,
        body: BrandInput | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[Brand]:
        """Adds a brand.

        `POST /brands`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=38,
            operation="account.brand.create",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=Brand,
        )

    def read(
        self,
        brand_id: str,
    ) -> Request[Brand]:
        """Reads a brand.

        `GET /brands/{brand_id}`
        """
        return Request(
            sender=self._sender,
            number=39,
            operation="account.brand.read",
            reference=None,
            path={"brand_id": brand_id},
            answer=Read.OBJECT,
            model=Brand,
        )

    def update(
        self,
        brand_id: str,
        body: BrandUpdate | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[Brand]:
        """Changes a brand. It cannot be deleted.

        `PATCH /brands/{brand_id}`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=40,
            operation="account.brand.update",
            reference=reference,
            path={"brand_id": brand_id},
            body=body,
            answer=Read.OBJECT,
            model=Brand,
        )


class AccountBusinessEntityOperations:
    """Operations `account.business_entity`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Request[PartnerBusinessEntityList]:
        """Lists the legal entities of an account.

        `GET /partner-business-entities`
        """
        return Request(
            sender=self._sender,
            number=33,
            operation="account.business_entity.list",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=PartnerBusinessEntityList,
        )

    def create(
        self,
        body: PartnerBusinessEntityInput | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[PartnerBusinessEntity]:
        """Adds a legal entity.

        `POST /partner-business-entities`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=34,
            operation="account.business_entity.create",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=PartnerBusinessEntity,
        )

    def read(
        self,
        partner_business_entity_id: str,
    ) -> Request[PartnerBusinessEntity]:
        """Reads a legal entity.

        `GET /partner-business-entities/{partner_business_entity_id}`
        """
        return Request(
            sender=self._sender,
            number=35,
            operation="account.business_entity.read",
            reference=None,
            path={"partner_business_entity_id": partner_business_entity_id},
            answer=Read.OBJECT,
            model=PartnerBusinessEntity,
        )

    def update(
        self,
        partner_business_entity_id: str,
        body: PartnerBusinessEntityUpdate | Mapping[str, Any] | None = None,
        *,
        reference: str,
    ) -> Request[PartnerBusinessEntity]:
        """Changes a legal entity. It cannot be deleted.

        `PATCH /partner-business-entities/{partner_business_entity_id}`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=36,
            operation="account.business_entity.update",
            reference=reference,
            path={"partner_business_entity_id": partner_business_entity_id},
            body=body,
            answer=Read.OBJECT,
            model=PartnerBusinessEntity,
        )


class AccountStoreOperations:
    """Operations `account.store`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        size: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
    ) -> Request[StoreList]:
        """Lists the stores of an account, page by page.

        `GET /stores`
        """
        return Request(
            sender=self._sender,
            number=41,
            operation="account.store.list",
            reference=None,
            path={},
            query={
                "size": size,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
            answer=Read.OBJECT,
            model=StoreList,
        )

    def create(
        self,
        body: StoreCreate | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[Store]:
        """Adds a store to a group.

        `POST /stores`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=42,
            operation="account.store.create",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=Store,
        )

    def read(
        self,
        store_id: str,
    ) -> Request[Store]:
        """Reads a store.

        `GET /stores/{store_id}`
        """
        return Request(
            sender=self._sender,
            number=43,
            operation="account.store.read",
            reference=None,
            path={"store_id": store_id},
            answer=Read.OBJECT,
            model=Store,
        )

    def update(
        self,
        store_id: str,
        body: StoreUpdate | Mapping[str, Any] | None = None,
        *,
        reference: str,
    ) -> Request[Store]:
        """Changes a store. It cannot be deleted.

        `PATCH /stores/{store_id}`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=44,
            operation="account.store.update",
            reference=reference,
            path={"store_id": store_id},
            body=body,
            answer=Read.OBJECT,
            model=Store,
        )


class AccountStoreGroupOperations:
    """Operations `account.store_group`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        size: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
    ) -> Request[StoreGroupList]:
        """Lists the store groups of an account, page by page.

        `GET /store-groups`
        """
        return Request(
            sender=self._sender,
            number=45,
            operation="account.store_group.list",
            reference=None,
            path={},
            query={
                "size": size,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
            answer=Read.OBJECT,
            model=StoreGroupList,
        )

    def create(
        self,
        body: StoreGroupInput | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[StoreGroup]:
        """Adds a store group, with at least one store.

        `POST /store-groups`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=46,
            operation="account.store_group.create",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=StoreGroup,
        )

    def read(
        self,
        store_group_id: str,
    ) -> Request[StoreGroup]:
        """Reads a store group.

        `GET /store-groups/{store_group_id}`
        """
        return Request(
            sender=self._sender,
            number=47,
            operation="account.store_group.read",
            reference=None,
            path={"store_group_id": store_group_id},
            answer=Read.OBJECT,
            model=StoreGroup,
        )

    def update(
        self,
        store_group_id: str,
        body: StoreGroupUpdate | Mapping[str, Any] | None = None,
        *,
        reference: str,
    ) -> Request[StoreGroup]:
        """Changes a store group. It cannot be deleted.

        `PATCH /store-groups/{store_group_id}`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=48,
            operation="account.store_group.update",
            reference=reference,
            path={"store_group_id": store_group_id},
            body=body,
            answer=Read.OBJECT,
            model=StoreGroup,
        )


class AccountOperations:
    """Operations of the group."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def brand(self) -> AccountBrandOperations:
        """Operations `account.brand`."""
        return AccountBrandOperations(self._sender)

    @property
    def business_entity(self) -> AccountBusinessEntityOperations:
        """Operations `account.business_entity`."""
        return AccountBusinessEntityOperations(self._sender)

    @property
    def store(self) -> AccountStoreOperations:
        """Operations `account.store`."""
        return AccountStoreOperations(self._sender)

    @property
    def store_group(self) -> AccountStoreGroupOperations:
        """Operations `account.store_group`."""
        return AccountStoreGroupOperations(self._sender)

    def onboard(
        self,
        body: OnboardRequest | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[OnboardResponse]:
        """Creates a partner with everything that belongs to it, or adds to one that is there. Payments work at once;
        changes have to wait for the event `partner.account.state-change.operational`. After a refusal: correct the
        document, keep the key.

        `POST /distribution/onboard`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=30,
            operation="account.onboard",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=OnboardResponse,
        )

    def read(
        self,
        *,
        expand: Sequence[PartnerAccountExpansion | str] | None = None,
    ) -> Request[PartnerAccount]:
        """Reads an account, with the parts that are asked for.

        `GET `
        """
        return Request(
            sender=self._sender,
            number=31,
            operation="account.read",
            reference=None,
            path={},
            query={
                "expand": expand,
            },
            answer=Read.OBJECT,
            model=PartnerAccount,
        )

    def update(
        self,
        body: PartnerAccountUpdate | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[PartnerAccount]:
        """Changes an account: once it is operational, and at most once a second.

        `PATCH `

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=32,
            operation="account.update",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=PartnerAccount,
        )
