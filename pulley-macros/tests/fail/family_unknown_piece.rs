//! A pasted name is made of parameters.

pulley_macros::isa! {
    for (N, U) in [(32, u32), (64, u64)] {
        /// The sum.
        add{M}(dst: out U, a: in U, b: in U) = a.wrapping_add(b);
    }
}

fn main() {}
