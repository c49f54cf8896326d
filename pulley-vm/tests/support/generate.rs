//! Random code that the verifier accepts: every instruction in every mode, with operands in range and values that are not.
//!
//! Built from the descriptions of rows and from what the module has, so that most of it really runs: loads and stores
//! in and out of bounds, calls of all kinds, tables, globals, references that are none.

use super::program::Program;
use super::{Rng, any_immediate, value_bits};
use pulley_vm::artifact::{Artifact, Export, Function, ImportType};
use pulley_vm::isa::{Argument, Assembler, Kind, Label, Mode, Opcode, OperandInfo, ROWS, Role, Row, Type};
use pulley_vm::{ExternKind, FuncType, TrapCode, ValType};

/// What a module has, imports first.
struct Shape {
    types: Vec<FuncType>,
    /// The types of functions; the last `own` have code.
    functions: Vec<u32>,
    own: usize,
    tables: Vec<ValType>,
    memories: usize,
    /// The type of each, and whether it can be written.
    globals: Vec<(ValType, bool)>,
    data: usize,
    elements: Vec<ValType>,
}

impl Shape {
    fn of(artifact: &Artifact, own: &[u32], elements: usize) -> Shape {
        let mut shape = Shape {
            types: artifact.types.clone(),
            functions: Vec::new(),
            own: own.len(),
            tables: Vec::new(),
            memories: artifact.memories.len(),
            globals: Vec::new(),
            data: artifact.data.len(),
            elements: vec![ValType::FuncRef; elements],
        };
        for import in &artifact.imports {
            match import.ty {
                ImportType::Func(ty) => shape.functions.push(ty),
                ImportType::Table(ty) => shape.tables.push(ty.element),
                ImportType::Memory(_) => shape.memories += 1,
                ImportType::Global(ty) => shape.globals.push((ty.content, ty.mutable)),
            }
        }
        shape.functions.extend(own);
        shape.tables.extend(artifact.tables.iter().map(|ty| ty.element));
        shape.globals.extend(artifact.globals.iter().map(|global| (global.ty.content, global.ty.mutable)));
        shape
    }

    fn ty(&self, function: usize) -> &FuncType {
        &self.types[self.functions[function] as usize]
    }

    /// The number of the first function with code.
    fn imported(&self) -> usize {
        self.functions.len() - self.own
    }
}

/// One function in the making.
struct Body<'a> {
    shape: &'a Shape,
    starts: &'a [Label],
    /// The function's own type.
    ty: &'a FuncType,
    frame_size: u32,
    /// A label at each instruction.
    places: Vec<Label>,
    /// The next instruction.
    at: usize,
    /// Branches go forward only, and nothing is called: it ends without a limit.
    finite: bool,
}

/// A module of random functions.
pub fn module(rng: &mut Rng, mut program: Program, finite: bool) -> Artifact {
    for _ in 0..1 + rng.below(4) {
        let list = |rng: &mut Rng, most: usize| -> Vec<ValType> {
            let types = [
                ValType::I32,
                ValType::I64,
                ValType::F32,
                ValType::F64,
                ValType::V128,
                ValType::FuncRef,
                ValType::ExternRef,
            ];
            (0..rng.below(most)).map(|_| *rng.pick(&types)).collect()
        };
        let params = if rng.once_in(10) { 30 } else { 6 };
        let ty = FuncType::new(list(rng, params), list(rng, 4));
        program.artifact.types.push(ty);
    }
    program.ty(0, 0);
    let types = program.artifact.types.len();
    let own: Vec<u32> = (0..1 + rng.below(5)).map(|_| rng.below(types) as u32).collect();
    // The segments that `Program::build` makes.
    let shape = Shape::of(&program.artifact, &own, 3);
    let starts: Vec<Label> = (0..own.len()).map(|place| program.start_of(place)).collect();
    for (place, &ty) in own.iter().enumerate() {
        let params = shape.types[ty as usize].param_slots() as u32;
        let extra = match rng.below(20) {
            0 => 60_000,
            1 => 300,
            2 => 0,
            _ => 1 + rng.below(30) as u32,
        };
        let frame_size = params + extra;
        let index = program.function(ty, frame_size, |asm| {
            let count = 2 + rng.below(30);
            let places = (0..=count).map(|_| asm.label()).collect();
            let ty = &shape.types[ty as usize];
            let mut body = Body { shape: &shape, starts: &starts, ty, frame_size, places, at: 0, finite };
            body.write(rng, asm);
        });
        assert_eq!(index as usize, shape.imported() + place);
        program.artifact.exports.push(Export { name: format!("f{place}"), kind: ExternKind::Func, index });
    }
    program.build()
}

impl Body<'_> {
    fn write(&mut self, rng: &mut Rng, asm: &mut Assembler) {
        // Some slots get numbers that lead somewhere; the others hold what was there before.
        for _ in 0..rng.below(8) {
            let Some(slot) = self.slot(rng) else { break };
            let value = match rng.below(4) {
                0 | 1 => rng.below(20) as u64,
                2 => rng.below(600) as u64,
                _ => {
                    let ty = *rng.pick(Type::SCALARS);
                    value_bits(rng, ty)
                }
            };
            asm.const64(slot, value as i64);
        }
        let last = self.places.len() - 1;
        while self.at < last {
            asm.place(self.places[self.at]);
            if rng.once_in(30) {
                self.terminator(rng, asm);
            } else {
                self.instruction(rng, asm);
            }
            self.at += 1;
        }
        asm.place(self.places[last]);
        self.terminator(rng, asm);
    }

    fn slot(&self, rng: &mut Rng) -> Option<Argument> {
        let reachable = self.frame_size.min(256) as usize;
        (reachable > 0).then(|| Argument::Slot(rng.below(reachable) as u16))
    }

    /// The slots of a list.
    fn slots(&self, rng: &mut Rng, count: usize, wide: bool) -> Option<Vec<u16>> {
        let reachable = if wide { self.frame_size as usize } else { self.frame_size.min(256) as usize };
        (count == 0 || reachable > 0).then(|| (0..count).map(|_| rng.below(reachable) as u16).collect())
    }

    fn instruction(&self, rng: &mut Rng, asm: &mut Assembler) {
        for _ in 0..50 {
            let row = Row::from_index(rng.below(ROWS.len()) as u16).expect("a row");
            let flags = row.info().flags;
            // Code that ends at once is seen often enough.
            if flags.internal || (flags.terminator && rng.once_in(2)) {
                continue;
            }
            let opcodes: Vec<Opcode> = row.opcodes().collect();
            let opcode = *rng.pick(&opcodes);
            if self.try_opcode(rng, asm, opcode) {
                return;
            }
        }
        self.terminator(rng, asm);
    }

    /// A return, or something else that ends the function.
    fn terminator(&self, rng: &mut Rng, asm: &mut Assembler) {
        let rows: Vec<Row> = Row::all()
            .filter(|row| row.info().flags.terminator && !row.info().flags.internal)
            .filter(|row| self.at + 1 < self.places.len() || !self.finite || !has_target(*row))
            .collect();
        for _ in 0..50 {
            let opcodes: Vec<Opcode> = rng.pick(&rows).opcodes().collect();
            let opcode = *rng.pick(&opcodes);
            if self.try_opcode(rng, asm, opcode) {
                return;
            }
        }
        asm.trap(TrapCode::Unreachable as i64);
    }

    /// Writes an instruction of the opcode if there are operands for it.
    fn try_opcode(&self, rng: &mut Rng, asm: &mut Assembler, opcode: Opcode) -> bool {
        let row = opcode.row();
        if row.info().flags.memory && self.shape.memories == 0 {
            return false;
        }
        let Some(operands) = self.operands(rng, opcode) else { return false };
        asm.exact(opcode, &operands).unwrap_or_else(|error| panic!("{opcode:?} {operands:?}: {error}"));
        true
    }

    fn operands(&self, rng: &mut Rng, opcode: Opcode) -> Option<Vec<Argument>> {
        let row = opcode.row();
        let operands = row.info().operands.iter().zip(opcode.info().modes);
        let list = operands.clone().find(|(operand, _)| matches!(operand.kind, Kind::Args | Kind::Returns));
        let count = |mode: Mode| match mode {
            Mode::List(count) => Some(usize::from(count)),
            Mode::Acc => Some(1),
            _ => None,
        };
        // The type of the callee, and the callee itself.
        let mut callee = None;
        let mut ty = self.ty;
        if let Some((operand, mode)) = list {
            let length = count(*mode);
            if operand.kind == Kind::Returns {
                if length.is_some_and(|length| length != self.ty.result_slots()) {
                    return None;
                }
            } else {
                if self.finite {
                    return None;
                }
                let tail = row.info().flags.terminator;
                let fits = |ty: &FuncType| {
                    length.is_none_or(|length| length == ty.param_slots())
                        && (!tail || ty.results() == self.ty.results())
                };
                let candidates: Vec<usize> = match () {
                    () if has(row, Kind::Signature) => {
                        (0..self.shape.types.len()).filter(|index| fits(&self.shape.types[*index])).collect()
                    }
                    () if has(row, Kind::Func) => (self.shape.imported()..self.shape.functions.len())
                        .filter(|index| fits(self.shape.ty(*index)))
                        .collect(),
                    () => (0..self.shape.functions.len()).filter(|index| fits(self.shape.ty(*index))).collect(),
                };
                if candidates.is_empty() {
                    return None;
                }
                let chosen = *rng.pick(&candidates);
                ty = if has(row, Kind::Signature) { &self.shape.types[chosen] } else { self.shape.ty(chosen) };
                callee = Some(chosen);
            }
        }
        // Tables and segments that an instruction names together are of one type.
        let reference = if has(row, Kind::Signature) || rng.once_in(2) { ValType::FuncRef } else { ValType::ExternRef };
        let operands: Vec<Argument> = operands
            .map(|(operand, mode)| self.operand(rng, row, operand, *mode, ty, callee, reference))
            .collect::<Option<_>>()?;
        // What repeats itself reads no result that its modes do not name, and has no result twice.
        let results = || {
            let infos = row.info().operands.iter();
            infos.zip(&operands).filter(|(info, _)| info.role == Role::Out).map(|(_, argument)| argument)
        };
        let twice = |result| operands.iter().filter(|other| *other == result).count() > 1;
        (!operands.contains(&Argument::Again) || !results().any(twice)).then_some(operands)
    }

    #[allow(clippy::too_many_arguments, reason = "what was chosen for the instruction as a whole")]
    fn operand(
        &self,
        rng: &mut Rng,
        row: Row,
        operand: &OperandInfo,
        mode: Mode,
        ty: &FuncType,
        callee: Option<usize>,
        reference: ValType,
    ) -> Option<Argument> {
        let entity = |rng: &mut Rng, count: usize| (count > 0).then(|| Argument::Imm(rng.below(count) as i64));
        let which = |rng: &mut Rng, holds: Vec<bool>| {
            let places: Vec<usize> = (0..holds.len()).filter(|place| holds[*place]).collect();
            (!places.is_empty()).then(|| Argument::Imm(*rng.pick(&places) as i64))
        };
        match (mode, operand.kind) {
            (Mode::Slot, _) => self.slot(rng),
            (Mode::Wide, _) => match self.slot(rng)? {
                Argument::Slot(slot) => Some(Argument::Wide(slot)),
                other => Some(other),
            },
            (Mode::Other | Mode::OtherWide, _) => {
                let memory = (self.shape.memories > 0).then(|| rng.below(self.shape.memories) as u8)?;
                match (self.slot(rng)?, mode) {
                    (Argument::Slot(slot), Mode::Other) => Some(Argument::Other(slot, memory)),
                    (Argument::Slot(slot), _) => Some(Argument::OtherWide(slot, memory)),
                    (other, _) => Some(other),
                }
            }
            (Mode::Acc, _) => Some(Argument::Acc),
            (Mode::Result, _) => Some(Argument::Result),
            (Mode::Again, _) => (!self.finite).then_some(Argument::Again),
            (Mode::Cell, _) => {
                let reachable = (self.frame_size / 2).min(256) as usize;
                (reachable > 0).then(|| Argument::Cell(rng.below(reachable) as u16))
            }
            (Mode::Imm8, _) => Some(Argument::Imm(i64::from(value_bits(rng, Type::U64) as i8))),
            (Mode::Imm32, _) => Some(Argument::Imm(i64::from(value_bits(rng, Type::U64) as i32))),
            (_, Kind::Args) => self.slots(rng, ty.param_slots(), mode == Mode::ListWide).map(Argument::List),
            (_, Kind::Returns) => self.slots(rng, self.ty.result_slots(), mode == Mode::ListWide).map(Argument::List),
            (_, Kind::Results) => {
                let distance = (self.frame_size + 1 + rng.below(3) as u32).min(u32::from(u16::MAX)) as u16;
                Some(Argument::Results(distance, self.slots(rng, ty.result_slots(), true)?))
            }
            (_, Kind::Imm(Type::U32)) if row.info().flags.memory && !rng.once_in(4) => entity(rng, 600),
            (_, Kind::Imm(Type::U8)) if row.info().flags.memory && !rng.once_in(4) => entity(rng, 4),
            (_, Kind::Imm(ty)) => Some(Argument::Imm(any_immediate(rng, ty))),
            (_, Kind::Far) => {
                (self.frame_size > 0).then(|| Argument::Slot(rng.below(self.frame_size.min(65536) as usize) as u16))
            }
            (_, Kind::FarPair) => {
                (self.frame_size > 1).then(|| Argument::Slot(rng.below(self.frame_size.min(65536) as usize - 1) as u16))
            }
            (_, Kind::Target) => self.target(rng).map(Argument::Label),
            (_, Kind::Targets) => {
                (0..1 + rng.below(5)).map(|_| self.target(rng)).collect::<Option<Vec<Label>>>().map(Argument::Labels)
            }
            (_, Kind::Func) => Some(Argument::Label(self.starts[callee? - self.shape.imported()])),
            (_, Kind::Import | Kind::Signature) => callee.map(|callee| Argument::Imm(callee as i64)),
            (_, Kind::FuncIndex) => entity(rng, self.shape.functions.len()),
            (_, Kind::Global | Kind::GlobalMut | Kind::VectorGlobal | Kind::VectorGlobalMut) => {
                let vector = matches!(operand.kind, Kind::VectorGlobal | Kind::VectorGlobalMut);
                let written = matches!(operand.kind, Kind::GlobalMut | Kind::VectorGlobalMut);
                let fits = |(ty, mutable): &(ValType, bool)| (*ty == ValType::V128) == vector && (*mutable || !written);
                which(rng, self.shape.globals.iter().map(fits).collect())
            }
            (_, Kind::Table) => which(rng, self.shape.tables.iter().map(|ty| *ty == reference).collect()),
            (_, Kind::Elem) if has(row, Kind::Table) => {
                which(rng, self.shape.elements.iter().map(|ty| *ty == reference).collect())
            }
            (_, Kind::Elem) => entity(rng, self.shape.elements.len()),
            (_, Kind::Memory) => entity(rng, self.shape.memories),
            (_, Kind::Data) => entity(rng, self.shape.data),
            (_, Kind::Trap) => entity(rng, TrapCode::ALL.len()),
            (mode, kind) => panic!("{row:?}: {kind:?} in mode {mode:?} (role {:?})", operand.role == Role::In),
        }
    }

    fn target(&self, rng: &mut Rng) -> Option<Label> {
        let first = if self.finite { self.at + 1 } else { 0 };
        let count = self.places.len().checked_sub(first).filter(|count| *count > 0)?;
        Some(self.places[first + rng.below(count)])
    }
}

fn has(row: Row, kind: Kind) -> bool {
    row.info().operands.iter().any(|operand| operand.kind == kind)
}

fn has_target(row: Row) -> bool {
    has(row, Kind::Target) || has(row, Kind::Targets)
}

/// Whether all code of a module ends, whatever it computes: it calls nothing and branches forward.
pub fn is_finite(artifact: &Artifact) -> bool {
    artifact.functions.iter().all(|Function { code, .. }| {
        let mut at = code.start as usize;
        while at < code.end as usize {
            let Ok(decoded) = pulley_vm::isa::decode(&artifact.code, at) else { return false };
            for operand in decoded.operands() {
                use pulley_vm::isa::Operand;
                let backward = match operand {
                    Operand::Relative(distance) => *distance <= 0,
                    Operand::Targets(targets) => targets
                        .chunks_exact(4)
                        .any(|target| i32::from_le_bytes([target[0], target[1], target[2], target[3]]) <= 0),
                    _ => false,
                };
                if backward {
                    return false;
                }
            }
            if has(decoded.row(), Kind::Args) {
                return false;
            }
            at += decoded.len;
        }
        true
    })
}
