//! A family makes rows.

pulley_macros::isa! {
    for N in [] {
        /// The sum.
        add{N}(dst: out u32, a: in u32, b: in u32) = a.wrapping_add(b);
    }
}

fn main() {}
