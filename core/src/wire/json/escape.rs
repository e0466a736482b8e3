//! Escapes inside strings.

use alloc::vec::Vec;

/// Four hexadecimal digits.
pub(super) fn unit(bytes: &[u8]) -> Option<(u16, &[u8])> {
    let (digits, rest) = bytes.split_first_chunk::<4>()?;
    let mut value = 0_u16;
    for digit in digits {
        let digit = char::from(*digit).to_digit(16)?;
        value = value.wrapping_shl(4) | u16::try_from(digit).ok()?;
    }
    Some((value, rest))
}

/// Resolves escapes. `raw` has passed [`Cursor::string`](super::cursor::Cursor::string).
pub(super) fn unescape(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != b'\\' {
            out.push(*first);
            continue;
        }
        let [kind, tail @ ..] = rest else { break };
        rest = tail;
        let plain = match *kind {
            b'b' => 0x08,
            b'f' => 0x0C,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                let Some((first, tail)) = unit(rest) else { break };
                rest = tail;
                let mut units = [first, 0];
                let mut n = 1;
                if let Some((second, tail)) = rest.strip_prefix(b"\\u").and_then(unit)
                    && matches!(first, 0xD800..=0xDBFF)
                {
                    rest = tail;
                    units = [first, second];
                    n = 2;
                }
                for letter in char::decode_utf16(units.into_iter().take(n)) {
                    let mut buffer = [0; 4];
                    let letter = letter.unwrap_or(char::REPLACEMENT_CHARACTER);
                    out.extend_from_slice(letter.encode_utf8(&mut buffer).as_bytes());
                }
                continue;
            }
            other => other,
        };
        out.push(plain);
    }
    out
}
