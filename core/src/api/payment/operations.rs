//! Operations of the payment group.

use alloc::string::String;
use alloc::vec::Vec;

use super::authorize::{PaymentAuthorizeRequest, PaymentAuthorizeResponse};
use super::capture::{PaymentCapture, PaymentCaptureCreate, PaymentCaptureUpdate};
use super::chargeback::PaymentChargeback;
use super::presentation::{PaymentIntent, PaymentPresentation};
use super::refund::{PaymentCaptureRefundCreate, PaymentRefund, PaymentTransactionRefundCreate};
use super::request::{PaymentRequest, PaymentRequestCreate, PaymentRequestUpdate};
use super::transaction::{PaymentTransaction, PaymentTransactionReauthorize, PaymentTransactionUpdate};
use crate::api::common::{Amount, Currency, Frequency, Interval};
use crate::wire::operations::operations;

operations! {
    Payment;

    /// Decides a payment, a customer token, or both. Called again with the session token once the customer has approved.
    1 AUTHORIZE_PAYMENT = authorizePayment "payment.authorize" {
        Post Required "/payment/authorize",
        PaymentAuthorizeRequest -> PaymentAuthorizeResponse,
        Token Keyed Interactive,
        headers [NetworkSession?, Customer?, Interoperability?, Payment?],
        errors {
            409 "a final authorization is in flight: read the payment request, then decide" unverified,
        },
    }

    /// Creates the attempt to get the customer's approval, without an authorize call before it.
    2 CREATE_PAYMENT_REQUEST = createPaymentRequest "payment.request.create" {
        Post Optional "/payment/requests",
        PaymentRequestCreate -> PaymentRequest,
        Header Keyed Interactive,
        headers [NetworkSession?, Customer?, Interoperability?],
    }

    /// Reads state and context of a payment request: the truth when events and returns disagree.
    3 READ_PAYMENT_REQUEST = readPaymentRequest "payment.request.read" {
        Get Optional "/payment/requests/{payment_request_id}",
        () -> PaymentRequest,
        Natural Free Interactive,
        errors {
            404 "among others: the request has expired and was removed since, whatever became of it",
        },
    }

    /// Changes a payment request that the customer has not entered yet. What is left out stays as it is.
    4 UPDATE_PAYMENT_REQUEST = updatePaymentRequest "payment.request.update" {
        Patch Optional "/payment/requests/{payment_request_id}",
        PaymentRequestUpdate -> PaymentRequest,
        Header Keyed Interactive,
        headers [NetworkSession?, Interoperability?],
    }

    /// Gives up an attempt. A repeat may answer 404 or 409 because it is done already: read the request then.
    5 CANCEL_PAYMENT_REQUEST = cancelPaymentRequest "payment.request.cancel" {
        Delete Optional "/payment/requests/{payment_request_id}",
        () -> PaymentRequest,
        Natural Free Interactive,
        errors {
            404 "among others: it is canceled or over, and removed",
            409 "its state does not allow it, or it is canceled already: read the request",
        },
    }

    /// How to show the payment method for one purchase. Asked again whenever the amount changes.
    6 GET_PAYMENT_PRESENTATION = getPaymentPresentation "payment.presentation.get" {
        Get Optional "/payment/presentation",
        () -> PaymentPresentation,
        Natural Free Interactive,
        headers [NetworkSession?, Interoperability?, Customer?],
        query {
            locale: String => required,
            currency: Currency => required,
            amount: Amount => optional,
            "intents[]": Vec<PaymentIntent> => optional,
            subscription_billing_interval: Interval => optional,
            subscription_billing_interval_frequency: Frequency => optional,
            app_return_url: String => optional,
            acquiring_config: String => optional unverified,
            payment_program_enablement_codes: Vec<String> => optional unverified,
        }
    }

    /// Reads a transaction. Not needed to confirm an answer: success answers are authoritative.
    7 READ_PAYMENT_TRANSACTION = readPaymentTransaction "payment.transaction.read" {
        Get Required "/payment/transactions/{payment_transaction_id}",
        () -> PaymentTransaction,
        Natural Free Standard,
    }

    /// Corrects references and purchase data of a transaction that is still authorized.
    8 UPDATE_PAYMENT_TRANSACTION = updatePaymentTransaction "payment.transaction.update" {
        Patch Required "/payment/transactions/{payment_transaction_id}",
        PaymentTransactionUpdate -> PaymentTransaction,
        Header Keyed Standard,
    }

    /// Gives an authorization more time or another amount, and revives an expired one within its grace period.
    9 REAUTHORIZE_PAYMENT_TRANSACTION = reauthorizePaymentTransaction "payment.transaction.reauthorize" {
        Post Required "/payment/transactions/{payment_transaction_id}/authorize",
        PaymentTransactionReauthorize -> PaymentTransaction,
        Header Keyed Standard,
        marks [answer_unverified],
        errors {
            403 "among others: the transaction has had its 500 operations",
        },
    }

    /// Captures all or a part of what is authorized, once per shipment.
    10 CAPTURE_PAYMENT_TRANSACTION = capturePaymentTransaction "payment.transaction.capture" {
        Post Required "/payment/transactions/{payment_transaction_id}/capture",
        PaymentCaptureCreate -> PaymentCapture,
        Header Keyed Standard,
        errors {
            403 "among others: the transaction has had its 200 captures or its 500 operations",
        },
    }

    /// Refunds against the transaction; line items say which of several captures is meant.
    11 REFUND_PAYMENT_TRANSACTION = refundPaymentTransaction "payment.transaction.refund" {
        Post Required "/payment/transactions/{payment_transaction_id}/refund",
        PaymentTransactionRefundCreate -> PaymentRefund,
        Header Keyed Standard,
        errors {
            403 "among others: the transaction has had its 200 refunds or its 500 operations",
        },
    }

    /// Releases everything that is authorized and not captured.
    12 VOID_PAYMENT_TRANSACTION = voidPaymentTransaction "payment.transaction.void" {
        Post Required "/payment/transactions/{payment_transaction_id}/void",
        () -> PaymentTransaction,
        Header Keyed Standard,
        marks [answer_unverified],
        errors {
            403 "among others: the transaction has had its 200 voids or its 500 operations",
        },
    }

    /// Reads a capture.
    13 READ_PAYMENT_CAPTURE = readPaymentCapture "payment.capture.read" {
        Get Required "/payment/captures/{payment_capture_id}",
        () -> PaymentCapture,
        Natural Free Standard,
    }

    /// Adds shipment data to a capture.
    14 UPDATE_PAYMENT_CAPTURE = updatePaymentCapture "payment.capture.update" {
        Patch Required "/payment/captures/{payment_capture_id}",
        PaymentCaptureUpdate -> PaymentCapture,
        Header Keyed Standard,
        marks [unverified],
    }

    /// Refunds exactly one capture.
    15 REFUND_PAYMENT_CAPTURE = refundPaymentCapture "payment.capture.refund" {
        Post Required "/payment/captures/{payment_capture_id}/refund",
        PaymentCaptureRefundCreate -> PaymentRefund,
        Header Keyed Standard,
        errors {
            403 "among others: the transaction has had its 200 refunds or its 500 operations",
        },
    }

    /// Reads a refund.
    16 READ_PAYMENT_REFUND = readPaymentRefund "payment.refund.read" {
        Get Required "/payment/refunds/{payment_refund_id}",
        () -> PaymentRefund,
        Natural Free Standard,
    }

    /// Reads a chargeback.
    17 READ_PAYMENT_CHARGEBACK = readPaymentChargeback "payment.chargeback.read" {
        Get Required "/payment/chargebacks/{payment_chargeback_id}",
        () -> PaymentChargeback,
        Natural Free Standard,
    }

    /// Cancels a payment token, the predecessor of the session token.
    18 CANCEL_PAYMENT_TOKEN = cancelPaymentToken "payment.token.cancel" {
        Delete Required "/payment/tokens/{payment_token}",
        () -> (),
        Natural Free Standard,
        errors {
            404 "among others: the token is canceled already",
            409 "the token is canceled already",
        },
    }
}
