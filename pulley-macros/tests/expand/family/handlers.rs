mod unit0 {
handler! { handler_of_fadd32 [DstMode: Write<f32>, AMode: Read<f32>], 1usize, code, m, {
    {
        let held = m.accumulators();
        let after_dst = 2usize + DstMode::BYTES;
        let after_a = after_dst + AMode::BYTES;
        let a: f32 = AMode::read(held, m, code, after_dst);
        let b: f32 = Slot::read(held, m, code, after_a);
        let value = semantics_of_fadd32(m, a, b);
        Value::accumulate(value, m);
        DstMode::write(m, code, 2usize, value);
        Next(code.at(after_a + 1usize))
    }
} }
handler! { handler_of_fsub32 [DstMode: Write<f32>, AMode: Read<f32>], 1usize, code, m, {
    {
        let held = m.accumulators();
        let after_dst = 2usize + DstMode::BYTES;
        let after_a = after_dst + AMode::BYTES;
        let a: f32 = AMode::read(held, m, code, after_dst);
        let b: f32 = Slot::read(held, m, code, after_a);
        let value = semantics_of_fsub32(m, a, b);
        Value::accumulate(value, m);
        DstMode::write(m, code, 2usize, value);
        Next(code.at(after_a + 1usize))
    }
} }
handler! { handler_of_fdiv32 [], 1usize, code, m, {
    {
        let held = m.accumulators();
        let a: f32 = Slot::read(held, m, code, 3usize);
        let b: f32 = Slot::read(held, m, code, 4usize);
        let value = semantics_of_fdiv32(m, a, b);
        Slot::write(m, code, 2usize, value);
        Next(code.at(5usize))
    }
} }
handler! { handler_of_fadd64 [DstMode: Write<f64>, AMode: Read<f64>], 1usize, code, m, {
    {
        let held = m.accumulators();
        let after_dst = 2usize + DstMode::BYTES;
        let after_a = after_dst + AMode::BYTES;
        let a: f64 = AMode::read(held, m, code, after_dst);
        let b: f64 = Slot::read(held, m, code, after_a);
        let value = semantics_of_fadd64(m, a, b);
        Value::accumulate(value, m);
        DstMode::write(m, code, 2usize, value);
        Next(code.at(after_a + 1usize))
    }
} }
handler! { handler_of_fsub64 [DstMode: Write<f64>, AMode: Read<f64>], 1usize, code, m, {
    {
        let held = m.accumulators();
        let after_dst = 2usize + DstMode::BYTES;
        let after_a = after_dst + AMode::BYTES;
        let a: f64 = AMode::read(held, m, code, after_dst);
        let b: f64 = Slot::read(held, m, code, after_a);
        let value = semantics_of_fsub64(m, a, b);
        Value::accumulate(value, m);
        DstMode::write(m, code, 2usize, value);
        Next(code.at(after_a + 1usize))
    }
} }
handler! { handler_of_fdiv64 [], 1usize, code, m, {
    {
        let held = m.accumulators();
        let a: f64 = Slot::read(held, m, code, 3usize);
        let b: f64 = Slot::read(held, m, code, 4usize);
        let value = semantics_of_fdiv64(m, a, b);
        Slot::write(m, code, 2usize, value);
        Next(code.at(5usize))
    }
} }
use super::*;
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_fadd32(m: &mut Registers, a: f32, b: f32) -> f32 {
    let value: f32 = a + b;
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_fsub32(m: &mut Registers, a: f32, b: f32) -> f32 {
    let value: f32 = a - b;
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_fdiv32(m: &mut Registers, a: f32, b: f32) -> f32 {
    let value: f32 = sem::float::div32(a, b);
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_fadd64(m: &mut Registers, a: f64, b: f64) -> f64 {
    let value: f64 = a + b;
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_fsub64(m: &mut Registers, a: f64, b: f64) -> f64 {
    let value: f64 = a - b;
    value
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_fdiv64(m: &mut Registers, a: f64, b: f64) -> f64 {
    let value: f64 = sem::float::div64(a, b);
    value
}
use table::TABLE;
/// A module of its own becomes a unit of compilation of its own. In a unit with handlers, those of many steps name the table, and the
/// compiler would follow a reference from each of them to each handler there.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 18usize] = [
        unit0::handler_of_fadd32::<Slot, Slot>,
        unit0::handler_of_fadd32::<Slot, Acc>,
        unit0::handler_of_fadd32::<Acc, Slot>,
        unit0::handler_of_fadd32::<Acc, Acc>,
        unit0::handler_of_fsub32::<Slot, Slot>,
        unit0::handler_of_fsub32::<Slot, Acc>,
        unit0::handler_of_fsub32::<Acc, Slot>,
        unit0::handler_of_fsub32::<Acc, Acc>,
        unit0::handler_of_fdiv32,
        unit0::handler_of_fadd64::<Slot, Slot>,
        unit0::handler_of_fadd64::<Slot, Acc>,
        unit0::handler_of_fadd64::<Acc, Slot>,
        unit0::handler_of_fadd64::<Acc, Acc>,
        unit0::handler_of_fsub64::<Slot, Slot>,
        unit0::handler_of_fsub64::<Slot, Acc>,
        unit0::handler_of_fsub64::<Acc, Slot>,
        unit0::handler_of_fsub64::<Acc, Acc>,
        unit0::handler_of_fdiv64,
    ];
}
