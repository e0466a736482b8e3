//! Just enough of Rust's grammar to find words in code and not in comments or texts.

/// Every word of code with the number of its line, and whether `::` follows it. Comments, texts and characters are left out.
pub(crate) fn words(text: &str) -> Vec<(usize, String, bool)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let (mut n, mut line) = (0, 1);
    let at = |n: usize| bytes.get(n).copied().unwrap_or(0);
    while n < bytes.len() {
        let begun = n;
        match at(n) {
            b'/' if at(n + 1) == b'/' => {
                while n < bytes.len() && at(n) != b'\n' {
                    n += 1;
                }
            }
            b'/' if at(n + 1) == b'*' => {
                let mut depth = 0;
                loop {
                    match (at(n), at(n + 1)) {
                        (b'/', b'*') => (depth, n) = (depth + 1, n + 2),
                        (b'*', b'/') => (depth, n) = (depth - 1, n + 2),
                        _ => n += 1,
                    }
                    if depth == 0 || n >= bytes.len() {
                        break;
                    }
                }
            }
            b'"' => n = after_text(bytes, n + 1),
            b'\'' if at(n + 1) == b'\\' || (at(n + 2) == b'\'' && at(n + 1) != b'\'') => {
                n += if at(n + 1) == b'\\' { 3 } else { 2 };
                while n < bytes.len() && at(n) != b'\'' {
                    n += 1;
                }
                n += 1;
            }
            b'r' | b'b' | b'c' if let Some(end) = after_raw(bytes, n) => n = end,
            first if first.is_ascii_alphanumeric() || first == b'_' => {
                while at(n).is_ascii_alphanumeric() || at(n) == b'_' {
                    n += 1;
                }
                found.push((line, text[begun..n].to_owned(), text[n..].trim_start().starts_with("::")));
            }
            _ => n += 1,
        }
        let end = n.min(bytes.len());
        line += bytes[begun..end].iter().filter(|byte| **byte == b'\n').count();
    }
    found
}

/// The end of a text that began before `n`.
fn after_text(bytes: &[u8], mut n: usize) -> usize {
    while n < bytes.len() && bytes[n] != b'"' {
        n += if bytes[n] == b'\\' { 2 } else { 1 };
    }
    n + 1
}

/// The end of a text that begins at `n` with a prefix: r"", r#""#, b"", br"", c"".
fn after_raw(bytes: &[u8], n: usize) -> Option<usize> {
    let rest = &bytes[n..];
    let prefix = rest.iter().take_while(|byte| matches!(byte, b'r' | b'b' | b'c')).count();
    let hashes = rest[prefix..].iter().take_while(|byte| **byte == b'#').count();
    if prefix > 2 || rest.get(prefix + hashes) != Some(&b'"') {
        return None;
    }
    let inside = n + prefix + hashes + 1;
    if !rest[..prefix].contains(&b'r') {
        return (hashes == 0).then(|| after_text(bytes, inside));
    }
    let mut end = vec![b'"'];
    end.resize(hashes + 1, b'#');
    let close = bytes[inside..].windows(end.len()).position(|window| window == end);
    Some(close.map_or(bytes.len(), |close| inside + close + end.len()))
}

#[cfg(test)]
mod tests {
    use super::words;

    fn found(text: &str) -> Vec<(usize, String)> {
        words(text).into_iter().map(|(line, word, _)| (line, word)).filter(|(_, word)| word == "unsafe").collect()
    }

    #[test]
    fn code_is_seen_and_texts_and_comments_are_not() {
        let line = |n| vec![(n, "unsafe".to_owned())];
        assert_eq!(found("fn f() {\n    unsafe { g() }\n}"), line(2));
        assert_eq!(found("#[unsafe(no_mangle)]"), line(1));
        for quiet in [
            "// unsafe",
            "/* /* unsafe */ unsafe */",
            r#"let s = "a \" unsafe";"#,
            r###"let s = r#"a " unsafe"#;"###,
            "let s = b\"unsafe\";",
            "unsafe_code",
            "let c = '\"'; let d = \"unsafe\";",
            "let c = '\\''; let d = \"unsafe\";",
        ] {
            assert_eq!(found(quiet), [], "{quiet}");
        }
        assert_eq!(found("fn f<'a>(x: &'a str) {}\nunsafe fn g() {}"), line(2));
    }

    #[test]
    fn a_path_is_told_from_a_word() {
        let paths: Vec<_> =
            words("std::mem std core :: x").into_iter().filter(|word| word.2).map(|word| word.1).collect();
        assert_eq!(paths, ["std", "core"]);
    }
}
