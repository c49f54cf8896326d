//! What follows `?` in a row is a trap code.

#[macro_use]
#[path = "scaffold/mod.rs"]
mod scaffold;

mod dispatch {
    use crate::scaffold::*;

    pulley_macros::handlers! {
        /// Load 32 bits.
        load32(dst: out u32 | acc, addr: address, offset: imm u32) = u32::try_from(addr)?;
    }
}

fn main() {}
