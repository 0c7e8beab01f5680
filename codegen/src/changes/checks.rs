//! Bounds, formats and patterns: what `validate` looks at and reading does not.

use serde_json::Value;

use super::change::Change;
use super::rule::Rule;

/// The keywords that constrain a value without shaping its type.
pub(super) const CHECKS: &[&str] = &[
    "contentEncoding",
    "contentMediaType",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "uniqueItems",
];

/// Returns whether the two values are equal; `1` and `1.0` are.
pub(super) fn are_equal(old: Option<&Value>, new: Option<&Value>) -> bool {
    match (old, new) {
        (Some(Value::Number(old)), Some(Value::Number(new))) if old.is_f64() != new.is_f64() => {
            old.as_f64() == new.as_f64()
        }
        (old, new) => old == new,
    }
}

/// Returns how the check `name` changed; the two differ.
pub(super) fn compare(name: &str, old: Option<&Value>, new: Option<&Value>) -> Change {
    let (rule, sentence) = match (old, new) {
        (None, Some(new)) => (Rule::CheckAdded, format!("`{name}` is {}", short(new))),
        (Some(old), None) => (Rule::CheckRemoved, format!("`{name}` was {}, and there is none", short(old))),
        (old, new) => {
            let words = |value: Option<&Value>| value.map(short).unwrap_or_default();
            (direction(name, old, new), format!("`{name}` was {} and is {}", words(old), words(new)))
        }
    };
    Change::new(rule, "", sentence)
}

fn direction(name: &str, old: Option<&Value>, new: Option<&Value>) -> Rule {
    let (Some(old), Some(new)) = (old.and_then(Value::as_f64), new.and_then(Value::as_f64)) else {
        return Rule::CheckChanged;
    };
    let is_upper = name.starts_with("max") || name == "exclusiveMaximum";
    let is_lower = name.starts_with("min") || name == "exclusiveMinimum";
    match (is_upper, is_lower, new > old) {
        (true, _, true) | (_, true, false) => Rule::CheckLoosened,
        (true, _, false) | (_, true, true) => Rule::CheckTightened,
        _ => Rule::CheckChanged,
    }
}

/// Returns a value as text of modest length.
pub(super) fn short(value: &Value) -> String {
    const LONGEST: usize = 60;
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{} …", &text[..end]),
        None => text,
    }
}
