handler! { add32_s, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let b = <u32 as Value>::from_slot(m.slot(code.u8(4usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(5usize))
    }
} }
handler! { add32_b, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let b = code.i8(4usize) as u32;
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(5usize))
    }
} }
handler! { br_eq32, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <i32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let b = <i32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let to = code.relative(4usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_eq32(m, a, b, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(8usize))
    }
} }
handler! { br_ne32, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <i32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let b = <i32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let to = code.relative(4usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_ne32(m, a, b, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(8usize))
    }
} }
handler! { load32_s, 1usize, code, m, {
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
        let value = match semantics_of_load32(m, mem, addr, offset) {
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
handler! { load32_a, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let addr = u64::from(m.slot(code.u8(2usize)) as u32);
        #[allow(unused_variables)]
        let offset = code.u32(3usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_load32(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        m.acc = Value::to_slot(value);
        (Flow::Next, code.at(7usize))
    }
} }
handler! { add_br_eq32, 2usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let b = code.i8(4usize) as u32;
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        let fed1 = <i32 as Value>::from_slot(Value::to_slot(value));
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        #[allow(unused_variables)]
        let b2 = <i32 as Value>::from_slot(m.slot(code.u8(5usize)));
        #[allow(unused_variables)]
        let to = code.relative(6usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_eq32(m, fed1, b2, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(10usize))
    }
} }
handler! { add_br_ne32, 2usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let b = code.i8(4usize) as u32;
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        let fed1 = <i32 as Value>::from_slot(Value::to_slot(value));
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        #[allow(unused_variables)]
        let b2 = <i32 as Value>::from_slot(m.slot(code.u8(5usize)));
        #[allow(unused_variables)]
        let to = code.relative(6usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_ne32(m, fed1, b2, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(10usize))
    }
} }
handler! { load_add32_s, 2usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let b = <u32 as Value>::from_slot(m.slot(code.u8(4usize)));
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        let fed1 = u64::from(Value::to_slot(value) as u32);
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let offset = code.u32(5usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_load32(m, mem, fed1, offset) {
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
handler! { load_add32_a, 2usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let b = <u32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        let fed1 = u64::from(Value::to_slot(value) as u32);
        #[allow(unused_variables)]
        let offset = code.u32(4usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_load32(m, mem, fed1, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        m.acc = Value::to_slot(value);
        (Flow::Next, code.at(8usize))
    }
} }
handler! { load_load32_s, 2usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let addr = u64::from(m.slot(code.u8(3usize)) as u32);
        #[allow(unused_variables)]
        let offset = code.u32(4usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_load32(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault.earlier(1u8)), code.at(0));
            }
        };
        let fed1 = u64::from(Value::to_slot(value) as u32);
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let offset2 = code.u32(8usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let mem = m.memory0_again();
        let value = match semantics_of_load32(m, mem, fed1, offset2) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        m.acc = Value::to_slot(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(12usize))
    }
} }
handler! { load_load32_a, 2usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let addr = u64::from(m.slot(code.u8(2usize)) as u32);
        #[allow(unused_variables)]
        let offset = code.u32(3usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_load32(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault.earlier(1u8)), code.at(0));
            }
        };
        let fed1 = u64::from(Value::to_slot(value) as u32);
        #[allow(unused_variables)]
        let offset2 = code.u32(7usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let mem = m.memory0_again();
        let value = match semantics_of_load32(m, mem, fed1, offset2) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        m.acc = Value::to_slot(value);
        (Flow::Next, code.at(11usize))
    }
} }
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_add32(m: &mut Registers, a: u32, b: u32) -> u32 {
    let value: u32 = a.wrapping_add(b);
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_br_eq32(m: &mut Registers, a: i32, b: i32, to: ()) -> bool {
    let value: bool = a == b;
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_br_ne32(m: &mut Registers, a: i32, b: i32, to: ()) -> bool {
    let value: bool = a != b;
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_load32(
    m: &mut Registers,
    mem: LinearMemory,
    addr: u64,
    offset: u32,
) -> ::core::result::Result<u32, Fault> {
    let value: u32 = mem.load::<u32>(addr, offset)?;
    ::core::result::Result::Ok(value)
}
use table::TABLE;
/// A module of its own becomes a unit of compilation of its own. In the handlers' unit, each of which names the table, the
/// compiler would follow a reference from each handler to each other.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 12usize] = [
        add32_s,
        add32_b,
        br_eq32,
        br_ne32,
        load32_s,
        load32_a,
        add_br_eq32,
        add_br_ne32,
        load_add32_s,
        load_add32_a,
        load_load32_s,
        load_load32_a,
    ];
}
