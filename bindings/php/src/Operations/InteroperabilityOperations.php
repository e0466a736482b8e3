<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Operations;

use Kassa\Models\InteroperabilityInformation;
use Kassa\Models\InteroperabilityTokenResponse;
use Kassa\Models\TestTokenRequest;
use Kassa\Models\SdkTokenResponse;
use Kassa\Request;
use Kassa\Sender;
use SensitiveParameter;

/** Operations of the group `interoperability`. */
final class InteroperabilityOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /** Operations `interoperability.sdk_token`. */
    public function sdkToken(): InteroperabilitySdkTokenOperations
    {
        return new InteroperabilitySdkTokenOperations($this->sender);
    }

    /** Operations `interoperability.test_token`. */
    public function testToken(): InteroperabilityTestTokenOperations
    {
        return new InteroperabilityTestTokenOperations($this->sender);
    }

    /** Operations `interoperability.token`. */
    public function token(): InteroperabilityTokenOperations
    {
        return new InteroperabilityTokenOperations($this->sender);
    }

    /**
     * Asks whether to offer the payment method. In its place today: `payment.presentation.get`.
     *
     * `GET /v1/interoperability`.
     *
     * @return Request<InteroperabilityInformation>
     */
    public function readV1(
        string $currency,
        ?string $interoperabilityToken = null,
        ?string $country = null,
        ?int $paymentAmount = null,
        ?string $merchantReference = null,
        ?string $platformReference = null,
    ): Request {
        return new Request(
            $this->sender,
            22,
            'interoperability.read_v1',
            'object',
            InteroperabilityInformation::class,
            query: [
                'interoperability_token' => $interoperabilityToken,
                'country' => $country,
                'currency' => $currency,
                'payment_amount' => $paymentAmount,
                'merchant_reference' => $merchantReference,
                'platform_reference' => $platformReference,
            ],
        );
    }

    /**
     * The same question in a later form, of which only the parameters are confirmed.
     *
     * `GET /interoperability`. No source confirms the operation.
     *
     * @return Request<InteroperabilityInformation>
     */
    public function readV2(
        string $currency,
        ?string $interoperabilityToken = null,
        ?string $country = null,
        ?int $paymentAmount = null,
        ?string $purchaseReference = null,
        ?string $platformReference = null,
    ): Request {
        return new Request(
            $this->sender,
            23,
            'interoperability.read_v2',
            'object',
            InteroperabilityInformation::class,
            query: [
                'interoperability_token' => $interoperabilityToken,
                'country' => $country,
                'currency' => $currency,
                'payment_amount' => $paymentAmount,
                'purchase_reference' => $purchaseReference,
                'platform_reference' => $platformReference,
            ],
        );
    }
}

/** Operations `interoperability.sdk_token`. */
final class InteroperabilitySdkTokenOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Exchanges a session token for what the SDK goes on with in the browser. One of the two headers, the newer one
     * if there is one.
     *
     * `POST /interoperability/sdk-tokens`.
     *
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<SdkTokenResponse>
     */
    public function create(
        string $reference,
        #[SensitiveParameter]
        ?string $networkSessionToken = null,
        #[SensitiveParameter]
        ?string $interoperabilityToken = null,
    ): Request {
        return new Request(
            $this->sender,
            19,
            'interoperability.sdk_token.create',
            'object',
            SdkTokenResponse::class,
            reference: $reference,
            headers: [
                'Klarna-Network-Session-Token' => $networkSessionToken,
                'Klarna-Interoperability-Token' => $interoperabilityToken,
            ],
        );
    }
}

/** Operations `interoperability.test_token`. */
final class InteroperabilityTestTokenOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Makes a token as if the customer had come through another product. Test environment only.
     *
     * `POST /interoperability/test-tokens`. For the test environment.
     *
     * @param TestTokenRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<InteroperabilityTokenResponse>
     */
    public function create(
        #[SensitiveParameter]
        TestTokenRequest|array $body,
        #[SensitiveParameter]
        string $customerToken,
        #[SensitiveParameter]
        string $customerRegion,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            21,
            'interoperability.test_token.create',
            'object',
            InteroperabilityTokenResponse::class,
            reference: $reference,
            headers: [
                'Klarna-Customer-Token' => $customerToken,
                'Klarna-Customer-Region' => $customerRegion,
            ],
            body: $body,
        );
    }
}

/** Operations `interoperability.token`. */
final class InteroperabilityTokenOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Begins a session from the server: of a known customer with a customer token, of nobody without.
     *
     * `POST /interoperability/tokens`.
     *
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<InteroperabilityTokenResponse>
     */
    public function create(
        string $reference,
        #[SensitiveParameter]
        ?string $customerToken = null,
    ): Request {
        return new Request(
            $this->sender,
            20,
            'interoperability.token.create',
            'object',
            InteroperabilityTokenResponse::class,
            reference: $reference,
            headers: [
                'Klarna-Customer-Token' => $customerToken,
            ],
        );
    }
}
