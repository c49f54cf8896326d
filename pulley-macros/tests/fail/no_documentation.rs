//! A row is documented.

pulley_macros::isa! {
    add32(dst: out u32, a: in u32, b: in u32) = a.wrapping_add(b);
}

fn main() {}
