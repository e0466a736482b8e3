//! What a model is built with.

use crate::knobs::Knobs;

/// Accounts, keys and strictness of one model.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The partner account that stands in paths, such as `krn:partner:global:account:test:M48JTZF8`.
    pub account: String,
    /// Further partner accounts of the same acquirer. Whatever belongs to one account is not found under another.
    pub other_accounts: Vec<String>,
    /// The acquirer's key. Sent raw after `Basic`, or as the password of an empty user; both forms are documented.
    pub api_key: String,
    /// A key of `account` itself: a sub-partner calls some operations without `/accounts/{partner_account_id}`.
    pub sub_partner_api_key: Option<String>,
    /// Owner of the webhook: `recipient_account_id` of events.
    pub acquirer: String,
    /// Id of the key that signs webhooks, sent in `Klarna-Signing-Key-Id`.
    pub signing_key_id: String,
    /// The key itself; its characters are the bytes of the HMAC key.
    pub signing_key: String,
    /// `webhook_id` of events.
    pub webhook_id: String,
    /// `product_instance_id` of events.
    pub product_id: String,
    /// Scheme, host and, where wanted, a path prefix; no slash at the end.
    pub base_url: String,
    /// Whether events say `live: true`.
    pub live: bool,
    /// Strictness and oddities.
    pub knobs: Knobs,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            account: "krn:partner:global:account:test:M7UJ6WZ2".into(),
            other_accounts: Vec::new(),
            api_key: "klarna_test_api_model".into(),
            sub_partner_api_key: None,
            acquirer: "krn:partner:global:account:test:M48JTZF8".into(),
            signing_key_id: "krn:partner:global:notification:signing-key:00000000-0000-4000-8000-000000000001".into(),
            signing_key: "model-signing-key-0123456789".into(),
            webhook_id: "krn:partner:global:notification:webhook:00000000-0000-4000-8000-000000000001".into(),
            product_id: "krn:partner:global:account:product:payment:00000000-0000-4000-8000-000000000001".into(),
            base_url: "https://api-global.test.klarna.com".into(),
            live: false,
            knobs: Knobs::default(),
        }
    }
}
