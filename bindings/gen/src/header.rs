//! The C header and the list of exported symbols, printed from the sources of the C library and the core's tables of codes and
//! operations.

use std::path::Path;

use kassa::value::fault::CODES;

use crate::output::Outputs;

/// Sources in the order of the header.
const SOURCES: &[&str] = &[
    "tables",
    "status",
    "args",
    "codes",
    "error",
    "client",
    "flow",
    "flow_input",
    "loader",
    "next",
    "next_save",
    "next_call",
    "flow_take",
    "flow_call",
    "next_screen",
    "doc",
    "check",
    "inbox",
    "event",
    "mailbox",
    "qr",
    "driver",
    "driver_mail",
    "page",
    "requirement",
];

const FOREWORD: &str = "\
/* kassa: payment flows for acquiring partners of the Klarna Network.
 *
 * Printed by `kassa-bindgen header`. Do not edit. docs/c.md tells how to use it.
 *
 * Objects     A handle is a number in the clothes of a pointer. It is never followed: one that is NULL, was freed, or is
 *             of another type is answered with a status. What _new, _start, _open, _parse, _next, _step, _view, _verify
 *             and err give is freed by the _free of its type. NULL may be freed.
 * Arguments   Texts are pointer and length, UTF-8, without NUL at the end; KASSA_TEXT and KASSA_LITERAL write both. NULL
 *             with length 0 is an empty text. They are borrowed for the time of the call.
 * Results     are written only on success (KASSA_OK), err only on KASSA_REFUSED; err may be NULL. A kassa_str points into
 *             its object and lives as long as that.
 * Threads     Any thread may use any object, one at a time. A second one at the same time is answered KASSA_BUSY. Objects
 *             that never change (client, next, event, error, qr) and inbox, mailbox and driver may be used by many at once.
 * Callbacks   There are none. The one thread that may outlive a call is a name look-up that took longer than its time.
 * Defects     A defect of the library is caught and answered KASSA_PANIC; the object it happened to answers
 *             KASSA_POISONED from then on. Free it and resume the flow from its journal.
 */
";

const MACROS: &str = r#"
/* A NUL-terminated text, as pointer and length. */
#define KASSA_TEXT(text) (text), strlen(text)
/* A literal, as pointer and length. */
#define KASSA_LITERAL(literal) ("" literal), (sizeof(literal) - 1)
"#;

pub(crate) fn print(root: &Path, out: &mut Outputs) -> Result<(), String> {
    let mut builder = cbindgen::Builder::new().with_config(config());
    for source in SOURCES {
        builder = builder.with_src(root.join(format!("ffi/src/{source}.rs")));
    }
    let mut bytes = Vec::new();
    builder.generate().map_err(|fault| fault.to_string())?.write(&mut bytes);
    let text = tidy(&String::from_utf8(bytes).map_err(|fault| fault.to_string())?);
    out.add("ffi/abi/symbols.txt", symbols(&text));
    out.add("ffi/include/kassa.h", text);
    Ok(())
}

fn config() -> cbindgen::Config {
    cbindgen::Config {
        language: cbindgen::Language::C,
        header: Some(FOREWORD.to_owned()),
        include_guard: Some("KASSA_H".to_owned()),
        no_includes: true,
        sys_includes: ["stddef.h", "stdint.h", "string.h"].map(str::to_owned).to_vec(),
        after_includes: Some(MACROS.to_owned() + &codes() + &operations()),
        cpp_compat: true,
        style: cbindgen::Style::Both,
        usize_is_size_t: true,
        documentation_style: cbindgen::DocumentationStyle::C,
        line_length: 110,
        tab_width: 4,
        ..cbindgen::Config::default()
    }
}

/// `KASSA_CODE_*` of the core.
fn codes() -> String {
    let mut text = String::from("\n/* What kassa_error_code answers; further ones below. */\n");
    for (number, name, _, _, meaning) in CODES {
        let name = name.to_ascii_uppercase();
        text.push_str(&format!("/* {} */\n#define KASSA_CODE_{name} {number}\n", meaning.trim()));
    }
    text
}

/// `KASSA_OP_*`: numbers of the operations.
fn operations() -> String {
    let mut text = String::from(
        "\n/* Operations, by their numbers: what kassa_next_call_op answers, and what the spec of a call may name. A library may\n \
         * know fewer of them, see kassa_operations_json. */\n",
    );
    for op in kassa::api::operations() {
        let name = op.name.replace('.', "_").to_ascii_uppercase();
        text.push_str(&format!("#define KASSA_OP_{name} {}\n", op.number));
    }
    text
}

/// Comments as people write them, and negative numbers in brackets.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut comment: Option<Vec<&str>> = None;
    for line in text.lines() {
        match (&mut comment, line.trim()) {
            (None, "/*") => comment = Some(Vec::new()),
            (Some(lines), "*/") => {
                let indent = if lines.first().is_some_and(|first| first.starts_with("  ")) { "    " } else { "" };
                let text: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
                tidied.push_str(&format!(
                    "{indent}/* {} */\n",
                    text.join(&format!("\n{indent} * ")).replace("* \n", "*\n")
                ));
                comment = None;
            }
            (Some(lines), _) => lines.push(line),
            (None, plain) => {
                match plain.strip_prefix("#define ").and_then(|rest| rest.split_once(" -")) {
                    Some((name, number)) if number.bytes().all(|b| b.is_ascii_digit()) => {
                        tidied.push_str(&format!("#define {name} (-{number})"))
                    }
                    _ => tidied.push_str(line),
                }
                tidied.push('\n');
            }
        }
    }
    tidied.replace("\n\n\n", "\n\n")
}

/// Names of the functions, sorted.
fn symbols(header: &str) -> String {
    let code: String = header.lines().filter(|line| !line.trim_start().starts_with(['/', '*'])).collect();
    let mut names: Vec<&str> = code
        .split('(')
        .filter_map(|before| before.rsplit(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next())
        .filter(|name| name.starts_with("kassa_"))
        .collect();
    names.sort_unstable();
    names.dedup();
    names.join("\n") + "\n"
}
