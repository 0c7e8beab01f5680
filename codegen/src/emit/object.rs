//! Objects with named members, as structs.

use super::given::{Given, given, given_or_null};
use super::{Item, defaults, docs, literals, paths, table};
use crate::model::{Additional, MemberDef, Model, ObjectDef, Place, TypeDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Returns the struct, its constructor, and the table of its members.
pub(super) fn object(model: &Model, def: &TypeDef, object: &ObjectDef) -> Item {
    let definition = definition(model, def, object);
    let methods = methods(model, def, object);
    Item { code: quote!(#definition #methods), table: Some(members(model, def, object)) }
}

fn fields(object: &ObjectDef) -> impl Iterator<Item = &MemberDef> {
    object.members.iter().filter(|member| member.constant.is_none())
}

/// Returns the field of `member` as an identifier.
pub(super) fn ident(member: &MemberDef) -> syn::Ident {
    match member.field.strip_prefix("r#") {
        Some(keyword) => syn::Ident::new_raw(keyword, proc_macro2::Span::call_site()),
        None => format_ident!("{}", member.field),
    }
}

fn definition(model: &Model, def: &TypeDef, object: &ObjectDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let mut lines = with_constants(docs::of_type(model, def, &what(def)), object);
    lines.extend(docs::deprecation(def.annotations.deprecated));
    if let Some(bare) = object.bare.map(|position| &object.members[position].name) {
        lines.push(String::new());
        lines.push(format!(
            "The value of {} is also read when it comes alone, and then written alone. To send it alone, \
             write it as it is, without a `{}` around it.",
            docs::code_text(bare),
            def.name
        ));
    }
    let doc = docs::doc(lines);
    let deprecated = deprecated(def.annotations.deprecated);
    let derives = derives(def);
    let fields = fields(object).map(|member| {
        let doc = docs::doc(docs::of_member(model, member));
        let deprecated = self::deprecated(member.annotations.deprecated);
        let field = ident(member);
        let ty = match member.required {
            true => paths::rust_type(model, &member.place.rust),
            false => paths::optional_type(model, &member.place.rust),
        };
        quote! {
            #doc
            #deprecated
            pub #field: #ty,
        }
    });
    let additional = typed_additional(object).map(|place| {
        let ty = paths::rust_type(model, &place.rust);
        quote! {
            /// Members that the schema does not name, each as the schema says.
            pub additional: BTreeMap<String, #ty>,
        }
    });
    quote! {
        #doc
        #deprecated
        #[derive(Clone #(, #derives)*)]
        pub struct #name {
            #(#fields)*
            #additional
            _extra: Extra,
        }
    }
}

/// Returns the derives that the configuration adds.
pub(super) fn derives(def: &TypeDef) -> Vec<TokenStream> {
    def.derives.iter().map(|path| paths::custom(path)).collect()
}

/// Returns a sentence for a schema that has none of its own.
fn what(def: &TypeDef) -> String {
    match &def.schema_name {
        Some(name) => format!("{}.", docs::code_text(name)),
        None => "An object inside another schema.".to_owned(),
    }
}

fn with_constants(mut lines: Vec<String>, object: &ObjectDef) -> Vec<String> {
    for member in &object.members {
        if let Some(constant) = &member.constant {
            lines.push(String::new());
            let (name, constant) = (docs::code_text(&member.name), docs::code_text(&format!("{constant:?}")));
            lines.push(format!("Always written with {name}: {constant}."));
        }
    }
    lines
}

/// Returns the attribute of what the schema deprecates. The crate itself allows its use: see `files!`.
pub(super) fn deprecated(is_deprecated: bool) -> Option<TokenStream> {
    is_deprecated.then(|| quote!(#[deprecated = "the schema says so"]))
}

fn methods(model: &Model, def: &TypeDef, object: &ObjectDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let mut required: Vec<&MemberDef> = fields(object).filter(|member| member.required).collect();
    required.sort_by_key(|member| member.rank);
    let names: Vec<_> = required.iter().map(|member| ident(member)).collect();
    let given: Vec<Given> = required.iter().map(|member| given_or_null(model, &member.place.rust)).collect();
    let types = given.iter().map(Given::parameter);
    let inits = given.iter().zip(&names).map(|(given, name)| {
        let value = given.value(name);
        // Clippy asks for the short form where the argument is the value.
        if *name == value.to_string() { quote!(#name) } else { quote!(#name: #value) }
    });
    let doc = docs::doc([what_new_makes(object, &required)]);
    let defaults = defaults::methods(model, object);
    let constants = super::values::constants(model, object);
    let default = required.is_empty().then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Field::empty()
                }
            }
        }
    });
    let (parameters, body) = match &object.required_type {
        None if required.is_empty() => (quote!(), quote!(Field::empty())),
        None => (quote!(#(#names: #types),*), quote!(#name { #(#inits,)* ..Field::empty() })),
        Some(required_type) => {
            let required_type = format_ident!("{required_type}");
            let body = quote!(#name { #(#names: required.#names,)* ..Field::empty() });
            (quote!(required: #required_type), body)
        }
    };
    let required_type = required_type(model, def, object, &required);
    quote! {
        impl #name {
            #(#constants)*

            #doc
            pub fn new(#parameters) -> Self {
                #body
            }

            #(#defaults)*
        }

        #default

        #required_type
    }
}

/// Returns what `new` does, in a sentence.
fn what_new_makes(object: &ObjectDef, required: &[&MemberDef]) -> String {
    let constants = object.members.iter().filter(|member| member.constant.is_some());
    let constants: Vec<String> = constants.map(|member| docs::code_text(&member.name)).collect();
    let written = match constants.is_empty() {
        true => String::new(),
        false => format!("; {} is written by itself", constants.join(", ")),
    };
    match required {
        [] => format!("Makes the value without a member{written}."),
        [only] => {
            format!("Makes the value of {}, which the schema requires{written}.", docs::code_text(&only.name))
        }
        _ => format!("Makes the value of the {} members that the schema requires{written}.", required.len()),
    }
}

/// Returns the struct by which `new` takes many members.
fn required_type(
    model: &Model,
    def: &TypeDef,
    object: &ObjectDef,
    required: &[&MemberDef],
) -> Option<TokenStream> {
    let name = format_ident!("{}", object.required_type.as_ref()?);
    let doc = docs::doc([format!("The members that [`{0}`] requires, by name: see [`{0}::new`].", def.name)]);
    let fields = required.iter().map(|member| {
        let (field, ty) = (ident(member), paths::rust_type(model, &member.place.rust));
        let doc = docs::doc([format!("{}.", docs::code_text(&member.name))]);
        quote!(#doc pub #field: #ty,)
    });
    Some(quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #name {
            #(#fields)*
        }
    })
}

/// Returns the rows: position, name in JSON, and the field with the JSON types that it admits.
fn members(model: &Model, def: &TypeDef, object: &ObjectDef) -> String {
    let others = match &object.additional {
        Additional::Open => "open",
        Additional::Closed => "closed",
        Additional::Unstated => "unstated",
        Additional::Typed(_) => "typed additional",
    };
    let address = def.address.to_string();
    let bare = object.bare.map(|position| format!(", bare {position}")).unwrap_or_default();
    let head = format!("{} = {address:?}, {others}{bare}", def.name);
    let rows = object.members.iter().enumerate().map(|(position, member)| {
        let (name, field) = (&member.name, &member.field);
        let kinds = table::kinds(member.place.ty.kinds(model));
        match (&member.constant, member.required) {
            (Some(constant), true) => format!("{position} {name:?} => constant({constant:?});"),
            (Some(constant), false) => format!("{position} {name:?} => optional_constant({constant:?});"),
            (None, required) => {
                let how = match required {
                    true => "required",
                    false if member.is_or_null() => "or_null",
                    false => "optional",
                };
                let Given { word, ty, .. } = given(model, &member.place.rust);
                let setter = defaults::setter(field);
                let listed = literals::of(model, &member.place.ty);
                let listed = listed.map(|listed| format!(" of {listed}")).unwrap_or_default();
                let deprecated = if member.annotations.deprecated { ", deprecated" } else { "" };
                format!(
                    "{position} {name:?} => {how}({field}: {kinds}, {setter} {word} {}{deprecated}){listed};",
                    paths::text(&ty)
                )
            }
        }
    });
    table::table("object", &head, rows, "")
}

fn typed_additional(object: &ObjectDef) -> Option<&Place> {
    match &object.additional {
        Additional::Typed(place) => Some(place),
        _ => None,
    }
}
