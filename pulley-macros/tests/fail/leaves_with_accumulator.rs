//! Outside of the interpreter there are no accumulators.

pulley_macros::isa! {
    /// Grow a memory.
    memory_grow(dst: out u64, memory: memory, delta: in u64 | acc) [leaves] = leaving.memory_grow(memory, delta);
}

fn main() {}
