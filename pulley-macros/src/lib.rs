//! Procedural macros that expand Pulley's opcode table.
//!
//! Each macro takes the rows of [`pulley_spec::for_each_op!`] and writes one product. The parser and the
//! model are `pulley-spec`'s, so a wrong row is refused alike by all of them, at the row. No mnemonic
//! stands in this crate.
//!
//! | macro | product | expanded in |
//! | --- | --- | --- |
//! | [`isa`] | rows, opcodes and fingerprint as constants | `pulley-vm`, `isa` |
//! | [`assembler`] | one assembler method per mnemonic | `pulley-vm`, `isa/asm` |
//! | [`handlers`] | a handler per row, generic over modes, and the table of those of opcodes | `pulley-vm`, `interp` |
//! | [`leaving`] | what runs outside of the handlers | `pulley-vm`, `interp` |
//! | [`isle_constructors`] | the extern constructors of the ISLE declarations | `pulley-cranelift`, `lower` |

#![forbid(unsafe_code)]

mod assembler;
mod forms;
mod handlers;
mod isa;
mod isle;
mod operand;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;
use pulley_spec::parse::Table;

fn expand(rows: TokenStream, generate: impl FnOnce(&Table) -> proc_macro2::TokenStream) -> TokenStream {
    match syn::parse::<Table>(rows) {
        Ok(table) => generate(&table).into(),
        Err(error) => error.to_compile_error().into(),
    }
}

/// The rows as constants, `Row::…`, and what rows and opcodes are: `ROWS`, `OPCODES`, `FINGERPRINT`.
#[proc_macro]
pub fn isa(rows: TokenStream) -> TokenStream {
    expand(rows, isa::generate)
}

/// The methods of the assembler, for use inside its `impl` block.
#[proc_macro]
pub fn assembler(rows: TokenStream) -> TokenStream {
    expand(rows, assembler::generate)
}

/// A call of the strategy's `handler!` for each row, and the `TABLE` of their instances in the order of opcode numbers.
#[proc_macro]
pub fn handlers(rows: TokenStream) -> TokenStream {
    expand(rows, handlers::generate)
}

/// The function that executes the rows that leave the interpreter.
#[proc_macro]
pub fn leaving(rows: TokenStream) -> TokenStream {
    expand(rows, handlers::generate_leaving)
}

/// The methods behind the ISLE declarations of the rows, for use inside the `impl` of ISLE's `Context`.
#[proc_macro]
pub fn isle_constructors(rows: TokenStream) -> TokenStream {
    expand(rows, isle::generate)
}
