//! Random expressions over all operators on vectors, those of memory too: optimized and not, they have the same results and leave
//! the same bytes. And vectors on their way through calls and large frames.
//!
//! The mid-end turns CLIF's vector instructions into others; each of those needs a lowering rule, and the same meaning. The
//! official suites apply one operator at a time, which leaves it little to do.

use pulley::{Caller, Config, Engine, Func, FuncType, Instance, Module, OptLevel, Store, V128, Val, ValType};
use std::fmt::Write as _;

/// How many modules are made, and how many functions each has.
const MODULES: usize = if cfg!(debug_assertions) { 20 } else { 150 };
const FUNCTIONS: usize = 20;
/// With how many arguments each function is called.
const CALLS: usize = 6;

/// How many bytes of memory are looked at, and how many vectors a call makes: its result and these bytes.
const BYTES: usize = 256;
const RESULTS: usize = 1 + BYTES / 16;

/// The operators by what they take and give: `v` for a vector, `i`, `l`, `f` and `d` for the scalars, `n` for the number of a
/// lane below the count that follows, `m` for an offset and an address in the memory, `-` for nothing.
const OPERATORS: &[(&str, &str, &str)] = &[
    ("v", "i", "i8x16.splat i16x8.splat i32x4.splat"),
    ("v", "l", "i64x2.splat"),
    ("v", "f", "f32x4.splat"),
    ("v", "d", "f64x2.splat"),
    ("i", "n16v", "i8x16.extract_lane_s i8x16.extract_lane_u"),
    ("i", "n8v", "i16x8.extract_lane_s i16x8.extract_lane_u"),
    ("i", "n4v", "i32x4.extract_lane"),
    ("l", "n2v", "i64x2.extract_lane"),
    ("f", "n4v", "f32x4.extract_lane"),
    ("d", "n2v", "f64x2.extract_lane"),
    ("v", "n16vi", "i8x16.replace_lane"),
    ("v", "n8vi", "i16x8.replace_lane"),
    ("v", "n4vi", "i32x4.replace_lane"),
    ("v", "n2vl", "i64x2.replace_lane"),
    ("v", "n4vf", "f32x4.replace_lane"),
    ("v", "n2vd", "f64x2.replace_lane"),
    (
        "v",
        "v",
        "v128.not i8x16.abs i8x16.neg i8x16.popcnt i16x8.abs i16x8.neg i32x4.abs i32x4.neg i64x2.abs i64x2.neg f32x4.abs \
         f32x4.neg f32x4.sqrt f32x4.ceil f32x4.floor f32x4.trunc f32x4.nearest f64x2.abs f64x2.neg f64x2.sqrt f64x2.ceil \
         f64x2.floor f64x2.trunc f64x2.nearest i16x8.extend_low_i8x16_s i16x8.extend_high_i8x16_s i16x8.extend_low_i8x16_u \
         i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_s i32x4.extend_high_i16x8_s i32x4.extend_low_i16x8_u \
         i32x4.extend_high_i16x8_u i64x2.extend_low_i32x4_s i64x2.extend_high_i32x4_s i64x2.extend_low_i32x4_u \
         i64x2.extend_high_i32x4_u i16x8.extadd_pairwise_i8x16_s i16x8.extadd_pairwise_i8x16_u i32x4.extadd_pairwise_i16x8_s \
         i32x4.extadd_pairwise_i16x8_u f32x4.convert_i32x4_s f32x4.convert_i32x4_u f64x2.convert_low_i32x4_s \
         f64x2.convert_low_i32x4_u i32x4.trunc_sat_f32x4_s i32x4.trunc_sat_f32x4_u i32x4.trunc_sat_f64x2_s_zero \
         i32x4.trunc_sat_f64x2_u_zero f32x4.demote_f64x2_zero f64x2.promote_low_f32x4 i32x4.relaxed_trunc_f32x4_s \
         i32x4.relaxed_trunc_f32x4_u i32x4.relaxed_trunc_f64x2_s_zero i32x4.relaxed_trunc_f64x2_u_zero",
    ),
    (
        "v",
        "vv",
        "v128.and v128.or v128.xor v128.andnot i8x16.swizzle i8x16.relaxed_swizzle i8x16.eq i8x16.ne i8x16.lt_s i8x16.lt_u \
         i8x16.gt_s i8x16.gt_u i8x16.le_s i8x16.le_u i8x16.ge_s i8x16.ge_u i16x8.eq i16x8.ne i16x8.lt_s i16x8.lt_u i16x8.gt_s \
         i16x8.gt_u i16x8.le_s i16x8.le_u i16x8.ge_s i16x8.ge_u i32x4.eq i32x4.ne i32x4.lt_s i32x4.lt_u i32x4.gt_s i32x4.gt_u \
         i32x4.le_s i32x4.le_u i32x4.ge_s i32x4.ge_u i64x2.eq i64x2.ne i64x2.lt_s i64x2.gt_s i64x2.le_s i64x2.ge_s f32x4.eq \
         f32x4.ne f32x4.lt f32x4.gt f32x4.le f32x4.ge f64x2.eq f64x2.ne f64x2.lt f64x2.gt f64x2.le f64x2.ge i8x16.add \
         i8x16.sub i16x8.add i16x8.sub i16x8.mul i32x4.add i32x4.sub i32x4.mul i64x2.add i64x2.sub i64x2.mul i8x16.add_sat_s \
         i8x16.add_sat_u i16x8.add_sat_s i16x8.add_sat_u i8x16.sub_sat_s i8x16.sub_sat_u i16x8.sub_sat_s i16x8.sub_sat_u \
         i8x16.min_s i8x16.min_u i8x16.max_s i8x16.max_u i16x8.min_s i16x8.min_u i16x8.max_s i16x8.max_u i32x4.min_s \
         i32x4.min_u i32x4.max_s i32x4.max_u i8x16.avgr_u i16x8.avgr_u i16x8.q15mulr_sat_s i16x8.relaxed_q15mulr_s \
         i16x8.extmul_low_i8x16_s i16x8.extmul_high_i8x16_s i16x8.extmul_low_i8x16_u i16x8.extmul_high_i8x16_u \
         i32x4.extmul_low_i16x8_s i32x4.extmul_high_i16x8_s i32x4.extmul_low_i16x8_u i32x4.extmul_high_i16x8_u \
         i64x2.extmul_low_i32x4_s i64x2.extmul_high_i32x4_s i64x2.extmul_low_i32x4_u i64x2.extmul_high_i32x4_u \
         i32x4.dot_i16x8_s i8x16.narrow_i16x8_s i8x16.narrow_i16x8_u i16x8.narrow_i32x4_s i16x8.narrow_i32x4_u f32x4.add \
         f32x4.sub f32x4.mul f32x4.div f32x4.min f32x4.max f32x4.pmin f32x4.pmax f64x2.add f64x2.sub f64x2.mul f64x2.div \
         f64x2.min f64x2.max f64x2.pmin f64x2.pmax f32x4.relaxed_min f32x4.relaxed_max f64x2.relaxed_min f64x2.relaxed_max \
         i16x8.relaxed_dot_i8x16_i7x16_s",
    ),
    (
        "v",
        "vvv",
        "v128.bitselect i8x16.relaxed_laneselect i16x8.relaxed_laneselect i32x4.relaxed_laneselect i64x2.relaxed_laneselect \
         f32x4.relaxed_madd f32x4.relaxed_nmadd f64x2.relaxed_madd f64x2.relaxed_nmadd i32x4.relaxed_dot_i8x16_i7x16_add_s",
    ),
    (
        "v",
        "vi",
        "i8x16.shl i8x16.shr_s i8x16.shr_u i16x8.shl i16x8.shr_s i16x8.shr_u i32x4.shl i32x4.shr_s i32x4.shr_u i64x2.shl \
         i64x2.shr_s i64x2.shr_u",
    ),
    ("v", "vvi", "select"),
    (
        "v",
        "m",
        "v128.load v128.load8x8_s v128.load8x8_u v128.load16x4_s v128.load16x4_u v128.load32x2_s v128.load32x2_u \
         v128.load8_splat v128.load16_splat v128.load32_splat v128.load64_splat v128.load32_zero v128.load64_zero",
    ),
    ("v", "mn16v", "v128.load8_lane"),
    ("v", "mn8v", "v128.load16_lane"),
    ("v", "mn4v", "v128.load32_lane"),
    ("v", "mn2v", "v128.load64_lane"),
    ("-", "mv", "v128.store"),
    ("-", "mn16v", "v128.store8_lane"),
    ("-", "mn8v", "v128.store16_lane"),
    ("-", "mn4v", "v128.store32_lane"),
    ("-", "mn2v", "v128.store64_lane"),
    (
        "i",
        "v",
        "v128.any_true i8x16.all_true i8x16.bitmask i16x8.all_true i16x8.bitmask i32x4.all_true i32x4.bitmask i64x2.all_true \
         i64x2.bitmask",
    ),
    ("i", "ii", "i32.add i32.mul i32.shl i32.rotl i32.and i32.lt_s"),
    ("l", "ll", "i64.add i64.mul i64.shr_u i64.xor"),
    ("f", "ff", "f32.add f32.mul f32.min"),
    ("d", "dd", "f64.sub f64.mul f64.max"),
];

/// Random numbers (xorshift64*).
struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() >> 11) as usize % end
    }

    /// A number that something may depend on.
    fn edge(&mut self) -> u64 {
        const EDGES: [u64; 10] = [0, 1, 2, u64::MAX, 0x80, 0x7f, 0x8000, 0x7fff, 0x8000_0000, 0x7fff_ffff];
        match self.below(4) {
            0 => EDGES[self.below(EDGES.len())],
            1 => self.next() % 32,
            2 => 1 << self.below(64),
            _ => self.next(),
        }
    }

    fn vector(&mut self) -> u128 {
        let bits = [8, 16, 32, 64][self.below(4)];
        let mask = u128::MAX >> (128 - bits);
        match self.below(6) {
            0 => {
                let lane = u128::from(self.edge()) & mask;
                (0..128 / bits).fold(0, |vector, at| vector | lane << (bits * at))
            }
            1 => {
                let float = u128::from((self.next() as i32 as f32 / 256.0).to_bits());
                float | (!float & mask) << 32 | 0x7fc0_1234 << 64 | float << 96
            }
            2 => {
                let float = u128::from((self.next() as i64 as f64 / 65536.0).to_bits());
                float | u128::from(f64::NEG_INFINITY.to_bits()) << 64
            }
            _ => (0..128 / bits).fold(0, |vector, at| vector | (u128::from(self.edge()) & mask) << (bits * at)),
        }
    }
}

/// Writes an expression of a type.
fn expression(rng: &mut Rng, ty: char, depth: usize, text: &mut String) {
    let leaf = depth == 0 || rng.below(12) == 0;
    let written = match (ty, leaf && ty != '-', rng.below(4)) {
        ('v', true, 0) => {
            let bytes = rng.vector();
            write!(text, "(v128.const i64x2 {} {})", bytes as u64, (bytes >> 64) as u64)
        }
        ('v', true, _) => write!(text, "(local.get {})", rng.below(4)),
        ('i', true, 0) => write!(text, "(i32.const {})", rng.edge() as i32),
        ('i', true, _) => write!(text, "(local.get 4)"),
        ('l', true, 0) => write!(text, "(i64.const {})", rng.edge() as i64),
        ('l', true, _) => write!(text, "(local.get 5)"),
        ('f', true, 0) => write!(text, "(f32.const {})", rng.next() as i16),
        ('f', true, _) => write!(text, "(local.get 6)"),
        ('d', true, 0) => write!(text, "(f64.const {})", rng.next() as i16),
        ('d', true, _) => write!(text, "(local.get 7)"),
        // What is used twice.
        ('v', false, 0) if rng.below(3) == 0 => {
            text.push_str("(local.tee 3 ");
            expression(rng, 'v', depth - 1, text);
            write!(text, ")")
        }
        ('v', false, 1) if rng.below(4) == 0 => {
            text.push_str("(i8x16.shuffle");
            let from = [32, 16][rng.below(2)];
            (0..16).for_each(|_| write!(text, " {}", rng.below(from)).unwrap());
            (0..2).for_each(|_| expression(rng, 'v', depth - 1, text));
            write!(text, ")")
        }
        _ => {
            let rows: Vec<(&str, &str)> = OPERATORS
                .iter()
                .filter(|row| row.0.starts_with(ty))
                .flat_map(|row| row.2.split_whitespace().map(|name| (row.1, name)))
                .collect();
            let (operands, name) = rows[rng.below(rows.len())];
            write!(text, "({name}").unwrap();
            if operands.starts_with('m') {
                write!(text, " offset={}", rng.below(3) * rng.below(40)).unwrap();
            }
            let number: String = operands.chars().filter(char::is_ascii_digit).collect();
            if let Ok(count) = number.parse() {
                write!(text, " {}", rng.below(count)).unwrap();
            }
            for operand in operands.chars().filter(|operand| !operand.is_ascii_digit() && *operand != 'n') {
                match operand {
                    'm' => address(rng, depth - 1, text),
                    _ => expression(rng, operand, depth - 1, text),
                }
            }
            write!(text, ")")
        }
    };
    written.unwrap();
}

/// Writes an address where the memory has bytes: few, so that accesses meet.
fn address(rng: &mut Rng, depth: usize, text: &mut String) {
    if rng.below(2) == 0 {
        return write!(text, "(i32.const {})", rng.below(64)).unwrap();
    }
    text.push_str("(i32.and (i32.const 63) ");
    expression(rng, 'i', depth, text);
    text.push(')');
}

fn module(rng: &mut Rng) -> String {
    let mut text = String::from("(module (memory (export \"memory\") 1)\n");
    for function in 0..FUNCTIONS {
        let params = "v128 v128 v128 v128 i32 i64 f32 f64";
        write!(text, "  (func (export \"f{function}\") (param {params}) (result v128)\n    ").unwrap();
        // Stores around loads, so that one is taken for the other only where that is right.
        for _ in 0..rng.below(4) {
            let depth = 1 + rng.below(3);
            expression(rng, '-', depth, &mut text);
        }
        let depth = 2 + rng.below(6);
        expression(rng, 'v', depth, &mut text);
        for _ in 0..rng.below(3) {
            let depth = 1 + rng.below(3);
            expression(rng, '-', depth, &mut text);
        }
        text.push_str(")\n");
    }
    text.push(')');
    text
}

/// The results of all calls of a module's functions, after each what it left in memory.
fn results(level: OptLevel, text: &str, seed: u64) -> Vec<V128> {
    let mut config = Config::new();
    let engine = Engine::new(config.cranelift_opt_level(level).cranelift_debug_verifier(true)).unwrap();
    let module = Module::new(&engine, text).unwrap_or_else(|error| panic!("{error:?}\n{text}"));
    let mut store = Store::new(&engine, ());
    let instance = Instance::new(&mut store, &module, &[]).unwrap();
    let memory = instance.get_memory(&mut store, "memory").unwrap();
    let mut rng = Rng(seed);
    memory.data_mut(&mut store)[..BYTES].chunks_exact_mut(16).for_each(|bytes| {
        bytes.copy_from_slice(&rng.vector().to_le_bytes());
    });
    let mut results = Vec::new();
    for function in 0..FUNCTIONS {
        let function = instance.get_func(&mut store, &format!("f{function}")).unwrap();
        for _ in 0..CALLS {
            let mut arguments: Vec<Val> = (0..4).map(|_| Val::V128(rng.vector().into())).collect();
            arguments.extend([Val::I32(rng.edge() as i32), Val::I64(rng.edge() as i64)]);
            arguments.extend([Val::F32((rng.next() as i16 as f32 / 8.0).to_bits()), Val::F64(rng.edge())]);
            let mut result = [Val::V128(V128::ZERO)];
            function.call(&mut store, &arguments, &mut result).unwrap();
            results.push(result[0].unwrap_v128());
            let bytes = &memory.data(&store)[..BYTES];
            results
                .extend(bytes.chunks_exact(16).map(|bytes| V128::from(u128::from_le_bytes(bytes.try_into().unwrap()))));
        }
    }
    results
}

#[test]
fn optimized_vectors_have_the_same_results() {
    for seed in 1..=MODULES as u64 {
        let text = module(&mut Rng(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)));
        let (plain, optimized) = (results(OptLevel::None, &text, seed), results(OptLevel::Speed, &text, seed));
        for (nth, (plain, optimized)) in plain.iter().zip(&optimized).enumerate() {
            let (call, part) = (nth / RESULTS, nth % RESULTS);
            let what = if part == 0 { "its result".to_owned() } else { format!("memory at {}", 16 * (part - 1)) };
            assert_eq!(plain, optimized, "call {call} (function {}), {what}, seed {seed}:\n{text}", call / CALLS);
        }
    }
}

/// A vector that tells its number.
fn numbered(number: usize) -> V128 {
    let number = number as u128;
    V128::from(number << 100 | (number ^ 0x5555) << 60 | 0xabcd << 20 | number)
}

/// Values of mixed types: those whose numbers are divisible by three are no vectors.
fn values(count: usize) -> Vec<Val> {
    let value = |nth| if nth % 3 == 0 { Val::I64(nth as i64 * 7 - 3) } else { Val::V128(numbered(nth)) };
    (0..count).map(value).collect()
}

fn types(values: &[Val]) -> Vec<ValType> {
    values.iter().map(|value| if value.i64().is_some() { ValType::I64 } else { ValType::V128 }).collect()
}

fn bits(values: &[Val]) -> Vec<u128> {
    let bits = |value: &Val| value.v128().map_or_else(|| value.unwrap_i64() as u128, V128::as_u128);
    values.iter().map(bits).collect()
}

/// Calls of all kinds hand over as many vectors as there may be, wherever they lie in the frame.
#[test]
fn vectors_go_through_calls() {
    let engine = Engine::default();
    for count in [1, 2, 3, 5, 8, 21, 40, 60, 61, 62, 90, 130, 131, 200, 260, 400, 700, 1000] {
        let values = values(count);
        let names: Vec<String> = types(&values).iter().map(ToString::to_string).collect();
        let reversed: Vec<String> = names.iter().rev().cloned().collect();
        let (names, reversed) = (names.join(" "), reversed.join(" "));
        let gets = |order: &mut dyn Iterator<Item = usize>| -> String {
            order.map(|nth| format!("(local.get {nth})")).collect()
        };
        let (forward, backward) = (gets(&mut (0..count)), gets(&mut (0..count).rev()));
        // The types of what is reversed twice are those of the arguments.
        let module = format!(
            r#"(module
                (type $there (func (param {names}) (result {reversed})))
                (type $back (func (param {reversed}) (result {names})))
                (import "" "host" (func $host (type $there)))
                (table funcref (elem $there $back))
                (func $there (type $there) {backward})
                (func $back (type $back) {backward})
                (func (export "direct") (type $there) (call $there (call $back (call $there {forward}))))
                (func (export "indirect") (type $there)
                    (call_indirect (type $there) (call_indirect (type $back)
                        (call_indirect (type $there) {forward} (i32.const 0)) (i32.const 1)) (i32.const 0)))
                (func (export "tail") (type $there) (return_call $there {forward}))
                (func (export "host") (type $there) (call $host {forward}))
                (func (export "host_tail") (type $there) (return_call $host {forward})))"#
        );
        let module = Module::new(&engine, module).unwrap_or_else(|error| panic!("{count} values: {error:?}"));
        let mut store = Store::new(&engine, ());
        let mut back: Vec<ValType> = types(&values);
        let there = back.clone();
        back.reverse();
        let host = Func::new(&mut store, FuncType::new(&engine, there, back), |_: Caller<'_, ()>, given, results| {
            results.copy_from_slice(given);
            results.reverse();
            Ok(())
        });
        let instance = Instance::new(&mut store, &module, &[host.into()]).unwrap();
        let mut expected = bits(&values);
        expected.reverse();
        for name in ["direct", "indirect", "tail", "host", "host_tail"] {
            let mut results = vec![Val::I32(0); count];
            let function = instance.get_func(&mut store, name).unwrap();
            function
                .call(&mut store, &values, &mut results)
                .unwrap_or_else(|error| panic!("{count}, {name}: {error:?}"));
            assert_eq!(bits(&results), expected, "{count} values, {name}");
        }
    }
}

/// More vectors and scalars than a byte can name, all of them alive at once, in a loop that changes them.
#[test]
fn vectors_in_frames_of_any_size() {
    let engine = Engine::default();
    for (vectors, scalars) in [(10, 10), (100, 20), (140, 10), (200, 300), (300, 10), (300, 300), (10, 600), (700, 700)]
    {
        let mut text = format!(
            "(module (func (export \"f\") (param $n i32) (param $seed v128) (result v128) (local {} {})\n",
            "v128 ".repeat(vectors),
            "i64 ".repeat(scalars)
        );
        let (vector, scalar) = (|nth: usize| 2 + nth % vectors, |nth: usize| 2 + vectors + nth % scalars);
        for nth in 0..vectors {
            let start = format!("(i64x2.add (local.get $seed) (i64x2.splat (i64.const {nth})))");
            writeln!(text, "(local.set {} {start})", vector(nth)).unwrap();
        }
        text.push_str("(loop $again\n");
        for nth in 0..scalars {
            let low = format!("(i64x2.extract_lane {} (local.get {}))", nth % 2, vector(nth));
            writeln!(text, "(local.set {} (i64.add (local.get {}) {low}))", scalar(nth), scalar(nth + 1)).unwrap();
        }
        for nth in 0..vectors {
            let (a, b) = (format!("(local.get {})", vector(nth)), format!("(local.get {})", vector(nth + 1)));
            let splat = format!("(i64x2.splat (local.get {}))", scalar(nth));
            writeln!(text, "(local.set {} (v128.xor (i64x2.add {a} {b}) {splat}))", vector(nth)).unwrap();
        }
        text.push_str("(br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))\n");
        let sum = (0..vectors)
            .fold("(local.get $seed)".to_owned(), |sum, nth| format!("(i64x2.sub {sum} (local.get {}))", vector(nth)));
        writeln!(text, "{sum}))").unwrap();

        // The same in Rust.
        let add = |a: [u64; 2], b: [u64; 2]| [a[0].wrapping_add(b[0]), a[1].wrapping_add(b[1])];
        let seed = [0x0123_4567_89ab_cdef_u64, 0xfedc_ba98_7654_3210];
        let mut found: Vec<[u64; 2]> = (0..vectors as u64).map(|nth| add(seed, [nth, nth])).collect();
        let mut numbers = vec![0_u64; scalars];
        for _ in 0..3 {
            for nth in 0..scalars {
                numbers[nth] = numbers[(nth + 1) % scalars].wrapping_add(found[nth % vectors][nth % 2]);
            }
            for nth in 0..vectors {
                let sum = add(found[nth], found[(nth + 1) % vectors]);
                found[nth] = sum.map(|lane| lane ^ numbers[nth % scalars]);
            }
        }
        let expected =
            found.iter().fold(seed, |sum, lanes| [sum[0].wrapping_sub(lanes[0]), sum[1].wrapping_sub(lanes[1])]);

        let module = Module::new(&engine, &text).unwrap_or_else(|error| panic!("{vectors}, {scalars}: {error:?}"));
        let mut store = Store::new(&engine, ());
        let instance = Instance::new(&mut store, &module, &[]).unwrap();
        let function = instance.get_typed_func::<(i32, V128), V128>(&mut store, "f").unwrap();
        let vector = |lanes: [u64; 2]| V128::from(u128::from(lanes[1]) << 64 | u128::from(lanes[0]));
        let result = function.call(&mut store, (3, vector(seed))).unwrap();
        assert_eq!(result, vector(expected), "{vectors} vectors, {scalars} scalars");
    }
}
