handler! { load16_s64_ss, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let addr = u64::from(m.slot(code.u8(3usize)) as u32);
        #[allow(unused_variables)]
        let offset = code.u32(4usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_load16_s64(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        m.acc = Value::to_slot(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(8usize))
    }
} }
handler! { load16_s64_sa, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let addr = u64::from(m.acc as u32);
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let offset = code.u32(3usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_load16_s64(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        m.acc = Value::to_slot(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(7usize))
    }
} }
handler! { load16_s64_sl, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let addr = m.slot(code.u8(3usize));
        #[allow(unused_variables)]
        let offset = code.u32(4usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_load16_s64(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        m.acc = Value::to_slot(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(8usize))
    }
} }
handler! { load16_s64_so, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let addr = u64::from(m.slot(code.u8(3usize)) as u32);
        #[allow(unused_variables)]
        let offset = code.u32(5usize);
        #[allow(unused_variables)]
        let mem = m.other_memory(code.u8(4usize));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_load16_s64(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        m.acc = Value::to_slot(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(9usize))
    }
} }
handler! { load16_s64_sx, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let addr = m.slot(code.u8(3usize));
        #[allow(unused_variables)]
        let offset = code.u32(5usize);
        #[allow(unused_variables)]
        let mem = m.other_memory(code.u8(4usize));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_load16_s64(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        m.acc = Value::to_slot(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(9usize))
    }
} }
handler! { load16_s64_as, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let addr = u64::from(m.slot(code.u8(2usize)) as u32);
        #[allow(unused_variables)]
        let offset = code.u32(3usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_load16_s64(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        m.acc = Value::to_slot(value);
        (Flow::Next, code.at(7usize))
    }
} }
handler! { load16_s64_aa, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let addr = u64::from(m.acc as u32);
        #[allow(unused_variables)]
        let offset = code.u32(2usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_load16_s64(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        m.acc = Value::to_slot(value);
        (Flow::Next, code.at(6usize))
    }
} }
handler! { load16_s64_al, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let addr = m.slot(code.u8(2usize));
        #[allow(unused_variables)]
        let offset = code.u32(3usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_load16_s64(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        m.acc = Value::to_slot(value);
        (Flow::Next, code.at(7usize))
    }
} }
handler! { store8_s, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let addr = u64::from(m.slot(code.u8(2usize)) as u32);
        #[allow(unused_variables)]
        let offset = code.u32(3usize);
        #[allow(unused_variables)]
        let value = <u8 as Value>::from_slot(m.slot(code.u8(7usize)));
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_store8(m, mem, addr, offset, value) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        let () = value;
        (Flow::Next, code.at(8usize))
    }
} }
handler! { store8_i, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let addr = u64::from(m.slot(code.u8(2usize)) as u32);
        #[allow(unused_variables)]
        let offset = code.u32(3usize);
        #[allow(unused_variables)]
        let value = code.i32(7usize) as u8;
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_store8(m, mem, addr, offset, value) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        let () = value;
        (Flow::Next, code.at(11usize))
    }
} }
handler! { mov_from_far, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let src = code.u16(3usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_mov_from_far(m, src);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(5usize))
    }
} }
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_load16_s64(
    m: &mut Registers,
    mem: LinearMemory,
    addr: u64,
    offset: u32,
) -> ::core::result::Result<i64, Fault> {
    let value: i64 = mem.load::<i16>(addr, offset)? as i64;
    ::core::result::Result::Ok(value)
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_store8(
    m: &mut Registers,
    mem: LinearMemory,
    addr: u64,
    offset: u32,
    value: u8,
) -> ::core::result::Result<(), Fault> {
    let value: () = mem.store::<u8>(addr, offset, value)?;
    ::core::result::Result::Ok(value)
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_mov_from_far(m: &mut Registers, src: u16) -> u64 {
    let value: u64 = m.far(src);
    value
}
use table::TABLE;
/// A module of its own becomes a unit of compilation of its own. In the handlers' unit, each of which names the table, the
/// compiler would follow a reference from each handler to each other.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 11usize] = [
        load16_s64_ss,
        load16_s64_sa,
        load16_s64_sl,
        load16_s64_so,
        load16_s64_sx,
        load16_s64_as,
        load16_s64_aa,
        load16_s64_al,
        store8_s,
        store8_i,
        mov_from_far,
    ];
}
