//! The section of branch hints. It means nothing to validation, so what is wrong in it is left out instead of refused.

use std::collections::HashMap;

use wasmparser::BranchHintSectionReader;

use super::info::BranchHint;

/// Takes the hints of all functions, those of each in the order of their offsets, up to the first thing that is malformed.
pub(super) fn read(section: BranchHintSectionReader<'_>, hints: &mut HashMap<u32, Vec<BranchHint>>) {
    for function in section {
        let Ok(function) = function else { return };
        let of_function = hints.entry(function.func).or_default();
        for hint in function.hints.into_iter().map_while(Result::ok) {
            of_function.push(BranchHint { offset: hint.func_offset, likely: hint.taken });
        }
        of_function.sort_by_key(|hint| hint.offset);
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
