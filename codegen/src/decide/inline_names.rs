//! What inline types are called: by where they stand, and where that does not do, by what tells them
//! from others there.

use super::holder::Holders;
use super::names::Claims;
use crate::address::Address;
use crate::diagnose::Report;
use crate::graph::JsonType;
use crate::ident::{camel_case, inner_name, type_name};
use crate::model::{MemberDef, Model, Shape, TypeDef, TypeId};
use foldhash::{HashMap, HashSet, HashSetExt};
use serde_json::Value;
use std::collections::BTreeMap;

/// Names the inline types that have no name yet. Those that `kept` theirs have a say all the same: what
/// would not do beside them is not given to a new one, which is called as if all were new.
pub fn apply(model: &mut Model, claims: &mut Claims, kept: &HashSet<TypeId>, report: &mut Report) {
    let is_due = |id: &TypeId| {
        let def = &model[*id];
        def.name.is_empty() || (def.schema_name.is_none() && kept.contains(id))
    };
    // First the holders of others among the inline types, since names are built from theirs.
    let mut due: Vec<TypeId> = model.ids().into_iter().filter(is_due).collect();
    if due.iter().all(|id| !model[*id].name.is_empty()) {
        return;
    }
    let holders = Holders::of(model);
    let rank = |id: &TypeId| (model[*id].address.depth(), &model[*id].address);
    due.sort_by(|one, other| rank(one).cmp(&rank(other)));
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
    by_inline_holders(model, claims, &holders, &due, report);
    by_distinctions(model, claims, &holders, &due, report);
}

/// Names what is left by its place and what tells it apart, although it is no branch itself.
fn by_distinctions(
    model: &mut Model,
    claims: &mut Claims,
    holders: &Holders,
    due: &[TypeId],
    report: &mut Report,
) {
    let left: Vec<TypeId> = due.iter().copied().filter(|id| model[*id].name.is_empty()).collect();
    let candidates: Vec<(TypeId, Vec<String>)> = left
        .into_iter()
        .filter_map(|id| {
            let def = &model[id];
            let (holder, tokens) = holders.around(&def.address)?;
            let words = words_of(model, holders, &def.address, &tokens, None).join(" ");
            let names = distinctions(model, def).into_iter();
            let name = |branch| inner_name(&model[holder].name, &format!("{words} {branch}"));
            Some((id, names.map(name).collect()))
        })
        .collect();
    for (at, (id, names)) in candidates.iter().enumerate() {
        let is_wanted_elsewhere = |name: &String| {
            let mut others = candidates.iter().enumerate().filter(|(other, _)| *other != at);
            others.any(|(_, (_, names))| names.contains(name))
        };
        let mut free = names.iter().filter(|name| claims.owner(name).is_none());
        if let Some(name) = free.find(|name| !is_wanted_elsewhere(name)) {
            claims.settle(model, *id, name.clone(), report);
        }
    }
}

/// Names what is left after the inline type that it stands in, outer ones first.
fn by_inline_holders(
    model: &mut Model,
    claims: &mut Claims,
    holders: &Holders,
    due: &[TypeId],
    report: &mut Report,
) {
    let depth = |id: &TypeId| model[*id].address.depth();
    let levels: Vec<&[TypeId]> = due.chunk_by(|one, next| depth(one) == depth(next)).collect();
    for level in levels {
        let mut wanted: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
        for id in level.iter().copied() {
            let address = &model[id].address;
            let Some((holder, tokens)) = holders.around_inline(address) else { continue };
            let holder = &model[holder].name;
            if !holder.is_empty() {
                let words = words_of(model, holders, address, &tokens, None);
                wanted.entry(inner_name(holder, &words.join(" "))).or_default().push(id);
            }
        }
        for (name, ids) in wanted {
            if let [id] = ids[..]
                && model[id].name.is_empty()
                && claims.owner(&name).is_none()
            {
                claims.settle(model, id, name, report);
            }
        }
    }
}

/// The names for an inline type, best first.
fn candidates(model: &Model, holders: &Holders, id: TypeId) -> Vec<String> {
    let def = &model[id];
    let mut paths: Vec<(String, Vec<String>)> = def
        .addresses()
        .filter_map(|address| {
            let holder = holders.holder(address)?;
            // Several variants that one branch takes part in have its address.
            let branch = Some(branch_title(def));
            Some((model[holder].name.clone(), path_words(model, holders, address, branch.as_deref())))
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
    let siblings = siblings(model, holders, &def.address);
    for branch in distinctions(model, def).into_iter().chain(owned(model, def, &siblings)) {
        if distinct_holders {
            let words = path_words(model, holders, &def.address, Some(&branch));
            names.push(type_name(&words.join(" ")));
        }
        for address in def.addresses() {
            if let Some(holder) = holders.holder(address) {
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
    words_of(model, holders, address, &tokens, branch)
}

/// `tokens`, the end of the pointer of `address`, in words.
fn words_of(
    model: &Model,
    holders: &Holders,
    address: &Address,
    tokens: &[String],
    branch: Option<&str>,
) -> Vec<String> {
    let mut words = Vec::new();
    let mut tokens = tokens.iter();
    while let Some(token) = tokens.next() {
        match token.as_str() {
            "properties" | "$defs" | "definitions" => words.extend(tokens.next().cloned()),
            "patternProperties" => words.extend(tokens.next().map(|pattern| in_words(pattern))),
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

/// What the members that fit `pattern` are called: as it says, if it is a word rather than an expression.
fn in_words(pattern: &str) -> String {
    let text = pattern.trim_start_matches('^').trim_end_matches('$');
    let is_word = text.chars().any(char::is_alphanumeric)
        && text.chars().all(|char| char.is_alphanumeric() || matches!(char, '-' | '_'));
    if is_word { text.to_owned() } else { "value".to_owned() }
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

/// The other inline branches of the union that the schema at `address` is a branch of.
fn siblings<'m>(model: &'m Model, holders: &Holders, address: &Address) -> Vec<&'m TypeDef> {
    let Some(branches) = address.parent() else { return Vec::new() };
    if !branches.tokens().last().is_some_and(|token| matches!(token.as_str(), "oneOf" | "anyOf")) {
        return Vec::new();
    }
    let beside = holders.inline_below(&branches).filter(|id| model[*id].address != *address);
    beside.map(|id| &model[id]).collect()
}

/// What an object has that no object beside it has: members, or members of another type.
fn owned(model: &Model, def: &TypeDef, siblings: &[&TypeDef]) -> Vec<String> {
    if siblings.is_empty() {
        return Vec::new();
    }
    let members = |def: &TypeDef| match &def.shape {
        Shape::Object(object) => object.members.iter().map(|member| described(model, member)).collect(),
        _ => Vec::new(),
    };
    let others: Vec<(String, String)> = siblings.iter().flat_map(|sibling| members(sibling)).collect();
    let own = members(def);
    let alone = own.iter().filter(|(name, _)| others.iter().all(|(other, _)| other != name));
    let of_a_kind = own.iter().filter(|member| !others.contains(member));
    let fixed: Vec<String> = match &def.shape {
        Shape::Object(object) => object.members.iter().filter_map(fixed_text).collect(),
        _ => Vec::new(),
    };
    let alone = alone.map(|(name, _)| name.clone());
    fixed.into_iter().chain(alone).chain(of_a_kind.map(|(name, kind)| format!("{name} {kind}"))).collect()
}

/// The only text that a member's pattern admits.
fn fixed_text(member: &MemberDef) -> Option<String> {
    member.checks.get("pattern").and_then(Value::as_str).and_then(only_match)
}

/// The name of a member, and what it holds in a word or two.
fn described(model: &Model, member: &MemberDef) -> (String, String) {
    let kinds: Vec<&str> = member.place.ty.kinds(model).iter().map(JsonType::as_str).collect();
    let kind = if kinds.len() > 2 { "any".to_owned() } else { kinds.join(" or ") };
    (member.name.clone(), kind)
}

/// The one text that `pattern` admits, if it is as plain as `^Maven@2$`.
fn only_match(pattern: &str) -> Option<String> {
    let text = pattern.strip_prefix('^')?.strip_suffix('$')?;
    let is_plain = |char: char| char.is_alphanumeric() || matches!(char, '@' | '-' | '_' | '/' | ':' | ' ');
    text.chars().all(is_plain).then(|| text.to_owned())
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
