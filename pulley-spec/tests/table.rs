//! The standard table as a whole: it parses, and its printed forms are up to date.
#![cfg(feature = "model")]

use pulley_spec::parse::Table;
use std::collections::BTreeSet;

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
    assert!(
        written == manual,
        "docs/opcodes.md is stale: run `PULLEY_BLESS=1 cargo test -p pulley-spec --features model`"
    );
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

/// Emission takes a pure row whose operands name no state for one that has to do with nothing but the frame. These are the
/// methods of the machine that such rows call: those of the frame, and one whose result never changes.
#[test]
fn pure_rows_name_the_state_that_they_read() {
    let mut methods = BTreeSet::new();
    for row in &Table::standard().rows {
        if row.flags.pure_ && !row.operands.iter().any(|operand| operand.kind.names_state()) {
            let semantics = row.semantics.to_string().replace(['.', '('], " ");
            let words: Vec<&str> = semantics.split_whitespace().collect();
            methods.extend(words.windows(2).filter(|pair| pair[0] == "m").map(|pair| pair[1].to_owned()));
            assert!(!words.contains(&"mem") || row.flags.memory, "{}", row.name);
        }
    }
    let methods: Vec<&str> = methods.iter().map(String::as_str).collect();
    assert_eq!(methods, ["far", "far_pair", "function_reference"]);
}

/// What an error in the table says, for a table given as text.
fn error_of(rows: &str) -> String {
    match syn::parse_str::<Table>(rows) {
        Ok(_) => panic!("no error in: {rows}"),
        Err(error) => error.into_iter().map(|error| error.to_string()).collect::<Vec<_>>().join("; "),
    }
}

/// A memory is named only besides general modes, and never in a fused row, whose parts would mean different ones.
#[test]
fn other_memories_come_with_general_modes_only() {
    let rows = "/// Load.\nload(dst: out u32 | acc, addr: address | acc | other | other_wide, offset: imm u32) [memory] = mem.load(addr, offset)?;
        /// Sum.\nadd(dst: out u32 | acc, a: in u32, b: in u32) = a + b;
        /// Both.\nadd_load = fuse: load -> add.b;";
    let table: Table = syn::parse_str(rows).expect("the rows are right");
    let names = |row: usize| -> Vec<String> {
        let row = &table.rows[row];
        row.opcodes.iter().map(|modes| row.opcode_name(modes)).collect()
    };
    assert_eq!(names(0), ["load_ss", "load_sa", "load_so", "load_sx", "load_as", "load_aa"]);
    assert_eq!(names(2), ["add_load_ss", "add_load_sa", "add_load_as", "add_load_aa"]);
    let wrong = "/// Sum.\nadd(dst: out u32, a: in u32 | other) = a;";
    assert!(error_of(wrong).contains("mode `other` does not fit an operand of this kind"), "{}", error_of(wrong));
}

/// The numbering that [`pulley_spec::docs`] promises: the general mode first, the last operand's mode varying fastest, and no
/// combination that makes no sense.
#[test]
fn modes_expand_in_order() {
    let rows = "/// Sum.\nadd(dst: out u32 | acc, a: in u32 | acc | imm32, b: in u32 | acc | imm8) = a + b;";
    let table: Table = syn::parse_str(rows).expect("the row is right");
    let row = &table.rows[0];
    let names: Vec<String> = row.opcodes.iter().map(|modes| row.opcode_name(modes)).collect();
    // Not `aa`: one accumulator can't be read as two operands. Not `ib`: two numbers make a number.
    let reads = ["ss", "sa", "sb", "as", "ab", "is", "ia"];
    let expected: Vec<String> =
        ["s", "a"].iter().flat_map(|dst| reads.iter().map(move |read| format!("add_{dst}{read}"))).collect();
    assert_eq!(names, expected);
}

#[test]
fn families_paste_and_nest() {
    let rows = "for (N, U) in [(32, u32), (64, u64)] { for (op, what, result) in [(add, \"sum\", a + b), (or, \"or\", a | b)] {
        /// The {what}, {N} bits.
        x_{op}{N}_u(dst: out U, a: in U, b: in U) = m.with{N}(result);
        /// Once more.
        {op}{N}(dst: out u{N}) = { let N = 1; N };
        /// A number after a piece.
        {op}8{N}(dst: out U) = 0;
    } }";
    let table: Table = syn::parse_str(rows).expect("the family is right");
    let names: Vec<String> = table.rows.iter().map(|row| row.name.to_string()).collect();
    assert_eq!(names[..6], ["x_add32_u", "add32", "add832", "x_or32_u", "or32", "or832"]);
    let first = &table.rows[0];
    assert_eq!(first.docs, ["The sum, 32 bits."]);
    assert_eq!(first.semantics.to_string().replace(' ', ""), "m.with32(a+b)");
    assert_eq!(table.rows[7].operands[0].kind, pulley_spec::model::Kind::Value(pulley_spec::model::Type::U64));
}

/// Errors of several rows come together, and the ones that a family repeats come for each row.
#[test]
fn all_wrong_rows_are_reported() {
    let rows = "/// A.\na(x: in u32) [pure] = ();\n/// B.\nb(to: target) [terminator] = true;";
    let error = error_of(rows);
    assert!(error.contains("`a` is pure") && error.contains("`b` is a terminator"), "{error}");
}

/// Text that is no table is an error, whatever it is.
#[test]
fn nonsense_is_an_error() {
    for rows in [
        "}",
        "for",
        "for N",
        "for N in",
        "for N in [1]",
        "for N in [1] {",
        "for N in [1,,2] {}",
        "for (N in [1] {}",
        "a",
        "/// A.",
        "/// A.\na",
        "/// A.\na(",
        "/// A.\na(b)",
        "/// A.\na(b:)",
        "/// A.\na(b: in)",
        "/// A.\na(b: in u32 |)",
        "/// A.\na() [",
        "/// A.\na() [inverse] = ();",
        "/// A.\na() [inverse()] = ();",
        "/// A.\na() [,] = ();",
        "/// A.\na() = ",
        "/// A.\na() = ;",
        "/// A.\na() = 1 2;",
        "/// A.\nfn() = ();",
        "/// A.\na(fn: in u32) = ();",
        "for N in [\"\"] { /// A.\n{N}() = (); }",
        "for N in [{}] { /// A.\n{N}() = (); }",
        "for N in [0] { /// A.\n{N}() = (); }",
        "/// A.\n{}() = ();",
        "/// A.\n(()) = ();",
    ] {
        assert!(syn::parse_str::<Table>(rows).is_err(), "accepted: {rows}");
    }
}
