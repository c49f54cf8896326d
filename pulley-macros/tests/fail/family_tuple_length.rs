//! A tuple of a family has a value for each parameter.

pulley_macros::isa! {
    for (N, U, I) in [(32, u32, i32), (64, u64)] {
        /// The absolute value.
        abs{N}(dst: out I, a: in I) = a.wrapping_abs();
    }
}

fn main() {}
