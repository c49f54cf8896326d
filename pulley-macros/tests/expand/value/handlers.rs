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
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_add32(m: &mut Registers, a: u32, b: u32) -> u32 {
    let value: u32 = a.wrapping_add(b);
    value
}
use table::TABLE;
/// A module of its own becomes a unit of compilation of its own. In the handlers' unit, each of which names the table, the
/// compiler would follow a reference from each handler to each other.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 8usize] = [
        add32_sss,
        add32_ssb,
        add32_sas,
        add32_sab,
        add32_ass,
        add32_asb,
        add32_aas,
        add32_aab,
    ];
}
