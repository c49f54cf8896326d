//! Products of 64-bit integers in 128 bits that programs put together from products of halves.
//!
//! WebAssembly has no instruction for the upper half, so what compilers call for a 128-bit product (`__multi3`) and what hash functions
//! and cryptography write by hand are four products of 32-bit halves, and sums of these:
//!
//! ```text
//! low   = lo(x) * lo(y)
//! cross = hi(low) + lo(x) * hi(y)               or  cross = lo(x) * hi(y)
//! sum   = lo(cross) + hi(x) * lo(y)             or  sum   = hi(low) + lo(cross) + hi(x) * lo(y)
//! upper = hi(x) * hi(y) + hi(cross) + hi(sum)
//! lower = (sum << 32) | lo(low)
//! ```
//!
//! (Warren, Hacker's Delight, 8-2.) Here `upper`, also where it is a part of a larger sum, becomes `umulhi`, and `lower` `imul`.
//!
//! Invariant: values stay what they were, and what nothing uses any more is gone: lowering asks how often a value is used.

use cranelift_codegen::cursor::{Cursor, FuncCursor};
use cranelift_codegen::entity::SecondaryMap;
use cranelift_codegen::ir::{Function, Inst, InstBuilder, InstructionData, Opcode, Value, ValueDef, types};
use smallvec::SmallVec;

/// The terms of a sum.
type Terms = SmallVec<[Value; 8]>;

/// The most terms of a sum that is looked at.
const MAX_TERMS: usize = 8;

/// A product that is put together, known by `sum` as above.
#[derive(Clone, Copy)]
struct Product {
    x: Value,
    y: Value,
    low: Value,
    cross: Value,
}

/// Replaces what it finds in a function in which no value is an alias.
pub(crate) fn recognize(func: &mut Function) {
    let mut found = false;
    for root in roots(func) {
        if let Some((product, others)) = upper(func, root) {
            let mut cursor = FuncCursor::new(func).at_inst(root);
            cursor.use_srcloc(root);
            found = true;
            let Some((last, others)) = others.split_last() else {
                cursor.func.replace(root).umulhi(product.x, product.y);
                continue;
            };
            let upper = cursor.ins().umulhi(product.x, product.y);
            let sum = others.iter().fold(upper, |sum, &term| cursor.ins().iadd(sum, term));
            cursor.func.replace(root).iadd(sum, *last);
        } else if let Some(product) = lower(func, root) {
            func.replace(root).imul(product.x, product.y);
            found = true;
        }
    }
    if found {
        remove_unused(func);
    }
}

/// Removes arithmetic that nothing uses.
fn remove_unused(func: &mut Function) {
    let mut uses: SecondaryMap<Value, u32> = SecondaryMap::new();
    let mut insts = Vec::new();
    for inst in func.layout.blocks().flat_map(|block| func.layout.block_insts(block)) {
        func.dfg.inst_values(inst).for_each(|value| uses[value] += 1);
        insts.push(inst);
    }
    while let Some(inst) = insts.pop() {
        let is_arithmetic = matches!(
            func.dfg.insts[inst].opcode(),
            Opcode::Iadd
                | Opcode::Imul
                | Opcode::Ushr
                | Opcode::Ishl
                | Opcode::Band
                | Opcode::Bor
                | Opcode::Bxor
                | Opcode::Uextend
                | Opcode::Ireduce
                | Opcode::Iconst
        );
        // It may be there twice: in the order of the code, and because its last use is gone.
        if !is_arithmetic
            || func.layout.inst_block(inst).is_none()
            || func.dfg.inst_results(inst).iter().any(|&result| uses[result] > 0)
        {
            continue;
        }
        func.layout.remove_inst(inst);
        for value in func.dfg.inst_values(inst) {
            uses[value] -= 1;
            if let (0, ValueDef::Result(maker, _)) = (uses[value], func.dfg.value_def(value)) {
                insts.push(maker);
            }
        }
    }
}

/// The instructions that may make an upper or a lower half: none if the function has no four products.
fn roots(func: &Function) -> Vec<Inst> {
    let (mut products, mut roots) = (0, Vec::new());
    for inst in func.layout.blocks().flat_map(|block| func.layout.block_insts(block)) {
        let InstructionData::Binary { opcode, args } = func.dfg.insts[inst] else { continue };
        if func.dfg.value_type(args[0]) == types::I64 {
            match opcode {
                Opcode::Imul => products += 1,
                Opcode::Iadd | Opcode::Bor | Opcode::Bxor => roots.push(inst),
                _ => {}
            }
        }
    }
    if products < 4 {
        roots.clear();
    }
    roots
}

/// The product whose upper half is a part of the sum that an instruction makes, and the other terms.
fn upper(func: &Function, root: Inst) -> Option<(Product, Terms)> {
    let [a, b] = binary(func, func.dfg.first_result(root), Opcode::Iadd)?;
    let mut terms = Terms::new();
    collect(func, a, &mut terms)?;
    collect(func, b, &mut terms)?;
    terms.iter().enumerate().filter(|_| terms.len() >= 3).find_map(|(nth, &term)| {
        let product = product(func, hi(func, term)?)?;
        let mut others = terms.clone();
        others.remove(nth);
        let mut take = |is: &dyn Fn(Value) -> bool| {
            let place = others.iter().position(|&other| is(other))?;
            others.remove(place);
            Some(())
        };
        take(&|other| hi(func, other) == Some(product.cross))?;
        take(&|other| is_product(func, other, |v| hi(func, v), product.x, |v| hi(func, v), product.y))?;
        Some((product, others))
    })
}

/// The product whose lower half an instruction makes.
fn lower(func: &Function, root: Inst) -> Option<Product> {
    let InstructionData::Binary { args: [a, b], .. } = func.dfg.insts[root] else { return None };
    [(a, b), (b, a)].into_iter().find_map(|(above, below)| {
        let [sum, amount] = binary(func, above, Opcode::Ishl)?;
        let product = product(func, sum)?;
        (constant(func, amount) == Some(32) && lo(func, below) == Some(product.low)).then_some(product)
    })
}

/// The product of which a value is `sum`.
fn product(func: &Function, sum: Value) -> Option<Product> {
    let mut terms = Terms::new();
    let [a, b] = binary(func, sum, Opcode::Iadd)?;
    collect(func, a, &mut terms)?;
    collect(func, b, &mut terms)?;
    let (cross, products) = match terms[..] {
        // Of the terms one is the lower half of `cross`, and the other a product.
        [a, b] => {
            let (cross, second) =
                lo(func, a).map(|cross| (cross, b)).or_else(|| lo(func, b).map(|cross| (cross, a)))?;
            let [a, b] = binary(func, cross, Opcode::Iadd)?;
            let (low, first) = hi(func, a).map(|low| (low, b)).or_else(|| hi(func, b).map(|low| (low, a)))?;
            (cross, (low, first, second))
        }
        [a, b, c] => {
            let orders = [(a, b, c), (a, c, b), (b, a, c), (b, c, a), (c, a, b), (c, b, a)];
            orders.into_iter().find_map(|(a, b, second)| {
                let (low, cross) = (hi(func, a)?, lo(func, b)?);
                binary(func, second, Opcode::Imul)?;
                Some((cross, (low, cross, second)))
            })?
        }
        _ => return None,
    };
    let (low, first, second) = products;
    let [a, b] = binary(func, second, Opcode::Imul)?;
    let (x, y) = match (hi(func, a), lo(func, b)) {
        (Some(x), Some(y)) => (x, y),
        _ => (hi(func, b)?, lo(func, a)?),
    };
    let lo = |value| lo(func, value);
    let found = is_product(func, first, lo, x, |value| hi(func, value), y) && is_product(func, low, lo, x, lo, y);
    found.then_some(Product { x, y, low, cross })
}

/// Whether a value is the product of that half of `x` and that of `y`.
fn is_product(
    func: &Function,
    value: Value,
    half_of_x: impl Fn(Value) -> Option<Value>,
    x: Value,
    half_of_y: impl Fn(Value) -> Option<Value>,
    y: Value,
) -> bool {
    let is = |a, b| half_of_x(a) == Some(x) && half_of_y(b) == Some(y);
    binary(func, value, Opcode::Imul).is_some_and(|[a, b]| is(a, b) || is(b, a))
}

/// Adds the terms of a sum to those that there are; `None` if there are too many.
fn collect(func: &Function, value: Value, terms: &mut Terms) -> Option<()> {
    let mut left: Terms = SmallVec::from_slice(&[value]);
    while let Some(value) = left.pop() {
        match binary(func, value, Opcode::Iadd) {
            Some([a, b]) => left.extend([b, a]),
            None => terms.push(value),
        }
        if left.len() + terms.len() > MAX_TERMS {
            return None;
        }
    }
    Some(())
}

/// What a value is the upper half of.
fn hi(func: &Function, value: Value) -> Option<Value> {
    let [whole, amount] = binary(func, value, Opcode::Ushr)?;
    (constant(func, amount) == Some(32)).then_some(whole)
}

/// What a value is the lower half of.
fn lo(func: &Function, value: Value) -> Option<Value> {
    if let Some(narrow) = unary(func, value, Opcode::Uextend) {
        return unary(func, narrow, Opcode::Ireduce).filter(|_| func.dfg.value_type(narrow) == types::I32);
    }
    let [a, b] = binary(func, value, Opcode::Band)?;
    let mask = Some(0xffff_ffff);
    if constant(func, b) == mask { Some(a) } else { (constant(func, a) == mask).then_some(b) }
}

fn unary(func: &Function, value: Value, wanted: Opcode) -> Option<Value> {
    let ValueDef::Result(inst, _) = func.dfg.value_def(value) else { return None };
    match func.dfg.insts[inst] {
        InstructionData::Unary { opcode, arg } if opcode == wanted => Some(arg),
        _ => None,
    }
}

fn binary(func: &Function, value: Value, wanted: Opcode) -> Option<[Value; 2]> {
    let ValueDef::Result(inst, _) = func.dfg.value_def(value) else { return None };
    match func.dfg.insts[inst] {
        InstructionData::Binary { opcode, args } if opcode == wanted => Some(args),
        _ => None,
    }
}

fn constant(func: &Function, value: Value) -> Option<i64> {
    let ValueDef::Result(inst, _) = func.dfg.value_def(value) else { return None };
    match func.dfg.insts[inst] {
        InstructionData::UnaryImm { opcode: Opcode::Iconst, imm } => Some(imm.bits()),
        _ => None,
    }
}
