//! One sale in the simulator, its troubles chosen by the input.

use kassa_sim::choices::{Choices, Script};
use kassa_sim::host::RustHost;
use kassa_sim::run;
use kassa_sim::story::STORIES;
use kassa_sim::world::Plan;

use crate::bytes::Bytes;

/// A story, and where something else happens than on a good day: pairs of a distance and a choice. The simulator's auditor knows
/// what happened at its Klarna: one transaction at most, nothing told that is not so, everything comes to rest.
///
/// # Panics
/// When a promise is broken.
pub fn sale(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let story = bytes.below(STORIES.len());
    let mut script = Script::new();
    let mut place = 0;
    while !bytes.ended() && script.len() < 64 {
        place += u32::from(bytes.byte());
        match bytes.byte() {
            0 => {}
            choice => {
                script.push((place, u32::from(choice)));
                place += 1;
            }
        }
    }
    let outcome = run(&Plan::single(STORIES[story]), Choices::script(script.clone()), &RustHost, false);
    let broken = outcome.violation.map(|violation| format!("story {story}, {script:?}: {violation:?}"));
    assert_eq!(broken, None);
}
