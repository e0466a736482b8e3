//! Another tool of the same acquirer, that acts without telling.

use crate::klarna::Klarna;

/// What the back office does to a transaction. Amounts are minor units.
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
}

impl Klarna {
    /// Lets the back office act on the transaction with this number, under the rules of the API. False when they do not allow it.
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
        };
        self.drop_stale_timers();
        done
    }
}
