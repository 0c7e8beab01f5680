//! No keyword is dropped silently: a keyword that decides which values are valid shapes the type, is in its docs, or is
//! reported, wherever the schema is.
//!
//! `keywords/keywords.json` has an entry for each keyword of [`vocabulary`] that decides so, and often several. For
//! example:
//!
//! ```json
//! {"keyword": "minLength", "base": {"type": "string"}, "with": {"minLength": 2}, "tells": "a"}
//! ```
//!
//! `base` and `base` with `with` are generated in each of [`SETTINGS`]. Apart from the lock and the validator's schemas,
//! the two crates have to differ, or the second has a message that the first lacks. The `jsonschema` crate confirms that
//! `tells` is valid by one of the two schemas only. The keywords that decide nothing (`examples`) change no file.

mod common;

use common::{config_with, run};
use schemalock::internals::vocabulary::{Answer, KEYWORDS, answer};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    keyword: String,
    /// The dialect; 2020-12 if it is not given.
    #[serde(default)]
    draft: Option<String>,
    base: Map<String, Value>,
    /// The keyword, with others that it needs.
    with: Map<String, Value>,
    /// A value that is valid with the keyword or without it, not both.
    #[serde(default)]
    tells: Option<Value>,
    /// Settings in which the keyword decides nothing.
    #[serde(default)]
    idle_in: Vec<String>,
    /// The reason why it decides nothing there.
    #[serde(default)]
    idle_since: Option<String>,
    /// The reason why there is no such value.
    #[serde(default)]
    no_oracle: Option<String>,
}

/// Where a schema is: from the schema without the keyword, and the keyword, to the root.
type Setting = (&'static str, fn(&Map<String, Value>, &Map<String, Value>) -> Value);

const SETTINGS: [Setting; 14] = [
    ("root", |base, with| both(base, with)),
    ("member", |base, with| json!({"type": "object", "properties": {"m": both(base, with)}})),
    (
        "required member",
        |base, with| json!({"type": "object", "properties": {"m": both(base, with)}, "required": ["m"]}),
    ),
    ("item", |base, with| json!({"type": "array", "items": both(base, with)})),
    ("value of a map", |base, with| json!({"type": "object", "additionalProperties": both(base, with)})),
    (
        "schema of its own",
        |base, with| json!({"type": "object", "properties": {"m": {"$ref": "#/$defs/own"}}, "$defs": {"own": both(base, with)}}),
    ),
    ("one part of allOf", |base, with| member(json!({"allOf": [base, with]}))),
    ("beside a part of allOf", |base, with| member(extended(with, "allOf", json!([base])))),
    ("beside two parts of allOf", |base, with| {
        member(json!({"allOf": [{"allOf": [base, {"title": "Inner"}]}, with]}))
    }),
    (
        "part of allOf by reference",
        |base, with| json!({"type": "object", "properties": {"m": {"allOf": [{"$ref": "#/$defs/own"}, with]}}, "$defs": {"own": base}}),
    ),
    ("branch beside null", |base, with| member(json!({"anyOf": [both(base, with), {"type": "null"}]}))),
    ("branch beside an object", |base, with| {
        let other =
            json!({"type": "object", "properties": {"other": {"type": "string"}}, "required": ["other"]});
        member(json!({"anyOf": [both(base, with), other]}))
    }),
    ("beside a union", |base, with| {
        let branches = json!([{"title": "Left", "minLength": 1, "minItems": 1}, {"title": "Right", "maxLength": 9, "maxItems": 9}]);
        member(json!({"allOf": [both(base, with), {"anyOf": branches}]}))
    }),
    ("member of a tagged variant", |base, with| {
        let variant = |tag: &str, rest: Value| json!({"type": "object", "properties": {"tag": {"const": tag}, "m": rest}, "required": ["tag"]});
        json!({"oneOf": [variant("a", both(base, with)), variant("b", json!({"type": "string"}))]})
    }),
];

fn both(base: &Map<String, Value>, with: &Map<String, Value>) -> Value {
    Value::Object(base.iter().chain(with).map(|(name, value)| (name.clone(), value.clone())).collect())
}

fn extended(schema: &Map<String, Value>, keyword: &str, value: Value) -> Value {
    let mut schema = schema.clone();
    match schema.get_mut(keyword).and_then(Value::as_array_mut) {
        Some(list) => list.extend(value.as_array().cloned().unwrap_or_default()),
        None => _ = schema.insert(keyword.to_owned(), value),
    }
    Value::Object(schema)
}

fn member(schema: Value) -> Value {
    json!({"type": "object", "properties": {"m": schema}})
}

fn entries() -> Vec<Entry> {
    serde_json::from_str(include_str!("keywords/keywords.json")).expect("entries")
}

/// Returns the text of a file that has `root` and what the entries refer to.
fn document(root: Value, draft: Option<&str>) -> String {
    let pet = |kind: &str| json!({"type": "object", "properties": {"kind": {"type": "string"}, kind: {"type": "string"}}, "required": ["kind"]});
    let mut definitions =
        json!({"text": {"$dynamicAnchor": "text", "type": "string"}, "cat": pet("cat"), "dog": pet("dog")});
    let mut root = root;
    if let Some(own) = root.as_object_mut().and_then(|root| root.remove("$defs")) {
        definitions["own"] = own["own"].clone();
    }
    let whole = |mut root: Value, uri: &str, definitions: Value| {
        root["$schema"] = uri.into();
        root["$defs"] = definitions;
        root.to_string()
    };
    let moved = |place: &str, document: Value| document.to_string().replace("#/$defs/", place);
    definitions["text"].as_object_mut().expect("an object").remove(if draft.is_some() {
        "$dynamicAnchor"
    } else {
        ""
    });
    match draft {
        None => whole(root, "https://json-schema.org/draft/2020-12/schema", definitions),
        Some("2019-09") => whole(root, "https://json-schema.org/draft/2019-09/schema", definitions),
        Some(old @ ("draft-07" | "draft-04")) => {
            whole(root, &format!("http://json-schema.org/{old}/schema#"), definitions)
        }
        Some(openapi) => {
            definitions["Thing"] = root;
            if openapi == "openapi-2.0" {
                moved("#/definitions/", json!({"swagger": "2.0", "definitions": definitions}))
            } else {
                moved(
                    "#/components/schemas/",
                    json!({"openapi": "3.0.3", "components": {"schemas": definitions}}),
                )
            }
        }
    }
}

/// The parts of a crate that a user sees of a schema.
#[derive(PartialEq)]
struct Seen {
    files: BTreeMap<String, String>,
    messages: BTreeSet<String>,
}

fn seen(document: &str) -> Seen {
    let directory = tempfile::tempdir().expect("a temporary directory");
    std::fs::write(directory.path().join("thing.json"), document).expect("a file");
    let run = run(directory.path(), &config_with("contradictions = \"raw\"", &BTreeMap::new()));
    let messages: BTreeSet<String> = run.report.diagnostics().iter().map(|one| format!("{one:?}")).collect();
    let files = run.tree.map(|tree| tree.files).unwrap_or_default();
    assert!(!files.is_empty() || !messages.is_empty(), "{document}");
    let is_shown = |path: &str| !path.ends_with(".lock") && !path.contains("validate");
    let files = files.iter().filter(|(path, _)| is_shown(path.as_ref()));
    Seen { files: files.map(|(path, text)| (path.clone(), text.clone())).collect(), messages }
}

#[test]
fn each_keyword_that_decides_shapes_the_type_or_is_reported() {
    let entries = entries();
    let (some, others) = entries.split_at(entries.len() / 2);
    let dropped = std::thread::scope(|scope| {
        let others = scope.spawn(|| others.iter().flat_map(dropped).collect::<Vec<String>>());
        let some: Vec<String> = some.iter().flat_map(dropped).collect();
        [some, others.join().expect("no panic")].concat()
    });
    assert!(dropped.is_empty(), "{} are dropped silently:\n{}", dropped.len(), dropped.join("\n"));
}

/// Returns where the entry's keyword leaves no trace.
fn dropped(entry: &Entry) -> Vec<String> {
    let draft = entry.draft.as_deref();
    let mut dropped = Vec::new();
    for (setting, place) in SETTINGS {
        let without = seen(&document(place(&entry.base, &Map::new()), draft));
        assert!(
            !without.files.is_empty(),
            "{} in the setting `{setting}`: {:#?}",
            entry.keyword,
            without.messages
        );
        let schema = document(place(&entry.base, &entry.with), draft);
        let with = seen(&schema);
        let is_reported = with.messages.difference(&without.messages).next().is_some();
        let is_dropped = with.files == without.files && !is_reported;
        if entry.idle_in.iter().any(|idle| idle == setting) {
            assert!(is_dropped, "{} is not idle in the setting `{setting}`", entry.keyword);
        } else if is_dropped {
            dropped.push(format!("{} in the setting `{setting}`: {schema}", entry.keyword));
        }
    }
    dropped
}

#[test]
fn the_entries_are_about_every_keyword_that_decides() {
    let entries = entries();
    let found: BTreeSet<&str> = entries.iter().map(|entry| entry.keyword.as_str()).collect();
    let decide = KEYWORDS.iter().filter(|entry| matches!(entry.answer, Answer::Modelled | Answer::Checked));
    let missing: Vec<&&str> =
        decide.flat_map(|entry| entry.keywords).filter(|name| !found.contains(**name)).collect();
    assert!(missing.is_empty(), "no entry for {missing:?}");
    for entry in &entries {
        assert!(entry.with.contains_key(&entry.keyword), "{}", entry.keyword);
        assert!(
            entry.tells.is_some() != entry.no_oracle.is_some(),
            "{}: a value, or the reason for none",
            entry.keyword
        );
        assert_eq!(entry.idle_in.is_empty(), entry.idle_since.is_none(), "{}: a reason", entry.keyword);
        let Some(value) = &entry.tells else { continue };
        let judge = |with: &Map<String, Value>| {
            let schema: Value =
                serde_json::from_str(&document(both(&entry.base, with), entry.draft.as_deref()))
                    .expect("JSON");
            jsonschema::validator_for(&schema).expect("a schema").is_valid(value)
        };
        assert_ne!(judge(&Map::new()), judge(&entry.with), "{} does not tell {value}", entry.keyword);
    }
}

#[test]
fn a_keyword_that_decides_nothing_changes_no_file() {
    let base = Map::from_iter([("type".to_owned(), json!("string"))]);
    for keyword in ["$comment", "examples", "example", "externalDocs", "xml", "contentSchema"] {
        assert_eq!(answer(keyword), Some(Answer::Passed), "{keyword}");
        let with =
            Map::from_iter([(keyword.to_owned(), if keyword == "examples" { json!([]) } else { json!({}) })]);
        for (setting, place) in SETTINGS {
            let [without, with] = [&Map::new(), &with].map(|with| seen(&document(place(&base, with), None)));
            let changed: Vec<_> =
                with.files.iter().filter(|(path, text)| without.files.get(*path) != Some(*text)).collect();
            assert!(changed.is_empty(), "{keyword} in the setting `{setting}` changes {changed:#?}");
        }
    }
}
