//! Families: `for (A, B) in [(…, …), …] { items }` written out, token by token.
//!
//! For each tuple the body is repeated with every identifier that is a parameter replaced by the
//! tuple's tokens, and with names pasted: `add{N}` becomes `add32`, whether in a mnemonic, a type or a
//! path. Documentation is text: `{N}` in it is replaced by the text of the value. A brace group counts
//! as a piece of a name only if it holds exactly one parameter, so blocks of semantics are left alone.
//! Pasted names have the place of their first piece: an error of a row lies in the tuple that made it.

use proc_macro2::{Delimiter, Group, Ident, Literal, Spacing, Span, TokenStream, TokenTree};
use std::string::{String, ToString};
use std::vec::Vec;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{Error, Result, Token};

/// One parameter's value in one repetition.
struct Binding {
    name: String,
    value: TokenStream,
}

/// A family as written: its parameters, their values and its body, not yet repeated.
pub(crate) struct Family {
    parameters: Vec<Ident>,
    tuples: Vec<(Span, Vec<TokenStream>)>,
    body: TokenStream,
}

impl Parse for Family {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.parse::<Token![for]>()?;
        let parameters: Vec<Ident> = if input.peek(syn::token::Paren) {
            let inner;
            syn::parenthesized!(inner in input);
            inner.parse_terminated(Ident::parse, Token![,])?.into_iter().collect()
        } else {
            std::vec![input.parse()?]
        };
        input.parse::<Token![in]>()?;
        let list;
        let bracket = syn::bracketed!(list in input);
        let mut tuples = Vec::new();
        if list.is_empty() {
            return Err(Error::new(bracket.span.join(), "this family has no tuples, so no rows come of it"));
        }
        while !list.is_empty() {
            let mut span = list.span();
            let values = if parameters.len() == 1 {
                std::vec![until_comma(&list)?]
            } else {
                let tuple;
                span = syn::parenthesized!(tuple in list).span.join();
                let mut values = Vec::new();
                while !tuple.is_empty() {
                    values.push(until_comma(&tuple)?);
                    if !tuple.is_empty() {
                        tuple.parse::<Token![,]>()?;
                    }
                }
                values
            };
            if values.len() != parameters.len() {
                let message = std::format!(
                    "the tuple has {} values, the family has {} parameters: {}",
                    values.len(),
                    parameters.len(),
                    parameters.iter().map(Ident::to_string).collect::<Vec<_>>().join(", ")
                );
                return Err(Error::new(span, message));
            }
            tuples.push((span, values));
            if !list.is_empty() {
                list.parse::<Token![,]>()?;
            }
        }
        let body;
        syn::braced!(body in input);
        Ok(Family { parameters, tuples, body: body.parse()? })
    }
}

/// The tokens up to a comma outside of any group.
fn until_comma(input: ParseStream<'_>) -> Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    if tokens.is_empty() {
        return Err(input.error("expected a value"));
    }
    Ok(tokens)
}

impl Family {
    /// Calls `each` with the tokens of every repetition.
    pub(crate) fn repeat(self, mut each: impl FnMut(TokenStream) -> Result<()>) -> Result<()> {
        for (_, values) in self.tuples {
            let bindings: Vec<Binding> = self
                .parameters
                .iter()
                .zip(values)
                .map(|(name, value)| Binding { name: name.to_string(), value })
                .collect();
            each(substitute(self.body.clone(), &bindings)?)?;
        }
        Ok(())
    }
}

/// Replaces parameters and pastes names in all of `tokens`.
fn substitute(tokens: TokenStream, bindings: &[Binding]) -> Result<TokenStream> {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut input = tokens.into_iter().peekable();
    while let Some(tree) = input.next() {
        // A name: pieces that follow each other, of which at least one is a parameter in braces.
        let mut name = match &tree {
            TokenTree::Ident(ident) => {
                let pasted = matches!(input.peek(), Some(next) if piece(next, bindings).is_some());
                pasted.then(|| (ident.to_string(), ident.span()))
            }
            other => piece(other, bindings),
        };
        if let Some((text, span)) = &mut name {
            while let Some(next) = input.peek() {
                if let Some((more, _)) = piece(next, bindings) {
                    text.push_str(&more);
                } else if let Some(more) = continuation(next) {
                    text.push_str(&more);
                } else {
                    break;
                }
                input.next();
            }
            let no_name = || Error::new(*span, std::format!("the pieces here make `{text}`, which is no name"));
            if text.starts_with(|first: char| first.is_ascii_digit()) {
                // The piece before it is a parameter of an inner family: wait for that one, out of sight of the syntax.
                let mut number: Literal = text.parse().map_err(|_| no_name())?;
                number.set_span(*span);
                out.push(TokenTree::Group(Group::new(Delimiter::None, TokenTree::Literal(number).into())));
            } else {
                let mut name = Ident::parse_any.parse_str(text).map_err(|_| no_name())?;
                name.set_span(*span);
                out.push(TokenTree::Ident(name));
            }
            continue;
        }
        match tree {
            TokenTree::Ident(ident) => match lookup(&ident.to_string(), bindings) {
                Some(value) => out.extend(value),
                None => out.push(TokenTree::Ident(ident)),
            },
            TokenTree::Group(group) => {
                let mut copy = Group::new(group.delimiter(), substitute(group.stream(), bindings)?);
                copy.set_span(group.span());
                out.push(TokenTree::Group(copy));
            }
            TokenTree::Literal(literal) => out.push(TokenTree::Literal(substitute_text(literal, bindings))),
            TokenTree::Punct(punct) => {
                debug_assert!(matches!(punct.spacing(), Spacing::Alone | Spacing::Joint));
                out.push(TokenTree::Punct(punct));
            }
        }
    }
    Ok(out.into_iter().collect())
}

/// A token that goes on with the name before it: an identifier that begins with an underscore, which no keyword or operand of
/// a row does, or a number.
fn continuation(tree: &TokenTree) -> Option<String> {
    match tree {
        TokenTree::Ident(ident) => Some(ident.to_string()).filter(|text| text.starts_with('_')),
        TokenTree::Literal(number) => {
            Some(number.to_string()).filter(|text| text.starts_with(|c: char| c.is_ascii_digit()))
        }
        _ => None,
    }
}

/// The text of a brace group that holds exactly one parameter with a one-token value.
fn piece(tree: &TokenTree, bindings: &[Binding]) -> Option<(String, Span)> {
    let TokenTree::Group(group) = tree else { return None };
    let mut inner = group.stream().into_iter();
    if group.delimiter() == Delimiter::None {
        return match (inner.next(), inner.next()) {
            (Some(TokenTree::Literal(number)), None) => Some((number.to_string(), number.span())),
            _ => None,
        };
    }
    if group.delimiter() != Delimiter::Brace {
        return None;
    }
    let (Some(TokenTree::Ident(ident)), None) = (inner.next(), inner.next()) else { return None };
    let value = lookup(&ident.to_string(), bindings)?;
    let mut value = value.into_iter();
    match (value.next(), value.next()) {
        (Some(TokenTree::Ident(ident)), None) => Some((ident.to_string(), ident.span())),
        (Some(TokenTree::Literal(literal)), None) => Some((literal.to_string(), literal.span())),
        _ => None,
    }
}

fn lookup(name: &str, bindings: &[Binding]) -> Option<TokenStream> {
    bindings.iter().find(|binding| binding.name == name).map(|binding| binding.value.clone())
}

/// Replaces `{name}` in a string literal by the text of the value (a string value without its quotes).
fn substitute_text(literal: Literal, bindings: &[Binding]) -> Literal {
    let Ok(text) = syn::parse2::<syn::LitStr>(TokenTree::Literal(literal.clone()).into()) else {
        return literal;
    };
    let mut value = text.value();
    for binding in bindings {
        let pattern = std::format!("{{{}}}", binding.name);
        if value.contains(&pattern) {
            let replacement = match syn::parse2::<syn::LitStr>(binding.value.clone()) {
                Ok(string) => string.value(),
                Err(_) => binding.value.to_string(),
            };
            value = value.replace(&pattern, &replacement);
        }
    }
    let mut replaced = Literal::string(&value);
    replaced.set_span(literal.span());
    replaced
}
