//! What runs as a whole: the packages under Node, the page in a browser, the demo.

use crate::shell::{Shell, cargo, shell};
use crate::steps::{Done, Steps};

/// Runs a script whose last act is Node's test runner; counts its tests.
fn node(steps: &mut Steps, name: &str, script: Shell) -> Done {
    let (mut passed, mut skipped) = (0, false);
    let done = steps.check(name, || {
        let ran = script.lines(|line| {
            let bare = line.trim_start_matches(['#', 'ℹ', ' ']);
            let number = |word: &str| bare.strip_prefix(word).and_then(|rest| rest.trim().parse::<usize>().ok());
            passed += number("pass ").unwrap_or(0);
            skipped |= number("skipped ").is_some_and(|count| count > 0);
            println!("{line}");
        });
        match ran {
            Ok(()) if passed == 0 => Err("no test was run".to_owned()),
            Ok(()) if skipped => Err("a test was skipped".to_owned()),
            Ok(()) => Ok(format!("{passed} tests")),
            Err(why) => Err(why),
        }
    });
    steps.count(passed);
    done
}

pub(crate) fn wasm(steps: &mut Steps) -> Done {
    let script = shell(&steps.root, "bash", &["tests/js/run"]);
    node(steps, "packages are built, typed, small enough, and work under Node", script)
}

pub(crate) fn browser(steps: &mut Steps) -> Done {
    let script = shell(&steps.root, "bash", &["tests/browser/run"]);
    node(steps, "the checkout page in Chromium", script)
}

pub(crate) fn demo(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    steps.check("cargo demo", || cargo(&root, &["demo"]).run().map(|()| String::new()))
}
