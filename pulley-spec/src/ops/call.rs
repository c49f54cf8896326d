//! Calls and returns. The arguments are copied into the first slots of the callee's frame by the call itself.

#[doc(hidden)]
#[macro_export]
macro_rules! __ops_call {
    ($callback:tt [$($done:tt)*]) => {
        $crate::__ops_int! { $callback [$($done)*

/// Call a function of this module.
call(callee: func, args: args, results: results) [flow] = m.call(callee, args, results);
/// Call a function by its index: an imported function, or one of this module.
call_import(callee: import, args: args, results: results) [flow, leaves] = m.call_function(m.function(callee), args, results);
/// Call the function in an element of a table. Traps when the index is past the end, the element is null, or the
/// function is not of the given type.
call_indirect(index: address | acc | wide, table: table, signature: signature, args: args, results: results) [flow, leaves]
    = m.call_indirect(index, table, signature, args, results);
/// Call a function of this module in the place of this one; its results are this function's.
return_call(callee: func, args: args) [terminator, flow] = m.return_call(callee, args);
/// Call a function by its index in the place of this one.
return_call_import(callee: import, args: args) [terminator, flow, leaves] = m.return_call_function(m.function(callee), args);
/// Call the function in an element of a table in the place of this one. Traps like `call_indirect`.
return_call_indirect(index: address | acc | wide, table: table, signature: signature, args: args) [terminator, flow, leaves]
    = m.return_call_indirect(index, table, signature, args);
/// Return the values to the caller, into the slots that its call names.
ret(values: returns) [terminator, flow] = m.ret(values);
/// Leave the interpreter: a call from outside has returned.
exit() [terminator, flow, internal] = m.exit();

        ] }
    };
}
