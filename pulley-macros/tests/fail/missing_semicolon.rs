//! A semantics without its `;` does not swallow the next row.

pulley_macros::isa! {
    /// The sum.
    add32(dst: out u32, a: in u32, b: in u32) = a.wrapping_add(b)
    /// The difference.
    sub32(dst: out u32, a: in u32, b: in u32) = a.wrapping_sub(b);
}

fn main() {}
