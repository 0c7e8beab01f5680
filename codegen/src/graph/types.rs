//! The seven type names of JSON Schema, and sets of them.

use std::fmt;

/// A value of the `type` keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonType {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction: `1.0` is one.
    Integer,
    /// Any number.
    Number,
    /// Text.
    String,
    /// A list of items.
    Array,
    /// A map of members.
    Object,
}

impl JsonType {
    /// All seven, in the order of the variants.
    pub const ALL: [JsonType; 7] = [
        JsonType::Null,
        JsonType::Boolean,
        JsonType::Integer,
        JsonType::Number,
        JsonType::String,
        JsonType::Array,
        JsonType::Object,
    ];

    /// Returns the type called `name` in a schema.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|json_type| json_type.as_str() == name)
    }

    /// Returns the narrowest type of `value`.
    pub fn of(value: &serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => JsonType::Null,
            serde_json::Value::Bool(_) => JsonType::Boolean,
            serde_json::Value::Number(number) if is_integer(number) => JsonType::Integer,
            serde_json::Value::Number(_) => JsonType::Number,
            serde_json::Value::String(_) => JsonType::String,
            serde_json::Value::Array(_) => JsonType::Array,
            serde_json::Value::Object(_) => JsonType::Object,
        }
    }

    /// Returns the name in a schema.
    pub fn as_str(self) -> &'static str {
        match self {
            JsonType::Null => "null",
            JsonType::Boolean => "boolean",
            JsonType::Integer => "integer",
            JsonType::Number => "number",
            JsonType::String => "string",
            JsonType::Array => "array",
            JsonType::Object => "object",
        }
    }

    fn bit(self) -> u8 {
        match self {
            JsonType::Null => 1,
            JsonType::Boolean => 2,
            JsonType::Integer => 4,
            JsonType::Number => 8 | 4,
            JsonType::String => 16,
            JsonType::Array => 32,
            JsonType::Object => 64,
        }
    }
}

fn is_integer(number: &serde_json::Number) -> bool {
    number.as_f64().is_some_and(|value| value.fract() == 0.0)
}

/// A set of JSON types. `number` contains `integer`, as in the specification.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TypeSet(u8);

impl TypeSet {
    /// All types.
    pub const ANY: TypeSet = TypeSet(127);
    /// No type.
    pub const NONE: TypeSet = TypeSet(0);

    /// Returns whether `json_type` is in the set. A set of `integer` alone does not contain `number`.
    pub fn contains(self, json_type: JsonType) -> bool {
        self.0 & json_type.bit() == json_type.bit()
    }

    /// Returns whether the two sets share a type.
    pub fn intersects(self, other: TypeSet) -> bool {
        self.0 & other.0 != 0
    }

    /// Returns the set with `json_type`.
    pub fn with(self, json_type: JsonType) -> Self {
        TypeSet(self.0 | json_type.bit())
    }

    /// Returns the set without `json_type`; without `number`, it has no `integer` either.
    pub fn without(self, json_type: JsonType) -> Self {
        TypeSet(self.0 & !json_type.bit())
    }

    /// Returns the types in both sets.
    pub fn and(self, other: TypeSet) -> Self {
        TypeSet(self.0 & other.0)
    }

    /// Returns the types in either set.
    pub fn or(self, other: TypeSet) -> Self {
        TypeSet(self.0 | other.0)
    }

    /// Returns whether no type is in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns the types of the set; `integer` only where `number` is not in it.
    pub fn iter(self) -> impl Iterator<Item = JsonType> {
        let stands = move |json_type: &JsonType| match json_type {
            JsonType::Integer => self.contains(JsonType::Integer) && !self.contains(JsonType::Number),
            json_type => self.contains(*json_type),
        };
        JsonType::ALL.into_iter().filter(stands)
    }

    /// Returns the only type of the set.
    pub fn single(self) -> Option<JsonType> {
        let mut types = self.iter();
        types.next().filter(|_| types.next().is_none())
    }

    /// Returns the bits, as the support code of generated crates has them.
    pub fn bits(self) -> u8 {
        self.0
    }
}

impl FromIterator<JsonType> for TypeSet {
    fn from_iter<I: IntoIterator<Item = JsonType>>(types: I) -> Self {
        types.into_iter().fold(TypeSet::NONE, TypeSet::with)
    }
}

impl From<JsonType> for TypeSet {
    fn from(json_type: JsonType) -> Self {
        TypeSet(json_type.bit())
    }
}

impl fmt::Debug for TypeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iter().map(JsonType::as_str).collect::<Vec<_>>().join("|"))
    }
}

impl fmt::Display for TypeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iter().map(JsonType::as_str).collect::<Vec<_>>().join(" or "))
    }
}
