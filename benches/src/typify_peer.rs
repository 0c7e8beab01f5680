//! typify's types of the same schemas.

use crate::inputs::{Inputs, relink};
use serde_json::Value;
use std::collections::BTreeSet;

/// What its output depends on, beside serde.
pub const DEPENDENCIES: &str = "chrono = { version = \"0.4\", features = [\"serde\"] }\n\
    uuid = { version = \"1\", features = [\"serde\"] }\nregress = \"0.10\"\n";

/// Returns the module that typify makes of all schemas of `inputs`.
///
/// # Errors
/// What typify says when it does not take the schema.
pub fn module(inputs: &Inputs) -> Result<syn::File, String> {
    let mut schema = inputs.as_json_schema();
    spare(&mut schema);
    loop {
        let file = convert(schema.clone())?;
        let clashes = clashes(&file);
        if clashes.is_empty() {
            return Ok(file);
        }
        for name in clashes {
            rename(&mut schema, &name)?;
        }
    }
}

/// Returns the enum of typify's `module` that lists exactly `values`.
pub fn enum_of(module: &syn::File, values: &[String]) -> Option<String> {
    let listed: BTreeSet<&str> = values.iter().map(String::as_str).collect();
    let enums = module.items.iter().filter_map(|item| match item {
        syn::Item::Enum(item) => Some(item),
        _ => None,
    });
    let mut fitting = enums.filter(|item| {
        let names: Option<BTreeSet<String>> = item.variants.iter().map(value_of).collect();
        names.is_some_and(|names| names.iter().map(String::as_str).eq(listed.iter().copied()))
    });
    fitting.next().map(|item| item.ident.to_string())
}

/// Returns the JSON string of a variant that has no payload.
fn value_of(variant: &syn::Variant) -> Option<String> {
    if !matches!(variant.fields, syn::Fields::Unit) {
        return None;
    }
    let mut value = variant.ident.to_string();
    for attribute in variant.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let read = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                value = meta.value()?.parse::<syn::LitStr>()?.value();
            }
            Ok(())
        });
        read.ok()?;
    }
    Some(value)
}

/// Returns how many enums with payloads typify's `module` has, and how many of these have no tag.
pub fn unions(module: &syn::File) -> (usize, usize) {
    let unions = module.items.iter().filter_map(|item| match item {
        syn::Item::Enum(item) if item.variants.iter().any(|it| !matches!(it.fields, syn::Fields::Unit)) => {
            Some(item)
        }
        _ => None,
    });
    let is_untagged = |item: &&syn::ItemEnum| {
        let own = item.attrs.iter().filter(|attribute| attribute.path().is_ident("serde"));
        own.filter_map(|attribute| attribute.parse_args::<syn::Ident>().ok()).any(|word| word == "untagged")
    };
    let unions: Vec<&syn::ItemEnum> = unions.collect();
    let untagged = unions.iter().copied().filter(|item| is_untagged(item)).count();
    (unions.len(), untagged)
}

fn convert(schema: Value) -> Result<syn::File, String> {
    let root: schemars::schema::RootSchema =
        serde_json::from_value(schema).map_err(|error| error.to_string())?;
    let mut space = typify::TypeSpace::new(&typify::TypeSpaceSettings::default());
    space.add_root_schema(root).map_err(|error| error.to_string())?;
    syn::parse2(space.to_stream()).map_err(|error| error.to_string())
}

/// Names that stand for two types: typify gives an inline type the name of its place, whether or not a
/// definition has it.
fn clashes(file: &syn::File) -> BTreeSet<String> {
    let mut taken = BTreeSet::new();
    let names = file.items.iter().filter_map(|item| match item {
        syn::Item::Struct(item) => Some(item.ident.to_string()),
        syn::Item::Enum(item) => Some(item.ident.to_string()),
        syn::Item::Type(item) => Some(item.ident.to_string()),
        _ => None,
    });
    names.filter(|name| !taken.insert(name.clone())).collect()
}

/// Gives the definition `name` another one.
fn rename(schema: &mut Value, name: &str) -> Result<(), String> {
    let other = format!("{name}Itself");
    let definitions = schema["definitions"].as_object_mut().ok_or("no definitions")?;
    let definition = definitions.remove(name).ok_or(format!("two inline types are called {name}"))?;
    definitions.insert(other.clone(), definition);
    let (old, new) = (format!("#/definitions/{name}"), format!("#/definitions/{other}"));
    relink(schema, &|reference| if reference == old { new.clone() } else { reference.to_owned() });
    Ok(())
}

/// Takes out what typify does not take: enums of punctuation, for which it finds no names (it
/// panics), and defaults that do not fit.
pub fn spare(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            let is_nameless = |value: &Value| {
                !value.as_str().is_some_and(|text| text.contains(|c: char| c.is_ascii_alphanumeric()))
            };
            if members
                .get("enum")
                .and_then(Value::as_array)
                .is_some_and(|values| values.iter().any(is_nameless))
            {
                members.remove("enum");
            }
            if members.get("default").is_some_and(|default| !default.is_object()) {
                members.remove("default");
            }
            members.values_mut().for_each(spare);
        }
        Value::Array(items) => items.iter_mut().for_each(spare),
        _ => {}
    }
}
