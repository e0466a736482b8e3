//! I13, I18, I20 on the journal: numbers without gaps, chained checks, time that never goes back, no secret in clear.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::Auditor;

/// Where the chain of lines stands.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Chain {
    pub(crate) last: u64,
    pub(crate) check: u32,
    pub(crate) at: i64,
}

#[derive(Deserialize)]
struct Line<'a> {
    n: u64,
    t: i64,
    #[serde(borrow)]
    f: &'a RawValue,
    #[serde(borrow)]
    c: &'a str,
}

/// Most lines of one flow; a process that takes over writes one.
const LINES: u64 = 120;

impl Auditor {
    /// These lines are durable.
    pub fn durable(&mut self, flow: usize, lines: &[String]) {
        self.effect(flow, || format!("lines {lines:?}"));
        for text in lines {
            let Some(known) = self.flows.get_mut(flow) else { return };
            let mut secrets = self.secrets.iter().chain(&known.tokens);
            let secret = secrets.position(|secret| secret.stands_in(text));
            let taken = take(&mut known.chain, text, u64::from(known.boots));
            known.durable.push_str(text);
            known.durable.push('\n');
            match taken {
                Ok(fact) => self.coverage.record(fact),
                Err((invariant, what)) => self.broken(invariant, what),
            }
            if let Some(secret) = secret {
                self.broken("I20", format!("secret number {secret} stands in the journal"));
            }
        }
    }

    /// A process took over and cut off what came after this line.
    pub fn cut(&mut self, flow: usize, journal: &str) {
        let Some(known) = self.flows.get_mut(flow) else { return };
        known.durable = journal.to_owned();
        known.taken_over = journal.len();
        known.chain = Chain::default();
        let boots = u64::from(known.boots);
        let lost = journal.lines().find_map(|line| take(&mut known.chain, line, boots).err());
        if let Some((invariant, what)) = lost {
            self.broken(invariant, format!("a line that was taken over as good is not: {what}"));
        }
    }
}

/// How many operations were definitely not made, as the journal has it.
pub(crate) fn undone(journal: &str) -> usize {
    let of_this_kind = |line: &&str| {
        let fact = |name: &str| line.contains(&format!("\"f\":{{\"{name}\":{{"));
        fact("refused")
            || fact("update_refused")
            || (fact("gave_up") && line.contains("\"doubt\":false"))
            || (fact("looked") && line.contains("\"made\":false"))
    };
    journal.lines().filter(of_this_kind).count()
}

/// How many calls were given up without knowing what became of them.
pub(crate) fn given_up(journal: &str) -> usize {
    journal.lines().filter(|line| line.contains("\"f\":{\"gave_up\":{") && line.contains("\"doubt\":true")).count()
}

/// Checks one line and gives the name of its fact.
fn take<'a>(chain: &mut Chain, text: &'a str, boots: u64) -> Result<&'a str, (&'static str, String)> {
    let broken = |what: &str| ("I18", format!("{what}: {text}"));
    let line: Line<'a> = serde_json::from_str(text).map_err(|_| broken("this is no line"))?;
    if line.n != chain.last + 1 {
        return Err(broken("the number is not the next one"));
    }
    let end = text.rfind(",\"c\":").ok_or_else(|| broken("there is no check"))?;
    let mut check = crc32fast::Hasher::new_with_initial(chain.check);
    check.update(&text.as_bytes()[..end]);
    let check = check.finalize();
    if line.c != format!("{check:08x}") {
        return Err(broken("the check is wrong"));
    }
    if line.t < chain.at {
        return Err(("I13", format!("time goes back: {text}")));
    }
    if line.n > LINES + boots {
        return Err(("I14", format!("the flow has more than {LINES} lines")));
    }
    *chain = Chain { last: line.n, check, at: line.t };
    // {"fact_name":{...}}, or "fact_name" where there is nothing to say.
    let fact = line.f.get().trim_start_matches(['{', '"']);
    Ok(fact.split('"').next().unwrap_or(""))
}
