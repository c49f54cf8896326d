mod unit0 {
handler! { handler_of_call [ArgsMode: List], 1usize, code, m, {
    let held = m.accumulators();
    let after_args = 6usize + ArgsMode::BYTES;
    let callee = code.relative(2usize);
    let args = ArgsMode::list(held, code, 6usize);
    let results = code.trailer(after_args + args.content_bytes());
    let m = &mut *m;
    let flow: Flow = m.call(callee, args, results);
    (flow, code.at(after_args + 4usize + args.content_bytes() + results.content_bytes()))
} }
handler! { handler_of_ret [ValuesMode: List], 1usize, code, m, {
    let held = m.accumulators();
    let after_values = 2usize + ValuesMode::BYTES;
    let values = ValuesMode::list(held, code, 2usize);
    let m = &mut *m;
    let flow: Flow = m.ret(values);
    (flow, code.at(after_values + values.content_bytes()))
} }
handler! { handler_of_exit [], 1usize, code, m, {
    let held = m.accumulators();
    let m = &mut *m;
    let flow: Flow = m.exit();
    (flow, code.at(2usize))
} }
use super::*;
}
use table::TABLE;
/// A module of its own becomes a unit of compilation of its own. In a unit with handlers, those of many steps name the table, and the
/// compiler would follow a reference from each of them to each handler there.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 14usize] = [
        unit0::handler_of_call::<ListOf<0usize>>,
        unit0::handler_of_call::<ListOf<1usize>>,
        unit0::handler_of_call::<ListOf<2usize>>,
        unit0::handler_of_call::<ListOf<3usize>>,
        unit0::handler_of_call::<ListOf<4usize>>,
        unit0::handler_of_call::<ListN>,
        unit0::handler_of_call::<ListWide>,
        unit0::handler_of_ret::<ListOf<0usize>>,
        unit0::handler_of_ret::<ListOf<1usize>>,
        unit0::handler_of_ret::<ListOf<2usize>>,
        unit0::handler_of_ret::<ListN>,
        unit0::handler_of_ret::<ListWide>,
        unit0::handler_of_ret::<Acc>,
        unit0::handler_of_exit,
    ];
}
