<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * For whom to make a link: a signed token, or the same in clear.
 */
final class DeepLinkRequest extends Model
{
    protected const MEMBERS = [
        'jwt' => ['jwt', ['text'], true],
        'subject' => ['subject', ['text'], true],
        'roles' => ['roles', ['list', ['choice', PortalRole::class]], false],
        'onBehalfOf' => ['on_behalf_of', ['text'], false],
    ];

    /**
     * @param string|null $jwt Signed with a certificate of usage `JWT_SIGNING`.
     * @param string|null $subject E-mail of the user, in the form without signature.
     * @param list<PortalRole|string>|null $roles In the form without signature.
     * @param string|null $onBehalfOf Organisation that the user acts for; the account itself unless set.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $jwt = null,
        public readonly ?string $subject = null,
        public readonly ?array $roles = null,
        public readonly ?string $onBehalfOf = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
