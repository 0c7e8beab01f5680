//! Members that only the new side names: they count as absent from what builds send.
//!
//! ```text
//! old {"properties": {"a": {}}}                              new {"properties": {"a": {}, "z": {"type": "string"}}}
//! old {"anyOf": [{"properties": {"z": {}}}, {"minProperties": 1}]}
//! ```
//! `{"z": 1}` fits both old schemas. The first does not name `z`, so that no build sends it; the second does.

use super::cover::{Prover, is_anything};
use super::meaning::Schema;
use super::members::entries;
use super::premise::Premise;
use serde_json::Value;

/// Keywords whose schemas may or may not hold for the body.
const CONDITIONAL: [&str; 8] =
    ["anyOf", "oneOf", "if", "then", "else", "not", "dependentSchemas", "dependencies"];

/// References and choices that are followed; beyond, every name may be there.
const DEEPEST: usize = 8;

/// Returns whether the premise leaves the member to chance: it has no name there, and no type.
pub(super) fn is_new<'m>(
    prover: &mut Prover,
    known: &Premise<'m>,
    name: &str,
    premise: &Premise<'m>,
) -> bool {
    known.all.iter().all(|schema| is_anything(schema.value))
        && !premise.requires(name)
        && !premise.all.iter().any(|schema| names(prover, *schema, name, 0))
}

/// Returns whether a choice or a condition of the premise names the member.
pub(super) fn may_be_named(prover: &mut Prover, name: &str, premise: &Premise<'_>) -> bool {
    premise.all.iter().any(|schema| conditional(*schema).any(|part| names(prover, part, name, 0)))
}

/// Returns whether the premise has a choice or a condition, which may name what its other schemas do not.
pub(super) fn has_conditions(premise: &Premise<'_>) -> bool {
    premise.all.iter().any(|schema| conditional(*schema).next().is_some())
}

fn names(prover: &mut Prover, schema: Schema<'_>, name: &str, depth: usize) -> bool {
    if depth == DEEPEST {
        return true;
    }
    entries(schema.value, "properties").any(|(known, _)| known == name)
        || entries(schema.value, "patternProperties")
            .any(|(pattern, _)| prover.patterns.is_match(pattern, name) != Some(false))
        || parts(schema).chain(conditional(schema)).any(|part| names(prover, part, name, depth + 1))
}

/// Returns what holds for the body as well.
fn parts(schema: Schema<'_>) -> impl Iterator<Item = Schema<'_>> {
    let target = schema.value.get("$ref").and_then(Value::as_str).and_then(|to| schema.target(to));
    let all = schema.value.get("allOf").and_then(Value::as_array).into_iter().flatten();
    target.into_iter().chain(all.map(move |part| schema.child(part)))
}

fn conditional<'m>(schema: Schema<'m>) -> impl Iterator<Item = Schema<'m>> {
    let found = CONDITIONAL.iter().filter_map(move |keyword| Some((*keyword, schema.value.get(*keyword)?)));
    let parts = found.flat_map(|(keyword, value)| -> Vec<&'m Value> {
        match value {
            Value::Array(branches) => branches.iter().collect(),
            Value::Object(members) if keyword.starts_with("dependen") => members.values().collect(),
            value => vec![value],
        }
    });
    parts.map(move |part| schema.child(part))
}
