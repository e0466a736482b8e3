//! What the guides ask for besides the page.

use super::check;
use super::page::{AT_ONCE, HANDED_OVER};
use super::row::Level::{Alternate, Recommended, Required};
use super::row::Scope::{Everyone, Express, Hosted, Redirect, ServerSide, StepUp, Store, Tokenized};
use super::row::{Requirement, proof};

const NO_LEVEL: &str = "no source states the level";
const DRAFT: &str = "draft pages";
const RESPONSE_DATA: &str = "tests/tests/requirements/response_data.rs";

const fn row(id: &'static str, rule: &'static str, levels: &'static [(super::Scope, super::Level)]) -> Requirement {
    Requirement::new(id, rule, levels)
}

pub(super) const ROWS: &[Requirement] = &[
    row("KNR-D01", "Session token and network data are forwarded as they came", &[(Everyone, Required)])
        .enforced(&[HANDED_OVER])
        .checked(check::handed_over),
    row("KNR-D02", "Whatever can begin a payment takes both, under their names", &[(Everyone, Required)])
        .enforced(&[HANDED_OVER])
        .checked(check::handed_over)
        .duty("take them under the same names in your own API", "docs/payments.md"),
    row("KNR-D03", "Network data stay on servers", &[(Hosted, Required), (ServerSide, Required)]).duty(
        "let no page carry them; a `checkout` flow in the browser has no member for them, and its relay adds them",
        "docs/checkout.md",
    ),
    row("KNR-D04", "A token that was handed over is exchanged for an SDK token on the server", &[(Hosted, Required)])
        .checked(check::sdk_token)
        .duty("call `interoperability.sdk_token.create` before the page starts the SDK", "docs/payments.md"),
    row("KNR-D05", "The Web SDK is loaded from Klarna's own address", &[(Hosted, Required)])
        .duty("load https://js.klarna.com/web-sdk/v2/klarna.mjs; never bundle it", "docs/checkout.md"),
    row(
        "KNR-D06",
        "The SDK has the acquirer's client id and the partner's account, on a domain that is registered",
        &[(Hosted, Required)],
    )
    .duty("register domains with `security.client_identifier.create`", "docs/reference/operations.md"),
    row("KNR-D07", "No logos, texts and layouts of one's own", &[(Hosted, Required), (ServerSide, Required)])
        .duty("draw what the presentation answers; kassa has no texts and images of Klarna's", "docs/requirements.md"),
    row("KNR-D08", "The instruction of the presentation is followed", &[(Hosted, Required), (ServerSide, Required)])
        .duty(
            "show, preselect, show alone or hide Klarna as it says; show it where the word is new",
            "docs/requirements.md",
        ),
    row("KNR-D09", "Klarna's button appears once Klarna is selected", &[(Hosted, Required)])
        .duty("mount it after the selection, not with the page", "docs/requirements.md"),
    row(
        "KNR-D10",
        "The final authorize comes within the hour, with the same amount and no step-up",
        &[(StepUp, Required)],
    )
    .enforced(&[
        proof("tests/tests/requirements.rs", "the_final_authorize_is_the_first_without_its_step_up"),
        proof("tests/tests/requirements.rs", "a_payment_is_finalised_within_the_hour_or_not_at_all"),
    ])
    .checked(check::in_time)
    .duty(
        "keep something running that drives open payments: webhooks, or a process that resumes them",
        "docs/architecture.md",
    ),
    row("KNR-D11", "Webhooks at least for completed, expired and canceled requests, verified", &[(StepUp, Required)])
        .share(&[
            proof("tests/tests/webhook.rs", "every_wrong_signature_is_refused"),
            proof("tests/tests/webhook.rs", "a_verifier_needs_keys"),
        ])
        .checked(check::request_ends)
        .duty("register a webhook, and give every delivery to the inbox", "docs/webhooks.md"),
    row("KNR-D12", "A payment request that nobody needs any more is cancelled", &[(Everyone, Recommended)])
        .share(&[proof("tests/tests/golden.rs", "a_payment_that_is_given_up")])
        .checked(check::tidied)
        .duty("set `give_up_after_ms`, and give the command `cancel` when the customer walks away", "docs/payments.md"),
    row("KNR-D13", "Every session has a QR code of its own", &[(Store, Required)])
        .doubt(DRAFT)
        .enforced(&[proof(
            "tests/tests/requirements.rs",
            "a_code_belongs_to_one_payment_and_is_taken_away_when_it_is_useless",
        )])
        .duty("draw the code when it is told to be shown, and take it away when it is told so", "docs/c.md"),
    row("KNR-D14", "Token and data are taken in the shop as well", &[(Store, Required)])
        .doubt(DRAFT)
        .enforced(&[HANDED_OVER])
        .checked(check::handed_over)
        .duty("put what the shop's own app has into the spec of the sale", "docs/payments.md"),
    row("KNR-D15", "The store is described as precisely as it is known", &[(Store, Required)])
        .doubt(DRAFT)
        .share(&[proof("core/src/wire/check/tests.rs", "groups_of_members")])
        .checked(check::which_store)
        .duty(
            "set `point_of_checkout` with every sale, and `point_of_transaction` with every terminal",
            "docs/reference/models.md",
        ),
    row(
        "KNR-D16",
        "Purchase data go with every payment: reference, line items, customer, shipping",
        &[(Everyone, Required)],
    )
    .checked(check::purchase_data)
    .duty(
        "fill `supplementary_purchase_data`; the contract asks for it though the API does not",
        "docs/purchase-data.md",
    ),
    row("KNR-D17", "Partners can give an address to return to, in the browser and in an app", &[(Redirect, Required)])
        .share(&[proof("core/src/wire/check/tests.rs", "where_the_browser_returns_to")])
        .checked(check::return_addresses)
        .duty(
            "take `return_url` and `app_return_url` in your API, and no second address where you have one",
            "docs/payments.md",
        ),
    row("KNR-D18", "Data that Klarna answers for the partner are handed on unaltered", &[(Everyone, Required)])
        .enforced(&[
            proof(RESPONSE_DATA, "what_klarna_answers_for_the_partner_is_handed_on_byte_for_byte"),
            proof(RESPONSE_DATA, "the_partners_data_survive_a_power_cut_between_any_two_lines"),
            proof(RESPONSE_DATA, "debug_and_a_masked_answer_do_not_show_the_partners_data"),
        ])
        .duty(
            "give the partner's server what `take` of a payment gives as `klarna_network_response_data`",
            "docs/payments.md",
        ),
    row("KNR-D19", "Calls to Klarna show a client certificate", &[(Everyone, Required)])
        .share(&[proof("ffi/drive/tests/tls.rs", "mutual_tls_shows_the_clients_certificate")])
        .checked(check::certificate)
        .duty("set `client_certificate` and `client_key` of the driver, or those of your own transport", "README.md"),
    row("KNR-D20", "Calls say who integrated", &[(Everyone, Recommended)])
        .doubt(NO_LEVEL)
        .share(&[
            proof("core/src/flow/config.rs", "metadata_becomes_one_line_of_ascii"),
            proof("tests/tests/attack_money.rs", "a_repeated_call_carries_the_metadata_of_the_first"),
        ])
        .checked(check::metadata)
        .duty("set `integration_metadata` of the configuration", "README.md"),
    row("KNR-D21", "Every POST and PATCH has an idempotency key", &[(Everyone, Recommended)])
        .doubt(NO_LEVEL)
        .enforced(&[
            proof("ffi/drive/tests/operations/main.rs", "every_operation_is_called_refused_and_repeated"),
            proof("core/src/flow/call/tests.rs", "a_keyed_change_is_repeated_with_the_same_bytes_until_it_is_answered"),
        ])
        .checked(check::keys),
    row("KNR-D22", "What Klarna adds does no harm: members, values, types of events", &[(Everyone, Required)])
        .enforced(&[
            proof("core/src/wire/model/tests.rs", "unknown_members_and_values_survive"),
            proof("tests/tests/webhook.rs", "unknown_types_and_members_are_handed_over_as_they_came"),
        ]),
    row("KNR-D23", "New integrations use the session token and leave the payment token alone", &[(Everyone, Required)])
        .enforced(&[proof(
            "tests/tests/paths/main.rs",
            "a_customer_token_goes_with_its_charge_and_is_seen_nowhere_else",
        )])
        .checked(check::payment_token),
    row(
        "KNR-D24",
        "Customer tokens are kept safe, and partners get an id of the acquirer's own",
        &[(Tokenized, Recommended)],
    )
    .enforced(&[proof("tests/tests/paths/main.rs", "a_granted_token_is_handed_out_once_and_is_seen_nowhere_else")])
    .duty(
        "keep the token that was taken as the secret that it is, and give partners your own id of it",
        "docs/payments.md",
    ),
    row("KNR-D25", "Klarna opens on the page or in a window rather than in its place", &[(Hosted, Recommended)])
        .duty("start the SDK with DEVICE_BEST", "docs/checkout.md"),
    row(
        "KNR-D26",
        "The flow is documented for partners, and what they built is reviewed",
        &[(ServerSide, Required), (Tokenized, Required)],
    )
    .duty("publish how partners begin, follow and finish a payment with you", "docs/requirements.md"),
    row(
        "KNR-D27",
        "The presentation API in place of the SDK only where the SDK cannot be used",
        &[(Hosted, Alternate)],
    )
    .duty("ask Klarna for its approval before", "docs/requirements.md"),
    row(
        "KNR-D28",
        "The payment option that was chosen goes with authorize",
        &[(Hosted, Required), (ServerSide, Required)],
    )
    .doubt(NO_LEVEL)
    .checked(check::payment_option)
    .duty(
        "put the id of the option, as the presentation or the SDK told it, into `payment_option_id`",
        "docs/reference/models.md",
    ),
    row(
        "KNR-D29",
        "A session that is approved already is finalised at once, with no second journey",
        &[(Hosted, Required), (Express, Required)],
    )
    .enforced(&[AT_ONCE])
    .duty("begin the payment as soon as the session is said to be approved", "docs/payments.md"),
    row(
        "KNR-D30",
        "An address that Klarna gave for the customer is used as it is",
        &[(Hosted, Required), (ServerSide, Required)],
    )
    .doubt("observed")
    .enforced(&[proof("tests/tests/requirements.rs", "an_address_for_the_customer_is_shown_as_klarna_gave_it")])
    .duty("open it unshortened and unwrapped", "docs/checkout.md"),
];
