<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Operations;

use Kassa\Models\DisableProductRequest;
use Kassa\Models\EnablementType;
use Kassa\Models\PaymentAccountUpdate;
use Kassa\Models\PaymentProfile;
use Kassa\Models\PaymentProgram;
use Kassa\Models\PaymentProgramEnablement;
use Kassa\Models\PaymentProgramEnablementCreate;
use Kassa\Models\PaymentProgramEnablementList;
use Kassa\Models\PaymentProgramList;
use Kassa\Models\PaymentProgramPlanList;
use Kassa\Models\PricePlan;
use Kassa\Models\PricePlanList;
use Kassa\Models\PricingPaymentCategory;
use Kassa\Models\PaymentAccount;
use Kassa\Models\PaymentAccountInput;
use Kassa\Models\PaymentProduct;
use Kassa\Request;
use Kassa\Sender;
use SensitiveParameter;

/** Operations of the group `acquiring`. */
final class AcquiringOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /** Operations `acquiring.enablement`. */
    public function enablement(): AcquiringEnablementOperations
    {
        return new AcquiringEnablementOperations($this->sender);
    }

    /** Operations `acquiring.payment_account`. */
    public function paymentAccount(): AcquiringPaymentAccountOperations
    {
        return new AcquiringPaymentAccountOperations($this->sender);
    }

    /** Operations `acquiring.price_plan`. */
    public function pricePlan(): AcquiringPricePlanOperations
    {
        return new AcquiringPricePlanOperations($this->sender);
    }

    /** Operations `acquiring.product`. */
    public function product(): AcquiringProductOperations
    {
        return new AcquiringProductOperations($this->sender);
    }

    /** Operations `acquiring.profile`. */
    public function profile(): AcquiringProfileOperations
    {
        return new AcquiringProfileOperations($this->sender);
    }

    /** Operations `acquiring.program`. */
    public function program(): AcquiringProgramOperations
    {
        return new AcquiringProgramOperations($this->sender);
    }

    /** Operations `acquiring.program_plan`. */
    public function programPlan(): AcquiringProgramPlanOperations
    {
        return new AcquiringProgramPlanOperations($this->sender);
    }
}

/** Operations `acquiring.enablement`. */
final class AcquiringEnablementOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists what an account has switched on.
     *
     * `GET /products/payment/payment-programs/payment-program-enablements`.
     *
     * @return Request<PaymentProgramEnablementList>
     */
    public function list(): Request
    {
        return new Request(
            $this->sender,
            62,
            'acquiring.enablement.list',
            'object',
            PaymentProgramEnablementList::class,
        );
    }

    /**
     * Switches an optional program on.
     *
     * `POST /products/payment/payment-programs/payment-program-enablements`.
     *
     * @param PaymentProgramEnablementCreate|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PaymentProgramEnablement>
     */
    public function create(
        #[SensitiveParameter]
        PaymentProgramEnablementCreate|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            63,
            'acquiring.enablement.create',
            'object',
            PaymentProgramEnablement::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Reads an enablement.
     *
     * `GET /products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}`.
     *
     * @return Request<PaymentProgramEnablement>
     */
    public function read(
        string $paymentProgramEnablementId,
    ): Request {
        return new Request(
            $this->sender,
            64,
            'acquiring.enablement.read',
            'object',
            PaymentProgramEnablement::class,
            path: ['payment_program_enablement_id' => $paymentProgramEnablementId],
        );
    }

    /**
     * Switches an optional program off.
     *
     * `DELETE /products/payment/payment-programs/payment-program-enablements/{payment_program_enablement_id}`.
     *
     * @return Request<null>
     */
    public function delete(
        string $paymentProgramEnablementId,
    ): Request {
        return new Request(
            $this->sender,
            65,
            'acquiring.enablement.delete',
            'object',
            null,
            path: ['payment_program_enablement_id' => $paymentProgramEnablementId],
        );
    }
}

/** Operations `acquiring.payment_account`. */
final class AcquiringPaymentAccountOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Adds a payment account to a product.
     *
     * `POST /products/payment/{product_id}/payment-accounts`.
     *
     * @param PaymentAccountInput|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PaymentAccount>
     */
    public function create(
        string $productId,
        #[SensitiveParameter]
        PaymentAccountInput|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            52,
            'acquiring.payment_account.create',
            'object',
            PaymentAccount::class,
            reference: $reference,
            path: ['product_id' => $productId],
            body: $body,
        );
    }

    /**
     * Reads a payment account.
     *
     * `GET /products/payment/{product_id}/payment-accounts/{payment_account_id}`.
     *
     * @return Request<PaymentAccount>
     */
    public function read(
        string $productId,
        string $paymentAccountId,
    ): Request {
        return new Request(
            $this->sender,
            53,
            'acquiring.payment_account.read',
            'object',
            PaymentAccount::class,
            path: ['product_id' => $productId, 'payment_account_id' => $paymentAccountId],
        );
    }

    /**
     * Changes a payment account. Later pages take it back: create another payment account instead.
     *
     * `PATCH /products/payment/{product_id}/payment-accounts/{payment_account_id}`.
     *
     * @param PaymentAccountUpdate|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<PaymentAccount>
     */
    public function update(
        string $productId,
        string $paymentAccountId,
        #[SensitiveParameter]
        PaymentAccountUpdate|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            54,
            'acquiring.payment_account.update',
            'object',
            PaymentAccount::class,
            reference: $reference,
            path: ['product_id' => $productId, 'payment_account_id' => $paymentAccountId],
            body: $body,
        );
    }
}

/** Operations `acquiring.price_plan`. */
final class AcquiringPricePlanOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists price plans and their versions.
     *
     * `GET /distribution/products/payment/price-plans`.
     *
     * @return Request<PricePlanList>
     */
    public function list(): Request
    {
        return new Request(
            $this->sender,
            56,
            'acquiring.price_plan.list',
            'object',
            PricePlanList::class,
        );
    }

    /**
     * Reads the rates of a price plan, page by page.
     *
     * `GET /distribution/products/payment/price-plans/{price_plan_id}`.
     *
     * @return Request<PricePlan>
     */
    public function read(
        string $pricePlanId,
        ?string $merchantCategoryCode = null,
        ?string $currency = null,
        ?string $customerCountry = null,
        ?string $partnerCountry = null,
        ?string $version = null,
        PricingPaymentCategory|string|null $pricingPaymentCategory = null,
        ?string $paymentProgramId = null,
        ?string $dateTime = null,
        ?int $size = null,
        ?string $startingAfter = null,
        ?string $endingBefore = null,
    ): Request {
        return new Request(
            $this->sender,
            57,
            'acquiring.price_plan.read',
            'object',
            PricePlan::class,
            path: ['price_plan_id' => $pricePlanId],
            query: [
                'merchant_category_code' => $merchantCategoryCode,
                'currency' => $currency,
                'customer_country' => $customerCountry,
                'partner_country' => $partnerCountry,
                'version' => $version,
                'pricing_payment_category' => $pricingPaymentCategory,
                'payment_program_id' => $paymentProgramId,
                'date_time' => $dateTime,
                'size' => $size,
                'starting_after' => $startingAfter,
                'ending_before' => $endingBefore,
            ],
            paged: true,
        );
    }
}

/** Operations `acquiring.product`. */
final class AcquiringProductOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists the products of an account, as a bare array.
     *
     * `GET /products/payment`.
     *
     * @return Request<list<PaymentProduct>>
     */
    public function list(): Request
    {
        return new Request(
            $this->sender,
            49,
            'acquiring.product.list',
            'list',
            PaymentProduct::class,
        );
    }

    /**
     * Switches a product off: no new payments, within ten minutes. Captures and refunds go on.
     *
     * `POST /products/payment/{product_id}/disable`.
     *
     * @param DisableProductRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<null>
     */
    public function disable(
        string $productId,
        #[SensitiveParameter]
        DisableProductRequest|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            50,
            'acquiring.product.disable',
            'object',
            null,
            reference: $reference,
            path: ['product_id' => $productId],
            body: $body,
        );
    }

    /**
     * Switches a product on again, if it was the acquirer who had switched it off.
     *
     * `POST /products/payment/{product_id}/enable`.
     *
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<null>
     */
    public function enable(
        string $productId,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            51,
            'acquiring.product.enable',
            'object',
            null,
            reference: $reference,
            path: ['product_id' => $productId],
        );
    }
}

/** Operations `acquiring.profile`. */
final class AcquiringProfileOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists the profiles that the acquirer may use, as a bare array.
     *
     * `GET /distribution/products/payment/profiles`.
     *
     * @return Request<list<PaymentProfile>>
     */
    public function list(): Request
    {
        return new Request(
            $this->sender,
            55,
            'acquiring.profile.list',
            'list',
            PaymentProfile::class,
        );
    }
}

/** Operations `acquiring.program`. */
final class AcquiringProgramOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Reads a program.
     *
     * `GET /distribution/products/payment/payment-programs/{payment_program_id}`.
     *
     * @return Request<PaymentProgram>
     */
    public function read(
        string $paymentProgramId,
    ): Request {
        return new Request(
            $this->sender,
            60,
            'acquiring.program.read',
            'object',
            PaymentProgram::class,
            path: ['payment_program_id' => $paymentProgramId],
        );
    }

    /**
     * Lists the programs of an account.
     *
     * `GET /products/payment/payment-programs`.
     *
     * @param list<EnablementType|string>|null $enablementType
     * @return Request<PaymentProgramList>
     */
    public function list(
        ?string $merchantCategoryCode = null,
        ?string $customerCountry = null,
        ?array $enablementType = null,
    ): Request {
        return new Request(
            $this->sender,
            61,
            'acquiring.program.list',
            'object',
            PaymentProgramList::class,
            query: [
                'merchant_category_code' => $merchantCategoryCode,
                'customer_country' => $customerCountry,
                'enablement_type' => $enablementType,
            ],
        );
    }
}

/** Operations `acquiring.program_plan`. */
final class AcquiringProgramPlanOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists program plans and their versions.
     *
     * `GET /distribution/products/payment/payment-program-plans`.
     *
     * @return Request<PaymentProgramPlanList>
     */
    public function list(): Request
    {
        return new Request(
            $this->sender,
            58,
            'acquiring.program_plan.list',
            'object',
            PaymentProgramPlanList::class,
        );
    }

    /**
     * Lists the programs of a plan, page by page; not the plan, though the path names it.
     *
     * `GET /distribution/products/payment/payment-program-plans/{payment_program_plan_id}`.
     *
     * @param list<EnablementType|string>|null $enablementType
     * @return Request<PaymentProgramList>
     */
    public function programs(
        string $paymentProgramPlanId,
        ?string $merchantCategoryCode = null,
        ?string $customerCountry = null,
        ?string $transactionCurrency = null,
        ?string $version = null,
        ?array $enablementType = null,
        ?int $size = null,
        ?string $startingAfter = null,
        ?string $endingBefore = null,
    ): Request {
        return new Request(
            $this->sender,
            59,
            'acquiring.program_plan.programs',
            'object',
            PaymentProgramList::class,
            path: ['payment_program_plan_id' => $paymentProgramPlanId],
            query: [
                'merchant_category_code' => $merchantCategoryCode,
                'customer_country' => $customerCountry,
                'transaction_currency' => $transactionCurrency,
                'version' => $version,
                'enablement_type' => $enablementType,
                'size' => $size,
                'starting_after' => $startingAfter,
                'ending_before' => $endingBefore,
            ],
            paged: true,
        );
    }
}
