//! The order of blocks, and where each one goes.
//!
//! A jump costs a dispatch, so there should be few that are executed: empty blocks vanish, a block follows the one that jumps to
//! it, and a short block is copied to the end of those that would have to jump to it, which also puts the tests of loops at their
//! bottoms. Blocks that seldom run come last: those that trap, and those of which the module says so.

use super::JUMP;
use super::liveness::{self, SlotSet};
use super::{fuse, moves, same};
use crate::lower::inst::{Block, Code, Range};
use crate::regalloc::{Place, Placed, Step};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Blocks with at most so many instructions are copied instead of jumped to, inside of loops.
const COPIED_IN_LOOP: usize = 8;
/// And outside of loops.
const COPIED: usize = 4;
/// A block grows by at most so many instructions.
const GROWTH: usize = 16;
/// A block is copied to at most so many others. An interpreter's dispatch finds room at the end of each of its opcodes, but a
/// switch of thousands of cases does not become twice as long.
const COPIES: u16 = 256;

/// How a block ends. Blocks are labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// Its steps, in [`Flow::steps`], with the branch that `end` names.
    steps: Range,
    /// How it ends.
    pub(super) end: End,
}

/// The control flow of a function.
#[derive(Default)]
pub(super) struct Flow {
    /// The steps of each block, without its branch.
    bodies: Vec<Range>,
    ends: Vec<End>,
    heat: Vec<u32>,
    /// The slots that are read at or after the beginning of each block.
    live: Vec<SlotSet>,
    placed: Vec<bool>,
    /// How often each block was copied.
    copies: Vec<u16>,
    /// Blocks that something placed goes to: whether they are cold, and their number.
    reached: BinaryHeap<Reverse<(bool, usize)>>,
    order: Vec<Emitted>,
    /// The steps of the blocks in that order.
    steps: Vec<Step>,
    moves: moves::Scratch,
    fusing: fuse::Scratch,
    /// Labels of tables, where empty blocks are replaced.
    threads: Vec<usize>,
}

impl Flow {
    /// The blocks in order.
    pub(super) fn order(&self) -> &[Emitted] {
        &self.order
    }

    /// The steps of a block; its branch, if it has one, is the last.
    pub(super) fn steps(&self, block: &Emitted) -> &[Step] {
        &self.steps[block.steps.positions()]
    }

    /// Where a branch to each block really goes.
    pub(super) fn threads(&self) -> &[usize] {
        &self.threads
    }

    /// How many blocks there are, with those that were only edges.
    pub(super) fn labels(&self) -> usize {
        self.ends.len()
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

    pub(super) fn build(&mut self, code: &Code, placed: &mut Placed) {
        self.bodies.clear();
        self.ends.clear();
        self.heat.clear();
        self.order.clear();
        self.steps.clear();
        self.threads.clear();
        let heat = |block: &Block| if block.cold { 0 } else { 1 + block.loop_depth };
        self.heat.extend(code.blocks.iter().map(heat));
        liveness::live_at_start(code, placed, &mut self.live);
        moves::move_before_branches(code, placed, &mut self.live, &self.heat, &mut self.moves);
        for (block, steps) in code.blocks.iter().zip(&placed.blocks) {
            let steps = steps.positions();
            let end = end_of(code, placed, block.edges.positions().len(), steps.clone(), |nth| {
                code.edges_of(block)[nth].to.index()
            });
            let body = if end == End::Exit { steps } else { steps.start..steps.end - 1 };
            self.bodies.push(Range::new(body.start, body.end));
            self.ends.push(end);
        }
        self.thread_all();
        self.threads = (0..self.ends.len()).map(|label| self.skip_empty(label)).collect();
        self.place_all(code, placed);
        self.shorten(code, placed);
        same::merge_targets(code, placed, self);
    }

    /// Makes the tables' way to a block one to another.
    pub(super) fn lead(&mut self, label: usize, to: usize) {
        self.threads[label] = to;
    }

    /// Takes blocks out of the order that no other leads to.
    pub(super) fn leave_out_unreached(&mut self, code: &Code, placed: &Placed) {
        let mut reached = vec![false; self.labels()];
        for (nth, block) in self.order.iter().enumerate() {
            reached[block.label] |= nth == 0;
            self.successors(code, placed, block.end, |label| reached[label] = true);
        }
        self.order.retain(|block| reached[block.label]);
    }

    /// Removes moves from blocks in their final form, and fuses what is left.
    fn shorten(&mut self, code: &Code, placed: &mut Placed) {
        for nth in 0..self.order.len() {
            let block = &self.order[nth];
            let range = block.steps.positions();
            let after = self.live_after(code, placed, block.end);
            let left = moves::remove_moves(placed, &mut self.steps[range.clone()], &after);
            let left = fuse::fuse(placed, &mut self.steps[range.start..range.start + left], &after, &mut self.fusing);
            let left = moves::join_moves(placed, &mut self.steps[range.start..range.start + left]);
            self.order[nth].steps = Range::new(range.start, range.start + left);
        }
    }

    /// The block that an edge to a block ends up in.
    fn skip_empty(&self, mut label: usize) -> usize {
        // Bounded, for there may be empty infinite loops.
        for _ in 0..32 {
            match self.ends[label] {
                End::Jump(to) if self.bodies[label].is_empty() && to != label => label = to,
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
                    if taken == other { End::Jump(taken) } else { End::Branch { step, taken, other } }
                }
                end => end,
            };
            self.ends[label] = end;
        }
    }

    fn place_all(&mut self, code: &Code, placed: &Placed) {
        self.placed.clear();
        self.placed.resize(self.ends.len(), false);
        self.copies.clear();
        self.copies.resize(self.ends.len(), 0);
        self.reached.clear();
        self.reached.push(Reverse((false, 0)));
        // Blocks are started in the order of their numbers, cold ones after the others.
        while let Some(Reverse((_, start))) = self.reached.pop() {
            let mut next = Some(start).filter(|start| !self.placed[*start]);
            while let Some(label) = next {
                next = self.place(code, placed, label);
            }
        }
    }

    /// Puts a block at the end of the order; returns the one to follow.
    fn place(&mut self, code: &Code, placed: &Placed, label: usize) -> Option<usize> {
        self.placed[label] = true;
        let mut end = self.ends[label];
        let start = self.steps.len();
        self.steps.extend_from_slice(&placed.steps[self.bodies[label].positions()]);
        let mut growth = 0;
        while let End::Jump(to) = end
            && self.placed[to]
            && to != label
        {
            let count = self.bodies[to].len();
            let limit = if self.heat[label] > 1 { COPIED_IN_LOOP } else { COPIED };
            growth += count + 1;
            let too_long = count > limit || growth > GROWTH || self.copies[to] == COPIES;
            if too_long || matches!(self.ends[to], End::Table { .. }) || self.heat[label] == 0 {
                break;
            }
            self.copies[to] += 1;
            self.steps.extend_from_slice(&placed.steps[self.bodies[to].positions()]);
            end = self.ends[to];
        }
        if let End::Branch { step, .. } | End::Table { step } = end {
            self.steps.push(placed.steps[step]);
        }
        let position = self.order.len();
        self.order.push(Emitted { label, steps: Range::new(start, self.steps.len()), end });
        let mut reached = std::mem::take(&mut self.reached);
        self.successors(code, placed, end, |label| {
            if !self.placed[label] {
                reached.push(Reverse((self.heat[label] == 0, label)));
            }
        });
        self.reached = reached;
        let open = |label: &usize| !self.placed[*label];
        match end {
            End::Jump(to) => Some(to).filter(open),
            End::Branch { step, taken, other } if !open(&taken) && !open(&other) && self.heat[label] > 0 => {
                // Rather than jump to a short way out, take it here.
                let way_out = |label: usize| self.ends[label] == End::Exit && self.bodies[label].len() <= COPIED;
                if way_out(other) {
                    let other = self.copy(placed, other);
                    self.order[position].end = End::Branch { step, taken, other };
                } else if way_out(taken) {
                    let taken = self.copy(placed, taken);
                    self.order[position].end = End::Branch { step, taken, other };
                }
                None
            }
            End::Branch { taken, other, .. } => {
                let hotter = |a: usize, b: usize| {
                    // A block after one that is as hot: the order of the source.
                    (self.heat[a], Reverse(a)) > (self.heat[b], Reverse(b))
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

    /// Puts a copy of a block that leaves the function at the end of the order; returns its number.
    fn copy(&mut self, placed: &Placed, label: usize) -> usize {
        let copy = self.ends.len();
        self.ends.push(self.ends[label]);
        self.bodies.push(self.bodies[label]);
        self.heat.push(self.heat[label]);
        self.live.push(self.live[label]);
        self.placed.push(true);
        self.copies.push(0);
        self.threads.push(copy);
        let start = self.steps.len();
        self.steps.extend_from_slice(&placed.steps[self.bodies[copy].positions()]);
        self.order.push(Emitted { label: copy, steps: Range::new(start, self.steps.len()), end: self.ends[copy] });
        copy
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
                    return End::Branch { step, taken: taken.index(), other };
                }
            }
            debug_assert!(!code.labels.is_empty(), "{row:?} ends a block with {edges} edges");
            End::Table { step }
        }
    }
}
