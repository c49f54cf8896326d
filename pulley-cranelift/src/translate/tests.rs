//! Translated functions pass Cranelift's verifier, before and after the mid-end, and say what they should.

use cranelift_codegen::Context;
use cranelift_codegen::settings::{self, Flags};

use crate::midend::MidEnd;
use crate::module;
use crate::testing::binary;
use crate::translate::{Scratch, translate};
use crate::{CompileError, Config, ErrorKind};

/// The optimized CLIF of every function of a module, verified before and after the mid-end.
fn clif(wasm: &[u8]) -> Result<Vec<String>, CompileError> {
    let config = Config { verify_clif: true, ..Config::default() };
    let flags = Flags::new(settings::builder());
    let (module, bodies) = module::parse(wasm, config.features)?;
    let mid_end = MidEnd::new(&config)?;
    let mut context = Context::new();
    let mut scratch = Scratch::default();
    let mut functions = Vec::new();
    for body in bodies {
        context.clear();
        let index = body.index();
        translate(&module, body, &mut context.func, &mut scratch)?;
        mid_end.optimize(&mut context)?;
        cranelift_codegen::verify_function(&context.func, &flags)
            .unwrap_or_else(|errors| panic!("function {index}: {errors}\n{}", context.func));
        functions.push(context.func.to_string());
    }
    Ok(functions)
}

/// The optimized instructions of all functions of a module, one a line, without source locations.
fn optimized(text: &str) -> String {
    let functions = clif(&binary(text)).unwrap_or_else(|error| panic!("{text}\n{error}"));
    let mut lines = Vec::new();
    for function in &functions {
        let body = function.lines().skip_while(|line| !line.trim().starts_with("block"));
        for line in body.map(str::trim).filter(|line| !line.is_empty() && *line != "}") {
            let instruction = match line.strip_prefix('@') {
                Some(located) => located.split_once(' ').map_or("", |parts| parts.1).trim(),
                None => line,
            };
            let instruction = instruction.split("  ;").next().unwrap_or(instruction);
            lines.push(instruction.to_owned());
        }
    }
    lines.join("\n")
}

/// The optimized instructions of a function with these parameters, results and body, in a module with one of everything.
fn body(signature: &str, body: &str) -> String {
    optimized(&format!(
        "(module (memory 1) (table 4 funcref) (global $m (mut i32) (i32.const 7)) (global $c i64 (i64.const 9))
         (type $unary (func (param i32) (result i32))) (func {signature} {body}))"
    ))
}

#[test]
fn every_operator_translates() {
    // One function for each plain operator: its operands are parameters of the function.
    let integer = "add sub mul div_s div_u rem_s rem_u and or xor shl shr_s shr_u rotl rotr";
    let compare = "eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u";
    let float = "add sub mul div min max copysign";
    let float_compare = "eq ne lt gt le ge";
    let float_unary = "abs neg sqrt ceil floor trunc nearest";
    let conversions = "i32.wrap_i64 i64.extend_i32_s i64.extend_i32_u i32.extend8_s i32.extend16_s i64.extend8_s \
        i64.extend16_s i64.extend32_s f32.demote_f64 f64.promote_f32 i32.reinterpret_f32 i64.reinterpret_f64 \
        f32.reinterpret_i32 f64.reinterpret_i64";
    let mut functions = String::new();
    let mut add = |params: &str, result: &str, operator: &str| {
        let operands: String = (0..params.split(' ').count()).map(|n| format!("(local.get {n}) ")).collect();
        functions += &format!("(func (param {params}) (result {result}) {operands} ({operator}))\n");
    };
    for ty in ["i32", "i64"] {
        let pair = format!("{ty} {ty}");
        for op in integer.split(' ') {
            add(&pair, ty, &format!("{ty}.{op}"));
        }
        for op in compare.split(' ') {
            add(&pair, "i32", &format!("{ty}.{op}"));
        }
        for op in ["clz", "ctz", "popcnt"] {
            add(ty, ty, &format!("{ty}.{op}"));
        }
        add(ty, "i32", &format!("{ty}.eqz"));
    }
    for ty in ["f32", "f64"] {
        let pair = format!("{ty} {ty}");
        for op in float.split(' ') {
            add(&pair, ty, &format!("{ty}.{op}"));
        }
        for op in float_compare.split(' ') {
            add(&pair, "i32", &format!("{ty}.{op}"));
        }
        for op in float_unary.split(' ') {
            add(ty, ty, &format!("{ty}.{op}"));
        }
        for integer in ["i32", "i64"] {
            for sign in ["s", "u"] {
                add(ty, integer, &format!("{integer}.trunc_{ty}_{sign}"));
                add(ty, integer, &format!("{integer}.trunc_sat_{ty}_{sign}"));
                add(integer, ty, &format!("{ty}.convert_{integer}_{sign}"));
            }
        }
    }
    for operator in conversions.split_whitespace() {
        let (result, rest) = operator.split_once('.').expect("a dot");
        let operand =
            ["f32", "f64", "i32", "i64"].into_iter().find(|ty| rest.contains(&format!("_{ty}"))).unwrap_or(result);
        add(operand, result, operator);
    }
    let functions_in_all = functions.lines().count();
    let text = format!("(module {functions})");
    let translated = clif(&binary(&text)).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(translated.len(), functions_in_all);
}

#[test]
fn loads_and_stores_translate() {
    let mut functions = String::new();
    for (ty, widths) in [
        ("i32", "load load8_s load8_u load16_s load16_u"),
        ("i64", "load load8_s load8_u load16_s load16_u load32_s load32_u"),
        ("f32", "load"),
        ("f64", "load"),
    ] {
        for load in widths.split(' ') {
            for offset in ["0", "12", "0x7fffffff", "0x80000000", "0xffffffff"] {
                functions += &format!("(func (param i32) (result {ty}) (local.get 0) ({ty}.{load} offset={offset}))\n");
            }
        }
    }
    for (ty, widths) in
        [("i32", "store store8 store16"), ("i64", "store store8 store16 store32"), ("f32", "store"), ("f64", "store")]
    {
        for store in widths.split(' ') {
            for offset in ["0", "0xffffffff"] {
                functions +=
                    &format!("(func (param i32 {ty}) (local.get 0) (local.get 1) ({ty}.{store} offset={offset}))\n");
            }
        }
    }
    clif(&binary(&format!("(module (memory 1) {functions})"))).unwrap_or_else(|e| panic!("{e}"));
}

#[test]
fn an_access_is_the_index_in_64_bits_plus_a_constant() {
    assert_eq!(
        body("(param i32) (result i32)", "(i32.load offset=16 (local.get 0))"),
        "block0(v0: i32):\nv1 = uextend.i64 v0\nv2 = load.i32 little region0 v1+16\nreturn v2"
    );
    let far = body("(param i32) (result i32)", "(i32.load offset=0x80000000 (local.get 0))");
    assert!(far.contains("iconst.i64 0x8000_0000") && far.contains("iadd"), "{far}");
}

#[test]
fn what_may_trap_is_kept_without_use() {
    for (operation, instruction) in [
        ("(i32.load (i32.const -1))", "load.i32"),
        ("(i32.div_s (local.get 0) (local.get 0))", "sdiv"),
        ("(i32.rem_u (local.get 0) (i32.const 0))", "urem"),
        ("(i32.div_u (i32.const 1) (i32.const 0))", "udiv"),
        ("(i32.div_s (i32.const 0x80000000) (i32.const -1))", "sdiv"),
        ("(i64.trunc_f32_s (f32.const nan))", "fcvt_to_sint"),
        ("(table.get (local.get 0))", "load.i64"),
    ] {
        let clif = body("(param i32)", &format!("(drop {operation})"));
        assert!(clif.contains(instruction), "{operation}:\n{clif}");
    }
}

#[test]
fn stores_before_a_trap_are_kept() {
    let clif = body(
        "(param i32)",
        "(global.set $m (i32.const 1)) (drop (i32.div_u (local.get 0) (local.get 0))) (global.set $m (i32.const 2))",
    );
    assert_eq!(clif.matches("store").count(), 2, "{clif}");
    let clif = body(
        "(param i32)",
        "(i32.store (local.get 0) (i32.const 1)) (i32.store offset=4 (local.get 0) (i32.const 2))
         (i32.store (local.get 0) (i32.const 3))",
    );
    assert_eq!(clif.matches("store").count(), 3, "{clif}");
}

#[test]
fn a_global_that_never_changes_is_a_constant() {
    let clif = body("(result i64)", "(global.get $c)");
    assert_eq!(clif, "block0:\nv0 = iconst.i64 9\nreturn v0");
}

#[test]
fn a_global_is_read_once_until_something_may_set_it() {
    let clif = body("(result i32)", "(i32.store (i32.const 0) (global.get $m)) (global.get $m)");
    assert_eq!(clif.matches("load").count(), 1, "{clif}");
    let clif = optimized(
        "(module (import \"\" \"\" (func $f)) (global $m (mut i32) (i32.const 7))
         (func (result i32) (i32.mul (global.get $m) (call $f) (global.get $m))))",
    );
    assert_eq!(clif.matches("load").count(), 2, "{clif}");
}

#[test]
fn imports_that_may_be_the_same_thing_share_a_region() {
    let two = |types: &str| {
        optimized(&format!(
            "(module {types}
             (func (result i32) (global.set 0 (i32.const 1)) (global.set 1 (i32.const 2)) (global.get 0)))"
        ))
    };
    let import = "(import \"\" \"\" (global (mut i32)))";
    let own = "(global (mut i32) (i32.const 0))";
    let both = two(&format!("{import} {import}"));
    assert!(both.contains("load.i32"), "{both}");
    for types in [format!("{import} {own}"), format!("{own} {own}")] {
        let clif = two(&types);
        assert!(!clif.contains("load.i32"), "{clif}");
    }
    let tables = optimized(
        "(module (import \"\" \"\" (table 1 funcref)) (import \"\" \"\" (table 1 funcref))
         (func (param funcref funcref) (result funcref)
           (table.set 0 (i32.const 0) (local.get 0)) (table.set 1 (i32.const 0) (local.get 1))
           (table.get 0 (i32.const 0))))",
    );
    assert!(tables.contains("load.i64"), "{tables}");
}

#[test]
fn what_was_read_of_one_global_is_written_to_another() {
    // Cranelift 0.135 takes the store for one of the value that is there already, if address and offset are the same.
    let clif = optimized(
        "(module (global $a (mut i32) (i32.const 1)) (global $b (mut i32) (i32.const 2)) (table $t 1 funcref) (table $u 1 funcref)
         (func (global.set $b (global.get $a)) (table.set $u (i32.const 0) (table.get $t (i32.const 0)))))",
    );
    assert_eq!(clif.matches("store").count(), 2, "{clif}");
}

#[test]
fn an_indirect_call_passes_the_index_first() {
    let clif = body("(param i32 i32) (result i32)", "(call_indirect (type $unary) (local.get 0) (local.get 1))");
    assert!(clif.contains("call fn0(v1, v0)"), "{clif}");
    let clif = body("(param i32 i32) (result i32)", "(return_call_indirect (type $unary) (local.get 0) (local.get 1))");
    assert!(clif.contains("return_call fn0(v1, v0)"), "{clif}");
}

#[test]
fn intrinsics_take_entities_first() {
    let clif = body(
        "(param i32 i32)",
        "(memory.fill (local.get 0) (i32.const 3) (local.get 1))
         (drop (table.grow (ref.null func) (local.get 0))) (drop (memory.grow (local.get 0)))",
    );
    let arguments: Vec<&str> = clif.lines().filter(|line| line.contains("call")).collect();
    assert_eq!(arguments.len(), 3, "{clif}");
    assert!(clif.contains("v5 = iconst.i32 0") && clif.contains("v2 = iconst.i32 3"), "{clif}");
    assert!(clif.contains("v3 = uextend.i64 v0") && clif.contains("v4 = uextend.i64 v1"), "{clif}");
    assert_eq!(arguments[0], "call fn0(v5, v3, v2, v4)");
    assert_eq!(arguments[1], "v9 = call fn1(v5, v3, v6)");
    assert_eq!(arguments[2], "v13 = call fn2(v5, v3)");
}

#[test]
fn bulk_and_table_operators_translate() {
    clif(&binary(
        "(module (memory 1) (table $a 1 funcref) (table $b 1 externref) (data $d \"x\") (elem $e func $f) (elem declare func $f)
         (func $f (param i32 i32 i32 externref) (result i32 funcref externref i32)
           (memory.copy (local.get 0) (local.get 1) (local.get 2))
           (memory.init $d (local.get 0) (local.get 1) (local.get 2)) (data.drop $d)
           (table.copy $a $a (local.get 0) (local.get 1) (local.get 2))
           (table.init $a $e (local.get 0) (local.get 1) (local.get 2)) (elem.drop $e)
           (table.fill $b (local.get 0) (local.get 3) (local.get 2))
           (table.set $b (local.get 0) (local.get 3))
           (i32.add (memory.size) (table.size $a)) (ref.func $f) (table.get $b (local.get 1))
           (ref.is_null (local.get 3))))",
    ))
    .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn control_of_every_shape_translates() {
    for source in [
        // Values through blocks, loops and ifs, with parameters.
        "(func (param i32) (result i32 i64) (local.get 0) (i64.const 1)
           (block (param i32 i64) (result i32 i64) (br_if 0 (local.get 0)) (br 0)))",
        "(func (param i32) (result i32) (local.get 0) (loop (param i32) (result i32) (i32.sub (i32.const 1)) (local.tee 0) (br_if 0 (local.get 0))))",
        "(func (param i32) (result i32) (local.get 0) (if (param i32) (result i32) (local.get 0) (then (i32.const 1) (i32.add)) (else (i32.const 2) (i32.mul))))",
        "(func (param i32) (result i32) (local.get 0) (if (param i32) (result i32) (local.get 0) (then (i32.const 1) (i32.add))))",
        "(func (param i32) (result i32) (local.get 0) (if (param i32) (result i32) (local.get 0) (then (return))))",
        "(func (param i32) (result i32) (local.get 0) (if (param i32) (result i32) (local.get 0) (then (br 0))))",
        // Ends that are reached from one side, from none, or by branches only.
        "(func (param i32) (result i32) (if (result i32) (local.get 0) (then (unreachable)) (else (i32.const 2))))",
        "(func (param i32) (result i32) (if (result i32) (local.get 0) (then (i32.const 1)) (else (unreachable))))",
        "(func (param i32) (result i32) (if (result i32) (local.get 0) (then (unreachable)) (else (unreachable))))",
        "(func (param i32) (if (local.get 0) (then (unreachable)) (else (br 0))))",
        "(func (param i32) (result i32) (block (result i32) (br 0 (i32.const 1)) (i32.const 2)))",
        "(func (param i32) (result i32) (loop (result i32) (br 0)))",
        "(func (loop (br 0)) )",
        "(func (loop) (block) (block (block (block))))",
        "(func (result i32) (loop (result i32) (loop (br 1)) (unreachable)))",
        // Blocks that can't be reached, with everything in them.
        "(func (result i32) (return (i32.const 1)) (block (loop (if (i32.const 1) (then (br 2)) (else (nop))))) (i32.const 2))",
        "(func (result i32) (unreachable) (if (result i32) (then (i32.const 1)) (else (unreachable) (i32.add))))",
        "(func (param i32) (if (local.get 0) (then (return) (if (i32.const 1) (then) (else))) (else (nop))))",
        // Branches to the function itself.
        "(func (param i32) (result i32) (i32.const 3) (br_if 0 (local.get 0)) (br 0))",
        "(func (param i32) (result i32) (block (i32.const 3) (br_if 1 (local.get 0)) (br_table 1 1 (local.get 0))) (i32.const 4))",
        "(func (param i32) (block (br_table 0 1 0 1 1 0 (local.get 0))))",
        // Tables with values, to blocks, loops and the function.
        "(func (param i32) (result i32) (block $a (result i32) (block $b (result i32)
           (br_table $a $b 2 $a (i32.const 7) (local.get 0))) (i32.const 1) (i32.add)))",
        "(func (param i32) (result i32) (i32.const 9) (loop $l (param i32) (result i32) (block $b (param i32) (result i32) (local.get 0) (br_table $l $b 2))))",
        "(func (param i32) (block $a (loop $l (br_table $l $a $l (local.get 0)))))",
        // Selection.
        "(func (param i32 f64 f64 funcref) (result f64 funcref) (select (local.get 1) (local.get 2) (local.get 0))
           (select (result funcref) (local.get 3) (ref.null func) (local.get 0)))",
        // Tail calls among dead code.
        "(func $f (param i32) (result i32) (if (local.get 0) (then (return_call $f (i32.const 0)))) (return_call $f (local.get 0)) (drop))",
    ] {
        let text = format!("(module {source})");
        clif(&binary(&text)).unwrap_or_else(|error| panic!("{source}\n{error}"));
    }
}

#[test]
fn a_block_without_branches_costs_nothing() {
    let clif = body("(param i32) (result i32)", "(block (result i32) (block (result i32) (local.get 0)))");
    assert_eq!(clif, "block0(v0: i32):\nreturn v0");
    let clif = body("(param i32)", "(if (local.get 0) (then (return))) (global.set $m (i32.const 1))");
    assert_eq!(clif.matches("block").count(), 5, "entry, two targets, and no block for the end:\n{clif}");
}

#[test]
fn deep_nesting_is_no_recursion() {
    // The mid-end takes time in the square of the depth, most of all for loops.
    for (depth, open, close) in [
        (100_000, "block ", "end "),
        (10_000, "loop ", "end "),
        (10_000, "local.get 0 if ", "end "),
        (10_000, "local.get 0 if nop else ", "end "),
        (10_000, "block local.get 0 br_if 0 ", "end "),
        (3_000, "loop local.get 0 br_if 0 ", "local.get 0 br_if 0 end "),
        (100_000, "unreachable block ", "end "),
    ] {
        let text = format!(
            "(module (func (param i32) (result i32) {} {} local.get 0))",
            open.repeat(depth),
            close.repeat(depth)
        );
        // A small stack, so that recursion anywhere shows.
        let thread = std::thread::Builder::new().stack_size(1 << 20);
        let wasm = binary_on_a_large_stack(text);
        let done = thread.spawn(move || clif(&wasm).map(|functions| functions.len()));
        assert_eq!(done.unwrap().join().expect(open), Ok(1), "{open}");
    }
}

/// The text parser is not this crate's.
fn binary_on_a_large_stack(text: String) -> Vec<u8> {
    let thread = std::thread::Builder::new().stack_size(1 << 28);
    thread.spawn(move || binary(&text)).unwrap().join().unwrap()
}

#[test]
fn a_function_of_too_many_values_is_refused() {
    // Nested loops, each of which may change every local: a value for every pair of them.
    let locals = 4000;
    let depth = 4000;
    let uses: String = (0..locals).map(|n| format!("local.get {n} i32.const 1 i32.add local.set {n} ")).collect();
    let text = format!(
        "(module (func (param i32) (local {}) {} {uses} {}))",
        "i32 ".repeat(locals),
        "loop ".repeat(depth),
        "local.get 0 br_if 0 end ".repeat(depth)
    );
    let error = clif(&binary_on_a_large_stack(text)).expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::Limit);
    assert!(error.to_string().contains("too large"), "{error}");
}

#[test]
fn limits_of_the_format_are_readable_errors() {
    let text = format!("(module (func (local {})))", "i64 ".repeat(50_001));
    let error = clif(&binary(&text)).expect_err("too many locals");
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert!(error.message().contains("too many locals"), "{error}");
    let many = format!("(module (func (local {}) (drop (local.get 49999))))", "i64 ".repeat(50_000));
    assert_eq!(clif(&binary(&many)).map(|functions| functions.len()), Ok(1));
}

#[test]
fn a_function_of_too_many_globals_is_refused() {
    let globals = "(global (mut i32) (i32.const 0))\n".repeat(66_000);
    let sets: String = (0..66_000).map(|n| format!("(global.set {n} (local.get 0))\n")).collect();
    let error = clif(&binary(&format!("(module {globals} (func (param i32) {sets}))"))).expect_err("too many");
    assert_eq!(error.kind(), ErrorKind::Limit);
    assert!(error.message().contains("globals"), "{error}");
}

#[test]
fn large_tables_translate() {
    let targets = "0 1 2 ".repeat(20_000);
    let text = format!(
        "(module (func (param i32) (result i32) (local i32)
           (block (block (block (local.set 1 (i32.const 5)) (br_table {targets} (local.get 0))) (return (i32.const 1)))
             (return (local.get 1))) (i32.const 3)))"
    );
    let functions = clif(&binary(&text)).unwrap();
    assert!(functions[0].contains("br_table"));
}

#[test]
fn many_parameters_and_results_translate() {
    let types = "i32 ".repeat(1000);
    let gets: String = (0..1000).map(|n| format!("(local.get {n})")).collect();
    let text = format!("(module (func $f (param {types}) (result {types}) (call $f {gets}) (return_call $f)))");
    clif(&binary(&text)).unwrap_or_else(|error| panic!("{error}"));
}
