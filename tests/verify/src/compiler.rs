//! The compiler that the shared build calls for the repository's own crates: compiles a crate, lints it or documents it.
//!
//! `cargo clippy` and `cargo doc` want the dependencies in a form of their own, which takes long to make. Called in the place of
//! the compiler, both find what the build has made already. Here they only warn: what they say fails the section `lint`, and
//! what compiles can be tested nevertheless.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::shell::target;

/// In the environment of cargo: the program to call in the place of the compiler.
pub(crate) const WRAPPER: &str = "RUSTC_WORKSPACE_WRAPPER";

/// The one crate without a form for tests.
const UNTESTED: &str = "kassa_ffi_fuzz";

/// The libraries whose documentation is published.
const DOCUMENTED: &[&str] = &["kassa", "kassa_drive"];

/// The copy of this program that lints, compiles and runs sections: the original is replaced while everything is built.
pub(crate) fn path(root: &Path) -> PathBuf {
    target(root).join("tools/kassa-verify")
}

/// Makes the copy.
pub(crate) fn install(root: &Path) -> Result<(), String> {
    let copy = path(root);
    let failed = |fault: std::io::Error| format!("{}: {fault}", copy.display());
    let fresh = copy.with_extension(std::process::id().to_string());
    std::fs::create_dir_all(target(root).join("tools")).map_err(failed)?;
    let ours = std::env::current_exe().map_err(failed)?;
    std::fs::copy(ours, &fresh).and_then(|_| std::fs::rename(&fresh, &copy)).map_err(failed)
}

/// Whether cargo calls this program as its compiler.
pub(crate) fn is_called() -> bool {
    let name = std::env::args_os().next();
    name.is_some() && name == std::env::var_os(WRAPPER)
}

/// Cargo's call: the real compiler, and what it is to be told.
pub(crate) fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let Some((compiler, arguments)) = arguments.split_first() else { return ExitCode::from(2) };
    let out = after(arguments, "--out-dir").map(PathBuf::from);
    let told = arguments.iter().map(|argument| unoptimised(arguments, argument));
    match (lints(arguments), out) {
        // Clippy's compiler warns while it compiles.
        (true, Some(_)) => {
            let clippy = Path::new(compiler).with_file_name("clippy-driver");
            run(Command::new(clippy).arg(compiler).args(told).args(["--cap-lints", "warn"]))
        }
        (false, Some(out)) => {
            // Cargo goes on with what needs this crate as soon as the compiler has announced it, so that comes first.
            let compiled = run(Command::new(compiler).args(told));
            if compiled != ExitCode::SUCCESS || !is_for_users(arguments) {
                return compiled;
            }
            let scratch = out.join(format!("documented-{}", std::process::id()));
            let documented = document(compiler, arguments, &scratch);
            let _ = std::fs::remove_dir_all(&scratch);
            documented
        }
        // Without a folder it was a question about the compiler.
        (_, None) => run(Command::new(compiler).args(told)),
    }
}

/// Core is optimised for the long games that others play with it. Its own unit tests are short: they would take longer to optimise
/// than they take to run.
fn unoptimised<'a>(arguments: &[OsString], argument: &'a OsString) -> &'a OsStr {
    let unit_tests =
        || after(arguments, "--crate-name") == Some("kassa".as_ref()) && arguments.iter().any(|word| word == "--test");
    if argument == "opt-level=1" && unit_tests() { "opt-level=0".as_ref() } else { argument }
}

fn after<'a>(arguments: &'a [OsString], word: &str) -> Option<&'a OsStr> {
    let at = arguments.iter().position(|argument| argument == word)?;
    arguments.get(at + 1).map(OsString::as_os_str)
}

/// Crates are linted with their tests in them. Every crate is compiled both ways, and linting it twice would find the same twice.
fn lints(arguments: &[OsString]) -> bool {
    arguments.iter().any(|argument| argument == "--test") || after(arguments, "--crate-name") == Some(UNTESTED.as_ref())
}

/// What users read the documentation of.
fn is_for_users(arguments: &[OsString]) -> bool {
    let name = after(arguments, "--crate-name");
    DOCUMENTED.iter().any(|documented| name == Some(documented.as_ref()))
}

/// Prints the documentation to `scratch`.
fn document(compiler: &OsStr, arguments: &[OsString], scratch: &Path) -> ExitCode {
    let mut rustdoc = Command::new(Path::new(compiler).with_file_name("rustdoc"));
    run(rustdoc.args(without_output(arguments)).arg("--out-dir").arg(scratch).args(["--cap-lints", "warn"]))
}

/// The arguments without those that say what to write, where, and how to announce it: cargo would take it for the crate.
fn without_output(arguments: &[OsString]) -> Vec<OsString> {
    let mut kept: Vec<OsString> = Vec::new();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let text = argument.to_string_lossy();
        match &*text {
            "--out-dir" | "--emit" => drop(arguments.next()),
            _ if text.starts_with("--emit=") => {}
            _ if text.starts_with("incremental=") => drop(kept.pop()),
            _ if text.starts_with("--json=") => kept.push(text.replace(",artifacts", "").into()),
            _ => kept.push(argument.clone()),
        }
    }
    kept
}

fn run(command: &mut Command) -> ExitCode {
    match command.status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(status) => ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)),
        Err(fault) => {
            eprintln!("{}: {fault}", command.get_program().to_string_lossy());
            ExitCode::from(2)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_for_users, lints, unoptimised, without_output};

    #[test]
    fn tests_are_linted_and_libraries_for_users_documented() {
        for (words, linted, documented) in [
            ("--crate-name kassa --test", true, true),
            ("--crate-name kassa", false, true),
            ("--crate-name kassa_sandbox", false, false),
            ("--crate-name kassa_ffi_fuzz", true, false),
        ] {
            let words: Vec<std::ffi::OsString> = words.split(' ').map(Into::into).collect();
            assert_eq!((lints(&words), is_for_users(&words)), (linted, documented), "{words:?}");
        }
    }

    #[test]
    fn only_cores_unit_tests_are_not_optimised() {
        for (words, level) in [
            ("--crate-name kassa --test -C opt-level=1", "opt-level=0"),
            ("--crate-name kassa -C opt-level=1", "opt-level=1"),
            ("--crate-name kassa_model --test -C opt-level=1", "opt-level=1"),
        ] {
            let words: Vec<std::ffi::OsString> = words.split(' ').map(Into::into).collect();
            assert_eq!(words.last().map(|last| unoptimised(&words, last)), Some(level.as_ref()), "{words:?}");
        }
    }

    #[test]
    fn what_the_compiler_writes_is_left_out() {
        let words = |text: &str| text.split(' ').map(Into::into).collect::<Vec<_>>();
        let kept = without_output(&words(
            "--crate-name a --json=b,artifacts,c --emit=link --out-dir d -C incremental=e -C metadata=f g.rs",
        ));
        assert_eq!(kept, words("--crate-name a --json=b,c -C metadata=f g.rs"));
    }
}
