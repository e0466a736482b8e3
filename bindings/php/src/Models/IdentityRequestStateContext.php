<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What there is to know in this state.
 */
final class IdentityRequestStateContext extends Model
{
    protected const MEMBERS = [
        'customerInteraction' => ['customer_interaction', ['object', IdentityCustomerInteraction::class], false],
        'klarnaCustomer' => ['klarna_customer', ['any'], true],
    ];

    /**
     * @param IdentityCustomerInteraction|null $customerInteraction customer_interaction.
     * @param mixed $klarnaCustomer klarna_customer. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?IdentityCustomerInteraction $customerInteraction = null,
        public readonly mixed $klarnaCustomer = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
