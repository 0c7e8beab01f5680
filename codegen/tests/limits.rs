//! Bounds of `src/limits.rs` that change what is emitted: beyond each a message with an address and a help text reports
//! it, and up to it there is none.
//!
//! The schemas are made here, since they are long. Bounds of nesting and of files have folders in `bad/` and
//! `hostile_tree/`.

mod common;

use schemalock::internals::diagnose::{Code, Diagnostic};
use schemalock::internals::model::{Shape, Ty};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Runs the generator on one file, `root.json`.
fn run(schema: &Value) -> common::Run {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("root.json"), schema.to_string()).expect("a file");
    let run = common::run(directory.path(), &common::config_with("", &BTreeMap::new()));
    assert!(run.tree.is_some(), "{:?}", run.report.diagnostics());
    run
}

/// Returns the messages of this code, each of which has an address and a help text.
fn reported(run: &common::Run, code: Code) -> Vec<(String, String)> {
    let found = run.report.diagnostics().iter().filter(|found| found.code == code);
    let place = |found: &Diagnostic| {
        assert!(!found.help.is_empty(), "{found:?}");
        (found.address.as_ref().expect("an address").to_string(), found.message.clone())
    };
    found.map(place).collect()
}

/// Checks that `beyond` is reported once, at `address`, in words that hold `text`, and that `within` is not.
#[track_caller]
fn bound(code: Code, within: &Value, beyond: &Value, address: &str, text: &str) {
    let few = reported(&run(within), code);
    assert!(!few.iter().any(|(_, message)| message.contains(text)), "{few:?}");
    let many = reported(&run(beyond), code);
    let of_this: Vec<_> = many.iter().filter(|(_, message)| message.contains(text)).collect();
    assert!(matches!(of_this[..], [(found, _)] if found == address), "{many:?}");
}

fn strings(from: usize, count: usize) -> Value {
    (from..from + count).map(|at| format!("value-{at}")).collect()
}

fn object(members: impl IntoIterator<Item = (String, Value)>) -> Value {
    json!({ "type": "object", "properties": members.into_iter().collect::<Map<String, Value>>() })
}

#[test]
fn an_enum_beyond_its_bound_is_a_string_and_reported() {
    let (within, beyond) = (json!({ "enum": strings(0, 30_000) }), json!({ "enum": strings(0, 30_001) }));
    bound(Code::LimitReached, &within, &beyond, "root.json#/enum", "30001 strings");
    let shape = |schema: &Value| {
        let run = run(schema);
        run.model.iter().map(|(_, def)| def.shape.clone()).next().expect("a type")
    };
    assert!(matches!(shape(&within), Shape::Enum(def) if def.values.len() == 30_000));
    assert!(matches!(shape(&beyond), Shape::Alias(place) if place.ty == Ty::String));
}

#[test]
fn an_enum_of_several_json_types_has_the_same_bound() {
    let mixed = |count| {
        let mut values = strings(0, count);
        values.as_array_mut().expect("a list").push(json!(7));
        json!({ "enum": values })
    };
    bound(Code::LimitReached, &mixed(30_000), &mixed(30_001), "root.json#/enum", "30001 strings");
}

#[test]
fn enums_that_a_union_joins_have_the_same_bound() {
    let joined =
        |count| json!({ "anyOf": [{ "enum": strings(0, 15_000) }, { "enum": strings(15_000, count) }] });
    bound(Code::LimitReached, &joined(15_000), &joined(15_001), "root.json#/anyOf", "30001 strings");
    let lists = |count| {
        let list = |from, count| json!({ "type": "array", "items": { "enum": strings(from, count) } });
        json!({ "oneOf": [list(0, 15_000), list(15_000, count)] })
    };
    bound(Code::LimitReached, &lists(15_000), &lists(15_001), "root.json#/oneOf", "30001 strings");
}

#[test]
fn arrays_in_arrays_beyond_the_bound_are_raw_and_reported() {
    let nested = |levels| {
        (0..levels).fold(json!({ "type": "string" }), |below, _| json!({ "type": "array", "items": below }))
    };
    bound(
        Code::KeptRaw,
        &object([("a".to_owned(), nested(20))]),
        &object([("a".to_owned(), nested(30))]),
        "root.json#/properties/a/items/items/items/items/items",
        "too deep",
    );
}

#[test]
fn a_tuple_beyond_the_bound_is_raw_and_reported() {
    let tuple = |count: usize| {
        let kinds = ["string", "integer"];
        let items: Vec<Value> = (0..count).map(|at| json!({ "type": kinds[at % 2] })).collect();
        json!({ "type": "array", "prefixItems": items, "minItems": count, "maxItems": count })
    };
    bound(Code::KeptRaw, &tuple(12), &tuple(13), "root.json#", "at most 12 items");
}

#[test]
fn choices_that_multiply_beyond_the_bound_are_reported() {
    let choice = |name: &str, count: usize| -> Value {
        (0..count).map(|at| object([(format!("{name}{at}"), json!({ "type": "string" }))])).collect()
    };
    let both = |count| json!({ "oneOf": choice("a", 8), "anyOf": choice("b", count) });
    bound(Code::NotModelled, &both(4), &both(5), "root.json#/anyOf", "more than 32 variants");
}

#[test]
fn merging_beyond_the_bound_is_reported() {
    // Each member of the one is merged with that of the other.
    let part = |name: &str, count: usize| {
        object(
            (0..count).map(|at| (format!("n{at}"), object([(name.to_owned(), json!({ "type": "string" }))]))),
        )
    };
    let merged = |count| json!({ "allOf": [part("a", count), part("b", count)] });
    bound(Code::LimitReached, &merged(1_000), &merged(20_100), "root.json#", "20000 schemas");
}

#[test]
fn unions_in_unions_are_merged_a_few_times_and_reported() {
    let string = || json!({ "type": "string" });
    let union = |name: &str, other: &str| {
        let mut union = object([(name.to_owned(), string())]);
        union["oneOf"] =
            json!([{ "$ref": format!("#/$defs/{other}") }, object([(format!("{name}2"), string())])]);
        union
    };
    let chain = |length: usize| {
        let level = |at: usize| (format!("n{at}"), union(&format!("m{at}"), &format!("n{}", at + 1)));
        let mut levels: Map<String, Value> = (0..length).map(level).collect();
        levels.insert(format!("n{length}"), object([("last".to_owned(), string())]));
        json!({ "$ref": "#/$defs/n0", "$defs": levels })
    };
    let many = reported(&run(&chain(8)), Code::NotModelled);
    assert!(many.iter().any(|(_, message)| message.contains("too often")), "{many:?}");
    assert!(reported(&run(&chain(2)), Code::NotModelled).is_empty());
}

#[test]
fn pairs_of_branches_that_are_not_compared_are_reported() {
    let constants = |count: usize| json!({ "oneOf": (0..count).map(|at| json!({ "const": at })).collect::<Vec<Value>>() });
    bound(
        Code::OverlappingBranches,
        &constants(400),
        &constants(500),
        "root.json#/oneOf",
        "too many to compare",
    );
    // Each of two requires what the other does not name.
    let required = |count: usize| {
        let branch = |at: usize| {
            let mut branch = object([(format!("n{at}"), json!({ "type": "string" }))]);
            branch["required"] = json!([format!("n{at}")]);
            branch
        };
        json!({ "anyOf": (0..count).map(branch).collect::<Vec<Value>>() })
    };
    bound(Code::LimitReached, &required(150), &required(220), "root.json#", "20000 pairs");
}
