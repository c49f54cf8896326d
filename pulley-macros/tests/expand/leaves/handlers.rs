handler! { table_grow, code, m, {
    (Flow::Exit(ExitKind::Leave), code.at(0))
} }
handler! { data_drop, code, m, {
    (Flow::Exit(ExitKind::Leave), code.at(0))
} }
handler! { ref_func_s, code, m, {
    #[allow(unused_variables)]
    let dst_slot = code.place(2usize);
    #[allow(unused_variables)]
    let function = code.u32(3usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    match {
        #[allow(
            clippy::unit_arg,
            clippy::let_unit_value,
            clippy::useless_conversion,
            clippy::unnecessary_cast,
            unused_parens
        )]
        {
            let value: u64 = m.function_reference(function);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.acc = Value::to_slot(value);
            m.set_slot(dst_slot.slot(), Value::to_slot(value));
            (Flow::Next, code.at(7usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
handler! { ref_func_a, code, m, {
    #[allow(unused_variables)]
    let function = code.u32(2usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    match {
        #[allow(
            clippy::unit_arg,
            clippy::let_unit_value,
            clippy::useless_conversion,
            clippy::unnecessary_cast,
            unused_parens
        )]
        {
            let value: u64 = m.function_reference(function);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.acc = Value::to_slot(value);
            (Flow::Next, code.at(6usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
/// The handlers in the order of opcode numbers.
pub(super) static TABLE: [Handler; 4usize] = [
    table_grow,
    data_drop,
    ref_func_s,
    ref_func_a,
];
