//! What is refused and how, and what is taken over from the sections.

use pulley_vm::artifact::{ConstExpr, ConstOp, DataMode, ElementItems, ElementMode, ExternKind};

use super::{BranchHint, explain, parse};
use crate::spaces::Space;
use crate::testing::binary;
use crate::{CompileError, ErrorKind, Features};

/// Parses and validates all of a module, bodies too.
fn check(wasm: &[u8], features: Features) -> Result<super::ModuleInfo, CompileError> {
    let check = || {
        let (module, bodies) = parse(wasm, features)?;
        for body in bodies {
            body.validator.into_validator(Default::default()).validate(&body.source)?;
        }
        Ok(module)
    };
    check().map_err(|error| explain(wasm, features.wasm_features(), error))
}

fn module(text: &str) -> super::ModuleInfo {
    check(&binary(text), Features::default()).unwrap_or_else(|error| panic!("{text}\n{error}"))
}

#[test]
fn other_features_are_refused_by_name() {
    for (feature, text) in [
        ("threads", "(module (memory 1 1 shared))"),
        ("threads", "(module (func (atomic.fence)))"),
        ("threads", "(module (memory 1) (func (drop (i32.atomic.load (i32.const 0)))))"),
        ("exceptions", "(module (tag))"),
        ("exceptions", "(module (func (block (try_table (catch_all 0)))))"),
        ("function-references", "(module (type $f (func)) (func (param (ref $f)) (call_ref $f (local.get 0))))"),
        ("function-references", "(module (func (param (ref extern))))"),
        ("gc", "(module (type (struct (field i32))))"),
        ("gc", "(module (type (array i8)))"),
        ("gc", "(module (func (param anyref)))"),
        ("gc", "(module (func (drop (ref.i31 (i32.const 0)))))"),
        (
            "wide-arithmetic",
            "(module (func (param i64 i64) (result i64 i64) (i64.mul_wide_u (local.get 0) (local.get 1))))",
        ),
        ("custom-page-sizes", "(module (memory 1 (pagesize 1)))"),
        ("gc", "(module (global $a i32 (i32.const 1)) (global i32 (global.get $a)))"),
    ] {
        let error = check(&binary(text), Features::default()).expect_err(text);
        assert_eq!(error.kind(), ErrorKind::Unsupported, "{text}: {error}");
        let message = error.to_string();
        assert!(message.contains(&format!("`{feature}`")), "{text}: {message}");
        let off = ["wide-arithmetic", "custom-page-sizes"].contains(&feature);
        let state = if off { "which is off" } else { "which is not in yet" };
        assert!(message.ends_with(state), "{text}: {message}");
        assert_eq!(error.features(), if off { vec![feature] } else { vec![] }, "{text}");
        assert!(error.offset().is_some_and(|offset| offset >= 8), "{text}: {message}");
    }
}

#[test]
fn features_that_are_on_can_be_turned_off() {
    for (feature, text) in [
        ("simd", "(module (func (drop (v128.const i32x4 0 0 0 0))))"),
        ("simd", "(module (func (param v128)))"),
        ("simd", "(module (memory 1) (func (drop (v128.load (i32.const 0)))))"),
        ("memory64", "(module (memory i64 1))"),
        ("memory64", "(module (table i64 1 funcref))"),
        ("multi-memory", "(module (memory 1) (memory 1))"),
        ("mutable-global", "(module (global (export \"\") (mut i32) (i32.const 0)))"),
        ("sign-extension", "(module (func (drop (i32.extend8_s (i32.const 0)))))"),
        ("saturating-float-to-int", "(module (func (drop (i32.trunc_sat_f32_s (f32.const 0)))))"),
        ("multi-value", "(module (func (result i32 i32) (i32.const 0) (i32.const 0)))"),
        ("multi-value", "(module (type (func (param i32))) (func (i32.const 0) (block (type 0) (drop))))"),
        ("bulk-memory", "(module (memory 1) (func (memory.fill (i32.const 0) (i32.const 0) (i32.const 0))))"),
        ("bulk-memory", "(module (memory 1) (data \"\"))"),
        ("reference-types", "(module (func (param externref)))"),
        ("reference-types", "(module (table 1 funcref) (table 1 funcref))"),
        ("extended-const", "(module (global i32 (i32.add (i32.const 0) (i32.const 0))))"),
        ("tail-call", "(module (func (return_call 0)))"),
        ("simd", "(module (global v128 (v128.const i64x2 0 0)))"),
    ] {
        let wasm = binary(text);
        check(&wasm, Features::default()).unwrap_or_else(|error| panic!("{text}: {error}"));
        let error = check(&wasm, Features::NONE).expect_err(text);
        assert_eq!(error.kind(), ErrorKind::Unsupported, "{text}: {error}");
        let name = format!("`{feature}`");
        assert!(error.to_string().contains(&name), "{text}: {error}");
        let mut features = Features::NONE;
        assert!(error.features().contains(&feature.to_owned()), "{text}: {error}");
        error.features().iter().for_each(|name| features.set(name, true).unwrap());
        check(&wasm, features).unwrap_or_else(|error| panic!("{text}: {error}"));
    }
}

#[test]
fn what_is_no_module_is_refused_with_the_place() {
    for (bytes, kind, message) in [
        (&b""[..], ErrorKind::Invalid, "unexpected end"),
        (b"\0asm", ErrorKind::Invalid, "unexpected end"),
        (b"\x7fELF\x02\x01\x01\0", ErrorKind::Invalid, "magic header not detected"),
        (b"\0asm\x02\0\0\0", ErrorKind::Invalid, "unknown binary version"),
        (b"\0asm\x0d\0\x01\0", ErrorKind::Unsupported, "component model feature is not enabled"),
        (b"\0asm\x01\0\0\0\x01\xff", ErrorKind::Invalid, "unexpected end"),
        (b"\0asm\x01\0\0\0\x63\x00", ErrorKind::Invalid, "malformed section id"),
    ] {
        let error = check(bytes, Features::default()).expect_err(message);
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(message), "{error}");
        assert!(error.offset().is_some(), "{error}");
    }
}

#[test]
fn every_cut_of_a_module_is_refused() {
    let wasm = binary(
        "(module (import \"a\" \"b\" (func (param i32))) (memory 1) (table 2 funcref) (global i32 (i32.const 4))
         (func (export \"f\") (call 0 (i32.const 1)) (data.drop 0)) (elem (i32.const 0) 0 1) (data (i32.const 3) \"abc\"))",
    );
    check(&wasm, Features::default()).expect("the whole is fine");
    let mut accepted = Vec::new();
    for end in 0..wasm.len() {
        if check(&wasm[..end], Features::default()).is_ok() {
            accepted.push(end);
        }
    }
    // Between sections a shorter module may be whole; this one's functions lack their code in all but the first.
    assert!(accepted.iter().all(|&end| end < 40), "{accepted:?}");
}

#[test]
fn types_and_imports_come_first_in_their_index_spaces() {
    let module = module(
        "(module (import \"m\" \"f\" (func (param i64))) (import \"m\" \"g\" (global f32)) (import \"m\" \"t\" (table 3 externref))
         (global (mut i32) (i32.const 1)) (table 1 2 funcref) (func) (func (param f64)))",
    );
    assert_eq!(module.imported_functions(), 1);
    assert_eq!(module.functions().len(), 3);
    assert_eq!(module.function_type(2).map(|ty| ty.params().len()), Some(1));
    assert_eq!(module.function_type(3), None);
    assert_eq!(module.globals().len(), 2);
    assert_eq!(module.globals()[1].space, Space::Global(1));
    assert_eq!(module.tables().len(), 2);
    assert_eq!(module.tables()[1].ty.limits.max, Some(2));
    assert_eq!(module.artifact.imports.len(), 3);
    assert_eq!(module.artifact.imports[1].name, "g");
}

#[test]
fn sections_are_taken_over() {
    let module = module(
        "(module $named (memory 1 2) (table 4 funcref) (global $g i32 (i32.const 5)) (func $first) (func $second)
         (export \"mem\" (memory 0)) (export \"two\" (func $second)) (start $first)
         (elem (i32.const 1) $second $first) (elem funcref (ref.func $first) (ref.null func)) (elem declare func $first)
         (data (i32.add (i32.const 2) (i32.const 3)) \"ab\") (data \"cde\"))",
    );
    let artifact = &module.artifact;
    assert_eq!(artifact.name.as_deref(), Some("named"));
    assert_eq!(module.function_name(1), Some("second"));
    assert_eq!(artifact.start, Some(0));
    assert_eq!(artifact.exports[0].kind, ExternKind::Memory);
    assert_eq!((artifact.exports[1].name.as_str(), artifact.exports[1].index), ("two", 1));
    assert_eq!(artifact.globals[0].init, ConstExpr::One(ConstOp::I32Const(5)));
    assert_eq!(artifact.elements.len(), 3);
    assert_eq!(artifact.elements[0].items, ElementItems::Functions(vec![1, 0]));
    assert_eq!(artifact.elements[1].mode, ElementMode::Passive);
    assert_eq!(artifact.elements[1].items.len(), 2);
    assert_eq!(artifact.elements[2].mode, ElementMode::Declared);
    let DataMode::Active { memory: 0, offset } = &artifact.data[0].mode else {
        panic!("{:?}", artifact.data[0]);
    };
    assert_eq!(offset.ops(), [ConstOp::I32Const(2), ConstOp::I32Const(3), ConstOp::I32Add]);
    assert_eq!(artifact.data[1].bytes, 2..5);
    assert_eq!(artifact.data_bytes, b"abcde");
}

#[test]
fn a_broken_name_section_is_no_error() {
    let mut wasm = binary("(module (func $f))");
    // The names at the end lose their last byte, and the section's size with it.
    let name = wasm.windows(5).rposition(|window| window == b"\x04name").expect("a name section");
    let size = wasm[name - 1];
    wasm.pop();
    wasm[name - 1] = size - 1;
    assert_eq!(check(&wasm, Features::default()).unwrap().function_name(0), None);
}

#[test]
fn branch_hints_are_kept_when_they_are_on() {
    let wasm = binary(
        "(module (import \"\" \"\" (func)) (func (param i32)
         (block (local.get 0) (@metadata.code.branch_hint \"\\01\") (br_if 0))
         (local.get 0) (@metadata.code.branch_hint \"\\00\") (if (then))))",
    );
    assert!(check(&wasm, Features::default()).unwrap().branch_hints.is_empty());
    let hints = check(&wasm, Features { branch_hinting: true, ..Features::default() }).unwrap().branch_hints;
    let hint = |offset, likely| BranchHint { offset, likely };
    assert_eq!(hints.len(), 1);
    assert_eq!(hints[&1], [hint(5, true), hint(10, false)]);
}
