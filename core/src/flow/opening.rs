//! The first line of a journal: to whom it belongs. And what can be wrong with a journal.

use alloc::string::String;
use alloc::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::config::{Config, Environment};
use super::machine::{Machine, Misfit};
use crate::journal::{Damage, Line, Reader};
use crate::value::fault::{Code, Fault};

/// First line's fact: to whom the journal belongs, and the beginning.
#[derive(Serialize)]
struct First<'a, F> {
    installation: &'a str,
    account: &'a str,
    environment: Environment,
    /// Value of the metadata header: a repeated call carries the header of the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<&'a str>,
    begin: &'a F,
}

#[derive(Deserialize)]
struct FirstRead<'a> {
    #[serde(borrow)]
    installation: alloc::borrow::Cow<'a, str>,
    #[serde(borrow)]
    account: alloc::borrow::Cow<'a, str>,
    environment: Environment,
    #[serde(borrow, default)]
    metadata: Option<alloc::borrow::Cow<'a, str>>,
    #[serde(borrow)]
    begin: &'a RawValue,
}

/// The fact of a first line.
pub(super) fn first_fact<F: Serialize>(begin: &F, cfg: &Config) -> Result<String, Fault> {
    json(&First {
        installation: &cfg.installation,
        account: cfg.account(),
        environment: cfg.environment,
        metadata: cfg.integration_metadata.as_deref(),
        begin,
    })
}

/// Reads the line that says whose journal it is.
pub(super) fn first_line<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Result<(Reader, Line<'a>), Fault> {
    let Some(first) = lines.next() else {
        return Err(Fault::new(Code::JournalStart, "the journal is empty: nothing was sent, start anew"));
    };
    let mut reader = Reader::default();
    match reader.line(first) {
        Ok(line) => Ok((reader, line)),
        // Stores write the first lines whole or not at all, so this one was whole once, and what it ordered may have been sent.
        Err(_) => Err(Fault::new(
            Code::JournalDamaged,
            "the first line is damaged or missing; nothing was changed, keep the journal and ask a person to compare it with Klarna",
        )),
    }
}

/// Refuses a line of another machine or of a later version of this one.
pub(super) fn of_this_kind<M: Machine>(line: &Line<'_>) -> Result<(), Fault> {
    if line.kind != M::KIND {
        return Err(Fault::new(Code::JournalStart, "the journal belongs to a flow of another kind"));
    }
    if line.format > M::FORMAT {
        return Err(Fault::new(
            Code::JournalNewer,
            "a newer kassa wrote this journal; use that version or a later one",
        ));
    }
    Ok(())
}

pub(super) fn read_first<M: Machine>(line: &Line<'_>, cfg: &mut Arc<Config>) -> Result<M::State, Fault> {
    let first: FirstRead<'_> = serde_json::from_str(line.fact)
        .map_err(|_| Fault::new(Code::JournalStart, "the journal does not begin with the beginning of a flow"))?;
    if first.installation != cfg.installation || first.account != cfg.account() || first.environment != cfg.environment
    {
        return Err(Fault::new(
            Code::JournalForeign,
            "the journal belongs to another installation, account or environment; resume it with that configuration",
        ));
    }
    if first.metadata.as_deref() != cfg.integration_metadata.as_deref() {
        *cfg = Arc::new(Config { integration_metadata: first.metadata.map(Into::into), ..Config::clone(cfg) });
    }
    let begin: M::Fact = serde_json::from_str(first.begin.get()).map_err(|_| damaged(1, Damage::Broken))?;
    M::first(begin, line.at).map_err(|misfit| unfit(1, misfit))
}

pub(super) fn json<T: Serialize>(value: &T) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|_| Fault::new(Code::Internal, "a fact could not be written"))
}

pub(super) fn damaged(n: u64, damage: Damage) -> Fault {
    let what = match damage {
        Damage::Broken => "is damaged",
        Damage::Gap => "is followed by a gap",
    };
    Fault::new(
        Code::JournalDamaged,
        alloc::format!(
            "line {n} {what}; nothing was changed, keep the journal and ask a person to compare it with Klarna"
        ),
    )
}

pub(super) fn unfit(n: u64, misfit: Misfit) -> Fault {
    Fault::new(Code::JournalDamaged, alloc::format!("line {n} cannot follow: {}", misfit.0))
}

pub(super) fn defect(misfit: Misfit) -> Fault {
    Fault::new(Code::Internal, misfit.0)
}
