//! What the accumulators hold: the slots of which they have a copy, after each instruction and at the start of each block.
//!
//! An accumulator holds the last result of its kind. At the start of a block it mirrors the slots that it mirrors at the end of
//! every block that leads there, loops included: what all agree on is found by going round until nothing changes, from the
//! assumption that a block which was not looked at yet agrees with everything. Which modes operands get does not matter
//! here: a slot that is left alone because an accumulator has the value is one that nothing reads any more.

use super::flow::Flow;
use super::liveness;
use crate::lower::inst::Code;
use crate::regalloc::{MOVE, MOVE_SEVERAL, Place, Placed};
use pulley_spec::model::{Kind, Mode, Role, Type};
use pulley_vm::isa::Row;
use smallvec::SmallVec;

/// What is known of an accumulator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Mirror {
    /// The slots that hold the same value.
    pub(super) slots: SmallVec<[u16; 4]>,
    /// The type as which the value was written, if it is a float.
    pub(super) float: Option<Type>,
    /// The instruction and operand that wrote it, as long as nothing has read the slot that it also wrote, and that slot.
    pub(super) writer: Option<(usize, usize, u16)>,
}

impl Mirror {
    fn clear(&mut self) {
        self.slots.clear();
        self.writer = None;
    }

    pub(super) fn holds(&self, slot: u16) -> bool {
        self.slots.contains(&slot)
    }
}

/// The integer accumulator and the float accumulator.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    pub(super) mirrors: [Mirror; 2],
}

impl State {
    fn clear(&mut self) {
        self.mirrors.iter_mut().for_each(Mirror::clear);
    }

    /// Which accumulators mirror a slot.
    fn holding(&self, slot: u16) -> [bool; 2] {
        [self.mirrors[0].holds(slot), self.mirrors[1].holds(slot)]
    }

    /// Something else is in the slot now.
    fn overwrite(&mut self, slot: u16) {
        for mirror in &mut self.mirrors {
            mirror.slots.retain(|other| *other != slot);
            if mirror.writer.is_some_and(|(_, _, written)| written == slot) {
                mirror.writer = None;
            }
        }
    }

    /// The slot was read as a slot.
    pub(super) fn read(&mut self, slot: u16) {
        for mirror in &mut self.mirrors {
            if mirror.writer.is_some_and(|(_, _, written)| written == slot) {
                mirror.writer = None;
            }
        }
    }

    /// Follows what a row with its operands in these places does: the instruction with that number.
    pub(super) fn follow(&mut self, row: Row, places: &[Place], placed: &Placed, number: usize) {
        let infos = row.info().operands;
        // Copies are mirrored by what mirrors the original.
        let copies: SmallVec<[(u16, [bool; 2]); 4]> = if row == MOVE || MOVE_SEVERAL.contains(&row) {
            let (to, from) = places.split_at(places.len() / 2);
            let slots = to.iter().zip(from).filter_map(|places| match places {
                (Place::Slot(to), Place::Slot(from)) => Some((*to, self.holding(*from))),
                _ => None,
            });
            slots.collect()
        } else {
            SmallVec::new()
        };
        for (nth, (place, info)) in places.iter().zip(infos).enumerate() {
            match *place {
                Place::Slot(slot) if info.role == Role::Out => {
                    self.overwrite(slot);
                    if info.modes.contains(&Mode::Acc)
                        && let Some((which, float)) = accumulator(info.kind)
                    {
                        let mirror = &mut self.mirrors[which];
                        mirror.clear();
                        mirror.slots.push(slot);
                        mirror.float = float;
                        mirror.writer = Some((number, nth, slot));
                    }
                }
                Place::Slot(slot) if info.kind == Kind::FarPair => {
                    [slot, slot + 1].into_iter().for_each(|slot| self.overwrite(slot));
                }
                Place::Results(list) => placed.lists[list.positions()].iter().for_each(|slot| self.overwrite(*slot)),
                _ => {}
            }
        }
        // What the instruction itself reads again it has to write.
        for (nth, place) in places.iter().enumerate() {
            if let Place::Slot(slot) | Place::Wide(slot) | Place::Other { slot, .. } = *place
                && liveness::is_handed_on(row, places, nth)
            {
                self.read(slot);
            }
        }
        let calls = infos.iter().any(|info| info.kind == Kind::Results);
        if calls || row.info().flags.leaves {
            self.clear();
        }
        for (to, held) in copies {
            for (mirror, held) in self.mirrors.iter_mut().zip(held) {
                if held && !mirror.holds(to) {
                    mirror.slots.push(to);
                }
            }
        }
    }

    /// Keeps what another state, at the end of another block, says too; returns whether that is less than before.
    fn meet(&mut self, other: &State) -> bool {
        let mut less = false;
        for (mirror, other) in self.mirrors.iter_mut().zip(&other.mirrors) {
            let before = mirror.slots.len();
            mirror.slots.retain(|slot| mirror.float == other.float && other.holds(*slot));
            less |= mirror.slots.len() != before;
        }
        less
    }
}

/// The accumulator for values of an operand's kind, and the float type if it is the float one.
pub(super) fn accumulator(kind: Kind) -> Option<(usize, Option<Type>)> {
    match kind {
        Kind::Value(ty) if ty.is_vector() => None,
        Kind::Value(ty) if ty.is_float() => Some((1, Some(ty))),
        Kind::Value(_) | Kind::Address | Kind::Returns | Kind::Args => Some((0, None)),
        _ => None,
    }
}

/// What the accumulators hold at the start of each block.
#[derive(Default)]
pub(super) struct Mirrors {
    /// By label; nothing is known yet of a block that no block looked at leads to.
    at_start: Vec<Option<State>>,
    /// The blocks to look at, by label.
    pending: Vec<bool>,
}

impl Mirrors {
    /// Finds it out for a function.
    pub(super) fn find(&mut self, code: &Code, placed: &Placed, flow: &Flow) {
        self.at_start.clear();
        self.at_start.resize(flow.labels(), None);
        self.pending.clear();
        self.pending.resize(flow.labels(), false);
        let order = flow.order();
        if let Some(entry) = order.first() {
            self.at_start[entry.label] = Some(State::default());
            self.pending[entry.label] = true;
        }
        let mut again = true;
        while again {
            again = false;
            for block in order {
                if !std::mem::take(&mut self.pending[block.label]) {
                    continue;
                }
                let mut state = self.at_start[block.label].clone().unwrap_or_default();
                for step in flow.steps(block) {
                    state.follow(step.row, placed.places_of(step), placed, 0);
                }
                state.mirrors.iter_mut().for_each(|mirror| mirror.writer = None);
                flow.successors(code, placed, block.end, |label| {
                    let changed = match &mut self.at_start[label] {
                        Some(known) => known.meet(&state),
                        unknown => {
                            *unknown = Some(state.clone());
                            true
                        }
                    };
                    self.pending[label] |= changed;
                    again |= changed;
                });
            }
        }
    }

    /// What they hold at the start of a block.
    pub(super) fn take(&mut self, label: usize) -> State {
        self.at_start[label].take().unwrap_or_default()
    }
}
