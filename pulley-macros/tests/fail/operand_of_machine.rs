//! The machine's own names in the semantics are taken.

pulley_macros::isa! {
    /// The product.
    mul32(dst: out u32, n: in u32, m: in u32) = n.wrapping_mul(m);
}

fn main() {}
