//! Texts of the portal group.

use crate::wire::model::scalar;

scalar! {
    /// A signed token that names a user: ES256, with the certificate in its header, valid for an hour.
    PortalJwt: 1..=16384 Plain Secret soft,
}
