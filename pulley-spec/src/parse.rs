//! From tokens to the table: rows with their operands, flags, semantics and opcodes.
//!
//! The parser accepts nothing it does not know: an unknown kind, mode or flag is an error at its
//! token. What concerns single rows is refused here, what concerns several rows in [`crate::check`].
//! Modes are expanded and opcodes numbered here and nowhere else.

use crate::family::Family;
use crate::fuse::{Declaration, Fuse, connect_inverses};
use crate::model::{Flags, Kind, Mode, Role, Type};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use std::string::{String, ToString};
use std::vec::Vec;
use std::{format, vec};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Error, Result, Token};

/// Most operands that a row may have.
pub const MAX_OPERANDS: usize = 12;

/// An operand of a row.
#[derive(Clone, Debug)]
pub struct Operand {
    /// Its name, by which the semantics refers to it.
    pub name: Ident,
    /// Read or written.
    pub role: Role,
    /// What it is.
    pub kind: Kind,
    /// The modes it may have.
    pub modes: Vec<Mode>,
}

/// A row.
#[derive(Clone, Debug)]
pub struct Row {
    /// The documentation, a string per line.
    pub docs: Vec<String>,
    /// The mnemonic.
    pub name: Ident,
    /// The operands in the order of their encoding.
    pub operands: Vec<Operand>,
    /// Other properties.
    pub flags: Flags,
    /// The row that branches when this one does not.
    pub inverse: Option<Ident>,
    /// A Rust expression over the operands.
    pub semantics: TokenStream,
    /// The rows that a fused row is made of.
    pub fuse: Option<Fuse>,
    /// The ways to repeat itself: the places of the operands that are the result of the round before, in order.
    pub repeats: Vec<Vec<usize>>,
    /// The number of the first opcode.
    pub first: u16,
    /// The modes of each opcode, one per operand.
    pub opcodes: Vec<Vec<Mode>>,
}

/// All rows, numbered.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The rows in the order of their opcodes.
    pub rows: Vec<Row>,
}

impl Table {
    /// The table of this crate, for build scripts and tests.
    ///
    /// # Panics
    ///
    /// When the table has an error, which the compilation of `pulley-vm` reports at the row.
    #[must_use]
    pub fn standard() -> Table {
        match syn::parse_str(crate::TEXT) {
            Ok(table) => table,
            Err(error) => panic!("the opcode table has an error: {error}"),
        }
    }

    /// How many opcodes there are.
    #[must_use]
    pub fn opcode_count(&self) -> usize {
        self.rows.iter().map(|row| row.opcodes.len()).sum()
    }

    /// A number that changes whenever an opcode, an operand or an encoding does: FNV-1a over a canonical text of the
    /// rows without their documentation and semantics.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let mut eat = |text: &str| {
            for byte in text.bytes() {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
            }
        };
        for row in &self.rows {
            eat(&row.name.to_string());
            for operand in &row.operands {
                eat(&format!(",{}:{:?} {:?} {:?}", operand.name, operand.role, operand.kind, operand.modes));
            }
            for places in &row.repeats {
                eat(&format!(";repeats {places:?}"));
            }
            eat(&format!(";{}+{}\n", row.first, row.opcodes.len()));
        }
        hash
    }
}

impl Parse for Table {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut rows = Vec::new();
        parse_items(input, &mut rows)?;
        connect_inverses(&mut rows);
        let mut table = Table { rows };
        table.number()?;
        crate::check::check(&table)?;
        Ok(table)
    }
}

fn parse_items(input: ParseStream<'_>, rows: &mut Vec<Row>) -> Result<()> {
    while !input.is_empty() {
        if input.peek(Token![for]) {
            let family: Family = input.parse()?;
            family.repeat(|tokens| {
                let parser = |body: ParseStream<'_>| parse_items(body, rows);
                syn::parse::Parser::parse2(parser, tokens)
            })?;
        } else if Declaration::is_next(input) {
            let declaration: Declaration = input.parse()?;
            rows.push(declaration.resolve(rows)?);
        } else {
            rows.push(input.parse()?);
        }
    }
    Ok(())
}

impl Table {
    fn number(&mut self) -> Result<()> {
        let mut next = 0_usize;
        for row in &mut self.rows {
            row.opcodes = expand_modes(row);
            row.first =
                u16::try_from(next).map_err(|_| Error::new(row.name.span(), "too many opcodes: 65536 at most"))?;
            next += row.opcodes.len();
        }
        Ok(())
    }
}

/// All combinations of the operands' modes, the general one first, without the ones that make no sense: an accumulator
/// read twice, unless both parts of a fused row work with the same value, or more than one small number besides each other. Other
/// memories come with general modes only: an opcode for each combination would be a second set of memory instructions. So do, but for
/// constants, those that repeat themselves, after all others.
fn expand_modes(row: &Row) -> Vec<Vec<Mode>> {
    let mut combinations: Vec<Vec<Mode>> = vec![vec![]];
    for operand in &row.operands {
        let mut longer = Vec::new();
        for combination in &combinations {
            for mode in &operand.modes {
                let mut extended = combination.clone();
                extended.push(*mode);
                longer.push(extended);
            }
        }
        combinations = longer;
    }
    combinations.retain(|modes| {
        let count = |wanted: &dyn Fn(&Operand, Mode) -> bool| {
            row.operands.iter().zip(modes).filter(|(operand, mode)| wanted(operand, **mode)).count()
        };
        let mut sources = row.fuse.iter().flat_map(|fuse| fuse.sources.iter().map(|(from_second, _)| *from_second));
        let mut reads = [[0; 2]; 2];
        for (operand, mode) in row.operands.iter().zip(modes) {
            let part = usize::from(sources.next().unwrap_or(false));
            if operand.role == Role::In && *mode == Mode::Acc {
                reads[part][usize::from(is_float(operand.kind))] += 1;
            }
        }
        let immediates = count(&|_, mode| matches!(mode, Mode::Imm8 | Mode::Imm32));
        let values =
            count(&|operand, _| operand.role == Role::In && matches!(operand.kind, Kind::Value(_) | Kind::Address));
        let names_memory = modes.iter().any(|mode| mode.names_memory());
        let general = row
            .operands
            .iter()
            .zip(modes)
            .all(|(operand, mode)| mode.names_memory() || operand.modes.first() == Some(mode));
        reads.as_flattened().iter().all(|count| *count <= 1)
            && (immediates < values.max(2) || values == 1)
            && (!names_memory || general)
            && repeats_as_a_whole(row, modes)
    });
    // Stable: the general one stays the first.
    combinations.sort_by_key(|modes| modes.contains(&Mode::Again));
    combinations
}

/// Whether an opcode repeats itself in one of the ways that the row says, or not at all.
fn repeats_as_a_whole(row: &Row, modes: &[Mode]) -> bool {
    let of = |wanted: Mode| (0..modes.len()).filter(move |place| modes[*place] == wanted);
    if of(Mode::Again).next().is_none() {
        return of(Mode::Result).next().is_none();
    }
    row.repeats.iter().any(|places| of(Mode::Result).eq(places.iter().copied()))
        && modes.iter().all(|mode| !matches!(mode, Mode::Acc | Mode::Wide))
}

fn is_float(kind: Kind) -> bool {
    matches!(kind, Kind::Value(ty) if ty.is_float())
}

impl Parse for Row {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let docs = parse_docs(input)?;
        refuse_brace(input)?;
        let name: Ident = input.parse()?;
        refuse_brace(input)?;
        if docs.iter().all(String::is_empty) {
            return Err(Error::new(name.span(), format!("`{name}` has no documentation: write `///` above the row")));
        }
        if !input.peek(syn::token::Paren) {
            let message =
                format!("expected the operands of `{name}` in parentheses: `{name}(dst: out u32, a: in u32)`");
            return Err(Error::new(input.span(), message));
        }
        let list;
        syn::parenthesized!(list in input);
        let operands: Vec<Operand> = list.parse_terminated(Operand::parse, Token![,])?.into_iter().collect();
        if operands.len() > MAX_OPERANDS {
            let message = format!("`{name}` has {} operands, {MAX_OPERANDS} is the most", operands.len());
            return Err(Error::new(name.span(), message));
        }
        let mut flags = Flags::default();
        let mut inverse = None;
        if input.peek(syn::token::Bracket) {
            let list;
            syn::bracketed!(list in input);
            while !list.is_empty() {
                parse_flag(&list, &mut flags, &mut inverse)?;
                if !list.is_empty() {
                    list.parse::<Token![,]>()?;
                }
            }
        }
        let semantics = parse_semantics(&name, input)?;
        flags.traps = contains_question_mark(semantics.clone());
        flags.stores = flags.memory && does_more_than_load(semantics.clone());
        Ok(Row {
            docs,
            name,
            operands,
            flags,
            inverse,
            semantics,
            fuse: None,
            repeats: Vec::new(),
            first: 0,
            opcodes: Vec::new(),
        })
    }
}

/// Whether the semantics uses memory (`mem`) for anything but `mem.load…`.
fn does_more_than_load(semantics: TokenStream) -> bool {
    let mut tokens = semantics.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let more = match token {
            TokenTree::Group(group) => does_more_than_load(group.stream()),
            TokenTree::Ident(ident) if ident == "mem" => {
                let dot = matches!(tokens.next(), Some(TokenTree::Punct(punct)) if punct.as_char() == '.');
                let load =
                    matches!(tokens.peek(), Some(TokenTree::Ident(method)) if method.to_string().starts_with("load"));
                !(dot && load)
            }
            _ => false,
        };
        if more {
            return true;
        }
    }
    false
}

/// The lines of the documentation; other attributes are refused.
pub(crate) fn parse_docs(input: ParseStream<'_>) -> Result<Vec<String>> {
    let mut docs = Vec::new();
    for attribute in Attribute::parse_outer(input)? {
        match &attribute.meta {
            syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => {
                if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value {
                    docs.extend(text.value().lines().map(|line| line.trim().to_string()));
                }
            }
            _ => return Err(Error::new_spanned(attribute, "a row has documentation, no other attributes")),
        }
    }
    Ok(docs)
}

/// Refuses a part of a name that no family has pasted.
fn refuse_brace(input: ParseStream<'_>) -> Result<()> {
    match input.cursor().group(Delimiter::Brace) {
        Some((_, span, _)) => {
            let message = "this part of a name is no parameter of a family around the row, or its value is not one word or number";
            Err(Error::new(span.join(), message))
        }
        None => Ok(()),
    }
}

/// `= expression;`
fn parse_semantics(name: &Ident, input: ParseStream<'_>) -> Result<TokenStream> {
    if !input.peek(Token![=]) {
        return Err(Error::new(name.span(), format!("`{name}` has no semantics: `= expression;` is missing")));
    }
    let sign: Token![=] = input.parse()?;
    let mut semantics = TokenStream::new();
    while !input.peek(Token![;]) {
        if input.is_empty() {
            return Err(Error::new(name.span(), format!("the semantics of `{name}` does not end with `;`")));
        }
        semantics.extend([input.parse::<TokenTree>()?]);
    }
    if semantics.is_empty() {
        return Err(Error::new_spanned(sign, format!("the semantics of `{name}` is empty: write a Rust expression")));
    }
    input.parse::<Token![;]>()?;
    // An expression that goes on into the next row is found here, where the place is known.
    if let Err(error) = syn::parse2::<syn::Expr>(semantics.clone()) {
        let message = format!("the semantics of `{name}` is not one Rust expression with `;` after it: {error}");
        return Err(Error::new(error.span(), message));
    }
    Ok(semantics)
}

fn parse_flag(input: ParseStream<'_>, flags: &mut Flags, inverse: &mut Option<Ident>) -> Result<()> {
    let word: Ident = input.parse()?;
    let flag = match word.to_string().as_str() {
        "terminator" => &mut flags.terminator,
        "flow" => &mut flags.flow,
        "leaves" => &mut flags.leaves,
        "commutes" => &mut flags.commutes,
        "pure" => &mut flags.pure_,
        "memory" => &mut flags.memory,
        "internal" => &mut flags.internal,
        "inverse" => {
            let inner;
            syn::parenthesized!(inner in input);
            return match inverse.replace(inner.parse()?) {
                None => Ok(()),
                Some(_) => Err(Error::new(word.span(), "a row has one inverse")),
            };
        }
        "traps" => {
            let message = "`traps` is no flag: a row traps when its semantics contains `?`";
            return Err(Error::new(word.span(), message));
        }
        _ => {
            let known = "terminator, flow, leaves, commutes, pure, memory, internal, inverse(row)";
            return Err(Error::new(word.span(), format!("unknown flag `{word}`: expected one of {known}")));
        }
    };
    if core::mem::replace(flag, true) {
        return Err(Error::new(word.span(), format!("the flag `{word}` is given twice")));
    }
    Ok(())
}

/// Whether the semantics can leave early: a `?` anywhere in it.
fn contains_question_mark(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Punct(punct) => punct.as_char() == '?',
        TokenTree::Group(group) => contains_question_mark(group.stream()),
        _ => false,
    })
}

impl Parse for Operand {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name: Ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let mut role = Role::In;
        let kind = if input.peek(Token![in]) {
            input.parse::<Token![in]>()?;
            Kind::Value(parse_type(input)?)
        } else {
            let word: Ident = input.parse()?;
            match word.to_string().as_str() {
                "out" => {
                    role = Role::Out;
                    Kind::Value(parse_type(input)?)
                }
                "imm" => {
                    let ty = input.fork().parse::<TokenTree>()?;
                    match parse_type(input)? {
                        Type::V128 => {
                            let message =
                                "a number in the code has at most 64 bits: write the halves of a vector as two";
                            return Err(Error::new(ty.span(), message));
                        }
                        scalar => Kind::Imm(scalar),
                    }
                }
                "address" => Kind::Address,
                "far" => Kind::Far,
                "far_pair" => Kind::FarPair,
                "target" => Kind::Target,
                "targets" => Kind::Targets,
                "func" => Kind::Func,
                "import" => Kind::Import,
                "function" => Kind::FuncIndex,
                "signature" => Kind::Signature,
                "global" => Kind::Global,
                "global_mut" => Kind::GlobalMut,
                "vector_global" => Kind::VectorGlobal,
                "vector_global_mut" => Kind::VectorGlobalMut,
                "table" => Kind::Table,
                "memory" => Kind::Memory,
                "data" => Kind::Data,
                "elem" => Kind::Elem,
                "trap" => Kind::Trap,
                "args" => Kind::Args,
                "returns" => Kind::Returns,
                "results" => Kind::Results,
                name if types().any(|ty| ty.name() == name) => {
                    let message = format!("`{word}` is a type: write `in {word}`, `out {word}` or `imm {word}`");
                    return Err(Error::new(word.span(), message));
                }
                _ => {
                    let known = "out, in, imm, address, far, far_pair, target, targets, func, import, function, signature, global, \
                                 global_mut, vector_global, vector_global_mut, table, memory, data, elem, trap, args, returns, results";
                    return Err(Error::new(
                        word.span(),
                        format!("unknown operand kind `{word}`: expected one of {known}"),
                    ));
                }
            }
        };
        let mut modes = general_modes(kind);
        while input.peek(Token![|]) {
            input.parse::<Token![|]>()?;
            let word: Ident = input.parse()?;
            let mode = match word.to_string().as_str() {
                "acc" => Mode::Acc,
                "imm8" => Mode::Imm8,
                "imm32" => Mode::Imm32,
                "wide" => Mode::Wide,
                "other" => Mode::Other,
                "other_wide" => Mode::OtherWide,
                _ => {
                    let message =
                        format!("unknown mode `{word}`: expected one of acc, imm8, imm32, wide, other, other_wide");
                    return Err(Error::new(word.span(), message));
                }
            };
            check_mode(&word, role, kind, mode, &modes)?;
            modes.push(mode);
        }
        Ok(Operand { name, role, kind, modes })
    }
}

/// The modes that an operand of a kind always has.
fn general_modes(kind: Kind) -> Vec<Mode> {
    match kind {
        Kind::Value(ty) if ty.is_vector() => vec![Mode::Cell],
        Kind::Value(_) | Kind::Address => vec![Mode::Slot],
        Kind::Args => {
            let mut modes: Vec<Mode> = (0..=4).map(Mode::List).collect();
            modes.extend([Mode::ListN, Mode::ListWide]);
            modes
        }
        Kind::Returns => vec![Mode::List(0), Mode::List(1), Mode::List(2), Mode::ListN, Mode::ListWide, Mode::Acc],
        _ => vec![Mode::Fixed],
    }
}

fn check_mode(word: &Ident, role: Role, kind: Kind, mode: Mode, modes: &[Mode]) -> Result<()> {
    let message = match (kind, mode) {
        _ if modes.contains(&mode) => format!("mode `{word}` is given twice"),
        (Kind::Value(ty), _) if ty.is_vector() => {
            format!("a vector is always in a cell: it can't have the mode `{word}`")
        }
        (Kind::Address, Mode::Acc | Mode::Wide | Mode::Other | Mode::OtherWide) | (Kind::Value(_), Mode::Acc) => {
            return Ok(());
        }
        (Kind::Value(_), Mode::Imm8 | Mode::Imm32) if role == Role::Out => {
            format!("a result can't have the mode `{word}`: it is written")
        }
        (Kind::Value(ty), Mode::Imm8 | Mode::Imm32) if ty.is_float() => {
            format!("an operand of type {} can't have the mode `{word}`", ty.name())
        }
        (Kind::Value(_), Mode::Imm8 | Mode::Imm32) => return Ok(()),
        _ => format!("mode `{word}` does not fit an operand of this kind"),
    };
    Err(Error::new(word.span(), message))
}

/// All types that a value can have.
fn types() -> impl Iterator<Item = Type> {
    Type::SCALARS.iter().copied().chain([Type::V128])
}

fn parse_type(input: ParseStream<'_>) -> Result<Type> {
    if !input.peek(syn::Ident::peek_any) {
        return Err(input.error("expected a type: u8, i8, u16, i16, u32, i32, u64, i64, f32, f64 or v128"));
    }
    let word: Ident = input.parse()?;
    types().find(|ty| word == ty.name()).ok_or_else(|| {
        let message = format!("unknown type `{word}`: expected u8, i8, u16, i16, u32, i32, u64, i64, f32, f64 or v128");
        Error::new(word.span(), message)
    })
}

impl Row {
    /// See [`RowInfo::trapping_parts`](crate::model::RowInfo::trapping_parts).
    #[must_use]
    pub fn trapping_parts(&self) -> u8 {
        match &self.fuse {
            Some(fuse) => fuse.trapping,
            None => self.flags.trapping_parts(),
        }
    }

    /// The name of one opcode: the mnemonic and a letter for each operand whose mode can vary.
    #[must_use]
    pub fn opcode_name(&self, modes: &[Mode]) -> String {
        let mut letters = String::new();
        for (operand, mode) in self.operands.iter().zip(modes) {
            if operand.modes.len() > 1 {
                letters.push(mode.letter());
            }
        }
        if letters.is_empty() { self.name.to_string() } else { format!("{}_{letters}", self.name) }
    }

    /// The operands that are written.
    pub fn outs(&self) -> impl Iterator<Item = &Operand> {
        self.operands.iter().filter(|operand| operand.role == Role::Out)
    }

    /// Whether the row has an operand of a kind.
    #[must_use]
    pub fn has(&self, kind: Kind) -> bool {
        self.operands.iter().any(|operand| operand.kind == kind)
    }

    /// The place to report an error of the whole row at.
    #[must_use]
    pub fn span(&self) -> Span {
        self.name.span()
    }
}
