//! Lints, documentation, tests and the builds without an operating system.

use crate::build;
use crate::shell::{Shell, cargo, shell, target};
use crate::steps::{Done, Found, Steps};
use crate::tools;

/// Builds with other features than the workspace's: package, features. `bare` checks core with all of the API and its structs.
const VARIANTS: &[(&str, &[&str])] = &[
    ("kassa", &["--no-default-features"]),
    ("kassa", &["--no-default-features", "--features", "flow-checkout"]),
    ("kassa", &["--no-default-features", "--features", "flow-call"]),
    ("kassa", &["--no-default-features", "--features", "api-identity"]),
    ("kassa", &["--no-default-features", "--features", "api-management"]),
    ("kassa", &["--no-default-features", "--features", "api-dispute"]),
    ("kassa", &["--no-default-features", "--features", "api-security"]),
    ("kassa", &["--no-default-features", "--features", "api-notification"]),
    ("kassa-wasm", &["--no-default-features", "--features", "verify"]),
    ("kassa-wasm", &["--no-default-features", "--features", "full"]),
    ("kassa-ffi", &["--no-default-features", "--features", "flow-payment"]),
    ("kassa-ffi", &["--no-default-features", "--features", "flow-call"]),
];

fn silent(shell: Shell) -> Found {
    shell.run().map(|()| String::new())
}

pub(crate) fn lint(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    steps.check("no warning of compiler, clippy and rustdoc, whole workspace", || match build::lint(&root)? {
        0 => Ok(String::new()),
        count => Err(format!("{count} warnings")),
    })
}

pub(crate) fn features(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    for (package, features) in VARIANTS {
        steps.check(&format!("clippy, {package} {}", features.join(" ")), || {
            let mut arguments = vec!["clippy", "--quiet", "--locked", "--package", package];
            arguments.extend(*features);
            arguments.extend(["--", "-D", "warnings"]);
            silent(cargo(&root, &arguments))
        })?;
    }
    Ok(())
}

pub(crate) fn test(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    let mut passed = 0;
    let done = steps.check("cargo test, whole workspace", || {
        let mut reader = Reader::default();
        let ran = build::everything(&root).and_then(|()| {
            let tests = build::build(&root, &["test", "--no-fail-fast"], &["--", "--show-output"]);
            tests.env("KASSA_LIBRARY", &build::folder(&root)).lines(|line| {
                if reader.passes(line) {
                    println!("{line}");
                }
            })
        });
        passed = reader.passed;
        ran.and_then(|()| if passed > 0 { Ok(format!("{passed} tests")) } else { Err("no test was run".to_owned()) })
    });
    steps.count(passed);
    done
}

/// Reads what cargo's tests print: figures, failures and results pass, the rest is counted.
#[derive(Default)]
struct Reader {
    passed: usize,
    in_failures: bool,
}

impl Reader {
    /// Takes a line in; whether it is worth showing.
    fn passes(&mut self, line: &str) -> bool {
        match line {
            "failures:" => self.in_failures = true,
            "successes:" => self.in_failures = false,
            _ => {}
        }
        if let Some(result) = line.strip_prefix("test result: ") {
            self.in_failures = false;
            let number = result.split_once(". ").and_then(|(_, rest)| rest.split_once(' ')?.0.parse::<usize>().ok());
            self.passed += number.unwrap_or(0);
            // Binaries without tests are no news.
            return number != Some(0) || !result.starts_with("ok");
        }
        let noise = line.is_empty()
            || line == "successes:"
            || line.starts_with("running ")
            || line.starts_with("---- ")
            || line.starts_with("    ")
            || (line.starts_with("test ") && (line.ends_with(" ok") || line.ends_with("ignored")));
        self.in_failures || !noise
    }
}

/// For browsers core is built by the packages' own section.
pub(crate) fn bare(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    steps.check(&format!("core for {}", tools::THUMB), || {
        // Nothing runs it: that it compiles is enough.
        let mut arguments = vec![
            "check",
            "--quiet",
            "--locked",
            "--package",
            "kassa",
            "--features",
            "api,models,purchase,requirements",
        ];
        arguments.extend(["--target", tools::THUMB]);
        if tools::has_target(&root, tools::THUMB) {
            return silent(cargo(&root, &arguments));
        }
        // Debian's compiler builds core and alloc itself; a folder of its own keeps the two compilers apart.
        arguments.insert(1, "-Zbuild-std=core,alloc");
        let folder = target(&root).join("debian");
        let debian = shell(&root, "/usr/bin/cargo", &arguments).env("RUSTC", "/usr/bin/rustc");
        silent(debian.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", &folder.to_string_lossy()))
    })
}

pub(crate) fn generated(steps: &mut Steps) -> Done {
    let root = steps.root.clone();
    steps.check("schemas, reference pages, C header and symbols are up to date", || {
        build::everything(&root)?;
        silent(shell(&root, &build::program(&root, "kassa-bindgen"), &["all", "--verify"]))
    })
}

#[cfg(test)]
mod tests {
    use super::Reader;

    #[test]
    fn results_are_added_up() {
        let mut reader = Reader::default();
        for (line, shown) in [
            ("running 2 tests", false),
            ("test a ... ok", false),
            ("crash matrix: 3 runs", true),
            ("test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s", true),
            ("test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s", false),
            ("test b ... FAILED", true),
            ("failures:", true),
            ("    b", true),
            ("test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s", true),
        ] {
            assert_eq!(reader.passes(line), shown, "{line}");
        }
        assert_eq!(reader.passed, 5);
    }
}
