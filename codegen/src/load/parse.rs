//! The text of one file, read strictly: every place is kept, repeated member names and deep
//! nesting are noticed.

use crate::limits::SCHEMA_DEPTH;
use std::fmt;

use saphyr_parser::Event;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::address::push_token;
use crate::diagnose::Code;

/// The result of parsing a text.
pub(super) struct ParsedText {
    pub value: Value,
    /// Pointers of members that repeat a name of the same object. The last one counts.
    pub repeated: Vec<String>,
}

/// The reason why a text could not be read, with line and column, both from 1, the column in characters.
pub(super) struct ParseError {
    pub code: Code,
    pub message: String,
    pub position: Option<(usize, usize)>,
}

/// Reads a JSON text (RFC 8259).
pub(super) fn parse_json(text: &str) -> Result<ParsedText, ParseError> {
    let mut state = DepthReader::default();
    let read = |state: &mut DepthReader| {
        let mut reader = serde_json::Deserializer::from_str(text);
        reader.disable_recursion_limit();
        let value = Strict(state).deserialize(&mut reader)?;
        reader.end().map(|()| value)
    };
    let mut result = read(&mut state);
    if result.is_ok() && state.is_repeated {
        // Only a text that has them is searched for their places.
        state = DepthReader { is_followed: true, ..DepthReader::default() };
        result = read(&mut state);
    }
    match result {
        Ok(value) => Ok(ParsedText { value, repeated: state.repeated }),
        Err(error) => {
            let position = (error.line() > 0).then(|| (error.line(), column_in_characters(text, &error)));
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or_default().to_owned();
            Err(state.malformed(message, position))
        }
    }
}

/// Reads a YAML text of one document whose mappings have scalar keys.
pub(super) fn parse_yaml(text: &str) -> Result<ParsedText, ParseError> {
    let mut state = DepthReader { is_followed: true, ..DepthReader::default() };
    if let Some(position) = yaml_nests_too_deep(text) {
        state.too_deep = true;
        return Err(state.malformed(String::new(), Some(position)));
    }
    match Strict(&mut state).deserialize(serde_norway::Deserializer::from_str(text)) {
        Ok(value) => Ok(ParsedText { value, repeated: state.repeated }),
        Err(error) => {
            let message = error.to_string();
            let position = error.location().map(|place| (place.line(), place.column()));
            let message = message.split(" at line ").next().unwrap_or_default().to_owned();
            Err(state.malformed(message, position))
        }
    }
}

/// Returns where a YAML text first nests deeper than is followed. Asked before reading because the reader
/// takes the square of the depth in time.
pub(crate) fn yaml_nests_too_deep(text: &str) -> Option<(usize, usize)> {
    let mut depth = 0_usize;
    for event in saphyr_parser::Parser::new_from_str(text) {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => {
                let place = (error.marker().line(), error.marker().col() + 1);
                return error.info().contains("recursion limit").then_some(place);
            }
        };
        match event {
            Event::SequenceStart(..) | Event::MappingStart(..) => depth += 1,
            Event::SequenceEnd | Event::MappingEnd => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > SCHEMA_DEPTH / 2 - 1 {
            return Some((span.start.line(), span.start.col() + 1));
        }
    }
    None
}

/// Converts the column of `serde_json`, which counts bytes.
fn column_in_characters(text: &str, error: &serde_json::Error) -> usize {
    let line = text.split('\n').nth(error.line() - 1).unwrap_or_default();
    let end = line.floor_char_boundary(error.column());
    line[..end].chars().count().max(1)
}

#[derive(Default)]
struct DepthReader {
    depth: usize,
    /// Whether a member repeats a name of its object.
    is_repeated: bool,
    /// Whether to collect the pointers of such members.
    is_followed: bool,
    pointer: String,
    repeated: Vec<String>,
    too_deep: bool,
}

impl DepthReader {
    fn malformed(self, message: String, position: Option<(usize, usize)>) -> ParseError {
        if self.too_deep {
            return ParseError {
                code: Code::TooDeep,
                message: "the file nests too deep".to_owned(),
                position,
            };
        }
        ParseError { code: Code::Malformed, message, position }
    }

    fn enter<E: Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        self.too_deep = self.depth > SCHEMA_DEPTH;
        if self.too_deep { Err(E::custom("too deep")) } else { Ok(()) }
    }

    /// Appends a token and returns the former length of the pointer.
    fn push(&mut self, token: &str) -> usize {
        let before = self.pointer.len();
        if self.is_followed {
            push_token(&mut self.pointer, token);
        }
        before
    }
}

/// Reads any value into a [`Value`], noting what the plain reader passes over.
struct Strict<'a>(&'a mut DepthReader);

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("JSON has no such number"))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        self.0.enter()?;
        let mut array = Vec::new();
        loop {
            let before = if self.0.is_followed { self.0.push(&array.len().to_string()) } else { 0 };
            let item = items.next_element_seed(Strict(self.0))?;
            self.0.pointer.truncate(before);
            let Some(item) = item else { break };
            array.push(item);
        }
        self.0.depth -= 1;
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        self.0.enter()?;
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let before = self.0.push(&name);
            let value = members.next_value_seed(Strict(self.0))?;
            if object.insert(name, value).is_some() {
                self.0.is_repeated = true;
                if self.0.is_followed {
                    self.0.repeated.push(self.0.pointer.clone());
                }
            }
            self.0.pointer.truncate(before);
        }
        self.0.depth -= 1;
        Ok(Value::Object(object))
    }
}
