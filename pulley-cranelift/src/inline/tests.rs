//! What is inlined, what is not, and that nothing else changes.

use crate::testing::{binary, result};
use crate::{Config, ErrorKind, LazyModule, clif_of, compile};

fn config() -> Config {
    Config { verify_clif: true, ..Config::new() }
}

/// A module with one of everything, these functions, and the export `run`.
fn module(functions: &str) -> String {
    format!(
        "(module (import \"host\" \"f\" (func $import (param i32) (result i32))) (memory 1) (table $t 4 funcref)
         (global $a (mut i32) (i32.const 7)) (global $b (mut i32) (i32.const 9)) (global $c i64 (i64.const 5))
         (type $unary (func (param i32) (result i32))) {functions} (export \"run\" (func $run)))"
    )
}

/// The CLIF of function `run`, which must be the first of those given to [`module`], and how often it calls.
fn run_of(functions: &str, config: &Config) -> (String, usize) {
    let clif = clif_of(&binary(&module(functions)), config, 1).unwrap_or_else(|error| panic!("{functions}\n{error}"));
    let calls = clif.matches("call fn").count();
    (clif, calls)
}

#[test]
fn arithmetic_and_globals_are_inlined() {
    for callee in [
        "(param i32) (result i32) (i32.mul (local.get 0) (i32.const 3))",
        "(param i32) (result i32) (if (result i32) (local.get 0) (then (i32.const 1)) (else (i32.const 2)))",
        "(param i32) (result i32) (global.set $a (local.get 0)) (global.get $b)",
        "(param i32) (result i32) (i32.wrap_i64 (global.get $c))",
        "(param i32) (result i32) (local i32) (local.tee 1 (i32.clz (local.get 0)))",
        "(param i32) (result i32) (loop (br_if 0 (local.tee 0 (i32.shr_u (local.get 0) (i32.const 1))))) (local.get 0)",
    ] {
        let functions = format!("(func $run (result i32) (call $f (i32.const 6))) (func $f {callee})");
        let (clif, calls) = run_of(&functions, &config());
        assert_eq!(calls, 0, "{callee}\n{clif}");
        for config in [Config { inlining: false, ..config() }, Config { opt_level: crate::OptLevel::None, ..config() }]
        {
            assert_eq!(run_of(&functions, &config).1, 1, "{callee}");
        }
    }
}

/// These would be in the backtrace, or are large, or go on elsewhere.
#[test]
fn what_may_trap_or_calls_stays_a_call() {
    let large = format!("(local.get 0) {}", "(i32.const 1) i32.add ".repeat(20));
    for callee in [
        "(i32.load (local.get 0))",
        "(i32.store (local.get 0) (i32.const 1)) (local.get 0)",
        "(i32.div_u (i32.const 1) (local.get 0))",
        "(i32.trunc_f32_s (f32.reinterpret_i32 (local.get 0)))",
        "unreachable",
        "(ref.is_null (table.get $t (local.get 0)))",
        "(table.set $t (local.get 0) (ref.null func)) (i32.const 1)",
        "(memory.size)",
        "(call $import (local.get 0))",
        "(return_call $import (local.get 0))",
        "(call_indirect (type $unary) (local.get 0) (i32.const 0))",
        "(call $f (local.get 0))",
        &large,
    ] {
        let functions = format!(
            "(func $run (result i32) (i32.add (call $f (i32.const 0)) (i32.const 1)))
             (func $f (param i32) (result i32) {callee})"
        );
        let (clif, calls) = run_of(&functions, &config());
        assert_eq!(calls, 1, "{callee}\n{clif}");
    }
    let tail = "(func $run (result i32) (return_call $f)) (func $f (result i32) (i32.const 1))";
    assert_eq!(run_of(tail, &config()).1, 1);
    let imported = "(func $run (result i32) (call $import (i32.const 1)))";
    assert_eq!(run_of(imported, &config()).1, 1);
}

#[test]
fn accesses_keep_their_spaces() {
    // The callee's numbers of regions and flags are other than the caller's.
    let text = "(module (memory 1) (global $a (mut i32) (i32.const 7)) (global $b (mut i32) (i32.const 9))
        (func $f (param i32) (result i32) (global.get $b) (global.set $b (local.get 0)))
        (func $g (param i32) (result i32) (global.get $a) (global.set $a (local.get 0)))
        (func (export \"run\") (result i32 i32 i32 i32)
            (i32.store (i32.const 8) (global.get $a))
            (call $f (i32.const 1)) (call $g (i32.const 2))
            (call $f (i32.load (i32.const 8))) (i32.add (global.get $b) (call $g (i32.const 3)))))";
    for inlining in [false, true] {
        let artifact = compile(&binary(text), &Config { inlining, ..config() }).unwrap();
        assert_eq!(result(artifact, &[]), [9, 7, 1, 9], "inlining: {inlining}");
    }
}

#[test]
fn many_results_and_branches_come_out_right() {
    let text = "(module
        (func $sort (param i32 i32) (result i32 i32)
            (if (i32.gt_s (local.get 0) (local.get 1)) (then (return (local.get 1) (local.get 0))))
            (local.get 0) (local.get 1))
        (func $nothing)
        (func (export \"run\") (param i32) (result i32 i32)
            (call $nothing)
            (if (result i32 i32) (local.get 0)
                (then (call $sort (i32.const 5) (local.get 0)))
                (else (loop (result i32 i32)
                    (call $nothing)
                    (br_if 0 (i32.lt_u (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 10)))
                    (call $sort (local.get 0) (i32.const 3)))))))";
    for inlining in [false, true] {
        let config = Config { inlining, ..config() };
        for (argument, expected) in [(0, [3, 10]), (4, [4, 5]), (6, [5, 6])] {
            assert_eq!(result(compile(&binary(text), &config).unwrap(), &[argument]), expected, "{inlining}");
        }
    }
}

/// Code that was inlined is said to come from the call.
#[test]
fn the_source_map_of_a_function_stays_in_its_body() {
    let text = "(module (global $a (mut i32) (i32.const 0))
        (func $f (param i32) (global.set $a (i32.mul (local.get 0) (local.get 0))))
        (func (param i32) (call $f (i32.clz (local.get 0))) (global.set $a (i32.ctz (global.get $a)))))";
    let wasm = binary(text);
    let artifact = compile(&wasm, &config()).unwrap();
    let at = |byte: u8| wasm.iter().rposition(|&other| other == byte).map(|at| at as u32);
    let places: Vec<_> = artifact.functions[1].code.clone().map(|at| artifact.source_map.get(at)).collect();
    let multiplication = at(0x6c).expect("`i32.mul` is 0x6c");
    assert!(places.iter().all(|place| *place > Some(multiplication)), "{places:x?}, {multiplication:#x}");
    assert!(places.contains(&at(0x10)), "`call` is 0x10: {places:x?}");
}

#[test]
fn a_caller_grows_by_a_bounded_amount() {
    let functions = |calls: usize, rest: usize| {
        let body = "(global.set $a (i32.add (global.get $a) (i32.const 1)))".repeat(2);
        format!(
            "(func $run {} {}) (func $f {body})",
            "(call $f)".repeat(calls),
            "(global.set $b (i32.add (global.get $b) (i32.const 1)))".repeat(rest)
        )
    };
    let calls = |calls, rest| run_of(&functions(calls, rest), &config()).1;
    assert_eq!(calls(5, 0), 0);
    assert!((1..1000).contains(&calls(1000, 0)));
    assert!(calls(1000, 1000) < calls(1000, 0));
    // All the calls there are; none where a function is very large.
    assert_eq!(calls(10, 3000), 0);
    assert_eq!(calls(10, 10_000), 10);
}

#[test]
fn the_artifact_does_not_depend_on_the_threads() {
    let functions: String = (0..80)
        .map(|n| {
            format!(
                "(func $f{n} (param i32) (result i32) (i32.add (local.get 0) (i32.const {n})))
                 (func $g{n} (param i32) (result i32) (i32.mul (call $f{} (local.get 0)) (call $g{} (i32.const 2))))",
                (n * 7 + 1) % 80,
                (n * 3 + 1) % 80
            )
        })
        .collect();
    let wasm = binary(&format!("(module {functions})"));
    let one = compile(&wasm, &Config { parallel: false, ..config() }).unwrap();
    for _ in 0..3 {
        assert_eq!(compile(&wasm, &config()).unwrap(), one);
    }
    // Compiled one by one, functions do not know each other; the whole is the same.
    let (lazy, without_code) = LazyModule::new(&wasm, &config()).unwrap();
    assert_eq!(lazy.artifact(&without_code).unwrap(), one);
}

#[test]
fn errors_are_those_of_the_first_function() {
    let text = "(module (func $first (result i32) (i64.const 0)) (func $small (f32.const 0))
        (func (result i32) (call $first)))";
    let error = compile(&binary(text), &config()).expect_err("invalid");
    assert_eq!((error.kind(), error.function()), (ErrorKind::Invalid, Some(0)));
}
