//! Operations of the payment group. Printed by `kassa-bindgen client`. Do not edit.

use crate::client::Nothing;
use crate::client::operation::{operation, setters};
use crate::client::{Body, Client, Request};

/// Operations of the payment group.
#[derive(Clone, Copy, Debug)]
pub struct Payment<'c>(pub(super) &'c Client);

impl<'c> Payment<'c> {
    /// Operations of `payment.capture`.
    #[must_use]
    pub fn capture(self) -> CaptureOperations<'c> {
        CaptureOperations(self.0)
    }

    /// Operations of `payment.chargeback`.
    #[must_use]
    pub fn chargeback(self) -> ChargebackOperations<'c> {
        ChargebackOperations(self.0)
    }

    /// Operations of `payment.presentation`.
    #[must_use]
    pub fn presentation(self) -> PresentationOperations<'c> {
        PresentationOperations(self.0)
    }

    /// Operations of `payment.refund`.
    #[must_use]
    pub fn refund(self) -> RefundOperations<'c> {
        RefundOperations(self.0)
    }

    /// Operations of `payment.request`.
    #[must_use]
    pub fn request(self) -> RequestOperations<'c> {
        RequestOperations(self.0)
    }

    /// Operations of `payment.token`.
    #[must_use]
    pub fn token(self) -> TokenOperations<'c> {
        TokenOperations(self.0)
    }

    /// Operations of `payment.transaction`.
    #[must_use]
    pub fn transaction(self) -> TransactionOperations<'c> {
        TransactionOperations(self.0)
    }

    /// Decides a payment, a customer token, or both. Called again with the session token once the customer has approved.
    ///
    /// `POST /payment/authorize`.
    ///
    /// 409: a final authorization is in flight: read the payment request, then decide.
    pub fn authorize(
        self,
        body: impl Into<Body<kassa::api::payment::authorize::PaymentAuthorizeRequest>>,
    ) -> Request<Authorize> {
        Request::new(self.0).with_body(body)
    }
}

/// Operations of `payment.capture`.
#[derive(Clone, Copy, Debug)]
pub struct CaptureOperations<'c>(&'c Client);

impl CaptureOperations<'_> {
    /// Reads a capture.
    ///
    /// `GET /payment/captures/{payment_capture_id}`.
    pub fn read(self, payment_capture_id: impl AsRef<str>) -> Request<CaptureRead> {
        Request::new(self.0).with_path("payment_capture_id", payment_capture_id)
    }

    /// Adds shipment data to a capture.
    ///
    /// `PATCH /payment/captures/{payment_capture_id}`; no source confirms it.
    pub fn update(
        self,
        payment_capture_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::payment::capture::PaymentCaptureUpdate>>,
    ) -> Request<CaptureUpdate> {
        Request::new(self.0).with_path("payment_capture_id", payment_capture_id).with_body(body)
    }

    /// Refunds exactly one capture.
    ///
    /// `POST /payment/captures/{payment_capture_id}/refund`.
    ///
    /// 403: among others: the transaction has had its 200 refunds or its 500 operations.
    pub fn refund(
        self,
        payment_capture_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::payment::refund::PaymentCaptureRefundCreate>>,
    ) -> Request<CaptureRefund> {
        Request::new(self.0).with_path("payment_capture_id", payment_capture_id).with_body(body)
    }
}

/// Operations of `payment.chargeback`.
#[derive(Clone, Copy, Debug)]
pub struct ChargebackOperations<'c>(&'c Client);

impl ChargebackOperations<'_> {
    /// Reads a chargeback.
    ///
    /// `GET /payment/chargebacks/{payment_chargeback_id}`.
    pub fn read(self, payment_chargeback_id: impl AsRef<str>) -> Request<ChargebackRead> {
        Request::new(self.0).with_path("payment_chargeback_id", payment_chargeback_id)
    }
}

/// Operations of `payment.presentation`.
#[derive(Clone, Copy, Debug)]
pub struct PresentationOperations<'c>(&'c Client);

impl PresentationOperations<'_> {
    /// How to show the payment method for one purchase. Asked again whenever the amount changes.
    ///
    /// `GET /payment/presentation`.
    pub fn get(self, locale: impl Into<String>, currency: impl Into<String>) -> Request<PresentationGet> {
        Request::new(self.0).with_query("locale", &locale.into()).with_query("currency", &currency.into())
    }
}

/// Operations of `payment.refund`.
#[derive(Clone, Copy, Debug)]
pub struct RefundOperations<'c>(&'c Client);

impl RefundOperations<'_> {
    /// Reads a refund.
    ///
    /// `GET /payment/refunds/{payment_refund_id}`.
    pub fn read(self, payment_refund_id: impl AsRef<str>) -> Request<RefundRead> {
        Request::new(self.0).with_path("payment_refund_id", payment_refund_id)
    }
}

/// Operations of `payment.request`.
#[derive(Clone, Copy, Debug)]
pub struct RequestOperations<'c>(&'c Client);

impl RequestOperations<'_> {
    /// Creates the attempt to get the customer's approval, without an authorize call before it.
    ///
    /// `POST /payment/requests`.
    pub fn create(
        self,
        body: impl Into<Body<kassa::api::payment::request::PaymentRequestCreate>>,
    ) -> Request<RequestCreate> {
        Request::new(self.0).with_body(body)
    }

    /// Reads state and context of a payment request: the truth when events and returns disagree.
    ///
    /// `GET /payment/requests/{payment_request_id}`.
    ///
    /// 404: among others: the request has expired and was removed since, whatever became of it.
    pub fn read(self, payment_request_id: impl AsRef<str>) -> Request<RequestRead> {
        Request::new(self.0).with_path("payment_request_id", payment_request_id)
    }

    /// Changes a payment request that the customer has not entered yet. What is left out stays as it is.
    ///
    /// `PATCH /payment/requests/{payment_request_id}`.
    pub fn update(
        self,
        payment_request_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::payment::request::PaymentRequestUpdate>>,
    ) -> Request<RequestUpdate> {
        Request::new(self.0).with_path("payment_request_id", payment_request_id).with_body(body)
    }

    /// Gives up an attempt. A repeat may answer 404 or 409 because it is done already: read the request then.
    ///
    /// `DELETE /payment/requests/{payment_request_id}`.
    ///
    /// 404: among others: it is canceled or over, and removed.
    ///
    /// 409: its state does not allow it, or it is canceled already: read the request.
    pub fn cancel(self, payment_request_id: impl AsRef<str>) -> Request<RequestCancel> {
        Request::new(self.0).with_path("payment_request_id", payment_request_id)
    }
}

/// Operations of `payment.token`.
#[derive(Clone, Copy, Debug)]
pub struct TokenOperations<'c>(&'c Client);

impl TokenOperations<'_> {
    /// Cancels a payment token, the predecessor of the session token.
    ///
    /// `DELETE /payment/tokens/{payment_token}`.
    ///
    /// 404: among others: the token is canceled already.
    ///
    /// 409: the token is canceled already.
    pub fn cancel(self, payment_token: impl AsRef<str>) -> Request<TokenCancel> {
        Request::new(self.0).with_path("payment_token", payment_token)
    }
}

/// Operations of `payment.transaction`.
#[derive(Clone, Copy, Debug)]
pub struct TransactionOperations<'c>(&'c Client);

impl TransactionOperations<'_> {
    /// Reads a transaction. Not needed to confirm an answer: success answers are authoritative.
    ///
    /// `GET /payment/transactions/{payment_transaction_id}`.
    pub fn read(self, payment_transaction_id: impl AsRef<str>) -> Request<TransactionRead> {
        Request::new(self.0).with_path("payment_transaction_id", payment_transaction_id)
    }

    /// Corrects references and purchase data of a transaction that is still authorized.
    ///
    /// `PATCH /payment/transactions/{payment_transaction_id}`.
    pub fn update(
        self,
        payment_transaction_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::payment::transaction::PaymentTransactionUpdate>>,
    ) -> Request<TransactionUpdate> {
        Request::new(self.0).with_path("payment_transaction_id", payment_transaction_id).with_body(body)
    }

    /// Gives an authorization more time or another amount, and revives an expired one within its grace period.
    ///
    /// `POST /payment/transactions/{payment_transaction_id}/authorize`; no source confirms the answer.
    ///
    /// 403: among others: the transaction has had its 500 operations.
    pub fn reauthorize(
        self,
        payment_transaction_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::payment::transaction::PaymentTransactionReauthorize>>,
    ) -> Request<TransactionReauthorize> {
        Request::new(self.0).with_path("payment_transaction_id", payment_transaction_id).with_body(body)
    }

    /// Captures all or a part of what is authorized, once per shipment.
    ///
    /// `POST /payment/transactions/{payment_transaction_id}/capture`.
    ///
    /// 403: among others: the transaction has had its 200 captures or its 500 operations.
    pub fn capture(
        self,
        payment_transaction_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::payment::capture::PaymentCaptureCreate>>,
    ) -> Request<TransactionCapture> {
        Request::new(self.0).with_path("payment_transaction_id", payment_transaction_id).with_body(body)
    }

    /// Refunds against the transaction; line items say which of several captures is meant.
    ///
    /// `POST /payment/transactions/{payment_transaction_id}/refund`.
    ///
    /// 403: among others: the transaction has had its 200 refunds or its 500 operations.
    pub fn refund(
        self,
        payment_transaction_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::payment::refund::PaymentTransactionRefundCreate>>,
    ) -> Request<TransactionRefund> {
        Request::new(self.0).with_path("payment_transaction_id", payment_transaction_id).with_body(body)
    }

    /// Releases everything that is authorized and not captured.
    ///
    /// `POST /payment/transactions/{payment_transaction_id}/void`; no source confirms the answer.
    ///
    /// 403: among others: the transaction has had its 200 voids or its 500 operations.
    pub fn void(self, payment_transaction_id: impl AsRef<str>) -> Request<TransactionVoid> {
        Request::new(self.0).with_path("payment_transaction_id", payment_transaction_id)
    }
}

operation! {
/// `payment.authorize`.
Authorize = kassa::api::payment::AUTHORIZE_PAYMENT => json kassa::api::payment::authorize::PaymentAuthorizeResponse;
/// `payment.request.create`.
RequestCreate = kassa::api::payment::CREATE_PAYMENT_REQUEST => json kassa::api::payment::request::PaymentRequest;
/// `payment.request.read`.
RequestRead = kassa::api::payment::READ_PAYMENT_REQUEST => json kassa::api::payment::request::PaymentRequest;
/// `payment.request.update`.
RequestUpdate = kassa::api::payment::UPDATE_PAYMENT_REQUEST => json kassa::api::payment::request::PaymentRequest;
/// `payment.request.cancel`.
RequestCancel = kassa::api::payment::CANCEL_PAYMENT_REQUEST => json kassa::api::payment::request::PaymentRequest;
/// `payment.presentation.get`.
PresentationGet = kassa::api::payment::GET_PAYMENT_PRESENTATION => json kassa::api::payment::presentation::PaymentPresentation;
/// `payment.transaction.read`.
TransactionRead = kassa::api::payment::READ_PAYMENT_TRANSACTION => json kassa::api::payment::transaction::PaymentTransaction;
/// `payment.transaction.update`.
TransactionUpdate = kassa::api::payment::UPDATE_PAYMENT_TRANSACTION => json kassa::api::payment::transaction::PaymentTransaction;
/// `payment.transaction.reauthorize`.
TransactionReauthorize = kassa::api::payment::REAUTHORIZE_PAYMENT_TRANSACTION => json kassa::api::payment::transaction::PaymentTransaction;
/// `payment.transaction.capture`.
TransactionCapture = kassa::api::payment::CAPTURE_PAYMENT_TRANSACTION => json kassa::api::payment::capture::PaymentCapture;
/// `payment.transaction.refund`.
TransactionRefund = kassa::api::payment::REFUND_PAYMENT_TRANSACTION => json kassa::api::payment::refund::PaymentRefund;
/// `payment.transaction.void`.
TransactionVoid = kassa::api::payment::VOID_PAYMENT_TRANSACTION => json kassa::api::payment::transaction::PaymentTransaction;
/// `payment.capture.read`.
CaptureRead = kassa::api::payment::READ_PAYMENT_CAPTURE => json kassa::api::payment::capture::PaymentCapture;
/// `payment.capture.update`.
CaptureUpdate = kassa::api::payment::UPDATE_PAYMENT_CAPTURE => json kassa::api::payment::capture::PaymentCapture;
/// `payment.capture.refund`.
CaptureRefund = kassa::api::payment::REFUND_PAYMENT_CAPTURE => json kassa::api::payment::refund::PaymentRefund;
/// `payment.refund.read`.
RefundRead = kassa::api::payment::READ_PAYMENT_REFUND => json kassa::api::payment::refund::PaymentRefund;
/// `payment.chargeback.read`.
ChargebackRead = kassa::api::payment::READ_PAYMENT_CHARGEBACK => json kassa::api::payment::chargeback::PaymentChargeback;
/// `payment.token.cancel`.
TokenCancel = kassa::api::payment::CANCEL_PAYMENT_TOKEN => json Nothing;
}

setters! { Authorize {
/// Sets `Klarna-Network-Session-Token`.
klarna_network_session_token: header NetworkSession ();
/// Sets `Klarna-Customer-Token`.
klarna_customer_token: header Customer ();
/// Sets `Klarna-Interoperability-Token`.
klarna_interoperability_token: header Interoperability ();
/// Sets `Klarna-Payment-Token`.
klarna_payment_token: header Payment ();
} }

setters! { RequestCreate {
/// Sets `Klarna-Network-Session-Token`.
klarna_network_session_token: header NetworkSession ();
/// Sets `Klarna-Customer-Token`.
klarna_customer_token: header Customer ();
/// Sets `Klarna-Interoperability-Token`.
klarna_interoperability_token: header Interoperability ();
} }

setters! { RequestUpdate {
/// Sets `Klarna-Network-Session-Token`.
klarna_network_session_token: header NetworkSession ();
/// Sets `Klarna-Interoperability-Token`.
klarna_interoperability_token: header Interoperability ();
} }

setters! { PresentationGet {
/// Sets `amount` in the query.
amount: one "amount" i64;
/// Sets `intents[]` in the query.
intents: list "intents[]" kassa::api::payment::presentation::PaymentIntent;
/// Sets `subscription_billing_interval` in the query.
subscription_billing_interval: one "subscription_billing_interval" kassa::api::common::Interval;
/// Sets `subscription_billing_interval_frequency` in the query.
subscription_billing_interval_frequency: one "subscription_billing_interval_frequency" i64;
/// Sets `app_return_url` in the query.
app_return_url: one "app_return_url" String;
/// Sets `acquiring_config` in the query. No source confirms it.
acquiring_config: one "acquiring_config" String;
/// Sets `payment_program_enablement_codes` in the query. No source confirms it.
payment_program_enablement_codes: list "payment_program_enablement_codes" String;
/// Sets `Klarna-Network-Session-Token`.
klarna_network_session_token: header NetworkSession ();
/// Sets `Klarna-Interoperability-Token`.
klarna_interoperability_token: header Interoperability ();
/// Sets `Klarna-Customer-Token`.
klarna_customer_token: header Customer ();
} }
