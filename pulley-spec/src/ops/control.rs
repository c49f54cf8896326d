//! Control inside a function: moves between slots, constants, branches, selection, traps.

#[doc(hidden)]
#[macro_export]
macro_rules! __ops_control {
    ($callback:tt [$($done:tt)*]) => {
        $crate::__ops_call! { $callback [$($done)*

/// Copy a slot, an accumulator or a small constant to a slot; the accumulators keep their values.
/// A 32-bit constant is sign-extended to the 64 bits of the slot.
mov(dst: out u64, src: in u64 | acc | imm8 | imm32) [pure] = src;
/// Copy two slots to two others, both read before one is written; the accumulators keep their values.
mov2(dst: out u64, dst2: out u64, src: in u64 | acc, src2: in u64 | acc) [pure] = (src, src2);
/// Copy three slots to three others, all read before one is written; the accumulators keep their values.
mov3(dst: out u64, dst2: out u64, dst3: out u64, src: in u64 | acc, src2: in u64 | acc, src3: in u64 | acc) [pure] = (src, src2, src3);
/// Copy the float accumulator's 64 bits, or a slot, to a slot; the accumulators keep their values.
movf(dst: out u64, src: in f64 | acc) [pure] = src.to_bits();
/// Copy a slot of any index to a slot.
mov_from_far(dst: out u64, src: far) [pure] = m.far(src);
/// Copy a slot to a slot of any index.
mov_to_far(dst: far, src: in u64) = m.set_far(dst, src);
/// A 32-bit constant; the upper half of the slot is zero.
const32(dst: out u32, value: imm u32) [pure] = value;
/// A 64-bit constant.
const64(dst: out u64, value: imm u64) [pure] = value;
/// A 32-bit float constant.
const_f32(dst: out f32, value: imm f32) [pure] = value;
/// A 64-bit float constant.
const_f64(dst: out f64, value: imm f64) [pure] = value;

/// Go to the target.
br(to: target) [terminator, flow] = m.jump(to);
/// Go to the target that the index chooses; an index past the end chooses the last.
br_table(index: in u32 | acc, to: targets) [terminator, flow] = m.jump(to.choose(index));

for (N, U) in [(32, u32), (64, u64)] {
    /// Go to the target when the {N}-bit condition is not zero.
    br_if{N}(cond: in U | acc, to: target) [inverse(br_unless{N})] = cond != 0;
    /// Go to the target when the {N}-bit condition is zero.
    br_unless{N}(cond: in U | acc, to: target) [inverse(br_if{N})] = cond == 0;
}

for (cc, inv, what, S32, S64, cmp) in [
    (eq, ne, "equal", u32, u64, a == b),
    (ne, eq, "not equal", u32, u64, a != b),
    (lt_s, ge_s, "less, as signed integers", i32, i64, a < b),
    (lt_u, ge_u, "less, as unsigned integers", u32, u64, a < b),
    (le_s, gt_s, "less or equal, as signed integers", i32, i64, a <= b),
    (le_u, gt_u, "less or equal, as unsigned integers", u32, u64, a <= b),
    (gt_s, le_s, "greater, as signed integers", i32, i64, a > b),
    (gt_u, le_u, "greater, as unsigned integers", u32, u64, a > b),
    (ge_s, lt_s, "greater or equal, as signed integers", i32, i64, a >= b),
    (ge_u, lt_u, "greater or equal, as unsigned integers", u32, u64, a >= b),
] {
    for (N, S) in [(32, S32), (64, S64)] {
        /// Go to the target when two {N}-bit integers compare: {what}.
        br_{cc}{N}(a: in S | acc, b: in S | acc | imm8 | imm32, to: target) [inverse(br_{inv}{N})] = cmp;
        /// One when two {N}-bit integers compare, else zero: {what}.
        {cc}{N}(dst: out u32 | acc, a: in S | acc, b: in S | acc | imm32) [pure] = (cmp) as u32;
        /// `x` when two {N}-bit integers compare, else `y`: {what}.
        select_{cc}{N}(dst: out u64 | acc, a: in S | acc, b: in S | acc | imm32, x: in u64, y: in u64) [pure] = if cmp { x } else { y };
    }
}

for (cc, inv, what, cmp) in [
    (eq, ne, "equal", a == b),
    (ne, eq, "not equal, or one is not a number", a != b),
    (lt, nlt, "less", a < b),
    (nlt, lt, "not less, or one is not a number", !(a < b)),
    (le, nle, "less or equal", a <= b),
    (nle, le, "not less or equal, or one is not a number", !(a <= b)),
] {
    for (N, F) in [(32, f32), (64, f64)] {
        /// Go to the target when two {N}-bit floats compare: {what}.
        br_f{cc}{N}(a: in F | acc, b: in F | acc, to: target) [inverse(br_f{inv}{N})] = cmp;
        /// One when two {N}-bit floats compare, else zero: {what}.
        f{cc}{N}(dst: out u32 | acc, a: in F | acc, b: in F | acc) [pure] = (cmp) as u32;
    }
}

for (N, U) in [(32, u32), (64, u64)] {
    /// `x` when the {N}-bit condition is not zero, else `y`.
    select{N}(dst: out u64 | acc, cond: in U | acc, x: in u64 | imm32, y: in u64 | imm32) [pure] = if cond != 0 { x } else { y };
}

/// Trap with the given code.
trap(code: trap) [terminator, flow] = m.trap(code);
/// Trap with the given code when the condition is not zero.
trap_if32(cond: in u32 | acc, code: trap) [flow] = m.trap_if(cond != 0, code);
/// Trap with the given code when the condition is zero.
trap_unless32(cond: in u32 | acc, code: trap) [flow] = m.trap_if(cond == 0, code);

        ] }
    };
}
