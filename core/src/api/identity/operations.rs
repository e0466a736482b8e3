//! Operations of the identity group.

use super::customer_token::{CustomerTokenIntrospection, CustomerTokenRevocation};
use super::request::{CreateIdentityRequest, IdentityRequest};
use crate::api::interoperability::token::SdkTokenResponse;
use crate::wire::operations::operations;

operations! {
    Identity;

    /// Exchanges a customer token for what the SDK needs to show the stored payment option.
    24 GENERATE_IDENTITY_SDK_TOKEN = generateIdentitySdkToken "identity.sdk_token.create" {
        Post Optional "/identity/sdk-tokens",
        () -> SdkTokenResponse,
        Header Keyed Interactive,
        headers [Customer],
        errors {
            410 "the customer token was revoked; another 4xx may say so as well" unverified,
        },
    }

    /// Tells what a customer token is good for. A read, though it is a POST.
    25 INTROSPECT_CUSTOMER_TOKEN = introspectCustomerToken "identity.customer_token.introspect" {
        Post Optional "/identity/customer-token/introspect",
        () -> CustomerTokenIntrospection,
        Header Free Interactive,
        headers [Customer],
        errors {
            410 "the customer token was revoked; another 4xx may say so as well" unverified,
        },
    }

    /// Ends a customer token for good: every later charge with it is refused.
    26 REVOKE_CUSTOMER_TOKEN = revokeCustomerToken "identity.customer_token.revoke" {
        Post Required "/identity/customer-token/revoke",
        () -> CustomerTokenRevocation,
        Header Keyed Interactive,
        headers [Customer],
        errors {
            410 "the customer token was revoked before; another 4xx may say so as well" unverified,
        },
    }

    /// Begins a sign-in from the server: send the customer to the address, wait for the return, read the result.
    27 CREATE_IDENTITY_REQUEST = createIdentityRequest "identity.request.create" {
        Post Required "/identity/requests",
        CreateIdentityRequest -> IdentityRequest,
        Header Keyed Interactive,
        marks [unverified],
    }

    /// Reads a sign-in.
    28 READ_IDENTITY_REQUEST = readIdentityRequest "identity.request.read" {
        Get Required "/identity/requests/{identity_request_id}",
        () -> IdentityRequest,
        Natural Free Interactive,
        marks [unverified],
    }
}
