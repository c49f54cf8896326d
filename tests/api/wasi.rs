//! WASI: that all of it is there, and that guests see only what they are given.

use pulley::wasi::{self, Dir, I32Exit, WasiCtx, WasiCtxBuilder, ambient_authority, pipe::ReadPipe, pipe::WritePipe};
use pulley::{Engine, Linker, Module, Store, Trap};
use std::path::Path;

fn linker(engine: &Engine) -> Linker<WasiCtx> {
    let mut linker = Linker::new(engine);
    wasi::add_to_linker(&mut linker, |ctx| ctx).unwrap();
    linker
}

/// Runs `_start` with stdin and a folder, and gives its exit code and what it printed.
fn run(text: &str, builder: &mut WasiCtxBuilder) -> pulley::Result<(i32, String)> {
    let engine = Engine::default();
    let stdout = WritePipe::new_in_memory();
    builder.stdout(Box::new(stdout.clone()));
    let mut store = Store::new(&engine, builder.build());
    let instance = linker(&engine).instantiate(&mut store, &Module::new(&engine, text)?)?;
    let outcome = instance.get_typed_func::<(), ()>(&mut store, "_start")?.call(&mut store, ());
    drop(store);
    let printed = stdout.try_into_inner().expect("the store is gone").into_inner();
    let printed = String::from_utf8(printed)?;
    match outcome {
        Ok(()) => Ok((0, printed)),
        Err(error) => error.downcast::<I32Exit>().map(|exit| (exit.0, printed)),
    }
}

/// The functions of preview 1, as its specification lists them.
const FUNCTIONS: &str = "args_get args_sizes_get environ_get environ_sizes_get clock_res_get clock_time_get fd_advise fd_allocate \
    fd_close fd_datasync fd_fdstat_get fd_fdstat_set_flags fd_fdstat_set_rights fd_filestat_get fd_filestat_set_size \
    fd_filestat_set_times fd_pread fd_prestat_get fd_prestat_dir_name fd_pwrite fd_read fd_readdir fd_renumber fd_seek fd_sync \
    fd_tell fd_write path_create_directory path_filestat_get path_filestat_set_times path_link path_open path_readlink \
    path_remove_directory path_rename path_symlink path_unlink_file poll_oneoff proc_exit proc_raise sched_yield random_get \
    sock_accept sock_recv sock_send sock_shutdown";

#[test]
fn every_function_is_there() {
    let engine = Engine::default();
    let linker = linker(&engine);
    let mut store = Store::new(&engine, WasiCtxBuilder::new().build());
    let names: Vec<_> = FUNCTIONS.split_whitespace().collect();
    assert_eq!(names.len(), 46);
    for name in names {
        assert!(linker.get(&mut store, wasi::MODULE, name).is_some(), "{name}");
    }
}

#[test]
fn guests_read_and_write_what_they_are_given() {
    let text = r#"(module
        (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (data (i32.const 0) "\40\00\00\00\ff\00\00\00")
        (func (export "_start")
            (if (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)) (then (call $exit (i32.const 1))))
            (i32.store (i32.const 4) (i32.load (i32.const 8)))
            (if (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 12)) (then (call $exit (i32.const 2))))
            (call $exit (i32.load (i32.const 12)))))"#;
    let mut builder = WasiCtxBuilder::new();
    builder.stdin(Box::new(ReadPipe::from("from the host")));
    assert_eq!(run(text, &mut builder).unwrap(), (13, "from the host".to_owned()));
}

#[test]
fn files_are_those_of_the_directories_given() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wasi");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("file"), "x").unwrap();
    let open = |name: &str| {
        format!(
            r#"(module
                (import "wasi_snapshot_preview1" "path_open"
                    (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
                (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
                (memory (export "memory") 1) (data (i32.const 0) "{name}")
                (func (export "_start") (call $exit (call $open (i32.const 3) (i32.const 0) (i32.const 0) (i32.const {})
                    (i32.const 0) (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 64)))))"#,
            name.len()
        )
    };
    let given = || {
        let mut builder = WasiCtxBuilder::new();
        builder.preopened_dir(Dir::open_ambient_dir(&folder, ambient_authority()).unwrap(), ".").unwrap();
        builder
    };
    let (noent, badf, perm) = (44, 8, 63);
    assert_eq!(run(&open("file"), &mut given()).unwrap().0, 0);
    assert_eq!(run(&open("none"), &mut given()).unwrap().0, noent);
    assert_eq!(run(&open("../wasi/file"), &mut given()).unwrap().0, perm, "outside of the directory");
    assert_eq!(run(&open("file"), &mut WasiCtxBuilder::new()).unwrap().0, badf, "no directory at all");
}

#[test]
fn a_bad_pointer_is_an_error_and_the_next_guest_runs() {
    let text = |pointer: &str, memory: &str| {
        format!(
            r#"(module (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
                {memory} (func (export "_start") (drop (call $random (i32.const {pointer}) (i32.const 16)))))"#
        )
    };
    let memory = r#"(memory (export "memory") 1)"#;
    let error = run(&text("65530", memory), &mut WasiCtxBuilder::new()).unwrap_err();
    assert!(format!("{error:#}").contains("random_get") || format!("{error:?}").contains("bounds"), "{error:?}");
    assert!(!error.is::<Trap>());
    let error = run(&text("0", ""), &mut WasiCtxBuilder::new()).unwrap_err();
    assert!(format!("{error:#}").contains("export a memory as `memory`"), "{error:?}");
    assert_eq!(run(&text("0", memory), &mut WasiCtxBuilder::new()).unwrap().0, 0);
}
