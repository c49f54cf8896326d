//! Pairs of instructions become one where the table has a row for the pair.
//!
//! A fused row says which rows it is made of and where each of its operands comes from; nothing about them is written here.
//! Two neighbours are fused when the second reads what the first makes at the place that the row names, reads it nowhere
//! else, and nothing reads it later unless the fused row keeps it.

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

/// The fused rows by the rows that they begin with.
fn fused_rows() -> &'static [Fused] {
    static ROWS: OnceLock<Vec<Fused>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let mut rows: Vec<Fused> = Row::all().map(|_| Fused::new()).collect();
        for row in Row::all() {
            if let Some(fuse) = row.info().fuse
                && let Some(of_first) = rows.get_mut(usize::from(fuse.first))
            {
                of_first.push((row, fuse));
            }
        }
        rows
    })
}

/// Fuses what it can of a block's steps, after which the slots in `after` are read; returns how many steps are left.
pub(super) fn fuse(placed: &mut Placed, block: &mut [Step], after: &SlotSet) -> usize {
    // From the end: what is done lies from `done` on, `live` is what is read after the first of it.
    let mut done = block.len();
    let mut live = *after;
    for at in (0..block.len()).rev() {
        if let Some(&next) = block.get(done) {
            if let Some(fused) = fuse_pair(placed, &block[at], &next, &live) {
                block[done] = fused;
                continue;
            }
            liveness::step_back(placed, &next, &mut live);
        }
        done -= 1;
        block[done] = block[at];
    }
    block.copy_within(done.., 0);
    block.len() - done
}

/// One step for two, if there is a row for them; `live` holds the slots that are read after the second.
fn fuse_pair(placed: &mut Placed, first: &Step, second: &Step, live: &SlotSet) -> Option<Step> {
    let candidates = fused_rows().get(usize::from(first.row.index()))?;
    for (row, fuse) in candidates {
        if fuse.second != second.row.index() {
            continue;
        }
        let made = placed.places_of(first);
        let slot = made.iter().zip(first.row.info().operands).find_map(|(place, info)| match place {
            Place::Slot(slot) if info.role == Role::Out => Some(*slot),
            _ => None,
        })?;
        let Some(out) = with_slot_at(second.row, placed.places_of(second), usize::from(fuse.at), slot) else {
            continue;
        };
        let (mut reads, mut writes) = (0, false);
        liveness::slots(placed, second, |other| reads += usize::from(other == slot), |other| writes |= other == slot);
        if reads != 1 || (fuse.keeps && writes) || (!fuse.keeps && !writes && live.contains(slot)) {
            continue;
        }
        let places: SmallVec<[Place; 8]> = fuse
            .sources
            .iter()
            .filter_map(|(from_second, nth)| if *from_second { &out[..] } else { made }.get(usize::from(*nth)).copied())
            .collect();
        if !encodable(*row, &places, &placed.lists) {
            continue;
        }
        let start = placed.places.len();
        placed.places.extend(places);
        return Some(Step {
            row: *row,
            places: Range::new(start, placed.places.len()),
            source: if second.row.info().flags.traps { second.source } else { first.source },
        });
    }
    None
}

/// The operands of an instruction with the slot at that place, if it is there or can be swapped there.
fn with_slot_at(row: Row, places: &[Place], at: usize, slot: u16) -> Option<SmallVec<[Place; 8]>> {
    let mut places = SmallVec::from_slice(places);
    if places.get(at) == Some(&Place::Slot(slot)) {
        return Some(places);
    }
    if !row.info().flags.commutes {
        return None;
    }
    let mut values = row.info().operands.iter().enumerate().filter(|(_, info)| info.role == Role::In);
    let ((first, _), (second, _)) = (values.next()?, values.next()?);
    places.swap(first, second);
    (places.get(at) == Some(&Place::Slot(slot))).then_some(places)
}
