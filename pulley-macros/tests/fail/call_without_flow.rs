//! Calls decide where control goes.

pulley_macros::isa! {
    /// Call a function.
    call(callee: func, args: args, results: results) = m.call(callee, args, results);
}

fn main() {}
