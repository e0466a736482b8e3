//! A copy of the repository in which every change stands behind its number.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::sites::{self, Site};

/// Which change is made, as it stands in the copy of core: told by the environment, and which ones were met is written down.
const SWITCH: &str = r#"//! Which change is made.

extern crate std;

use std::io::Write;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

static MADE: OnceLock<u32> = OnceLock::new();
static MET: OnceLock<Option<std::sync::Mutex<std::fs::File>>> = OnceLock::new();
static SEEN: [AtomicBool; 8192] = [const { AtomicBool::new(false) }; 8192];

/// Whether this change is made.
pub fn on(number: u32) -> bool {
    let made = *MADE.get_or_init(|| std::env::var("KASSA_MUTATION").ok().and_then(|text| text.parse().ok()).unwrap_or(0));
    if made == 0 {
        meet(number);
    }
    made == number
}

fn meet(number: u32) {
    let file = MET.get_or_init(|| {
        let path = std::env::var_os("KASSA_MUTATIONS_MET")?;
        std::fs::OpenOptions::new().create(true).append(true).open(path).ok().map(std::sync::Mutex::new)
    });
    if let (Some(file), Some(seen)) = (file, SEEN.get(number as usize))
        && !seen.swap(true, Ordering::Relaxed)
        && let Ok(mut file) = file.lock()
    {
        let _ = std::writeln!(file, "{number}");
    }
}
"#;

/// Folders of core whose changes are counted.
const ROOMS: [&str; 3] = ["core/src/flow", "core/src/journal", "core/src/webhook"];

/// Packages whose tests are asked.
const PACKAGES: [&str; 6] = ["kassa", "kassa-drive", "kassa-ffi", "kassa-fuzz", "kassa-model", "kassa-tests"];

/// A change that compiles.
#[derive(Clone, Debug)]
pub struct Mutation {
    /// Its number, from 1 on.
    pub number: u32,
    /// The file, from the root on.
    pub file: String,
    /// The change.
    pub site: Site,
}

/// A program with tests.
#[derive(Clone, Debug)]
pub struct Suite {
    /// Package and name.
    pub name: String,
    /// The program.
    pub program: PathBuf,
    /// Where it runs.
    pub folder: PathBuf,
    /// Its arguments.
    pub arguments: Vec<String>,
}

/// What was built.
pub struct Built {
    /// Changes that compile.
    pub mutations: Vec<Mutation>,
    /// How many do not.
    pub unviable: usize,
    /// The tests.
    pub suites: Vec<Suite>,
}

/// Copies the repository to `copy`, makes every change that compiles, and builds the tests.
///
/// # Errors
/// What went wrong.
pub fn build(root: &Path, copy: &Path) -> Result<Built, String> {
    mirror(root, copy)?;
    let library = copy.join("core/src/lib.rs");
    let text = read(&library)?;
    write(&library, &text.replacen("pub mod value;", "pub mod mutations;\npub mod value;", 1))?;
    write(&copy.join("core/src/mutations.rs"), SWITCH)?;
    let mut mutations = Vec::new();
    for file in rooms(root)? {
        for site in sites::find(&read(&file)?)? {
            let number = u32::try_from(mutations.len() + 1).map_err(|fault| fault.to_string())?;
            mutations.push(Mutation { number, file: name(root, &file)?, site });
        }
    }
    let all = mutations.len();
    loop {
        lay(root, copy, &mutations)?;
        let wrong = errors(copy)?;
        if wrong.is_empty() {
            break;
        }
        let before = mutations.len();
        mutations.retain(|mutation| !wrong.contains(&mutation.number));
        eprintln!("{} changes do not compile", before - mutations.len());
        if before == mutations.len() {
            return Err("the copy does not compile, and no change is the reason".into());
        }
    }
    Ok(Built { unviable: all - mutations.len(), mutations, suites: suites(copy)? })
}

/// Writes the files of the rooms with these changes.
fn lay(root: &Path, copy: &Path, mutations: &[Mutation]) -> Result<(), String> {
    for file in rooms(root)? {
        let name = name(root, &file)?;
        let of = mutations.iter().filter(|mutation| mutation.file == name);
        let sites: Vec<(u32, Site)> = of.map(|mutation| (mutation.number, mutation.site.clone())).collect();
        let text = sites::write(&read(&file)?, &sites);
        let path = copy.join(&name);
        if !path.exists() || read(&path)? != text {
            write(&path, &text)?;
        }
    }
    Ok(())
}

/// Files whose changes are counted.
fn rooms(root: &Path) -> Result<Vec<PathBuf>, String> {
    let mut all = Vec::new();
    for room in ROOMS {
        all.extend(files(&root.join(room))?);
    }
    Ok(all)
}

/// A file as it is called from the root on.
fn name(root: &Path, file: &Path) -> Result<String, String> {
    Ok(file.strip_prefix(root).map_err(|fault| fault.to_string())?.to_string_lossy().into_owned())
}

/// Numbers of changes on whose lines the compiler found errors.
fn errors(copy: &Path) -> Result<BTreeSet<u32>, String> {
    let features = "api,flow-call,models,purchase,requirements,flow-payment,flow-transaction,flow-checkout,copy";
    let arguments = ["check", "--package", "kassa", "--lib", "--features", features, "--message-format", "json"];
    let out = cargo(copy).args(arguments).stderr(Stdio::null()).output().map_err(|fault| fault.to_string())?;
    let mut wrong = BTreeSet::new();
    for message in
        String::from_utf8_lossy(&out.stdout).lines().filter_map(|line| serde_json::from_str::<Value>(line).ok())
    {
        if message["message"]["level"] != "error" {
            continue;
        }
        for span in message["message"]["spans"].as_array().into_iter().flatten() {
            let text =
                span["file_name"].as_str().map(|name| copy.join(name)).and_then(|path| fs::read_to_string(path).ok());
            let Some(text) = text else { continue };
            let line = |name: &str| span[name].as_u64().and_then(|line| usize::try_from(line).ok()).unwrap_or(0);
            for line in
                text.lines().skip(line("line_start").saturating_sub(1)).take(1 + line("line_end") - line("line_start"))
            {
                wrong.extend(
                    line.split("mutations::on(").skip(1).filter_map(|rest| rest.split(')').next()?.parse::<u32>().ok()),
                );
            }
        }
        if std::env::var_os("KASSA_MUTATIONS_TELL").is_some() {
            eprintln!("{}", message["message"]["rendered"].as_str().unwrap_or(""));
        }
    }
    if wrong.is_empty() && !out.status.success() {
        return Err("the copy of core does not compile; KASSA_MUTATIONS_TELL=1 tells why".into());
    }
    Ok(wrong)
}

/// Builds the tests.
fn suites(copy: &Path) -> Result<Vec<Suite>, String> {
    let features = "kassa-ffi/misbehave,kassa-ffi/flow-call";
    let mut arguments = vec!["test", "--no-run", "--features", features, "--message-format", "json"];
    arguments.extend(PACKAGES.iter().flat_map(|name| ["--package", name]));
    let out = cargo(copy).args(arguments).output().map_err(|fault| fault.to_string())?;
    if !out.status.success() {
        return Err(String::from_utf8_lossy(&out.stderr).into_owned());
    }
    let mut suites = Vec::new();
    for message in
        String::from_utf8_lossy(&out.stdout).lines().filter_map(|line| serde_json::from_str::<Value>(line).ok())
    {
        let (Some(program), Some(true)) = (message["executable"].as_str(), message["profile"]["test"].as_bool()) else {
            continue;
        };
        let folder =
            message["manifest_path"].as_str().and_then(|path| Path::new(path).parent()).unwrap_or(copy).to_owned();
        let name = format!(
            "{} {}",
            folder.file_name().unwrap_or_default().to_string_lossy(),
            message["target"]["name"].as_str().unwrap_or("")
        );
        suites.push(Suite { name, program: program.into(), folder, arguments: Vec::new() });
    }
    let built = cargo(copy)
        .args(["build", "--profile", "sim", "--package", "kassa-sim"])
        .env("CARGO_PROFILE_SIM_LTO", "off")
        .env("CARGO_PROFILE_SIM_CODEGEN_UNITS", "16")
        .status();
    if !built.is_ok_and(|status| status.success()) {
        return Err("the simulator does not build".into());
    }
    let runs =
        [["single", "0", "4000"], ["shift", "0", "20"], ["enum", "2", "step-up by redirect"], ["enum", "2", "cancel"]];
    for arguments in runs {
        suites.push(Suite {
            name: format!("simulator: {}", arguments.join(" ")),
            program: copy.join("target/sim/kassa-sim"),
            folder: copy.to_owned(),
            arguments: arguments.map(str::to_owned).to_vec(),
        });
    }
    Ok(suites)
}

fn cargo(copy: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(copy)
        .env("RUSTFLAGS", "--cap-lints=allow")
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("CARGO_TARGET_DIR");
    cargo
}

/// Copies what git knows of; what is the same already stays, so that it is not built anew.
fn mirror(root: &Path, copy: &Path) -> Result<(), String> {
    let out =
        Command::new("git").current_dir(root).args(["ls-files", "-z"]).output().map_err(|fault| fault.to_string())?;
    for name in String::from_utf8_lossy(&out.stdout).split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (root.join(name), copy.join(name));
        let Ok(bytes) = fs::read(&from) else { continue };
        if ROOMS.iter().any(|room| name.starts_with(room)) && to.exists() {
            continue;
        }
        if fs::read(&to).is_ok_and(|there| there == bytes) {
            continue;
        }
        fs::create_dir_all(to.parent().unwrap_or(copy)).map_err(|fault| fault.to_string())?;
        fs::copy(&from, &to).map_err(|fault| format!("{name}: {fault}"))?;
    }
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|fault| format!("{}: {fault}", folder.display()))? {
        let path = entry.map_err(|fault| fault.to_string())?.path();
        if path.is_dir() {
            files.extend(self::files(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|fault| format!("{}: {fault}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|fault| format!("{}: {fault}", path.display()))
}
