handler! { table_grow, 1usize, code, m, {
    (Flow::Exit(ExitKind::Leave), code.at(0))
} }
handler! { data_drop, 1usize, code, m, {
    (Flow::Exit(ExitKind::Leave), code.at(0))
} }
handler! { ref_func_s, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let dst_slot = code.place(2usize);
        #[allow(unused_variables)]
        let function = code.u32(3usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_ref_func(m, function);
        m.acc = Value::to_slot(value);
        m.set_slot(dst_slot.slot(), Value::to_slot(value));
        (Flow::Next, code.at(7usize))
    }
} }
handler! { ref_func_a, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let function = code.u32(2usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let value = semantics_of_ref_func(m, function);
        m.acc = Value::to_slot(value);
        (Flow::Next, code.at(6usize))
    }
} }
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_ref_func(m: &mut Registers, function: u32) -> u64 {
    let value: u64 = m.function_reference(function);
    value
}
use table::TABLE;
/// A module of its own becomes a unit of compilation of its own. In the handlers' unit, each of which names the table, the
/// compiler would follow a reference from each handler to each other.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 4usize] = [
        table_grow,
        data_drop,
        ref_func_s,
        ref_func_a,
    ];
}
