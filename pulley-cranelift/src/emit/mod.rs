//! Placed instructions to bytes.
//!
//! [`moves`] removes moves, [`fuse`] makes one instruction of two, [`flow`] turns blocks into control flow without empty blocks and decides their order, [`same`] makes one of equal targets, [`modes`] chooses for each operand
//! whether it goes through an accumulator, for which [`mirrors`] knows what those hold, and this file writes the bytes: branches are inverted so that the likely way falls
//! through, and distances are filled in when all blocks have their places. Everything works on rows and their descriptions;
//! the only rows with names here are the jump and the moves ([`JUMP`], [`crate::regalloc::MOVE`]).

mod flow;
mod fuse;
mod liveness;
mod mirrors;
mod modes;
mod moves;
mod same;

use crate::CompileError;
use crate::lower::inst::Code;
use crate::regalloc::{Place, Placed};
use flow::{Emitted, End, Flow};
use modes::{Instruction, Selector};
use pulley_spec::model::{Kind, Mode};
use pulley_vm::isa::{self, Operand, Row, Slots};
use smallvec::SmallVec;

/// The row that goes to a block.
const JUMP: Row = Row::br;

/// A function's bytecode and what is known about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct CompiledFunction {
    /// The instructions.
    pub(crate) code: Vec<u8>,
    /// The number of slots of its frame.
    pub(crate) frame_size: u16,
    /// The functions that it calls directly.
    pub(crate) relocations: Vec<Relocation>,
    /// Where the code comes from: pairs of an offset in `code` and an offset in the module, which holds up to the next pair
    /// (see [`pulley_vm::artifact::SourceMap`]).
    pub(crate) source_map: Vec<(u32, u32)>,
}

/// A direct call, whose distance is known when all functions are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Relocation {
    /// The offset of the four bytes to fill in.
    pub(crate) operand: u32,
    /// The offset of the calling instruction, from which the distance counts.
    pub(crate) instruction: u32,
    /// The called function, by its index in the module's function index space.
    pub(crate) function: u32,
}

/// Memory that emission keeps from function to function.
#[derive(Default)]
pub(crate) struct Scratch {
    flow: Flow,
    selector: Selector,
    instructions: Vec<Instruction>,
    offsets: Vec<u32>,
    fixups: Vec<Fixup>,
}

/// A distance to fill in.
struct Fixup {
    /// The offset of the four bytes.
    at: usize,
    /// The offset of the instruction.
    instruction: usize,
    /// The block to go to.
    to: usize,
}

/// Writes the bytecode of a function.
///
/// # Errors
///
/// The code is larger than 2 GiB, or an instruction has no encoding, which is a bug.
pub(crate) fn emit(code: &Code, placed: &mut Placed, scratch: &mut Scratch) -> Result<CompiledFunction, CompileError> {
    scratch.flow.build(code, placed);
    let placed = &*placed;
    scratch.fixups.clear();
    scratch.offsets.clear();
    scratch.offsets.resize(scratch.flow.labels(), 0);
    let mut emitter = Emitter {
        code,
        placed,
        function: CompiledFunction {
            frame_size: u16::try_from(placed.frame_size).unwrap_or(u16::MAX),
            ..CompiledFunction::default()
        },
        fixups: &mut scratch.fixups,
        threads: scratch.flow.threads(),
        source: u32::MAX,
    };
    scratch.selector.start(code, placed, &scratch.flow);
    let order = scratch.flow.order();
    for (nth, block) in order.iter().enumerate() {
        scratch.offsets[block.label] = emitter.offset()?;
        let next = order.get(nth + 1).map(|block| block.label);
        scratch.selector.select(code, placed, &scratch.flow, block, &mut scratch.instructions)?;
        emitter.block(block, next, &scratch.flow, &scratch.instructions)?;
    }
    emitter.finish(&scratch.offsets)
}

struct Emitter<'a> {
    code: &'a Code,
    placed: &'a Placed,
    function: CompiledFunction,
    fixups: &'a mut Vec<Fixup>,
    /// Where a branch to each block really goes.
    threads: &'a [usize],
    /// The source of the byte of code before.
    source: u32,
}

impl Emitter<'_> {
    fn offset(&self) -> Result<u32, CompileError> {
        u32::try_from(self.function.code.len())
            .ok()
            .filter(|offset| i32::try_from(*offset).is_ok())
            .ok_or_else(|| CompileError::limit("the function's code is larger than 2 GiB; split the function"))
    }

    /// A block's instructions and what leads to the next.
    fn block(
        &mut self,
        block: &Emitted,
        next: Option<usize>,
        flow: &Flow,
        instructions: &[Instruction],
    ) -> Result<(), CompileError> {
        let Some((last, body)) = instructions.split_last() else {
            return match block.end {
                End::Jump(to) if Some(to) != next => self.jump(to),
                _ => Ok(()),
            };
        };
        match block.end {
            End::Jump(to) => {
                for instruction in instructions {
                    self.instruction(instruction, None)?;
                }
                if Some(to) != next {
                    self.jump(to)?;
                }
            }
            End::Branch { taken, other, .. } => {
                for instruction in body {
                    self.instruction(instruction, None)?;
                }
                let invert =
                    if Some(taken) == next { true } else { Some(other) != next && flow.is_hotter(other, taken) };
                let on = match invert.then(|| last.inverse()).flatten() {
                    Some(inverse) => {
                        self.instruction(&inverse, Some(other))?;
                        taken
                    }
                    None => {
                        self.instruction(last, Some(taken))?;
                        other
                    }
                };
                if Some(on) != next {
                    self.jump(on)?;
                }
            }
            End::Table { .. } | End::Exit => {
                for instruction in instructions {
                    self.instruction(instruction, None)?;
                }
            }
        }
        Ok(())
    }

    fn jump(&mut self, to: usize) -> Result<(), CompileError> {
        let jump = Instruction::jump(crate::lower::inst::Label::new(to))?;
        self.instruction(&jump, Some(to))
    }

    /// One instruction; `target` is the block that it may branch to.
    fn instruction(&mut self, instruction: &Instruction, target: Option<usize>) -> Result<(), CompileError> {
        let at = self.function.code.len();
        let earlier = &self.placed.sources[instruction.earlier.positions()];
        for (offset, &source) in (self.offset()?..).zip(std::iter::once(&instruction.source).chain(earlier)) {
            if source != u32::MAX && source != self.source {
                self.source = source;
                self.function.source_map.push((offset, source));
            }
        }
        let infos = instruction.row.info().operands;
        let tables: SmallVec<[u8; 64]> = instruction
            .places()
            .iter()
            .map(|place| match place {
                Place::Targets(labels) => 4 * labels.len(),
                _ => 0,
            })
            .max()
            .map_or_else(SmallVec::new, |bytes| SmallVec::from_elem(0, bytes));
        let distance = u16::try_from(self.placed.frame_size + 1).unwrap_or(u16::MAX);
        let operands: SmallVec<[Operand<'_>; isa::MAX_OPERANDS]> = instruction
            .places()
            .iter()
            .zip(infos)
            .zip(instruction.modes())
            .map(|((place, info), mode)| match *place {
                Place::Slot(_) if *mode == Mode::Result => Operand::Result,
                Place::Slot(slot) => Operand::Slot(slot),
                Place::Wide(slot) => Operand::Wide(slot),
                Place::Cell(cell) => Operand::Cell(cell),
                Place::Other { slot, wide: false, memory } => Operand::Other(slot, memory),
                Place::Other { slot, wide: true, memory } => Operand::OtherWide(slot, memory),
                Place::Acc => Operand::Acc,
                Place::Imm(value) => Operand::Imm(match info.kind {
                    Kind::Value(ty) => crate::lower::inst::sign_extended(ty, value),
                    _ => value,
                }),
                Place::Entity(_) if info.kind == Kind::Func => Operand::Relative(0),
                Place::Entity(index) => Operand::Entity(index),
                Place::Trap(code) => Operand::Trap(code),
                Place::Target(_) => Operand::Relative(0),
                Place::Targets(labels) => Operand::Targets(&tables[..4 * labels.len()]),
                Place::List(list) => Operand::List(Slots::Plain(&self.placed.lists[list.positions()])),
                Place::Results(list) => Operand::Results(distance, Slots::Plain(&self.placed.lists[list.positions()])),
            })
            .collect();
        let labels = &self.code.labels;
        let threads = self.threads;
        let fixups = &mut *self.fixups;
        let relocations = &mut self.function.relocations;
        isa::encode_with(instruction.opcode, &operands, &mut self.function.code, |nth, place| {
            match instruction.places()[nth] {
                Place::Target(_) if instruction.modes()[nth] == Mode::Again => {}
                Place::Target(label) => {
                    fixups.push(Fixup { at: place, instruction: at, to: target.unwrap_or(label.index()) })
                }
                Place::Targets(list) => {
                    fixups.extend(labels[list.positions()].iter().enumerate().map(|(nth, label)| Fixup {
                        at: place + 4 + 4 * nth,
                        instruction: at,
                        to: threads[label.index()],
                    }));
                }
                Place::Entity(function) if infos[nth].kind == Kind::Func => relocations.push(Relocation {
                    operand: u32::try_from(place).unwrap_or(u32::MAX),
                    instruction: u32::try_from(at).unwrap_or(u32::MAX),
                    function,
                }),
                _ => {}
            }
        })
        .map_err(|error| {
            CompileError::internal(format!("{error}, in {:?} {:?}", instruction.opcode, instruction.places()))
        })
    }

    fn finish(mut self, offsets: &[u32]) -> Result<CompiledFunction, CompileError> {
        self.offset()?;
        for fixup in self.fixups.drain(..) {
            // Both are below 2^31.
            let distance = i64::from(offsets[fixup.to]) - fixup.instruction as i64;
            let bytes = i32::try_from(distance).unwrap_or(0).to_le_bytes();
            self.function.code[fixup.at..fixup.at + 4].copy_from_slice(&bytes);
        }
        Ok(self.function)
    }
}
