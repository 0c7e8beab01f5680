//! A body as a tree: borrowed from its text where it can be, with members in their order, repeated
//! ones included, as the generated crate meets them.

use super::reading::{Found, find_wide_integer};
use crate::graph::{JsonType, TypeSet};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

/// The most bytes of one body.
pub const LONGEST: usize = 128 << 20;

/// The most values in one body: a bound on its memory, which the number of bytes alone is not.
const MOST_VALUES: u32 = 1 << 21;

/// A value of a body.
#[derive(Debug)]
pub enum Node<'b> {
    Null,
    Boolean(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    String(Cow<'b, str>),
    Array(Vec<Node<'b>>),
    Object(Vec<Member<'b>>),
}

/// A member's name and value.
pub type Member<'b> = (Cow<'b, str>, Node<'b>);

/// Why a body cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    pub why: String,
    pub line: usize,
    pub column: usize,
}

impl Node<'_> {
    /// Its JSON type and length; safe to show.
    pub fn found(&self) -> Found {
        match self {
            Node::Null => Found::Null,
            Node::Boolean(_) => Found::Boolean,
            Node::Signed(_) | Node::Unsigned(_) => Found::Integer,
            Node::Float(_) => Found::Number,
            Node::String(text) => Found::String(text.len()),
            Node::Array(items) => Found::Array(items.len()),
            Node::Object(members) => Found::Object(members.len()),
        }
    }

    /// Its JSON type, for choosing: `1.0` is an integer, and a number that is none is not.
    pub fn kind(&self) -> u8 {
        let integer = TypeSet::from(JsonType::Integer);
        let set = match self {
            Node::Null => JsonType::Null.into(),
            Node::Boolean(_) => JsonType::Boolean.into(),
            Node::Signed(_) | Node::Unsigned(_) => integer,
            Node::Float(value) if value.fract() == 0.0 => integer,
            Node::Float(_) => return TypeSet::from(JsonType::Number).bits() & !integer.bits(),
            Node::String(_) => JsonType::String.into(),
            Node::Array(_) => JsonType::Array.into(),
            Node::Object(_) => JsonType::Object.into(),
        };
        set.bits()
    }

    pub fn as_str(&self) -> Option<&str> {
        match self {
            Node::String(text) => Some(text),
            _ => None,
        }
    }
}

/// Reads the one body in `text`.
///
/// # Errors
/// As the generated crate: when it is not well-formed, nests deeper than 127 levels, or has a number
/// that cannot be kept. Besides, when it has more values than can be held.
pub fn parse(text: &[u8]) -> Result<Node<'_>, Unreadable> {
    let limits = Limits { values: Cell::new(0), is_wide: Cell::new(false) };
    // Follows 127 levels by itself.
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let read = Build(&limits).deserialize(&mut deserializer);
    let node = read.and_then(|node| deserializer.end().map(|()| node));
    let node = node.map_err(|error| unreadable(&error))?;
    if limits.is_wide.get()
        && let Some(place) = find_wide_integer(text)
    {
        let why = "an integer of more than 64 bits".to_owned();
        return Err(Unreadable { why, line: place.line, column: place.column });
    }
    Ok(node)
}

/// The error without its place, which `serde_json` puts at the end of the text.
fn unreadable(error: &serde_json::Error) -> Unreadable {
    let (line, column) = (error.line(), error.column());
    let text = error.to_string();
    let why = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text).to_owned();
    Unreadable { why, line, column }
}

struct Limits {
    values: Cell<u32>,
    /// Whether a number came that might have been an integer too wide for 64 bits.
    is_wide: Cell<bool>,
}

#[derive(Clone, Copy)]
struct Build<'l>(&'l Limits);

impl Build<'_> {
    fn count<E: Error>(self) -> Result<(), E> {
        let values = self.0.values.get() + 1;
        self.0.values.set(values);
        if values > MOST_VALUES {
            return Err(E::custom(format_args!("more than {MOST_VALUES} values in one body")));
        }
        Ok(())
    }
}

impl<'b> DeserializeSeed<'b> for Build<'_> {
    type Value = Node<'b>;

    fn deserialize<D: Deserializer<'b>>(self, deserializer: D) -> Result<Node<'b>, D::Error> {
        self.count()?;
        deserializer.deserialize_any(self)
    }
}

impl<'b> Visitor<'b> for Build<'_> {
    type Value = Node<'b>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Node<'b>, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node<'b>, E> {
        Ok(Node::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node<'b>, E> {
        Ok(Node::Signed(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node<'b>, E> {
        Ok(Node::Unsigned(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node<'b>, E> {
        const BELOW: f64 = i64::MIN as f64;
        const ABOVE: f64 = u64::MAX as f64;
        if value <= BELOW || value >= ABOVE {
            self.0.is_wide.set(true);
        }
        Ok(Node::Float(value))
    }

    fn visit_borrowed_str<E>(self, text: &'b str) -> Result<Node<'b>, E> {
        Ok(Node::String(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node<'b>, E> {
        Ok(Node::String(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'b>>(self, mut access: A) -> Result<Node<'b>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element_seed(self)? {
            items.push(item);
        }
        Ok(Node::Array(items))
    }

    fn visit_map<A: MapAccess<'b>>(self, mut access: A) -> Result<Node<'b>, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = access.next_key_seed(Name)? {
            members.push((name, access.next_value_seed(self)?));
        }
        Ok(Node::Object(members))
    }
}

/// Reads a member's name, borrowed where it can be.
struct Name;

impl<'b> DeserializeSeed<'b> for Name {
    type Value = Cow<'b, str>;

    fn deserialize<D: Deserializer<'b>>(self, deserializer: D) -> Result<Cow<'b, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'b> Visitor<'b> for Name {
    type Value = Cow<'b, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_borrowed_str<E>(self, name: &'b str) -> Result<Cow<'b, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Cow<'b, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_bodies_are_errors_with_a_place() {
        let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(parse(deep(127).as_bytes()).is_ok());
        let cases = [
            deep(128),
            deep(100_000),
            "[1e400]".to_owned(),
            "[18446744073709551616]".to_owned(),
            r#"["\ud800"]"#.to_owned(),
            r#"{"a":1"#.to_owned(),
            "{} {}".to_owned(),
            String::new(),
            format!("[{}0]", "0,".repeat(MOST_VALUES as usize)),
        ];
        for case in &cases {
            let unreadable = parse(case.as_bytes()).map(|_| ()).expect_err("it is not readable");
            assert!(unreadable.line > 0, "{unreadable:?}");
            assert!(!unreadable.why.contains(" at line "), "{unreadable:?}");
        }
    }

    #[test]
    fn floats_beyond_64_bits_are_kept() {
        assert!(parse(b"[1e30, -1e30]").is_ok());
    }
}
