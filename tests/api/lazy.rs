//! Functions compiled at their first call: once, in any order, by any thread, and with the same results.

use super::message;
use pulley::{
    Caller, Config, Engine, Extern, Func, Instance, Linker, Module, Result, Store, Table, TableType, Trap,
    WasmBacktrace,
};
use std::sync::Barrier;

fn engines() -> [Engine; 2] {
    [false, true].map(|lazy| Engine::new(Config::new().lazy_compilation(lazy)).unwrap())
}

fn lazy_engine() -> Engine {
    let [_, lazy] = engines();
    lazy
}

const PROGRAM: &str = r#"(module $program
    (import "host" "again" (func $again (param i32) (result i32)))
    (memory (export "memory") 1)
    (table funcref (elem $fib $square))
    (type $unary (func (param i32) (result i32)))
    (global $started (mut i32) (i32.const 0))
    (start $start)
    (func $start (global.set $started (i32.const 1)))
    (func $fib (export "fib") (param i32) (result i32)
        (if (result i32) (i32.lt_s (local.get 0) (i32.const 2)) (then (local.get 0))
            (else (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1)))
                           (call $fib (i32.sub (local.get 0) (i32.const 2)))))))
    (func $square (param i32) (result i32) (i32.mul (local.get 0) (local.get 0)))
    (func (export "element") (param i32 i32) (result i32)
        (call_indirect (type $unary) (local.get 1) (local.get 0)))
    (func (export "tail") (param i32) (result i32) (return_call $square (local.get 0)))
    (func (export "through the host") (param i32) (result i32) (i32.add (call $again (local.get 0)) (global.get $started)))
    (func $divide (param i32) (result i32) (i32.div_s (i32.const 100) (local.get 0)))
    (func $outer (export "divide") (param i32) (result i32) (i32.add (call $divide (local.get 0)) (i32.const 1)))
    (func (export "forever") (param i32) (result i32) (i32.add (call $forever (local.get 0)) (i32.const 1)))
    (func $forever (param i32) (result i32) (i32.add (call $forever (local.get 0)) (i32.const 1))))"#;

/// An instance whose host function calls back into `element` 0, or traps.
fn program(engine: &Engine, module: &Module) -> (Store<()>, Instance) {
    let mut linker = Linker::new(engine);
    let again = |mut caller: Caller<'_, ()>, n: i32| -> Result<i32> {
        let Some(Extern::Func(fib)) = caller.get_export("fib") else { unreachable!() };
        fib.typed::<i32, i32>(&caller)?.call(&mut caller, n)
    };
    linker.func_wrap("host", "again", again).unwrap();
    let mut store = Store::new(engine, ());
    let instance = linker.instantiate(&mut store, module).unwrap();
    (store, instance)
}

fn call(store: &mut Store<()>, instance: Instance, name: &str, argument: i32) -> Result<i32> {
    instance.get_typed_func::<i32, i32>(&mut *store, name)?.call(store, argument)
}

#[test]
fn functions_compute_what_they_always_do() {
    for engine in engines() {
        let module = Module::new(&engine, PROGRAM).unwrap();
        for _ in 0..2 {
            let (mut store, instance) = program(&engine, &module);
            for _ in 0..2 {
                assert_eq!(call(&mut store, instance, "through the host", 10).unwrap(), 56);
                assert_eq!(call(&mut store, instance, "fib", 12).unwrap(), 144);
                assert_eq!(call(&mut store, instance, "tail", 12).unwrap(), 144);
                let element = instance.get_typed_func::<(i32, i32), i32>(&mut store, "element").unwrap();
                assert_eq!(element.call(&mut store, (0, 7)).unwrap(), 13);
                assert_eq!(element.call(&mut store, (1, 7)).unwrap(), 49);
                assert_eq!(call(&mut store, instance, "divide", 10).unwrap(), 11);
            }
        }
    }
}

#[test]
fn traps_and_backtraces_are_the_same() {
    let [eager, lazy] = engines().map(|engine| {
        let module = Module::new(&engine, PROGRAM).unwrap();
        let (mut store, instance) = program(&engine, &module);
        let mut told = Vec::new();
        for (name, argument) in [("divide", 0), ("forever", 1), ("divide", 0)] {
            let error = call(&mut store, instance, name, argument).unwrap_err();
            let trap = *error.downcast_ref::<Trap>().unwrap();
            let backtrace = error.downcast_ref::<WasmBacktrace>().unwrap();
            let frames = backtrace.frames().iter();
            let frames: Vec<_> = frames
                .map(|frame| (frame.func_index(), frame.func_name().map(str::to_owned), frame.module_offset()))
                .collect();
            told.push((trap, backtrace.to_string(), backtrace.is_truncated(), frames));
        }
        assert!(told[0].1.contains("program!divide") && told[0].1.contains("program!outer"), "{}", told[0].1);
        told
    });
    assert_eq!(eager, lazy);
}

#[test]
fn the_artifact_is_the_same() {
    let [eager, lazy] = engines().map(|engine| {
        let module = Module::new(&engine, PROGRAM).unwrap();
        let (mut store, instance) = program(&engine, &module);
        call(&mut store, instance, "fib", 3).unwrap();
        let artifact = module.serialize().unwrap();
        assert_eq!(engine.precompile_module(PROGRAM.as_bytes()).unwrap(), artifact);
        artifact
    });
    assert_eq!(eager, lazy);
    // An artifact has all code, whatever the engine that loads it.
    let engine = lazy_engine();
    let module = Module::deserialize(&engine, lazy).unwrap();
    let (mut store, instance) = program(&engine, &module);
    assert_eq!(call(&mut store, instance, "fib", 12).unwrap(), 144);
}

#[test]
fn all_of_a_module_is_validated_when_it_is_made() {
    let invalid = "(module (func (export \"f\")) (func $g (result i32) (i64.const 1)))";
    let [eager, lazy] = engines().map(|engine| message(Module::new(&engine, invalid)));
    assert_eq!(eager, lazy);
    assert!(lazy.contains("type mismatch"), "{lazy}");
}

/// A module with a function that is more than the compiler takes.
fn too_large() -> String {
    let globals = "(global (mut i32) (i32.const 0))\n".repeat(66_000);
    let sets: String = (0..66_000).map(|n| format!("(global.set {n} (local.get 0))\n")).collect();
    format!(
        r#"(module {globals}
            (func (export "small") (param i32) (result i32) (local.get 0))
            (func $too_large (param i32) {sets})
            (func $calls (export "calls") (param i32) (result i32) (call $too_large (local.get 0)) (local.get 0)))"#
    )
}

#[test]
fn a_function_that_does_not_compile_is_an_error_of_its_call() {
    let text = too_large();
    let [eager, lazy] = engines();
    assert!(message(Module::new(&eager, &text)).contains("beyond the limits"));
    let module = Module::new(&lazy, &text).unwrap();
    let mut store = Store::new(&lazy, ());
    let instance = Instance::new(&mut store, &module, &[]).unwrap();
    for _ in 0..2 {
        assert_eq!(call(&mut store, instance, "small", 5).unwrap(), 5);
        let error = call(&mut store, instance, "calls", 5).unwrap_err();
        let text = format!("{error:#}");
        assert!(text.starts_with("function 1 `too_large` can't be compiled: module beyond the limits"), "{text}");
        assert!(!error.is::<Trap>());
        let backtrace = error.downcast_ref::<WasmBacktrace>().unwrap();
        assert_eq!(backtrace.frames().iter().map(|frame| frame.func_index()).collect::<Vec<_>>(), [2]);
    }
    assert!(message(module.serialize()).contains("in function 1"));
}

#[test]
fn functions_of_an_instance_that_failed_are_compiled_too() {
    let engine = lazy_engine();
    let mut store = Store::new(&engine, ());
    let table = Table::new(&mut store, TableType::new(pulley::RefType::FUNCREF, 1, None), pulley::Ref::Func(None));
    let table = table.unwrap();
    let text = r#"(module (import "" "" (table 1 funcref)) (memory 1)
        (elem (i32.const 0) $f) (data (i32.const 70000) "x") (func $f (result i32) (i32.const 7)))"#;
    let module = Module::new(&engine, text).unwrap();
    let error = Instance::new(&mut store, &module, &[table.into()]).unwrap_err();
    assert!(error.is::<Trap>());
    // And one after it, so that their numbers differ.
    let module = Module::new(&engine, "(module (func (export \"f\") (result i32) (i32.const 8)))").unwrap();
    let instance = Instance::new(&mut store, &module, &[]).unwrap();
    let eight = instance.get_typed_func::<(), i32>(&mut store, "f").unwrap();
    assert_eq!(eight.call(&mut store, ()).unwrap(), 8);
    let pulley::Ref::Func(Some(seven)) = table.get(&mut store, 0).unwrap() else { panic!("no function") };
    assert_eq!(seven.typed::<(), i32>(&store).unwrap().call(&mut store, ()).unwrap(), 7);
    drop(module);
    assert_eq!(instance.module(&store).exports().len(), 1);
}

#[test]
fn threads_call_the_same_function_first() {
    const THREADS: usize = 4;
    let engine = lazy_engine();
    for _ in 0..20 {
        let module = Module::new(&engine, PROGRAM).unwrap();
        let barrier = Barrier::new(THREADS);
        std::thread::scope(|scope| {
            for thread in 0..THREADS {
                let (module, barrier, engine) = (&module, &barrier, &engine);
                scope.spawn(move || {
                    let (mut store, instance) = program(engine, module);
                    barrier.wait();
                    // In different orders.
                    for turn in 0..3 {
                        match (thread + turn) % 3 {
                            0 => assert_eq!(call(&mut store, instance, "fib", 12).unwrap(), 144),
                            1 => assert_eq!(call(&mut store, instance, "tail", 3).unwrap(), 9),
                            _ => assert_eq!(call(&mut store, instance, "through the host", 10).unwrap(), 56),
                        }
                    }
                });
            }
        });
    }
}

#[test]
fn a_limiter_sees_growth_after_a_function_was_compiled() {
    let engine = lazy_engine();
    let limits = pulley::StoreLimitsBuilder::new().memory_size(2 << 16).build();
    let mut store = Store::new(&engine, limits);
    store.limiter(|limits| limits);
    let text = r#"(module (memory 1) (func $grow (result i32) (memory.grow (i32.const 1)))
        (func (export "twice") (result i32) (drop (call $grow)) (call $grow)))"#;
    let module = Module::new(&engine, text).unwrap();
    let instance = Instance::new(&mut store, &module, &[]).unwrap();
    let twice = instance.get_typed_func::<(), i32>(&mut store, "twice").unwrap();
    assert_eq!(twice.call(&mut store, ()).unwrap(), -1);
    let host = Func::wrap(&mut store, || 5);
    assert_eq!(host.typed::<(), i32>(&store).unwrap().call(&mut store, ()).unwrap(), 5);
}
