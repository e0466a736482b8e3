//! The mailbox of the C library.

use kassa_sim::host::mailbox::{Judged, Sorted, Waiting};
use kassa_sim::host::{Clocks, Mailbox, Process};
use serde_json::Value;

use super::library::{Owned, lent, made, text};
use super::process::Flow;
use crate::client::kassa_client;
use crate::doc::{kassa_doc, kassa_doc_free, kassa_doc_text};
use crate::flow::kassa_flow;
use crate::mailbox::{
    kassa_mailbox, kassa_mailbox_deliver, kassa_mailbox_free, kassa_mailbox_give, kassa_mailbox_learn,
    kassa_mailbox_left, kassa_mailbox_look, kassa_mailbox_new, kassa_mailbox_saved, kassa_mailbox_sort,
    kassa_mailbox_waiting,
};
use crate::status::{KASSA_MISSING, KASSA_OK, kassa_status};

/// A mailbox in the hands of one process.
pub(crate) struct Shelf(Owned<kassa_mailbox>);

/// The document that a call makes.
fn doc(call: impl FnOnce(*mut *mut kassa_doc) -> kassa_status) -> Value {
    let doc = made(kassa_doc_free, |out, _| call(out)).expect("nothing is refused here");
    read(&doc)
}

fn read(doc: &Owned<kassa_doc>) -> Value {
    // SAFETY: the handle is alive, and the place is valid.
    let json = text(|out| unsafe { kassa_doc_text(doc.handle(), out) });
    serde_json::from_str(&json).expect("documents are JSON")
}

fn names(list: &Value) -> Vec<String> {
    let names = list.as_array().expect("a list of names").iter();
    names.map(|name| name.as_str().expect("a name").to_owned()).collect()
}

fn sorted(found: &Value) -> Sorted {
    Sorted { flows: names(&found["flows"]), letters: names(&found["letters"]), done: names(&found["done"]) }
}

/// The handle of a flow of this library.
fn flow(process: &mut dyn Process) -> *mut kassa_flow {
    process.itself().downcast_mut::<Flow>().expect("a flow of the C library").flow.handle()
}

impl Shelf {
    pub(crate) fn new(client: *mut kassa_client, options: &str) -> Self {
        let (options, len) = lent(options.as_bytes());
        // SAFETY: the bytes and both places are valid for the call.
        let mailbox = made(kassa_mailbox_free, |out, err| unsafe { kassa_mailbox_new(client, options, len, out, err) });
        Self(mailbox.expect("there is a key"))
    }
}

impl Mailbox for Shelf {
    fn deliver(&self, body: &[u8], key_id: &str, signature: &str, now: Clocks) -> Option<Judged> {
        let ((body, body_len), (key, key_len)) = (lent(body), lent(key_id.as_bytes()));
        let ((signature, signature_len), mailbox) = (lent(signature.as_bytes()), self.0.handle());
        // SAFETY: the bytes and both places are valid for the call.
        let judged = made(kassa_doc_free, |out, err| unsafe {
            kassa_mailbox_deliver(
                mailbox,
                body,
                body_len,
                key,
                key_len,
                signature,
                signature_len,
                now.unix_ms,
                out,
                err,
            )
        });
        let judged = read(&judged.ok()?);
        let part = |name: &str| judged["keep"][name].as_str().map(str::to_owned);
        Some(Judged {
            answer: judged["answer"].as_u64().and_then(|status| u16::try_from(status).ok()).expect("a status"),
            duplicate: judged["duplicate"].as_bool().expect("whether it was taken before"),
            keep: part("name").zip(part("line")),
        })
    }

    fn sort(&mut self, letter: &str, line: &str, now: Clocks) -> Sorted {
        let ((letter, letter_len), (line, line_len)) = (lent(letter.as_bytes()), lent(line.as_bytes()));
        let mailbox = self.0.handle();
        // SAFETY: the bytes and the place are valid for the call.
        sorted(&doc(|out| unsafe { kassa_mailbox_sort(mailbox, letter, letter_len, line, line_len, now.unix_ms, out) }))
    }

    fn look(&mut self, pending: &[&str], now: Clocks) -> Sorted {
        let pending = serde_json::to_string(pending).expect("a list of texts");
        let ((pending, len), mailbox) = (lent(pending.as_bytes()), self.0.handle());
        // SAFETY: the bytes and both places are valid for the call.
        let found = made(kassa_doc_free, |out, err| unsafe {
            kassa_mailbox_look(mailbox, pending, len, now.unix_ms, out, err)
        });
        sorted(&read(&found.expect("a list of names")))
    }

    fn learn(&mut self, name: &str, process: &mut dyn Process) {
        let ((name, len), mailbox) = (lent(name.as_bytes()), self.0.handle());
        // SAFETY: the bytes are valid for the call.
        let status = unsafe { kassa_mailbox_learn(mailbox, name, len, flow(process)) };
        assert_eq!(status, KASSA_OK, "a flow says what it is called by");
    }

    fn give(&mut self, name: &str, process: &mut dyn Process, now: Clocks) -> bool {
        let ((name, len), mailbox) = (lent(name.as_bytes()), self.0.handle());
        let Clocks { unix_ms, mono_ms } = now;
        // SAFETY: the bytes are valid for the call.
        match unsafe { kassa_mailbox_give(mailbox, name, len, flow(process), unix_ms, mono_ms) } {
            KASSA_OK => true,
            KASSA_MISSING => false,
            status => panic!("status {status}"),
        }
    }

    fn saved(&mut self, name: &str, process: &mut dyn Process, ended: bool) -> Vec<String> {
        let ((name, len), mailbox) = (lent(name.as_bytes()), self.0.handle());
        // SAFETY: the bytes and the place are valid for the call.
        names(&doc(|out| unsafe { kassa_mailbox_saved(mailbox, name, len, flow(process), i32::from(ended), out) }))
    }

    fn left(&mut self, name: &str) {
        let (name, len) = lent(name.as_bytes());
        // SAFETY: the bytes are valid for the call.
        let status = unsafe { kassa_mailbox_left(self.0.handle(), name, len) };
        assert_eq!(status, KASSA_OK, "a flow is let go of");
    }

    fn waiting(&self) -> Waiting {
        // SAFETY: the place is valid for the call.
        let waiting = doc(|out| unsafe { kassa_mailbox_waiting(self.0.handle(), out) });
        let bodies = waiting["unclaimed"].as_array().expect("a list of events").iter();
        let bodies = bodies.map(|event| event["body"].as_str().expect("a body").to_owned());
        Waiting { flows: names(&waiting["flows"]), unclaimed: bodies.collect() }
    }
}
