//! Which bytes of an instruction to look at, for opcodes without lists, tables or entities.
//!
//! Nine of ten instructions have only slots, numbers and one branch target, each at a known offset. For
//! those a table made at compile time from the descriptions of opcodes replaces decoding. A test
//! compares it with the decoder for every opcode.

use crate::isa::{Kind, Mode, OPCODES, ROWS};

/// How many slots and cells a planned instruction names at most.
const MAX_SLOTS: usize = 5;

/// What to check of an instruction of one opcode.
#[derive(Clone, Copy)]
pub(super) struct Plan {
    /// The instruction's length in bytes; 0 when it has to be decoded.
    pub(super) len: u8,
    pub(super) terminator: bool,
    pub(super) memory: bool,
    /// Where a branch target is; 0 when there is none.
    pub(super) target: u8,
    /// Where a 16-bit slot is; 0 when there is none.
    pub(super) far: u8,
    slot_count: u8,
    cell_count: u8,
    /// Slots from the front, cells from the back.
    slots: [u8; MAX_SLOTS],
}

impl Plan {
    const NONE: Plan = Plan {
        len: 0,
        terminator: false,
        memory: false,
        target: 0,
        far: 0,
        slot_count: 0,
        cell_count: 0,
        slots: [0; MAX_SLOTS],
    };

    /// Where 8-bit slots are.
    #[inline(always)]
    pub(super) fn slots(&self) -> &[u8] {
        &self.slots[..self.slot_count as usize]
    }

    /// Where cells are.
    #[inline(always)]
    pub(super) fn cells(&self) -> &[u8] {
        &self.slots[MAX_SLOTS - self.cell_count as usize..]
    }

    const fn of(number: usize) -> Plan {
        let opcode = &OPCODES[number];
        let row = &ROWS[opcode.row as usize];
        let mut plan = Plan { terminator: row.flags.terminator, memory: row.flags.memory, ..Plan::NONE };
        if row.flags.internal || opcode.base_bytes > u8::MAX as u16 {
            return Plan::NONE;
        }
        let mut at = 2;
        let mut nth = 0;
        while nth < row.operands.len() {
            match (opcode.modes[nth], row.operands[nth].kind) {
                (Mode::Slot | Mode::Wide | Mode::Cell, _)
                    if (plan.slot_count + plan.cell_count) as usize == MAX_SLOTS =>
                {
                    return Plan::NONE;
                }
                (Mode::Cell, _) => {
                    plan.cell_count += 1;
                    plan.slots[MAX_SLOTS - plan.cell_count as usize] = at;
                    at += 1;
                }
                (Mode::Slot | Mode::Wide, _) => {
                    plan.slots[plan.slot_count as usize] = at;
                    plan.slot_count += 1;
                    at += 1;
                }
                (Mode::Acc, Kind::Value(_) | Kind::Address) => {}
                (Mode::Imm8, _) => at += 1,
                (Mode::Imm32, _) => at += 4,
                (Mode::Fixed, Kind::Imm(ty)) => at += ty.bytes() as u8,
                (Mode::Fixed, Kind::Far) if plan.far == 0 => {
                    plan.far = at;
                    at += 2;
                }
                (Mode::Fixed, Kind::Target) if plan.target == 0 => {
                    plan.target = at;
                    at += 4;
                }
                _ => return Plan::NONE,
            }
            nth += 1;
        }
        plan.len = at;
        plan
    }
}

/// The plan of each opcode.
pub(super) static PLANS: [Plan; OPCODES.len()] = {
    let mut plans = [Plan::NONE; OPCODES.len()];
    let mut number = 0;
    while number < plans.len() {
        plans[number] = Plan::of(number);
        number += 1;
    }
    plans
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::isa::{Operand, decode};
    use alloc::vec::Vec;

    #[test]
    fn plans_agree_with_the_decoder() {
        let mut planned = 0;
        for (number, plan) in PLANS.iter().enumerate().filter(|(_, plan)| plan.len != 0) {
            // Each byte tells where it is.
            let mut code: Vec<u8> = (0..64).collect();
            code[..2].copy_from_slice(&(number as u16).to_le_bytes());
            let decoded = decode(&code, 0).unwrap();
            let row = decoded.row().info();
            assert_eq!(decoded.len, usize::from(plan.len), "{row:?}");
            assert_eq!((row.flags.terminator, row.flags.memory), (plan.terminator, plan.memory));
            let (mut slots, mut cells, mut far, mut target) = (Vec::new(), Vec::new(), 0, 0);
            for (operand, info) in decoded.operands().iter().zip(row.operands) {
                match *operand {
                    Operand::Slot(slot) if matches!(info.kind, Kind::Far) => far = slot.to_le_bytes()[0],
                    Operand::Slot(slot) | Operand::Wide(slot) => slots.push(slot as u8),
                    Operand::Cell(cell) => cells.insert(0, cell as u8),
                    Operand::Relative(distance) => target = distance.to_le_bytes()[0],
                    Operand::Acc | Operand::Imm(_) => {}
                    ref other => panic!("{row:?}: {other:?}"),
                }
            }
            assert_eq!((plan.slots(), plan.cells()), (&slots[..], &cells[..]), "{row:?}");
            assert_eq!((plan.far, plan.target), (far, target), "{row:?}");
            planned += 1;
        }
        assert!(planned > OPCODES.len() / 2, "{planned} of {}", OPCODES.len());
    }
}
