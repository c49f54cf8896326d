//! The index of an entity is always in the code.

pulley_macros::isa! {
    /// The number of elements of a table.
    table_size(dst: out u64 | acc, table: table | acc) = m.table_size(table);
}

fn main() {}
