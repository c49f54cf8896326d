//! Calls between host and guest, in both directions, and inside the guest.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pulley::{Engine, Linker, Module, Store};

const PROGRAM: &str = r#"
(module
  (import "host" "add" (func $host_add (param i32 i32) (result i32)))
  (func $add (export "add") (param i32 i32) (result i32)
    local.get 0 local.get 1 i32.add)
  (func (export "calls_out") (param $n i32) (result i32) (local $sum i32)
    (loop $again
      (local.set $sum (call $host_add (local.get $sum) (local.get $n)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    local.get $sum)
  (func $fib (export "fib") (param $n i32) (result i32)
    (if (result i32) (i32.lt_s (local.get $n) (i32.const 2))
      (then (local.get $n))
      (else (i32.add
        (call $fib (i32.sub (local.get $n) (i32.const 1)))
        (call $fib (i32.sub (local.get $n) (i32.const 2))))))))
"#;

fn calls(criterion: &mut Criterion) {
    let engine = Engine::default();
    let module = Module::new(&engine, PROGRAM).expect("a module");
    let mut linker: Linker<()> = Linker::new(&engine);
    linker.func_wrap("host", "add", |a: i32, b: i32| a.wrapping_add(b)).expect("a new name");
    let mut store = Store::new(&engine, ());
    let instance = linker.instantiate(&mut store, &module).expect("all imports are there");
    let add = instance.get_typed_func::<(i32, i32), i32>(&mut store, "add").expect("exported");
    let calls_out = instance.get_typed_func::<i32, i32>(&mut store, "calls_out").expect("exported");
    let fib = instance.get_typed_func::<i32, i32>(&mut store, "fib").expect("exported");

    let mut group = criterion.benchmark_group("calls");
    group.throughput(Throughput::Elements(1));
    group.bench_function("host to guest", |bencher| {
        bencher.iter(|| add.call(&mut store, (black_box(1), black_box(2))));
    });
    group.throughput(Throughput::Elements(1000));
    group.bench_function("guest to host", |bencher| bencher.iter(|| calls_out.call(&mut store, black_box(1000))));
    // fib(20) makes 21891 calls.
    group.throughput(Throughput::Elements(21_891));
    group.bench_function("guest to guest", |bencher| bencher.iter(|| fib.call(&mut store, black_box(20))));
    group.finish();
}

criterion_group!(benches, calls);
criterion_main!(benches);
