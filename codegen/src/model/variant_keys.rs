//! The lasting keys of a union's variants.
//!
//! ```text
//! {"oneOf": [{"title": "Short", "type": "string"}, {"type": "string"}, {"$ref": "Call"}]}
//! ```
//! has the keys `String: Short`, `String` and `Call`.

use super::{Model, Ty, UnionDef};
use indexmap::IndexSet;
use std::collections::HashMap;

/// Returns the key of each variant: its type and its title, with a number only where nothing else distinguishes it.
pub(crate) fn variant_keys(model: &Model, union: &UnionDef) -> Vec<String> {
    let mut keys: IndexSet<String> = IndexSet::new();
    let mut counts: HashMap<String, usize> = HashMap::new();
    for variant in &union.variants {
        let title = variant.title.as_deref().map(str::trim).filter(|title| !title.is_empty());
        let whole = kind_name(model, &variant.place.ty);
        let key = title.map_or(whole.clone(), |title| format!("{whole}: {title}"));
        let count = counts.entry(key.clone()).or_insert(1);
        let again = ((*count).max(2)..).map(|count| format!("{key} {count}"));
        let free = std::iter::once(key.clone()).chain(again).find(|key| !keys.contains(key));
        *count += 1;
        keys.extend(free);
    }
    keys.into_iter().collect()
}

/// Returns what a variant without a title is called: its type's name, or its kind.
pub(crate) fn kind_name(model: &Model, ty: &Ty) -> String {
    match ty {
        Ty::Named(id) => model[*id].name.clone(),
        Ty::String => "String".to_owned(),
        Ty::Formatted(format) => format.type_name().to_owned(),
        Ty::Integer { .. } => "Integer".to_owned(),
        Ty::Number => "Number".to_owned(),
        Ty::Boolean => "Boolean".to_owned(),
        Ty::Null => "Null".to_owned(),
        Ty::Array(item) => match kind_name(model, item) {
            name if name == "Any" => "Array".to_owned(),
            name => format!("{name} array"),
        },
        Ty::Tuple(items) if items.len() > 4 => "Tuple".to_owned(),
        Ty::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|item| kind_name(model, item)).collect();
            format!("{} tuple", items.join(" "))
        }
        Ty::Map(value) => match kind_name(model, value) {
            name if name == "Any" => "Object".to_owned(),
            name => format!("{name} map"),
        },
        Ty::Nullable(inner) | Ty::Listed(inner, _) => kind_name(model, inner),
        Ty::Custom(path, _) => last_part(path).to_owned(),
        Ty::Raw(_) => "Any".to_owned(),
    }
}

/// Returns the last name of a path, without what it is generic over: `Money` of `my_types::Money<f64>`.
fn last_part(path: &str) -> &str {
    let plain = path.split('<').next().unwrap_or(path).trim();
    plain.rsplit("::").next().unwrap_or(plain)
}
