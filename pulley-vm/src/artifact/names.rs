//! Names of functions, in one string.

use alloc::string::String;
use alloc::vec::Vec;

/// Names of functions by their index, which only grows from name to name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    text: String,
    /// Function index, and where its name ends in `text`; it begins where the one before ends.
    entries: Vec<(u32, usize)>,
}

impl Names {
    /// No names.
    #[must_use]
    pub const fn new() -> Names {
        Names { text: String::new(), entries: Vec::new() }
    }

    /// Adds the name of a function. Returns whether it was added: only when `function` is greater than all before.
    pub fn push(&mut self, function: u32, name: &str) -> bool {
        let in_order = self.entries.last().is_none_or(|&(last, _)| last < function);
        if in_order {
            self.text.push_str(name);
            self.entries.push((function, self.text.len()));
        }
        in_order
    }

    /// The name of a function.
    #[must_use]
    pub fn get(&self, function: u32) -> Option<&str> {
        let at = self.entries.binary_search_by_key(&function, |&(index, _)| index).ok()?;
        self.text.get(self.start(at)..self.entries[at].1)
    }

    /// All names with the index of their function, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (u32, &str)> + '_ {
        self.entries
            .iter()
            .enumerate()
            .map(|(at, &(index, end))| (index, self.text.get(self.start(at)..end).unwrap_or("")))
    }

    /// How many functions have names.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether no function has a name.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// All names without anything between them.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Puts together what [`Names::text`] and [`Names::iter`] took apart; `None` when a length does not fit the text.
    pub(super) fn from_parts(text: String, entries: Vec<(u32, usize)>) -> Option<Names> {
        let mut before = 0;
        let mut last = None;
        for &(function, end) in &entries {
            if end < before || !text.is_char_boundary(end) || last.is_some_and(|last| last >= function) {
                return None;
            }
            before = end;
            last = Some(function);
        }
        (before == text.len()).then_some(Names { text, entries })
    }

    fn start(&self, at: usize) -> usize {
        at.checked_sub(1).map_or(0, |before| self.entries[before].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_by_index() {
        let mut names = Names::new();
        assert!(names.push(1, "one"));
        assert!(names.push(3, ""));
        assert!(names.push(4, "four"));
        assert!(!names.push(4, "again"));
        assert!(!names.push(0, "late"));
        let found: Vec<_> = (0..6).map(|index| names.get(index)).collect();
        assert_eq!(found, [None, Some("one"), None, Some(""), Some("four"), None]);
        assert_eq!(names.iter().collect::<Vec<_>>(), [(1, "one"), (3, ""), (4, "four")]);
    }
}
