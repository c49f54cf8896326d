//! Tiny rows and all that is made of them.
//!
//! Each directory of `tests/expand/` holds a few rows (`rows.txt`) and beside them a file for every product of the table,
//! whole, formatted by prettyplease; a product to which the rows add nothing has no file. `PULLEY_BLESS=1 cargo test -p pulley-macros` writes the files anew.

use crate::{assembler, handlers, isa, isle};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use pulley_spec::parse::Table;
use quote::ToTokens as _;
use std::fmt::Write as _;
use std::path::Path;

/// What writes a product.
type Product = fn(&Table) -> String;

/// The products, each with the name of its file.
const PRODUCTS: &[(&str, Product)] = &[
    ("isa.rs", |table| items(isa::generate(table))),
    ("assembler.rs", |table| methods(assembler::generate(table))),
    ("handlers.rs", |table| handler_calls(handlers::generate(table))),
    ("leaving.rs", |table| items(handlers::generate_leaving(table))),
    ("isle_constructors.rs", |table| methods(isle::generate(table))),
    ("declarations.isle", pulley_spec::isle::declarations),
    ("manual.md", manual),
];

#[test]
fn rows_expand_to_the_golden_files() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expand");
    let bless = std::env::var_os("PULLEY_BLESS").is_some();
    let mut stale = Vec::new();
    let mut cases = 0;
    for case in std::fs::read_dir(&directory).expect("tests/expand exists") {
        let case = case.expect("tests/expand can be listed").path();
        let rows = std::fs::read_to_string(case.join("rows.txt")).expect("a case has rows.txt");
        let table: Table = syn::parse_str(&rows).unwrap_or_else(|error| panic!("{}: {error}", case.display()));
        for (name, product) in PRODUCTS {
            let file = case.join(name);
            let made = Some(product(&table)).filter(|made| *made != product(&Table::default()));
            match &made {
                Some(made) if bless => std::fs::write(&file, made).expect("golden files can be written"),
                None if bless && file.exists() => std::fs::remove_file(&file).expect("golden files can be removed"),
                _ => {}
            }
            if std::fs::read_to_string(&file).ok() != made {
                stale.push(file.display().to_string());
            }
        }
        cases += 1;
    }
    assert!(cases > 0, "no case in {}", directory.display());
    assert!(
        stale.is_empty(),
        "these are not what the rows expand to: {stale:#?}\nrun `PULLEY_BLESS=1 cargo test -p pulley-macros` and read the diff"
    );
}

/// Expanding is a function of the rows: what stands in one place of a build stands in all.
#[test]
fn expansion_is_deterministic() {
    for (name, product) in PRODUCTS {
        assert!(product(&Table::standard()) == product(&Table::standard()), "{name}");
    }
}

/// Items as Rust is formatted.
fn items(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("a product is Rust items");
    prettyplease::unparse(&file)
}

/// Methods as Rust is formatted, without the `impl` around them.
fn methods(tokens: TokenStream) -> String {
    let text = items(quote::quote!(impl Product { #tokens }));
    let body = text.strip_prefix("impl Product {\n").and_then(|rest| rest.strip_suffix("}\n")).unwrap_or_default();
    body.lines().map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line))).collect()
}

/// The manual without the part that is the same for all rows.
fn manual(table: &Table) -> String {
    let text = pulley_spec::docs::manual(table);
    text.find("\n## ").map_or_else(String::new, |rows| text[rows + 1..].to_string())
}

/// The calls of `handler!` with their parameters and bodies formatted, of each unit, and the items around them.
fn handler_calls(tokens: TokenStream) -> String {
    let (mut text, mut rest) = (String::new(), TokenStream::new());
    for item in syn::parse2::<syn::File>(tokens).expect("handlers are Rust items").items {
        match item {
            syn::Item::Mod(unit) if unit.ident.to_string().starts_with("unit") => {
                let _ = writeln!(text, "mod {} {{", unit.ident);
                let mut others = TokenStream::new();
                for item in unit.content.into_iter().flat_map(|(_, items)| items) {
                    match item {
                        syn::Item::Macro(handler) => handler_call(handler.mac, &mut text),
                        other => other.to_tokens(&mut others),
                    }
                }
                let _ = writeln!(text, "{}}}", items(others));
            }
            other => other.to_tokens(&mut rest),
        }
    }
    text.push_str(&items(rest));
    text
}

/// A call of `handler!`.
fn handler_call(call: syn::Macro, text: &mut String) {
    let mut front = String::new();
    for argument in call.tokens {
        match argument {
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                let function = items(quote::quote!(fn body() #body));
                let body = function.strip_prefix("fn body() ").unwrap_or(&function);
                let _ = writeln!(text, "handler! {{ {front}{} }}", body.trim_end());
            }
            TokenTree::Group(parameters) => {
                let parameters = parameters.stream();
                let function = items(quote::quote!(fn parameters<#parameters>() {}));
                let (_, parameters) = function.split_once('<').unwrap_or_default();
                let (parameters, _) = parameters.split_once(">(").unwrap_or_default();
                let lines: Vec<&str> = parameters.split_whitespace().collect();
                let _ = write!(front, " [{}]", lines.join(" ").trim_end_matches(','));
            }
            TokenTree::Punct(comma) => {
                let _ = write!(front, "{comma} ");
            }
            word => front.push_str(&word.to_string()),
        }
    }
}
