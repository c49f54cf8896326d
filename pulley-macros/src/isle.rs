//! Generates the Rust side of `pulley_spec::isle`'s declarations.

use crate::operand::own;
use proc_macro2::TokenStream;
use pulley_spec::isle::{constructor, has_constructor, operand_type};
use pulley_spec::model::{Kind, Role};
use pulley_spec::parse::Table;
use quote::quote;

pub(crate) fn generate(table: &Table) -> TokenStream {
    let methods = table.rows.iter().filter(|row| has_constructor(row)).map(|row| {
        let name = own(&constructor(row));
        let mnemonic = own(&row.name.to_string());
        let parameters = row.operands.iter().filter_map(|operand| {
            let ty = own(operand_type(operand)?);
            let name = own(&operand.name.to_string());
            Some(quote!(#name: #ty))
        });
        let operands = row.operands.iter().map(|operand| {
            let name = own(&operand.name.to_string());
            match operand.kind {
                _ if operand.role == Role::Out => quote!(Operand::Def(result)),
                Kind::Value(_) | Kind::Address => quote!(Operand::from(#name)),
                Kind::Imm(_) => quote!(Operand::Imm(#name as i64)),
                Kind::Target => quote!(Operand::Target(#name)),
                Kind::Targets => quote!(Operand::Targets(#name)),
                Kind::Args | Kind::Returns => quote!(Operand::Uses(#name)),
                Kind::Results => quote!(Operand::Results(#name)),
                Kind::Trap => quote!(Operand::Trap(#name)),
                _ => quote!(Operand::Entity(#name)),
            }
        });
        if let Some(out) = row.outs().next() {
            let fresh = own(match out.kind {
                Kind::Value(ty) if ty.is_vector() => "op_fresh_vector",
                _ => "op_fresh",
            });
            quote! {
                fn #name(&mut self, #(#parameters),*) -> Reg {
                    let result = self.#fresh();
                    self.op_emit(Row::#mnemonic, &[#(#operands),*]);
                    result
                }
            }
        } else {
            quote! {
                fn #name(&mut self, #(#parameters),*) {
                    self.op_emit(Row::#mnemonic, &[#(#operands),*]);
                }
            }
        }
    });
    quote!(#(#methods)*)
}
