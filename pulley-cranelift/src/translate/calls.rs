//! Calls, tail calls, and what is translated to the call of an intrinsic.

use cranelift_codegen::ir::{InstBuilder, Type, Value, types};
use wasmparser::Operator as Op;

use super::Translator;
use crate::CompileError;
use crate::spaces::{Callee, Intrinsic};

impl Translator<'_, '_> {
    pub(super) fn calls(&mut self, operator: &Op<'_>) -> Result<bool, CompileError> {
        match *operator {
            Op::Call { function_index } => {
                let params = self.function_params(function_index);
                self.call(Callee::Function(function_index), params);
            }
            Op::CallIndirect { type_index, table_index } => {
                let (callee, params) = self.indirect(type_index, table_index);
                self.call(callee, params);
            }
            Op::ReturnCall { function_index } => {
                let params = self.function_params(function_index);
                self.return_call(Callee::Function(function_index), params);
            }
            Op::ReturnCallIndirect { type_index, table_index } => {
                let (callee, params) = self.indirect(type_index, table_index);
                self.return_call(callee, params);
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn function_params(&self, index: u32) -> usize {
        let module = self.environment.module;
        let ty = module.functions[index as usize];
        module.types()[ty as usize].params().len()
    }

    /// The callee of an indirect call and the number of its arguments, after moving the element's index, which is on
    /// top, below the function's own arguments.
    fn indirect(&mut self, ty: u32, table: u32) -> (Callee, usize) {
        let params = self.environment.module.types()[ty as usize].params().len();
        let index = self.pop();
        self.stack.insert(self.stack.len() - params, index);
        (Callee::Indirect { table, ty }, params + 1)
    }

    /// Calls with the topmost values of the stack and puts the results in their place.
    fn call(&mut self, callee: Callee, arguments: usize) {
        let callee = self.environment.callee(self.builder.func, callee);
        let base = self.stack.len() - arguments;
        let inst = self.builder.ins().call(callee, &self.stack[base..]);
        self.stack.truncate(base);
        self.stack.extend_from_slice(self.builder.inst_results(inst));
    }

    fn return_call(&mut self, callee: Callee, arguments: usize) {
        let callee = self.environment.callee(self.builder.func, callee);
        let base = self.stack.len() - arguments;
        self.builder.ins().return_call(callee, &self.stack[base..]);
        self.reachable = false;
    }

    /// Calls an intrinsic with indices of entities followed by the topmost `operands` values of the stack; those that are
    /// addresses or sizes of 32 bits are extended.
    pub(super) fn intrinsic(&mut self, intrinsic: Intrinsic, entities: &[u32], operands: usize) {
        let base = self.stack.len() - operands;
        let (params, _) = intrinsic.types();
        for (nth, &ty) in params[entities.len()..].iter().enumerate() {
            self.stack[base + nth] = self.extended(self.stack[base + nth], ty);
        }
        for (n, &entity) in entities.iter().enumerate() {
            let entity = self.iconst32(entity);
            self.stack.insert(base + n, entity);
        }
        self.call(Callee::Intrinsic(intrinsic), entities.len() + operands);
    }

    /// Like [`Self::intrinsic`], of one whose result is a size: 64 bits of it if `wide`, else 32.
    pub(super) fn sizing_intrinsic(&mut self, intrinsic: Intrinsic, entities: &[u32], operands: usize, wide: bool) {
        self.intrinsic(intrinsic, entities, operands);
        if !wide {
            let size = self.pop();
            let size = self.builder.ins().ireduce(types::I32, size);
            self.push(size);
        }
    }

    /// The value in a type that may be wider.
    pub(super) fn extended(&mut self, value: Value, ty: Type) -> Value {
        if self.builder.func.dfg.value_type(value) == ty { value } else { self.builder.ins().uextend(ty, value) }
    }
}
