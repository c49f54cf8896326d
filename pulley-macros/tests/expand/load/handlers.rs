mod unit0 {
handler! { handler_of_load16_s64 [DstMode: Write<i64>, AddrMode: Read<Address> + Memory], 1usize, code, m, {
    'handler: {
        let held = m.accumulators();
        let after_dst = 2usize + DstMode::BYTES;
        let after_addr = after_dst + AddrMode::BYTES;
        let Address(addr) = AddrMode::read(held, m, code, after_dst);
        let offset = code.u32(after_addr);
        let mem = AddrMode::memory(m, code, after_dst);
        let value = match semantics_of_load16_s64(m, mem, addr, offset) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => break 'handler Err(fault),
        };
        Value::accumulate(value, m);
        DstMode::write(m, code, 2usize, value);
        ::core::result::Result::Ok(Next(code.at(after_addr + 4usize)))
    }
} }
handler! { handler_of_store8 [ValueMode: Read<u8>], 1usize, code, m, {
    'handler: {
        let held = m.accumulators();
        let after_value = 7usize + ValueMode::BYTES;
        let Address(addr) = Slot::read(held, m, code, 2usize);
        let offset = code.u32(3usize);
        let value: u8 = ValueMode::read(held, m, code, 7usize);
        let mem = m.memory0();
        let () = match semantics_of_store8(m, mem, addr, offset, value) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(fault) => break 'handler Err(fault),
        };
        ::core::result::Result::Ok(Next(code.at(after_value)))
    }
} }
handler! { handler_of_mov_from_far [], 1usize, code, m, {
    {
        let held = m.accumulators();
        let src = code.u16(3usize);
        let value = semantics_of_mov_from_far(m, src);
        Slot::write(m, code, 2usize, value);
        Next(code.at(5usize))
    }
} }
use super::*;
}
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
/// A module of its own becomes a unit of compilation of its own. In a unit with handlers, those of many steps name the table, and the
/// compiler would follow a reference from each of them to each handler there.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 11usize] = [
        unit0::handler_of_load16_s64::<Slot, Slot>,
        unit0::handler_of_load16_s64::<Slot, Acc>,
        unit0::handler_of_load16_s64::<Slot, Wide>,
        unit0::handler_of_load16_s64::<Slot, Other>,
        unit0::handler_of_load16_s64::<Slot, OtherWide>,
        unit0::handler_of_load16_s64::<Acc, Slot>,
        unit0::handler_of_load16_s64::<Acc, Acc>,
        unit0::handler_of_load16_s64::<Acc, Wide>,
        unit0::handler_of_store8::<Slot>,
        unit0::handler_of_store8::<Imm32>,
        unit0::handler_of_mov_from_far,
    ];
}
