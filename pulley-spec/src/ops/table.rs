//! Tables and references. A reference is a handle: zero is null; a handle from a slot is checked before use.

#[doc(hidden)]
#[macro_export]
macro_rules! __ops_table {
    ($callback:tt [$($done:tt)*]) => {
        $crate::__ops_simd! { $callback [$($done)*

/// The reference in an element of a table. Traps when the index is past the end.
table_get(dst: out u64 | acc, table: table, index: in u64) = m.table_get(table, index)?;
/// Set an element of a table to a reference. Traps when the index is past the end.
table_set(table: table, index: in u64, value: in u64) = m.table_set(table, index, value)?;
/// The number of elements of a table.
table_size(dst: out u64 | acc, table: table) [pure] = m.table_size(table);
/// Grow a table by a number of elements, each set to a reference. The old size, or -1 when it can't grow.
table_grow(dst: out u64, table: table, delta: in u64, value: in u64) [leaves] = leaving.table_grow(table, delta, value)?;
/// Set elements of a table to one reference.
table_fill(table: table, at: in u64, value: in u64, len: in u64) [leaves] = leaving.table_fill(table, at, value, len)?;
/// Copy elements between tables, or inside one where the ranges may overlap.
table_copy(dst_table: table, src_table: table, dst: in u64, src: in u64, len: in u64) [leaves]
    = leaving.table_copy(dst_table, src_table, dst, src, len)?;
/// Copy references of an element segment to a table.
table_init(segment: elem, table: table, dst: in u64, src: in u32, len: in u32) [leaves] = leaving.table_init(segment, table, dst, src, len)?;
/// Empty an element segment.
elem_drop(segment: elem) [leaves] = leaving.elem_drop(segment);
/// A reference to a function.
ref_func(dst: out u64 | acc, function: function) [pure] = m.function_reference(function);

        ] }
    };
}
