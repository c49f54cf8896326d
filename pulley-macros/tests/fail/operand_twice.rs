//! Operands have different names.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32, a: in u32, a: in u32) = a.wrapping_add(a);
}

fn main() {}
