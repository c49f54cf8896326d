//! Generates the assembler's methods, one per mnemonic.

use crate::operand::own;
use proc_macro2::TokenStream;
use pulley_spec::parse::Table;
use quote::quote;

pub(crate) fn generate(table: &Table) -> TokenStream {
    let argument = own("Argument");
    let methods = table.rows.iter().map(|row| {
        let name = &row.name;
        let doc = row.docs.join("\n");
        let operands: Vec<_> = row.operands.iter().map(|operand| &operand.name).collect();
        quote! {
            #[doc = #doc]
            pub fn #name(&mut self #(, #operands: impl Into<#argument>)*) -> &mut Self {
                self.instruction(Row::#name, &[#(#operands.into()),*])
            }
        }
    });
    quote!(#(#methods)*)
}
