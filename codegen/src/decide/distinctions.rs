//! What distinguishes an inline schema from others at its place, in words.
//!
//! ```text
//! {"oneOf": [{"required": ["r"], …}, {"properties": {"kind": {"const": "square"}}, …}]} -> r, square
//! ```

use super::holder::Holders;
use crate::address::Address;
use crate::graph::JsonType;
use crate::ident::type_name;
use crate::model::{MemberDef, Model, Shape, Ty, TypeDef, UnionDef};
use serde_json::Value;

/// What tells an inline schema from the other branches beside it: an object its constants, what it
/// requires, what it has; a union what it is a choice of.
pub fn distinctions(model: &Model, def: &TypeDef) -> Vec<String> {
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
            words.extend(common_constants(model, union));
            words.push(kinds.join(" or "));
        }
        Shape::Enum(_) | Shape::Alias(_) => {}
    }
    // Symbols alone would not stay in a name.
    let spelled =
        |word: String| if word.chars().any(char::is_alphanumeric) { word } else { type_name(&word) };
    words.into_iter().map(spelled).collect()
}

/// Returns the constants that all objects of a union have, as the tag of a union around it.
fn common_constants(model: &Model, union: &UnionDef) -> Vec<String> {
    let constants = |ty: &Ty| -> Vec<(String, String)> {
        let Ty::Named(id) = ty else { return Vec::new() };
        let Shape::Object(object) = &model[*id].shape else { return Vec::new() };
        let fixed =
            object.members.iter().filter_map(|member| Some((member.name.clone(), member.constant.clone()?)));
        fixed.collect()
    };
    let mut variants = union.variants.iter().map(|variant| constants(&variant.place.ty));
    let first = variants.next().unwrap_or_default();
    let others: Vec<_> = variants.collect();
    first
        .into_iter()
        .filter(|pair| others.iter().all(|other| other.contains(pair)))
        .map(|(_, value)| value)
        .collect()
}

/// The other inline branches of the union that the schema at `address` is a branch of.
pub fn siblings<'m>(model: &'m Model, holders: &Holders, address: &Address) -> Vec<&'m TypeDef> {
    let Some(branches) = address.parent() else { return Vec::new() };
    if !branches.tokens().last().is_some_and(|token| matches!(token.as_str(), "oneOf" | "anyOf")) {
        return Vec::new();
    }
    let beside = holders.inline_below(&branches).filter(|id| model[*id].address != *address);
    beside.map(|id| &model[id]).collect()
}

/// What an object has that no object beside it has: members, or members of another type.
pub fn owned(model: &Model, def: &TypeDef, siblings: &[&TypeDef]) -> Vec<String> {
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
pub fn described(model: &Model, member: &MemberDef) -> (String, String) {
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
