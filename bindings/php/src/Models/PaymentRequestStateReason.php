<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Why a payment request is in its state. For people, not for decisions.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum PaymentRequestStateReason: string
{
    case PaymentRequestSubmitted = 'PAYMENT_REQUEST_SUBMITTED';
    case PartnerCanceled = 'PARTNER_CANCELED';
    case PurchaseFlowAborted = 'PURCHASE_FLOW_ABORTED';
    case TechnicalError = 'TECHNICAL_ERROR';
    case PaymentDeclined = 'PAYMENT_DECLINED';
}
