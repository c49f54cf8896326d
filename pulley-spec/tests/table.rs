//! The standard table as a whole: it parses, and its printed forms are up to date.
#![cfg(feature = "model")]

use pulley_spec::parse::Table;

#[test]
fn opcodes_fit_their_numbers() {
    let table = Table::standard();
    assert!(table.rows.len() > 200, "{} rows", table.rows.len());
    let mut next = 0;
    for row in &table.rows {
        assert_eq!(usize::from(row.first), next, "{}", row.name);
        next += row.opcodes.len();
    }
    assert_eq!(next, table.opcode_count());
}

/// `docs/opcodes.md` is what the table says. `PULLEY_BLESS=1` writes it.
#[test]
fn manual_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/opcodes.md");
    let manual = pulley_spec::docs::manual(&Table::standard());
    if std::env::var_os("PULLEY_BLESS").is_some() {
        std::fs::write(path, &manual).expect("docs/opcodes.md can be written");
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(written == manual, "docs/opcodes.md is stale: run `PULLEY_BLESS=1 cargo test -p pulley-spec --features model`");
}

#[test]
fn every_row_has_an_isle_constructor_or_is_the_machines() {
    let table = Table::standard();
    let isle = pulley_spec::isle::declarations(&table);
    for row in &table.rows {
        let declared = isle.contains(&format!("(decl op_{} ", row.name));
        assert_eq!(declared, pulley_spec::isle::has_constructor(row), "{}", row.name);
    }
}
