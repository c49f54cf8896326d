//! Loading of artifacts, verification included: one of a generated module of several megabytes, those of this repository's
//! programs, and those of the modules in `PULLEY_WASM_MODULES` or `../shared/wasm` if that is there. On one thread.

use std::hint::black_box;
use std::path::{Path, PathBuf};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pulley::{Engine, Module};

/// Functions of every shape that compilers make, with different numbers in each: arithmetic, memory, floats, loops, branches,
/// calls, tables.
fn generated() -> Vec<u8> {
    let functions = 15_000;
    let function = |n: u32| {
        let (a, b, c) = (n.wrapping_mul(2_654_435_761), n.wrapping_mul(40_503) % 60_000, n % 97);
        let callee = n.wrapping_mul(7) % functions;
        format!(
            "(func $f{n} (param $x i32) (param $y i64) (param $z f64) (result i32) (local $i i32) (local $sum i64)
               (loop $again
                 (local.set $sum (i64.add (local.get $sum)
                   (i64.xor (i64.mul (local.get $y) (i64.load offset={b} (i32.and (local.get $i) (i32.const {c}))))
                            (i64.rotl (local.get $sum) (i64.const {c})))))
                 (i32.store offset={b} (i32.shl (local.get $i) (i32.const 3)) (i32.wrap_i64 (local.get $sum)))
                 (local.set $z (f64.add (f64.mul (local.get $z) (f64.const {c}.5)) (f64.convert_i32_s (local.get $i))))
                 (f64.store offset=8 (local.get $x) (local.get $z))
                 (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const {c}))))
               (block $three (block $two (block $one
                 (br_table $one $two $three (i32.rem_u (local.get $x) (i32.const 3))))
                 (return (call $f{callee} (i32.sub (local.get $x) (i32.const 1)) (local.get $sum) (local.get $z))))
                 (if (f64.lt (local.get $z) (f64.const 1000)) (then (global.set $g (i32.add (global.get $g) (i32.const {a})))))
                 (return (call_indirect (type $t) (local.get $x) (local.get $y) (local.get $z) (i32.const {c}))))
               (i32.add (i32.wrap_i64 (i64.shr_u (local.get $sum) (i64.const 32))) (i32.const {a})))\n"
        )
    };
    let text = format!(
        "(module (type $t (func (param i32 i64 f64) (result i32))) (memory 2) (table 100 funcref)
           (global $g (mut i32) (i32.const 0)) (export \"run\" (func $f0)) {})",
        (0..functions).map(function).collect::<String>()
    );
    wat::parse_str(text).expect("a module")
}

/// The binary modules in a folder and the folders in it.
fn modules(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let below = paths.iter().filter(|path| path.is_dir()).flat_map(|path| modules(path)).collect::<Vec<_>>();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "wasm"));
    paths.extend(below);
    paths
}

fn load(criterion: &mut Criterion) {
    let engine = Engine::default();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shared = std::env::var_os("PULLEY_WASM_MODULES").map_or_else(|| root.join("../shared/wasm"), PathBuf::from);
    let mut wasm = vec![("generated".to_owned(), generated())];
    for path in modules(&root.join("benches/programs")).into_iter().chain(modules(&shared)) {
        // Some are all called `benchmark`, and their folders differ.
        let of = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        let name = match of(path.file_stem()) {
            name if name == "benchmark" => of(path.parent().and_then(Path::file_name)),
            name => name,
        };
        wasm.push((name, std::fs::read(&path).expect("a readable module")));
    }
    let mut group = criterion.benchmark_group("load");
    group.sample_size(20);
    for (name, wasm) in wasm {
        let Ok(artifact) = engine.precompile_module(&wasm) else { continue };
        group.throughput(Throughput::Bytes(artifact.len() as u64));
        group.bench_function(&name, |bencher| bencher.iter(|| Module::deserialize(&engine, black_box(&artifact))));
    }
    group.finish();
}

criterion_group!(benches, load);
criterion_main!(benches);
