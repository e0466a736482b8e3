//! What the tables cannot know: where ids come from, what has to have happened before, and values that have to fit the state.
//! Each with its reason. Everything else of a good call is made from the tables.

use kassa_drive::kassa::wire::op::TokenHeader;

/// What is done before a call. Names in braces stand for ids.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    /// A good call of this operation, made like any other.
    Call(&'static str),
    /// What only Klarna, the customer or time does: path below `/_sandbox` and body.
    Control(&'static str, &'static str),
}

use Step::{Call, Control};

/// Where an id comes from that no operation `create` beside its users answers.
pub(crate) struct Source {
    pub(crate) name: &'static str,
    /// For this operation only; for all where it is empty.
    pub(crate) of: &'static str,
    pub(crate) steps: &'static [Step],
    /// Where it stands in the answer to the last step.
    pub(crate) at: &'static str,
    /// Why no rule finds it.
    #[expect(dead_code, reason = "for the reader")]
    pub(crate) why: &'static str,
}

const fn source(name: &'static str, steps: &'static [Step], at: &'static str, why: &'static str) -> Source {
    Source { name, of: "", steps, at, why }
}

pub(crate) const SOURCES: &[Source] = &[
    source(
        "payment_transaction_id",
        &[Call("payment.authorize")],
        "/payment_transaction_response/payment_transaction/payment_transaction_id",
        "an authorization makes it, if it is approved",
    ),
    source("payment_capture_id", &[Call("payment.transaction.capture")], "/payment_capture_id", "a capture makes it"),
    source("payment_refund_id", &[Call("payment.capture.refund")], "/payment_refund_id", "a refund makes it"),
    source(
        "payment_chargeback_id",
        &[
            Call("payment.transaction.capture"),
            Control("transactions/{payment_transaction_id}/chargeback", "{}"),
            Call("payment.transaction.read"),
        ],
        "/payment_chargebacks/0/payment_chargeback_id",
        "Klarna makes it",
    ),
    source(
        "payment_token",
        &[Control("requests/{payment_request_id}/approve", "{}"), Call("payment.request.read")],
        "/state_context/payment_token",
        "the customer's approval makes it",
    ),
    source("product_id", &[Call("acquiring.product.list")], "/0/product_id", "onboarding makes it"),
    source("payment_profile_id", &[Call("acquiring.profile.list")], "/0/payment_profile_id", "Klarna makes it"),
    source("price_plan_id", &[Call("acquiring.price_plan.list")], "/price_plans/0/price_plan_id", "Klarna makes it"),
    source(
        "payment_program_plan_id",
        &[Call("acquiring.program_plan.list")],
        "/payment_program_plans/0/payment_program_plan_id",
        "Klarna makes it",
    ),
    source(
        "payment_program_id",
        &[Call("acquiring.program_plan.programs")],
        "/payment_programs/0/payment_program_id",
        "Klarna makes it",
    ),
    source(
        "settlement_id",
        &[Call("settlement.generate")],
        "/settlement_reports/0/settlement_id",
        "a report is not created but generated, one for each currency",
    ),
    source(
        "decision_id",
        &[Control(
            "compliance-decisions",
            r#"{"account_id": "{partner_account_id}", "decision_type": "NON_COMPLIANT"}"#,
        )],
        "/decision_id",
        "Klarna makes it",
    ),
    Source {
        name: "payment_dispute_id",
        of: "dispute.respond",
        steps: &[
            Call("payment.transaction.capture"),
            Control(
                "disputes",
                r#"{"payment_transaction_id": "{payment_transaction_id}", "base_framework": "FRAMEWORK_2020"}"#,
            ),
        ],
        at: "/payment_dispute_id",
        why: "the customer makes it; only disputes of the older framework are responded to",
    },
    source(
        "payment_dispute_id",
        &[
            Call("payment.transaction.capture"),
            Control(
                "disputes",
                r#"{"payment_transaction_id": "{payment_transaction_id}", "base_framework": "FRAMEWORK_2026"}"#,
            ),
        ],
        "/payment_dispute_id",
        "the customer makes it",
    ),
    source(
        "payment_dispute_attachment_id",
        &[Call("dispute.attachment.upload")],
        "/payment_dispute_attachment_id",
        "an upload makes it",
    ),
    source(
        "interoperability_token",
        &[Call("interoperability.token.create")],
        "/interoperability_token",
        "a token, and not an id",
    ),
];

/// What has to have happened before a call can be good.
pub(crate) const BEFORE: &[(&str, &[Step], &str)] = &[
    ("payment.transaction.refund", &[Call("payment.transaction.capture")], "what is not captured cannot be refunded"),
    ("account.store_group.create", &[Call("account.brand.create")], "the brand that it names has to exist"),
    ("acquiring.product.enable", &[Call("acquiring.product.disable")], "a product that is on cannot be switched on"),
    (
        "acquiring.payment_account.create",
        &[Call("account.business_entity.create"), Call("account.store_group.create")],
        "the entity and the group that it names have to exist",
    ),
    ("settlement.generate", &[Call("payment.transaction.capture")], "a report needs something to report"),
    ("portal.user_access.delete", &[Call("portal.user_access.set")], "the user has to have access"),
    (
        "dispute.respond",
        &[
            Control("resources/{payment_dispute_id}/ARBITRATION_PENDING", "{}"),
            Control("resources/{payment_dispute_id}/MERCHANT_EVIDENCE_PENDING", "{}"),
        ],
        "evidence is given when Klarna asks for it",
    ),
    (
        "dispute.appeal",
        &[Call("dispute.represent"), Control("resources/{payment_dispute_id}/PRE_ARBITRATION", "{}")],
        "an appeal is against a preliminary loss",
    ),
    ("security.mtls.remove", &[Call("security.mtls.enforce")], "what is not enforced cannot be removed"),
];

/// Values that the tables leave open and the state does not: operation, or all where it is empty; member or parameter; JSON.
pub(crate) const VALUES: &[(&str, &str, &str, &str)] = &[
    ("", "placement", r#""credit-promotion-badge""#, "a part of the path, one of those that exist"),
    ("", "locale", r#""en-US""#, "a language and a country; the facts say so in words"),
    ("identity.request.create", "method", r#""HANDOVER""#, "a text for the tables, one of a few for the sandbox"),
    ("account.store.create", "store_reference", r#""second""#, "the group that is made for it has a store already"),
    ("settlement.generate", "interval_start", r#""2026-01-05T00:00:00Z""#, "the interval has to hold the capture"),
    (
        "notification.webhook.simulate",
        "event_type",
        r#""payment.request.state-change.completed""#,
        "one that the webhook is for",
    ),
    (
        "",
        "certificate_signing_request",
        r#""-----BEGIN CERTIFICATE REQUEST-----MIH-----END CERTIFICATE REQUEST-----""#,
        "text of a certificate request",
    ),
];

/// Parameters that are not required, and without which the call would not be the one that is meant.
pub(crate) const QUERY: &[(&str, &str, &str, &str)] = &[
    ("payment.presentation.get", "amount", "1000", "who asks how to pay has to say how much"),
    ("portal.user_access.delete", "principal", r#""a@b.example""#, "without a filter it is refused before it is sent"),
    ("acquiring.program_plan.programs", "enablement_type", r#"["OPTIONAL"]"#, "the others cannot be switched on"),
];

/// Headers that are not required each, of which one has to be there.
pub(crate) const HEADERS: &[(&str, TokenHeader, &str)] =
    &[("interoperability.sdk_token.create", TokenHeader::NetworkSession, "this one or the older one")];

/// Members that are not required, and without which the body would not be the one that is meant.
pub(crate) const MEMBERS: &[(&str, &str, &str, &str)] = &[
    ("payment.request.create", "amount", "1000", "without it a token has to be asked for"),
    ("dispute.attachment.upload", "filename", r#""a.pdf""#, "the name says what kind of file it is"),
];
