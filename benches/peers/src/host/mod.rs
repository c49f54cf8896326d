//! What modules may import, once for all engines: functions over the world, the bytes of the
//! module's memory and plain integers. [`for_each_import`] is their only list.

mod files;
mod memory;
mod wasi;

pub use files::Files;
pub use wasi::*;

use std::path::Path;
use std::time::{Duration, Instant};

/// Everything a module can see or change outside itself. A fresh one for every run.
pub struct World {
    files: Files,
    random: u64,
    begun: Instant,
    mark: Option<Instant>,
    measured: Option<Duration>,
    exit: Option<i32>,
}

/// The reason for which a host function does not return. Engines carry it as their own error.
pub type Stop = &'static str;

impl World {
    /// A world whose "." is `folder`, for reading.
    pub fn new(folder: &Path) -> World {
        World {
            files: Files::new(folder),
            random: 0x9E37_79B9_7F4A_7C15,
            begun: Instant::now(),
            mark: None,
            measured: None,
            exit: None,
        }
    }

    /// Time between `bench.start` and `bench.end`, summed over all pairs; `None` without a pair.
    pub fn measured(&self) -> Option<Duration> {
        self.measured
    }

    /// The argument of `proc_exit`, if it was called.
    pub fn exit_status(&self) -> Option<i32> {
        self.exit
    }

    /// What was written to standard output.
    pub fn stdout(&self) -> &[u8] {
        self.files.stdout()
    }

    /// What was written to standard error.
    pub fn stderr(&self) -> &[u8] {
        self.files.stderr()
    }
}

/// Calls `$define` with `$context` and a row per function:
/// `"module" "name" => function(arguments) -> result;`.
macro_rules! for_each_import {
    ($define:path, $($context:tt)*) => {
        $define! {
            $($context)*;
            "bench" "start" => bench_start() -> ();
            "bench" "end" => bench_end() -> ();
            "env" "clock_ms" => clock_ms() -> i32;
            "wasi_snapshot_preview1" "args_get" => args_get(pointers: i32, bytes: i32) -> i32;
            "wasi_snapshot_preview1" "args_sizes_get" => args_sizes_get(count: i32, bytes: i32) -> i32;
            "wasi_snapshot_preview1" "environ_get" => environ_get(pointers: i32, bytes: i32) -> i32;
            "wasi_snapshot_preview1" "environ_sizes_get" => environ_sizes_get(count: i32, bytes: i32) -> i32;
            "wasi_snapshot_preview1" "clock_time_get" => clock_time_get(clock: i32, precision: i64, out: i32) -> i32;
            "wasi_snapshot_preview1" "fd_close" => fd_close(fd: i32) -> i32;
            "wasi_snapshot_preview1" "fd_fdstat_get" => fd_fdstat_get(fd: i32, out: i32) -> i32;
            "wasi_snapshot_preview1" "fd_fdstat_set_flags" => fd_fdstat_set_flags(fd: i32, flags: i32) -> i32;
            "wasi_snapshot_preview1" "fd_filestat_get" => fd_filestat_get(fd: i32, out: i32) -> i32;
            "wasi_snapshot_preview1" "fd_prestat_get" => fd_prestat_get(fd: i32, out: i32) -> i32;
            "wasi_snapshot_preview1" "fd_prestat_dir_name" => fd_prestat_dir_name(fd: i32, path: i32, len: i32) -> i32;
            "wasi_snapshot_preview1" "fd_read" => fd_read(fd: i32, vectors: i32, count: i32, out: i32) -> i32;
            "wasi_snapshot_preview1" "fd_seek" => fd_seek(fd: i32, offset: i64, whence: i32, out: i32) -> i32;
            "wasi_snapshot_preview1" "fd_tell" => fd_tell(fd: i32, out: i32) -> i32;
            "wasi_snapshot_preview1" "fd_write" => fd_write(fd: i32, vectors: i32, count: i32, out: i32) -> i32;
            "wasi_snapshot_preview1" "path_filestat_get" =>
                path_filestat_get(fd: i32, lookup: i32, path: i32, len: i32, out: i32) -> i32;
            "wasi_snapshot_preview1" "path_open" => path_open(
                fd: i32, lookup: i32, path: i32, len: i32, open: i32, rights: i64, inheriting: i64, flags: i32, out: i32
            ) -> i32;
            "wasi_snapshot_preview1" "proc_exit" => proc_exit(status: i32) -> ();
            "wasi_snapshot_preview1" "random_get" => random_get(at: i32, len: i32) -> i32;
            "wasi_snapshot_preview1" "sched_yield" => sched_yield() -> i32;
        }
    };
}
pub(crate) use for_each_import;

/// `bench.start`: the measured part begins.
pub fn bench_start(world: &mut World, _: &mut [u8]) -> Result<(), Stop> {
    world.mark = Some(Instant::now());
    Ok(())
}

/// `bench.end`: the measured part ends.
pub fn bench_end(world: &mut World, _: &mut [u8]) -> Result<(), Stop> {
    let now = Instant::now();
    let mark = world.mark.take().ok_or("bench.end without bench.start")?;
    *world.measured.get_or_insert_default() += now - mark;
    Ok(())
}

/// `env.clock_ms`: milliseconds since the world began.
pub fn clock_ms(world: &mut World, _: &mut [u8]) -> Result<i32, Stop> {
    Ok(world.begun.elapsed().as_millis() as i32)
}
