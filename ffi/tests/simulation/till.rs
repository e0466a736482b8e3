//! Tills on the C library: a configuration and a webhook endpoint each.

use kassa_sim::host::{Clocks, Delivery, Host, Hosts, Mailbox, Process, Refusal, Resumed, Setup};
use serde_json::json;

use super::library::{Owned, lent, made};
use super::mailbox::Shelf;
use super::process::{Endpoint, Flow};
use crate::client::{kassa_client, kassa_client_free, kassa_client_new};
use crate::event::kassa_event_duplicate;
use crate::flow::{kassa_flow_free, kassa_flow_start};
use crate::inbox::{kassa_inbox_free, kassa_inbox_new};
use crate::loader::{
    kassa_loader_free, kassa_loader_last, kassa_loader_line, kassa_loader_new, kassa_loader_open, kassa_loader_torn,
};
use crate::status::KASSA_OK;

/// Tills on the C library.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct CLibrary {
    /// Leaves a header of every call out: the comparison has to notice.
    pub(crate) careless: bool,
}

struct Till {
    client: Owned<kassa_client>,
    endpoint: Endpoint,
    /// Options of a mailbox.
    keys: String,
    careless: bool,
}

impl Hosts for CLibrary {
    fn host(&self, setup: &Setup) -> Box<dyn Host> {
        let (config, config_len) = lent(setup.config.as_bytes());
        // SAFETY: the bytes and both places are valid for the call.
        let client = made(kassa_client_free, |out, err| unsafe { kassa_client_new(config, config_len, out, err) });
        let keys = json!([{ "signing_key_id": setup.signing_key_id, "signing_key": setup.signing_key }]);
        let keys_alone = json!({ "signing_keys": &keys }).to_string();
        let options = json!({ "environment": "test", "signing_keys": keys }).to_string();
        let (options, options_len) = lent(options.as_bytes());
        // SAFETY: the bytes and both places are valid for the call.
        let inbox = made(kassa_inbox_free, |out, err| unsafe { kassa_inbox_new(options, options_len, out, err) });
        Box::new(Till {
            client: client.expect("the simulator's configuration is right"),
            endpoint: Endpoint::new(inbox.expect("there is a key")),
            keys: keys_alone,
            careless: self.careless,
        })
    }
}

impl Till {
    fn flow(&self, handle: Owned<crate::flow::kassa_flow>) -> Box<dyn Process> {
        Box::new(Flow::new(handle, self.endpoint.clone(), self.careless))
    }
}

impl Host for Till {
    fn start(&self, kind: &str, spec: &str, now: Clocks) -> Result<Box<dyn Process>, Refusal> {
        let ((kind, kind_len), (spec, spec_len)) = (lent(kind.as_bytes()), lent(spec.as_bytes()));
        let (client, Clocks { unix_ms, mono_ms }) = (self.client.handle(), now);
        // SAFETY: the bytes and both places are valid for the call.
        let flow = made(kassa_flow_free, |out, err| unsafe {
            kassa_flow_start(client, kind, kind_len, spec, spec_len, unix_ms, mono_ms, out, err)
        });
        Ok(self.flow(flow?))
    }

    fn resume(&self, lines: &[&str], now: Clocks) -> Result<Resumed, Refusal> {
        let client = self.client.handle();
        // SAFETY: the place is valid for the call.
        let loader = made(kassa_loader_free, |out, _| unsafe { kassa_loader_new(client, out) })?;
        for line in lines {
            let (line, line_len) = lent(line.as_bytes());
            // SAFETY: the bytes are valid for the call.
            let status = unsafe { kassa_loader_line(loader.handle(), line, line_len) };
            assert_eq!(status, KASSA_OK, "a line is taken");
        }
        let (handle, Clocks { unix_ms, mono_ms }) = (loader.handle(), now);
        // SAFETY: both places are valid for the call.
        let flow = made(kassa_flow_free, |out, err| unsafe { kassa_loader_open(handle, unix_ms, mono_ms, out, err) });
        let process = self.flow(flow?);
        // SAFETY: the handle is alive.
        let (last, torn) = unsafe { (kassa_loader_last(handle), kassa_loader_torn(handle) == 1) };
        Ok(Resumed { process, last, torn })
    }

    fn receive(&self, body: &[u8], key_id: &str, signature: &str, now: Clocks) -> Delivery {
        let Ok(event) = self.endpoint.verify(body, key_id, signature, now) else { return Delivery::Rejected };
        // SAFETY: the handle is alive.
        let duplicate = unsafe { kassa_event_duplicate(event.handle()) } == 1;
        if duplicate { Delivery::Duplicate } else { Delivery::Fresh }
    }

    fn mailbox(&self) -> Box<dyn Mailbox> {
        Box::new(Shelf::new(self.client.handle(), &self.keys))
    }
}
