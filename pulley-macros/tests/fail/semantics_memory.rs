//! Only a row with the flag `memory` has `mem`.

#[macro_use]
#[path = "scaffold/mod.rs"]
mod scaffold;

mod dispatch {
    use crate::scaffold::*;

    pulley_macros::handlers! {
        /// Load 32 bits.
        load32(dst: out u32 | acc, addr: address | acc, offset: imm u32) = mem.load::<u32>(addr, offset)?;
    }
}

fn main() {}
