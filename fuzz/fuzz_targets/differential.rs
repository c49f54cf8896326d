//! `cargo +nightly fuzz run --features libfuzzer differential`: modules that `wasm-smith` makes from bytes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use pulley_fuzz::differential::Engines;
use pulley_fuzz::generate;
use pulley_fuzz::plan::digest;
use pulley_fuzz::random::Random;
use std::sync::LazyLock;

static ENGINES: LazyLock<Engines> = LazyLock::new(Engines::new);

fuzz_target!(|bytes: &[u8]| {
    let seed = digest(bytes.get(..8).unwrap_or_default());
    let Ok(wasm) = generate::smith(&mut Random::new(seed), bytes.get(8..).unwrap_or_default()) else { return };
    if let Err(difference) = ENGINES.try_module(&wasm, seed) {
        panic!("{}", difference.text);
    }
});
