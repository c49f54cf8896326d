mod unit0 {
handler! { handler_of_add32 [BMode: Read<u32>], 1usize, code, m, {
    {
        let held = m.accumulators();
        let after_b = 4usize + BMode::BYTES;
        let a: u32 = Slot::read(held, m, code, 3usize);
        let b: u32 = BMode::read(held, m, code, 4usize);
        let value = semantics_of_add32(m, a, b);
        Slot::write(m, code, 2usize, value);
        Next(code.at(after_b))
    }
} }
handler! { handler_of_br_eq32 [], 1usize, code, m, {
    {
        let held = m.accumulators();
        let a: i32 = Slot::read(held, m, code, 2usize);
        let b: i32 = Slot::read(held, m, code, 3usize);
        let to = code.relative(4usize);
        let taken = semantics_of_br_eq32(m, a, b, ());
        Branch(taken, to, code.at(8usize))
    }
} }
handler! { handler_of_br_ne32 [], 1usize, code, m, {
    {
        let held = m.accumulators();
        let a: i32 = Slot::read(held, m, code, 2usize);
        let b: i32 = Slot::read(held, m, code, 3usize);
        let to = code.relative(4usize);
        let taken = semantics_of_br_ne32(m, a, b, ());
        Branch(taken, to, code.at(8usize))
    }
} }
handler! { handler_of_load32 [DstMode: Write<u32>], 1usize, code, m, {
    'handler: {
        let held = m.accumulators();
        let after_dst = 2usize + DstMode::BYTES;
        let Address(addr) = Slot::read(held, m, code, after_dst);
        let offset = code.u32(after_dst + 1usize);
        let mem = m.memory0();
        let value = match semantics_of_load32(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => break 'handler Err(fault),
        };
        Value::accumulate(value, m);
        DstMode::write(m, code, 2usize, value);
        ::core::result::Result::Ok(Next(code.at(after_dst + 5usize)))
    }
} }
handler! { handler_of_add_br_eq32 [], 2usize, code, m, {
    {
        let held = m.accumulators();
        let a: u32 = Slot::read(held, m, code, 3usize);
        let b: u32 = Imm8::read(held, m, code, 4usize);
        let value = semantics_of_add32(m, a, b);
        let fed1 = <i32 as Value>::from_slot(Value::to_slot(value));
        Slot::write(m, code, 2usize, value);
        let b2: i32 = Slot::read(held, m, code, 5usize);
        let to = code.relative(6usize);
        let taken = semantics_of_br_eq32(m, fed1, b2, ());
        Branch(taken, to, code.at(10usize))
    }
} }
handler! { handler_of_add_br_ne32 [], 2usize, code, m, {
    {
        let held = m.accumulators();
        let a: u32 = Slot::read(held, m, code, 3usize);
        let b: u32 = Imm8::read(held, m, code, 4usize);
        let value = semantics_of_add32(m, a, b);
        let fed1 = <i32 as Value>::from_slot(Value::to_slot(value));
        Slot::write(m, code, 2usize, value);
        let b2: i32 = Slot::read(held, m, code, 5usize);
        let to = code.relative(6usize);
        let taken = semantics_of_br_ne32(m, fed1, b2, ());
        Branch(taken, to, code.at(10usize))
    }
} }
handler! { handler_of_load_add32 [DstMode: Write<u32>], 2usize, code, m, {
    'handler: {
        let held = m.accumulators();
        let after_dst = 2usize + DstMode::BYTES;
        let a: u32 = Slot::read(held, m, code, after_dst);
        let b: u32 = Slot::read(held, m, code, after_dst + 1usize);
        let value = semantics_of_add32(m, a, b);
        let fed1 = u64::from(Value::to_slot(value) as u32);
        let offset = code.u32(after_dst + 2usize);
        let mem = m.memory0();
        let value = match semantics_of_load32(m, mem, fed1, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => break 'handler Err(fault),
        };
        Value::accumulate(value, m);
        DstMode::write(m, code, 2usize, value);
        ::core::result::Result::Ok(Next(code.at(after_dst + 6usize)))
    }
} }
handler! { handler_of_load_load32 [DstMode: Write<u32>], 2usize, code, m, {
    'handler: {
        let held = m.accumulators();
        let after_dst = 2usize + DstMode::BYTES;
        let Address(addr) = Slot::read(held, m, code, after_dst);
        let offset = code.u32(after_dst + 1usize);
        let mem = m.memory0();
        let value = match semantics_of_load32(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => break 'handler Err(fault.earlier(1u8)),
        };
        let fed1 = u64::from(Value::to_slot(value) as u32);
        let offset2 = code.u32(after_dst + 5usize);
        let mem = m.memory0_again();
        let value = match semantics_of_load32(m, mem, fed1, offset2) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => break 'handler Err(fault),
        };
        Value::accumulate(value, m);
        DstMode::write(m, code, 2usize, value);
        ::core::result::Result::Ok(Next(code.at(after_dst + 9usize)))
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
/// A module of its own becomes a unit of compilation of its own. In a unit with handlers, those of many steps name the table, and the
/// compiler would follow a reference from each of them to each handler there.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 12usize] = [
        unit0::handler_of_add32::<Slot>,
        unit0::handler_of_add32::<Imm8>,
        unit0::handler_of_br_eq32,
        unit0::handler_of_br_ne32,
        unit0::handler_of_load32::<Slot>,
        unit0::handler_of_load32::<Acc>,
        unit0::handler_of_add_br_eq32,
        unit0::handler_of_add_br_ne32,
        unit0::handler_of_load_add32::<Slot>,
        unit0::handler_of_load_add32::<Acc>,
        unit0::handler_of_load_load32::<Slot>,
        unit0::handler_of_load_load32::<Acc>,
    ];
}
