//! The functions of preview 1, from one list: name and WebAssembly parameters.
//!
//! `wasi-common` checks the list: a function it does not have, or a parameter of another type, does not compile.

use crate::{Caller, Error, Extern, Linker, Result};
use std::pin::pin;
use std::task::{Poll, Waker};
use wasi_common::snapshots::preview_1::wasi_snapshot_preview1 as preview1;
use wasi_common::{I32Exit, WasiCtx};
use wiggle::GuestMemory;

/// The module name under which guests import WASI preview 1.
pub const MODULE: &str = "wasi_snapshot_preview1";

macro_rules! functions {
    ($($name:ident($($arg:ident: $ty:ident),*) -> $result:ty;)*) => {
        /// Defines all functions of WASI preview 1 under [`MODULE`]; `get` finds the guest's context in the host's data.
        ///
        /// A guest's memory must be exported as `memory`. `proc_exit` ends the call with an [`I32Exit`].
        ///
        /// # Errors
        ///
        /// If one of the names is defined already.
        pub fn add_to_linker<T: 'static>(
            linker: &mut Linker<T>,
            get: impl Fn(&mut T) -> &mut WasiCtx + Send + Sync + Copy + 'static,
        ) -> Result<()> {
            $(
                linker.func_wrap(MODULE, stringify!($name), move |mut caller: Caller<'_, T>, $($arg: $ty),*| -> Result<$result> {
                    let (mut memory, data) = guest_memory(&mut caller)?;
                    finish(preview1::$name(get(data), &mut memory, $($arg),*))
                })?;
            )*
            Ok(())
        }
    };
}

functions! {
    args_get(argv: i32, argv_buf: i32) -> i32;
    args_sizes_get(count: i32, bytes: i32) -> i32;
    environ_get(environ: i32, environ_buf: i32) -> i32;
    environ_sizes_get(count: i32, bytes: i32) -> i32;
    clock_res_get(clock: i32, resolution: i32) -> i32;
    clock_time_get(clock: i32, precision: i64, time: i32) -> i32;
    fd_advise(fd: i32, offset: i64, len: i64, advice: i32) -> i32;
    fd_allocate(fd: i32, offset: i64, len: i64) -> i32;
    fd_close(fd: i32) -> i32;
    fd_datasync(fd: i32) -> i32;
    fd_fdstat_get(fd: i32, stat: i32) -> i32;
    fd_fdstat_set_flags(fd: i32, flags: i32) -> i32;
    fd_fdstat_set_rights(fd: i32, base: i64, inheriting: i64) -> i32;
    fd_filestat_get(fd: i32, stat: i32) -> i32;
    fd_filestat_set_size(fd: i32, size: i64) -> i32;
    fd_filestat_set_times(fd: i32, accessed: i64, modified: i64, flags: i32) -> i32;
    fd_pread(fd: i32, buffers: i32, count: i32, offset: i64, read: i32) -> i32;
    fd_prestat_get(fd: i32, stat: i32) -> i32;
    fd_prestat_dir_name(fd: i32, path: i32, len: i32) -> i32;
    fd_pwrite(fd: i32, buffers: i32, count: i32, offset: i64, written: i32) -> i32;
    fd_read(fd: i32, buffers: i32, count: i32, read: i32) -> i32;
    fd_readdir(fd: i32, buffer: i32, len: i32, cookie: i64, used: i32) -> i32;
    fd_renumber(from: i32, to: i32) -> i32;
    fd_seek(fd: i32, offset: i64, whence: i32, position: i32) -> i32;
    fd_sync(fd: i32) -> i32;
    fd_tell(fd: i32, position: i32) -> i32;
    fd_write(fd: i32, buffers: i32, count: i32, written: i32) -> i32;
    path_create_directory(fd: i32, path: i32, len: i32) -> i32;
    path_filestat_get(fd: i32, flags: i32, path: i32, len: i32, stat: i32) -> i32;
    path_filestat_set_times(fd: i32, flags: i32, path: i32, len: i32, accessed: i64, modified: i64, times: i32) -> i32;
    path_link(old_fd: i32, flags: i32, old: i32, old_len: i32, new_fd: i32, new: i32, new_len: i32) -> i32;
    path_open(
        fd: i32, dirflags: i32, path: i32, len: i32, oflags: i32, base: i64, inheriting: i64, fdflags: i32, opened: i32
    ) -> i32;
    path_readlink(fd: i32, path: i32, len: i32, buffer: i32, buffer_len: i32, used: i32) -> i32;
    path_remove_directory(fd: i32, path: i32, len: i32) -> i32;
    path_rename(fd: i32, old: i32, old_len: i32, new_fd: i32, new: i32, new_len: i32) -> i32;
    path_symlink(old: i32, old_len: i32, fd: i32, new: i32, new_len: i32) -> i32;
    path_unlink_file(fd: i32, path: i32, len: i32) -> i32;
    poll_oneoff(subscriptions: i32, events: i32, count: i32, happened: i32) -> i32;
    proc_exit(code: i32) -> ();
    proc_raise(signal: i32) -> i32;
    sched_yield() -> i32;
    random_get(buffer: i32, len: i32) -> i32;
    sock_accept(fd: i32, flags: i32, accepted: i32) -> i32;
    sock_recv(fd: i32, buffers: i32, count: i32, flags: i32, read: i32, result_flags: i32) -> i32;
    sock_send(fd: i32, buffers: i32, count: i32, flags: i32, written: i32) -> i32;
    sock_shutdown(fd: i32, how: i32) -> i32;
}

/// The calling module's memory, and the host's data.
fn guest_memory<'a, T>(caller: &'a mut Caller<'_, T>) -> Result<(GuestMemory<'a>, &'a mut T)> {
    let Some(Extern::Memory(memory)) = caller.get_export("memory") else {
        crate::bail!("WASI needs the calling module to export a memory as `memory`");
    };
    let (bytes, data) = memory.data_and_store_mut(caller);
    Ok((GuestMemory::Unshared(bytes), data))
}

/// Runs a function of `wasi-common` to its end. They are asynchronous in type only: on the host's files nothing waits.
fn finish<R>(function: impl Future<Output = Result<R, wiggle::error::Error>>) -> Result<R> {
    let mut context = std::task::Context::from_waker(Waker::noop());
    match pin!(function).poll(&mut context) {
        Poll::Ready(result) => result.map_err(error),
        Poll::Pending => crate::bail!("a WASI function would wait, which this host's context never does"),
    }
}

fn error(error: wiggle::error::Error) -> Error {
    match error.downcast::<I32Exit>() {
        Ok(exit) => Error::new(exit),
        Err(error) => Error::from_boxed(error.into_boxed_dyn_error()),
    }
}
