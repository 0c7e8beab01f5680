//! Decides whether a schema admits one value: for the values of `enum` and `const`, which are few and known.
//!
//! `{"type": "string", "maxLength": 3}` admits `"abc"`. Of objects and arrays, only their types and lists of values are
//! judged; the answer is otherwise `None`.

use super::bounds;
use super::cover::Prover;
use super::kinds::Kinds;
use super::meaning::Schema;
use super::premise::listed;
use serde_json::Value;

/// References and unions that are followed.
const DEEPEST: usize = 24;

impl Prover {
    /// Returns whether `schema` admits `value`; `None` if that is not known here.
    pub(super) fn admits(&mut self, schema: Schema<'_>, value: &Value) -> Option<bool> {
        self.admits_below(schema, value, 0)
    }

    fn admits_below(&mut self, schema: Schema<'_>, value: &Value, depth: usize) -> Option<bool> {
        let members = match schema.value {
            Value::Bool(anything) => return Some(*anything),
            Value::Object(members) if depth < DEEPEST => members,
            _ => return None,
        };
        let mut all = Some(true);
        for (name, keyword) in members {
            let one = self.keyword_admits(schema, (name, keyword), value, depth);
            match one {
                Some(true) => {}
                Some(false) => return Some(false),
                None => all = None,
            }
        }
        all
    }

    fn keyword_admits<'s>(
        &mut self,
        schema: Schema<'s>,
        (name, keyword): (&str, &'s Value),
        value: &Value,
        depth: usize,
    ) -> Option<bool> {
        let kind = Kinds::of(value);
        let mut each = |parts: &'s Value| -> Vec<Option<bool>> {
            let parts = parts.as_array().map(Vec::as_slice).unwrap_or_default();
            parts.iter().map(|part| self.admits_below(schema.child(part), value, depth + 1)).collect()
        };
        match name {
            "type" => Some(kind.is_within(Kinds::named(keyword))),
            "enum" | "const" => Some(
                listed(schema.value).is_some_and(|list| list.into_iter().any(|one| same_value(one, value))),
            ),
            "$ref" => {
                let target = schema.target(keyword.as_str()?)?;
                self.admits_below(target, value, depth + 1)
            }
            "allOf" => each(keyword).into_iter().fold(Some(true), and),
            "anyOf" => each(keyword).into_iter().fold(Some(false), or),
            "oneOf" => {
                let answers: Option<Vec<bool>> = each(keyword).into_iter().collect();
                Some(answers?.into_iter().filter(|is_admitted| *is_admitted).count() == 1)
            }
            "not" => Some(!self.admits_below(schema.child(keyword), value, depth + 1)?),
            "if" | "then" | "else" if schema.value.get("if").is_some() => None,
            name => match bounds::applies_to(name) {
                Some(kinds) if !kind.is_within(kinds) => Some(true),
                Some(_) => self.bound_admits(name, keyword, value, schema.value),
                None => Some(true),
            },
        }
    }
}

fn and(one: Option<bool>, two: Option<bool>) -> Option<bool> {
    match (one, two) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

fn or(one: Option<bool>, two: Option<bool>) -> Option<bool> {
    match (one, two) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

/// Returns whether two values are equal, numbers by what they count.
pub(super) fn same_value(one: &Value, two: &Value) -> bool {
    match (one, two) {
        (Value::Number(a), Value::Number(b)) if a.is_f64() != b.is_f64() => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_value(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let is_in =
                |(name, value): (&String, &Value)| b.get(name).is_some_and(|other| same_value(value, other));
            a.len() == b.len() && a.iter().all(is_in)
        }
        (one, two) => one == two,
    }
}
