//! How the descriptions of the model are written as Rust tokens.

use proc_macro2::{Ident, Span, TokenStream};
use pulley_spec::model::{Kind, Mode, Role, Type};
use quote::{format_ident, quote};

/// An identifier that belongs to the macro's caller, not to a row.
pub(crate) fn own(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The Rust type of a value.
pub(crate) fn rust_type(ty: Type) -> Ident {
    own(ty.rust_name())
}

fn type_path(ty: Type) -> TokenStream {
    let name = format_ident!("{}", format!("{ty:?}"));
    quote!(::pulley_spec::model::Type::#name)
}

/// A `Kind` as an expression.
pub(crate) fn kind(kind: Kind) -> TokenStream {
    match kind {
        Kind::Value(ty) => {
            let ty = type_path(ty);
            quote!(::pulley_spec::model::Kind::Value(#ty))
        }
        Kind::Imm(ty) => {
            let ty = type_path(ty);
            quote!(::pulley_spec::model::Kind::Imm(#ty))
        }
        other => {
            let name = format_ident!("{}", format!("{other:?}"));
            quote!(::pulley_spec::model::Kind::#name)
        }
    }
}

/// A `Mode` as an expression. There are many, so they are short: the type is in scope.
pub(crate) fn mode(mode: Mode) -> TokenStream {
    match mode {
        Mode::List(count) => quote!(Mode::List(#count)),
        other => {
            let name = format_ident!("{}", format!("{other:?}"));
            quote!(Mode::#name)
        }
    }
}

/// A `Role` as an expression.
pub(crate) fn role(role: Role) -> TokenStream {
    let name = format_ident!("{}", format!("{role:?}"));
    quote!(::pulley_spec::model::Role::#name)
}
