//! An entry's parts, and what each does to a schema object.

use super::{BARE, Entry};
use serde_json::{Map, Value};

/// One of the changes that an entry asks for.
#[derive(Clone, Copy, Debug)]
pub enum Part<'e> {
    Set(&'e str, &'e Value),
    Remove(&'e str),
    Optional(&'e str),
    Value(&'e str),
    Bare(&'e str),
}

impl Entry {
    /// All changes, in the order in which they are made, each with where it stands in the entry.
    pub fn parts(&self) -> impl Iterator<Item = (Place<'_>, Part<'_>)> {
        let set = self.set.iter().map(|(keyword, value)| (Place::Member(keyword), Part::Set(keyword, value)));
        set.chain(listed("remove", &self.remove, Part::Remove))
            .chain(listed("optional", &self.optional, Part::Optional))
            .chain(listed("values", &self.values, Part::Value))
            .chain(self.bare.iter().map(|member| (Place::Bare, Part::Bare(member))))
    }
}

fn listed<'e>(
    list: &'static str,
    names: &'e [String],
    part: fn(&'e str) -> Part<'e>,
) -> impl Iterator<Item = (Place<'e>, Part<'e>)> {
    names.iter().enumerate().map(move |(at, name)| (Place::Element(list, at), part(name)))
}

/// Where a part stands in its entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'e> {
    /// A member of `set`.
    Member(&'e str),
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
            Part::Value(value) => list(schema, value)?,
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

fn list(schema: &mut Map<String, Value>, value: &str) -> Result<(), String> {
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
