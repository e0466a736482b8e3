//! How the payment method is shown.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::api::common::{Either, Url};
use crate::value::open_enum::open_enum;
use crate::wire::json::{self, ScanLimits};
use crate::wire::model::model;

open_enum! {
    /// What the customer wants to do.
    pub enum PaymentIntent {
        Pay = "PAY",
        Subscribe = "SUBSCRIBE",
        AddToWallet = "ADD_TO_WALLET",
    }

    /// Where the payment method stands in the list.
    pub enum PresentationInstruction {
        /// In its usual place.
        ShowKlarna = "SHOW_KLARNA",
        /// First and selected.
        PreselectKlarna = "PRESELECT_KLARNA",
        /// Alone: the customer has chosen already.
        ShowOnlyKlarna = "SHOW_ONLY_KLARNA",
        /// Not at all.
        HideKlarna = "HIDE_KLARNA",
    }

    /// What comes next.
    pub enum PresentationPaymentStatus {
        /// The customer is done: authorize.
        PendingPartnerAuthorization = "PENDING_PARTNER_AUTHORIZATION",
        RequiresCustomerAction = "REQUIRES_CUSTOMER_ACTION",
    }

    /// On which side of the text the picture stands.
    pub enum ImageAlignment {
        Left = "LEFT",
        Right = "RIGHT",
    }

    /// What a part of a text is.
    pub enum PresentationTextPartType {
        Text = "TEXT",
        Link = "LINK",
    }

    /// Where a link leads.
    pub enum PresentationLinkContext {
        /// To a sign-in: it opens a window of its own.
        Auth = "AUTH",
        Info = "INFO",
    }

    /// How a part of a text looks.
    pub enum PresentationTextStyle {
        Bold = "BOLD",
        Italic = "ITALIC",
        Underline = "UNDERLINE",
    }
}

model! {
    /// Texts, pictures and place of the payment method for one purchase.
    pub struct PaymentPresentation {
        must instruction: PresentationInstruction,
        may payment_status: PresentationPaymentStatus,
        may payment_option: PaymentOption,
        may saved_payment_option: PaymentOption,
    }

    /// One way to pay.
    pub struct PaymentOption {
        /// To be sent back on authorize; opaque.
        may payment_option_id: String,
        may header: Either<String, PresentationText>,
        may subheader: Either<String, PresentationText>,
        may badge: Either<String, PresentationText>,
        may message: Either<String, PresentationText>,
        may terms: Either<String, PresentationText>,
        may payment_button: PaymentButton,
        may icon: PaymentIcon,
    }

    /// The button.
    pub struct PaymentButton {
        may text: String,
        may image_url: Url,
        may image_alignment: ImageAlignment,
    }

    /// The mark beside the name.
    pub struct PaymentIcon {
        may alt: String,
        may badge_image_url: Url,
        may rectangle_image_url: Url,
        may square_image_url: Url,
    }

    /// A text with styles and links. Members that take it may also hold a plain string.
    pub struct PresentationText {
        may text: String,
        may parts: Vec<PresentationTextPart>,
    }

    /// A part of a text.
    pub struct PresentationTextPart {
        may r#type: PresentationTextPartType,
        may text: String,
        may url: Url,
        may context: PresentationLinkContext,
        may styles: Vec<PresentationTextStyle>,
    }
}

/// Where a list of payment methods has Klarna.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Place {
    /// Where it usually stands.
    Usual,
    /// First, and selected.
    First,
    /// Alone, the others folded away.
    Alone,
    /// Nowhere.
    Hidden,
}

/// What a checkout does about Klarna, from an answer to [`GET_PAYMENT_PRESENTATION`](super::GET_PAYMENT_PRESENTATION) or from
/// none: that this call failed is no reason to leave Klarna out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Offer {
    /// Where Klarna stands.
    pub place: Place,
    /// The customer has done their part: start the payment without a click and without sending them anywhere.
    pub authorize_at_once: bool,
    /// Klarna's texts and pictures are there; otherwise show name and logo.
    pub has_texts: bool,
}

/// Where texts and pictures are, in the shapes of the API and of the SDK.
const OPTIONS: [&str; 5] =
    ["/payment_option", "/saved_payment_option", "/paymentOption", "/savedPaymentOption", "/paymentButton"];

impl Offer {
    /// The offer for the body of an answer; `None` where none came. One that cannot be read counts as none, and what is not known
    /// leaves Klarna in its place.
    #[must_use]
    pub fn of(answer: Option<&[u8]>) -> Self {
        let answer = answer.filter(|body| json::scan(body, ScanLimits::INBOUND).is_ok()).unwrap_or_default();
        let place = match json::text_at(answer, "/instruction").as_deref() {
            Some("PRESELECT_KLARNA") => Place::First,
            Some("SHOW_ONLY_KLARNA") => Place::Alone,
            Some("HIDE_KLARNA") => Place::Hidden,
            _ => Place::Usual,
        };
        // In the spelling of the API, or as the SDK tells it and a page passes it on.
        let status = ["/payment_status", "/paymentStatus"].iter().find_map(|name| json::text_at(answer, name));
        let done = status.as_deref() == Some("PENDING_PARTNER_AUTHORIZATION");
        let option = |name: &str| json::at(answer, name).is_some_and(|option| option.starts_with(b"{"));
        Self {
            place,
            authorize_at_once: done && place != Place::Hidden,
            has_texts: OPTIONS.iter().any(|name| option(name)),
        }
    }
}
