//! Names the types.
//!
//! A schema with a name keeps it, shortened if it is a URL. If several schemas would get one name, the root of a file
//! gets it, or the one with exactly this spelling; the others are named after their files as well
//! (`DefsLinuxDevice`).
//! An inline schema is named after its place. One that is in several places is named after the member that they share
//! (`EndedReason`), if that name is free; any other after its enclosing schema and the path from there
//! (`ArtifactMessagesItem`). A name never has a number added.
//!
//! These rules are for new types: a type of the lock file keeps its name, unless `[names]` gives it another.

use super::before::Before;
use super::claims::Claims;
use super::folders;
use super::inline_names;
use super::schema_words::SchemaWords;
use crate::address::Address;
use crate::config::Config;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::Graph;
use crate::ident::{is_identifier, type_name, unique};
use crate::model::{Model, TypeId};
use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use std::collections::BTreeMap;

/// Characters of a name that a line of code has room for.
const LONGEST: usize = 60;

/// Names the types of schemas with a name, then those of inline schemas.
pub(super) fn apply(
    model: &mut Model,
    graph: &Graph,
    config: &Config,
    before: &Before<'_>,
    report: &mut Report,
) {
    let mut claims = Claims::default();
    let mut used = HashSet::new();
    for id in model.ids().into_iter().filter(|_| !config.names.is_empty()) {
        let def = &model[id];
        let keys = def.schema_name.iter().cloned().chain(def.addresses().map(ToString::to_string));
        let chosen = keys.filter_map(|key| {
            let name = config.chosen_name(&key)?;
            used.insert(key);
            Some(name)
        });
        if let Some(name) = chosen.last().map(str::to_owned) {
            claims.settle(model, id, name);
        }
    }
    report_unused(config, &used, report);
    let mut kept = HashSet::new();
    for id in model.ids() {
        let name = before.name(id, &model[id]).filter(|_| model[id].name.is_empty());
        if let Some(name) = name.filter(|name| claims.is_free(name)) {
            claims.settle(model, id, name.to_owned());
            kept.insert(id);
        }
    }
    own_names(model, &mut claims);
    inline_names::apply(model, graph, &mut claims, &kept);
    name_by_address(model, &mut claims);
    claims.report_clashes(model, report);
    let is_chosen = |name: &String| config.names.values().any(|chosen| chosen == name);
    let is_new = |id: &TypeId| before.name(*id, &model[*id]).is_none() && !is_chosen(&model[*id].name);
    for id in model.ids().into_iter().filter(is_new).filter(|id| model[*id].name.len() > LONGEST) {
        let message = format!("`{}` is a name of {} characters", model[id].name, model[id].name.len());
        report.push(Diagnostic::new(Code::LongName, model[id].address.clone(), message));
    }
}

/// Names the schemas that have a name of their own: each by that name, or by its file too if several would get one
/// name.
fn own_names(model: &mut Model, claims: &mut Claims) {
    let called = SchemaWords::of(model);
    let mut wanted: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for (id, _) in model.iter().filter(|(_, def)| def.name.is_empty()) {
        if let Some(name) = called.text(id) {
            wanted.entry(type_name(name)).or_default().push(id);
        }
    }
    let mut others: Vec<(String, TypeId)> = Vec::new();
    for (name, mut ids) in wanted {
        let winner = if claims.is_free(&name) { winner(model, &called, &name, &ids) } else { None };
        if let Some(winner) = winner {
            ids.retain(|id| *id != winner);
            claims.settle(model, winner, name.clone());
        }
        let names = qualified(model, &called, claims, &ids);
        match names.or_else(|| folders::distinguish(model, &called, claims, &ids)) {
            Some(names) => others.extend(names),
            // Nothing in their names distinguishes them: that is for a person to settle.
            None => ids.into_iter().for_each(|id| claims.settle(model, id, name.clone())),
        }
    }
    // Every other schema gets a name of its own now, or is left to its address.
    let mut count: HashMap<String, usize> = HashMap::new();
    others.iter().for_each(|(name, _)| *count.entry(name.clone()).or_default() += 1);
    for (name, id) in others {
        if count[&name] == 1 && claims.is_free(&name) {
            claims.settle(model, id, name);
        }
    }
    let left = |model: &Model| -> Vec<TypeId> {
        let left = model.iter().filter(|(_, def)| def.schema_name.is_some() && def.name.is_empty());
        left.map(|(id, _)| id).collect()
    };
    for id in left(model) {
        let name = type_name(&format!("{} schema", called.text(id).unwrap_or_default()));
        if claims.is_free(&name) {
            claims.settle(model, id, name);
        }
    }
    let left = left(model);
    name_all_by_address(model, claims, &left);
}

/// Returns the schema that keeps `name` where several ask for it: the only whole file among them, or else the only one
/// that spells its name exactly so. A single schema keeps it in any case.
fn winner(model: &Model, called: &SchemaWords, name: &str, ids: &[TypeId]) -> Option<TypeId> {
    let only = |fits: &dyn Fn(TypeId) -> bool| {
        let mut fitting = ids.iter().copied().filter(|id| fits(*id));
        fitting.next().filter(|_| fitting.next().is_none())
    };
    only(&|_| true)
        .or_else(|| only(&|id| model[id].address.pointer.is_empty()))
        .or_else(|| only(&|id| called.text(id) == Some(name)))
}

/// Returns names for schemas that do not get the name that several have: by their files, if each is in another, else
/// by their spelling. `None` if only a folder distinguishes them.
fn qualified(
    model: &Model,
    called: &SchemaWords,
    claims: &Claims,
    ids: &[TypeId],
) -> Option<Vec<(String, TypeId)>> {
    let stem = |id: &TypeId| crate::lower::file_stem(&model[*id].address.file).to_owned();
    let text = |id: &TypeId| called.text(*id).unwrap_or_default().to_owned();
    let stems: HashSet<String> = ids.iter().map(stem).collect();
    let tell_apart = match ids {
        [] => true,
        [only] => is_of_other_file(model, called, claims, *only),
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
    let words = |words: fn(&Address) -> Vec<String>| -> Vec<String> {
        ids.iter().map(|id| words(&model[*id].address).join(" ")).collect()
    };
    let files: HashSet<&str> = ids.iter().map(|id| &*model[*id].address.file).collect();
    let within_file = [words(folders::words), words(folders::all_words)];
    let within_file = within_file.into_iter().filter(|_| files.len() == 1);
    let texts = [spelled, with_file].into_iter().chain(within_file).find(is_distinct)?;
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    Some(unique(&texts, &claims.names(), type_name).into_iter().zip(ids.iter().copied()).collect())
}

/// Returns whether the type that has the name of `id` is in another file.
fn is_of_other_file(model: &Model, called: &SchemaWords, claims: &Claims, id: TypeId) -> bool {
    let name = type_name(called.text(id).unwrap_or_default());
    claims.owner(&name).is_some_and(|owner| model[owner].address.file != model[id].address.file)
}

/// Names every type that has none yet.
fn name_by_address(model: &mut Model, claims: &mut Claims) {
    let left: Vec<TypeId> = model.ids().into_iter().filter(|id| model[*id].name.is_empty()).collect();
    name_all_by_address(model, claims, &left);
}

/// Names `ids` by their addresses, which all differ, in ways that differ as well.
fn name_all_by_address(model: &mut Model, claims: &mut Claims, ids: &[TypeId]) {
    let by = |words: fn(&Address) -> Vec<String>| -> Vec<String> {
        ids.iter().map(|id| words(&model[*id].address).join(" ")).collect()
    };
    let is_distinct = |texts: &Vec<String>| texts.iter().collect::<HashSet<_>>().len() == texts.len();
    let texts = Some(by(folders::words)).filter(is_distinct).unwrap_or_else(|| by(folders::all_words));
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let names = unique(&texts, &claims.names(), type_name);
    for (id, name) in ids.iter().zip(names) {
        claims.settle(model, *id, name);
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
            report.push(config.stale(&["names", key], message));
        } else if !is_identifier(name) || type_name(name) != *name {
            let message = format!("`{name}` is no name for a type");
            let help = format!("write it in upper camel case: `{}`", type_name(name));
            report.push(config.complaint(&["names", key], message).help(help));
        }
    }
}
