//! Vectors between host and guest: arguments, results, globals.

use super::{instance, message};
use pulley::{
    Config, Engine, Func, Global, GlobalType, Instance, Linker, Module, Mutability, Store, V128, Val, ValType,
};

/// Lanes of 32 bits, lane 0 first.
fn lanes(lanes: [u32; 4]) -> V128 {
    V128::from(lanes.iter().rev().fold(0, |all: u128, lane| all << 32 | u128::from(*lane)))
}

/// A vector between scalars: it takes two slots, they take one each.
const MIX: &str = r#"(module (func (export "mix") (param i32 v128 f64 v128 i64) (result i64 v128 i32)
    (local.get 4)
    (i32x4.add (local.get 1) (i32x4.add (local.get 3) (i32x4.splat (i32.trunc_f64_s (local.get 2)))))
    (local.get 0)))"#;

#[test]
fn typed_and_untyped_calls_hand_over_vectors() {
    let (mut store, instance) = instance(MIX);
    let (a, b, sum) = (lanes([1, 2, 3, u32::MAX]), lanes([10, 20, 30, 40]), lanes([111, 122, 133, 139]));
    type Params = (i32, V128, f64, V128, i64);
    let typed = instance.get_typed_func::<Params, (i64, V128, i32)>(&mut store, "mix").unwrap();
    assert_eq!(typed.call(&mut store, (-7, a, 100.0, b, -9)).unwrap(), (-9, sum, -7));

    let func = instance.get_func(&mut store, "mix").unwrap();
    let ty = func.ty(&store);
    assert!(ty.params().nth(1).is_some_and(|ty| ty == ValType::V128));
    let mut results = [Val::I32(0), Val::I32(0), Val::I32(0)];
    let arguments = [Val::I32(-7), a.into(), Val::from(100.0_f64), Val::V128(b), Val::I64(-9)];
    func.call(&mut store, &arguments, &mut results).unwrap();
    assert_eq!(results[0].unwrap_i64(), -9);
    assert_eq!(results[1].unwrap_v128(), sum);
    assert_eq!(results[1].v128(), Some(sum));
    assert_eq!(results[2].v128(), None);

    let wrong = [Val::I32(-7), Val::I64(0), Val::from(100.0_f64), Val::V128(b), Val::I64(-9)];
    let found = message(func.call(&mut store, &wrong, &mut results));
    assert!(found.contains("argument 1 is of type `i64`, expected `v128`"), "{found}");
    let found = message(instance.get_typed_func::<(i32, V128), V128>(&mut store, "mix"));
    assert!(found.contains("(param i32 v128 f64 v128 i64)") && found.contains("(param i32 v128)"), "{found}");
}

#[test]
fn host_functions_take_and_give_vectors() {
    let engine = Engine::default();
    let module = Module::new(
        &engine,
        r#"(module
            (import "host" "swap" (func $swap (param i32 v128 v128) (result v128 i32 v128)))
            (import "host" "any" (func $any (param v128 i32) (result v128)))
            (func (export "run") (param v128 v128) (result v128 i32 v128)
                (call $swap (i32.const 5) (local.get 0) (call $any (local.get 1) (i32.const 3)))))"#,
    )
    .unwrap();
    let mut store = Store::new(&engine, ());
    let mut linker = Linker::new(&engine);
    linker.func_wrap("host", "swap", |n: i32, a: V128, b: V128| (b, n + 1, a)).unwrap();
    let ty = pulley::FuncType::new(&engine, [ValType::V128, ValType::I32], [ValType::V128]);
    let any = Func::new(&mut store, ty, |_, params, results| {
        let number = params[1].unwrap_i32() as u128;
        results[0] = V128::from(params[0].unwrap_v128().as_u128() + number).into();
        Ok(())
    });
    linker.define(&store, "host", "any", any).unwrap();
    let instance = linker.instantiate(&mut store, &module).unwrap();
    let run = instance.get_typed_func::<(V128, V128), (V128, i32, V128)>(&mut store, "run").unwrap();
    let (a, b) = (V128::from(1 << 100), V128::from(2 << 64));
    assert_eq!(run.call(&mut store, (a, b)).unwrap(), (V128::from((2 << 64) + 3), 6, a));
}

#[test]
fn globals_hold_vectors() {
    let engine = Engine::default();
    let module = Module::new(
        &engine,
        r#"(module
            (import "host" "start" (global $start v128))
            (global $before i32 (i32.const -1))
            (global $sum (export "sum") (mut v128) (global.get $start))
            (global $after (export "after") i64 (i64.const -2))
            (global (export "constant") v128 (v128.const i32x4 1 2 3 4))
            (func (export "add") (param v128) (result i32)
                (global.set $sum (i32x4.add (global.get $sum) (local.get 0)))
                (global.get $before)))"#,
    )
    .unwrap();
    let mut store = Store::new(&engine, ());
    let ty = GlobalType::new(ValType::V128, Mutability::Const);
    let start = Global::new(&mut store, ty.clone(), lanes([1, 1, 1, 1]).into()).unwrap();
    let instance = Instance::new(&mut store, &module, &[start.into()]).unwrap();
    let add = instance.get_typed_func::<V128, i32>(&mut store, "add").unwrap();
    let sum = instance.get_global(&mut store, "sum").unwrap();
    assert_eq!(add.call(&mut store, lanes([1, 2, 3, 4])).unwrap(), -1);
    assert_eq!(sum.get(&mut store).unwrap_v128(), lanes([2, 3, 4, 5]));
    sum.set(&mut store, lanes([7, 0, 0, 9]).into()).unwrap();
    add.call(&mut store, lanes([1, 2, 3, 4])).unwrap();
    assert_eq!(sum.get(&mut store).unwrap_v128(), lanes([8, 2, 3, 13]));
    assert_eq!(instance.get_global(&mut store, "after").unwrap().get(&mut store).unwrap_i64(), -2);
    let constant = instance.get_global(&mut store, "constant").unwrap();
    assert_eq!(constant.ty(&store), ty);
    assert_eq!(constant.get(&mut store).unwrap_v128(), lanes([1, 2, 3, 4]));
    assert!(message(sum.set(&mut store, Val::I64(1))).contains("`i64`, expected `v128`"));
    let wrong = Global::new(&mut store, GlobalType::new(ValType::I64, Mutability::Var), V128::from(0).into());
    assert!(message(wrong).contains("`v128`, expected `i64`"));
}

/// Without the switch for all vectors, the one for the relaxed ones means nothing.
#[test]
fn relaxed_vectors_are_vectors() {
    let relaxed = r#"(module (func (result v128)
        (i8x16.relaxed_swizzle (v128.const i64x2 1 2) (v128.const i64x2 3 4))))"#;
    let mut config = Config::new();
    let engine = Engine::new(config.wasm_simd(false).wasm_relaxed_simd(true)).unwrap();
    assert!(message(Module::new(&engine, relaxed)).contains("`simd`, which is off"));
    let engine = Engine::new(config.wasm_simd(true).wasm_relaxed_simd(false)).unwrap();
    Module::new(&engine, MIX).unwrap();
    assert!(message(Module::new(&engine, relaxed)).contains("`relaxed-simd`, which is off"));
}
