<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A sign-in to be begun.
 */
final class CreateIdentityRequest extends Model
{
    protected const MEMBERS = [
        'requestCustomerToken' => ['request_customer_token', ['object', IdentityTokenRequest::class], false],
        'customerInteractionConfig' => ['customer_interaction_config', ['object', IdentityInteractionConfig::class], false],
    ];

    /**
     * @param IdentityTokenRequest|null $requestCustomerToken request_customer_token. Needed in a request.
     * @param IdentityInteractionConfig|null $customerInteractionConfig customer_interaction_config. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?IdentityTokenRequest $requestCustomerToken = null,
        public readonly ?IdentityInteractionConfig $customerInteractionConfig = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
