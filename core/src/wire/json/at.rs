//! Reads at a JSON pointer (RFC 6901), without building anything.

use alloc::borrow::Cow;

use super::cursor::Cursor;

/// The value at `pointer`, as it stands in the text. The empty pointer is the whole value.
///
/// `None` when there is nothing there, or when the text is not JSON. The text should have passed [`scan`](super::scan).
#[must_use]
pub fn at<'a>(text: &'a [u8], pointer: &str) -> Option<&'a [u8]> {
    let mut here = Cursor::new(text);
    let path = match pointer.strip_prefix('/') {
        Some(path) => path,
        None if pointer.is_empty() => return here.value().ok(),
        None => return None,
    };
    for step in path.split('/') {
        let step = if step.contains('~') {
            Cow::Owned(step.replace("~1", "/").replace("~0", "~"))
        } else {
            Cow::Borrowed(step)
        };
        match here.peek()? {
            b'{' => member(&mut here, step.as_bytes())?,
            b'[' => item(&mut here, &step)?,
            _ => return None,
        }
    }
    here.value().ok()
}

/// A name as a step of a JSON pointer.
pub(crate) fn step(name: &str) -> Cow<'_, str> {
    if name.contains(['~', '/']) { Cow::Owned(name.replace('~', "~0").replace('/', "~1")) } else { Cow::Borrowed(name) }
}

/// The string at `pointer`, escapes resolved.
#[must_use]
pub fn text_at<'a>(text: &'a [u8], pointer: &str) -> Option<Cow<'a, str>> {
    Cursor::new(at(text, pointer)?).string().ok()?.text()
}

/// The whole number at `pointer`. A number with fraction or exponent is none.
#[must_use]
pub fn integer_at(text: &[u8], pointer: &str) -> Option<i64> {
    core::str::from_utf8(at(text, pointer)?).ok()?.parse().ok()
}

/// The truth value at `pointer`.
#[must_use]
pub fn flag_at(text: &[u8], pointer: &str) -> Option<bool> {
    match at(text, pointer)? {
        b"true" => Some(true),
        b"false" => Some(false),
        _ => None,
    }
}

/// Steps to the value of a member.
fn member(here: &mut Cursor<'_>, name: &[u8]) -> Option<()> {
    here.bump();
    loop {
        match here.peek()? {
            b',' => here.bump(),
            b'"' => {
                let key = here.string().ok()?;
                if here.peek()? != b':' {
                    return None;
                }
                here.bump();
                if key.bytes().as_ref() == name {
                    return Some(());
                }
                here.value().ok()?;
            }
            _ => return None,
        }
    }
}

/// Steps to an item.
fn item(here: &mut Cursor<'_>, index: &str) -> Option<()> {
    if index.len() > 1 && index.starts_with(['0', '+']) {
        return None;
    }
    let mut index: usize = index.parse().ok()?;
    here.bump();
    loop {
        match here.peek()? {
            b']' => return None,
            b',' => here.bump(),
            _ if index == 0 => return Some(()),
            _ => {
                here.value().ok()?;
                index = index.checked_sub(1)?;
            }
        }
    }
}
