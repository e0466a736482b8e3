//! Links into the portal, and who may enter.

use crate::api::portal::{CREATE_DEEP_LINK, CREATE_OR_UPDATE_USER_ACCESS, DELETE_DEEP_LINK, DELETE_USER_ACCESS};
use crate::value::lifecycle::lifecycle;

lifecycle! {
    /// A link that signs a user in. Made when it is clicked, and never kept.
    pub DEEP_LINK = "deep_link" {
        states CREATED, USED, EXPIRED, DELETED;
        final USED, EXPIRED, DELETED;

        new -> CREATED: "create" by AcquiringPartner, operation CREATE_DEEP_LINK;
        CREATED -> USED: "opened, once" by Partner;
        CREATED -> EXPIRED: "60 seconds" by Timer;
        CREATED -> DELETED: "delete" by AcquiringPartner, operation DELETE_DEEP_LINK;
    }
}

lifecycle! {
    /// Access of a user to the portal.
    pub PORTAL_USER_ACCESS = "portal_user_access" {
        states INVITED, ACTIVE, DELETED;
        final DELETED;

        new -> INVITED: "set, for a new e-mail" by AcquiringPartner, operation CREATE_OR_UPDATE_USER_ACCESS;
        new -> ACTIVE: "set, for a known user" by AcquiringPartner, operation CREATE_OR_UPDATE_USER_ACCESS;
        INVITED -> ACTIVE: "invitation accepted" by Partner;
        ACTIVE -> ACTIVE: "set other roles" by AcquiringPartner, operation CREATE_OR_UPDATE_USER_ACCESS;
        INVITED -> DELETED: "delete" by AcquiringPartner, operation DELETE_USER_ACCESS;
        ACTIVE -> DELETED: "delete" by AcquiringPartner, operation DELETE_USER_ACCESS;
    }
}
