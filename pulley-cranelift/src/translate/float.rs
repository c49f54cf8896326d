//! Float arithmetic, comparison, and conversion between floats and integers.
//!
//! CLIF's float instructions have the values of WebAssembly's; that a result which is not a number is the canonical
//! one is the business of the opcodes. The mid-end folds a float operation only when the result is a number, apart from the
//! operations on signs, which change nothing but the sign.

use cranelift_codegen::ir::condcodes::FloatCC;
use cranelift_codegen::ir::types::{F32, F64, I32, I64};
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Opcode, Type};
use wasmparser::Operator as Op;

use super::Translator;

impl Translator<'_, '_> {
    pub(super) fn floats(&mut self, operator: &Op<'_>) -> bool {
        match operator {
            Op::F32Add => self.binary(Opcode::Fadd, F32),
            Op::F32Sub => self.binary(Opcode::Fsub, F32),
            Op::F32Mul => self.binary(Opcode::Fmul, F32),
            Op::F32Div => self.binary(Opcode::Fdiv, F32),
            Op::F32Min => self.binary(Opcode::Fmin, F32),
            Op::F32Max => self.binary(Opcode::Fmax, F32),
            Op::F32Copysign => self.binary(Opcode::Fcopysign, F32),
            Op::F32Abs => self.unary(Opcode::Fabs, F32),
            Op::F32Neg => self.unary(Opcode::Fneg, F32),
            Op::F32Sqrt => self.unary(Opcode::Sqrt, F32),
            Op::F32Ceil => self.unary(Opcode::Ceil, F32),
            Op::F32Floor => self.unary(Opcode::Floor, F32),
            Op::F32Trunc => self.unary(Opcode::Trunc, F32),
            Op::F32Nearest => self.unary(Opcode::Nearest, F32),

            Op::F64Add => self.binary(Opcode::Fadd, F64),
            Op::F64Sub => self.binary(Opcode::Fsub, F64),
            Op::F64Mul => self.binary(Opcode::Fmul, F64),
            Op::F64Div => self.binary(Opcode::Fdiv, F64),
            Op::F64Min => self.binary(Opcode::Fmin, F64),
            Op::F64Max => self.binary(Opcode::Fmax, F64),
            Op::F64Copysign => self.binary(Opcode::Fcopysign, F64),
            Op::F64Abs => self.unary(Opcode::Fabs, F64),
            Op::F64Neg => self.unary(Opcode::Fneg, F64),
            Op::F64Sqrt => self.unary(Opcode::Sqrt, F64),
            Op::F64Ceil => self.unary(Opcode::Ceil, F64),
            Op::F64Floor => self.unary(Opcode::Floor, F64),
            Op::F64Trunc => self.unary(Opcode::Trunc, F64),
            Op::F64Nearest => self.unary(Opcode::Nearest, F64),

            Op::F32Eq | Op::F64Eq => self.compare_floats(FloatCC::Equal),
            // True of numbers that differ and of anything that is not a number.
            Op::F32Ne | Op::F64Ne => self.compare_floats(FloatCC::NotEqual),
            Op::F32Lt | Op::F64Lt => self.compare_floats(FloatCC::LessThan),
            Op::F32Gt | Op::F64Gt => self.compare_floats(FloatCC::GreaterThan),
            Op::F32Le | Op::F64Le => self.compare_floats(FloatCC::LessThanOrEqual),
            Op::F32Ge | Op::F64Ge => self.compare_floats(FloatCC::GreaterThanOrEqual),

            Op::F32DemoteF64 => self.unary(Opcode::Fdemote, F32),
            Op::F64PromoteF32 => self.unary(Opcode::Fpromote, F64),
            Op::F32ConvertI32S | Op::F32ConvertI64S => self.unary(Opcode::FcvtFromSint, F32),
            Op::F32ConvertI32U | Op::F32ConvertI64U => self.unary(Opcode::FcvtFromUint, F32),
            Op::F64ConvertI32S | Op::F64ConvertI64S => self.unary(Opcode::FcvtFromSint, F64),
            Op::F64ConvertI32U | Op::F64ConvertI64U => self.unary(Opcode::FcvtFromUint, F64),
            Op::I32TruncF32S | Op::I32TruncF64S => self.unary(Opcode::FcvtToSint, I32),
            Op::I32TruncF32U | Op::I32TruncF64U => self.unary(Opcode::FcvtToUint, I32),
            Op::I64TruncF32S | Op::I64TruncF64S => self.unary(Opcode::FcvtToSint, I64),
            Op::I64TruncF32U | Op::I64TruncF64U => self.unary(Opcode::FcvtToUint, I64),
            Op::I32TruncSatF32S | Op::I32TruncSatF64S => self.unary(Opcode::FcvtToSintSat, I32),
            Op::I32TruncSatF32U | Op::I32TruncSatF64U => self.unary(Opcode::FcvtToUintSat, I32),
            Op::I64TruncSatF32S | Op::I64TruncSatF64S => self.unary(Opcode::FcvtToSintSat, I64),
            Op::I64TruncSatF32U | Op::I64TruncSatF64U => self.unary(Opcode::FcvtToUintSat, I64),

            Op::I32ReinterpretF32 => self.reinterpret(I32),
            Op::I64ReinterpretF64 => self.reinterpret(I64),
            Op::F32ReinterpretI32 => self.reinterpret(F32),
            Op::F64ReinterpretI64 => self.reinterpret(F64),
            _ => return false,
        }
        true
    }

    fn compare_floats(&mut self, condition: FloatCC) {
        let (a, b) = self.pop2();
        let flag = self.builder.ins().fcmp(condition, a, b);
        let value = self.builder.ins().uextend(I32, flag);
        self.push(value);
    }

    fn reinterpret(&mut self, ty: Type) {
        let bits = self.pop();
        let value = self.builder.ins().bitcast(ty, MemFlagsData::new(), bits);
        self.push(value);
    }
}
