//! Bytecode kernels, assembled by hand, under this build's dispatch strategy: what an instruction costs, through slots
//! and through the accumulator. `--features loop` measures the other strategy.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pulley_vm::artifact::{Artifact, Export, Function, SourceMap};
use pulley_vm::isa::{Argument, Assembler};
use pulley_vm::{ExternKind, FuncType, HostCall, Module, STRATEGY, Store, StoreLimits, TrapCode, ValType};

/// Iterations of each kernel's loop in one call.
const ITERATIONS: u64 = 100_000;

/// The kernels call no host function.
fn no_host(_: &mut Store, _: HostCall, _: &mut [u64]) -> Result<(), TrapCode> {
    Err(TrapCode::Unreachable)
}

fn slot(index: u16) -> Argument {
    Argument::Slot(index)
}

fn number(value: i64) -> Argument {
    Argument::Imm(value)
}

/// A function of a start value and a count that runs `body` count times and returns slot 0.
fn kernel(body: impl FnOnce(&mut Assembler)) -> Vec<u8> {
    let mut code = Assembler::new();
    let top = code.here();
    body(&mut code);
    code.sub32(slot(1), slot(1), number(1));
    code.br_if32(Argument::Acc, top);
    code.ret(Argument::List(vec![0]));
    code.finish().expect("the kernel assembles")
}

fn shift_and_xor(code: &mut Assembler, through_accumulator: bool) {
    for (shift, left) in [(13, true), (7, false), (17, true)] {
        let (to, from) = if through_accumulator { (Argument::Acc, Argument::Acc) } else { (slot(2), slot(2)) };
        if left {
            code.shl64(to, slot(0), number(shift));
        } else {
            code.shr_u64(to, slot(0), number(shift));
        }
        code.xor64(slot(0), from, slot(0));
    }
}

fn dispatch(criterion: &mut Criterion) {
    let kernels: [(&str, u64, Vec<u8>); 3] = [
        ("empty loop", 2, kernel(|_| ())),
        ("xorshift through slots", 8, kernel(|code| shift_and_xor(code, false))),
        ("xorshift through the accumulator", 8, kernel(|code| shift_and_xor(code, true))),
    ];
    let mut group = criterion.benchmark_group(format!("dispatch, {STRATEGY}"));
    for (name, instructions, code) in kernels {
        let ty = FuncType::new([ValType::I64, ValType::I32], [ValType::I64]);
        let artifact = Artifact {
            types: vec![ty],
            functions: vec![Function { ty: 0, code: 0..u32::try_from(code.len()).unwrap_or(u32::MAX), frame_size: 3 }],
            exports: vec![Export { name: "run".into(), kind: ExternKind::Func, index: 0 }],
            source_map: SourceMap::default(),
            code,
            ..Artifact::default()
        };
        let module = Arc::new(Module::new(artifact).expect("the kernel verifies"));
        let mut store = Store::new(StoreLimits::default());
        let instance = store.instantiate(&module, &[]).expect("nothing to import");
        let Some(pulley_vm::Extern::Func(run)) = store.instance_export(instance, "run") else { unreachable!() };
        group.throughput(Throughput::Elements(instructions * ITERATIONS));
        group.bench_function(name, |bencher| {
            bencher.iter(|| store.call(run, &[black_box(88_172_645_463_325_252), ITERATIONS], &mut no_host));
        });
    }
    group.finish();
}

criterion_group!(benches, dispatch);
criterion_main!(benches);
