//! Pairs of instructions become one where the table has a row for the pair.
//!
//! A fused row says which rows it is made of and where each of its operands comes from; nothing about them is written here.
//! Two instructions are fused when the second reads what the first makes at the place that the row names; if the fused row does not keep
//! that, nothing else may read it. The first may have to pass others to get there. Last, what is
//! left is joined with instructions that it has nothing to do with, for rows that say so.

use super::liveness::{self, SlotSet};
use super::modes::encodable;
use crate::lower::inst::Range;
use crate::regalloc::{Place, Placed, Step};
use pulley_spec::model::{FuseInfo, Role};
use pulley_vm::isa::Row;
use smallvec::SmallVec;
use std::sync::OnceLock;

/// Fused rows that begin with one row.
type Fused = SmallVec<[(Row, FuseInfo); 2]>;

/// The fused rows by one of their parts.
struct Rows {
    /// Those whose first part feeds the second, by the first.
    feeding: Vec<Fused>,
    /// Those whose parts have nothing to do with each other, by the second.
    joined: Vec<Fused>,
}

impl Rows {
    fn get() -> &'static Rows {
        static ROWS: OnceLock<Rows> = OnceLock::new();
        ROWS.get_or_init(|| {
            let none = || -> Vec<Fused> { Row::all().map(|_| Fused::new()).collect() };
            let mut rows = Rows { feeding: none(), joined: none() };
            for row in Row::all() {
                let Some(fuse) = row.info().fuse else { continue };
                let (list, part) =
                    if fuse.at.is_some() { (&mut rows.feeding, fuse.first) } else { (&mut rows.joined, fuse.second) };
                if let Some(list) = list.get_mut(usize::from(part)) {
                    list.push((row, fuse));
                }
            }
            rows
        })
    }
}

/// How far ahead the reader of a value is looked for.
const MAX_DISTANCE: usize = 24;

/// Memory for [`fuse`].
#[derive(Default)]
pub(super) struct Scratch {
    /// The slots that are read after each step from the first that is done on, last one first.
    live: Vec<SlotSet>,
}

/// Passes over a block: what one fuses may be a part of what the next one does.
const MAX_PASSES: usize = 3;

/// Fuses what it can of a block's steps, after which the slots in `after` are read; returns how many steps are left.
pub(super) fn fuse(placed: &mut Placed, block: &mut [Step], after: &SlotSet, scratch: &mut Scratch) -> usize {
    let mut left = block.len();
    for _ in 0..MAX_PASSES {
        let before = left;
        left = fuse_once(placed, &mut block[..before], after, scratch);
        if left == before {
            break;
        }
    }
    // What is joined may be a part too.
    let before = left;
    left = join(placed, &mut block[..before]);
    if left < before { fuse_once(placed, &mut block[..left], after, scratch) } else { left }
}

/// One pass of [`fuse`].
fn fuse_once(placed: &mut Placed, block: &mut [Step], after: &SlotSet, scratch: &mut Scratch) -> usize {
    // From the end: what is done lies from `done` on.
    let end = block.len();
    let mut done = end;
    let live = &mut scratch.live;
    live.clear();
    let mut live_before = *after;
    for at in (0..end).rev() {
        let step = block[at];
        if let Some(reader) = find_reader(placed, &step, &block[done..]) {
            let reader = done + reader;
            if let Some(fused) = fuse_pair(placed, &step, &block[reader], &live[end - 1 - reader]) {
                block[reader] = fused;
                // What the step writes is not needed after the steps that it passed, what it reads is.
                for live in live[end - reader..].iter_mut().chain([&mut live_before]) {
                    liveness::step_back(placed, &step, live);
                }
                continue;
            }
        }
        live.push(live_before);
        liveness::step_back(placed, &step, &mut live_before);
        done -= 1;
        block[done] = step;
    }
    block.copy_within(done.., 0);
    end - done
}

/// The first of the steps after one that reads what it makes, if the one may be done right before it.
fn find_reader(placed: &Placed, step: &Step, after: &[Step]) -> Option<usize> {
    let fed = made_by(placed, step)?;
    let made = first_slot(fed)?;
    for (position, other) in after.iter().take(MAX_DISTANCE).enumerate() {
        let mut reads = false;
        let mut clashes = false;
        liveness::slots(placed, other, |slot| reads |= slot == made, |slot| clashes |= slot == made);
        // What is made besides is in its slot when the second part of a fused row reads.
        let (reads_more, overwrites) = uses_other_result(placed, step, fed, other);
        if overwrites || (reads_more && !reads) {
            return None;
        }
        if reads {
            return Some(position);
        }
        liveness::slots(
            placed,
            step,
            |read| liveness::slots(placed, other, |_| {}, |written| clashes |= written == read),
            |_| {},
        );
        if clashes || !may_pass(step.row, other.row) {
            return None;
        }
    }
    None
}

/// Whether the order of two instructions that use no common slot makes no difference: one has to do with nothing else, or both
/// only read, and whichever traps does so for the same reason. If both would trap, it is the other one that does, so the trap has its
/// place: the only case in which that is not the place of the first instruction that traps. docs/performance.md has what it
/// costs to leave loads in their order.
fn may_pass(row: Row, other: Row) -> bool {
    let state = |row: Row| row.info().operands.iter().any(|operand| operand.kind.names_state());
    let pure = |row: Row| row.info().flags.pure_ && !state(row);
    let reads = |row: Row| {
        let flags = row.info().flags;
        flags.pure_ || (flags.memory && !flags.stores && !flags.flow)
    };
    pure(row) || pure(other) || (reads(row) && reads(other))
}

/// One step for two, if there is a row for them. Its places in the module are those of the parts that may trap, or that of the
/// first if none may. `live` holds the slots that are read after the second.
fn fuse_pair(placed: &mut Placed, first: &Step, second: &Step, live: &SlotSet) -> Option<Step> {
    let candidates = Rows::get().feeding.get(usize::from(first.row.index()))?;
    for (row, fuse) in candidates {
        if fuse.second != second.row.index() {
            continue;
        }
        let (place, at) = (made_by(placed, first)?, usize::from(fuse.at?));
        let slot = first_slot(place)?;
        let Some(out) = with_place_at(second.row, placed.places_of(second), at, place) else {
            continue;
        };
        let (mut reads, mut writes) = (0, false);
        liveness::slots(placed, second, |other| reads += usize::from(other == slot), |other| writes |= other == slot);
        // What is kept can be read once more from its slot.
        if (reads != 1 && !fuse.keeps) || (fuse.keeps && writes) || (!fuse.keeps && !writes && live.contains(slot)) {
            continue;
        }
        if let Some(fused) = make(placed, *row, fuse, first, second, &out) {
            return Some(fused);
        }
    }
    None
}

/// The fused row for two steps, the second with its operands in these places, if there is an opcode for them.
fn make(placed: &mut Placed, row: Row, fuse: &FuseInfo, first: &Step, second: &Step, out: &[Place]) -> Option<Step> {
    let made = placed.places_of(first);
    let places: SmallVec<[Place; 8]> = fuse
        .sources
        .iter()
        .filter_map(|(from_second, nth)| if *from_second { out } else { made }.get(usize::from(*nth)).copied())
        .collect();
    if !encodable(row, &places, &placed.lists) {
        return None;
    }
    let start = placed.places.len();
    placed.places.extend(places);
    let places = Range::new(start, placed.places.len());
    let (source, earlier) = sources(placed, first, second);
    Some(Step { row, places, source, earlier })
}

/// The slot or cell that a step writes, of several the last, which is what a fused row feeds on.
fn made_by(placed: &Placed, step: &Step) -> Option<Place> {
    placed.places_of(step).iter().zip(step.row.info().operands).rev().find_map(|(place, info)| match place {
        Place::Slot(_) | Place::Cell(_) if info.role == Role::Out => Some(*place),
        _ => None,
    })
}

/// Whether a step reads, and whether it writes, a slot that another writes, but for the result that is fed to fused rows.
fn uses_other_result(placed: &Placed, maker: &Step, fed: Place, step: &Step) -> (bool, bool) {
    let of_fed = |slot| match fed {
        Place::Cell(cell) => slot / 2 == cell,
        place => first_slot(place) == Some(slot),
    };
    let (mut reads, mut writes) = (false, false);
    liveness::slots(
        placed,
        maker,
        |_| {},
        |result| {
            let is_result = |slot| slot == result && !of_fed(slot);
            liveness::slots(placed, step, |slot| reads |= is_result(slot), |slot| writes |= is_result(slot));
        },
    );
    (reads, writes)
}

/// Joins what has nothing to do with each other; returns how many steps are left.
fn join(placed: &mut Placed, block: &mut [Step]) -> usize {
    let rows = Rows::get();
    let mut left = block.len();
    let mut second = left;
    while second > 0 {
        second -= 1;
        let Some(candidates) = rows.joined.get(usize::from(block[second].row.index())) else { continue };
        if candidates.is_empty() {
            continue;
        }
        for first in (second.saturating_sub(MAX_DISTANCE)..second).rev() {
            let step = block[first];
            let mut pairs = candidates.iter().filter(|(_, fuse)| fuse.first == step.row.index()).peekable();
            if pairs.peek().is_none() || !may_move(placed, &step, &block[first + 1..=second]) {
                continue;
            }
            let out: SmallVec<[Place; 8]> = SmallVec::from_slice(placed.places_of(&block[second]));
            let joined = pairs.find_map(|(row, fuse)| make(placed, *row, fuse, &step, &block[second], &out));
            if let Some(joined) = joined {
                block[second] = joined;
                // The joined one now lies before `second`, and is looked at once more.
                block.copy_within(first + 1..left, first);
                left -= 1;
                break;
            }
        }
    }
    left
}

/// Whether a step may be done together with the last of the steps after it, at whose place it is done first, while accumulators are
/// read before both: nobody up to there uses what it makes, and nobody before the last changes what it reads.
fn may_move(placed: &Placed, step: &Step, after: &[Step]) -> bool {
    let (mut reads, mut writes) = (SlotSet::default(), SlotSet::default());
    liveness::slots(placed, step, |slot| reads.insert(slot), |slot| writes.insert(slot));
    after.iter().enumerate().all(|(nth, other)| {
        let last = nth + 1 == after.len();
        let (mut read, mut written) = (false, false);
        liveness::slots(
            placed,
            other,
            |slot| read |= writes.contains(slot),
            |slot| written |= writes.contains(slot) || (!last && reads.contains(slot)),
        );
        !read && !written && (last || may_pass(step.row, other.row))
    })
}

/// Where a step made of two comes from.
fn sources(placed: &mut Placed, first: &Step, second: &Step) -> (u32, Range) {
    let may_trap = |step: &Step| step.row.info().trapping_parts() > 0;
    match (may_trap(first), may_trap(second)) {
        (true, true) => {
            let start = placed.sources.len();
            placed.sources.extend_from_within(second.earlier.positions());
            placed.sources.push(first.source);
            placed.sources.extend_from_within(first.earlier.positions());
            (second.source, Range::new(start, placed.sources.len()))
        }
        (false, true) => (second.source, second.earlier),
        (_, false) => (first.source, first.earlier),
    }
}

/// The slot of a place; of a cell its first one, which nobody names without the other.
fn first_slot(place: Place) -> Option<u16> {
    match place {
        Place::Slot(slot) => Some(slot),
        Place::Cell(cell) => Some(2 * cell),
        _ => None,
    }
}

/// The operands of an instruction with what was made at that place, if it is there or can be swapped there.
fn with_place_at(row: Row, places: &[Place], at: usize, made: Place) -> Option<SmallVec<[Place; 8]>> {
    let mut places = SmallVec::from_slice(places);
    if places.get(at) == Some(&made) {
        return Some(places);
    }
    if !row.info().flags.commutes {
        return None;
    }
    let mut values = row.info().operands.iter().enumerate().filter(|(_, info)| info.role == Role::In);
    let ((first, _), (second, _)) = (values.next()?, values.next()?);
    places.swap(first, second);
    (places.get(at) == Some(&made)).then_some(places)
}
