//! What is known about one flow.

use crate::cancel::Cancel;
use crate::journal::Chain;
use crate::secret::Secret;
use crate::sent::KeyUse;
use crate::told::Told;

/// Kind of flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A payment.
    Payment,
    /// Work on a transaction.
    Transaction,
    /// One call of an operation.
    Call(Class),
}

/// What may be done with a call whose answer was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It changes nothing.
    Read,
    /// It is repeated under its key.
    Keyed,
    /// It is not repeated; a read shows what became of it.
    ReadFirst,
    /// It is not repeated.
    Never,
}

impl Class {
    /// Whether it may be executed once, and nobody at Klarna sees to it.
    pub(crate) fn once(self) -> bool {
        matches!(self, Self::ReadFirst | Self::Never)
    }
}

/// What a partner handed over with a payment.
#[derive(Clone, Debug)]
pub struct Partner {
    /// Value of the session token.
    pub session: String,
    /// Value of the older token, where it came as well.
    pub token: Option<String>,
    /// Network data, as it stands in JSON.
    pub data: String,
}

/// What the application ordered.
#[derive(Clone, Debug)]
pub struct Order {
    /// Kind of flow.
    pub kind: Kind,
    /// Name of the attempt.
    pub reference: String,
    /// `payment_transaction_reference`, or the id of the transaction to work on.
    pub transaction: String,
    /// Minor units.
    pub amount: i64,
    /// Currency code.
    pub currency: String,
    /// Account that every call has to name.
    pub account: String,
    /// What the partner handed over.
    pub partner: Option<Partner>,
    /// The customer is asked for a token.
    pub grants: bool,
    /// The customer chooses the shipping at Klarna.
    pub express: bool,
    /// No customer is there: nothing may be shown to one.
    pub absent: bool,
    /// What every authorize has to say of where the customer stands: texts of its body.
    pub place: &'static [&'static str],
    /// So many milliseconds after it was ordered, nobody waits for the customer any more.
    pub gives_up: Option<u64>,
    /// The transaction is known by its id alone.
    pub by_id: bool,
}

/// One flow.
#[derive(Clone, Debug)]
pub(crate) struct Flow {
    pub(crate) order: Order,
    /// Transactions at Klarna that belong to it, by their numbers.
    pub(crate) made: Vec<usize>,
    pub(crate) durable: String,
    /// Bytes of the journal that this process took over.
    pub(crate) taken_over: usize,
    pub(crate) chain: Chain,
    pub(crate) keys: Vec<KeyUse>,
    /// Tokens that it sent.
    pub(crate) tokens: Vec<Secret>,
    pub(crate) calls: u32,
    pub(crate) changes: u32,
    pub(crate) recent: [u64; 32],
    pub(crate) told: Option<Told>,
    pub(crate) ended: Option<String>,
    pub(crate) boots: u32,
    pub(crate) heard_time: bool,
    pub(crate) torn: bool,
    pub(crate) damaged: bool,
    /// A line was lost that had been acknowledged.
    pub(crate) forgot: bool,
    /// What is given to the flow now may have no effect; the promise that says so.
    pub(crate) without_effect: Option<&'static str>,
    pub(crate) cancel: Cancel,
    /// A person had to look into it.
    pub(crate) stuck: bool,
    /// The stored customer took the token back.
    pub(crate) taken_back: bool,
    /// A page has told its customer to pay in another way.
    pub(crate) rejected: bool,
    /// Process that was given the token, counted by take-overs.
    pub(crate) given: Option<u32>,
}

impl Flow {
    pub(crate) fn new(order: Order) -> Self {
        Self {
            order,
            made: Vec::new(),
            durable: String::new(),
            taken_over: 0,
            chain: Chain::default(),
            keys: Vec::new(),
            tokens: Vec::new(),
            calls: 0,
            changes: 0,
            recent: [0; 32],
            told: None,
            ended: None,
            boots: 0,
            heard_time: false,
            torn: false,
            damaged: false,
            forgot: false,
            without_effect: None,
            cancel: Cancel::default(),
            stuck: false,
            taken_back: false,
            rejected: false,
            given: None,
        }
    }
}
