handler! { br, 1usize, code, m, {
    #[allow(unused_variables)]
    let to = code.relative(2usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.jump(to);
    (flow, code.at(6usize))
} }
handler! { br_lt_s32_ss, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <i32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let b = <i32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let to = code.relative(4usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_lt_s32(m, a, b, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(8usize))
    }
} }
handler! { br_lt_s32_si, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <i32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let b = code.i32(3usize) as i32;
        #[allow(unused_variables)]
        let to = code.relative(7usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_lt_s32(m, a, b, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(11usize))
    }
} }
handler! { br_lt_s32_as, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <i32 as Value>::from_slot(m.acc);
        #[allow(unused_variables)]
        let b = <i32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let to = code.relative(3usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_lt_s32(m, a, b, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(7usize))
    }
} }
handler! { br_lt_s32_ai, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <i32 as Value>::from_slot(m.acc);
        #[allow(unused_variables)]
        let b = code.i32(2usize) as i32;
        #[allow(unused_variables)]
        let to = code.relative(6usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_lt_s32(m, a, b, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(10usize))
    }
} }
handler! { br_ge_s32_ss, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <i32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let b = <i32 as Value>::from_slot(m.slot(code.u8(3usize)));
        #[allow(unused_variables)]
        let to = code.relative(4usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_ge_s32(m, a, b, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(8usize))
    }
} }
handler! { br_ge_s32_si, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <i32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let b = code.i32(3usize) as i32;
        #[allow(unused_variables)]
        let to = code.relative(7usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_ge_s32(m, a, b, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(11usize))
    }
} }
handler! { br_ge_s32_as, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <i32 as Value>::from_slot(m.acc);
        #[allow(unused_variables)]
        let b = <i32 as Value>::from_slot(m.slot(code.u8(2usize)));
        #[allow(unused_variables)]
        let to = code.relative(3usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_ge_s32(m, a, b, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(7usize))
    }
} }
handler! { br_ge_s32_ai, 1usize, code, m, {
    {
        #[allow(unused_variables)]
        let a = <i32 as Value>::from_slot(m.acc);
        #[allow(unused_variables)]
        let b = code.i32(2usize) as i32;
        #[allow(unused_variables)]
        let to = code.relative(6usize);
        #[allow(unused_variables)]
        let m = &mut *m;
        let taken = semantics_of_br_ge_s32(m, a, b, ());
        (if taken { Flow::Jump(to.address()) } else { Flow::Next }, code.at(10usize))
    }
} }
handler! { br_table_s, 1usize, code, m, {
    #[allow(unused_variables)]
    let index = <u32 as Value>::from_slot(m.slot(code.u8(2usize)));
    #[allow(unused_variables)]
    let to = code.targets(3usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.jump(to.choose(index));
    (flow, code.at(7usize + to.content_bytes()))
} }
handler! { br_table_a, 1usize, code, m, {
    #[allow(unused_variables)]
    let index = <u32 as Value>::from_slot(m.acc);
    #[allow(unused_variables)]
    let to = code.targets(2usize);
    #[allow(unused_variables)]
    let m = &mut *m;
    let flow: Flow = m.jump(to.choose(index));
    (flow, code.at(6usize + to.content_bytes()))
} }
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
/// A module of its own becomes a unit of compilation of its own. In the handlers' unit, each of which names the table, the
/// compiler would follow a reference from each handler to each other.
mod table {
    use super::*;
    /// The handlers in the order of opcode numbers.
    pub(super) static TABLE: [Handler; 11usize] = [
        br,
        br_lt_s32_ss,
        br_lt_s32_si,
        br_lt_s32_as,
        br_lt_s32_ai,
        br_ge_s32_ss,
        br_ge_s32_si,
        br_ge_s32_as,
        br_ge_s32_ai,
        br_table_s,
        br_table_a,
    ];
}
