//! The committed page is what the committed results print.

use std::fs;
use std::path::Path;

#[test]
fn the_page_is_what_the_results_print() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    let read = |name: &str| fs::read_to_string(docs.join(format!("evidence/{name}.json"))).ok();
    let page = kassa_evidence::page(read).expect("the results are of their form");
    let known = fs::read_to_string(docs.join("evidence.md")).expect("there is a page");
    assert!(page == known, "docs/evidence.md is old; run cargo run -p kassa-evidence");
}
