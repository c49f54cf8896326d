//! Blocks, branches and traps, and how translation skips what can't be reached.
//!
//! A frame stands for each block that was entered by reachable code. The CLIF block after its end is made when the
//! first branch to it is: code that only falls out of the end of a block goes on in the CLIF block it is in.

use std::collections::HashMap;

use cranelift_codegen::ir::{Block, BlockArg, BlockCall, Inst, InstBuilder, JumpTableData, Type};
use cranelift_codegen::packed_option::PackedOption;
use wasmparser::{BlockType, BrTable, Operator as Op};

use super::{Translator, ir_type, value_type};
use crate::CompileError;
use crate::spaces;

/// A block of WebAssembly that encloses the current operator.
pub(super) struct Frame {
    kind: Kind,
    ty: BlockType,
    /// Where a branch to this frame goes, once there is one. Always there for loops, never for the function.
    label: PackedOption<Block>,
    /// How high the value stack was, without the block's parameters.
    height: usize,
    params: usize,
    results: usize,
    /// Whether some way to the label is not known to be unlikely.
    likely: bool,
}

#[derive(Clone, Copy)]
enum Kind {
    Function,
    Block,
    Loop,
    /// Before `else`. `otherwise` is where `branch` goes when the condition is zero; its parameters are the block's.
    If {
        branch: Inst,
        otherwise: Block,
    },
    /// After `else`.
    Else,
}

impl Frame {
    /// How many values a branch to this frame takes.
    fn arity(&self) -> usize {
        match self.kind {
            Kind::Loop => self.params,
            _ => self.results,
        }
    }
}

/// Tables of more entries than this go through a block for each target, so that what values flow to
/// the targets is written once and not for each entry.
const LARGE_TABLE: u32 = 1024;

impl Translator<'_, '_> {
    pub(super) fn control(&mut self, operator: &Op<'_>) -> Result<bool, CompileError> {
        match operator {
            Op::Block { blockty } => self.enter_block(*blockty),
            Op::Loop { blockty } => self.enter_loop(*blockty),
            Op::If { blockty } => self.enter_if(*blockty),
            Op::Else => self.else_(),
            Op::End => self.end(),
            Op::Br { relative_depth } => self.br(*relative_depth),
            Op::BrIf { relative_depth } => self.br_if(*relative_depth),
            Op::BrTable { targets } => self.br_table(targets)?,
            Op::Return => self.return_(),
            Op::Unreachable => {
                self.builder.ins().trap(spaces::UNREACHABLE);
                self.reachable = false;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Passes over an operator that can't be reached, unless it ends what can't be reached.
    pub(super) fn skip(&mut self, operator: &Op<'_>) {
        match operator {
            Op::Block { .. } | Op::Loop { .. } | Op::If { .. } => self.skipped += 1,
            Op::Else if self.skipped == 0 => self.else_(),
            Op::End if self.skipped == 0 => self.end(),
            Op::End => self.skipped -= 1,
            _ => {}
        }
    }

    /// Makes the frame of the function itself.
    pub(super) fn enter_function(&mut self, results: usize) {
        self.frames.push(Frame {
            kind: Kind::Function,
            ty: BlockType::Empty,
            label: None.into(),
            height: 0,
            params: 0,
            results,
            likely: true,
        });
    }

    fn enter_block(&mut self, ty: BlockType) {
        self.enter(Kind::Block, ty, None.into());
    }

    fn enter_loop(&mut self, ty: BlockType) {
        let params = self.arity(ty).0;
        let header = self.builder.create_block();
        self.append_params(header, ty);
        self.jump(header, params);
        self.builder.switch_to_block(header);
        let base = self.stack.len() - params;
        self.stack.truncate(base);
        self.stack.extend_from_slice(self.builder.block_params(header));
        self.enter(Kind::Loop, ty, header.into());
    }

    fn enter_if(&mut self, ty: BlockType) {
        let condition = self.pop();
        let params = self.arity(ty).0;
        let then = self.builder.create_block();
        let otherwise = self.builder.create_block();
        self.append_params(otherwise, ty);
        let arguments = arguments(&mut self.arguments, &self.stack, params);
        let branch = self.builder.ins().brif(condition, then, &[], otherwise, arguments);
        match self.hint() {
            Some(true) => self.builder.set_cold_block(otherwise),
            Some(false) => self.builder.set_cold_block(then),
            None => {}
        }
        self.builder.seal_block(then);
        self.builder.switch_to_block(then);
        self.enter(Kind::If { branch, otherwise }, ty, None.into());
    }

    /// Pushes a frame whose parameters are on top of the stack.
    fn enter(&mut self, kind: Kind, ty: BlockType, label: PackedOption<Block>) {
        let (params, results) = self.arity(ty);
        self.frames.push(Frame { kind, ty, label, height: self.stack.len() - params, params, results, likely: false });
    }

    /// Whether the condition of the current operator is likely not zero, if the module says so.
    fn hint(&self) -> Option<bool> {
        let offset = self.offset - self.start;
        let found = self.hints.binary_search_by_key(&offset, |hint| u64::from(hint.offset)).ok()?;
        Some(self.hints[found].likely)
    }

    fn else_(&mut self) {
        let depth = self.frames.len() - 1;
        let Kind::If { otherwise, .. } = self.frames[depth].kind else {
            unreachable!("the validator lets `else` follow nothing but `if`");
        };
        if self.reachable {
            let label = self.likely_label(depth);
            self.jump(label, self.frames[depth].results);
        }
        let frame = &mut self.frames[depth];
        frame.kind = Kind::Else;
        self.stack.truncate(frame.height);
        self.continue_in(otherwise);
    }

    fn end(&mut self) {
        let depth = self.frames.len() - 1;
        match self.frames[depth].kind {
            Kind::Function => {
                if self.reachable {
                    self.return_();
                }
                self.frames.pop();
                return;
            }
            Kind::Loop => {
                let header = self.frames[depth].label.expand();
                self.builder.seal_block(header.expect("a loop has its header as label"));
                // Branches to a loop go to its start: what follows is reached from its end only.
                self.frames[depth].label = None.into();
            }
            Kind::If { branch, otherwise } => self.end_if(depth, branch, otherwise),
            Kind::Block | Kind::Else => {}
        }
        let frame = &self.frames[depth];
        let (height, results, label) = (frame.height, frame.results, frame.label.expand());
        let likely = frame.likely || self.reachable;
        self.frames.pop();
        match label {
            Some(label) => {
                if !likely {
                    self.builder.set_cold_block(label);
                }
                if self.reachable {
                    self.jump(label, results);
                }
                self.stack.truncate(height);
                self.continue_in(label);
            }
            None if self.reachable => {}
            None => self.stack.truncate(height),
        }
    }

    /// Says where an `if` without `else` goes when its condition is zero: past its end, with the parameters as results.
    fn end_if(&mut self, depth: usize, branch: Inst, otherwise: Block) {
        if !self.reachable && self.frames[depth].label.is_none() {
            // Nothing else gets past the end.
            self.stack.truncate(self.frames[depth].height);
            self.continue_in(otherwise);
        } else {
            let label = self.likely_label(depth);
            self.builder.change_jump_destination(branch, otherwise, label);
        }
    }

    /// Goes on at the start of a block to which all branches are known, with its parameters on the stack.
    fn continue_in(&mut self, block: Block) {
        self.builder.seal_block(block);
        self.builder.switch_to_block(block);
        self.stack.extend_from_slice(self.builder.block_params(block));
        self.reachable = true;
    }

    fn br(&mut self, relative_depth: u32) {
        let depth = self.depth(relative_depth);
        self.branch(depth);
    }

    /// Goes to the label of a frame, with the values it takes from the top of the stack.
    fn branch(&mut self, depth: usize) {
        if let Kind::Function = self.frames[depth].kind {
            self.return_();
        } else {
            let label = self.likely_label(depth);
            self.jump(label, self.frames[depth].arity());
            self.reachable = false;
        }
    }

    fn br_if(&mut self, relative_depth: u32) {
        let condition = self.pop();
        let depth = self.depth(relative_depth);
        let next = self.builder.create_block();
        let hint = self.hint();
        if hint == Some(true) {
            self.builder.set_cold_block(next);
        }
        if let Kind::Function = self.frames[depth].kind {
            // A return of its own: values need not be moved to where another return would want them.
            let leave = self.builder.create_block();
            if hint == Some(false) {
                self.builder.set_cold_block(leave);
            }
            self.builder.ins().brif(condition, leave, &[], next, &[]);
            self.builder.seal_block(leave);
            self.builder.switch_to_block(leave);
            self.return_();
            self.reachable = true;
        } else {
            let label = if hint == Some(false) { self.label(depth) } else { self.likely_label(depth) };
            let arity = self.frames[depth].arity();
            let arguments = arguments(&mut self.arguments, &self.stack, arity);
            self.builder.ins().brif(condition, label, arguments, next, &[]);
        }
        self.builder.seal_block(next);
        self.builder.switch_to_block(next);
    }

    fn br_table(&mut self, targets: &BrTable<'_>) -> Result<(), CompileError> {
        let index = self.pop();
        let arity = self.frames[self.depth(targets.default())].arity();
        let direct = arity == 0 && targets.len() <= LARGE_TABLE;
        // Blocks that stand before a frame's label, with the frame's depth.
        let mut edges: HashMap<usize, Block> = HashMap::new();
        let mut ordered = Vec::new();
        let mut calls = Vec::with_capacity(targets.len() as usize + 1);
        for target in targets.targets().chain(std::iter::once(Ok(targets.default()))) {
            let depth = self.depth(target?);
            let block = if direct && !matches!(self.frames[depth].kind, Kind::Function) {
                self.likely_label(depth)
            } else {
                *edges.entry(depth).or_insert_with(|| {
                    let block = self.builder.create_block();
                    ordered.push((depth, block));
                    block
                })
            };
            let pool = &mut self.builder.func.dfg.value_lists;
            calls.push(BlockCall::new(block, std::iter::empty(), pool));
        }
        let default = calls.pop().expect("the default target was pushed last");
        let table = self.builder.create_jump_table(JumpTableData::new(default, &calls));
        self.builder.ins().br_table(index, table);
        for (depth, block) in ordered {
            self.builder.seal_block(block);
            self.builder.switch_to_block(block);
            self.branch(depth);
        }
        self.reachable = false;
        Ok(())
    }

    /// Returns the values on top of the stack.
    fn return_(&mut self) {
        let base = self.stack.len() - self.frames[0].results;
        self.builder.ins().return_(&self.stack[base..]);
        self.reachable = false;
    }

    /// Goes to `block` with the topmost `count` values of the stack.
    fn jump(&mut self, block: Block, count: usize) {
        let arguments = arguments(&mut self.arguments, &self.stack, count);
        self.builder.ins().jump(block, arguments);
    }

    /// The index of a frame, counted from the outermost.
    fn depth(&self, relative_depth: u32) -> usize {
        self.frames.len() - 1 - relative_depth as usize
    }

    /// Where a branch to a frame goes of which nothing says that it is unlikely.
    fn likely_label(&mut self, depth: usize) -> Block {
        self.frames[depth].likely = true;
        self.label(depth)
    }

    /// Where a branch to a frame goes.
    fn label(&mut self, depth: usize) -> Block {
        if let Some(label) = self.frames[depth].label.expand() {
            return label;
        }
        let label = self.builder.create_block();
        let ty = self.frames[depth].ty;
        for_each_type(self.environment.module, ty, false, |ty| {
            self.builder.append_block_param(label, ty);
        });
        self.frames[depth].label = label.into();
        label
    }

    /// Gives a block the parameters of a WebAssembly block.
    fn append_params(&mut self, block: Block, ty: BlockType) {
        for_each_type(self.environment.module, ty, true, |ty| {
            self.builder.append_block_param(block, ty);
        });
    }

    /// How many parameters and results a block has.
    fn arity(&self, ty: BlockType) -> (usize, usize) {
        match ty {
            BlockType::Empty => (0, 0),
            BlockType::Type(_) => (0, 1),
            BlockType::FuncType(index) => {
                let ty = &self.environment.module.types()[index as usize];
                (ty.params().len(), ty.results().len())
            }
        }
    }
}

/// Calls `each` with the types of a block's parameters or results.
fn for_each_type(module: &crate::module::ModuleInfo, ty: BlockType, params: bool, mut each: impl FnMut(Type)) {
    match ty {
        BlockType::Empty => {}
        BlockType::Type(result) if !params => each(ir_type(result)),
        BlockType::Type(_) => {}
        BlockType::FuncType(index) => {
            let ty = &module.types()[index as usize];
            let types = if params { ty.params() } else { ty.results() };
            types.iter().for_each(|&ty| each(value_type(ty)));
        }
    }
}

/// The topmost `count` values of the stack as arguments of a branch.
fn arguments<'s>(
    scratch: &'s mut Vec<BlockArg>,
    stack: &[cranelift_codegen::ir::Value],
    count: usize,
) -> &'s [BlockArg] {
    scratch.clear();
    scratch.extend(stack[stack.len() - count..].iter().map(|&value| BlockArg::Value(value)));
    scratch
}
