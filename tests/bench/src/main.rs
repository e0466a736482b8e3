//! What kassa costs, against the floor of the same work in the same run.
//!
//! `cargo run --release -p kassa-bench` prints times, `--features heap` what is allocated, `-- --instructions` counts
//! instructions with valgrind. See docs/benchmarks.md.

mod bodies;
mod figures;
mod floors;
mod heap;
mod instructions;
mod measure;
mod ours;
mod sizes;

use figures::Figure;
use ours::Kassa;

/// One row of the table.
struct Row {
    figure: String,
    floor: String,
    ours: String,
    ratio: String,
    goal: String,
    met: &'static str,
}

fn met(good: bool) -> &'static str {
    if good { "yes" } else { "NO" }
}

fn print(rows: &[Row]) {
    let cells = |row: &Row| {
        [
            row.figure.clone(),
            row.floor.clone(),
            row.ours.clone(),
            row.ratio.clone(),
            row.goal.clone(),
            row.met.to_owned(),
        ]
    };
    let head = ["figure", "floor", "ours", "ratio", "goal", "met?"].map(str::to_owned);
    let table: Vec<[String; 6]> = std::iter::once(head).chain(rows.iter().map(cells)).collect();
    let width = |column: usize| table.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..6).map(width).collect();
    for (n, row) in table.iter().enumerate() {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        println!("| {} |", cells.join(" | "));
        if n == 0 {
            println!("|{}|", widths.iter().map(|width| "-".repeat(width + 2)).collect::<Vec<_>>().join("|"));
        }
    }
}

fn goal(figure: &Figure) -> String {
    figure.goal.map_or(String::from("-"), |goal| format!("≤ {goal}x"))
}

fn verdict(figure: &Figure, ratio: f64) -> &'static str {
    figure.goal.map_or("-", |goal| met(ratio <= goal))
}

fn micro(ns: f64) -> String {
    format!("{:.2} µs", ns / 1_000.0)
}

fn times(figures: &mut [Figure]) -> Vec<Row> {
    let mut rows = Vec::new();
    for figure in figures {
        let mut pair = measure::pair(&mut figure.floor, &mut figure.ours);
        if let Some(less) = &mut figure.less {
            let part = measure::pair(less, &mut figure.ours);
            pair.ours_ns = part.ours_ns - part.floor_ns;
            pair.ratio = pair.ours_ns / pair.floor_ns;
        }
        rows.push(Row {
            figure: figure.title.to_owned(),
            floor: micro(pair.floor_ns),
            ours: micro(pair.ours_ns),
            ratio: format!("{:.2}", pair.ratio),
            goal: goal(figure),
            met: verdict(figure, pair.ratio),
        });
        let rate = figure.per_run * 1e9 / pair.ours_ns;
        let (title, goal) = match figure.name {
            "payment" => ("whole payments a second and core", 20_000.0),
            "replay-payment" | "replay-captures" => ("journal lines a second and core", 500_000.0),
            _ => continue,
        };
        rows.push(Row {
            figure: format!("  {title}"),
            floor: format!("{:.0}", figure.per_run * 1e9 / pair.floor_ns),
            ours: format!("{rate:.0}"),
            ratio: String::from("-"),
            goal: format!("≥ {goal:.0}"),
            met: met(rate >= goal),
        });
    }
    rows
}

fn allocations(figures: &mut [Figure]) -> Vec<Row> {
    let mut once = |work: &mut Box<dyn FnMut()>| {
        work(); // what is made once and kept
        heap::count(work).1
    };
    let mut rows = Vec::new();
    for figure in figures {
        let floor = once(&mut figure.floor);
        let ours = once(&mut figure.ours) - figure.less.as_mut().map_or(0, &mut once);
        rows.push(Row {
            figure: figure.title.to_owned(),
            floor: floor.to_string(),
            ours: ours.to_string(),
            ratio: String::from("-"),
            goal: figure.allocations.map_or(String::from("-"), |goal| format!("≤ {goal}")),
            met: figure.allocations.map_or("-", |goal| met(ours <= goal)),
        });
    }
    const FLOWS: usize = 10_000;
    let kassa = Kassa::new();
    drop(kassa.waiting());
    let (flows, _, kept) = heap::count(|| (0..FLOWS).map(|_| kassa.waiting().0).collect::<Vec<_>>());
    let each = kept / FLOWS.cast_signed();
    rows.push(Row {
        figure: format!("bytes of one waiting payment, of {}", flows.len()),
        floor: String::from("-"),
        ours: each.to_string(),
        ratio: String::from("-"),
        goal: String::from("≤ 2048"),
        met: met(each <= 2048),
    });
    rows.push(Row {
        figure: String::from("  of which the flow itself, without what it points to"),
        floor: String::from("-"),
        ours: std::mem::size_of::<kassa::flow::Flow<kassa::flow::payment::Payment>>().to_string(),
        ratio: String::from("-"),
        goal: String::from("-"),
        met: "-",
    });
    rows
}

fn journals() -> Vec<Row> {
    let kassa = Kassa::new();
    let row = |what: &str, ours: usize, goal: Option<usize>| Row {
        figure: what.to_owned(),
        floor: String::from("-"),
        ours: ours.to_string(),
        ratio: String::from("-"),
        goal: goal.map_or(String::from("-"), |goal| format!("≤ {goal}")),
        met: goal.map_or("-", |goal| met(ours <= goal)),
    };
    let ((stepped_up, captured), one_step) = (kassa.stepped_up(), kassa.one_step());
    vec![
        row("journal of a stepped-up payment, bytes", stepped_up.bytes(), Some(4096)),
        row("  durable writes", stepped_up.writes, Some(5)),
        row("journal of a one-step payment, bytes", one_step.bytes(), None),
        row("  durable writes", one_step.writes, Some(3)),
        row("journal of a transaction with one capture, bytes", captured.bytes(), None),
        row("  durable writes", captured.writes, None),
    ]
}

fn libraries() -> Vec<Row> {
    let row = |what: &str, bytes: Option<u64>, goal: u64| Row {
        figure: what.to_owned(),
        floor: String::from("-"),
        ours: bytes.map_or(String::from("not built"), |bytes| bytes.to_string()),
        ratio: String::from("-"),
        goal: format!("≤ {goal}"),
        met: bytes.map_or("-", |bytes| met(bytes <= goal)),
    };
    vec![
        row("libkassa.so with TLS, stripped, bytes", sizes::library(), 4_000_000),
        row("checkout module, brotli, bytes", sizes::wasm("wasm-pkg"), 61_440),
        row("module that only verifies webhooks, brotli, bytes", sizes::wasm("wasm-pkg-webhooks"), 25_600),
    ]
}

fn instructions(figures: &[Figure]) -> Vec<Row> {
    let mut rows = Vec::new();
    for figure in figures {
        let less = if figure.less.is_some() { instructions::count(figure.name, "less") } else { Some(0.0) };
        let counted = (instructions::count(figure.name, "floor"), instructions::count(figure.name, "ours"), less);
        let (Some(floor), Some(ours), Some(less)) = counted else { continue };
        let ours = ours - less;
        rows.push(Row {
            figure: figure.title.to_owned(),
            floor: format!("{floor:.0}"),
            ours: format!("{ours:.0}"),
            ratio: format!("{:.2}", ours / floor),
            goal: goal(figure),
            met: verdict(figure, ours / floor),
        });
    }
    rows
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let mut figures = figures::figures(match arguments[..] {
        ["--one", name, ..] => Some(name),
        _ => None,
    });
    match arguments[..] {
        ["--one", _, which, count] => {
            instructions::run_one(&mut figures, which, count.parse().expect("a count"));
        }
        ["--instructions"] if instructions::possible() => {
            println!("Instructions of one run");
            print(&instructions(&figures));
        }
        ["--instructions"] => println!("valgrind is not there"),
        [] if heap::COUNTS => {
            println!("Allocations of one run, and memory");
            print(&allocations(&mut figures));
        }
        [] => {
            println!("Processor time, medians of interleaved repeats");
            print(&times(&mut figures));
            println!("\nWhat is written, and sizes");
            print(&journals().into_iter().chain(libraries()).collect::<Vec<_>>());
        }
        _ => println!("usage: kassa-bench [--instructions]"),
    }
}
