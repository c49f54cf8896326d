//! Claims about bytecode, checked instruction by instruction from the descriptions of rows.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use super::entities::Entities;
use super::plan::{PLANS, Plan};
use super::{Claim, MAX_FRAME_SIZE, Place, VerifyError};
use crate::artifact::{Artifact, Function};
use crate::isa::{self, Decoded, Kind, Mode, Operand, Role, Slots};
use crate::trap::TrapCode;
use crate::types::{FuncType, ValType};

/// Checks the code of all functions.
pub(super) fn check(artifact: &Artifact, entities: &Entities) -> Result<(), VerifyError> {
    let (functions, code) = (&artifact.functions[..], &artifact.code[..]);
    let checker = |own: usize| Checker { artifact, entities, own, function: &functions[own], functions, code };
    let mut before = 0;
    for (own, function) in functions.iter().enumerate() {
        checker(own).check_range(before)?;
        before = function.code.end;
    }
    let mut scratch = Scratch::default();
    (0..functions.len()).try_for_each(|own| checker(own).check_code(&mut scratch))
}

/// Checks a function whose code is by itself.
pub(super) fn check_one(
    artifact: &Artifact,
    entities: &Entities,
    own: usize,
    function: &Function,
    code: &[u8],
) -> Result<(), VerifyError> {
    let functions = core::slice::from_ref(function);
    let checker = Checker { artifact, entities, own, function, functions, code };
    checker.check_range(0)?;
    checker.check_code(&mut Scratch::default())
}

/// What is remembered while a function is checked; kept to be used again.
#[derive(Default)]
struct Scratch {
    /// A bit for each byte of the function: whether an instruction starts there.
    starts: Vec<u64>,
    /// Offsets of branches and their targets, in the function.
    branches: Vec<(u32, u32)>,
}

/// A claim that does not hold at an instruction, given by its offset in the code.
struct Fault {
    claim: Claim,
    offset: usize,
    what: String,
}

type Check<T = ()> = Result<T, (Claim, String)>;

/// What the operands of an instruction say together.
#[derive(Default)]
struct Call<'a> {
    callee: Option<&'a FuncType>,
    signature: bool,
    args: Option<usize>,
    /// Distance to the callee's frame, number of results.
    results: Option<(usize, usize)>,
    returns: Option<usize>,
    /// The types of references in the tables and element segments named.
    references: Option<ValType>,
    mixed_references: bool,
}

struct Checker<'a> {
    artifact: &'a Artifact,
    entities: &'a Entities,
    /// The function's place among those with code.
    own: usize,
    function: &'a Function,
    /// The functions that `code` holds, in order.
    functions: &'a [Function],
    code: &'a [u8],
}

impl<'a> Checker<'a> {
    fn ty(&self) -> &'a FuncType {
        &self.artifact.types[self.function.ty as usize]
    }

    /// Claims "functions" and "frames".
    fn check_range(&self, before: u32) -> Result<(), VerifyError> {
        let function = self.function;
        let Range { start, end } = function.code;
        let code_bytes = self.code.len();
        let frame = function.frame_size;
        let params = self.ty().param_slots();
        let (claim, what) = if start < before {
            (
                Claim::Functions,
                format!("its code starts at {start:#x}, inside the one before, which ends at {before:#x}"),
            )
        } else if start >= end {
            (Claim::Functions, format!("it has no code: {start:#x}..{end:#x}"))
        } else if end as usize > code_bytes {
            (Claim::Functions, format!("its code ends at {end:#x}, the module's has {code_bytes:#x} bytes"))
        } else if frame > MAX_FRAME_SIZE {
            (Claim::Frames, format!("its frame has {frame} slots, at most {MAX_FRAME_SIZE} are allowed"))
        } else if (frame as usize) < params {
            (Claim::Frames, format!("its frame of {frame} slots has no room for {params} parameters"))
        } else {
            return Ok(());
        };
        let (index, name) = self.index_and_name();
        Err(VerifyError { claim, place: Place::Function { index, name }, what })
    }

    fn index_and_name(&self) -> (u32, Option<String>) {
        let index = self.entities.imported_functions + self.own as u32;
        (index, self.artifact.names.get(index).map(ToString::to_string))
    }

    #[cold]
    fn instruction(&self, fault: Fault) -> VerifyError {
        let (index, name) = self.index_and_name();
        let mnemonic = isa::decode(self.code, fault.offset).ok().map(|found| found.row().info().name);
        let place = Place::Instruction { index, name, offset: fault.offset as u32, mnemonic };
        VerifyError { claim: fault.claim, place, what: fault.what }
    }

    /// The claims about the function's code, whose range was checked.
    fn check_code(&self, scratch: &mut Scratch) -> Result<(), VerifyError> {
        self.check_body(scratch).map_err(|fault| self.instruction(fault))
    }

    /// Everything from the first to the last byte of the function.
    fn check_body(&self, scratch: &mut Scratch) -> Result<(), Fault> {
        let Range { start, end } = self.function.code;
        let (start, end) = (start as usize, end as usize);
        let code = &self.code[..end];
        scratch.starts.clear();
        scratch.starts.resize((end - start).div_ceil(64), 0);
        scratch.branches.clear();

        let mut at = start;
        let mut last = start;
        let mut terminated = false;
        while at < end {
            let in_function = at - start;
            scratch.starts[in_function / 64] |= 1 << (in_function % 64);
            last = at;
            let fault = |(claim, what)| Fault { claim, offset: at, what };
            if let Some((plan, bytes)) = planned(&code[at..]) {
                self.check_planned(plan, bytes, at, &mut scratch.branches).map_err(fault)?;
                terminated = plan.terminator;
                at += bytes.len();
            } else {
                // Looked at where it is: a decoded instruction is large.
                let decoded = isa::decode(code, at);
                let decoded = match &decoded {
                    Ok(decoded) => decoded,
                    Err(error) => return Err(fault((Claim::Decoding, error.to_string()))),
                };
                self.check_instruction(decoded, at, &mut scratch.branches).map_err(fault)?;
                terminated = decoded.row().info().flags.terminator;
                at += decoded.len;
            }
        }
        if !terminated {
            let what = "control runs past the end of the function".to_string();
            return Err(Fault { claim: Claim::End, offset: last, what });
        }
        for &(from, to) in &scratch.branches {
            if scratch.starts[to as usize / 64] & (1 << (to % 64)) == 0 {
                let what = format!("the target {:#x} is not the start of an instruction", start + to as usize);
                return Err(Fault { claim: Claim::Branches, offset: start + from as usize, what });
            }
        }
        Ok(())
    }

    /// The claims "slots", "branches" and "entities" for an instruction that a plan covers.
    #[inline(always)]
    fn check_planned(&self, plan: &Plan, bytes: &[u8], at: usize, branches: &mut Vec<(u32, u32)>) -> Check {
        for &slot in plan.slots() {
            self.check_slot(u16::from(bytes[usize::from(slot)]))?;
        }
        for &cell in plan.cells() {
            self.check_cell(u16::from(bytes[usize::from(cell)]))?;
        }
        if plan.far != 0 {
            let far = usize::from(plan.far);
            self.check_slot(u16::from_le_bytes([bytes[far], bytes[far + 1]]))?;
        }
        if plan.target != 0 {
            let target = &bytes[usize::from(plan.target)..][..4];
            let distance = i32::from_le_bytes([target[0], target[1], target[2], target[3]]);
            self.note_branch(at, distance, branches)?;
        }
        if plan.memory { self.check_memory() } else { Ok(()) }
    }

    fn check_memory(&self) -> Check {
        if self.entities.memories.is_empty() {
            return Err((Claim::Entities, "the instruction uses memory 0, the module has none".into()));
        }
        Ok(())
    }

    fn check_instruction(&self, decoded: &Decoded<'_>, at: usize, branches: &mut Vec<(u32, u32)>) -> Check {
        let row = decoded.row().info();
        if row.flags.internal {
            return Err((Claim::Decoding, "the instruction is reserved for the machine itself".into()));
        }
        if row.flags.memory {
            self.check_memory()?;
        }
        let mut call = Call::default();
        for (info, operand) in row.operands.iter().zip(decoded.operands()) {
            match *operand {
                Operand::Slot(slot) if info.kind == Kind::FarPair => self.check_pair(slot)?,
                Operand::Slot(slot) | Operand::Wide(slot) => self.check_slot(slot)?,
                Operand::Cell(cell) => self.check_cell(cell)?,
                Operand::Other(slot, memory) | Operand::OtherWide(slot, memory) => {
                    self.check_slot(slot)?;
                    self.check_entity(Kind::Memory, memory.into(), &mut call)?;
                }
                Operand::Acc if info.kind == Kind::Args => call.args = Some(1),
                Operand::Acc if info.kind == Kind::Returns => call.returns = Some(1),
                Operand::Acc | Operand::Result | Operand::Imm(_) => {}
                Operand::Relative(distance) if info.kind == Kind::Func => {
                    call.callee = Some(self.callee(at, distance)?);
                }
                Operand::Relative(distance) => self.note_branch(at, distance, branches)?,
                Operand::Targets([]) => return Err((Claim::Branches, "the table of targets is empty".into())),
                Operand::Targets(targets) => {
                    for target in targets.chunks_exact(4) {
                        let distance = i32::from_le_bytes([target[0], target[1], target[2], target[3]]);
                        self.note_branch(at, distance, branches)?;
                    }
                }
                Operand::Entity(index) => self.check_entity(info.kind, index, &mut call)?,
                Operand::Trap(number) if TrapCode::from_u8(number).is_none() => {
                    return Err((Claim::Entities, format!("there is no trap code {number}")));
                }
                Operand::Trap(_) => {}
                Operand::List(slots) => {
                    self.check_slots(slots)?;
                    match info.kind {
                        Kind::Returns => call.returns = Some(slots.len()),
                        _ => call.args = Some(slots.len()),
                    }
                }
                Operand::Results(distance, slots) => {
                    self.check_slots(slots)?;
                    call.results = Some((usize::from(distance), slots.len()));
                }
            }
        }
        if decoded.opcode.info().modes.contains(&Mode::Again) {
            check_repeated(decoded)?;
        }
        self.check_call(&call)
    }

    #[inline(always)]
    fn check_slot(&self, slot: u16) -> Check {
        let frame = self.function.frame_size;
        if u32::from(slot) < frame { Ok(()) } else { Err(outside(slot, frame)) }
    }

    /// A slot and the one after it.
    fn check_pair(&self, slot: u16) -> Check {
        let frame = self.function.frame_size;
        if u32::from(slot) + 1 < frame { Ok(()) } else { Err(outside(slot.saturating_add(1), frame)) }
    }

    #[inline(always)]
    fn check_cell(&self, cell: u16) -> Check {
        let frame = self.function.frame_size;
        if 2 * u32::from(cell) + 1 < frame { Ok(()) } else { Err(cell_outside(cell, frame)) }
    }

    fn check_slots(&self, slots: Slots<'_>) -> Check {
        slots.iter().try_for_each(|slot| self.check_slot(slot))
    }

    /// Remembers a target until all starts of instructions are known.
    fn note_branch(&self, at: usize, distance: i32, branches: &mut Vec<(u32, u32)>) -> Check {
        let Range { start, end } = self.function.code;
        let to = at as i64 + i64::from(distance);
        if to < i64::from(start) || to >= i64::from(end) {
            return Err((
                Claim::Branches,
                format!("the target {to:#x} is outside of the function {start:#x}..{end:#x}"),
            ));
        }
        branches.push((at as u32 - start, to as u32 - start));
        Ok(())
    }

    /// The type of the function that starts at a distance.
    fn callee(&self, at: usize, distance: i32) -> Check<&'a FuncType> {
        let to = at as i64 + i64::from(distance);
        match self.functions.binary_search_by_key(&to, |function| i64::from(function.code.start)) {
            Ok(found) => Ok(&self.artifact.types[self.functions[found].ty as usize]),
            Err(_) => Err((Claim::Callees, format!("no function starts at {to:#x}"))),
        }
    }

    fn check_entity(&self, kind: Kind, index: u32, call: &mut Call<'a>) -> Check {
        let entities = self.entities;
        let at = index as usize;
        let (count, what) = match kind {
            Kind::Import | Kind::FuncIndex => (entities.functions.len(), "function"),
            Kind::Signature => (self.artifact.types.len(), "function type"),
            Kind::Global | Kind::GlobalMut | Kind::VectorGlobal | Kind::VectorGlobalMut => {
                (entities.globals.len(), "global")
            }
            Kind::Table => (entities.tables.len(), "table"),
            Kind::Memory => (entities.memories.len(), "memory"),
            Kind::Data => (entities.data, "data segment"),
            Kind::Elem => (entities.elements.len(), "element segment"),
            _ => return Err((Claim::Decoding, "an operand is an index of nothing known".into())),
        };
        if at >= count {
            return Err((Claim::Entities, format!("there is no {what} {index}, the module has {count}")));
        }
        match kind {
            Kind::Import => call.callee = Some(&self.artifact.types[entities.functions[at] as usize]),
            Kind::Signature => {
                call.callee = Some(&self.artifact.types[at]);
                call.signature = true;
            }
            Kind::GlobalMut | Kind::VectorGlobalMut if !entities.globals[at].mutable => {
                return Err((Claim::Entities, format!("global {index} is immutable")));
            }
            Kind::Global | Kind::GlobalMut | Kind::VectorGlobal | Kind::VectorGlobalMut => {
                let vector = matches!(kind, Kind::VectorGlobal | Kind::VectorGlobalMut);
                let content = entities.globals[at].content;
                if vector != (content == ValType::V128) {
                    let what =
                        format!("global {index} holds a value of type {content}, which the instruction is not for");
                    return Err((Claim::Entities, what));
                }
            }
            Kind::Table => call.note_references(entities.tables[at].element),
            Kind::Elem => call.note_references(entities.elements[at]),
            _ => {}
        }
        Ok(())
    }

    /// Claims "calls", "returns" and "tables": what operands must be together.
    fn check_call(&self, call: &Call<'_>) -> Check {
        let own_results = self.ty().results();
        if let Some(count) = call.returns {
            let expected = self.ty().result_slots();
            if count != expected {
                return Err((
                    Claim::Returns,
                    format!("{count} values are returned, the function has {expected} results"),
                ));
            }
        }
        if call.mixed_references {
            return Err((Claim::TableTypes, "references of different types are mixed".into()));
        }
        if call.signature && call.references.is_some_and(|ty| ty != ValType::FuncRef) {
            return Err((Claim::TableTypes, "an indirect call goes through a table that holds no functions".into()));
        }
        let Some(args) = call.args else {
            return match call.results {
                None => Ok(()),
                Some(_) => Err((Claim::Calls, "there are results without a call".into())),
            };
        };
        let Some(callee) = call.callee else {
            return Err((Claim::Calls, "there are arguments without a callee".into()));
        };
        let params = callee.param_slots();
        if args != params {
            return Err((Claim::Calls, format!("{args} arguments are given, the callee has {params} parameters")));
        }
        match call.results {
            Some((distance, results)) => {
                let (expected, frame) = (callee.result_slots(), self.function.frame_size as usize);
                if results != expected {
                    return Err((Claim::Calls, format!("{results} results are taken, the callee has {expected}")));
                }
                if distance <= frame {
                    let what = format!(
                        "the callee's frame begins at {distance}, inside the frame of {frame} slots or \
                         without a cell between"
                    );
                    return Err((Claim::Calls, what));
                }
            }
            None if callee.results() != own_results => {
                let what = format!("the callee's type is {callee}, the function's is {}; results differ", self.ty());
                return Err((Claim::Returns, what));
            }
            None => {}
        }
        Ok(())
    }
}

/// What an instruction that repeats itself reads was there before it began, but for its first result: whoever executes it may
/// read operands once or each time.
#[cold]
fn check_repeated(decoded: &Decoded<'_>) -> Check {
    for (result, info) in decoded.operands().iter().zip(decoded.row().info().operands) {
        let named = decoded.operands().iter().filter(|operand| *operand == result).count();
        if let (Operand::Slot(slot), Role::Out, 2..) = (result, info.role, named) {
            let what = format!("slot {slot} is a result of an instruction that repeats itself, and another operand");
            return Err((Claim::Slots, what));
        }
    }
    Ok(())
}

#[cold]
fn outside(slot: u16, frame: u32) -> (Claim, String) {
    (Claim::Slots, format!("slot {slot} is outside of the frame of {frame} slots"))
}

#[cold]
fn cell_outside(cell: u16, frame: u32) -> (Claim, String) {
    (Claim::Slots, format!("cell {cell} is outside of the frame of {frame} slots, of which a cell takes two"))
}

/// The plan for the instruction that `code` begins with, and its bytes; `None` when it has to be decoded.
#[inline(always)]
fn planned(code: &[u8]) -> Option<(&'static Plan, &[u8])> {
    let number = u16::from_le_bytes([*code.first()?, *code.get(1)?]);
    let plan = PLANS.get(usize::from(number)).filter(|plan| plan.len != 0)?;
    Some((plan, code.get(..usize::from(plan.len))?))
}

impl Call<'_> {
    fn note_references(&mut self, ty: ValType) {
        match self.references {
            Some(before) if before != ty => self.mixed_references = true,
            _ => self.references = Some(ty),
        }
    }
}
