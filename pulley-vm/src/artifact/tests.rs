//! The file format: what goes in comes out, and damage is found.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use std::format;

use super::decode::decode_sections;
use super::encode::{CHECKSUM_AT, HEADER_BYTES, checksum};
use super::*;
use crate::module::Module;
use crate::vector::V128;

/// An artifact with at least one of everything that the format can hold.
fn everything() -> Artifact {
    use ConstOp::*;
    let mut names = Names::new();
    names.push(0, "imported");
    names.push(2, "näme");
    let mut source_map = SourceMap::new();
    for (code, module) in [(0, 40), (3, 44), (9, SourceMap::NONE), (12, 7)] {
        source_map.push(code, module);
    }
    let memory64 = MemoryType { memory64: true, page_size_log2: 0, ..MemoryType::new(1 << 33, Some(u64::MAX)) };
    let import = |module: &str, name: &str, ty| Import { module: module.to_string(), name: name.to_string(), ty };
    let active = |offset| ElementMode::Active { table: 1, offset };
    Artifact {
        name: Some("sample".to_string()),
        types: vec![
            FuncType::new([], []),
            FuncType::new([ValType::I32, ValType::F32, ValType::ExternRef], [ValType::I64, ValType::F64]),
            FuncType::new([ValType::V128], [ValType::V128, ValType::I32]),
        ],
        imports: vec![
            import("env", "f", ImportType::Func(1)),
            import("env", "t", ImportType::Table(TableType::new(ValType::ExternRef, 0, Some(9)))),
            import("env", "m", ImportType::Memory(memory64)),
            import("", "g", ImportType::Global(GlobalType::new(ValType::I64, false))),
        ],
        functions: vec![
            Function { ty: 0, code: 0..9, frame_size: 2 },
            Function { ty: 1, code: 12..20, frame_size: 300 },
        ],
        tables: vec![TableType { table64: true, ..TableType::new(ValType::FuncRef, 5, None) }],
        memories: vec![MemoryType::new(1, Some(2))],
        globals: vec![
            Global { ty: GlobalType::new(ValType::F32, true), init: F32Const(0x7fc0_0001).into() },
            Global { ty: GlobalType::new(ValType::V128, true), init: V128Const(V128::from_u128(1 << 100 | 7)).into() },
            Global {
                ty: GlobalType::new(ValType::I64, false),
                init: ConstExpr::new(vec![GlobalGet(0), I64Const(i64::MIN), I64Mul, I64Const(3), I64Sub]),
            },
        ],
        exports: vec![
            Export { name: "f".to_string(), kind: ExternKind::Func, index: 2 },
            Export { name: "t".to_string(), kind: ExternKind::Table, index: 0 },
            Export { name: "m".to_string(), kind: ExternKind::Memory, index: 1 },
            Export { name: String::new(), kind: ExternKind::Global, index: 2 },
        ],
        start: Some(1),
        elements: vec![
            ElementSegment {
                ty: ValType::FuncRef,
                mode: active(I64Const(2).into()),
                items: ElementItems::Functions(vec![0, 1, 300_000]),
            },
            ElementSegment {
                ty: ValType::ExternRef,
                mode: ElementMode::Passive,
                items: ElementItems::Expressions(vec![RefNull(ValType::ExternRef).into(), ConstExpr::new(vec![])]),
            },
            ElementSegment {
                ty: ValType::FuncRef,
                mode: ElementMode::Declared,
                items: ElementItems::Expressions(vec![RefFunc(1).into()]),
            },
        ],
        data: vec![
            DataSegment { mode: DataMode::Passive, bytes: 0..3 },
            DataSegment {
                mode: DataMode::Active {
                    memory: 1,
                    offset: ConstExpr::new(vec![I32Const(-5), I32Const(9), I32Add, I32Const(2), I32Mul]),
                },
                bytes: 3..7,
            },
        ],
        data_bytes: b"abcdefg".to_vec(),
        names,
        source_map,
        code: (0..20).collect(),
    }
}

#[test]
fn what_goes_in_comes_out() {
    for artifact in [Artifact::default(), everything()] {
        let file = artifact.encode();
        assert!(is_artifact(&file));
        assert_eq!(Artifact::decode(&file).as_ref(), Ok(&artifact));
        assert_eq!(artifact.encode(), file, "the same bytes each time");
    }
}

#[test]
fn every_flipped_bit_is_found() {
    let file = everything().encode();
    for at in 0..file.len() {
        for bit in 0..8 {
            let mut damaged = file.clone();
            damaged[at] ^= 1 << bit;
            assert!(Artifact::decode(&damaged).is_err(), "bit {bit} of byte {at}");
        }
    }
}

#[test]
fn every_other_length_is_found() {
    let mut file = everything().encode();
    for length in 0..file.len() {
        match Artifact::decode(&file[..length]) {
            Err(LoadError::NotAnArtifact) => assert!(length < MAGIC.len()),
            Err(LoadError::WrongLength { expected, found }) => {
                assert_eq!(found, length as u64);
                assert_eq!(expected, if length < HEADER_BYTES { HEADER_BYTES } else { file.len() } as u64);
            }
            other => panic!("{length} bytes: {other:?}"),
        }
    }
    file.push(0);
    let error = Artifact::decode(&file).unwrap_err();
    assert!(error.to_string().starts_with("artifact is too long"), "{error}");
}

#[test]
fn errors_say_what_to_do() {
    let file = everything().encode();
    let damaged = |at: usize| {
        let mut damaged = file.clone();
        damaged[at] ^= 1;
        Artifact::decode(&damaged).unwrap_err().to_string()
    };
    assert!(damaged(0).contains("not a Pulley artifact"));
    assert!(damaged(8).contains("format version 0") && damaged(8).contains("compile the module again"));
    assert!(damaged(12).contains("compiled for another version of Pulley"));
    assert!(damaged(CHECKSUM_AT).contains("damaged"));
    assert!(damaged(file.len() - 1).contains("damaged"));
}

/// With a checksum that fits, whatever the bytes are: an error that names the place, or an artifact that the verifier
/// decides about. Never a panic, never much memory.
#[test]
fn damage_behind_the_checksum_is_harmless() {
    let file = everything().encode();
    let (mut loaded, mut malformed) = (0, 0);
    for at in HEADER_BYTES..file.len() {
        for value in [0x00, 0x01, 0x02, 0x7f, 0x80, 0xff, file[at] ^ 0x10, file[at].wrapping_add(1)] {
            let mut damaged = file.clone();
            damaged[at] = value;
            let sum = checksum(&damaged).to_le_bytes();
            damaged[CHECKSUM_AT..HEADER_BYTES].copy_from_slice(&sum);
            match Module::deserialize(&damaged) {
                Ok(_) | Err(LoadError::Verify(_)) => loaded += 1,
                Err(LoadError::Malformed { offset, .. }) => {
                    assert!(offset <= damaged.len() as u64);
                    malformed += 1;
                }
                Err(other) => panic!("byte {at} = {value}: {other}"),
            }
        }
    }
    assert!(loaded > 100 && malformed > 100, "{loaded} {malformed}");
}

#[test]
fn malformed_sections_are_named() {
    let mut file = Artifact::default().encode();
    // The length of the first section, after its id.
    file[HEADER_BYTES + 1] = 0xff;
    let error = decode_sections(&file).unwrap_err();
    assert_eq!(
        error.to_string(),
        "artifact is malformed in section `name` at offset 0x29: the section is longer than the file"
    );
    file[HEADER_BYTES] = 9;
    let error = decode_sections(&file).unwrap_err();
    assert!(error.to_string().contains("at offset 0x20: another section begins here"), "{error}");
}

#[test]
fn long_lists_do_not_make_room_before_they_are_read() {
    // A types section that announces as many types as it has bytes.
    let mut file = Artifact::default().encode();
    let types_at = HEADER_BYTES + 10;
    assert_eq!(file[types_at], Section::Types as u8);
    let content: Vec<u8> = vec![0xff; 100_000];
    let length = (content.len() as u64).to_le_bytes();
    file.splice(types_at + 1..types_at + 10, length.into_iter().chain(content));
    let error = decode_sections(&file).unwrap_err();
    assert!(format!("{error}").contains("section `types`"), "{error}");
}
