//! The types of WebAssembly that exist at run time, and when one stands for another.
//!
//! Everything here is plain data. What the types promise about entities is checked where entities are
//! made: by the verifier for those of a module, by [`Store`](crate::Store) for those of the host.

use alloc::boxed::Box;
use core::fmt;

/// The type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ValType {
    /// A 32-bit integer.
    I32,
    /// A 64-bit integer.
    I64,
    /// A 32-bit float.
    F32,
    /// A 64-bit float.
    F64,
    /// A vector of 128 bits.
    V128,
    /// A reference to a function, or null.
    FuncRef,
    /// A reference to something of the embedder's, or null.
    ExternRef,
}

impl ValType {
    /// Whether values are references.
    #[must_use]
    pub const fn is_ref(self) -> bool {
        matches!(self, ValType::FuncRef | ValType::ExternRef)
    }

    /// How many slots a value of the type takes: two for a vector, one for any other.
    #[must_use]
    pub const fn slots(self) -> usize {
        match self {
            ValType::V128 => 2,
            _ => 1,
        }
    }

    /// The name in the WebAssembly text format.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            ValType::I32 => "i32",
            ValType::I64 => "i64",
            ValType::F32 => "f32",
            ValType::F64 => "f64",
            ValType::V128 => "v128",
            ValType::FuncRef => "funcref",
            ValType::ExternRef => "externref",
        }
    }
}

impl fmt::Display for ValType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The type of a function.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FuncType {
    params: Box<[ValType]>,
    results: Box<[ValType]>,
    param_slots: usize,
    result_slots: usize,
}

impl FuncType {
    /// How many parameters, and how many results, a function may have.
    ///
    /// The limit of the WebAssembly JavaScript interface, which WebAssembly engines share.
    pub const MAX_ARITY: usize = 1000;

    /// How many slots parameters, and results, take at most.
    pub(crate) const MAX_SLOTS: usize = 2 * FuncType::MAX_ARITY;

    /// The type of functions from `params` to `results`.
    ///
    /// More of either than [`FuncType::MAX_ARITY`] are refused where the type is used.
    pub fn new(params: impl IntoIterator<Item = ValType>, results: impl IntoIterator<Item = ValType>) -> FuncType {
        let (params, results): (Box<[_]>, Box<[_]>) = (params.into_iter().collect(), results.into_iter().collect());
        let slots = |types: &[ValType]| types.iter().map(|ty| ty.slots()).sum();
        FuncType { param_slots: slots(&params), result_slots: slots(&results), params, results }
    }

    /// The types of the parameters, in order.
    #[must_use]
    pub fn params(&self) -> &[ValType] {
        &self.params
    }

    /// The types of the results, in order.
    #[must_use]
    pub fn results(&self) -> &[ValType] {
        &self.results
    }

    /// How many slots the parameters take.
    #[must_use]
    pub fn param_slots(&self) -> usize {
        self.param_slots
    }

    /// How many slots the results take.
    #[must_use]
    pub fn result_slots(&self) -> usize {
        self.result_slots
    }

    /// Whether parameters and results are within [`FuncType::MAX_ARITY`].
    #[must_use]
    pub fn within_limits(&self) -> bool {
        self.params.len() <= Self::MAX_ARITY && self.results.len() <= Self::MAX_ARITY
    }
}

impl fmt::Display for FuncType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn list(f: &mut fmt::Formatter<'_>, types: &[ValType]) -> fmt::Result {
            f.write_str("(")?;
            for (n, ty) in types.iter().enumerate() {
                if n > 0 {
                    f.write_str(", ")?;
                }
                ty.fmt(f)?;
            }
            f.write_str(")")
        }
        list(f, &self.params)?;
        f.write_str(" -> ")?;
        list(f, &self.results)
    }
}

/// How large a memory or table is at first, and may become.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Limits {
    /// The size at first: pages of a memory, elements of a table.
    pub min: u64,
    /// The largest size, in the same unit; `None` leaves it to the engine.
    pub max: Option<u64>,
}

impl Limits {
    /// Whether something of these limits may stand where `wanted` is declared.
    ///
    /// For an entity that exists, `self.min` is its current size.
    #[must_use]
    pub fn matches(&self, wanted: &Limits) -> bool {
        let max_matches = match (self.max, wanted.max) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(have), Some(want)) => have <= want,
        };
        self.min >= wanted.min && max_matches
    }
}

impl fmt::Display for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.max {
            Some(max) => write!(f, "{} {max}", self.min),
            None => write!(f, "{}", self.min),
        }
    }
}

/// The type of a linear memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MemoryType {
    /// Sizes in pages.
    pub limits: Limits,
    /// Whether addresses are 64-bit numbers.
    pub memory64: bool,
    /// The size of a page in bytes, as a power of two; 16 unless the module says otherwise.
    ///
    /// A memory can exist with any from 0 to 16, from artifacts too. Modules of WebAssembly may only say 0 and 16, which is for
    /// who reads the module to check.
    pub page_size_log2: u8,
}

impl MemoryType {
    /// The page size of WebAssembly 1.0, as a power of two.
    pub const DEFAULT_PAGE_SIZE_LOG2: u8 = 16;

    /// A memory with 32-bit addresses and pages of 64 KiB.
    #[must_use]
    pub const fn new(min: u64, max: Option<u64>) -> MemoryType {
        MemoryType { limits: Limits { min, max }, memory64: false, page_size_log2: Self::DEFAULT_PAGE_SIZE_LOG2 }
    }

    /// The size of a page in bytes; `u64::MAX` for pages of 2^64 bytes and more, which no memory that exists has.
    #[must_use]
    pub const fn page_size(&self) -> u64 {
        match 1_u64.checked_shl(self.page_size_log2 as u32) {
            Some(size) => size,
            None => u64::MAX,
        }
    }

    /// The number of pages that addresses can reach and that an address can say: one less than all of them where pages are
    /// single bytes.
    #[must_use]
    pub const fn max_pages(&self) -> u64 {
        let most = if self.memory64 { u64::MAX } else { u32::MAX as u64 };
        let reachable = most as u128 + 1;
        match reachable.checked_shr(self.page_size_log2 as u32) {
            Some(pages) if pages > most as u128 => most,
            Some(pages) => pages as u64,
            None => 0,
        }
    }

    /// The declared largest size in bytes, if it is declared and the host can count that far.
    #[must_use]
    pub fn max_bytes(&self) -> Option<usize> {
        self.limits.max.and_then(|max| usize::try_from(max.checked_mul(self.page_size())?).ok())
    }

    /// Whether a memory of this type can exist.
    ///
    /// # Errors
    ///
    /// What the type says that never can.
    pub fn check(&self) -> Result<(), &'static str> {
        self.fault().map_or(Ok(()), Err)
    }

    /// What the type says that could never exist, if anything.
    pub(crate) fn fault(&self) -> Option<&'static str> {
        if self.page_size_log2 > Self::DEFAULT_PAGE_SIZE_LOG2 {
            return Some("memory page is larger than 64 KiB");
        }
        let reachable = self.max_pages();
        match () {
            () if self.limits.min > reachable => Some("memory size is larger than its addresses reach"),
            () if self.limits.max.is_some_and(|max| max > reachable) => {
                Some("maximum memory size is larger than its addresses reach")
            }
            () if self.limits.max.is_some_and(|max| max < self.limits.min) => {
                Some("size minimum must not be greater than maximum")
            }
            () => None,
        }
    }
}

impl fmt::Display for MemoryType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("memory ")?;
        if self.memory64 {
            f.write_str("i64 ")?;
        }
        self.limits.fmt(f)?;
        if self.page_size_log2 != Self::DEFAULT_PAGE_SIZE_LOG2 {
            match self.page_size() {
                u64::MAX => write!(f, " (pagesize 2^{})", self.page_size_log2)?,
                size => write!(f, " (pagesize {size})")?,
            }
        }
        Ok(())
    }
}

/// The type of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TableType {
    /// The type of the elements, a reference type.
    pub element: ValType,
    /// Sizes in elements.
    pub limits: Limits,
    /// Whether indices are 64-bit numbers.
    pub table64: bool,
}

impl TableType {
    /// A table with 32-bit indices.
    #[must_use]
    pub const fn new(element: ValType, min: u64, max: Option<u64>) -> TableType {
        TableType { element, limits: Limits { min, max }, table64: false }
    }

    /// The declared largest size in elements, if it is declared and the host can count that far.
    #[must_use]
    pub fn max_elements(&self) -> Option<usize> {
        self.limits.max.and_then(|max| usize::try_from(max).ok())
    }

    /// What the type says that could never exist, if anything.
    pub(crate) fn fault(&self) -> Option<&'static str> {
        let reachable = if self.table64 { u64::MAX } else { u64::from(u32::MAX) };
        match () {
            () if !self.element.is_ref() => Some("table elements must be references"),
            () if self.limits.min > reachable => Some("table size is larger than its indices reach"),
            () if self.limits.max.is_some_and(|max| max > reachable) => {
                Some("maximum table size is larger than its indices reach")
            }
            () if self.limits.max.is_some_and(|max| max < self.limits.min) => {
                Some("size minimum must not be greater than maximum")
            }
            () => None,
        }
    }
}

impl fmt::Display for TableType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("table ")?;
        if self.table64 {
            f.write_str("i64 ")?;
        }
        write!(f, "{} {}", self.limits, self.element)
    }
}

/// The type of a global.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GlobalType {
    /// The type of its value.
    pub content: ValType,
    /// Whether it can be set.
    pub mutable: bool,
}

impl GlobalType {
    /// A global of that type.
    #[must_use]
    pub const fn new(content: ValType, mutable: bool) -> GlobalType {
        GlobalType { content, mutable }
    }
}

impl fmt::Display for GlobalType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.mutable {
            true => write!(f, "global (mut {})", self.content),
            false => write!(f, "global {}", self.content),
        }
    }
}

/// The type of something that a module imports or exports.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each variant holds the type it is named after")]
pub enum ExternType {
    Func(FuncType),
    Table(TableType),
    Memory(MemoryType),
    Global(GlobalType),
}

impl ExternType {
    /// Whether something of this type may be given where a module imports `wanted`: section "Import matching" of the
    /// WebAssembly specification. For memories and tables `self` holds the current size as its minimum.
    #[must_use]
    pub fn matches(&self, wanted: &ExternType) -> bool {
        match (self, wanted) {
            (ExternType::Func(have), ExternType::Func(want)) => have == want,
            (ExternType::Table(have), ExternType::Table(want)) => {
                have.element == want.element && have.table64 == want.table64 && have.limits.matches(&want.limits)
            }
            (ExternType::Memory(have), ExternType::Memory(want)) => {
                have.memory64 == want.memory64
                    && have.page_size_log2 == want.page_size_log2
                    && have.limits.matches(&want.limits)
            }
            (ExternType::Global(have), ExternType::Global(want)) => have == want,
            _ => false,
        }
    }
}

impl fmt::Display for ExternType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ExternType::Func(ty) => write!(f, "func {ty}"),
            ExternType::Table(ty) => ty.fmt(f),
            ExternType::Memory(ty) => ty.fmt(f),
            ExternType::Global(ty) => ty.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn memory(min: u64, max: Option<u64>) -> ExternType {
        ExternType::Memory(MemoryType::new(min, max))
    }

    #[test]
    fn limits_match_when_they_are_inside() {
        let cases = [
            ((1, None), (1, None), true),
            ((2, None), (1, None), true),
            ((1, None), (2, None), false),
            ((1, None), (1, Some(2)), false),
            ((1, Some(2)), (1, None), true),
            ((1, Some(2)), (1, Some(2)), true),
            ((1, Some(2)), (0, Some(3)), true),
            ((1, Some(3)), (1, Some(2)), false),
        ];
        for ((min, max), (want_min, want_max), expected) in cases {
            let (have, want) = (memory(min, max), memory(want_min, want_max));
            assert_eq!(have.matches(&want), expected, "{have} for {want}");
        }
    }

    #[test]
    fn kinds_do_not_mix() {
        let global = ExternType::Global(GlobalType::new(ValType::I32, false));
        let function = ExternType::Func(FuncType::new([], []));
        assert!(!global.matches(&function));
        assert!(!function.matches(&memory(0, None)));
        assert!(!global.matches(&ExternType::Global(GlobalType::new(ValType::I32, true))));
    }

    #[test]
    fn memory_sizes_that_cannot_exist() {
        assert_eq!(MemoryType::new(65536, Some(65536)).fault(), None);
        assert!(MemoryType::new(65537, None).fault().is_some());
        assert!(MemoryType::new(0, Some(65537)).fault().is_some());
        assert!(MemoryType::new(2, Some(1)).fault().is_some());
        let byte_pages = MemoryType { memory64: true, page_size_log2: 0, ..MemoryType::new(u64::MAX, None) };
        assert_eq!(byte_pages.fault(), None);
        let byte_pages = |pages| MemoryType { page_size_log2: 0, ..MemoryType::new(0, Some(pages)) };
        assert_eq!(byte_pages(u64::from(u32::MAX)).fault(), None);
        assert!(byte_pages(1 << 32).fault().is_some(), "`memory.size` could not say it");
    }

    #[test]
    fn page_sizes_that_cannot_exist() {
        for (page_size_log2, size, pages, pages64, text) in [
            (17, 1 << 17, 1 << 15, 1 << 47, "memory 1 (pagesize 131072)"),
            (32, 1 << 32, 1, 1 << 32, "memory 1 (pagesize 4294967296)"),
            (33, 1 << 33, 0, 1 << 31, "memory 1 (pagesize 8589934592)"),
            (63, 1 << 63, 0, 2, "memory 1 (pagesize 9223372036854775808)"),
            (64, u64::MAX, 0, 1, "memory 1 (pagesize 2^64)"),
            (255, u64::MAX, 0, 0, "memory 1 (pagesize 2^255)"),
        ] {
            let ty = MemoryType { page_size_log2, ..MemoryType::new(1, None) };
            assert_eq!((ty.page_size(), ty.max_pages(), ty.to_string().as_str()), (size, pages, text));
            assert_eq!(MemoryType { memory64: true, ..ty }.max_pages(), pages64);
            assert_eq!(ty.fault(), Some("memory page is larger than 64 KiB"));
            let declared = MemoryType { limits: Limits { min: 0, max: Some(1 << 10) }, ..ty };
            assert!(declared.max_bytes().is_none_or(|bytes| bytes as u64 == size << 10), "{declared}");
        }
    }

    #[test]
    fn types_print_like_the_text_format() {
        let ty = FuncType::new([ValType::I32, ValType::F64], [ValType::FuncRef]);
        assert_eq!(ty.to_string(), "(i32, f64) -> (funcref)");
        assert_eq!(memory(1, Some(2)).to_string(), "memory 1 2");
        assert_eq!(ExternType::Table(TableType::new(ValType::FuncRef, 3, None)).to_string(), "table 3 funcref");
        assert_eq!(ExternType::Global(GlobalType::new(ValType::I64, true)).to_string(), "global (mut i64)");
    }
}
