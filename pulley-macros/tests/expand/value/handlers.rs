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
use super::*;
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_add32(m: &mut Registers, a: u32, b: u32) -> u32 {
    let value: u32 = a.wrapping_add(b);
    value
}
use table::TABLE;
/// A module of its own becomes a unit of compilation of its own. In a unit with handlers, those of many steps name the table, and the
/// compiler would follow a reference from each of them to each handler there.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 8usize] = [
        unit0::handler_of_add32::<Slot, Slot, Slot>,
        unit0::handler_of_add32::<Slot, Slot, Imm8>,
        unit0::handler_of_add32::<Slot, Acc, Slot>,
        unit0::handler_of_add32::<Slot, Acc, Imm8>,
        unit0::handler_of_add32::<Acc, Slot, Slot>,
        unit0::handler_of_add32::<Acc, Slot, Imm8>,
        unit0::handler_of_add32::<Acc, Acc, Slot>,
        unit0::handler_of_add32::<Acc, Acc, Imm8>,
    ];
}
