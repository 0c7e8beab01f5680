//! What inline types are called: by where they stand, and where that does not do, by what tells them
//! from others there.

use super::holder::Holders;
use super::names::Claims;
use crate::address::Address;
use crate::diagnose::Report;
use crate::graph::JsonType;
use crate::ident::{camel_case, inner_name, type_name};
use crate::model::{MemberDef, Model, Shape, TypeDef, TypeId};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Names the inline types that have no name yet. Those that `kept` theirs have a say all the same: what
/// would not do beside them is not given to a new one, which is called as if all were new.
pub fn apply(model: &mut Model, claims: &mut Claims, kept: &HashSet<TypeId>, report: &mut Report) {
    let holders = Holders::of(model);
    let is_due = |id: &TypeId| {
        let def = &model[*id];
        def.name.is_empty() || (def.schema_name.is_none() && kept.contains(id))
    };
    // First the holders of others among the inline types, since names are built from theirs.
    let mut due: Vec<TypeId> = model.ids().into_iter().filter(is_due).collect();
    due.sort_by_key(|id| (model[*id].address.tokens().count(), model[*id].address.clone()));
    let candidates: HashMap<TypeId, Vec<String>> =
        due.iter().map(|id| (*id, candidates(model, &holders, *id))).collect();
    let rounds = candidates.values().map(Vec::len).max().unwrap_or(0);
    for round in 0..rounds {
        let mut wanted: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
        for id in &due {
            if let Some(name) = candidates[id].get(round) {
                wanted.entry(name).or_default().push(*id);
            }
        }
        let mut settled = HashSet::new();
        for (name, ids) in wanted {
            let [id] = ids[..] else { continue };
            let is_free = claims.owner(name).is_none_or(|owner| owner == id);
            if is_free && model[id].name.is_empty() {
                claims.settle(model, id, name.to_owned(), report);
            }
            if is_free {
                settled.insert(id);
            }
        }
        due.retain(|id| !settled.contains(id));
    }
}

/// The names for an inline type, best first.
fn candidates(model: &Model, holders: &Holders, id: TypeId) -> Vec<String> {
    let def = &model[id];
    let mut paths: Vec<(String, Vec<String>)> = def
        .addresses()
        .filter_map(|address| {
            let (holder, _) = holders.around(address)?;
            Some((model[holder].name.clone(), path_words(model, holders, address, None)))
        })
        .collect();
    // The shortest holder first: it is the likeliest to be what the type is about.
    paths.sort_by_key(|(holder, words)| (words.len(), holder.len(), holder.clone()));
    let mut names = Vec::new();
    let distinct_holders = paths.iter().any(|(holder, _)| *holder != paths[0].0);
    if distinct_holders && paths.iter().all(|(_, words)| words == &paths[0].1) {
        names.push(type_name(&paths[0].1.join(" ")));
    }
    for (holder, words) in &paths {
        names.push(inner_name(holder, &words.join(" ")));
    }
    for branch in distinctions(model, def) {
        if distinct_holders {
            let words = path_words(model, holders, &def.address, Some(&branch));
            names.push(type_name(&words.join(" ")));
        }
        for address in def.addresses() {
            if let Some((holder, _)) = holders.around(address) {
                let words = path_words(model, holders, address, Some(&branch));
                names.push(format!("{}{}", model[holder].name, camel_case(&words.join(" "))));
            }
        }
    }
    let kind = match def.shape {
        Shape::Object(_) => "Object",
        Shape::Union(_) => "Union",
        Shape::Enum(_) => "Enum",
        Shape::Alias(_) => "Alias",
    };
    if let Some((holder, words)) = paths.first() {
        names.push(inner_name(holder, &format!("{} {kind}", words.join(" "))));
    }
    names
}

/// The pointer from the holder to `address`, in words: members by their name, branches by their
/// title, items as `item`.
///
/// `branch` is what to call the schema at `address` instead if it is a branch.
fn path_words(model: &Model, holders: &Holders, address: &Address, branch: Option<&str>) -> Vec<String> {
    let Some((_, tokens)) = holders.around(address) else {
        return vec![address.pointer.to_string()];
    };
    let mut words = Vec::new();
    let mut tokens = tokens.iter();
    while let Some(token) = tokens.next() {
        match token.as_str() {
            "properties" | "patternProperties" | "$defs" | "definitions" => {
                words.extend(tokens.next().cloned())
            }
            "items" => words.push("item".to_owned()),
            "prefixItems" => {
                tokens.next();
                words.push("item".to_owned());
            }
            "additionalProperties" => words.push("value".to_owned()),
            "oneOf" | "anyOf" => {
                tokens.next();
                match branch.filter(|_| tokens.len() == 0) {
                    Some(branch) => words.push(branch.to_owned()),
                    None => words.extend(holders.inline_at(address).map(|id| branch_title(&model[id]))),
                }
            }
            "allOf" => {
                tokens.next();
            }
            other => words.push(other.to_owned()),
        }
    }
    words
}

/// What an inline branch calls itself.
fn branch_title(def: &TypeDef) -> String {
    let kind = match def.shape {
        Shape::Object(_) => "object",
        Shape::Union(_) => "choice",
        Shape::Enum(_) => "value",
        Shape::Alias(_) => "alias",
    };
    def.annotations.title.clone().unwrap_or_else(|| kind.to_owned())
}

/// What tells an inline schema from the other branches beside it: an object its constants, what it
/// requires, what it has; a union what it is a choice of.
fn distinctions(model: &Model, def: &TypeDef) -> Vec<String> {
    const MOST_MEMBERS: usize = 4;
    let mut words: Vec<String> = Vec::new();
    match &def.shape {
        Shape::Object(object) => {
            let is_field = |member: &&MemberDef| member.constant.is_none();
            let required: Vec<&str> = object
                .members
                .iter()
                .filter(|member| member.required)
                .filter(is_field)
                .map(|member| member.name.as_str())
                .collect();
            words.extend(object.members.iter().filter_map(|member| member.constant.clone()));
            words.extend(required.iter().map(|name| (*name).to_owned()));
            if (2..=MOST_MEMBERS).contains(&required.len()) {
                words.push(required.join(" "));
            }
            let all: Vec<&str> = object.members.iter().map(|member| member.name.as_str()).collect();
            words.extend((1..=MOST_MEMBERS).contains(&all.len()).then(|| all.join(" ")));
        }
        Shape::Union(union) => {
            let kinds: Vec<&str> = union
                .variants
                .iter()
                .flat_map(|variant| {
                    variant.place.ty.kinds(model).iter().map(JsonType::as_str).collect::<Vec<_>>()
                })
                .collect();
            words.push(kinds.join(" or "));
        }
        Shape::Enum(_) | Shape::Alias(_) => {}
    }
    // Symbols alone would not stay in a name.
    let spelled =
        |word: String| if word.chars().any(char::is_alphanumeric) { word } else { type_name(&word) };
    words.into_iter().map(spelled).collect()
}
