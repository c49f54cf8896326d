//! What only large or twisted functions show: many parameters and values, moves in circles, the shape of loops.

use pulley_vm::{Extern, Module, Outcome, Store, StoreLimits, isa};
use std::fmt::Write;
use std::sync::Arc;

fn compile(text: &str) -> pulley_vm::Artifact {
    let wasm = wat::parse_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    pulley_cranelift::compile(&wasm, &pulley_cranelift::Config::default())
        .unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The results of the export `run`.
fn run(text: &str, arguments: &[u64]) -> Vec<u64> {
    let module = Module::new(compile(text)).unwrap_or_else(|error| panic!("{error}"));
    let mut store = Store::new(StoreLimits::default());
    let instance = store.instantiate(&Arc::new(module), &[]).expect("nothing to import");
    let Some(Extern::Func(func)) = store.instance_export(instance, "run") else {
        panic!("no function `run`");
    };
    match store.start_call(func, arguments) {
        Outcome::Returned => store.results().to_vec(),
        other => panic!("{other:?}"),
    }
}

/// The instructions of the first function, a line each, without offsets.
fn instructions(text: &str) -> Vec<String> {
    let artifact = compile(text);
    let range = &artifact.functions[0].code;
    let code = &artifact.code[range.start as usize..range.end as usize];
    let listing = isa::disassemble(code).expect("the code decodes");
    let lines = listing.lines().map(|line| line.split_once(": ").map_or(line, |(_, rest)| rest).trim().to_owned());
    lines.filter(|line| !line.is_empty()).collect()
}

/// A mix of a parameter's value and place.
fn mixed(index: usize, value: u64) -> u64 {
    value.wrapping_mul(index as u64 * 2 + 1)
}

#[test]
fn parameters_and_results_of_any_number_arrive() {
    for count in [0, 1, 2, 8, 59, 60, 61, 64, 65, 100, 200, 249, 250, 251, 255, 256, 257, 300, 999] {
        let mut text = String::from("(module (func $f (param");
        let values: Vec<u64> = (0..count as u64).map(|index| index.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1).collect();
        text.extend((0..count).map(|_| " i64"));
        text.push_str(") (result i64) i64.const 0\n");
        for index in 0..count {
            // The second half is read first, so that no order of moves is right by chance.
            let index = (index + count / 2) % count;
            let _ = writeln!(
                text,
                "local.get {index} i64.const {} i64.mul i64.const 1 i64.rotl i64.xor i64.const 1 i64.rotl",
                index * 2 + 1
            );
        }
        text.push_str(")\n(func (export \"run\") (result i64)\n");
        values.iter().for_each(|value| writeln!(text, "i64.const {}", value.cast_signed()).expect("a string grows"));
        text.push_str("call $f))");
        let mut want = 0u64;
        for index in 0..count {
            let index = (index + count / 2) % count;
            want = (want ^ mixed(index, values[index]).rotate_left(1)).rotate_left(1);
        }
        assert_eq!(run(&text, &[]), [want], "{count} parameters");
    }
}

#[test]
fn hundreds_of_values_live_at_once_and_across_calls() {
    for count in [50usize, 64, 120, 240, 250, 256, 270, 400, 900] {
        let mut text = String::from("(module (memory 1) (func $f (param");
        text.extend((0..count).map(|_| " i32"));
        text.push_str(") (result");
        text.extend((0..count).map(|_| " i32"));
        text.push_str(") ");
        (0..count).rev().for_each(|index| write!(text, "local.get {index} ").expect("a string grows"));
        text.push_str(")\n(func (export \"run\") (param i32) (result i64) (local");
        text.extend((0..2 * count).map(|_| " i32"));
        text.push_str(")\n");
        for index in 0..count {
            // Different values that only running can tell.
            let _ = writeln!(
                text,
                "i32.const {} local.get 0 i32.const {index} i32.add i32.store i32.const {} i32.load local.set {}",
                index * 4,
                index * 4,
                index + 1
            );
        }
        (0..count).for_each(|index| writeln!(text, "local.get {}", index + 1).expect("a string grows"));
        text.push_str("call $f\n");
        (0..count).rev().for_each(|index| writeln!(text, "local.set {}", index + 1 + count).expect("a string grows"));
        text.push_str("i64.const 0\n");
        for index in 0..count {
            let _ = writeln!(
                text,
                "local.get {} local.get {} i32.const 16 i32.rotl i32.xor i64.extend_i32_u i64.xor i64.const 1 i64.rotl",
                index + 1,
                index + 1 + count
            );
        }
        text.push_str("))");
        let mut want = 0u64;
        for index in 0..count as u32 {
            let other = (7 + (count as u32 - 1 - index)).rotate_left(16);
            want = (want ^ u64::from((7 + index) ^ other)).rotate_left(1);
        }
        assert_eq!(run(&text, &[7]), [want], "{count} values");
    }
}

#[test]
fn variables_change_places_in_loops() {
    let text = "(module (func (export \"run\") (param $n i32) (result i32 i32 i32) (local $a i32) (local $b i32) (local $c i32)
        (local.set $a (i32.const 1)) (local.set $b (i32.const 2)) (local.set $c (i32.const 3))
        (loop $again
            (local.get $b) (local.get $c) (local.get $a)
            (local.set $c) (local.set $b) (local.set $a)
            (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $a) (local.get $b) (local.get $c)))";
    assert_eq!(run(text, &[1]), [2, 3, 1]);
    assert_eq!(run(text, &[2]), [3, 1, 2]);
    assert_eq!(run(text, &[3]), [1, 2, 3]);
    assert_eq!(run(text, &[1000]), [2, 3, 1]);
}

#[test]
fn a_value_and_its_successor_may_both_be_needed() {
    let text = "(module (memory 1) (func (export \"run\") (param $n i32) (result i32) (local $i i32) (local $old i32) (local $sum i32)
        (loop $again
            (local.set $old (local.get $i))
            (local.set $i (i32.add (local.get $i) (i32.const 3)))
            (i32.store (local.get $old) (local.get $i))
            (local.set $sum (i32.add (i32.mul (local.get $sum) (i32.const 31)) (i32.xor (local.get $old) (local.get $i))))
            (br_if $again (i32.ne (local.get $i) (local.get $n))))
        (i32.add (local.get $sum) (local.get $old))))";
    let want = |n: u32| {
        let (mut i, mut sum, mut old) = (0u32, 0u32, 0);
        while i != n {
            old = i;
            i += 3;
            sum = sum.wrapping_mul(31).wrapping_add(old ^ i);
        }
        u64::from(sum.wrapping_add(old))
    };
    for n in [3, 6, 300] {
        assert_eq!(run(text, &[u64::from(n)]), [want(n)]);
    }
}

#[test]
fn bounds_that_the_mid_end_shifts_wrap() {
    for (ty, start, step, bound) in
        [("i32", i64::from(i32::MAX) - 4, 2i64, i64::from(i32::MIN) + 1), ("i64", i64::MAX - 4, 2, i64::MIN + 1)]
    {
        let text = format!(
            "(module (func (export \"run\") (result i32) (local $i {ty}) (local $count i32)
                (local.set $i ({ty}.const {start}))
                (loop $again
                    (local.set $count (i32.add (local.get $count) (i32.const 1)))
                    (br_if $again ({ty}.ne (local.tee $i ({ty}.add (local.get $i) ({ty}.const {step}))) ({ty}.const {bound}))))
                (local.get $count)))"
        );
        assert_eq!(run(&text, &[]), [3], "{ty}");
    }
}

#[test]
fn a_counted_loop_is_one_instruction_if_its_body_is() {
    let lines = instructions(
        "(module (memory 1) (func (export \"run\") (param $n i32) (local $i i32)
            (loop $again
                (i32.store8 (local.get $i) (i32.const 7))
                (br_if $again (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))))",
    );
    assert_eq!(lines.len(), 3, "{lines:#?}");
    assert!(lines[1].starts_with("store8_then_add_br_ne32 "), "{lines:#?}");
}

#[test]
fn a_loop_tested_at_its_top_does_not_jump() {
    let lines = instructions(
        "(module (memory 1) (func (export \"run\") (param $p i32) (result i32) (local $n i32)
            (block $out
                (loop $again
                    (br_if $out (i32.eqz (i32.load8_u (local.get $p))))
                    (local.set $p (i32.add (local.get $p) (i32.const 1)))
                    (local.set $n (i32.add (local.get $n) (i32.const 2)))
                    (br $again)))
            (local.get $n)))",
    );
    assert!(!lines.iter().any(|line| line.starts_with("br @")), "{lines:#?}");
}

#[test]
fn constants_and_invariants_are_made_before_loops() {
    let lines = instructions(
        "(module (memory 1) (func (export \"run\") (param $n i32) (param $x i32) (result i64) (local $sum i64)
            (loop $again
                (local.set $sum (i64.mul (i64.xor (local.get $sum)
                    (i64.extend_i32_u (i32.or (local.get $x) (i32.const -4096)))) (i64.const 0x123456789abcdef)))
                (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
            (local.get $sum)))",
    );
    let first = lines.iter().position(|line| line.contains("xor64")).expect("the loop begins with it");
    assert!(lines[..first].iter().any(|line| line.starts_with("or32")), "{lines:#?}");
    assert!(lines[..first].iter().any(|line| line.starts_with("const64")), "{lines:#?}");
    assert!(lines.len() - first <= 4, "{lines:#?}");
}

#[test]
fn dead_results_of_calls_and_unused_parameters_do_no_harm() {
    let text = "(module
        (func $two (param i32 i32) (result i32 i32) (local.get 1) (local.get 0))
        (func (export \"run\") (param i32 i32) (result i32)
            (call $two (local.get 1) (i32.const 5)) (drop) (drop)
            (call $two (i32.const 3) (local.get 1)) (drop)))";
    assert_eq!(run(text, &[1, 9]), [9]);
}

/// What follows the cases of a switch is copied to the end of some of them, not of thousands.
#[test]
fn a_case_of_a_large_switch_takes_little_code() {
    let size = |cases: usize| {
        let labels: String = (0..cases).map(|case| format!(" {case}")).collect();
        let opened = "(block ".repeat(cases);
        let closed: String = (0..cases)
            .map(|case| format!(") (local.set $value (i32.const {})) (br {})\n", case * 77, cases - 1 - case))
            .collect();
        let text = format!(
            "(module (memory 1) (func (param $i i32) (local $value i32) (loop $next (block $done
             {opened} (br_table {labels} (i32.load (local.get $i))) {closed})
             (i32.store (local.get $i) (local.get $value))
             (local.set $i (i32.add (local.get $i) (i32.const 4)))
             (br_if $next (i32.lt_u (local.get $i) (i32.const 65536))))))"
        );
        compile(&text).code.len()
    };
    let each = (size(1500) - size(1000)) / 500;
    // A constant, a jump and an entry of the table.
    assert!(each <= 7 + 6 + 4, "{each} bytes");
}
