//! What a body has that its schema does not foresee.

use super::path::{InMessage, Path};
use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// One place where a body departs from its schema. Never holds the text of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deviation {
    /// Where in the body, from its root.
    pub path: Path,
    /// What kind of departure it is.
    pub kind: DeviationKind,
    /// What the schema expects there.
    pub expected: Cow<'static, str>,
    /// The JSON type, and the length where it has one, of what was there.
    pub found: Found,
    /// Whether the body may be valid all the same: the schema does not name the member, and says
    /// nothing of others.
    pub is_valid: bool,
}

/// The kinds of departure from a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviationKind {
    /// A member that the object's schema does not name.
    UnknownMember,
    /// A string that the enum does not list, or another value than the constant.
    UnlistedValue,
    /// A union's tag that no variant has, or no tag at all.
    UnlistedTag,
    /// Another JSON type than the schema allows, or a number out of the type's range.
    WrongType,
    /// `null` where the schema does not allow it.
    Null,
    /// A required member is absent.
    MissingRequired,
}

impl DeviationKind {
    /// Returns the kind of a value that does not fit its place.
    pub(crate) fn of_misfit(found: Found) -> Self {
        if found == Found::Null { DeviationKind::Null } else { DeviationKind::WrongType }
    }

    /// Returns the kind in kebab case.
    pub fn as_str(self) -> &'static str {
        match self {
            DeviationKind::UnknownMember => "unknown-member",
            DeviationKind::UnlistedValue => "unlisted-value",
            DeviationKind::UnlistedTag => "unlisted-tag",
            DeviationKind::WrongType => "wrong-type",
            DeviationKind::Null => "null",
            DeviationKind::MissingRequired => "missing-required",
        }
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Deviation { path, kind, expected, found, .. } = self;
        match path.is_root() {
            true => f.write_str("the body")?,
            false => write!(f, "{}", InMessage(path))?,
        }
        write!(f, ": {}: expected {expected}, found {found}", kind.as_str())
    }
}

/// Writes `{"path": "/a/0", "kind": "wrong-type", "expected": "a string", "found": "an integer", "isValid": false}`.
impl Serialize for Deviation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_struct("Deviation", 5)?;
        members.serialize_field("path", &self.path)?;
        members.serialize_field("kind", &self.kind)?;
        members.serialize_field("expected", &self.expected)?;
        members.serialize_field("found", &self.found)?;
        members.serialize_field("isValid", &self.is_valid)?;
        members.end()
    }
}

/// Writes the JSON Pointer.
impl Serialize for Path {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Writes the kind in kebab case.
impl Serialize for DeviationKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Writes what `Display` shows: `a string of 5 bytes`.
impl Serialize for Found {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The JSON type of a value and how long it is; safe to log.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Found {
    /// No value at all.
    Nothing,
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without fraction and exponent.
    Integer,
    /// Any other number.
    Number,
    /// A string of so many bytes.
    String(usize),
    /// An array of so many items.
    Array(usize),
    /// An object of so many members.
    Object(usize),
}

impl Found {
    /// Returns what `value` is.
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Null => Found::Null,
            Value::Bool(_) => Found::Boolean,
            Value::Number(number) if number.is_f64() => Found::Number,
            Value::Number(_) => Found::Integer,
            Value::String(text) => Found::String(text.len()),
            Value::Array(items) => Found::Array(items.len()),
            Value::Object(members) => Found::Object(members.len()),
        }
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Found::Nothing => f.write_str("nothing"),
            Found::Null => f.write_str("null"),
            Found::Boolean => f.write_str("a boolean"),
            Found::Integer => f.write_str("an integer"),
            Found::Number => f.write_str("a number"),
            Found::String(1) => f.write_str("a string of 1 byte"),
            Found::String(bytes) => write!(f, "a string of {bytes} bytes"),
            Found::Array(1) => f.write_str("an array of 1 item"),
            Found::Array(items) => write!(f, "an array of {items} items"),
            Found::Object(1) => f.write_str("an object of 1 member"),
            Found::Object(members) => write!(f, "an object of {members} members"),
        }
    }
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{self}>")
    }
}
