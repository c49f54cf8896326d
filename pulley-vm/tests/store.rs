//! Programs that cross the borders of the interpreter: hosts, instances, traps, limits.

use std::sync::Arc;

use pulley_vm::artifact::{
    ConstOp, DataMode, DataSegment, ElementItems, ElementMode, ElementSegment, Export, Function, Global, Import,
    ImportType, SourceMap,
};
use pulley_vm::isa::Argument::{Imm, List, Results, Slot};
use pulley_vm::isa::{Assembler, Label};
use pulley_vm::{
    Artifact, Extern, ExternKind, FuncId, FuncType, GlobalType, Host, HostCall, InstanceId, Limiter, MemoryType,
    Module, Outcome, Store, StoreError, StoreLimits, TableType, Trap, TrapCode, ValType, Value,
};

use ValType::{FuncRef, I32, I64};

/// Puts a module together, function by function.
#[derive(Default)]
struct Builder {
    artifact: Artifact,
    assembler: Assembler,
}

impl Builder {
    fn ty(&mut self, params: &[ValType], results: &[ValType]) -> u32 {
        let ty = FuncType::new(params.iter().copied(), results.iter().copied());
        self.artifact.types.push(ty);
        self.artifact.types.len() as u32 - 1
    }

    fn import(&mut self, name: &str, ty: ImportType) {
        let name = name.to_string();
        self.artifact.imports.push(Import { module: "env".to_string(), name, ty });
    }

    /// Adds an exported function, which calls itself by the label.
    fn func(&mut self, name: &str, ty: u32, frame_size: u32, body: impl FnOnce(&mut Assembler, Label)) -> Label {
        let label = self.assembler.here();
        let start = self.assembler.offset() as u32;
        self.artifact.source_map.push(start, 1000 + start);
        body(&mut self.assembler, label);
        self.artifact.functions.push(Function { ty, code: start..self.assembler.offset() as u32, frame_size });
        let imported = self.artifact.imports.iter().filter(|import| import.ty.kind() == ExternKind::Func).count();
        let index = (imported + self.artifact.functions.len() - 1) as u32;
        self.artifact.names.push(index, name);
        self.export(name, ExternKind::Func, index);
        label
    }

    fn export(&mut self, name: &str, kind: ExternKind, index: u32) {
        self.artifact.exports.push(Export { name: name.to_string(), kind, index });
    }

    fn module(self) -> Arc<Module> {
        let artifact = Artifact { code: self.assembler.finish().unwrap(), ..self.artifact };
        let module = Module::new(artifact).unwrap_or_else(|error| panic!("{error}"));
        // What runs here has been a file.
        Module::deserialize(&module.serialize()).unwrap().into_arc()
    }
}

fn no_host(_: &mut Store, call: HostCall, _: &mut [u64]) -> Result<(), TrapCode> {
    panic!("no host function is called: {call:?}")
}

#[track_caller]
fn func(store: &Store, instance: InstanceId, name: &str) -> FuncId {
    match store.instance_export(instance, name) {
        Some(Extern::Func(func)) => func,
        other => panic!("`{name}` is {other:?}"),
    }
}

#[track_caller]
fn call(store: &mut Store, instance: InstanceId, name: &str, args: &[u64]) -> Result<Vec<u64>, Trap> {
    let func = func(store, instance, name);
    store.call(func, args, &mut no_host)
}

/// `fib(n)` by calling itself.
fn fib() -> Builder {
    let mut b = Builder::default();
    let ty = b.ty(&[I32], &[I32]);
    b.func("fib", ty, 3, |a, fib| {
        let small = a.label();
        a.br_lt_s32(Slot(0), Imm(2), small);
        a.add32(Slot(1), Slot(0), Imm(-1)).call(fib, List(vec![1]), Results(4, vec![1]));
        a.add32(Slot(2), Slot(0), Imm(-2)).call(fib, List(vec![2]), Results(4, vec![2]));
        a.add32(Slot(0), Slot(1), Slot(2)).place(small).ret(List(vec![0]));
    });
    b
}

#[test]
fn a_guest_calls_itself() {
    let mut store = Store::default();
    let instance = store.instantiate(&fib().module(), &[]).unwrap();
    assert_eq!(call(&mut store, instance, "fib", &[20]).unwrap(), [6765]);
    assert_eq!(store.nesting(), 0);
}

#[test]
fn a_full_stack_is_a_trap_and_the_store_goes_on() {
    let mut b = fib();
    let ty = b.ty(&[], &[]);
    b.func("forever", ty, 1, |a, forever| {
        a.call(forever, List(vec![]), Results(2, vec![])).ret(List(vec![]));
    });
    let mut store = Store::new(StoreLimits { stack_slots: 1000, ..StoreLimits::default() });
    let instance = store.instantiate(&b.module(), &[]).unwrap();
    for _ in 0..2 {
        let trap = call(&mut store, instance, "forever", &[]).unwrap_err();
        assert_eq!(trap.code, TrapCode::StackOverflow);
        assert_eq!(trap.backtrace.frames.len(), pulley_vm::Backtrace::LIMIT);
        assert!(trap.backtrace.truncated);
        assert_eq!(call(&mut store, instance, "fib", &[10]).unwrap(), [55]);
    }
    for stack_slots in [0, 1] {
        let mut store = Store::new(StoreLimits { stack_slots, ..StoreLimits::default() });
        let instance = store.instantiate(&fib().module(), &[]).unwrap();
        let trap = call(&mut store, instance, "fib", &[0]).unwrap_err();
        assert_eq!(trap.code, TrapCode::StackOverflow, "a stack of {stack_slots} slots");
    }
}

/// `twice(x)` calls host function `env.f` with `x`, then with what that gave, and adds 1.
fn twice() -> Builder {
    let mut b = Builder::default();
    let ty = b.ty(&[I64], &[I64]);
    b.import("f", ImportType::Func(ty));
    b.func("twice", ty, 1, |a, _| {
        a.call_import(Imm(0), List(vec![0]), Results(2, vec![0]));
        a.call_import(Imm(0), List(vec![0]), Results(2, vec![0]));
        a.add64(Slot(0), Slot(0), Imm(1)).ret(List(vec![0]));
    });
    b.func("last", ty, 1, |a, _| {
        a.add64(Slot(0), Slot(0), Imm(100)).return_call_import(Imm(0), List(vec![0]));
    });
    b
}

#[test]
fn a_host_function_takes_and_gives() {
    let mut store = Store::default();
    let f = store.add_host_func(&FuncType::new([I64], [I64])).unwrap();
    let instance = store.instantiate(&twice().module(), &[f.into()]).unwrap();
    let mut callers = Vec::new();
    let mut host = |store: &mut Store, call: HostCall, results: &mut [u64]| {
        assert_eq!((call.func, call.index), (f, 0));
        callers.push(call.caller);
        results[0] = store.host_arguments()[0] * 10;
        Ok(())
    };
    let twice = func(&store, instance, "twice");
    assert_eq!(store.call(twice, &[3], &mut host).unwrap(), [301]);
    let last = func(&store, instance, "last");
    assert_eq!(store.call(last, &[3], &mut host).unwrap(), [1030], "called in the place of `last`");
    assert_eq!(store.call(f, &[7], &mut host).unwrap(), [70], "called by the embedder");
    assert_eq!(callers, [Some(instance), Some(instance), Some(instance), None]);
}

#[test]
fn a_call_is_suspended_and_goes_on() {
    let mut store = Store::default();
    let f = store.add_host_func(&FuncType::new([I64], [I64])).unwrap();
    let instance = store.instantiate(&twice().module(), &[f.into()]).unwrap();
    let twice = func(&store, instance, "twice");
    let Outcome::Host(_) = store.start_call(twice, &[5]) else { panic!() };
    assert_eq!(store.host_arguments(), [5]);
    let Outcome::Host(_) = store.resume(&[6]) else { panic!() };
    assert_eq!(store.host_arguments(), [6]);
    let Outcome::Returned = store.resume(&[7]) else { panic!() };
    assert_eq!(store.results(), [8]);
    // And one that is given up.
    let Outcome::Host(_) = store.start_call(twice, &[5]) else { panic!() };
    let backtrace = store.abandon();
    assert_eq!(backtrace.frames.len(), 1);
    assert_eq!(store.nesting(), 0);
}

#[test]
fn host_and_guest_nest_until_the_limit() {
    let mut store = Store::new(StoreLimits { nesting: 5, ..StoreLimits::default() });
    let f = store.add_host_func(&FuncType::new([I64], [I64])).unwrap();
    let instance = store.instantiate(&twice().module(), &[f.into()]).unwrap();
    let twice = func(&store, instance, "twice");

    // The sum over the tree of calls with `n` counted down to 0.
    struct Nested(FuncId);
    impl Host for Nested {
        fn call(&mut self, store: &mut Store, _: HostCall, results: &mut [u64]) -> Result<(), TrapCode> {
            let n = store.host_arguments()[0];
            results[0] = match n {
                0 => 0,
                n => match store.call(self.0, &[n - 1], &mut Nested(self.0)) {
                    Ok(results) => results[0],
                    Err(trap) => return Err(trap.code),
                },
            };
            assert_eq!(store.host_arguments()[0], n, "arguments stay while other calls run above");
            Ok(())
        }
    }
    let outside = |n: u64| -> u64 {
        fn twice(n: u64) -> u64 {
            f(f(n)) + 1
        }
        fn f(n: u64) -> u64 {
            if n == 0 { 0 } else { twice(n - 1) }
        }
        twice(n)
    };
    for n in 0..4 {
        assert_eq!(store.call(twice, &[n], &mut Nested(twice)).unwrap(), [outside(n)]);
    }
    let trap = store.call(twice, &[10], &mut Nested(twice)).unwrap_err();
    assert_eq!(trap.code, TrapCode::StackOverflow);
    assert_eq!(store.nesting(), 0);
    assert_eq!(store.call(twice, &[1], &mut Nested(twice)).unwrap(), [outside(1)]);
}

/// Calls a function with one less than its argument, until that is 0; remembers which instances a trap inside named.
struct Nested {
    func: FuncId,
    at_zero: Result<u64, TrapCode>,
    traces: Vec<Vec<InstanceId>>,
}

impl Nested {
    fn instances(trap: &Trap) -> Vec<InstanceId> {
        trap.backtrace.frames.iter().map(|frame| frame.instance).collect()
    }
}

impl Host for Nested {
    fn call(&mut self, store: &mut Store, _: HostCall, results: &mut [u64]) -> Result<(), TrapCode> {
        results[0] = match store.host_arguments()[0] {
            0 => self.at_zero?,
            n => match store.call(self.func, &[n - 1], self) {
                Ok(found) => found[0],
                Err(trap) => {
                    self.traces.push(Nested::instances(&trap));
                    return Err(trap.code);
                }
            },
        };
        Ok(())
    }
}

/// A function of an instance that calls one of another instance, which calls the host; each returns what it gets.
fn through_both(limits: StoreLimits) -> (Store, FuncId, [InstanceId; 2]) {
    let mut b = Builder::default();
    let ty = b.ty(&[I64], &[I64]);
    b.import("f", ImportType::Func(ty));
    b.func("through", ty, 1, |a, _| {
        a.call_import(Imm(0), List(vec![0]), Results(2, vec![0])).ret(List(vec![0]));
    });
    let module = b.module();
    let mut store = Store::new(limits);
    let f = store.add_host_func(&FuncType::new([I64], [I64])).unwrap();
    let inner = store.instantiate(&module, &[f.into()]).unwrap();
    let through = func(&store, inner, "through");
    let outer = store.instantiate(&module, &[through.into()]).unwrap();
    let through = func(&store, outer, "through");
    (store, through, [inner, outer])
}

#[test]
fn backtraces_lead_through_calls_that_wait_and_through_instances() {
    let (mut store, through, both) = through_both(StoreLimits { nesting: 3, ..StoreLimits::default() });
    let mut host = Nested { func: through, at_zero: Err(TrapCode::Interrupt), traces: Vec::new() };
    let trap = store.call(through, &[2], &mut host).unwrap_err();
    assert_eq!((trap.code, Nested::instances(&trap)), (TrapCode::Interrupt, both.to_vec()));
    assert_eq!(host.traces, [both.repeat(3), both.repeat(2)], "innermost first");
    assert_eq!(store.nesting(), 0);

    // The call that is one too many begins nothing: its backtrace is of those that wait.
    host.traces.clear();
    let trap = store.call(through, &[3], &mut host).unwrap_err();
    assert_eq!((trap.code, Nested::instances(&trap)), (TrapCode::StackOverflow, both.to_vec()));
    assert_eq!(host.traces, [both.repeat(3), both.repeat(3), both.repeat(2)]);
    assert_eq!(store.nesting(), 0);

    host.at_zero = Ok(77);
    assert_eq!(store.call(through, &[2], &mut host).unwrap(), [77]);
    assert_eq!(store.nesting(), 0);
}

#[test]
fn calls_inside_of_calls_fit_the_stack_or_trap() {
    let mut most = 0;
    for stack_slots in 0..60 {
        let (mut store, through, _) = through_both(StoreLimits { stack_slots, ..StoreLimits::default() });
        let mut host = Nested { func: through, at_zero: Ok(77), traces: Vec::new() };
        let fits = |n: &u64| match store.call(through, &[*n], &mut host) {
            Ok(results) => results == [77],
            Err(trap) => {
                assert_eq!((trap.code, store.nesting()), (TrapCode::StackOverflow, 0), "{stack_slots} slots");
                false
            }
        };
        let depth = (0..100).take_while(fits).count();
        assert!(depth == most || depth == most + 1, "{depth} calls fit {stack_slots} slots, and {most} fit one less");
        most = depth;
    }
    assert!(most > 3);
}

#[test]
fn any_number_of_arguments_arrives_and_returns() {
    for count in 0..7_u16 {
        let mut b = Builder::default();
        let types = vec![I64; usize::from(count)];
        let ty = b.ty(&types, &types);
        b.import("f", ImportType::Func(ty));
        let slots: Vec<u16> = (0..count).collect();
        let back: Vec<u16> = (0..count).rev().collect();
        b.func("reverse", ty, u32::from(count) + 1, |a, _| _ = a.ret(List(back.clone())));
        b.func("call", ty, u32::from(count) + 1, |a, _| {
            a.call_import(Imm(0), List(slots.clone()), Results(count + 2, back.clone())).ret(List(slots));
        });
        let mut store = Store::default();
        let f = store.add_host_func(&FuncType::new(types.clone(), types)).unwrap();
        let instance = store.instantiate(&b.module(), &[f.into()]).unwrap();
        let args: Vec<u64> = (1..=u64::from(count)).collect();
        let reversed: Vec<u64> = args.iter().rev().copied().collect();
        let mut host = |store: &mut Store, _: HostCall, results: &mut [u64]| {
            results.copy_from_slice(store.host_arguments());
            Ok(())
        };
        for name in ["reverse", "call"] {
            let func = func(&store, instance, name);
            assert_eq!(store.call(func, &args, &mut host).unwrap(), reversed, "{name} of {count}");
        }
        assert_eq!(store.call(f, &args, &mut host).unwrap(), args, "the host's function of {count}");
    }
}

#[test]
fn a_trap_in_a_host_function_unwinds() {
    let mut store = Store::default();
    let f = store.add_host_func(&FuncType::new([I64], [I64])).unwrap();
    let instance = store.instantiate(&twice().module(), &[f.into()]).unwrap();
    let twice = func(&store, instance, "twice");
    let mut count = 0;
    let mut host = |_: &mut Store, _: HostCall, _: &mut [u64]| {
        count += 1;
        if count == 2 { Err(TrapCode::Interrupt) } else { Ok(()) }
    };
    let trap = store.call(twice, &[3], &mut host).unwrap_err();
    assert_eq!(trap.code, TrapCode::Interrupt);
    assert_eq!(trap.backtrace.frames.len(), 1);
    assert_eq!(trap.backtrace.frames[0].name.as_deref(), Some("twice"));
    assert_eq!(store.nesting(), 0);
}

/// Calls its import with swapped arguments, in every way a call can be made; its own function divides.
fn swapper() -> Builder {
    let mut b = Builder::default();
    let ty = b.ty(&[I32, I32], &[I32, I32]);
    b.import("f", ImportType::Func(ty));
    b.artifact.tables.push(TableType::new(FuncRef, 1, None));
    b.artifact.elements.push(ElementSegment {
        ty: FuncRef,
        mode: ElementMode::Active { table: 0, offset: ConstOp::I32Const(0).into() },
        items: ElementItems::Functions(vec![0]),
    });
    b.func("divide", ty, 4, |a, _| {
        a.div_u32(Slot(2), Slot(0), Slot(1)).rem_u32(Slot(3), Slot(0), Slot(1)).ret(List(vec![2, 3]));
    });
    b.func("direct", ty, 4, |a, _| {
        a.call_import(Imm(0), List(vec![1, 0]), Results(5, vec![2, 3])).ret(List(vec![2, 3]));
    });
    b.func("indirect", ty, 4, |a, _| {
        a.mov(Slot(2), Imm(0));
        a.call_indirect(Slot(2), Imm(0), Imm(0), List(vec![1, 0]), Results(5, vec![2, 3])).ret(List(vec![2, 3]));
    });
    b.func("tail", ty, 4, |a, _| _ = a.return_call_import(Imm(0), List(vec![1, 0])));
    b.func("tail_indirect", ty, 4, |a, _| {
        a.mov(Slot(2), Imm(0)).return_call_indirect(Slot(2), Imm(0), Imm(0), List(vec![1, 0]));
    });
    b
}

#[test]
fn instances_call_each_other_in_every_way() {
    let mut store = Store::default();
    let module = swapper().module();
    let host = store.add_host_func(&FuncType::new([I32, I32], [I32, I32])).unwrap();
    let first = store.instantiate(&module, &[host.into()]).unwrap();
    let divide = func(&store, first, "divide");
    let second = store.instantiate(&module, &[divide.into()]).unwrap();
    for way in ["direct", "indirect", "tail", "tail_indirect"] {
        assert_eq!(call(&mut store, second, way, &[7, 100]).unwrap(), [14, 2], "{way}");
        let trap = call(&mut store, second, way, &[0, 1]).unwrap_err();
        assert_eq!(trap.code, TrapCode::IntegerDivisionByZero);
        let frames: Vec<_> = trap.backtrace.frames.iter().map(|f| (f.instance, f.name.as_deref().unwrap())).collect();
        match way.starts_with("tail") {
            true => assert_eq!(frames, [(first, "divide")]),
            false => assert_eq!(frames, [(first, "divide"), (second, way)]),
        }
        // A third instance through the second.
        let middle = func(&store, second, way);
        let third = store.instantiate(&module, &[middle.into()]).unwrap();
        for outer in ["direct", "indirect", "tail", "tail_indirect"] {
            assert_eq!(call(&mut store, third, outer, &[100, 7]).unwrap(), [14, 2], "{outer} {way}");
        }
        assert_eq!(store.nesting(), 0);
    }
}

#[test]
fn tail_calls_between_instances_take_no_stack() {
    // `count(n, next)` calls the function in element `next` of an imported table in its place, until `n` is 0.
    let mut b = Builder::default();
    let ty = b.ty(&[I32, I32], &[I64]);
    b.import("t", ImportType::Table(TableType::new(FuncRef, 2, None)));
    b.func("count", ty, 4, |a, _| {
        let end = a.label();
        a.br_unless32(Slot(0), end).add32(Slot(0), Slot(0), Imm(-1)).xor32(Slot(2), Slot(1), Imm(1));
        a.return_call_indirect(Slot(1), Imm(0), Imm(0), List(vec![0, 2]));
        a.place(end).mov(Slot(3), Imm(77)).ret(List(vec![3]));
    });
    let module = b.module();
    let mut store = Store::new(StoreLimits { stack_slots: 100, ..StoreLimits::default() });
    let table = store.add_table(TableType::new(FuncRef, 2, None), Value::FuncRef(None)).unwrap();
    for at in 0..2 {
        let instance = store.instantiate(&module, &[table.into()]).unwrap();
        let count = func(&store, instance, "count");
        assert_eq!(store.table_set(table, at, Value::FuncRef(Some(count))), Ok(true));
    }
    let Ok(Some(Value::FuncRef(Some(count)))) = store.table_get(table, 0) else { panic!() };
    assert_eq!(store.call(count, &[100_001, 1], &mut no_host).unwrap(), [77]);
    store.table_set(table, 1, Value::FuncRef(None)).unwrap();
    let trap = store.call(count, &[10, 1], &mut no_host).unwrap_err();
    assert_eq!(trap.code, TrapCode::IndirectCallToNull);
    let trap = store.call(count, &[10, 9], &mut no_host).unwrap_err();
    assert_eq!(trap.code, TrapCode::UndefinedElement);
}

#[test]
fn backtraces_name_functions_and_places() {
    let mut b = Builder::default();
    let ty = b.ty(&[], &[]);
    let inner = b.func("inner", ty, 1, |a, _| {
        a.mov(Slot(0), Imm(1)).trap(Imm(TrapCode::Unreachable as i64));
    });
    b.func("outer", ty, 1, |a, _| {
        a.call(inner, List(vec![]), Results(2, vec![])).ret(List(vec![]));
    });
    b.artifact.name = Some("m".to_string());
    let mut store = Store::default();
    let instance = store.instantiate(&b.module(), &[]).unwrap();
    let trap = call(&mut store, instance, "outer", &[]).unwrap_err();
    let [inner, outer] = &trap.backtrace.frames[..] else { panic!("{trap}") };
    assert_eq!((inner.function, inner.module_offset), (0, Some(1000)));
    assert_eq!((outer.function, outer.name.as_deref()), (1, Some("outer")));
    assert_eq!(outer.module_offset, Some(1000 + store.instance_module(instance).function(1).unwrap().code.start));
    let text = trap.to_string();
    assert!(text.starts_with("unreachable\nwasm backtrace:\n    0:    0x3e8 - m!inner\n"), "{text}");
}

#[test]
fn imports_that_do_not_fit_are_named() {
    let mut b = Builder::default();
    let ty = b.ty(&[I32], &[]);
    b.import("f", ImportType::Func(ty));
    b.import("t", ImportType::Table(TableType::new(FuncRef, 2, Some(3))));
    b.import("m", ImportType::Memory(MemoryType::new(1, None)));
    b.import("g", ImportType::Global(GlobalType::new(I64, true)));
    let module = b.module();
    let mut store = Store::default();
    let good: [Extern; 4] = [
        store.add_host_func(&FuncType::new([I32], [])).unwrap().into(),
        store.add_table(TableType::new(FuncRef, 3, Some(3)), Value::FuncRef(None)).unwrap().into(),
        store.add_memory(MemoryType::new(1, Some(9))).unwrap().into(),
        store.add_global(GlobalType::new(I64, true), Value::I64(5)).unwrap().into(),
    ];
    let bad: [Extern; 4] = [
        store.add_host_func(&FuncType::new([I64], [])).unwrap().into(),
        store.add_table(TableType::new(FuncRef, 3, None), Value::FuncRef(None)).unwrap().into(),
        store.add_memory(MemoryType::new(0, None)).unwrap().into(),
        store.add_global(GlobalType::new(I64, false), Value::I64(5)).unwrap().into(),
    ];
    let messages = [
        "`env.f`: expected func (i32) -> (), found func (i64) -> ()",
        "`env.t`: expected table 2 3 funcref, found table 3 funcref",
        "`env.m`: expected memory 1, found memory 0",
        "`env.g`: expected global (mut i64), found global i64",
    ];
    let error = store.instantiate(&module, &good[..3]).unwrap_err();
    assert_eq!(error.to_string(), "the module has 4 imports, 3 were given");
    for (at, message) in messages.into_iter().enumerate() {
        let mut imports = good;
        imports[at] = bad[at];
        let error = store.instantiate(&module, &imports).unwrap_err().to_string();
        assert_eq!(error, String::from("incompatible import type for ") + message);
        imports[at] = good[(at + 1) % 4];
        assert!(store.instantiate(&module, &imports).is_err(), "another kind");
    }
    assert!(store.instantiate(&module, &good).is_ok());
}

fn active_data(at: i32, bytes: core::ops::Range<u64>) -> DataSegment {
    DataSegment { mode: DataMode::Active { memory: 0, offset: ConstOp::I32Const(at).into() }, bytes }
}

#[test]
fn segments_before_one_that_does_not_fit_stay() {
    let mut b = Builder::default();
    let ty = b.ty(&[], &[I32]);
    b.import("m", ImportType::Memory(MemoryType::new(1, None)));
    b.import("t", ImportType::Table(TableType::new(FuncRef, 2, None)));
    b.func("seven", ty, 1, |a, _| {
        a.mov(Slot(0), Imm(7)).ret(List(vec![0]));
    });
    b.artifact.elements.push(ElementSegment {
        ty: FuncRef,
        mode: ElementMode::Active { table: 0, offset: ConstOp::I32Const(1).into() },
        items: ElementItems::Functions(vec![0]),
    });
    b.artifact.data_bytes = b"hello".to_vec();
    b.artifact.data = vec![active_data(3, 0..5), active_data(65536 - 2, 0..3), active_data(20, 0..1)];
    let module = b.module();
    let mut store = Store::default();
    let memory = store.add_memory(MemoryType::new(1, None)).unwrap();
    let table = store.add_table(TableType::new(FuncRef, 2, None), Value::FuncRef(None)).unwrap();
    let error = store.instantiate(&module, &[memory.into(), table.into()]).unwrap_err();
    assert_eq!(error.to_string(), "out of bounds memory access: active data segment 1 does not fit");
    assert_eq!(&store.memory(memory)[..9], b"\0\0\0hello\0");
    assert_eq!(store.memory(memory)[65534..], [0, 0], "nothing of a segment that does not fit");
    assert_eq!(store.memory(memory)[20], 0, "nothing after it");
    let Ok(Some(Value::FuncRef(Some(seven)))) = store.table_get(table, 1) else { panic!() };
    assert_eq!(store.call(seven, &[], &mut no_host).unwrap(), [7], "functions of a failed instance live on");

    let small = store.add_table(TableType::new(FuncRef, 2, None), Value::FuncRef(None)).unwrap();
    let mut artifact = module.artifact().clone();
    artifact.elements[0].mode = ElementMode::Active { table: 0, offset: ConstOp::I32Const(-1).into() };
    let module = Module::new(artifact).unwrap().into_arc();
    let error = store.instantiate(&module, &[memory.into(), small.into()]).unwrap_err();
    assert_eq!(error.to_string(), "out of bounds table access: active element segment 0 does not fit");
}

/// Functions that leave the interpreter for memories, tables and segments.
fn leaving() -> Arc<Module> {
    let mut b = Builder::default();
    let one = b.ty(&[I32], &[I32]);
    let three = b.ty(&[I32, I32, I32], &[]);
    let none = b.ty(&[], &[]);
    let ref_one = b.ty(&[I32, FuncRef], &[I32]);
    b.artifact.memories.push(MemoryType::new(1, Some(4)));
    b.artifact.tables.push(TableType::new(FuncRef, 2, Some(5)));
    b.artifact.data_bytes = b"abcdef".to_vec();
    b.artifact.data.push(DataSegment { mode: DataMode::Passive, bytes: 1..6 });
    b.artifact.elements.push(ElementSegment {
        ty: FuncRef,
        mode: ElementMode::Passive,
        items: ElementItems::Expressions(vec![ConstOp::RefNull(FuncRef).into(), ConstOp::RefFunc(0).into()]),
    });
    b.func("grow", one, 1, |a, _| {
        a.memory_grow(Slot(0), Imm(0), Slot(0)).ret(List(vec![0]));
    });
    b.func("init", three, 3, |a, _| {
        a.memory_init(Imm(0), Imm(0), Slot(0), Slot(1), Slot(2)).ret(List(vec![]));
    });
    b.func("drop", none, 0, |a, _| {
        a.data_drop(Imm(0)).elem_drop(Imm(0)).ret(List(vec![]));
    });
    b.func("table_init", three, 3, |a, _| {
        a.table_init(Imm(0), Imm(0), Slot(0), Slot(1), Slot(2)).ret(List(vec![]));
    });
    b.func("table_grow", ref_one, 2, |a, _| {
        a.table_grow(Slot(0), Imm(0), Slot(0), Slot(1)).ret(List(vec![0]));
    });
    b.func("load", one, 1, |a, _| {
        a.load8_u32(Slot(0), Slot(0), Imm(0)).ret(List(vec![0]));
    });
    // Stores before and after growing, through registers that must follow the memory.
    b.func("store_grow_load", one, 2, |a, _| {
        a.store8(Slot(0), Imm(0), Imm(42)).mov(Slot(1), Imm(1)).memory_grow(Slot(1), Imm(0), Slot(1));
        a.load8_u32(Slot(0), Slot(0), Imm(0)).ret(List(vec![0]));
    });
    b.export("memory", ExternKind::Memory, 0);
    b.export("table", ExternKind::Table, 0);
    b.module()
}

#[test]
fn memories_grow_as_types_limits_and_limiters_allow() {
    let module = leaving();
    let mut store = Store::default();
    let instance = store.instantiate(&module, &[]).unwrap();
    let Some(Extern::Memory(memory)) = store.instance_export(instance, "memory") else { panic!() };
    assert_eq!(call(&mut store, instance, "load", &[65536]).unwrap_err().code, TrapCode::MemoryOutOfBounds);
    assert_eq!(call(&mut store, instance, "grow", &[2]).unwrap(), [1]);
    assert_eq!(call(&mut store, instance, "load", &[65536]).unwrap(), [0]);
    assert_eq!(call(&mut store, instance, "store_grow_load", &[9]).unwrap(), [42]);
    assert_eq!(store.memory_pages(memory), 4);
    assert_eq!(call(&mut store, instance, "grow", &[1]).unwrap()[0] as u32, u32::MAX, "the type's maximum");
    assert_eq!(call(&mut store, instance, "grow", &[0]).unwrap(), [4]);
    assert_eq!(store.memory_grow(memory, 1), None);

    let mut store = Store::new(StoreLimits { memory_bytes: 3 * 65536, ..StoreLimits::default() });
    let instance = store.instantiate(&module, &[]).unwrap();
    assert_eq!(call(&mut store, instance, "grow", &[3]).unwrap()[0] as u32, u32::MAX, "the store's limit");
    assert_eq!(call(&mut store, instance, "grow", &[1]).unwrap(), [1]);
    let error = store.add_memory(MemoryType::new(2, None)).unwrap_err();
    assert!(error.to_string().contains("no room for `memory 2`"), "{error}");
    let error = store.add_memory(MemoryType { page_size_log2: 64, ..MemoryType::new(1, None) }).unwrap_err();
    assert_eq!(error.to_string(), "type `memory 1 (pagesize 2^64)` can't exist: memory page is larger than 64 KiB");
    let error = store.add_memory(MemoryType { page_size_log2: 0, ..MemoryType::new(1 << 32, None) }).unwrap_err();
    assert!(error.to_string().contains("memory size is larger than its addresses reach"), "{error}");

    struct Once(Vec<(usize, usize, Option<usize>)>, usize);
    impl Limiter for Once {
        fn memory_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> bool {
            self.0.push((current, desired, maximum));
            self.0.len() <= 2
        }
        fn table_growing(&mut self, _: usize, _: usize, _: Option<usize>) -> bool {
            true
        }
        fn memory_grow_failed(&mut self) {
            self.1 += 1;
        }
    }
    let mut store = Store::default();
    let mut limiter = Once(vec![], 0);
    let instance = store.instantiate_with(&module, &[], &mut limiter).unwrap();
    let grow = func(&store, instance, "grow");
    let Outcome::Returned = store.start_call_with(grow, &[1], &mut limiter) else { panic!() };
    assert_eq!(store.results(), [1]);
    let Outcome::Returned = store.start_call_with(grow, &[1], &mut limiter) else { panic!() };
    assert_eq!(store.results()[0] as u32, u32::MAX);
    const P: usize = 65536;
    let max = Some(4 * P);
    assert_eq!(limiter.0, [(0, P, max), (P, 2 * P, max), (2 * P, 3 * P, max)]);
    assert_eq!(limiter.1, 1);
    assert!(store.instantiate_with(&module, &[], &mut limiter).is_err(), "a memory that may not even begin");
}

#[test]
fn segments_are_used_and_dropped() {
    let mut store = Store::default();
    let instance = store.instantiate(&leaving(), &[]).unwrap();
    let Some(Extern::Memory(memory)) = store.instance_export(instance, "memory") else { panic!() };
    let Some(Extern::Table(table)) = store.instance_export(instance, "table") else { panic!() };
    call(&mut store, instance, "init", &[10, 1, 4]).unwrap();
    assert_eq!(&store.memory(memory)[9..15], b"\0cdef\0");
    let code = |store: &mut Store, name: &str, args: &[u64]| call(store, instance, name, args).unwrap_err().code;
    assert_eq!(code(&mut store, "init", &[10, 2, 4]), TrapCode::MemoryOutOfBounds);
    assert_eq!(code(&mut store, "init", &[65535, 0, 2]), TrapCode::MemoryOutOfBounds);
    assert_eq!(code(&mut store, "init", &[0, u64::from(u32::MAX), 2]), TrapCode::MemoryOutOfBounds);
    call(&mut store, instance, "table_init", &[0, 0, 2]).unwrap();
    assert_eq!(store.table_get(table, 0), Ok(Some(Value::FuncRef(None))));
    assert_eq!(store.table_get(table, 1), Ok(Some(Value::FuncRef(Some(func(&store, instance, "grow"))))));
    assert_eq!(store.table_get(table, 2), Ok(None));
    assert_eq!(code(&mut store, "table_init", &[1, 0, 2]), TrapCode::TableOutOfBounds);
    assert_eq!(code(&mut store, "table_init", &[0, 1, 2]), TrapCode::TableOutOfBounds);
    call(&mut store, instance, "drop", &[]).unwrap();
    call(&mut store, instance, "init", &[65536, 0, 0]).unwrap();
    assert_eq!(code(&mut store, "init", &[0, 0, 1]), TrapCode::MemoryOutOfBounds);
    assert_eq!(code(&mut store, "table_init", &[0, 0, 1]), TrapCode::TableOutOfBounds);
}

#[test]
fn tables_of_functions_hold_functions_only() {
    let mut store = Store::default();
    let instance = store.instantiate(&leaving(), &[]).unwrap();
    let grow = func(&store, instance, "grow");
    assert_eq!(call(&mut store, instance, "table_grow", &[2, grow.to_handle()]).unwrap(), [2]);
    let functions = (0..).take_while(|&index| store.func_exists(FuncId::from_index(index))).count() as u64;
    for bad in [u64::MAX, functions + 1, 1 << 32] {
        let trap = call(&mut store, instance, "table_grow", &[0, bad]).unwrap_err();
        assert_eq!(trap.code, TrapCode::BadReference, "{bad}");
    }
    assert_eq!(call(&mut store, instance, "table_grow", &[2, 0]).unwrap()[0] as u32, u32::MAX, "the type's maximum");
    let Some(Extern::Table(table)) = store.instance_export(instance, "table") else { panic!() };
    let nowhere = Value::FuncRef(Some(FuncId::from_index(1000)));
    assert_eq!(store.table_set(table, 0, nowhere), Err(StoreError::BadReference));
    let error = store.table_set(table, 0, Value::I32(1)).unwrap_err();
    assert_eq!(error.to_string(), "type mismatch: the value is of type i32, expected funcref");
}

#[test]
fn globals_have_types() {
    let mut b = Builder::default();
    b.import("g", ImportType::Global(GlobalType::new(I32, false)));
    b.artifact.globals = vec![
        Global { ty: GlobalType::new(I32, false), init: ConstOp::GlobalGet(0).into() },
        Global {
            ty: GlobalType::new(I32, true),
            init: pulley_vm::artifact::ConstExpr::new(vec![
                ConstOp::GlobalGet(1),
                ConstOp::I32Const(2),
                ConstOp::I32Add,
            ]),
        },
    ];
    b.export("own", ExternKind::Global, 2);
    let mut store = Store::default();
    let g = store.add_global(GlobalType::new(I32, false), Value::I32(40)).unwrap();
    let instance = store.instantiate(&b.module(), &[g.into()]).unwrap();
    let Some(Extern::Global(own)) = store.instance_export(instance, "own") else { panic!() };
    assert_eq!(store.global_get(own), Ok(Value::I32(42)));
    assert_eq!(store.global_set(own, Value::I32(-1)), Ok(()));
    assert_eq!(store.global_slots(own), [0xffff_ffff]);
    assert!(store.global_set(own, Value::I64(1)).is_err());
    assert_eq!(store.global_set(g, Value::I32(1)), Err(StoreError::Immutable));
}

#[test]
fn limits_of_a_store() {
    let limits = StoreLimits { instances: 1, tables: 1, memories: 1, table_elements: 10, ..StoreLimits::default() };
    let mut store = Store::new(limits);
    let table = TableType::new(FuncRef, 11, None);
    assert!(store.add_table(table, Value::FuncRef(None)).unwrap_err().to_string().contains("no room for `table 11"));
    let table = store.add_table(TableType::new(FuncRef, 3, None), Value::FuncRef(None)).unwrap();
    assert_eq!(store.table_grow(table, 8, Value::FuncRef(None)), Ok(None));
    assert_eq!(store.table_grow(table, 7, Value::FuncRef(None)), Ok(Some(3)));
    let error = store.add_table(TableType::new(FuncRef, 0, None), Value::FuncRef(None)).unwrap_err();
    assert_eq!(error.to_string(), "too many tables: the store is limited to 1; raise the limit or use another store");
    let empty = Builder::default().module();
    assert!(store.instantiate(&empty, &[]).is_ok());
    assert!(store.instantiate(&empty, &[]).unwrap_err().to_string().contains("too many instances"));
    let wide = FuncType::new([I32; 1001], []);
    assert!(store.add_host_func(&wide).unwrap_err().to_string().contains("too many parameters"));
}

#[test]
fn many_parameters_and_results_cross_instances() {
    const N: usize = FuncType::MAX_ARITY;
    let mut b = Builder::default();
    let ty = b.ty(&[I64; N], &[I64; N]);
    b.import("f", ImportType::Func(ty));
    let all = || (0..N as u16).collect::<Vec<_>>();
    let reversed = || (0..N as u16).rev().collect::<Vec<_>>();
    b.func("reverse", ty, N as u32, |a, _| _ = a.ret(List(reversed())));
    b.func("direct", ty, N as u32, |a, _| {
        a.call_import(Imm(0), List(all()), Results(N as u16 + 1, all())).ret(List(all()));
    });
    b.func("tail", ty, N as u32, |a, _| _ = a.return_call_import(Imm(0), List(reversed())));
    let module = b.module();
    let mut store = Store::default();
    let host = store.add_host_func(&FuncType::new([I64; N], [I64; N])).unwrap();
    let first = store.instantiate(&module, &[host.into()]).unwrap();
    let reverse = func(&store, first, "reverse");
    let second = store.instantiate(&module, &[reverse.into()]).unwrap();
    let args: Vec<u64> = (0..N as u64).map(|n| n * n).collect();
    let backwards: Vec<u64> = args.iter().rev().copied().collect();
    assert_eq!(call(&mut store, first, "reverse", &args).unwrap(), backwards);
    assert_eq!(call(&mut store, second, "direct", &args).unwrap(), backwards);
    assert_eq!(call(&mut store, second, "tail", &args).unwrap(), args);
    let mut echo = |store: &mut Store, _: HostCall, results: &mut [u64]| {
        results.copy_from_slice(store.host_arguments());
        Ok(())
    };
    for (way, expected) in [("direct", &args), ("tail", &backwards)] {
        let way = func(&store, first, way);
        assert_eq!(&store.call(way, &args, &mut echo).unwrap(), expected);
    }
}

#[test]
fn stores_are_sent_and_modules_shared() {
    fn send<T: Send>() {}
    fn send_and_sync<T: Send + Sync>() {}
    send::<Store>();
    send_and_sync::<Module>();
    send_and_sync::<SourceMap>();
}

#[cfg(any(feature = "step-limit", pulley_dispatch = "loop", debug_assertions))]
#[test]
fn steps_may_run_out_anywhere() {
    let mut store = Store::default();
    let module = swapper().module();
    let host = store.add_host_func(&FuncType::new([I32, I32], [I32, I32])).unwrap();
    let first = store.instantiate(&module, &[host.into()]).unwrap();
    let divide = func(&store, first, "divide");
    let second = store.instantiate(&module, &[divide.into()]).unwrap();
    for way in ["direct", "indirect", "tail", "tail_indirect"] {
        let mut steps = 0;
        let results = loop {
            store.set_steps(steps);
            match call(&mut store, second, way, &[7, 100]) {
                Ok(results) => break results,
                Err(trap) => {
                    assert_eq!(trap.code, TrapCode::OutOfFuel);
                    assert!(trap.backtrace.frames.len() <= 2, "{trap}");
                    assert_eq!(store.nesting(), 0);
                }
            }
            steps += 1;
        };
        assert_eq!(results, [14, 2], "{way}");
        // The stubs that both functions return to count as well.
        assert!((4..12).contains(&steps), "{way} took {steps}");
        assert_eq!(store.steps(), 0);
    }
}
