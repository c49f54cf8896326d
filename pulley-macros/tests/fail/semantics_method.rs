//! The semantics calls what there is.

#[macro_use]
#[path = "scaffold/mod.rs"]
mod scaffold;

mod dispatch {
    use crate::scaffold::*;

    pulley_macros::handlers! {
        /// The sum.
        add32(dst: out u32 | acc, a: in u32 | acc, b: in u32) = a.warping_add(b);
    }
}

fn main() {}
