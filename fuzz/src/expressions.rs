//! Modules that compute: deep expressions over locals, globals and memory, in loops, branches and calls.
//!
//! Everything that is computed ends in a result, a global or the memory, so that nothing is dead code; most operands are
//! such that instructions don't trap. Fuel ends what goes on for too long: exported functions begin with a full tank.

use super::random::Random;
use std::fmt::Write as _;

/// How many loops and calls an exported function may execute.
const FUEL: u32 = 2000;

/// How many expressions a function may have, about.
const EXPRESSIONS: usize = 700;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Type {
    I32,
    I64,
    F32,
    F64,
}

use Type::{F32, F64, I32, I64};

const TYPES: [Type; 4] = [I32, I64, F32, F64];

impl Type {
    fn name(self) -> &'static str {
        match self {
            I32 => "i32",
            I64 => "i64",
            F32 => "f32",
            F64 => "f64",
        }
    }
}

/// Operators of two operands of one type, with the result's type.
const BINARY: [(Type, Type, &[&str]); 8] = [
    (I32, I32, &["add", "sub", "mul", "and", "or", "xor", "shl", "shr_s", "shr_u", "rotl", "rotr"]),
    (I64, I64, &["add", "sub", "mul", "and", "or", "xor", "shl", "shr_s", "shr_u", "rotl", "rotr"]),
    (I32, I32, &["eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u"]),
    (I64, I32, &["eq", "ne", "lt_s", "lt_u", "gt_s", "gt_u", "le_s", "le_u", "ge_s", "ge_u"]),
    (F32, F32, &["add", "sub", "mul", "div", "min", "max", "copysign"]),
    (F64, F64, &["add", "sub", "mul", "div", "min", "max", "copysign"]),
    (F32, I32, &["eq", "ne", "lt", "gt", "le", "ge"]),
    (F64, I32, &["eq", "ne", "lt", "gt", "le", "ge"]),
];

const DIVISIONS: [&str; 4] = ["div_s", "div_u", "rem_s", "rem_u"];

/// Operators of one operand, in full, with its type and the result's.
const UNARY: [(Type, Type, &[&str]); 14] = [
    (I32, I32, &["i32.clz", "i32.ctz", "i32.popcnt", "i32.eqz", "i32.extend8_s", "i32.extend16_s"]),
    (I64, I64, &["i64.clz", "i64.ctz", "i64.popcnt", "i64.extend8_s", "i64.extend16_s", "i64.extend32_s"]),
    (I64, I32, &["i64.eqz", "i32.wrap_i64"]),
    (I32, I64, &["i64.extend_i32_s", "i64.extend_i32_u"]),
    (F32, F32, &["f32.abs", "f32.neg", "f32.ceil", "f32.floor", "f32.trunc", "f32.nearest", "f32.sqrt"]),
    (F64, F64, &["f64.abs", "f64.neg", "f64.ceil", "f64.floor", "f64.trunc", "f64.nearest", "f64.sqrt"]),
    (F32, I32, &["i32.trunc_sat_f32_s", "i32.trunc_sat_f32_u", "i32.reinterpret_f32"]),
    (F64, I32, &["i32.trunc_sat_f64_s", "i32.trunc_sat_f64_u"]),
    (F32, I64, &["i64.trunc_sat_f32_s", "i64.trunc_sat_f32_u"]),
    (F64, I64, &["i64.trunc_sat_f64_s", "i64.trunc_sat_f64_u", "i64.reinterpret_f64"]),
    (I32, F32, &["f32.convert_i32_s", "f32.convert_i32_u", "f32.reinterpret_i32"]),
    (I64, F64, &["f64.convert_i64_s", "f64.convert_i64_u", "f64.reinterpret_i64"]),
    (F64, F32, &["f32.demote_f64"]),
    (F32, F64, &["f64.promote_f32"]),
];

/// Conversions that are not above, more than half of which trap with most operands.
const RARE: [(Type, Type, &[&str]); 8] = [
    (I64, F32, &["f32.convert_i64_s", "f32.convert_i64_u"]),
    (I32, F64, &["f64.convert_i32_s", "f64.convert_i32_u"]),
    (F32, I32, &["i32.trunc_f32_s", "i32.trunc_f32_u"]),
    (F64, I32, &["i32.trunc_f64_s", "i32.trunc_f64_u"]),
    (F32, I64, &["i64.trunc_f32_s", "i64.trunc_f32_u"]),
    (F64, I64, &["i64.trunc_f64_s", "i64.trunc_f64_u"]),
    (F32, F64, &["f64.promote_f32"]),
    (F64, F32, &["f32.demote_f64"]),
];

const LOADS: [(Type, &[&str]); 4] = [
    (I32, &["load", "load8_s", "load8_u", "load16_s", "load16_u"]),
    (I64, &["load", "load8_s", "load8_u", "load16_s", "load16_u", "load32_s", "load32_u"]),
    (F32, &["load"]),
    (F64, &["load"]),
];

const STORES: [(Type, &[&str]); 4] = [
    (I32, &["store", "store8", "store16"]),
    (I64, &["store", "store8", "store16", "store32"]),
    (F32, &["store"]),
    (F64, &["store"]),
];

struct Signature {
    parameters: Vec<Type>,
    result: Type,
}

/// Writes one function.
struct Writer<'a> {
    random: &'a mut Random,
    /// The functions that may be called.
    before: &'a [Signature],
    locals: Vec<Type>,
    text: String,
    /// How many loops are around; each has a counter, a local of that number after all others.
    loops: usize,
    most_loops: usize,
    /// How many blocks are around that have no results, so that a branch may leave them. Loops are not among them.
    labels: usize,
    fresh: usize,
    expressions: usize,
}

/// A module made from random numbers.
pub fn module(random: &mut Random) -> Vec<u8> {
    let text = text(random);
    wat::parse_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn text(random: &mut Random) -> String {
    let count = 1 + random.below(5);
    let mut signatures: Vec<Signature> = Vec::new();
    let mut functions = String::new();
    for number in 0..count {
        let most = if random.once_in(8) { 20 } else { 5 };
        let parameters = (0..random.below(most)).map(|_| random.pick(&TYPES)).collect();
        let signature = Signature { parameters, result: random.pick(&TYPES) };
        let function = function(random, &signatures, &signature, number);
        let types: String = signature.parameters.iter().map(|ty| format!(" {}", ty.name())).collect();
        let result = signature.result.name();
        let arguments: String = (0..signature.parameters.len()).map(|n| format!(" (local.get {n})")).collect();
        write!(
            functions,
            "(type $t{number} (func (param{types}) (result {result})))\n{function}\
             (func (export \"e{number}\") (param{types}) (result {result})\n  \
             (global.set $fuel (i32.const {FUEL})) (call $f{number}{arguments}))\n"
        )
        .expect("a string takes what is written");
        signatures.push(signature);
    }
    let elements: String = (0..count).map(|number| format!(" $f{number}")).collect();
    let mut globals = String::new();
    for (number, ty) in TYPES.iter().enumerate() {
        let value = constant(random, *ty);
        let name = ty.name();
        writeln!(globals, "(global $g{number} (export \"g{number}\") (mut {name}) {value})").expect("as above");
    }
    let data: String = (0..64).map(|_| format!("\\{:02x}", random.value() as u8)).collect();
    format!(
        "(module\n(memory (export \"m\") 1 3)\n(data (i32.const 0) \"{data}\")\n\
         (table (export \"t\") {count} {count} funcref)\n(elem (i32.const 0){elements})\n\
         (global $fuel (export \"fuel\") (mut i32) (i32.const {FUEL}))\n{globals}{functions})\n"
    )
}

fn function(random: &mut Random, before: &[Signature], signature: &Signature, number: usize) -> String {
    let mut locals = signature.parameters.clone();
    // Some have more than an operand can name.
    let most = if random.once_in(16) { 400 } else { 8 };
    locals.extend((0..4 + random.below(most)).map(|_| random.pick(&TYPES)));
    let parameters: String = signature.parameters.iter().map(|ty| format!(" {}", ty.name())).collect();
    let own: String = locals[signature.parameters.len()..].iter().map(|ty| format!(" {}", ty.name())).collect();
    let statements = 1 + random.below(if locals.len() > 100 { 120 } else { 12 });
    let mut writer = Writer {
        random,
        before,
        locals,
        text: String::new(),
        loops: 0,
        most_loops: 0,
        labels: 0,
        fresh: 0,
        expressions: 0,
    };
    for _ in 0..statements {
        writer.statement(4);
    }
    let result = writer.value(signature.result, 6);
    let counters = " i32".repeat(writer.most_loops);
    format!(
        "(func $f{number} (type $t{number}) (param{parameters}) (result {}) (local{own}{counters})\n  {}\n{}  {result})\n",
        signature.result.name(),
        burn(),
        writer.text
    )
}

/// A condition that wasmi's `select` can be trusted with (`differential::wasmi_errs`).
fn without_comparison(condition: String) -> String {
    if condition.starts_with("(i32.eq") || condition.starts_with("(i32.ne") {
        return format!("(i32.and {condition} (i32.const -1))");
    }
    condition
}

/// Uses up some fuel.
fn burn() -> &'static str {
    "(if (i32.eqz (global.get $fuel)) (then (unreachable))) (global.set $fuel (i32.sub (global.get $fuel) (i32.const 1)))"
}

fn constant(random: &mut Random, ty: Type) -> String {
    match ty {
        I32 if random.once_in(2) => format!("(i32.const {})", random.below(40) as i32 - 8),
        I64 if random.once_in(2) => format!("(i64.const {})", random.below(40) as i64 - 8),
        I32 => format!("(i32.const {})", random.value() as u32),
        I64 => format!("(i64.const {})", random.value()),
        F32 if random.once_in(2) => format!("(f32.const {}.5)", random.below(40) as i32 - 8),
        F64 if random.once_in(2) => format!("(f64.const {}.5)", random.below(40) as i32 - 8),
        F32 => {
            let bits = random.value() as u32;
            match (bits >> 23 & 0xff, bits & 0x7f_ffff) {
                (0xff, 0) => format!("(f32.const {}inf)", sign(bits >> 31 != 0)),
                (0xff, payload) => format!("(f32.const {}nan:{payload:#x})", sign(bits >> 31 != 0)),
                _ => format!("(f32.const {:e})", f32::from_bits(bits)),
            }
        }
        F64 => {
            let bits = random.value();
            match (bits >> 52 & 0x7ff, bits & 0xf_ffff_ffff_ffff) {
                (0x7ff, 0) => format!("(f64.const {}inf)", sign(bits >> 63 != 0)),
                (0x7ff, payload) => format!("(f64.const {}nan:{payload:#x})", sign(bits >> 63 != 0)),
                _ => format!("(f64.const {:e})", f64::from_bits(bits)),
            }
        }
    }
}

fn sign(negative: bool) -> &'static str {
    if negative { "-" } else { "" }
}

fn global_of(ty: Type) -> usize {
    TYPES.iter().position(|other| *other == ty).expect("one of them")
}

impl Writer<'_> {
    fn local(&mut self, ty: Type) -> Option<usize> {
        let of_type: Vec<usize> = (0..self.locals.len()).filter(|local| self.locals[*local] == ty).collect();
        (!of_type.is_empty()).then(|| self.random.pick(&of_type))
    }

    fn leaf(&mut self, ty: Type) -> String {
        match (self.random.below(6), self.local(ty)) {
            (0..=3, Some(local)) => format!("(local.get {local})"),
            (4, _) => format!("(global.get $g{})", global_of(ty)),
            _ => constant(self.random, ty),
        }
    }

    /// An expression of that type, at most so deep.
    fn value(&mut self, ty: Type, depth: usize) -> String {
        self.expressions += 1;
        if depth == 0 || self.expressions > EXPRESSIONS || self.random.once_in(8) {
            return self.leaf(ty);
        }
        match self.random.below(16) {
            0..=6 => self.binary(ty, depth - 1),
            7..=9 => self.unary(ty, depth - 1),
            10 | 11 => self.load(ty, depth - 1),
            12 => {
                let condition = self.value(I32, depth - 1);
                let (a, b) = (self.value(ty, depth - 1), self.value(ty, depth - 1));
                match self.random.below(2) {
                    0 => format!("(select {a} {b} {})", without_comparison(condition)),
                    _ => format!("(if (result {}) {condition} (then {a}) (else {b}))", ty.name()),
                }
            }
            13 => match self.local(ty) {
                Some(local) => {
                    let value = self.value(ty, depth - 1);
                    format!("(local.tee {local} {value})")
                }
                None => self.leaf(ty),
            },
            14 => self.call(ty, depth - 1).unwrap_or_else(|| self.leaf(ty)),
            _ => {
                let (condition, early) = (self.value(I32, depth - 1), self.value(ty, depth - 1));
                let late = self.value(ty, depth - 1);
                let label = self.label();
                format!("(block ${label} (result {}) (br_if ${label} {early} {condition}) (drop) {late})", ty.name())
            }
        }
    }

    fn label(&mut self) -> String {
        self.fresh += 1;
        format!("l{}", self.fresh)
    }

    fn binary(&mut self, ty: Type, depth: usize) -> String {
        if matches!(ty, I32 | I64) && self.random.once_in(8) {
            let (a, b) = (self.value(ty, depth), self.value(ty, depth));
            let (op, name) = (self.random.pick(&DIVISIONS), ty.name());
            return match self.random.below(20) {
                0 => format!("({name}.{op} {a} {b})"),
                1..=9 => format!("({name}.{op} {a} {})", constant(self.random, ty)),
                _ => format!("({name}.{op} {a} ({name}.or {b} ({name}.const 1)))"),
            };
        }
        let fitting: Vec<_> = BINARY.iter().filter(|(_, result, _)| *result == ty).collect();
        let (operands, _, ops) = self.random.pick(&fitting);
        let op = self.random.pick(ops);
        let a = self.value(*operands, depth);
        let b = if self.random.once_in(3) { constant(self.random, *operands) } else { self.value(*operands, depth) };
        format!("({}.{op} {a} {b})", operands.name())
    }

    fn unary(&mut self, ty: Type, depth: usize) -> String {
        let table: &[_] = if self.random.once_in(16) { &RARE } else { &UNARY };
        let fitting: Vec<_> = table.iter().filter(|(_, result, _)| *result == ty).collect();
        let (operand, _, ops) = self.random.pick(&fitting);
        let op = self.random.pick(ops);
        format!("({op} {})", self.value(*operand, depth))
    }

    /// An address, most often inside of the memory.
    fn address(&mut self, depth: usize) -> String {
        let value = self.value(I32, depth);
        match self.random.below(80) {
            0 => value,
            1..=20 => format!("(i32.shl (i32.and {value} (i32.const 0xff)) (i32.const {}))", self.random.below(4)),
            21..=30 => format!("(i32.const {})", self.random.below(65_600)),
            31..=40 => format!("(i32.add (i32.and {value} (i32.const 0xfff)) (i32.const {}))", self.random.below(100)),
            _ => format!("(i32.and {value} (i32.const {:#x}))", self.random.pick(&[0x7, 0x38, 0xff, 0xfff8])),
        }
    }

    fn offset(&mut self) -> String {
        match self.random.below(80) {
            0..=39 => String::new(),
            40..=78 => format!(" offset={}", self.random.below(40)),
            _ => {
                format!(" offset={}", self.random.pick(&[255, 256, 1000, 65_529, 65_536, 0x7fff_ffff, 0xffff_ffff_u32]))
            }
        }
    }

    fn load(&mut self, ty: Type, depth: usize) -> String {
        let (_, ops) = LOADS[global_of(ty)];
        let (op, offset, address) = (self.random.pick(ops), self.offset(), self.address(depth));
        format!("({}.{op}{offset} {address})", ty.name())
    }

    fn call(&mut self, ty: Type, depth: usize) -> Option<String> {
        let fitting: Vec<usize> = (0..self.before.len()).filter(|callee| self.before[*callee].result == ty).collect();
        if fitting.is_empty() {
            return None;
        }
        let callee = self.random.pick(&fitting);
        let parameters = self.before[callee].parameters.clone();
        let arguments: String =
            parameters.into_iter().map(|parameter| format!(" {}", self.value(parameter, depth.min(2)))).collect();
        Some(match self.random.below(3) {
            0 => format!("(call_indirect (type $t{callee}){arguments} (i32.const {callee}))"),
            _ => format!("(call $f{callee}{arguments})"),
        })
    }

    /// Adds a statement, at most so deep.
    fn statement(&mut self, depth: usize) {
        if self.expressions > EXPRESSIONS {
            return;
        }
        let ty = self.random.pick(&TYPES);
        let text = match self.random.below(if depth == 0 { 6 } else { 12 }) {
            0..=2 => match self.local(ty) {
                Some(local) => format!("(local.set {local} {})", self.value(ty, 5)),
                None => return,
            },
            3 => format!("(global.set $g{} {})", global_of(ty), self.value(ty, 5)),
            4 => {
                let (_, ops) = STORES[global_of(ty)];
                let (op, offset, address) = (self.random.pick(ops), self.offset(), self.address(2));
                format!("({}.{op}{offset} {address} {})", ty.name(), self.value(ty, 4))
            }
            5 if self.random.once_in(3) => {
                let (a, b) = (self.address(1), self.address(1));
                let most = if self.random.once_in(10) { 70_000 } else { 64 };
                let len = self.random.below(most);
                match self.random.below(4) {
                    0 => format!("(memory.fill {a} {b} (i32.const {len}))"),
                    1 => format!("(memory.copy {a} {b} (i32.const {len}))"),
                    2 => format!("(global.set $g0 (memory.grow (i32.and {a} (i32.const 1))))"),
                    _ => "(global.set $g0 (memory.size))".to_owned(),
                }
            }
            5 if self.labels > 0 => {
                let depth = self.random.below(self.labels);
                format!("(br_if $b{depth} {})", self.value(I32, 3))
            }
            5 => return,
            6 | 7 => {
                let condition = self.value(I32, 4);
                let then = self.inner(depth - 1);
                let otherwise = if self.random.once_in(2) { self.inner(depth - 1) } else { String::new() };
                format!("(if {condition} (then\n{then}) (else\n{otherwise}))")
            }
            8 => {
                let label = self.labels;
                self.labels += 1;
                let inner = self.inner(depth - 1);
                self.labels -= 1;
                format!("(block $b{label}\n{inner})")
            }
            9 | 10 if self.loops < 3 => {
                // Counts down a local of its own.
                let counter = self.locals.len() + self.loops;
                self.loops += 1;
                self.most_loops = self.most_loops.max(self.loops);
                let label = self.label();
                let inner = self.inner(depth - 1);
                let times = 1 + self.random.below(12);
                self.loops -= 1;
                format!(
                    "(local.set {counter} (i32.const {times}))\n(loop ${label}\n{}\n{inner}\
                     (br_if ${label} (local.tee {counter} (i32.sub (local.get {counter}) (i32.const 1)))))",
                    burn()
                )
            }
            _ => {
                let (label, inner) = (self.labels, self.value(I32, 3));
                self.labels += 1;
                let cases: Vec<String> = (0..2).map(|_| self.inner(0)).collect();
                self.labels -= 1;
                let after = self.inner(0);
                let names: Vec<String> = (0..2).map(|_| self.label()).collect();
                format!(
                    "(block $b{label} (block ${1} (block ${0} (br_table ${0} ${1} $b{label} {inner}))\n{2}(br $b{label}))\n{3})\n{4}",
                    names[0], names[1], cases[0], cases[1], after
                )
            }
        };
        self.text.push_str("  ");
        self.text.push_str(&text);
        self.text.push('\n');
    }

    /// Some statements, as text of their own.
    fn inner(&mut self, depth: usize) -> String {
        let before = self.text.len();
        for _ in 0..1 + self.random.below(3) {
            self.statement(depth);
        }
        self.text.split_off(before)
    }
}
