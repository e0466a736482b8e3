<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The way to the customer.
 */
final class CustomerInteraction extends Model
{
    protected const MEMBERS = [
        'method' => ['method', ['choice', CustomerInteractionMethod::class], false],
        'paymentRequestId' => ['payment_request_id', ['text'], false],
        'paymentRequestUrl' => ['payment_request_url', ['text'], true],
        'qrCode' => ['qr_code', ['object', QrCode::class], false],
    ];

    /**
     * @param CustomerInteractionMethod|string|null $method method.
     * @param string|null $paymentRequestId The same id as on the request.
     * @param string|null $paymentRequestUrl To be opened in the browser, or handed to the SDK. Whoever has it stands in for the customer.
     * @param QrCode|null $qrCode qr_code.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly CustomerInteractionMethod|string|null $method = null,
        public readonly ?string $paymentRequestId = null,
        public readonly ?string $paymentRequestUrl = null,
        public readonly ?QrCode $qrCode = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
