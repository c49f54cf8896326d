//! Measuring: engines take turns within a repetition, and every result is checked.

use crate::arguments::{Options, Statistic};
use crate::engine::{Engine, Entry, Program, Threads, Value};
use crate::host::World;
use crate::suite::{Case, Kind, Suite};
use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

/// What takes less is run up to ten times in a repetition, each of them a sample.
const SHORT: Duration = Duration::from_millis(20);

/// What was measured of one suite.
pub struct MeasuredSuite {
    /// The suite's title.
    pub title: String,
    /// Its modules, in order.
    pub cases: Vec<MeasuredCase>,
}

/// What was measured of one module.
pub struct MeasuredCase {
    /// The module's name.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
    /// Size of the binary in bytes.
    pub size: usize,
    /// Per engine, in their order.
    pub engines: Vec<Samples>,
}

/// All samples of one module under one engine.
#[derive(Default)]
pub struct Samples {
    /// Whole-module compile times in seconds, the engine's own number of threads.
    pub compile: Vec<f64>,
    /// The same on one thread.
    pub compile_serial: Vec<f64>,
    /// Run times in seconds; for [`Kind::Score`] the scores.
    pub run: Vec<f64>,
    /// Why there are no samples.
    pub failure: Option<Failure>,
    /// What the first run gave, to compare the others with.
    result: Option<Value>,
}

/// Why an engine has no time for a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// It does not compile the module. Winch, for one, has no tail calls.
    Refused(String),
    /// It traps, or prints or returns the wrong thing.
    Wrong(String),
}

impl Samples {
    /// What stands for the compile times, in seconds.
    pub fn compile(&self, threads: Threads, statistic: Statistic) -> Option<f64> {
        let samples = match threads {
            Threads::Default => &self.compile,
            Threads::One => &self.compile_serial,
        };
        of(samples, statistic, f64::min)
    }

    /// What stands for the run times in seconds.
    pub fn run(&self, statistic: Statistic) -> Option<f64> {
        if self.failure.is_some() { None } else { of(&self.run, statistic, f64::min) }
    }

    /// What stands for the scores.
    pub fn score(&self, statistic: Statistic) -> Option<f64> {
        if self.failure.is_some() { None } else { of(&self.run, statistic, f64::max) }
    }
}

/// What stands for samples, of two of which `better` chooses the better.
fn of(samples: &[f64], statistic: Statistic, better: fn(f64, f64) -> f64) -> Option<f64> {
    match statistic {
        Statistic::Median => median(samples),
        Statistic::Best => samples.iter().copied().reduce(better),
    }
}

/// The middle sample; the mean of the two middle ones when their number is even.
fn median(samples: &[f64]) -> Option<f64> {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => None,
        len if len % 2 == 1 => Some(sorted[middle]),
        _ => Some((sorted[middle - 1] + sorted[middle]) / 2.0),
    }
}

/// Measures every module of every suite under every engine.
pub fn all(engines: &[Box<dyn Engine>], suites: &[Suite], options: &Options) -> Vec<MeasuredSuite> {
    // Whatever an engine sets up at its first compilation is not the first module's cost.
    let empty = b"\0asm\x01\0\0\0";
    for engine in engines {
        for threads in [Threads::Default, Threads::One] {
            let _ = engine.compile(empty, threads);
        }
    }
    let mut progress = Progress::new(suites.iter().map(|suite| suite.cases.len()).sum());
    let measured = suites
        .iter()
        .map(|suite| MeasuredSuite {
            title: suite.title.clone(),
            cases: suite.cases.iter().map(|case| one(engines, case, options, &mut progress)).collect(),
        })
        .collect();
    progress.clear();
    measured
}

/// Measures one module.
fn one(engines: &[Box<dyn Engine>], case: &Case, options: &Options, progress: &mut Progress) -> MeasuredCase {
    let reps = if case.kind() == Kind::Score { options.score_reps } else { options.reps };
    let mut samples: Vec<Samples> = engines.iter().map(|_| Samples::default()).collect();
    progress.next();
    let begin = Instant::now();
    // Compilation has repetitions of its own: a score's single run must not make it a single sample.
    for rep in 0..options.reps {
        if rep > 0 && begin.elapsed() > Duration::from_secs(options.limit) {
            break;
        }
        for turn in 0..engines.len() {
            let index = (turn + rep) % engines.len();
            let (engine, samples) = (&*engines[index], &mut samples[index]);
            if samples.failure.is_some() {
                continue;
            }
            progress.show(&case.name, rep, engine.name());
            if let Err(failure) = repetition(engine, case, options, rep < reps, samples) {
                samples.failure = Some(failure);
            }
        }
    }
    agree(engines, &mut samples);
    MeasuredCase { name: case.name.clone(), kind: case.kind(), size: case.wasm.len(), engines: samples }
}

/// One engine's turn.
fn repetition(
    engine: &dyn Engine,
    case: &Case,
    options: &Options,
    run: bool,
    samples: &mut Samples,
) -> Result<(), Failure> {
    let program = if options.compile {
        compile(engine, case, Threads::One, &mut samples.compile_serial)?;
        compile(engine, case, Threads::Default, &mut samples.compile)?
    } else {
        engine.compile(&case.wasm, Threads::Default).map_err(Failure::Refused)?
    };
    if options.run && run {
        let begin = Instant::now();
        let mut count = 0;
        while count == 0 || (count < 10 && case.kind() != Kind::Score && begin.elapsed() < SHORT) {
            let (time, value) = execute_until_scored(&*program, case)?;
            samples.run.push(time);
            if *samples.result.get_or_insert(value) != value && case.kind() != Kind::Score {
                return Err(Failure::Wrong("returns different results in different runs".to_owned()));
            }
            count += 1;
        }
    }
    Ok(())
}

/// Runs once. CoreMark guesses from a short trial how long to run, and returns 0 when a machine that got faster meanwhile made
/// that less than its 10 seconds: then again, three times at most.
fn execute_until_scored(program: &dyn Program, case: &Case) -> Result<(f64, Value), Failure> {
    for _ in 0..3 {
        match execute(program, case)? {
            (_, Value::Score(0.0)) => {}
            measured => return Ok(measured),
        }
    }
    Err(Failure::Wrong("returns the score 0, three times".to_owned()))
}

/// Compiles at least once; small modules up to 10 times or 10 ms, each of them a sample.
fn compile(
    engine: &dyn Engine,
    case: &Case,
    threads: Threads,
    samples: &mut Vec<f64>,
) -> Result<Box<dyn Program>, Failure> {
    let begin = Instant::now();
    let mut count = 0;
    loop {
        let clock = Instant::now();
        let program = engine.compile(&case.wasm, threads).map_err(Failure::Refused)?;
        samples.push(clock.elapsed().as_secs_f64());
        count += 1;
        if count == 10 || begin.elapsed() > Duration::from_millis(10) {
            return Ok(program);
        }
    }
}

/// Runs once and checks what came out. Seconds or score, and the result.
fn execute(program: &dyn Program, case: &Case) -> Result<(f64, Value), Failure> {
    let outcome = program.run(World::new(&case.folder), case.entry).map_err(Failure::Wrong)?;
    let world = &outcome.world;
    let wrong = |what: String| Err(Failure::Wrong(what));
    if let Some(status) = world.exit_status().filter(|status| *status != 0) {
        return wrong(format!("exits with status {status}: {}", String::from_utf8_lossy(world.stderr())));
    }
    let outputs = [
        ("standard output", &case.expected.stdout, world.stdout()),
        ("standard error", &case.expected.stderr, world.stderr()),
    ];
    for (name, expected, got) in outputs {
        if let Some(expected) = expected.as_deref().filter(|expected| *expected != got) {
            let same = expected.iter().zip(got).take_while(|(a, b)| a == b).count();
            return wrong(format!(
                "{name} has {} bytes instead of {} and differs from byte {same} on",
                got.len(),
                expected.len()
            ));
        }
    }
    if let (Some(expected), Value::Integer(got)) = (case.expected.value, outcome.value)
        && expected != got
    {
        return wrong(format!("returns {got} instead of {expected}"));
    }
    match (case.entry, outcome.value) {
        (Entry::Score, Value::Score(score)) if score >= 0.0 => Ok((score.into(), outcome.value)),
        (Entry::Score, value) => wrong(format!("returns {value:?}, which is no score")),
        _ => {
            let time = world.measured().unwrap_or(outcome.call);
            Ok((time.as_secs_f64(), outcome.value))
        }
    }
}

/// Functions without a known result must at least return the same under all engines.
fn agree(engines: &[Box<dyn Engine>], samples: &mut [Samples]) {
    let integer = |samples: &Samples| match samples.result {
        Some(Value::Integer(value)) => Some(value),
        _ => None,
    };
    // The last engine is the judge: the columns end with the oldest and best tested one.
    let Some((judge, expected)) =
        samples.iter().enumerate().rev().find_map(|(at, samples)| Some((at, integer(samples)?)))
    else {
        return;
    };
    for samples in samples {
        if let Some(got) = integer(samples).filter(|got| *got != expected) {
            let name = engines[judge].name();
            samples.failure = Some(Failure::Wrong(format!("returns {got}, but {name} returns {expected}")));
        }
    }
}

/// A line on the terminal that says what is running.
struct Progress {
    total: usize,
    done: usize,
    terminal: bool,
}

impl Progress {
    fn new(total: usize) -> Progress {
        Progress { total, done: 0, terminal: std::io::stderr().is_terminal() }
    }

    fn next(&mut self) {
        self.done += 1;
    }

    fn show(&self, case: &str, rep: usize, engine: &str) {
        if self.terminal {
            eprint!("\r\x1b[K[{}/{}] {case}, repetition {}, {engine}", self.done, self.total, rep + 1);
            let _ = std::io::stderr().flush();
        }
    }

    fn clear(&self) {
        if self.terminal {
            eprint!("\r\x1b[K");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{arguments, engines, suite};

    #[test]
    fn medians() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[3.0]), Some(3.0));
        assert_eq!(median(&[4.0, 1.0]), Some(2.5));
        assert_eq!(median(&[9.0, 1.0, 2.0]), Some(2.0));
    }

    #[test]
    fn the_best_is_the_shortest_time_and_the_highest_score() {
        let samples = Samples { run: vec![3.0, 1.0, 2.5], compile: vec![0.5, 0.25], ..Samples::default() };
        assert_eq!(samples.run(Statistic::Best), Some(1.0));
        assert_eq!(samples.score(Statistic::Best), Some(3.0));
        assert_eq!(samples.compile(Threads::Default, Statistic::Best), Some(0.25));
        assert_eq!(samples.compile(Threads::One, Statistic::Best), None);
        assert_eq!(samples.run(Statistic::Median), Some(2.5));
    }

    /// Measures this repository's programs under `engine` and gives their failures.
    fn failures(engine: &dyn Fn() -> Box<dyn Engine>, change: &dyn Fn(&mut Case)) -> Vec<Option<Failure>> {
        let args = ["--reps", "1", "--only", "fib", "--only", "sieve"];
        let options = arguments::parse(args.iter().map(|arg| arg.to_string())).unwrap().unwrap();
        let mut suites = suite::find(&options).unwrap();
        suites[0].cases.iter_mut().for_each(change);
        let measured = all(&[engine()], &suites, &options);
        measured[0].cases.iter().map(|case| case.engines[0].failure.clone()).collect()
    }

    #[test]
    fn every_engine_is_right() {
        for name in engines::names() {
            let open = || engines::open(&[name.to_owned()]).unwrap().remove(0);
            assert_eq!(failures(&open, &|_| {}), [None, None], "{name}");
        }
    }

    #[test]
    fn wrong_output_is_noticed() {
        let open = || engines::open(&["wasmi".to_owned()]).unwrap().remove(0);
        let falsify = |case: &mut Case| {
            case.expected.value = case.expected.value.map(|value| value + 1);
            case.expected.stdout = case.expected.stdout.take().map(|_| b"sieve 1234\n".to_vec());
        };
        let wrong = |what: &str| Some(Failure::Wrong(what.to_owned()));
        assert_eq!(
            failures(&open, &falsify),
            [
                wrong("standard output has 23 bytes instead of 11 and differs from byte 6 on"),
                wrong("returns 3524578 instead of 3524579"),
            ]
        );
    }
}
