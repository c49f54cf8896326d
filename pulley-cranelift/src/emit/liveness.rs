//! Which slots are read later.
//!
//! Only the first 256 slots matter here: most others are reached by moves of their own. A cell is its two slots.

use crate::lower::inst::Code;
use crate::regalloc::{Place, Placed, Step};
use pulley_spec::model::{Kind, Role};

/// A set of slots below 256.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct SlotSet([u64; 4]);

impl SlotSet {
    pub(super) fn contains(&self, slot: u16) -> bool {
        // What is not tracked counts as read.
        self.0.get(usize::from(slot / 64)).is_none_or(|word| word >> (slot % 64) & 1 == 1)
    }

    pub(super) fn insert(&mut self, slot: u16) {
        if let Some(word) = self.0.get_mut(usize::from(slot / 64)) {
            *word |= 1 << (slot % 64);
        }
    }

    pub(super) fn remove(&mut self, slot: u16) {
        if let Some(word) = self.0.get_mut(usize::from(slot / 64)) {
            *word &= !(1 << (slot % 64));
        }
    }

    pub(super) fn extend(&mut self, other: &SlotSet) {
        for (word, other) in self.0.iter_mut().zip(other.0) {
            *word |= other;
        }
    }
}

/// Calls `read` for each slot that a step reads and `write` for each that it writes.
pub(super) fn slots(placed: &Placed, step: &Step, mut read: impl FnMut(u16), mut write: impl FnMut(u16)) {
    for (place, info) in placed.places_of(step).iter().zip(step.row.info().operands) {
        match *place {
            Place::Cell(cell) if info.role == Role::Out => [2 * cell, 2 * cell + 1].into_iter().for_each(&mut write),
            Place::Cell(cell) => [2 * cell, 2 * cell + 1].into_iter().for_each(&mut read),
            // A pair that is written has the role of an operand that is read, like a far slot.
            Place::Slot(slot) if info.kind == Kind::FarPair => [slot, slot + 1].into_iter().for_each(&mut read),
            Place::Slot(slot) if info.role == Role::Out => write(slot),
            Place::Slot(slot) | Place::Wide(slot) | Place::Other { slot, .. } => read(slot),
            Place::List(list) => placed.lists[list.positions()].iter().for_each(|slot| read(*slot)),
            Place::Results(list) => placed.lists[list.positions()].iter().for_each(|slot| write(*slot)),
            Place::Acc | Place::Imm(_) | Place::Entity(_) | Place::Trap(_) | Place::Target(_) | Place::Targets(_) => {}
        }
    }
}

/// From the slots that are read after a step to those that are read after the one before.
pub(super) fn step_back(placed: &Placed, step: &Step, live: &mut SlotSet) {
    let mut reads = SlotSet::default();
    slots(placed, step, |slot| reads.insert(slot), |slot| live.remove(slot));
    live.extend(&reads);
}

/// The slots that are read at or after the beginning of each block, before something writes them.
pub(super) fn live_at_start(code: &Code, placed: &Placed, live: &mut Vec<SlotSet>) {
    live.clear();
    live.resize(code.blocks.len(), SlotSet::default());
    // What a block reads, and what it writes: the transfer of the whole block.
    let summaries: Vec<(SlotSet, SlotSet)> = placed
        .blocks
        .iter()
        .map(|steps| {
            let (mut reads, mut writes) = (SlotSet::default(), SlotSet::default());
            for step in placed.steps[steps.positions()].iter().rev() {
                let mut now = SlotSet::default();
                slots(
                    placed,
                    step,
                    |slot| now.insert(slot),
                    |slot| {
                        reads.remove(slot);
                        writes.insert(slot);
                    },
                );
                reads.extend(&now);
            }
            (reads, writes)
        })
        .collect();
    let mut changed = true;
    while changed {
        changed = false;
        for (index, block) in code.blocks.iter().enumerate().rev() {
            let mut at_end = SlotSet::default();
            for edge in code.edges_of(block) {
                at_end.extend(&live[edge.to.index()]);
            }
            let (reads, writes) = &summaries[index];
            let mut at_start = *reads;
            for (word, (end, written)) in at_start.0.iter_mut().zip(at_end.0.iter().zip(writes.0)) {
                *word |= end & !written;
            }
            if live[index] != at_start {
                live[index] = at_start;
                changed = true;
            }
        }
    }
}
