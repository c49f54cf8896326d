handler! { add32_sss, 1usize, code, m, {
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
        m.acc = Value::to_slot(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(5usize))
    }
} }
handler! { add32_ssb, 1usize, code, m, {
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
        m.acc = Value::to_slot(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(5usize))
    }
} }
handler! { add32_sas, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.acc);
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let b = <u32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        m.acc = Value::to_slot(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(4usize))
    }
} }
handler! { add32_sab, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.acc);
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let b = code.i8(3usize) as u32;
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        m.acc = Value::to_slot(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(4usize))
    }
} }
handler! { add32_ass, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let b = <u32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        m.acc = Value::to_slot(value);
        (Flow::Next, code.at(4usize))
    }
} }
handler! { add32_asb, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let b = code.i8(3usize) as u32;
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        m.acc = Value::to_slot(value);
        (Flow::Next, code.at(4usize))
    }
} }
handler! { add32_aas, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.acc);
        #[allow(unused_variables)]
        let b = <u32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        m.acc = Value::to_slot(value);
        (Flow::Next, code.at(3usize))
    }
} }
handler! { add32_aab, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.acc);
        #[allow(unused_variables)]
        let b = code.i8(2usize) as u32;
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        m.acc = Value::to_slot(value);
        (Flow::Next, code.at(3usize))
    }
} }
handler! { br_if32_s, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let cond = <u32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let to = code.relative(3usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_if32(m, cond, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(7usize))
    }
} }
handler! { br_if32_a, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let cond = <u32 as Value>::from_slot(m.acc);
        #[allow(unused_variables)]
        let to = code.relative(2usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_if32(m, cond, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(6usize))
    }
} }
handler! { store32_ss, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let addr = u64::from(m.slot(code.u8(2usize)) as u32);
        #[allow(unused_variables)]
        let offset = code.u32(3usize);
        #[allow(unused_variables)]
        let value = <u32 as Value>::from_slot(m.slot(code.u8(7usize)));
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_store32(m, mem, addr, offset, value) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        let () = value;
        (Flow::Next, code.at(8usize))
    }
} }
handler! { store32_sa, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let value = <u32 as Value>::from_slot(m.acc);
        #[allow(unused_variables)]
        let addr = u64::from(m.slot(code.u8(2usize)) as u32);
        #[allow(unused_variables)]
        let offset = code.u32(3usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_store32(m, mem, addr, offset, value) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        let () = value;
        (Flow::Next, code.at(7usize))
    }
} }
handler! { store32_as, 1usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let addr = u64::from(m.acc as u32);
        #[allow(unused_variables)]
        let offset = code.u32(2usize);
        #[allow(unused_variables)]
        let value = <u32 as Value>::from_slot(m.slot(code.u8(6usize)));
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_store32(m, mem, addr, offset, value) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        let () = value;
        (Flow::Next, code.at(7usize))
    }
} }
handler! { add_br_if32_s_, 2usize, code, m, {
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
        let fed1 = value;
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        #[allow(unused_variables)]
        let to = code.relative(5usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_if32(m, fed1, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(9usize))
    }
} }
handler! { add_br_if32_a_, 2usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.acc);
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let b = code.i8(3usize) as u32;
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        let fed1 = value;
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        #[allow(unused_variables)]
        let to = code.relative(4usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_if32(m, fed1, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(8usize))
    }
} }
handler! { add_br_if32_rg, 2usize, code, m, {
    #[allow(unused_variables)]
    let dst_slot = code.place(2usize);
    #[allow(unused_variables)]
    let b = code.i8(3usize) as u32;
    #[allow(unused_variables)]
    let m = &mut *m;
    let mut repeated = m.slot(dst_slot.slot());
    loop {
        let a = <u32 as Value>::from_slot(repeated);
        match ::core::result::Result::Ok::<
            _,
            Fault,
        >(semantics_of_add_br_if32(m, a, b, ())) {
            ::core::result::Result::Ok((value, true)) if REPEATS => {
                let first: u32 = value;
                repeated = Value::to_slot(first);
            }
            ::core::result::Result::Ok((value, taken)) => {
                m.set_slot(dst_slot.slot(), Value::to_slot(value));
                break (Flow::Next, code.at(if taken { 0 } else { 4usize }));
            }
            ::core::result::Result::Err(trap) => break (Flow::Trap(trap), code.at(0)),
        }
    }
} }
handler! { store32_then_add_br_if32_sss_, 3usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let addr = u64::from(m.slot(code.u8(2usize)) as u32);
        #[allow(unused_variables)]
        let offset = code.u32(3usize);
        #[allow(unused_variables)]
        let value = <u32 as Value>::from_slot(m.slot(code.u8(7usize)));
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_store32(m, mem, addr, offset, value) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        let () = value;
        #[allow(unused_variables)]
        let dst_slot = code.place(8usize);
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.slot(code.u8(9usize)));
        #[allow(unused_variables)]
        let b = code.i8(10usize) as u32;
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        let fed1 = value;
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        #[allow(unused_variables)]
        let to = code.relative(11usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_if32(m, fed1, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(15usize))
    }
} }
handler! { store32_then_add_br_if32_sas_, 3usize, code, m, {
    'handler: {
        #[allow(unused_variables)]
        let value = <u32 as Value>::from_slot(m.acc);
        #[allow(unused_variables)]
        let addr = u64::from(m.slot(code.u8(2usize)) as u32);
        #[allow(unused_variables)]
        let offset = code.u32(3usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = match semantics_of_store32(m, mem, addr, offset, value) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => {
                break 'handler (Flow::Trap(fault), code.at(0));
            }
        };
        let () = value;
        #[allow(unused_variables)]
        let dst_slot = code.place(7usize);
        #[allow(unused_variables)]
        let a = <u32 as Value>::from_slot(m.slot(code.u8(8usize)));
        #[allow(unused_variables)]
        let b = code.i8(9usize) as u32;
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add32(m, a, b);
        let fed1 = value;
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        #[allow(unused_variables)]
        let to = code.relative(10usize);
        #[allow(unused_variables)]
        let mem = m.memory0();
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_if32(m, fed1, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(14usize))
    }
} }
handler! { store32_then_add_br_if32_ssrg, 3usize, code, m, {
    #[allow(unused_variables)]
    let addr = u64::from(m.slot(code.u8(2usize)) as u32);
    #[allow(unused_variables)]
    let offset = code.u32(3usize);
    #[allow(unused_variables)]
    let value = <u32 as Value>::from_slot(m.slot(code.u8(7usize)));
    #[allow(unused_variables)]
    let dst_slot = code.place(8usize);
    #[allow(unused_variables)]
    let b = code.i8(9usize) as u32;
    #[allow(unused_variables)]
    let mem = m.memory0();
    #[allow(unused_variables)]
    let m = &mut *m;
    let mut repeated = m.slot(dst_slot.slot());
    loop {
        let a = <u32 as Value>::from_slot(repeated);
        match semantics_of_store32_then_add_br_if32(
            m,
            mem,
            addr,
            offset,
            value,
            a,
            b,
            (),
        ) {
            ::core::result::Result::Ok((value, true)) if REPEATS => {
                let first: u32 = value;
                repeated = Value::to_slot(first);
            }
            ::core::result::Result::Ok((value, taken)) => {
                m.set_slot(dst_slot.slot(), Value::to_slot(value));
                break (Flow::Next, code.at(if taken { 0 } else { 10usize }));
            }
            ::core::result::Result::Err(trap) => break (Flow::Trap(trap), code.at(0)),
        }
    }
} }
handler! { store32_then_add_br_if32_rsrg, 3usize, code, m, {
    #[allow(unused_variables)]
    let offset = code.u32(2usize);
    #[allow(unused_variables)]
    let value = <u32 as Value>::from_slot(m.slot(code.u8(6usize)));
    #[allow(unused_variables)]
    let dst_slot = code.place(7usize);
    #[allow(unused_variables)]
    let b = code.i8(8usize) as u32;
    #[allow(unused_variables)]
    let mem = m.memory0();
    #[allow(unused_variables)]
    let m = &mut *m;
    let mut repeated = m.slot(dst_slot.slot());
    loop {
        let addr = u64::from(repeated as u32);
        let a = <u32 as Value>::from_slot(repeated);
        match semantics_of_store32_then_add_br_if32(
            m,
            mem,
            addr,
            offset,
            value,
            a,
            b,
            (),
        ) {
            ::core::result::Result::Ok((value, true)) if REPEATS => {
                let first: u32 = value;
                repeated = Value::to_slot(first);
            }
            ::core::result::Result::Ok((value, taken)) => {
                m.set_slot(dst_slot.slot(), Value::to_slot(value));
                break (Flow::Next, code.at(if taken { 0 } else { 9usize }));
            }
            ::core::result::Result::Err(trap) => break (Flow::Trap(trap), code.at(0)),
        }
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
fn semantics_of_br_if32(m: &mut Registers, cond: u32, to: ()) -> bool {
    let value: bool = cond != 0;
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_store32(
    m: &mut Registers,
    mem: LinearMemory,
    addr: u64,
    offset: u32,
    value: u32,
) -> ::core::result::Result<(), Fault> {
    let value: () = mem.store(addr, offset, value)?;
    ::core::result::Result::Ok(value)
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_add_br_if32(m: &mut Registers, a: u32, b: u32, to: ()) -> (u32, bool) {
    let value = {
        let intermediate: u32 = {
            let a = a;
            let b = b;
            a.wrapping_add(b)
        };
        (
            intermediate,
            {
                let cond = intermediate;
                let to = to;
                cond != 0
            },
        )
    };
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_store32_then_add_br_if32(
    m: &mut Registers,
    mem: LinearMemory,
    addr: u64,
    offset: u32,
    value: u32,
    a: u32,
    b: u32,
    to: (),
) -> ::core::result::Result<(u32, bool), Fault> {
    let value = {
        let (): () = {
            let addr = addr;
            let offset = offset;
            let value = value;
            let mem = mem;
            mem.store(addr, offset, value)?
        };
        {
            let a = a;
            let b = b;
            let to = to;
            {
                let intermediate: u32 = {
                    let a = a;
                    let b = b;
                    a.wrapping_add(b)
                };
                (
                    intermediate,
                    {
                        let cond = intermediate;
                        let to = to;
                        cond != 0
                    },
                )
            }
        }
    };
    ::core::result::Result::Ok(value)
}
use table::TABLE;
/// A module of its own becomes a unit of compilation of its own. In the handlers' unit, each of which names the table, the
/// compiler would follow a reference from each handler to each other.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 20usize] = [
        add32_sss,
        add32_ssb,
        add32_sas,
        add32_sab,
        add32_ass,
        add32_asb,
        add32_aas,
        add32_aab,
        br_if32_s,
        br_if32_a,
        store32_ss,
        store32_sa,
        store32_as,
        add_br_if32_s_,
        add_br_if32_a_,
        add_br_if32_rg,
        store32_then_add_br_if32_sss_,
        store32_then_add_br_if32_sas_,
        store32_then_add_br_if32_ssrg,
        store32_then_add_br_if32_rsrg,
    ];
}
