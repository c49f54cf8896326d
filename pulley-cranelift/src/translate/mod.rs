//! WebAssembly to CLIF, one function at a time.
//!
//! One pass over the operators: each is read, validated, and translated at once. A file per group of operators holds what
//! they mean; this one drives, and holds what they share: the builder, the stack of values, whether the current
//! operator can be reached.
//!
//! Invariants: an operator is translated only after the validator accepted it, so pops never fail on a stack that is
//! too short and indices are in range. While [`Translator::reachable`] is false nothing is emitted and the value stack is
//! not touched. Nothing recurses, whatever the nesting of blocks.

mod calls;
mod control;
mod environment;
mod float;
mod integer;
mod locals;
mod memory;
mod table;
mod vector;

use cranelift_codegen::ir::{self, BlockArg, Function, InstBuilder, SourceLoc, Type, UserFuncName, Value, types};
use cranelift_codegen::isa::TargetFrontendConfig;
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};
use pulley_vm::ValType;
use wasmparser::{FuncValidatorAllocations, Operator, OperatorsReader, OperatorsReaderAllocations};

use crate::CompileError;
use crate::module::{Body, BranchHint, ModuleInfo};
use crate::spaces::{CALL_CONV, REFERENCE, VECTOR};
use control::Frame;
use environment::Environment;

/// More values than this make a function too large: time and memory of all later passes grow with them, of some in the
/// square.
const MAX_VALUES: usize = 1 << 22;

/// Allocations that one translation leaves to the next.
#[derive(Default)]
pub(crate) struct Scratch {
    builder: FunctionBuilderContext,
    validator: FuncValidatorAllocations,
    operators: OperatorsReaderAllocations,
    stack: Vec<Value>,
    frames: Vec<Frame>,
    arguments: Vec<BlockArg>,
}

/// Validates the body of a function and translates it into the empty function `func`.
///
/// # Errors
///
/// The body is invalid or too large. `func` and `scratch` are then in no state to be used again.
pub(crate) fn translate(
    module: &ModuleInfo,
    body: Body<'_>,
    func: &mut Function,
    scratch: &mut Scratch,
) -> Result<(), CompileError> {
    let index = body.index();
    let mut validator = body.validator.into_validator(std::mem::take(&mut scratch.validator));
    func.name = UserFuncName::user(0, index);
    let ty = module
        .function_type(index)
        .ok_or_else(|| CompileError::internal("a function without a type").in_function(index))?;
    func.signature = crate::spaces::signature(value_types(ty.params()), value_types(ty.results()));

    let mut locals = body.source.get_locals_reader()?;
    let mut translator = Translator {
        environment: Environment::new(module),
        builder: FunctionBuilder::new(func, &mut scratch.builder),
        stack: std::mem::take(&mut scratch.stack),
        frames: std::mem::take(&mut scratch.frames),
        arguments: std::mem::take(&mut scratch.arguments),
        reachable: true,
        skipped: 0,
        hints: module.branch_hints.get(&index).map_or(&[], Vec::as_slice),
        start: body.source.range().start,
        offset: 0,
    };
    translator.stack.clear();
    translator.frames.clear();
    translator.begin(ty);
    for _ in 0..locals.get_count() {
        let offset = locals.original_position();
        let (count, ty) = locals.read()?;
        validator.define_locals(offset, count, ty)?;
        translator.declare_locals(count, ir_type(ty));
    }

    let mut operators =
        OperatorsReader::new_with_allocs(locals.get_binary_reader(), std::mem::take(&mut scratch.operators));
    while !operators.eof() {
        let offset = operators.original_position();
        let operator = operators.read()?;
        validator.op(offset, &operator)?;
        translator.translate(&operator, offset)?;
    }
    operators.finish()?;

    translator.builder.finalize(FRONTEND);
    scratch.stack = translator.stack;
    scratch.frames = translator.frames;
    scratch.arguments = translator.arguments;
    scratch.operators = operators.into_allocations();
    scratch.validator = validator.into_allocations();
    Ok(())
}

/// What the builder wants to know about a target. Only its pointer type matters, and only to functions with stack maps.
const FRONTEND: TargetFrontendConfig = TargetFrontendConfig {
    default_call_conv: CALL_CONV,
    pointer_width: target_lexicon::PointerWidth::U64,
    page_size_align_log2: 16,
};

/// The state of one function's translation.
struct Translator<'f, 'm> {
    environment: Environment<'m>,
    builder: FunctionBuilder<'f>,
    /// The operand stack of WebAssembly.
    stack: Vec<Value>,
    /// The blocks that enclose the current operator, the function itself first.
    frames: Vec<Frame>,
    /// Scratch space for the arguments of branches.
    arguments: Vec<BlockArg>,
    /// Whether control can get to the current operator.
    reachable: bool,
    /// How many blocks have been entered that can't be reached; they have no frames.
    skipped: usize,
    /// What is known about the function's branches.
    hints: &'m [BranchHint],
    /// Where the body starts in the module, which the offsets of hints count from.
    start: u64,
    /// Where the current operator is in the module.
    offset: u64,
}

impl Translator<'_, '_> {
    /// Translates one validated operator.
    fn translate(&mut self, operator: &Operator<'_>, offset: u64) -> Result<(), CompileError> {
        if !self.reachable {
            self.skip(operator);
            return Ok(());
        }
        self.offset = offset;
        self.builder.set_srcloc(source_location(offset));
        // The groups in the order of how often programs use them.
        let done = self.locals_and_constants(operator)?
            || self.integers(operator)
            || self.memory(operator)?
            || self.control(operator)?
            || self.calls(operator)?
            || self.floats(operator)
            || self.vectors(operator)?
            || self.tables(operator)?;
        let place = usize::try_from(offset).unwrap_or(usize::MAX);
        if !done {
            return Err(CompileError::internal(format!("no translation for {operator:?}")).at(place));
        }
        let values = self.builder.func.dfg.num_values();
        if values > MAX_VALUES {
            return Err(CompileError::limit(format!(
                "the function is too large: more than {MAX_VALUES} values in flow; split it"
            ))
            .at(place));
        }
        Ok(())
    }

    fn push(&mut self, value: Value) {
        self.stack.push(value);
    }

    /// Pops the value on top of the stack, which the validator has seen to be there.
    fn pop(&mut self) -> Value {
        self.stack.pop().expect("the validator checked the stack")
    }

    /// Pops two values; the second of the pair was on top.
    fn pop2(&mut self) -> (Value, Value) {
        let second = self.pop();
        (self.pop(), second)
    }

    /// Pops three values; the last of them was on top.
    fn pop3(&mut self) -> (Value, Value, Value) {
        let third = self.pop();
        let (first, second) = self.pop2();
        (first, second, third)
    }

    fn iconst32(&mut self, value: u32) -> Value {
        self.builder.ins().iconst(types::I32, i64::from(value))
    }

    fn unary(&mut self, opcode: ir::Opcode, result: Type) {
        let operand = self.pop();
        let (inst, dfg) = self.builder.ins().Unary(opcode, result, operand);
        let value = dfg.first_result(inst);
        self.push(value);
    }

    fn binary(&mut self, opcode: ir::Opcode, ty: Type) {
        let (a, b) = self.pop2();
        let (inst, dfg) = self.builder.ins().Binary(opcode, ty, a, b);
        let value = dfg.first_result(inst);
        self.push(value);
    }
}

/// The CLIF type of a WebAssembly type.
fn ir_type(ty: wasmparser::ValType) -> Type {
    match ty {
        wasmparser::ValType::I32 => types::I32,
        wasmparser::ValType::I64 => types::I64,
        wasmparser::ValType::F32 => types::F32,
        wasmparser::ValType::F64 => types::F64,
        wasmparser::ValType::V128 => VECTOR,
        wasmparser::ValType::Ref(_) => REFERENCE,
    }
}

/// The CLIF type of a type of the virtual machine.
fn value_type(ty: ValType) -> Type {
    match ty {
        ValType::I32 => types::I32,
        ValType::I64 => types::I64,
        ValType::F32 => types::F32,
        ValType::F64 => types::F64,
        ValType::V128 => VECTOR,
        // The others are references.
        _ => REFERENCE,
    }
}

/// The CLIF types of types of the virtual machine.
fn value_types(types: &[ValType]) -> impl Iterator<Item = Type> {
    types.iter().map(|&ty| value_type(ty))
}

/// The source location of an offset in the module.
fn source_location(offset: u64) -> SourceLoc {
    u32::try_from(offset).map_or_else(|_| SourceLoc::default(), SourceLoc::new)
}

#[cfg(test)]
mod tests;
