//! Deep links: one sign-in to the portal.

use alloc::string::String;
use alloc::vec::Vec;

use super::scalar::PortalJwt;
use crate::api::common::{Krn, Url};
use crate::value::open_enum::open_enum;
use crate::wire::model::model;

open_enum! {
    /// What a user may do.
    pub enum PortalRole {
        MerchantAdmin = "merchant:admin",
        MerchantDeveloper = "merchant:developer",
    }
}

model! {
    /// For whom to make a link: a signed token, or the same in clear.
    pub struct DeepLinkRequest {
        /// Signed with a certificate of usage `JWT_SIGNING`.
        may jwt: PortalJwt,
        /// E-mail of the user, in the form without signature.
        may subject: String [personal],
        /// In the form without signature.
        may roles: Vec<PortalRole>,
        /// Organisation that the user acts for; the account itself unless set.
        may on_behalf_of: String,
    }
    rules { Rule::Alternatives(&[&["jwt"], &["subject", "roles"]]) }

    /// A link that works once, within 60 seconds.
    pub struct DeepLink {
        must deep_link_id: Krn,
        /// Signs in whoever opens it: send the browser there at once, never store it.
        must url: Url [secret],
    }
}
