<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * One delivery.
 */
final class Shipping extends Model
{
    protected const MEMBERS = [
        'shippingReference' => ['shipping_reference', ['text'], false],
        'recipient' => ['recipient', ['object', Recipient::class], true],
        'address' => ['address', ['object', Address::class], true],
        'shippingOption' => ['shipping_option', ['object', ShippingOption::class], false],
    ];

    /**
     * @param string|null $shippingReference shipping_reference.
     * @param Recipient|null $recipient recipient.
     * @param Address|null $address address.
     * @param ShippingOption|null $shippingOption shipping_option.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $shippingReference = null,
        public readonly ?Recipient $recipient = null,
        public readonly ?Address $address = null,
        public readonly ?ShippingOption $shippingOption = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
