//! Operations of the portal group.

use alloc::string::String;

use super::deep_link::{DeepLink, DeepLinkRequest};
use super::scalar::Principal;
use super::user_access::PortalJwtRequest;
use crate::wire::operations::operations;

operations! {
    Portal;

    /// Makes a link that signs a user in, once, within 60 seconds. When the answer is lost: make another one.
    75 CREATE_DEEP_LINK = createDeepLink "portal.deep_link.create" {
        Post Required "/portal/deep-links",
        DeepLinkRequest -> DeepLink,
        Header Never Standard,
    }

    /// Takes a link back.
    76 DELETE_DEEP_LINK = deleteDeepLink "portal.deep_link.delete" {
        Delete Required "/portal/deep-links/{deep_link_id}",
        () -> (),
        Natural Free Standard,
        errors {
            404 "among others: it is deleted, used or over already",
            409 "among others: it is deleted, used or over already; read what is there",
        },
    }

    /// Lets a user into the portal, or changes what the user may do.
    77 CREATE_OR_UPDATE_USER_ACCESS = createOrUpdateUserAccess "portal.user_access.set" {
        Post None "/portal/user-access",
        PortalJwtRequest -> (),
        Header Keyed Standard,
    }

    /// Takes access away. The filters narrow it down together; without any, everybody whom the caller ever let in is locked
    /// out, which is why such a call is refused unless it is asked for in as many words.
    78 DELETE_USER_ACCESS = deleteUserAccess "portal.user_access.delete" {
        Delete None "/portal/user-access",
        () -> (),
        Natural Free Standard,
        query {
            account_id: String => optional,
            principal: Principal => optional,
            on_behalf_of: String => optional,
        },
        marks [needs_filter],
        errors {
            404 "among others: the access is taken away already",
            409 "among others: the access is taken away already",
        },
    }
}
