//! Warns when the schemas differ from those that `generated/` was made from, and leaves out tests that name types
//! which upstream has removed. Never writes.

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

fn main() {
    warn_of_drift();
    leave_out_tests();
}

/// Sets `lacks = "usage"` where the crate lacks a type or a member that `tests/usage.rs` names, by `tests/needs.json`.
fn leave_out_tests() {
    println!("cargo::rerun-if-changed=tests/needs.json");
    let read = |path: &str| -> Value {
        std::fs::read_to_string(path)
            .ok()
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default()
    };
    let (lock, needs) = (read("generated/schemalock.lock"), read("tests/needs.json"));
    let mut names: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, called) in lock["names"].as_object().into_iter().flatten() {
        let members = called["names"].as_object().into_iter().flatten();
        let of_type = names.entry(path.rsplit("::").next().unwrap_or(path)).or_default();
        of_type.extend(members.filter_map(|(_, name)| name.as_str()));
    }
    let is_there = |need: &str| match need.split_once('.') {
        Some((name, member)) => names.get(name).is_some_and(|members| members.contains(&member)),
        None => names.contains_key(need),
    };
    println!("cargo::rustc-check-cfg=cfg(lacks, values(any()))");
    for (file, needed) in needs.as_object().into_iter().flatten() {
        let mut lacking =
            needed.as_array().into_iter().flatten().filter_map(Value::as_str).filter(|need| !is_there(need));
        if let Some(lacking) = lacking.next() {
            println!("cargo::rustc-cfg=lacks=\"{file}\"");
            println!(
                "cargo::warning=tests/{file}.rs is left out: the schemas have no `{lacking}` any more; rewrite the test"
            );
        }
    }
}

/// Warns when the schemas or the configuration have changed since the crate was generated.
fn warn_of_drift() {
    for watched in ["schemas", "generated/schemalock.lock", "schemalock.toml", "build.rs"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let changed = schemalock::drift::changed_inputs(Path::new("schemalock.toml"));
    let what = match changed.as_deref() {
        Some([]) => return,
        Some([only]) => format!("the schema file {only} has changed"),
        Some([first, rest @ ..]) => {
            format!("{} schema files have changed, {first} among them", rest.len() + 1)
        }
        None => "generated/schemalock.lock cannot be read".to_owned(),
    };
    println!("cargo::warning={what} since generated/ was written; run: cargo run -- generate");
}
