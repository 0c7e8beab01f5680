//! Descriptions are inert: whatever they hold, `cargo doc` warns of nothing and `cargo test --doc` runs nothing
//! of theirs.
//!
//! `descriptions/texts/` are descriptions of one kind each, `descriptions/pieces.json` what random ones are made
//! of. All of them, and the cases with `"docs": true`, are documented as one crate.

mod common;

use common::case::Case;
use common::crate_of_many::CrateOfMany;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// The number of random descriptions.
const RANDOM: usize = 2500;

/// The number of members of a type.
const MEMBERS: usize = 50;

#[test]
fn any_description_is_inert() {
    let texts = texts();
    let folder = tempfile::tempdir().expect("a folder");
    let schema = described(&texts);
    std::fs::write(folder.path().join("described.json"), schema.to_string()).expect("it is written");
    let run = common::run(folder.path(), &common::config(&BTreeMap::default()));
    let mut all = CrateOfMany::default();
    all.add("described", run.tree.as_ref().unwrap_or_else(|| panic!("{}", common::diagnostics(&run))));
    for (name, folder) in common::folders("cases") {
        let case = Case::read(&folder).unwrap_or_else(|error| panic!("{name}: {error}"));
        if case.docs {
            all.add(&name, case.run(&folder).tree.as_ref().expect("a crate"));
        }
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("descriptions");
    all.write(&folder, "fn main() {}").unwrap_or_else(|error| panic!("{error}"));
    cargo(&folder, &["doc", "--no-deps", "--lib"]);
    cargo(&folder, &["test", "--doc"]);
}

fn cargo(folder: &Path, arguments: &[&str]) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet", "--features", "inspect"])
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTDOCFLAGS", "--deny warnings")
        .env_remove("RUSTFLAGS")
        .current_dir(folder)
        .output()
        .expect("cargo runs");
    let text = String::from_utf8_lossy(&output.stderr);
    let head: String = text.lines().take(80).map(|line| format!("{line}\n")).collect();
    assert!(output.status.success(), "cargo {}:\n{head}", arguments.join(" "));
}

/// Returns the texts of the corpus, and random ones.
fn texts() -> Vec<String> {
    let folder = common::tests_folder().join("descriptions");
    let files = std::fs::read_dir(folder.join("texts")).expect("the corpus is there");
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    let mut texts: Vec<String> =
        paths.iter().map(|path| std::fs::read_to_string(path).expect("a text")).collect();
    let pieces = std::fs::read_to_string(folder.join("pieces.json")).expect("the pieces are there");
    let pieces: Vec<String> = serde_json::from_str(&pieces).expect("a list of texts");
    let mut random = fastrand::Rng::with_seed(14);
    texts.extend((0..RANDOM).map(|_| {
        let length = random.usize(1..20);
        (0..length).map(|_| pieces[random.usize(..pieces.len())].as_str()).collect::<String>()
    }));
    texts
}

/// Returns a schema whose types, members, variants, values and defaults are all described by `texts`.
fn described(texts: &[String]) -> Value {
    let mut definitions = Map::new();
    for (at, texts) in texts.chunks(MEMBERS).enumerate() {
        let member = |(position, text): (usize, &String)| {
            let schema = json!({ "type": "string", "description": text, "default": text, "pattern": "a`b" });
            (format!("m{position} {}", &text.chars().take(20).collect::<String>()), schema)
        };
        let properties: Map<String, Value> = texts.iter().enumerate().map(member).collect();
        let object = json!({
            "type": "object", "description": texts[0], "properties": properties,
            "required": [format!("m0 {}", &texts[0].chars().take(20).collect::<String>())],
        });
        definitions.insert(format!("Object{at}"), object);
        let values: Vec<Value> =
            texts.iter().map(|text| text.chars().take(30).collect::<String>().into()).collect();
        definitions.insert(format!("Enum{at}"), json!({ "enum": values, "description": texts[0] }));
        let branch = |text: &String| {
            json!({
                "type": "object", "description": text, "required": ["`tag`"],
                "properties": { "`tag`": { "const": text }, "x": { "type": "string", "description": text } },
            })
        };
        let branches: Vec<Value> = texts.iter().take(3).map(branch).collect();
        definitions.insert(format!("Union{at}"), json!({ "oneOf": branches, "description": texts[0] }));
    }
    json!({ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": definitions })
}
