//! Texts and numbers of bodies appear in no output of `audit` unless `--show-values` asks for them.
//!
//! ```text
//! {"id": "a"}    becomes {"id": "zq9canary"}, {"id": 918273645.5}, {"id": {"more": "zq9canary"}}, …
//! ```
//! The bodies are those of `cases/`, of every sixth folder by default; `CANARIES=all` takes all.

mod common;

use common::case::Case;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

const TEXT: &str = "zq9canary";
const NUMBER: f64 = 918_273_645.5;
const DIGITS: &str = "918273645";

/// Outputs of one audit.
const OUTPUTS: [&[&str]; 5] =
    [&[], &["--format", "json"], &["--format", "github"], &["--propose"], &["--propose", "--format", "json"]];

/// The bodies of one folder at most.
const MOST: usize = 60;

/// Adds `body` with a canary at each of its places.
fn with_canaries(body: &Value, found: &mut Vec<Value>) {
    let mut pointers = vec![String::new()];
    pointers_of(body, "", &mut pointers);
    for pointer in pointers {
        for canary in [json!(TEXT), json!(NUMBER), json!({ "more": TEXT }), json!([TEXT, NUMBER])] {
            let mut changed = body.clone();
            let place = changed.pointer_mut(&pointer).expect("a place");
            match place {
                Value::Object(members) if canary.is_string() => {
                    drop(members.insert("more".to_owned(), canary));
                }
                place => *place = canary,
            }
            found.push(changed);
        }
    }
}

fn pointers_of(value: &Value, at: &str, pointers: &mut Vec<String>) {
    let mut add = |token: &str, value: &Value| {
        let at = format!("{at}/{}", token.replace('~', "~0").replace('/', "~1"));
        pointers.push(at.clone());
        pointers_of(value, &at, pointers);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| add(name, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, item)| add(&at.to_string(), item)),
        _ => {}
    }
}

/// Returns everything that the command prints.
fn printed(folder: &Path, args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_schemalock"));
    command.current_dir(folder).args(["audit", "bodies.jsonl"]).args(args).stdin(Stdio::null());
    for name in ["XDG_STATE_HOME", "XDG_CACHE_HOME"] {
        command.env(name, folder.join(name));
    }
    let output = command.env_remove("GITHUB_ACTIONS").output().expect("it runs");
    assert!(output.status.code().is_some(), "{args:?}");
    [&*String::from_utf8_lossy(&output.stdout), &*String::from_utf8_lossy(&output.stderr)].concat()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a directory");
    for entry in fs::read_dir(from).expect("a directory") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        match entry.file_type().expect("a type").is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).expect("a copy")),
        }
    }
}

#[test]
fn values_are_shown_only_when_asked_for() {
    let step = if std::env::var("CANARIES").is_ok_and(|text| text == "all") { 1 } else { 6 };
    let (mut bodies, mut shown) = (0, 0);
    for (name, folder) in common::folders("cases").into_iter().step_by(step) {
        let text = fs::read_to_string(folder.join("case.json")).expect("a case");
        let case: Case = serde_json::from_str(&text).expect("a case");
        let mut changed = Vec::new();
        case.bodies.iter().for_each(|body| with_canaries(&body.data, &mut changed));
        let skipped = (changed.len() / MOST).max(1);
        let changed: Vec<String> = changed.iter().step_by(skipped).map(Value::to_string).collect();
        let place = tempfile::tempdir().expect("a directory");
        copy(&folder.join("schemas"), &place.path().join("schemas"));
        let config = format!("name = \"cases\"\n{}\n", case.config);
        fs::write(place.path().join("schemalock.toml"), config).expect("a file");
        fs::write(place.path().join("bodies.jsonl"), changed.join("\n")).expect("a file");
        bodies += changed.len();
        for args in OUTPUTS {
            let text = printed(place.path(), args);
            for canary in [TEXT, DIGITS] {
                let at = text.find(canary);
                assert!(at.is_none(), "{name}, {args:?}: {}", &text[at.unwrap_or(0).saturating_sub(200)..]);
            }
        }
        shown += usize::from(printed(place.path(), &["--show-values"]).contains(TEXT));
    }
    println!("{bodies} bodies, {} outputs each", OUTPUTS.len());
    // Otherwise no place that could show a value was met.
    assert!(shown > 0, "--show-values shows none");
}
