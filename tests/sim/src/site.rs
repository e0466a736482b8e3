//! Where a run may go another way: the vocabulary of trouble.

/// A place where something is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(usize)]
pub enum Site {
    /// What becomes of a call, see [`crate::network::Fate`].
    Call,
    /// How long a request is under way.
    RequestDelay,
    /// How long an answer is under way.
    AnswerDelay,
    /// Whether the power fails around a call: before it leaves, or while it is under way.
    CallCrash,
    /// What becomes of a write, see [`crate::disk::Fate`].
    Save,
    /// Where a write breaks off.
    Cut,
    /// Whether a write takes long.
    SlowSave,
    /// Whether the last line that was acknowledged is gone when the power is back.
    Rot,
    /// For how long the power stays off.
    Off,
    /// What the wall clock shows afterwards.
    Skew,
    /// Whether and when the network fails for long, and for how long.
    Blackout,
    /// Which ways the network fails.
    BlackoutWay,
    /// Whether the power fails at some moment.
    PowerCut,
    /// What the customer does.
    Customer,
    /// When the customer does it.
    CustomerWhen,
    /// Whether and when the cashier cancels.
    Cancel,
    /// Whether the cashier asks twice.
    AgainAndAgain,
    /// What becomes of a webhook.
    Webhook,
    /// How long a webhook is under way.
    WebhookDelay,
    /// Whether the browser says something that is not so.
    BrowserLies,
    /// Whether somebody else works on the same transaction.
    BackOffice,
    /// Whether the application is started twice.
    SecondProcess,
    /// How strict Klarna is.
    Strictness,
    /// How long keys, tokens and requests live.
    Lives,
    /// Whether an answer, a webhook, a command or a word of the browser is given a second time at once.
    Repeated,
    /// Whether and when a stored customer takes the token back, and whether that is noticed before an idempotency key is.
    Revoked,
    /// What becomes of a letter that a mailbox keeps, see [`crate::shelf::Fate`].
    Letter,
    /// Whether the marks of letters that were heard are gone when the power is back.
    Mark,
}

/// How many there are.
pub const SITES: usize = 28;

impl Site {
    /// Every site, in the order of its number.
    pub const ALL: [Self; SITES] = [
        Self::Call,
        Self::RequestDelay,
        Self::AnswerDelay,
        Self::CallCrash,
        Self::Save,
        Self::Cut,
        Self::SlowSave,
        Self::Rot,
        Self::Off,
        Self::Skew,
        Self::Blackout,
        Self::BlackoutWay,
        Self::PowerCut,
        Self::Customer,
        Self::CustomerWhen,
        Self::Cancel,
        Self::AgainAndAgain,
        Self::Webhook,
        Self::WebhookDelay,
        Self::BrowserLies,
        Self::BackOffice,
        Self::SecondProcess,
        Self::Strictness,
        Self::Lives,
        Self::Repeated,
        Self::Revoked,
        Self::Letter,
        Self::Mark,
    ];

    /// The highest rate of a kind of trouble, of 1024; `None` for what varies in every run.
    #[must_use]
    pub const fn share(self) -> Option<u32> {
        match self {
            Self::Call => Some(420),
            Self::RequestDelay | Self::AnswerDelay | Self::WebhookDelay => Some(200),
            Self::CallCrash => Some(300),
            Self::Save => Some(120),
            Self::SlowSave => Some(60),
            Self::Rot => Some(1_000),
            Self::Blackout => Some(512),
            Self::PowerCut => Some(400),
            Self::Webhook => Some(700),
            Self::Cancel => Some(500),
            Self::BrowserLies | Self::AgainAndAgain | Self::Repeated => Some(300),
            Self::BackOffice | Self::SecondProcess => Some(200),
            Self::Revoked => Some(700),
            Self::Letter => Some(300),
            Self::Mark => Some(1_000),
            Self::Cut
            | Self::Off
            | Self::Skew
            | Self::BlackoutWay
            | Self::Customer
            | Self::CustomerWhen
            | Self::Strictness
            | Self::Lives => None,
        }
    }

    /// In an enumeration: how many values are tried here (the first ones), and whether each counts as a fault. A place that
    /// only tells how a fault goes on is tried in full and counts nothing.
    #[must_use]
    pub const fn enumerated(self) -> Option<(u32, bool)> {
        match self {
            Self::Call => Some((7, true)),
            Self::Save => Some((3, true)),
            Self::CallCrash => Some((2, true)),
            Self::Revoked => Some((5, true)),
            Self::Letter => Some((3, true)),
            Self::Off | Self::Mark => Some((2, false)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_stand_at_their_numbers() {
        for (n, site) in Site::ALL.into_iter().enumerate() {
            assert_eq!(site as usize, n);
        }
    }
}
