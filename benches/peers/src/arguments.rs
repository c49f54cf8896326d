//! The command line.

use crate::engines;
use std::path::PathBuf;

/// What to measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// How long compilation and runs take.
    Times,
    /// How much memory they take, each in a process of its own.
    Memory,
    /// The same, in that process.
    MemoryOf,
    /// How large compiled modules are.
    Sizes,
}

/// What stands for the samples of a module under an engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statistic {
    /// The middle one.
    Median,
    /// The shortest time, the highest score: what a machine gives on which nothing else runs, as others only make it slower.
    Best,
}

/// What to run, how often, and how to print it.
#[derive(Debug)]
pub struct Options {
    /// Modules and folders of modules.
    pub paths: Vec<PathBuf>,
    /// Engine names, in the order of the columns.
    pub engines: Vec<String>,
    /// The engine whose figures are 1.00. Falls back to the first one when it is not measured.
    pub baseline: String,
    /// A module runs when one of these occurs in its name; all run when there are none.
    pub only: Vec<String>,
    /// Repetitions of compilation and run.
    pub reps: usize,
    /// Repetitions of the programs that time themselves and return a score.
    pub score_reps: usize,
    /// Seconds after which a module gets no further repetition.
    pub limit: u64,
    /// What is printed of the repetitions.
    pub statistic: Statistic,
    /// Argument of an exported function, instead of the one known for the module.
    pub argument: Option<i64>,
    /// Measure compilation.
    pub compile: bool,
    /// Measure execution.
    pub run: bool,
    /// Print Markdown tables.
    pub markdown: bool,
    /// What to measure.
    pub mode: Mode,
}

/// The text of `--help`.
pub fn usage() -> String {
    format!(
        "\
Run WebAssembly modules under several engines and compare them.

usage: peers [OPTIONS] [PATH...]

PATH is a .wasm or .wat file, or a folder to search. Default: this repository's benches/programs.
  WASI commands   run with their folder as \".\"; bench.start/bench.end mark the measured part;
                  output is compared with NAME.expected or NAME.{{stdout,stderr}}.expected
  run: int -> int is called with the number in NAME.arg (or a known one, or --arg)
  run: () -> f32  returns a score, more is better (CoreMark)

options:
  --engines A,B   engines and their order (here: {})
  --baseline A    the engine whose figures are 1.00 [cranelift; wasmtime-pulley for memory and sizes]
  --only TEXT     only modules with TEXT in their name; may be repeated
  --reps N        repetitions [3]
  --score-reps N  repetitions of modules that return a score [1]
  --limit S       no further repetition of a module after S seconds [60]
  --best          the best of the repetitions instead of the median: for machines that others use too
  --arg N         argument for exported functions
  --compile-only  no runs
  --run-only      no compile times
  --memory        peak memory instead of times: each engine and module in a process of its own
  --sizes         sizes of compiled modules instead of times
  --markdown      Markdown tables
",
        engines::names().join(",")
    )
}

/// Reads the command line; `None` when it asks for help.
pub fn parse(mut args: impl Iterator<Item = String>) -> Result<Option<Options>, String> {
    let mut options = Options {
        paths: Vec::new(),
        engines: Vec::new(),
        baseline: String::new(),
        only: Vec::new(),
        reps: 3,
        score_reps: 1,
        limit: 60,
        statistic: Statistic::Median,
        argument: None,
        compile: true,
        run: true,
        markdown: false,
        mode: Mode::Times,
    };
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or(format!("{arg} needs a value"));
        match arg.as_str() {
            "-h" | "--help" => return Ok(None),
            "--engines" => options.engines = value()?.split(',').map(str::to_owned).collect(),
            "--baseline" => options.baseline = value()?,
            "--only" => options.only.push(value()?),
            "--reps" => options.reps = number::<usize>(&arg, &value()?)?.max(1),
            "--score-reps" => options.score_reps = number::<usize>(&arg, &value()?)?.max(1),
            "--limit" => options.limit = number(&arg, &value()?)?,
            "--best" => options.statistic = Statistic::Best,
            "--arg" => options.argument = Some(number(&arg, &value()?)?),
            "--compile-only" => options.run = false,
            "--run-only" => options.compile = false,
            "--markdown" => options.markdown = true,
            "--memory" => options.mode = Mode::Memory,
            "--sizes" => options.mode = Mode::Sizes,
            "--memory-of" => {
                options.mode = Mode::MemoryOf;
                options.engines = vec![value()?];
            }
            _ if arg.starts_with('-') => return Err(format!("unknown option {arg}")),
            _ => options.paths.push(arg.into()),
        }
    }
    if !options.run && !options.compile {
        return Err("--compile-only and --run-only leave nothing to do".to_owned());
    }
    // What is compared where nothing is said: all engines' times with machine code, the interpreters' memory and the
    // bytecodes' size with that of the other Pulley.
    let (engines, baseline) = match options.mode {
        Mode::Times => (engines::names(), "cranelift"),
        Mode::Memory | Mode::MemoryOf => (vec!["pulley", "wasmi", "wasmtime-pulley"], "wasmtime-pulley"),
        Mode::Sizes => (vec!["pulley", "wasmtime-pulley"], "wasmtime-pulley"),
    };
    if options.engines.is_empty() {
        let built = engines::names();
        options.engines = engines.into_iter().filter(|name| built.contains(name)).map(str::to_owned).collect();
    }
    if options.baseline.is_empty() {
        options.baseline = baseline.to_owned();
    }
    if options.paths.is_empty() {
        options.paths.push(concat!(env!("CARGO_MANIFEST_DIR"), "/../programs").into());
    }
    Ok(Some(options))
}

fn number<N: std::str::FromStr>(option: &str, text: &str) -> Result<N, String> {
    text.parse().map_err(|_| format!("{option} needs a whole number, not {text:?}"))
}
