//! A part whose result is kept does not decide where control goes, but for the target of a branch.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32 | acc, a: in u32 | acc, b: in u32 | imm8) [pure, commutes] = a.wrapping_add(b);
    /// Branch when equal.
    br_eq32(a: in u32 | acc, b: in u32, to: target) [inverse(br_ne32)] = a == b;
    /// Branch when not equal.
    br_ne32(a: in u32 | acc, b: in u32, to: target) [inverse(br_eq32)] = a != b;
    /// Trap when not zero.
    trap_if32(cond: in u32 | acc, why: trap) [flow] = m.trap_if(cond != 0, why);
    /// Trap when the sum is not zero.
    add_trap_if32 = fuse: add32 => trap_if32.cond;
}

fn main() {}
