<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Why there is a dispute.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum DisputeReason: string
{
    case RefundNotProcessed = 'REFUND_NOT_PROCESSED';
    case ProductsOrServicesNotReceived = 'PRODUCTS_OR_SERVICES_NOT_RECEIVED';
    case ProductsDefectiveOrNotAsDescribed = 'PRODUCTS_DEFECTIVE_OR_NOT_AS_DESCRIBED';
    case IncorrectAmount = 'INCORRECT_AMOUNT';
    case PurchaseHighRisk = 'PURCHASE_HIGH_RISK';
    case PurchaseUnauthorized = 'PURCHASE_UNAUTHORIZED';
    case NonCompliance = 'NON_COMPLIANCE';
    case NonGuaranteedPaymentProgram = 'NON_GUARANTEED_PAYMENT_PROGRAM';
    case ReturnNotRefunded = 'RETURN_NOT_REFUNDED';
    case ProductsNotReceived = 'PRODUCTS_NOT_RECEIVED';
    case ProductsFaulty = 'PRODUCTS_FAULTY';
    case CaptureAmountIncorrect = 'CAPTURE_AMOUNT_INCORRECT';
    case PurchaseCanceled = 'PURCHASE_CANCELED';
}
