//! An instruction has twelve operands at most.

pulley_macros::isa! {
    /// The sum of twelve.
    add12(dst: out u32, a: in u8, b: in u8, c: in u8, d: in u8, e: in u8, f: in u8, g: in u8, h: in u8, i: in u8, j: in u8, k: in u8, l: in u8) = u32::from(a + b);
}

fn main() {}
