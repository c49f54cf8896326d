//! The semantics of a row without results yields nothing.

#[macro_use]
#[path = "scaffold/mod.rs"]
mod scaffold;

mod dispatch {
    use crate::scaffold::*;

    pulley_macros::handlers! {
        /// Trap when not zero.
        check32(a: in u32) = a;
    }
}

fn main() {}
