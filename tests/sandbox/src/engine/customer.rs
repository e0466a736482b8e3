//! The customer's side of a payment request.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::authorize::FINALIZING;
use super::identity::CustomerToken;
use super::moments::rfc3339;
use super::request::{PaymentRequest, State};
use super::world::World;

const IN_QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b':');

/// What the customer settles on; left out, nothing changes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Approval {
    /// The new amount after a choice of shipping.
    pub amount: Option<i64>,
    /// The choice of shipping, as `state_context.shipping`.
    pub shipping: Option<Value>,
}

/// What a customer does, and time with it.
#[derive(Debug, Clone, PartialEq)]
pub enum Move {
    /// Opens the page.
    Enter,
    /// Agrees.
    Approve(Approval),
    /// Klarna says no, or has nothing to offer.
    Decline,
    /// Goes away with nothing settled.
    Leave,
    /// The time is up.
    Expire,
}

/// One request as its customer sees it.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Id of the request.
    pub id: String,
    /// State by its API name.
    pub state: &'static str,
    /// Can still be decided.
    pub open: bool,
    /// The customer came by a QR code and has no page to go back to.
    pub in_store: bool,
    /// Name of the shop.
    pub merchant: String,
    /// Amount in minor units; none where only a token is wanted.
    pub amount: Option<i64>,
    /// Currency code.
    pub currency: String,
    /// Order number.
    pub purchase_reference: Option<String>,
    /// Name, quantity and total of each line.
    pub items: Vec<(String, i64, i64)>,
    /// A token for later charges is wanted.
    pub token_wanted: bool,
    /// End of the request's life.
    pub expires_at: String,
    /// The way back, placeholders filled in.
    pub return_url: Option<String>,
}

impl World {
    /// The request behind the last part of a customer address.
    #[must_use]
    pub fn visit(&self, page: &str) -> Option<Visit> {
        let request = self.requests.get(self.requests_by_token.get(page)?)?;
        (request.page == page).then(|| self.describe(request))
    }

    /// The address that leads to this page.
    #[must_use]
    pub fn page_address(&self, page: &str) -> String {
        format!("{}/pay/{page}", self.settings.public_url)
    }

    /// Lets the customer act. A decision on a SUBMITTED request enters it first.
    ///
    /// # Errors
    /// Says why the request cannot take this step.
    pub fn customer_moves(&mut self, id: &str, step: &Move, now_ms: u64) -> Result<Visit, String> {
        self.tick(now_ms);
        let state = self.requests.get(id).ok_or("no such payment request")?.state;
        if !state.open() {
            return Err(format!("the request is {}", state.text()));
        }
        if state == State::Submitted && !matches!(step, Move::Leave | Move::Expire) {
            self.move_request(id, State::InProgress, None);
        }
        match step {
            Move::Enter => {}
            Move::Approve(approval) => self.complete(id, approval),
            Move::Decline => self.move_request(id, State::Declined, Some("PAYMENT_DECLINED")),
            Move::Leave if state == State::InProgress => {
                self.move_request(id, State::Submitted, Some("PURCHASE_FLOW_ABORTED"));
            }
            Move::Leave => return Err("the customer is not there".to_owned()),
            Move::Expire => self.move_request(id, State::Expired, None),
        }
        self.requests.get(id).map(|request| self.describe(request)).ok_or_else(|| "gone".to_owned())
    }

    fn complete(&mut self, id: &str, approval: &Approval) {
        let length = self.settings.knobs.session_token_length.max(FINALIZING.len() + 32) - FINALIZING.len();
        // Three parts, as the real ones have.
        let (head, sign) = (self.choose.letters(20), self.choose.letters(8));
        let session = format!("{FINALIZING}{head}.{}.{sign}", self.choose.letters(length - 30));
        let payment = format!("krn:payment:eu1:confirmation-token:{}", self.choose.uuid());
        let customer = format!("krn:customer-token:eu1:{}", self.choose.uuid());
        let Some(request) = self.requests.get_mut(id) else { return };
        if let Some(amount) = approval.amount {
            request.content.amount = Some(amount);
        }
        let editable = request.content.shown.get("shipping_config").is_some_and(|config| config["mode"] == "EDITABLE");
        request.shipping = approval.shipping.clone().or_else(|| editable.then(shipping));
        if request.content.token_wish.is_some() {
            request.customer_token = Some(customer.clone());
            let wish = request.content.token_wish.clone().unwrap_or_default();
            self.customer_tokens.insert(customer, CustomerToken::new(&request.account, &wish, self.now));
        }
        if request.content.purchase {
            request.session_token = Some(session.clone());
            request.payment_token = Some(payment.clone());
            self.requests_by_token.insert(session, id.to_owned());
            self.requests_by_token.insert(payment, id.to_owned());
        }
        self.move_request(id, State::Completed, None);
    }

    fn describe(&self, request: &PaymentRequest) -> Visit {
        let purchase = request.content.shown.get("supplementary_purchase_data");
        let lines = purchase.and_then(|data| data["line_items"].as_array());
        let item = |line: &Value| {
            let number = |name: &str| line[name].as_i64().unwrap_or_default();
            (line["name"].as_str().unwrap_or_default().to_owned(), number("quantity"), number("total_amount"))
        };
        Visit {
            id: request.id.clone(),
            state: request.state.text(),
            open: request.state.open(),
            in_store: request.method() == "QR_CODE",
            merchant: self.seed.merchant_name.clone(),
            amount: request.content.amount,
            currency: request.content.currency.clone(),
            purchase_reference: purchase.and_then(|data| data["purchase_reference"].as_str()).map(str::to_owned),
            items: lines.map(|lines| lines.iter().map(item).collect()).unwrap_or_default(),
            token_wanted: request.content.token_wish.is_some(),
            expires_at: rfc3339(request.content.expires_at),
            return_url: request.return_url().map(|template| expand(template, request)),
        }
    }
}

/// Fills the placeholders of a return address.
fn expand(template: &str, request: &PaymentRequest) -> String {
    let session = request.session_token.as_deref().unwrap_or_default();
    let reference = request.content.reference.as_deref().unwrap_or_default();
    let values = [
        ("id", request.id.as_str()),
        ("state", request.state.text()),
        ("payment_request_reference", reference),
        ("payment_reference", reference),
        ("klarna_network_session_token", session),
        ("interoperability_token", session),
        ("payment_token", request.payment_token.as_deref().unwrap_or_default()),
    ];
    values.into_iter().fold(template.to_owned(), |url, (name, value)| {
        let value = utf8_percent_encode(value, IN_QUERY).to_string();
        url.replace(&format!("{{klarna.payment_request.{name}}}"), &value)
    })
}

pub(crate) fn address() -> Value {
    json!({"street_address": "Hamngatan 1", "postal_code": "11147", "city": "Stockholm", "country": "SE"})
}

fn shipping() -> Value {
    json!({
        "recipient": {"given_name": "Sanna", "family_name": "Sandlund", "email": "sanna.sandlund@example.com"},
        "address": address(),
        "shipping_option": {"shipping_type": "TO_DOOR", "shipping_type_attributes": ["TRACKED"]},
        "shipping_reference": "standard",
    })
}
