//! A mnemonic is given once.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32, a: in u32, b: in u32) = a.wrapping_add(b);
    /// The other sum.
    add32(dst: out u32, a: in u32, b: in u32) = b.wrapping_add(a);
}

fn main() {}
