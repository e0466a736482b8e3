//! What runs as a whole: the packages under Node, the page in a browser, the demo.

use std::collections::BTreeSet;

use crate::build;
use crate::lanes::MADE;
use crate::shell::{cargo, shell, target};
use crate::steps::{Done, Found, Steps};

/// Most bytes of the C library with transport and TLS, as it is shipped.
const LIBRARY_BYTES: u64 = 4_000_000;

/// Runs a script whose last act is Node's test runner, with the programs that are built; counts its tests.
fn node(steps: &mut Steps, name: &str, script: &str) -> Done {
    let root = steps.root.clone();
    let (mut passed, mut skipped) = (0, false);
    let done = steps.check(name, || {
        build::everything(&root)?;
        let script = shell(&root, "bash", &[script]).env("KASSA_BINDGEN", &build::program(&root, "kassa-bindgen"));
        let script = script.env("KASSA_DEMO", &build::program(&root, "kassa-demo"));
        let mut script = script.env("KASSA_SANDBOX", &build::program(&root, "kassa-sandbox"));
        if std::env::var_os(MADE).is_some() {
            script = script.env("KASSA_PACKAGE", "built");
        }
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
    node(steps, "packages are built, typed, small enough, and work under Node", "tests/js/run")
}

pub(crate) fn servers(steps: &mut Steps) -> Done {
    node(steps, "the package for servers, installed, typed and tested", "tests/js/server/run")
}

pub(crate) fn browser(steps: &mut Steps) -> Done {
    node(steps, "the checkout page in Chromium", "tests/browser/run")
}

pub(crate) fn demo(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    steps.check("cargo demo runs the demo", || {
        let said = cargo(&root, &["--list"]).output()?;
        let alias =
            said.lines().map(str::trim).find_map(|line| line.strip_prefix("demo ")?.trim().strip_prefix("alias: "));
        match alias {
            Some("run --quiet --package kassa-demo --") => Ok(String::new()),
            other => Err(format!("it runs {other:?}")),
        }
    })?;
    steps.check("the demo tells its story to the end", || {
        build::everything(&root)?;
        shell(&root, &build::program(&root, "kassa-demo"), &[]).run().map(|()| String::new())
    })
}

/// The C suite: gcc and clang, C99 and C++17, plain and under valgrind.
pub(crate) fn c(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    steps.check("every function of the C library, used and misused", || {
        build::everything(&root)?;
        let script = shell(&root, "bash", &["tests/c/run"]).env("KASSA_LIBRARY", &build::folder(&root));
        let mut runs = 0;
        script.lines(|line| {
            runs += usize::from(line.ends_with(" checks"));
            println!("{line}");
        })?;
        // Four compilers, each plain and under valgrind.
        if runs == 8 { Ok(format!("{runs} runs")) } else { Err(format!("{runs} runs where there should be 8")) }
    })
}

/// The C library as it is shipped: optimised, without debug sections.
pub(crate) fn library(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    let file = target(&root).join("capi/libkassa.so");
    steps.check("C library with everything, as shipped", || {
        let arguments = ["rustc", "--quiet", "--locked", "--package", "kassa-ffi", "--profile", "capi"];
        let mut arguments = arguments.to_vec();
        arguments.extend(["--crate-type", "cdylib"]);
        cargo(&root, &arguments).run()?;
        let bytes = std::fs::metadata(&file).map_err(|fault| fault.to_string())?.len();
        let said = format!("{bytes} bytes, at most {LIBRARY_BYTES}");
        if bytes <= LIBRARY_BYTES { Ok(said) } else { Err(said) }
    })?;
    steps.check("it exports what the header declares, and nothing else", || {
        let listed = std::fs::read_to_string(root.join("ffi/abi/symbols.txt")).map_err(|fault| fault.to_string())?;
        let listed: BTreeSet<&str> = listed.lines().filter(|line| !line.is_empty()).collect();
        let said = shell(&root, "nm", &["-D", "--defined-only", "--format=posix", &file.to_string_lossy()]).output()?;
        let exported: BTreeSet<&str> = said.lines().filter_map(|line| line.split_whitespace().next()).collect();
        compare(&listed, &exported)
    })
}

fn compare(listed: &BTreeSet<&str>, exported: &BTreeSet<&str>) -> Found {
    let missing = listed.difference(exported).map(|name| format!("missing: {name}"));
    let more = exported.difference(listed).map(|name| format!("not declared: {name}"));
    let wrong: Vec<String> = missing.chain(more).collect();
    if wrong.is_empty() { Ok(format!("{} functions", listed.len())) } else { Err(wrong.join("\n")) }
}

/// The simulator's everyday run: all schedules of faults, runs by chance, and the search for planted bugs. `cargo sim deep` does more.
pub(crate) fn proof(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    steps.check("no promise is broken in the simulator", || {
        cargo(&root, &["build", "--quiet", "--locked", "--profile", "sim", "--package", "kassa-sim"]).run()?;
        let program = target(&root).join("sim/kassa-sim");
        let mut said = Vec::new();
        shell(&root, &program.to_string_lossy(), &["everyday"]).lines(|line| {
            println!("{line}");
            if line.contains("no promise broken") || line.contains("planted bugs were missed") {
                said.push(line.to_owned());
            }
        })?;
        Ok(said.join("; "))
    })
}
