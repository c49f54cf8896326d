//! Writing an artifact as one file.
//!
//! ```text
//! file     magic[8] version:u32 fingerprint:u64 length:u64 checksum:u32 section*
//! section  id:u8 length:u64 content[length]          all sections, in the order of `Section::ALL`
//! number   unsigned LEB128, unless a size is given; given sizes are little-endian
//! text     number of bytes, UTF-8 bytes
//! list     number of items, items
//! ```
//!
//! `length` is that of the whole file. The checksum is the CRC-32 of all bytes but its own four.

use alloc::vec::Vec;

use super::{
    Artifact, ConstExpr, ConstOp, DataMode, ElementItems, ElementMode, ExternKind, FORMAT_VERSION, ImportType, MAGIC,
    Section,
};
use crate::types::{FuncType, GlobalType, Limits, MemoryType, TableType, ValType};

/// Where the header's `length` is.
pub(super) const LENGTH_AT: usize = 20;
/// Where the header's `checksum` is.
pub(super) const CHECKSUM_AT: usize = 28;
/// Where the sections begin.
pub(super) const HEADER_BYTES: usize = 32;

pub(super) mod tag {
    //! The bytes that tell variants apart.

    pub const I32: u8 = 0;
    pub const I64: u8 = 1;
    pub const F32: u8 = 2;
    pub const F64: u8 = 3;
    pub const FUNC_REF: u8 = 4;
    pub const EXTERN_REF: u8 = 5;
    pub const V128: u8 = 16;

    pub const FUNC: u8 = 0;
    pub const TABLE: u8 = 1;
    pub const MEMORY: u8 = 2;
    pub const GLOBAL: u8 = 3;

    pub const HAS_MAX: u8 = 1;
    pub const IS_64: u8 = 2;

    pub const PASSIVE: u8 = 0;
    pub const ACTIVE: u8 = 1;
    pub const DECLARED: u8 = 2;

    pub const FUNCTIONS: u8 = 0;
    pub const EXPRESSIONS: u8 = 1;

    pub const I32_CONST: u8 = 0;
    pub const I64_CONST: u8 = 1;
    pub const F32_CONST: u8 = 2;
    pub const F64_CONST: u8 = 3;
    pub const GLOBAL_GET: u8 = 4;
    pub const REF_FUNC: u8 = 5;
    pub const REF_NULL: u8 = 6;
    pub const I32_ADD: u8 = 7;
    pub const I32_SUB: u8 = 8;
    pub const I32_MUL: u8 = 9;
    pub const I64_ADD: u8 = 10;
    pub const I64_SUB: u8 = 11;
    pub const I64_MUL: u8 = 12;
    pub const V128_CONST: u8 = 32;
}

/// The checksum of a file: of all its bytes but the checksum's own.
pub(super) fn checksum(file: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&file[..CHECKSUM_AT]);
    hasher.update(&file[HEADER_BYTES..]);
    hasher.finalize()
}

/// Writes the header that fits the bytes after it: what a tool made or changed is read for what it is, not refused for its
/// checksum. Bytes shorter than a header get zeros.
pub fn seal(file: &mut Vec<u8>) {
    file.resize(file.len().max(HEADER_BYTES), 0);
    let version_at = MAGIC.len();
    file[..version_at].copy_from_slice(&MAGIC);
    file[version_at..version_at + 4].copy_from_slice(&FORMAT_VERSION.to_le_bytes());
    file[version_at + 4..LENGTH_AT].copy_from_slice(&crate::isa::FINGERPRINT.to_le_bytes());
    let length = (file.len() as u64).to_le_bytes();
    file[LENGTH_AT..CHECKSUM_AT].copy_from_slice(&length);
    let sum = checksum(file).to_le_bytes();
    file[CHECKSUM_AT..HEADER_BYTES].copy_from_slice(&sum);
}

impl Artifact {
    /// The artifact as the bytes of a file.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let size = self.code.len() + self.data_bytes.len() + 3 * self.source_map.entries().len();
        let mut out = Writer { bytes: Vec::with_capacity(size + size / 8 + 4096) };
        out.bytes.resize(HEADER_BYTES, 0);
        for &section in Section::ALL {
            out.byte(section as u8);
            let length_at = out.bytes.len();
            out.bytes.extend_from_slice(&[0; 8]);
            self.encode_section(section, &mut out);
            let length = (out.bytes.len() - length_at - 8) as u64;
            out.bytes[length_at..length_at + 8].copy_from_slice(&length.to_le_bytes());
        }
        let mut file = out.bytes;
        seal(&mut file);
        file
    }

    fn encode_section(&self, section: Section, out: &mut Writer) {
        match section {
            Section::Name => {
                out.byte(u8::from(self.name.is_some()));
                if let Some(name) = &self.name {
                    out.text(name);
                }
            }
            Section::Types => out.list(&self.types, Writer::func_type),
            Section::Imports => out.list(&self.imports, |out, import| {
                out.text(&import.module);
                out.text(&import.name);
                out.import_type(&import.ty);
            }),
            Section::Functions => {
                out.number(self.functions.len() as u64);
                let mut at = 0;
                for function in &self.functions {
                    out.number(u64::from(function.ty));
                    out.number(u64::from(function.code.start.wrapping_sub(at)));
                    out.number(u64::from(function.code.end.wrapping_sub(function.code.start)));
                    out.number(u64::from(function.frame_size));
                    at = function.code.end;
                }
            }
            Section::Tables => out.list(&self.tables, Writer::table_type),
            Section::Memories => out.list(&self.memories, Writer::memory_type),
            Section::Globals => out.list(&self.globals, |out, global| {
                out.global_type(&global.ty);
                out.const_expr(&global.init);
            }),
            Section::Exports => out.list(&self.exports, |out, export| {
                out.text(&export.name);
                out.byte(match export.kind {
                    ExternKind::Func => tag::FUNC,
                    ExternKind::Table => tag::TABLE,
                    ExternKind::Memory => tag::MEMORY,
                    ExternKind::Global => tag::GLOBAL,
                });
                out.number(u64::from(export.index));
            }),
            Section::Start => {
                out.byte(u8::from(self.start.is_some()));
                if let Some(start) = self.start {
                    out.number(u64::from(start));
                }
            }
            Section::Elements => out.list(&self.elements, |out, segment| {
                out.val_type(segment.ty);
                match &segment.mode {
                    ElementMode::Passive => out.byte(tag::PASSIVE),
                    ElementMode::Active { table, offset } => {
                        out.byte(tag::ACTIVE);
                        out.number(u64::from(*table));
                        out.const_expr(offset);
                    }
                    ElementMode::Declared => out.byte(tag::DECLARED),
                }
                match &segment.items {
                    ElementItems::Functions(functions) => {
                        out.byte(tag::FUNCTIONS);
                        out.list(functions, |out, &function| out.number(u64::from(function)));
                    }
                    ElementItems::Expressions(expressions) => {
                        out.byte(tag::EXPRESSIONS);
                        out.list(expressions, Writer::const_expr);
                    }
                }
            }),
            Section::Data => out.list(&self.data, |out, segment| {
                match &segment.mode {
                    DataMode::Passive => out.byte(tag::PASSIVE),
                    DataMode::Active { memory, offset } => {
                        out.byte(tag::ACTIVE);
                        out.number(u64::from(*memory));
                        out.const_expr(offset);
                    }
                }
                out.number(segment.bytes.start);
                out.number(segment.bytes.end);
            }),
            Section::DataBytes => out.bytes.extend_from_slice(&self.data_bytes),
            Section::Names => {
                out.number(self.names.len() as u64);
                let mut before = 0;
                for (function, name) in self.names.iter() {
                    out.number(u64::from(function.wrapping_sub(before)));
                    out.number(name.len() as u64);
                    before = function;
                }
                out.bytes.extend_from_slice(self.names.text().as_bytes());
            }
            Section::SourceMap => {
                out.number(self.source_map.entries().len() as u64);
                let (mut code, mut module) = (0u32, 0u32);
                for &(next_code, next_module) in self.source_map.entries() {
                    out.number(u64::from(next_code.wrapping_sub(code)));
                    out.signed(next_module.wrapping_sub(module) as i32);
                    (code, module) = (next_code, next_module);
                }
            }
            Section::Code => out.bytes.extend_from_slice(&self.code),
        }
    }
}

struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.byte(number as u8 | 0x80);
            number >>= 7;
        }
        self.byte(number as u8);
    }

    /// Small numbers of either sign in few bytes: the sign goes to the lowest bit.
    fn signed(&mut self, number: i32) {
        self.number(u64::from(((number << 1) ^ (number >> 31)) as u32));
    }

    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn list<T>(&mut self, items: &[T], mut item: impl FnMut(&mut Writer, &T)) {
        self.number(items.len() as u64);
        for each in items {
            item(self, each);
        }
    }

    fn val_type(&mut self, ty: ValType) {
        self.byte(match ty {
            ValType::I32 => tag::I32,
            ValType::I64 => tag::I64,
            ValType::F32 => tag::F32,
            ValType::F64 => tag::F64,
            ValType::V128 => tag::V128,
            ValType::FuncRef => tag::FUNC_REF,
            ValType::ExternRef => tag::EXTERN_REF,
        });
    }

    fn func_type(&mut self, ty: &FuncType) {
        self.list(ty.params(), |out, &ty| out.val_type(ty));
        self.list(ty.results(), |out, &ty| out.val_type(ty));
    }

    fn limits(&mut self, limits: &Limits, is_64: bool) {
        let has_max = if limits.max.is_some() { tag::HAS_MAX } else { 0 };
        self.byte(has_max | if is_64 { tag::IS_64 } else { 0 });
        self.number(limits.min);
        if let Some(max) = limits.max {
            self.number(max);
        }
    }

    fn table_type(&mut self, ty: &TableType) {
        self.val_type(ty.element);
        self.limits(&ty.limits, ty.table64);
    }

    fn memory_type(&mut self, ty: &MemoryType) {
        self.byte(ty.page_size_log2);
        self.limits(&ty.limits, ty.memory64);
    }

    fn global_type(&mut self, ty: &GlobalType) {
        self.val_type(ty.content);
        self.byte(u8::from(ty.mutable));
    }

    fn import_type(&mut self, ty: &ImportType) {
        match ty {
            ImportType::Func(index) => {
                self.byte(tag::FUNC);
                self.number(u64::from(*index));
            }
            ImportType::Table(ty) => {
                self.byte(tag::TABLE);
                self.table_type(ty);
            }
            ImportType::Memory(ty) => {
                self.byte(tag::MEMORY);
                self.memory_type(ty);
            }
            ImportType::Global(ty) => {
                self.byte(tag::GLOBAL);
                self.global_type(ty);
            }
        }
    }

    fn const_expr(&mut self, expr: &ConstExpr) {
        self.list(expr.ops(), |out, op| match *op {
            ConstOp::I32Const(value) => {
                out.byte(tag::I32_CONST);
                out.signed(value);
            }
            ConstOp::I64Const(value) => {
                out.byte(tag::I64_CONST);
                out.bytes.extend_from_slice(&value.to_le_bytes());
            }
            ConstOp::F32Const(bits) => {
                out.byte(tag::F32_CONST);
                out.bytes.extend_from_slice(&bits.to_le_bytes());
            }
            ConstOp::F64Const(bits) => {
                out.byte(tag::F64_CONST);
                out.bytes.extend_from_slice(&bits.to_le_bytes());
            }
            ConstOp::V128Const(vector) => {
                out.byte(tag::V128_CONST);
                out.bytes.extend_from_slice(&vector.to_bytes());
            }
            ConstOp::GlobalGet(index) => {
                out.byte(tag::GLOBAL_GET);
                out.number(u64::from(index));
            }
            ConstOp::RefFunc(index) => {
                out.byte(tag::REF_FUNC);
                out.number(u64::from(index));
            }
            ConstOp::RefNull(ty) => {
                out.byte(tag::REF_NULL);
                out.val_type(ty);
            }
            ConstOp::I32Add => out.byte(tag::I32_ADD),
            ConstOp::I32Sub => out.byte(tag::I32_SUB),
            ConstOp::I32Mul => out.byte(tag::I32_MUL),
            ConstOp::I64Add => out.byte(tag::I64_ADD),
            ConstOp::I64Sub => out.byte(tag::I64_SUB),
            ConstOp::I64Mul => out.byte(tag::I64_MUL),
        });
    }
}
