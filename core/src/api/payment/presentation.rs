//! How the payment method is shown.

use alloc::string::String;
use alloc::vec::Vec;

use crate::api::common::{Either, Url};
use crate::value::open_enum::open_enum;
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
