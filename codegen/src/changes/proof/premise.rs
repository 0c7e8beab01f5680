//! The schemas that a body is known to fit, before another schema is compared.
//!
//! `{"allOf": [{"$ref": "#/$defs/A"}], "minLength": 1}` makes a premise of three schemas: itself, the reference and what
//! `A` says. The keywords of each hold for the body.

use super::kinds::Kinds;
use super::meaning::Schema;
use serde_json::{Map, Value};

/// References and `allOf`s that a premise follows; what is beyond is left out, which proves less.
const MOST: usize = 128;
/// Unions within unions that are looked into for their JSON types.
const DEEPEST: usize = 3;

/// Schemas that a body fits, all of them.
#[derive(Clone)]
pub(super) struct Premise<'m> {
    pub all: Vec<Schema<'m>>,
    /// The `anyOf`s and `oneOf`s of which one branch has been chosen, and the other splits.
    pub chosen: Vec<usize>,
    /// The JSON types that are left by a distinction of cases.
    pub only: Option<Kinds>,
    /// The JSON types that the schemas admit.
    pub admitted: Kinds,
}

impl<'m> Premise<'m> {
    pub(super) fn of(schemas: impl IntoIterator<Item = Schema<'m>>) -> Self {
        let mut premise = Premise { all: Vec::new(), chosen: Vec::new(), only: None, admitted: Kinds::ANY };
        schemas.into_iter().for_each(|schema| premise.add(schema));
        premise
    }

    /// Returns the premise with one more schema.
    pub(super) fn with(&self, schema: Schema<'m>) -> Self {
        let mut more = self.clone();
        more.add(schema);
        more
    }

    fn add(&mut self, schema: Schema<'m>) {
        let mut due = vec![schema];
        while let Some(schema) = due.pop() {
            let is_known = self.all.iter().any(|known| known.key() == schema.key());
            if is_known || self.all.len() == MOST {
                continue;
            }
            self.all.push(schema);
            if self.admitted.each().count() > 1 || schema.value == &Value::Bool(false) {
                self.admitted = self.admitted.and(kinds_of(schema, 0));
            } else {
                self.admitted = self.admitted.and(own_kinds(schema.value));
            }
            let target = schema.value.get("$ref").and_then(Value::as_str);
            due.extend(target.and_then(|reference| schema.target(reference)));
            let parts = schema.value.get("allOf").and_then(Value::as_array);
            due.extend(parts.into_iter().flatten().map(|part| schema.child(part)));
        }
    }

    /// Returns whether no body fits: one of the schemas is `false`.
    pub(super) fn is_impossible(&self) -> bool {
        self.kinds().is_empty()
    }

    /// Returns the values of the keyword `name`, each with the schema that has it.
    pub(super) fn keyword<'p>(&'p self, name: &'p str) -> impl Iterator<Item = (Schema<'m>, &'m Value)> + 'p {
        self.all.iter().filter_map(move |schema| Some((*schema, schema.value.get(name)?)))
    }

    /// Returns the JSON types that a body can have.
    pub(super) fn kinds(&self) -> Kinds {
        self.only.unwrap_or(Kinds::ANY).and(self.admitted)
    }

    /// Returns the shortest list of all values that a body can have, where a schema lists them.
    pub(super) fn values(&self) -> Option<Vec<&'m Value>> {
        let lists = self.all.iter().filter_map(|schema| listed(schema.value));
        lists.min_by_key(Vec::len)
    }

    pub(super) fn requires(&self, member: &str) -> bool {
        let mut lists = self.keyword("required").filter_map(|(_, names)| names.as_array());
        lists.any(|names| names.iter().any(|name| name == member))
    }
}

/// Returns what `const` or `enum` lists.
pub(super) fn listed(schema: &Value) -> Option<Vec<&Value>> {
    match (schema.get("const"), schema.get("enum").and_then(Value::as_array)) {
        (Some(constant), _) => Some(vec![constant]),
        (None, Some(values)) => Some(values.iter().collect()),
        (None, None) => None,
    }
}

/// Returns the JSON types that the schema admits by `type`, `enum` and `const`.
fn own_kinds(schema: &Value) -> Kinds {
    let members: &Map<String, Value> = match schema {
        Value::Bool(false) => return Kinds::NONE,
        Value::Object(members) => members,
        _ => return Kinds::ANY,
    };
    let kinds = members.get("type").map_or(Kinds::ANY, Kinds::named);
    match listed(schema) {
        Some(values) => kinds.and(values.into_iter().map(Kinds::of).fold(Kinds::NONE, Kinds::or)),
        None => kinds,
    }
}

/// Returns the JSON types that the schema admits, by its own keywords and its unions.
fn kinds_of(schema: Schema<'_>, depth: usize) -> Kinds {
    let mut kinds = own_kinds(schema.value);
    let Value::Object(members) = schema.value else { return kinds };
    if depth == DEEPEST || kinds.each().count() <= 1 {
        return kinds;
    }
    for name in ["anyOf", "oneOf"] {
        if let Some(Value::Array(branches)) = members.get(name) {
            let of_branch = |branch| {
                let branch = schema.child(branch);
                let target =
                    branch.value.get("$ref").and_then(Value::as_str).and_then(|to| branch.target(to));
                let own = kinds_of(branch, depth + 1);
                if own.each().count() <= 1 {
                    own
                } else {
                    target.map_or(own, |to| own.and(kinds_of(to, depth + 1)))
                }
            };
            kinds = kinds.and(branches.iter().map(of_branch).fold(Kinds::NONE, Kinds::or));
        }
    }
    kinds
}
