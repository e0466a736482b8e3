//! The crash matrix: every scenario, dying at every step in every way, for a second, for more than an hour, and for more than
//! a day with a wrong clock. At most one transaction, and never "not paid" with money moved.
#![allow(missing_docs)]

use kassa_tests::klarna::{Fate, Klarna};
use kassa_tests::scenario::{Scenario, calls, payments, transactions};
use kassa_tests::till::{Cut, DEATHS, play};

const SECOND: u64 = 1_000;
const HOUR: u64 = 3_600_000;
/// A dead battery: the wall clock says 1970.
const EPOCH: i64 = -1_767_000_000_000;

/// How long the power is off, and how wrong the clock is after it.
const OUTAGES: [(u64, i64); 5] =
    [(SECOND, 0), (2 * HOUR, 0), (26 * HOUR, 0), (26 * HOUR, EPOCH), (SECOND, 30 * 3_600_000)];

fn undisturbed(scenario: &Scenario) -> usize {
    scenario.rewind();
    play(&mut Klarna::new(), scenario, &[]).steps
}

#[test]
fn one_power_cut_at_every_step() {
    // The simulator plays all of them against the other model of Klarna; here every second one, and all with KASSA_MATRIX=whole.
    let whole = std::env::var_os("KASSA_MATRIX").is_some_and(|word| word == "whole");
    let mut runs = 0;
    for scenario in payments().into_iter().chain(transactions()).chain(calls()) {
        let steps = undisturbed(&scenario).min(60);
        runs += 1;
        for step in 1..=steps {
            for (n, death) in DEATHS.into_iter().enumerate() {
                for (m, (off_ms, skew_ms)) in OUTAGES.into_iter().enumerate() {
                    if !whole && (step + n + m) % 2 == 1 {
                        continue;
                    }
                    scenario.rewind();
                    play(&mut Klarna::new(), &scenario, &[Cut { step, death, off_ms, skew_ms }]);
                    runs += 1;
                }
            }
        }
    }
    println!("crash matrix: {runs} runs with one power cut");
}

#[test]
fn a_short_power_cut_changes_no_outcome() {
    let mut runs = 0;
    for scenario in payments().into_iter().filter(|scenario| scenario.commands.is_empty()) {
        let steps = undisturbed(&scenario).min(60);
        for step in 1..=steps {
            for death in DEATHS {
                scenario.rewind();
                let cut = Cut { step, death, off_ms: SECOND, skew_ms: 0 };
                let run = play(&mut Klarna::new(), &scenario, &[cut]);
                assert_eq!(run.view["state"], scenario.outcome[0], "{} with {cut:?}", scenario.name);
                runs += 1;
            }
        }
    }
    println!("crash matrix: {runs} runs with the same outcome");
}

#[test]
fn every_fate_at_every_call() {
    const FATES: [Fate; 8] = [
        Fate::NotSent,
        Fate::LostRequest,
        Fate::LostAnswer,
        Fate::Truncated,
        Fate::ErrorAfter,
        Fate::ErrorBefore,
        Fate::Portal,
        Fate::RateLimited,
    ];
    let mut runs = 0;
    let all = payments().into_iter().chain(transactions()).chain(calls());
    for mut scenario in all.filter(|scenario| scenario.fates.is_empty()) {
        for call in 0..12 {
            for fate in FATES {
                scenario.fates = vec![Fate::Answer; call];
                scenario.fates.push(fate);
                scenario.rewind();
                // A lost answer delays, and a delay may let a cancel come first; the promise is checked at every step.
                let far_away = Cut { step: usize::MAX, death: DEATHS[0], off_ms: 0, skew_ms: 0 };
                play(&mut Klarna::new(), &scenario, &[far_away]);
                runs += 1;
            }
        }
    }
    println!("crash matrix: {runs} runs with one lost, damaged or refused call");
}
