//! Generates the constants that describe the instruction set.

use crate::operand::{kind, mode, role};
use proc_macro2::TokenStream;
use pulley_spec::model::{Kind, Mode};
use pulley_spec::parse::{Row, Table};
use quote::quote;

pub(crate) fn generate(table: &Table) -> TokenStream {
    let mut row_constants = Vec::new();
    let mut row_infos = Vec::new();
    let mut opcode_infos = Vec::new();
    for (index, row) in table.rows.iter().enumerate() {
        let index = u16::try_from(index).unwrap_or(u16::MAX);
        let name = &row.name;
        let doc = row.docs.join("\n");
        row_constants.push(quote! {
            #[doc = #doc]
            pub const #name: Row = Row(#index);
        });
        row_infos.push(row_info(table, row));
        for modes in &row.opcodes {
            let bytes = base_bytes(row, modes);
            let modes = modes.iter().copied().map(mode);
            opcode_infos.push(quote! {
                OpcodeInfo { row: #index, modes: &[#(#modes),*], base_bytes: #bytes }
            });
        }
    }
    let fingerprint = table.fingerprint();
    quote! {
        #[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
        impl Row { #(#row_constants)* }
        /// All rows, by index.
        pub static ROWS: &[::pulley_spec::model::RowInfo] = {
            use ::pulley_spec::model::Mode;
            &[#(#row_infos),*]
        };
        /// All opcodes, by number.
        pub static OPCODES: &[::pulley_spec::model::OpcodeInfo] = {
            use ::pulley_spec::model::{Mode, OpcodeInfo};
            &[#(#opcode_infos),*]
        };
        /// Changes whenever an opcode, an operand or an encoding does.
        pub const FINGERPRINT: u64 = #fingerprint;
    }
}

fn row_info(table: &Table, row: &Row) -> TokenStream {
    let name = row.name.to_string();
    let doc = row.docs.join("\n");
    let operands = row.operands.iter().map(|operand| {
        let name = operand.name.to_string();
        let (role, kind) = (role(operand.role), kind(operand.kind));
        let modes = operand.modes.iter().copied().map(mode);
        quote! {
            ::pulley_spec::model::OperandInfo { name: #name, role: #role, kind: #kind, modes: &[#(#modes),*] }
        }
    });
    let pulley_spec::model::Flags { terminator, traps, flow, leaves, commutes, pure_, memory, stores, internal } =
        row.flags;
    let first = row.first;
    let opcodes = u16::try_from(row.opcodes.len()).unwrap_or(u16::MAX);
    let inverse = row.inverse.as_ref().and_then(|inverse| table.rows.iter().position(|other| other.name == *inverse));
    let inverse = match inverse.and_then(|index| u16::try_from(index).ok()) {
        Some(index) => quote!(::core::option::Option::Some(#index)),
        None => quote!(::core::option::Option::None),
    };
    let fuse = match &row.fuse {
        Some(fuse) => {
            let number = |index: usize| u16::try_from(index).unwrap_or(u16::MAX);
            let place = |place: usize| u8::try_from(place).unwrap_or(u8::MAX);
            let (first, second, keeps) = (number(fuse.first), number(fuse.second), fuse.keeps);
            let at = match fuse.at.map(place) {
                Some(at) => quote!(::core::option::Option::Some(#at)),
                None => quote!(::core::option::Option::None),
            };
            let trapping = fuse.trapping;
            let sources = fuse.sources.iter().map(|(second, at)| {
                let at = place(*at);
                quote!((#second, #at))
            });
            quote!(::core::option::Option::Some(::pulley_spec::model::FuseInfo {
                first: #first, second: #second, at: #at, keeps: #keeps, sources: &[#(#sources),*], trapping: #trapping,
            }))
        }
        None => quote!(::core::option::Option::None),
    };
    quote! {
        ::pulley_spec::model::RowInfo {
            name: #name,
            doc: #doc,
            operands: &[#(#operands),*],
            flags: ::pulley_spec::model::Flags {
                terminator: #terminator, traps: #traps, flow: #flow, leaves: #leaves,
                commutes: #commutes, pure_: #pure_, memory: #memory, stores: #stores, internal: #internal,
            },
            first: #first,
            opcodes: #opcodes,
            inverse: #inverse,
            fuse: #fuse,
        }
    }
}

/// The bytes of an instruction without the content of its lists.
pub(crate) fn base_bytes(row: &Row, modes: &[Mode]) -> u16 {
    let operands: usize =
        row.operands.iter().zip(modes).map(|(operand, mode)| operand_bytes(operand.kind, *mode)).sum();
    u16::try_from(2 + operands).unwrap_or(u16::MAX)
}

/// The bytes of an operand, of a list those of its count.
pub(crate) fn operand_bytes(kind: Kind, mode: Mode) -> usize {
    match (kind, mode) {
        (_, Mode::Slot | Mode::Cell | Mode::Wide | Mode::Imm8 | Mode::ListN) => 1,
        (_, Mode::Other | Mode::OtherWide) => 2,
        (_, Mode::Acc | Mode::Result | Mode::Again) => 0,
        (_, Mode::Imm32) => 4,
        (_, Mode::List(count)) => usize::from(count),
        (_, Mode::ListWide) => 2,
        (Kind::Targets | Kind::Results, Mode::Fixed) => 4,
        (other, Mode::Fixed) => other.fixed_bytes().unwrap_or(0),
    }
}
