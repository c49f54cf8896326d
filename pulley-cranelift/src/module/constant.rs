//! Constant expressions: read from the module, and known at compile time if possible.

use pulley_vm::artifact::{ConstExpr, ConstOp};
use pulley_vm::{V128, ValType};
use wasmparser::Operator;

use super::info::Constant;
use super::parse::reference_type;
use crate::CompileError;

/// A validated constant expression as the artifact holds it.
pub(super) fn expression(source: &wasmparser::ConstExpr<'_>) -> Result<ConstExpr, CompileError> {
    let mut steps = Vec::with_capacity(1);
    let mut reader = source.get_operators_reader();
    while !reader.eof() {
        let (operator, offset) = reader.read_with_offset()?;
        steps.push(match operator {
            Operator::End => break,
            Operator::I32Const { value } => ConstOp::I32Const(value),
            Operator::I64Const { value } => ConstOp::I64Const(value),
            Operator::F32Const { value } => ConstOp::F32Const(value.bits()),
            Operator::F64Const { value } => ConstOp::F64Const(value.bits()),
            Operator::V128Const { value } => ConstOp::V128Const(V128::from_bytes(*value.bytes())),
            Operator::GlobalGet { global_index } => ConstOp::GlobalGet(global_index),
            Operator::RefFunc { function_index } => ConstOp::RefFunc(function_index),
            Operator::RefNull { hty } => ConstOp::RefNull(heap_type(hty, offset)?),
            Operator::I32Add => ConstOp::I32Add,
            Operator::I32Sub => ConstOp::I32Sub,
            Operator::I32Mul => ConstOp::I32Mul,
            Operator::I64Add => ConstOp::I64Add,
            Operator::I64Sub => ConstOp::I64Sub,
            Operator::I64Mul => ConstOp::I64Mul,
            other => {
                return Err(CompileError::internal(format!("no translation for {other:?} in a constant expression"))
                    .at(usize::try_from(offset).unwrap_or(usize::MAX)));
            }
        });
    }
    Ok(ConstExpr::new(steps))
}

fn heap_type(ty: wasmparser::HeapType, offset: u64) -> Result<ValType, CompileError> {
    let ty = wasmparser::RefType::new(true, ty).ok_or_else(|| {
        CompileError::internal("a reference type with an index that does not fit")
            .at(usize::try_from(offset).unwrap_or(usize::MAX))
    })?;
    reference_type(ty)
}

/// The expression's value, when it depends on nothing.
pub(super) fn value(expression: &ConstExpr) -> Option<Constant> {
    match *expression {
        ConstExpr::One(ConstOp::I32Const(value)) => Some(Constant::I32(value)),
        ConstExpr::One(ConstOp::I64Const(value)) => Some(Constant::I64(value)),
        ConstExpr::One(ConstOp::F32Const(bits)) => Some(Constant::F32(bits)),
        ConstExpr::One(ConstOp::F64Const(bits)) => Some(Constant::F64(bits)),
        ConstExpr::One(ConstOp::V128Const(vector)) => Some(Constant::V128(vector)),
        ConstExpr::One(ConstOp::RefNull(_)) => Some(Constant::Null),
        _ => None,
    }
}
