//! One run: events in the order of their times, until nothing is left to happen.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

use kassa_sim_auditor::{Auditor, Class, Coverage, Kind, Order, Partner, Violation};
use kassa_sim_klarna::{Act, Klarna, Step as Customer};

use crate::choices::{Choices, Made, Script};
use crate::effect::News;
use crate::host::{Call, Hosts, Reply};
use crate::mailbox::Post;
use crate::network::{Blackout, Fate};
use crate::site::Site;
use crate::story::{CANARY, What};
use crate::till::{Slot, Till};
use crate::trace::{Column, Row, Trace};
use crate::wire::Delivered;
use crate::world::{self, AMOUNT, API_KEY, BEGIN, JOURNAL_KEY, Plan, Sale};

/// What is going to happen.
#[derive(Clone)]
pub(crate) enum Event {
    /// A sale begins.
    Sale(usize),
    /// A process asked to be woken.
    Wake { slot: usize, alarm: u64 },
    /// A request reaches Klarna. Nobody waits for the answer of one that arrives late.
    Arrive { slot: usize, process: u32, call: Arc<Call>, fate: Fate, waited_for: bool },
    /// A call comes back.
    Back { slot: usize, process: u32, call: u32, attempt: u16, reply: Rc<Reply>, genuine: bool },
    /// A slow write is done.
    Written { slot: usize, process: u32, upto: u64 },
    /// The customer does the next of these.
    Customer { slot: usize, steps: &'static [(u64, Customer)] },
    /// The application asks for this.
    Command { slot: usize, json: &'static str },
    /// The customer's browser says that it is back.
    Returned { slot: usize },
    /// A webhook reaches the endpoint.
    Webhook { till: usize, delivered: Delivered },
    /// The power fails.
    PowerCut { till: usize },
    /// The power is back.
    PowerOn { till: usize },
    /// The application is started a second time.
    SecondProcess { slot: usize },
    /// Somebody else works on the transaction.
    BackOffice { slot: usize, act: Option<Act> },
    /// A person looks into what is unknown.
    Operator { slot: usize },
    /// A stored customer takes the token back.
    Revoked { slot: usize, first: bool },
    /// The application takes a token that was granted.
    Take { slot: usize },
    /// The customer clicks on Klarna's button, or needs not to. `session` is that of a customer who has approved before.
    Click { sale: usize, session: Option<String> },
    /// Klarna's SDK says that the customer closed it.
    Closed { slot: usize },
    /// The cashier goes home.
    ShiftEnds { till: usize },
    /// The till is switched off until the morning.
    Night { till: usize },
    /// A till looks into a store that it shares.
    Look { till: usize },
}

/// A run that is being made. A copy goes on from the same moment, for itself.
#[derive(Clone)]
pub(crate) struct Run {
    pub(crate) now: u64,
    pub(crate) choices: Choices,
    pub(crate) klarna: Klarna,
    pub(crate) tills: Vec<Till>,
    pub(crate) slots: Vec<Slot>,
    pub(crate) auditor: Auditor,
    pub(crate) trace: Trace,
    pub(crate) blackout: Option<Blackout>,
    pub(crate) earlier: Vec<Rc<Reply>>,
    queue: BTreeMap<(u64, u64), Event>,
    count: u64,
    pub(crate) processes: u32,
    /// When things went wrong: from, until.
    troubles: Vec<(u64, u64)>,
    last_trouble: u64,
    pub(crate) sales: Rc<[Sale]>,
    pub(crate) assume_nothing: bool,
    features: BTreeSet<u32>,
}

/// What came of a run.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The promise that was broken.
    pub violation: Option<Violation>,
    /// Hash of everything that happened.
    pub hash: u64,
    /// How much happened.
    pub events: u64,
    /// Every choice.
    pub made: Vec<Made>,
    /// The choices that were not those of a good day.
    pub script: Script,
    /// What was reached.
    pub coverage: Coverage,
    /// The timeline, when it was wanted.
    pub rows: Vec<Row>,
    /// State and paid, as told last, for each flow.
    pub told: Vec<String>,
    /// Which trouble struck in which state: what a guided search collects.
    pub features: BTreeSet<u32>,
}

/// What is handed over with a payment: the token of a stored customer, and what a partner had.
#[derive(Default)]
struct Handed {
    token: Option<String>,
    partner: Option<Partner>,
}

/// After so long nothing goes wrong any more: promises that something comes to rest are about the time after that.
const TROUBLE_MS: u64 = 40 * 3_600_000;
/// So long after the last trouble everything has to be at rest: a key's window may have to run out before.
const REST_MS: u64 = 52 * 3_600_000;
/// Where there is a mailbox, a transaction is made so long before its flow begins.
const BEFORE_MS: u64 = 5_000;
/// More events than any run needs.
const EVENTS: u64 = 40_000;

/// Makes a run.
#[must_use]
pub fn run(plan: &Plan, choices: Choices, hosts: &dyn Hosts, rows: bool) -> Outcome {
    let mut run = Run::new(plan, choices, hosts, rows);
    while run.advance() {}
    run.finish(hosts)
}

impl Run {
    /// Nothing has happened yet.
    pub(crate) fn new(plan: &Plan, mut choices: Choices, hosts: &dyn Hosts, rows: bool) -> Self {
        let webhooks = plan.sales.iter().any(|sale| sale.story.webhooks);
        let klarna = world::klarna(&mut choices, webhooks, plan.quota);
        let blackout = Blackout::draw(&mut choices, BEGIN);
        let till = |n| Till {
            host: hosts.host(&world::setup(&klarna, n)).into(),
            on: true,
            boot_ms: BEGIN,
            skew_ms: 0,
            crashes: 0,
            post: None,
        };
        let mut tills: Vec<Till> = (0..plan.tills).map(till).collect();
        for sale in &plan.sales {
            let Some((endpoint, till)) = sale.story.mailbox.zip(tills.get_mut(sale.till)) else { continue };
            if till.post.is_none() {
                till.post = Some(Post::new(endpoint, &*till.host));
            }
        }
        let mut run = Self {
            now: BEGIN,
            choices,
            klarna,
            tills,
            slots: Vec::new(),
            auditor: Auditor::new(&[CANARY, API_KEY, JOURNAL_KEY]),
            trace: Trace::new(BEGIN, rows),
            blackout,
            earlier: Vec::new(),
            queue: BTreeMap::new(),
            count: 0,
            processes: 0,
            troubles: Vec::new(),
            last_trouble: BEGIN,
            sales: plan.sales.as_slice().into(),
            assume_nothing: plan.assume_nothing,
            features: BTreeSet::new(),
        };
        for n in 0..run.sales.len() {
            run.later(run.sales[n].at, Event::Sale(n));
        }
        if let Some(blackout) = run.blackout {
            run.trouble(blackout.from, blackout.until);
            run.trace.event(BEGIN, Column::Net, b"blackout", || format!("no network: {blackout:?}"));
        }
        run
    }

    /// Something happens after so many milliseconds.
    pub(crate) fn later(&mut self, ms: u64, event: Event) {
        self.count += 1;
        self.queue.insert((self.now + ms, self.count), event);
    }

    /// A choice about trouble: after a long time there is none.
    pub(crate) fn pick(&mut self, site: Site, of: u32) -> u32 {
        let value = self.choices.pick(site, of);
        if value == 0 {
            return 0;
        }
        if self.now >= BEGIN + TROUBLE_MS {
            return 0;
        }
        self.trouble(self.now, self.now);
        let state = self.slots.last().and_then(|slot| self.auditor.told(slot.flow)).map_or("", |(state, _)| state);
        let state =
            state.bytes().fold(state.len() as u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
        self.features.insert(state << 14 | (site as u32) << 8 | value.min(255));
        value
    }

    /// Something goes wrong in this time.
    pub(crate) fn trouble(&mut self, from: u64, until: u64) {
        if self.troubles.last() != Some(&(from, until)) {
            self.troubles.push((from, until));
            self.last_trouble = self.last_trouble.max(until);
        }
    }

    /// Lets the next thing happen. False when nothing is left to happen, or nothing that counts.
    pub(crate) fn advance(&mut self) -> bool {
        // Klarna's own timers count only while somebody is waiting for something.
        let Some(next) = self.queue.first_key_value().map(|((at, _), _)| *at) else { return false };
        if self.auditor.violation().is_some() {
            return false;
        }
        let timer = self.klarna.next_timer().filter(|at| *at > self.now);
        self.now = self.now.max(timer.map_or(next, |timer| timer.min(next)));
        self.klarna.tick(self.now);
        self.webhooks();
        if next <= self.now
            && let Some((_, event)) = self.queue.pop_first()
        {
            self.happen(event);
        }
        if self.trace.events > EVENTS * self.tills.len().max(self.slots.len()).max(1) as u64 {
            self.auditor.broken("I14", "the run does not come to an end");
        }
        self.now <= self.last_trouble + REST_MS
    }

    /// What has come of it.
    pub(crate) fn finish(mut self, hosts: &dyn Hosts) -> Outcome {
        self.orders(hosts);
        self.end();
        let told = |slot: &Slot| {
            let told = self.auditor.told(slot.flow);
            told.map_or(String::new(), |(state, paid)| format!("{state} {paid}"))
        };
        let told = self.slots.iter().map(told).collect();
        let (violation, coverage) = self.auditor.finish();
        Outcome {
            violation,
            hash: self.trace.hash(),
            events: self.trace.events,
            script: self.choices.as_script(),
            made: self.choices.into_made(),
            coverage,
            rows: self.trace.rows.unwrap_or_default(),
            told,
            features: self.features,
        }
    }

    /// What has to be so once everything that was under way has arrived.
    fn end(&mut self) {
        if self.auditor.violation().is_some() {
            return;
        }
        // Where nothing is left to happen, nothing would have happened later either.
        let rest = self.last_trouble + REST_MS;
        let end = if self.queue.is_empty() { self.now.max(rest) } else { self.now };
        self.posts_at_the_end();
        // Nothing that was told may turn out false by the passing of time.
        self.now += 3 * 86_400_000;
        self.klarna.tick(self.now);
        self.troubles.sort_unstable();
        self.auditor.end(&self.klarna, &self.troubles, end);
    }

    fn happen(&mut self, event: Event) {
        match event {
            Event::Sale(n) => self.sell(n),
            Event::Wake { slot, alarm } => {
                if self.slots[slot].alarm == alarm {
                    self.pump(slot);
                }
            }
            Event::Arrive { slot, process, call, fate, waited_for } => {
                self.arrive(slot, process, &call, fate, waited_for);
            }
            Event::Back { slot, process, call, attempt, reply, genuine } => {
                self.back(slot, process, call, attempt, &reply, genuine);
            }
            Event::Written { slot, process, upto } => self.written(slot, process, upto),
            Event::Customer { slot, steps } => self.customer(slot, steps),
            Event::Command { slot, json } => self.command(slot, json),
            Event::Returned { slot } => self.returned(slot),
            Event::Webhook { till, delivered } => self.deliver(till, &delivered),
            Event::PowerCut { till } => self.power_off(till),
            Event::PowerOn { till } => self.power_on(till),
            Event::SecondProcess { slot } => self.second_process(slot),
            Event::BackOffice { slot, act } => self.back_office(slot, act),
            Event::Operator { slot } => self.operator(slot),
            Event::Revoked { slot, first } => self.revoked(slot, first),
            Event::Take { slot } => self.take(slot),
            Event::Click { sale, session } => self.pay(sale, session.as_deref()),
            Event::Closed { slot } => self.closed(slot),
            Event::ShiftEnds { till } => self.shift_ends(till),
            Event::Night { till } => self.night(till),
            Event::Look { till } => self.look_again(till),
        }
    }

    /// Name of the attempt to pay in a sale.
    pub(crate) fn attempt(sale: &Sale, n: usize) -> String {
        format!("{}{}-{n}/1", sale.story.prefix, sale.till)
    }

    /// A sale begins: the application orders a flow.
    fn sell(&mut self, n: usize) {
        let sale = self.sales[n];
        let transaction = format!("{}{}-{n}", sale.story.prefix, sale.till);
        if sale.story.is_page() {
            self.present(n);
        } else if sale.story.is_payment() && sale.story.call().is_none() {
            self.pay(n, None);
        } else if let Some(class) = sale.story.call() {
            let attempt = format!("{transaction}/1");
            let read = (class == Class::Read).then(|| self.authorized(&transaction)).flatten();
            let name = read.unwrap_or(transaction);
            let spec = crate::calls::spec(class, &attempt, &name);
            self.order(sale, Kind::Call(class), (attempt, name), spec, Handed::default());
        } else {
            let named = |made: &kassa_sim_klarna::Transaction| made.reference.as_ref() == Some(&transaction);
            let is_new = !self.klarna.transactions().iter().any(named);
            let Some(id) = self.authorized(&transaction) else { return };
            // A mailbox has the first news before there is a flow that could hear them.
            if is_new && sale.story.mailbox.is_some() {
                self.webhooks();
                return self.later(BEFORE_MS, Event::Sale(n));
            }
            if sale.story.what == What::Return {
                let made = self.klarna.transactions().iter().position(|made| made.id == id);
                made.map(|made| self.klarna.back_office(made, Act::Capture(AMOUNT), self.now));
            }
            self.order_transaction(sale, &transaction, &id, None);
        }
    }

    /// The application orders a payment.
    fn pay(&mut self, n: usize, session: Option<&str>) {
        let sale = self.sales[n];
        let (what, attempt) = (sale.story.what, Self::attempt(&sale, n));
        // Some shops name the transaction as the attempt, others as the basket, which further attempts may be for.
        let transaction = if n.is_multiple_of(2) { attempt.clone() } else { attempt.trim_end_matches("/1").to_owned() };
        let spec = match what {
            What::Request | What::Express => sale.story.request(&attempt, &transaction, AMOUNT),
            What::CounterRequest => crate::in_store::request(&attempt, &transaction, AMOUNT),
            _ => sale.story.spec(&attempt, &transaction, AMOUNT),
        };
        let scopes = r#"["payment:customer_present","payment:customer_not_present"]"#;
        let token = sale.story.is_charge().then(|| self.klarna.stored_customer(scopes));
        let spec = token.as_deref().map_or(spec.clone(), |token| sale.story.charge(&spec, token));
        let partner = sale.story.partner().or_else(|| sale.story.hosted(session));
        let spec = match (what, &partner) {
            (What::Partner, _) => crate::partner::spec(&spec),
            (_, Some(partner)) => crate::hosted::spec(&spec, what, &partner.session),
            (What::Counter, _) => crate::in_store::spec(&spec),
            _ => spec,
        };
        self.order(sale, Kind::Payment, (attempt, transaction), spec, Handed { token, partner });
    }

    /// Takes a transaction into hand.
    pub(crate) fn order_transaction(&mut self, sale: Sale, name: &str, id: &str, payment: Option<&str>) {
        let spec = match payment {
            Some(view) => format!(r#"{{"reference":"{name}","payment":{view}}}"#),
            None if sale.story.what == What::Return => {
                format!(r#"{{"reference":"{name}","payment_transaction_id":"{id}","currency":"EUR"}}"#)
            }
            None => format!(
                r#"{{"reference":"{name}","payment_transaction_id":"{id}","amount":{AMOUNT},"currency":"EUR"}}"#
            ),
        };
        self.order(sale, Kind::Transaction, (name.to_owned(), id.to_owned()), spec, Handed::default());
    }

    fn order(
        &mut self,
        sale: Sale,
        kind: Kind,
        (attempt, transaction): (String, String),
        spec: String,
        handed: Handed,
    ) {
        let counter = kind == Kind::Payment && sale.story.is_counter();
        let account = self.klarna.settings().account.clone();
        let flow = self.auditor.ordered(
            Order {
                kind,
                reference: attempt.clone(),
                transaction: transaction.clone(),
                amount: if sale.story.what == What::Token { 0 } else { AMOUNT },
                currency: "EUR".to_owned(),
                account,
                partner: handed.partner,
                grants: sale.story.grants() && kind == Kind::Payment,
                express: sale.story.what == What::Express && kind == Kind::Payment,
                absent: sale.story.what == What::Absent,
                place: if counter { sale.story.place() } else { &[] },
                gives_up: counter.then_some(crate::in_store::PATIENCE),
                by_id: sale.story.what == What::Return,
            },
            &self.klarna,
        );
        let slot = self.slots.len();
        self.slots.push(Slot {
            till: sale.till,
            sale,
            flow,
            attempt,
            spec: spec.into(),
            takes: false,
            token: handed.token,
            transaction,
            kind,
            disk: crate::disk::Disk::default(),
            process: None,
            others: Vec::new(),
            saving: None,
            out: Vec::new(),
            alarm: 0,
            screen: None,
            customer_came: false,
            initiated: false,
            goes_on: sale.goes_on && kind == Kind::Payment,
            operator_called: false,
            followed: None,
            seen: None,
            waits: false,
            for_partner: (0, false),
            busy: false,
            fresh_lines: false,
            waiting: Vec::new(),
            dead: false,
            closed: false,
            news: News::default(),
        });
        self.people(slot, kind);
        if self.tills[sale.till].on {
            self.begin(slot);
            self.pump(slot);
        }
    }
}
