//! Generates the handlers: for each opcode the decoding of its operands, a call of the row's semantics and the writing of its
//! results, handed to the dispatch strategy's `handler!`, which makes a function of it. The semantics is a function too, one
//! for each row, so that the compiler checks it once and not for each opcode; it is always inlined. Only where control is decided,
//! which depends on the forms of lists, it stands in each handler.
//!
//! What the expansion relies on in the module that it stands in: `handler!` (which is told of how many parts the row is made that are
//! made of no others), `Handler`, `Flow`, `Fault`, `Row` types of `interp`
//! (`Code` reads operands, `Registers` is the machine, `LinearMemory` a memory), `sem`, `REPEATS` (whether an instruction that repeats itself is a loop in its
//! handler), and for [`generate_leaving`] the type `Leaving`.
//!
//! A body is a block that yields `(Flow, next)`: where control goes if the flow is `Flow::Next`. What the semantics names is
//! read before anything is written; the slot of a result when it is written, so that it takes no register before. A row of two
//! does so for the first and then for the second, but reads accumulators before both. Reading a slot or an operand's bytes is
//! unchecked: the verifier has looked.

use crate::isa::operand_bytes;
use crate::operand::{own, rust_type};
use proc_macro2::{Ident, TokenStream};
use pulley_spec::model::{Kind, Mode, Role, Type};
use pulley_spec::parse::{Operand, Row, Table};
use quote::{ToTokens, quote, quote_spanned};

pub(crate) fn generate(table: &Table) -> TokenStream {
    let mut handlers = Vec::new();
    let mut names = Vec::new();
    for row in &table.rows {
        // Of a row of two, the handlers call the functions of the parts, but where it repeats itself.
        if !row.flags.flow && !row.flags.leaves && (row.fuse.is_none() || !row.repeats.is_empty()) {
            handlers.push(function(row));
        }
        let steps = steps(table, row).len();
        for modes in &row.opcodes {
            let name = own(&row.opcode_name(modes));
            let body = handler_body(table, row, modes);
            handlers.push(quote!(handler! { #name, #steps, code, m, { #body } }));
            names.push(name);
        }
    }
    let count = names.len();
    quote! {
        #(#handlers)*
        use table::TABLE;
        /// A module of its own becomes a unit of compilation of its own. In the handlers' unit, each of which names the table, the
        /// compiler would follow a reference from each handler to each other.
        mod table {
            use super::*;
            /// The handlers in the order of opcode numbers.
            pub(super) static TABLE: [Handler; #count] = [#(#names),*];
        }
    }
}

pub(crate) fn generate_leaving(table: &Table) -> TokenStream {
    let mut arms = Vec::new();
    for row in table.rows.iter().filter(|row| row.flags.leaves && !row.flags.flow) {
        for (nth, modes) in row.opcodes.iter().enumerate() {
            let number = row.first + u16::try_from(nth).unwrap_or(u16::MAX);
            let (reads, cursor) = read_operands(row, modes);
            let value = value_of(row);
            let writes = write_results(row, modes, &quote!(value));
            arms.push(quote! {
                #number => {
                    #reads
                    let value = { #value }?;
                    let next = code.at(#cursor);
                    #writes
                    ::core::result::Result::Ok(next)
                }
            });
        }
    }
    quote! {
        /// Does the work of one instruction by the number of its opcode.
        fn work(number: u16, code: Code, m: &mut Registers, leaving: &mut Leaving<'_>) -> Result<*const u8, Fault> {
            match number {
                #(#arms)*
                // Only rows that leave come here.
                _ => ::core::result::Result::Err(TrapCode::Unreachable.into()),
            }
        }
    }
}

/// The tokens of one handler: read, compute, write, go on.
fn handler_body(table: &Table, row: &Row, modes: &[Mode]) -> TokenStream {
    if row.flags.leaves && !row.flags.flow {
        return quote!((Flow::Exit(ExitKind::Leave), code.at(0)));
    }
    let (reads, cursor) = read_operands(row, modes);
    let semantics = &row.semantics;
    if row.flags.flow {
        let flow = implicit(row, "Flow");
        if row.flags.traps {
            return quote! {
                #reads
                match (|| -> ::core::result::Result<#flow, Fault> { ::core::result::Result::Ok(#semantics) })() {
                    ::core::result::Result::Ok(flow) => (flow, code.at(#cursor)),
                    ::core::result::Result::Err(trap) => (Flow::Trap(trap), code.at(0)),
                }
            };
        }
        return quote! {
            #reads
            let flow: #flow = #semantics;
            (flow, code.at(#cursor))
        };
    }
    if modes.contains(&Mode::Again) {
        return repeating(row, modes, &reads, &cursor);
    }
    let steps = steps(table, row).into_iter().map(|step| step.tokens(row, modes, &reads));
    let target = row.operands.iter().find(|operand| operand.kind == Kind::Target).map(|operand| &operand.name);
    let flow = match target {
        None => quote!(Flow::Next),
        Some(target) => quote!(if taken { Flow::Jump(#target.address()) } else { Flow::Next }),
    };
    let label = row.flags.traps.then(|| quote!('handler:));
    // Accumulators are what they were before the instruction, whichever part reads them.
    let accumulators = reads.operands.iter().zip(modes).filter(|(_, mode)| **mode == Mode::Acc).map(|(read, _)| read);
    quote! {
        #label {
            #(#accumulators)*
            #(#steps)*
            (#flow, code.at(#cursor))
        }
    }
}

/// Something that a handler does: it reads operands, computes, and writes the results.
struct Step<'a> {
    /// The row whose semantics it is, which is made of no others.
    row: &'a Row,
    /// For each of its operands what that is in the handler's row.
    operands: Vec<Place>,
    /// How many steps behind it can trap.
    behind: u8,
    /// Whether a step before it accesses memory.
    again: bool,
}

/// An operand of a part of a row.
#[derive(Clone, Default)]
struct Place {
    /// The operand of the handler's row that it is.
    operand: Option<usize>,
    /// The variable that holds it, if it is the result of a part before.
    fed: Option<Ident>,
    /// The variables that hold it, if it is a result, for parts behind, and what it is there.
    feeds: Vec<(Ident, Kind)>,
}

/// What the handlers of a row do. The parts of a row of two are done one after the other, so that the second finds the machine
/// registers free that the first needed.
fn steps<'a>(table: &'a Table, row: &'a Row) -> Vec<Step<'a>> {
    let places = (0..row.operands.len()).map(|place| Place { operand: Some(place), ..Place::default() }).collect();
    let mut steps = Vec::new();
    divide(table, row, places, &mut 0, &mut steps);
    let (mut behind, mut accessed) = (0, false);
    for step in steps.iter_mut().rev() {
        step.behind = behind;
        behind += step.row.trapping_parts();
    }
    for step in &mut steps {
        step.again = accessed && step.row.flags.memory;
        accessed |= step.row.flags.memory;
    }
    steps
}

/// The steps of a row whose operands are in these places; `fed` counts what parts are fed.
fn divide<'a>(table: &'a Table, row: &'a Row, places: Vec<Place>, fed: &mut usize, steps: &mut Vec<Step<'a>>) {
    let Some(fuse) = &row.fuse else {
        steps.push(Step { row, operands: places, behind: 0, again: false });
        return;
    };
    let (first, second) = (&table.rows[fuse.first], &table.rows[fuse.second]);
    let mut of_first = vec![Place::default(); first.operands.len()];
    let mut of_second = vec![Place::default(); second.operands.len()];
    for (place, (from_second, at)) in places.into_iter().zip(&fuse.sources) {
        let part = if *from_second { &mut of_second } else { &mut of_first };
        part[*at] = place;
    }
    let result = first.operands.iter().rposition(|operand| operand.role == Role::Out);
    if let (Some(at), Some(result)) = (fuse.at, result) {
        *fed += 1;
        let name = own(&format!("fed{fed}"));
        of_first[result].feeds.push((name.clone(), second.operands[at].kind));
        of_second[at].fed = Some(name);
    }
    divide(table, first, of_first, fed, steps);
    divide(table, second, of_second, fed, steps);
}

/// A result of one kind as an operand of another.
fn fed(from: Kind, to: Kind, value: &TokenStream) -> TokenStream {
    match to {
        _ if from == to => value.clone(),
        Kind::Value(ty) => {
            let ty = rust_type(ty);
            quote!(<#ty as Value>::from_slot(Value::to_slot(#value)))
        }
        _ => quote!(u64::from(Value::to_slot(#value) as u32)),
    }
}

impl Step<'_> {
    fn tokens(&self, row: &Row, modes: &[Mode], reads: &Reads) -> TokenStream {
        let here = |place: &Place| place.operand.filter(|&operand| modes[operand] != Mode::Acc);
        let read_here = self.operands.iter().filter_map(here).filter_map(|place| reads.operands[place].as_ref());
        let machine = &reads.machine;
        let (memory, m) = (implicit(row, "mem"), implicit(row, "m"));
        let again = self.again.then(|| quote!(let #memory = #m.memory0_again();));
        let arguments = self.row.operands.iter().zip(&self.operands).filter(|(operand, _)| operand.role == Role::In);
        let arguments = arguments.map(|(operand, place)| match (&place.fed, place.operand) {
            (Some(fed), _) => fed.to_token_stream(),
            _ if operand.kind == Kind::Target => quote!(()),
            (None, Some(place)) => row.operands[place].name.to_token_stream(),
            (None, None) => quote!(::core::compile_error!("an operand that is nowhere")),
        });
        let call = call(row, self.row, arguments);
        let branches = self.row.has(Kind::Target);
        let pattern = match (branches, self.row.outs().count()) {
            (false, _) => quote!(value),
            (true, 0) => quote!(taken),
            (true, _) => quote!((value, taken)),
        };
        let call = match (self.row.flags.traps, self.behind) {
            (false, _) => call,
            (true, behind) => {
                let fault = if behind == 0 { quote!(fault) } else { quote!(fault.earlier(#behind)) };
                quote! {
                    match #call {
                        ::core::result::Result::Ok(value) => value,
                        ::core::result::Result::Err(fault) => break 'handler (Flow::Trap(#fault), code.at(0)),
                    }
                }
            }
        };
        let results = self.results(row, modes);
        quote! {
            #(#read_here)*
            #machine
            #again
            let #pattern = #call;
            #results
        }
    }

    /// Hands its results on to other steps, and writes them.
    fn results(&self, row: &Row, modes: &[Mode]) -> TokenStream {
        let count = self.row.outs().count();
        if count == 0 {
            return if self.row.has(Kind::Target) { quote!() } else { quote!(let () = value;) };
        }
        let outs = self.row.operands.iter().zip(&self.operands).filter(|(operand, _)| operand.role == Role::Out);
        let results = outs.enumerate().map(|(index, (operand, place))| {
            let index = syn::Index::from(index);
            let value = if count == 1 { quote!(value) } else { quote!(value.#index) };
            let feeds = place.feeds.iter().map(|(name, kind)| {
                let value = fed(operand.kind, *kind, &value);
                quote!(let #name = #value;)
            });
            let write = place.operand.map(|place| write_result(&row.operands[place], modes[place], &value));
            quote!(#(#feeds)* #write)
        });
        quote!(#(#results)*)
    }
}

/// The semantics of a row as a function, which the handlers of all its opcodes call: of what is read, and of the machine.
fn function(row: &Row) -> TokenStream {
    let name = function_name(row);
    let parameters = row.operands.iter().filter(|operand| operand.role == Role::In).map(|operand| {
        let name = &operand.name;
        let ty = match operand.kind {
            Kind::Value(ty) | Kind::Imm(ty) => rust_type(ty).to_token_stream(),
            Kind::Address => quote!(u64),
            Kind::Far | Kind::FarPair => quote!(u16),
            Kind::Trap => quote!(TrapCode),
            // No semantics uses a target, but the parts of a fused row name it.
            Kind::Target => quote!(()),
            _ => quote!(u32),
        };
        quote!(#name: #ty)
    });
    let machine = implicit(row, "m");
    let memory = row.flags.memory.then(|| {
        let memory = implicit(row, "mem");
        quote!(, #memory: LinearMemory)
    });
    let types: Vec<_> = row
        .outs()
        .filter_map(|operand| match operand.kind {
            Kind::Value(ty) => Some(rust_type(ty)),
            _ => None,
        })
        .collect();
    let value = match &types[..] {
        [ty] => quote!(#ty),
        _ => quote!((#(#types),*)),
    };
    let value = match (row.has(Kind::Target), types.len()) {
        (false, _) => value,
        (true, 0) => quote!(bool),
        (true, _) => quote!((#value, bool)),
    };
    let semantics = annotated(row);
    let span = row.span();
    let (result, last) = match row.flags.traps {
        true => (
            quote_spanned!(span=> ::core::result::Result<#value, Fault>),
            quote_spanned!(span=> ::core::result::Result::Ok(value)),
        ),
        false => (value, quote_spanned!(span=> value)),
    };
    quote! {
        #[inline(always)]
        #[allow(unused_variables, clippy::all, reason = "written by a macro for every row")]
        fn #name(#machine: &mut Registers #memory #(, #parameters)*) -> #result {
            #semantics
            #last
        }
    }
}

fn function_name(row: &Row) -> Ident {
    own(&format!("semantics_of_{}", row.name))
}

/// The call of that function of a row, in a handler of a row that it is a part of or the same.
fn call(row: &Row, part: &Row, arguments: impl Iterator<Item = TokenStream>) -> TokenStream {
    let name = function_name(part);
    let machine = implicit(row, "m");
    let memory = part.flags.memory.then(|| {
        let memory = implicit(row, "mem");
        quote!(, #memory)
    });
    quote!(#name(#machine #memory #(, #arguments)*))
}

/// The body of an instruction that repeats itself: a loop that holds its first result in a machine register. A strategy that
/// counts steps dispatches each round instead.
fn repeating(row: &Row, modes: &[Mode], reads: &Reads, cursor: &TokenStream) -> TokenStream {
    let result = row.outs().next().map(|operand| (place(operand), operand.kind));
    let Some((slot, Kind::Value(ty))) = result else { return quote!(::core::compile_error!("no result")) };
    let rust = rust_type(ty);
    let tied = row.operands.iter().zip(modes).filter(|(_, mode)| **mode == Mode::Result).map(|(operand, _)| {
        let name = &operand.name;
        match operand.kind {
            Kind::Value(ty) => {
                let rust = rust_type(ty);
                quote!(let #name = <#rust as Value>::from_slot(repeated);)
            }
            _ => quote!(let #name = u64::from(repeated as u32);),
        }
    });
    let machine = implicit(row, "m");
    let arguments = row.operands.iter().filter(|operand| operand.role == Role::In).map(|operand| match operand.kind {
        Kind::Target => quote!(()),
        _ => operand.name.to_token_stream(),
    });
    let call = call(row, row, arguments);
    let writes = write_results(row, modes, &quote!(value));
    let value = if row.flags.traps { call } else { quote!(::core::result::Result::Ok::<_, Fault>(#call)) };
    let first = if row.outs().count() == 1 { quote!(value) } else { quote!(value.0) };
    quote! {
        #reads
        let mut repeated = #machine.slot(#slot.slot());
        loop {
            #(#tied)*
            match #value {
                ::core::result::Result::Ok((value, true)) if REPEATS => {
                    let first: #rust = #first;
                    repeated = Value::to_slot(first);
                }
                ::core::result::Result::Ok((value, taken)) => {
                    #writes
                    break (Flow::Next, code.at(if taken { 0 } else { #cursor }));
                }
                ::core::result::Result::Err(trap) => break (Flow::Trap(trap), code.at(0)),
            }
        }
    }
}

/// The semantics of a row that leaves, as a `Result`; only rows that contain `?` can yield `Err`.
fn value_of(row: &Row) -> TokenStream {
    let semantics = annotated(row);
    let body = quote_spanned! {row.span()=>
        #[allow(clippy::unit_arg, clippy::let_unit_value, clippy::useless_conversion, clippy::unnecessary_cast, unused_parens)]
        {
            #semantics
            ::core::result::Result::Ok::<_, Fault>(value)
        }
    };
    if row.flags.traps { quote!((|| -> ::core::result::Result<_, Fault> { #body })()) } else { body }
}

/// The semantics as the value of a variable, whose type is said at the row.
fn annotated(row: &Row) -> TokenStream {
    let semantics = &row.semantics;
    let span = row.span();
    match row.operands.iter().find(|operand| operand.role == Role::Out) {
        Some(Operand { kind: Kind::Value(ty), .. }) if row.outs().count() == 1 && !row.has(Kind::Target) => {
            let ty = implicit(row, ty.rust_name());
            quote_spanned!(span=> let value: #ty = #semantics;)
        }
        None if row.has(Kind::Target) => quote_spanned!(span=> let value: bool = #semantics;),
        None => quote_spanned!(span=> let value: () = #semantics;),
        _ => quote_spanned!(span=> let value = #semantics;),
    }
}

/// A name of the machine as an identifier of the row: in a row's semantics it means the same to both, and an error that
/// names it lies at the row.
fn implicit(row: &Row, name: &str) -> Ident {
    Ident::new(name, row.span())
}

/// How the operands of a row are read into variables of their names.
struct Reads {
    /// For each operand, if it is read.
    operands: Vec<Option<TokenStream>>,
    /// What the semantics may name besides.
    machine: TokenStream,
}

impl ToTokens for Reads {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.operands.iter().flatten().cloned());
        self.machine.to_tokens(tokens);
    }
}

/// Reads all operands; returns also the offset of the instruction's end.
fn read_operands(row: &Row, modes: &[Mode]) -> (Reads, TokenStream) {
    let mut reads = Vec::new();
    let mut fixed = 2_usize;
    let mut lists: Vec<Ident> = Vec::new();
    let mut other_memory = None;
    for (operand, mode) in row.operands.iter().zip(modes) {
        let name = &operand.name;
        let offset = offset(fixed, &lists);
        let value = match mode {
            Mode::Result | Mode::Again => None,
            _ => read_operand(operand, *mode, &offset),
        };
        reads.push(value.map(|value| {
            let name = if operand.role == Role::Out { place(operand) } else { name.clone() };
            quote!(#[allow(unused_variables)] let #name = #value;)
        }));
        if matches!(operand.kind, Kind::Targets | Kind::Results) || matches!(mode, Mode::ListN | Mode::ListWide) {
            lists.push(name.clone());
        }
        if mode.names_memory() {
            other_memory = Some(self::offset(fixed + 1, &lists));
        }
        fixed += operand_bytes(operand.kind, *mode);
    }
    let machine = implicit(row, "m");
    let memory = row.flags.memory.then(|| {
        let memory = implicit(row, "mem");
        match other_memory {
            Some(place) => quote!(#[allow(unused_variables)] let #memory = m.other_memory(code.u8(#place));),
            None => quote!(#[allow(unused_variables)] let #memory = m.memory0();),
        }
    });
    let machine = if row.flags.leaves && !row.flags.flow {
        let leaving = implicit(row, "leaving");
        quote!(#memory let #leaving = &mut *leaving;)
    } else {
        quote!(#memory #[allow(unused_variables)] let #machine = &mut *m;)
    };
    (Reads { operands: reads, machine }, offset(fixed, &lists))
}

/// The offset of what follows `fixed` bytes and the contents of some lists.
fn offset(fixed: usize, lists: &[Ident]) -> TokenStream {
    quote!(#fixed #(+ #lists.content_bytes())*)
}

/// The variable that tells a result's slot.
fn place(operand: &Operand) -> Ident {
    Ident::new(&format!("{}_slot", operand.name), operand.name.span())
}

fn read_operand(operand: &Operand, mode: Mode, offset: &TokenStream) -> Option<TokenStream> {
    Some(match operand.kind {
        Kind::Value(_) if operand.role == Role::Out => match mode {
            Mode::Slot | Mode::Cell => quote!(code.place(#offset)),
            _ => return None,
        },
        Kind::Value(ty) => {
            let rust = rust_type(ty);
            match mode {
                Mode::Cell => quote!(m.cell(code.u8(#offset))),
                Mode::Slot => quote!(<#rust as Value>::from_slot(m.slot(code.u8(#offset)))),
                Mode::Acc if ty.is_float() => quote!(<#rust as Value>::from_float_accumulator(m.facc)),
                Mode::Acc => quote!(<#rust as Value>::from_slot(m.acc)),
                Mode::Imm8 => quote!(code.i8(#offset) as #rust),
                _ => quote!(code.i32(#offset) as #rust),
            }
        }
        Kind::Address => match mode {
            Mode::Acc => quote!(u64::from(m.acc as u32)),
            Mode::Wide | Mode::OtherWide => quote!(m.slot(code.u8(#offset))),
            _ => quote!(u64::from(m.slot(code.u8(#offset)) as u32)),
        },
        Kind::Imm(ty) => match ty {
            Type::F32 => quote!(f32::from_bits(code.u32(#offset))),
            Type::F64 => quote!(f64::from_bits(code.u64(#offset))),
            other => {
                let read = rust_type(other);
                quote!(code.#read(#offset))
            }
        },
        Kind::Far | Kind::FarPair => quote!(code.u16(#offset)),
        Kind::Target | Kind::Func => quote!(code.relative(#offset)),
        Kind::Targets => quote!(code.targets(#offset)),
        Kind::Trap => quote!(code.trap(#offset)),
        Kind::Args | Kind::Returns => match mode {
            Mode::Acc => quote!(AccumulatorList(m.acc)),
            Mode::List(count) => {
                let count = usize::from(count);
                quote!(code.list::<#count>(#offset))
            }
            Mode::ListN => quote!(code.list_n(#offset)),
            _ => quote!(code.list_wide(#offset)),
        },
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
    })
}

/// Writes all results of a row: one value, or a tuple in the order of the operands.
fn write_results(row: &Row, modes: &[Mode], value: &TokenStream) -> TokenStream {
    let outs: Vec<_> = row.operands.iter().zip(modes).filter(|(operand, _)| operand.role == Role::Out).collect();
    if outs.is_empty() {
        return if row.has(Kind::Target) { quote!() } else { quote!(let () = #value;) };
    }
    let single = outs.len() == 1;
    let writes = outs.iter().enumerate().map(|(index, (operand, mode))| {
        let index = syn::Index::from(index);
        write_result(operand, **mode, &if single { value.clone() } else { quote!(#value.#index) })
    });
    quote!(#(#writes)*)
}

/// Writes one result.
fn write_result(operand: &Operand, mode: Mode, value: &TokenStream) -> TokenStream {
    let float = matches!(operand.kind, Kind::Value(ty) if ty.is_float());
    let accumulates = operand.modes.contains(&Mode::Acc);
    let accumulate = match (accumulates, float) {
        (false, _) => quote!(),
        (true, true) => quote!(m.facc = Value::to_float_accumulator(#value);),
        (true, false) => quote!(m.acc = Value::to_slot(#value);),
    };
    let place = place(operand);
    let store = match mode {
        Mode::Slot => quote!(m.set_slot(#place.slot(), Value::to_slot(#value));),
        Mode::Cell => quote!(m.set_cell(#place.slot(), #value);),
        _ => quote!(),
    };
    quote!(#accumulate #store)
}
