//! Reading an artifact from the bytes of a file.
//!
//! Every read is checked against the end of its section, and a list makes room for items only as they
//! are read: a file of n bytes never makes the reader allocate more than a small multiple of n.

use alloc::string::String;
use alloc::vec::Vec;

use super::encode::{CHECKSUM_AT, HEADER_BYTES, LENGTH_AT, checksum, tag};
use super::{
    Artifact, ConstExpr, ConstOp, DataMode, DataSegment, ElementItems, ElementMode, ElementSegment, Export, ExternKind,
    FORMAT_VERSION, Function, Global, Import, ImportType, LoadError, MAGIC, Names, Section, SourceMap,
};
use crate::types::{FuncType, GlobalType, Limits, MemoryType, TableType, ValType};
use crate::vector::V128;

impl Artifact {
    /// Reads the bytes of a file that [`Artifact::encode`] wrote.
    ///
    /// What the contents mean is not checked: that is [`Module::new`](crate::Module::new)'s part.
    ///
    /// # Errors
    ///
    /// When the bytes are no artifact, one of another version, or damaged.
    pub fn decode(bytes: &[u8]) -> Result<Artifact, LoadError> {
        check_header(bytes)?;
        decode_sections(bytes)
    }
}

/// The number of type `T` at `at`; the caller has checked that it is there.
fn header_field<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let mut field = [0; N];
    field.copy_from_slice(&bytes[at..at + N]);
    field
}

fn check_header(bytes: &[u8]) -> Result<(), LoadError> {
    if !super::is_artifact(bytes) {
        return Err(LoadError::NotAnArtifact);
    }
    let found = bytes.len() as u64;
    let version_end = MAGIC.len() + 4;
    if bytes.len() >= version_end {
        let version = u32::from_le_bytes(header_field(bytes, MAGIC.len()));
        if version != FORMAT_VERSION {
            return Err(LoadError::FormatVersion { found: version });
        }
    }
    if bytes.len() < HEADER_BYTES {
        return Err(LoadError::WrongLength { expected: HEADER_BYTES as u64, found });
    }
    let fingerprint = u64::from_le_bytes(header_field(bytes, version_end));
    if fingerprint != crate::isa::FINGERPRINT {
        return Err(LoadError::InstructionSet { found: fingerprint });
    }
    let expected = u64::from_le_bytes(header_field(bytes, LENGTH_AT));
    if expected != found {
        return Err(LoadError::WrongLength { expected, found });
    }
    let stored = u32::from_le_bytes(header_field(bytes, CHECKSUM_AT));
    let computed = checksum(bytes);
    if stored != computed {
        return Err(LoadError::Checksum { stored, computed });
    }
    Ok(())
}

/// Reads what follows the header. Its shape is checked here without help from the checksum, which an attacker can
/// compute as well as we.
pub(super) fn decode_sections(bytes: &[u8]) -> Result<Artifact, LoadError> {
    let mut artifact = Artifact::default();
    let mut at = HEADER_BYTES;
    for &section in Section::ALL {
        let mut head = Reader { bytes, at, end: bytes.len(), section };
        if head.byte()? != section as u8 {
            head.at -= 1;
            return Err(head.malformed("another section begins here"));
        }
        let length = u64::from_le_bytes(head.fixed()?);
        let end = usize::try_from(length).ok().and_then(|length| head.at.checked_add(length));
        let Some(end) = end.filter(|&end| end <= bytes.len()) else {
            return Err(head.malformed("the section is longer than the file"));
        };
        let mut reader = Reader { bytes, at: head.at, end, section };
        reader.section_into(&mut artifact)?;
        if reader.at != end {
            return Err(reader.malformed("bytes are left over"));
        }
        at = end;
    }
    if at != bytes.len() {
        let section = Section::Code;
        return Err(LoadError::Malformed { section, offset: at as u64, what: "bytes follow the last section" });
    }
    Ok(artifact)
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    end: usize,
    section: Section,
}

impl<'a> Reader<'a> {
    fn section_into(&mut self, artifact: &mut Artifact) -> Result<(), LoadError> {
        match self.section {
            Section::Name => {
                if self.flag()? {
                    artifact.name = Some(self.text()?);
                }
            }
            Section::Types => artifact.types = self.list(2, Reader::func_type)?,
            Section::Imports => {
                artifact.imports =
                    self.list(4, |r| Ok(Import { module: r.text()?, name: r.text()?, ty: r.import_type()? }))?;
            }
            Section::Functions => {
                let mut at = 0u32;
                artifact.functions = self.list(4, |r| {
                    let ty = r.index()?;
                    let (gap, length) = (r.index()?, r.index()?);
                    let start = at.checked_add(gap);
                    let Some((start, end)) = start.and_then(|start| Some((start, start.checked_add(length)?))) else {
                        return Err(r.malformed("the function ends past the 32-bit limit of code"));
                    };
                    at = end;
                    Ok(Function { ty, code: start..end, frame_size: r.index()? })
                })?;
            }
            Section::Tables => artifact.tables = self.list(3, Reader::table_type)?,
            Section::Memories => artifact.memories = self.list(3, Reader::memory_type)?,
            Section::Globals => {
                artifact.globals = self.list(4, |r| Ok(Global { ty: r.global_type()?, init: r.const_expr()? }))?;
            }
            Section::Exports => {
                artifact.exports =
                    self.list(3, |r| Ok(Export { name: r.text()?, kind: r.extern_kind()?, index: r.index()? }))?;
            }
            Section::Start => {
                if self.flag()? {
                    artifact.start = Some(self.index()?);
                }
            }
            Section::Elements => artifact.elements = self.list(4, Reader::element_segment)?,
            Section::Data => artifact.data = self.list(3, Reader::data_segment)?,
            Section::DataBytes => artifact.data_bytes = self.rest().to_vec(),
            Section::Names => artifact.names = self.names()?,
            Section::SourceMap => artifact.source_map = self.source_map()?,
            Section::Code => artifact.code = self.rest().to_vec(),
        }
        Ok(())
    }

    #[cold]
    fn malformed(&self, what: &'static str) -> LoadError {
        LoadError::Malformed { section: self.section, offset: self.at as u64, what }
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], LoadError> {
        match self.at.checked_add(count) {
            Some(end) if end <= self.end => {
                let taken = &self.bytes[self.at..end];
                self.at = end;
                Ok(taken)
            }
            _ => Err(self.malformed("the section ends here")),
        }
    }

    fn rest(&mut self) -> &'a [u8] {
        let rest = &self.bytes[self.at..self.end];
        self.at = self.end;
        rest
    }

    fn fixed<const N: usize>(&mut self) -> Result<[u8; N], LoadError> {
        let mut fixed = [0; N];
        fixed.copy_from_slice(self.take(N)?);
        Ok(fixed)
    }

    fn byte(&mut self) -> Result<u8, LoadError> {
        Ok(self.fixed::<1>()?[0])
    }

    #[inline(always)]
    fn number(&mut self) -> Result<u64, LoadError> {
        // Most numbers have one byte or two, and there are many of them in a source map.
        let (number, length) = match self.bytes[..self.end].get(self.at..).unwrap_or_default() {
            [low @ 0..0x80, ..] => (u64::from(*low), 1),
            [low, high @ 0..0x80, ..] => (u64::from(*low & 0x7f) | u64::from(*high) << 7, 2),
            _ => return self.large_number(),
        };
        self.at += length;
        Ok(number)
    }

    #[cold]
    fn large_number(&mut self) -> Result<u64, LoadError> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if shift == 63 && bits > 1 {
                break;
            }
            number |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(self.malformed("the number needs more than 64 bits"))
    }

    #[inline(always)]
    fn index(&mut self) -> Result<u32, LoadError> {
        let number = self.number()?;
        u32::try_from(number).map_err(|_| self.malformed("the number needs more than 32 bits"))
    }

    #[inline(always)]
    fn signed(&mut self) -> Result<i32, LoadError> {
        let coded = self.index()?;
        Ok((coded >> 1) as i32 ^ -((coded & 1) as i32))
    }

    fn flag(&mut self) -> Result<bool, LoadError> {
        match self.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(self.malformed("neither 0 nor 1")),
        }
    }

    fn text(&mut self) -> Result<String, LoadError> {
        let length = self.count(1)?;
        let bytes = self.take(length)?;
        match core::str::from_utf8(bytes) {
            Ok(text) => Ok(text.into()),
            Err(_) => Err(self.malformed("the text before is not UTF-8")),
        }
    }

    /// The number of items of a list, each of which takes at least `item_bytes`.
    fn count(&mut self, item_bytes: usize) -> Result<usize, LoadError> {
        let count = self.number()?;
        let most = (self.end - self.at) / item_bytes;
        match usize::try_from(count) {
            Ok(count) if count <= most => Ok(count),
            _ => Err(self.malformed("the list is longer than its section")),
        }
    }

    fn list<T>(
        &mut self,
        item_bytes: usize,
        mut item: impl FnMut(&mut Self) -> Result<T, LoadError>,
    ) -> Result<Vec<T>, LoadError> {
        let count = self.count(item_bytes)?;
        // An item can be many times larger in memory than in the file.
        let mut items = Vec::with_capacity(count.min(4096));
        for _ in 0..count {
            items.push(item(self)?);
        }
        Ok(items)
    }

    fn val_type(&mut self) -> Result<ValType, LoadError> {
        Ok(match self.byte()? {
            tag::I32 => ValType::I32,
            tag::I64 => ValType::I64,
            tag::F32 => ValType::F32,
            tag::F64 => ValType::F64,
            tag::V128 => ValType::V128,
            tag::FUNC_REF => ValType::FuncRef,
            tag::EXTERN_REF => ValType::ExternRef,
            _ => return Err(self.malformed("no such value type")),
        })
    }

    fn func_type(&mut self) -> Result<FuncType, LoadError> {
        Ok(FuncType::new(self.list(1, Reader::val_type)?, self.list(1, Reader::val_type)?))
    }

    fn limits(&mut self) -> Result<(Limits, bool), LoadError> {
        let flags = self.byte()?;
        if flags & !(tag::HAS_MAX | tag::IS_64) != 0 {
            return Err(self.malformed("no such flags of limits"));
        }
        let min = self.number()?;
        let max = if flags & tag::HAS_MAX != 0 { Some(self.number()?) } else { None };
        Ok((Limits { min, max }, flags & tag::IS_64 != 0))
    }

    fn table_type(&mut self) -> Result<TableType, LoadError> {
        let element = self.val_type()?;
        let (limits, table64) = self.limits()?;
        Ok(TableType { element, limits, table64 })
    }

    fn memory_type(&mut self) -> Result<MemoryType, LoadError> {
        let page_size_log2 = self.byte()?;
        let (limits, memory64) = self.limits()?;
        Ok(MemoryType { limits, memory64, page_size_log2 })
    }

    fn global_type(&mut self) -> Result<GlobalType, LoadError> {
        Ok(GlobalType { content: self.val_type()?, mutable: self.flag()? })
    }

    fn extern_kind(&mut self) -> Result<ExternKind, LoadError> {
        Ok(match self.byte()? {
            tag::FUNC => ExternKind::Func,
            tag::TABLE => ExternKind::Table,
            tag::MEMORY => ExternKind::Memory,
            tag::GLOBAL => ExternKind::Global,
            _ => return Err(self.malformed("no such kind of import or export")),
        })
    }

    fn import_type(&mut self) -> Result<ImportType, LoadError> {
        Ok(match self.extern_kind()? {
            ExternKind::Func => ImportType::Func(self.index()?),
            ExternKind::Table => ImportType::Table(self.table_type()?),
            ExternKind::Memory => ImportType::Memory(self.memory_type()?),
            ExternKind::Global => ImportType::Global(self.global_type()?),
        })
    }

    fn const_op(&mut self) -> Result<ConstOp, LoadError> {
        Ok(match self.byte()? {
            tag::I32_CONST => ConstOp::I32Const(self.signed()?),
            tag::I64_CONST => ConstOp::I64Const(i64::from_le_bytes(self.fixed()?)),
            tag::F32_CONST => ConstOp::F32Const(u32::from_le_bytes(self.fixed()?)),
            tag::F64_CONST => ConstOp::F64Const(u64::from_le_bytes(self.fixed()?)),
            tag::V128_CONST => ConstOp::V128Const(V128::from_bytes(self.fixed()?)),
            tag::GLOBAL_GET => ConstOp::GlobalGet(self.index()?),
            tag::REF_FUNC => ConstOp::RefFunc(self.index()?),
            tag::REF_NULL => ConstOp::RefNull(self.val_type()?),
            tag::I32_ADD => ConstOp::I32Add,
            tag::I32_SUB => ConstOp::I32Sub,
            tag::I32_MUL => ConstOp::I32Mul,
            tag::I64_ADD => ConstOp::I64Add,
            tag::I64_SUB => ConstOp::I64Sub,
            tag::I64_MUL => ConstOp::I64Mul,
            _ => return Err(self.malformed("no such step of a constant expression")),
        })
    }

    fn const_expr(&mut self) -> Result<ConstExpr, LoadError> {
        match self.count(1)? {
            1 => Ok(ConstExpr::One(self.const_op()?)),
            count => {
                let mut ops = Vec::new();
                for _ in 0..count {
                    ops.push(self.const_op()?);
                }
                Ok(ConstExpr::Many(ops))
            }
        }
    }

    fn element_segment(&mut self) -> Result<ElementSegment, LoadError> {
        let ty = self.val_type()?;
        let mode = match self.byte()? {
            tag::PASSIVE => ElementMode::Passive,
            tag::ACTIVE => ElementMode::Active { table: self.index()?, offset: self.const_expr()? },
            tag::DECLARED => ElementMode::Declared,
            _ => return Err(self.malformed("no such mode of an element segment")),
        };
        let items = match self.byte()? {
            tag::FUNCTIONS => ElementItems::Functions(self.list(1, Reader::index)?),
            tag::EXPRESSIONS => ElementItems::Expressions(self.list(1, Reader::const_expr)?),
            _ => return Err(self.malformed("no such form of element items")),
        };
        Ok(ElementSegment { ty, mode, items })
    }

    fn data_segment(&mut self) -> Result<DataSegment, LoadError> {
        let mode = match self.byte()? {
            tag::PASSIVE => DataMode::Passive,
            tag::ACTIVE => DataMode::Active { memory: self.index()?, offset: self.const_expr()? },
            _ => return Err(self.malformed("no such mode of a data segment")),
        };
        Ok(DataSegment { mode, bytes: self.number()?..self.number()? })
    }

    fn names(&mut self) -> Result<Names, LoadError> {
        let (mut function, mut end) = (0u32, 0usize);
        let entries = self.list(2, |r| {
            let (step, length) = (r.index()?, r.index()?);
            let next = function.checked_add(step).zip(end.checked_add(length as usize));
            let Some(next) = next else {
                return Err(r.malformed("names are out of range"));
            };
            (function, end) = next;
            Ok(next)
        })?;
        let Ok(text) = core::str::from_utf8(self.rest()) else {
            return Err(self.malformed("the names are not UTF-8"));
        };
        Names::from_parts(text.into(), entries).ok_or_else(|| self.malformed("the names do not fit their lengths"))
    }

    fn source_map(&mut self) -> Result<SourceMap, LoadError> {
        let count = self.count(2)?;
        let mut map = SourceMap::new();
        map.reserve(count);
        let (mut code, mut module) = (0u32, 0u32);
        for _ in 0..count {
            code = match code.checked_add(self.index()?) {
                Some(code) => code,
                None => return Err(self.malformed("the offset is past the 32-bit limit of code")),
            };
            module = module.wrapping_add(self.signed()? as u32);
            map.push(code, module);
        }
        Ok(map)
    }
}
