//! The Rust text of types, and the `use` lines that a file needs for it.

use super::layout::File;
use crate::model::{Additional, Model, Place, RustType, Shape, ShapeKind, TypeDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// Returns the Rust type as it is written in a file that has its `use` lines.
pub(super) fn rust_type(model: &Model, rust: &RustType) -> TokenStream {
    match rust {
        RustType::Named(id) => {
            let name = format_ident!("{}", model.name(*id));
            quote!(#name)
        }
        RustType::String => quote!(String),
        RustType::Formatted(format) => {
            let name = format_ident!("{}", format.type_name());
            quote!(formats::#name)
        }
        RustType::Number => quote!(Number),
        RustType::Boolean => quote!(bool),
        RustType::Signed => quote!(i64),
        RustType::Unsigned => quote!(u64),
        RustType::Unit => quote!(()),
        RustType::Raw => quote!(Value),
        RustType::Custom(path) => {
            let ty = custom(path);
            quote!(Parsed<#ty>)
        }
        RustType::Vec(item) => {
            let list = format_ident!("{}", list_of(model, item));
            let item = rust_type(model, item);
            quote!(#list<#item>)
        }
        RustType::Map(value) => {
            let value = rust_type(model, value);
            quote!(BTreeMap<String, #value>)
        }
        RustType::Tuple(items) => {
            let items = items.iter().map(|item| rust_type(model, item));
            quote!((#(#items,)*))
        }
        RustType::Nullable(inner) => {
            let inner = rust_type(model, inner);
            quote!(Option<#inner>)
        }
        RustType::Box(inner) => {
            let inner = rust_type(model, inner);
            quote!(Box<#inner>)
        }
    }
}

/// Returns a type that the configuration names, which was looked at when the configuration was read.
pub(super) fn custom(path: &str) -> TokenStream {
    path.parse().unwrap_or_default()
}

/// Returns the type of a list of `item`: one that keeps items that do not fit, unless all do.
fn list_of(model: &Model, item: &RustType) -> &'static str {
    if is_list(model, item) { "ListOf" } else { "Vec" }
}

/// Returns whether a list of `item` keeps items that do not fit.
pub(super) fn is_list(model: &Model, item: &RustType) -> bool {
    !takes_any(model, item)
}

/// Returns whether any JSON fits `rust`.
fn takes_any(model: &Model, rust: &RustType) -> bool {
    match rust {
        RustType::Raw | RustType::Custom(_) => true,
        RustType::Box(inner) | RustType::Nullable(inner) => takes_any(model, inner),
        RustType::Named(id) => match model.kind(*id) {
            ShapeKind::Union => true,
            ShapeKind::Alias => match &model[*id].shape {
                Shape::Alias(place) => takes_any(model, &place.rust),
                _ => false,
            },
            ShapeKind::Object | ShapeKind::Enum => false,
        },
        _ => false,
    }
}

/// Returns the type of an optional member: one type for absent, `null` and a value.
pub(super) fn optional_type(model: &Model, rust: &RustType) -> TokenStream {
    match rust {
        RustType::Nullable(inner) => {
            let inner = rust_type(model, inner);
            quote!(OrNull<#inner>)
        }
        rust => {
            let ty = rust_type(model, rust);
            quote!(Option<#ty>)
        }
    }
}

/// Returns a type as text, in the spacing that people use.
pub(super) fn text(ty: &TokenStream) -> String {
    ty.to_string()
        .replace(" <", "<")
        .replace("< ", "<")
        .replace(" >", ">")
        .replace(" ,", ",")
        .replace(" :: ", "::")
}

/// Returns the path of the module that has the generated modules.
pub(super) fn root(model: &Model) -> TokenStream {
    path(&model.root)
}

/// Returns a path of identifiers.
pub(super) fn path(path: &str) -> TokenStream {
    path.split("::").map(|part| format_ident!("{part}")).fold(TokenStream::new(), |path, part| {
        if path.is_empty() { quote!(#part) } else { quote!(#path::#part) }
    })
}

/// Returns the `use` lines of `file`: exactly what its items mention.
pub(super) fn uses(model: &Model, file: &File) -> TokenStream {
    let own: BTreeSet<_> = file.types.iter().copied().collect();
    let mut siblings: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut support = BTreeSet::new();
    let mut others = Others::default();
    for id in &file.types {
        let def = &model[*id];
        support_of(model, def, &mut support);
        for place in written_places(def) {
            others.note(model, &place.rust, &mut support);
        }
        if let Shape::Union(union) = &def.shape {
            let shared = crate::model::shared(model, union);
            let written = shared.iter().filter_map(|shared| super::accessors::written(shared.rust));
            written.for_each(|rust| others.note(model, rust, &mut support));
            let payloads = super::union::payloads(model, union);
            for payload in payloads.iter().flatten() {
                // A conversion takes a plain `Vec`, and makes the list of it.
                let written = if let RustType::Vec(item) = payload { item } else { payload };
                others.note(model, written, &mut support);
            }
        }
        if let Shape::Object(crate::model::ObjectDef { additional: Additional::Typed(_), .. }) = &def.shape {
            others.map = true;
        }
        for mentioned in mentioned_in_code(model, def) {
            if !own.contains(&mentioned) {
                siblings.entry(model.module(mentioned)).or_default().insert(model.name(mentioned));
            }
        }
    }
    let root = root(model);
    let siblings = siblings.iter().map(|(module, names)| {
        let module = format_ident!("{module}");
        let names = names.iter().map(|name| format_ident!("{name}"));
        quote!(use #root::#module::{#(#names),*};)
    });
    let names = support.iter().map(|name| format_ident!("{name}"));
    let support = (!support.is_empty()).then(|| quote!(use #root::support::{#(#names),*};));
    let value = others.value.then(|| {
        quote!(
            use serde_json::Value;
        )
    });
    let map = others.map.then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let formats = others.formats.then(|| quote!(use #root::formats::{self};));
    quote!(#formats #support #(#siblings)* #value #map)
}

/// The names outside the generated types and the support code that a file uses.
#[derive(Default)]
struct Others {
    formats: bool,
    value: bool,
    map: bool,
}

impl Others {
    fn note(&mut self, model: &Model, rust: &RustType, support: &mut BTreeSet<&'static str>) {
        match rust {
            RustType::Raw => self.value = true,
            RustType::Custom(_) => {
                support.insert("Parsed");
            }
            RustType::Formatted(_) => self.formats = true,
            RustType::Number => {
                support.insert("Number");
            }
            RustType::Map(inner) => {
                self.map = true;
                self.note(model, inner, support);
            }
            RustType::Vec(inner) => {
                support.extend((list_of(model, inner) == "ListOf").then_some("ListOf"));
                self.note(model, inner, support);
            }
            RustType::Nullable(inner) | RustType::Box(inner) => self.note(model, inner, support),
            RustType::Tuple(items) => items.iter().for_each(|item| self.note(model, item, support)),
            _ => {}
        }
    }
}

/// Types whose names the code of `def` writes.
fn mentioned_in_code(model: &Model, def: &TypeDef) -> Vec<crate::model::TypeId> {
    let mut mentioned: Vec<_> =
        written_places(def).into_iter().flat_map(|place| place.rust.named()).collect();
    if let Shape::Union(union) = &def.shape {
        mentioned.extend(crate::model::shared(model, union).iter().flat_map(|shared| shared.rust.named()));
        let payloads = super::union::payloads(model, union);
        mentioned.extend(payloads.iter().flatten().flat_map(RustType::named));
    }
    mentioned
}

/// Returns the places whose types are in the code: not those of constants.
pub(super) fn written_places(def: &TypeDef) -> Vec<&Place> {
    match &def.shape {
        Shape::Object(object) => {
            let fields = object.members.iter().filter(|member| member.constant.is_none());
            let additional = match &object.additional {
                Additional::Typed(place) => Some(place),
                _ => None,
            };
            fields.map(|member| &member.place).chain(additional).collect()
        }
        _ => def.places(),
    }
}

fn support_of(model: &Model, def: &TypeDef, support: &mut BTreeSet<&'static str>) {
    match &def.shape {
        Shape::Object(object) => {
            support.extend(["Extra", "Field"]);
            support.extend(object.members.iter().any(|member| member.is_or_null()).then_some("OrNull"));
        }
        Shape::Union(union) => super::union::support_of(model, union, support),
        Shape::Enum(_) => {
            support.insert("UnknownValue");
        }
        Shape::Alias(_) => {}
    }
}

/// Returns whether no name in the code of `def` is in another script.
pub(super) fn is_ascii(def: &TypeDef) -> bool {
    def.name.is_ascii()
        && match &def.shape {
            Shape::Object(object) => object.members.iter().all(|member| member.field.is_ascii()),
            Shape::Union(union) => union.variants.iter().all(|variant| variant.name.is_ascii()),
            Shape::Enum(values) => values.names.iter().all(|name| name.is_ascii()),
            Shape::Alias(_) => true,
        }
}
