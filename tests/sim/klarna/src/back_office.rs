//! What happens to a transaction without being asked for by a flow: by another tool of the same acquirer, or by Klarna itself.

use crate::klarna::Klarna;
use crate::krn;
use crate::transaction::{Chargeback, Funding};

/// What happens to a transaction. Amounts are minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Captures.
    Capture(i64),
    /// Captures, and gives back the rest.
    CaptureAndRelease(i64),
    /// Refunds, out of whatever was captured.
    Refund(i64),
    /// Gives back what is not captured.
    Void,
    /// The money that was awaited comes.
    Fund,
    /// The money that was awaited does not come.
    FundExpire,
    /// Money is taken back from the partner, of what was captured.
    ChargeBack(i64),
}

impl Klarna {
    /// Lets this happen to the transaction with this number, under the rules of the API. False when they do not allow it.
    pub fn back_office(&mut self, transaction: usize, act: Act, now_ms: u64) -> bool {
        self.fire_timers(now_ms);
        if self.transactions.get(transaction).is_none() {
            return false;
        }
        let done = match act {
            Act::Capture(amount) => self.take(transaction, amount, false, None, None).is_ok(),
            Act::CaptureAndRelease(amount) => self.take(transaction, amount, true, None, None).is_ok(),
            Act::Refund(amount) => {
                let found = &self.transactions[transaction];
                let left = found.captured() - found.refunded();
                self.refundable(transaction).is_ok()
                    && self.enough(amount, left).is_ok()
                    && self.give_back(transaction, amount, None, None, None).is_ok()
            }
            Act::Void => self.release_all(transaction).is_ok(),
            Act::Fund => self.funding(transaction, Funding::Funded),
            Act::FundExpire => self.funding(transaction, Funding::Expired),
            Act::ChargeBack(amount) => self.charge_back(transaction, amount),
        };
        self.transactions[transaction].shrunk |=
            done && matches!(act, Act::Capture(_) | Act::CaptureAndRelease(_) | Act::Void);
        self.drop_stale_timers();
        done
    }

    fn funding(&mut self, number: usize, funding: Funding) -> bool {
        let transaction = &mut self.transactions[number];
        if transaction.funding != Funding::Pending {
            return false;
        }
        (transaction.funding, transaction.funding_at) = (funding, self.now);
        self.funding_event(number);
        true
    }

    fn charge_back(&mut self, number: usize, amount: i64) -> bool {
        let transaction = &mut self.transactions[number];
        if amount <= 0 || amount > transaction.captured() - transaction.charged_back() {
            return false;
        }
        let id = krn::part(&transaction.id, "chargeback", transaction.chargebacks.len() + 1);
        transaction.chargebacks.push(Chargeback { id, amount });
        self.chargeback_event(number);
        true
    }
}
