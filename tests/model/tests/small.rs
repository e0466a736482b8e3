//! The small scope, in every run of the tests: no promise is broken, and every mistake is found. The full scope is
//! `cargo run --release -p kassa-model`.
#![allow(missing_docs)]

use kassa_model::payment::{Payment, scope};
use kassa_model::report::{Report, explore};
use kassa_model::transaction::Transaction;
use kassa_model::wrong::{self, Wrong};

#[test]
fn no_promise_is_broken_in_the_small_scope() {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    println!("small scope\n{}", Report::HEADING);
    let payments = scope::everyday().into_iter().map(|scope| explore(scope.name, Payment { scope }, threads, false));
    let transactions = Transaction::everyday().into_iter().map(|model| explore(model.name, model, threads, false));
    for report in payments.chain(transactions) {
        println!("{}", report.row());
        assert!(report.broken.is_empty(), "{}: {:#?}", report.name, report.broken);
        assert!(report.never.is_empty(), "{}: never {:?}", report.name, report.never);
    }
}

#[test]
fn every_mistake_is_found() {
    println!("small scope\n{}", wrong::HEADING);
    for wrong in Wrong::ALL {
        let report = wrong::search(wrong);
        println!("{}", wrong::row(&format!("{wrong:?}"), &report));
        assert!(!report.broken.is_empty(), "{wrong:?} was not found among {} states", report.states);
    }
}

/// Were it found without them, the promise would rest on less than is written.
#[test]
fn the_promise_rests_on_its_assumptions() {
    for scope in wrong::assumptions() {
        let report = explore(scope.name, Payment { scope }, 1, true);
        println!("{}", wrong::row(report.name, &report));
        assert!(!report.broken.is_empty(), "the promise holds without: {}", report.name);
    }
}
