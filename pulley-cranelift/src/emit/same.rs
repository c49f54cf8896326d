//! Targets of branch tables that do the same become one.
//!
//! What falls through to a block wants it behind itself, whether there is another like it or not; a table jumps to all of its
//! targets. So tables share what is equal, and blocks that nothing leads to any more are left out: a switch of thousands of
//! cases often has far fewer different ones. This is done last, when blocks have the instructions that they will have.
//!
//! Invariant: instructions that may trap or leave are equal only if they come from the same place in the module, so that no
//! place is told for another.

use super::flow::{End, Flow};
use crate::lower::inst::{Code, Range};
use crate::regalloc::{Place, Placed, Step};
use smallvec::SmallVec;
use std::collections::HashMap;

/// Longer blocks are not looked at.
const MOST_STEPS: usize = 16;

/// What an instruction does: its row and its operands, and where it comes from, if that may be told.
type Doing<'a> = (u16, &'a [Place], Option<(u32, Range)>);

/// What a block does.
type BlockDoing<'a> = (SmallVec<[Doing<'a>; 2]>, End);

/// Leads the tables to the first of the targets that do the same, and takes those out that nothing leads to then.
pub(super) fn merge_targets(code: &Code, placed: &Placed, flow: &mut Flow) {
    let mut position = vec![usize::MAX; flow.labels()];
    for (nth, block) in flow.order().iter().enumerate() {
        position[block.label] = nth;
    }
    let mut first: HashMap<BlockDoing<'_>, usize> = HashMap::new();
    let mut merged = Vec::new();
    for table in flow.order() {
        let End::Table { step } = table.end else { continue };
        for place in placed.places_of(&placed.steps[step]) {
            let Place::Targets(labels) = place else { continue };
            for label in &code.labels[labels.positions()] {
                let target = flow.threads()[label.index()];
                let Some(block) = flow.order().get(position[target]) else { continue };
                let steps = flow.steps(block);
                if steps.len() > MOST_STEPS || matches!(block.end, End::Table { .. }) {
                    continue;
                }
                let does = steps.iter().map(|step| doing(placed, step)).collect();
                let same = *first.entry((does, block.end)).or_insert(target);
                if same != target {
                    merged.push((label.index(), same));
                }
            }
        }
    }
    if !merged.is_empty() {
        merged.iter().for_each(|(label, same)| flow.lead(*label, *same));
        flow.leave_out_unreached(code, placed);
    }
}

fn doing<'a>(placed: &'a Placed, step: &Step) -> Doing<'a> {
    let flags = step.row.info().flags;
    let source = (!flags.pure_ || flags.traps).then_some((step.source, step.earlier));
    (step.row.index(), placed.places_of(step), source)
}
