//! Stable numbers of the failures that the core does not know. Those of the core are printed into the header from its table.

/// Another process has the journal open, or this flow is already driven.
pub const KASSA_CODE_JOURNAL_LOCKED: i32 = 2001;
/// The journal could not be read or written. What was not saved was not sent.
pub const KASSA_CODE_JOURNAL_STORAGE: i32 = 2002;
/// A write to this journal failed before: free the flow and resume it.
pub const KASSA_CODE_JOURNAL_STOPPED: i32 = 2003;
/// The journal ends elsewhere than this flow: another process continued it.
pub const KASSA_CODE_JOURNAL_MOVED: i32 = 2004;
/// There is no journal of this reference.
pub const KASSA_CODE_NO_JOURNAL: i32 = 2005;
/// The call needs an API key and the options have none.
pub const KASSA_CODE_NO_CREDENTIAL: i32 = 2006;
/// The system gave no random numbers.
pub const KASSA_CODE_NO_CHANCE: i32 = 2007;
/// A header of the delivery is missing.
pub const KASSA_CODE_WEBHOOK_NO_SIGNATURE: i32 = 2101;
/// No signing key of this id is known.
pub const KASSA_CODE_WEBHOOK_UNKNOWN_KEY: i32 = 2102;
/// The signature does not belong to this body.
pub const KASSA_CODE_WEBHOOK_FORGED: i32 = 2103;
/// The body was parsed and written again before the check: pass the raw bytes.
pub const KASSA_CODE_WEBHOOK_RESERIALIZED: i32 = 2104;
/// The body is larger than an event can be.
pub const KASSA_CODE_WEBHOOK_TOO_LARGE: i32 = 2105;
/// The body is signed, but is no event.
pub const KASSA_CODE_WEBHOOK_MALFORMED: i32 = 2106;
/// The event is for another account or environment.
pub const KASSA_CODE_WEBHOOK_OTHER_TENANT: i32 = 2107;

#[cfg(test)]
mod tests {
    #[test]
    fn the_numbers_are_those_of_the_tables() {
        let source = include_str!("codes.rs");
        let page = include_str!("../../docs/reference/errors.md");
        #[cfg_attr(not(feature = "drive"), allow(unused_mut))]
        let mut rows: Vec<(u16, &str)> =
            crate::event::REJECTIONS.iter().map(|(code, name, _)| (*code, *name)).collect();
        #[cfg(feature = "drive")]
        rows.extend(kassa_drive::HOST_CODES.iter().map(|(code, name, ..)| (*code, *name)));
        for (code, name) in rows {
            let line = format!("KASSA_CODE_{}: i32 = {code};", name.to_ascii_uppercase());
            assert!(source.contains(&line), "{line}");
            let row = format!("| {code} | `{name}` |");
            assert!(page.contains(&row), "docs/reference/errors.md has no {row}");
        }
    }
}
