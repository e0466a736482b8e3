//! A hosted page between its customer, Klarna's SDK and its server.

use kassa_sim_auditor::{Answer, Kind, Offer, text};
use kassa_sim_klarna::{Call, Step as Customer};

use crate::network::{self, Fate};
use crate::partner::SESSION;
use crate::run::{Event, Run};
use crate::site::Site;
use crate::story::What;
use crate::trace::Column;
use crate::world::{AMOUNT, API_KEY};

/// From the page to a click on Klarna's button, in milliseconds.
const CLICK: u64 = 1_000;

impl Run {
    /// A page is opened: its server asks how to offer Klarna, and the customer clicks, or has done their part.
    pub(crate) fn present(&mut self, n: usize) {
        let sale = self.sales[n];
        let attempt = Self::attempt(&sale, n);
        let session = (sale.story.what == What::Session).then(|| self.klarna.approved_session(&attempt, AMOUNT));
        let fate = network::FATES[self.pick(Site::Call, network::FATES.len() as u32) as usize];
        let unplugged = self.blackout.is_some_and(|blackout| {
            blackout.cuts(self.now) || blackout.swallows(self.now, false) || blackout.swallows(self.now, true)
        });
        let answer = self.presentation(session.as_deref().unwrap_or(SESSION));
        let whole = match fate {
            _ if unplugged => None,
            Fate::Answered | Fate::Doubled | Fate::AnsweredTwice | Fate::Stored500 | Fate::CrossWired => Some(answer),
            Fate::Truncated => Some(answer[..answer.len() / 2].to_vec()),
            Fate::RequestLost | Fate::AnswerLost | Fate::NotSent => None,
            other => network::page(other).map(|(_, page)| page.as_bytes().to_vec()).or_else(|| {
                network::refusal(other).map(|(_, code)| format!(r#"{{"error_code":"{code}"}}"#).into_bytes())
            }),
        };
        let offer = self.tills[sale.till].host.offer(whole.as_deref());
        let told = whole.as_deref().and_then(told);
        self.trace.event(self.now, Column::Till, &[u8::from(offer.shown), u8::from(offer.at_once)], || {
            format!("the page is opened ({fate:?}): {offer:?}")
        });
        self.auditor.offered(offer, told);
        self.later(if offer.at_once { 1 } else { CLICK }, Event::Click { sale: n, session });
    }

    /// What Klarna answers to the presentation call.
    fn presentation(&mut self, session: &str) -> Vec<u8> {
        let settings = self.klarna.settings();
        let (base, account) = (&settings.base_url, &settings.account);
        let url = format!(
            "{base}/v2/accounts/{account}/payment/presentation?locale=sv-SE&currency=EUR&amount={AMOUNT}&intents[]=PAY"
        );
        let credential = format!("Basic {API_KEY}");
        let headers = [("Authorization", credential.as_str()), ("Klarna-Network-Session-Token", session)];
        self.klarna.handle(&Call { method: "GET", url: &url, headers: &headers, body: b"" }, self.now).body
    }

    /// The page hears how its payment stands. What it would answer Klarna's SDK has to be right at any moment, as its customer may
    /// click again; the first answer opens Klarna's window.
    pub(crate) fn initiate(&mut self, slot: usize, view: &str) {
        if !self.slots[slot].sale.story.is_page() || self.slots[slot].kind != Kind::Payment {
            return;
        }
        let answer = self.tills[self.slots[slot].till].host.initiate(view);
        self.auditor.answered(self.slots[slot].flow, &answer, &self.klarna);
        if answer == Answer::Wait || std::mem::replace(&mut self.slots[slot].initiated, true) {
            return;
        }
        self.trace.event(self.now, Column::Till, b"initiate", || format!("the page answers the SDK: {answer:?}"));
        if matches!(answer, Answer::Page(_)) {
            self.shown(slot);
        }
    }

    /// What Klarna's SDK tells a page of what its customer did: of an approval twice.
    pub(crate) fn sdk(&mut self, slot: usize, step: Customer) {
        match step {
            Customer::Approve | Customer::ApproveOther(_) => {
                self.later(150, Event::Returned { slot });
                self.later(160, Event::Returned { slot });
            }
            Customer::Leave | Customer::Decline => self.later(150, Event::Closed { slot }),
            Customer::Enter => {}
        }
    }

    /// Klarna's SDK says that the customer closed it.
    pub(crate) fn closed(&mut self, slot: usize) {
        let clocks = self.tills[self.slots[slot].till].clocks(self.now);
        let screen = self.slots[slot].screen.unwrap_or(1);
        let Some((_, process)) = &mut self.slots[slot].process else { return };
        if let Err(refusal) = process.closed(screen, clocks) {
            self.auditor.broken("I22", format!("hearsay was refused: {refusal:?}"));
        }
        self.pump(slot);
        self.again(slot, |process| process.closed(screen, clocks));
    }
}

/// What an answer of Klarna's tells, where it is one and arrived whole.
fn told(body: &[u8]) -> Option<Offer> {
    let body = std::str::from_utf8(body).ok().filter(|body| body.ends_with('}'))?;
    let says = |text: &str| text::contains(body, text);
    says(r#""instruction":""#).then(|| Offer {
        shown: !says("HIDE_KLARNA"),
        at_once: says(r#""payment_status":"PENDING_PARTNER_AUTHORIZATION""#),
    })
}
