//! Tables and references.

use cranelift_codegen::ir::immediates::Offset32;
use cranelift_codegen::ir::types::I64;
use cranelift_codegen::ir::{InstBuilder, Opcode};
use wasmparser::Operator as Op;

use super::Translator;
use crate::CompileError;
use crate::spaces::{Intrinsic, REFERENCE, Space};

impl Translator<'_, '_> {
    pub(super) fn tables(&mut self, operator: &Op<'_>) -> Result<bool, CompileError> {
        match *operator {
            Op::TableGet { table } => self.table_get(table)?,
            Op::TableSet { table } => self.table_set(table)?,
            Op::TableSize { table } => {
                self.sizing_intrinsic(Intrinsic::TableSize, &[table], 0, self.table64(table));
            }
            Op::TableGrow { table } => {
                // The value lies below the delta; the intrinsic wants them the other way round.
                let (value, delta) = self.pop2();
                self.push(delta);
                self.push(value);
                self.sizing_intrinsic(Intrinsic::TableGrow, &[table], 2, self.table64(table));
            }
            Op::TableFill { table } => self.intrinsic(Intrinsic::TableFill, &[table], 3),
            Op::TableCopy { dst_table, src_table } => self.intrinsic(Intrinsic::TableCopy, &[dst_table, src_table], 3),
            Op::TableInit { elem_index, table } => {
                self.intrinsic(Intrinsic::TableInit, &[elem_index, table], 3);
            }
            Op::ElemDrop { elem_index } => self.intrinsic(Intrinsic::ElemDrop, &[elem_index], 0),
            Op::RefFunc { function_index } => {
                self.intrinsic(Intrinsic::RefFunc, &[function_index], 0);
            }
            Op::RefIsNull => self.is_zero(REFERENCE),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Whether the table's indices have 64 bits.
    fn table64(&self, table: u32) -> bool {
        self.environment.module.tables[table as usize].ty.table64
    }

    fn table_get(&mut self, table: u32) -> Result<(), CompileError> {
        let space = self.environment.module.tables[table as usize].space;
        let flags = self.environment.table(self.builder.func, space)?;
        let index = self.pop();
        let address = self.extended(index, I64);
        let offset = Offset32::new(Space::table_offset(table));
        let (inst, dfg) = self.builder.ins().Load(Opcode::Load, REFERENCE, flags, offset, address);
        let value = dfg.first_result(inst);
        self.push(value);
        Ok(())
    }

    fn table_set(&mut self, table: u32) -> Result<(), CompileError> {
        let space = self.environment.module.tables[table as usize].space;
        let flags = self.environment.table(self.builder.func, space)?;
        let (index, value) = self.pop2();
        let address = self.extended(index, I64);
        let offset = Offset32::new(Space::table_offset(table));
        self.builder.ins().Store(Opcode::Store, REFERENCE, flags, offset, value, address);
        Ok(())
    }
}
