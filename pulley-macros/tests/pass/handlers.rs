//! Right rows, in every mode, against the scaffold: they compile and do what they say.

#[macro_use]
#[path = "../fail/scaffold/mod.rs"]
mod scaffold;
use scaffold::*;

mod handlers {
    use crate::scaffold::*;

    pulley_macros::handlers! {
        /// The sum.
        add32(dst: out u32 | acc, a: in u32 | acc, b: in u32 | imm8) [pure, commutes] = a.wrapping_add(b);
        /// Branch when not zero.
        br_if32(cond: in u32 | acc, to: target) = cond != 0;
        /// Load 32 bits.
        load32(dst: out u32 | acc, addr: address | acc | wide, offset: imm u32) [memory] = mem.load::<u32>(addr, offset)?;
        /// Trap when not zero.
        trap_if32(cond: in u32, number: trap) [flow] = if cond != 0 { m.trap(number) } else { Flow::Next };
        /// Grow a memory.
        memory_grow(dst: out u64, memory: memory, delta: in u64) [leaves] = leaving.memory_grow(memory, delta);
        /// Count to three, and no further.
        up(dst: out u32, a: in u32) = (if a < 3 { Ok(a + 1) } else { Err(TrapCode::Unreachable) })?;
        /// Count two.
        up_two = fuse: up -> up.a;
        /// Count three, the last two at once.
        up_three = fuse: up -> up_two.a;
        /// Count three, the first two at once.
        up_by_three = fuse: up_two -> up.a;
    }

    pub fn handler(number: usize) -> Handler {
        TABLE[number]
    }

    pub fn count() -> usize {
        TABLE.len()
    }
}

pulley_macros::leaving! {
    /// Grow a memory.
    memory_grow(dst: out u64, memory: memory, delta: in u64) [leaves] = leaving.memory_grow(memory, delta);
}

fn main() {
    // add32 has 2 * 2 * 2 opcodes, br_if32 2, load32 2 * 3, the others 1.
    assert_eq!(handlers::count(), 8 + 2 + 6 + 1 + 1 + 4);
    let mut m = Registers { slots: [10, 20, 30, 40], acc: 0, facc: 0.0 };

    // add32, all slots: a result that may go to the accumulator goes to both.
    let code = Code(&[0, 0, 0, 1, 2, 0xff]);
    let (flow, next) = handlers::handler(0)(code, &mut m);
    assert!(matches!(flow, Flow::Next) && next == code.at(5));
    assert_eq!((m.slots[0], m.acc), (50, 50));

    // add32 from the accumulator and an immediate to the accumulator alone.
    let code = Code(&[7, 0, 0xf8, 0]);
    let (_, next) = handlers::handler(7)(code, &mut m);
    assert!(next == code.at(3));
    assert_eq!((m.slots[0], m.acc), (50, 42));

    // br_if32 on a slot, taken.
    let code = Code(&[8, 0, 0, 2, 0, 0, 0, 0]);
    let (flow, next) = handlers::handler(8)(code, &mut m);
    assert!(matches!(flow, Flow::Jump(to) if to == code.at(2)) && next == code.at(7));

    // load32 traps at its own place.
    let code = Code(&[10, 0, 0, 1, 0, 0, 0, 0, 0]);
    let (flow, next) = handlers::handler(10)(code, &mut m);
    assert!(matches!(flow, Flow::Trap(Fault { code: TrapCode::MemoryOutOfBounds, part: 0 })) && next.is_null());

    // memory_grow leaves, and its work is done outside.
    let code = Code(&[0, 0, 3, 9, 0, 0, 0, 2, 0]);
    let (flow, _) = handlers::handler(17)(code, &mut m);
    assert!(matches!(flow, Flow::Exit(ExitKind::Leave)));
    let mut pages = 5;
    let next = work(0, code, &mut m, &mut Leaving(&mut pages)).ok();
    assert_eq!((next, m.slots[3], pages), (Some(code.at(8)), 5, 35));

    // Of several counts the trap says which it was, the last one being 0.
    for (number, counts) in [(18, 1), (19, 2), (20, 3), (21, 3)] {
        for from in 0..=3_u8 {
            m.slots = [0, u64::from(from), 0, 0];
            let (flow, _) = handlers::handler(number)(Code(&[number as u8, 0, 0, 1]), &mut m);
            let done = 3 - from;
            match flow {
                Flow::Trap(Fault { code, part }) => {
                    assert!(matches!(code, TrapCode::Unreachable));
                    assert_eq!(part, counts - 1 - done);
                }
                _ => assert_eq!((m.slots[0], done >= counts), (u64::from(from + counts), true)),
            }
        }
    }
}
