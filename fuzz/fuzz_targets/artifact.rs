//! `cargo +nightly fuzz run --features libfuzzer,step-limit artifact`: bytes as artifacts.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    pulley_fuzz::artifact::try_bytes(bytes);
});
