//! What the types are called.
//!
//! A schema with a name keeps it. Where several come to one name, the root of a file has it, or the one
//! that is called so to the letter; the others are called after their files as well (`DefsLinuxDevice`).
//! An inline one is called by where it stands: one that stands in
//! several places by the member that they share (`EndedReason`), if nothing else claims that name,
//! any other by its holder and the path from there (`ArtifactMessagesItem`). Never by a number.

use super::holder::Holders;
use crate::address::Address;
use crate::config::Config;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::JsonType;
use crate::ident::{camel_case, inner_name, type_name, unique};
use crate::model::{MemberDef, Model, Shape, TypeDef, TypeId};
use std::collections::{BTreeMap, HashMap, HashSet};

pub fn apply(model: &mut Model, config: &Config, report: &mut Report) {
    let mut claims = Claims::default();
    let mut used = HashSet::new();
    for id in model.ids() {
        let def = &model[id];
        let keys = def.schema_name.iter().cloned().chain(addresses(def).map(ToString::to_string));
        let chosen = keys.filter_map(|key| {
            let name = config.chosen_name(&key)?;
            used.insert(key);
            Some(name)
        });
        if let Some(name) = chosen.last().map(str::to_owned) {
            claims.settle(model, id, name, report);
        }
    }
    report_unused(config, &used, report);
    own_names(model, &mut claims, report);
    let holders = Holders::of(model);
    // First the holders of others among the inline types, since names are built from theirs.
    let mut inline: Vec<TypeId> = model.ids().into_iter().filter(|id| model[*id].name.is_empty()).collect();
    inline.sort_by_key(|id| (model[*id].address.tokens().count(), model[*id].address.clone()));
    let candidates: HashMap<TypeId, Vec<String>> =
        inline.iter().map(|id| (*id, candidates(model, &holders, *id))).collect();
    let rounds = candidates.values().map(Vec::len).max().unwrap_or(0);
    for round in 0..rounds {
        let mut wanted: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
        for id in inline.iter().filter(|id| model[**id].name.is_empty()) {
            if let Some(name) = candidates[id].get(round) {
                wanted.entry(name).or_default().push(*id);
            }
        }
        let wanted: Vec<(String, Vec<TypeId>)> =
            wanted.into_iter().map(|(name, ids)| (name.to_owned(), ids)).collect();
        for (name, ids) in wanted {
            if let ([id], false) = (&ids[..], claims.by_name.contains_key(&name)) {
                claims.settle(model, *id, name, report);
            }
        }
    }
    name_by_address(model, &mut claims, report);
}

/// Names the schemas that have a name of their own: each by that, or by its file too if several would
/// come to one name.
fn own_names(model: &mut Model, claims: &mut Claims, report: &mut Report) {
    let mut wanted: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for (id, def) in model.iter().filter(|(_, def)| def.name.is_empty()) {
        if let Some(name) = &def.schema_name {
            wanted.entry(type_name(name)).or_default().push(id);
        }
    }
    let mut others: Vec<(String, TypeId)> = Vec::new();
    for (name, mut ids) in wanted {
        let winner = if claims.by_name.contains_key(&name) { None } else { winner(model, &name, &ids) };
        if let Some(winner) = winner {
            ids.retain(|id| *id != winner);
            claims.settle(model, winner, name.clone(), report);
        }
        match qualified(model, claims, &ids) {
            Some(names) => others.extend(names),
            // Nothing in their names tells them apart: that is for a person to settle.
            None => ids.into_iter().for_each(|id| claims.settle(model, id, name.clone(), report)),
        }
    }
    // Every other schema comes to a name of its own now, or is left to its address.
    let mut count: HashMap<String, usize> = HashMap::new();
    others.iter().for_each(|(name, _)| *count.entry(name.clone()).or_default() += 1);
    for (name, id) in others {
        if count[&name] == 1 && !claims.by_name.contains_key(&name) {
            claims.settle(model, id, name, report);
        }
    }
    let left = model.iter().filter(|(_, def)| def.schema_name.is_some() && def.name.is_empty());
    let left: Vec<TypeId> = left.map(|(id, _)| id).collect();
    name_all_by_address(model, claims, &left, report);
}

/// Which of the schemas that come to `name` has it: the only one, the only one that is all of a file,
/// or the only one that is called so to the letter.
fn winner(model: &Model, name: &str, ids: &[TypeId]) -> Option<TypeId> {
    let only = |fits: &dyn Fn(&TypeDef) -> bool| {
        let mut fitting = ids.iter().copied().filter(|id| fits(&model[*id]));
        fitting.next().filter(|_| fitting.next().is_none())
    };
    only(&|_| true)
        .or_else(|| only(&|def| def.address.pointer.is_empty()))
        .or_else(|| only(&|def| def.schema_name.as_deref() == Some(name)))
}

/// Names for schemas that do not get the one that they come to: by their files, where each stands in
/// another, else by their spelling. `None` where nothing tells them apart but a folder.
fn qualified(model: &Model, claims: &Claims, ids: &[TypeId]) -> Option<Vec<(String, TypeId)>> {
    let stem = |id: &TypeId| crate::lower::file_stem(&model[*id].address.file).to_owned();
    let text = |id: &TypeId| model[*id].schema_name.clone().unwrap_or_default();
    let stems: HashSet<String> = ids.iter().map(stem).collect();
    let tell_apart = match ids {
        [] => true,
        [only] => is_of_other_file(model, claims, *only),
        several => stems.len() == several.len(),
    };
    let name = |id: &TypeId| match model[*id].address.pointer.is_empty() {
        true => type_name(&stem(id)),
        false => type_name(&format!("{} {}", stem(id), text(id))),
    };
    if tell_apart {
        return Some(ids.iter().map(|id| (name(id), *id)).collect());
    }
    let spelled: Vec<String> = ids.iter().map(text).collect();
    let with_file: Vec<String> = ids.iter().map(|id| format!("{} {}", stem(id), text(id))).collect();
    let is_distinct = |texts: &Vec<String>| texts.iter().collect::<HashSet<_>>().len() == texts.len();
    let addresses = ids.iter().map(|id| &model[*id].address);
    let with_pointer: Vec<String> =
        addresses.map(|place| format!("{} {}", place.file, place.pointer)).collect();
    let files: HashSet<&str> = ids.iter().map(|id| &*model[*id].address.file).collect();
    let texts = [spelled, with_file].into_iter().find(is_distinct);
    let texts = texts.or_else(|| (files.len() == 1).then_some(with_pointer))?;
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let taken: Vec<&str> = claims.by_name.keys().map(String::as_str).collect();
    Some(unique(&texts, &taken, type_name).into_iter().zip(ids.iter().copied()).collect())
}

/// Whether the type that has the name of `id` stands in another file.
fn is_of_other_file(model: &Model, claims: &Claims, id: TypeId) -> bool {
    let name = type_name(model[id].schema_name.as_deref().unwrap_or_default());
    claims.by_name.get(&name).is_some_and(|owner| model[*owner].address.file != model[id].address.file)
}

/// Names every type that has none yet.
fn name_by_address(model: &mut Model, claims: &mut Claims, report: &mut Report) {
    let left: Vec<TypeId> = model.ids().into_iter().filter(|id| model[*id].name.is_empty()).collect();
    name_all_by_address(model, claims, &left, report);
}

/// Names `ids` by their addresses, which all differ, in ways that differ as well.
fn name_all_by_address(model: &mut Model, claims: &mut Claims, ids: &[TypeId], report: &mut Report) {
    let texts = ids.iter().map(|id| {
        let Address { file, pointer } = &model[*id].address;
        format!("{file} {pointer}")
    });
    let texts: Vec<String> = texts.collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let taken: Vec<String> = claims.by_name.keys().cloned().collect();
    let taken: Vec<&str> = taken.iter().map(String::as_str).collect();
    for (id, name) in ids.iter().zip(unique(&texts, &taken, type_name)) {
        claims.settle(model, *id, name, report);
    }
}

/// Reports the entries of `[names]` that are no use: they match nothing, or are no name.
fn report_unused(config: &Config, used: &HashSet<String>, report: &mut Report) {
    for (key, name) in &config.names {
        if !used.contains(key) && config.is_about_others {
            continue;
        }
        if !used.contains(key) {
            let message = format!("there is no type at `{key}`");
            let help = "remove the entry, or correct its address; the lock file lists every type's address";
            report.push(config.complaint(&["names", key], message).help(help));
        } else if syn::parse_str::<syn::Ident>(name).is_err() || type_name(name) != *name {
            let message = format!("`{name}` is no name for a type");
            let help = format!("write it in upper camel case: `{}`", type_name(name));
            report.push(config.complaint(&["names", key], message).help(help));
        }
    }
}

/// Every place where the schema of a type stands.
fn addresses(def: &TypeDef) -> impl Iterator<Item = &Address> {
    std::iter::once(&def.address).chain(&def.shared_with)
}

/// Which type has which name.
#[derive(Default)]
struct Claims {
    by_name: HashMap<String, TypeId>,
}

impl Claims {
    fn settle(&mut self, model: &mut Model, id: TypeId, name: String, report: &mut Report) {
        if let Some(other) = self.by_name.get(&name) {
            let message = format!("two schemas come to the Rust name `{name}`");
            let address = model[id].address.clone();
            let help = format!(
                "choose another name under `[names]` in the configuration file: \"{address}\" = \"…\""
            );
            report.push(
                Diagnostic::new(Code::NameClash, address, message)
                    .related(model[*other].address.clone(), "has the name already")
                    .help(help),
            );
        }
        self.by_name.entry(name.clone()).or_insert(id);
        model[id].name = name;
    }
}

/// The names for an inline type, best first.
fn candidates(model: &Model, holders: &Holders, id: TypeId) -> Vec<String> {
    let def = &model[id];
    let mut paths: Vec<(String, Vec<String>)> = addresses(def)
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
        for address in std::iter::once(&def.address).chain(&def.shared_with) {
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
