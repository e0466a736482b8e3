//! The targets, by name.

use crate::{answer, flow, input, journal, json, value, webhook};

/// One thing to fuzz.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, and that of its folder in the corpus.
    pub name: &'static str,
    /// What it asserts, in a few words.
    pub asserts: &'static str,
    /// Plays the input.
    pub run: fn(&[u8]),
    /// Longest input in bytes that the fuzzer tries.
    pub longest: usize,
    /// Whether inputs hold JSON with the names of the API, for which there is a dictionary.
    pub dictionary: bool,
    /// Mutated inputs that an everyday run tries.
    pub rounds: u32,
}

const fn target(name: &'static str, run: fn(&[u8]), asserts: &'static str) -> Target {
    Target { name, asserts, run, longest: 2048, dictionary: false, rounds: 600 }
}

impl Target {
    /// With the dictionary.
    const fn json(mut self) -> Self {
        self.dictionary = true;
        self
    }

    /// So many mutated inputs a day.
    const fn rounds(mut self, rounds: u32) -> Self {
        self.rounds = rounds;
        self
    }

    /// Inputs of up to so many bytes.
    const fn longest(mut self, longest: usize) -> Self {
        self.longest = longest;
        self
    }
}

/// Every target.
pub const TARGETS: &[Target] = &[
    target("json_limits", json::limits, "the strict reader takes what a second reader takes within size and depth, and nothing else; refusals name a place").json().rounds(6_000),
    target("json_differential", json::differential, "serde_json and the second reader find the same values, and every read at a pointer does").json().rounds(2_000),
    target("json_cuts", json::cuts, "taking a member out or putting one in leaves every other byte").json(),
    target("body_check", json::check_body, "findings name a place that is there, a rule, a remedy, and no value").json(),
    target("body_mask", json::mask_body, "a log keeps the form of a body and shows no secret").json(),
    target("answer_classification", answer::classification, "any status, headers and body: paid is told only by an answer that says so; late answers change nothing").json(),
    target("answer_authorize", answer::authorize, "an approval or a refusal is believed of this payment only, also after a lost attempt; one key, one body").json(),
    target("answer_request", answer::request, "a read makes no payment, ends one by name only, and its token goes into its header alone").json(),
    target("answer_transaction", answer::transaction, "captures, refunds and voids are made by answers that say so; sums fit").json(),
    target("answer_error", answer::error_body, "every error body is read; what is kept is bounded and Klarna's").json(),
    target("relay", answer::relay, "a page is told what the relay said, and is sent to web pages only").json(),
    target("webhook_verify", webhook::verify, "nothing counts without the right signature; with it the event is the body").json(),
    target("webhook_inbox", webhook::inbox, "duplicates are duplicates for two days; forgeries and others' events are refused"),
    target("webhook_event", webhook::event, "an event makes no payment, takes none back, and ends one by name only").json(),
    target("journal_decode", journal::decode, "any bytes are read or refused; a refused line moves nothing; what opens goes on"),
    target("journal_mutate", journal::mutate, "a damaged journal gives a true beginning or a refusal, never another history").longest(16).rounds(500),
    target("journal_roundtrip", journal::roundtrip, "lines come back as written; a missing, doubled or halved one is found"),
    target("journal_sealing", journal::sealing, "what is sealed opens in its place, with its key, unchanged, and nowhere else"),
    target("money", value::money, "amounts are whole numbers in range, sums included"),
    target("text", value::text, "identifiers stay in their segment, references can be sent, both come back unchanged"),
    target("time", value::time, "moments are read as they were written; logical time never goes back"),
    target("url", value::url, "arguments stay in their segments and come out as they went in"),
    target("web_address", value::web_address, "only addresses of the web are opened").longest(9_000),
    target("return_url", value::return_url, "no script or document is accepted to come back to"),
    target("header", value::header, "no line break gets into a header; what comes in is bounded"),
    target("config", input::config, "an accepted configuration keeps its bounds and can make calls; refusals show no value").json(),
    target("spec", input::spec, "an accepted spec is strict JSON, is saved before it is sent, and its body goes byte for byte").json(),
    target("command", input::command, "a refused command changes nothing; none makes or takes back a payment; sums fit").json(),
    target("flow_sequence", flow::sequence, "any inputs in any order: no panic, bounded work, ends stay, the journal tells the same").longest(512).rounds(100),
    target("flow_call", flow::call, "calls of single operations, with any answers, losses and crashes: none is sent again that may be done once, what is told is so, secrets are handed out once").longest(256).rounds(300),
    target("flow_sale", flow::sale, "one sale in the simulator: its auditor finds no promise broken").longest(129).rounds(50),
    target("ffi_sequence", kassa_ffi_fuzz::fuzz::sequence, "any calls on living, stale, mixed up and made up handles: a listed status, results on success only, nothing left"),
    target("ffi_call", kassa_ffi_fuzz::fuzz::call, "the same for flows that are calls of single operations, with forms, secrets and checked bodies").longest(512).rounds(300),
    target("ffi_bytes", kassa_ffi_fuzz::fuzz::bytes, "bytes are read to their length and no further; NULL and impossible lengths are refused; results go to odd addresses").json(),
    target("ffi_document", kassa_ffi_fuzz::fuzz::document, "what is put into a document is found there, and its text is a document").json(),
];

/// The target of this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}
