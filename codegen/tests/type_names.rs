//! One name for one type: no two types of `codegen/src` have the same name.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Names that several types have, each with the reason.
const ALLOWED: &[(&str, &str)] = &[
    ("Args", "each verb of the command line has its arguments, and is a module of its own"),
    ("Change", "a change between two states of the schemas, and one that `audit` proposes for the overlay"),
    ("Place", "the model has its places, and `audit` follows them with what it counts"),
    (
        "UnionPlan",
        "`audit` chooses variants by the code of the generated crates, in the form of the model's plan",
    ),
    ("Node", "schemas and bodies are trees"),
];

#[test]
fn no_two_types_have_one_name() {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the sources are there").flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            if path.is_dir() && name != "tests" {
                folders.push(path);
            } else if name.ends_with(".rs") && name != "tests.rs" {
                let text = fs::read_to_string(&path).expect("it is text");
                for name in types(text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()) {
                    found.entry(name).or_default().push(path.display().to_string());
                }
            }
        }
    }
    let is_allowed = |name: &str| ALLOWED.iter().any(|(allowed, _)| *allowed == name);
    let several: Vec<_> = found.iter().filter(|(name, files)| files.len() > 1 && !is_allowed(name)).collect();
    assert!(several.is_empty(), "{several:#?}");
    let idle: Vec<_> =
        ALLOWED.iter().filter(|(name, _)| found.get(*name).is_none_or(|files| files.len() < 2)).collect();
    assert!(idle.is_empty(), "allowed, but not needed: {idle:?}");
}

/// Returns the names of the types that a file declares at its top level.
fn types(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with(' ')) {
        let line = line.strip_prefix("pub").map_or(line, |line| {
            let line =
                if line.starts_with('(') { line.split_once(')').map_or("", |(_, line)| line) } else { line };
            line.trim_start()
        });
        let mut words = line.split([' ', '<', '(', '{', ';', '=']);
        if matches!(words.next(), Some("struct" | "enum" | "trait" | "type")) {
            names.extend(words.next().map(|name| name.trim_end_matches(':').to_owned()));
        }
    }
    names
}
