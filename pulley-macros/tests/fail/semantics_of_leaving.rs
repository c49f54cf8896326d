//! A row that leaves the interpreter works on the store.

#[macro_use]
#[path = "scaffold/mod.rs"]
mod scaffold;

mod dispatch {
    use crate::scaffold::*;

    pulley_macros::leaving! {
        /// Grow a memory.
        memory_grow(dst: out u64, memory: memory, delta: in u64) [leaves] = leaving.memory_shrink(memory, delta);
    }
}

fn main() {}
