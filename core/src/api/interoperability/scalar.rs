//! Texts and numbers of the interoperability group.

use crate::wire::model::scalar;

pub use crate::wire::model::QuotedAmount;

scalar! {
    /// A token for the SDK in browser or app. Its life is not published.
    SdkToken: 1..=8192 Plain Secret soft,
    /// The caller's name of the purchase, in the first form of the question.
    MerchantReference: 1..=256 Plain Public,
    /// The caller's name of the purchase.
    PurchaseReference: 1..=255 Plain Public,
    /// The caller's name of the platform.
    PlatformReference: 1..=256 Plain Public,
}
