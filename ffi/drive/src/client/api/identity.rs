//! Operations of the identity group. Printed by `kassa-bindgen client`. Do not edit.

use crate::client::operation::operation;
use crate::client::{Body, Client, Request};

/// Operations of the identity group.
#[derive(Clone, Copy, Debug)]
pub struct Identity<'c>(pub(super) &'c Client);

impl<'c> Identity<'c> {
    /// Operations of `identity.customer_token`.
    #[must_use]
    pub fn customer_token(self) -> CustomerTokenOperations<'c> {
        CustomerTokenOperations(self.0)
    }

    /// Operations of `identity.request`.
    #[must_use]
    pub fn request(self) -> RequestOperations<'c> {
        RequestOperations(self.0)
    }

    /// Operations of `identity.sdk_token`.
    #[must_use]
    pub fn sdk_token(self) -> SdkTokenOperations<'c> {
        SdkTokenOperations(self.0)
    }
}

/// Operations of `identity.customer_token`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerTokenOperations<'c>(&'c Client);

impl CustomerTokenOperations<'_> {
    /// Tells what a customer token is good for. A read, though it is a POST.
    ///
    /// `POST /identity/customer-token/introspect`.
    ///
    /// 410: the customer token was revoked; another 4xx may say so as well.
    pub fn introspect(self, klarna_customer_token: &str) -> Request<CustomerTokenIntrospect> {
        Request::new(self.0).with_header(kassa::wire::op::TokenHeader::Customer, klarna_customer_token)
    }

    /// Ends a customer token for good: every later charge with it is refused.
    ///
    /// `POST /identity/customer-token/revoke`.
    ///
    /// 410: the customer token was revoked before; another 4xx may say so as well.
    pub fn revoke(self, klarna_customer_token: &str) -> Request<CustomerTokenRevoke> {
        Request::new(self.0).with_header(kassa::wire::op::TokenHeader::Customer, klarna_customer_token)
    }
}

/// Operations of `identity.request`.
#[derive(Clone, Copy, Debug)]
pub struct RequestOperations<'c>(&'c Client);

impl RequestOperations<'_> {
    /// Begins a sign-in from the server: send the customer to the address, wait for the return, read the result.
    ///
    /// `POST /identity/requests`; no source confirms it.
    pub fn create(
        self,
        body: impl Into<Body<kassa::api::identity::request::CreateIdentityRequest>>,
    ) -> Request<RequestCreate> {
        Request::new(self.0).with_body(body)
    }

    /// Reads a sign-in.
    ///
    /// `GET /identity/requests/{identity_request_id}`; no source confirms it.
    pub fn read(self, identity_request_id: impl AsRef<str>) -> Request<RequestRead> {
        Request::new(self.0).with_path("identity_request_id", identity_request_id)
    }
}

/// Operations of `identity.sdk_token`.
#[derive(Clone, Copy, Debug)]
pub struct SdkTokenOperations<'c>(&'c Client);

impl SdkTokenOperations<'_> {
    /// Exchanges a customer token for what the SDK needs to show the stored payment option.
    ///
    /// `POST /identity/sdk-tokens`.
    ///
    /// 410: the customer token was revoked; another 4xx may say so as well.
    pub fn create(self, klarna_customer_token: &str) -> Request<SdkTokenCreate> {
        Request::new(self.0).with_header(kassa::wire::op::TokenHeader::Customer, klarna_customer_token)
    }
}

operation! {
/// `identity.sdk_token.create`.
SdkTokenCreate = kassa::api::identity::GENERATE_IDENTITY_SDK_TOKEN => json kassa::api::interoperability::token::SdkTokenResponse;
/// `identity.customer_token.introspect`.
CustomerTokenIntrospect = kassa::api::identity::INTROSPECT_CUSTOMER_TOKEN => json kassa::api::identity::customer_token::CustomerTokenIntrospection;
/// `identity.customer_token.revoke`.
CustomerTokenRevoke = kassa::api::identity::REVOKE_CUSTOMER_TOKEN => json kassa::api::identity::customer_token::CustomerTokenRevocation;
/// `identity.request.create`.
RequestCreate = kassa::api::identity::CREATE_IDENTITY_REQUEST => json kassa::api::identity::request::IdentityRequest;
/// `identity.request.read`.
RequestRead = kassa::api::identity::READ_IDENTITY_REQUEST => json kassa::api::identity::request::IdentityRequest;
}
