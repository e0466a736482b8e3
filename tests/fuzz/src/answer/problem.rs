//! Error bodies.

use kassa::wire::http::HttpReply;
use kassa::wire::problem::ApiProblem;

use crate::bytes::Bytes;
use crate::json::{Tree, tree};

/// Every body is read; what is kept is bounded, on one line, and survives a journal; a code is one that Klarna sent.
///
/// # Panics
/// When something else is kept.
pub fn error_body(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let status = u16::from_le_bytes([bytes.byte(), bytes.byte()]);
    let body = bytes.rest();
    let problem = ApiProblem::read(&HttpReply { status, headers: &[], body });
    assert_eq!(problem.status, status);
    assert_eq!(problem.is_klarnas(), problem.error_code.is_some());
    assert!(problem.parameters.len() <= 16, "the list is bounded");
    let named = problem.parameters.iter().flat_map(|p| [Some(&p.parameter), p.reason.as_ref()]);
    let texts = [&problem.error_code, &problem.error_id, &problem.message].map(Option::as_ref);
    for text in named.chain(texts).flatten() {
        assert!(text.chars().count() <= 512 && !text.chars().any(char::is_control), "{text:?}");
    }
    let written = serde_json::to_string(&problem).expect("a problem can be written");
    assert_eq!(serde_json::from_str::<ApiProblem>(&written).expect("and read again"), problem);
    if let Some(read) = tree(body, 100) {
        let clean = |text: &str| text.chars().filter(|c| !c.is_control()).take(512).collect::<String>();
        let code = read.get("error_code").and_then(Tree::text).map(clean);
        assert_eq!(problem.error_code, code.filter(|_| body.len() <= 256 * 1024), "the code as it was sent");
    }
}
