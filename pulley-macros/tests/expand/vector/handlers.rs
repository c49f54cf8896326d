handler! { add_i32x4, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let a = m.cell(code.u8(3usize));
        #[allow(unused_variables)]
        let b = m.cell(code.u8(4usize));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add_i32x4(m, a, b);
        m.set_cell(dst_slot.slot(), value);
        (Flow::Next, code.at(5usize))
    }
} }
handler! { extract_i32x4_s, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let a = m.cell(code.u8(3usize));
        #[allow(unused_variables)]
        let lane = code.u8(4usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_extract_i32x4(m, a, lane);
        m.acc = Value::to_slot(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(5usize))
    }
} }
handler! { extract_i32x4_a, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = m.cell(code.u8(2usize));
        #[allow(unused_variables)]
        let lane = code.u8(3usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_extract_i32x4(m, a, lane);
        m.acc = Value::to_slot(value);
        (Flow::Next, code.at(4usize))
    }
} }
handler! { const_v128, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let low = code.u64(3usize);
        #[allow(unused_variables)]
        let high = code.u64(11usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_const_v128(m, low, high);
        m.set_cell(dst_slot.slot(), value);
        (Flow::Next, code.at(19usize))
    }
} }
handler! { mov_v128_from_far, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let src = code.u16(3usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_mov_v128_from_far(m, src);
        m.set_cell(dst_slot.slot(), value);
        (Flow::Next, code.at(5usize))
    }
} }
handler! { global_set_v128, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let global = code.u32(2usize);
        #[allow(unused_variables)]
        let value = m.cell(code.u8(6usize));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_global_set_v128(m, global, value);
        let () = value;
        (Flow::Next, code.at(7usize))
    }
} }
handler! { add_extract_i32x4_s, 2usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = m.cell(code.u8(3usize));
        #[allow(unused_variables)]
        let b = m.cell(code.u8(4usize));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add_i32x4(m, a, b);
        let fed1 = value;
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let lane = code.u8(5usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_extract_i32x4(m, fed1, lane);
        m.acc = Value::to_slot(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(6usize))
    }
} }
handler! { add_extract_i32x4_a, 2usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = m.cell(code.u8(2usize));
        #[allow(unused_variables)]
        let b = m.cell(code.u8(3usize));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_add_i32x4(m, a, b);
        let fed1 = value;
        #[allow(unused_variables)]
        let lane = code.u8(4usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_extract_i32x4(m, fed1, lane);
        m.acc = Value::to_slot(value);
        (Flow::Next, code.at(5usize))
    }
} }
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
/// A module of its own becomes a unit of compilation of its own. In the handlers' unit, each of which names the table, the
/// compiler would follow a reference from each handler to each other.
mod table {
    use super::*;
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
}
