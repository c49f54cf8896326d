//! The semantics yields a value of the result's type.

#[macro_use]
#[path = "scaffold/mod.rs"]
mod scaffold;

mod dispatch {
    use crate::scaffold::*;

    pulley_macros::handlers! {
        /// The sum of the low halves.
        add32(dst: out u32 | acc, a: in u64 | acc, b: in u64) = a.wrapping_add(b);
    }
}

fn main() {}
