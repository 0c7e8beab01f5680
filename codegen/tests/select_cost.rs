//! Choosing between branches costs at most the number of candidates times the size of the body at each undecided union:
//! unions in unions do not multiply. Bodies are read by `audit`, which chooses with the very files of the generated crate.

mod common;

use schemalock::internals::audit::{self, Tables};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Returns eight unions, one in the other, each recursive: only the last member decides the branch.
fn schemas() -> Value {
    let mut definitions = serde_json::Map::new();
    for level in 0..8 {
        let below = format!("#/$defs/Level{}", (level + 1) % 8);
        let branch = |leaf: &str| json!({ "type": "object", "properties": { "next": { "$ref": below }, "leaf": { "type": leaf } } });
        let branches = ["string", "integer", "boolean", "null"].map(branch);
        definitions.insert(format!("Level{level}"), json!({ "anyOf": branches }));
    }
    json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": "#/$defs/Level0", "title": "Root", "$defs": definitions })
}

fn body(depth: usize, leaf: &Value) -> Value {
    (0..depth).fold(json!({ "leaf": leaf }), |below, _| json!({ "next": below, "leaf": leaf }))
}

fn time(tables: &Tables, depth: usize, leaf: &Value) -> Duration {
    let text = body(depth, leaf).to_string();
    let id = audit::find_type(tables, "Level0").expect("the type");
    let turn = || {
        let started = Instant::now();
        let reading = audit::read_one(tables, id, text.as_bytes()).expect("it is read");
        assert_eq!(reading.deviations.is_empty(), !leaf.is_array(), "{:?}", reading.deviations.first());
        started.elapsed()
    };
    (0..5).map(|_| turn()).min().expect("some turns")
}

#[test]
#[ignore = "a measurement: cargo test --release -p schemalock --test select_cost -- --ignored --nocapture"]
fn nested_unions_do_not_multiply() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    std::fs::write(directory.path().join("root.json"), schemas().to_string()).expect("a file");
    let run = common::run(directory.path(), &common::config_with("", &BTreeMap::new()));
    let tables = Tables::new(run.model);
    // The last branch fits, and none.
    for leaf in [json!(null), json!([])] {
        let [few, many] = [8, 56].map(|depth| time(&tables, depth, &leaf));
        let ratio = many.as_secs_f64() / few.as_secs_f64();
        // Linear is 7, quadratic 49; a choice at each level that is made anew takes 4 to the 48th.
        println!("{leaf}: 8 levels {few:?}, 56 levels {many:?}, ratio {ratio:.1}");
    }
}
