//! What may be ordered: the ledger refuses what the amounts forbid before anything is sent.

use super::fact::{Kind, Order};
use super::ledger::Ledger;
use crate::value::fault::{Code, Fault};
use crate::value::limits::{CAPTURES, OPERATIONS};
use crate::value::money::Minor;

impl Ledger {
    /// Whether the order may be sent.
    ///
    /// # Errors
    /// [`Code::ExceedsRemaining`], [`Code::TooMany`], [`Code::NotNow`] or [`Code::Inconsistent`], with what is left.
    pub fn allows(&self, order: &Order) -> Result<(), Fault> {
        self.counts_allow(order.kind)?;
        match order.kind {
            Kind::Capture => self.allows_capture(order.amount),
            Kind::Refund => self.allows_refund(order),
            Kind::Reauthorize => self.allows_reauthorize(order.amount),
            Kind::Void if self.released() => Err(gone("let go before")),
            Kind::Void if self.remaining() == Minor::ZERO => {
                Err(Fault::new(Code::NotNow, "nothing is left to void; refund what was captured"))
            }
            Kind::Void => Ok(()),
            Kind::Update if self.is_over() => Err(gone("let go, and only an open authorization can be updated")),
            Kind::Update => Ok(()),
            Kind::UpdateCapture => match &order.payment_capture_id {
                Some(id) if self.left_of(id).is_some() => Ok(()),
                _ => Err(no_such_capture("/update_capture/payment_capture_id")),
            },
        }
    }

    /// Of captures, refunds and voids 200 each, and 500 operations in all (payments, invariant 8). An update is none of the three.
    fn counts_allow(&self, kind: Kind) -> Result<(), Fault> {
        let ours = self.entries().filter(|entry| entry.order.kind == kind && entry.counts()).count();
        let others = [Kind::Capture, Kind::Refund].map(|kind| self.others_count(kind));
        let others_of_kind = match kind {
            Kind::Capture => others.first(),
            Kind::Refund => others.last(),
            _ => None,
        };
        let capped = matches!(kind, Kind::Capture | Kind::Refund | Kind::Void);
        let of_kind = ours.saturating_add(others_of_kind.copied().unwrap_or(0));
        let all = others.iter().fold(self.entries().len(), |sum, count| sum.saturating_add(*count));
        if (capped && of_kind >= CAPTURES) || all >= OPERATIONS {
            return Err(Fault::new(
                Code::TooMany,
                "a transaction takes 200 captures, 200 refunds, 200 voids and 500 operations in all; contact Klarna",
            ));
        }
        Ok(())
    }

    fn allows_capture(&self, amount: Minor) -> Result<(), Fault> {
        if amount == Minor::ZERO {
            return Err(Fault::at(Code::Amount, "/capture/amount", "capture more than nothing"));
        }
        if amount > self.remaining() {
            return Err(Fault::at(
                Code::ExceedsRemaining,
                "/capture/amount",
                alloc::format!(
                    "{amount} minor units are more than the {} that may still be captured",
                    self.remaining()
                ),
            ));
        }
        Ok(())
    }

    fn allows_refund(&self, order: &Order) -> Result<(), Fault> {
        let amount = order.amount;
        if amount == Minor::ZERO {
            return Err(Fault::at(Code::Amount, "/refund/amount", "refund more than nothing"));
        }
        if amount > self.refundable() {
            return Err(Fault::at(
                Code::ExceedsRemaining,
                "/refund/amount",
                alloc::format!(
                    "{amount} minor units are more than the {} that may still be refunded",
                    self.refundable()
                ),
            ));
        }
        let Some(id) = &order.payment_capture_id else { return Ok(()) };
        let left = self.left_of(id).ok_or_else(|| no_such_capture("/refund/payment_capture_id"))?;
        if amount > left {
            return Err(Fault::at(
                Code::ExceedsRemaining,
                "/refund/amount",
                alloc::format!(
                    "{amount} minor units are more than the {left} that are left of this capture for certain; a refund that named no capture counts until a read tells what it was taken from"
                ),
            ));
        }
        Ok(())
    }

    /// `amount` is the whole of the new authorization; nothing leaves it as it is.
    fn allows_reauthorize(&self, amount: Minor) -> Result<(), Fault> {
        if self.is_being_reauthorized() {
            return Err(Fault::new(
                Code::NotNow,
                "the outcome of an earlier reauthorization is not known yet; order this one when it is",
            ));
        }
        if self.is_over() {
            return Err(gone("let go, and cannot be given more time; make another payment"));
        }
        if self.remaining() == Minor::ZERO {
            return Err(Fault::new(
                Code::NotNow,
                "nothing of the authorization is left; make another payment for more",
            ));
        }
        let (captured, _) = self.captured_at_most();
        if amount > Minor::ZERO && amount < captured {
            return Err(Fault::at(
                Code::Inconsistent,
                "/reauthorize/amount",
                alloc::format!(
                    "{amount} minor units are less than the {captured} that were captured; name the whole amount, not what is added"
                ),
            ));
        }
        Ok(())
    }
}

fn gone(how: &str) -> Fault {
    Fault::new(Code::NotNow, alloc::format!("the rest of the authorization was {how}"))
}

fn no_such_capture(pointer: &'static str) -> Fault {
    Fault::at(Code::Inconsistent, pointer, "this transaction has no such capture; use one from its view")
}
