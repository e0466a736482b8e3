//! Scripted and random faults: which call meets which.

use serde::{Deserialize, Serialize};

use crate::engine::{Choices, Seeded};

/// Before or after the call has its effect.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// The call is not worked on, or not yet.
    Before,
    /// The call was worked on.
    #[default]
    After,
}

/// Which answer of a call that ran twice is sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Copy {
    /// That of the first run.
    #[default]
    First,
    /// That of the second run.
    Second,
}

/// What goes wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Fault {
    /// The connection closes without an answer; the call has no effect.
    DropBefore {},
    /// The call has its effect; the connection closes without an answer.
    DropAfter {},
    /// The connection closes; the call arrives later, by the sandbox clock.
    Late {
        /// How much later.
        ms: u64,
    },
    /// The body ends early although `Content-Length` promises more.
    Truncate {
        /// Bytes that still arrive; left out, half of them.
        #[serde(default)]
        keep: Option<usize>,
    },
    /// 200 with a page that is no JSON.
    Garbage {
        /// Whether the call was worked on.
        #[serde(default)]
        effect: When,
    },
    /// A pause in real time. A pause before the effect keeps the idempotency key in flight.
    Delay {
        /// How long.
        ms: u64,
        /// Where.
        #[serde(default)]
        effect: When,
    },
    /// The network delivers the call twice.
    Duplicate {
        /// Whose answer arrives.
        #[serde(default)]
        answer: Copy,
    },
    /// Another status.
    Status {
        /// The status.
        status: u16,
        /// Whether the call was worked on.
        #[serde(default)]
        effect: When,
        /// A page without JSON, as a shield or proxy in front sends it.
        #[serde(default)]
        shield: bool,
        /// Instead of the documented code of this status.
        #[serde(default)]
        error_code: Option<String>,
    },
    /// A redirection.
    Redirect {
        /// Where to.
        location: String,
        /// 3xx status; left out, 307.
        #[serde(default)]
        status: Option<u16>,
    },
    /// The call is worked on, but the answer is that of an earlier call.
    Stale {
        /// Only answers of the same operation.
        #[serde(default)]
        same_operation: bool,
    },
    /// The body trickles.
    Slow {
        /// Bytes at a time.
        bytes: usize,
        /// Pause between them.
        ms: u64,
    },
}

/// Which calls are meant; everything given has to fit.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Match {
    /// Operation by its id in the OpenAPI files.
    pub operation: Option<String>,
    /// Part of the path.
    pub path_contains: Option<String>,
    /// Verb.
    pub method: Option<String>,
    /// Starts with the nth call that fits, counted from 1.
    pub nth: Option<u32>,
}

/// One line of the script.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Given by the sandbox.
    #[serde(default)]
    pub id: u64,
    /// Which calls.
    #[serde(default, rename = "match")]
    pub which: Match,
    /// How often; 0 means always. Left out: once, and always where a rate is given.
    #[serde(default)]
    pub times: Option<u32>,
    /// Chance for each call.
    #[serde(default)]
    pub rate: Option<f64>,
    /// What happens.
    pub fault: Fault,
    /// Calls that fitted so far.
    #[serde(default)]
    pub seen: u32,
    /// Calls that met the fault so far.
    #[serde(default)]
    pub fired: u32,
}

/// The script with its own row of chances.
#[derive(Debug)]
pub struct Faults {
    scripts: Vec<Script>,
    chance: Seeded,
    count: u64,
}

impl Faults {
    /// An empty script.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { scripts: Vec::new(), chance: Seeded::new(seed ^ 0xfa17), count: 0 }
    }

    /// Adds a line; answers its number.
    pub fn add(&mut self, mut script: Script) -> u64 {
        self.count += 1;
        script.id = self.count;
        (script.seen, script.fired) = (0, 0);
        if script.times.is_none() && script.rate.is_none() {
            script.times = Some(1);
        }
        self.scripts.push(script);
        self.count
    }

    /// All lines.
    #[must_use]
    pub fn scripts(&self) -> &[Script] {
        &self.scripts
    }

    /// Removes one line, or all.
    pub fn remove(&mut self, id: Option<u64>) {
        self.scripts.retain(|script| id.is_some_and(|id| id != script.id));
    }

    /// The fault that this call meets.
    pub fn choose(&mut self, operation: Option<&str>, method: &str, path: &str) -> Option<Fault> {
        let mut found = None;
        for script in &mut self.scripts {
            let which = &script.which;
            let fits = which.operation.as_deref().is_none_or(|name| Some(name) == operation)
                && which.path_contains.as_deref().is_none_or(|part| path.contains(part))
                && which.method.as_deref().is_none_or(|verb| verb.eq_ignore_ascii_case(method));
            if !fits {
                continue;
            }
            script.seen += 1;
            let early = which.nth.is_some_and(|nth| script.seen < nth);
            let used = script.times.is_some_and(|times| times != 0 && script.fired >= times);
            if found.is_some() || early || used {
                continue;
            }
            let lucky =
                script.rate.is_some_and(|rate| (self.chance.draw() >> 11) as f64 / (1_u64 << 53) as f64 >= rate);
            if !lucky {
                script.fired += 1;
                found = Some(script.fault.clone());
            }
        }
        found
    }
}
