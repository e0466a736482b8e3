//! The check of a body against its shape, and the mask for logs.

use kassa::api::payment::OPERATIONS;
use kassa::value::limits::DEPTH;
use kassa::wire::check::{CheckRule, Severity, check};
use kassa::wire::json::{ScanLimits, scan};
use kassa::wire::model::MASK;
use kassa::wire::redact::redact;
use kassa::wire::shape::Shape;

use super::second::{Tree, tree};
use crate::bytes::Bytes;

/// A text that stands for what a message must not repeat.
const CANARY: &str = "canary-of-a-person";

fn shapes() -> Vec<&'static Shape> {
    OPERATIONS.iter().flat_map(|operation| [operation.body, operation.answer]).flatten().collect()
}

/// Findings name a place that is there, a rule and a remedy, and never a value; a body that cannot be read gets exactly one.
///
/// # Panics
/// When a finding is of no use, or shows what it must not.
pub fn check_body(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let shape = *bytes.one(&shapes());
    let body = bytes.rest();
    let findings = check(body, shape);
    let whole = scan(body, ScanLimits::OUTBOUND).ok().and_then(|_| tree(body, DEPTH));
    if whole.is_none() {
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert!(matches!(findings[0].rule, CheckRule::Json(_)) && findings[0].severity == Severity::Error);
    }
    assert!(findings.len() <= 65, "the list is bounded");
    for finding in &findings {
        assert!(!finding.message.is_empty() && !finding.remedy.is_empty(), "{finding:?}");
        assert!(!finding.message.contains(CANARY), "a value is repeated: {finding:?}");
        assert!(!finding.message.contains(['\r', '\n']), "more than one line: {finding:?}");
        if let Some(whole) = &whole {
            // A name that nobody knows is shown without its control characters, and cut where it is long.
            let shortened = finding.rule == CheckRule::Unknown && finding.pointer.contains(['?', '…']);
            assert!(shortened || is_there(whole, &finding.pointer), "there is nothing at {finding:?}");
        }
    }
    if let Some(whole) = &whole {
        for field in shape.fields.iter().filter(|field| field.required) {
            let lacks = matches!(whole, Tree::Object(_)) && whole.get(field.name).is_none();
            let told = findings.iter().any(|f| matches!(f.rule, CheckRule::Required | CheckRule::More));
            assert!(!lacks || told, "nothing is said about a missing {}", field.name);
        }
    }
}

/// Whether a pointer leads to a value.
fn is_there(whole: &Tree, pointer: &str) -> bool {
    let steps = pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"));
    let mut here = Some(whole);
    for step in steps {
        here = match here {
            Some(Tree::List(items)) => step.parse::<usize>().ok().and_then(|n| items.get(n)),
            Some(object) => object.get(&step),
            None => None,
        };
    }
    here.is_some()
}

/// Members that no log may show, wherever they stand. A list of its own, shorter than the library's.
const NEVER: [&str; 6] =
    ["klarna_network_session_token", "klarna_customer_token", "signing_key", "email", "phone", "date_of_birth"];

/// What is printed for a log is JSON with the same members, in which scalars are as they were or masked, and secrets are masked.
///
/// # Panics
/// When something else is printed.
pub fn mask_body(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let shape = match bytes.byte() {
        0 => None,
        n => shapes().get(usize::from(n - 1)).copied(),
    };
    let body = bytes.rest();
    let printed = redact(body, shape);
    if scan(body, ScanLimits::OUTBOUND).is_err() {
        assert!(body.is_empty() == printed.is_empty());
        assert!(printed.len() < 64, "a text that is no JSON is not shown");
        return;
    }
    let before = tree(body, DEPTH).expect("both readers take the text");
    let after = tree(printed.as_bytes(), DEPTH).unwrap_or_else(|| panic!("{printed:?} is no JSON"));
    masked(&before, &after, false);
}

fn masked(before: &Tree, after: &Tree, secret: bool) {
    match (before, after) {
        (Tree::List(before), Tree::List(after)) => {
            assert_eq!(before.len(), after.len());
            before.iter().zip(after).for_each(|(before, after)| masked(before, after, secret));
        }
        (Tree::Object(before), Tree::Object(after)) => {
            assert_eq!(before.len(), after.len());
            for ((name, before), (same, after)) in before.iter().zip(after) {
                assert_eq!(name, same);
                masked(before, after, secret || NEVER.contains(&name.as_str()));
            }
        }
        (before, Tree::Text(mask)) if mask == MASK => assert_ne!(before, &Tree::Null, "nothing is masked"),
        (before, after) => {
            assert_eq!(before, after, "neither as it was nor masked");
            assert!(!secret || matches!(before, Tree::Null), "a secret is shown");
        }
    }
}
