//! The npm package: the typed API beside the module.

use std::fs;
use std::path::Path;

/// Pages that the README leads to.
const DOCS: [&str; 6] = ["payments", "transactions", "webhooks", "checkout", "purchase-data", "requirements"];

/// Copies what is written by hand, and what `npm run build` made of it, next to the generated folders; the part for servers where the
/// module has what it takes.
pub(super) fn assemble(root: &Path, package: &Path, servers: bool) -> Result<(), String> {
    let ours = root.join("wasm/npm");
    copy(&ours.join("package.json"), &package.join("package.json"))?;
    page(&ours.join("README.md"), &package.join("README.md"))?;
    fs::create_dir_all(package.join("docs")).map_err(|e| e.to_string())?;
    for name in DOCS {
        page(&root.join(format!("docs/{name}.md")), &package.join(format!("docs/{name}.md")))?;
    }
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&root.join(licence), &package.join(licence))?;
    }
    folder(&ours.join("dist"), &package.join("dist"), servers)?;
    if servers {
        folder(&ours.join("examples"), &package.join("examples"), servers)?;
    }
    if servers && !package.join("dist/server/index.js").is_file() {
        return Err("wasm/npm/dist/server is not there: run `npm ci && npm run build` in wasm/npm first".to_owned());
    }
    // The package is made of modules; the folder that Node requires is not.
    fs::write(package.join("nodejs/package.json"), "{ \"type\": \"commonjs\" }\n").map_err(|e| e.to_string())
}

/// A page for people. The docs lie beside the README here; of links to what stays in the repository, the words are left.
fn page(from: &Path, to: &Path) -> Result<(), String> {
    let text = fs::read_to_string(from).map_err(|e| format!("{}: {e}", from.display()))?;
    let (mut out, mut rest) = (String::new(), text.as_str());
    while let Some((before, link)) = rest.split_once("](") {
        let Some((target, after)) = link.split_once(')') else { break };
        let file = target.rsplit('/').next().and_then(|name| name.split('#').next()).unwrap_or(target);
        let ours = target.starts_with("../../docs/") && DOCS.iter().any(|name| file.strip_suffix(".md") == Some(name));
        let stays = !target.starts_with("..")
            && (!target.contains('/') || target.contains(':') || target.starts_with("examples"));
        out.push_str(before);
        match out.rfind('[') {
            Some(bracket) if !ours && !stays => {
                let picture = out[..bracket].ends_with('!');
                out.replace_range(bracket - usize::from(picture)..=bracket, "");
            }
            _ => out.push_str(&format!("]({})", target.strip_prefix("../../").unwrap_or(target))),
        }
        rest = after;
    }
    out.push_str(rest);
    fs::write(to, out).map_err(|e| format!("{}: {e}", to.display()))
}

/// A folder with what is in it; `server` only where it is wanted.
fn folder(from: &Path, to: &Path, servers: bool) -> Result<(), String> {
    fs::create_dir_all(to).map_err(|e| e.to_string())?;
    for entry in fs::read_dir(from).map_err(|e| format!("{}: {e}", from.display()))? {
        let entry = entry.map_err(|e| e.to_string())?;
        let target = to.join(entry.file_name());
        if !entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else if servers || entry.file_name() != "server" {
            folder(&entry.path(), &target, servers)?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map(drop).map_err(|e| format!("{}: {e}", from.display()))
}
