//! Integer arithmetic, comparison, and conversion between integers.
//!
//! CLIF's integer instructions have the meaning of WebAssembly's: shift counts are taken modulo the width, division traps
//! on zero and on overflow, remainder by -1 is zero. Comparisons yield an `i8` in CLIF, which is extended to the `i32` that WebAssembly
//! wants; the mid-end removes that where only zero or not matters.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I16, I32, I64};
use cranelift_codegen::ir::{InstBuilder, Opcode, Type};
use wasmparser::Operator as Op;

use super::Translator;

impl Translator<'_, '_> {
    pub(super) fn integers(&mut self, operator: &Op<'_>) -> bool {
        match operator {
            Op::I32Add => self.binary(Opcode::Iadd, I32),
            Op::I32Sub => self.binary(Opcode::Isub, I32),
            Op::I32Mul => self.binary(Opcode::Imul, I32),
            Op::I32DivS => self.binary(Opcode::Sdiv, I32),
            Op::I32DivU => self.binary(Opcode::Udiv, I32),
            Op::I32RemS => self.binary(Opcode::Srem, I32),
            Op::I32RemU => self.binary(Opcode::Urem, I32),
            Op::I32And => self.binary(Opcode::Band, I32),
            Op::I32Or => self.binary(Opcode::Bor, I32),
            Op::I32Xor => self.binary(Opcode::Bxor, I32),
            Op::I32Shl => self.binary(Opcode::Ishl, I32),
            Op::I32ShrS => self.binary(Opcode::Sshr, I32),
            Op::I32ShrU => self.binary(Opcode::Ushr, I32),
            Op::I32Rotl => self.binary(Opcode::Rotl, I32),
            Op::I32Rotr => self.binary(Opcode::Rotr, I32),
            Op::I32Clz => self.unary(Opcode::Clz, I32),
            Op::I32Ctz => self.unary(Opcode::Ctz, I32),
            Op::I32Popcnt => self.unary(Opcode::Popcnt, I32),

            Op::I64Add => self.binary(Opcode::Iadd, I64),
            Op::I64Sub => self.binary(Opcode::Isub, I64),
            Op::I64Mul => self.binary(Opcode::Imul, I64),
            Op::I64DivS => self.binary(Opcode::Sdiv, I64),
            Op::I64DivU => self.binary(Opcode::Udiv, I64),
            Op::I64RemS => self.binary(Opcode::Srem, I64),
            Op::I64RemU => self.binary(Opcode::Urem, I64),
            Op::I64And => self.binary(Opcode::Band, I64),
            Op::I64Or => self.binary(Opcode::Bor, I64),
            Op::I64Xor => self.binary(Opcode::Bxor, I64),
            Op::I64Shl => self.binary(Opcode::Ishl, I64),
            Op::I64ShrS => self.binary(Opcode::Sshr, I64),
            Op::I64ShrU => self.binary(Opcode::Ushr, I64),
            Op::I64Rotl => self.binary(Opcode::Rotl, I64),
            Op::I64Rotr => self.binary(Opcode::Rotr, I64),
            Op::I64Clz => self.unary(Opcode::Clz, I64),
            Op::I64Ctz => self.unary(Opcode::Ctz, I64),
            Op::I64Popcnt => self.unary(Opcode::Popcnt, I64),

            Op::I32Eqz => self.is_zero(I32),
            Op::I64Eqz => self.is_zero(I64),
            Op::I32Eq | Op::I64Eq => self.compare(IntCC::Equal),
            Op::I32Ne | Op::I64Ne => self.compare(IntCC::NotEqual),
            Op::I32LtS | Op::I64LtS => self.compare(IntCC::SignedLessThan),
            Op::I32LtU | Op::I64LtU => self.compare(IntCC::UnsignedLessThan),
            Op::I32GtS | Op::I64GtS => self.compare(IntCC::SignedGreaterThan),
            Op::I32GtU | Op::I64GtU => self.compare(IntCC::UnsignedGreaterThan),
            Op::I32LeS | Op::I64LeS => self.compare(IntCC::SignedLessThanOrEqual),
            Op::I32LeU | Op::I64LeU => self.compare(IntCC::UnsignedLessThanOrEqual),
            Op::I32GeS | Op::I64GeS => self.compare(IntCC::SignedGreaterThanOrEqual),
            Op::I32GeU | Op::I64GeU => self.compare(IntCC::UnsignedGreaterThanOrEqual),

            Op::I64Add128 => self.add128(),
            Op::I64Sub128 => self.sub128(),
            Op::I64MulWideS => self.mul_wide(Opcode::Smulhi),
            Op::I64MulWideU => self.mul_wide(Opcode::Umulhi),

            Op::I32WrapI64 => self.unary(Opcode::Ireduce, I32),
            Op::I64ExtendI32S => self.unary(Opcode::Sextend, I64),
            Op::I64ExtendI32U => self.unary(Opcode::Uextend, I64),
            Op::I32Extend8S => self.extend_low(I8, I32),
            Op::I32Extend16S => self.extend_low(I16, I32),
            Op::I64Extend8S => self.extend_low(I8, I64),
            Op::I64Extend16S => self.extend_low(I16, I64),
            Op::I64Extend32S => self.extend_low(I32, I64),
            _ => return false,
        }
        true
    }

    fn compare(&mut self, condition: IntCC) {
        let (a, b) = self.pop2();
        let flag = self.builder.ins().icmp(condition, a, b);
        let value = self.builder.ins().uextend(I32, flag);
        self.push(value);
    }

    /// The halves of a 128-bit sum: the lower one wrapped if it is less than an addend.
    fn add128(&mut self) {
        let (b_low, b_high) = self.pop2();
        let (a_low, a_high) = self.pop2();
        let low = self.builder.ins().iadd(a_low, b_low);
        let high = self.builder.ins().iadd(a_high, b_high);
        let carry = self.builder.ins().icmp(IntCC::UnsignedLessThan, low, b_low);
        let carry = self.builder.ins().uextend(I64, carry);
        let high = self.builder.ins().iadd(high, carry);
        self.push(low);
        self.push(high);
    }

    /// The halves of a 128-bit difference: the lower one wrapped if more was subtracted than there was.
    fn sub128(&mut self) {
        let (b_low, b_high) = self.pop2();
        let (a_low, a_high) = self.pop2();
        let low = self.builder.ins().isub(a_low, b_low);
        let high = self.builder.ins().isub(a_high, b_high);
        let borrow = self.builder.ins().icmp(IntCC::UnsignedLessThan, a_low, b_low);
        let borrow = self.builder.ins().uextend(I64, borrow);
        let high = self.builder.ins().isub(high, borrow);
        self.push(low);
        self.push(high);
    }

    /// The halves of a 128-bit product; `opcode` makes the upper one.
    fn mul_wide(&mut self, opcode: Opcode) {
        let (a, b) = self.pop2();
        let low = self.builder.ins().imul(a, b);
        let (inst, dfg) = self.builder.ins().Binary(opcode, I64, a, b);
        let high = dfg.first_result(inst);
        self.push(low);
        self.push(high);
    }

    /// Pops a value and pushes whether it is zero.
    pub(super) fn is_zero(&mut self, ty: Type) {
        let zero = self.builder.ins().iconst(ty, 0);
        self.push(zero);
        self.compare(IntCC::Equal);
    }

    /// Sign-extends the low bits of a value.
    fn extend_low(&mut self, low: Type, ty: Type) {
        self.unary(Opcode::Ireduce, low);
        self.unary(Opcode::Sextend, ty);
    }
}
