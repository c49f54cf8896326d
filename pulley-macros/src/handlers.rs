//! Generates the handlers: for each row a function that decodes its operands, calls the row's semantics and writes its results, handed
//! to the dispatch strategy's `handler!`. It is generic over the modes of operands that have several ([`Forms`]), so that the compiler
//! checks one body for each row; the table of handlers names an instance of it for each opcode. An instruction that repeats itself does
//! something else: a row that has such opcodes has a second function, for these. The semantics is a function too, which is always
//! inlined. Only where control is decided, which depends on the forms of lists, it stands in the handler.
//!
//! What the expansion relies on in the module that it stands in: `handler!` (which is told as how many steps the row counts,
//! [`Step::weight`]), `Handler`, `Flow`, `Next`, `Branch`, `Fault`, `Row` types of `interp`
//! (`Code` reads operands, `Registers` is the machine, `LinearMemory` a memory), all of `interp::modes`, `sem`, `REPEATS` (whether an
//! instruction that repeats itself is a loop in its handler), and for [`generate_leaving`] the type `Leaving`.
//!
//! A body is a block that yields where control goes: `Next`, `Branch`, or of a row that decides it a `Flow` and where that is if the flow is
//! `Flow::Next`; of a row that traps, any of them or a `Fault`. What the semantics names is
//! read before anything is written; the slot of a result when it is written, so that it takes no register before. A row of two
//! does so for the first and then for the second, but what either reads of accumulators (`held`) is what was there before both. Reading a
//! slot or an operand's bytes is unchecked: the verifier has looked.

use crate::forms::Forms;
use crate::operand::{own, rust_type};
use proc_macro2::{Ident, TokenStream};
use pulley_spec::model::{Kind, Mode, Role};
use pulley_spec::parse::{Operand, Row, Table};
use quote::{ToTokens, quote, quote_spanned};

/// How many opcodes a unit of handlers has, or a few more: a module, of which the compiler makes a unit of compilation. Units are
/// compiled at the same time.
const UNIT: usize = 512;

pub(crate) fn generate(table: &Table) -> TokenStream {
    let mut semantics = Vec::new();
    let mut units = Vec::new();
    let mut instances = Vec::new();
    let mut handlers = Vec::new();
    let mut first = 0;
    for (index, row) in table.rows.iter().enumerate() {
        // Of a row of two, the handlers call the functions of the parts, but where it repeats itself.
        if !row.flags.flow && !leaves(row) && (row.fuse.is_none() || !row.repeats.is_empty()) {
            semantics.push(function(row));
        }
        let unit = own(&format!("unit{}", units.len()));
        for (handler, opcodes) in handlers_of(table, row) {
            handlers.push(handler);
            instances.extend(opcodes.into_iter().map(|opcode| quote!(#unit::#opcode)));
        }
        if instances.len() - first >= UNIT || index + 1 == table.rows.len() {
            let handlers = std::mem::take(&mut handlers);
            units.push(quote!(mod #unit { use super::*; #(#handlers)* }));
            first = instances.len();
        }
    }
    let count = instances.len();
    quote! {
        #(#semantics)*
        #(#units)*
        use table::TABLE;
        /// A module of its own becomes a unit of compilation of its own. In a unit with handlers, those of many steps name the table, and the
        /// compiler would follow a reference from each of them to each handler there.
        mod table {
            use super::*;
            /// The handlers in the order of opcode numbers.
            pub(super) static TABLE: [Handler; #count] = [#(#instances),*];
        }
    }
}

/// The functions of a row, each with how its instances for opcodes are named, in the order of their numbers.
fn handlers_of(table: &Table, row: &Row) -> Vec<(TokenStream, Vec<TokenStream>)> {
    let steps: usize = steps(table, row).iter().map(Step::weight).sum();
    if leaves(row) {
        // It reads no operand, so all opcodes do the same.
        let name = own(&format!("handler_of_{}", row.name));
        let handler = quote!(handler! { #name [], #steps, code, m, { (Flow::Exit(ExitKind::Leave), code.at(0)) } });
        return vec![(handler, row.opcodes.iter().map(|_| name.to_token_stream()).collect())];
    }
    // Opcodes that repeat themselves have the last numbers of a row.
    let (repeating, others): (Vec<_>, Vec<_>) = row.opcodes.iter().partition(|modes| modes.contains(&Mode::Again));
    let groups =
        [("handler_of", others), ("repeating", repeating)].into_iter().filter(|(_, opcodes)| !opcodes.is_empty());
    groups
        .map(|(name, opcodes)| {
            let (name, repeats) = (own(&format!("{name}_{}", row.name)), name == "repeating");
            let forms = Forms::of(row, &opcodes);
            let parameters = forms.parameters();
            let body = if repeats { repeating_body(row, &forms) } else { handler_body(table, row, &forms) };
            let handler = quote!(handler! { #name [#parameters], #steps, code, m, { #body } });
            let instances = opcodes.into_iter().map(|modes| {
                let arguments = forms.arguments(modes);
                quote!(#name #arguments)
            });
            (handler, instances.collect())
        })
        .collect()
}

/// Whether the work of a row is done outside of its handlers.
fn leaves(row: &Row) -> bool {
    row.flags.leaves && !row.flags.flow
}

pub(crate) fn generate_leaving(table: &Table) -> TokenStream {
    let mut arms = Vec::new();
    for row in table.rows.iter().filter(|row| leaves(row)) {
        for (nth, modes) in row.opcodes.iter().enumerate() {
            let number = row.first + u16::try_from(nth).unwrap_or(u16::MAX);
            let forms = Forms::of(row, &[modes]);
            let (reads, end) = (forms.read_all(), &forms.end);
            let (memory, leaving) = (memory(row, &forms, implicit(row, "mem")), implicit(row, "leaving"));
            let value = value_of(row);
            let writes = forms.write_all(&quote!(value));
            let value_or_nothing = if row.outs().next().is_some() { quote!(value) } else { quote!(()) };
            arms.push(quote! {
                #number => {
                    #reads
                    #memory
                    let #leaving = &mut *leaving;
                    let #value_or_nothing = { #value }?;
                    let next = code.at(#end);
                    #writes
                    ::core::result::Result::Ok(next)
                }
            });
        }
    }
    quote! {
        /// Does the work of one instruction by the number of its opcode.
        #[allow(unused_variables, reason = "not all rows use all that they read")]
        fn work(number: u16, code: Code, m: &mut Registers, leaving: &mut Leaving<'_>) -> Result<*const u8, Fault> {
            let held = m.accumulators();
            match number {
                #(#arms)*
                // Only rows that leave come here.
                _ => ::core::result::Result::Err(TrapCode::Unreachable.into()),
            }
        }
    }
}

/// The body of a handler: read, compute, write, go on.
fn handler_body(table: &Table, row: &Row, forms: &Forms<'_>) -> TokenStream {
    let (places, end) = (&forms.places, &forms.end);
    let before = quote!(let held = m.accumulators(); #(#places)*);
    if row.flags.flow {
        let (reads, semantics) = (forms.read_all(), &row.semantics);
        let (flow, m, memory) = (implicit(row, "Flow"), implicit(row, "m"), memory(row, forms, implicit(row, "mem")));
        let reads = quote!(#before #reads #memory let #m = &mut *m;);
        if row.flags.traps {
            return quote! {
                #reads
                let flow = (|| -> ::core::result::Result<#flow, Fault> { ::core::result::Result::Ok(#semantics) })();
                flow.map(|flow| (flow, code.at(#end)))
            };
        }
        return quote! {
            #reads
            let flow: #flow = #semantics;
            (flow, code.at(#end))
        };
    }
    let steps = steps(table, row).into_iter().map(|step| step.tokens(row, forms));
    let target = row.operands.iter().find(|operand| operand.kind == Kind::Target).map(|operand| &operand.name);
    let control = match target {
        None => quote!(Next(code.at(#end))),
        Some(target) => quote!(Branch(taken, #target, code.at(#end))),
    };
    let (label, control) = match row.flags.traps {
        true => (quote!('handler:), quote!(::core::result::Result::Ok(#control))),
        false => (quote!(), control),
    };
    quote! {
        #label {
            #before
            #(#steps)*
            #control
        }
    }
}

/// Puts the memory that a row uses into a variable.
fn memory(row: &Row, forms: &Forms<'_>, name: Ident) -> Option<TokenStream> {
    row.flags.memory.then(|| {
        let memory = forms.memory();
        quote!(let #name = #memory;)
    })
}

/// The body of the handler of an instruction that repeats itself: a loop that holds its first result in a machine register. A strategy
/// that counts steps dispatches each round instead.
fn repeating_body(row: &Row, forms: &Forms<'_>) -> TokenStream {
    let first = row.operands.iter().enumerate().find(|(_, operand)| operand.role == Role::Out);
    let Some((place, Operand { kind: Kind::Value(ty), .. })) = first else {
        return quote!(::core::compile_error!("no result"));
    };
    let (ty, slot) = (rust_type(*ty), forms.slot_of(place));
    let (places, end, reads, in_round) = (&forms.places, &forms.end, forms.read_all(), forms.in_round());
    let memory = memory(row, forms, own("mem"));
    let arguments = row.operands.iter().filter(|operand| operand.role == Role::In).map(|operand| match operand.kind {
        Kind::Target => quote!(()),
        _ => operand.name.to_token_stream(),
    });
    let call = call(row, arguments);
    let writes = forms.write_all(&quote!(value));
    let value = if row.flags.traps { call } else { quote!(::core::result::Result::Ok::<_, Fault>(#call)) };
    let first = if row.outs().count() == 1 { quote!(value) } else { quote!(value.0) };
    quote! {
        let held = m.accumulators();
        #(#places)*
        #reads
        #memory
        let mut repeated = #slot;
        loop {
            #in_round
            match #value {
                ::core::result::Result::Ok((value, true)) if REPEATS => {
                    let first: #ty = #first;
                    repeated = Value::to_slot(first);
                }
                ::core::result::Result::Ok((value, taken)) => {
                    #writes
                    break ::core::result::Result::Ok(Next(code.at(if taken { 0 } else { #end })));
                }
                ::core::result::Result::Err(fault) => break ::core::result::Result::Err(fault),
            }
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
    /// As how many steps it counts: as two where it needs the registers of two, since it accesses memory again, by an index.
    fn weight(&self) -> usize {
        1 + usize::from(self.again && !self.row.has(Kind::Address))
    }

    fn tokens(&self, row: &Row, forms: &Forms<'_>) -> TokenStream {
        let reads = self.operands.iter().filter_map(|place| place.operand).map(|place| forms.read(place));
        let memory = self.row.flags.memory.then(|| {
            let memory = if self.again { quote!(m.memory0_again()) } else { forms.memory() };
            quote!(let mem = #memory;)
        });
        let arguments = self.row.operands.iter().zip(&self.operands).filter(|(operand, _)| operand.role == Role::In);
        let arguments = arguments.map(|(operand, place)| match (&place.fed, place.operand) {
            (Some(fed), _) => fed.to_token_stream(),
            _ if operand.kind == Kind::Target => quote!(()),
            (None, Some(place)) => row.operands[place].name.to_token_stream(),
            (None, None) => quote!(::core::compile_error!("an operand that is nowhere")),
        });
        let call = call(self.row, arguments);
        let pattern = match (self.row.has(Kind::Target), self.row.outs().count()) {
            (false, 0) => quote!(()),
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
                        ::core::result::Result::Err(fault) => break 'handler Err(#fault),
                    }
                }
            }
        };
        let results = self.results(forms);
        quote! {
            #(#reads)*
            #memory
            let #pattern = #call;
            #results
        }
    }

    /// Hands its results on to other steps, and writes them.
    fn results(&self, forms: &Forms<'_>) -> TokenStream {
        let count = self.row.outs().count();
        let outs = self.row.operands.iter().zip(&self.operands).filter(|(operand, _)| operand.role == Role::Out);
        let results = outs.enumerate().map(|(index, (operand, place))| {
            let index = syn::Index::from(index);
            let value = if count == 1 { quote!(value) } else { quote!(value.#index) };
            let feeds = place.feeds.iter().map(|(name, kind)| {
                let value = fed(operand.kind, *kind, &value);
                quote!(let #name = #value;)
            });
            let write = place.operand.map(|place| forms.write(place, &value));
            quote!(#(#feeds)* #write)
        });
        results.collect()
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

/// The call of that function of a row.
fn call(row: &Row, arguments: impl Iterator<Item = TokenStream>) -> TokenStream {
    let name = function_name(row);
    let memory = row.flags.memory.then(|| quote!(, mem));
    quote!(#name(m #memory #(, #arguments)*))
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
