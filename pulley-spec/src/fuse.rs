//! Superinstructions: rows made of two other rows.
//!
//! ```text
//! /// `a ^ (b << shift)` of 64-bit integers.
//! xor_shl64 = fuse: shl64(b: imm8) -> xor64.b;
//! /// Add, and branch when the sum is not equal.
//! add_br_ne32 = fuse: add32 => br_ne32.a;
//! /// Add, and then add and branch when the other sum is not zero.
//! add_then_add_br_if32 = fuse: add32 + add_br_if32;
//! /// Add, and branch when the sum is not zero; a loop that does nothing else is one instruction.
//! add_br_if32 = fuse: add32(dst: slot) => br_if32.cond [repeats(a)];
//! ```
//!
//! The result of the first row, of several the last, is the named operand of the second. After `->` nobody else uses it, and it never leaves a
//! machine register; after `=>` it is also a result of the fused row, as the others are always. Rows with `+` between them have nothing to do with each
//! other: one dispatch is saved where both are executed, and the results of both are the fused row's. The operands are those of the second row, with the
//! first row's in place of the named one, or before them; the semantics is the first's and then the second's, and flags follow from
//! both. The second reads its slots when the first has written what is kept; accumulators are what they were before. In
//! parentheses operands can be narrowed to some of their modes, or of the modes of another row's operand. A fused row works with one
//! memory, the first.
//!
//! `[repeats(a, …)]` gives the row opcodes more: those of a loop that consists of this instruction. It branches to itself, and each
//! operand in the parentheses is the first result of the round before ([`Mode::Again`], [`Mode::Result`]). There may be several.
//!
//! Where both parts can trap, a trap says which part it is of: the first part's error counts the parts behind it that can
//! trap (`earlier`), so that the last one has the number 0.
//!
//! The backend replaces the parts where it finds them feeding each other (`pulley-cranelift`, `emit/fuse.rs`); no rule
//! names a fused row.

use crate::model::{Flags, Kind, Mode, Role};
use crate::parse::{MAX_OPERANDS, Operand, Row, parse_docs};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use std::string::{String, ToString};
use std::vec::Vec;
use std::{format, vec};
use syn::parse::{Parse, ParseStream};
use syn::{Error, Result, Token};

/// What a fused row is made of.
#[derive(Clone, Debug)]
pub struct Fuse {
    /// The row that comes first, by index.
    pub first: usize,
    /// The row that comes second, by index.
    pub second: usize,
    /// The operand of the second row that is the result of the first, if it is one.
    pub at: Option<usize>,
    /// Whether the result of the first row is also a result of the fused row.
    pub keeps: bool,
    /// For each operand the row that it comes from (`false`: the first) and its place there.
    pub sources: Vec<(bool, usize)>,
    /// How many of its parts can trap; see [`FuseInfo::trapping`](crate::model::FuseInfo::trapping).
    pub trapping: u8,
}

/// A fused row as written.
pub(crate) struct Declaration {
    docs: Vec<String>,
    name: Ident,
    first: Part,
    keeps: bool,
    second: Part,
    at: Option<Ident>,
    /// The ways to repeat itself: each time the operands that are the result.
    repeats: Vec<Vec<Ident>>,
}

/// A part as written: a row, and the modes that some of its operands are narrowed to.
struct Part {
    row: Ident,
    narrowed: Vec<(Ident, Vec<Mode>)>,
}

impl Declaration {
    /// Whether a row of this form comes next.
    pub(crate) fn is_next(input: ParseStream<'_>) -> bool {
        let ahead = input.fork();
        parse_docs(&ahead).is_ok()
            && ahead.parse::<Ident>().is_ok()
            && ahead.parse::<Token![=]>().is_ok()
            && ahead.parse::<Ident>().is_ok_and(|word| word == "fuse")
            && ahead.peek(Token![:])
    }
}

impl Parse for Declaration {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let docs = parse_docs(input)?;
        let name: Ident = input.parse()?;
        if docs.iter().all(String::is_empty) {
            return Err(Error::new(name.span(), format!("`{name}` has no documentation: write `///` above the row")));
        }
        input.parse::<Token![=]>()?;
        input.parse::<Ident>()?;
        // Without the colon a family would paste the word and the name after it.
        input.parse::<Token![:]>()?;
        let first = Part::parse(input)?;
        let feeds = !input.peek(Token![+]);
        let keeps = !feeds || input.peek(Token![=>]);
        if !feeds {
            input.parse::<Token![+]>()?;
        } else if keeps {
            input.parse::<Token![=>]>()?;
        } else if input.parse::<Token![->]>().is_err() {
            let message = "expected `-> row.operand` (the result goes there and nowhere else), `=> row.operand` (it is also kept) \
                           or `+ row` (it has nothing to do with it)";
            return Err(input.error(message));
        }
        let row: Ident = input.parse()?;
        let at = if feeds {
            input.parse::<Token![.]>()?;
            Some(input.parse()?)
        } else {
            None
        };
        let narrowed = Part::parse_narrowed(input)?;
        let repeats = parse_repeats(input)?;
        input.parse::<Token![;]>()?;
        Ok(Declaration { docs, name, first, keeps, second: Part { row, narrowed }, at, repeats })
    }
}

/// `[repeats(a, b), repeats(c)]`, or nothing.
fn parse_repeats(input: ParseStream<'_>) -> Result<Vec<Vec<Ident>>> {
    let mut repeats = Vec::new();
    if input.peek(syn::token::Bracket) {
        let list;
        syn::bracketed!(list in input);
        while !list.is_empty() {
            let word: Ident = list.parse()?;
            if word != "repeats" {
                let message = format!(
                    "unknown flag `{word}`: a fused row has those of its parts, and may have `repeats(operand, …)`"
                );
                return Err(Error::new(word.span(), message));
            }
            let operands;
            syn::parenthesized!(operands in list);
            repeats.push(operands.parse_terminated(Ident::parse, Token![,])?.into_iter().collect());
            if !list.is_empty() {
                list.parse::<Token![,]>()?;
            }
        }
    }
    Ok(repeats)
}

impl Part {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        Ok(Part { row: input.parse()?, narrowed: Part::parse_narrowed(input)? })
    }

    fn parse_narrowed(input: ParseStream<'_>) -> Result<Vec<(Ident, Vec<Mode>)>> {
        let mut narrowed = Vec::new();
        if input.peek(syn::token::Paren) {
            let list;
            syn::parenthesized!(list in input);
            while !list.is_empty() {
                let operand: Ident = list.parse()?;
                list.parse::<Token![:]>()?;
                let mut modes = vec![parse_mode(&list)?];
                while list.peek(Token![|]) {
                    list.parse::<Token![|]>()?;
                    modes.push(parse_mode(&list)?);
                }
                narrowed.push((operand, modes));
                if !list.is_empty() {
                    list.parse::<Token![,]>()?;
                }
            }
        }
        Ok(narrowed)
    }

    /// The row, with its operands narrowed.
    fn find(&self, rows: &[Row]) -> Result<(usize, Vec<Operand>)> {
        let Some(index) = rows.iter().position(|row| row.name == self.row) else {
            return Err(Error::new(self.row.span(), format!("`{}` is no row above this one", self.row)));
        };
        let mut operands = rows[index].operands.clone();
        // Both parts use the same memory, the first; whether a row repeats itself, each says of its own.
        for operand in &mut operands {
            operand.modes.retain(|mode| !mode.names_memory() && !mode.repeats());
        }
        for (name, modes) in &self.narrowed {
            let Some(operand) = operands.iter_mut().find(|operand| operand.name == *name) else {
                return Err(Error::new(name.span(), format!("`{}` has no operand `{name}`", self.row)));
            };
            if let Some(mode) = modes.iter().find(|mode| !operand.modes.contains(mode)) {
                let mode = format!("{mode:?}").to_lowercase();
                let message = format!("the operand `{name}` of `{}` never has the mode `{mode}`", self.row);
                return Err(Error::new(name.span(), message));
            }
            operand.modes.retain(|mode| modes.contains(mode));
        }
        Ok((index, operands))
    }
}

fn parse_mode(input: ParseStream<'_>) -> Result<Mode> {
    let word: Ident = input.parse()?;
    Ok(match word.to_string().as_str() {
        "slot" => Mode::Slot,
        "acc" => Mode::Acc,
        "imm8" => Mode::Imm8,
        "imm32" => Mode::Imm32,
        "wide" => Mode::Wide,
        _ => {
            let message = format!("unknown mode `{word}`: expected one of slot, acc, imm8, imm32, wide");
            return Err(Error::new(word.span(), message));
        }
    })
}

impl Declaration {
    /// The row that it stands for, given the rows above it.
    pub(crate) fn resolve(self, rows: &[Row]) -> Result<Row> {
        let (first, first_operands) = self.first.find(rows)?;
        let (second, second_operands) = self.second.find(rows)?;
        let (first_row, second_row) = (&rows[first], &rows[second]);
        let error = |span: Span, message: String| Err(Error::new(span, message));
        for (row, name, flow) in [(first_row, &self.first.row, true), (second_row, &self.second.row, self.keeps)] {
            let leads_away = (flow && row.flags.flow) || (name == &self.first.row && row.has(Kind::Target));
            if row.flags.leaves || row.flags.internal || leads_away {
                return error(
                    name.span(),
                    format!("`{name}` decides where control goes: it can't be this part of a row"),
                );
            }
        }
        let mut at = None;
        if let Some(name) = &self.at {
            at = second_operands.iter().position(|operand| operand.name == *name && operand.role == Role::In);
            if at.is_none() {
                return error(name.span(), format!("`{}` has no operand `{name}` that it reads", self.second.row));
            }
        }
        let outs = |operands: &[Operand]| -> Vec<(usize, Operand)> {
            operands.iter().cloned().enumerate().filter(|(_, operand)| operand.role == Role::Out).collect()
        };
        // Of several results the last one is what the second row is fed; the others are kept.
        let results = outs(&first_operands);
        let fed = results.last().filter(|_| at.is_some());
        if at.is_some() && fed.is_none() {
            return error(
                self.first.row.span(),
                format!("`{}` has no result that `{}` could read", self.first.row, self.second.row),
            );
        }
        let kept = &results[..results.len() - usize::from(!self.keeps)];
        if second_row.flags.flow && !kept.is_empty() {
            return error(
                self.second.row.span(),
                format!("`{}` decides where control goes: no result can be kept", self.second.row),
            );
        }
        let mut operands = Vec::new();
        let mut sources = Vec::new();
        for (place, result) in kept {
            // An accumulator holds one of two results: the second row's.
            let float = |kind: Kind| matches!(kind, Kind::Value(ty) if ty.is_float());
            let taken = second_operands.iter().any(|operand| {
                let accumulates = operand.role == Role::Out && operand.modes.contains(&Mode::Acc);
                accumulates && float(operand.kind) == float(result.kind)
            });
            let mut result = result.clone();
            result.modes.retain(|mode| !taken || *mode != Mode::Acc);
            operands.push(result);
            sources.push((false, *place));
        }
        let of_first = |operands: &mut Vec<Operand>, sources: &mut Vec<(bool, usize)>| {
            for (place, operand) in first_operands.iter().enumerate().filter(|(_, operand)| operand.role == Role::In) {
                operands.push(operand.clone());
                sources.push((false, place));
            }
        };
        if at.is_none() {
            of_first(&mut operands, &mut sources);
        }
        for (place, operand) in second_operands.iter().enumerate() {
            if Some(place) == at {
                of_first(&mut operands, &mut sources);
            } else {
                operands.push(operand.clone());
                sources.push((true, place));
            }
        }
        let vector = |kind: Kind| matches!(kind, Kind::Value(ty) if ty.is_vector());
        if let (Some(at), Some((_, result))) = (at, fed) {
            if vector(result.kind) != vector(second_operands[at].kind) {
                let message = format!("the result of `{}` and this operand are not both vectors", self.first.row);
                return error(self.second.row.span(), message);
            }
        }
        if operands.len() > MAX_OPERANDS {
            let message = format!("`{}` has {} operands, {MAX_OPERANDS} is the most", self.name, operands.len());
            return error(self.name.span(), message);
        }
        let inner_names: Vec<Ident> = operands.iter().map(|operand| operand.name.clone()).collect();
        rename(&mut operands, self.name.span());
        let repeats =
            self.repeats.iter().map(|tied| repeat(&self.name, tied, &mut operands)).collect::<Result<Vec<_>>>()?;
        let Some(trapping) = first_row.trapping_parts().checked_add(second_row.trapping_parts()) else {
            return error(self.name.span(), format!("`{}` has more than 255 parts that can trap", self.name));
        };
        let fed_operand = at.map(|at| &second_operands[at]);
        let semantics = self.semantics(first_row, second_row, fed_operand, &operands, &inner_names, &sources);
        let commutes = commutes(&operands, &sources, [first_row, second_row]);
        let flags = Flags {
            memory: first_row.flags.memory || second_row.flags.memory,
            stores: first_row.flags.stores || second_row.flags.stores,
            traps: first_row.flags.traps || second_row.flags.traps,
            pure_: first_row.flags.pure_ && second_row.flags.pure_,
            terminator: second_row.flags.terminator,
            flow: second_row.flags.flow,
            commutes,
            ..Flags::default()
        };
        Ok(Row {
            docs: self.docs,
            name: self.name,
            operands,
            flags,
            inverse: None,
            semantics,
            repeats,
            fuse: Some(Fuse { first, second, at, keeps: self.keeps, sources, trapping }),
            first: 0,
            opcodes: Vec::new(),
        })
    }

    /// Both semantics, one after the other, each under the names of its own row.
    fn semantics(
        &self,
        first: &Row,
        second: &Row,
        fed: Option<&Operand>,
        operands: &[Operand],
        inner_names: &[Ident],
        sources: &[(bool, usize)],
    ) -> TokenStream {
        let span = self.name.span();
        let bind = |of_second: bool| -> TokenStream {
            let parts = operands.iter().zip(inner_names).zip(sources);
            parts
                .filter(|((operand, _), (from_second, _))| *from_second == of_second && operand.role == Role::In)
                .map(|((operand, inner), _)| {
                    let name = &operand.name;
                    quote!(let #inner = #name;)
                })
                .collect()
        };
        let machine = |row: &Row| -> TokenStream {
            let mut tokens = TokenStream::new();
            for (name, used) in [("mem", row.flags.memory), ("m", mentions(row.semantics.clone(), "m"))] {
                let (outer, inner) = (Ident::new(name, span), Ident::new(name, row.span()));
                if used && name == "mem" {
                    tokens.extend(quote!(let #inner = #outer;));
                } else if used {
                    tokens.extend(quote!(let #inner = &mut *#outer;));
                }
            }
            tokens
        };
        let (bind_first, bind_second) = (bind(false), bind(true));
        let (machine_first, machine_second) = (machine(first), machine(second));
        let (first_semantics, second_semantics) = (&first.semantics, &second.semantics);
        // The results of the first row, of which the last one is fed to the second, and those of the second.
        let numbered = |name: &str, count: usize| -> Vec<Ident> {
            (1..=count).map(|nth| Ident::new(&format!("{name}{nth}"), span)).collect()
        };
        let intermediate = Ident::new("intermediate", span);
        let results: Vec<&Operand> = first.outs().collect();
        let mut made = numbered("first", results.len().saturating_sub(1));
        made.extend(results.last().map(|_| intermediate.clone()));
        let feed = fed.zip(results.last()).map(|(fed, result)| {
            let fed_name = &fed.name;
            let convert = match (result.kind, fed.kind) {
                (from, to) if from == to => quote_spanned!(span=> #intermediate),
                (_, Kind::Address) => quote_spanned!(span=> u64::from(Value::to_slot(#intermediate) as u32)),
                (_, Kind::Value(ty)) => {
                    let ty = Ident::new(ty.rust_name(), span);
                    quote_spanned!(span=> <#ty as Value>::from_slot(Value::to_slot(#intermediate)))
                }
                _ => quote_spanned!(span=> #intermediate),
            };
            quote!(let #fed_name = #convert;)
        });
        let types: Vec<TokenStream> = results
            .iter()
            .map(|result| match result.kind {
                Kind::Value(ty) => Ident::new(ty.rust_name(), span).to_token_stream(),
                _ => quote_spanned!(span=> u64),
            })
            .collect();
        let ty = one_or_tuple(&types);
        let first_value = quote!(#bind_first #machine_first #first_semantics);
        let first_value = match second.trapping_parts() {
            behind @ 1.. if first.flags.traps => {
                let fault = Ident::new("Fault", span);
                quote! {
                    (|| -> ::core::result::Result<#ty, #fault> { ::core::result::Result::Ok({ #first_value }) })()
                        .map_err(|fault| fault.earlier(#behind))?
                }
            }
            _ => first_value,
        };
        let second_value = quote!({ #feed #bind_second #machine_second #second_semantics });
        let finals = numbered("last", second.outs().count());
        let kept = &made[..made.len() - usize::from(!self.keeps && !made.is_empty())];
        let whole = if kept.is_empty() {
            second_value
        } else {
            let last = one_or_tuple(&finals);
            let all: Vec<&Ident> = kept.iter().chain(&finals).collect();
            let all = one_or_tuple(&all);
            match (second.has(Kind::Target), finals.is_empty()) {
                (true, true) => quote!((#all, #second_value)),
                (true, false) => quote!({ let (#last, taken) = #second_value; (#all, taken) }),
                (false, _) => quote!({ let #last = #second_value; #all }),
            }
        };
        let made = one_or_tuple(&made);
        quote! {
            {
                let #made: #ty = { #first_value };
                #whole
            }
        }
    }
}

/// One thing as it is; nothing, or several, in parentheses.
fn one_or_tuple(things: &[impl ToTokens]) -> TokenStream {
    match things {
        [thing] => thing.to_token_stream(),
        _ => quote!((#(#things),*)),
    }
}

/// Whether the first two operands that a fused row reads are those of a part that commutes, and may be swapped like there.
fn commutes(operands: &[Operand], sources: &[(bool, usize)], parts: [&Row; 2]) -> bool {
    let mut reads = operands.iter().zip(sources).filter(|(operand, _)| operand.role == Role::In);
    let (Some((a, (of_second, first_place))), Some((b, (other_of_second, second_place)))) =
        (reads.next(), reads.next())
    else {
        return false;
    };
    let part = parts[usize::from(*of_second)];
    let mut of_part =
        part.operands.iter().enumerate().filter(|(_, operand)| operand.role == Role::In).map(|(place, _)| place);
    part.flags.commutes
        && of_second == other_of_second
        && [of_part.next(), of_part.next()] == [Some(*first_place), Some(*second_place)]
        && a.kind == b.kind
        && !b.modes.contains(&Mode::Acc)
}

/// Adds the modes of an instruction that repeats itself to the operands of a row; the places of those that are the result.
fn repeat(row: &Ident, tied: &[Ident], operands: &mut [Operand]) -> Result<Vec<usize>> {
    let error = |place: &Ident, message: String| Err(Error::new(place.span(), message));
    let vector = |operand: &Operand| matches!(operand.kind, Kind::Value(ty) if ty.is_vector());
    if !operands.iter().any(|operand| operand.role == Role::Out) || operands.iter().any(vector) {
        return error(row, format!("`{row}` repeats itself: it needs a result, and can't have vectors"));
    }
    let Some(target) = operands.iter_mut().find(|operand| operand.kind == Kind::Target) else {
        return error(row, format!("`{row}` repeats itself: it needs a target"));
    };
    add(target, Mode::Again);
    let mut places = Vec::new();
    for name in tied {
        let Some(place) = operands.iter().position(|operand| operand.name == *name && operand.role == Role::In) else {
            return error(name, format!("`{row}` has no operand `{name}` that it reads"));
        };
        let operand = &mut operands[place];
        if !matches!(operand.kind, Kind::Value(_) | Kind::Address) || places.contains(&place) {
            return error(name, format!("`{name}` can't be the result of the round before, or is so already"));
        }
        add(operand, Mode::Result);
        places.push(place);
    }
    places.sort_unstable();
    Ok(places)
}

fn add(operand: &mut Operand, mode: Mode) {
    if !operand.modes.contains(&mode) {
        operand.modes.push(mode);
    }
}

/// Gives all operands names of the fused row, a number behind those that were there already.
fn rename(operands: &mut [Operand], span: Span) {
    let mut seen: Vec<String> = Vec::new();
    for operand in operands {
        let base = operand.name.to_string();
        let mut name = base.clone();
        let mut number = 2;
        while seen.contains(&name) {
            name = format!("{base}{number}");
            number += 1;
        }
        operand.name = Ident::new(&name, span);
        seen.push(name);
    }
}

/// Whether tokens contain an identifier.
fn mentions(tokens: TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == word,
        TokenTree::Group(group) => mentions(group.stream(), word),
        _ => false,
    })
}

/// Sets the inverse of each fused branch: the one whose second part is the inverse of its own. Parts stand above what is made
/// of them, so theirs are known when it is looked at.
pub(crate) fn connect_inverses(rows: &mut [Row]) {
    for index in 0..rows.len() {
        let row = &rows[index];
        let Some(fuse) = &row.fuse else { continue };
        let Some(inverse) = &rows[fuse.second].inverse else { continue };
        let other = rows.iter().find(|other| {
            other.fuse.as_ref().is_some_and(|theirs| {
                theirs.first == fuse.first
                    && theirs.at == fuse.at
                    && theirs.keeps == fuse.keeps
                    && rows[theirs.second].name == *inverse
            }) && other
                .operands
                .iter()
                .map(|operand| &operand.modes)
                .eq(row.operands.iter().map(|operand| &operand.modes))
        });
        if let Some(name) = other.map(|other| other.name.clone()) {
            rows[index].inverse = Some(name);
        }
    }
}
