//! Instructions of the backend, before registers are allocated: rows of the opcode table with operands.
//!
//! There is no enum of mnemonics: an [`Inst`] is a row and a range of [`Operand`]s, in the order of the row's operands, and
//! whoever handles it walks both. Operands, lists and labels of a function lie in pools of its [`Code`].
//!
//! Invariant, kept by the driver when it emits: an operand fits the kind and role of its place in the row, and the constants among the
//! operands are ones for which the row has an opcode.

use pulley_spec::model::{Kind, Mode, OperandInfo, Role, Type};
use pulley_vm::isa::{self, Row};
use regalloc2::{RegClass, VReg};
use smallvec::SmallVec;
use std::fmt;

/// A virtual register: its number, and whether it holds a vector.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reg(u32);

impl Reg {
    /// Set in those that hold vectors.
    const VECTOR: u32 = 1 << 31;

    /// The register of a number below [`Code::regs`], which is below 2^31.
    #[must_use]
    pub fn new(index: usize, vector: bool) -> Self {
        let number = u32::try_from(index).ok().filter(|number| number & Self::VECTOR == 0);
        Reg(number.expect("fewer than 2^31 virtual registers") | if vector { Self::VECTOR } else { 0 })
    }

    /// Its number.
    #[must_use]
    pub fn index(self) -> usize {
        (self.0 & !Self::VECTOR) as usize
    }

    /// Whether it holds a vector.
    #[must_use]
    pub fn is_vector(self) -> bool {
        self.0 & Self::VECTOR != 0
    }

    /// What regalloc2 calls it, given the number that it has there.
    #[must_use]
    pub fn vreg(self, number: usize) -> VReg {
        VReg::new(number, if self.is_vector() { RegClass::Vector } else { RegClass::Int })
    }
}

impl fmt::Debug for Reg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", if self.is_vector() { "x" } else { "v" }, self.index())
    }
}

/// A virtual register or a constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegImm {
    /// A register.
    Reg(Reg),
    /// A constant, sign-extended from its type.
    Imm(i64),
}

/// An address in a linear memory, or an index in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address {
    /// The register that it is in.
    pub reg: Reg,
    /// Whether it is all 64 bits of the register, and not the low 32.
    pub wide: bool,
    /// The memory, where the row does not name it.
    pub memory: u8,
}

/// What a load or store accesses besides its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemoryOffset {
    /// The memory's index.
    pub memory: u8,
    /// Bytes that are added to the address without wrapping.
    pub offset: u32,
}

/// A block to branch to.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Label(u32);

impl Label {
    /// The label of the block of that number.
    #[must_use]
    pub fn new(index: usize) -> Self {
        Label(u32::try_from(index).expect("fewer than 2^32 blocks"))
    }

    /// The number of its block.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl fmt::Debug for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "block{}", self.0)
    }
}

/// A range of one of the pools of a [`Code`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Range {
    start: u32,
    len: u32,
}

impl Range {
    /// The range that begins and ends at these positions.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let position = |at: usize| u32::try_from(at).expect("pools stay below 2^32 entries");
        Range { start: position(start), len: position(end - start) }
    }

    /// The positions in the pool.
    #[must_use]
    pub fn positions(self) -> std::ops::Range<usize> {
        self.start as usize..self.start as usize + self.len as usize
    }

    /// The position in the pool of an element.
    #[must_use]
    pub fn start_at(self, nth: usize) -> usize {
        self.start as usize + nth
    }

    /// How many there are.
    #[must_use]
    pub fn len(self) -> usize {
        self.len as usize
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len == 0
    }
}

/// Blocks to choose from, in [`Code::labels`].
pub type LabelList = Range;

/// Registers that are read, in [`Code::lists`].
pub type RegList = Range;

/// Registers that a call writes, in [`Code::lists`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DefList(pub Range);

/// An operand of an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operand {
    /// The register that is written.
    Def(Reg),
    /// A register that is read.
    Use(Reg),
    /// A register of which all 64 bits are an address.
    UseWide(Reg),
    /// A register with an address in a memory that is not memory 0.
    UseOther(Address),
    /// A constant of a value operand, or a number in the instruction.
    Imm(i64),
    /// The index of a function, a table and so on.
    Entity(u32),
    /// A trap code.
    Trap(u8),
    /// A block.
    Target(Label),
    /// Blocks chosen by an index; the last is the default.
    Targets(LabelList),
    /// Registers that are read.
    Uses(RegList),
    /// Registers that a call writes.
    Results(DefList),
}

impl From<Reg> for Operand {
    fn from(reg: Reg) -> Self {
        Operand::Use(reg)
    }
}

impl From<RegImm> for Operand {
    fn from(value: RegImm) -> Self {
        match value {
            RegImm::Reg(reg) => Operand::Use(reg),
            RegImm::Imm(number) => Operand::Imm(number),
        }
    }
}

impl From<Address> for Operand {
    fn from(address: Address) -> Self {
        match address {
            Address { memory: 1.., .. } => Operand::UseOther(address),
            Address { reg, wide: false, .. } => Operand::Use(reg),
            Address { reg, wide: true, .. } => Operand::UseWide(reg),
        }
    }
}

/// One instruction.
#[derive(Clone, Copy, Debug)]
pub struct Inst {
    /// The row of the opcode table.
    pub row: Row,
    /// One operand for each of the row's, in [`Code::operands`].
    pub operands: Range,
    /// The offset in the module of the operator that it comes from; all ones when there is none.
    pub source: u32,
}

/// An edge of the control-flow graph.
#[derive(Clone, Copy, Debug)]
pub struct Edge {
    /// Where it goes.
    pub to: Label,
    /// The arguments for the parameters of the block at its end, in [`Code::lists`].
    pub arguments: RegList,
}

impl Edge {
    /// An edge without arguments to the block of that number.
    #[must_use]
    pub fn to(block: usize) -> Self {
        Edge { to: Label::new(block), arguments: RegList::default() }
    }
}

/// A block: instructions of which only the last one branches.
///
/// The last instruction names the targets of its branch; after one that may also go on, the block's last edge says where.
#[derive(Clone, Copy, Debug, Default)]
pub struct Block {
    /// In [`Code::insts`].
    pub insts: Range,
    /// In [`Code::lists`].
    pub parameters: RegList,
    /// In [`Code::edges`].
    pub edges: Range,
    /// How many loops it lies in.
    pub loop_depth: u32,
    /// Seldom runs: it traps in the end, or the module says so.
    pub cold: bool,
    /// Made for an edge: only one other block goes here, and there is nothing in it but moves and a jump.
    pub is_edge: bool,
}

/// A function's instructions.
#[derive(Default)]
pub struct Code {
    /// The instructions, block by block.
    pub insts: Vec<Inst>,
    /// The operands of all instructions.
    pub operands: Vec<Operand>,
    /// The elements of all lists of registers.
    pub lists: Vec<Reg>,
    /// The elements of all lists of labels.
    pub labels: Vec<Label>,
    /// The edges of all blocks.
    pub edges: Vec<Edge>,
    /// The blocks; the first is the entry.
    pub blocks: Vec<Block>,
    /// The function's parameters, in order. The machine puts them in the first slots.
    pub parameters: Vec<Reg>,
    /// How many virtual registers there are.
    pub regs: usize,
}

impl Code {
    /// Forgets the function, keeps the memory.
    pub fn clear(&mut self) {
        self.insts.clear();
        self.operands.clear();
        self.lists.clear();
        self.labels.clear();
        self.edges.clear();
        self.blocks.clear();
        self.parameters.clear();
        self.regs = 0;
    }

    /// A register that nothing writes yet.
    pub fn fresh(&mut self, vector: bool) -> Reg {
        self.regs += 1;
        Reg::new(self.regs - 1, vector)
    }

    /// Adds operands for an instruction to the pool.
    pub fn add_operands(&mut self, operands: &[Operand]) -> Range {
        let start = self.operands.len();
        self.operands.extend_from_slice(operands);
        Range::new(start, self.operands.len())
    }

    /// The operands of an instruction.
    #[must_use]
    pub fn operands_of(&self, inst: &Inst) -> &[Operand] {
        &self.operands[inst.operands.positions()]
    }

    /// The edges of a block.
    #[must_use]
    pub fn edges_of(&self, block: &Block) -> &[Edge] {
        &self.edges[block.edges.positions()]
    }
}

/// The mode in which a value operand encodes a constant, the shortest one; `None` when none does.
///
/// The constant counts modulo the width of the operand's type.
#[must_use]
pub fn imm_mode(info: &OperandInfo, value: i64) -> Option<Mode> {
    let Kind::Value(ty) = info.kind else {
        return None;
    };
    let value = sign_extended(ty, value);
    if info.modes.contains(&Mode::Imm8) && i8::try_from(value).is_ok() {
        return Some(Mode::Imm8);
    }
    (info.modes.contains(&Mode::Imm32) && i32::try_from(value).is_ok()).then_some(Mode::Imm32)
}

/// The constant cut to a type's width and sign-extended, which is how immediates of value operands are written.
#[must_use]
pub fn sign_extended(ty: Type, value: i64) -> i64 {
    let unused = 64 - 8 * ty.bytes();
    value << unused >> unused
}

/// The constants among the operands that must go to registers for the row to have an opcode for the rest, by position.
#[must_use]
pub fn unencodable(row: Row, operands: &[Operand]) -> SmallVec<[usize; 2]> {
    let info = row.info();
    let mut unencodable = SmallVec::new();
    let mut constants: SmallVec<[usize; 2]> = SmallVec::new();
    for (at, (operand, info)) in operands.iter().zip(info.operands).enumerate() {
        if let (Operand::Imm(value), Kind::Value(_)) = (operand, info.kind) {
            match imm_mode(info, *value) {
                Some(_) => constants.push(at),
                None => unencodable.push(at),
            }
        }
    }
    // A row may allow constants in several places but not in all of them at once, and none besides another memory.
    let other = operands.iter().any(|operand| matches!(operand, Operand::UseOther(_)));
    while constants.len() > 1 || (other && !constants.is_empty()) {
        let modes: SmallVec<[Mode; 6]> = operands
            .iter()
            .zip(info.operands)
            .enumerate()
            .map(|(at, (operand, info))| match operand {
                Operand::Imm(value) if constants.contains(&at) => imm_mode(info, *value).unwrap_or(Mode::Slot),
                Operand::UseOther(_) => Mode::Other,
                _ => info.modes[0],
            })
            .collect();
        if isa::opcode_for(row, &modes).is_some() {
            break;
        }
        unencodable.push(constants.remove(0));
    }
    unencodable
}

/// Whether an operand fits the place of a row's operand.
#[must_use]
pub fn fits(operand: &Operand, info: &OperandInfo) -> bool {
    let vector = matches!(info.kind, Kind::Value(ty) if ty.is_vector());
    if let Operand::Def(reg) | Operand::Use(reg) | Operand::UseWide(reg) = operand
        && reg.is_vector() != vector
    {
        return false;
    }
    let fits_kind = match operand {
        Operand::Def(_) => return info.role == Role::Out && matches!(info.kind, Kind::Value(_)),
        Operand::Results(_) => return info.kind == Kind::Results,
        Operand::Use(_) => matches!(info.kind, Kind::Value(_) | Kind::Address),
        Operand::UseWide(_) | Operand::UseOther(_) => info.kind == Kind::Address,
        Operand::Imm(_) => matches!(info.kind, Kind::Value(_) | Kind::Imm(_)),
        Operand::Trap(_) => info.kind == Kind::Trap,
        Operand::Target(_) => info.kind == Kind::Target,
        Operand::Targets(_) => info.kind == Kind::Targets,
        Operand::Uses(_) => matches!(info.kind, Kind::Args | Kind::Returns),
        Operand::Entity(_) => matches!(
            info.kind,
            Kind::Func
                | Kind::Import
                | Kind::FuncIndex
                | Kind::Signature
                | Kind::Global
                | Kind::GlobalMut
                | Kind::VectorGlobal
                | Kind::VectorGlobalMut
                | Kind::Table
                | Kind::Memory
                | Kind::Data
                | Kind::Elem
        ),
    };
    fits_kind && info.role == Role::In
}
