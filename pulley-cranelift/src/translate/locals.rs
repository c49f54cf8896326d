//! Locals, globals, constants, and what only moves values on the stack.

use cranelift_codegen::ir::immediates::{Ieee32, Ieee64, Offset32};
use cranelift_codegen::ir::{ConstantData, InstBuilder, InstBuilderBase, Opcode, Type, Value, types};
use cranelift_frontend::Variable;
use pulley_vm::{FuncType, V128};
use wasmparser::Operator;

use super::{Translator, value_type};
use crate::CompileError;
use crate::module::Constant;
use crate::spaces::{REFERENCE, Space, VECTOR};

impl Translator<'_, '_> {
    /// Makes the entry block and declares the parameters, the first locals.
    pub(super) fn begin(&mut self, ty: &FuncType) {
        let entry = self.builder.create_block();
        self.builder.append_block_params_for_function_params(entry);
        self.builder.switch_to_block(entry);
        self.builder.seal_block(entry);
        for (n, &param) in ty.params().iter().enumerate() {
            let variable = self.builder.declare_var(value_type(param));
            let value = self.builder.block_params(entry)[n];
            self.builder.def_var(variable, value);
        }
        self.enter_function(ty.results().len());
    }

    /// Declares locals beyond the parameters, which begin as zero.
    pub(super) fn declare_locals(&mut self, count: u32, ty: Type) {
        if count == 0 {
            return;
        }
        let zero = self.zero(ty);
        for _ in 0..count {
            let variable = self.builder.declare_var(ty);
            self.builder.def_var(variable, zero);
        }
    }

    fn zero(&mut self, ty: Type) -> Value {
        match ty {
            types::F32 => self.builder.ins().f32const(Ieee32::with_bits(0)),
            types::F64 => self.builder.ins().f64const(Ieee64::with_bits(0)),
            VECTOR => self.constant(Constant::V128(V128::ZERO)),
            _ => self.builder.ins().iconst(ty, 0),
        }
    }

    pub(super) fn locals_and_constants(&mut self, operator: &Operator<'_>) -> Result<bool, CompileError> {
        match *operator {
            // Variables are declared in the order of the locals, so they have the same numbers.
            Operator::LocalGet { local_index } => {
                let value = self.builder.use_var(Variable::from_u32(local_index));
                self.push(value);
            }
            Operator::LocalSet { local_index } => {
                let value = self.pop();
                self.builder.def_var(Variable::from_u32(local_index), value);
            }
            Operator::LocalTee { local_index } => {
                let value = self.pop();
                self.builder.def_var(Variable::from_u32(local_index), value);
                self.push(value);
            }
            Operator::I32Const { value } => {
                let value = self.constant(Constant::I32(value));
                self.push(value);
            }
            Operator::I64Const { value } => {
                let value = self.constant(Constant::I64(value));
                self.push(value);
            }
            Operator::F32Const { value } => {
                let value = self.constant(Constant::F32(value.bits()));
                self.push(value);
            }
            Operator::F64Const { value } => {
                let value = self.constant(Constant::F64(value.bits()));
                self.push(value);
            }
            Operator::RefNull { .. } => {
                let value = self.constant(Constant::Null);
                self.push(value);
            }
            Operator::GlobalGet { global_index } => self.global_get(global_index)?,
            Operator::GlobalSet { global_index } => self.global_set(global_index)?,
            Operator::Drop => {
                self.pop();
            }
            Operator::Nop => {}
            Operator::Select | Operator::TypedSelect { .. } => {
                let (a, b, condition) = self.pop3();
                let value = self.builder.ins().select(condition, a, b);
                self.push(value);
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    pub(super) fn constant(&mut self, constant: Constant) -> Value {
        let mut ins = self.builder.ins();
        match constant {
            // CLIF wants the bits above the type to be zero.
            Constant::I32(value) => ins.iconst(types::I32, i64::from(value.cast_unsigned())),
            Constant::I64(value) => ins.iconst(types::I64, value),
            Constant::F32(bits) => ins.f32const(Ieee32::with_bits(bits)),
            Constant::F64(bits) => ins.f64const(Ieee64::with_bits(bits)),
            Constant::V128(vector) => {
                let constant = ins.data_flow_graph_mut().constants.insert(ConstantData::from(&vector.to_bytes()[..]));
                ins.vconst(VECTOR, constant)
            }
            Constant::Null => ins.iconst(REFERENCE, 0),
        }
    }

    fn global_get(&mut self, index: u32) -> Result<(), CompileError> {
        let global = self.environment.module.globals[index as usize];
        if let Some(constant) = global.constant {
            let value = self.constant(constant);
            self.push(value);
            return Ok(());
        }
        let ty = value_type(global.ty.content);
        let flags = self.environment.global(self.builder.func, global.space, global.ty.mutable)?;
        let (address, offset) = self.global_address(index);
        let (inst, dfg) = self.builder.ins().Load(Opcode::Load, ty, flags, offset, address);
        let value = dfg.first_result(inst);
        self.push(value);
        Ok(())
    }

    fn global_set(&mut self, index: u32) -> Result<(), CompileError> {
        let global = self.environment.module.globals[index as usize];
        let ty = value_type(global.ty.content);
        let flags = self.environment.global(self.builder.func, global.space, global.ty.mutable)?;
        let (address, offset) = self.global_address(index);
        let value = self.pop();
        self.builder.ins().Store(Opcode::Store, ty, flags, offset, value, address);
        Ok(())
    }

    fn global_address(&mut self, index: u32) -> (Value, Offset32) {
        let address = self.builder.ins().iconst(types::I64, 0);
        (address, Offset32::new(Space::global_offset(index)))
    }
}
