//! The docs and constants of the values that a schema lists.
//!
//! ```text
//! {"level": {"enum": [1, 2], "x-enum-varnames": ["LOW", "HIGH"]}}
//!
//! /// `level`, one of `1` (LOW), `2` (HIGH).          the docs of the field
//! pub const LEVEL_LOW: i64 = 1;                       the constants of the struct, to compare with
//! ```

use super::{docs, markdown};
use crate::graph::{Annotations, ValueNote};
use crate::ident::{is_identifier, unique};
use crate::model::{Literal, MemberDef, Model, ObjectDef, RustType, Shape, Ty};
use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

/// The most values that the docs of one place list.
const MOST: usize = 20;

/// Returns the annotations of `value`.
pub(super) fn note<'a>(annotations: &'a Annotations, value: &Value) -> Option<&'a ValueNote> {
    annotations.values.iter().find(|note| note.value == *value)
}

/// Returns the lines of docs for a listed string.
pub(super) fn lines(annotations: &Annotations, text: &str) -> Vec<String> {
    let mut lines = vec![docs::code_text(text)];
    let Some(note) = note(annotations, &Value::from(text)) else { return lines };
    let said = note.description.as_deref().or(note.name.as_deref().filter(|name| *name != text));
    if let Some(said) = said {
        lines.push(String::new());
        lines.extend(markdown::inert(said));
    }
    lines
}

/// Returns the values other than strings that `ty` lists as half a sentence: "one of `1` (LOW), `2`".
pub(super) fn listed(model: &Model, ty: &Ty, annotations: &Annotations) -> Option<String> {
    let values = model.listed(ty)?;
    let notes = notes(model, ty, annotations);
    let word = |literal: &Literal| {
        let value = docs::code_text(&literal.to_string());
        let note = notes.iter().find(|note| is(literal, &note.value));
        match note.and_then(|note| note.name.as_deref().or(note.description.as_deref())) {
            Some(said) => format!("{value} ({})", markdown::inert(said).join(" ")),
            None => value,
        }
    };
    let words: Vec<String> = values.iter().take(MOST).map(word).collect();
    let rest = values.len().saturating_sub(MOST);
    let rest =
        if rest > 0 { format!(" and {rest} other {}", docs::plural(rest, "value")) } else { String::new() };
    Some(format!("one of {}{rest}", words.join(", ")))
}

/// Returns a constant for each integer with a name that a member of `object` lists.
pub(super) fn constants(model: &Model, object: &ObjectDef) -> Vec<TokenStream> {
    let mut named: Vec<(&MemberDef, i128, &ValueNote)> = Vec::new();
    for member in object.members.iter().filter(|member| is_integer(model, &member.place.rust)) {
        let values = model.listed(&member.place.ty).unwrap_or_default();
        let notes = notes(model, &member.place.ty, &member.annotations);
        for value in values {
            let note = notes.iter().find(|note| note.name.is_some() && is(value, &note.value));
            if let (Literal::Integer(value), Some(note)) = (value, note) {
                named.push((member, *value, note));
            }
        }
    }
    let texts: Vec<String> = named.iter().map(|(member, _, note)| name(member, note)).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let names = unique(&texts, &[], |text| text.to_shouty_snake_case());
    let constant = |((member, value, note), name): ((&MemberDef, i128, &ValueNote), String)| {
        let mut lines = vec![format!("A value of {}.", docs::code_text(&member.name))];
        lines.extend(note.description.as_deref().map(markdown::inert).unwrap_or_default());
        let (doc, name) = (docs::doc(lines), format_ident!("{name}"));
        let value = proc_macro2::Literal::i128_unsuffixed(value);
        let ty = super::paths::rust_type(model, plain(model, &member.place.rust));
        quote! {
            #doc
            pub const #name: #ty = #value;
        }
    };
    let named = named.into_iter().zip(names).filter(|(_, name)| is_identifier(name));
    named.map(constant).collect()
}

/// Returns the name of a constant, before others are looked at.
fn name(member: &MemberDef, note: &ValueNote) -> String {
    let name = note.name.as_deref().unwrap_or_default();
    format!("{} {name}", member.field.trim_start_matches("r#")).to_shouty_snake_case()
}

/// Returns the annotations of the values of a place: its own, or those of the schemas that it refers to.
fn notes<'a>(model: &'a Model, mut ty: &'a Ty, annotations: &'a Annotations) -> &'a [ValueNote] {
    let mut notes = annotations.values.as_slice();
    loop {
        ty = match ty {
            Ty::Nullable(inner) => inner,
            Ty::Named(id) => match &model[*id].shape {
                Shape::Alias(place) => {
                    if notes.is_empty() {
                        notes = &model[*id].annotations.values;
                    }
                    &place.ty
                }
                _ => return notes,
            },
            _ => return notes,
        };
    }
}

fn is(literal: &Literal, value: &Value) -> bool {
    Literal::of(value).is_some_and(|of_value| of_value == *literal)
}

fn is_integer(model: &Model, rust: &RustType) -> bool {
    matches!(plain(model, rust), RustType::Signed | RustType::Unsigned)
}

/// Returns the type of a value, behind `null` and aliases.
fn plain<'m>(model: &'m Model, rust: &'m RustType) -> &'m RustType {
    match rust {
        RustType::Nullable(inner) | RustType::Box(inner) => plain(model, inner),
        RustType::Named(id) => match &model[*id].shape {
            Shape::Alias(place) => plain(model, &place.rust),
            _ => rust,
        },
        rust => rust,
    }
}
