//! The semantics of a branch yields whether it is taken.

#[macro_use]
#[path = "scaffold/mod.rs"]
mod scaffold;

mod dispatch {
    use crate::scaffold::*;

    pulley_macros::handlers! {
        /// Branch when not zero.
        br_if32(cond: in u32, to: target) = cond;
    }
}

fn main() {}
