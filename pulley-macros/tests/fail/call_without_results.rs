//! A call that comes back says where its results go.

pulley_macros::isa! {
    /// Call a function.
    call(callee: func, args: args) [flow] = m.call(callee, args);
}

fn main() {}
