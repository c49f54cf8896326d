handler! { fadd32_ss, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let a = <f32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let b = <f32 as Value>::from_slot(m.slot(code.u8(4usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fadd32(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(5usize))
    }
} }
handler! { fadd32_sa, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <f32 as Value>::from_float_accumulator(m.facc);
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let b = <f32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fadd32(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(4usize))
    }
} }
handler! { fadd32_as, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <f32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let b = <f32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fadd32(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        (Flow::Next, code.at(4usize))
    }
} }
handler! { fadd32_aa, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <f32 as Value>::from_float_accumulator(m.facc);
        #[allow(unused_variables)]
        let b = <f32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fadd32(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        (Flow::Next, code.at(3usize))
    }
} }
handler! { fsub32_ss, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let a = <f32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let b = <f32 as Value>::from_slot(m.slot(code.u8(4usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fsub32(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(5usize))
    }
} }
handler! { fsub32_sa, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <f32 as Value>::from_float_accumulator(m.facc);
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let b = <f32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fsub32(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(4usize))
    }
} }
handler! { fsub32_as, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <f32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let b = <f32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fsub32(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        (Flow::Next, code.at(4usize))
    }
} }
handler! { fsub32_aa, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <f32 as Value>::from_float_accumulator(m.facc);
        #[allow(unused_variables)]
        let b = <f32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fsub32(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        (Flow::Next, code.at(3usize))
    }
} }
handler! { fdiv32, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let a = <f32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let b = <f32 as Value>::from_slot(m.slot(code.u8(4usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fdiv32(m, a, b);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(5usize))
    }
} }
handler! { fadd64_ss, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let a = <f64 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let b = <f64 as Value>::from_slot(m.slot(code.u8(4usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fadd64(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(5usize))
    }
} }
handler! { fadd64_sa, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <f64 as Value>::from_float_accumulator(m.facc);
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let b = <f64 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fadd64(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(4usize))
    }
} }
handler! { fadd64_as, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <f64 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let b = <f64 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fadd64(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        (Flow::Next, code.at(4usize))
    }
} }
handler! { fadd64_aa, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <f64 as Value>::from_float_accumulator(m.facc);
        #[allow(unused_variables)]
        let b = <f64 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fadd64(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        (Flow::Next, code.at(3usize))
    }
} }
handler! { fsub64_ss, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let a = <f64 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let b = <f64 as Value>::from_slot(m.slot(code.u8(4usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fsub64(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(5usize))
    }
} }
handler! { fsub64_sa, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <f64 as Value>::from_float_accumulator(m.facc);
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let b = <f64 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fsub64(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(4usize))
    }
} }
handler! { fsub64_as, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <f64 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let b = <f64 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fsub64(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        (Flow::Next, code.at(4usize))
    }
} }
handler! { fsub64_aa, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <f64 as Value>::from_float_accumulator(m.facc);
        #[allow(unused_variables)]
        let b = <f64 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fsub64(m, a, b);
        m.facc = Value::to_float_accumulator(value);
        (Flow::Next, code.at(3usize))
    }
} }
handler! { fdiv64, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let a = <f64 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let b = <f64 as Value>::from_slot(m.slot(code.u8(4usize)));
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_fdiv64(m, a, b);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(5usize))
    }
} }
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
/// A module of its own becomes a unit of compilation of its own. In the handlers' unit, each of which names the table, the
/// compiler would follow a reference from each handler to each other.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 18usize] = [
        fadd32_ss,
        fadd32_sa,
        fadd32_as,
        fadd32_aa,
        fsub32_ss,
        fsub32_sa,
        fsub32_as,
        fsub32_aa,
        fdiv32,
        fadd64_ss,
        fadd64_sa,
        fadd64_as,
        fadd64_aa,
        fsub64_ss,
        fsub64_sa,
        fsub64_as,
        fsub64_aa,
        fdiv64,
    ];
}
