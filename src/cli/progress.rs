//! Progress of a compilation, on one line of the terminal that is gone when it ends.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Compilations that take less than this show nothing.
const SILENCE: Duration = Duration::from_millis(300);

/// How often the line is written.
const INTERVAL: Duration = Duration::from_millis(100);

/// Shows how many functions are compiled, if stderr is a terminal.
pub(super) struct Progress {
    name: String,
    terminal: bool,
    state: Mutex<State>,
}

struct State {
    next: Instant,
    shown: bool,
}

impl Progress {
    pub(super) fn new(path: &Path) -> Progress {
        Progress {
            // The whole path might not fit one line.
            name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            terminal: std::io::stderr().is_terminal(),
            state: Mutex::new(State { next: Instant::now() + SILENCE, shown: false }),
        }
    }

    /// To be called after every function, from any thread.
    pub(super) fn step(&self, done: usize, total: usize) {
        // A thread that finds another one writing has nothing to add.
        let Some(mut state) = self.state.try_lock().ok().filter(|_| self.terminal) else {
            return;
        };
        let now = Instant::now();
        if now >= state.next {
            state.next = now + INTERVAL;
            state.shown = true;
            self.write(&format!("\r\x1b[Kcompiling `{}`: {done} of {total} functions", self.name));
        }
    }

    /// Takes the line away.
    pub(super) fn finish(&self) {
        if self.state.lock().is_ok_and(|state| state.shown) {
            self.write("\r\x1b[K");
        }
    }

    fn write(&self, text: &str) {
        let mut stderr = std::io::stderr().lock();
        // Progress that can't be shown is no error.
        let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
    }
}
