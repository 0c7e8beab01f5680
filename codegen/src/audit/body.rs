//! A body as a tree: borrowed from its text where it can be, with members in their order, repeated
//! ones included, as the generated crate meets them.

use super::reading::{Found, find_wide_number, mark_wide_numbers};
use crate::graph::{JsonType, TypeSet};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

/// The most values in one body: a bound on its memory, which the number of bytes alone is not.
const MOST_VALUES: u32 = 1 << 21;

/// A value of a body.
#[derive(Debug)]
pub(super) enum Node<'b> {
    Null,
    Boolean(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    /// The text of a number that neither 64 bits nor `f64` hold.
    Wide(Cow<'b, str>),
    String(Cow<'b, str>),
    Array(Vec<Node<'b>>),
    Object(Vec<Member<'b>>),
}

/// A member's name and value.
pub(super) type Member<'b> = (Cow<'b, str>, Node<'b>);

/// Why a body cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    pub why: String,
    pub line: usize,
    pub column: usize,
}

impl Node<'_> {
    /// Returns its JSON type and length; safe to show.
    pub(super) fn found(&self) -> Found {
        match self {
            Node::Null => Found::Null,
            Node::Boolean(_) => Found::Boolean,
            Node::Signed(_) | Node::Unsigned(_) => Found::Integer,
            Node::Wide(text) if is_integer(text) => Found::Integer,
            Node::Float(_) | Node::Wide(_) => Found::Number,
            Node::String(text) => Found::String(text.len()),
            Node::Array(items) => Found::Array(items.len()),
            Node::Object(members) => Found::Object(members.len()),
        }
    }

    /// Returns its JSON type, by which variants are chosen: `1.0` is an integer, and `1.5` is a number alone.
    pub(super) fn kind(&self) -> u8 {
        let integer = TypeSet::from(JsonType::Integer);
        let set = match self {
            Node::Null => JsonType::Null.into(),
            Node::Boolean(_) => JsonType::Boolean.into(),
            Node::Signed(_) | Node::Unsigned(_) => integer,
            Node::Float(value) if value.fract() == 0.0 => integer,
            Node::Wide(text) if is_integer(text) => integer,
            Node::Float(_) | Node::Wide(_) => {
                return TypeSet::from(JsonType::Number).bits() & !integer.bits();
            }
            Node::String(_) => JsonType::String.into(),
            Node::Array(_) => JsonType::Array.into(),
            Node::Object(_) => JsonType::Object.into(),
        };
        set.bits()
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        match self {
            Node::String(text) => Some(text),
            _ => None,
        }
    }
}

/// A body, and how many of its numbers have to keep their text.
#[derive(Debug)]
pub(super) struct Parsed<'b> {
    pub node: Node<'b>,
    pub wide: usize,
}

/// Reads the one body in `text`.
///
/// # Errors
/// As the generated crate: when it is not well-formed, or nests deeper than 127 levels. Besides, when it has more values
/// than can be held. Whether a place keeps the text of a wide number depends on its type, see [`unkept`].
pub(super) fn parse(text: &[u8]) -> Result<Parsed<'_>, Unreadable> {
    let limits = BodyLimits::default();
    let read = node_of(text, &limits).map_err(|error| unreadable(&error));
    let is_wide = match &read {
        Ok(_) => limits.is_wide.get(),
        Err(unreadable) => unreadable.why == OUT_OF_RANGE,
    };
    if is_wide
        && let Ok(text) = str::from_utf8(text)
        && let Some((marked, marker)) = mark_wide_numbers(text)
    {
        let limits = BodyLimits { marker: Some(marker), ..BodyLimits::default() };
        // Places in the marked text are not those in the body.
        let node = node_of(marked.as_bytes(), &limits).map_err(|_| unkept(text.as_bytes()))?;
        return Ok(Parsed { node: node.into_owned(), wide: limits.wide.get() });
    }
    Ok(Parsed { node: read?, wide: 0 })
}

/// What `serde_json` says of a number that no `f64` reaches.
const OUT_OF_RANGE: &str = "number out of range";

/// Returns why a body with a wide number cannot be read: a place that keeps no text of a number holds one.
pub(super) fn unkept(text: &[u8]) -> Unreadable {
    let why = "a number past 64 bits or past f64, where no text of a number is kept".to_owned();
    let (line, column) = find_wide_number(text).map_or((1, 0), |place| (place.line, place.column));
    Unreadable { why, line, column }
}

fn node_of<'b>(text: &'b [u8], limits: &BodyLimits) -> Result<Node<'b>, serde_json::Error> {
    // Follows 127 levels by itself.
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let node = Build(limits).deserialize(&mut deserializer)?;
    deserializer.end().map(|()| node)
}

/// Returns whether the number is written without a fraction and an exponent.
fn is_integer(number: &str) -> bool {
    number.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit())
}

impl Node<'_> {
    fn into_owned(self) -> Node<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        match self {
            Node::Null => Node::Null,
            Node::Boolean(value) => Node::Boolean(value),
            Node::Signed(value) => Node::Signed(value),
            Node::Unsigned(value) => Node::Unsigned(value),
            Node::Float(value) => Node::Float(value),
            Node::Wide(text) => Node::Wide(owned(text)),
            Node::String(text) => Node::String(owned(text)),
            Node::Array(items) => Node::Array(items.into_iter().map(Node::into_owned).collect()),
            Node::Object(members) => Node::Object(
                members.into_iter().map(|(name, value)| (owned(name), value.into_owned())).collect(),
            ),
        }
    }
}

/// Returns the error without its place, which `serde_json` puts at the end of the text.
fn unreadable(error: &serde_json::Error) -> Unreadable {
    let (line, column) = (error.line(), error.column());
    let text = error.to_string();
    let why = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text).to_owned();
    Unreadable { why, line, column }
}

#[derive(Default)]
struct BodyLimits {
    values: Cell<u32>,
    /// The member name that marks a number as text.
    marker: Option<String>,
    /// Numbers that were marked.
    wide: Cell<usize>,
    /// Whether a number came that might have been an integer too wide for 64 bits.
    is_wide: Cell<bool>,
}

#[derive(Clone, Copy)]
struct Build<'l>(&'l BodyLimits);

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
            let value = access.next_value_seed(self)?;
            match value {
                Node::String(text) if self.0.marker.as_deref() == Some(&*name) => {
                    self.0.wide.set(self.0.wide.get() + 1);
                    return Ok(Node::Wide(text));
                }
                value => members.push((name, value)),
            }
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
    fn wide_numbers_keep_their_text() {
        let body = br##"{"#": [1e400, {"a": -18446744073709551616}, 7]}"##;
        let Parsed { node: Node::Object(members), wide: 2 } = parse(body).unwrap() else { panic!() };
        let Node::Array(items) = &members[0].1 else { panic!() };
        assert!(matches!(&items[0], Node::Wide(text) if text == "1e400"));
        assert_eq!((items[0].found(), items[2].found()), (Found::Number, Found::Integer));
        let place = unkept(body);
        assert_eq!((place.line, place.column), (1, 12));
    }

    #[test]
    fn floats_beyond_64_bits_are_kept() {
        assert!(parse(b"[1e30, -1e30]").is_ok());
    }
}
