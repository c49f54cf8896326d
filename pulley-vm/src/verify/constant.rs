//! The types of constant expressions.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::entities::Entities;
use crate::artifact::{ConstExpr, ConstOp};
use crate::types::ValType;

impl Entities {
    /// Whether an expression leaves one value of that type, using the first `globals` globals; else what is wrong.
    pub(super) fn check_const(&self, expr: &ConstExpr, wanted: ValType, globals: usize) -> Result<(), String> {
        if let ConstExpr::One(op) = expr {
            let found = self.pushed(op, globals)?;
            return match found {
                Some(found) if found == wanted => Ok(()),
                Some(found) => Err(format!("the constant expression is of type {found}, expected {wanted}")),
                None => Err("the constant expression lacks operands".into()),
            };
        }
        let mut stack: Vec<ValType> = Vec::new();
        for op in expr.ops() {
            if let Some(ty) = self.pushed(op, globals)? {
                stack.push(ty);
                continue;
            }
            let ty = match op {
                ConstOp::I32Add | ConstOp::I32Sub | ConstOp::I32Mul => ValType::I32,
                _ => ValType::I64,
            };
            for _ in 0..2 {
                match stack.pop() {
                    Some(found) if found == ty => {}
                    Some(found) => return Err(format!("{op:?} is given a value of type {found}, expected {ty}")),
                    None => return Err(format!("{op:?} lacks operands")),
                }
            }
            stack.push(ty);
        }
        match stack[..] {
            [found] if found == wanted => Ok(()),
            [found] => Err(format!("the constant expression is of type {found}, expected {wanted}")),
            _ => Err(format!("the constant expression leaves {} values, expected one", stack.len())),
        }
    }

    /// The type of what a step pushes without popping; `None` for one that pops.
    fn pushed(&self, op: &ConstOp, globals: usize) -> Result<Option<ValType>, String> {
        Ok(Some(match *op {
            ConstOp::I32Const(_) => ValType::I32,
            ConstOp::I64Const(_) => ValType::I64,
            ConstOp::F32Const(_) => ValType::F32,
            ConstOp::F64Const(_) => ValType::F64,
            ConstOp::V128Const(_) => ValType::V128,
            ConstOp::GlobalGet(index) => match self.globals[..globals].get(index as usize) {
                Some(global) if !global.mutable => global.content,
                Some(_) => {
                    return Err(format!("global {index} is mutable, a constant expression needs an immutable one"));
                }
                None => return Err(format!("there is no global {index} before this one")),
            },
            ConstOp::RefFunc(index) => match self.functions.get(index as usize) {
                Some(_) => ValType::FuncRef,
                None => return Err(format!("there is no function {index}, the module has {}", self.functions.len())),
            },
            ConstOp::RefNull(ty) if ty.is_ref() => ty,
            ConstOp::RefNull(ty) => return Err(format!("{ty} has no null")),
            _ => return Ok(None),
        }))
    }
}
