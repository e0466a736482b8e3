//! Instructions of a work, counted by valgrind: they do not depend on what else the machine does.

use std::process::Command;

use crate::figures::Figure;

const FEW: u32 = 20;
const MANY: u32 = 120;

/// Runs one work so often; this is what valgrind watches.
pub(crate) fn run_one(figures: &mut [Figure], which: &str, count: u32) {
    let figure = figures.first_mut().expect("there is a figure of this name");
    let work = match which {
        "floor" => &mut figure.floor,
        "ours" => &mut figure.ours,
        _ => figure.less.as_mut().expect("there is something to leave out"),
    };
    for _ in 0..count {
        work();
    }
}

/// Whether valgrind is there.
pub(crate) fn possible() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok_and(|out| out.status.success())
}

/// Instructions of one run: the difference of many and few, so that the start of the program cancels out.
pub(crate) fn count(name: &str, which: &str) -> Option<f64> {
    let all = |count: u32| -> Option<f64> {
        let out = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(std::env::current_exe().ok()?)
            .args(["--one", name, which, &count.to_string()])
            .output()
            .ok()?;
        let text = String::from_utf8_lossy(&out.stderr).into_owned();
        let (_, collected) = text.split_once("Collected : ")?;
        collected.split_whitespace().next()?.parse().ok()
    };
    Some((all(MANY)? - all(FEW)?) / f64::from(MANY - FEW))
}
