//! Plays recordings of calls on the virtual machine alone, and prints every result bit by bit.
//!
//! What it prints depends on the recordings and on nothing else: not on the word size of the host, its byte order, the
//! dispatch strategy, or the time. `scripts/cross-test.sh` compares what hosts print.
//!
//! ```text
//! PULLEY_RECORD=target/recordings cargo test --release --features loop --test spec recordings
//! cargo run --release -p pulley-vm --example replay target/recordings/*
//! ```

mod player;
mod recording;
mod special;

use std::io::{BufWriter, Write as _};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut steps = 0;
    let mut player = player::Player::new(None);
    for path in std::env::args_os().skip(1) {
        let bytes = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.to_string_lossy()))?;
        for step in recording::parse(&bytes) {
            let step = step.map_err(|error| format!("{}: {error}", path.to_string_lossy()))?;
            player.play(&step, &mut out)?;
            steps += 1;
        }
    }
    let player::Count { scripts, instances, calls, traps, values } = player.count;
    writeln!(out, "{scripts} scripts, {instances} instances, {calls} calls: {traps} traps, {values} values")?;
    out.flush()?;
    if steps == 0 {
        return Err("nothing was played: name files that tests/spec.rs recorded".into());
    }
    Ok(())
}
