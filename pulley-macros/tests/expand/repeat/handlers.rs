mod unit0 {
handler! { handler_of_add32 [DstMode: Write<u32>, AMode: Read<u32>, BMode: Read<u32>], 1usize, code, m, {
    {
        let held = m.accumulators();
        let after_dst = 2usize + DstMode::BYTES;
        let after_a = after_dst + AMode::BYTES;
        let after_b = after_a + BMode::BYTES;
        let a: u32 = AMode::read(held, m, code, after_dst);
        let b: u32 = BMode::read(held, m, code, after_a);
        let value = semantics_of_add32(m, a, b);
        Value::accumulate(value, m);
        DstMode::write(m, code, 2usize, value);
        Next(code.at(after_b))
    }
} }
handler! { handler_of_br_if32 [CondMode: Read<u32>], 1usize, code, m, {
    {
        let held = m.accumulators();
        let after_cond = 2usize + CondMode::BYTES;
        let cond: u32 = CondMode::read(held, m, code, 2usize);
        let to = code.relative(after_cond);
        let taken = semantics_of_br_if32(m, cond, ());
        Branch(taken, to, code.at(after_cond + 4usize))
    }
} }
handler! { handler_of_store32 [AddrMode: Read<Address>, ValueMode: Read<u32>], 1usize, code, m, {
    'handler: {
        let held = m.accumulators();
        let after_addr = 2usize + AddrMode::BYTES;
        let after_value = after_addr + 4usize + ValueMode::BYTES;
        let Address(addr) = AddrMode::read(held, m, code, 2usize);
        let offset = code.u32(after_addr);
        let value: u32 = ValueMode::read(held, m, code, after_addr + 4usize);
        let mem = m.memory0();
        let () = match semantics_of_store32(m, mem, addr, offset, value) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => break 'handler Err(fault),
        };
        ::core::result::Result::Ok(Next(code.at(after_value)))
    }
} }
handler! { handler_of_add_br_if32 [AMode: Read<u32>], 2usize, code, m, {
    {
        let held = m.accumulators();
        let after_a = 3usize + AMode::BYTES;
        let a: u32 = AMode::read(held, m, code, 3usize);
        let b: u32 = Imm8::read(held, m, code, after_a);
        let value = semantics_of_add32(m, a, b);
        let fed1 = value;
        Slot::write(m, code, 2usize, value);
        let to = code.relative(after_a + 1usize);
        let taken = semantics_of_br_if32(m, fed1, ());
        Branch(taken, to, code.at(after_a + 5usize))
    }
} }
handler! { repeating_add_br_if32 [], 2usize, code, m, {
    let held = m.accumulators();
    let a: u32 = Repeated::read(held, m, code, 3usize);
    let b: u32 = Imm8::read(held, m, code, 3usize);
    let mut repeated = m.slot(code.u8(2usize));
    loop {
        let a: u32 = Repeated::in_round(a, repeated);
        match ::core::result::Result::Ok::<
            _,
            Fault,
        >(semantics_of_add_br_if32(m, a, b, ())) {
            ::core::result::Result::Ok((value, true)) if REPEATS => {
                let first: u32 = value;
                repeated = Value::to_slot(first);
            }
            ::core::result::Result::Ok((value, taken)) => {
                Slot::write(m, code, 2usize, value);
                break ::core::result::Result::Ok(
                    Next(code.at(if taken { 0 } else { 4usize })),
                );
            }
            ::core::result::Result::Err(fault) => {
                break ::core::result::Result::Err(fault);
            }
        }
    }
} }
handler! { handler_of_store32_then_add_br_if32 [ValueMode: Read<u32>], 3usize, code, m, {
    'handler: {
        let held = m.accumulators();
        let after_value = 7usize + ValueMode::BYTES;
        let Address(addr) = Slot::read(held, m, code, 2usize);
        let offset = code.u32(3usize);
        let value: u32 = ValueMode::read(held, m, code, 7usize);
        let mem = m.memory0();
        let () = match semantics_of_store32(m, mem, addr, offset, value) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => break 'handler Err(fault),
        };
        let a: u32 = Slot::read(held, m, code, after_value + 1usize);
        let b: u32 = Imm8::read(held, m, code, after_value + 2usize);
        let value = semantics_of_add32(m, a, b);
        let fed1 = value;
        Slot::write(m, code, after_value, value);
        let to = code.relative(after_value + 3usize);
        let taken = semantics_of_br_if32(m, fed1, ());
        ::core::result::Result::Ok(Branch(taken, to, code.at(after_value + 7usize)))
    }
} }
handler! { repeating_store32_then_add_br_if32 [AddrMode: Read<Address>], 3usize, code, m, {
    let held = m.accumulators();
    let after_addr = 2usize + AddrMode::BYTES;
    let Address(addr) = AddrMode::read(held, m, code, 2usize);
    let offset = code.u32(after_addr);
    let value: u32 = Slot::read(held, m, code, after_addr + 4usize);
    let a: u32 = Repeated::read(held, m, code, after_addr + 6usize);
    let b: u32 = Imm8::read(held, m, code, after_addr + 6usize);
    let mem = m.memory0();
    let mut repeated = m.slot(code.u8(after_addr + 5usize));
    loop {
        let Address(addr) = AddrMode::in_round(Address(addr), repeated);
        let a: u32 = Repeated::in_round(a, repeated);
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
                Slot::write(m, code, after_addr + 5usize, value);
                break ::core::result::Result::Ok(
                    Next(code.at(if taken { 0 } else { after_addr + 7usize })),
                );
            }
            ::core::result::Result::Err(fault) => {
                break ::core::result::Result::Err(fault);
            }
        }
    }
} }
use super::*;
}
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
/// A module of its own becomes a unit of compilation of its own. In a unit with handlers, those of many steps name the table, and the
/// compiler would follow a reference from each of them to each handler there.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 20usize] = [
        unit0::handler_of_add32::<Slot, Slot, Slot>,
        unit0::handler_of_add32::<Slot, Slot, Imm8>,
        unit0::handler_of_add32::<Slot, Acc, Slot>,
        unit0::handler_of_add32::<Slot, Acc, Imm8>,
        unit0::handler_of_add32::<Acc, Slot, Slot>,
        unit0::handler_of_add32::<Acc, Slot, Imm8>,
        unit0::handler_of_add32::<Acc, Acc, Slot>,
        unit0::handler_of_add32::<Acc, Acc, Imm8>,
        unit0::handler_of_br_if32::<Slot>,
        unit0::handler_of_br_if32::<Acc>,
        unit0::handler_of_store32::<Slot, Slot>,
        unit0::handler_of_store32::<Slot, Acc>,
        unit0::handler_of_store32::<Acc, Slot>,
        unit0::handler_of_add_br_if32::<Slot>,
        unit0::handler_of_add_br_if32::<Acc>,
        unit0::repeating_add_br_if32,
        unit0::handler_of_store32_then_add_br_if32::<Slot>,
        unit0::handler_of_store32_then_add_br_if32::<Acc>,
        unit0::repeating_store32_then_add_br_if32::<Slot>,
        unit0::repeating_store32_then_add_br_if32::<Repeated>,
    ];
}
