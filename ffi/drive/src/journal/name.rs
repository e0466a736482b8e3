//! File names made of references, such that no two references share one on any file system, upper and lower case or not.

/// Longest name without its ending.
const LONGEST: usize = 240;

/// `None` when the reference is too long for a file name.
pub(super) fn encode(reference: &str) -> Option<String> {
    let mut name = String::with_capacity(reference.len());
    for byte in reference.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' => name.push(char::from(byte)),
            b'A'..=b'Z' => {
                name.push('+');
                name.push(char::from(byte.to_ascii_lowercase()));
            }
            _ => name.push_str(&format!("%{byte:02x}")),
        }
    }
    (!name.is_empty() && name.len() <= LONGEST).then_some(name)
}

/// `None` when no reference is written like this.
pub(super) fn decode(name: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => rest.next()?.to_ascii_uppercase(),
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
            }
            byte => byte,
        });
    }
    let reference = String::from_utf8(bytes).ok()?;
    (encode(&reference).as_deref() == Some(name)).then_some(reference)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_come_back_and_stay_apart() {
        let references = ["a", "A", "receipt-4711/1", "../etc", ".", "Kvitto 17 – Åsa", "+a", "%41", "con"];
        let mut names: Vec<String> = references.iter().map(|reference| encode(reference).unwrap()).collect();
        for (reference, name) in references.iter().zip(&names) {
            assert_eq!(decode(name).as_deref(), Some(*reference));
            assert!(!name.contains(['/', '.', '\\']), "{name}");
        }
        names.iter_mut().for_each(|name| name.make_ascii_lowercase());
        names.sort();
        names.dedup();
        assert_eq!(names.len(), references.len());
        assert!(encode(&"Å".repeat(100)).is_none());
        assert!(encode("").is_none());
        assert!(decode("B").is_none() && decode("%4").is_none() && decode("a.b").is_none());
    }
}
