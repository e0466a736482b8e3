//! Operations of the portal group. Printed by `kassa-bindgen client`. Do not edit.

use crate::client::Nothing;
use crate::client::operation::{operation, setters};
use crate::client::{Body, Client, Request};

/// Operations of the portal group.
#[derive(Clone, Copy, Debug)]
pub struct Portal<'c>(pub(super) &'c Client);

impl<'c> Portal<'c> {
    /// Operations of `portal.deep_link`.
    #[must_use]
    pub fn deep_link(self) -> DeepLinkOperations<'c> {
        DeepLinkOperations(self.0)
    }

    /// Operations of `portal.user_access`.
    #[must_use]
    pub fn user_access(self) -> UserAccessOperations<'c> {
        UserAccessOperations(self.0)
    }
}

/// Operations of `portal.deep_link`.
#[derive(Clone, Copy, Debug)]
pub struct DeepLinkOperations<'c>(&'c Client);

impl DeepLinkOperations<'_> {
    /// Makes a link that signs a user in, once, within 60 seconds. When the answer is lost: make another one.
    ///
    /// `POST /portal/deep-links`; never repeated once it may have been done.
    pub fn create(
        self,
        body: impl Into<Body<kassa::api::portal::deep_link::DeepLinkRequest>>,
    ) -> Request<DeepLinkCreate> {
        Request::new(self.0).with_body(body)
    }

    /// Takes a link back.
    ///
    /// `DELETE /portal/deep-links/{deep_link_id}`.
    ///
    /// 404: among others: it is deleted, used or over already.
    ///
    /// 409: among others: it is deleted, used or over already; read what is there.
    pub fn delete(self, deep_link_id: impl AsRef<str>) -> Request<DeepLinkDelete> {
        Request::new(self.0).with_path("deep_link_id", deep_link_id)
    }
}

/// Operations of `portal.user_access`.
#[derive(Clone, Copy, Debug)]
pub struct UserAccessOperations<'c>(&'c Client);

impl UserAccessOperations<'_> {
    /// Lets a user into the portal, or changes what the user may do.
    ///
    /// `POST /portal/user-access`.
    pub fn set(
        self,
        body: impl Into<Body<kassa::api::portal::user_access::PortalJwtRequest>>,
    ) -> Request<UserAccessSet> {
        Request::new(self.0).with_body(body)
    }

    /// Takes access away. The filters narrow it down together; without any, everybody whom the caller ever let in is locked out, which is why such a call is refused unless it is asked for in as many words.
    ///
    /// `DELETE /portal/user-access`; needs a filter, or `everything`.
    ///
    /// 404: among others: the access is taken away already.
    ///
    /// 409: among others: the access is taken away already.
    pub fn delete(self) -> Request<UserAccessDelete> {
        Request::new(self.0)
    }
}

operation! {
/// `portal.deep_link.create`.
DeepLinkCreate = kassa::api::portal::CREATE_DEEP_LINK => json kassa::api::portal::deep_link::DeepLink;
/// `portal.deep_link.delete`.
DeepLinkDelete = kassa::api::portal::DELETE_DEEP_LINK => json Nothing;
/// `portal.user_access.set`.
UserAccessSet = kassa::api::portal::CREATE_OR_UPDATE_USER_ACCESS => json Nothing;
/// `portal.user_access.delete`.
UserAccessDelete = kassa::api::portal::DELETE_USER_ACCESS => json Nothing;
}

setters! { UserAccessDelete {
/// Sets `account_id` in the query.
account_id: one "account_id" String;
/// Sets `principal` in the query.
principal: one "principal" String;
/// Sets `on_behalf_of` in the query.
on_behalf_of: one "on_behalf_of" String;
} }

impl Request<UserAccessDelete> {
    /// Says that the call is meant to be about everything there is.
    pub fn everything(self) -> Self {
        self.with_everything()
    }
}
