//! Costs in step with the input: four times as many branches, members or definitions take no more than some four
//! times the processor time.
//!
//! `cargo test -p schemalock --test ladder -- --nocapture` prints the figures; `LADDER=2000` climbs higher. The
//! ratios are what counts: a debug build takes ten times as long as the command.

#![cfg(target_os = "linux")]

use schemalock::Generator;
use serde_json::{Map, Value, json};
use std::fs;

/// The most that 4 times the input may cost: linear cost is 4, n log n 5, quadratic 16.
const MOST: f64 = 9.0;

fn string() -> Value {
    json!({ "type": "string" })
}

fn object(members: impl IntoIterator<Item = (String, Value)>) -> Value {
    let members: Map<String, Value> = members.into_iter().collect();
    let required: Vec<&String> = members.keys().collect();
    json!({ "type": "object", "required": required, "properties": members })
}

fn named(count: usize, schema: impl Fn(usize) -> Value) -> Map<String, Value> {
    (0..count).map(|at| (format!("n{at}"), schema(at))).collect()
}

/// A kind of cost: what there are many of, and a schema of so many.
type Kind = (&'static str, fn(usize) -> Value);

fn kinds() -> Vec<Kind> {
    vec![
        ("branches with a tag", |count| {
            let branch = |at| {
                object([("type".to_owned(), json!({ "const": at_name(at) })), (at_name(at % 50), string())])
            };
            json!({ "oneOf": (0..count).map(branch).collect::<Vec<Value>>() })
        }),
        ("branches that nothing distinguishes", |count| {
            let branch = |at| json!({ "type": "object", "properties": { at_name(at): string() } });
            json!({ "anyOf": (0..count).map(branch).collect::<Vec<Value>>() })
        }),
        ("lists that nothing distinguishes", |count| {
            let branch = |at| json!({ "type": "array", "items": object([(at_name(at), string())]) });
            json!({ "anyOf": (0..count).map(branch).collect::<Vec<Value>>() })
        }),
        ("members", |count| json!({ "type": "object", "properties": named(count * 10, |_| string()) })),
        (
            "values of an enum",
            |count| json!({ "enum": (0..count * 10).map(at_name).collect::<Vec<String>>() }),
        ),
        ("integers of an enum", |count| json!({ "enum": (0..count * 10).collect::<Vec<usize>>() })),
        ("a chain of definitions", |count| {
            let next = |at: usize| match at + 1 < count {
                true => json!({ "$ref": format!("#/$defs/n{}", at + 1) }),
                false => string(),
            };
            json!({ "$ref": "#/$defs/n0", "$defs": named(count, |at| object([("next".to_owned(), next(at))])) })
        }),
        ("a ring of definitions", |count| {
            let next = |at: usize| json!({ "$ref": format!("#/$defs/n{}", (at + 1) % count) });
            json!({ "$ref": "#/$defs/n0", "$defs": named(count, |at| object([("next".to_owned(), next(at))])) })
        }),
        ("schemas that are merged", |count| {
            let part = |at| object([(at_name(at), string())]);
            json!({ "allOf": (0..count).map(part).collect::<Vec<Value>>() })
        }),
        ("unions that are merged", |count| {
            let branch = |at, way| object([(format!("{way}{at}"), string())]);
            let union = |at| json!({ "oneOf": [branch(at, "a"), branch(at, "b"), branch(at, "c")] });
            json!({ "allOf": (0..count).map(union).collect::<Vec<Value>>() })
        }),
        ("small unions of the same schemas", |count| {
            let reference = |at| json!({ "$ref": format!("#/$defs/n{at}") });
            let union =
                |at: usize| json!({ "anyOf": (at % 7..at % 7 + 30).map(reference).collect::<Vec<Value>>() });
            let schema = |at| json!({ "type": "object", "properties": { at_name(at): string() } });
            json!({ "type": "object", "properties": named(count, union), "$defs": named(40, schema) })
        }),
        (
            "lines of a description",
            |count| json!({ "type": "object", "description": "*a* [x](y) `c` <b>\n".repeat(count * 20) }),
        ),
        ("patterns", |count| {
            let patterns = (0..count).map(|at| (format!("^(a+)+{at}$"), string()));
            json!({ "type": "object", "patternProperties": patterns.collect::<Map<String, Value>>() })
        }),
    ]
}

fn at_name(at: usize) -> String {
    format!("n{at}")
}

/// Returns the processor time of the process in seconds, over all of its threads.
fn now() -> f64 {
    let text = fs::read_to_string("/proc/self/stat").expect("a process");
    let (_, fields) = text.rsplit_once(')').expect("a name in brackets");
    let ticks = fields.split_whitespace().skip(11).take(2).map(|field| field.parse::<f64>().expect("ticks"));
    ticks.sum::<f64>() / 100.0
}

fn seconds(schema: &Value) -> f64 {
    let folder = tempfile::tempdir().expect("a directory");
    let schemas = folder.path().join("schemas");
    fs::create_dir(&schemas).expect("a directory");
    fs::write(schemas.join("Root.json"), schema.to_string()).expect("a file");
    let begun = now();
    let generated = Generator::new().schemas(&schemas).out(folder.path().join("out")).generate();
    let taken = now() - begun;
    generated.unwrap_or_else(|error| panic!("{error}"));
    taken
}

#[test]
fn costs_are_in_step_with_the_input() {
    // Of less, the clock shows too little.
    const LEAST: f64 = 0.05;
    let small: usize = std::env::var("LADDER").ok().and_then(|text| text.parse().ok()).unwrap_or(100);
    let mut steep = Vec::new();
    println!("{:<40} {:>8} {:>8} {:>6}", "parts", small, small * 4, "ratio");
    // What is set up once is not counted.
    seconds(&string());
    for (name, schema) in kinds() {
        let (one, four) = (seconds(&schema(small)), seconds(&schema(small * 4)));
        println!("{name:<40} {one:>7.2}s {four:>7.2}s {:>6.1}", four / one.max(LEAST));
        if four / one.max(LEAST) > MOST {
            steep.push(name);
        }
    }
    assert!(steep.is_empty(), "steeper than {MOST}: {steep:?}");
}
