//! What lowering knows about values and instructions without changing anything.

use super::driver::Lowering;
use crate::spaces::{self, Place};
use cranelift_codegen::ir::{self, BlockArg, BlockCall, Function, InstructionData, Opcode, Value, types};

/// An address that more accesses use is computed once rather than by each of them.
const MAX_ADDRESS_USES: u32 = 4;

impl Lowering<'_> {
    /// How often a value is used.
    pub(super) fn uses(&self, value: Value) -> u32 {
        self.scratch.uses[value]
    }

    pub(super) fn count_uses(&mut self) {
        let func = self.func;
        for block in func.layout.blocks() {
            for inst in func.layout.block_insts(block) {
                match func.dfg.insts[inst] {
                    InstructionData::Load { arg, .. } => self.scratch.address_uses[arg] += 1,
                    InstructionData::Store { args: [_, arg], .. } => self.scratch.address_uses[arg] += 1,
                    _ => {}
                }
                for value in func.dfg.inst_values(inst) {
                    self.scratch.uses[value] += 1;
                }
            }
        }
    }

    /// Of an address that is a zero-extended 32-bit value: the instruction that makes the value, when accesses to the address
    /// are its only use and there are few of them, so that each may as well do its work.
    pub(super) fn address_only(&self, address: Value) -> Option<ir::Inst> {
        let dfg = &self.func.dfg;
        let extension = dfg.value_def(address).inst()?;
        let index = *dfg.inst_args(extension).first()?;
        (dfg.insts[extension].opcode() == Opcode::Uextend
            && dfg.value_type(index) == types::I32
            && self.uses(index) == 1
            && self.uses(address) == self.scratch.address_uses[address]
            && self.uses(address) <= MAX_ADDRESS_USES)
            .then(|| dfg.value_def(index).inst())
            .flatten()
    }

    /// Of a block's parameter to which the block that is being lowered passes that parameter plus a constant: the sum, and
    /// the bound plus the same constant.
    pub(super) fn next_step(&self, value: Value, bound: i64) -> Option<(Value, i64)> {
        let func = self.func;
        let dfg = &func.dfg;
        let pool = &dfg.value_lists;
        let ir::ValueDef::Param(header, nth) = dfg.value_def(value) else {
            return None;
        };
        for call in destinations(func, func.layout.last_inst(self.block)?) {
            if call.block(pool) != header {
                continue;
            }
            let Some(BlockArg::Value(next)) = call.args(pool).nth(nth) else {
                continue;
            };
            let Some(inst) = dfg.value_def(next).inst() else {
                continue;
            };
            if dfg.insts[inst].opcode() != Opcode::Iadd || func.layout.inst_block(inst) != Some(self.block) {
                continue;
            }
            let step = match *dfg.inst_args(inst) {
                [a, b] if a == value => self.constant(b),
                [a, b] if b == value => self.constant(a),
                _ => None,
            };
            if let Some(step) = step {
                let end = bound.wrapping_add(step);
                let word = dfg.value_type(value) == types::I32;
                return Some((next, if word { i64::from(end as i32) } else { end }));
            }
        }
        None
    }

    /// How often a value is an operand of the comparison that a branch on `condition` does itself.
    pub(super) fn compared_by_branch(&self, mut condition: Value, value: Value) -> usize {
        let dfg = &self.func.dfg;
        if condition == value {
            return 1;
        }
        while let Some(inst) = dfg.value_def(condition).inst()
            && self.uses(condition) == 1
        {
            match dfg.insts[inst].opcode() {
                Opcode::Icmp => return dfg.inst_args(inst).iter().filter(|arg| **arg == value).count(),
                Opcode::Uextend => condition = dfg.inst_args(inst)[0],
                _ => break,
            }
        }
        0
    }

    /// The bits of a value that is a constant: of an integer or `f32` sign-extended from its type.
    pub(super) fn constant(&self, value: Value) -> Option<i64> {
        let inst = self.func.dfg.value_def(value).inst()?;
        match self.func.dfg.insts[inst] {
            InstructionData::UnaryImm { opcode: Opcode::Iconst, imm } => {
                let bits = imm.bits();
                Some(match self.func.dfg.value_type(value) {
                    types::I8 => i64::from(bits as i8),
                    types::I16 => i64::from(bits as i16),
                    types::I32 => i64::from(bits as i32),
                    _ => bits,
                })
            }
            InstructionData::UnaryIeee32 { imm, .. } => Some(i64::from(imm.bits().cast_signed())),
            InstructionData::UnaryIeee64 { imm, .. } => Some(imm.bits().cast_signed()),
            _ => None,
        }
    }

    /// What a vector was before its lanes were taken for others.
    pub(super) fn as_bits(&self, mut value: Value) -> Value {
        let dfg = &self.func.dfg;
        while let Some(inst) = dfg.value_def(value).inst()
            && dfg.insts[inst].opcode() == Opcode::Bitcast
        {
            value = dfg.inst_args(inst)[0];
        }
        value
    }

    /// The bits of a constant in the function's pool; lane 0 is in the lowest ones.
    pub(super) fn constant_bits(&self, constant: ir::Constant) -> u128 {
        bits(self.func.dfg.constants.get(constant).as_slice())
    }

    /// The numbers of a shuffle, lane 0 in the lowest bits.
    pub(super) fn immediate_bits(&self, immediate: ir::Immediate) -> u128 {
        self.func.dfg.immediates.get(immediate).map_or(0, |data| bits(data.as_slice()))
    }

    /// Of a shuffle whose numbers are all of bytes of one vector: that one, and the numbers of its bytes.
    pub(super) fn one_of_two(&self, a: Value, b: Value, mask: ir::Immediate) -> Option<(Value, u128)> {
        const SECOND: u128 = 0x1010_1010_1010_1010_1010_1010_1010_1010;
        let numbers = self.immediate_bits(mask);
        match numbers & SECOND {
            0 => Some((a, numbers)),
            SECOND => Some((b, numbers & !SECOND)),
            _ if a == b => Some((a, numbers & !SECOND)),
            _ => None,
        }
    }

    /// Of the sums of each two neighbors among 32-bit products: what made the 16-bit lanes that were multiplied, each time
    /// half of them wider. Nothing else may use any of it.
    pub(super) fn sums_of_products(&self, sums: Value) -> Option<(ir::Inst, ir::Inst)> {
        let dfg = &self.func.dfg;
        let only = |value: Value, opcode: Opcode, uses: u32| {
            let inst = dfg.value_def(value).inst()?;
            (dfg.insts[inst].opcode() == opcode && self.uses(value) == uses).then(|| dfg.inst_args(inst))
        };
        let [low, high] = *only(sums, Opcode::IaddPairwise, 1)? else { return None };
        let half = |products: Value, widen: Opcode| {
            let [a, b] = *only(products, Opcode::Imul, 1)? else { return None };
            Some((only(a, widen, 1)?[0], only(b, widen, 1)?[0]))
        };
        let (a, b) = half(low, Opcode::SwidenLow)?;
        if half(high, Opcode::SwidenHigh)? != (a, b) || dfg.value_type(a) != types::I16X8 {
            return None;
        }
        let lanes = |value: Value| dfg.value_def(value).inst().filter(|_| self.uses(value) == 2);
        Some((lanes(a)?, lanes(b)?))
    }

    /// Whether the value is a comparison's, or one extended.
    pub(super) fn is_truth(&self, value: Value) -> bool {
        let dfg = &self.func.dfg;
        dfg.value_def(value).inst().is_some_and(|inst| match dfg.insts[inst].opcode() {
            Opcode::Icmp | Opcode::Fcmp | Opcode::VanyTrue | Opcode::VallTrue => true,
            Opcode::Uextend => self.is_truth(dfg.inst_args(inst)[0]),
            _ => false,
        })
    }

    /// Whether the bits of the value's slot above its type are known to be zero.
    ///
    /// Opcodes write their results zero-extended from 32 bits. Not so: what only renames a slot, and what comes from outside.
    pub(super) fn is_zero_extended(&self, value: Value) -> bool {
        self.zero_extended_to(value, 6)
    }

    pub(super) fn zero_extended_to(&self, value: Value, depth: u32) -> bool {
        if let Some(bits) = self.constant(value) {
            return bits >= 0;
        }
        let dfg = &self.func.dfg;
        let (Some(inst), Some(depth)) = (dfg.value_def(value).inst(), depth.checked_sub(1)) else {
            return false;
        };
        let argument = |n: usize| self.zero_extended_to(dfg.inst_args(inst)[n], depth);
        let word = dfg.value_type(value).bits() == 32;
        match dfg.insts[inst].opcode() {
            Opcode::Ireduce | Opcode::Bmask => false,
            opcode if opcode.is_call() => false,
            Opcode::Bitcast => argument(0),
            Opcode::Select | Opcode::SelectSpectreGuard | Opcode::Bitselect => argument(1) && argument(2),
            Opcode::Load => matches!(spaces::place(self.func, inst), Some(Place::Memory { .. })),
            Opcode::Icmp
            | Opcode::Fcmp
            | Opcode::Uextend
            | Opcode::Ushr
            | Opcode::Umin
            | Opcode::Umax
            | Opcode::Udiv
            | Opcode::Urem
            | Opcode::Clz
            | Opcode::Ctz
            | Opcode::Popcnt
            | Opcode::VanyTrue
            | Opcode::VallTrue
            | Opcode::VhighBits
            | Opcode::Extractlane => true,
            Opcode::Band => word || argument(0) || argument(1),
            Opcode::Bor | Opcode::Bxor => word || (argument(0) && argument(1)),
            _ => word,
        }
    }
}

/// Bytes as a number, the first the lowest; those that are missing are zero.
fn bits(bytes: &[u8]) -> u128 {
    bytes.iter().take(16).rev().fold(0, |bits, byte| bits << 8 | u128::from(*byte))
}

/// The block in which a value is defined.
pub(super) fn defining_block(func: &Function, value: Value) -> Option<ir::Block> {
    match func.dfg.value_def(value) {
        ir::ValueDef::Result(inst, _) => func.layout.inst_block(inst),
        ir::ValueDef::Param(block, _) => Some(block),
        ir::ValueDef::Union(..) => None,
    }
}

/// Where an instruction may branch.
pub(super) fn destinations(func: &Function, inst: ir::Inst) -> &[BlockCall] {
    func.dfg.insts[inst].branch_destination(&func.dfg.jump_tables, &func.dfg.exception_tables)
}

/// The module offset of an instruction; all ones when it has none.
pub(super) fn source(func: &Function, inst: ir::Inst) -> u32 {
    func.srcloc(inst).bits()
}

/// Whether an instruction must be executed even when nothing uses its results.
pub(super) fn has_effect(func: &Function, inst: ir::Inst) -> bool {
    let data = &func.dfg.insts[inst];
    let opcode = data.opcode();
    if opcode.is_call() || opcode.is_terminator() || opcode.can_store() || opcode.other_side_effects() {
        return true;
    }
    match data {
        InstructionData::Load { flags, .. } => func.dfg.mem_flags[*flags].trap_code().is_some(),
        _ => opcode.can_trap(),
    }
}
