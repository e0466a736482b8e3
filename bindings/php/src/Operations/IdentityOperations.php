<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Operations;

use Kassa\Models\CreateIdentityRequest;
use Kassa\Models\CustomerTokenIntrospection;
use Kassa\Models\CustomerTokenRevocation;
use Kassa\Models\IdentityRequest;
use Kassa\Models\SdkTokenResponse;
use Kassa\Request;
use Kassa\Sender;
use SensitiveParameter;

/** Operations of the group `identity`. */
final class IdentityOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /** Operations `identity.customer_token`. */
    public function customerToken(): IdentityCustomerTokenOperations
    {
        return new IdentityCustomerTokenOperations($this->sender);
    }

    /** Operations `identity.request`. */
    public function request(): IdentityRequestOperations
    {
        return new IdentityRequestOperations($this->sender);
    }

    /** Operations `identity.sdk_token`. */
    public function sdkToken(): IdentitySdkTokenOperations
    {
        return new IdentitySdkTokenOperations($this->sender);
    }
}

/** Operations `identity.customer_token`. */
final class IdentityCustomerTokenOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Tells what a customer token is good for. A read, though it is a POST.
     *
     * `POST /identity/customer-token/introspect`.
     *
     * @return Request<CustomerTokenIntrospection>
     */
    public function introspect(
        #[SensitiveParameter]
        string $customerToken,
    ): Request {
        return new Request(
            $this->sender,
            25,
            'identity.customer_token.introspect',
            'object',
            CustomerTokenIntrospection::class,
            headers: [
                'Klarna-Customer-Token' => $customerToken,
            ],
        );
    }

    /**
     * Ends a customer token for good: every later charge with it is refused.
     *
     * `POST /identity/customer-token/revoke`.
     *
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<CustomerTokenRevocation>
     */
    public function revoke(
        #[SensitiveParameter]
        string $customerToken,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            26,
            'identity.customer_token.revoke',
            'object',
            CustomerTokenRevocation::class,
            reference: $reference,
            headers: [
                'Klarna-Customer-Token' => $customerToken,
            ],
        );
    }
}

/** Operations `identity.request`. */
final class IdentityRequestOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Begins a sign-in from the server: send the customer to the address, wait for the return, read the result.
     *
     * `POST /identity/requests`. No source confirms the operation.
     *
     * @param CreateIdentityRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<IdentityRequest>
     */
    public function create(
        #[SensitiveParameter]
        CreateIdentityRequest|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            27,
            'identity.request.create',
            'object',
            IdentityRequest::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Reads a sign-in.
     *
     * `GET /identity/requests/{identity_request_id}`. No source confirms the operation.
     *
     * @return Request<IdentityRequest>
     */
    public function read(
        string $identityRequestId,
    ): Request {
        return new Request(
            $this->sender,
            28,
            'identity.request.read',
            'object',
            IdentityRequest::class,
            path: ['identity_request_id' => $identityRequestId],
        );
    }
}

/** Operations `identity.sdk_token`. */
final class IdentitySdkTokenOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Exchanges a customer token for what the SDK needs to show the stored payment option.
     *
     * `POST /identity/sdk-tokens`.
     *
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<SdkTokenResponse>
     */
    public function create(
        #[SensitiveParameter]
        string $customerToken,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            24,
            'identity.sdk_token.create',
            'object',
            SdkTokenResponse::class,
            reference: $reference,
            headers: [
                'Klarna-Customer-Token' => $customerToken,
            ],
        );
    }
}
