//! What the report looks at, row by row.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::profile::Profile;
use super::row::Scope;
use super::traffic::Traffic;
use crate::flow::Config;

/// What there is to look at.
pub(super) struct Look<'a> {
    pub(super) config: &'a Config,
    pub(super) profile: &'a Profile,
    pub(super) traffic: &'a Traffic,
}

/// What was found.
pub(super) enum Finding {
    /// It is met, and this shows it.
    Met(Cow<'static, str>),
    /// It is not, and this is why.
    NotMet(Cow<'static, str>),
    /// This was not told or seen.
    NotShown(Cow<'static, str>),
}

/// Looks at one row.
pub(super) type Check = fn(&Look<'_>) -> Finding;

fn met(why: impl Into<Cow<'static, str>>) -> Finding {
    Finding::Met(why.into())
}

fn not_met(why: impl Into<Cow<'static, str>>) -> Finding {
    Finding::NotMet(why.into())
}

fn not_shown(why: impl Into<Cow<'static, str>>) -> Finding {
    Finding::NotShown(why.into())
}

/// Whether so many of so many are all of them.
fn all(what: &str, with: u64, of: u64, in_all: &str) -> Finding {
    if of == 0 {
        return not_shown(alloc::format!("no {in_all} was seen"));
    }
    if with >= of {
        met(alloc::format!("{what}: all of {of} {in_all}s"))
    } else {
        not_met(alloc::format!("{what}: {with} of {of} {in_all}s"))
    }
}

/// The first of these that is not met, else the first that is not shown, else the last.
fn each(findings: impl IntoIterator<Item = Finding>) -> Finding {
    let mut out = None;
    for finding in findings {
        match (&out, &finding) {
            (_, Finding::NotMet(_)) => return finding,
            (Some(Finding::NotShown(_)), _) => {}
            _ => out = Some(finding),
        }
    }
    out.unwrap_or_else(|| not_shown("nothing was looked at"))
}

fn is_subscribed(subscribed: &[String], event: &str) -> bool {
    subscribed.iter().any(|name| match name.strip_suffix('*') {
        Some(start) => event.starts_with(start),
        None => name == event,
    })
}

fn events(look: &Look<'_>, needed: &[&str]) -> Finding {
    let Some(subscribed) = &look.traffic.event_types else {
        return not_shown("`event_types` was not told: what the webhooks at Klarna are subscribed to");
    };
    let missing: Vec<&str> = needed.iter().copied().filter(|event| !is_subscribed(subscribed, event)).collect();
    if missing.is_empty() {
        return met("every event is subscribed to");
    }
    not_met(alloc::format!("no webhook is subscribed to {}", missing.join(", ")))
}

fn calls(look: &Look<'_>, operations: &[&str]) -> Finding {
    let missing: Vec<&str> = operations.iter().copied().filter(|name| !look.traffic.called(name)).collect();
    if missing.is_empty() {
        return met(alloc::format!("seen: {}", operations.join(", ")));
    }
    not_shown(alloc::format!("never called: {}", missing.join(", ")))
}

/// KNR-09: whether Klarna can be offered is asked.
pub(super) fn presentation(look: &Look<'_>) -> Finding {
    if look.traffic.presents() {
        return met("the presentation is read");
    }
    let why = "the presentation API was not called; a page that asks through Klarna's SDK does not show here";
    not_shown(why)
}

/// KNR-11: parity of currencies.
pub(super) fn currencies(look: &Look<'_>) -> Finding {
    let Some(currencies) = &look.traffic.currencies else {
        return not_shown("`currencies` was not told");
    };
    let missing = currencies.others.iter().filter(|code| !currencies.klarna.contains(code));
    let missing: Vec<&str> = missing.map(String::as_str).collect();
    if missing.is_empty() {
        return met(alloc::format!("{} currencies, all of them with Klarna as well", currencies.others.len()));
    }
    not_met(alloc::format!("customers can pay in {} with other methods and not with Klarna", missing.join(", ")))
}

/// KNR-13, KNR-D16: purchase data.
pub(super) fn purchase_data(look: &Look<'_>) -> Finding {
    let t = look.traffic;
    let some = |what: &str, with: u64| {
        if with == 0 && t.authorizes > 0 {
            not_met(alloc::format!("{what}: none of {} authorize calls", t.authorizes))
        } else {
            all("", t.authorizes, t.authorizes, "authorize call")
        }
    };
    let sums = match t.sums_that_differ {
        0 => met("every sum of line items is the amount"),
        n => not_met(alloc::format!("line items do not add up to the amount: {n} authorize calls")),
    };
    let away = look.profile.is_in(Scope::Web) || look.profile.is_in(Scope::App);
    let customer = away.then(|| [some("a customer", t.with_customer), some("shipping", t.with_shipping)]);
    let always = [
        all("a purchase reference", t.with_purchase_reference, t.authorizes, "authorize call"),
        all("line items", t.with_line_items, t.authorizes, "authorize call"),
        sums,
    ];
    each(customer.into_iter().flatten().chain(always))
}

/// KNR-14: disputes.
pub(super) fn disputes(look: &Look<'_>) -> Finding {
    if look.profile.dashboard {
        let opened = ["payment.dispute.state-change.initiated", "payment.dispute.state-change.closed"];
        return each([events(look, &opened), calls(look, &["dispute.read"])]);
    }
    calls(look, &["portal.user_access.set"])
}

/// KNR-15: settlements.
pub(super) fn settlements(look: &Look<'_>) -> Finding {
    let needed = [
        "settlement.report.created",
        "settlement.report.uploaded-to-sftp",
        "settlement.payout.processed",
        "settlement.payout.confirmed",
        "settlement.payout.failed",
    ];
    events(look, &needed)
}

/// KNR-17: every state of a payment request.
pub(super) fn request_events(look: &Look<'_>) -> Finding {
    let states = ["submitted", "in-progress", "completed", "canceled", "declined", "expired"];
    let needed: Vec<String> =
        states.iter().map(|state| alloc::format!("payment.request.state-change.{state}")).collect();
    events(look, &needed.iter().map(String::as_str).collect::<Vec<_>>())
}

/// KNR-D11: the ends of a payment request.
pub(super) fn request_ends(look: &Look<'_>) -> Finding {
    let needed = [
        "payment.request.state-change.completed",
        "payment.request.state-change.expired",
        "payment.request.state-change.canceled",
    ];
    events(look, &needed)
}

/// KNR-19: the way to Klarna's other products.
pub(super) fn portal(look: &Look<'_>) -> Finding {
    let operation = if look.profile.dashboard { "portal.deep_link.create" } else { "portal.user_access.set" };
    calls(look, &[operation])
}

/// KNR-18, KNR-21, KNR-23, KNR-25, KNR-26, KNR-D01, KNR-D02, KNR-D14: what partners hand over goes on.
pub(super) fn handed_over(look: &Look<'_>) -> Finding {
    let t = look.traffic;
    if t.tokens_received == 0 && t.data_received == 0 {
        return not_shown("`tokens_received` and `data_received` were not told: no partner has handed anything over");
    }
    for (what, received, sent) in [
        ("session tokens", t.tokens_received, t.with_session_token),
        ("network data", t.data_received, t.with_network_data),
    ] {
        if sent < received {
            return not_met(alloc::format!(
                "{what}: {received} received, {sent} sent on by the call that began the payment"
            ));
        }
    }
    met("as much was sent on as was received")
}

/// KNR-24, KNR-D04: a token becomes an SDK token.
pub(super) fn sdk_token(look: &Look<'_>) -> Finding {
    if look.traffic.called("interoperability.sdk_token.create") || look.traffic.called("identity.sdk_token.create") {
        return met("SDK tokens are made");
    }
    match look.traffic.tokens_received {
        0 => not_shown("no partner has handed a token over, and no SDK token was made"),
        n => not_met(alloc::format!("{n} tokens were received, and no SDK token was made of any")),
    }
}

/// KNR-30: a purchase from its beginning to its capture.
pub(super) fn purchase(look: &Look<'_>) -> Finding {
    if look.traffic.captured_at_once > 0 {
        return calls(look, &["payment.authorize"]);
    }
    calls(look, &["payment.authorize", "payment.transaction.capture"])
}

/// KNR-31: payments and returns in the shop.
pub(super) fn store(look: &Look<'_>) -> Finding {
    let t = look.traffic;
    if t.in_store == 0 {
        return not_shown("no payment was made in a shop");
    }
    if t.called("payment.transaction.refund") || t.called("payment.capture.refund") {
        return met(alloc::format!("{} authorize calls from shops, and refunds", t.in_store));
    }
    not_shown("never called: a refund, which a return in the shop needs")
}

/// KNR-33: what comes after a purchase.
pub(super) fn after_purchase(look: &Look<'_>) -> Finding {
    let t = look.traffic;
    let capture = if t.captured_at_once > 0 { "payment.authorize" } else { "payment.transaction.capture" };
    let refund =
        if t.called("payment.capture.refund") { "payment.capture.refund" } else { "payment.transaction.refund" };
    calls(look, &[capture, "payment.transaction.update", refund, "payment.transaction.void"])
}

/// KNR-D10: nothing is finalised too late.
pub(super) fn in_time(look: &Look<'_>) -> Finding {
    match look.traffic.invalidated {
        0 => not_shown("no payment was finalised too late"),
        n => not_met(alloc::format!("{n} payments were approved by their customer and not finalised within the hour")),
    }
}

/// KNR-D12: nothing is left to expire.
pub(super) fn tidied(look: &Look<'_>) -> Finding {
    let t = look.traffic;
    match (t.expired, t.canceled) {
        (0, 0) => not_shown("no payment was given up so far"),
        (0, canceled) => met(alloc::format!("{canceled} payments were given up, and all of them cancelled")),
        (expired, _) => not_met(alloc::format!("{expired} payment requests were left until their time was up")),
    }
}

/// KNR-D15: which store.
pub(super) fn which_store(look: &Look<'_>) -> Finding {
    all("`point_of_checkout`", look.traffic.in_store_with_store, look.traffic.in_store, "authorize call from a shop")
}

/// KNR-D17: addresses to return to.
pub(super) fn return_addresses(look: &Look<'_>) -> Finding {
    let t = look.traffic;
    let mut findings = Vec::new();
    findings.push(all("an address to return to", t.redirects_with_return, t.redirects, "call that may redirect"));
    if look.profile.is_in(Scope::App) && t.redirects > 0 && t.redirects_with_app_return == 0 {
        findings.push(not_met("no call had an `app_return_url`, and there are payments in apps"));
    }
    each(findings)
}

/// KNR-D19: mutual TLS.
pub(super) fn certificate(look: &Look<'_>) -> Finding {
    let t = look.traffic;
    match (t.certificates_missing, t.certificates_valid, t.client_certificate) {
        (missing @ 1.., ..) => not_met(alloc::format!("Klarna saw no valid client certificate with {missing} calls")),
        (_, valid @ 1.., _) => met(alloc::format!("Klarna found the client certificate valid in {valid} answers")),
        (.., Some(true)) => met("calls show a client certificate, and no answer says otherwise"),
        (.., Some(false)) => not_met("calls show no client certificate"),
        (.., None) => not_shown("`client_certificate` was not told, and no answer speaks of it"),
    }
}

/// KNR-D20: who integrated.
pub(super) fn metadata(look: &Look<'_>) -> Finding {
    if look.config.integration_metadata.is_none() {
        return not_met("the configuration has no `integration_metadata`");
    }
    match all("integration metadata", look.traffic.calls_with_metadata, look.traffic.calls, "call") {
        Finding::NotShown(_) => met("the configuration has it, and every call takes it from there"),
        finding => finding,
    }
}

/// KNR-D21: idempotency keys.
pub(super) fn keys(look: &Look<'_>) -> Finding {
    all("an idempotency key", look.traffic.changes_with_key, look.traffic.changes, "POST or PATCH call")
}

/// KNR-D23: the token of old.
pub(super) fn payment_token(look: &Look<'_>) -> Finding {
    match look.traffic.payment_tokens {
        0 => met("no call had a payment token"),
        n => not_met(alloc::format!("{n} calls had the payment token of old")),
    }
}

/// KNR-D28: the payment option.
pub(super) fn payment_option(look: &Look<'_>) -> Finding {
    let t = look.traffic;
    match (t.presents(), t.with_payment_option) {
        (_, n @ 1..) => met(alloc::format!("{n} authorize calls named the option that was chosen")),
        (true, 0) if t.authorizes > 0 => not_met("the presentation is read, and no authorize call names an option"),
        _ => not_shown("no option was seen"),
    }
}
