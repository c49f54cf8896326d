//! From bytecode offsets back to offsets in the WebAssembly module.

use alloc::vec::Vec;

/// Where instructions came from: each entry holds from its offset in the code to that of the next entry.
///
/// An instruction that is made of several of which more than one can trap came from as many places. The byte at which it begins
/// has the place of the last of these parts, the next byte that of the one before, and so on; an instruction always has more
/// bytes than such parts ([`FuseInfo::trapping`](pulley_spec::model::FuseInfo::trapping)).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    /// Offset in the code, offset in the module; the first strictly growing.
    entries: Vec<(u32, u32)>,
}

impl SourceMap {
    /// The offset in the module that stands for "none".
    pub const NONE: u32 = u32::MAX;

    /// An empty map.
    #[must_use]
    pub const fn new() -> SourceMap {
        SourceMap { entries: Vec::new() }
    }

    /// Says that the code from offset `code` on came from offset `module` ([`SourceMap::NONE`]: from nowhere).
    /// Returns whether it was added: only when `code` is not below what was added before.
    pub fn push(&mut self, code: u32, module: u32) -> bool {
        match self.entries.last_mut() {
            Some(last) if last.0 > code => return false,
            Some(last) if last.1 == module => {}
            Some(last) if last.0 == code => last.1 = module,
            _ => self.entries.push((code, module)),
        }
        true
    }

    /// The offset in the module of the instruction that holds the byte at `code`; where that is made of several of which more
    /// than one can trap, of one of these.
    #[must_use]
    pub fn get(&self, code: u32) -> Option<u32> {
        let after = self.entries.partition_point(|&(offset, _)| offset <= code);
        let (_, module) = self.entries[after.checked_sub(1)?];
        (module != Self::NONE).then_some(module)
    }

    /// The offset in the module of a part of the instruction that begins at `code`: 0 is the last of its parts that can trap,
    /// or the only one, 1 the one before.
    #[must_use]
    pub fn get_part(&self, code: u32, part: u8) -> Option<u32> {
        self.get(code.checked_add(u32::from(part))?)
    }

    /// All entries: offset in the code, offset in the module.
    #[must_use]
    pub fn entries(&self) -> &[(u32, u32)] {
        &self.entries
    }

    /// Makes room for that many entries more.
    pub fn reserve(&mut self, entries: usize) {
        self.entries.reserve(entries);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_holds_up_to_the_next() {
        let mut map = SourceMap::new();
        assert!(map.push(2, 100));
        assert!(map.push(6, 100));
        assert!(map.push(8, SourceMap::NONE));
        assert!(map.push(12, 90));
        assert!(map.push(12, 95));
        assert!(!map.push(11, 1));
        let found: Vec<_> = [0, 2, 7, 8, 11, 12, u32::MAX].iter().map(|&code| map.get(code)).collect();
        assert_eq!(found, [None, Some(100), Some(100), None, None, Some(95), Some(95)]);
        assert_eq!(map.entries().len(), 3);
    }

    #[test]
    fn parts_have_places_of_their_own() {
        let mut map = SourceMap::new();
        for (code, module) in [(8, 120), (9, 110), (10, 100), (20, 130)] {
            assert!(map.push(code, module));
        }
        let found: Vec<_> = (0..4).map(|part| map.get_part(8, part)).collect();
        assert_eq!(found, [Some(120), Some(110), Some(100), Some(100)]);
        assert_eq!(map.get_part(20, 0), Some(130));
        assert_eq!(map.get_part(u32::MAX, 1), None);
    }
}
