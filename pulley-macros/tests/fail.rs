//! Wrong rows. Each file in `fail/` holds one, and beside it stands the whole error: it must lie in the row and say what
//! to write instead. `TRYBUILD=overwrite cargo test -p pulley-macros --test fail` writes the errors anew.
//!
//! The errors of the parser and of `pulley_spec::check` are the same for every macro, so most files use `isa!`. What only the
//! Rust compiler can know of a row's semantics shows when `handlers!` and `leaving!` are expanded (`fail/scaffold/`).

#[test]
fn wrong_rows_are_errors_at_the_row() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/fail/*.rs");
    // The other side: the scaffold of the failing files accepts right rows.
    cases.pass("tests/pass/*.rs");
}
