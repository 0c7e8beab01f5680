//! Unions, as open enums with the plan by which they choose.

use super::{Item, accessors, docs, free_form, paths, plan, table, variant};
use crate::model::{Arm, Model, ObjectPlan, RustType, Shape, Ty, TypeDef, UnionDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::{BTreeSet, HashMap};

/// Returns the enum, its accessors, and the table of its variants with its plan.
pub(super) fn union(model: &Model, def: &TypeDef, union: &UnionDef) -> Item {
    let definition = definition(model, def, union);
    let methods = methods(model, def, union);
    let conversions = conversions(model, def, union);
    let free_form = free_form::methods(model, def, union);
    let head = format!("{} = {:?}", def.name, def.address.to_string());
    let methods_of = variant::rows(model, union);
    let rows = union.variants.iter().zip(methods_of).enumerate();
    let rows = rows.map(|(position, (variant, methods))| format!("{position} {}{methods};", variant.name));
    Item {
        code: quote!(#definition #methods #conversions #free_form),
        table: Some(table::table("union", &head, rows, &plan::choices(model, union))),
    }
}

/// Adds what the code of a union mentions of the runtime.
pub(super) fn support_of(model: &Model, union: &UnionDef, support: &mut BTreeSet<&'static str>) {
    support.insert("Unknown");
    let plan = &union.plan;
    let is_printed =
        matches!(plan.object, ObjectPlan::Only(_) | ObjectPlan::Matched(_) | ObjectPlan::Judged(_));
    support.extend(is_printed.then_some("ObjectPlan"));
    let groups: Vec<&Vec<Arm>> = match &plan.object {
        ObjectPlan::Tagged { values, literals, unlisted, absent, .. } => {
            let texts = values.iter().map(|(_, arms)| arms);
            texts.chain(literals.iter().map(|(_, arms)| arms)).chain([unlisted, absent]).collect()
        }
        ObjectPlan::Matched(arms) | ObjectPlan::Judged(arms) => vec![arms],
        ObjectPlan::Never | ObjectPlan::Only(_) => Vec::new(),
    };
    for arms in groups {
        let is_compared = |arm: &&Arm| arms.len() > 1 && plan::struct_of(model, union, **arm).is_some();
        let compared = arms.iter().filter(is_compared).count();
        support.extend((compared < arms.len()).then_some("only"));
        support.extend((compared > 0).then_some("among"));
    }
    support.extend((!plan.string.is_empty()).then_some("StringArm"));
    support.extend((!plan.array.is_empty()).then_some("ArrayArm"));
    support.extend((!plan.array.is_empty() || !plan.judged.is_empty()).then_some("kind"));
}

fn definition(model: &Model, def: &TypeDef, union: &UnionDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let mut lines = docs::of_type(model, def, &what(model, union));
    lines.push(String::new());
    lines.push(how(union));
    lines.extend(docs::deprecation(def.annotations.deprecated));
    let deprecated = super::object::deprecated(def.annotations.deprecated);
    let doc = docs::doc(lines);
    let mut tags = tags(union);
    let derives = super::object::derives(def);
    let variants = union.variants.iter().enumerate().map(|(at, variant)| {
        let variant_name = format_ident!("{}", variant.name);
        let ty = paths::rust_type(model, &variant.place.rust);
        let mut lines = variant.description.as_deref().map(super::markdown::inert).unwrap_or_default();
        let tags = std::mem::take(&mut tags[at]);
        if let (ObjectPlan::Tagged { key, .. }, false) = (&union.plan.object, tags.is_empty()) {
            lines.push(format!("{} is {}.", docs::code_text(key), tags.join(" or ")));
        }
        let listed = super::values::listed(model, &variant.place.ty, &def.annotations);
        lines.extend(listed.map(|listed| format!("The value is {listed}.")));
        let doc = docs::doc(lines);
        quote!(#doc #variant_name(#ty),)
    });
    quote! {
        #doc
        #deprecated
        #[derive(Clone #(, #derives)*)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// Raw JSON that matched no variant, or did not fit the variant that its tag names.
            Unknown(Unknown),
        }
    }
}

/// The most variants that the docs of a union name.
const MOST: usize = 6;

/// Returns a sentence for a union that has none of its own: what it may be.
fn what(model: &Model, union: &UnionDef) -> String {
    let word = |variant: &crate::model::VariantDef| match payload_of(&variant.place.rust) {
        RustType::Named(id) => docs::short_link(model, *id),
        RustType::String | RustType::Formatted(_) => "text".to_owned(),
        RustType::Number => "a number".to_owned(),
        RustType::Signed | RustType::Unsigned => "an integer".to_owned(),
        RustType::Boolean => "a boolean".to_owned(),
        RustType::Unit => "null".to_owned(),
        RustType::Vec(_) | RustType::Tuple(_) => "an array".to_owned(),
        RustType::Map(_) => "an object".to_owned(),
        _ => docs::code_text(&variant.name),
    };
    let mut words: Vec<String> = union.variants.iter().take(MOST).map(word).collect();
    let rest = union.variants.len().saturating_sub(MOST);
    let last = match rest {
        0 => words.pop().unwrap_or_default(),
        rest => format!("{rest} other {}", docs::plural(rest, "type")),
    };
    format!("Either {} or {last}.", words.join(", "))
}

fn payload_of(rust: &RustType) -> &RustType {
    match rust {
        RustType::Box(inner) | RustType::Nullable(inner) => payload_of(inner),
        rust => rust,
    }
}

/// Returns how the variant is chosen, in a sentence.
fn how(union: &UnionDef) -> String {
    let objects = match &union.plan.object {
        ObjectPlan::Tagged { key, .. } => format!("Distinguished by {}.", docs::code_text(key)),
        ObjectPlan::Matched(_) | ObjectPlan::Judged(_) => {
            "Distinguished by the members that are present.".to_owned()
        }
        ObjectPlan::Never | ObjectPlan::Only(_) => "Distinguished by the JSON type.".to_owned(),
    };
    match union.plan.ambiguous.len() {
        0 => objects,
        count if union.plan.has_more_ambiguous => {
            format!("{objects} The schema leaves {count} pairs open, or more.")
        }
        count => format!("{objects} The schema leaves {count} {} open.", docs::plural(count, "pair")),
    }
}

/// Returns the tags of each variant.
fn tags(union: &UnionDef) -> Vec<Vec<String>> {
    let mut tags = vec![Vec::new(); union.variants.len()];
    if let ObjectPlan::Tagged { values, literals, .. } = &union.plan.object {
        let texts = values.iter().map(|(value, arms)| (docs::code_text(&format!("{value:?}")), arms));
        let others = literals.iter().map(|(value, arms)| (docs::code_text(&value.to_string()), arms));
        for (tag, arms) in texts.chain(others) {
            arms.iter().for_each(|arm| tags[arm.variant].push(tag.clone()));
        }
    }
    tags
}

fn methods(model: &Model, def: &TypeDef, union: &UnionDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let tag = tag_method(model, union, &name);
    let shared = accessors::methods(model, union, &name);
    if tag.is_none() && shared.is_empty() {
        return TokenStream::new();
    }
    quote! {
        impl #name {
            #tag

            #(#shared)*
        }
    }
}

/// Prints `tag()`, where every variant is a struct that has the tag.
fn tag_method(model: &Model, union: &UnionDef, name: &syn::Ident) -> Option<TokenStream> {
    let ObjectPlan::Tagged { key, .. } = &union.plan.object else {
        return None;
    };
    let clashes = crate::model::shared(model, union).iter().any(|shared| shared.member.field == "tag");
    if clashes {
        return None;
    }
    let arms = union.variants.iter().map(|variant| {
        let variant_name = format_ident!("{}", variant.name);
        let value = tag_value(model, &variant.place.ty, key)?;
        Some(match value {
            TagSource::Constant(constant) => quote!(#name::#variant_name(_) => Some(#constant)),
            TagSource::Field { field, options: 0 } => {
                quote!(#name::#variant_name(value) => Some(value.#field.as_str()))
            }
            TagSource::Field { field, options } => {
                let inner = (1..options).map(|_| quote!(.and_then(|tag| tag.as_ref())));
                quote!(#name::#variant_name(value) => value.#field.as_ref()#(#inner)*.map(|tag| tag.as_str()))
            }
            TagSource::Union => quote!(#name::#variant_name(value) => value.tag()),
        })
    });
    let arms: Option<Vec<TokenStream>> = arms.collect();
    let arms = arms?;
    let doc =
        docs::doc([format!("{} of the body, also of one that is kept as raw JSON.", docs::code_text(key))]);
    Some(quote! {
        #doc
        pub fn tag(&self) -> Option<&str> {
            match self {
                #(#arms,)*
                #name::Unknown(body) => body.as_value().get(#key)?.as_str(),
            }
        }
    })
}

enum TagSource {
    Constant(String),
    /// A field with this many `Option`s around its string.
    Field {
        field: syn::Ident,
        options: usize,
    },
    Union,
}

fn tag_value(model: &Model, ty: &Ty, key: &str) -> Option<TagSource> {
    let Ty::Named(id) = model.resolve(ty) else {
        return None;
    };
    match &model[*id].shape {
        Shape::Object(object) => {
            let member = object.members.iter().find(|member| member.name == key)?;
            let field = super::object::ident(member);
            match &member.constant {
                Some(constant) => Some(TagSource::Constant(constant.clone())),
                None => {
                    // `OrNull` counts as one `Option`: its `as_ref` gives one.
                    let is_option = !member.required && !member.is_or_null();
                    let options = options(model, &member.place.rust)? + usize::from(is_option);
                    Some(TagSource::Field { field, options })
                }
            }
        }
        Shape::Union(inner) => match &inner.plan.object {
            ObjectPlan::Tagged { key: inner_key, .. } if inner_key == key => {
                let shared = crate::model::shared(model, inner);
                let all =
                    inner.variants.iter().all(|variant| tag_value(model, &variant.place.ty, key).is_some());
                let has_method = all && !shared.iter().any(|shared| shared.member.field == "tag");
                has_method.then_some(TagSource::Union)
            }
            _ => None,
        },
        _ => None,
    }
}

/// Returns how many `Option`s are around the string that `rust` holds; `None` if it holds no string.
fn options(model: &Model, rust: &RustType) -> Option<usize> {
    match rust {
        RustType::String => Some(0),
        RustType::Nullable(inner) => options(model, inner).map(|options| options + 1),
        RustType::Named(id) => match &model[*id].shape {
            Shape::Enum(_) => Some(0),
            Shape::Alias(place) => options(model, &place.rust),
            Shape::Object(_) | Shape::Union(_) => None,
        },
        _ => None,
    }
}

/// Prints `From` for every payload that belongs to only one variant.
fn conversions(model: &Model, def: &TypeDef, union: &UnionDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let conversions = converted(model, union).into_iter().map(|(at, payload)| {
        let variant = &union.variants[at];
        let variant_name = format_ident!("{}", variant.name);
        // A list is made of a plain `Vec`.
        let (ty, value) = match &payload {
            RustType::Vec(item) => {
                let is_list = paths::is_list(model, item);
                let item = paths::rust_type(model, item);
                (quote!(Vec<#item>), if is_list { quote!(value.into()) } else { quote!(value) })
            }
            payload => (paths::rust_type(model, payload), quote!(value)),
        };
        let value = match &variant.place.rust {
            RustType::Box(_) => quote!(Box::new(#value)),
            _ => value,
        };
        let of_text = (payload == RustType::String).then(|| {
            quote! {
                impl From<&str> for #name {
                    #[inline]
                    fn from(value: &str) -> Self {
                        #name::#variant_name(value.into())
                    }
                }
            }
        });
        quote! {
            impl From<#ty> for #name {
                #[inline]
                fn from(value: #ty) -> Self {
                    #name::#variant_name(#value)
                }
            }

            #of_text
        }
    });
    quote!(#(#conversions)*)
}

/// Returns the variants that can be made from their payload, which no other has, each with its payload.
pub(crate) fn converted(model: &Model, union: &UnionDef) -> Vec<(usize, RustType)> {
    let payloads = payloads(model, union).into_iter().enumerate();
    payloads.filter_map(|(at, payload)| Some((at, payload?))).collect()
}

/// Returns whether the union has the method `tag`.
pub(crate) fn has_tag_method(model: &Model, union: &UnionDef) -> bool {
    tag_method(model, union, &format_ident!("Union")).is_some()
}

/// Returns what each variant can be made from, as no other can.
pub(super) fn payloads(model: &Model, union: &UnionDef) -> Vec<Option<RustType>> {
    let all: Vec<_> = union.variants.iter().map(|variant| written(model, &variant.place.rust)).collect();
    let mut count: HashMap<&RustType, usize> = HashMap::new();
    all.iter().flatten().for_each(|payload| *count.entry(payload).or_default() += 1);
    let is_only = |payload: &RustType| count[payload] == 1;
    all.iter().map(|payload| payload.clone().filter(is_only)).collect()
}

/// Returns the payload without its box and behind its aliases; only what names a type of this crate.
fn written(model: &Model, rust: &RustType) -> Option<RustType> {
    match rust {
        RustType::Box(inner) => written(model, inner),
        RustType::Named(id) => match &model[*id].shape {
            Shape::Alias(place) => written(model, &place.rust),
            _ => Some(rust.clone()),
        },
        RustType::Vec(_)
        | RustType::Map(_)
        | RustType::String
        | RustType::Boolean
        | RustType::Signed
        | RustType::Unsigned
        | RustType::Number => Some(rust.clone()),
        _ => None,
    }
}
