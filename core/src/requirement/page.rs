//! The rows of the requirements page.

use super::check;
use super::row::Level::{Alternate, Recommended, Required, Unstated};
use super::row::Scope::{
    App, Dashboard, Everyone, Express, Hosted, NoDashboard, Plugin, ServerSide, Store, Tokenized, Web,
};
use super::row::{Proof, Requirement, proof};

/// What a partner hands over goes on, whatever it is called there.
pub(super) const HANDED_OVER: Proof =
    proof("tests/tests/paths/main.rs", "what_a_partner_hands_over_is_passed_on_byte_for_byte_under_all_its_names");
/// An order with a token begins with authorize.
pub(super) const AT_ONCE: Proof =
    proof("tests/tests/requirements.rs", "an_order_with_a_session_token_begins_with_authorize_and_with_nothing_before");
const LEDGER: Proof = proof("tests/tests/after_payment/ledger.rs", "no_sequence_takes_more_than_there_is");

const fn row(id: &'static str, rule: &'static str, levels: &'static [(super::Scope, super::Level)]) -> Requirement {
    Requirement::new(id, rule, levels)
}

pub(super) const ROWS: &[Requirement] = &[
    row("KNR-01", "Essential security measures protect data and transactions", &[(Everyone, Required)])
        .share(&[
            proof("ffi/drive/tests/canary.rs", "no_secret_is_seen_in_anything_that_the_driver_shows"),
            proof("tests/tests/webhook.rs", "every_wrong_signature_is_refused"),
        ])
        .duty("keep the host, its key store and its network safe; kassa's share is on the checklist", "docs/security.md"),
    row("KNR-02", "A test environment in which Klarna can judge the service", &[(Everyone, Required)]).duty(
        "open a set-up of yours with `environment: test` to Klarna; rehearse every outcome against the sandbox before",
        "tests/sandbox/README.md",
    ),
    row(
        "KNR-03",
        "Partners are onboarded without detours and with complete and correct data",
        &[(Everyone, Required)],
    )
    .share(&[proof("core/tests/conformance/bodies.rs", "what_the_facts_forbid_is_refused_at_its_place")])
    .duty(
        "collect the data and call `account.onboard`; a body that is not complete is refused before it is sent",
        "docs/reference/operations.md",
    ),
    row("KNR-04", "Changed data of partners reach Klarna at once", &[(Everyone, Required)])
        .share(&[proof(
            "core/src/flow/call/tests.rs",
            "a_keyed_change_is_repeated_with_the_same_bytes_until_it_is_answered",
        )])
        .duty(
            "call the update of the account, brand or store as soon as yours changes; one update per account and second",
            "docs/reference/operations.md",
        ),
    row("KNR-05", "Nobody uses Klarna's APIs without authority", &[(Everyone, Required)])
        .enforced(&[
            proof("ffi/drive/src/options.rs", "the_key_is_written_in_both_forms_and_fits_its_environment"),
            proof("ffi/drive/tests/transport.rs", "the_credential_goes_to_its_own_address_only"),
            proof("core/src/flow/config.rs", "what_is_wrong_is_named"),
        ])
        .duty(
            "give keys out by need, restrict the addresses that they work from, turn off what leaked, and give a transport of your own or of a package the key of the environment that the configuration names: only the driver of Rust and C looks",
            "SECURITY.md",
        ),
    row("KNR-06", "Data are protected at least as well as Klarna protects them", &[(Everyone, Required)])
        .share(&[
            proof("core/src/journal/seal.rs", "a_sealed_text_does_not_show_and_opens_again"),
            proof("tests/tests/attack_leaks.rs", "debug_shows_no_body"),
        ])
        .duty("protect the journal key, your own stores and your logs", "SECURITY.md"),
    row("KNR-07", "A plan for incidents: breaches, outages, fraud", &[(Everyone, Required)])
        .duty("write and rehearse it, and name who talks to Klarna", "SECURITY.md"),
    row("KNR-08", "Available world-wide, with steady performance", &[(Everyone, Required)])
        .duty("run enough machines near your partners; what a payment costs is measured", "docs/benchmarks.md"),
    row(
        "KNR-09",
        "Klarna is shown to every customer who can use it, and whether one can is asked first",
        &[(Hosted, Required), (ServerSide, Required), (Plugin, Unstated)],
    )
    .checked(check::presentation)
    .duty(
        "ask for the presentation when the amount or the currency changes, and hide Klarna only where it says so",
        "docs/reference/operations.md",
    ),
    row("KNR-10", "Texts about Klarna are current and those of the market", &[(Hosted, Required), (ServerSide, Unstated)])
        .duty(
            "draw what the presentation answers, in the customer's locale, and keep no copies",
            "docs/reference/operations.md",
        ),
    row("KNR-11", "Klarna is offered in every currency that other methods are offered in", &[(Everyone, Required)])
        .checked(check::currencies)
        .duty("enable the missing currencies with Klarna, and tell `currencies` to the report", "docs/requirements.md"),
    row("KNR-12", "Little effort to use, to begin and to run", &[(Everyone, Required)])
        .duty("keep what you ask of partners and customers to what a payment needs", "README.md"),
    row("KNR-13", "Everything that is relevant goes with a payment", &[(Everyone, Required)])
        .checked(check::purchase_data)
        .duty(
            "send reference, line items, customer and shipping with authorize, and the data of your industry",
            "docs/purchase-data.md",
        ),
    row("KNR-14", "Partners can deal with disputes", &[(Dashboard, Required), (NoDashboard, Required)])
        .checked(check::disputes)
        .duty(
            "with a dashboard, read and answer disputes for your partners; without one, give them access to Klarna's portal",
            "docs/reference/operations.md",
        ),
    row(
        "KNR-15",
        "Settlements are reconciled, beginning with their events",
        &[(Dashboard, Required), (NoDashboard, Required)],
    )
    .checked(check::settlements)
    .duty("subscribe to `settlement.*`, and read the reports when they are told", "docs/reference/events.md"),
    row("KNR-16", "Partners can reconcile", &[(Dashboard, Unstated), (NoDashboard, Alternate)])
        .doubt("only the footnote of the row is known")
        .duty("hand the rows of settlement reports on to the partners that they are about", "docs/reference/operations.md"),
    row(
        "KNR-17",
        "Webhooks tell the state of payments and bring the token that finalises them",
        &[(Hosted, Required), (ServerSide, Required), (Tokenized, Required)],
    )
    .share(&[
        proof("tests/tests/webhook.rs", "the_vectors_pass_byte_by_byte"),
        proof("tests/tests/webhook.rs", "an_event_is_a_duplicate_only_after_it_was_remembered"),
    ])
    .checked(check::request_events)
    .duty("subscribe to `payment.request.*`, and give every delivery to the inbox", "docs/webhooks.md"),
    row("KNR-18", "All of Klarna's products work together in every solution", &[(Everyone, Required)])
        .enforced(&[HANDED_OVER])
        .checked(check::handed_over)
        .duty("take token and data at every entry of yours, and put them into the spec", "docs/payments.md"),
    row(
        "KNR-19",
        "Partners get to Klarna's other products",
        &[(Dashboard, Recommended), (NoDashboard, Recommended)],
    )
    .checked(check::portal)
    .duty(
        "with a dashboard, make deep links; without one, give access by the address that was told at onboarding",
        "docs/reference/operations.md",
    ),
    row(
        "KNR-20",
        "A session token is taken with the order itself, with no call before; a session that is completed already is shown as such",
        &[(Express, Required)],
    )
    .doubt("the page gives no level")
    .enforced(&[AT_ONCE])
    .duty("show the state of the view, and let the partner say that the session is completed", "docs/payments.md"),
    row("KNR-21", "The session token goes with every call that takes it", &[(Hosted, Required), (ServerSide, Required)])
        .enforced(&[HANDED_OVER])
        .checked(check::handed_over)
        .duty("hand the newest token over; with calls of your own, set it there as well", "docs/payments.md"),
    row(
        "KNR-22",
        "Klarna is selected beforehand for a customer whom it knows",
        &[(Hosted, Required), (ServerSide, Required)],
    )
    .duty("select Klarna where the presentation says PRESELECT_KLARNA or SHOW_ONLY_KLARNA", "docs/requirements.md"),
    row("KNR-23", "Partners have a way to hand over token and data", &[(Hosted, Required)])
        .share(&[HANDED_OVER])
        .checked(check::handed_over)
        .duty("offer it with the call that begins your session, and tell `tokens_received` to the report", "docs/payments.md"),
    row("KNR-24", "The page sets the token and keeps it through Klarna's SDK", &[(Hosted, Required)])
        .checked(check::sdk_token)
        .duty("exchange the token with `interoperability.sdk_token.create`, and start the SDK with the answer", "docs/payments.md"),
    row("KNR-25", "Partners can hand over token and data, and both are forwarded", &[(ServerSide, Required)])
        .share(&[HANDED_OVER])
        .checked(check::handed_over)
        .duty("take both in your payment API under their names; kassa forwards what is in the spec", "docs/payments.md"),
    row("KNR-26", "A plugin fetches token and data from its platform and passes them on", &[(Plugin, Required)])
        .share(&[HANDED_OVER])
        .checked(check::handed_over)
        .duty("read them at the last moment before the customer is handed over", "docs/payments.md"),
    row("KNR-27", "Klarna is presented by its guidelines, steadily", &[(Everyone, Required)])
        .duty("draw what the presentation answers; kassa has no texts and images of Klarna's", "docs/requirements.md"),
    row("KNR-28", "Partners can present Klarna as it works best", &[(Everyone, Required)])
        .duty("let partners place messages, buttons and options where the guidelines want them", "docs/requirements.md"),
    row("KNR-29", "The acquirer's documents agree with Klarna's standards", &[(Everyone, Required)])
        .duty("have what you publish for partners reviewed", "docs/requirements.md"),
    row(
        "KNR-30",
        "A purchase can do what it can do with Klarna directly",
        &[(Hosted, Required), (ServerSide, Required), (Tokenized, Unstated), (Web, Required)],
    )
    .checked(check::purchase)
    .duty("offer authorization and capture, at once and later", "docs/transactions.md"),
    row(
        "KNR-31",
        "Klarna in the shop: its devices, its checkout, and returns of what was bought online",
        &[(Store, Required)],
    )
    .checked(check::store)
    .duty(
        "put Klarna on the devices in the shop, and find online purchases by their receipt, to refund them",
        "docs/c.md",
    ),
    row("KNR-32", "A purchase in an app can do what it can do elsewhere", &[(App, Unstated)])
        .duty("embed Klarna's mobile SDK in yours; the C library runs flows in an app", "docs/c.md"),
    row("KNR-33", "Captures, updates, refunds and voids as with Klarna directly", &[(Everyone, Required)])
        .share(&[LEDGER])
        .checked(check::after_purchase)
        .duty("offer all four to your partners; a flow of kind `transaction` runs them", "docs/transactions.md"),
    row("KNR-34", "Sudden load does no harm", &[(Everyone, Required)])
        .share(&[
            proof("core/src/flow/retry.rs", "waits_grow_are_spread_and_never_vanish"),
            proof("core/src/wire/rate.rs", "the_reset_header_is_seconds_and_bounded"),
        ])
        .duty("bound what you take in, and keep the waits that flows ask for", "docs/architecture.md"),
    row("KNR-35", "Steady under load that changes", &[(Everyone, Required)])
        .share(&[proof("core/src/flow/pulse.rs", "reads_of_a_request_of_any_length_are_bounded_and_often_enough")])
        .duty("measure it with your own traffic; the reads of a flow are bounded", "docs/decisions/0010-polling.md"),
    row("KNR-36", "Watched closely enough to find a fault quickly", &[(Everyone, Required)])
        .share(&[proof(
            "core/src/flow/idempotency.rs",
            "a_correlation_id_has_letters_and_digits_only_and_differs_per_attempt",
        )])
        .duty(
            "watch declines, errors, late webhooks and payments that are `unknown`; keep correlation ids and `error_id`",
            "docs/reference/errors.md",
        ),
    row("KNR-37", "The same shopping in every way to integrate", &[(Everyone, Required)])
        .duty("offer the same products in each of your ways to integrate; the flows are the same ones", "docs/payments.md"),
];
