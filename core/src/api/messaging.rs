//! On-site messages from the server.

use alloc::string::String;
use alloc::vec::Vec;

use super::common::{Amount, Currency, Url};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;
use crate::wire::operations::operations;

operations! {
    Messaging;

    /// Promotional texts for one placement on a page. A message that is missing must not block the page.
    29 GET_PAYMENT_MESSAGING = getPaymentMessaging "messaging.get" {
        Get Required "/payment/messaging/{placement}",
        () -> PaymentMessaging,
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

open_enum! {
    /// Part that a node plays.
    pub enum MessagingNodeName {
        TextMain = "TEXT_MAIN",
        ActionLearnMore = "ACTION_LEARN_MORE",
        KlarnaLogo = "KLARNA_LOGO",
        KlarnaBadge = "KLARNA_BADGE",
        ActionOpenBuyersProtectionLink = "ACTION_OPEN_BUYERS_PROTECTION_LINK",
    }

    /// What a node is.
    pub enum MessagingNodeType {
        Text = "TEXT",
        Action = "ACTION",
        Image = "IMAGE",
    }
}

model! {
    /// A message, or nothing to show.
    pub struct PaymentMessaging {
        may content: MessagingContent,
    }

    /// What is shown.
    pub struct MessagingContent {
        /// Drawn in order; those of an unknown type are skipped.
        may nodes: Vec<MessagingNode>,
    }

    /// A text, a link or a picture.
    pub struct MessagingNode {
        must name: MessagingNodeName,
        must r#type: MessagingNodeType,
        /// Of a text.
        may value: String,
        /// Of an action.
        may label: String,
        /// Of an action or a picture.
        may url: Url,
        /// Of a picture.
        may alt: String,
    }
}
