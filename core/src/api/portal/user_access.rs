//! Access of users to the portal.

use super::scalar::PortalJwt;
use crate::wire::model::model;

model! {
    /// A token that names user, account and roles.
    pub struct PortalJwtRequest {
        /// Signed with a certificate of usage `JWT_SIGNING`.
        must jwt: PortalJwt,
    }
}
