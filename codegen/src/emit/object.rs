//! Objects with named members, as structs.

use super::{docs, paths};
use crate::graph::{JsonType, TypeSet};
use crate::model::{Additional, MemberDef, Model, ObjectDef, Place, RustType, TypeDef};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// The struct, its constructor, its shape, and how its members are filled and viewed.
pub fn object(model: &Model, def: &TypeDef, object: &ObjectDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let address = def.address.to_string();
    let items = [definition(model, def, object), methods(model, def, object), shape(model, def, object)];
    let access = access(def, object);
    quote! {
        #(#items)*

        #access

        objects! {
            #name = #address;
        }
    }
}

fn fields(object: &ObjectDef) -> impl Iterator<Item = &MemberDef> {
    object.members.iter().filter(|member| member.constant.is_none())
}

fn ident(member: &MemberDef) -> syn::Ident {
    match member.field.strip_prefix("r#") {
        Some(keyword) => syn::Ident::new_raw(keyword, proc_macro2::Span::call_site()),
        None => format_ident!("{}", member.field),
    }
}

fn definition(model: &Model, def: &TypeDef, object: &ObjectDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let doc = docs::doc(with_constants(docs::of_type(def, &what(def)), object));
    let deprecated = deprecated(def.annotations.deprecated);
    let fields = fields(object).map(|member| {
        let doc = docs::doc(docs::of_member(member));
        let field = ident(member);
        let ty = paths::rust_type(model, &member.place.rust);
        let ty = if member.required { ty } else { quote!(Option<#ty>) };
        quote! {
            #doc
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
        #[derive(Clone, PartialEq)]
        pub struct #name {
            #(#fields)*
            #additional
            _extra: Extra,
        }
    }
}

/// A sentence for a schema that has none of its own.
fn what(def: &TypeDef) -> String {
    match &def.schema_name {
        Some(name) => format!("`{name}`."),
        None => "An object inside another schema.".to_owned(),
    }
}

fn with_constants(mut lines: Vec<String>, object: &ObjectDef) -> Vec<String> {
    for member in &object.members {
        if let Some(constant) = &member.constant {
            lines.push(String::new());
            lines.push(format!("Always written with `{}`: `{:?}`.", member.name, constant));
        }
    }
    lines
}

fn deprecated(is_deprecated: bool) -> Option<TokenStream> {
    // An attribute would warn inside the crate as well, so the docs say it.
    is_deprecated.then(|| docs::doc([String::new(), "**Deprecated** by the schema.".to_owned()]))
}

fn methods(model: &Model, def: &TypeDef, object: &ObjectDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let required: Vec<&MemberDef> = fields(object).filter(|member| member.required).collect();
    let names: Vec<_> = required.iter().map(|member| ident(member)).collect();
    let types = required.iter().map(|member| paths::rust_type(model, &member.place.rust));
    let many = (required.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let what = match (required.is_empty(), object.members.iter().any(|member| member.constant.is_some())) {
        (true, false) => "A value with no member set.",
        (true, true) => "A value with its constant members alone.",
        (false, _) => "A value with its required members.",
    };
    let doc = docs::doc([what.to_owned()]);
    let default = required.is_empty().then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    #name::empty()
                }
            }
        }
    });
    let optional = fields(object).filter(|member| !member.required).map(ident);
    let additional = typed_additional(object).map(|_| quote!(additional: Field::empty(),));
    let body = if required.is_empty() {
        quote!(#name::empty())
    } else {
        quote!(#name { #(#names: #names.into(),)* ..#name::empty() })
    };
    quote! {
        impl #name {
            #doc
            #many
            pub fn new(#(#names: impl Into<#types>),*) -> Self {
                #body
            }

            /// What came with the object beside the members that the schema names, and values that
            /// do not fit the member they stand under.
            pub fn extra(&self) -> &Extra {
                &self._extra
            }

            /// See [`Self::extra`]; what is put in here is written with the object.
            pub fn extra_mut(&mut self) -> &mut Extra {
                &mut self._extra
            }

            fn empty() -> Self {
                #name {
                    #(#names: Field::empty(),)*
                    #(#optional: None,)*
                    #additional
                    _extra: Extra::EMPTY,
                }
            }
        }

        #default
    }
}

fn shape(model: &Model, def: &TypeDef, object: &ObjectDef) -> TokenStream {
    let name = &def.name;
    let table = shape_name(def);
    let names = object.members.iter().map(|member| &member.name);
    let members = object.members.iter().map(|member| {
        let name = &member.name;
        match (&member.constant, member.required) {
            (Some(constant), true) => quote!(Member::constant(#name, #constant)),
            (Some(constant), false) => quote!(Member::optional_constant(#name, #constant)),
            (None, required) => {
                let kinds = kinds(member.place.ty.kinds(model));
                if required { quote!(Member::required(#name, #kinds)) } else { quote!(Member::optional(#name, #kinds)) }
            }
        }
    });
    let slots = slots(object.members.len());
    let open = matches!(object.additional, Additional::Open);
    quote! {
        pub(crate) static #table: ObjectShape = {
            const NAMES: &[&str] = &[#(#names),*];
            ObjectShape {
                name: #name,
                members: &[#(#members),*],
                names: Names::new(NAMES, &index::<#slots>(NAMES)),
                open: #open,
            }
        };
    }
}

/// The name of the shape's static.
pub fn shape_name(def: &TypeDef) -> syn::Ident {
    use heck::ToShoutySnakeCase;
    format_ident!("{}", def.name.to_shouty_snake_case())
}

/// The number of slots in a hash index of `count` names, as a literal.
pub fn slots(count: usize) -> Literal {
    Literal::usize_unsuffixed((count * 2).next_power_of_two().max(2))
}

/// A set of JSON types, as the support code writes it.
pub fn kinds(types: TypeSet) -> TokenStream {
    if types == TypeSet::ANY {
        return quote!(kind::ANY);
    }
    let names = types.iter().map(|kind| match kind {
        JsonType::Null => quote!(kind::NULL),
        JsonType::Boolean => quote!(kind::BOOLEAN),
        JsonType::Integer => quote!(kind::INTEGER),
        JsonType::Number => quote!(kind::NUMBER),
        JsonType::String => quote!(kind::STRING),
        JsonType::Array => quote!(kind::ARRAY),
        JsonType::Object => quote!(kind::OBJECT),
    });
    let names: Vec<_> = names.collect();
    if names.is_empty() { quote!(0) } else { quote!(#(#names)|*) }
}

fn access(def: &TypeDef, object: &ObjectDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let table = shape_name(def);
    let (slots, views): (Vec<_>, Vec<_>) = object.members.iter().map(|member| match &member.constant {
        Some(constant) => (quote!(Slot::Constant(#constant)), quote!(View::String(#constant))),
        None => {
            let field = ident(member);
            if member.required {
                (quote!(Slot::required(&mut self.#field)), quote!(View::required(&self.#field)))
            } else {
                (quote!(Slot::optional(&mut self.#field)), quote!(View::optional(&self.#field)))
            }
        }
    }).unzip();
    let positions = (0..object.members.len()).map(Literal::usize_unsuffixed);
    let more_positions = positions.clone();
    let last_slot = quote!(Slot::Null);
    let additional = typed_additional(object).map(|_| additional());
    let [slot_argument, view_argument] = match object.members.is_empty() {
        true => [quote!(_position), quote!(_position)],
        false => [quote!(position), quote!(position)],
    };
    let slot_body = match object.members.is_empty() {
        true => last_slot,
        false => quote!(match position { #(#positions => #slots,)* _ => #last_slot }),
    };
    let view_body = match object.members.is_empty() {
        true => quote!(View::Absent),
        false => quote!(match position { #(#more_positions => #views,)* _ => View::Absent }),
    };
    quote! {
        impl Object for #name {
            fn shape(&self) -> &'static ObjectShape {
                &#table
            }

            fn slot(&mut self, #slot_argument: usize) -> Slot<'_> {
                #slot_body
            }

            fn view(&self, #view_argument: usize) -> View<'_> {
                #view_body
            }

            fn extra(&self) -> &Extra {
                &self._extra
            }

            fn extra_mut(&mut self) -> &mut Extra {
                &mut self._extra
            }

            #additional
        }
    }
}

fn typed_additional(object: &ObjectDef) -> Option<&Place> {
    match &object.additional {
        Additional::Typed(Place { rust: RustType::Raw, .. }) => None,
        Additional::Typed(place) => Some(place),
        _ => None,
    }
}

fn additional() -> TokenStream {
    quote! {
        fn additional_slot(&mut self, name: &str) -> Option<Slot<'_>> {
            let place = self.additional.entry(name.to_owned()).or_insert_with(Field::empty);
            *place = Field::empty();
            Some(Slot::required(place))
        }

        fn remove_additional(&mut self, name: &str) {
            self.additional.remove(name);
        }

        fn additional(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
            Box::new(self.additional.iter().map(|(name, value)| (name.as_str(), View::required(value))))
        }
    }
}
