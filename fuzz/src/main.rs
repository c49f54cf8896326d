//! Runs seeds, one after the other; ends with what was compared, and fails when anything is different.
//!
//! ```text
//! cargo run --release -- 10000            # seeds 0 to 9,999
//! cargo run --release -- 10000 50000      # from seed 50,000 on
//! cargo run --release -- 1 1234           # this seed again
//! cargo run --release -- FILE.wat 1234    # this module, called as the seed says
//! cargo run --release --features step-limit -- artifacts 10000
//! ```
//!
//! With `--features loop`, the other dispatch strategy. A module that is different is written to `seed-N.wat`.

use pulley_fuzz::differential::Engines;
use pulley_fuzz::{Count, Difference, artifact};
use std::collections::BTreeMap;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| arguments.get(at).and_then(|word| word.parse::<u64>().ok());
    match arguments.first().map(String::as_str) {
        Some("artifacts") => artifacts(number(2).unwrap_or(0), number(1).unwrap_or(1000)),
        Some(_) if number(0).is_some() => differences(number(1).unwrap_or(0), number(0).unwrap_or(0)),
        Some(path) => one(path, number(1).unwrap_or(0)),
        None => {
            eprintln!("how many seeds? see fuzz/src/main.rs");
            ExitCode::FAILURE
        }
    }
}

fn differences(first: u64, count: u64) -> ExitCode {
    let engines = Engines::new();
    let mut total = Count::default();
    let mut failures = 0;
    for seed in first..first + count {
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| engines.try_seed(seed)));
        match outcome {
            Ok(Ok(count)) => total.add(&count),
            Ok(Err(difference)) => {
                failures += 1;
                report(seed, &difference);
            }
            Err(_) => {
                failures += 1;
                let again = std::panic::catch_unwind(|| pulley_fuzz::generate::module(seed));
                let wasm = again.ok().and_then(Result::ok).unwrap_or_default();
                report(seed, &Difference { wasm, text: "a panic, see above".to_owned() });
            }
        }
    }
    print!("{total}");
    println!("{failures} modules are different");
    if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn report(seed: u64, difference: &Difference) {
    println!("seed {seed}: {}", difference.text);
    let path = format!("seed-{seed}.wat");
    let mut text = String::new();
    let printed = wasmprinter::Config::new()
        .fold_instructions(true)
        .print(&difference.wasm, &mut wasmprinter::PrintFmtWrite(&mut text));
    match printed {
        Ok(()) => match std::fs::write(&path, text) {
            Ok(()) => println!("seed {seed}: the module is in {path}; `-- 1 {seed}` repeats it"),
            Err(error) => println!("seed {seed}: {path} can't be written: {error}"),
        },
        Err(error) => println!("seed {seed}: the module can't be printed: {error}"),
    }
}

fn one(path: &str, seed: u64) -> ExitCode {
    let wasm = match wat::parse_file(path) {
        Ok(wasm) => wasm,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    match Engines::new().try_module(&wasm, seed) {
        Ok(count) => {
            print!("{count}");
            ExitCode::SUCCESS
        }
        Err(difference) => {
            report(seed, &difference);
            ExitCode::FAILURE
        }
    }
}

fn artifacts(first: u64, count: u64) -> ExitCode {
    let engine = pulley::Engine::default();
    let mut fates: BTreeMap<_, u64> = BTreeMap::new();
    for seed in first..first + count {
        *fates.entry(artifact::try_seed(&engine, seed)).or_default() += 1;
    }
    for (fate, count) in &fates {
        match fate {
            Some(fate) => println!("{count} artifacts: {fate:?}"),
            None => println!("{count} seeds that give no module"),
        }
    }
    ExitCode::SUCCESS
}
