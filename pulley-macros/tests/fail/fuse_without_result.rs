//! The first part has a result that feeds the second.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32 | acc, a: in u32 | acc, b: in u32 | imm8) [pure, commutes] = a.wrapping_add(b);
    /// Branch when equal.
    br_eq32(a: in u32 | acc, b: in u32, to: target) [inverse(br_ne32)] = a == b;
    /// Branch when not equal.
    br_ne32(a: in u32 | acc, b: in u32, to: target) [inverse(br_eq32)] = a != b;
    /// Store 32 bits.
    store32(addr: address | acc, offset: imm u32, value: in u32 | acc) [memory] = mem.store::<u32>(addr, offset, value)?;
    /// Store, and branch on what was not made.
    store_br32 = fuse: store32 -> br_ne32.a;
}

fn main() {}
