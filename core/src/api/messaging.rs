//! On-site messages from the server.

use super::common::{Amount, Currency};
use crate::wire::operations::operations;
use alloc::string::String;

operations! {
    Messaging;

    /// Promotional texts for one placement on a page. A message that is missing must not block the page.
    29 GET_PAYMENT_MESSAGING = getPaymentMessaging "messaging.get" {
        Get Required "/payment/messaging/{placement}",
        () -> (),
        Natural Free Interactive,
        headers [NetworkSession?, Interoperability?, Customer?],
        query {
            locale: String => required,
            currency: Currency => required,
            amount: Amount => optional,
            app_return_url: String => optional,
        }
    }
}
