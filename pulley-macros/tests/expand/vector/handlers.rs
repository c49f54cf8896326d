handler! { add_i32x4, code, m, {
    #[allow(unused_variables)]
    let dst_slot = code.place(2usize);
    #[allow(unused_variables)]
    let a = m.cell(code.u8(3usize));
    #[allow(unused_variables)]
    let b = m.cell(code.u8(4usize));
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
            let value: V128 = sem::add(a, b);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.set_cell(dst_slot.slot(), value);
            (Flow::Next, code.at(5usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
handler! { extract_i32x4_s, code, m, {
    #[allow(unused_variables)]
    let dst_slot = code.place(2usize);
    #[allow(unused_variables)]
    let a = m.cell(code.u8(3usize));
    #[allow(unused_variables)]
    let lane = code.u8(4usize);
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
            let value: u32 = sem::extract(a, lane);
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
handler! { extract_i32x4_a, code, m, {
    #[allow(unused_variables)]
    let a = m.cell(code.u8(2usize));
    #[allow(unused_variables)]
    let lane = code.u8(3usize);
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
            let value: u32 = sem::extract(a, lane);
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
handler! { const_v128, code, m, {
    #[allow(unused_variables)]
    let dst_slot = code.place(2usize);
    #[allow(unused_variables)]
    let low = code.u64(3usize);
    #[allow(unused_variables)]
    let high = code.u64(11usize);
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
            let value: V128 = V128::from_halves(low, high);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.set_cell(dst_slot.slot(), value);
            (Flow::Next, code.at(19usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
handler! { mov_v128_from_far, code, m, {
    #[allow(unused_variables)]
    let dst_slot = code.place(2usize);
    #[allow(unused_variables)]
    let src = code.u16(3usize);
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
            let value: V128 = m.far_pair(src);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.set_cell(dst_slot.slot(), value);
            (Flow::Next, code.at(5usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
handler! { global_set_v128, code, m, {
    #[allow(unused_variables)]
    let global = code.u32(2usize);
    #[allow(unused_variables)]
    let value = m.cell(code.u8(6usize));
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
            let value: () = m.set_global_vector(global, value);
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            let () = value;
            (Flow::Next, code.at(7usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
handler! { add_extract_i32x4_s, code, m, {
    #[allow(unused_variables)]
    let dst_slot = code.place(2usize);
    #[allow(unused_variables)]
    let a = m.cell(code.u8(3usize));
    #[allow(unused_variables)]
    let b = m.cell(code.u8(4usize));
    #[allow(unused_variables)]
    let lane = code.u8(5usize);
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
            let value: u32 = {
                let intermediate: V128 = {
                    let a = a;
                    let b = b;
                    sem::add(a, b)
                };
                {
                    let a = intermediate;
                    let lane = lane;
                    sem::extract(a, lane)
                }
            };
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.acc = Value::to_slot(value);
            m.set_slot(dst_slot.slot(), Value::to_slot(value));
            (Flow::Next, code.at(6usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
handler! { add_extract_i32x4_a, code, m, {
    #[allow(unused_variables)]
    let a = m.cell(code.u8(2usize));
    #[allow(unused_variables)]
    let b = m.cell(code.u8(3usize));
    #[allow(unused_variables)]
    let lane = code.u8(4usize);
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
            let value: u32 = {
                let intermediate: V128 = {
                    let a = a;
                    let b = b;
                    sem::add(a, b)
                };
                {
                    let a = intermediate;
                    let lane = lane;
                    sem::extract(a, lane)
                }
            };
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    } {
        ::core::result::Result::Ok(value) => {
            m.acc = Value::to_slot(value);
            (Flow::Next, code.at(5usize))
        }
        ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
    }
} }
/// The handlers in the order of opcode numbers.
pub(super) static TABLE: [Handler; 8usize] = [
    add_i32x4,
    extract_i32x4_s,
    extract_i32x4_a,
    const_v128,
    mov_v128_from_far,
    global_set_v128,
    add_extract_i32x4_s,
    add_extract_i32x4_a,
];
