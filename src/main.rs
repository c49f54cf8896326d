//! The command `pulley`: runs, compiles, prints and tests WebAssembly modules.

#![forbid(unsafe_code)]

mod cli;

fn main() -> std::process::ExitCode {
    cli::main()
}
