//! Loads, stores, and the bulk operations on linear memories.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::immediates::Offset32;
use cranelift_codegen::ir::types::{F32, F64, I32, I64};
use cranelift_codegen::ir::{InstBuilder, MemFlags, Opcode, Type, Value};
use wasmparser::{MemArg, MemArgTarget, Operator as Op};

use super::Translator;
use crate::CompileError;
use crate::spaces::{Intrinsic, MEMORY_OUT_OF_BOUNDS, Space};

impl Translator<'_, '_> {
    pub(super) fn memory(&mut self, operator: &Op<'_>) -> Result<bool, CompileError> {
        match *operator {
            Op::I32Load { memarg } => self.load(Opcode::Load, I32, memarg)?,
            Op::I64Load { memarg } => self.load(Opcode::Load, I64, memarg)?,
            Op::F32Load { memarg } => self.load(Opcode::Load, F32, memarg)?,
            Op::F64Load { memarg } => self.load(Opcode::Load, F64, memarg)?,
            Op::I32Load8S { memarg } => self.load(Opcode::Sload8, I32, memarg)?,
            Op::I32Load8U { memarg } => self.load(Opcode::Uload8, I32, memarg)?,
            Op::I32Load16S { memarg } => self.load(Opcode::Sload16, I32, memarg)?,
            Op::I32Load16U { memarg } => self.load(Opcode::Uload16, I32, memarg)?,
            Op::I64Load8S { memarg } => self.load(Opcode::Sload8, I64, memarg)?,
            Op::I64Load8U { memarg } => self.load(Opcode::Uload8, I64, memarg)?,
            Op::I64Load16S { memarg } => self.load(Opcode::Sload16, I64, memarg)?,
            Op::I64Load16U { memarg } => self.load(Opcode::Uload16, I64, memarg)?,
            Op::I64Load32S { memarg } => self.load(Opcode::Sload32, I64, memarg)?,
            Op::I64Load32U { memarg } => self.load(Opcode::Uload32, I64, memarg)?,

            Op::I32Store { memarg } => self.store(Opcode::Store, I32, memarg)?,
            Op::I64Store { memarg } => self.store(Opcode::Store, I64, memarg)?,
            Op::F32Store { memarg } => self.store(Opcode::Store, F32, memarg)?,
            Op::F64Store { memarg } => self.store(Opcode::Store, F64, memarg)?,
            Op::I32Store8 { memarg } => self.store(Opcode::Istore8, I32, memarg)?,
            Op::I32Store16 { memarg } => self.store(Opcode::Istore16, I32, memarg)?,
            Op::I64Store8 { memarg } => self.store(Opcode::Istore8, I64, memarg)?,
            Op::I64Store16 { memarg } => self.store(Opcode::Istore16, I64, memarg)?,
            Op::I64Store32 { memarg } => self.store(Opcode::Istore32, I64, memarg)?,

            Op::MemorySize { mem } => self.sizing_intrinsic(Intrinsic::MemorySize, &[mem], 0, self.memory64(mem)),
            Op::MemoryGrow { mem } => self.sizing_intrinsic(Intrinsic::MemoryGrow, &[mem], 1, self.memory64(mem)),
            Op::MemoryFill { mem } => self.intrinsic(Intrinsic::MemoryFill, &[mem], 3),
            Op::MemoryCopy { dst_mem, src_mem } => {
                self.intrinsic(Intrinsic::MemoryCopy, &[dst_mem, src_mem], 3);
            }
            Op::MemoryInit { data_index, mem } => {
                self.intrinsic(Intrinsic::MemoryInit, &[data_index, mem], 3);
            }
            Op::DataDrop { data_index } => self.intrinsic(Intrinsic::DataDrop, &[data_index], 0),
            _ => return Ok(false),
        }
        Ok(true)
    }

    pub(super) fn load(&mut self, opcode: Opcode, ty: Type, memarg: MemArg) -> Result<(), CompileError> {
        let index = self.pop();
        let (flags, address, offset) = self.address(index, memarg)?;
        let (inst, dfg) = self.builder.ins().Load(opcode, ty, flags, offset, address);
        let value = dfg.first_result(inst);
        self.push(value);
        Ok(())
    }

    pub(super) fn store(&mut self, opcode: Opcode, ty: Type, memarg: MemArg) -> Result<(), CompileError> {
        let (index, value) = self.pop2();
        let (flags, address, offset) = self.address(index, memarg)?;
        self.builder.ins().Store(opcode, ty, flags, offset, value, address);
        Ok(())
    }

    /// Whether the memory's addresses have 64 bits.
    fn memory64(&self, memory: u32) -> bool {
        self.environment.module.memories[memory as usize].ty.memory64
    }

    /// The flags, address and offset of an access at `index` plus the operator's own offset.
    ///
    /// What does not fit CLIF's offset is added to the address. In a memory of 32-bit addresses both are at most 32 bits wide,
    /// so that their sum does not wrap in 64; where it could, that traps.
    fn address(&mut self, index: Value, memarg: MemArg) -> Result<(MemFlags, Value, Offset32), CompileError> {
        let MemArgTarget::Memory(memory) = memarg.target else {
            return Err(CompileError::internal("no translation for an access to an array"));
        };
        let flags = self.environment.memory(self.builder.func, memory)?;
        let address = self.extended(index, I64);
        if let Some(offset) = Space::memory_offset(memory, memarg.offset) {
            return Ok((flags, address, Offset32::new(offset)));
        }
        let offset = self.builder.ins().iconst(I64, memarg.offset.cast_signed());
        let address = self.builder.ins().iadd(address, offset);
        if self.memory64(memory) {
            let wrapped = self.builder.ins().icmp(IntCC::UnsignedLessThan, address, offset);
            self.builder.ins().trapnz(wrapped, MEMORY_OUT_OF_BOUNDS);
        }
        match Space::memory_offset(memory, 0) {
            Some(offset) => Ok((flags, address, Offset32::new(offset))),
            None => Err(CompileError::internal(format!("no offset for accesses to memory {memory}"))),
        }
    }
}
