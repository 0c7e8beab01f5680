//! What the variants of unions and enums are called.

use super::before::{Before, names_kept};
use crate::graph::JsonType;
use crate::ident::variant_name;
use crate::memory::Kind;
use crate::model::{Model, Shape, Ty, TypeId, UnionDef};
use indexmap::{IndexMap, IndexSet};
use std::collections::{HashMap, HashSet};

/// The variant that every enum and union has beside those of the schema.
const TAKEN: [&str; 1] = ["Unknown"];

pub fn apply(model: &mut Model, before: &Before<'_>) {
    for id in model.ids() {
        let names = match &model[id].shape {
            Shape::Enum(def) => {
                let texts: Vec<&str> = def.values.iter().map(String::as_str).collect();
                names_kept(&texts, &texts, &TAKEN, variant_name, before.parts(id, Kind::Enum))
            }
            Shape::Union(union) => {
                let texts = distinct_texts(model, id, union);
                let kept = before.parts(id, Kind::Union);
                let keys = known(keys(model, union), kept);
                names_kept(&strs(&keys), &strs(&texts), &TAKEN, variant_name, kept)
            }
            _ => continue,
        };
        match &mut model[id].shape {
            Shape::Enum(def) => def.names = names,
            Shape::Union(union) => {
                for (variant, name) in union.variants.iter_mut().zip(names) {
                    variant.name = name;
                }
            }
            _ => {}
        }
    }
}

/// Returns what each variant of a union holds, in words that last: its type and its title, never its position
/// unless nothing else distinguishes it.
pub fn keys(model: &Model, union: &UnionDef) -> Vec<String> {
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

/// Returns the keys by which the variants were known. Another title makes no other variant of one whose type
/// says which it was.
fn known(mut keys: Vec<String>, before: Option<&IndexMap<String, String>>) -> Vec<String> {
    let Some(before) = before else { return keys };
    let ty = |key: &str| key.split_once(": ").map_or(key, |(ty, _)| ty).to_owned();
    let present: HashSet<&String> = keys.iter().collect();
    let mut gone: HashMap<String, Vec<&String>> = HashMap::new();
    for key in before.keys().filter(|key| !present.contains(key)) {
        gone.entry(ty(key)).or_default().push(key);
    }
    let come: Vec<usize> = (0..keys.len()).filter(|at| !before.contains_key(&keys[*at])).collect();
    let types: Vec<String> = come.iter().map(|at| ty(&keys[*at])).collect();
    let mut count: HashMap<&String, usize> = HashMap::new();
    types.iter().for_each(|ty| *count.entry(ty).or_default() += 1);
    for (at, own) in come.iter().zip(&types) {
        if let (Some([key]), 1) = (gone.get(own).map(Vec::as_slice), count[own]) {
            keys[*at].clone_from(key);
        }
    }
    keys
}

fn strs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// Returns what the variants of a union are called: by their titles or types, and by more of both where that
/// is the same for several.
fn distinct_texts(model: &Model, id: TypeId, union: &UnionDef) -> Vec<String> {
    let candidates: Vec<Vec<String>> = union
        .variants
        .iter()
        .enumerate()
        .map(|(at, variant)| {
            let whole = kind_name(model, &variant.place.ty);
            let title = variant.title.as_deref().unwrap_or_default().trim();
            let first =
                if title.is_empty() { own_part(model, id, &variant.place.ty) } else { title.to_owned() };
            let last = format!("{title} {whole} {}", at + 1);
            let kinds: Vec<&str> = variant.place.ty.kinds(model).iter().map(JsonType::as_str).collect();
            vec![first, format!("{title} {}", kinds.join(" or ")), format!("{title} {whole}"), last]
        })
        .collect();
    let mut chosen = vec![0; candidates.len()];
    for round in 1..4 {
        let names = chosen.iter().zip(&candidates).map(|(at, texts)| variant_name(&texts[*at]));
        let names: Vec<String> = names.collect();
        let mut count: HashMap<&String, usize> = HashMap::new();
        names.iter().for_each(|name| *count.entry(name).or_default() += 1);
        for (chosen, _) in chosen.iter_mut().zip(&names).filter(|(_, name)| count[name] > 1) {
            *chosen = round;
        }
    }
    chosen.iter().zip(&candidates).map(|(at, texts)| texts[*at].clone()).collect()
}

/// Returns what a variant of `union` without a title is called: an inline type is named after the union that
/// it is in, which need not be said again.
fn own_part(model: &Model, union: TypeId, ty: &Ty) -> String {
    let name = kind_name(model, ty);
    match ty {
        Ty::Named(id) if model[*id].schema_name.is_none() => {
            let rest =
                name.strip_prefix(&model[union].name).filter(|rest| rest.starts_with(char::is_uppercase));
            rest.map(str::to_owned).unwrap_or(name)
        }
        _ => name,
    }
}

/// Returns what a variant without a title is called: its type's name, or its kind.
fn kind_name(model: &Model, ty: &Ty) -> String {
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
