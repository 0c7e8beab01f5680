//! Our own generated crate by serde's derives: the same modules, types, docs, constructors, accessors
//! and conversions, made from its files. What our tables and macros do is left to `#[serde(…)]`, and
//! what the types share is `benches/same-api/support.rs`.
//!
//! Only what the crate shows of itself is taken over: structs, enums, aliases, `use`, `From`, and public
//! functions.

use crate::derive::{self, Unions};
use crate::files::write;
use crate::inputs::Inputs;
use crate::listing;
use quote::{ToTokens, format_ident, quote};
use schemalock::internals::model::{Model, ObjectDef, Shape, TypeId, UnionDef};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use syn::ext::IdentExt;
use syn::{
    Attribute, Field, Item, ItemEnum, ItemImpl, ItemStruct, ItemUse, UseTree, Visibility, parse_quote,
};

/// Writes the sources of the crate into `directory`.
///
/// # Errors
/// When the generated crate cannot be read, or does not show what is looked for.
pub fn write_sources(inputs: &Inputs, directory: &Path) -> Result<(), String> {
    let from = inputs.generated.join("src");
    let model = &inputs.model;
    let types = model.iter().map(|(id, def)| ((def.module.clone(), def.name.clone()), id)).collect();
    let stripped = derive::stripped(model, Unions::Tagged);
    let mut crate_ = Crate { model, types, stripped, constants: BTreeMap::new(), methods: 0 };
    for path in sources(&from)? {
        let inside = path.strip_prefix(&from).map_err(|error| error.to_string())?;
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut file = syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let module = inside.iter().next().unwrap_or_default().to_string_lossy();
        let module = module.trim_end_matches(".rs");
        file.items = file.items.into_iter().flat_map(|item| crate_.item(module, item)).collect();
        write(&directory.join(inside), &prettyplease::unparse(&file))?;
    }
    if crate_.methods == 0 {
        return Err("the generated files show no methods and conversions to take over".to_owned());
    }
    let mut support = include_str!("../same-api/support.rs").to_owned();
    for (value, name) in &crate_.constants {
        support.push_str(&format!("\n#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]\npub enum {name} {{\n    #[default]\n    #[serde(rename = {value:?})]\n    Only,\n}}\n"));
    }
    write(&directory.join("support.rs"), &support)
}

/// Returns the files with types and indexes: all but the support code and what is not about types.
fn sources(directory: &Path) -> Result<Vec<PathBuf>, String> {
    let entries =
        std::fs::read_dir(directory).map_err(|error| format!("{}: {error}", directory.display()))?;
    let mut files = Vec::new();
    for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
        if path.is_dir() && !path.ends_with("support") {
            files.extend(sources(&path)?);
        } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with("inspect.rs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

struct Crate<'a> {
    model: &'a Model,
    /// By module and name.
    types: BTreeMap<(String, String), TypeId>,
    stripped: BTreeSet<(TypeId, String)>,
    /// The enums of constant members, by their values.
    constants: BTreeMap<String, String>,
    /// The number of conversions and impls with methods that were copied.
    methods: usize,
}

impl Crate<'_> {
    /// Returns what becomes of an item: itself, something in its place, or nothing.
    fn item(&mut self, module: &str, item: Item) -> Vec<Item> {
        let id = |name: &syn::Ident| self.types.get(&(module.to_owned(), name.to_string())).copied();
        match item {
            Item::Use(item) => {
                let tree = item.tree.to_token_stream().to_string().replace(' ', "");
                match tree.starts_with("crate::support::") {
                    true => vec![parse_quote!(
                        #[allow(unused_imports)]
                        use crate::support::*;
                    )],
                    false if tree.starts_with("support::entry") => vec![parse_quote!(
                        pub use support::{Extra, Number, Unknown, UnknownValue, from_slice, to_vec};
                    )],
                    false if tree.starts_with("support::") => Vec::new(),
                    false if matches!(item.vis, Visibility::Restricted(_)) => Vec::new(),
                    false => {
                        let tree = self.types_of(item.tree);
                        tree.map(|tree| Item::Use(ItemUse { tree, ..item })).into_iter().collect()
                    }
                }
            }
            Item::Mod(item) if item.ident == "inspect" => Vec::new(),
            Item::Struct(item) => match id(&item.ident).map(|id| (id, &self.model[id].shape)) {
                Some((id, Shape::Object(object))) => self.object(id, object, item),
                _ => vec![Item::Struct(item)],
            },
            Item::Enum(item) => match id(&item.ident).map(|id| &self.model[id].shape) {
                Some(Shape::Union(union)) => vec![Item::Enum(self.union(union, item))],
                Some(Shape::Enum(values)) => listed(&values.names, &values.values, item),
                _ => vec![Item::Enum(item)],
            },
            Item::Impl(item) => {
                let shape = self_type(&item).as_ref().and_then(id).map(|id| &self.model[id].shape);
                let kept = taken_over(item, matches!(shape, Some(Shape::Union(_))));
                self.methods += usize::from(kept.is_some());
                kept.map(Item::Impl).into_iter().collect()
            }
            Item::Macro(item) => {
                listing::items(&item.mac).into_iter().flat_map(|item| self.item(module, item)).collect()
            }
            item @ (Item::Mod(_) | Item::Type(_)) => vec![item],
            _ => Vec::new(),
        }
    }

    /// Returns what `tree` names of types and modules, without our tables.
    fn types_of(&self, tree: UseTree) -> Option<UseTree> {
        match tree {
            UseTree::Path(mut path) => {
                *path.tree = self.types_of(*path.tree)?;
                Some(UseTree::Path(path))
            }
            UseTree::Group(mut group) => {
                group.items = group.items.into_iter().filter_map(|tree| self.types_of(tree)).collect();
                Some(UseTree::Group(group))
            }
            UseTree::Name(name) => {
                let text = name.ident.to_string();
                let is_type = text.contains(|letter: char| letter.is_ascii_lowercase())
                    || self.types.keys().any(|(_, other)| *other == text);
                is_type.then_some(UseTree::Name(name))
            }
            tree => Some(tree),
        }
    }

    /// Returns the struct with serde's attributes, its constructor, and access to its other members.
    fn object(&mut self, id: TypeId, object: &ObjectDef, mut item: ItemStruct) -> Vec<Item> {
        let name = item.ident.clone();
        item.attrs = with_derives(&item.attrs, quote!(Clone, Debug, PartialEq));
        let is_typed = item.fields.iter().any(|field| is_called(field, "additional"));
        let (mut required, mut types, mut others) = (Vec::new(), Vec::new(), Vec::new());
        for field in &mut item.fields {
            let ident = field.ident.clone();
            let plain = ident.as_ref().map(|ident| ident.unraw().to_string()).unwrap_or_default();
            let member = object.members.iter().find(|member| member.field.trim_start_matches("r#") == plain);
            field.attrs.push(match (plain.as_str(), member) {
                ("_extra", _) if is_typed => parse_quote!(#[serde(skip)]),
                ("_extra" | "additional", _) | (_, None) => parse_quote!(#[serde(flatten)]),
                (_, Some(member)) => {
                    let json = &member.name;
                    match member.required {
                        true => parse_quote!(#[serde(rename = #json)]),
                        false => parse_quote!(
                            #[serde(rename = #json, default, skip_serializing_if = "Option::is_none")]
                        ),
                    }
                }
            });
            if member.is_some_and(|member| member.required) {
                required.push(ident);
                types.push(field.ty.clone());
            } else {
                others.push(ident);
            }
        }
        // A tag that serde takes out of what the variant sees is no field.
        let fixed =
            object.members.iter().filter(|member| !self.stripped.contains(&(id, member.name.clone())));
        let fixed =
            fixed.filter_map(|member| Some((&member.name, member.required, member.constant.clone()?)));
        let fixed: Vec<_> = fixed.collect();
        for (at, (json, is_required, constant)) in fixed.into_iter().enumerate() {
            let (field, ty) = (format_ident!("_constant{at}"), self.constant(constant));
            let field: Field = match is_required {
                true => parse_quote!(#[serde(rename = #json)] #field: crate::support::#ty),
                false => parse_quote!(
                    #[serde(rename = #json, default, skip_serializing_if = "Option::is_none")]
                    #field: Option<crate::support::#ty>
                ),
            };
            others.push(field.ident.clone());
            if let syn::Fields::Named(fields) = &mut item.fields {
                fields.named.push(field);
            }
        }
        let new = parse_quote! {
            impl #name {
                /// A value with its required members.
                #[allow(clippy::too_many_arguments)]
                pub fn new(#(#required: impl Into<#types>),*) -> Self {
                    #name { #(#required: #required.into(),)* #(#others: Default::default(),)* }
                }
            }
        };
        let default: Option<Item> = required.is_empty().then(|| {
            parse_quote! {
                impl Default for #name {
                    fn default() -> Self {
                        #name::new()
                    }
                }
            }
        });
        let extra = parse_quote!(extra!(#name););
        [Item::Struct(item), new, extra].into_iter().chain(default).collect()
    }

    /// Returns the enum whose only value is `value`.
    fn constant(&mut self, value: String) -> syn::Ident {
        let next = format!("Constant{}", self.constants.len());
        format_ident!("{}", self.constants.entry(value).or_insert(next))
    }

    /// Returns the enum, tagged where every variant has its own tag.
    fn union(&self, union: &UnionDef, mut item: ItemEnum) -> ItemEnum {
        item.attrs = with_derives(&item.attrs, quote!(Clone, Debug, PartialEq));
        let Some((key, tags)) = derive::own_tags(self.model, union) else {
            item.attrs.push(parse_quote!(#[serde(untagged)]));
            return item;
        };
        item.attrs.push(parse_quote!(#[serde(tag = #key)]));
        for variant in &mut item.variants {
            let position = union.variants.iter().position(|other| variant.ident == other.name.as_str());
            variant.attrs.push(match position.and_then(|position| tags[position].split_first()) {
                Some((first, others)) => parse_quote!(#[serde(rename = #first #(, alias = #others)*)]),
                None => parse_quote!(#[serde(untagged)]),
            });
        }
        item
    }
}

/// Returns an enum of listed values, and what the macro makes of them.
fn listed(names: &[String], values: &[String], mut item: ItemEnum) -> Vec<Item> {
    let name = item.ident.clone();
    item.attrs = with_derives(&item.attrs, quote!(Clone, Debug, PartialEq, Eq, Hash));
    item.attrs.push(parse_quote!(#[serde(from = "String", into = "String")]));
    let variants = names.iter().map(|name| format_ident!("{name}"));
    let rows = parse_quote!(listed!(#name { #(#variants = #values;)* }););
    vec![Item::Enum(item), rows]
}

/// Returns the attributes of a type, with serde's derives in place of its own.
fn with_derives(attributes: &[Attribute], derives: proc_macro2::TokenStream) -> Vec<Attribute> {
    let kept = attributes.iter().filter(|attribute| !attribute.path().is_ident("derive")).cloned();
    let derives = parse_quote!(#[derive(#derives, serde::Serialize, serde::Deserialize)]);
    kept.chain([derives]).collect()
}

/// Returns what an `impl` shows: a conversion, or a union's public functions.
fn taken_over(mut item: ItemImpl, is_union: bool) -> Option<ItemImpl> {
    if let Some((path, _)) = &item.trait_ {
        let is_conversion = path.segments.last().is_some_and(|segment| segment.ident == "From");
        return (is_conversion && is_union).then_some(item);
    }
    item.items.retain(
        |item| matches!(item, syn::ImplItem::Fn(method) if matches!(method.vis, Visibility::Public(_))),
    );
    (is_union && !item.items.is_empty()).then_some(item)
}

fn self_type(item: &ItemImpl) -> Option<syn::Ident> {
    match &*item.self_ty {
        syn::Type::Path(path) => path.path.get_ident().cloned(),
        _ => None,
    }
}

fn is_called(field: &Field, name: &str) -> bool {
    field.ident.as_ref().is_some_and(|ident| ident == name)
}
