//! Calls in both directions: typed and untyped, nested, failing, panicking.

use super::{instance, message};
use pulley::{
    Caller, Config, Engine, Error, ExternRef, Func, FuncType, Instance, Linker, Module, Result, Rooted, Store, Trap,
    Val, ValType, WasmBacktrace,
};
use std::panic::{AssertUnwindSafe, catch_unwind};

const ADD: &str = r#"(module (func (export "add") (param i32 i64 f32 f64) (result f64)
    (f64.add (f64.add (f64.convert_i32_s (local.get 0)) (f64.convert_i64_s (local.get 1)))
             (f64.add (f64.promote_f32 (local.get 2)) (local.get 3)))))"#;

#[test]
fn typed_and_untyped_calls_agree() {
    let (mut store, instance) = instance(ADD);
    let typed = instance.get_typed_func::<(i32, i64, f32, f64), f64>(&mut store, "add").unwrap();
    assert_eq!(typed.call(&mut store, (-1, 2, 0.5, 0.25)).unwrap(), 1.75);
    let func = instance.get_func(&mut store, "add").unwrap();
    let mut results = [Val::I32(0)];
    func.call(&mut store, &[Val::I32(-1), Val::I64(2), 0.5_f32.into(), 0.25_f64.into()], &mut results).unwrap();
    assert_eq!(results[0].unwrap_f64(), 1.75);
}

#[test]
fn calls_of_the_wrong_shape_are_refused() {
    let (mut store, instance) = instance(ADD);
    let found = message(instance.get_typed_func::<(i32, i32), f64>(&mut store, "add"));
    assert!(
        found.contains("`add`") && found.contains("(param i32 i64 f32 f64)") && found.contains("(param i32 i32)"),
        "{found}"
    );
    assert!(message(instance.get_typed_func::<(), ()>(&mut store, "sub")).contains("`sub`"));
    let func = instance.get_func(&mut store, "add").unwrap();
    assert!(message(func.call(&mut store, &[], &mut [])).contains("takes 4 arguments, 0 were given"));
    let arguments = [Val::I32(0), Val::I32(0), Val::F32(0), Val::F64(0)];
    let found = message(func.call(&mut store, &arguments, &mut [Val::I32(0)]));
    assert!(found.contains("argument 1 is of type `i32`, expected `i64`"), "{found}");
    assert!(message(func.call(&mut store, &arguments, &mut [])).contains("returns 1 results, there is room for 0"));
}

#[test]
fn sixteen_values_go_through_a_host_function_both_ways() {
    let engine = Engine::default();
    let params = "i32 i64 f32 f64 ".repeat(4);
    let text = format!(
        r#"(module (import "" "f" (func $f (param {params}) (result {params})))
            (func (export "run") (param {params}) (result {params}) {} (call $f)))"#,
        (0..16).map(|index| format!("(local.get {index})")).collect::<String>()
    );
    type Values = (i32, i64, f32, f64, i32, i64, f32, f64, i32, i64, f32, f64, i32, i64, f32, f64);
    let mut store = Store::new(&engine, ());
    let mut linker = Linker::new(&engine);
    linker
        .func_wrap(
            "",
            "f",
            |a: i32,
             b: i64,
             c: f32,
             d: f64,
             e: i32,
             f: i64,
             g: f32,
             h: f64,
             i: i32,
             j: i64,
             k: f32,
             l: f64,
             m: i32,
             n: i64,
             o: f32,
             p: f64| { (m, n, o, p, i, j, k, l, e, f, g, h, a, b, c, d) },
        )
        .unwrap();
    let module = Module::new(&engine, text).unwrap();
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let run = instance.get_typed_func::<Values, Values>(&mut store, "run").unwrap();
    let found = run.call(&mut store, (1, 2, 3.0, 4.0, 5, 6, 7.0, 8.0, 9, 10, 11.0, 12.0, 13, 14, 15.0, 16.0)).unwrap();
    // Rust compares tuples of up to 12.
    let (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p) = found;
    assert_eq!((a, b, c, d, e, f, g, h), (13, 14, 15.0, 16.0, 9, 10, 11.0, 12.0));
    assert_eq!((i, j, k, l, m, n, o, p), (5, 6, 7.0, 8.0, 1, 2, 3.0, 4.0));
}

#[test]
fn unsigned_values_keep_their_bits() {
    let (mut store, instance) =
        instance(r#"(module (func (export "id") (param i32 i64) (result i32 i64) (local.get 0) (local.get 1)))"#);
    let id = instance.get_typed_func::<(u32, u64), (u32, u64)>(&mut store, "id").unwrap();
    assert_eq!(id.call(&mut store, (u32::MAX, u64::MAX)).unwrap(), (u32::MAX, u64::MAX));
}

#[test]
fn references_come_back_as_they_went_in() {
    let (mut store, instance) = instance(
        r#"(module (func (export "extern") (param externref) (result externref) (local.get 0))
            (func (export "func") (param funcref) (result funcref) (local.get 0)))"#,
    );
    let external =
        instance.get_typed_func::<Option<Rooted<ExternRef>>, Option<Rooted<ExternRef>>>(&mut store, "extern").unwrap();
    let value = ExternRef::new(&mut store, String::from("held by the store")).unwrap();
    let back = external.call(&mut store, Some(value)).unwrap().unwrap();
    assert_eq!(back, value);
    assert_eq!(back.data(&store).unwrap().unwrap().downcast_ref::<String>().unwrap(), "held by the store");
    *value.data_mut(&mut store).unwrap().unwrap().downcast_mut::<String>().unwrap() = "changed".into();
    assert_eq!(back.data(&store).unwrap().unwrap().downcast_ref::<String>().unwrap(), "changed");
    assert!(external.call(&mut store, None).unwrap().is_none());

    let function = instance.get_typed_func::<Option<Func>, Option<Func>>(&mut store, "func").unwrap();
    let host = Func::wrap(&mut store, |a: i32| a + 1);
    let back = function.call(&mut store, Some(host)).unwrap().unwrap();
    assert_eq!(back.typed::<i32, i32>(&store).unwrap().call(&mut store, 1).unwrap(), 2);
    assert!(function.call(&mut store, None).unwrap().is_none());
}

#[test]
fn a_store_does_not_take_what_belongs_to_another() {
    let (mut store, instance) = instance(r#"(module (func (export "f") (param externref)))"#);
    let mut other = Store::new(store.engine(), ());
    let value = ExternRef::new(&mut other, 1).unwrap();
    let f = instance.get_func(&mut store, "f").unwrap();
    assert!(message(f.call(&mut store, &[value.into()], &mut [])).contains("another store"));
    assert!(message(value.data(&store)).contains("another store"));
    let panic = catch_unwind(AssertUnwindSafe(|| f.call(&mut other, &[], &mut [])));
    assert!(panic.is_err(), "a bug of the host panics");
    f.call(&mut store, &[Val::null_extern_ref()], &mut []).unwrap();
}

#[test]
fn traps_are_errors_with_a_cause_and_a_place() {
    let (mut store, instance) = instance(
        r#"(module $m (func $inner unreachable) (func $outer (export "run") (call $inner)) (func (export "ok") (result i32) i32.const 7))"#,
    );
    let run = instance.get_typed_func::<(), ()>(&mut store, "run").unwrap();
    let error = run.call(&mut store, ()).unwrap_err();
    assert_eq!(*error.downcast_ref::<Trap>().unwrap(), Trap::UnreachableCodeReached);
    assert_eq!(error.to_string(), "wasm trap: unreachable");
    let backtrace = error.downcast_ref::<WasmBacktrace>().unwrap();
    let names: Vec<_> =
        backtrace.frames().iter().map(|frame| (frame.module_name(), frame.func_name(), frame.func_index())).collect();
    assert_eq!(names, [(Some("m"), Some("inner"), 0), (Some("m"), Some("outer"), 1)]);
    let offsets: Vec<_> = backtrace.frames().iter().map(|frame| frame.module_offset().unwrap()).collect();
    assert!(offsets[0] < offsets[1], "{offsets:?}");
    assert!(format!("{error:?}").contains("m!inner"), "{error:?}");
    let ok = instance.get_typed_func::<(), i32>(&mut store, "ok").unwrap();
    assert_eq!(ok.call(&mut store, ()).unwrap(), 7, "the store goes on");
}

/// Calls back into the guest, as deep as the argument says.
const NESTED: &str = r#"(module (import "" "host" (func $host (param i32) (result i32)))
    (func (export "guest") (param i32) (result i32)
        (if (result i32) (local.get 0)
            (then (i32.add (call $host (i32.sub (local.get 0) (i32.const 1))) (i32.const 1)))
            (else (i32.const 0)))))"#;

fn nested(engine: &Engine) -> (Store<Option<Func>>, Instance) {
    let mut store = Store::new(engine, None);
    let mut linker: Linker<Option<Func>> = Linker::new(engine);
    linker
        .func_wrap("", "host", |mut caller: Caller<'_, Option<Func>>, depth: i32| -> Result<i32> {
            let guest = caller.data().unwrap().typed::<i32, i32>(&caller)?;
            guest.call(&mut caller, depth)
        })
        .unwrap();
    let instance = linker.instantiate(&mut store, &Module::new(engine, NESTED).unwrap()).unwrap();
    *store.data_mut() = instance.get_func(&mut store, "guest");
    (store, instance)
}

#[test]
fn host_functions_call_guests() {
    let engine = Engine::default();
    let (mut store, instance) = nested(&engine);
    let guest = instance.get_typed_func::<i32, i32>(&mut store, "guest").unwrap();
    assert_eq!(guest.call(&mut store, 100).unwrap(), 100);
    // The host's stack has an end too.
    let error = guest.call(&mut store, 1_000_000).unwrap_err();
    assert_eq!(error.downcast_ref::<Trap>(), Some(&Trap::StackOverflow), "{error:?}");
    assert_eq!(guest.call(&mut store, 100).unwrap(), 100, "the store goes on");

    let engine = Engine::new(Config::new().max_host_depth(5)).unwrap();
    let (mut store, instance) = nested(&engine);
    let guest = instance.get_typed_func::<i32, i32>(&mut store, "guest").unwrap();
    assert_eq!(guest.call(&mut store, 4).unwrap(), 4);
    assert!(guest.call(&mut store, 5).unwrap_err().is::<Trap>());
}

#[test]
fn infinite_recursion_traps_and_the_store_goes_on() {
    let engine = Engine::new(Config::new().max_wasm_stack(1 << 16)).unwrap();
    let text = r#"(module (func $f (export "f") (param i32) (result i32)
        (if (result i32) (local.get 0)
            (then (i32.add (call $f (i32.sub (local.get 0) (i32.const 1))) (i32.const 1)))
            (else (i32.const 0)))))"#;
    for engine in [engine, Engine::default()] {
        let mut store = Store::new(&engine, ());
        let module = Module::new(&engine, text).unwrap();
        let instance = Instance::new(&mut store, &module, &[]).unwrap();
        let f = instance.get_typed_func::<i32, i32>(&mut store, "f").unwrap();
        for _ in 0..3 {
            let error = f.call(&mut store, -1).unwrap_err();
            assert_eq!(error.downcast_ref::<Trap>(), Some(&Trap::StackOverflow));
            assert!(error.downcast_ref::<WasmBacktrace>().unwrap().is_truncated());
            assert_eq!(f.call(&mut store, 100).unwrap(), 100);
        }
    }
    assert!(message(Engine::new(Config::new().max_wasm_stack(0))).contains("too small"));
}

#[derive(Debug, PartialEq)]
struct Refusal(u32);

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "refused with {}", self.0)
    }
}

impl std::error::Error for Refusal {}

const CALLS_HOST: &str = r#"(module (import "" "host" (func $host)) (func $run (export "run") (call $host)))"#;

#[test]
fn errors_of_host_functions_come_out_as_they_are() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let host = Func::wrap(&mut store, || -> Result<()> { Err(Error::new(Refusal(7)).context("while in the host")) });
    let module = Module::new(&engine, CALLS_HOST).unwrap();
    let instance = Instance::new(&mut store, &module, &[host.into()]).unwrap();
    let error = instance.get_typed_func::<(), ()>(&mut store, "run").unwrap().call(&mut store, ()).unwrap_err();
    assert_eq!(format!("{error:#}"), "while in the host: refused with 7");
    assert_eq!(error.downcast_ref::<WasmBacktrace>().unwrap().frames()[0].func_name(), Some("run"));
    assert_eq!(error.downcast::<Refusal>().unwrap(), Refusal(7));
    // The host may call its own function, too.
    let error = host.typed::<(), ()>(&store).unwrap().call(&mut store, ()).unwrap_err();
    assert!(error.is::<Refusal>() && !error.is::<WasmBacktrace>());
}

#[test]
fn a_panic_in_a_host_function_leaves_the_store_usable() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, false);
    let host = Func::wrap(&mut store, |caller: Caller<'_, bool>| assert!(!caller.data(), "told to"));
    let module = Module::new(&engine, CALLS_HOST).unwrap();
    let instance = Instance::new(&mut store, &module, &[host.into()]).unwrap();
    let run = instance.get_typed_func::<(), ()>(&mut store, "run").unwrap();
    for _ in 0..300 {
        *store.data_mut() = true;
        assert!(catch_unwind(AssertUnwindSafe(|| run.call(&mut store, ()))).is_err());
        *store.data_mut() = false;
        run.call(&mut store, ()).unwrap();
    }
}

#[test]
fn untyped_host_functions_are_held_to_their_type() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let ty = FuncType::new(&engine, [ValType::I32, ValType::EXTERNREF], [ValType::I64, ValType::F32]);
    let func = Func::new(&mut store, ty, |_, params, results| {
        assert!(params[1].unwrap_extern_ref().is_none());
        assert_eq!(results[1].unwrap_f32(), 0.0, "results begin as zeros");
        results[0] = if params[0].unwrap_i32() == 0 { Val::I32(1) } else { Val::I64(params[0].unwrap_i32().into()) };
        Ok(())
    });
    let mut results = [Val::I32(0), Val::I32(0)];
    func.call(&mut store, &[Val::I32(5), Val::ExternRef(None)], &mut results).unwrap();
    assert_eq!((results[0].unwrap_i64(), results[1].unwrap_f32()), (5, 0.0));
    let found = message(func.call(&mut store, &[Val::I32(0), Val::ExternRef(None)], &mut results));
    assert!(found.contains("result 0 is of type `i32`, expected `i64`"), "{found}");
}

#[test]
fn functions_of_many_values_work() {
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let ty = FuncType::new(&engine, vec![ValType::I32; 300], vec![ValType::I32; 300]);
    let text = format!(
        r#"(module (type $t (func (param {0}) (result {0}))) (import "" "f" (func $f (type $t)))
            (func (export "run") (type $t) {1} (call $f)))"#,
        "i32 ".repeat(300),
        (0..300).map(|index| format!("(local.get {index})")).collect::<String>()
    );
    let reverse = Func::new(&mut store, ty, |_, params, results| {
        results.copy_from_slice(params);
        results.reverse();
        Ok(())
    });
    let module = Module::new(&engine, text).unwrap();
    let instance = Instance::new(&mut store, &module, &[reverse.into()]).unwrap();
    let run = instance.get_func(&mut store, "run").unwrap();
    let arguments: Vec<Val> = (0..300).map(Val::I32).collect();
    let mut results = vec![Val::I32(0); 300];
    run.call(&mut store, &arguments, &mut results).unwrap();
    let found: Vec<i32> = results.iter().map(Val::unwrap_i32).collect();
    assert!(found.iter().copied().eq((0..300).rev()), "{found:?}");
}
