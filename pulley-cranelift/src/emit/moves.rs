//! Fewer moves, after registers are allocated.
//!
//! Moves are what register allocation does on the edges of loops. Two things help: the moves of a hot edge go before the branch
//! when the other way does not read what they write, so that the edge needs no block; and in `x = …; …; y = x` the value is
//! made in `y` at once, when nothing between needs what is in `y`. A move that needs it (`z = y`) is done earlier, if it can.

use super::liveness::{self, SlotSet};
use crate::lower::inst::{Code, Range};
use crate::regalloc::{MOVE, MOVE_SEVERAL, Place, Placed, Step, VECTOR_MOVE};
use pulley_spec::model::Role;
use pulley_vm::isa::Row;
use smallvec::SmallVec;

/// At most so many moves of an edge go before the branch.
const MAX_MOVED: usize = 4;
/// How far the instructions that make and use a value are looked for.
const MAX_DISTANCE: usize = 64;
/// So many moves are at most one instruction.
const MOST_MOVES: usize = MOVE_SEVERAL.len() + 1;

/// Memory for [`move_before_branches`].
#[derive(Default)]
pub(super) struct Scratch {
    steps: Vec<Step>,
    block: Vec<Step>,
    blocks: Vec<Range>,
}

/// Puts the moves of hot edges before the branches. `live` holds the slots that are read at or after the beginning of each block, and stays right.
pub(super) fn move_before_branches(
    code: &Code,
    placed: &mut Placed,
    live: &mut [SlotSet],
    heat: &[u32],
    scratch: &mut Scratch,
) {
    scratch.steps.clear();
    scratch.blocks.clear();
    let mut moved = vec![false; code.blocks.len()];
    for (label, block) in code.blocks.iter().enumerate() {
        let steps = placed.blocks[label].positions();
        scratch.block.clear();
        if moved[label] {
            scratch.block.push(placed.steps[steps.end - 1]);
        } else {
            scratch.block.extend_from_slice(&placed.steps[steps]);
        }
        if let [first, second] = code.edges_of(block) {
            let (first, second) = (first.to.index(), second.to.index());
            for (edge, other) in [(first, second), (second, first)] {
                if code.blocks[edge].is_edge && heat[edge] > heat[other] && edge > label {
                    let steps = placed.blocks[edge].positions();
                    let moves = &placed.steps[steps.start..steps.end - 1];
                    if may_go_before(placed, moves, scratch.block.last(), &live[other]) {
                        let at = scratch.block.len().saturating_sub(1);
                        scratch.block.splice(at..at, moves.iter().copied());
                        moved[edge] = true;
                        live[edge] = live[code.edges_of(&code.blocks[edge])[0].to.index()];
                        break;
                    }
                }
            }
        }
        let start = scratch.steps.len();
        scratch.steps.extend_from_slice(&scratch.block);
        scratch.blocks.push(Range::new(start, scratch.steps.len()));
    }
    std::mem::swap(&mut placed.steps, &mut scratch.steps);
    std::mem::swap(&mut placed.blocks, &mut scratch.blocks);
}

/// Whether the moves of an edge may be done before the branch: they write nothing that it or its other way reads.
fn may_go_before(placed: &Placed, moves: &[Step], branch: Option<&Step>, other: &SlotSet) -> bool {
    let Some(branch) = branch else {
        return false;
    };
    let mut reads = SlotSet::default();
    liveness::slots(placed, branch, |slot| reads.insert(slot), |_| {});
    !moves.is_empty()
        && moves.len() <= MAX_MOVED
        && moves.iter().all(|step| {
            is_move(step.row) && {
                let mut harmless = true;
                liveness::slots(
                    placed,
                    step,
                    |_| {},
                    |slot| harmless &= !reads.contains(slot) && !other.contains(slot),
                );
                harmless
            }
        })
}

fn is_move(row: Row) -> bool {
    row == MOVE || row == VECTOR_MOVE
}

/// The slots of a move between slots, to and from; of one between cells their first slots.
fn slots_of_move(placed: &Placed, step: &Step) -> Option<(u16, u16)> {
    match placed.places_of(step) {
        [Place::Slot(to), Place::Slot(from)] if step.row == MOVE => Some((*to, *from)),
        [Place::Cell(to), Place::Cell(from)] if step.row == VECTOR_MOVE => Some((2 * to, 2 * from)),
        _ => None,
    }
}

fn reads(placed: &Placed, step: &Step, slot: u16) -> bool {
    let mut found = false;
    liveness::slots(placed, step, |other| found |= other == slot, |_| {});
    found
}

fn writes(placed: &Placed, step: &Step, slot: u16) -> bool {
    let mut found = false;
    liveness::slots(placed, step, |_| {}, |other| found |= other == slot);
    found
}

/// Removes what moves it can from the steps of a block after which the slots in `after` are read; returns how many steps are
/// left.
///
/// The operands of steps are changed in copies, for blocks may share them.
pub(super) fn remove_moves(placed: &mut Placed, block: &mut [Step], after: &SlotSet) -> usize {
    for at in 0..block.len() {
        remove_move(placed, block, at, after);
    }
    let mut left = 0;
    for at in 0..block.len() {
        if !is_removed(&block[at]) {
            block[left] = block[at];
            left += 1;
        }
    }
    left
}

/// Removed moves stay in their places without operands until the end.
fn is_removed(step: &Step) -> bool {
    is_move(step.row) && step.places.is_empty()
}

/// Makes the value of the move at a position where the move puts it, if that is possible, and removes the move.
fn remove_move(placed: &mut Placed, block: &mut [Step], at: usize, after: &SlotSet) -> Option<()> {
    let (to, from) = slots_of_move(placed, &block[at])?;
    let vector = block[at].row == VECTOR_MOVE;
    // The instruction that makes the value, and moves between that need what is in the target.
    let mut earlier: Option<usize> = None;
    let mut maker = None;
    for position in (at.saturating_sub(MAX_DISTANCE)..at).rev() {
        let step = &block[position];
        if writes(placed, step, from) {
            maker = Some(position);
            break;
        }
        if writes(placed, step, to) {
            return None;
        }
        if reads(placed, step, to) {
            match slots_of_move(placed, step) {
                Some((saved, _)) if earlier.is_none() && saved != from => earlier = Some(position),
                _ => return None,
            }
        }
    }
    let maker = maker?;
    if writes(placed, &block[maker], to) {
        return None;
    }
    // The last read of the value in its old place, up to which the new one must keep it.
    let mut last = at;
    let mut replaced = false;
    for (position, step) in block.iter().enumerate().skip(at + 1) {
        if position - at > MAX_DISTANCE {
            return None;
        }
        if reads(placed, step, from) {
            last = position;
        }
        if writes(placed, step, from) {
            replaced = true;
            break;
        }
    }
    if !replaced && after.contains(from) {
        return None;
    }
    if block[at + 1..last.max(at + 1)].iter().any(|step| writes(placed, step, to)) {
        return None;
    }
    if let Some(position) = earlier {
        let (saved, _) = slots_of_move(placed, &block[position])?;
        let between = &block[maker..position];
        if between.iter().any(|step| reads(placed, step, saved) || writes(placed, step, saved)) {
            return None;
        }
    }
    rename(placed, &mut block[maker], Role::Out, from, to, vector);
    for (position, step) in block.iter_mut().enumerate().take(last + 1).skip(maker + 1) {
        if position != at && reads(placed, step, from) {
            rename(placed, step, Role::In, from, to, vector);
        }
    }
    block[at].places = Range::default();
    if let Some(position) = earlier {
        block[maker..=position].rotate_right(1);
    }
    Some(())
}

/// Makes one instruction of several moves in a row; returns how many steps are left.
pub(super) fn join_moves(placed: &mut Placed, block: &mut [Step]) -> usize {
    let mut left = 0;
    let mut at = 0;
    while at < block.len() {
        let mut step = block[at];
        at += 1;
        let scalars = |step: &Step| slots_of_move(placed, step).filter(|_| step.row == MOVE);
        let mut moves: SmallVec<[(u16, u16); MOST_MOVES]> = scalars(&step).into_iter().collect();
        while (1..MOST_MOVES).contains(&moves.len())
            && let Some((to, from)) = block.get(at).and_then(scalars)
            && moves.iter().all(|(other, _)| *other != to)
        {
            // All are read before one is written.
            let from = moves.iter().find(|(to, _)| *to == from).map_or(from, |(_, from)| *from);
            moves.push((to, from));
            at += 1;
        }
        if let Some(row) = moves.len().checked_sub(2).and_then(|nth| MOVE_SEVERAL.get(nth)) {
            let start = placed.places.len();
            placed.places.extend(moves.iter().map(|(to, _)| Place::Slot(*to)));
            placed.places.extend(moves.iter().map(|(_, from)| Place::Slot(*from)));
            step = Step { row: *row, places: Range::new(start, placed.places.len()), ..step };
        }
        block[left] = step;
        left += 1;
    }
    left
}

/// Replaces a slot among those that a step reads or writes; or a cell, by its first slot.
fn rename(placed: &mut Placed, step: &mut Step, role: Role, from: u16, to: u16, vector: bool) {
    let start = placed.places.len();
    placed.places.extend_from_within(step.places.positions());
    step.places = Range::new(start, placed.places.len());
    let infos = step.row.info().operands;
    for (place, info) in placed.places[start..].iter_mut().zip(infos) {
        match place {
            Place::Slot(slot) | Place::Wide(slot) | Place::Other { slot, .. } if info.role == role && *slot == from => {
                *slot = to
            }
            Place::Cell(cell) if info.role == role && 2 * *cell == from => *cell = to / 2,
            Place::List(list) if role == Role::In => *list = replaced(&mut placed.lists, *list, from, to, vector),
            Place::Results(list) if role == Role::Out => *list = replaced(&mut placed.lists, *list, from, to, vector),
            _ => {}
        }
    }
}

/// A list with a slot replaced, or with both of a cell.
fn replaced(lists: &mut Vec<u16>, list: Range, from: u16, to: u16, vector: bool) -> Range {
    let start = lists.len();
    lists.extend_from_within(list.positions());
    for slot in &mut lists[start..] {
        if *slot == from {
            *slot = to;
        } else if vector && *slot == from + 1 {
            *slot = to + 1;
        }
    }
    Range::new(start, lists.len())
}
