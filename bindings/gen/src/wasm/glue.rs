//! JavaScript and declarations of the module, by wasm-bindgen's second half at the version of `Cargo.lock`.

use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

/// Writes one target (`web`, `bundler` or `nodejs`) under this name; answers the module's path.
pub(super) fn write(module: &Path, name: &str, folder: &Path, target: &str) -> Result<PathBuf, String> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name(name).typescript(true).remove_name_section(true);
    // Without it `init()` of the web target does not know where its module is.
    bindgen.omit_default_module_path(false);
    let chosen = match target {
        // An instance that has trapped is thrown away for a fresh one.
        "web" => bindgen.reset_state_function(true).web(true),
        "nodejs" => bindgen.reset_state_function(true).nodejs(true),
        _ => bindgen.bundler(true),
    };
    chosen.and_then(|bindgen| bindgen.generate(folder)).map_err(|e| format!("{target}: {e:#}"))?;
    Ok(folder.join(format!("{name}_bg.wasm")))
}
