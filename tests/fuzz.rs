//! A few seeds of the fuzzer: random modules do the same under wasmi and under this Pulley in all settings, and damaged artifacts
//! do no harm.
//!
//! With the variable `PULLEY_FUZZ`, as many seeds as it says, or from the first to the last of `FIRST..LAST`. `fuzz/` has the
//! program for many.

#[path = "../fuzz/src/lib.rs"]
#[allow(dead_code, unused_imports, reason = "the program of that package uses more of it")]
mod fuzz;

use fuzz::artifact::{self, Fate};
use fuzz::differential::{Count, Engines};
use std::collections::BTreeMap;
use std::ops::Range;

fn seeds() -> Range<u64> {
    let Ok(text) = std::env::var("PULLEY_FUZZ") else { return 0..if cfg!(debug_assertions) { 60 } else { 400 } };
    let (first, last) = text.split_once("..").unwrap_or(("0", &text));
    first.parse().expect("a number")..last.parse().expect("a number")
}

#[test]
fn modules_do_the_same_under_wasmi_and_in_all_settings() {
    let engines = Engines::new();
    let mut total = Count::default();
    for seed in seeds() {
        match engines.try_seed(seed) {
            Ok(count) => total.add(&count),
            Err(difference) => {
                let path = std::env::temp_dir().join(format!("pulley-seed-{seed}.wasm"));
                std::fs::write(&path, &difference.wasm).expect("room for a module");
                panic!(
                    "seed {seed}: {}\nthe module is {}; `PULLEY_FUZZ={seed}..{}` repeats it",
                    difference.text,
                    path.display(),
                    seed + 1
                );
            }
        }
    }
    println!("{total}");
    let tried = seeds().count() as u64;
    assert!(total.same >= tried * 9 / 10, "nearly all seeds give modules that can be compared: {total}");
    let returned = total.events.get("a call returns").copied().unwrap_or(0);
    assert!(returned >= tried, "modules do something: {total}");
}

#[test]
fn damaged_artifacts_are_refused_or_run_without_harm() {
    let engine = pulley::Engine::default();
    let mut fates: BTreeMap<Option<Fate>, u64> = BTreeMap::new();
    for seed in seeds() {
        *fates.entry(artifact::try_seed(&engine, seed)).or_default() += 1;
    }
    println!("{fates:?}");
    let taken = if pulley_vm::COUNTS_STEPS { Fate::Ran } else { Fate::Taken };
    for fate in [Fate::Refused, taken] {
        assert!(fates.get(&Some(fate)).is_some_and(|count| *count > 0), "some are {fate:?}: {fates:?}");
    }
}
