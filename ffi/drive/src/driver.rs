//! Options in, flows out.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kassa::flow::{self, Config, Environment};
use kassa::value::fault::{Code, Fault};
use kassa::value::time::At;
use kassa::webhook::{Inbox, Receipt};
use kassa::wire::json;
use zeroize::Zeroizing;

use crate::clock::SystemClock;
use crate::error::Error;
use crate::journal::FileJournal;
use crate::mailbox::{Mailbox, Routed};
use crate::options::Options;
use crate::running::Running;
use crate::transport::Transport;

/// Everything a program needs to run flows: transport, clock and journal. Flows keep what they need of it alive.
#[derive(Debug)]
pub struct Driver {
    shared: Arc<Shared>,
}

#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) config: Arc<Config>,
    pub(crate) transport: Arc<Transport>,
    pub(crate) journal: FileJournal,
    pub(crate) clock: SystemClock,
    /// Where there are signing keys.
    mailbox: Option<Mutex<Mailbox>>,
}

impl Shared {
    /// None either once something panicked while it used the mailbox: what is in there is not known any more, and flows find out everything
    /// by reading.
    pub(crate) fn mailbox(&self) -> Option<MutexGuard<'_, Mailbox>> {
        self.mailbox.as_ref()?.lock().ok()
    }

    /// For looking alone, which harms nothing and needs no more than what was there.
    fn mailbox_as_it_is(&self) -> Option<MutexGuard<'_, Mailbox>> {
        self.mailbox.as_ref().map(|mailbox| mailbox.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// For those who are to hear of that.
    fn sound_mailbox(&self) -> Result<Option<MutexGuard<'_, Mailbox>>, Fault> {
        let poisoned = |_| Fault::new(Code::Internal, "webhooks met a defect of this library; open the driver anew");
        self.mailbox.as_ref().map(Mutex::lock).transpose().map_err(poisoned)
    }
}

/// A flow that had not ended when its process did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// Resume it by this.
    pub reference: String,
}

impl Driver {
    /// Reads options and takes the journal directory. No call is made. With signing keys, the journals of flows that have not ended are read,
    /// so that webhooks find them: one of those journals that cannot be continued is left alone.
    ///
    /// # Errors
    /// A fault that names the option; [`crate::HostCode::JournalLocked`] while another process has the directory.
    pub fn open(options: &[u8]) -> Result<Self, Error> {
        let options = Options::from_json(options)?;
        let directory = options.directory()?.to_owned();
        let Options { config: mut text, has_journal_key, transport, verifier, recipient, .. } = options;
        // Checked before the directory is touched.
        Config::from_json(&text)?;
        let journal = FileJournal::open(&directory)?;
        if !has_journal_key {
            let quoted = Zeroizing::new(format!("\"{}\"", journal.key()?.expose()));
            let with = json::with(&text, "journal_key", quoted.as_bytes());
            text = Zeroizing::new(with.ok_or_else(|| Fault::new(Code::Config, "the options are no object"))?);
        }
        let config = Arc::new(Config::from_json(&text)?);
        let transport = Arc::new(Transport::new(&config, &transport)?);
        let clock = SystemClock::default();
        let mailbox = verifier.map(|verifier| {
            let inbox = Inbox::new(verifier, config.environment() == Environment::Live, recipient.as_deref());
            Mailbox::open(&directory, config.sealer().clone(), inbox, At::from_unix_ms(clock.now().unix_ms))
        });
        let mailbox = mailbox.transpose()?.map(Mutex::new);
        let driver = Self { shared: Arc::new(Shared { config, transport, journal, clock, mailbox }) };
        driver.gather()?;
        Ok(driver)
    }

    /// The core's configuration.
    #[must_use]
    pub fn config(&self) -> &Arc<Config> {
        &self.shared.config
    }

    /// The clock that flows are driven by.
    #[must_use]
    pub fn clock(&self) -> SystemClock {
        self.shared.clock
    }

    /// Begins a flow; see [`kassa::flow::start`]. Its spec has a `reference`, under which it is found again. Nothing is sent
    /// before the first step.
    ///
    /// # Errors
    /// A fault that names what is wrong with the spec, or that the reference was used before.
    pub fn start(&self, kind: &str, spec: &[u8]) -> Result<Running, Error> {
        let flow = flow::start(kind, spec, Arc::clone(&self.shared.config), self.shared.clock.now())?;
        let reference = json::text_at(spec, "/reference").filter(|text| !text.is_empty());
        let reference = reference
            .ok_or_else(|| Fault::at(Code::Missing, "/reference", "a driven flow is found again by its reference"))?;
        let file = self.shared.journal.create(&reference)?;
        Ok(Running::new(Arc::clone(&self.shared), flow, reference.into_owned(), file))
    }

    #[cfg(feature = "client")]
    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Begins a call of any operation. Nothing is sent before the first step.
    ///
    /// # Errors
    /// A fault that names what is wrong with the spec, or that the reference was used before.
    #[cfg(feature = "flow-call")]
    pub fn start_call(&self, spec: flow::call::Spec) -> Result<Running, Error> {
        let reference = spec.reference.clone();
        let flow =
            flow::Flow::<flow::call::Call>::start(spec, Arc::clone(&self.shared.config), self.shared.clock.now())?;
        let file = self.shared.journal.create(&reference)?;
        Ok(Running::new(Arc::clone(&self.shared), Box::new(flow), reference, file))
    }

    /// Takes a flow over from its journal, ended or not. What was under way goes on with the next step: the same calls under
    /// the same keys, or a read first where that is what is safe.
    ///
    /// # Errors
    /// [`crate::HostCode::NoJournal`], or a fault of class journal; nothing was touched then.
    pub fn resume(&self, reference: &str) -> Result<Running, Error> {
        let (mut file, lines) = self.shared.journal.reopen(reference)?;
        let lines = lines.iter().map(String::as_str);
        let now = self.shared.clock.now();
        let resumed = flow::resume(lines, Arc::clone(&self.shared.config), now)?;
        if resumed.torn && self.shared.journal.has_ended(&file) && !tells_an_end(&resumed.flow.view_json(now)?) {
            return Err(Error::Fault(Fault::new(
                Code::JournalDamaged,
                "the flow had ended, and the line that says how is damaged; keep the journal and ask a person to compare it with Klarna",
            )));
        }
        file.keep(resumed.last)?;
        Ok(Running::new(Arc::clone(&self.shared), resumed.flow, reference.to_owned(), file))
    }

    /// Flows that have not ended. Ask at every start, and drive them before anything new: one of them may have been paid.
    ///
    /// # Errors
    /// [`crate::HostCode::JournalStorage`].
    pub fn pending(&self) -> Result<Vec<Pending>, Error> {
        Ok(self.shared.journal.pending()?.into_iter().map(|reference| Pending { reference }).collect())
    }

    /// Judges a webhook delivery; `None` when no signing keys were given. See [`Inbox::receive`].
    #[must_use]
    pub fn receive<'a>(&self, body: &'a [u8], key_id: &str, signature: &str) -> Option<Receipt<'a>> {
        self.shared.mailbox_as_it_is().map(|mailbox| mailbox.judge(body, key_id, signature, self.at()))
    }

    /// Remembers an event that is safe in your store; see [`Inbox::remember`].
    pub fn remember(&mut self, event_id: &str) {
        if let Some(mut mailbox) = self.shared.mailbox() {
            mailbox.remember(event_id, self.at());
        }
    }

    /// Takes a webhook delivery in: verifies it, keeps it durably, remembers its event id over restarts, and finds the flows that it
    /// may be for. A flow that runs gets it with its next step; for the others see [`Driver::with_mail`]. Answer as the receipt
    /// says, at once. `None` when no signing keys were given.
    ///
    /// # Errors
    /// [`crate::HostCode::JournalStorage`] when it could not be kept: answer 500, and Klarna sends it again.
    pub fn deliver<'a>(&self, body: &'a [u8], key_id: &str, signature: &str) -> Result<Option<Routed<'a>>, Error> {
        let at = self.at();
        self.shared.sound_mailbox()?.map(|mut mailbox| mailbox.receive(body, key_id, signature, at)).transpose()
    }

    /// Flows that deliveries wait for. Resume those that do not run in this process, and step them.
    ///
    /// # Errors
    /// A fault of class internal only.
    pub fn with_mail(&self) -> Result<Vec<Pending>, Error> {
        let waiting = self.shared.sound_mailbox()?.map(|mailbox| mailbox.flows()).unwrap_or_default();
        Ok(waiting.into_iter().map(|reference| Pending { reference }).collect())
    }

    /// Bodies of the events that no flow is called by, such as those about settlements and disputes. They are kept for two days, or until
    /// [`Driver::settle`]; a flow that comes to be called so gets them.
    #[must_use]
    pub fn unclaimed(&self) -> Vec<String> {
        self.shared.mailbox_as_it_is().map(|mailbox| mailbox.unclaimed()).unwrap_or_default()
    }

    /// The application has dealt with an event that no flow is called by. Whether there was one.
    pub fn settle(&self, event_id: &str) -> bool {
        self.shared.mailbox().is_some_and(|mut mailbox| mailbox.settle(event_id))
    }

    fn at(&self) -> At {
        At::from_unix_ms(self.shared.clock.now().unix_ms)
    }

    /// Puts the flows of earlier processes on the index: each says what it is called by. Done before the program has the driver, as a flow
    /// cannot be resumed by two. One that cannot be resumed here, as its journal is damaged, is no reason to refuse all others.
    fn gather(&self) -> Result<(), Error> {
        if self.shared.mailbox.is_some() {
            for reference in self.shared.journal.pending()? {
                drop(self.resume(&reference));
            }
        }
        Ok(())
    }
}

/// Whether this view is of a flow at its end, as far as views of its kind say so.
fn tells_an_end(view: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(view).is_ok_and(|view| view["ended"] != false)
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::*;
    use crate::running::Step;

    const SPEC: &[u8] = br#"{"reference":"r","authorize":{"currency":"EUR",
        "request_payment_transaction":{"amount":1990,"payment_transaction_reference":"r"},
        "step_up_config":{"payment_request_reference":"r","customer_interaction_config":{"method":"QR_CODE"}}}}"#;

    #[test]
    fn a_mailbox_that_met_a_panic_takes_no_delivery_and_holds_no_flow_up() {
        let folder = tempfile::tempdir().unwrap();
        // Nobody is at home.
        let options = format!(
            r#"{{"base_url":"http://127.0.0.1:9","environment":"test","installation":"t","journal":"{}",
                "partner_account_id":"krn:partner:global:account:test:M48JTZF8","api_key":"klarna_test_api_1",
                "signing_keys":[{{"signing_key_id":"k","signing_key":"s"}}]}}"#,
            folder.path().display()
        );
        let driver = Driver::open(options.as_bytes()).unwrap();
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            let _held = driver.shared.mailbox();
            panic!("on demand")
        }));
        assert!(panicked.is_err());
        assert_eq!(driver.deliver(b"{}", "k", "00").unwrap_err().name(), "internal", "not 404, nor an answer");
        assert_eq!(driver.with_mail().unwrap_err().name(), "internal");
        assert!(driver.receive(b"{}", "k", "00").is_some(), "there are signing keys");
        let mut flow = driver.start("payment", SPEC).unwrap();
        assert!(matches!(flow.step().unwrap(), Step::Tell(_)));
    }
}
