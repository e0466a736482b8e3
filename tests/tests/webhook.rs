//! Webhooks: the signature vectors, every way to be refused, the memory of event ids, and the HTTP answers.
#![allow(missing_docs)]

#[path = "webhook/mailbox.rs"]
mod mailbox;
#[path = "webhook/routes.rs"]
mod routes;

use kassa::flow::{AnyFlow, Config, start};
use kassa::value::fault::Code;
use kassa::value::time::{At, Now};
use kassa::webhook::{Event, Inbox, Rejection, Seen, SigningKey, Verdict, Verifier};
use kassa_sandbox::engine::sign;
use sha2::{Digest, Sha256};

const SECRET: &str = "example-signing-key-0123456789";
const KEY_ID: &str = "krn:partner:global:notification:signing-key:1";
const A: &str = r#"{"metadata":{"event_id":"99bf6248-b3ed-42d9-b2b5-bf560668d42a","event_type":"payment.request.state-change.completed","event_version":"v2","occurred_at":"2025-03-04T13:31:14.603057514Z","subject_account_id":"krn:partner:global:account:test:M7UJ6WZ2","recipient_account_id":"krn:partner:global:account:test:M48JTZF8","webhook_id":"krn:partner:global:notification:webhook:8e3e2120-04fd-4975-88fa-fd26299c4280","live":false},"payload":{"payment_request_id":"krn:payment:eu1:request:552603c0-fe8b-4ab1-aacb-41d55fafbdb4","state":"COMPLETED","previous_state":"IN_PROGRESS"}}"#;
const B: &str = r#"{"metadata":{"event_id":"1"},"payload":{}}"#;
const C: &str = "{\"metadata\":{\"event_id\":\"1\"},\"payload\":{}}\n";
const D: &str = r#"{"metadata": {"event_id": "1"}, "payload": {}}"#;
const E: &str = r#"{"payload":{"name":"Åsa Öberg"}}"#;
const E_BYTES: &str = "7b227061796c6f6164223a7b226e616d65223a22c385736120c39662657267227d7d";
const SIGNATURE_A: &str = "a8dc09683ee27cdf0193091ab53a5df7f2ecb3497a26df6c8bbe40082d01211b";
const SIGNATURE_B: &str = "a351209f238712cf6f64b7ba073232df661f94bf2b13bc1c90c6e5bdae2117ee";
const SUBJECT_A: &str = "krn:partner:global:account:test:M7UJ6WZ2";
const RECIPIENT_A: &str = "krn:partner:global:account:test:M48JTZF8";
const HOUR: u64 = 3_600_000;

fn key(id: &str, secret: &str) -> SigningKey {
    SigningKey { id: id.to_owned(), secret: secret.into() }
}

fn verifier(secret: &str) -> Verifier {
    Verifier::new([&key(KEY_ID, secret)]).expect("a key is there")
}

fn verify(secret: &str, body: &str, signature: &str) -> Result<String, Rejection> {
    let verified = verifier(secret).verify(body.as_bytes(), KEY_ID, signature);
    verified.map(|event| event.metadata.event_id.into_owned())
}

fn at(ms: u64) -> At {
    At::from_unix_ms(1_741_095_074_000).plus(ms)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An event with these members, signed.
fn event(id: &str, kind: &str, more: &str, payload: &str) -> (String, String) {
    let body = format!(r#"{{"metadata":{{"event_id":"{id}","event_type":"{kind}"{more}}},"payload":{payload}}}"#);
    let signature = sign(SECRET, body.as_bytes());
    (body, signature)
}

#[test]
fn the_bodies_of_the_vectors_are_exact_copies() {
    assert_eq!(hex(&Sha256::digest(A)), "fde2f80220b885e50e7a99fe36c01e15d39c62dfbd7b8db02e3414f04f2b9ae8");
    assert_eq!([A, B, C, D, E, ""].map(str::len), [568, 42, 43, 46, 34, 0]);
    assert_eq!(hex(E.as_bytes()), E_BYTES);
    assert_eq!("nyckel-Å-1".len(), 11);
}

#[test]
fn the_vectors_pass_byte_by_byte() {
    let malformed = Err(Rejection::Malformed); // the signature is right, and the body is no envelope
    for (name, secret, body, signature, expected) in [
        ("A", SECRET, A, SIGNATURE_A, Ok("99bf6248-b3ed-42d9-b2b5-bf560668d42a".to_owned())),
        ("B", SECRET, B, SIGNATURE_B, malformed.clone()),
        ("C", SECRET, C, "871595348a1d8cfab6695554bd41f1bffce851bdda27d856ba8f574023465929", malformed.clone()),
        ("D", SECRET, D, "8b5333b7e66c5ba01aa64f07dfb7562a680572620393a09ae1e8436771bb6db8", malformed.clone()),
        ("E", SECRET, E, "02512478b68fd26b91869a2522910419c717739dd2fe3c443e702e9b8e6a60f4", malformed.clone()),
        ("F", SECRET, "", "eb4a35f99c08af8c08898897c7251190880a98b8e4ab67e5d200dd17c7f96f74", malformed.clone()),
        (
            "B, a secret that looks like base64",
            "c2VjcmV0LWtleQ==",
            B,
            "9fc40845d710406366a1ceeee83e105730b39fbffb6bb0b615e0258bc9de5e8f",
            malformed.clone(),
        ),
        (
            "B, a secret with a letter beyond ASCII",
            "nyckel-Å-1",
            B,
            "dbb507e0f74f92f66c965fee0207f973604745866bd11e715cce1325253877b9",
            malformed,
        ),
    ] {
        assert_eq!(verify(secret, body, signature), expected, "{name}");
        assert_eq!(sign(secret, body.as_bytes()), signature, "{name}: the sandbox signs the same way");
    }
}

#[test]
fn a_decoded_secret_is_another_secret() {
    let decoded = "0b7962cc8626ccf7470e402f4e8b7943276e1bc6375f560bead095a15d3fa85f";
    assert_eq!(verify("c2VjcmV0LWtleQ==", B, decoded), Err(Rejection::Forged));
    assert_eq!(sign("secret-key", B.as_bytes()), decoded, "what a decoding receiver would have computed");
}

#[test]
fn every_wrong_signature_is_refused() {
    let upper = SIGNATURE_A.to_ascii_uppercase();
    let one_digit_up = SIGNATURE_A.replacen('d', "D", 1);
    let prefixed = format!("sha256={SIGNATURE_A}");
    let blank = format!("{SIGNATURE_A} ");
    let twice = format!("{SIGNATURE_A},{SIGNATURE_A}");
    let zeros = "0".repeat(64);
    for (name, body, signature, expected) in [
        ("truncated by a digit", A, &SIGNATURE_A[..63], Rejection::Forged),
        ("truncated by a byte", A, &SIGNATURE_A[..62], Rejection::Forged),
        ("half", A, &SIGNATURE_A[..32], Rejection::Forged),
        ("upper case, on purpose", A, upper.as_str(), Rejection::Forged),
        ("one digit in upper case", A, one_digit_up.as_str(), Rejection::Forged),
        ("no hex", A, "not hexadecimal at all, but as long as a signature would have be", Rejection::Forged),
        ("beyond ASCII", A, "åäö", Rejection::Forged),
        ("a prefix", A, prefixed.as_str(), Rejection::Forged),
        ("a blank behind it", A, blank.as_str(), Rejection::Forged),
        ("two of them", A, twice.as_str(), Rejection::Forged),
        ("all zeros", A, zeros.as_str(), Rejection::Forged),
        ("missing", A, "", Rejection::NoSignature),
        ("A's on B's body", B, SIGNATURE_A, Rejection::Forged),
        ("B's on A's body", A, SIGNATURE_B, Rejection::Forged),
        ("B's on a body with a line feed", C, SIGNATURE_B, Rejection::Reserialized),
        ("B's on a body with blanks", D, SIGNATURE_B, Rejection::Reserialized),
    ] {
        assert_eq!(verify(SECRET, body, signature), Err(expected), "{name}");
    }
    // Every flipped bit of body and signature.
    for bit in 0..A.len() * 8 {
        let mut body = A.as_bytes().to_vec();
        body[bit / 8] ^= 1 << (bit % 8);
        assert!(verifier(SECRET).verify(&body, KEY_ID, SIGNATURE_A).is_err(), "bit {bit} of the body");
    }
    for digit in 0..64 {
        let mut signature = SIGNATURE_A.as_bytes().to_vec();
        signature[digit] = if signature[digit] == b'0' { b'1' } else { b'0' };
        let signature = String::from_utf8(signature).expect("it is ASCII");
        assert_eq!(verify(SECRET, A, &signature), Err(Rejection::Forged), "digit {digit}");
    }
}

#[test]
fn a_body_that_was_written_again_is_named_as_such() {
    let value: serde_json::Value = serde_json::from_str(A).expect("A is JSON");
    let pretty = serde_json::to_string_pretty(&value).expect("a value can be written");
    // The members of a map come back in another order, so this one shows what keeps the order and only adds blanks.
    let spaced = A.replace("\":", "\": ").replace(",\"", ", \"");
    assert_eq!(verify(SECRET, &spaced, SIGNATURE_A), Err(Rejection::Reserialized));
    assert!(Rejection::Reserialized.to_string().contains("pass the raw bytes"));
    // Another order cannot be told from forgery.
    assert_eq!(verify(SECRET, &pretty, SIGNATURE_A), Err(Rejection::Forged));
    // Blanks inside of texts are content and no accident.
    let inside = A.replace("COMPLETED", "COMP LETED");
    assert_eq!(verify(SECRET, &inside, SIGNATURE_A), Err(Rejection::Forged));
}

#[test]
fn the_key_is_chosen_by_its_id() {
    let verifier = verifier(SECRET);
    for (id, expected) in [
        ("", Rejection::NoSignature),
        ("other", Rejection::UnknownKey),
        ("KRN:PARTNER:GLOBAL:NOTIFICATION:SIGNING-KEY:1", Rejection::UnknownKey),
        ("krn:partner:global:notification:signing-key:1 ", Rejection::UnknownKey),
    ] {
        assert_eq!(verifier.verify(A.as_bytes(), id, SIGNATURE_A).map(|_| ()).unwrap_err(), expected, "{id}");
    }
}

#[test]
fn during_a_rotation_both_keys_hold_and_each_only_under_its_id() {
    let (old, new) = (key("old", SECRET), key("new", "another-signing-key-9876543210"));
    let both = Verifier::new([&old, &new]).expect("keys are there");
    let by_new = sign("another-signing-key-9876543210", A.as_bytes());
    assert!(both.verify(A.as_bytes(), "old", SIGNATURE_A).is_ok());
    assert!(both.verify(A.as_bytes(), "new", &by_new).is_ok());
    assert_eq!(both.verify(A.as_bytes(), "new", SIGNATURE_A).map(|_| ()), Err(Rejection::Forged));
    assert_eq!(both.verify(A.as_bytes(), "old", &by_new).map(|_| ()), Err(Rejection::Forged));
    let after = Verifier::new([&new]).expect("a key is there");
    assert_eq!(after.verify(A.as_bytes(), "old", SIGNATURE_A).map(|_| ()), Err(Rejection::UnknownKey));
}

#[test]
fn a_verifier_needs_keys() {
    let none: [&SigningKey; 0] = [];
    for fault in [
        Verifier::new(none).unwrap_err(),
        Verifier::new([&key("", SECRET)]).unwrap_err(),
        Verifier::new([&key(KEY_ID, "")]).unwrap_err(),
    ] {
        assert_eq!((fault.code, fault.pointer.as_deref()), (Code::Missing, Some("/signing_keys")));
    }
    let debug = format!("{:?} {:?}", verifier(SECRET), key(KEY_ID, SECRET));
    assert!(!debug.contains(SECRET), "{debug}");
}

#[test]
fn a_signed_body_that_is_no_envelope_is_malformed() {
    let long = format!(r#"{{"metadata":{{"event_id":"1","event_type":"x"}},"payload":"{}"}}"#, "x".repeat(256 * 1024));
    let deep =
        format!(r#"{{"metadata":{{"event_id":"1","event_type":"x"}},"payload":{}{}}}"#, "[".repeat(40), "]".repeat(40));
    for (name, body, expected) in [
        ("no JSON", "hello", Rejection::Malformed),
        ("an array", "[]", Rejection::Malformed),
        ("no metadata", r#"{"payload":{}}"#, Rejection::Malformed),
        ("no event_id", r#"{"metadata":{"event_type":"x"},"payload":{}}"#, Rejection::Malformed),
        ("an empty event_id", r#"{"metadata":{"event_id":"","event_type":"x"},"payload":{}}"#, Rejection::Malformed),
        ("no event_type", B, Rejection::Malformed),
        ("event_id a number", r#"{"metadata":{"event_id":1,"event_type":"x"},"payload":{}}"#, Rejection::Malformed),
        (
            "live no truth value",
            r#"{"metadata":{"event_id":"1","event_type":"x","live":"no"},"payload":{}}"#,
            Rejection::Malformed,
        ),
        (
            "event_id twice",
            r#"{"metadata":{"event_id":"1","event_id":"2","event_type":"x"},"payload":{}}"#,
            Rejection::Malformed,
        ),
        ("trailing bytes", r#"{"metadata":{"event_id":"1","event_type":"x"},"payload":{}}x"#, Rejection::Malformed),
        ("nested too deep", deep.as_str(), Rejection::Malformed),
        ("too large", long.as_str(), Rejection::TooLarge),
    ] {
        let signature = sign(SECRET, body.as_bytes());
        assert_eq!(verify(SECRET, body, &signature), Err(expected), "{name}");
    }
    let broken = b"{\"metadata\":{\"event_id\":\"\xff\",\"event_type\":\"x\"},\"payload\":{}}";
    let rejected = verifier(SECRET).verify(broken, KEY_ID, &sign(SECRET, broken)).map(|_| ());
    assert_eq!(rejected, Err(Rejection::Malformed), "not UTF-8");
}

#[test]
fn unknown_types_and_members_are_handed_over_as_they_came() {
    let (body, signature) =
        event("e-1", "loyalty.points.granted", r#","event_version":"v9","planet":"Mars""#, r#"{"points":[1,2]}"#);
    let inbox = Inbox::new(verifier(SECRET), false, None);
    let receipt = inbox.receive(body.as_bytes(), KEY_ID, &signature, at(0));
    let Verdict::Fresh(event) = &receipt.verdict else { panic!("{receipt:?}") };
    assert_eq!((receipt.answer, &*event.metadata.event_type), (202, "loyalty.points.granted"));
    assert_eq!((event.payload, event.raw), (r#"{"points":[1,2]}"#, body.as_bytes()));
    let bare = r#"{"metadata":{"event_id":"e-2","event_type":"x"}}"#;
    let receipt = inbox.receive(bare.as_bytes(), KEY_ID, &sign(SECRET, bare.as_bytes()), at(0)).verdict;
    assert!(matches!(receipt, Verdict::Fresh(event) if event.payload == "{}" && event.metadata.live.is_none()));
}

#[test]
fn every_refusal_is_answered_with_400_and_every_event_with_2xx() {
    let inbox = Inbox::new(verifier(SECRET), false, Some(RECIPIENT_A));
    let forged = SIGNATURE_B;
    for (name, key_id, signature, expected) in [
        ("fresh", KEY_ID, SIGNATURE_A, 202),
        ("no key id", "", SIGNATURE_A, 400),
        ("no signature", KEY_ID, "", 400),
        ("unknown key", "other", SIGNATURE_A, 400),
        ("forged", KEY_ID, forged, 400),
    ] {
        let receipt = inbox.receive(A.as_bytes(), key_id, signature, at(0));
        assert_eq!(receipt.answer, expected, "{name}");
        assert_eq!(matches!(receipt.verdict, Verdict::Rejected(_)), expected == 400, "{name}");
    }
    for rejection in [
        Rejection::NoSignature,
        Rejection::UnknownKey,
        Rejection::Forged,
        Rejection::Reserialized,
        Rejection::TooLarge,
        Rejection::Malformed,
        Rejection::OtherTenant,
    ] {
        assert_eq!(rejection.http_status(), 400, "{rejection}");
    }
}

#[test]
fn an_event_is_a_duplicate_only_after_it_was_remembered() {
    let mut inbox = Inbox::new(verifier(SECRET), false, None);
    let id = "99bf6248-b3ed-42d9-b2b5-bf560668d42a";
    let verdict = |inbox: &Inbox, ms| {
        let receipt = inbox.receive(A.as_bytes(), KEY_ID, SIGNATURE_A, at(ms));
        (receipt.answer, matches!(receipt.verdict, Verdict::Duplicate(_)))
    };
    // A receiver that dies before it stored the event gets it again as a fresh one.
    assert_eq!([verdict(&inbox, 0), verdict(&inbox, 1)], [(202, false), (202, false)]);
    inbox.remember(id, at(2));
    // Klarna repeats for a day; ids are kept for two.
    for ms in [3, HOUR, 24 * HOUR, 48 * HOUR] {
        assert_eq!(verdict(&inbox, ms), (200, true), "after {ms} ms");
    }
    assert_eq!(verdict(&inbox, 48 * HOUR + 3), (202, false));
    // A forged copy of a known event is refused, not taken for a duplicate.
    assert_eq!(inbox.receive(A.as_bytes(), KEY_ID, SIGNATURE_B, at(3)).answer, 400);
}

#[test]
fn memory_is_bounded_and_forgets_the_oldest_first() {
    let mut seen = Seen::new(3);
    for (n, id) in ["a", "b", "c", "d"].into_iter().enumerate() {
        seen.remember(id, at(u64::try_from(n).expect("it is small")));
    }
    assert_eq!(["a", "b", "c", "d"].map(|id| seen.contains(id, at(9))), [false, true, true, true]);
    seen.remember("e", at(60 * HOUR));
    assert_eq!(["b", "c", "d", "e"].map(|id| seen.contains(id, at(60 * HOUR))), [false, false, false, true]);
}

#[test]
fn events_of_others_are_refused_by_the_inbox() {
    let test = |live, recipient| {
        let receipt =
            Inbox::new(verifier(SECRET), live, recipient).receive(A.as_bytes(), KEY_ID, SIGNATURE_A, at(0)).verdict;
        matches!(receipt, Verdict::Rejected(Rejection::OtherTenant))
    };
    assert!(!test(false, None));
    assert!(!test(false, Some(RECIPIENT_A)));
    assert!(test(true, None), "an event of the test environment at a live endpoint");
    assert!(test(false, Some("krn:partner:global:account:test:OTHER")), "another recipient");
    assert!(test(false, Some(SUBJECT_A)), "the subject is not the recipient");
    // An endpoint that is for one recipient takes no event without one.
    let (body, signature) = event("e", "x", "", "{}");
    let inbox = Inbox::new(verifier(SECRET), false, Some(RECIPIENT_A));
    assert_eq!(inbox.receive(body.as_bytes(), KEY_ID, &signature, at(0)).answer, 400);
}

const NOW: Now = Now { unix_ms: 1_741_095_074_000, mono_ms: 0 };

fn payment() -> Box<dyn AnyFlow> {
    let config = format!(
        r#"{{"base_url":"https://klarna.example","environment":"test","partner_account_id":"{SUBJECT_A}","installation":"t","journal_key":"{}"}}"#,
        "0a".repeat(32)
    );
    let cfg = Config::from_json(config.as_bytes()).expect("the configuration is right");
    let spec = br#"{"reference":"r","authorize":{"currency":"EUR","request_payment_transaction":{"amount":1,"payment_transaction_reference":"t-1"}}}"#;
    start("payment", spec, cfg.into(), NOW).expect("the spec is right")
}

#[test]
fn events_of_others_are_refused_by_the_flow_and_change_nothing() {
    let subject = |account: &str| format!(r#","subject_account_id":"{account}","live":false"#);
    let other = "krn:partner:global:account:test:OTHER";
    let ours = r#"{"payment_transaction_reference":"t-1","payment_transaction_id":"krn:x"}"#;
    let transaction = "payment.transaction.state-change.authorized";
    for (name, (body, signature)) in [
        ("another account", event("1", transaction, &subject(other), ours)),
        ("the live environment", event("1", transaction, r#","live":true"#, ours)),
        ("another payment", event("1", transaction, &subject(SUBJECT_A), r#"{"payment_transaction_reference":"t-2"}"#)),
        ("no payload", event("1", transaction, &subject(SUBJECT_A), "{}")),
        ("a payload that is no object", event("1", transaction, &subject(SUBJECT_A), "[1]")),
        (
            "another request",
            event("1", "payment.request.updated", &subject(SUBJECT_A), r#"{"payment_request_id":"x"}"#),
        ),
        ("another kind", event("1", "settlement.report.created", &subject(SUBJECT_A), ours)),
    ] {
        let mut flow = payment();
        let before = flow.view_json(NOW).expect("a view can be written");
        let event: Event<'_> =
            verifier(SECRET).verify(body.as_bytes(), KEY_ID, &signature).expect("the event is genuine");
        let fault = flow.event(&event, NOW).unwrap_err();
        assert_eq!(fault.code, Code::EventNotOurs, "{name}");
        assert_eq!(flow.view_json(NOW).expect("a view can be written"), before, "{name}");
    }
    let (body, signature) = event("1", transaction, &subject(SUBJECT_A), ours);
    let event = verifier(SECRET).verify(body.as_bytes(), KEY_ID, &signature).expect("the event is genuine");
    payment().event(&event, NOW).expect("it is ours");
}
