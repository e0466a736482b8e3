//! What customers see.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use qrcode::{QrCode, render::svg};

use super::shared::Shared;
use crate::engine::{ApiAnswer, ApiRequest, Approval, Move, Visit};

/// A plain mark for method lists.
pub(crate) const ICON: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 30" role="img" aria-label="Sandbox"><rect width="48" height="30" rx="6" fill="#1f5f5b"/><text x="24" y="20" font-family="sans-serif" font-size="12" fill="#fff" text-anchor="middle">test</text></svg>"##;

const STYLE: &str = "
:root{color-scheme:light;--ink:#16211f;--soft:#5b6b68;--line:#d9e0dd;--paper:#fff;--ground:#eef2f0;--main:#1f5f5b;--no:#8a2f2f}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:17px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}
.note{background:#fff3cd;color:#5c4700;text-align:center;padding:.6rem 1rem;font-size:.9rem;border-bottom:1px solid #ecd98b}
main{max-width:28rem;margin:1.5rem auto;background:var(--paper);border:1px solid var(--line);border-radius:14px;padding:1.5rem}
h1{font-size:1.15rem;margin:0;font-weight:600}
.amount{font-size:2.2rem;font-weight:700;margin:.25rem 0 1rem;letter-spacing:-.01em}
.soft{color:var(--soft);font-size:.92rem;margin:.2rem 0}
table{width:100%;border-collapse:collapse;margin:1rem 0}
td{padding:.5rem 0;border-top:1px solid var(--line);vertical-align:top}
td:last-child{padding-left:1rem;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
form{display:grid;gap:.6rem;margin-top:1.2rem}
button,a.button{display:block;width:100%;padding:.9rem;border-radius:10px;border:1px solid var(--line);background:var(--paper);color:var(--ink);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
button.main,a.button{background:var(--main);border-color:var(--main);color:#fff}
button.no{color:var(--no)}
button:focus-visible,a:focus-visible{outline:3px solid #e0a526;outline-offset:2px}
footer{text-align:center;color:var(--soft);font-size:.8rem;padding:0 1rem 2rem;overflow-wrap:anywhere}
";

/// Answers a call to a customer page or to the front page.
pub(crate) fn answer(shared: &Shared, call: &ApiRequest) -> ApiAnswer {
    let parts: Vec<&str> = call.path().split('/').skip(1).collect();
    match (call.method.as_str(), parts.as_slice()) {
        ("GET" | "HEAD", [""]) => document(200, front()),
        ("GET" | "HEAD", ["pay", page]) => open(shared, page, call.method == "GET"),
        ("GET" | "HEAD", ["pay", page, "qr.svg"]) => code(shared, page),
        ("POST", ["pay", page, what]) => decide(shared, page, what),
        _ => document(404, message("There is nothing here", "Check the address.")),
    }
}

fn open(shared: &Shared, page: &str, enter: bool) -> ApiAnswer {
    let Some(visit) = find(shared, page) else { return gone() };
    let visit = if enter && visit.open {
        shared.with_world(|world, now| world.customer_moves(&visit.id, &Move::Enter, now)).unwrap_or(visit)
    } else {
        visit
    };
    document(200, if visit.open { question(&visit, page) } else { outcome(&visit) })
}

fn decide(shared: &Shared, page: &str, what: &str) -> ApiAnswer {
    let Some(visit) = find(shared, page) else { return gone() };
    let step = match what {
        "approve" => Move::Approve(Approval::default()),
        "decline" => Move::Decline,
        "leave" => Move::Leave,
        _ => return document(404, message("There is nothing here", "Check the address.")),
    };
    let Ok(visit) = shared.with_world(|world, now| world.customer_moves(&visit.id, &step, now)) else {
        // Decided elsewhere in the meantime: show how it stands.
        return redirect(&format!("/pay/{page}"));
    };
    match visit.return_url.as_deref().filter(|_| !visit.in_store) {
        Some(url) => redirect(url),
        None if visit.open => {
            document(200, message("See you later", "Nothing was decided. This page stays open for you."))
        }
        None => redirect(&format!("/pay/{page}")),
    }
}

fn code(shared: &Shared, page: &str) -> ApiAnswer {
    let Some(visit) = find(shared, page) else { return gone() };
    let address = shared.with_world(|world, _| world.page_address(page));
    match QrCode::new(address).ok().filter(|_| visit.open) {
        Some(code) => ApiAnswer {
            status: 200,
            headers: vec![("Content-Type".to_owned(), "image/svg+xml".to_owned())],
            body: code.render::<svg::Color<'_>>().min_dimensions(240, 240).build().into_bytes(),
            ..ApiAnswer::default()
        },
        None => gone(),
    }
}

fn find(shared: &Shared, page: &str) -> Option<Visit> {
    shared.with_world(|world, _| world.visit(page))
}

fn gone() -> ApiAnswer {
    document(404, message("This payment is no longer here", "It may have expired. Start again in the shop."))
}

fn redirect(location: &str) -> ApiAnswer {
    let headers =
        vec![("Location".to_owned(), location.to_owned()), ("Cache-Control".to_owned(), "no-store".to_owned())];
    ApiAnswer { status: 303, headers, ..ApiAnswer::default() }
}

fn document(status: u16, content: Markup) -> ApiAnswer {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { "Sandbox payment" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                div.note role="note" { "Sandbox: no real money moves here, and this is not Klarna." }
                (content)
            }
        }
    };
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    ApiAnswer {
        status,
        headers: vec![
            header("Content-Type", "text/html; charset=utf-8"),
            header("Cache-Control", "no-store"),
            header("Referrer-Policy", "no-referrer"),
        ],
        body: page.into_string().into_bytes(),
        ..ApiAnswer::default()
    }
}

fn question(visit: &Visit, page: &str) -> Markup {
    html! {
        main {
            (summary(visit))
            form method="post" {
                button.main name="approve" formaction={ "/pay/" (page) "/approve" } { "Approve" }
                button.no name="decline" formaction={ "/pay/" (page) "/decline" } { "Decline" }
                button name="leave" formaction={ "/pay/" (page) "/leave" } { "Leave for now" }
            }
        }
        footer { "Open until " (visit.expires_at) br; (visit.id) }
    }
}

fn summary(visit: &Visit) -> Markup {
    html! {
        h1 { (visit.merchant) }
        @if let Some(amount) = visit.amount {
            p.amount { (money(amount, &visit.currency)) }
        } @else {
            p.amount { "No payment today" }
        }
        @if let Some(reference) = &visit.purchase_reference { p.soft { "Order " (reference) } }
        @if visit.token_wanted { p.soft { "The shop wants to charge you later without asking again." } }
        @if !visit.items.is_empty() {
            table {
                @for (name, quantity, total) in &visit.items {
                    tr { td { (quantity) " × " (name) } td { (money(*total, &visit.currency)) } }
                }
            }
        }
    }
}

fn outcome(visit: &Visit) -> Markup {
    let (title, text) = match (visit.state, visit.in_store) {
        ("COMPLETED", true) => ("Approved", "The till will finish in a moment. You can close this page."),
        ("COMPLETED", false) => ("Approved", "The shop finishes your payment."),
        ("DECLINED", _) => ("Not approved", "Choose another way to pay."),
        ("CANCELED", _) => ("Cancelled", "The shop took this payment back."),
        ("EXPIRED", _) => ("Too late", "The time for this payment is over. Start again in the shop."),
        (state, _) => (state, "This payment is settled."),
    };
    html! {
        main {
            h1 { (title) }
            p { (text) }
            (summary(visit))
            @if let Some(url) = visit.return_url.as_ref().filter(|_| !visit.in_store) {
                a.button href=(url) { "Back to the shop" }
            }
        }
        footer { (visit.state) br; (visit.id) }
    }
}

fn message(title: &str, text: &str) -> Markup {
    html! { main { h1 { (title) } p { (text) } } }
}

fn front() -> Markup {
    html! {
        main {
            h1 { "A sandbox is running here" }
            p { "Its API lives under /v2, its control under /_sandbox." }
            a.button href="/_sandbox/seed" { "Keys and ids" }
        }
    }
}

/// Minor units with the currency's own number of decimals.
fn money(amount: i64, currency: &str) -> String {
    let decimals = match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND" | "VUV"
        | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    };
    let sign = if amount < 0 { "-" } else { "" };
    let digits = format!("{:0width$}", amount.unsigned_abs(), width = decimals + 1);
    let (whole, part) = digits.split_at(digits.len() - decimals);
    if decimals == 0 { format!("{sign}{whole} {currency}") } else { format!("{sign}{whole}.{part} {currency}") }
}
