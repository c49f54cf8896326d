//! Modules: from text and binary, to artifacts and back, and everything that is not one.

use super::message;
use pulley::{Config, Engine, ExternType, Instance, Module, OptLevel, Store};
use std::panic::{AssertUnwindSafe, catch_unwind};

const TEXT: &str = r#"(module $answers
    (import "env" "memory" (memory 1 2))
    (import "env" "log" (func (param i32)))
    (table (export "table") 3 funcref)
    (global (export "global") (mut f32) (f32.const 1))
    (data (i32.const 0) "some bytes")
    (func $answer (export "answer") (param i64) (result i32) (i32.const 42)))"#;

const ANSWER: &str = r#"(module (func (export "answer") (result i32) (i32.const 42)))"#;

/// Whatever happened before, a good module runs.
fn still_works(engine: &Engine) {
    let module = Module::new(engine, ANSWER).unwrap();
    let mut store = Store::new(engine, ());
    let instance = Instance::new(&mut store, &module, &[]).unwrap();
    assert_eq!(instance.get_typed_func::<(), i32>(&mut store, "answer").unwrap().call(&mut store, ()).unwrap(), 42);
}

#[test]
fn a_module_says_what_it_imports_and_exports() {
    let engine = Engine::default();
    let compiled = Module::new(&engine, TEXT).unwrap();
    let loaded = Module::deserialize(&engine, compiled.serialize().unwrap()).unwrap();
    for module in [compiled, loaded] {
        assert_eq!(module.name(), Some("answers"));
        let imports: Vec<_> =
            module.imports().map(|import| format!("{} {} {}", import.module(), import.name(), import.ty())).collect();
        assert_eq!(imports, ["env memory (memory 1 2)", "env log (func (param i32))"]);
        let exports: Vec<_> = module.exports().map(|export| format!("{} {}", export.name(), export.ty())).collect();
        assert_eq!(
            exports,
            ["table (table 3 funcref)", "global (global (mut f32))", "answer (func (param i64) (result i32))"]
        );
        assert!(matches!(module.get_export("answer"), Some(ExternType::Func(_))));
        assert!(module.get_export("question").is_none());
    }
}

#[test]
fn artifacts_are_the_same_each_time_and_load_everywhere() {
    let text = Engine::default();
    let one = Module::new(&text, TEXT).unwrap().serialize().unwrap();
    let mut config = Config::new();
    config.parallel_compilation(false);
    let two = Engine::new(&config).unwrap().precompile_module(TEXT.as_bytes()).unwrap();
    assert_eq!(one, two);
    assert!(Engine::detect_precompiled(&one));
    assert_eq!(Module::deserialize(&text, &one).unwrap().serialize().unwrap(), one);
    assert!(message(Module::new(&text, &one)).contains("deserialize"));
}

#[test]
fn unoptimized_code_computes_the_same() {
    let engine = Engine::new(Config::new().cranelift_opt_level(OptLevel::None)).unwrap();
    still_works(&engine);
}

/// Runs a check for each input; none may panic, and a good module runs after each.
fn each_is_refused(inputs: impl Iterator<Item = Vec<u8>>, refused: impl Fn(&[u8]) -> bool) {
    let engine = Engine::default();
    for (index, input) in inputs.enumerate() {
        let outcome = catch_unwind(AssertUnwindSafe(|| refused(&input)));
        assert!(outcome.is_ok_and(|refused| refused), "input {index}: {input:?}");
        if index % 256 == 0 {
            still_works(&engine);
        }
    }
    still_works(&engine);
}

#[test]
fn cut_off_modules_are_refused_at_every_length() {
    let engine = Engine::default();
    let whole = wat::parse_str(TEXT).unwrap();
    // Without its last sections a module can be whole again; those are not refused, but nothing panics either.
    let boundaries = (0..whole.len()).filter(|&len| Module::new(&engine, &whole[..len]).is_ok()).count();
    assert!(boundaries < 12, "{boundaries} of {} lengths are modules", whole.len());
    each_is_refused((0..8).map(|len| whole[..len].to_vec()), |bytes| Module::new(&engine, bytes).is_err());
}

#[test]
fn modules_with_any_bit_flipped_do_not_panic() {
    let engine = Engine::default();
    let whole = wat::parse_str(TEXT).unwrap();
    let flips = (0..whole.len() * 8).map(|bit| {
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        bytes
    });
    each_is_refused(flips, |bytes| {
        let _ = Module::new(&engine, bytes);
        true
    });
}

#[test]
fn artifacts_with_any_bit_flipped_or_any_length_are_refused() {
    let engine = Engine::default();
    let good = Module::new(&engine, TEXT).unwrap().serialize().unwrap();
    let flips = (0..good.len() * 8).map(|bit| {
        let mut bytes = good.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        bytes
    });
    each_is_refused(flips, |bytes| Module::deserialize(&engine, bytes).is_err());
    each_is_refused((0..good.len()).map(|len| good[..len].to_vec()), |bytes| {
        Module::deserialize(&engine, bytes).is_err()
    });
    let longer = [good.clone(), vec![0]].concat();
    each_is_refused(std::iter::once(longer), |bytes| Module::deserialize(&engine, bytes).is_err());
    Module::deserialize(&engine, good).unwrap();
}

#[test]
fn features_that_are_off_are_named() {
    type Switch = fn(&mut Config, bool) -> &mut Config;
    let features: [(&str, Switch, &str); 13] = [
        (
            "`bulk-memory`",
            Config::wasm_bulk_memory,
            "(module (memory 1) (func (memory.fill (i32.const 0) (i32.const 0) (i32.const 0))))",
        ),
        ("`sign-extension`", Config::wasm_sign_extension, "(module (func (drop (i32.extend8_s (i32.const 0)))))"),
        (
            "`saturating-float-to-int`",
            Config::wasm_saturating_float_to_int,
            "(module (func (drop (i32.trunc_sat_f32_s (f32.const 0)))))",
        ),
        ("`multi-value`", Config::wasm_multi_value, "(module (func (result i32 i32) (i32.const 0) (i32.const 0)))"),
        ("`reference-types`", Config::wasm_reference_types, "(module (func (param externref)))"),
        ("`tail-call`", Config::wasm_tail_call, "(module (func $f (return_call $f)))"),
        (
            "`extended-const`",
            Config::wasm_extended_const,
            "(module (global i32 (i32.add (i32.const 1) (i32.const 2))))",
        ),
        ("`multi-memory`", Config::wasm_multi_memory, "(module (memory 1) (memory 1))"),
        ("`memory64`", Config::wasm_memory64, "(module (memory i64 1))"),
        ("`memory64`", Config::wasm_memory64, "(module (table i64 1 funcref))"),
        ("`simd`", Config::wasm_simd, "(module (func (param v128)))"),
        (
            "`relaxed-simd`",
            Config::wasm_relaxed_simd,
            "(module (func (param v128 v128 v128) (result v128)
                (f32x4.relaxed_madd (local.get 0) (local.get 1) (local.get 2))))",
        ),
        ("`mutable-global`", Config::wasm_mutable_global, r#"(module (global (export "g") (mut i32) (i32.const 1)))"#),
    ];
    for (name, switch, text) in features {
        Module::new(&Engine::default(), text).unwrap();
        let mut config = Config::new();
        let engine = Engine::new(switch(&mut config, false)).unwrap();
        let found = message(Module::new(&engine, text));
        assert!(found.contains(name) && found.contains("off") && found.contains("at offset"), "{name}: {found}");
        assert!(message(Module::validate(&engine, &wat::parse_str(text).unwrap())).contains(name));
        still_works(&engine);
    }
}

#[test]
fn proposals_are_off_and_named() {
    type Switch = fn(&mut Config, bool) -> &mut Config;
    let features: [(&str, Switch, &str); 2] = [
        ("`custom-page-sizes`", Config::wasm_custom_page_sizes, "(module (memory 1 (pagesize 1)))"),
        (
            "`wide-arithmetic`",
            Config::wasm_wide_arithmetic,
            "(module (func (param i64 i64) (result i64 i64) (i64.mul_wide_u (local.get 0) (local.get 1))))",
        ),
    ];
    for (name, switch, text) in features {
        let found = message(Module::new(&Engine::default(), text));
        assert!(found.contains(name) && found.contains("off") && found.contains("at offset"), "{name}: {found}");
        let mut config = Config::new();
        Module::new(&Engine::new(switch(&mut config, true)).unwrap(), text).unwrap();
    }
    for text in ["(module (memory 1 1 shared))", "(module (func (atomic.fence)))"] {
        let found = message(Module::new(&Engine::default(), text));
        assert!(found.contains("`threads`, which is not in yet"), "{found}");
    }
    let found = message(Engine::new(Config::new().wasm_threads(true)));
    assert!(found.contains("`threads`") && found.contains("not in yet"), "{found}");
}

#[test]
fn invalid_modules_say_where() {
    let engine = Engine::default();
    let invalid = wat::parse_str("(module (func $f (result i32) (i64.const 1)))").unwrap();
    for error in [message(Module::new(&engine, &invalid)), message(Module::validate(&engine, &invalid))] {
        assert!(error.contains("at offset 0x") && error.contains("type mismatch"), "{error}");
    }
    assert!(message(Module::from_binary(&engine, b"(module)")).contains("\\0asm"));
    assert!(message(Module::from_file(&engine, "/no/such/file.wasm")).contains("/no/such/file.wasm"));
    assert!(message(Module::deserialize_file(&engine, "/no/such/file")).contains("can't read"));
    still_works(&engine);
}

#[test]
fn progress_counts_every_function() {
    use std::sync::Mutex;
    let text = format!("(module {})", "(func (drop (i32.const 1)))".repeat(50));
    let steps = Mutex::new(Vec::new());
    Module::with_progress(&Engine::default(), text, &|done, total| steps.lock().unwrap().push((done, total))).unwrap();
    let mut steps = steps.into_inner().unwrap();
    steps.sort_unstable();
    assert!(steps.iter().copied().eq((1..=50).map(|done| (done, 50))), "{steps:?}");
}
