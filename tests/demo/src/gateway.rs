//! The acquirer's gateway: owns the payments, one thread each, journals on disk.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use kassa::value::time::At;
use kassa::webhook::{Inbox, SigningKey, Verdict, Verifier};
use kassa_drive::Driver;
use kassa_sandbox::engine::Seed;
use serde_json::Value;

use crate::Failure;
use crate::basket::Baskets;
use crate::handle::{Delivery, Handle, Input, News};
use crate::options;
use crate::timeline::Timeline;

/// The gateway. Everything it knows about payments is in their journals; the map below is only the way to the threads.
pub(crate) struct Gateway {
    driver: Driver,
    verifier: Arc<Verifier>,
    inbox: Mutex<Inbox>,
    flows: Mutex<HashMap<String, Flow>>,
    pub(crate) baskets: Baskets,
    timeline: Timeline,
}

#[derive(Clone)]
struct Flow {
    handle: Handle,
    /// What the payment was asked for; the same reference for something else is refused.
    asked: Value,
}

/// This reference was used before, for another basket or another way.
pub(crate) struct Reused;

impl Gateway {
    /// Opens the journals and goes on with what had not ended.
    pub(crate) fn open(base_url: &str, seed: &Seed, journals: &Path, timeline: Timeline) -> Result<Arc<Self>, Failure> {
        let driver = Driver::open(options::owner(base_url, seed, journals, "gateway-1").to_string().as_bytes())?;
        let keys: Vec<SigningKey> = serde_json::from_value(options::signing_keys(seed))?;
        let verifier = Verifier::new(&keys)?;
        // The webhook belongs to the acquirer; the payments belong to the partner.
        let inbox = Inbox::new(verifier.clone(), false, Some(&seed.acquiring_partner_account_id));
        let gateway = Arc::new(Self {
            driver,
            verifier: Arc::new(verifier),
            inbox: Mutex::new(inbox),
            flows: Mutex::default(),
            baskets: Baskets::default(),
            timeline,
        });
        for pending in gateway.driver.pending()? {
            let flow = gateway.driver.resume(&pending.reference)?;
            gateway.timeline.say("gateway", &format!("goes on with {}", pending.reference));
            gateway.attach(&pending.reference, flow, Value::Null);
        }
        Ok(gateway)
    }

    /// Starts a payment, or finds the one of the same reference.
    pub(crate) fn pay(&self, reference: &str, asked: Value, spec: &Value) -> Result<Result<Handle, Reused>, Failure> {
        // Held for the whole start, so that two calls at the same moment are one payment.
        let mut flows = self.flows.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(flow) = flows.get(reference) {
            let same = flow.asked == asked || flow.asked.is_null();
            return Ok(if same { Ok(flow.handle.clone()) } else { Err(Reused) });
        }
        let running = self.driver.start("payment", spec.to_string().as_bytes())?;
        self.timeline.say("gateway", &format!("starts payment {}", short(reference)));
        let handle = self.thread(reference, running);
        flows.insert(reference.to_owned(), Flow { handle: handle.clone(), asked });
        Ok(Ok(handle))
    }

    /// Takes an approved payment into hand for captures and refunds.
    pub(crate) fn transaction(&self, spec: &Value) -> Result<Handle, Failure> {
        let reference = spec["reference"].as_str().unwrap_or_default();
        let running = self.driver.start("transaction", spec.to_string().as_bytes())?;
        Ok(self.attach(reference, running, Value::Null))
    }

    /// The payment of this reference.
    pub(crate) fn find(&self, reference: &str) -> Option<Handle> {
        self.flows.lock().unwrap_or_else(PoisonError::into_inner).get(reference).map(|flow| flow.handle.clone())
    }

    /// One webhook delivery: the status to answer at once. Flows hear of it afterwards, on their own threads.
    pub(crate) fn deliver(&self, delivery: Delivery) -> u16 {
        let mut inbox = self.inbox.lock().unwrap_or_else(PoisonError::into_inner);
        let at = At::from_unix_ms(self.driver.clock().now().unix_ms);
        let receipt = inbox.receive(&delivery.body, &delivery.key_id, &delivery.signature, at);
        let (event_id, event_type) = match receipt.verdict {
            Verdict::Fresh(event) => (event.metadata.event_id.into_owned(), event.metadata.event_type.into_owned()),
            Verdict::Duplicate(_) => return receipt.answer,
            Verdict::Rejected(why) => {
                self.timeline.say("webhook", &format!("rejected: {why}"));
                return receipt.answer;
            }
        };
        // A gateway with a database stores the event here. This one may lose it in a crash, which costs time and nothing
        // else: flows ask Klarna by themselves.
        inbox.remember(&event_id, at);
        drop(inbox);
        self.timeline.say("webhook", &event_type);
        for flow in self.flows.lock().unwrap_or_else(PoisonError::into_inner).values() {
            flow.handle.tell(Input::Event(delivery.clone()));
        }
        receipt.answer
    }

    fn attach(&self, reference: &str, running: kassa_drive::Running, asked: Value) -> Handle {
        let handle = self.thread(reference, running);
        let mut flows = self.flows.lock().unwrap_or_else(PoisonError::into_inner);
        flows.insert(reference.to_owned(), Flow { handle: handle.clone(), asked });
        handle
    }

    fn thread(&self, reference: &str, running: kassa_drive::Running) -> Handle {
        let timeline = self.timeline.clone();
        let name = short(reference).to_owned();
        Handle::run(running, Arc::clone(&self.verifier), move |news| match news {
            News::View(view) => {
                if let Some(state) = view["state"].as_str() {
                    timeline.say("gateway", &format!("{name} is {}", state.replace('_', " ")));
                }
            }
            News::Notice(notice) => timeline.say("gateway", &format!("{name}: {}", notice.detail)),
            News::Failed(why) => timeline.say("gateway", &format!("{name} stopped: {why}")),
        })
    }
}

/// Enough of a reference to tell it from others.
pub(crate) fn short(reference: &str) -> &str {
    reference.get(..13).filter(|_| reference.len() > 30).unwrap_or(reference)
}
