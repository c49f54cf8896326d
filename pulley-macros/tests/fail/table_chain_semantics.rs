//! The same for what the Rust compiler finds in a row's semantics.

#[macro_use]
#[path = "scaffold/mod.rs"]
mod scaffold;

macro_rules! first {
    ($callback:tt [$($done:tt)*]) => {
        end! { $callback [$($done)*

for (N, U) in [(32, u32), (64, u64)] {
    /// The sum.
    add{N}(dst: out U | acc, a: in U | acc, b: in U | imm8) [pure, commutes] = a.wrapping_add(b);
}
/// The low byte.
low8(dst: out u32 | acc, a: in u32 | acc) [pure] = a as u8;

        ] }
    };
}

macro_rules! end {
    ([$($callback:tt)*] [$($rows:tt)*]) => {
        $($callback)* ! { $($rows)* }
    };
}

macro_rules! for_each_op {
    ($($callback:ident)::+) => {
        first! { [$($callback)::+] [] }
    };
}

mod dispatch {
    use crate::scaffold::*;

    for_each_op! { pulley_macros::handlers }
}

fn main() {}
