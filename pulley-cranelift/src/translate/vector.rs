//! Vectors: loads and stores, lanes, arithmetic, comparison and conversion, relaxed operators included.
//!
//! On the stack a vector is a [`VECTOR`]; an operator sees it as lanes of its own type ([`Translator::pop_lanes`]). Relaxed
//! operators are the ones that the deterministic profile of WebAssembly 3.0 makes of them: of the choices that the
//! specification leaves (`relaxed` functions in section "Numerics"), the first. So `relaxed_madd` rounds twice, and a sum of
//! products that does not fit 16 bits is the nearest number that does.

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::types::{F32X4, F64X2, I8, I8X16, I16, I16X8, I32, I32X4, I64X2};
use cranelift_codegen::ir::{ConstantData, Endianness, InstBuilder, MemFlagsData, Opcode, Type, Value, ValueDef};
use pulley_vm::V128;
use wasmparser::{MemArg, Operator as Op};

use super::Translator;
use crate::CompileError;
use crate::module::Constant;
use crate::spaces::VECTOR;

/// Which half of the lanes.
#[derive(Clone, Copy)]
enum Half {
    Low,
    High,
}

/// How narrower lanes become wider ones.
#[derive(Clone, Copy)]
enum Extension {
    Signed,
    Unsigned,
}

use Extension::{Signed, Unsigned};
use Half::{High, Low};

impl Translator<'_, '_> {
    pub(super) fn vectors(&mut self, operator: &Op<'_>) -> Result<bool, CompileError> {
        Ok(self.vector_memory(operator)?
            || self.vector_lanes(operator)
            || self.vector_integers(operator)
            || self.vector_comparisons(operator)
            || self.vector_widths(operator)
            || self.vector_floats(operator))
    }

    /// The topmost vector as lanes of a type.
    fn pop_lanes(&mut self, ty: Type) -> Value {
        let vector = self.pop();
        self.as_lanes(vector, ty)
    }

    fn pop2_lanes(&mut self, ty: Type) -> (Value, Value) {
        let second = self.pop_lanes(ty);
        (self.pop_lanes(ty), second)
    }

    fn pop3_lanes(&mut self, ty: Type) -> (Value, Value, Value) {
        let third = self.pop_lanes(ty);
        let (first, second) = self.pop2_lanes(ty);
        (first, second, third)
    }

    /// A vector as lanes of a type: what it was made from, if those are its lanes.
    fn as_lanes(&mut self, mut vector: Value, ty: Type) -> Value {
        let dfg = &self.builder.func.dfg;
        if let ValueDef::Result(inst, _) = dfg.value_def(vector)
            && dfg.insts[inst].opcode() == Opcode::Bitcast
        {
            vector = dfg.inst_args(inst)[0];
        }
        if dfg.value_type(vector) == ty {
            return vector;
        }
        let flags = MemFlagsData::new().with_endianness(Endianness::Little);
        self.builder.ins().bitcast(ty, flags, vector)
    }

    /// Pushes a vector of any lanes.
    fn push_lanes(&mut self, vector: Value) {
        let vector = self.as_lanes(vector, VECTOR);
        self.push(vector);
    }

    fn unary_lanes(&mut self, opcode: Opcode, ty: Type) {
        let a = self.pop_lanes(ty);
        self.unary_lanes_to(opcode, ty, a);
    }

    /// Pushes a unary operation's result, lanes of another type.
    fn unary_lanes_to(&mut self, opcode: Opcode, result: Type, a: Value) {
        let (inst, dfg) = self.builder.ins().Unary(opcode, result, a);
        let value = dfg.first_result(inst);
        self.push_lanes(value);
    }

    fn binary_lanes(&mut self, opcode: Opcode, ty: Type) {
        let (a, b) = self.pop2_lanes(ty);
        let (inst, dfg) = self.builder.ins().Binary(opcode, ty, a, b);
        let value = dfg.first_result(inst);
        self.push_lanes(value);
    }

    fn vector_memory(&mut self, operator: &Op<'_>) -> Result<bool, CompileError> {
        match *operator {
            Op::V128Load { memarg } => self.load_lanes(Opcode::Load, VECTOR, memarg)?,
            Op::V128Load8x8S { memarg } => self.load_lanes(Opcode::Sload8x8, I16X8, memarg)?,
            Op::V128Load8x8U { memarg } => self.load_lanes(Opcode::Uload8x8, I16X8, memarg)?,
            Op::V128Load16x4S { memarg } => self.load_lanes(Opcode::Sload16x4, I32X4, memarg)?,
            Op::V128Load16x4U { memarg } => self.load_lanes(Opcode::Uload16x4, I32X4, memarg)?,
            Op::V128Load32x2S { memarg } => self.load_lanes(Opcode::Sload32x2, I64X2, memarg)?,
            Op::V128Load32x2U { memarg } => self.load_lanes(Opcode::Uload32x2, I64X2, memarg)?,
            Op::V128Load8Splat { memarg } => self.load_splat(I8X16, memarg)?,
            Op::V128Load16Splat { memarg } => self.load_splat(I16X8, memarg)?,
            Op::V128Load32Splat { memarg } => self.load_splat(I32X4, memarg)?,
            Op::V128Load64Splat { memarg } => self.load_splat(I64X2, memarg)?,
            Op::V128Load32Zero { memarg } => self.load_zero(I32X4, memarg)?,
            Op::V128Load64Zero { memarg } => self.load_zero(I64X2, memarg)?,
            Op::V128Store { memarg } => {
                let vector = self.pop_lanes(VECTOR);
                self.push(vector);
                self.store(Opcode::Store, VECTOR, memarg)?;
            }
            Op::V128Load8Lane { memarg, lane } => self.load_lane(I8X16, memarg, lane)?,
            Op::V128Load16Lane { memarg, lane } => self.load_lane(I16X8, memarg, lane)?,
            Op::V128Load32Lane { memarg, lane } => self.load_lane(I32X4, memarg, lane)?,
            Op::V128Load64Lane { memarg, lane } => self.load_lane(I64X2, memarg, lane)?,
            Op::V128Store8Lane { memarg, lane } => self.store_lane(I8X16, memarg, lane)?,
            Op::V128Store16Lane { memarg, lane } => self.store_lane(I16X8, memarg, lane)?,
            Op::V128Store32Lane { memarg, lane } => self.store_lane(I32X4, memarg, lane)?,
            Op::V128Store64Lane { memarg, lane } => self.store_lane(I64X2, memarg, lane)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn load_lanes(&mut self, opcode: Opcode, ty: Type, memarg: MemArg) -> Result<(), CompileError> {
        self.load(opcode, ty, memarg)?;
        let vector = self.pop();
        self.push_lanes(vector);
        Ok(())
    }

    fn load_splat(&mut self, ty: Type, memarg: MemArg) -> Result<(), CompileError> {
        self.load(Opcode::Load, ty.lane_type(), memarg)?;
        self.splat(ty);
        Ok(())
    }

    fn load_zero(&mut self, ty: Type, memarg: MemArg) -> Result<(), CompileError> {
        self.load(Opcode::Load, ty.lane_type(), memarg)?;
        let lane = self.pop();
        self.unary_lanes_to(Opcode::ScalarToVector, ty, lane);
        Ok(())
    }

    fn load_lane(&mut self, ty: Type, memarg: MemArg, lane: u8) -> Result<(), CompileError> {
        let vector = self.pop_lanes(ty);
        self.load(Opcode::Load, ty.lane_type(), memarg)?;
        let value = self.pop();
        let vector = self.builder.ins().insertlane(vector, value, lane);
        self.push_lanes(vector);
        Ok(())
    }

    fn store_lane(&mut self, ty: Type, memarg: MemArg, lane: u8) -> Result<(), CompileError> {
        let vector = self.pop_lanes(ty);
        let value = self.builder.ins().extractlane(vector, lane);
        self.push(value);
        self.store(Opcode::Store, ty.lane_type(), memarg)
    }

    /// Constants, lanes by number, and bits.
    fn vector_lanes(&mut self, operator: &Op<'_>) -> bool {
        match *operator {
            Op::V128Const { value } => {
                let value = self.constant(Constant::V128(V128::from_bytes(*value.bytes())));
                self.push(value);
            }
            Op::I8x16Splat => self.splat(I8X16),
            Op::I16x8Splat => self.splat(I16X8),
            Op::I32x4Splat => self.splat(I32X4),
            Op::I64x2Splat => self.splat(I64X2),
            Op::F32x4Splat => self.splat(F32X4),
            Op::F64x2Splat => self.splat(F64X2),

            Op::I8x16ExtractLaneS { lane } => self.extract(I8X16, lane, Some(Signed)),
            Op::I8x16ExtractLaneU { lane } => self.extract(I8X16, lane, Some(Unsigned)),
            Op::I16x8ExtractLaneS { lane } => self.extract(I16X8, lane, Some(Signed)),
            Op::I16x8ExtractLaneU { lane } => self.extract(I16X8, lane, Some(Unsigned)),
            Op::I32x4ExtractLane { lane } => self.extract(I32X4, lane, None),
            Op::I64x2ExtractLane { lane } => self.extract(I64X2, lane, None),
            Op::F32x4ExtractLane { lane } => self.extract(F32X4, lane, None),
            Op::F64x2ExtractLane { lane } => self.extract(F64X2, lane, None),

            Op::I8x16ReplaceLane { lane } => self.replace(I8X16, lane),
            Op::I16x8ReplaceLane { lane } => self.replace(I16X8, lane),
            Op::I32x4ReplaceLane { lane } => self.replace(I32X4, lane),
            Op::I64x2ReplaceLane { lane } => self.replace(I64X2, lane),
            Op::F32x4ReplaceLane { lane } => self.replace(F32X4, lane),
            Op::F64x2ReplaceLane { lane } => self.replace(F64X2, lane),

            Op::I8x16Shuffle { lanes } => {
                let (a, b) = self.pop2_lanes(I8X16);
                let mask = self.builder.func.dfg.immediates.push(ConstantData::from(&lanes[..]));
                let vector = self.builder.ins().shuffle(a, b, mask);
                self.push_lanes(vector);
            }
            Op::I8x16Swizzle | Op::I8x16RelaxedSwizzle => self.binary_lanes(Opcode::Swizzle, I8X16),

            Op::V128And => self.binary_lanes(Opcode::Band, I8X16),
            Op::V128Or => self.binary_lanes(Opcode::Bor, I8X16),
            Op::V128Xor => self.binary_lanes(Opcode::Bxor, I8X16),
            Op::V128Not => self.unary_lanes(Opcode::Bnot, I8X16),
            Op::V128AndNot => {
                let (a, b) = self.pop2_lanes(I8X16);
                let complement = self.builder.ins().bnot(b);
                let vector = self.builder.ins().band(a, complement);
                self.push_lanes(vector);
            }
            Op::V128Bitselect
            | Op::I8x16RelaxedLaneselect
            | Op::I16x8RelaxedLaneselect
            | Op::I32x4RelaxedLaneselect
            | Op::I64x2RelaxedLaneselect => {
                let (x, y, mask) = self.pop3_lanes(I8X16);
                let vector = self.builder.ins().bitselect(mask, x, y);
                self.push_lanes(vector);
            }

            Op::V128AnyTrue => self.test(Opcode::VanyTrue, I8X16),
            Op::I8x16AllTrue => self.test(Opcode::VallTrue, I8X16),
            Op::I16x8AllTrue => self.test(Opcode::VallTrue, I16X8),
            Op::I32x4AllTrue => self.test(Opcode::VallTrue, I32X4),
            Op::I64x2AllTrue => self.test(Opcode::VallTrue, I64X2),
            Op::I8x16Bitmask => self.bitmask(I8X16),
            Op::I16x8Bitmask => self.bitmask(I16X8),
            Op::I32x4Bitmask => self.bitmask(I32X4),
            Op::I64x2Bitmask => self.bitmask(I64X2),
            _ => return false,
        }
        true
    }

    /// The topmost scalar as a lane of a type: the low bits of what the stack has.
    fn pop_lane(&mut self, ty: Type) -> Value {
        let scalar = self.pop();
        match ty {
            I8 | I16 if self.builder.func.dfg.value_type(scalar) != ty => self.builder.ins().ireduce(ty, scalar),
            _ => scalar,
        }
    }

    fn splat(&mut self, ty: Type) {
        let lane = self.pop_lane(ty.lane_type());
        self.unary_lanes_to(Opcode::Splat, ty, lane);
    }

    fn extract(&mut self, ty: Type, lane: u8, extend: Option<Extension>) {
        let vector = self.pop_lanes(ty);
        let value = self.builder.ins().extractlane(vector, lane);
        let value = match extend {
            Some(Signed) => self.builder.ins().sextend(I32, value),
            Some(Unsigned) => self.builder.ins().uextend(I32, value),
            None => value,
        };
        self.push(value);
    }

    fn replace(&mut self, ty: Type, lane: u8) {
        let value = self.pop_lane(ty.lane_type());
        let vector = self.pop_lanes(ty);
        let vector = self.builder.ins().insertlane(vector, value, lane);
        self.push_lanes(vector);
    }

    fn test(&mut self, opcode: Opcode, ty: Type) {
        let vector = self.pop_lanes(ty);
        let (inst, dfg) = self.builder.ins().Unary(opcode, ty, vector);
        let flag = dfg.first_result(inst);
        let value = self.builder.ins().uextend(I32, flag);
        self.push(value);
    }

    fn bitmask(&mut self, ty: Type) {
        let vector = self.pop_lanes(ty);
        let value = self.builder.ins().vhigh_bits(I32, vector);
        self.push(value);
    }

    fn vector_integers(&mut self, operator: &Op<'_>) -> bool {
        match operator {
            Op::I8x16Abs => self.unary_lanes(Opcode::Iabs, I8X16),
            Op::I16x8Abs => self.unary_lanes(Opcode::Iabs, I16X8),
            Op::I32x4Abs => self.unary_lanes(Opcode::Iabs, I32X4),
            Op::I64x2Abs => self.unary_lanes(Opcode::Iabs, I64X2),
            Op::I8x16Neg => self.unary_lanes(Opcode::Ineg, I8X16),
            Op::I16x8Neg => self.unary_lanes(Opcode::Ineg, I16X8),
            Op::I32x4Neg => self.unary_lanes(Opcode::Ineg, I32X4),
            Op::I64x2Neg => self.unary_lanes(Opcode::Ineg, I64X2),
            Op::I8x16Popcnt => self.unary_lanes(Opcode::Popcnt, I8X16),

            Op::I8x16Add => self.binary_lanes(Opcode::Iadd, I8X16),
            Op::I16x8Add => self.binary_lanes(Opcode::Iadd, I16X8),
            Op::I32x4Add => self.binary_lanes(Opcode::Iadd, I32X4),
            Op::I64x2Add => self.binary_lanes(Opcode::Iadd, I64X2),
            Op::I8x16Sub => self.binary_lanes(Opcode::Isub, I8X16),
            Op::I16x8Sub => self.binary_lanes(Opcode::Isub, I16X8),
            Op::I32x4Sub => self.binary_lanes(Opcode::Isub, I32X4),
            Op::I64x2Sub => self.binary_lanes(Opcode::Isub, I64X2),
            Op::I16x8Mul => self.binary_lanes(Opcode::Imul, I16X8),
            Op::I32x4Mul => self.binary_lanes(Opcode::Imul, I32X4),
            Op::I64x2Mul => self.binary_lanes(Opcode::Imul, I64X2),
            Op::I8x16AddSatS => self.binary_lanes(Opcode::SaddSat, I8X16),
            Op::I8x16AddSatU => self.binary_lanes(Opcode::UaddSat, I8X16),
            Op::I16x8AddSatS => self.binary_lanes(Opcode::SaddSat, I16X8),
            Op::I16x8AddSatU => self.binary_lanes(Opcode::UaddSat, I16X8),
            Op::I8x16SubSatS => self.binary_lanes(Opcode::SsubSat, I8X16),
            Op::I8x16SubSatU => self.binary_lanes(Opcode::UsubSat, I8X16),
            Op::I16x8SubSatS => self.binary_lanes(Opcode::SsubSat, I16X8),
            Op::I16x8SubSatU => self.binary_lanes(Opcode::UsubSat, I16X8),
            Op::I8x16MinS => self.binary_lanes(Opcode::Smin, I8X16),
            Op::I8x16MinU => self.binary_lanes(Opcode::Umin, I8X16),
            Op::I8x16MaxS => self.binary_lanes(Opcode::Smax, I8X16),
            Op::I8x16MaxU => self.binary_lanes(Opcode::Umax, I8X16),
            Op::I16x8MinS => self.binary_lanes(Opcode::Smin, I16X8),
            Op::I16x8MinU => self.binary_lanes(Opcode::Umin, I16X8),
            Op::I16x8MaxS => self.binary_lanes(Opcode::Smax, I16X8),
            Op::I16x8MaxU => self.binary_lanes(Opcode::Umax, I16X8),
            Op::I32x4MinS => self.binary_lanes(Opcode::Smin, I32X4),
            Op::I32x4MinU => self.binary_lanes(Opcode::Umin, I32X4),
            Op::I32x4MaxS => self.binary_lanes(Opcode::Smax, I32X4),
            Op::I32x4MaxU => self.binary_lanes(Opcode::Umax, I32X4),
            Op::I8x16AvgrU => self.binary_lanes(Opcode::AvgRound, I8X16),
            Op::I16x8AvgrU => self.binary_lanes(Opcode::AvgRound, I16X8),
            Op::I16x8Q15MulrSatS | Op::I16x8RelaxedQ15mulrS => self.binary_lanes(Opcode::SqmulRoundSat, I16X8),

            Op::I8x16Shl => self.shift(Opcode::Ishl, I8X16),
            Op::I16x8Shl => self.shift(Opcode::Ishl, I16X8),
            Op::I32x4Shl => self.shift(Opcode::Ishl, I32X4),
            Op::I64x2Shl => self.shift(Opcode::Ishl, I64X2),
            Op::I8x16ShrS => self.shift(Opcode::Sshr, I8X16),
            Op::I16x8ShrS => self.shift(Opcode::Sshr, I16X8),
            Op::I32x4ShrS => self.shift(Opcode::Sshr, I32X4),
            Op::I64x2ShrS => self.shift(Opcode::Sshr, I64X2),
            Op::I8x16ShrU => self.shift(Opcode::Ushr, I8X16),
            Op::I16x8ShrU => self.shift(Opcode::Ushr, I16X8),
            Op::I32x4ShrU => self.shift(Opcode::Ushr, I32X4),
            Op::I64x2ShrU => self.shift(Opcode::Ushr, I64X2),
            _ => return false,
        }
        true
    }

    /// CLIF counts modulo the width of the lanes, as WebAssembly does.
    fn shift(&mut self, opcode: Opcode, ty: Type) {
        let count = self.pop();
        let vector = self.pop_lanes(ty);
        let (inst, dfg) = self.builder.ins().Binary(opcode, ty, vector, count);
        let value = dfg.first_result(inst);
        self.push_lanes(value);
    }

    fn vector_comparisons(&mut self, operator: &Op<'_>) -> bool {
        use IntCC::{
            Equal, NotEqual, SignedGreaterThan, SignedGreaterThanOrEqual, SignedLessThan, SignedLessThanOrEqual,
            UnsignedGreaterThan, UnsignedGreaterThanOrEqual, UnsignedLessThan, UnsignedLessThanOrEqual,
        };
        match operator {
            Op::I8x16Eq => self.compare_lanes(Equal, I8X16),
            Op::I8x16Ne => self.compare_lanes(NotEqual, I8X16),
            Op::I8x16LtS => self.compare_lanes(SignedLessThan, I8X16),
            Op::I8x16LtU => self.compare_lanes(UnsignedLessThan, I8X16),
            Op::I8x16GtS => self.compare_lanes(SignedGreaterThan, I8X16),
            Op::I8x16GtU => self.compare_lanes(UnsignedGreaterThan, I8X16),
            Op::I8x16LeS => self.compare_lanes(SignedLessThanOrEqual, I8X16),
            Op::I8x16LeU => self.compare_lanes(UnsignedLessThanOrEqual, I8X16),
            Op::I8x16GeS => self.compare_lanes(SignedGreaterThanOrEqual, I8X16),
            Op::I8x16GeU => self.compare_lanes(UnsignedGreaterThanOrEqual, I8X16),
            Op::I16x8Eq => self.compare_lanes(Equal, I16X8),
            Op::I16x8Ne => self.compare_lanes(NotEqual, I16X8),
            Op::I16x8LtS => self.compare_lanes(SignedLessThan, I16X8),
            Op::I16x8LtU => self.compare_lanes(UnsignedLessThan, I16X8),
            Op::I16x8GtS => self.compare_lanes(SignedGreaterThan, I16X8),
            Op::I16x8GtU => self.compare_lanes(UnsignedGreaterThan, I16X8),
            Op::I16x8LeS => self.compare_lanes(SignedLessThanOrEqual, I16X8),
            Op::I16x8LeU => self.compare_lanes(UnsignedLessThanOrEqual, I16X8),
            Op::I16x8GeS => self.compare_lanes(SignedGreaterThanOrEqual, I16X8),
            Op::I16x8GeU => self.compare_lanes(UnsignedGreaterThanOrEqual, I16X8),
            Op::I32x4Eq => self.compare_lanes(Equal, I32X4),
            Op::I32x4Ne => self.compare_lanes(NotEqual, I32X4),
            Op::I32x4LtS => self.compare_lanes(SignedLessThan, I32X4),
            Op::I32x4LtU => self.compare_lanes(UnsignedLessThan, I32X4),
            Op::I32x4GtS => self.compare_lanes(SignedGreaterThan, I32X4),
            Op::I32x4GtU => self.compare_lanes(UnsignedGreaterThan, I32X4),
            Op::I32x4LeS => self.compare_lanes(SignedLessThanOrEqual, I32X4),
            Op::I32x4LeU => self.compare_lanes(UnsignedLessThanOrEqual, I32X4),
            Op::I32x4GeS => self.compare_lanes(SignedGreaterThanOrEqual, I32X4),
            Op::I32x4GeU => self.compare_lanes(UnsignedGreaterThanOrEqual, I32X4),
            Op::I64x2Eq => self.compare_lanes(Equal, I64X2),
            Op::I64x2Ne => self.compare_lanes(NotEqual, I64X2),
            Op::I64x2LtS => self.compare_lanes(SignedLessThan, I64X2),
            Op::I64x2GtS => self.compare_lanes(SignedGreaterThan, I64X2),
            Op::I64x2LeS => self.compare_lanes(SignedLessThanOrEqual, I64X2),
            Op::I64x2GeS => self.compare_lanes(SignedGreaterThanOrEqual, I64X2),
            Op::F32x4Eq => self.compare_float_lanes(FloatCC::Equal, F32X4),
            Op::F32x4Ne => self.compare_float_lanes(FloatCC::NotEqual, F32X4),
            Op::F32x4Lt => self.compare_float_lanes(FloatCC::LessThan, F32X4),
            Op::F32x4Gt => self.compare_float_lanes(FloatCC::GreaterThan, F32X4),
            Op::F32x4Le => self.compare_float_lanes(FloatCC::LessThanOrEqual, F32X4),
            Op::F32x4Ge => self.compare_float_lanes(FloatCC::GreaterThanOrEqual, F32X4),
            Op::F64x2Eq => self.compare_float_lanes(FloatCC::Equal, F64X2),
            Op::F64x2Ne => self.compare_float_lanes(FloatCC::NotEqual, F64X2),
            Op::F64x2Lt => self.compare_float_lanes(FloatCC::LessThan, F64X2),
            Op::F64x2Gt => self.compare_float_lanes(FloatCC::GreaterThan, F64X2),
            Op::F64x2Le => self.compare_float_lanes(FloatCC::LessThanOrEqual, F64X2),
            Op::F64x2Ge => self.compare_float_lanes(FloatCC::GreaterThanOrEqual, F64X2),
            _ => return false,
        }
        true
    }

    fn compare_lanes(&mut self, condition: IntCC, ty: Type) {
        let (a, b) = self.pop2_lanes(ty);
        let mask = self.builder.ins().icmp(condition, a, b);
        self.push_lanes(mask);
    }

    fn compare_float_lanes(&mut self, condition: FloatCC, ty: Type) {
        let (a, b) = self.pop2_lanes(ty);
        let mask = self.builder.ins().fcmp(condition, a, b);
        self.push_lanes(mask);
    }

    /// Integer lanes that become wider or narrower.
    fn vector_widths(&mut self, operator: &Op<'_>) -> bool {
        match operator {
            Op::I16x8ExtendLowI8x16S => self.extend_lanes(Low, Signed, I8X16),
            Op::I16x8ExtendHighI8x16S => self.extend_lanes(High, Signed, I8X16),
            Op::I16x8ExtendLowI8x16U => self.extend_lanes(Low, Unsigned, I8X16),
            Op::I16x8ExtendHighI8x16U => self.extend_lanes(High, Unsigned, I8X16),
            Op::I32x4ExtendLowI16x8S => self.extend_lanes(Low, Signed, I16X8),
            Op::I32x4ExtendHighI16x8S => self.extend_lanes(High, Signed, I16X8),
            Op::I32x4ExtendLowI16x8U => self.extend_lanes(Low, Unsigned, I16X8),
            Op::I32x4ExtendHighI16x8U => self.extend_lanes(High, Unsigned, I16X8),
            Op::I64x2ExtendLowI32x4S => self.extend_lanes(Low, Signed, I32X4),
            Op::I64x2ExtendHighI32x4S => self.extend_lanes(High, Signed, I32X4),
            Op::I64x2ExtendLowI32x4U => self.extend_lanes(Low, Unsigned, I32X4),
            Op::I64x2ExtendHighI32x4U => self.extend_lanes(High, Unsigned, I32X4),

            Op::I16x8ExtMulLowI8x16S => self.multiply_extended(Low, Signed, I8X16),
            Op::I16x8ExtMulHighI8x16S => self.multiply_extended(High, Signed, I8X16),
            Op::I16x8ExtMulLowI8x16U => self.multiply_extended(Low, Unsigned, I8X16),
            Op::I16x8ExtMulHighI8x16U => self.multiply_extended(High, Unsigned, I8X16),
            Op::I32x4ExtMulLowI16x8S => self.multiply_extended(Low, Signed, I16X8),
            Op::I32x4ExtMulHighI16x8S => self.multiply_extended(High, Signed, I16X8),
            Op::I32x4ExtMulLowI16x8U => self.multiply_extended(Low, Unsigned, I16X8),
            Op::I32x4ExtMulHighI16x8U => self.multiply_extended(High, Unsigned, I16X8),
            Op::I64x2ExtMulLowI32x4S => self.multiply_extended(Low, Signed, I32X4),
            Op::I64x2ExtMulHighI32x4S => self.multiply_extended(High, Signed, I32X4),
            Op::I64x2ExtMulLowI32x4U => self.multiply_extended(Low, Unsigned, I32X4),
            Op::I64x2ExtMulHighI32x4U => self.multiply_extended(High, Unsigned, I32X4),

            Op::I16x8ExtAddPairwiseI8x16S => self.add_extended_pairs(Signed, I8X16),
            Op::I16x8ExtAddPairwiseI8x16U => self.add_extended_pairs(Unsigned, I8X16),
            Op::I32x4ExtAddPairwiseI16x8S => self.add_extended_pairs(Signed, I16X8),
            Op::I32x4ExtAddPairwiseI16x8U => self.add_extended_pairs(Unsigned, I16X8),

            Op::I8x16NarrowI16x8S => self.narrow_lanes(Opcode::Snarrow, I16X8, I8X16),
            Op::I8x16NarrowI16x8U => self.narrow_lanes(Opcode::Unarrow, I16X8, I8X16),
            Op::I16x8NarrowI32x4S => self.narrow_lanes(Opcode::Snarrow, I32X4, I16X8),
            Op::I16x8NarrowI32x4U => self.narrow_lanes(Opcode::Unarrow, I32X4, I16X8),

            Op::I32x4DotI16x8S => {
                let (a, b) = self.pop2_lanes(I16X8);
                let sums = self.dot(a, b);
                self.push_lanes(sums);
            }
            Op::I16x8RelaxedDotI8x16I7x16S => {
                let (a, b) = self.pop2_lanes(I8X16);
                let sums = self.narrowed_dot(a, b);
                self.push_lanes(sums);
            }
            Op::I32x4RelaxedDotI8x16I7x16AddS => {
                let addend = self.pop_lanes(I32X4);
                let (a, b) = self.pop2_lanes(I8X16);
                let sums = self.narrowed_dot(a, b);
                self.push_lanes(sums);
                self.add_extended_pairs(Signed, I16X8);
                let pairs = self.pop_lanes(I32X4);
                let sums = self.builder.ins().iadd(pairs, addend);
                self.push_lanes(sums);
            }
            _ => return false,
        }
        true
    }

    /// Half of the lanes, each twice as wide.
    fn extended_half(&mut self, half: Half, extend: Extension, lanes: Value) -> Value {
        let ins = self.builder.ins();
        match (half, extend) {
            (Low, Signed) => ins.swiden_low(lanes),
            (High, Signed) => ins.swiden_high(lanes),
            (Low, Unsigned) => ins.uwiden_low(lanes),
            (High, Unsigned) => ins.uwiden_high(lanes),
        }
    }

    fn extend_lanes(&mut self, half: Half, extend: Extension, ty: Type) {
        let lanes = self.pop_lanes(ty);
        let wide = self.extended_half(half, extend, lanes);
        self.push_lanes(wide);
    }

    fn multiply_extended(&mut self, half: Half, extend: Extension, ty: Type) {
        let (a, b) = self.pop2_lanes(ty);
        let (a, b) = (self.extended_half(half, extend, a), self.extended_half(half, extend, b));
        let products = self.builder.ins().imul(a, b);
        self.push_lanes(products);
    }

    fn add_extended_pairs(&mut self, extend: Extension, ty: Type) {
        let lanes = self.pop_lanes(ty);
        let (low, high) = (self.extended_half(Low, extend, lanes), self.extended_half(High, extend, lanes));
        let sums = self.builder.ins().iadd_pairwise(low, high);
        self.push_lanes(sums);
    }

    fn narrow_lanes(&mut self, opcode: Opcode, from: Type, to: Type) {
        let (a, b) = self.pop2_lanes(from);
        let (inst, dfg) = self.builder.ins().Binary(opcode, from, a, b);
        let value = dfg.first_result(inst);
        debug_assert!(dfg.value_type(value) == to);
        self.push_lanes(value);
    }

    /// The sums of the products of each two 16-bit lanes that are neighbors, in 32 bits.
    fn dot(&mut self, a: Value, b: Value) -> Value {
        let mut half = |half: Half| {
            let (a, b) = (self.extended_half(half, Signed, a), self.extended_half(half, Signed, b));
            self.builder.ins().imul(a, b)
        };
        let (low, high) = (half(Low), half(High));
        self.builder.ins().iadd_pairwise(low, high)
    }

    /// The sums of the products of each two 8-bit lanes that are neighbors, in 16 bits; one that does not fit is the nearest
    /// that does.
    fn narrowed_dot(&mut self, a: Value, b: Value) -> Value {
        let mut half = |half: Half| {
            let (a, b) = (self.extended_half(half, Signed, a), self.extended_half(half, Signed, b));
            self.dot(a, b)
        };
        let (low, high) = (half(Low), half(High));
        self.builder.ins().snarrow(low, high)
    }

    fn vector_floats(&mut self, operator: &Op<'_>) -> bool {
        match operator {
            Op::F32x4Abs => self.unary_lanes(Opcode::Fabs, F32X4),
            Op::F32x4Neg => self.unary_lanes(Opcode::Fneg, F32X4),
            Op::F32x4Sqrt => self.unary_lanes(Opcode::Sqrt, F32X4),
            Op::F32x4Ceil => self.unary_lanes(Opcode::Ceil, F32X4),
            Op::F32x4Floor => self.unary_lanes(Opcode::Floor, F32X4),
            Op::F32x4Trunc => self.unary_lanes(Opcode::Trunc, F32X4),
            Op::F32x4Nearest => self.unary_lanes(Opcode::Nearest, F32X4),
            Op::F32x4Add => self.binary_lanes(Opcode::Fadd, F32X4),
            Op::F32x4Sub => self.binary_lanes(Opcode::Fsub, F32X4),
            Op::F32x4Mul => self.binary_lanes(Opcode::Fmul, F32X4),
            Op::F32x4Div => self.binary_lanes(Opcode::Fdiv, F32X4),
            Op::F32x4Min | Op::F32x4RelaxedMin => self.binary_lanes(Opcode::Fmin, F32X4),
            Op::F32x4Max | Op::F32x4RelaxedMax => self.binary_lanes(Opcode::Fmax, F32X4),
            Op::F32x4PMin => self.pseudo_minimum(F32X4),
            Op::F32x4PMax => self.pseudo_maximum(F32X4),
            Op::F32x4RelaxedMadd => self.multiply_and_add(F32X4, false),
            Op::F32x4RelaxedNmadd => self.multiply_and_add(F32X4, true),

            Op::F64x2Abs => self.unary_lanes(Opcode::Fabs, F64X2),
            Op::F64x2Neg => self.unary_lanes(Opcode::Fneg, F64X2),
            Op::F64x2Sqrt => self.unary_lanes(Opcode::Sqrt, F64X2),
            Op::F64x2Ceil => self.unary_lanes(Opcode::Ceil, F64X2),
            Op::F64x2Floor => self.unary_lanes(Opcode::Floor, F64X2),
            Op::F64x2Trunc => self.unary_lanes(Opcode::Trunc, F64X2),
            Op::F64x2Nearest => self.unary_lanes(Opcode::Nearest, F64X2),
            Op::F64x2Add => self.binary_lanes(Opcode::Fadd, F64X2),
            Op::F64x2Sub => self.binary_lanes(Opcode::Fsub, F64X2),
            Op::F64x2Mul => self.binary_lanes(Opcode::Fmul, F64X2),
            Op::F64x2Div => self.binary_lanes(Opcode::Fdiv, F64X2),
            Op::F64x2Min | Op::F64x2RelaxedMin => self.binary_lanes(Opcode::Fmin, F64X2),
            Op::F64x2Max | Op::F64x2RelaxedMax => self.binary_lanes(Opcode::Fmax, F64X2),
            Op::F64x2PMin => self.pseudo_minimum(F64X2),
            Op::F64x2PMax => self.pseudo_maximum(F64X2),
            Op::F64x2RelaxedMadd => self.multiply_and_add(F64X2, false),
            Op::F64x2RelaxedNmadd => self.multiply_and_add(F64X2, true),

            Op::I32x4TruncSatF32x4S | Op::I32x4RelaxedTruncF32x4S => {
                self.convert_lanes(Opcode::FcvtToSintSat, F32X4, I32X4);
            }
            Op::I32x4TruncSatF32x4U | Op::I32x4RelaxedTruncF32x4U => {
                self.convert_lanes(Opcode::FcvtToUintSat, F32X4, I32X4);
            }
            Op::I32x4TruncSatF64x2SZero | Op::I32x4RelaxedTruncF64x2SZero => {
                self.truncate_to_half(Opcode::FcvtToSintSat, Opcode::Snarrow);
            }
            Op::I32x4TruncSatF64x2UZero | Op::I32x4RelaxedTruncF64x2UZero => {
                self.truncate_to_half(Opcode::FcvtToUintSat, Opcode::Uunarrow);
            }
            Op::F32x4ConvertI32x4S => self.convert_lanes(Opcode::FcvtFromSint, I32X4, F32X4),
            Op::F32x4ConvertI32x4U => self.convert_lanes(Opcode::FcvtFromUint, I32X4, F32X4),
            Op::F64x2ConvertLowI32x4S => self.convert_half(Signed, Opcode::FcvtFromSint),
            Op::F64x2ConvertLowI32x4U => self.convert_half(Unsigned, Opcode::FcvtFromUint),
            Op::F32x4DemoteF64x2Zero => self.convert_lanes(Opcode::Fvdemote, F64X2, F32X4),
            Op::F64x2PromoteLowF32x4 => self.convert_lanes(Opcode::FvpromoteLow, F32X4, F64X2),
            _ => return false,
        }
        true
    }

    /// `b` where it is less than `a`, else `a`.
    fn pseudo_minimum(&mut self, ty: Type) {
        let (a, b) = self.pop2_lanes(ty);
        let less = self.builder.ins().fcmp(FloatCC::LessThan, b, a);
        self.choose_lanes(less, b, a, ty);
    }

    /// `b` where `a` is less than it, else `a`.
    fn pseudo_maximum(&mut self, ty: Type) {
        let (a, b) = self.pop2_lanes(ty);
        let less = self.builder.ins().fcmp(FloatCC::LessThan, a, b);
        self.choose_lanes(less, b, a, ty);
    }

    fn choose_lanes(&mut self, mask: Value, x: Value, y: Value, ty: Type) {
        let mask = self.as_lanes(mask, ty);
        let chosen = self.builder.ins().bitselect(mask, x, y);
        self.push_lanes(chosen);
    }

    /// `a * b + c`, or `-a * b + c`, each operation rounded.
    fn multiply_and_add(&mut self, ty: Type, negate: bool) {
        let (a, b, c) = self.pop3_lanes(ty);
        let a = if negate { self.builder.ins().fneg(a) } else { a };
        let product = self.builder.ins().fmul(a, b);
        let sum = self.builder.ins().fadd(product, c);
        self.push_lanes(sum);
    }

    fn convert_lanes(&mut self, opcode: Opcode, from: Type, to: Type) {
        let lanes = self.pop_lanes(from);
        self.unary_lanes_to(opcode, to, lanes);
    }

    /// Two 64-bit floats to two 32-bit integers, and zeros after them.
    fn truncate_to_half(&mut self, convert: Opcode, narrow: Opcode) {
        let lanes = self.pop_lanes(F64X2);
        let (inst, dfg) = self.builder.ins().Unary(convert, I64X2, lanes);
        let wide = dfg.first_result(inst);
        let zero = self.constant(Constant::V128(V128::ZERO));
        let zero = self.as_lanes(zero, I64X2);
        let (inst, dfg) = self.builder.ins().Binary(narrow, I64X2, wide, zero);
        let value = dfg.first_result(inst);
        self.push_lanes(value);
    }

    /// The first two 32-bit integers to two 64-bit floats.
    fn convert_half(&mut self, extend: Extension, convert: Opcode) {
        let lanes = self.pop_lanes(I32X4);
        let wide = self.extended_half(Low, extend, lanes);
        self.unary_lanes_to(convert, F64X2, wide);
    }
}
