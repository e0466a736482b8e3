//! Members and items as raw slices, and objects put together from them.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::cursor::Cursor;

/// A member of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Name, escapes resolved.
    pub name: Cow<'a, str>,
    /// Name as it stands in the text, with its quotes.
    pub raw_name: &'a [u8],
    /// Value as it stands in the text.
    pub value: &'a [u8],
}

/// The members of an object, in their order. Nothing when the text is not an object.
pub fn members(text: &[u8]) -> impl Iterator<Item = Entry<'_>> {
    let mut here = Cursor::new(text);
    let open = here.peek() == Some(b'{');
    here.bump();
    core::iter::from_fn(move || if open { next_member(&mut here) } else { None })
}

/// The items of an array, in their order. Nothing when the text is not an array.
pub fn items(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut here = Cursor::new(text);
    let open = here.peek() == Some(b'[');
    here.bump();
    core::iter::from_fn(move || if open && next_item(&mut here) { here.value().ok() } else { None })
}

/// An object made of members as they stand. The inverse of [`members`], up to white space.
pub fn object<'a>(entries: impl IntoIterator<Item = Entry<'a>>) -> Vec<u8> {
    let mut out = Vec::new();
    out.push(b'{');
    for (n, entry) in entries.into_iter().enumerate() {
        if n > 0 {
            out.push(b',');
        }
        out.extend_from_slice(entry.raw_name);
        out.push(b':');
        out.extend_from_slice(entry.value);
    }
    out.push(b'}');
    out
}

/// The object without the member `name`. The member goes, with one comma and the white space before it; every other byte
/// stays as it is.
///
/// `None` when there is no such member.
#[must_use]
pub fn without(text: &[u8], name: &str) -> Option<Vec<u8>> {
    let mut here = Cursor::new(text);
    if here.peek()? != b'{' {
        return None;
    }
    here.bump();
    let start = Cursor::new(text);
    let mut before = here.since(&start); // up to the end of the member before this one, or the brace
    let mut first = true;
    loop {
        let entry = next_member(&mut here)?;
        if entry.name == name {
            break;
        }
        before = here.since(&start);
        first = false;
    }
    let mut out = Vec::with_capacity(text.len());
    out.extend_from_slice(before);
    // Of the two commas around the member, one goes: the one behind it if it was the first.
    if first {
        here.peek()?;
    }
    let mut rest = text.get(text.len().saturating_sub(here.left())..).unwrap_or_default();
    if first {
        rest = rest.strip_prefix(b",").unwrap_or(rest);
    }
    out.extend_from_slice(rest);
    Some(out)
}

/// The object with the member `name` set to `value`: in place if it is there, else at the end.
///
/// `value` is JSON text and `name` plain ASCII without quotes; both come from this crate, not from outside. `None` when
/// the text is not an object.
#[must_use]
pub fn with(text: &[u8], name: &str, value: &[u8]) -> Option<Vec<u8>> {
    let mut here = Cursor::new(text);
    if here.peek()? != b'{' {
        return None;
    }
    let mut out =
        Vec::with_capacity(text.len().saturating_add(name.len()).saturating_add(value.len()).saturating_add(4));
    let start = Cursor::new(text);
    here.bump();
    let mut before = here.since(&start);
    let mut empty = true;
    while let Some(entry) = next_member(&mut here) {
        if entry.name == name {
            let upto = here.since(&start);
            out.extend_from_slice(upto.strip_suffix(entry.value)?);
            out.extend_from_slice(value);
            out.extend_from_slice(text.get(upto.len()..)?);
            return Some(out);
        }
        before = here.since(&start);
        empty = false;
    }
    out.extend_from_slice(before);
    if !empty {
        out.push(b',');
    }
    out.push(b'"');
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
    out.extend_from_slice(value);
    out.extend_from_slice(text.get(before.len()..)?);
    Some(out)
}

/// The next member. The cursor stands behind the brace, behind a member, or on a comma.
fn next_member<'a>(here: &mut Cursor<'a>) -> Option<Entry<'a>> {
    let (name, raw_name) = next_name(here)?;
    let value = here.value().ok()?;
    Some(Entry { name, raw_name, value })
}

/// Steps to the value of the next member: its name, and the name as it stands. After the last member the cursor stays on the
/// closing brace.
pub(in crate::wire) fn next_name<'a>(here: &mut Cursor<'a>) -> Option<(Cow<'a, str>, &'a [u8])> {
    if here.peek()? == b',' {
        here.bump();
        here.peek()?;
    }
    let start = *here;
    let name = here.string().ok()?.text()?;
    let raw_name = here.since(&start);
    if here.peek()? != b':' {
        return None;
    }
    here.bump();
    here.peek()?;
    Some((name, raw_name))
}

/// Steps to the next item, if there is one. After the last item the cursor stays on the closing bracket.
pub(in crate::wire) fn next_item(here: &mut Cursor<'_>) -> bool {
    if here.peek() == Some(b',') {
        here.bump();
    }
    here.peek().is_some_and(|next| next != b']')
}
