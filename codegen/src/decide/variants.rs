//! Names the variants of unions and enums.

use super::before::{Before, names_kept};
use crate::graph::JsonType;
use crate::ident::variant_name;
use crate::lockfile::Kind;
use crate::model::{Model, Shape, Ty, TypeId, UnionDef, kind_name, variant_keys};
use indexmap::IndexMap;
use std::collections::{HashMap, HashSet};

/// The variant that every enum and union has beside those of the schema.
const TAKEN: [&str; 1] = ["Unknown"];

/// Names the variants of each union and enum.
pub(super) fn apply(model: &mut Model, before: &Before<'_>) {
    for id in model.ids() {
        let names = match &model[id].shape {
            Shape::Enum(def) => {
                let texts: Vec<&str> = def.values.iter().map(String::as_str).collect();
                names_kept(&texts, &texts, &TAKEN, variant_name, before.parts(id, Kind::Enum))
            }
            Shape::Union(union) => {
                let texts = distinct_texts(model, id, union);
                let kept = before.parts(id, Kind::Union);
                let keys = known(variant_keys(model, union), kept);
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

/// Returns the keys by which the lock file has the variants. A variant whose type identifies it stays the same under
/// another title.
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

/// Returns the name of a variant of `union` without a title: an inline type is named after the union that it is in,
/// and the name need not repeat that.
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
