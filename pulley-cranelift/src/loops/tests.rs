//! Loops do what they did, whatever is done to them, and grow by no more than they may.

use crate::testing::{binary, result};
use crate::{Config, OptLevel, clif_of, compile};

fn config() -> Config {
    Config { verify_clif: true, ..Config::new() }
}

/// Pseudo-random numbers (Marsaglia, Xorshift RNGs, 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    fn one_of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }
}

/// How many variables a loop has besides its counter, and how many globals.
const VARIABLES: usize = 4;

/// Something that a loop does, in text.
fn statement(random: &mut Random) -> String {
    let variable = |random: &mut Random| format!("$v{}", random.below(VARIABLES));
    let (to, from, other) = (variable(random), variable(random), variable(random));
    let global = format!("$g{}", random.below(2));
    match random.below(8) {
        0 | 1 => format!("(local.set {to} (local.get {from}))"),
        2 => format!("(local.get {to}) (local.set {to} (local.get {from})) (local.set {from})"),
        3 => format!("(local.set {to} (i64.add (local.get {to}) (i64.const {})))", random.below(9)),
        4 => {
            let operation = random.one_of(&["add", "sub", "xor", "rotl", "mul"]);
            format!("(local.set {to} (i64.{operation} (local.get {from}) (local.get {other})))")
        }
        5 => format!("(global.set {global} (i64.add (global.get {global}) (local.get {from})))"),
        6 => format!("(local.set {to} (global.get {global}))"),
        _ => format!("(local.set {to} (i64.xor (local.get {from}) (i64.extend_i32_u (local.get $n))))"),
    }
}

fn statements(random: &mut Random) -> String {
    let count = random.below(6);
    (0..count).map(|_| statement(random)).collect::<Vec<_>>().join(" ")
}

/// A loop that counts down from `$n`, and what comes behind it.
fn a_loop(random: &mut Random, depth: usize) -> String {
    let step = "(local.set $n (i32.sub (local.get $n) (i32.const 1)))";
    let (before, after, behind) = (statements(random), statements(random), statements(random));
    let inside = match random.below(3) {
        0 if depth > 0 => {
            let inner = a_loop(random, depth - 1);
            format!(
                "(local.set $n{depth} (local.get $n)) (local.set $n (i32.const 3)) {inner} (local.set $n (local.get $n{depth}))"
            )
        }
        1 => format!("(if (i64.lt_s (local.get $v0) (local.get $v1)) (then {}))", statements(random)),
        _ => String::new(),
    };
    let text = match random.below(4) {
        0 => format!("(loop $l {before} {inside} {after} {step} (br_if $l (local.get $n)))"),
        1 => {
            format!("(block $b (loop $l (br_if $b (i32.eqz (local.get $n))) {before} {step} {inside} {after} (br $l)))")
        }
        2 => format!(
            "(block $b (loop $l {before} {step} (br_if $b (i32.le_s (local.get $n) (i32.const 0))) {inside} {after} (br $l)))"
        ),
        _ => format!(
            "(loop $l (local.set $before (local.get $n)) {before} {inside} {step} {after} (br_if $l (local.get $n)))
             (local.set $v0 (i64.add (local.get $v0) (i64.extend_i32_s (local.get $before))))"
        ),
    };
    format!("{text} {behind}")
}

fn module(body: &str) -> String {
    let locals: String = (0..VARIABLES).map(|nth| format!("(local $v{nth} i64)")).collect();
    let start: String =
        (0..VARIABLES).map(|nth| format!("(local.set $v{nth} (i64.const {}))", 1 + 1000 * nth * nth)).collect();
    let sum: String =
        (0..VARIABLES).map(|nth| format!("(i64.rotl (i64.const 7)) (i64.xor (local.get $v{nth}))")).collect();
    format!(
        "(module (global $g0 (mut i64) (i64.const 5)) (global $g1 (mut i64) (i64.const 6))
         (func (export \"run\") (param $n i32) (result i64) (local $n1 i32) (local $n2 i32) (local $before i32) {locals} {start} {body}
         (i64.xor (global.get $g0) (i64.mul (i64.const 3) (global.get $g1))) {sum}))"
    )
}

/// The loops that nothing was done to are those of the optimization level `None`.
#[test]
fn loops_do_the_same_as_before() {
    let mut random = Random(0x1234_5678_9abc_def1);
    let mut unrolled = 0;
    for _ in 0..200 {
        let body: String = (0..1 + random.below(2))
            .map(|nth| format!("(local.set $n (i32.add (local.get $n) (i32.const {nth}))) {}", a_loop(&mut random, 2)))
            .collect();
        let text = module(&body);
        let wasm = binary(&text);
        let compiled = |config: &Config| compile(&wasm, config).unwrap_or_else(|error| panic!("{text}\n{error}"));
        let (shaped, plain) = (compiled(&config()), compiled(&Config { opt_level: OptLevel::None, ..config() }));
        for n in [1, 2, 3, 4, 5, 17] {
            assert_eq!(result(shaped.clone(), &[n]), result(plain.clone(), &[n]), "{n}\n{text}");
        }
        let clif = clif_of(&wasm, &config(), 0).unwrap_or_else(|error| panic!("{text}\n{error}"));
        unrolled +=
            usize::from(clif.matches("brif").count() > text.matches("br_if").count() + text.matches("(if").count());
    }
    assert!(unrolled > 50, "{unrolled} were unrolled");
}

/// A loop of that many products in which two values change places.
fn large_loop(products: usize) -> String {
    let products = "(local.set $v0 (i64.mul (i64.xor (local.get $v0) (i64.const 5)) (local.get $v2)))".repeat(products);
    format!(
        "(loop $l {products} (local.get $v0) (local.set $v0 (local.get $v1)) (local.set $v1)
         (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))"
    )
}

#[test]
fn large_loops_and_large_functions_do_not_grow() {
    let products = |body: &str| {
        let text = module(body);
        let clif = clif_of(&binary(&text), &config(), 0).unwrap_or_else(|error| panic!("{text}\n{error}"));
        // One more is in what the module returns.
        clif.matches("imul").count() - 1
    };
    assert_eq!(products(&large_loop(20)), 40);
    assert_eq!(products(&large_loop(super::unroll::MAX_SIZE)), super::unroll::MAX_SIZE);
    // A function may have as many instructions more as it has, and some.
    let (loops, each) = (40, 40);
    let grown = products(&large_loop(each).repeat(loops));
    assert!(grown > loops * each && grown <= 2 * loops * each + super::GROWTH, "{grown}");
}
