<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The shipping that the customer chose at Klarna. It has to be honoured.
 */
final class SelectedShipping extends Model
{
    protected const MEMBERS = [
        'recipient' => ['recipient', ['object', Recipient::class], true],
        'address' => ['address', ['object', Address::class], true],
        'shippingOption' => ['shipping_option', ['object', ShippingOption::class], false],
        'shippingReference' => ['shipping_reference', ['text'], false],
    ];

    /**
     * @param Recipient|null $recipient recipient.
     * @param Address|null $address address.
     * @param ShippingOption|null $shippingOption shipping_option. No source confirms it.
     * @param string|null $shippingReference shipping_reference.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?Recipient $recipient = null,
        public readonly ?Address $address = null,
        public readonly ?ShippingOption $shippingOption = null,
        public readonly ?string $shippingReference = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
