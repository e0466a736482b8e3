//! Texts of the portal group.

use crate::wire::model::scalar;

scalar! {
    /// A user of the portal, by e-mail.
    Principal: 1..=320 Plain Personal soft,
    /// A signed token that names a user: ES256, with the certificate in its header, valid for an hour.
    PortalJwt: 1..=16384 Plain Secret soft,
}
