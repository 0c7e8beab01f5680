//! The text of a document, in JSON or YAML, as a value.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::merge_keys;
use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::load::yaml_nests_too_deep;

/// Reads JSON or YAML into a JSON value.
///
/// The name's ending decides which of the two it is; without a known ending, text that starts
/// with `{` is JSON. Text that is not well-formed is reported with its line and column, a member
/// name that an object has twice with its address; both give `None`.
pub(super) fn parse(document_name: &str, text: &str, report: &mut Report) -> Option<Value> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut findings = DuplicateNames::default();
    let parsed = match Notation::of(document_name, text) {
        Notation::Json => parse_json(text, &mut findings),
        Notation::Yaml => parse_yaml(text, &mut findings),
    };
    match parsed {
        Err(failure) => {
            report.push(failure.diagnostic(document_name));
            None
        }
        Ok(_) if !findings.repeated.is_empty() => {
            let root = Address::root(document_name);
            report_repeated(&root, &findings.repeated, report);
            None
        }
        Ok(value) => Some(value),
    }
}

enum Notation {
    Json,
    Yaml,
}

impl Notation {
    fn of(document_name: &str, text: &str) -> Self {
        let ending = document_name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        match ending.as_deref() {
            Some("json") => Notation::Json,
            Some("yaml" | "yml") => Notation::Yaml,
            _ if text.trim_start().starts_with('{') => Notation::Json,
            _ => Notation::Yaml,
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Notation::Json => "JSON",
            Notation::Yaml => "YAML",
        }
    }
}

/// The reason why a text could not be read, in the parser's words, with line and column.
struct ParseFailure {
    notation: Notation,
    words: String,
    /// Line and column, both from 1.
    position: Option<(usize, usize)>,
}

impl ParseFailure {
    fn diagnostic(self, document_name: &str) -> Diagnostic {
        let ParseFailure { notation, words, position } = self;
        let address = Address::root(document_name);
        if words.contains("recursion limit exceeded") {
            let message = format!("the {} nests deeper than can be read: {words}", notation.name());
            let help = "flatten the document; 128 levels are read";
            let diagnostic = Diagnostic::new(Code::TooDeep, address, message).help(help);
            return Diagnostic { position, ..diagnostic };
        }
        let message = format!("not well-formed {}: {words}", notation.name());
        Diagnostic { position, ..Diagnostic::new(Code::Malformed, address, message) }
    }
}

fn parse_json(text: &str, findings: &mut DuplicateNames) -> Result<Value, ParseFailure> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    Json(findings)
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value))
        .map_err(|error| ParseFailure {
            notation: Notation::Json,
            words: error.to_string(),
            position: (error.line() > 0).then(|| (error.line(), error.column().max(1))),
        })
}

fn parse_yaml(text: &str, findings: &mut DuplicateNames) -> Result<Value, ParseFailure> {
    if let Some((line, column)) = yaml_nests_too_deep(text) {
        return Err(ParseFailure {
            notation: Notation::Yaml,
            words: format!("recursion limit exceeded at line {line} column {column}"),
            position: Some((line, column)),
        });
    }
    let mut value =
        Json(findings).deserialize(serde_norway::Deserializer::from_str(text)).map_err(|error| {
            ParseFailure {
                notation: Notation::Yaml,
                words: error.to_string(),
                position: error.location().map(|place| (place.line(), place.column())),
            }
        })?;
    merge_keys::apply(&mut value);
    Ok(value)
}

fn report_repeated(root: &Address, repeated: &[Vec<String>], report: &mut Report) {
    for path in repeated {
        let address = path.iter().fold(root.clone(), |address, token| address.child(token));
        let name = path.last().map_or("", String::as_str);
        let message = format!("an object has the member `{name}` twice");
        report.push(Diagnostic::new(Code::Malformed, address, message).help("remove one of the two"));
    }
}

/// Where the reader is, and which member names it met twice.
#[derive(Default)]
struct DuplicateNames {
    path: Vec<String>,
    repeated: Vec<Vec<String>>,
}

/// Reads any JSON value and notes repeated member names, which `serde_json::Value` would not.
struct Json<'f>(&'f mut DuplicateNames);

impl<'de> DeserializeSeed<'de> for Json<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Json<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("a number that JSON cannot hold"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        loop {
            self.0.path.push(items.len().to_string());
            let item = seq.next_element_seed(Json(self.0))?;
            self.0.path.pop();
            match item {
                Some(item) => items.push(item),
                None => return Ok(Value::Array(items)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            self.0.path.push(name.clone());
            let value = map.next_value_seed(Json(self.0))?;
            if members.insert(name, value).is_some() {
                self.0.repeated.push(self.0.path.clone());
            }
            self.0.path.pop();
        }
        Ok(Value::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fails(document_name: &str, text: &str) -> Diagnostic {
        let mut report = Report::default();
        assert_eq!(parse(document_name, text, &mut report), None);
        report.diagnostics()[0].clone()
    }

    #[test]
    fn json_and_yaml_give_the_same_value() {
        let mut report = Report::default();
        let json = parse("a.json", r#"{"a": [1, -2, 1.5, null, true, "x"], "200": {}}"#, &mut report);
        let yaml = "a: [1, -2, 1.5, null, true, x]\n200: {}\n";
        assert_eq!(json, parse("a.yaml", yaml, &mut report));
        assert_eq!(json, parse("stdin", yaml, &mut report));
        assert!(!report.has_errors());
    }

    #[test]
    fn malformed_text_is_shown_with_line_and_column() {
        let message = fails("a.json", "{\n  \"a\": ]\n}").message;
        assert!(message.contains("line 2 column 8"), "{message}");
        let message = fails("a.yaml", "a: 1\nb: [\n").message;
        assert!(message.contains("line 3 column 1"), "{message}");
        assert_eq!(fails("a.json", "{} {}").code, Code::Malformed);
    }

    #[test]
    fn flow_collections_that_nest_deep_are_refused_in_no_time() {
        let text = "[".repeat(200_000);
        let begun = std::time::Instant::now();
        assert_eq!(fails("a.yaml", &text).code, Code::TooDeep);
        assert!(begun.elapsed().as_secs() < 10, "{:?}", begun.elapsed());
    }

    #[test]
    fn repeated_members_are_reported_where_they_stand() {
        for (name, text) in [("a.json", r#"{"a": [{"b": 1, "b": 2}]}"#), ("a.yml", "a:\n- b: 1\n  b: 2\n")] {
            let diagnostic = fails(name, text);
            assert_eq!(diagnostic.code, Code::Malformed);
            assert_eq!(diagnostic.address, Some(Address::new(name, "/a/0/b")));
        }
    }

    #[test]
    fn bottomless_nesting_is_an_error_not_a_crash() {
        let text = "[".repeat(100_000);
        assert_eq!(fails("a.json", &text).code, Code::TooDeep);
        assert_eq!(fails("a.yaml", &text).code, Code::TooDeep);
    }

    #[test]
    fn aliases_that_multiply_or_hold_themselves_are_errors() {
        let mut bomb = "a0: &a0 [x]\n".to_owned();
        for level in 1..40 {
            let below = format!("*a{}", level - 1);
            bomb += &format!("a{level}: &a{level} [{below}, {below}, {below}]\n");
        }
        assert_eq!(fails("a.yaml", &bomb).code, Code::Malformed);
        assert_eq!(fails("a.yaml", "a: &a [*a]\n").code, Code::TooDeep);
    }

    #[test]
    fn yaml_merge_keys_are_applied() {
        let text = "base: &base {a: 1, b: 2}\nuse:\n  <<: *base\n  b: 3\n";
        let value = parse("a.yaml", text, &mut Report::default());
        assert_eq!(value, Some(json!({"base": {"a": 1, "b": 2}, "use": {"b": 3, "a": 1}})));
    }

    #[test]
    fn numbers_that_json_cannot_hold_are_malformed() {
        assert_eq!(fails("a.yaml", "a: .inf").code, Code::Malformed);
    }
}
