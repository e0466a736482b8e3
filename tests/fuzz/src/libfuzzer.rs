//! All targets under libFuzzer. Which one is played stands in `KASSA_FUZZ_TARGET`.
#![no_main]

use std::sync::LazyLock;

use kassa_fuzz::{Target, targets};

static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let name = std::env::var("KASSA_FUZZ_TARGET").unwrap_or_default();
    targets::named(&name).unwrap_or_else(|| panic!("KASSA_FUZZ_TARGET names no target: {name:?}"))
});

libfuzzer_sys::fuzz_target!(|input: &[u8]| (TARGET.run)(input));
