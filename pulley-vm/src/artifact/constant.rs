//! Constant expressions: what globals start as and where segments go.
//!
//! A program for a stack of values, in the order of the WebAssembly text. The verifier checks that it
//! leaves exactly one value of the wanted type, so evaluation can't fail.

use alloc::vec::Vec;

use crate::types::ValType;
use crate::vector::V128;

/// One step of a constant expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConstOp {
    /// Push a 32-bit integer.
    I32Const(i32),
    /// Push a 64-bit integer.
    I64Const(i64),
    /// Push the 32-bit float with these bits.
    F32Const(u32),
    /// Push the 64-bit float with these bits.
    F64Const(u64),
    /// Push a vector.
    V128Const(V128),
    /// Push the value of an immutable global that exists already: an import, or one declared before.
    GlobalGet(u32),
    /// Push a reference to a function, by index.
    RefFunc(u32),
    /// Push the null reference of that type.
    RefNull(ValType),
    /// Pop two 32-bit integers, push their sum.
    I32Add,
    /// Pop two 32-bit integers, push the first minus the second.
    I32Sub,
    /// Pop two 32-bit integers, push their product.
    I32Mul,
    /// Pop two 64-bit integers, push their sum.
    I64Add,
    /// Pop two 64-bit integers, push the first minus the second.
    I64Sub,
    /// Pop two 64-bit integers, push their product.
    I64Mul,
}

/// A constant expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConstExpr {
    /// A single step, by far the most common.
    One(ConstOp),
    /// Several steps.
    Many(Vec<ConstOp>),
}

impl ConstExpr {
    /// The expression with these steps.
    #[must_use]
    pub fn new(mut ops: Vec<ConstOp>) -> ConstExpr {
        match ops.len() {
            1 => ConstExpr::One(ops.remove(0)),
            _ => ConstExpr::Many(ops),
        }
    }

    /// The steps.
    #[must_use]
    pub fn ops(&self) -> &[ConstOp] {
        match self {
            ConstExpr::One(op) => core::slice::from_ref(op),
            ConstExpr::Many(ops) => ops,
        }
    }

    /// The slots that hold the expression's value; the second is zero unless it is a vector.
    ///
    /// `global` gives the slots of a global, `function` the handle of a function. An expression that the verifier would
    /// refuse has the value 0 where it lacks one.
    pub(crate) fn evaluate(&self, global: impl Fn(u32) -> [u64; 2], function: impl Fn(u32) -> u64) -> [u64; 2] {
        let step = |op: &ConstOp| -> Option<[u64; 2]> {
            let slot = match *op {
                ConstOp::I32Const(value) => u64::from(value as u32),
                ConstOp::I64Const(value) => value as u64,
                ConstOp::F32Const(bits) => u64::from(bits),
                ConstOp::F64Const(bits) => bits,
                ConstOp::V128Const(vector) => return Some(vector.to_slots()),
                ConstOp::GlobalGet(index) => return Some(global(index)),
                ConstOp::RefFunc(index) => function(index),
                ConstOp::RefNull(_) => 0,
                _ => return None,
            };
            Some([slot, 0])
        };
        let ops = match self {
            ConstExpr::One(op) => return step(op).unwrap_or_default(),
            ConstExpr::Many(ops) => ops,
        };
        let mut stack: Vec<[u64; 2]> = Vec::new();
        for op in ops {
            if let Some(value) = step(op) {
                stack.push(value);
                continue;
            }
            let [b, _] = stack.pop().unwrap_or_default();
            let [a, _] = stack.pop().unwrap_or_default();
            let (a32, b32) = (a as u32, b as u32);
            let value = match op {
                ConstOp::I32Add => u64::from(a32.wrapping_add(b32)),
                ConstOp::I32Sub => u64::from(a32.wrapping_sub(b32)),
                ConstOp::I32Mul => u64::from(a32.wrapping_mul(b32)),
                ConstOp::I64Add => a.wrapping_add(b),
                ConstOp::I64Sub => a.wrapping_sub(b),
                _ => a.wrapping_mul(b),
            };
            stack.push([value, 0]);
        }
        stack.pop().unwrap_or_default()
    }
}

impl From<ConstOp> for ConstExpr {
    fn from(op: ConstOp) -> ConstExpr {
        ConstExpr::One(op)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    fn value(ops: Vec<ConstOp>) -> u64 {
        let [value, above] =
            ConstExpr::new(ops).evaluate(|index| [100 + u64::from(index), 0], |index| u64::from(index) + 1);
        assert_eq!(above, 0);
        value
    }

    #[test]
    fn steps_have_the_values_of_the_specification() {
        use ConstOp::*;
        assert_eq!(value(vec![I32Const(-1)]), 0xffff_ffff);
        assert_eq!(value(vec![I32Const(-1), I32Const(3), I32Add]), 2);
        assert_eq!(value(vec![I32Const(1), I32Const(3), I32Sub]), 0xffff_fffe);
        assert_eq!(value(vec![I32Const(-2), I32Const(3), I32Mul]), 0xffff_fffa);
        assert_eq!(value(vec![I64Const(5), GlobalGet(2), I64Add]), 107);
        assert_eq!(value(vec![I64Const(5), I64Const(7), I64Sub]), 2u64.wrapping_neg());
        assert_eq!(value(vec![I64Const(5), I64Const(-7), I64Mul]), 35u64.wrapping_neg());
        assert_eq!(value(vec![F32Const(7)]), 7);
        assert_eq!(value(vec![F64Const(1 << 63)]), 1 << 63);
        assert_eq!(value(vec![RefFunc(4)]), 5);
        assert_eq!(value(vec![RefNull(ValType::FuncRef)]), 0);
        let vector = V128::from_u128(7 << 64 | 9);
        let none = |_| 0;
        assert_eq!(ConstExpr::from(V128Const(vector)).evaluate(|_| [0, 0], none), vector.to_slots());
        assert_eq!(ConstExpr::from(GlobalGet(0)).evaluate(|_| vector.to_slots(), none), vector.to_slots());
    }
}
