//! Unions, as open enums that know how they choose.

use super::object::{kinds, shape_name, slots};
use super::{accessors, docs, paths};
use crate::model::{Arm, Model, ObjectPlan, RustType, Shape, Ty, TypeDef, UnionDef};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// The enum, its accessors, its plan as a table, and how its variants are filled and viewed.
pub fn union(model: &Model, def: &TypeDef, union: &UnionDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let address = def.address.to_string();
    let definition = definition(model, def, union);
    let methods = methods(model, def, union);
    let conversions = conversions(model, def, union);
    let shape = shape(model, def, union);
    let access = access(def, union);
    quote! {
        #definition
        #methods
        #conversions
        #shape
        #access

        unions! {
            #name = #address;
        }
    }
}

/// What the code of a union mentions of the support code.
pub fn support_of(model: &Model, union: &UnionDef, support: &mut BTreeSet<&'static str>) {
    support.extend(["Field", "NONE", "ObjectPlan", "Slot", "Union", "UnionShape", "Unknown", "View"]);
    let scalars = [union.plan.null, union.plan.boolean, union.plan.integer, union.plan.number];
    if scalars.iter().all(Option::is_some) {
        support.remove("NONE");
    }
    match &union.plan.object {
        ObjectPlan::Tagged { .. } => support.extend(["Names", "ObjectArm", "index"]),
        ObjectPlan::Matched(_) => support.extend(["ObjectArm"]),
        ObjectPlan::Never | ObjectPlan::Only(_) => {}
    }
    if !union.plan.string.is_empty() {
        support.insert("StringArm");
    }
    if !union.plan.array.is_empty() {
        support.extend(["ArrayArm", "kind"]);
    }
    let _ = model;
}

fn definition(model: &Model, def: &TypeDef, union: &UnionDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let mut lines = docs::of_type(def, "One of several types.");
    lines.push(String::new());
    lines.push(how(union));
    let doc = docs::doc(lines);
    let variants = union.variants.iter().enumerate().map(|(at, variant)| {
        let variant_name = format_ident!("{}", variant.name);
        let ty = paths::rust_type(model, &variant.place.rust);
        let mut lines = variant.description.as_deref().map(docs::tidy).unwrap_or_default();
        let tags = tags_of(union, at);
        if let (ObjectPlan::Tagged { key, .. }, false) = (&union.plan.object, tags.is_empty()) {
            lines.push(format!("`{key}` is {}.", tags.join(" or ")));
        }
        let doc = docs::doc(lines);
        quote!(#doc #variant_name(#ty),)
    });
    quote! {
        #doc
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A body that belongs to none of the variants, or does not fit the one it names: as it
            /// came.
            Unknown(Unknown),
        }
    }
}

/// How the variant is chosen, in a sentence.
fn how(union: &UnionDef) -> String {
    let objects = match &union.plan.object {
        ObjectPlan::Tagged { key, .. } => format!("Told apart by `{key}`."),
        ObjectPlan::Matched(_) => "Told apart by the members that are there.".to_owned(),
        ObjectPlan::Never | ObjectPlan::Only(_) => "Told apart by the JSON type.".to_owned(),
    };
    match union.plan.ambiguous.len() {
        0 => objects,
        count => format!("{objects} The schema leaves {count} {} open.", docs::plural(count, "pair")),
    }
}

fn tags_of(union: &UnionDef, variant: usize) -> Vec<String> {
    let ObjectPlan::Tagged { values, .. } = &union.plan.object else {
        return Vec::new();
    };
    let own = values.iter().filter(|(_, arms)| arms.contains(&Arm { variant }));
    own.map(|(value, _)| format!("`{value:?}`")).collect()
}

fn methods(model: &Model, def: &TypeDef, union: &UnionDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let tag = tag_method(model, union, &name);
    let shared = accessors::methods(model, union, &name);
    quote! {
        impl #name {
            #tag

            #(#shared)*

            fn empty() -> Self {
                #name::Unknown(Unknown(Field::empty()))
            }
        }
    }
}

/// `tag()`, where every variant is a struct that has the tag.
fn tag_method(model: &Model, union: &UnionDef, name: &syn::Ident) -> Option<TokenStream> {
    let ObjectPlan::Tagged { key, .. } = &union.plan.object else {
        return None;
    };
    let clashes = accessors::shared(model, union).iter().any(|shared| shared.member.field == "tag");
    if clashes {
        return None;
    }
    let arms = union.variants.iter().map(|variant| {
        let variant_name = format_ident!("{}", variant.name);
        let value = tag_value(model, &variant.place.ty, key)?;
        Some(match value {
            TagValue::Constant(constant) => quote!(#name::#variant_name(_) => Some(#constant)),
            TagValue::Field { field, required: true } => quote!(#name::#variant_name(value) => Some(value.#field.as_str())),
            TagValue::Field { field, required: false } => {
                quote!(#name::#variant_name(value) => value.#field.as_ref().map(|tag| tag.as_str()))
            }
            TagValue::Union => quote!(#name::#variant_name(value) => value.tag()),
        })
    });
    let arms: Option<Vec<TokenStream>> = arms.collect();
    let arms = arms?;
    let doc = docs::doc([format!("`{key}` of the body, also of one that is kept as it came.")]);
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

enum TagValue {
    Constant(String),
    Field { field: syn::Ident, required: bool },
    Union,
}

fn tag_value(model: &Model, ty: &Ty, key: &str) -> Option<TagValue> {
    let Ty::Named(id) = model.resolve(ty) else {
        return None;
    };
    match &model[*id].shape {
        Shape::Object(object) => {
            let member = object.members.iter().find(|member| member.name == key)?;
            let field = match member.field.strip_prefix("r#") {
                Some(keyword) => syn::Ident::new_raw(keyword, proc_macro2::Span::call_site()),
                None => format_ident!("{}", member.field),
            };
            match &member.constant {
                Some(constant) => Some(TagValue::Constant(constant.clone())),
                None if matches!(model.resolve(&member.place.ty), Ty::Named(_)) => {
                    Some(TagValue::Field { field, required: member.required })
                }
                None => None,
            }
        }
        Shape::Union(inner) => match &inner.plan.object {
            ObjectPlan::Tagged { key: inner_key, .. } if inner_key == key => {
                let all = inner.variants.iter().all(|variant| tag_value(model, &variant.place.ty, key).is_some());
                all.then_some(TagValue::Union)
            }
            _ => None,
        },
        _ => None,
    }
}

/// `From` for every payload that belongs to one variant only.
fn conversions(model: &Model, def: &TypeDef, union: &UnionDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let payloads: Vec<Option<RustType>> =
        union.variants.iter().map(|variant| written(model, &variant.place.rust)).collect();
    let conversions = union.variants.iter().zip(&payloads).map(|(variant, payload)| {
        let payload = payload.as_ref()?;
        let is_only = payloads.iter().filter(|other| other.as_ref() == Some(payload)).count() == 1;
        let variant_name = format_ident!("{}", variant.name);
        let ty = paths::rust_type(model, payload);
        let value = match &variant.place.rust {
            RustType::Box(_) => quote!(Box::new(value)),
            _ => quote!(value),
        };
        is_only.then(|| {
            quote! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        #name::#variant_name(#value)
                    }
                }
            }
        })
    });
    quote!(#(#conversions)*)
}

/// The payload without its box and behind its aliases; only what names a type of this crate.
fn written(model: &Model, rust: &RustType) -> Option<RustType> {
    match rust {
        RustType::Box(inner) => written(model, inner),
        RustType::Named(id) => match &model[*id].shape {
            Shape::Alias(place) => written(model, &place.rust),
            _ => Some(rust.clone()),
        },
        RustType::Vec(_) | RustType::Map(_) | RustType::String => Some(rust.clone()),
        _ => None,
    }
}

fn shape(model: &Model, def: &TypeDef, union: &UnionDef) -> TokenStream {
    let name = &def.name;
    let table = shape_name(def);
    let plan = &union.plan;
    let variants = union.variants.iter().map(|variant| &variant.name);
    let scalar = |variant: Option<usize>| match variant {
        Some(variant) => {
            let variant = Literal::usize_unsuffixed(variant);
            quote!(#variant)
        }
        None => quote!(NONE),
    };
    let [null, boolean, integer, number] = [plan.null, plan.boolean, plan.integer, plan.number].map(scalar);
    let strings = plan.string.iter().map(|arm| {
        let variant = Literal::usize_unsuffixed(arm.variant);
        let values = &arm.values;
        quote!(StringArm { variant: #variant, values: &[#(#values),*] })
    });
    let arrays = plan.array.iter().map(|arm| {
        let variant = Literal::usize_unsuffixed(arm.variant);
        let items = kinds(arm.items);
        quote!(ArrayArm { variant: #variant, items: #items })
    });
    let object = object_plan(model, union);
    quote! {
        static #table: UnionShape = UnionShape {
            name: #name,
            variants: &[#(#variants),*],
            null: #null,
            boolean: #boolean,
            integer: #integer,
            number: #number,
            string: &[#(#strings),*],
            array: &[#(#arrays),*],
            object: #object,
        };
    }
}

fn object_plan(model: &Model, union: &UnionDef) -> TokenStream {
    match &union.plan.object {
        ObjectPlan::Never => quote!(ObjectPlan::Never),
        ObjectPlan::Only(variant) => {
            let variant = Literal::usize_unsuffixed(*variant);
            quote!(ObjectPlan::Only(#variant))
        }
        ObjectPlan::Matched(arms) => {
            let arms = object_arms(model, union, arms);
            quote!(ObjectPlan::Matched(#arms))
        }
        ObjectPlan::Tagged { key, values, unlisted } => {
            let slots = slots(values.len());
            let names: Vec<&String> = values.iter().map(|(value, _)| value).collect();
            let arms = values.iter().map(|(_, arms)| object_arms(model, union, arms));
            let unlisted = object_arms(model, union, unlisted);
            quote! {
                ObjectPlan::Tagged {
                    key: #key,
                    values: {
                        const VALUES: &[&str] = &[#(#names),*];
                        Names::new(VALUES, &index::<#slots>(VALUES))
                    },
                    arms: &[#(#arms),*],
                    unlisted: #unlisted,
                }
            }
        }
    }
}

/// One arm needs no shape: there is nothing to compare it with.
fn object_arms(model: &Model, union: &UnionDef, arms: &[Arm]) -> TokenStream {
    let is_one = arms.len() == 1;
    let arms = arms.iter().map(|arm| {
        let variant = Literal::usize_unsuffixed(arm.variant);
        let shape = match model.resolve(&union.variants[arm.variant].place.ty) {
            Ty::Named(id) if !is_one && matches!(model[*id].shape, Shape::Object(_)) => {
                let module = format_ident!("{}", model[*id].module);
                let shape = shape_name(&model[*id]);
                quote!(Some(&crate::#module::#shape))
            }
            _ => quote!(None),
        };
        quote!(ObjectArm { variant: #variant, shape: #shape })
    });
    quote!(&[#(#arms),*])
}

fn access(def: &TypeDef, union: &UnionDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let table = shape_name(def);
    let names: Vec<_> = union.variants.iter().map(|variant| format_ident!("{}", variant.name)).collect();
    let positions: Vec<_> = (0..names.len()).map(Literal::usize_unsuffixed).collect();
    quote! {
        impl Union for #name {
            fn shape(&self) -> &'static UnionShape {
                &#table
            }

            fn select(&mut self, variant: u16) -> Slot<'_> {
                *self = match variant {
                    #(#positions => #name::#names(Field::empty()),)*
                    _ => #name::empty(),
                };
                match self {
                    #(#name::#names(value) => Slot::required(value),)*
                    #name::Unknown(body) => Slot::Raw(&mut body.0),
                }
            }

            fn set_unknown(&mut self, value: serde_json::Value) {
                *self = #name::Unknown(Unknown(Box::new(value)));
            }

            fn variant(&self) -> Option<&'static str> {
                let variant = match self {
                    #(#name::#names(_) => #positions,)*
                    #name::Unknown(_) => return None,
                };
                #table.variants.get(variant).copied()
            }

            fn view(&self) -> View<'_> {
                match self {
                    #(#name::#names(value) => View::required(value),)*
                    #name::Unknown(body) => View::Raw(&body.0),
                }
            }
        }
    }
}
