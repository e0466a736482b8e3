//! Texts of the dispute group.

use crate::value::open_enum::open_enum;
use crate::wire::model::scalar;
use crate::wire::shape::Spelling;

static CLOCK: Spelling = Spelling {
    pattern: r"^\d{2}:\d{2}:\d{2}$",
    refusal: "is not a time such as 08:30:00",
    fits: |text| {
        text.bytes().enumerate().all(|(at, b)| if matches!(at, 2 | 5) { b == b':' } else { b.is_ascii_digit() })
    },
};

scalar! {
    /// What a person wrote about a dispute. Other people may be named in it.
    EvidenceText: 0..=5000 Plain Personal soft,
    /// Bytes of a file. They never stand in JSON.
    FileContent: 0..=7_000_000 Plain Personal soft,
    /// Name of a file with its ending.
    FileName: 1..=1000 Plain Personal,
    /// Time of a day, `HH:MM:SS`.
    TimeOfDay: 8..=8 (CLOCK) Public,
}

open_enum! {
    /// Order of a list of disputes. A minus in front turns it round.
    pub enum DisputeSort {
        OpenedAt = "opened_at",
        OpenedAtDown = "-opened_at",
        DeadlineExpiresAt = "deadline_expires_at",
        DeadlineExpiresAtDown = "-deadline_expires_at",
    }
}
