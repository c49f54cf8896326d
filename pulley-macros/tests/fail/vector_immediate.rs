//! A constant vector is two immediates.

pulley_macros::isa! {
    /// A constant.
    const_v128(dst: out v128, value: imm v128) = value;
}

fn main() {}
