//! The command line: one file per command, for arguments and printing only.
//!
//! Invariant: whatever a command meets ends in an exit code. 0 is success, 1 an error with its text on stderr, 2 wrong usage,
//! [`TRAP_CODE`] a trap of the guest, and anything else is the guest's own code.

mod compile;
mod features;
mod load;
mod objdump;
#[cfg(feature = "opstat")]
mod opstat;
mod progress;
mod run;
mod wast;

use clap::{Parser, Subcommand};
use pulley::{Error, Result, Trap, UnknownImportError, WasmBacktrace};
use std::process::ExitCode;

/// The exit code of a guest that trapped: what a shell shows for a process that aborted.
const TRAP_CODE: u8 = 134;

/// Runs WebAssembly where no JIT may run: an optimizing compiler to a portable bytecode, and its interpreter.
#[derive(Parser)]
#[command(name = "pulley", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Run(run::Run),
    Compile(compile::Compile),
    Objdump(objdump::Objdump),
    #[cfg(feature = "opstat")]
    Opstat(opstat::Opstat),
    Wast(wast::Wast),
}

/// Runs the command that the process was started with.
pub(crate) fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Run(command) => command.execute(),
        Command::Compile(command) => command.execute(),
        Command::Objdump(command) => command.execute(),
        #[cfg(feature = "opstat")]
        Command::Opstat(command) => command.execute(),
        Command::Wast(command) => command.execute(),
    };
    outcome.unwrap_or_else(|error| report(&error))
}

/// Prints an error, and says with which code to exit.
fn report(error: &Error) -> ExitCode {
    // An unknown import is an error of linking; one that was put there to trap has a backtrace when it is called.
    let called = error.is::<WasmBacktrace>();
    let trapped = error.is::<Trap>() || (called && error.is::<UnknownImportError>());
    let text = format!("{error:#}");
    match text.strip_prefix("wasm trap: ") {
        Some(cause) => eprintln!("trap: {cause}"),
        None => eprintln!("{}: {text}", if trapped { "trap" } else { "error" }),
    }
    if let Some(hint) = features::way_out(error) {
        eprintln!("{hint}");
    }
    if let Some(backtrace) = error.downcast_ref::<WasmBacktrace>() {
        eprintln!("{backtrace}");
    }
    ExitCode::from(if trapped { TRAP_CODE } else { 1 })
}

/// Writes to stdout. A reader that went away (`| head`) is no error.
fn print(text: &str) -> Result<()> {
    use std::io::{ErrorKind, Write};
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Error::from(error).context("can't write to stdout")),
        _ => Ok(()),
    }
}
