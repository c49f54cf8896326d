//! Documentation names parameters of the families around the row.

pulley_macros::isa! {
    for (N, U) in [(32, u32), (64, u64)] {
        /// The sum of two {M}-bit integers.
        add{N}(dst: out U, a: in U, b: in U) = a.wrapping_add(b);
    }
}

fn main() {}
