//! The semantics of a row with the flag `flow` is a `Flow`.

#[macro_use]
#[path = "scaffold/mod.rs"]
mod scaffold;

mod dispatch {
    use crate::scaffold::*;

    pulley_macros::handlers! {
        /// Trap when not zero.
        trap_if32(cond: in u32, why: trap) [flow] = cond != 0;
    }
}

fn main() {}
