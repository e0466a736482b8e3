//! First answers, kept under their idempotency keys.

use std::collections::VecDeque;
use std::sync::Arc;

use crate::call::{Answer, Call};
use crate::gate::Caller;

/// One key and what belongs to it.
#[derive(Clone, Debug)]
struct Kept {
    /// Tells most keys apart without a look at them.
    sum: u64,
    at: u64,
    /// Whose key it is; `None` where the answer was put here without a call.
    caller: Option<Caller>,
    key: Arc<str>,
    /// Verb, address and body of the first call; `None` as above.
    call: Option<Arc<[u8]>>,
    answer: Arc<Answer>,
}

/// Keys by age, the oldest in front.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keys {
    kept: VecDeque<Kept>,
}

/// What is known about a key.
pub(crate) enum Known {
    Nothing,
    Same(Arc<Answer>),
    Other,
}

/// FNV-1a, eight bytes at a time.
fn sum(key: &str) -> u64 {
    key.as_bytes().chunks(8).fold(0xcbf2_9ce4_8422_2325, |sum, chunk| {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        (sum ^ u64::from_le_bytes(word)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// What has to be equal under one key: verb, address and body, byte for byte. Header lines are not compared; whether Klarna does
/// is not stated.
fn bytes<'a>(call: &Call<'a>) -> impl Iterator<Item = &'a [u8]> + use<'a> {
    [call.method.as_bytes(), b" ", call.url.as_bytes(), b" ", call.body].into_iter()
}

fn same(mut known: &[u8], call: &Call<'_>) -> bool {
    for part in bytes(call) {
        match known.split_at_checked(part.len()) {
            Some((start, rest)) if start == part => known = rest,
            _ => return false,
        }
    }
    known.is_empty()
}

impl Keys {
    /// Forgets what is too old.
    fn sweep(&mut self, now: u64, life: u64) {
        while self.kept.front().is_some_and(|kept| now >= kept.at.saturating_add(life)) {
            self.kept.pop_front();
        }
    }

    /// The newest entry of a key, of one caller or of whomever.
    fn find(&self, caller: Option<Caller>, key: &str) -> Option<usize> {
        let sum = sum(key);
        let same_caller = |kept: &Kept| caller.is_none() || kept.caller.is_none() || kept.caller == caller;
        self.kept.iter().rposition(|kept| kept.sum == sum && same_caller(kept) && &*kept.key == key)
    }

    pub(crate) fn look(&mut self, caller: Caller, key: &str, call: &Call<'_>, now: u64, life: u64) -> Known {
        self.sweep(now, life);
        let Some(place) = self.find(Some(caller), key) else { return Known::Nothing };
        let kept = &self.kept[place];
        if kept.call.as_ref().is_none_or(|known| same(known, call)) {
            Known::Same(kept.answer.clone())
        } else {
            Known::Other
        }
    }

    /// Keeps the answer of a call that was just worked on; its key is not known yet.
    pub(crate) fn keep(&mut self, caller: Caller, key: &Arc<str>, call: &Call<'_>, answer: Answer, now: u64) {
        let mut copy = Vec::with_capacity(bytes(call).map(<[u8]>::len).sum());
        bytes(call).for_each(|part| copy.extend_from_slice(part));
        let call = Some(Arc::from(copy));
        self.kept.push_back(Kept {
            sum: sum(key),
            at: now,
            caller: Some(caller),
            key: key.clone(),
            call,
            answer: Arc::new(answer),
        });
    }

    /// Puts another answer under a key, known or not.
    pub(crate) fn replace(&mut self, key: &str, answer: Answer, now: u64, life: u64) {
        self.sweep(now, life);
        let answer = Arc::new(answer);
        match self.find(None, key) {
            Some(place) => self.kept[place].answer = answer,
            None => {
                let key = Arc::from(key);
                self.kept.push_back(Kept { sum: sum(&key), at: now, caller: None, key, call: None, answer });
            }
        }
    }
}
