mod unit0 {
handler! { handler_of_add_i32x4 [], 1usize, code, m, {
    {
        let held = m.accumulators();
        let a: V128 = Cell::read(held, m, code, 3usize);
        let b: V128 = Cell::read(held, m, code, 4usize);
        let value = semantics_of_add_i32x4(m, a, b);
        Cell::write(m, code, 2usize, value);
        Next(code.at(5usize))
    }
} }
handler! { handler_of_extract_i32x4 [DstMode: Write<u32>], 1usize, code, m, {
    {
        let held = m.accumulators();
        let after_dst = 2usize + DstMode::BYTES;
        let a: V128 = Cell::read(held, m, code, after_dst);
        let lane = code.u8(after_dst + 1usize);
        let value = semantics_of_extract_i32x4(m, a, lane);
        Value::accumulate(value, m);
        DstMode::write(m, code, 2usize, value);
        Next(code.at(after_dst + 2usize))
    }
} }
handler! { handler_of_const_v128 [], 1usize, code, m, {
    {
        let held = m.accumulators();
        let low = code.u64(3usize);
        let high = code.u64(11usize);
        let value = semantics_of_const_v128(m, low, high);
        Cell::write(m, code, 2usize, value);
        Next(code.at(19usize))
    }
} }
handler! { handler_of_mov_v128_from_far [], 1usize, code, m, {
    {
        let held = m.accumulators();
        let src = code.u16(3usize);
        let value = semantics_of_mov_v128_from_far(m, src);
        Cell::write(m, code, 2usize, value);
        Next(code.at(5usize))
    }
} }
handler! { handler_of_global_set_v128 [], 1usize, code, m, {
    {
        let held = m.accumulators();
        let global = code.u32(2usize);
        let value: V128 = Cell::read(held, m, code, 6usize);
        let () = semantics_of_global_set_v128(m, global, value);
        Next(code.at(7usize))
    }
} }
handler! { handler_of_add_extract_i32x4 [DstMode: Write<u32>], 2usize, code, m, {
    {
        let held = m.accumulators();
        let after_dst = 2usize + DstMode::BYTES;
        let a: V128 = Cell::read(held, m, code, after_dst);
        let b: V128 = Cell::read(held, m, code, after_dst + 1usize);
        let value = semantics_of_add_i32x4(m, a, b);
        let fed1 = value;
        let lane = code.u8(after_dst + 2usize);
        let value = semantics_of_extract_i32x4(m, fed1, lane);
        Value::accumulate(value, m);
        DstMode::write(m, code, 2usize, value);
        Next(code.at(after_dst + 3usize))
    }
} }
use super::*;
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_add_i32x4(m: &mut Registers, a: V128, b: V128) -> V128 {
    let value: V128 = sem::add(a, b);
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_extract_i32x4(m: &mut Registers, a: V128, lane: u8) -> u32 {
    let value: u32 = sem::extract(a, lane);
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_const_v128(m: &mut Registers, low: u64, high: u64) -> V128 {
    let value: V128 = V128::from_halves(low, high);
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_mov_v128_from_far(m: &mut Registers, src: u16) -> V128 {
    let value: V128 = m.far_pair(src);
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_global_set_v128(m: &mut Registers, global: u32, value: V128) -> () {
    let value: () = m.set_global_vector(global, value);
    value
}
use table::TABLE;
/// A module of its own becomes a unit of compilation of its own. In a unit with handlers, those of many steps name the table, and the
/// compiler would follow a reference from each of them to each handler there.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 8usize] = [
        unit0::handler_of_add_i32x4,
        unit0::handler_of_extract_i32x4::<Slot>,
        unit0::handler_of_extract_i32x4::<Acc>,
        unit0::handler_of_const_v128,
        unit0::handler_of_mov_v128_from_far,
        unit0::handler_of_global_set_v128,
        unit0::handler_of_add_extract_i32x4::<Slot>,
        unit0::handler_of_add_extract_i32x4::<Acc>,
    ];
}
