//! Sets of JSON types, with integers apart from other numbers.

use serde_json::Value;

/// A set of JSON types.
///
/// `{"type": ["integer", "null"]}` is the set of two: a number with a fraction is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Kinds(u8);

impl Kinds {
    pub(super) const NULL: Kinds = Kinds(1);
    pub(super) const BOOLEAN: Kinds = Kinds(2);
    pub(super) const INTEGER: Kinds = Kinds(4);
    pub(super) const NUMBER: Kinds = Kinds(4 | 8);
    pub(super) const STRING: Kinds = Kinds(16);
    pub(super) const ARRAY: Kinds = Kinds(32);
    pub(super) const OBJECT: Kinds = Kinds(64);
    pub(super) const NONE: Kinds = Kinds(0);
    pub(super) const ANY: Kinds = Kinds(127);

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 & other.0)
    }

    pub(super) fn or(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    /// Returns whether some type is in both sets.
    pub(super) fn meets(self, other: Kinds) -> bool {
        !self.and(other).is_empty()
    }

    pub(super) fn is_within(self, other: Kinds) -> bool {
        self.and(other) == self
    }

    /// Returns the sets of one type each that make up this one.
    pub(super) fn each(self) -> impl Iterator<Item = Kinds> {
        (0..7).map(|bit| Kinds(1 << bit)).filter(move |one| self.meets(*one))
    }

    /// Returns the types that a `type` keyword names.
    pub(super) fn named(value: &Value) -> Kinds {
        let names = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        names
            .iter()
            .map(|name| Kinds::by_name(name.as_str().unwrap_or_default()))
            .fold(Kinds::NONE, Kinds::or)
    }

    fn by_name(name: &str) -> Kinds {
        match name {
            "null" => Kinds::NULL,
            "boolean" => Kinds::BOOLEAN,
            "integer" => Kinds::INTEGER,
            "number" => Kinds::NUMBER,
            "string" => Kinds::STRING,
            "array" => Kinds::ARRAY,
            "object" => Kinds::OBJECT,
            _ => Kinds::NONE,
        }
    }

    /// Returns the type of one value. `1.0` is an integer.
    pub(super) fn of(value: &Value) -> Kinds {
        match value {
            Value::Null => Kinds::NULL,
            Value::Bool(_) => Kinds::BOOLEAN,
            Value::String(_) => Kinds::STRING,
            Value::Array(_) => Kinds::ARRAY,
            Value::Object(_) => Kinds::OBJECT,
            Value::Number(number) => {
                let is_whole = number.as_f64().is_none_or(|number| number.fract() == 0.0);
                if is_whole { Kinds::INTEGER } else { Kinds(8) }
            }
        }
    }
}
