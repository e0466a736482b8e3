//! Writing JSON text by hand.

use core::fmt::Write as _;

/// Appends `text` as a JSON string.
pub(crate) fn text(out: &mut String, text: &str) {
    out.push('"');
    // Looks at every byte without leaving early, which lets the compiler look at many at once.
    let odd = text.bytes().fold(false, |odd, byte| odd | (byte < b' ') | (byte == b'"') | (byte == b'\\'));
    if !odd {
        out.push_str(text);
    } else {
        for c in text.chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                c if c < ' ' => {
                    let _ = write!(out, "\\u{:04x}", u32::from(c));
                }
                c => out.push(c),
            }
        }
    }
    out.push('"');
}

/// Appends `,"name":"value"`. For members after the first.
pub(crate) fn member(out: &mut String, name: &str, value: &str) {
    out.push_str(",\"");
    out.push_str(name);
    out.push_str("\":");
    text(out, value);
}

/// Appends the member where there is a value.
pub(crate) fn optional(out: &mut String, name: &str, value: Option<&str>) {
    if let Some(value) = value {
        member(out, name, value);
    }
}

/// Appends `,"name":number`.
pub(crate) fn number(out: &mut String, name: &str, value: i64) {
    out.push_str(",\"");
    out.push_str(name);
    out.push_str("\":");
    let _ = write!(out, "{value}");
}

/// Appends `,"name":"time"`.
pub(crate) fn time(out: &mut String, name: &str, ms: u64) {
    out.push_str(",\"");
    out.push_str(name);
    out.push_str("\":\"");
    crate::moment::stamp(out, ms);
    out.push('"');
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_written_can_be_read() {
        for sample in ["plain", "Åsa \"Ö\" \\ \n\t\u{1}\u{7f}", ""] {
            let mut out = String::new();
            super::text(&mut out, sample);
            assert_eq!(serde_json::from_str::<String>(&out).unwrap(), sample);
        }
    }
}
