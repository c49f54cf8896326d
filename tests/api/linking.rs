//! Finding imports by name.

use super::message;
use pulley::{
    Caller, Engine, Extern, ExternType, Global, GlobalType, Instance, Linker, Memory, MemoryType, Module, Mutability,
    Ref, RefType, Result, Store, Table, TableType, Trap, UnknownImportError, Val, ValType,
};

#[test]
fn everything_can_be_defined_and_imported() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, 0);
    let mut linker = Linker::<i32>::new(&engine);
    let memory = Memory::new(&mut store, MemoryType::new(1, Some(2))).unwrap();
    let table = Table::new(&mut store, TableType::new(RefType::FUNCREF, 2, None), Ref::Func(None)).unwrap();
    let global = Global::new(&mut store, GlobalType::new(ValType::I64, Mutability::Var), Val::I64(5)).unwrap();
    linker.define(&mut store, "host", "memory", memory).unwrap();
    linker.define(&mut store, "host", "table", table).unwrap();
    linker.define(&mut store, "host", "global", global).unwrap();
    linker.func_wrap("host", "tick", |mut caller: Caller<'_, i32>| *caller.data_mut() += 1).unwrap();
    let text = r#"(module
        (import "host" "memory" (memory 1)) (import "host" "table" (table 1 funcref))
        (import "host" "global" (global $g (mut i64))) (import "host" "tick" (func $tick))
        (elem (i32.const 1) func $tick)
        (data (i32.const 8) "written")
        (func $start (global.set $g (i64.add (global.get $g) (i64.const 1))) (call $tick))
        (start $start))"#;
    let module = Module::new(&engine, text).unwrap();
    linker.instantiate(&mut store, &module).unwrap();
    assert_eq!(&memory.data(&store)[8..15], b"written");
    assert_eq!(global.get(&mut store).unwrap_i64(), 6);
    assert_eq!(*store.data(), 1);
    let Some(Ref::Func(Some(tick))) = table.get(&mut store, 1) else { panic!("the element was written") };
    tick.typed::<(), ()>(&store).unwrap().call(&mut store, ()).unwrap();
    assert_eq!(store.into_data(), 2);
}

#[test]
fn unknown_and_mistyped_imports_are_named() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let module = Module::new(&engine, r#"(module (import "a" "b" (func (param i32))))"#).unwrap();
    let mut linker = Linker::new(&engine);
    let error = linker.instantiate(&mut store, &module).unwrap_err();
    let unknown = error.downcast_ref::<UnknownImportError>().unwrap();
    assert_eq!((unknown.module(), unknown.name()), ("a", "b"));
    assert!(matches!(unknown.ty(), ExternType::Func(_)));
    linker.func_wrap("a", "b", |_: i64| {}).unwrap();
    let found = message(linker.instantiate(&mut store, &module));
    assert!(found.contains("incompatible import type") && found.contains("a.b") && found.contains("(i64)"), "{found}");
    assert!(message(Instance::new(&mut store, &module, &[])).contains("1 imports, 0 were given"));
}

#[test]
fn names_are_defined_once_unless_shadowing_is_allowed() {
    let engine = Engine::default();
    let mut linker = Linker::<()>::new(&engine);
    linker.func_wrap("m", "f", || 1_i32).unwrap();
    assert!(message(linker.func_wrap("m", "f", || 2_i32)).contains("`m::f` defined twice"));
    linker.allow_shadowing(true).func_wrap("m", "f", || 3_i32).unwrap();
    linker.alias("m", "f", "n", "g").unwrap().alias_module("n", "o").unwrap();
    assert!(message(linker.alias("m", "none", "n", "none")).contains("m::none"));
    let mut store = Store::new(&engine, ());
    let func = linker.get(&mut store, "o", "g").and_then(Extern::into_func).unwrap();
    assert_eq!(func.typed::<(), i32>(&store).unwrap().call(&mut store, ()).unwrap(), 3);
}

#[test]
fn instances_export_to_each_other() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let mut linker = Linker::new(&engine);
    let counter = r#"(module (global $n (mut i32) (i32.const 0))
        (func (export "next") (result i32) (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n)))"#;
    let user = r#"(module (import "counter" "next" (func $next (result i32)))
        (func (export "run") (result i32) (i32.add (call $next) (i32.mul (call $next) (i32.const 10)))))"#;
    linker.module(&mut store, "counter", &Module::new(&engine, counter).unwrap()).unwrap();
    let instance = linker.instantiate(&mut store, &Module::new(&engine, user).unwrap()).unwrap();
    let run = instance.get_typed_func::<(), i32>(&mut store, "run").unwrap();
    assert_eq!(run.call(&mut store, ()).unwrap(), 21);
    assert_eq!(run.call(&mut store, ()).unwrap(), 43);
}

#[test]
fn commands_run_in_an_instance_for_each_call() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let mut linker = Linker::new(&engine);
    let command = r#"(module (global $n (mut i32) (i32.const 0)) (func (export "_start"))
        (func (export "next") (result i32) (global.set $n (i32.add (global.get $n) (i32.const 1))) (global.get $n)))"#;
    linker.module(&mut store, "command", &Module::new(&engine, command).unwrap()).unwrap();
    linker.get_default(&mut store, "command").unwrap().typed::<(), ()>(&store).unwrap().call(&mut store, ()).unwrap();
    let next = linker
        .get(&mut store, "command", "next")
        .and_then(Extern::into_func)
        .unwrap()
        .typed::<(), i32>(&store)
        .unwrap();
    assert_eq!((next.call(&mut store, ()).unwrap(), next.call(&mut store, ()).unwrap()), (1, 1));
}

#[test]
fn one_linker_serves_many_stores() -> Result<()> {
    let engine = Engine::default();
    let mut linker = Linker::<i32>::new(&engine);
    linker.func_wrap("", "data", |caller: Caller<'_, i32>| *caller.data())?;
    let text = r#"(module (import "" "data" (func $f (result i32))) (export "f" (func $f)))"#;
    let prepared = linker.instantiate_pre(&Module::new(&engine, text)?)?;
    for number in 0..10 {
        let mut store = Store::new(&engine, number);
        let instance = prepared.instantiate(&mut store)?;
        assert_eq!(instance.get_typed_func::<(), i32>(&mut store, "f")?.call(&mut store, ())?, number);
    }
    Ok(())
}

#[test]
fn unknown_imports_become_what_is_asked_for() {
    let engine = Engine::default();
    let text = r#"(module (import "a" "f" (func $f (result i32 externref))) (import "a" "g" (global $g i64))
        (import "a" "t" (table 3 externref)) (import "a" "m" (memory 2))
        (func (export "f") (result i32) (call $f) (drop)) (func (export "g") (result i64) (global.get $g)))"#;
    let module = Module::new(&engine, text).unwrap();
    let mut store = Store::new(&engine, ());
    let mut linker = Linker::new(&engine);
    linker.define_unknown_imports_as_default_values(&mut store, &module).unwrap();
    let instance = linker.instantiate(&mut store, &module).unwrap();
    assert_eq!(instance.get_typed_func::<(), i32>(&mut store, "f").unwrap().call(&mut store, ()).unwrap(), 0);
    assert_eq!(instance.get_typed_func::<(), i64>(&mut store, "g").unwrap().call(&mut store, ()).unwrap(), 0);

    let module = Module::new(&engine, r#"(module (import "a" "f" (func $f)) (export "f" (func $f)))"#).unwrap();
    let mut linker = Linker::new(&engine);
    linker.define_unknown_imports_as_traps(&module).unwrap();
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let error = instance.get_typed_func::<(), ()>(&mut store, "f").unwrap().call(&mut store, ()).unwrap_err();
    assert!(error.is::<UnknownImportError>());
}

#[test]
fn start_functions_and_segments_that_fail_are_traps() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    for text in [
        "(module (func unreachable) (start 0))",
        r#"(module (memory 1) (data (i32.const 65536) "x"))"#,
        "(module (table 1 funcref) (func $f) (elem (i32.const 1) func $f))",
    ] {
        let module = Module::new(&engine, text).unwrap();
        let error = Instance::new(&mut store, &module, &[]).unwrap_err();
        assert!(error.is::<Trap>(), "{text}: {error:?}");
    }
    let module = Module::new(&engine, r#"(module (func (export "f") (result i32) i32.const 1))"#).unwrap();
    let instance = Instance::new(&mut store, &module, &[]).unwrap();
    assert!(Module::same(instance.module(&store), &module));
    assert_eq!(instance.get_typed_func::<(), i32>(&mut store, "f").unwrap().call(&mut store, ()).unwrap(), 1);
}
