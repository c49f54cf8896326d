//! Instantiation: an empty module, and one with a data segment of 1 MiB beside the plain copy of as many bytes.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pulley::{Engine, Instance, Module, Store};

fn instantiate(criterion: &mut Criterion) {
    let engine = Engine::default();
    let mut group = criterion.benchmark_group("instantiate");
    let empty = Module::new(&engine, "(module (func (export \"f\")))").expect("a module");
    group.bench_function("one function", |bencher| {
        bencher.iter(|| {
            let mut store = Store::new(&engine, ());
            Instance::new(&mut store, black_box(&empty), &[])
        });
    });
    let bytes = 1 << 20;
    let data = "\\2a".repeat(bytes);
    let module =
        Module::new(&engine, format!("(module (memory 17) (data (i32.const 16) \"{data}\"))")).expect("a module");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("1 MiB of data", |bencher| {
        bencher.iter(|| {
            let mut store = Store::new(&engine, ());
            Instance::new(&mut store, black_box(&module), &[])
        });
    });
    let source = vec![42_u8; bytes];
    group.bench_function("1 MiB copied to fresh memory", |bencher| {
        bencher.iter(|| {
            let mut memory = vec![0_u8; 17 << 16];
            memory[16..16 + bytes].copy_from_slice(black_box(&source));
            memory
        });
    });
    group.finish();
}

criterion_group!(benches, instantiate);
criterion_main!(benches);
