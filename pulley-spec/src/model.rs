//! What a row, an operand and an opcode are, as plain data.
//!
//! These types carry no tokens: the parser fills them for macros and build scripts, and the macros
//! write `const` values of them for programs ([`RowInfo`], [`OpcodeInfo`]). Whoever handles an
//! instruction without knowing its name (verifier, disassembler, register allocation, emission) does
//! so by walking these descriptions; nothing else may know how an operand is laid out.

/// Whether an operand is read or written by its instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Read, or a property of the instruction (immediates, entities, branch targets).
    In,
    /// Written.
    Out,
}

/// The Rust type that a value has in the semantics of a row.
///
/// In a slot, every type but the 64-bit ones lies in the low bits; writing one clears the bits above
/// it, reading one ignores them. A vector lies in a cell, which is two slots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each name is the Rust type of the same spelling")]
pub enum Type {
    U8,
    I8,
    U16,
    I16,
    U32,
    I32,
    U64,
    I64,
    F32,
    F64,
    V128,
}

impl Type {
    /// All types that fit a slot, in the order of their declaration.
    pub const SCALARS: &'static [Type] =
        &[Type::U8, Type::I8, Type::U16, Type::I16, Type::U32, Type::I32, Type::U64, Type::I64, Type::F32, Type::F64];

    /// The type's name in the table.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Type::U8 => "u8",
            Type::I8 => "i8",
            Type::U16 => "u16",
            Type::I16 => "i16",
            Type::U32 => "u32",
            Type::I32 => "i32",
            Type::U64 => "u64",
            Type::I64 => "i64",
            Type::F32 => "f32",
            Type::F64 => "f64",
            Type::V128 => "v128",
        }
    }

    /// The type's name in Rust.
    #[must_use]
    pub const fn rust_name(self) -> &'static str {
        match self {
            Type::V128 => "V128",
            scalar => scalar.name(),
        }
    }

    /// The size of a value of this type in bytes; scalars have it as immediates in the code too.
    #[must_use]
    pub const fn bytes(self) -> usize {
        match self {
            Type::U8 | Type::I8 => 1,
            Type::U16 | Type::I16 => 2,
            Type::U32 | Type::I32 | Type::F32 => 4,
            Type::U64 | Type::I64 | Type::F64 => 8,
            Type::V128 => 16,
        }
    }

    /// Whether values lie in cells, not in slots.
    #[must_use]
    pub const fn is_vector(self) -> bool {
        matches!(self, Type::V128)
    }

    /// Whether the accumulator of this type is the float one.
    #[must_use]
    pub const fn is_float(self) -> bool {
        matches!(self, Type::F32 | Type::F64)
    }

    /// Whether an immediate of this type is sign-extended.
    #[must_use]
    pub const fn is_signed(self) -> bool {
        matches!(self, Type::I8 | Type::I16 | Type::I32 | Type::I64)
    }
}

/// What an operand is: the way it is encoded, checked and printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A scalar in a slot, in an accumulator, or an immediate, as its mode says; or a vector in a cell.
    Value(Type),
    /// An address in a linear memory, a `u64` in the semantics. In modes [`Mode::Slot`] and [`Mode::Acc`] the low 32 bits
    /// of the place, zero-extended; in mode [`Mode::Wide`] all 64 bits of a slot. In modes [`Mode::Other`] and
    /// [`Mode::OtherWide`] the instruction's memory is not memory 0.
    Address,
    /// A number in the instruction.
    Imm(Type),
    /// The index of any slot of the frame, 16 bits: how slots past the 256th are reached.
    Far,
    /// Two slots that follow each other, by the index of the first, 16 bits: a vector among the arguments of a function, or
    /// in a cell past the 256th.
    FarPair,
    /// A branch target: `i32`, in bytes from the start of the instruction.
    Target,
    /// Branch targets chosen by an index: `u32` count (at least 1; the last is the default), then that many `i32`,
    /// each in bytes from the start of the instruction.
    Targets,
    /// A function of this module that has code: `i32`, in bytes from the start of the instruction to the function's
    /// first instruction.
    Func,
    /// An imported function, by index: `u32`.
    Import,
    /// Any function of the module, by index in the module's function index space: `u32`.
    FuncIndex,
    /// A function type, by index: `u32`.
    Signature,
    /// A global that holds no vector, by index: `u32`.
    Global,
    /// A global that holds no vector and may be written, by index: `u32`.
    GlobalMut,
    /// A global that holds a vector, by index: `u32`.
    VectorGlobal,
    /// A global that holds a vector and may be written, by index: `u32`.
    VectorGlobalMut,
    /// A table, by index: `u32`.
    Table,
    /// A linear memory, by index: `u32`.
    Memory,
    /// A data segment, by index: `u32`.
    Data,
    /// An element segment, by index: `u32`.
    Elem,
    /// A trap code: `u8`.
    Trap,
    /// A list of slots that are read: the arguments of a call, in order.
    Args,
    /// The values that a function returns, in order; encoded like [`Kind::Args`].
    Returns,
    /// Where a call's results go. `u16` count, then what the return address points at: `u16` distance in slots from the
    /// caller's frame to the callee's, `u16` slot of each result. The next instruction follows.
    Results,
}

impl Kind {
    /// The size in the code of an operand of this kind, in bytes, if it does not depend on mode or content.
    #[must_use]
    pub const fn fixed_bytes(self) -> Option<usize> {
        match self {
            Kind::Imm(ty) => Some(ty.bytes()),
            Kind::Far | Kind::FarPair => Some(2),
            Kind::Trap => Some(1),
            Kind::Target
            | Kind::Func
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
            | Kind::Elem => Some(4),
            Kind::Value(_) | Kind::Address | Kind::Targets | Kind::Args | Kind::Returns | Kind::Results => None,
        }
    }

    /// Whether the operand names something outside of the frame that instructions change. What a row does to linear memory at
    /// an address, its flags say.
    #[must_use]
    pub const fn names_state(self) -> bool {
        match self {
            Kind::Global
            | Kind::GlobalMut
            | Kind::VectorGlobal
            | Kind::VectorGlobalMut
            | Kind::Table
            | Kind::Memory
            | Kind::Data
            | Kind::Elem => true,
            Kind::Value(_)
            | Kind::Address
            | Kind::Imm(_)
            | Kind::Far
            | Kind::FarPair
            | Kind::Target
            | Kind::Targets
            | Kind::Func
            | Kind::Import
            | Kind::FuncIndex
            | Kind::Signature
            | Kind::Trap
            | Kind::Args
            | Kind::Returns
            | Kind::Results => false,
        }
    }
}

/// How one operand of one opcode is found. Operands whose kind leaves no choice have [`Mode::Fixed`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// The kind says all.
    Fixed,
    /// In the slot whose index (`u8`) is in the code. A result that may also go to an accumulator goes to both.
    Slot,
    /// In the accumulator of the operand's type; nothing in the code. For a list: one value, in the integer accumulator.
    Acc,
    /// In the cell whose index (`u8`) is in the code: 16 bytes of the frame, slots `2 * index` and `2 * index + 1`.
    Cell,
    /// An 8-bit immediate, sign-extended to the width of the operand, whatever its type.
    Imm8,
    /// A 32-bit immediate, sign-extended to the width of the operand, whatever its type.
    Imm32,
    /// All 64 bits of the slot whose index (`u8`) is in the code: an address past 32 bits.
    Wide,
    /// The low 32 bits of a slot, as an address in a memory of any index: the slot's index (`u8`), then the memory's (`u8`).
    /// Only where every other operand is in its general mode.
    Other,
    /// All 64 bits of a slot, as an address in a memory of any index: encoded like [`Mode::Other`].
    OtherWide,
    /// In the slot of the row's first result; nothing in the code. Only of an instruction that repeats itself.
    Result,
    /// A target: the instruction itself; nothing in the code. As long as it branches, it goes on with its own result and what it
    /// read besides when it began.
    Again,
    /// A list of exactly that many `u8` slot indices, without a count.
    List(u8),
    /// A list of slots: `u8` count, then `u8` slot indices.
    ListN,
    /// A list of slots: `u16` count, then `u16` slot indices.
    ListWide,
}

impl Mode {
    /// Whether the instruction's memory is named by its index.
    #[must_use]
    pub const fn names_memory(self) -> bool {
        matches!(self, Mode::Other | Mode::OtherWide)
    }

    /// Whether only an instruction that repeats itself has an operand in this mode.
    #[must_use]
    pub const fn repeats(self) -> bool {
        matches!(self, Mode::Result | Mode::Again)
    }

    /// The letter of this mode in the name of an opcode.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Mode::Fixed => '_',
            Mode::Slot => 's',
            Mode::Acc => 'a',
            Mode::Cell => 'v',
            Mode::Imm8 => 'b',
            Mode::Imm32 => 'i',
            Mode::Wide => 'l',
            Mode::Other => 'o',
            Mode::OtherWide => 'x',
            Mode::Result => 'r',
            Mode::Again => 'g',
            Mode::List(n) => (b'0' + n) as char,
            Mode::ListN => 'n',
            Mode::ListWide => 'w',
        }
    }
}

/// Properties of a row that do not follow from its operands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Flags {
    /// Control never reaches the instruction that follows.
    pub terminator: bool,
    /// The semantics can trap.
    pub traps: bool,
    /// The semantics decides where control goes (a value of type `Flow`).
    pub flow: bool,
    /// The interpreter may be left and entered again at the next instruction: accumulators are lost, linear memory may move.
    pub leaves: bool,
    /// The first two `in` operands may be swapped.
    pub commutes: bool,
    /// No effect but the results: may be dropped when they are not used.
    pub pure_: bool,
    /// Uses memory 0, whose base a register holds; or another one, if a mode says so.
    pub memory: bool,
    /// Writes to that memory.
    pub stores: bool,
    /// Not for compiled code: only the virtual machine's own stubs contain it, and the verifier refuses it.
    pub internal: bool,
}

/// One operand of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperandInfo {
    /// Its name in the row.
    pub name: &'static str,
    /// Read or written.
    pub role: Role,
    /// What it is.
    pub kind: Kind,
    /// The modes it may have; the first is the general one.
    pub modes: &'static [Mode],
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowInfo {
    /// The mnemonic.
    pub name: &'static str,
    /// The documentation, lines joined by `\n`.
    pub doc: &'static str,
    /// The operands in the order of their encoding.
    pub operands: &'static [OperandInfo],
    /// Other properties.
    pub flags: Flags,
    /// The number of its first opcode; the others follow without a gap.
    pub first: u16,
    /// How many opcodes it has: one for each allowed combination of modes.
    pub opcodes: u16,
    /// The row that branches when this one does not, by index.
    pub inverse: Option<u16>,
    /// What a fused row is made of.
    pub fuse: Option<FuseInfo>,
}

/// The parts of a fused row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FuseInfo {
    /// The row that comes first, by index.
    pub first: u16,
    /// The row that comes second, by index.
    pub second: u16,
    /// The operand of the second row that is the result of the first; `None` when they have nothing to do with each other.
    pub at: Option<u8>,
    /// Whether the result of the first row is also a result of the fused row.
    pub keeps: bool,
    /// For each operand, whether it comes from the second row, and its place in its row.
    pub sources: &'static [(bool, u8)],
    /// How many of its parts, down to those that are made of no others, can trap. They are numbered from the last that is
    /// executed, which is 0, back to the first, and a source map holds the place of part `n` at the `n`th byte of the
    /// instruction.
    pub trapping: u8,
}

impl RowInfo {
    /// How many parts of the row can trap: for a fused row [`FuseInfo::trapping`]; of others, 1 for those that trap or decide
    /// where control goes, which is also out of the function.
    #[must_use]
    pub const fn trapping_parts(&self) -> u8 {
        match self.fuse {
            Some(fuse) => fuse.trapping,
            None => self.flags.trapping_parts(),
        }
    }
}

impl Flags {
    /// See [`RowInfo::trapping_parts`]: that of a row which is not fused.
    pub(crate) const fn trapping_parts(self) -> u8 {
        (self.traps || self.flow) as u8
    }
}

/// One opcode: a row with a mode for each of its operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpcodeInfo {
    /// Index of the row.
    pub row: u16,
    /// One mode for each operand of the row.
    pub modes: &'static [Mode],
    /// The length of the instruction in bytes with all lists and target tables empty: the opcode, the operands of known
    /// size and the counts.
    pub base_bytes: u16,
}
