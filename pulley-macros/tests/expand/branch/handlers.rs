mod unit0 {
handler! { handler_of_br [], 1usize, code, m, {
    let held = m.accumulators();
    let to = code.relative(2usize);
    let m = &mut *m;
    let flow: Flow = m.jump(to);
    (flow, code.at(6usize))
} }
handler! { handler_of_br_lt_s32 [AMode: Read<i32>, BMode: Read<i32>], 1usize, code, m, {
    {
        let held = m.accumulators();
        let after_a = 2usize + AMode::BYTES;
        let after_b = after_a + BMode::BYTES;
        let a: i32 = AMode::read(held, m, code, 2usize);
        let b: i32 = BMode::read(held, m, code, after_a);
        let to = code.relative(after_b);
        let taken = semantics_of_br_lt_s32(m, a, b, ());
        Branch(taken, to, code.at(after_b + 4usize))
    }
} }
handler! { handler_of_br_ge_s32 [AMode: Read<i32>, BMode: Read<i32>], 1usize, code, m, {
    {
        let held = m.accumulators();
        let after_a = 2usize + AMode::BYTES;
        let after_b = after_a + BMode::BYTES;
        let a: i32 = AMode::read(held, m, code, 2usize);
        let b: i32 = BMode::read(held, m, code, after_a);
        let to = code.relative(after_b);
        let taken = semantics_of_br_ge_s32(m, a, b, ());
        Branch(taken, to, code.at(after_b + 4usize))
    }
} }
handler! { handler_of_br_table [IndexMode: Read<u32>], 1usize, code, m, {
    let held = m.accumulators();
    let after_index = 2usize + IndexMode::BYTES;
    let index: u32 = IndexMode::read(held, m, code, 2usize);
    let to = code.targets(after_index);
    let m = &mut *m;
    let flow: Flow = m.jump(to.choose(index));
    (flow, code.at(after_index + 4usize + to.content_bytes()))
} }
use super::*;
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_br_lt_s32(m: &mut Registers, a: i32, b: i32, to: ()) -> bool {
    let value: bool = a < b;
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_br_ge_s32(m: &mut Registers, a: i32, b: i32, to: ()) -> bool {
    let value: bool = a >= b;
    value
}
use table::TABLE;
/// A module of its own becomes a unit of compilation of its own. In a unit with handlers, those of many steps name the table, and the
/// compiler would follow a reference from each of them to each handler there.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 11usize] = [
        unit0::handler_of_br,
        unit0::handler_of_br_lt_s32::<Slot, Slot>,
        unit0::handler_of_br_lt_s32::<Slot, Imm32>,
        unit0::handler_of_br_lt_s32::<Acc, Slot>,
        unit0::handler_of_br_lt_s32::<Acc, Imm32>,
        unit0::handler_of_br_ge_s32::<Slot, Slot>,
        unit0::handler_of_br_ge_s32::<Slot, Imm32>,
        unit0::handler_of_br_ge_s32::<Acc, Slot>,
        unit0::handler_of_br_ge_s32::<Acc, Imm32>,
        unit0::handler_of_br_table::<Slot>,
        unit0::handler_of_br_table::<Acc>,
    ];
}
