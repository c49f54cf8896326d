//! Runs the same WebAssembly modules under several engines in one process and prints medians (or the
//! best) and ratios.
//!
//! Everything around the engines is shared: one WASI (`host`), one list of modules (`suite`), one
//! way to measure (`measure`), one report (`report`). An engine is a file in `engines` that turns
//! bytes into a [`engine::Program`]. Engines take turns within a repetition, so that a noisy
//! neighbour hits all of them alike; absolute times from two runs must not be compared.

mod arguments;
mod engine;
mod engines;
mod host;
mod measure;
mod memory;
mod report;
mod sizes;
mod suite;

use arguments::Mode;
use std::process::ExitCode;

fn main() -> ExitCode {
    let options = match arguments::parse(std::env::args().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => {
            print!("{}", arguments::usage());
            return ExitCode::SUCCESS;
        }
        Err(message) => {
            eprintln!("peers: {message}\ntry: peers --help");
            return ExitCode::from(2);
        }
    };
    match run(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("peers: {message}");
            ExitCode::from(2)
        }
    }
}

/// Measures and prints. False when an engine gave a wrong result.
fn run(options: &arguments::Options) -> Result<bool, String> {
    let engines = engines::open(&options.engines)?;
    let suites = suite::find(options)?;
    match options.mode {
        Mode::Times => {}
        Mode::Memory => {
            let (report, all_ran) = memory::report(&options.engines, &suites, options)?;
            print!("{report}");
            return Ok(all_ran);
        }
        Mode::MemoryOf => {
            let cases: Vec<_> = suites.iter().flat_map(|suite| &suite.cases).collect();
            let ([engine], [case]) = (&engines[..], &cases[..]) else {
                return Err("--memory-of takes one engine and one module".to_owned());
            };
            return memory::child(&**engine, case).map(|()| true);
        }
        Mode::Sizes => {
            print!("{}", sizes::report(&engines, &suites, options)?);
            return Ok(true);
        }
    }
    let measured = measure::all(&engines, &suites, options);
    let report = report::Report::new(&engines, &measured, options);
    print!("{}", report.print());
    Ok(!report.any_wrong())
}
