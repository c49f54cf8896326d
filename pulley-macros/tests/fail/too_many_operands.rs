//! An instruction has six operands at most.

pulley_macros::isa! {
    /// The sum of six.
    add6(dst: out u32, a: in u32, b: in u32, c: in u32, d: in u32, e: in u32, f: in u32) = a + b + c + d + e + f;
}

fn main() {}
