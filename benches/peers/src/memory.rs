//! Peak memory: each engine compiles and runs each module in a process of its own, which tells how much it had at most.
//!
//! The peak is that of the resident set, as the kernel counts it: with the program itself, which is the same for all
//! engines. Only Linux tells it.

use crate::arguments::Options;
use crate::engine::{Engine, Threads};
use crate::host::World;
use crate::report;
use crate::suite::{Case, Suite};
use std::process::Command;

/// What a child process prints: the peak after compilation, and after a run, in KiB.
struct Peaks {
    compile: f64,
    run: f64,
}

/// In a child process: compiles and runs the only module, and prints the peaks.
pub fn child(engine: &dyn Engine, case: &Case) -> Result<(), String> {
    let program = engine.compile(&case.wasm, Threads::Default)?;
    let compile = peak()?;
    program.run(World::new(&case.folder), case.entry)?;
    println!("{compile} {}", peak()?);
    Ok(())
}

/// The peak of this process so far, in KiB.
fn peak() -> Result<u64, String> {
    let status = std::fs::read_to_string("/proc/self/status").map_err(|e| format!("/proc/self/status: {e}"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next()).and_then(|number| number.parse().ok());
    number.ok_or_else(|| "/proc/self/status does not tell the peak (VmHWM)".to_owned())
}

/// Measures all modules under all engines; the report, and whether all of them ran.
pub fn report(engines: &[String], suites: &[Suite], options: &Options) -> Result<(String, bool), String> {
    let program = std::env::current_exe().map_err(|e| e.to_string())?;
    let mut failures = String::new();
    let mut out = String::new();
    for suite in suites.iter().filter(|suite| !suite.cases.is_empty()) {
        let mut rows: [Vec<report::Row>; 2] = Default::default();
        for case in &suite.cases {
            let mut measure = |engine: &String| {
                let mut command = Command::new(&program);
                command.args(["--memory-of", engine]).arg(&case.file);
                if let Some(argument) = options.argument {
                    command.args(["--arg", &argument.to_string()]);
                }
                peaks(command).map_err(|message| failures += &format!("{} under {engine}: {message}\n", case.name)).ok()
            };
            let peaks: Vec<Option<Peaks>> = engines.iter().map(&mut measure).collect();
            let row = |value: fn(&Peaks) -> f64| report::Row {
                name: case.name.clone(),
                values: peaks.iter().map(|peaks| peaks.as_ref().map(|peaks| value(peaks) / 1024.0)).collect(),
            };
            rows[0].push(row(|peaks| peaks.compile));
            rows[1].push(row(|peaks| peaks.run));
        }
        for (title, rows) in
            ["peak memory of compilation, MiB", "peak memory of compilation and run, MiB"].iter().zip(&rows)
        {
            report::plain(&mut out, title, engines, rows, options);
        }
    }
    let all_ran = failures.is_empty();
    Ok((out + &failures, all_ran))
}

fn peaks(mut command: Command) -> Result<Peaks, String> {
    let output = command.output().map_err(|e| e.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut numbers = text.split_whitespace().filter_map(|number| number.parse().ok());
    match (numbers.next(), numbers.next()) {
        (Some(compile), Some(run)) if output.status.success() => Ok(Peaks { compile, run }),
        _ => Err(String::from_utf8_lossy(&output.stderr).split_whitespace().collect::<Vec<_>>().join(" ")),
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn the_peak_stays_when_memory_is_freed() {
        let before = peak().unwrap();
        let memory = std::hint::black_box(vec![1_u8; 64 << 20]);
        drop(memory);
        assert!(peak().unwrap() >= before.max(64 << 10));
    }

    #[test]
    fn a_process_that_fails_says_why() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo 1; echo the reason >&2; exit 1"]);
        assert_eq!(peaks(command).err().as_deref(), Some("the reason"));
        let mut command = Command::new("sh");
        command.args(["-c", "echo 1 2"]);
        assert!(peaks(command).is_ok_and(|peaks| (peaks.compile, peaks.run) == (1.0, 2.0)));
    }
}
