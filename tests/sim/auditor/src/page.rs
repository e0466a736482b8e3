//! I6, I7, I22 on what a hosted page does: where it offers Klarna, and what it answers Klarna's SDK.

use kassa_sim_klarna::Klarna;

use crate::{Auditor, request};

/// What a page answers when Klarna's SDK asks it for a payment request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing yet.
    Wait,
    /// The customer is to pay in another way.
    Reject,
    /// Klarna's page at this address.
    Page(String),
    /// It is paid.
    Return,
}

/// Where a page offers Klarna.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Klarna is among the ways to pay.
    pub shown: bool,
    /// The payment is begun without a click.
    pub at_once: bool,
}

impl Auditor {
    /// A page offers Klarna like this. `told` says what an answer of Klarna's told: that it may be shown, and that the customer has
    /// done their part; `None` where none arrived whole.
    pub fn offered(&mut self, offer: Offer, told: Option<Offer>) {
        if told.is_none_or(|told| told.shown) && !offer.shown {
            self.broken("I22", "Klarna is not offered, and did not ask for that");
        }
        if offer.at_once && !told.is_some_and(|told| told.at_once) {
            self.broken("I7", "a payment is begun without a click, and nobody has approved it");
        }
        if let Some(told) = told.filter(|told| told.at_once != offer.at_once) {
            self.broken("I22", format!("the customer has done their part ({}), and is asked for it", told.at_once));
        }
    }

    /// A page answers Klarna's SDK.
    pub fn answered(&mut self, flow: usize, answer: &Answer, klarna: &Klarna) {
        let Some(known) = self.flows.get_mut(flow) else { return };
        let name = known.order.reference.clone();
        let paid = !known.made.is_empty();
        match answer {
            Answer::Wait => {}
            Answer::Reject => known.rejected = true,
            Answer::Return if paid => {}
            Answer::Return => self.broken("I7", format!("{name}: the page thanks for a payment that was not made")),
            Answer::Page(url) => {
                let at = request::number(known, klarna).map(|number| klarna.page_of(number));
                if at.as_ref() != Some(url) {
                    self.broken("I7", format!("{name}: the SDK is given {url}, Klarna's page is {at:?}"));
                }
            }
        }
        if *answer == Answer::Reject && paid {
            self.broken("I6", format!("{name}: the customer is sent to pay in another way, and has paid here"));
        }
    }
}
