//! An entry's parts, and what each does to a schema object.

use super::admit::admit;
use super::{BARE, Entry};
use serde_json::{Map, Value};

/// One of the changes that an entry asks for.
#[derive(Clone, Copy, Debug)]
pub enum Part<'e> {
    Set(&'e str, &'e Value),
    Remove(&'e str),
    Optional(&'e str),
    Added(&'e str, &'e Value),
    Variant(&'e Value),
    Value(&'e str),
    Type(&'e str),
    Bare(&'e str),
}

impl Entry {
    /// Returns all changes, in the order in which they are made, each with where it is in the entry.
    pub fn parts(&self) -> impl Iterator<Item = (PartPath<'_>, Part<'_>)> {
        let set = self.set.iter();
        let set = set.map(|(keyword, value)| (PartPath::Member("set", keyword), Part::Set(keyword, value)));
        let added = self.members.iter();
        let added =
            added.map(|(name, schema)| (PartPath::Member("members", name), Part::Added(name, schema)));
        set.chain(listed("remove", &self.remove, |keyword| Part::Remove(keyword)))
            .chain(listed("optional", &self.optional, |member| Part::Optional(member)))
            .chain(added)
            .chain(listed("variants", &self.variants, Part::Variant))
            .chain(listed("values", &self.values, |value| Part::Value(value)))
            .chain(listed("types", &self.types, |name| Part::Type(name)))
            .chain(self.bare.iter().map(|member| (PartPath::Bare, Part::Bare(member))))
    }
}

fn listed<'e, T>(
    list: &'static str,
    elements: &'e [T],
    part: fn(&'e T) -> Part<'e>,
) -> impl Iterator<Item = (PartPath<'e>, Part<'e>)> {
    elements.iter().enumerate().map(move |(at, element)| (PartPath::Element(list, at), part(element)))
}

/// Where a part is in its entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartPath<'e> {
    /// A member of the object with this name: `set` or `members`.
    Member(&'static str, &'e str),
    /// An element of the list with this name.
    Element(&'static str, usize),
    Bare,
}

impl Part<'_> {
    /// Makes the change.
    ///
    /// # Errors
    /// Says why there is nothing to change; the schema is as it was then.
    pub fn apply(self, schema: &mut Map<String, Value>) -> Result<(), String> {
        match self {
            Part::Set(keyword, value) => {
                if schema.get(keyword) == Some(value) {
                    return Err(format!("`{keyword}` has that value already"));
                }
                schema.insert(keyword.to_owned(), value.clone());
            }
            Part::Remove(keyword) => {
                schema.shift_remove(keyword).ok_or_else(|| format!("there is no `{keyword}` to remove"))?;
            }
            Part::Optional(member) => make_optional(schema, member)?,
            Part::Added(name, member) => add_member(schema, name, member)?,
            Part::Variant(variant) => add_variant(schema, variant)?,
            Part::Value(value) => list(schema, value)?,
            Part::Type(name) => admit(schema, name)?,
            Part::Bare(member) => {
                let is_member = schema.get("properties").is_some_and(|members| members.get(member).is_some());
                if !is_member {
                    return Err(format!("there is no member `{member}`"));
                }
                schema.insert(BARE.to_owned(), member.into());
            }
        }
        Ok(())
    }
}

fn make_optional(schema: &mut Map<String, Value>, member: &str) -> Result<(), String> {
    let required = schema.get_mut("required").and_then(Value::as_array_mut);
    let place = required.as_ref().and_then(|names| names.iter().position(|name| name == member));
    match (required, place) {
        (Some(required), Some(place)) => {
            required.remove(place);
            Ok(())
        }
        _ => Err(format!("`{member}` is not required")),
    }
}

/// Adds a member to `properties`, which must not have it yet.
fn add_member(schema: &mut Map<String, Value>, name: &str, member: &Value) -> Result<(), String> {
    let members = schema.entry("properties").or_insert_with(|| Value::Object(Map::new()));
    let Some(members) = members.as_object_mut() else {
        return Err("`properties` is not an object".to_owned());
    };
    if members.contains_key(name) {
        return Err(format!("the schema has a member `{name}` already"));
    }
    members.insert(name.to_owned(), member.clone());
    Ok(())
}

/// Adds a branch to `oneOf`, or else to `anyOf`.
fn add_variant(schema: &mut Map<String, Value>, variant: &Value) -> Result<(), String> {
    let keyword = if schema.contains_key("oneOf") { "oneOf" } else { "anyOf" };
    let Some(branches) = schema.get_mut(keyword).and_then(Value::as_array_mut) else {
        return Err("there is no `oneOf` or `anyOf` to add a variant to".to_owned());
    };
    if branches.iter().any(|known| is_same_branch(known, variant)) {
        return Err(format!("`{keyword}` has that variant already"));
    }
    branches.push(variant.clone());
    Ok(())
}

/// Returns whether two branches are equal, or refer to the same schema: titles may differ then.
fn is_same_branch(known: &Value, variant: &Value) -> bool {
    let reference = |branch: &Value| branch.get("$ref").and_then(Value::as_str).map(str::to_owned);
    known == variant || reference(known).is_some_and(|known| reference(variant) == Some(known))
}

/// Adds a string to `enum`; beside a `const`, both become one.
fn list(schema: &mut Map<String, Value>, value: &str) -> Result<(), String> {
    if !schema.contains_key("enum")
        && let Some(only) = schema.get("const").filter(|only| only.is_string() && *only != value).cloned()
    {
        schema.shift_remove("const");
        schema.insert("enum".to_owned(), Value::from(vec![only]));
    }
    match schema.get_mut("enum").and_then(Value::as_array_mut) {
        Some(values) if values.iter().any(|listed| listed == value) => {
            Err(format!("`{value}` is listed already"))
        }
        Some(values) => {
            values.push(value.into());
            Ok(())
        }
        None => Err("there is no `enum` to add to".to_owned()),
    }
}
