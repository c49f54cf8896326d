//! Wrong rows. Each file in `fail/` holds one, and beside it stands the whole error: it must lie in the row and say what
//! to write instead. `PULLEY_BLESS=1 cargo test -p pulley-macros --test fail` writes the errors anew.
//!
//! The errors of the parser and of `pulley_spec::check` are the same for every macro, so most files use `isa!`. What only the
//! Rust compiler can know of a row's semantics shows when `handlers!` and `leaving!` are expanded (`fail/scaffold/`).

use std::process::Command;

#[test]
fn wrong_rows_are_errors_at_the_row() {
    if std::env::var_os("PULLEY_BLESS").is_some() {
        // The library has a variable of its own, which is read from the environment of the process.
        let mut blessing = Command::new(std::env::current_exe().expect("a test is a file"));
        let status = blessing.env_remove("PULLEY_BLESS").env("TRYBUILD", "overwrite").status();
        assert!(status.is_ok_and(|status| status.success()), "errors could not be written");
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/fail/*.rs");
    // The other side: the scaffold of the failing files accepts right rows.
    cases.pass("tests/pass/*.rs");
}
