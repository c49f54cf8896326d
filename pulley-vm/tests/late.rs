//! Functions that get their code at their first call: in one store and in several, from one instance to another, in the
//! place of a caller, with traps in between.

use std::sync::Arc;

use pulley_vm::artifact::{
    Artifact, ConstOp, ElementItems, ElementMode, ElementSegment, Export, Function, Import, ImportType, SourceMap,
};
use pulley_vm::isa::Argument::{Imm, List, Results, Slot};
use pulley_vm::isa::{Assembler, Label};
use pulley_vm::{
    Extern, ExternKind, FuncId, FuncType, FunctionCode, Host, HostCall, InstanceId, Module, Outcome, Store,
    StoreLimits, TableType, TrapCode, Uncompiled, ValType, Value,
};

use ValType::{FuncRef, I32};

/// The functions of [`module`], by index; 0 is imported and all are of type `(i32) -> (i32)`.
const NAMES: [&str; 6] = ["import", "fib", "outer", "indirect", "tail", "trap"];

/// A module whose functions have no code: `env.f` is imported, element 0 of the table is function 1.
fn module() -> Arc<Module> {
    let mut artifact = Artifact {
        types: vec![FuncType::new([I32], [I32])],
        imports: vec![Import { module: "env".into(), name: "f".into(), ty: ImportType::Func(0) }],
        functions: (1..NAMES.len()).map(|_| Function { ty: 0, code: 0..0, frame_size: 0 }).collect(),
        tables: vec![TableType::new(FuncRef, 1, None)],
        elements: vec![ElementSegment {
            ty: FuncRef,
            mode: ElementMode::Active { table: 0, offset: ConstOp::I32Const(0).into() },
            items: ElementItems::Functions(vec![1]),
        }],
        ..Artifact::default()
    };
    for (index, name) in (0..).zip(NAMES) {
        artifact.exports.push(Export { name: name.into(), kind: ExternKind::Func, index });
        artifact.names.push(index, name);
    }
    Arc::new(Module::without_code(artifact).unwrap())
}

fn function(frame_size: u32, body: impl FnOnce(&mut Assembler, Label)) -> FunctionCode {
    let mut code = Assembler::new();
    let start = code.here();
    body(&mut code, start);
    FunctionCode { code: code.finish().unwrap(), frame_size, source_map: SourceMap::new() }
}

/// The code of a function of [`module`].
fn code(index: u32) -> FunctionCode {
    let mut function = match NAMES[index as usize] {
        "fib" => function(3, |a, fib| {
            let small = a.label();
            a.br_lt_s32(Slot(0), Imm(2), small);
            a.add32(Slot(1), Slot(0), Imm(-1)).call(fib, List(vec![1]), Results(4, vec![1]));
            a.add32(Slot(2), Slot(0), Imm(-2)).call_import(Imm(1), List(vec![2]), Results(4, vec![2]));
            a.add32(Slot(0), Slot(1), Slot(2)).place(small).ret(List(vec![0]));
        }),
        // fib(x) + f(x)
        "outer" => function(2, |a, _| {
            a.call_import(Imm(1), List(vec![0]), Results(3, vec![1]));
            a.call_import(Imm(0), List(vec![0]), Results(3, vec![0]));
            a.add32(Slot(0), Slot(0), Slot(1)).ret(List(vec![0]));
        }),
        "indirect" => function(2, |a, _| {
            a.mov(Slot(1), Imm(0));
            a.call_indirect(Slot(1), Imm(0), Imm(0), List(vec![0]), Results(3, vec![0])).ret(List(vec![0]));
        }),
        "tail" => function(1, |a, _| _ = a.return_call_import(Imm(1), List(vec![0]))),
        "trap" => function(1, |a, _| {
            a.call_import(Imm(5), List(vec![0]), Results(2, vec![0])).ret(List(vec![0]));
        }),
        name => panic!("`{name}` has no code"),
    };
    function.source_map.push(0, 1000 * index);
    function
}

/// Compiles what is asked for, and doubles for the guest.
#[derive(Default)]
struct Compiler {
    compiled: Vec<u32>,
}

impl Host for Compiler {
    fn call(&mut self, store: &mut Store, _: HostCall, results: &mut [u64]) -> Result<(), TrapCode> {
        results[0] = store.host_arguments()[0] * 2;
        Ok(())
    }

    fn compile(&mut self, module: &Module, function: u32) -> Result<(), TrapCode> {
        self.compiled.push(function);
        module.add_code(function, code(function)).unwrap();
        Ok(())
    }
}

#[track_caller]
fn export(store: &Store, instance: InstanceId, name: &str) -> FuncId {
    match store.instance_export(instance, name) {
        Some(Extern::Func(func)) => func,
        other => panic!("`{name}` is {other:?}"),
    }
}

fn call(store: &mut Store, instance: InstanceId, name: &str, argument: u64, host: &mut Compiler) -> u64 {
    let func = export(store, instance, name);
    store.call(func, &[argument], host).unwrap()[0]
}

/// An instance of `module` whose import doubles.
fn with_host(store: &mut Store, module: &Arc<Module>) -> InstanceId {
    let double = store.add_host_func(&FuncType::new([I32], [I32])).unwrap();
    store.instantiate(module, &[double.into()]).unwrap()
}

#[test]
fn a_function_gets_its_code_once_for_all_stores() {
    let module = module();
    let (mut store, mut other) = (Store::default(), Store::default());
    let instance = with_host(&mut store, &module);
    // Instantiated before there is code.
    let early = with_host(&mut other, &module);
    let mut host = Compiler::default();
    assert_eq!(call(&mut store, instance, "outer", 10, &mut host), 55 + 20);
    assert_eq!(host.compiled, [2, 1], "each at its first call");
    assert_eq!(call(&mut store, instance, "outer", 11, &mut host), 89 + 22);
    assert_eq!(call(&mut other, early, "outer", 11, &mut host), 89 + 22);
    let late = with_host(&mut other, &module);
    assert_eq!(call(&mut other, late, "outer", 11, &mut host), 89 + 22);
    assert_eq!(host.compiled, [2, 1]);
    assert!(module.has_code(1) && module.has_code(2));
    assert!(!module.has_code(0) && !module.has_code(3) && !module.has_code(99));
}

#[test]
fn every_kind_of_call_finds_the_code() {
    for way in ["fib", "indirect", "tail"] {
        let module = module();
        let mut store = Store::default();
        let first = with_host(&mut store, &module);
        let mut host = Compiler::default();
        assert_eq!(call(&mut store, first, way, 10, &mut host), 55, "{way}");
        // From another instance, where nothing has run.
        let middle = export(&store, first, way);
        let second = store.instantiate(&self::module(), &[middle.into()]).unwrap();
        assert_eq!(call(&mut store, second, "outer", 10, &mut host), 110, "{way}");
        assert_eq!(store.nesting(), 0);
    }
}

#[test]
fn a_call_waits_for_code_while_others_run() {
    let module = module();
    let mut store = Store::default();
    let instance = with_host(&mut store, &module);
    let outer = export(&store, instance, "outer");
    let waits = |outcome: Outcome, expected: u32| {
        let Outcome::Uncompiled(uncompiled) = outcome else { panic!("{outcome:?}") };
        assert_eq!(uncompiled, Uncompiled { instance, function: expected });
    };
    waits(store.start_call(outer, &[10]), 2);
    waits(store.resume_compiled(), 2);
    module.add_code(2, code(2)).unwrap();
    waits(store.resume_compiled(), 1);
    // Another module runs above it.
    let second = with_host(&mut store, &self::module());
    assert_eq!(call(&mut store, second, "outer", 10, &mut Compiler::default()), 75);
    module.add_code(1, code(1)).unwrap();
    let Outcome::Host(_) = store.resume_compiled() else { panic!() };
    let Outcome::Returned = store.resume(&[1]) else { panic!() };
    assert_eq!(store.results(), [56]);
    // One that is given up: the function that waits has no frame yet.
    let indirect = export(&store, instance, "indirect");
    waits(store.start_call(indirect, &[10]), 3);
    assert_eq!(store.abandon().frames.len(), 0);
    let tail = export(&store, instance, "trap");
    module
        .add_code(
            5,
            function(1, |a, _| {
                a.call_import(Imm(3), List(vec![0]), Results(2, vec![0])).ret(List(vec![0]));
            }),
        )
        .unwrap();
    waits(store.start_call(tail, &[10]), 3);
    let trap = store.resume_trap(TrapCode::Interrupt);
    assert_eq!(trap.backtrace.frames.iter().map(|frame| frame.function).collect::<Vec<_>>(), [5]);
    assert_eq!(store.nesting(), 0);
}

#[test]
fn backtraces_name_functions_and_places() {
    let module = module();
    let mut store = Store::default();
    let first = with_host(&mut store, &module);
    let trap = export(&store, first, "trap");
    let second = store.instantiate(&module, &[trap.into()]).unwrap();
    let outer = export(&store, second, "outer");
    let found = store.call(outer, &[3], &mut Compiler::default()).unwrap_err();
    assert_eq!(found.code, TrapCode::StackOverflow);
    assert!(found.backtrace.truncated);
    let frame = &found.backtrace.frames[0];
    assert_eq!((frame.function, frame.name.as_deref(), frame.module_offset), (5, Some("trap"), Some(5000)));

    // Through the frames of both instances.
    let mut compiler = Compiler::default();
    assert_eq!(call(&mut store, first, "fib", 1, &mut compiler), 1);
    let module = self::module();
    module.add_code(5, function(1, |a, _| _ = a.trap(Imm(TrapCode::Unreachable as i64)))).unwrap();
    let first = with_host(&mut store, &module);
    let trap = export(&store, first, "trap");
    let second = store.instantiate(&module, &[trap.into()]).unwrap();
    let outer = export(&store, second, "outer");
    let found = store.call(outer, &[3], &mut compiler).unwrap_err();
    let frames: Vec<_> = found.backtrace.frames.iter().map(|f| (f.instance, f.name.as_deref().unwrap())).collect();
    assert_eq!(frames, [(first, "trap"), (second, "outer")]);
    assert!(found.backtrace.frames[1].code_offset < code(2).code.len() as u32, "counted from the function's start");
}

#[test]
fn a_frame_may_be_larger_than_any_before_it() {
    let module = module();
    // The last slot of the largest frame, reached in the place of a function with a small one, at the end of the stack.
    let large = function(65_000, |a, _| {
        a.mov_to_far(Slot(64_999), Slot(0)).mov_from_far(Slot(0), Slot(64_999)).ret(List(vec![0]));
    });
    module.add_code(1, large).unwrap();
    for stack_slots in [2, 3, 10] {
        let mut store = Store::new(StoreLimits { stack_slots, ..StoreLimits::default() });
        let instance = with_host(&mut store, &module);
        assert_eq!(call(&mut store, instance, "tail", 77, &mut Compiler::default()), 77);
    }
    let mut store = Store::new(StoreLimits { stack_slots: 1, ..StoreLimits::default() });
    let instance = with_host(&mut store, &module);
    let tail = export(&store, instance, "tail");
    let trap = store.call(tail, &[1], &mut Compiler::default()).unwrap_err();
    assert_eq!(trap.code, TrapCode::StackOverflow);
}

#[test]
fn code_that_is_not_safe_is_not_taken() {
    let module = module();
    let outside = function(2, |a, _| _ = a.mov(Slot(2), Slot(0)).ret(List(vec![0])));
    let error = module.add_code(1, outside).unwrap_err().to_string();
    assert!(error.starts_with("function 1 `fib`, code offset 0x0, `mov`: slot 2 is outside"), "{error}");
    let elsewhere = function(1, |a, start| _ = a.mov(Slot(0), Imm(1)).return_call(start, List(vec![0])));
    module.add_code(1, elsewhere).unwrap();
    for index in [0, 6, u32::MAX] {
        let error = module.add_code(index, code(1)).unwrap_err().to_string();
        assert!(error.contains("is not one that gets its code later"), "{error}");
    }
    // What is there stays.
    module.add_code(1, code(1)).unwrap();
    let whole = Module::new(Artifact::default()).unwrap();
    assert!(whole.add_code(0, code(1)).is_err());
    // A module without code can't be loaded from a file as one that has it.
    let error = Module::deserialize(&module.serialize()).unwrap_err().to_string();
    assert!(error.contains("it has no code"), "{error}");
}

#[test]
fn without_a_compiler_the_call_traps() {
    let module = module();
    let mut store = Store::default();
    let instance = with_host(&mut store, &module);
    let fib = export(&store, instance, "fib");
    let mut host = |_: &mut Store, _: HostCall, _: &mut [u64]| Ok(());
    assert_eq!(store.call(fib, &[3], &mut host).unwrap_err().code, TrapCode::Unreachable);
    assert_eq!(store.nesting(), 0);
    let Value::FuncRef(Some(_)) = Value::FuncRef(Some(fib)) else { unreachable!() };
}

#[test]
fn threads_give_the_same_function_its_code() {
    let module = module();
    for round in 0..50 {
        let module = if round % 2 == 0 { self::module() } else { module.clone() };
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    let mut store = Store::default();
                    let instance = with_host(&mut store, &module);
                    assert_eq!(call(&mut store, instance, "outer", 12, &mut Compiler::default()), 144 + 24);
                });
            }
        });
    }
}
