//! The C terminal program against the sandbox, killed at random moments until every payment has found its end.
//!
//! `KASSA_KILLS` (200) says how often, `KASSA_KILL_SEED` repeats a run's moments as far as a scheduler lets it.
mod program;
mod stage;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use serde_json::Value;

use program::{End, Program};
use stage::Stage;

const WORKERS: usize = 4;
const AMOUNT: i64 = 1990;
const REFUND: i64 = 500;

/// What one payment came to, by the word of the program.
struct Sold {
    reference: String,
    end: i32,
    captured: bool,
    refunded: bool,
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn killed_at_any_moment_no_payment_is_lost_or_doubled() {
    let wanted = usize::try_from(number("KASSA_KILLS", 200)).unwrap();
    let seed = number("KASSA_KILL_SEED", u64::from(std::process::id()));
    let stage = Stage::start(seed);
    let binary = program::build(&stage.directory);
    let kills = AtomicUsize::new(0);
    let mut sold = Vec::new();
    let mut moments: BTreeMap<&'static str, usize> = BTreeMap::new();
    thread::scope(|scope| {
        let customers = scope.spawn(|| stage.customers());
        let workers: Vec<_> = (0..WORKERS)
            .map(|worker| {
                let mut program = Program::new(&stage, &binary, worker, seed);
                let (kills, stage) = (&kills, &stage);
                scope.spawn(move || {
                    let mut sold = Vec::new();
                    while kills.load(Ordering::SeqCst) < wanted {
                        let reference = format!("{}-{worker}-{}", stage::customer(sold.len()), sold.len());
                        sold.push(sell(&mut program, &reference, kills));
                    }
                    assert!(stage.is_open());
                    (sold, program.moments)
                })
            })
            .collect();
        for worker in workers {
            let (more, seen) = worker.join().unwrap();
            sold.extend(more);
            for (moment, count) in seen {
                *moments.entry(moment).or_default() += count;
            }
        }
        stage.close();
        customers.join().unwrap();
    });
    let kills = kills.into_inner();
    println!("seed {seed}: {kills} kills, {} payments; killed {moments:?}", sold.len());
    verdict(&stage, &sold);
    assert!(kills >= wanted);
}

/// One payment with what follows it, killed on the way.
fn sell(program: &mut Program<'_>, reference: &str, kills: &AtomicUsize) -> Sold {
    let amount = AMOUNT.to_string();
    let End { code: end, text } = program.until_it_ends(&["sale", &amount, "--reference", reference], 700, kills);
    assert!(text.contains(&format!("outcome {reference} ")), "{text}");
    let mut sold = Sold { reference: reference.to_owned(), end, captured: false, refunded: false };
    if end == 0 && reference.starts_with("follow") {
        sold.captured = program.until_it_ends(&["capture", reference, &amount], 60, kills).code == 0;
        let refund = REFUND.to_string();
        sold.refunded = program.until_it_ends(&["refund", reference, &refund], 60, kills).code == 0;
        assert_eq!(program.until_it_ends(&["close", reference], 60, kills).code, 0);
    }
    sold
}

/// Klarna's books against the program's word.
fn verdict(stage: &Stage, sold: &[Sold]) {
    let transactions = stage.sandbox.with_world(|world, _| world.all_transactions());
    let requests = stage.sandbox.with_world(|world, _| world.all_requests());
    let count = |list: &Value, member: &str, reference: &str| {
        list.as_array().unwrap().iter().filter(|one| one[member] == reference).count()
    };
    let (mut lost, mut doubled, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    let (mut paid, mut captured, mut refunded) = (0, 0, 0);
    for Sold { reference, end, captured: did_capture, refunded: did_refund } in sold {
        let made = count(&transactions, "payment_transaction_reference", reference);
        let asked = count(&requests, "payment_request_reference", reference);
        if made > 1 || asked > 1 {
            doubled.push(reference);
        }
        let said_paid = *end == 0;
        if (made == 1) != said_paid {
            lost.push(reference);
        }
        let expected = if reference.starts_with("decline") { 10 } else { 0 };
        if *end != expected {
            wrong.push((reference, end));
        }
        paid += usize::from(said_paid);
        let one =
            transactions.as_array().unwrap().iter().find(|one| one["payment_transaction_reference"] == **reference);
        if let Some(one) = one {
            let sum = |list: &str, member: &str| -> i64 {
                one[list].as_array().into_iter().flatten().filter_map(|item| item[member].as_i64()).sum()
            };
            let money = (sum("payment_captures", "capture_amount"), sum("payment_refunds", "refund_amount"));
            let said = (if *did_capture { AMOUNT } else { 0 }, if *did_refund { REFUND } else { 0 });
            if money != said {
                wrong.push((reference, end));
            }
            captured += usize::from(*did_capture);
            refunded += usize::from(*did_refund);
        }
    }
    let known = transactions.as_array().unwrap().len();
    println!(
        "{paid} paid, {known} transactions at Klarna, {captured} captured, {refunded} refunded; lost {}, doubled {}, wrong {}",
        lost.len(),
        doubled.len(),
        wrong.len(),
    );
    assert!(lost.is_empty() && doubled.is_empty() && wrong.is_empty(), "{lost:?} {doubled:?} {wrong:?}");
    assert_eq!(known, paid, "a transaction that no program knows of");
    stage.journals_have_ended(sold.iter().map(|sold| sold.reference.as_str()));
}
