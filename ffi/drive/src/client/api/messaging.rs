//! Operations of the messaging group. Printed by `kassa-bindgen client`. Do not edit.

use crate::client::operation::{operation, setters};
use crate::client::{Client, Request};

/// Operations of the messaging group.
#[derive(Clone, Copy, Debug)]
pub struct Messaging<'c>(pub(super) &'c Client);

impl Messaging<'_> {
    /// Promotional texts for one placement on a page. A message that is missing must not block the page.
    ///
    /// `GET /payment/messaging/{placement}`.
    pub fn get(
        self,
        placement: impl AsRef<str>,
        locale: impl Into<String>,
        currency: impl Into<String>,
    ) -> Request<Get> {
        Request::new(self.0)
            .with_path("placement", placement)
            .with_query("locale", &locale.into())
            .with_query("currency", &currency.into())
    }
}

operation! {
/// `messaging.get`.
Get = kassa::api::messaging::GET_PAYMENT_MESSAGING => json kassa::api::messaging::PaymentMessaging;
}

setters! { Get {
/// Sets `amount` in the query.
amount: one "amount" i64;
/// Sets `app_return_url` in the query.
app_return_url: one "app_return_url" String;
/// Sets `Klarna-Network-Session-Token`.
klarna_network_session_token: header NetworkSession ();
/// Sets `Klarna-Interoperability-Token`.
klarna_interoperability_token: header Interoperability ();
/// Sets `Klarna-Customer-Token`.
klarna_customer_token: header Customer ();
} }
