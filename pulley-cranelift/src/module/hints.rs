//! The section of branch hints. It means nothing to validation, so what is wrong in it is left out instead of refused.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use wasmparser::BranchHintSectionReader;

use super::info::BranchHint;

/// Takes the hints of all functions, those of each in the order of their offsets, up to the first thing that is malformed.
///
/// A function has one entry; what comes for it again is left out, so that the time is that of the section's size.
pub(super) fn read(section: BranchHintSectionReader<'_>, hints: &mut HashMap<u32, Vec<BranchHint>>) {
    for function in section {
        let Ok(function) = function else { return };
        let Entry::Vacant(entry) = hints.entry(function.func) else { continue };
        let of_function = function.hints.into_iter().map_while(Result::ok);
        let of_function = of_function.map(|hint| BranchHint { offset: hint.func_offset, likely: hint.taken });
        entry.insert(of_function.collect::<Vec<_>>()).sort_by_key(|hint| hint.offset);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmparser::BinaryReader;

    fn hints(bytes: &[u8]) -> HashMap<u32, Vec<BranchHint>> {
        let mut hints = HashMap::new();
        if let Ok(section) = BranchHintSectionReader::new(BinaryReader::new(bytes, 0)) {
            read(section, &mut hints);
        }
        hints
    }

    #[test]
    fn the_first_entry_of_a_function_counts() {
        // Two entries for function 3 and one for function 5, in the order 3, 5, 3.
        let found = hints(&[3, 3, 1, 9, 1, 1, 5, 1, 7, 1, 1, 3, 2, 4, 1, 0, 12, 1, 1]);
        assert_eq!(found[&3], [BranchHint { offset: 9, likely: true }]);
        assert_eq!(found[&5], [BranchHint { offset: 7, likely: true }]);
        // What comes again is not looked at, however often it comes: 2,000 entries for one function.
        let mut bytes = vec![0xd0, 0x0f];
        for offset in (0..2000_u16).rev() {
            bytes.extend([3, 1, 0x80 | (offset & 0x7f) as u8, (offset >> 7) as u8, 1, 1]);
        }
        let found = hints(&bytes);
        assert_eq!(found.len(), 1);
        assert_eq!(found[&3], [BranchHint { offset: 1999, likely: true }]);
    }

    #[test]
    fn what_is_malformed_is_left_out() {
        let whole = [2, 3, 2, 9, 1, 1, 4, 1, 0, 5, 1, 7, 1, 1];
        let hint = |offset, likely| BranchHint { offset, likely };
        let found = hints(&whole);
        assert_eq!(found[&3], [hint(4, false), hint(9, true)]);
        assert_eq!(found[&5], [hint(7, true)]);
        for end in 0..whole.len() {
            let found = hints(&whole[..end]);
            assert!(!found.contains_key(&5), "{end}");
            assert!(end < 9 || found[&3].len() == 2, "{end}");
        }
        // Neither yes nor no, and a hint of another size.
        for (at, wrong) in [(5, 2), (4, 2)] {
            let mut bytes = whole;
            bytes[at] = wrong;
            assert!(hints(&bytes).is_empty(), "{bytes:?}");
        }
    }
}
