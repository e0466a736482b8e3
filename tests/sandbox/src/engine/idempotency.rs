//! First answers, kept under their keys.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::World;
use super::message::{ApiAnswer, ApiRequest, Slot};

#[derive(Default)]
pub(crate) struct Store {
    kept: BTreeMap<Slot, Kept>,
    sweep_at: usize,
}

struct Kept {
    fingerprint: [u8; 32],
    answer: ApiAnswer,
    at: u64,
}

pub(crate) enum Found {
    Nothing,
    Same(ApiAnswer),
    Other,
}

impl Store {
    pub(crate) fn look(&mut self, slot: &Slot, request: &ApiRequest, now: u64, life: u64) -> Found {
        if self.kept.get(slot).is_some_and(|kept| now >= kept.at.saturating_add(life)) {
            self.kept.remove(slot);
        }
        match self.kept.get(slot) {
            None => Found::Nothing,
            Some(kept) if kept.fingerprint == fingerprint(request) => {
                Found::Same(ApiAnswer { replayed: true, ..kept.answer.clone() })
            }
            Some(_) => Found::Other,
        }
    }

    pub(crate) fn put(&mut self, slot: Slot, request: &ApiRequest, answer: &ApiAnswer, now: u64, life: u64) {
        // Old keys go whenever the store has doubled.
        if self.kept.len() >= self.sweep_at {
            self.kept.retain(|_, kept| now < kept.at.saturating_add(life));
            self.sweep_at = (2 * self.kept.len()).max(1_024);
        }
        let answer = ApiAnswer { slot: Some(slot.clone()), ..answer.clone() };
        self.kept.insert(slot, Kept { fingerprint: fingerprint(request), answer, at: now });
    }

    pub(crate) fn replace(&mut self, slot: &Slot, answer: &ApiAnswer) {
        if let Some(kept) = self.kept.get_mut(slot) {
            kept.answer = answer.clone();
        }
    }
}

/// Verb, path and body byte for byte.
fn fingerprint(request: &ApiRequest) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(request.method.as_bytes());
    hash.update([0]);
    hash.update(request.target.as_bytes());
    hash.update([0]);
    hash.update(&request.body);
    hash.finalize().into()
}

impl World {
    /// Keys of different callers do not meet.
    pub(crate) fn slot(&self, request: &ApiRequest) -> Option<Slot> {
        let key = request.header("Klarna-Idempotency-Key")?.to_owned();
        let owner = self.accounts.authenticate(request.header("Authorization"))?.account.clone();
        Some(Slot { owner, key })
    }
}
