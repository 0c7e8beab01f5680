//! The words that distinguish an inline schema from others at its place.
//!
//! ```text
//! {"oneOf": [{"required": ["r"], …}, {"properties": {"kind": {"const": "square"}}, …}]} -> r, square
//! ```

use crate::address::Address;
use crate::graph::JsonType;
use crate::ident::type_name;
use crate::model::{MemberDef, Model, Shape, Ty, TypeDef, UnionDef};
use foldhash::{HashMap, HashMapExt};
use serde_json::Value;

/// Returns the words that distinguish an inline schema from the other branches beside it: of an object its constants,
/// required members and members; of a union its choices.
pub(super) fn distinctions(model: &Model, def: &TypeDef) -> Vec<String> {
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

/// The members of the inline branches of each union, counted once for all of them: by the union's branches, and by
/// the address of a branch, which several variants may share.
pub(super) struct Branches {
    below: HashMap<Address, Counts>,
    at: HashMap<Address, Counts>,
}

/// The numbers of types and objects, of those that have a member, and of those that have it with the same JSON types.
#[derive(Default)]
struct Counts {
    types: usize,
    objects: usize,
    names: HashMap<String, usize>,
    members: HashMap<(String, String), usize>,
}

impl Branches {
    /// Counts what the inline types of `model` have that are branches of unions.
    pub(super) fn of(model: &Model) -> Self {
        let mut branches = Branches { below: HashMap::new(), at: HashMap::new() };
        for (_, def) in model.iter().filter(|(_, def)| def.schema_name.is_none()) {
            if let Some(parent) = union_around(&def.address) {
                branches.below.entry(parent).or_default().add(model, def);
                branches.at.entry(def.address.clone()).or_default().add(model, def);
            }
        }
        branches
    }

    /// Returns whether other objects are branches of the union that `def` is a branch of.
    pub(super) fn has_objects_beside(&self, def: &TypeDef) -> bool {
        self.counts(def).is_some_and(|(below, at)| below.objects > at.objects)
    }

    /// Returns what an object has that no object beside it has: members, or members of another type.
    pub(super) fn owned(&self, model: &Model, def: &TypeDef) -> Vec<String> {
        let Some((below, at)) = self.counts(def).filter(|_| self.has_others(def)) else { return Vec::new() };
        let Shape::Object(object) = &def.shape else { return Vec::new() };
        let own = object.members.iter().map(|member| described(model, member));
        let own: Vec<(String, String)> = own.collect();
        let alone = own.iter().filter(|(name, _)| below.names[name] == at.names[name]);
        let of_a_kind = own.iter().filter(|member| below.members[*member] == at.members[*member]);
        let fixed = object.members.iter().filter_map(fixed_text);
        let of_a_kind = of_a_kind.map(|(name, kind)| format!("{name} {kind}"));
        fixed.chain(alone.map(|(name, _)| name.clone())).chain(of_a_kind).collect()
    }

    fn counts(&self, def: &TypeDef) -> Option<(&Counts, &Counts)> {
        Some((self.below.get(&def.address.parent()?)?, self.at.get(&def.address)?))
    }

    fn has_others(&self, def: &TypeDef) -> bool {
        self.counts(def).is_some_and(|(below, at)| below.types > at.types)
    }
}

impl Counts {
    fn add(&mut self, model: &Model, def: &TypeDef) {
        self.types += 1;
        let Shape::Object(object) = &def.shape else { return };
        self.objects += 1;
        for member in &object.members {
            let described = described(model, member);
            *self.names.entry(described.0.clone()).or_default() += 1;
            *self.members.entry(described).or_default() += 1;
        }
    }
}

/// Returns the address of the `oneOf` or `anyOf` that the schema at `address` is a branch of.
fn union_around(address: &Address) -> Option<Address> {
    let parent = address.parent()?;
    let is_union = parent.tokens().last().is_some_and(|token| matches!(token.as_str(), "oneOf" | "anyOf"));
    is_union.then_some(parent)
}

/// Returns the only text that a member's pattern admits.
fn fixed_text(member: &MemberDef) -> Option<String> {
    member.checks.get("pattern").and_then(Value::as_str).and_then(only_match)
}

/// Returns the name of a member, and what it holds in a word or two.
pub(super) fn described(model: &Model, member: &MemberDef) -> (String, String) {
    let kinds: Vec<&str> = member.place.ty.kinds(model).iter().map(JsonType::as_str).collect();
    let kind = if kinds.len() > 2 { "any".to_owned() } else { kinds.join(" or ") };
    (member.name.clone(), kind)
}

/// Returns the one text that `pattern` admits, if it is as plain as `^Maven@2$`.
fn only_match(pattern: &str) -> Option<String> {
    let text = pattern.strip_prefix('^')?.strip_suffix('$')?;
    let is_plain = |char: char| char.is_alphanumeric() || matches!(char, '@' | '-' | '_' | '/' | ':' | ' ');
    text.chars().all(is_plain).then(|| text.to_owned())
}
