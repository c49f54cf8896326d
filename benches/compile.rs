//! Compilation.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pulley::{Engine, Module};

fn programs() -> Vec<(String, Vec<u8>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/programs");
    let mut programs: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .expect("benches/programs is there")
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "wasm"))
        .map(|path| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            (name, std::fs::read(path).expect("a readable module"))
        })
        .collect();
    programs.sort();
    programs
}

fn compile(criterion: &mut Criterion) {
    let engine = Engine::default();
    let mut group = criterion.benchmark_group("compile");
    group.sample_size(20);
    for (name, wasm) in programs() {
        group.throughput(Throughput::Bytes(wasm.len() as u64));
        group.bench_function(&name, |bencher| bencher.iter(|| Module::new(&engine, black_box(&wasm))));
    }
    group.finish();
}

criterion_group!(benches, compile);
criterion_main!(benches);
