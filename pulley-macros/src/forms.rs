//! How a function that is generic over modes finds its operands: its parameters, their arguments for an opcode, and the tokens that
//! read operands and write results.
//!
//! A function is for several opcodes of a row. An operand that has the same mode in all of them is read in that mode; each other is
//! in a mode that is a parameter. Either way the mode is a type of `interp::modes`, whose traits read and write. Offsets are sums of
//! numbers, of the lengths of modes, and behind lists of what these hold.

use crate::isa::operand_bytes;
use crate::operand::{own, rust_type};
use proc_macro2::{Ident, TokenStream};
use pulley_spec::model::{Kind, Mode, Role, Type};
use pulley_spec::parse::{Operand, Row};
use quote::{ToTokens, quote};

/// The operands of a row as a function for some of its opcodes finds them.
pub(crate) struct Forms<'a> {
    row: &'a Row,
    /// For each operand.
    forms: Vec<Form>,
    /// For each operand, at which offset it is.
    offsets: Vec<TokenStream>,
    /// The variables that the offsets name.
    pub(crate) places: Vec<TokenStream>,
    /// The offset of the instruction's end.
    pub(crate) end: TokenStream,
}

/// The mode of an operand: that of all opcodes, or a parameter.
enum Form {
    One(Mode),
    Parameter(Ident),
}

impl ToTokens for Form {
    /// The type that is the mode.
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Form::One(mode) => mode_type(*mode).to_tokens(tokens),
            Form::Parameter(parameter) => parameter.to_tokens(tokens),
        }
    }
}

impl<'a> Forms<'a> {
    /// Those of a function for some opcodes, of which there is one at least.
    pub(crate) fn of(row: &'a Row, opcodes: &[&Vec<Mode>]) -> Forms<'a> {
        let forms: Vec<Form> = row
            .operands
            .iter()
            .enumerate()
            .map(|(place, operand)| {
                let mode = opcodes[0][place];
                let same = opcodes.iter().all(|modes| modes[place] == mode);
                if same { Form::One(mode) } else { Form::Parameter(parameter(&operand.name)) }
            })
            .collect();
        let (mut offsets, mut places) = (Vec::new(), Vec::new());
        // An offset is that of a variable, some bytes, and the content of some lists.
        let (mut variable, mut bytes, mut lists): (Option<Ident>, usize, Vec<Ident>) = (None, 2, Vec::new());
        for (operand, form) in row.operands.iter().zip(&forms) {
            offsets.push(offset(variable.as_ref(), bytes, &lists));
            match form {
                Form::One(mode) => bytes += operand_bytes(operand.kind, *mode),
                Form::Parameter(parameter) => {
                    let before = offset(variable.as_ref(), bytes, &[]);
                    let after = own(&format!("after_{}", operand.name));
                    places.push(quote!(let #after = #before + #parameter::BYTES;));
                    (variable, bytes) = (Some(after), 0);
                }
            }
            let counts = match (operand.kind, form) {
                (Kind::Targets | Kind::Results, _) => true,
                (Kind::Args | Kind::Returns, Form::Parameter(_)) => true,
                (_, Form::One(mode)) => matches!(mode, Mode::ListN | Mode::ListWide),
                _ => false,
            };
            if counts {
                lists.push(operand.name.clone());
            }
        }
        let end = offset(variable.as_ref(), bytes, &lists);
        Forms { row, forms, offsets, places, end }
    }

    /// The parameters of the function.
    pub(crate) fn parameters(&self) -> TokenStream {
        let parameters = self.row.operands.iter().zip(&self.forms).filter_map(|(operand, form)| {
            let Form::Parameter(parameter) = form else { return None };
            Some(match operand.kind {
                Kind::Args | Kind::Returns => quote!(#parameter: List),
                kind => {
                    let ty = read_type(kind);
                    let does = own(if operand.role == Role::Out { "Write" } else { "Read" });
                    let memory = names_memory(operand).then(|| quote!(+ Memory));
                    quote!(#parameter: #does<#ty> #memory)
                }
            })
        });
        quote!(#(#parameters),*)
    }

    /// The arguments for one of the opcodes, as they follow the name of the function.
    pub(crate) fn arguments(&self, modes: &[Mode]) -> TokenStream {
        let forms = self.forms.iter().zip(modes).filter(|(form, _)| matches!(form, Form::Parameter(_)));
        let arguments: Vec<_> = forms.map(|(_, mode)| mode_type(*mode)).collect();
        if arguments.is_empty() { quote!() } else { quote!(::<#(#arguments),*>) }
    }

    /// Reads an operand into the variable of its name; nothing is read of results, nor where the instruction is its own target.
    pub(crate) fn read(&self, place: usize) -> TokenStream {
        let (operand, form, offset) = (&self.row.operands[place], &self.forms[place], &self.offsets[place]);
        let name = &operand.name;
        let value = match operand.kind {
            Kind::Value(_) if operand.role == Role::Out => return quote!(),
            Kind::Value(ty) => {
                let ty = rust_type(ty);
                return quote!(let #name: #ty = #form::read(held, m, code, #offset););
            }
            Kind::Address => return quote!(let Address(#name) = #form::read(held, m, code, #offset);),
            Kind::Target if matches!(form, Form::One(Mode::Again)) => return quote!(),
            Kind::Imm(Type::F32) => quote!(f32::from_bits(code.u32(#offset))),
            Kind::Imm(Type::F64) => quote!(f64::from_bits(code.u64(#offset))),
            Kind::Imm(ty) => {
                let read = rust_type(ty);
                quote!(code.#read(#offset))
            }
            Kind::Far | Kind::FarPair => quote!(code.u16(#offset)),
            Kind::Target | Kind::Func => quote!(code.relative(#offset)),
            Kind::Targets => quote!(code.targets(#offset)),
            Kind::Trap => quote!(code.trap(#offset)),
            Kind::Args | Kind::Returns => quote!(#form::list(held, code, #offset)),
            Kind::Results => quote!(code.trailer(#offset)),
            Kind::Import
            | Kind::FuncIndex
            | Kind::Signature
            | Kind::Global
            | Kind::GlobalMut
            | Kind::VectorGlobal
            | Kind::VectorGlobalMut
            | Kind::Table
            | Kind::Memory
            | Kind::Data
            | Kind::Elem => quote!(code.u32(#offset)),
        };
        quote!(let #name = #value;)
    }

    /// Reads all operands.
    pub(crate) fn read_all(&self) -> TokenStream {
        (0..self.forms.len()).map(|place| self.read(place)).collect()
    }

    /// What the operands that may be the result of the round before are in a round, given that result's slot.
    pub(crate) fn in_round(&self) -> TokenStream {
        let operands = self.row.operands.iter().zip(&self.forms);
        let repeated = operands.filter(|(operand, _)| operand.modes.contains(&Mode::Result)).map(|(operand, form)| {
            let name = &operand.name;
            match operand.kind {
                Kind::Address => quote!(let Address(#name) = #form::in_round(Address(#name), repeated);),
                kind => {
                    let ty = read_type(kind);
                    quote!(let #name: #ty = #form::in_round(#name, repeated);)
                }
            }
        });
        repeated.collect()
    }

    /// The memory that the row uses.
    pub(crate) fn memory(&self) -> TokenStream {
        let mut places = (0..self.forms.len()).filter(|place| names_memory(&self.row.operands[*place]));
        match places.next_back() {
            Some(place) => {
                let (form, offset) = (&self.forms[place], &self.offsets[place]);
                quote!(#form::memory(m, code, #offset))
            }
            None => quote!(m.memory0()),
        }
    }

    /// The content of a result's slot.
    pub(crate) fn slot_of(&self, place: usize) -> TokenStream {
        let offset = &self.offsets[place];
        quote!(m.slot(code.u8(#offset)))
    }

    /// Writes a result, also to the accumulator if it may go there.
    pub(crate) fn write(&self, place: usize, value: &TokenStream) -> TokenStream {
        let (operand, form, offset) = (&self.row.operands[place], &self.forms[place], &self.offsets[place]);
        let accumulate = operand.modes.contains(&Mode::Acc).then(|| quote!(Value::accumulate(#value, m);));
        quote!(#accumulate #form::write(m, code, #offset, #value);)
    }

    /// Writes all results: one value, or a tuple in the order of the operands.
    pub(crate) fn write_all(&self, value: &TokenStream) -> TokenStream {
        let outs = (0..self.forms.len()).filter(|place| self.row.operands[*place].role == Role::Out);
        let single = self.row.outs().count() == 1;
        let writes = outs.enumerate().map(|(index, place)| {
            let index = syn::Index::from(index);
            self.write(place, &if single { value.clone() } else { quote!(#value.#index) })
        });
        writes.collect()
    }
}

/// The offset of what follows some bytes behind a variable, and the content of some lists.
fn offset(variable: Option<&Ident>, bytes: usize, lists: &[Ident]) -> TokenStream {
    let fixed = match variable {
        None => quote!(#bytes),
        Some(variable) if bytes == 0 => quote!(#variable),
        Some(variable) => quote!(#variable + #bytes),
    };
    quote!(#fixed #(+ #lists.content_bytes())*)
}

/// The parameter that is an operand's mode: for `src2` it is `Src2Mode`.
fn parameter(operand: &Ident) -> Ident {
    let mut name = String::new();
    for word in operand.to_string().split('_') {
        let mut letters = word.chars();
        name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        name.push_str(letters.as_str());
    }
    own(&format!("{name}Mode"))
}

/// The type that is a mode.
fn mode_type(mode: Mode) -> TokenStream {
    let name = match mode {
        Mode::Slot => "Slot",
        Mode::Acc => "Acc",
        Mode::Cell => "Cell",
        Mode::Imm8 => "Imm8",
        Mode::Imm32 => "Imm32",
        Mode::Wide => "Wide",
        Mode::Other => "Other",
        Mode::OtherWide => "OtherWide",
        Mode::Result => "Repeated",
        Mode::List(count) => {
            let count = usize::from(count);
            return quote!(ListOf<#count>);
        }
        Mode::ListN => "ListN",
        Mode::ListWide => "ListWide",
        // Operands without a choice of modes are read by their kind.
        Mode::Fixed | Mode::Again => return quote!(::core::compile_error!("a mode that is no type")),
    };
    own(name).to_token_stream()
}

/// The type as which an operand is read.
fn read_type(kind: Kind) -> Ident {
    match kind {
        Kind::Value(ty) => rust_type(ty),
        _ => own("Address"),
    }
}

/// Whether an operand can say which memory the instruction uses.
fn names_memory(operand: &Operand) -> bool {
    operand.modes.iter().any(|mode| mode.names_memory())
}
