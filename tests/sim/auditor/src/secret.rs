//! I20: texts that may stand in no journal, view or notice.

pub(crate) use crate::text::Wanted as Secret;
