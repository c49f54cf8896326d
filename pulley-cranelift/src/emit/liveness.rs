//! Which slots are read later.
//!
//! Only the first 256 slots matter here: most others are reached by moves of their own. A cell is its two slots.

use crate::lower::inst::Code;
use crate::regalloc::{Place, Placed, Step};
use pulley_spec::model::{Kind, Role};
use pulley_vm::isa::Row;

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

/// Calls `read` for each slot that a step reads and `write` for each that it writes. What a part of a fused row reads from a part
/// before it, by way of a slot, is read from nobody else.
pub(super) fn slots(placed: &Placed, step: &Step, mut read: impl FnMut(u16), mut write: impl FnMut(u16)) {
    let places = placed.places_of(step);
    for (nth, (place, info)) in places.iter().zip(step.row.info().operands).enumerate() {
        if is_handed_on(step.row, places, nth) {
            continue;
        }
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

/// Whether an operand of a fused row is in a slot that a part of the row writes before the part that reads it.
pub(super) fn is_handed_on(row: Row, places: &[Place], operand: usize) -> bool {
    let infos = row.info().operands;
    let slot = |place: &Place| match *place {
        Place::Slot(slot) | Place::Wide(slot) | Place::Other { slot, .. } => Some(slot),
        Place::Cell(cell) => Some(2 * cell),
        _ => None,
    };
    row.info().fuse.is_some()
        && infos[operand].role == Role::In
        && slot(&places[operand]).is_some_and(|read| {
            let written = places.iter().zip(infos).map(|(place, info)| slot(place).filter(|_| info.role == Role::Out));
            written.enumerate().any(|(result, written)| written == Some(read) && comes_before(row, result, operand))
        })
}

/// Whether an operand of a fused row belongs to a part that is done before that of another.
fn comes_before(row: Row, operand: usize, other: usize) -> bool {
    let Some(fuse) = row.info().fuse else { return false };
    match (fuse.sources.get(operand), fuse.sources.get(other)) {
        (Some(&(first, operand)), Some(&(second, other))) if first == second => {
            let part = Row::from_index(if first { fuse.second } else { fuse.first });
            part.is_some_and(|part| comes_before(part, usize::from(operand), usize::from(other)))
        }
        (Some((first, _)), Some((second, _))) => second > first,
        _ => false,
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
