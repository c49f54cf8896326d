//! Each claim, broken.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use super::*;
use crate::artifact::{
    ConstExpr, ConstOp, DataMode, DataSegment, ElementItems, ElementMode, ElementSegment, Export, ExternKind, Function,
    Global, Import, ImportType,
};
use crate::isa::Argument::{Acc, Cell, Imm, List, Other, OtherWide, Relative, Relatives, Results, Slot};
use crate::isa::{AssembleError, Assembler, Row};
use crate::types::{FuncType, GlobalType, MemoryType, TableType, ValType};
use crate::vector::V128;

use ValType::{ExternRef, FuncRef, I32, I64};

/// Types: 0 `() -> ()`, 1 `(i32, i32) -> (i32)`. Function 0 is imported, of type 1. Function 1 adds its parameters and
/// function 2 does what `body` says, in a frame of 8 slots, also as type 1. There is one of everything else.
fn module(body: impl FnOnce(&mut Assembler)) -> Artifact {
    let mut assembler = Assembler::new();
    assembler.add32(Slot(0), Slot(0), Slot(1)).ret(List(vec![0]));
    let split = assembler.offset() as u32;
    body(&mut assembler);
    let end = assembler.offset() as u32;
    Artifact {
        types: vec![FuncType::new([], []), FuncType::new([I32, I32], [I32])],
        imports: vec![Import { module: "env".to_string(), name: "f".to_string(), ty: ImportType::Func(1) }],
        functions: vec![
            Function { ty: 1, code: 0..split, frame_size: 2 },
            Function { ty: 1, code: split..end, frame_size: 8 },
        ],
        tables: vec![TableType::new(FuncRef, 4, None), TableType::new(ExternRef, 4, None)],
        memories: vec![MemoryType::new(1, None)],
        globals: vec![
            Global { ty: GlobalType::new(I32, false), init: ConstOp::I32Const(1).into() },
            Global { ty: GlobalType::new(I32, true), init: ConstOp::GlobalGet(0).into() },
        ],
        elements: vec![
            segment(FuncRef, ElementMode::Passive, ElementItems::Functions(vec![0, 2])),
            segment(ExternRef, ElementMode::Passive, ElementItems::Expressions(vec![])),
        ],
        data: vec![DataSegment { mode: DataMode::Passive, bytes: 0..2 }],
        data_bytes: b"ab".to_vec(),
        code: assembler.finish().unwrap(),
        ..Artifact::default()
    }
}

fn segment(ty: ValType, mode: ElementMode, items: ElementItems) -> ElementSegment {
    ElementSegment { ty, mode, items }
}

/// A body that passes.
fn fine(a: &mut Assembler) {
    a.ret(List(vec![0]));
}

#[track_caller]
fn refused(artifact: &Artifact, claim: Claim, message: &str) {
    let error = verify(artifact).expect_err(message);
    assert_eq!(error.claim, claim, "{error}");
    assert!(error.to_string().contains(message), "`{error}` does not say `{message}`");
}

/// A body is refused at its first instruction but those named `before`.
#[track_caller]
fn body(claim: Claim, message: &str, body: impl FnOnce(&mut Assembler)) {
    let artifact = module(|a| {
        body(a);
        a.ret(List(vec![0]));
    });
    refused(&artifact, claim, message);
}

/// A change of a good module is refused.
#[track_caller]
fn change(claim: Claim, message: &str, change: impl FnOnce(&mut Artifact)) {
    let mut artifact = module(fine);
    change(&mut artifact);
    refused(&artifact, claim, message);
}

#[test]
fn good_code_passes() {
    let artifact = module(|a| {
        let top = a.here();
        a.call(Relative(0), List(vec![0, 1]), Results(9, vec![7]));
        a.call_import(Imm(0), List(vec![0, 1]), Results(9, vec![7]));
        a.call_indirect(Slot(7), Imm(0), Imm(1), List(vec![0, 1]), Results(65535, vec![7]));
        a.global_set(Imm(1), Slot(0));
        a.load32(Slot(0), Slot(1), Imm(0));
        a.table_init(Imm(1), Imm(1), Slot(0), Slot(1), Slot(2));
        a.br_if32(Slot(0), top);
        a.br_table(Slot(0), &[top, top][..]);
        a.return_call_import(Imm(0), List(vec![0, 1]));
    });
    let mut artifact = artifact;
    // The call of the body's first line goes to function 1.
    let at = artifact.functions[1].code.start;
    let call = crate::isa::decode(&artifact.code, at as usize).unwrap();
    assert_eq!(call.row(), Row::call);
    let distance = (-(i64::from(at)) as i32).to_le_bytes();
    artifact.code[at as usize + 2..at as usize + 6].copy_from_slice(&distance);
    assert_eq!(verify(&artifact), Ok(()));
}

/// The artifact of [`module`] without code, and the code that `body` says, which calls itself by the label.
fn late(body: impl FnOnce(&mut Assembler, crate::isa::Label)) -> Result<(), VerifyError> {
    let mut artifact = module(fine);
    artifact.code.clear();
    for function in &mut artifact.functions {
        (function.code, function.frame_size) = (0..0, 0);
    }
    let entities = verify_without_code(&artifact).unwrap();
    let mut assembler = Assembler::new();
    let start = assembler.here();
    body(&mut assembler, start);
    let code = assembler.finish().unwrap();
    let function = Function { ty: 1, code: 0..code.len() as u32, frame_size: 8 };
    verify_function(&artifact, &entities, 1, &function, &code)
}

#[test]
fn a_function_is_checked_by_itself() {
    let good = late(|a, start| {
        a.call(start, List(vec![0, 1]), Results(9, vec![7]));
        a.call_import(Imm(1), List(vec![0, 1]), Results(9, vec![7]));
        a.load32(Slot(0), Slot(1), Imm(0)).ret(List(vec![0]));
    });
    assert_eq!(good, Ok(()));
    type Body = fn(&mut Assembler, crate::isa::Label);
    let cases: [(Claim, Body, &str); 6] = [
        (Claim::Functions, |_, _| (), "function 2: it has no code"),
        (Claim::End, |a, _| _ = a.mov(Slot(0), Slot(1)), "function 2, code offset 0x0, `mov`"),
        (Claim::Slots, |a, _| _ = a.mov(Slot(8), Slot(0)), "slot 8 is outside"),
        (Claim::Callees, |a, _| _ = a.return_call(Relative(1), List(vec![0, 1])), "no function starts at 0x1"),
        (Claim::Entities, |a, _| _ = a.return_call_import(Imm(3), List(vec![])), "there is no function 3"),
        (Claim::Returns, |a, _| _ = a.ret(List(vec![])), "0 values are returned"),
    ];
    for (claim, body, message) in cases {
        let error = late(body).expect_err(message);
        assert_eq!(error.claim, claim, "{error}");
        assert!(error.to_string().contains(message), "`{error}` does not say `{message}`");
    }
}

#[test]
fn code_that_comes_later_is_not_there_before() {
    let error = verify_without_code(&module(fine)).map(drop).unwrap_err();
    assert_eq!(error.claim, Claim::Functions);
    assert!(error.to_string().contains("have some already"), "{error}");
    let mut artifact = module(fine);
    artifact.start = Some(9);
    assert_eq!(verify_without_code(&artifact).map(drop).unwrap_err().claim, Claim::Start, "other claims come first");
}

#[test]
fn types() {
    change(Claim::Types, "more than 1000 parameters", |m| m.types.push(FuncType::new([I32; 1001], [])));
}

#[test]
fn imports() {
    let import = |ty| Import { module: "a".to_string(), name: "b".to_string(), ty };
    change(Claim::Imports, "`env.f`: there is no function type 9", |m| m.imports[0].ty = ImportType::Func(9));
    change(Claim::Imports, "`a.b`: memory size is larger", |m| {
        m.imports.push(import(ImportType::Memory(MemoryType::new(70000, None))));
    });
    change(Claim::Imports, "`a.b`: table elements must be references", |m| {
        m.imports.push(import(ImportType::Table(TableType::new(I32, 0, None))));
    });
}

#[test]
fn tables_and_memories() {
    change(Claim::Tables, "table 0: size minimum must not be greater", |m| m.tables[0].limits.max = Some(1));
    change(Claim::Memories, "memory 0: memory page is larger", |m| m.memories[0].page_size_log2 = 17);
}

#[test]
fn globals() {
    let init = |ops: Vec<ConstOp>| move |m: &mut Artifact| m.globals[0].init = ConstExpr::new(ops);
    change(Claim::Globals, "is of type i64, expected i32", init(vec![ConstOp::I64Const(0)]));
    change(Claim::Globals, "there is no global 0 before", init(vec![ConstOp::GlobalGet(0)]));
    change(Claim::Globals, "leaves 0 values", init(vec![]));
    change(Claim::Globals, "leaves 2 values", init(vec![ConstOp::I32Const(0), ConstOp::I32Const(0)]));
    change(Claim::Globals, "lacks operands", init(vec![ConstOp::I32Add]));
    change(Claim::Globals, "lacks operands", init(vec![ConstOp::I32Const(0), ConstOp::I32Add]));
    let mixed = vec![ConstOp::I32Const(0), ConstOp::I64Const(0), ConstOp::I32Add];
    change(Claim::Globals, "given a value of type i64, expected i32", init(mixed));
    change(Claim::Globals, "there is no function 7", init(vec![ConstOp::RefFunc(7)]));
    change(Claim::Globals, "i32 has no null", init(vec![ConstOp::RefNull(I32)]));
    change(Claim::Globals, "global 1 is mutable", |m| {
        m.globals.push(Global { ty: GlobalType::new(I32, false), init: ConstOp::GlobalGet(1).into() });
    });
}

#[test]
fn exports() {
    let export = |name: &str, kind, index| Export { name: name.to_string(), kind, index };
    change(Claim::Exports, "`x` is function 3, the module has 3", |m| m.exports.push(export("x", ExternKind::Func, 3)));
    change(Claim::Exports, "two exports are named `x`", |m| {
        m.exports.push(export("x", ExternKind::Func, 0));
        m.exports.push(export("y", ExternKind::Func, 0));
        m.exports.push(export("x", ExternKind::Memory, 0));
    });
}

#[test]
fn start() {
    change(Claim::Start, "expected () -> ()", |m| m.start = Some(1));
    change(Claim::Start, "there is no function 3", |m| m.start = Some(3));
}

#[test]
fn elements() {
    let active = |table, op: ConstOp| ElementMode::Active { table, offset: op.into() };
    change(Claim::Elements, "i32 is no reference type", |m| m.elements[0].ty = I32);
    change(Claim::Elements, "there is no table 2", |m| m.elements[0].mode = active(2, ConstOp::I32Const(0)));
    change(Claim::Elements, "do not fit the table's externref", |m| {
        m.elements[0].mode = active(1, ConstOp::I32Const(0));
    });
    change(Claim::Elements, "expected i32", |m| m.elements[0].mode = active(0, ConstOp::I64Const(0)));
    change(Claim::Elements, "there is no function 3", |m| m.elements[0].items = ElementItems::Functions(vec![3]));
    change(Claim::Elements, "functions are no references of type externref", |m| {
        m.elements[1].items = ElementItems::Functions(vec![0]);
    });
    change(Claim::Elements, "is of type funcref, expected externref", |m| {
        m.elements[1].items = ElementItems::Expressions(vec![ConstOp::RefFunc(0).into()]);
    });
}

#[test]
fn data() {
    change(Claim::Data, "its bytes are 1..3 of 2", |m| m.data[0].bytes = 1..3);
    change(Claim::Data, "its bytes are 2..1 of 2", |m| {
        #[allow(clippy::reversed_empty_ranges, reason = "that is what a file may say")]
        let reversed = 2..1;
        m.data[0].bytes = reversed;
    });
    change(Claim::Data, "there is no memory 1", |m| {
        m.data[0].mode = DataMode::Active { memory: 1, offset: ConstOp::I32Const(0).into() };
    });
    change(Claim::Data, "expected i32", |m| {
        m.data[0].mode = DataMode::Active { memory: 0, offset: ConstOp::F32Const(0).into() };
    });
}

#[test]
fn functions() {
    change(Claim::Functions, "function with code 0: there is no function type 2", |m| m.functions[0].ty = 2);
    change(Claim::Functions, "function 2: its code starts at", |m| m.functions[1].code.start -= 1);
    change(Claim::Functions, "it has no code", |m| m.functions[1].code.end = m.functions[1].code.start);
    change(Claim::Functions, "its code ends at", |m| m.functions[1].code.end += 1);
}

#[test]
fn frames() {
    change(Claim::Frames, "its frame has 65001 slots", |m| m.functions[1].frame_size = 65001);
    change(Claim::Frames, "no room for 2 parameters", |m| m.functions[0].frame_size = 1);
}

#[test]
fn decoding() {
    change(Claim::Decoding, "is not an opcode", |m| {
        let at = m.functions[1].code.start as usize;
        m.code[at..at + 2].copy_from_slice(&[0xff, 0xff]);
    });
    change(Claim::Decoding, "the code ends inside the instruction", |m| m.functions[1].code.end -= 1);
    body(Claim::Decoding, "reserved for the machine", |a| {
        a.exit();
    });
}

#[test]
fn end() {
    refused(&module(|a| _ = a.mov(Slot(0), Slot(1))), Claim::End, "control runs past the end");
}

#[test]
fn slots() {
    let outside = "slot 8 is outside of the frame of 8 slots";
    body(Claim::Slots, outside, |a| _ = a.mov(Slot(8), Slot(0)));
    body(Claim::Slots, outside, |a| _ = a.mov(Slot(0), Slot(8)));
    body(Claim::Slots, outside, |a| _ = a.mov_from_far(Slot(0), Slot(8)));
    body(Claim::Slots, "slot 300 is outside", |a| _ = a.mov_to_far(Slot(300), Slot(0)));
    body(Claim::Slots, outside, |a| _ = a.load32(Slot(0), crate::isa::Argument::Wide(8), Imm(0)));
    body(Claim::Slots, outside, |a| _ = a.ret(List(vec![8])));
    body(Claim::Slots, outside, |a| _ = a.call_import(Imm(0), List(vec![0, 8]), Results(9, vec![0])));
    body(Claim::Slots, outside, |a| _ = a.call_import(Imm(0), List(vec![0, 1]), Results(9, vec![8])));
    body(Claim::Slots, "slot 256 is outside", |a| _ = a.ret(List(vec![256])));
    let outside = "cell 4 is outside of the frame of 8 slots, of which a cell takes two";
    let repeated = "is a result of an instruction that repeats itself, and another operand";
    let (result, again) = (crate::isa::Argument::Result, crate::isa::Argument::Again);
    body(Claim::Slots, repeated, |a| _ = a.add_br_if32(Slot(1), result.clone(), Slot(1), again.clone()));
    body(Claim::Slots, repeated, |a| {
        _ = a.load8_u32_add_br_if(Slot(1), Slot(1), result.clone(), Imm(1), Imm(0), again.clone())
    });
    body(Claim::Slots, "slot 8 is outside", |a| _ = a.add_br_if32(Slot(8), result.clone(), Imm(1), again.clone()));
    body(Claim::Slots, outside, |a| _ = a.mov_v128(Cell(4), Cell(3)));
    body(Claim::Slots, outside, |a| _ = a.mov_v128(Cell(3), Cell(4)));
    body(Claim::Slots, outside, |a| _ = a.store_v128(Slot(0), Imm(0), Cell(4)));
    body(Claim::Slots, "slot 8 is outside", |a| _ = a.mov_v128_from_far(Cell(0), Slot(7)));
    body(Claim::Slots, "slot 65535 is outside", |a| _ = a.mov_v128_to_far(Slot(65535), Cell(0)));
    // Both slots of a cell lie in the frame, or the cell is outside.
    let mut artifact = module(|a| _ = a.not_v128(Cell(3), Cell(3)).ret(List(vec![6])));
    assert_eq!(verify(&artifact), Ok(()));
    artifact.functions[1].frame_size = 7;
    refused(&artifact, Claim::Slots, "cell 3 is outside of the frame of 7 slots");
}

#[test]
fn branches() {
    body(Claim::Branches, "is not the start of an instruction", |a| _ = a.br(Relative(1)));
    body(Claim::Branches, "is outside of the function", |a| _ = a.br(Relative(-1)));
    body(Claim::Branches, "is outside of the function", |a| _ = a.br(Relative(1000)));
    body(Claim::Branches, "is outside of the function", |a| _ = a.br_if32(Slot(0), Relative(i32::MIN)));
    body(Claim::Branches, "is not the start", |a| _ = a.br_table(Slot(0), Relatives(vec![0, 3, 0])));
    body(Claim::Branches, "the table of targets is empty", |a| _ = a.br_table(Slot(0), Relatives(vec![])));
}

#[test]
fn entities() {
    body(Claim::Entities, "there is no function 3, the module has 3", |a| _ = a.ref_func(Slot(0), Imm(3)));
    body(Claim::Entities, "there is no function 3", |a| _ = a.return_call_import(Imm(3), List(vec![0, 1])));
    body(Claim::Entities, "there is no function type 2", |a| {
        a.return_call_indirect(Slot(0), Imm(0), Imm(2), List(vec![0, 1]));
    });
    body(Claim::Entities, "there is no global 2", |a| _ = a.global_get(Slot(0), Imm(2)));
    body(Claim::Entities, "there is no global 2", |a| _ = a.global_set(Imm(2), Slot(0)));
    body(Claim::Entities, "global 0 is immutable", |a| _ = a.global_set(Imm(0), Slot(0)));
    body(Claim::Entities, "there is no global 2", |a| _ = a.global_get_v128(Cell(0), Imm(2)));
    body(Claim::Entities, "global 1 holds a value of type i32", |a| _ = a.global_get_v128(Cell(0), Imm(1)));
    body(Claim::Entities, "global 1 holds a value of type i32", |a| _ = a.global_set_v128(Imm(1), Cell(0)));
    let vector = |mutable| Global {
        ty: GlobalType::new(ValType::V128, mutable),
        init: ConstOp::V128Const(V128::default()).into(),
    };
    let mut artifact = module(|a| _ = a.global_get(Slot(0), Imm(2)).ret(List(vec![0])));
    artifact.globals.push(vector(true));
    refused(&artifact, Claim::Entities, "global 2 holds a value of type v128");
    let mut artifact = module(|a| _ = a.global_set_v128(Imm(2), Cell(0)).ret(List(vec![0])));
    artifact.globals.push(vector(true));
    assert_eq!(verify(&artifact), Ok(()));
    artifact.globals[2] = vector(false);
    refused(&artifact, Claim::Entities, "global 2 is immutable");
    body(Claim::Entities, "there is no table 2", |a| _ = a.table_size(Slot(0), Imm(2)));
    body(Claim::Entities, "there is no memory 1", |a| _ = a.memory_size(Slot(0), Imm(1)));
    body(Claim::Entities, "there is no memory 1, the module has 1", |a| _ = a.load32(Slot(0), Other(0, 1), Imm(0)));
    body(Claim::Entities, "there is no memory 255", |a| _ = a.load_f64(Slot(0), OtherWide(0, 255), Imm(0)));
    body(Claim::Entities, "there is no memory 2", |a| _ = a.store8(Other(0, 2), Imm(0), Slot(1)));
    body(Claim::Entities, "there is no data segment 1", |a| _ = a.data_drop(Imm(1)));
    body(Claim::Entities, "there is no element segment 2", |a| _ = a.elem_drop(Imm(2)));
    body(Claim::Entities, "there is no trap code 200", |a| _ = a.trap(Imm(200)));

    let mut artifact = module(|a| _ = a.load32(Slot(0), Slot(0), Imm(0)).ret(List(vec![0])));
    artifact.memories.clear();
    refused(&artifact, Claim::Entities, "uses memory 0, the module has none");
    let mut artifact = module(|a| _ = a.load32(Slot(0), Other(0, 0), Imm(0)).ret(List(vec![0])));
    artifact.memories.clear();
    refused(&artifact, Claim::Entities, "uses memory 0, the module has none");
}

#[test]
fn other_memories_are_verified_like_the_first() {
    let access = |a: &mut Assembler| {
        a.load64(Slot(1), OtherWide(7, 1), Imm(0xffff_ffff)).store16(Other(1, 0), Imm(8), Slot(1)).ret(List(vec![1]));
    };
    let mut artifact = module(access);
    artifact.memories.push(MemoryType { memory64: true, ..MemoryType::new(1, None) });
    artifact.functions[1].frame_size = 8;
    assert!(verify(&artifact).is_ok());
    // The slot of the address is one of the frame.
    artifact.functions[1].frame_size = 7;
    refused(&artifact, Claim::Slots, "slot 7 is outside of the frame of 7 slots");
}

#[test]
fn other_memories_have_no_mode_besides_slots() {
    let wrong: [fn(&mut Assembler); 4] = [
        |a| _ = a.load32(Acc, Other(0, 1), Imm(0)),
        |a| _ = a.store32(Other(0, 1), Imm(0), Imm(5)),
        |a| _ = a.store64(OtherWide(0, 1), Imm(0), Acc),
        |a| _ = a.memory_fill(Imm(0), Other(0, 1), Slot(1), Slot(2)),
    ];
    for write in wrong {
        let mut assembler = Assembler::new();
        write(&mut assembler);
        assert!(matches!(assembler.finish(), Err(AssembleError::NoSuchModes { .. })));
    }
}

#[test]
fn callees() {
    body(Claim::Callees, "no function starts at", |a| _ = a.call(Relative(3), List(vec![0, 1]), Results(9, vec![0])));
    body(Claim::Callees, "no function starts at", |a| _ = a.return_call(Relative(-1000), List(vec![0, 1])));
}

#[test]
fn calls() {
    body(Claim::Calls, "1 arguments are given, the callee has 2 parameters", |a| {
        a.call_import(Imm(0), List(vec![0]), Results(9, vec![0]));
    });
    body(Claim::Calls, "0 results are taken, the callee has 1", |a| {
        a.call_import(Imm(0), List(vec![0, 1]), Results(9, vec![]));
    });
    body(Claim::Calls, "the callee's frame begins at 8", |a| {
        a.call_import(Imm(0), List(vec![0, 1]), Results(8, vec![0]));
    });
    body(Claim::Calls, "3 arguments are given", |a| _ = a.call(Relative(0), List(vec![0; 3]), Results(9, vec![0])));
    body(Claim::Calls, "the callee's frame begins at 0", |a| {
        a.call_indirect(Slot(0), Imm(0), Imm(0), List(vec![]), Results(0, vec![]));
    });
    // A vector is two slots.
    let mut artifact =
        module(|a| _ = a.call_import(Imm(0), List(vec![0, 1, 2]), Results(9, vec![0, 1])).ret(List(vec![0])));
    artifact.types.push(FuncType::new([I32, ValType::V128], [ValType::V128]));
    artifact.imports[0].ty = ImportType::Func(2);
    assert_eq!(verify(&artifact), Ok(()));
    artifact.types[2] = FuncType::new([ValType::V128; 2], [ValType::V128]);
    refused(&artifact, Claim::Calls, "3 arguments are given, the callee has 4 parameters");
    artifact.types[2] = FuncType::new([I32, ValType::V128], [I64]);
    refused(&artifact, Claim::Calls, "2 results are taken, the callee has 1");
    body(Claim::Calls, "2 arguments are given, the callee has 0", |a| {
        a.return_call_indirect(Slot(0), Imm(0), Imm(0), List(vec![0, 1]));
    });
}

#[test]
fn returns() {
    body(Claim::Returns, "2 values are returned, the function has 1", |a| _ = a.ret(List(vec![0, 1])));
    body(Claim::Returns, "results differ", |a| _ = a.return_call_indirect(Slot(0), Imm(0), Imm(0), List(vec![])));
    let mut artifact = module(|a| _ = a.ret(List(vec![0])));
    artifact.types.push(FuncType::new([I32, I32], [ValType::V128]));
    artifact.functions[1].ty = 2;
    refused(&artifact, Claim::Returns, "1 values are returned, the function has 2");
    let mut artifact = module(|a| _ = a.return_call_import(Imm(0), List(vec![0, 1])));
    artifact.types.push(FuncType::new([I32, I32], [I64]));
    artifact.imports[0].ty = ImportType::Func(2);
    refused(&artifact, Claim::Returns, "the callee's type is (i32, i32) -> (i64)");
}

#[test]
fn table_types() {
    body(Claim::TableTypes, "goes through a table that holds no functions", |a| {
        a.return_call_indirect(Slot(0), Imm(1), Imm(1), List(vec![0, 1]));
    });
    body(Claim::TableTypes, "references of different types", |a| {
        a.table_copy(Imm(0), Imm(1), Slot(0), Slot(1), Slot(2));
    });
    body(Claim::TableTypes, "references of different types", |a| {
        a.table_init(Imm(0), Imm(1), Slot(0), Slot(1), Slot(2));
    });
}

#[test]
fn errors_name_function_offset_and_mnemonic() {
    let mut artifact = module(|a| {
        a.mov(Slot(0), Slot(1)).add64(Slot(9), Slot(0), Slot(0));
    });
    artifact.names.push(2, "second");
    let offset = artifact.functions[1].code.start + 4;
    let error = verify(&artifact).unwrap_err();
    assert_eq!(
        error.to_string(),
        alloc::format!(
            "function 2 `second`, code offset {offset:#x}, `add64`: slot 9 is outside of the frame of 8 slots (claim `slots`)"
        )
    );
}
