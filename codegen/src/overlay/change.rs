//! One entry's changes to one schema object.

use super::{BARE, Entry};
use serde_json::{Map, Value};

/// Makes all changes of `entry`.
///
/// # Errors
/// Says which part of the entry has nothing to change.
pub fn change(schema: &mut Map<String, Value>, entry: &Entry) -> Result<(), String> {
    for (keyword, value) in &entry.set {
        if schema.insert(keyword.clone(), value.clone()).as_ref() == Some(value) {
            return Err(format!("`{keyword}` has that value already"));
        }
    }
    for keyword in &entry.remove {
        if schema.shift_remove(keyword).is_none() {
            return Err(format!("there is no `{keyword}` to remove"));
        }
    }
    for member in &entry.optional {
        make_optional(schema, member)?;
    }
    for value in &entry.values {
        list(schema, value)?;
    }
    if let Some(member) = &entry.bare {
        let is_member = schema.get("properties").is_some_and(|members| members.get(member).is_some());
        if !is_member {
            return Err(format!("there is no member `{member}`"));
        }
        schema.insert(BARE.to_owned(), member.clone().into());
    }
    Ok(())
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
