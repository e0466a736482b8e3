//! The packages for other languages: each has a script `bindings/LANGUAGE/test` that lints and tests it, against what is built.

use crate::build;
use crate::shell::{shell, target};
use crate::steps::{Done, Steps};

/// The Python package: ruff, mypy and pytest.
pub(crate) fn python(steps: &mut Steps) -> Done {
    // 71 passed, 1 warning in 9.51s
    tested(steps, "python", "the Python package, linted, typed and tested", |line| {
        line.split_once(" passed").and_then(|(count, _)| count.trim().parse().ok())
    })
}

/// The Java package: javac and JUnit.
pub(crate) fn java(steps: &mut Steps) -> Done {
    // [INFO] Tests run: 45, Failures: 0, Errors: 0, Skipped: 0
    tested(steps, "java", "the Java package, compiled without a warning and tested", |line| {
        let (_, counts) = line.split_once("Tests run: ")?;
        let is_total = !counts.contains("Time elapsed") && counts.contains("Skipped: 0");
        if is_total { counts.split(',').next()?.parse().ok() } else { None }
    })
}

/// The Go module: gofmt, go vet and go test.
pub(crate) fn go(steps: &mut Steps) -> Done {
    // --- PASS: TestWhoComesSecondIsFenced (1.90s)
    tested(steps, "go", "the Go module, formatted, vetted and tested", |line| {
        line.starts_with("--- PASS: ").then_some(1)
    })
}

/// The PHP package: PHPUnit, and once more from where Composer has installed it.
pub(crate) fn php(steps: &mut Steps) -> Done {
    // OK (35 tests, 897 assertions)
    tested(steps, "php", "the PHP package, tested, installed and tested again", |line| {
        line.strip_prefix("OK (")?.split_once(" test")?.0.parse().ok()
    })
}

/// The C# package: the Roslyn compiler and a runner of its own.
pub(crate) fn csharp(steps: &mut Steps) -> Done {
    // 42 passed, 0 failed
    tested(steps, "csharp", "the C# package, compiled without a warning and tested", |line| {
        line.strip_suffix(" passed, 0 failed")?.parse().ok()
    })
}

/// Runs the script of a language; `count` finds the number of tests in a line of what it prints.
fn tested(steps: &mut Steps, language: &str, what: &str, count: fn(&str) -> Option<usize>) -> Done {
    let root = steps.root.clone();
    let mut passed = 0;
    let done = steps.check(what, || {
        build::everything(&root)?;
        let script = format!("bindings/{language}/test");
        let script = shell(&root, "bash", &[&script]).env("KASSA_LIBRARY", &build::folder(&root));
        let script = script.env("KASSA_SANDBOX", &build::program(&root, "kassa-sandbox"));
        script.env("CARGO_TARGET_DIR", &target(&root).to_string_lossy()).lines(|line| {
            passed += count(line).unwrap_or(0);
            println!("{line}");
        })?;
        if passed > 0 { Ok(format!("{passed} tests")) } else { Err("no test was run".to_owned()) }
    });
    steps.count(passed);
    done
}
