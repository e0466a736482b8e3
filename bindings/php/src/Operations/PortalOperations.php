<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Operations;

use Kassa\Models\DeepLink;
use Kassa\Models\DeepLinkRequest;
use Kassa\Models\PortalJwtRequest;
use Kassa\Request;
use Kassa\Sender;
use SensitiveParameter;

/** Operations of the group `portal`. */
final class PortalOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /** Operations `portal.deep_link`. */
    public function deepLink(): PortalDeepLinkOperations
    {
        return new PortalDeepLinkOperations($this->sender);
    }

    /** Operations `portal.user_access`. */
    public function userAccess(): PortalUserAccessOperations
    {
        return new PortalUserAccessOperations($this->sender);
    }
}

/** Operations `portal.deep_link`. */
final class PortalDeepLinkOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Makes a link that signs a user in, once, within 60 seconds. When the answer is lost: make another one.
     *
     * `POST /portal/deep-links`.
     *
     * @param DeepLinkRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<DeepLink>
     */
    public function create(
        #[SensitiveParameter]
        DeepLinkRequest|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            75,
            'portal.deep_link.create',
            'object',
            DeepLink::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Takes a link back.
     *
     * `DELETE /portal/deep-links/{deep_link_id}`.
     *
     * @return Request<null>
     */
    public function delete(
        string $deepLinkId,
    ): Request {
        return new Request(
            $this->sender,
            76,
            'portal.deep_link.delete',
            'object',
            null,
            path: ['deep_link_id' => $deepLinkId],
        );
    }
}

/** Operations `portal.user_access`. */
final class PortalUserAccessOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lets a user into the portal, or changes what the user may do.
     *
     * `POST /portal/user-access`.
     *
     * @param PortalJwtRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<null>
     */
    public function set(
        #[SensitiveParameter]
        PortalJwtRequest|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            77,
            'portal.user_access.set',
            'object',
            null,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Takes access away. The filters narrow it down together; without any, everybody whom the caller ever let in is
     * locked out, which is why such a call is refused unless it is asked for in as many words.
     *
     * `DELETE /portal/user-access`.
     *
     * @param bool $everything without a filter it concerns all there is, and that is meant
     * @return Request<null>
     */
    public function delete(
        ?string $accountId = null,
        ?string $principal = null,
        ?string $onBehalfOf = null,
        bool $everything = false,
    ): Request {
        return new Request(
            $this->sender,
            78,
            'portal.user_access.delete',
            'object',
            null,
            query: [
                'account_id' => $accountId,
                'principal' => $principal,
                'on_behalf_of' => $onBehalfOf,
            ],
            everything: $everything,
        );
    }
}
