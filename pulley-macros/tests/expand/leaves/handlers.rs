mod unit0 {
handler! { handler_of_table_grow [], 1usize, code, m, {
    (Flow::Exit(ExitKind::Leave), code.at(0))
} }
handler! { handler_of_data_drop [], 1usize, code, m, {
    (Flow::Exit(ExitKind::Leave), code.at(0))
} }
handler! { handler_of_ref_func [DstMode: Write<u64>], 1usize, code, m, {
    {
        let held = m.accumulators();
        let after_dst = 2usize + DstMode::BYTES;
        let function = code.u32(after_dst);
        let value = semantics_of_ref_func(m, function);
        Value::accumulate(value, m);
        DstMode::write(m, code, 2usize, value);
        Next(code.at(after_dst + 4usize))
    }
} }
use super::*;
}
#[inline(always)]
#[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
fn semantics_of_ref_func(m: &mut Registers, function: u32) -> u64 {
    let value: u64 = m.function_reference(function);
    value
}
use table::TABLE;
/// A module of its own becomes a unit of compilation of its own. In a unit with handlers, those of many steps name the table, and the
/// compiler would follow a reference from each of them to each handler there.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 4usize] = [
        unit0::handler_of_table_grow,
        unit0::handler_of_data_drop,
        unit0::handler_of_ref_func::<Slot>,
        unit0::handler_of_ref_func::<Acc>,
    ];
}
