//! The order of blocks, and where each one goes.
//!
//! A jump costs a dispatch, so there should be few that are executed: empty blocks vanish, moves on a hot edge are done before
//! the branch when that does no harm, a block follows the one that jumps to it, and a short block is copied to the end of
//! those that would have to jump to it, which also puts the tests of loops at their bottoms. Blocks that trap come last.

use super::JUMP;
use super::liveness::{self, SlotSet};
use crate::lower::inst::{Code, Range};
use crate::regalloc::{MOVE, Place, Placed};
use smallvec::SmallVec;

/// Blocks with at most so many instructions are copied instead of jumped to, inside of loops.
const COPIED_IN_LOOP: usize = 8;
/// And outside of loops.
const COPIED: usize = 3;
/// A block grows by at most so many instructions.
const GROWTH: usize = 16;

/// How a block ends. Blocks are labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Control leaves the function or traps; the instruction is among the block's.
    Exit,
    /// It goes to a block.
    Jump(usize),
    /// Its last instruction, at that place among the steps, branches or goes on.
    Branch {
        /// The branch.
        step: usize,
        /// Where it goes.
        taken: usize,
        /// Where it goes on.
        other: usize,
    },
    /// Its last instruction, at that place among the steps, chooses.
    Table {
        /// The branch.
        step: usize,
    },
}

/// A block in its place.
#[derive(Clone, Debug)]
pub(super) struct Emitted {
    /// Its number.
    pub(super) label: usize,
    /// The steps, without the branch that `end` names.
    pub(super) parts: SmallVec<[Range; 2]>,
    /// How it ends.
    pub(super) end: End,
}

/// The control flow of a function.
#[derive(Default)]
pub(super) struct Flow {
    parts: Vec<SmallVec<[Range; 2]>>,
    ends: Vec<End>,
    heat: Vec<u32>,
    /// The slots that are read at or after the beginning of each block.
    live: Vec<SlotSet>,
    placed: Vec<bool>,
    reached: Vec<usize>,
    order: Vec<Emitted>,
    /// How many edges enter each block, in the final order.
    incoming: Vec<u32>,
    /// Labels of tables, where empty blocks are replaced.
    threads: Vec<usize>,
}

impl Flow {
    /// The blocks in order.
    pub(super) fn order(&self) -> &[Emitted] {
        &self.order
    }

    /// Where a branch to each block really goes.
    pub(super) fn threads(&self) -> &[usize] {
        &self.threads
    }

    /// How many blocks there were at first.
    pub(super) fn labels(&self) -> usize {
        self.ends.len()
    }

    /// How many branches or ways through lead to a block.
    pub(super) fn incoming(&self, label: usize) -> u32 {
        self.incoming[label]
    }

    /// Whether a block is likely executed more often than another.
    pub(super) fn is_hotter(&self, label: usize, than: usize) -> bool {
        self.heat[label] > self.heat[than]
    }

    /// The slots that are read after a block.
    pub(super) fn live_after(&self, code: &Code, placed: &Placed, end: End) -> SlotSet {
        let mut live = SlotSet::default();
        self.successors(code, placed, end, |label| live.extend(&self.live[label]));
        live
    }

    /// Calls `visit` for each block that follows.
    pub(super) fn successors(&self, code: &Code, placed: &Placed, end: End, mut visit: impl FnMut(usize)) {
        match end {
            End::Exit => {}
            End::Jump(to) => visit(to),
            End::Branch { taken, other, .. } => {
                visit(taken);
                visit(other);
            }
            End::Table { step } => {
                for place in placed.places_of(&placed.steps[step]) {
                    if let Place::Targets(labels) = place {
                        for label in &code.labels[labels.positions()] {
                            visit(self.threads.get(label.index()).copied().unwrap_or(label.index()));
                        }
                    }
                }
            }
        }
    }

    pub(super) fn build(&mut self, code: &Code, placed: &Placed) {
        self.parts.clear();
        self.ends.clear();
        self.heat.clear();
        self.order.clear();
        self.threads.clear();
        liveness::live_at_start(code, placed, &mut self.live);
        for (block, steps) in code.blocks.iter().zip(&placed.blocks) {
            let steps = steps.positions();
            let end = end_of(code, placed, block.edges.positions().len(), steps.clone(), |nth| {
                code.edges_of(block)[nth].to.index()
            });
            let body = if end == End::Exit { steps } else { steps.start..steps.end - 1 };
            let mut parts = SmallVec::new();
            if !body.is_empty() {
                parts.push(Range::new(body.start, body.end));
            }
            self.parts.push(parts);
            self.ends.push(end);
            self.heat.push(if block.cold { 0 } else { 1 + block.loop_depth });
        }
        self.thread_all();
        self.move_before_branches(code, placed);
        self.thread_all();
        self.threads = (0..self.ends.len()).map(|label| self.skip_empty(label)).collect();
        self.place_all(code, placed);
        self.count_incoming(code, placed);
    }

    /// The block that an edge to a block ends up in.
    fn skip_empty(&self, mut label: usize) -> usize {
        // Bounded, for there may be empty infinite loops.
        for _ in 0..32 {
            match self.ends[label] {
                End::Jump(to) if self.parts[label].is_empty() && to != label => label = to,
                _ => break,
            }
        }
        label
    }

    fn thread_all(&mut self) {
        for label in 0..self.ends.len() {
            let end = match self.ends[label] {
                End::Jump(to) => End::Jump(self.skip_empty(to)),
                End::Branch { step, taken, other } => {
                    let (taken, other) = (self.skip_empty(taken), self.skip_empty(other));
                    if taken == other {
                        End::Jump(taken)
                    } else {
                        End::Branch { step, taken, other }
                    }
                }
                end => end,
            };
            self.ends[label] = end;
        }
    }

    /// The moves of a hot edge go before the branch, if the other way does not read what they write.
    fn move_before_branches(&mut self, code: &Code, placed: &Placed) {
        for label in 0..self.ends.len() {
            let End::Branch { step, taken, other } = self.ends[label] else {
                continue;
            };
            for (edge, colder) in [(taken, other), (other, taken)] {
                let End::Jump(to) = self.ends[edge] else {
                    continue;
                };
                // Only blocks that lowering made for an edge: nobody else comes here, and what is in them are moves.
                if !code.blocks[edge].is_edge
                    || self.parts[edge].is_empty()
                    || self.heat[edge] <= self.heat[colder]
                {
                    continue;
                }
                let steps = || self.parts[edge].iter().flat_map(|part| &placed.steps[part.positions()]);
                let mut reads = SmallVec::<[u16; 8]>::new();
                liveness::slots(placed, &placed.steps[step], |slot| reads.push(slot), |_| {});
                let harmless = steps().all(|step| {
                    let mut harmless = step.row == MOVE;
                    liveness::slots(
                        placed,
                        step,
                        |_| {},
                        |slot| {
                            harmless &= slot < 256 && !reads.contains(&slot) && !self.live[colder].contains(slot);
                        },
                    );
                    harmless
                });
                if harmless && steps().count() <= 4 {
                    let parts = std::mem::take(&mut self.parts[edge]);
                    self.parts[label].extend(parts);
                    self.live[edge] = self.live[to];
                    break;
                }
            }
        }
    }

    fn place_all(&mut self, code: &Code, placed: &Placed) {
        self.placed.clear();
        self.placed.resize(self.ends.len(), false);
        self.reached.clear();
        self.reached.push(0);
        // Blocks are started in the order of their numbers, cold ones after the others.
        loop {
            let best = self
                .reached
                .iter()
                .copied()
                .filter(|label| !self.placed[*label])
                .min_by_key(|label| (self.heat[*label] == 0, *label));
            let Some(start) = best else {
                break;
            };
            let mut next = Some(start);
            while let Some(label) = next {
                next = self.place(code, placed, label);
            }
            let placed = &self.placed;
            self.reached.retain(|label| !placed[*label]);
        }
    }

    /// Puts a block at the end of the order; returns the one to follow.
    fn place(&mut self, code: &Code, placed: &Placed, label: usize) -> Option<usize> {
        self.placed[label] = true;
        let mut block = Emitted {
            label,
            parts: self.parts[label].clone(),
            end: self.ends[label],
        };
        let mut growth = 0;
        while let End::Jump(to) = block.end
            && self.placed[to]
            && to != label
        {
            let count: usize = self.parts[to].iter().map(|part| part.len()).sum();
            let limit = if self.heat[label] > 1 { COPIED_IN_LOOP } else { COPIED };
            growth += count + 1;
            if count > limit || growth > GROWTH || matches!(self.ends[to], End::Table { .. }) || self.heat[label] == 0 {
                break;
            }
            block.parts.extend(self.parts[to].iter().copied());
            block.end = self.ends[to];
        }
        let end = block.end;
        self.order.push(block);
        let mut reached = std::mem::take(&mut self.reached);
        self.successors(code, placed, end, |label| {
            if !self.placed[label] {
                reached.push(label);
            }
        });
        self.reached = reached;
        let open = |label: &usize| !self.placed[*label];
        match end {
            End::Jump(to) => Some(to).filter(open),
            End::Branch { taken, other, .. } => {
                let hotter = |a: usize, b: usize| {
                    // A block after one that is as hot: the order of the source.
                    (self.heat[a], std::cmp::Reverse(a)) > (self.heat[b], std::cmp::Reverse(b))
                };
                match (open(&taken), open(&other)) {
                    (true, true) if hotter(taken, other) => Some(taken),
                    (_, true) => Some(other),
                    (true, false) => Some(taken),
                    (false, false) => None,
                }
                .filter(|next| self.heat[*next] > 0 || self.heat[label] == 0)
            }
            End::Exit | End::Table { .. } => None,
        }
    }

    fn count_incoming(&mut self, code: &Code, placed: &Placed) {
        let mut incoming = std::mem::take(&mut self.incoming);
        incoming.clear();
        incoming.resize(self.ends.len(), 0);
        incoming[0] = 1;
        for block in &self.order {
            self.successors(code, placed, block.end, |label| incoming[label] += 1);
        }
        self.incoming = incoming;
    }
}

/// How a block ends, from its last step.
fn end_of(
    code: &Code,
    placed: &Placed,
    edges: usize,
    steps: std::ops::Range<usize>,
    edge: impl Fn(usize) -> usize,
) -> End {
    let step = steps.end - 1;
    let row = placed.steps[step].row;
    match edges {
        0 => End::Exit,
        1 if row == JUMP => End::Jump(edge(0)),
        _ => {
            for place in placed.places_of(&placed.steps[step]) {
                if let Place::Target(taken) = place {
                    // The edge that is not taken: the last one, or the only one.
                    let other = (0..edges).map(&edge).find(|to| *to != taken.index()).unwrap_or(taken.index());
                    return End::Branch {
                        step,
                        taken: taken.index(),
                        other,
                    };
                }
            }
            debug_assert!(!code.labels.is_empty(), "{row:?} ends a block with {edges} edges");
            End::Table { step }
        }
    }
}
