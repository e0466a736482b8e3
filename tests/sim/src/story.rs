//! Nominal stories: what is ordered, what the customer and the cashier do on a good day.

use kassa_sim_auditor::Class;
use kassa_sim_klarna::{Act, Step};

use crate::customer_tokens::Wish;
use crate::mailbox::Endpoint;
use crate::{after_payment, at_klarna, by_mail, calls, customer_tokens, hosted, in_store, partner, payment_requests};

pub(crate) const SECOND: u64 = 1_000;

/// What the flow is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A payment without a way to the customer.
    OneStep,
    /// A payment that may send the customer to Klarna's page.
    Redirect,
    /// A payment that may show a QR code.
    Qr,
    /// The same with tokens and data that a partner handed over.
    Partner,
    /// The same on a hosted page whose customer comes back by an app.
    Hosted,
    /// The same in the page, where Klarna's SDK asks for the payment request.
    Sdk,
    /// The same for a customer who has approved in the shop before.
    Session,
    /// A sale at a counter, with a code on the customer's display.
    Counter,
    /// The same where the sale begins with a payment request.
    CounterRequest,
    /// Goods that were bought online and come back to a shop.
    Return,
    /// A charge of a stored customer who is there and may have to confirm it.
    Stored,
    /// A charge of a stored customer who is not there.
    Absent,
    /// A wish for a customer token, and for nothing else.
    Token,
    /// A payment whose customer is asked for a token as well.
    PaidToken,
    /// A payment that begins with a payment request of its own.
    Request,
    /// The same where the customer chooses the shipping at Klarna.
    Express,
    /// Work on a transaction that exists.
    Transaction,
    /// A call of one operation.
    Call(Class),
}

/// A story.
#[derive(Clone, Copy, Debug)]
pub struct Story {
    /// Its name.
    pub name: &'static str,
    /// What it is about.
    pub what: What,
    /// Start of the transaction reference; Klarna's model decides by it.
    pub prefix: &'static str,
    /// What the customer does once there is something to see, each after so many milliseconds.
    pub customer: &'static [(u64, Step)],
    /// What the application asks for, with the millisecond.
    pub commands: &'static [(u64, &'static str)],
    /// Klarna sends webhooks.
    pub webhooks: bool,
    /// They go by a mailbox, whose endpoint this one has.
    pub mailbox: Option<Endpoint>,
    /// The power fails so many milliseconds after the customer approved, even on a good day.
    pub power_cut: Option<u64>,
    /// The shift ends so many milliseconds after the beginning: what is open is cancelled, and the till is off for the night.
    pub shift_ends: Option<u64>,
    /// What somebody else does to the transaction, with the millisecond.
    pub others: &'static [(u64, Act)],
    /// Everything is captured with the approval, and the sale goes on with a flow that is begun from the payment's view.
    pub at_once: bool,
    /// From when until when Klarna does not take the credential, because it is being exchanged: milliseconds after the beginning.
    pub credential_gone: Option<(u64, u64)>,
    /// A customer takes the token back, and is believed at once: a stored one so many milliseconds after the beginning, another one after
    /// granting it.
    pub takes_back: Option<u64>,
    /// What a token is asked for, where the customer is asked for one.
    pub wish: Wish,
    /// Most faults whose schedules are enumerated.
    pub faults: u32,
    /// How often it is played among the sales by chance: the more rarely its planted bugs show, the more often.
    pub share: u32,
}

/// What a story is unless it says otherwise.
pub(crate) const PLAIN: Story = Story {
    name: "",
    what: What::Transaction,
    prefix: "p",
    customer: &[],
    commands: &[],
    webhooks: false,
    mailbox: None,
    power_cut: None,
    shift_ends: None,
    others: &[],
    at_once: false,
    credential_gone: None,
    takes_back: None,
    wish: Wish::OnDemand,
    faults: u32::MAX,
    share: 2,
};

pub(crate) const APPROVES: &[(u64, Step)] = &[(3 * SECOND, Step::Enter), (2 * SECOND, Step::Approve)];
pub(crate) const CANCEL: &str = r#"{"cancel":{}}"#;

/// The stories whose faults are enumerated.
pub const STORIES: [Story; 67] = [
    Story {
        name: "one step",
        share: 4,
        what: What::OneStep,
        prefix: "p",
        customer: &[],
        commands: &[],
        webhooks: false,
        power_cut: None,
        ..PLAIN
    },
    Story {
        name: "step-up by redirect",
        share: 4,
        what: What::Redirect,
        prefix: "p",
        customer: APPROVES,
        commands: &[],
        webhooks: true,
        power_cut: None,
        ..PLAIN
    },
    Story {
        name: "counter sale by QR",
        share: 4,
        what: What::Qr,
        prefix: "p",
        customer: APPROVES,
        commands: &[],
        webhooks: false,
        power_cut: None,
        ..PLAIN
    },
    Story {
        name: "cancel",
        what: What::Redirect,
        prefix: "p",
        customer: &[(3 * SECOND, Step::Enter)],
        commands: &[(5 * SECOND, CANCEL)],
        webhooks: false,
        power_cut: None,
        ..PLAIN
    },
    Story {
        name: "cancel as the customer approves",
        what: What::Qr,
        prefix: "p",
        customer: APPROVES,
        commands: &[(5 * SECOND, CANCEL)],
        webhooks: false,
        power_cut: None,
        ..PLAIN
    },
    Story {
        name: "declined at the end",
        what: What::Redirect,
        prefix: "decline-final-",
        customer: APPROVES,
        commands: &[],
        webhooks: false,
        power_cut: None,
        ..PLAIN
    },
    Story {
        name: "capture",
        share: 4,
        what: What::Transaction,
        prefix: "p",
        customer: &[],
        commands: &[
            (0, r#"{"capture":{"reference":"a","amount":9000}}"#),
            (2 * SECOND, r#"{"capture":{"reference":"b","amount":3336}}"#),
            (60 * SECOND, r#"{"close":{}}"#),
        ],
        webhooks: false,
        power_cut: None,
        ..PLAIN
    },
    Story {
        name: "refund",
        what: What::Transaction,
        prefix: "p",
        customer: &[],
        commands: &[
            (0, r#"{"capture":{"reference":"all","amount":12336}}"#),
            (2 * SECOND, r#"{"refund":{"reference":"r","amount":336}}"#),
            (60 * SECOND, r#"{"close":{}}"#),
        ],
        webhooks: false,
        power_cut: None,
        ..PLAIN
    },
    Story {
        name: "void",
        what: What::Transaction,
        prefix: "p",
        customer: &[],
        commands: &[
            (0, r#"{"capture":{"reference":"a","amount":1}}"#),
            (2 * SECOND, r#"{"void":{"reference":"rest"}}"#),
            (60 * SECOND, r#"{"close":{}}"#),
        ],
        webhooks: false,
        power_cut: None,
        ..PLAIN
    },
    Story {
        name: "declined at once",
        what: What::OneStep,
        prefix: "declined-",
        customer: &[],
        commands: &[],
        webhooks: false,
        power_cut: None,
        ..PLAIN
    },
    // Its answer is there by then; where a proxy spoiled it, the next attempt is not on its way yet.
    Story {
        name: "one step, cancelled between two attempts",
        share: 5,
        what: What::OneStep,
        prefix: "p",
        customer: &[],
        commands: &[(SECOND / 2, CANCEL)],
        webhooks: false,
        power_cut: None,
        ..PLAIN
    },
    // The same after an answer that never came, which is given up after 65 seconds.
    Story {
        name: "one step, cancelled after a lost answer",
        what: What::OneStep,
        prefix: "p",
        customer: &[],
        commands: &[(65 * SECOND + SECOND / 2, CANCEL)],
        webhooks: false,
        power_cut: None,
        ..PLAIN
    },
    // Klarna's third try to deliver the news may come three hours later, and so may the power.
    Story {
        name: "the power fails as the customer approves",
        share: 4,
        what: What::Redirect,
        prefix: "p",
        customer: APPROVES,
        commands: &[],
        webhooks: true,
        power_cut: Some(20),
        ..PLAIN
    },
    // Klarna has made the payment, and its answer is under way.
    Story {
        name: "the power fails during the final authorize",
        what: What::Redirect,
        prefix: "p",
        customer: APPROVES,
        commands: &[],
        webhooks: true,
        power_cut: Some(100),
        ..PLAIN
    },
    after_payment::CAPTURE_UPDATE,
    after_payment::REAUTHORIZE,
    after_payment::REFUND_BY_LINE_ITEMS,
    after_payment::CAPTURED_ELSEWHERE,
    after_payment::CAPTURED_AT_ONCE,
    customer_tokens::ONE_CLICK,
    customer_tokens::HAS_TO_CONFIRM,
    customer_tokens::NOT_THERE,
    customer_tokens::NOT_THERE_AND_HAS_TO_CONFIRM,
    customer_tokens::WITHOUT_PURCHASE,
    customer_tokens::WITH_PURCHASE,
    partner::HANDS_OVER,
    payment_requests::CHANGED,
    payment_requests::CHANGED_AS_THE_CUSTOMER_ENTERS,
    payment_requests::EXPRESS,
    calls::KEYED,
    calls::READ_FIRST,
    calls::NEVER,
    calls::READ,
    hosted::BACK_BY_THE_APP,
    hosted::IN_THE_PAGE,
    hosted::CLOSED_AND_OPENED,
    hosted::CANCELLED_BESIDE,
    hosted::APPROVED_BEFORE,
    in_store::AT_THE_COUNTER,
    in_store::BY_A_REQUEST,
    in_store::STAFF_CANCELS,
    in_store::WALKS_AWAY,
    in_store::SHIFT_ENDS,
    in_store::RETURN,
    customer_tokens::FREE_TRIAL,
    customer_tokens::PAID_START,
    customer_tokens::GOODS_AND_TRIAL,
    customer_tokens::GOODS_AND_PAID_START,
    customer_tokens::RECOGNITION,
    customer_tokens::TAKES_BACK,
    customer_tokens::TAKES_IT_BACK_AT_ONCE,
    payment_requests::CHANGED_AS_THE_CUSTOMER_APPROVES,
    after_payment::VOIDED_TOO_LATE,
    calls::AS_THE_CREDENTIAL_CHANGES,
    at_klarna::MONEY_COMES,
    at_klarna::MONEY_STAYS_AWAY,
    at_klarna::CHARGED_BACK,
    at_klarna::REVIVED,
    at_klarna::NOT_REVIVED,
    after_payment::RELEASED,
    // Klarna takes no key while the payment is read and finalised.
    Story {
        name: "the credential changes as the customer approves",
        what: What::Redirect,
        customer: APPROVES,
        webhooks: true,
        credential_gone: Some((4 * SECOND, 50 * SECOND)),
        faults: 1,
        ..PLAIN
    },
    by_mail::APPROVED,
    by_mail::DECLINED,
    by_mail::AT_A_SERVER,
    by_mail::CAPTURED_AT_ONCE,
    by_mail::CAPTURED_ELSEWHERE,
    by_mail::AT_COUNTER,
];

/// Other things that customers do.
pub const CUSTOMERS: [&[(u64, Step)]; 8] = [
    APPROVES,
    &[(2 * SECOND, Step::Enter), (20 * SECOND, Step::Leave), (40 * SECOND, Step::Enter), (9 * SECOND, Step::Approve)],
    &[(4 * SECOND, Step::Enter), (3 * SECOND, Step::Decline)],
    &[],
    &[(4 * SECOND, Step::Enter), (30 * SECOND, Step::Leave)],
    &[(SECOND, Step::Approve)],
    &[(3_599_999, Step::Enter), (7_199_000, Step::Approve)],
    &[(10 * SECOND, Step::Enter), (5 * SECOND, Step::Leave), (10_000 * SECOND, Step::Approve)],
];

/// When customers do it: milliseconds more.
pub const LATER: [u64; 10] =
    [0, 1, 999, 30 * SECOND, 179 * SECOND, 894_900, 3_594_999, 3_595_000, 10_794_900, 10_794_999];

/// When a cashier cancels who did not mean to on a good day, in milliseconds.
pub const CANCELS: [u64; 12] = [0, 1, 39, 41, 90, 500, 5_080, 5_200, 61_000, 90_040, 90_500, 10_800_000];

/// How a cashier cancels.
#[must_use]
pub fn cancel() -> &'static str {
    CANCEL
}

impl Story {
    /// Whether it is about a payment.
    #[must_use]
    pub fn is_payment(&self) -> bool {
        !matches!(self.what, What::Transaction | What::Return | What::Call(_))
    }

    /// Whether Klarna does not take the credential so many milliseconds after the beginning.
    #[must_use]
    pub fn lacks_the_credential(&self, after: u64) -> bool {
        self.credential_gone.is_some_and(|(from, until)| (from..until).contains(&after))
    }

    /// Whether the customer is asked for a token.
    #[must_use]
    pub fn grants(&self) -> bool {
        matches!(self.what, What::Token | What::PaidToken)
    }

    /// Whether a stored customer is charged.
    #[must_use]
    pub fn is_charge(&self) -> bool {
        matches!(self.what, What::Stored | What::Absent)
    }

    /// The spec of a charge: that of a payment, and who is charged.
    #[must_use]
    pub fn charge(&self, spec: &str, token: &str) -> String {
        let absent = if self.what == What::Absent { r#""customer_present":false,"# } else { "" };
        spec.replacen('{', &format!(r#"{{"customer_token":"{token}",{absent}"#), 1)
    }

    /// The spec of a payment.
    #[must_use]
    pub fn spec(&self, attempt: &str, transaction: &str, amount: i64) -> String {
        let step_up = match self.what {
            What::OneStep
            | What::Transaction
            | What::Return
            | What::Request
            | What::CounterRequest
            | What::Express
            | What::Call(_) => String::new(),
            What::Redirect
            | What::Partner
            | What::Hosted
            | What::Sdk
            | What::Session
            | What::Stored
            | What::Absent
            | What::Token
            | What::PaidToken => format!(
                r#","step_up_config":{{"payment_request_reference":"{attempt}","customer_interaction_config":{{"method":"HANDOVER","return_url":"https://shop.example/back"}}}}"#
            ),
            What::Qr | What::Counter => format!(
                r#","step_up_config":{{"payment_request_reference":"{attempt}","customer_interaction_config":{{"method":"QR_CODE"}}}}"#
            ),
        };
        let now = if self.at_once { r#","capture":"NOW""# } else { "" };
        let payment = format!(
            r#","request_payment_transaction":{{"amount":{amount},"payment_transaction_reference":"{transaction}"{now}}}"#
        );
        let payment = if self.what == What::Token { String::new() } else { payment };
        let wish = format!(
            r#","request_customer_token":{{"scopes":["{}"],"customer_token_reference":"{attempt}"}}"#,
            self.wish.scope()
        );
        let wish = if self.grants() { wish } else { String::new() };
        let more = self.wish.purchase();
        format!(
            r#"{{"reference":"{attempt}","authorize":{{"currency":"EUR"{payment}{wish},"supplementary_purchase_data":{{"purchase_reference":"{CANARY}"{more}}}{step_up}}}}}"#
        )
    }
}

/// Stands in every body and nowhere else: personal data that may not be seen in a journal, a view or a notice.
pub const CANARY: &str = "canary-of-a-person";
