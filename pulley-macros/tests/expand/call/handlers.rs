handler! { call_0, 1usize, code, m, {
    #[allow(unused_variables)]
    let callee = code.relative(2usize);
    #[allow(unused_variables)]
    let args = code.list::<0usize>(6usize);
    #[allow(unused_variables)]
    let results = code.trailer(6usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.call(callee, args, results);
    (flow, code.at(10usize + results.content_bytes()))
} }
handler! { call_1, 1usize, code, m, {
    #[allow(unused_variables)]
    let callee = code.relative(2usize);
    #[allow(unused_variables)]
    let args = code.list::<1usize>(6usize);
    #[allow(unused_variables)]
    let results = code.trailer(7usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.call(callee, args, results);
    (flow, code.at(11usize + results.content_bytes()))
} }
handler! { call_2, 1usize, code, m, {
    #[allow(unused_variables)]
    let callee = code.relative(2usize);
    #[allow(unused_variables)]
    let args = code.list::<2usize>(6usize);
    #[allow(unused_variables)]
    let results = code.trailer(8usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.call(callee, args, results);
    (flow, code.at(12usize + results.content_bytes()))
} }
handler! { call_3, 1usize, code, m, {
    #[allow(unused_variables)]
    let callee = code.relative(2usize);
    #[allow(unused_variables)]
    let args = code.list::<3usize>(6usize);
    #[allow(unused_variables)]
    let results = code.trailer(9usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.call(callee, args, results);
    (flow, code.at(13usize + results.content_bytes()))
} }
handler! { call_4, 1usize, code, m, {
    #[allow(unused_variables)]
    let callee = code.relative(2usize);
    #[allow(unused_variables)]
    let args = code.list::<4usize>(6usize);
    #[allow(unused_variables)]
    let results = code.trailer(10usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.call(callee, args, results);
    (flow, code.at(14usize + results.content_bytes()))
} }
handler! { call_n, 1usize, code, m, {
    #[allow(unused_variables)]
    let callee = code.relative(2usize);
    #[allow(unused_variables)]
    let args = code.list_n(6usize);
    #[allow(unused_variables)]
    let results = code.trailer(7usize + args.content_bytes());
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.call(callee, args, results);
    (flow, code.at(11usize + args.content_bytes() + results.content_bytes()))
} }
handler! { call_w, 1usize, code, m, {
    #[allow(unused_variables)]
    let callee = code.relative(2usize);
    #[allow(unused_variables)]
    let args = code.list_wide(6usize);
    #[allow(unused_variables)]
    let results = code.trailer(8usize + args.content_bytes());
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.call(callee, args, results);
    (flow, code.at(12usize + args.content_bytes() + results.content_bytes()))
} }
handler! { ret_0, 1usize, code, m, {
    #[allow(unused_variables)]
    let values = code.list::<0usize>(2usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.ret(values);
    (flow, code.at(2usize))
} }
handler! { ret_1, 1usize, code, m, {
    #[allow(unused_variables)]
    let values = code.list::<1usize>(2usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.ret(values);
    (flow, code.at(3usize))
} }
handler! { ret_2, 1usize, code, m, {
    #[allow(unused_variables)]
    let values = code.list::<2usize>(2usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.ret(values);
    (flow, code.at(4usize))
} }
handler! { ret_n, 1usize, code, m, {
    #[allow(unused_variables)]
    let values = code.list_n(2usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.ret(values);
    (flow, code.at(3usize + values.content_bytes()))
} }
handler! { ret_w, 1usize, code, m, {
    #[allow(unused_variables)]
    let values = code.list_wide(2usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.ret(values);
    (flow, code.at(4usize + values.content_bytes()))
} }
handler! { ret_a, 1usize, code, m, {
    #[allow(unused_variables)]
    let values = AccumulatorList(m.acc);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.ret(values);
    (flow, code.at(2usize))
} }
handler! { exit, 1usize, code, m, {
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.exit();
    (flow, code.at(2usize))
} }
use table::TABLE;
/// A module of its own becomes a unit of compilation of its own. In the handlers' unit, each of which names the table, the
/// compiler would follow a reference from each handler to each other.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 14usize] = [
        call_0,
        call_1,
        call_2,
        call_3,
        call_4,
        call_n,
        call_w,
        ret_0,
        ret_1,
        ret_2,
        ret_n,
        ret_w,
        ret_a,
        exit,
    ];
}
