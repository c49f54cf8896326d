handler! { add32_sss, code, m, {
    #[allow(unused_variables)]
    let dst_slot = code.place(2usize);
    #[allow(unused_variables)]
    let a = <u32 as Value>::from_slot(m.slot(code.u8(3usize)));
    #[allow(unused_variables)]
    let b = <u32 as Value>::from_slot(m.slot(code.u8(4usize)));
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
            let value: u32 = a.wrapping_add(b);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.acc = Value::to_slot(value);
            m.set_slot(dst_slot.slot(), Value::to_slot(value));
            (Flow::Next, code.at(5usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
handler! { add32_ssb, code, m, {
    #[allow(unused_variables)]
    let dst_slot = code.place(2usize);
    #[allow(unused_variables)]
    let a = <u32 as Value>::from_slot(m.slot(code.u8(3usize)));
    #[allow(unused_variables)]
    let b = code.i8(4usize) as u32;
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
            let value: u32 = a.wrapping_add(b);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.acc = Value::to_slot(value);
            m.set_slot(dst_slot.slot(), Value::to_slot(value));
            (Flow::Next, code.at(5usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
handler! { add32_sas, code, m, {
    #[allow(unused_variables)]
    let dst_slot = code.place(2usize);
    #[allow(unused_variables)]
    let a = <u32 as Value>::from_slot(m.acc);
    #[allow(unused_variables)]
    let b = <u32 as Value>::from_slot(m.slot(code.u8(3usize)));
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
            let value: u32 = a.wrapping_add(b);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.acc = Value::to_slot(value);
            m.set_slot(dst_slot.slot(), Value::to_slot(value));
            (Flow::Next, code.at(4usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
handler! { add32_sab, code, m, {
    #[allow(unused_variables)]
    let dst_slot = code.place(2usize);
    #[allow(unused_variables)]
    let a = <u32 as Value>::from_slot(m.acc);
    #[allow(unused_variables)]
    let b = code.i8(3usize) as u32;
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
            let value: u32 = a.wrapping_add(b);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.acc = Value::to_slot(value);
            m.set_slot(dst_slot.slot(), Value::to_slot(value));
            (Flow::Next, code.at(4usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
handler! { add32_ass, code, m, {
    #[allow(unused_variables)]
    let a = <u32 as Value>::from_slot(m.slot(code.u8(2usize)));
    #[allow(unused_variables)]
    let b = <u32 as Value>::from_slot(m.slot(code.u8(3usize)));
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
            let value: u32 = a.wrapping_add(b);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.acc = Value::to_slot(value);
            (Flow::Next, code.at(4usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
handler! { add32_asb, code, m, {
    #[allow(unused_variables)]
    let a = <u32 as Value>::from_slot(m.slot(code.u8(2usize)));
    #[allow(unused_variables)]
    let b = code.i8(3usize) as u32;
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
            let value: u32 = a.wrapping_add(b);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.acc = Value::to_slot(value);
            (Flow::Next, code.at(4usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
handler! { add32_aas, code, m, {
    #[allow(unused_variables)]
    let a = <u32 as Value>::from_slot(m.acc);
    #[allow(unused_variables)]
    let b = <u32 as Value>::from_slot(m.slot(code.u8(2usize)));
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
            let value: u32 = a.wrapping_add(b);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.acc = Value::to_slot(value);
            (Flow::Next, code.at(3usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
handler! { add32_aab, code, m, {
    #[allow(unused_variables)]
    let a = <u32 as Value>::from_slot(m.acc);
    #[allow(unused_variables)]
    let b = code.i8(2usize) as u32;
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
            let value: u32 = a.wrapping_add(b);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.acc = Value::to_slot(value);
            (Flow::Next, code.at(3usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
/// The handlers in the order of opcode numbers.
pub(super) static TABLE: [Handler; 8usize] = [
    add32_sss,
    add32_ssb,
    add32_sas,
    add32_sab,
    add32_ass,
    add32_asb,
    add32_aas,
    add32_aab,
];
