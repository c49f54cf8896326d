//! Real programs: every module of the benchmark folder prints exactly what is expected of it.
//!
//! The modules are not part of the repository. They are looked for in `PULLEY_WASM_MODULES`, or in `../shared/wasm` beside the
//! repository; without them this test says so and passes.

use pulley::wasi::{self, Dir, I32Exit, WasiCtx, WasiCtxBuilder, ambient_authority, pipe::WritePipe};
use pulley::{Config, Engine, Linker, Module, Store};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI32, AtomicUsize, Ordering};

/// The folder with the modules, if there is one.
fn folder() -> Option<PathBuf> {
    let folder = match std::env::var_os("PULLEY_WASM_MODULES") {
        Some(folder) => PathBuf::from(folder),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/wasm"),
    };
    if folder.is_dir() {
        return Some(folder);
    }
    println!("not run: there is no `{}`; name the folder in PULLEY_WASM_MODULES", folder.display());
    None
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<_> = entries.filter(|path| path.extension().is_some_and(|found| found == extension)).collect();
    files.sort();
    files
}

/// Runs a WASI command with its folder as `.`: what it wrote to stdout and to stderr.
fn run(engine: &Engine, path: &Path) -> (Vec<u8>, Vec<u8>) {
    let module = Module::from_file(engine, path).unwrap_or_else(|error| panic!("{error:?}"));
    let mut linker: Linker<WasiCtx> = Linker::new(engine);
    wasi::add_to_linker(&mut linker, |ctx| ctx).unwrap();
    linker.func_wrap("bench", "start", || {}).unwrap();
    linker.func_wrap("bench", "end", || {}).unwrap();
    let (stdout, stderr) = (WritePipe::new_in_memory(), WritePipe::new_in_memory());
    let dir = Dir::open_ambient_dir(path.parent().unwrap(), ambient_authority()).unwrap();
    let mut builder = WasiCtxBuilder::new();
    builder.stdout(Box::new(stdout.clone())).stderr(Box::new(stderr.clone())).preopened_dir(dir, ".").unwrap();
    let mut store = Store::new(engine, builder.build());
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let start = instance.get_typed_func::<(), ()>(&mut store, "_start").unwrap();
    match start.call(&mut store, ()) {
        Ok(()) => {}
        Err(error) => match error.downcast_ref::<I32Exit>() {
            Some(exit) => assert_eq!(exit.0, 0, "{}: exit code", path.display()),
            None => panic!("{}: {error:?}", path.display()),
        },
    }
    drop(store);
    let bytes =
        |pipe: WritePipe<std::io::Cursor<Vec<u8>>>| pipe.try_into_inner().expect("the store is gone").into_inner();
    (bytes(stdout), bytes(stderr))
}

/// Programs that take minutes in a build without optimization, where only the others run.
const LONG: &[&str] = &[
    "shootout-base64",
    "shootout-ctype",
    "shootout-ed25519",
    "shootout-fib2",
    "shootout-heapsort",
    "shootout-matrix",
    "shootout-minicsv",
    "shootout-seqhash",
    "shootout-sieve",
    "shootout-switch",
];

/// Runs one command and compares what it printed; the line to print about it.
fn check(engine: &Engine, path: &Path) -> String {
    let (stdout, stderr) = run(engine, path);
    let mut compared = Vec::new();
    for (kind, found) in [("stdout", stdout), ("stderr", stderr)] {
        let Ok(expected) = std::fs::read(path.with_extension(format!("{kind}.expected"))) else {
            continue;
        };
        let texts = [&found, &expected].map(|bytes| String::from_utf8_lossy(bytes));
        assert!(found == expected, "{}: {kind} is\n{}\nexpected\n{}", path.display(), texts[0], texts[1]);
        compared.push(kind);
    }
    let compared = if compared.is_empty() { "nothing to compare with".to_owned() } else { compared.join(" and ") };
    format!("{}: ran, {compared}", path.display())
}

#[test]
fn commands_print_what_is_expected() {
    let Some(folder) = folder() else { return };
    let groups = ["shootout", "bz2", "pulldown-cmark", "quicksort", "richards"];
    let all: Vec<PathBuf> = groups.iter().flat_map(|group| files(&folder.join(group), "wasm")).collect();
    let is_long = |path: &PathBuf| LONG.iter().any(|name| path.file_stem().is_some_and(|stem| stem == *name));
    // With the feature, builds that have debug assertions are optimized all the same (`scripts/assertions.toml`).
    let slow = cfg!(all(debug_assertions, not(feature = "loop")));
    let (later, now): (Vec<_>, Vec<_>) = all.into_iter().partition(|path| slow && is_long(path));
    for path in &later {
        println!("{}: not run without optimization; use `cargo test --release`", path.display());
    }
    assert!(!now.is_empty(), "the folder holds modules");
    let whole = Engine::default();
    let lazy = Engine::new(Config::new().lazy_compilation(true)).unwrap();
    let mut runs: Vec<_> = now.iter().map(|path| (&whole, path)).collect();
    runs.extend(now.iter().filter(|path| !is_long(path)).map(|path| (&lazy, path)));
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((engine, path)) = runs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    println!("{}", check(engine, path));
                }
            });
        }
    });
    println!("{} commands", now.len());
}

/// CoreMark checks its own results and gives a score of 0 when one is wrong. Its clock runs fast here, so that it does as
/// few rounds as it can.
#[test]
fn coremark_accepts_its_results() {
    let Some(folder) = folder() else { return };
    let path = folder.join("coremark/coremark.wasm");
    if !path.is_file() {
        println!("not run: there is no `{}`", path.display());
        return;
    }
    let engine = Engine::default();
    let module = Module::from_file(&engine, &path).unwrap();
    let mut linker: Linker<AtomicI32> = Linker::new(&engine);
    linker
        .func_wrap("env", "clock_ms", |caller: pulley::Caller<'_, AtomicI32>| {
            caller.data().fetch_add(12_000, Ordering::Relaxed)
        })
        .unwrap();
    let mut store = Store::new(&engine, AtomicI32::new(0));
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let run = instance.get_typed_func::<(), f32>(&mut store, "run").unwrap();
    let score = run.call(&mut store, ()).unwrap();
    assert!(score > 0.0, "CoreMark found a wrong result: score {score}");
}

#[test]
fn small_kernels_compute() {
    let Some(folder) = folder() else { return };
    let engine = Engine::default();
    let cases: [(&str, i64, i64); 7] = [
        ("bulk-ops", 100, 0),
        ("counter-global", 1000, 0),
        ("counter-local", 1000, 0),
        ("counter-param", 1000, 0),
        ("fibonacci-iter", 90, 2_880_067_194_370_816_120),
        ("fibonacci-rec", 15, 610),
        ("fibonacci-tail", 90, 2_880_067_194_370_816_120),
    ];
    for (name, argument, expected) in cases {
        let path = folder.join("micro").join(name).with_extension("wat");
        let module = Module::from_file(&engine, &path).unwrap_or_else(|error| panic!("{error:?}"));
        let mut store = Store::new(&engine, ());
        let instance = pulley::Instance::new(&mut store, &module, &[]).unwrap();
        let found = match instance.get_typed_func::<i64, i64>(&mut store, "run") {
            Ok(run) => run.call(&mut store, argument).unwrap(),
            Err(_) => {
                let run = instance.get_typed_func::<i32, i32>(&mut store, "run").unwrap();
                run.call(&mut store, i32::try_from(argument).unwrap()).unwrap().into()
            }
        };
        assert_eq!(found, expected, "{name}({argument})");
    }
}
