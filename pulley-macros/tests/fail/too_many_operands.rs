//! An instruction has eight operands at most.

pulley_macros::isa! {
    /// The sum of eight.
    add8(dst: out u32, a: in u8, b: in u8, c: in u8, d: in u8, e: in u8, f: in u8, g: in u8, h: in u8) = u32::from(a + b);
}

fn main() {}
