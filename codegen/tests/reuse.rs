//! Files that an earlier run printed stay as they are, and never another way than they would be printed.
#![cfg(target_os = "linux")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::SystemTime;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Enough for a crate that takes a while.
const SCHEMAS: usize = 60;

/// Returns a run in `folder`, with a cache of its own.
fn schemalock(folder: &Path, args: &[&str]) -> Output {
    command(folder, args).output().expect("the program runs")
}

fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_schemalock"));
    command.current_dir(folder).args(args);
    command.env("XDG_CACHE_HOME", folder.join(".cache")).env("CI", "true").env_remove("GITHUB_ACTIONS");
    command
}

fn generate(folder: &Path, args: &[&str]) {
    let output = schemalock(folder, &[&["generate", "--quiet"], args].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Schemas that reach each other: every third one is a union or a list of values, or another name.
fn schema(at: usize) -> Value {
    let other = |step: usize| json!({ "$ref": format!("s{}.json", (at * 7 + step * 11) % SCHEMAS) });
    if at % 10 == 3 {
        let objects = (0..3).map(|step| json!({ "$ref": format!("s{}.json", (at + 1 + step) % SCHEMAS) }));
        return json!({ "description": format!("Union {at}."), "oneOf": objects.collect::<Vec<_>>() });
    }
    if at % 10 == 8 {
        return json!({ "type": "array", "items": other(1) });
    }
    let values = |member: usize| json!({ "enum": [format!("a{at}"), format!("b{member}"), "c"] });
    let mut members = serde_json::Map::new();
    members.insert("kind".to_owned(), json!({ "const": format!("s{at}") }));
    members.insert("shared".to_owned(), json!({ "type": "string", "description": "In all of them." }));
    for member in 0..18 {
        members.insert(format!("m{at}x{member}"), values(member));
    }
    for step in 0..4 {
        members.insert(format!("other{step}"), other(step));
    }
    members.insert("inner".to_owned(), json!({ "type": "object", "properties": { "deep": other(5) } }));
    json!({ "type": "object", "required": ["kind"], "properties": members })
}

fn write(folder: &Path, at: usize, schema: &Value) {
    fs::write(folder.join(format!("schemas/s{at}.json")), format!("{schema:#}\n")).expect("a file");
}

fn project(folder: &Path) {
    fs::create_dir_all(folder.join("schemas")).expect("a folder");
    (0..SCHEMAS).for_each(|at| write(folder, at, &schema(at)));
    fs::write(folder.join("schemalock.toml"), "name = \"reused\"\n").expect("a file");
    generate(folder, &[]);
    assert!(record(folder).is_file(), "this crate is large enough to be remembered");
}

/// Returns the files of the crate by their names.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut due = vec![folder.join("generated")];
    while let Some(directory) = due.pop() {
        for entry in fs::read_dir(&directory).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                due.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it is inside").display().to_string();
                found.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

/// Returns what is remembered of the crate.
fn record(folder: &Path) -> PathBuf {
    let entries = fs::read_dir(folder.join(".cache/schemalock")).expect("a cache");
    let mut paths = entries.map(|entry| entry.expect("an entry").path());
    let of_files = |path: &PathBuf| path.to_string_lossy().ends_with(".files.json");
    paths.find(of_files).expect("something is remembered")
}

/// Returns the same schemas and lock in a folder where nothing is remembered, generated there.
fn generated_anew(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let other = tempfile::tempdir().expect("a folder");
    let other = other.path();
    for part in ["schemas", "generated"] {
        fs::create_dir_all(other.join(part)).expect("a folder");
    }
    for entry in fs::read_dir(folder.join("schemas")).expect("a folder") {
        let path = entry.expect("an entry").path();
        fs::copy(&path, other.join("schemas").join(path.file_name().expect("a name"))).expect("a copy");
    }
    for file in ["schemalock.toml", "generated/schemalock.lock"] {
        fs::copy(folder.join(file), other.join(file)).expect("a copy");
    }
    generate(other, &["--whole"]);
    files(other)
}

/// Generates with what is remembered; the files have to be those that are generated without.
fn assert_same(folder: &Path, what: &str) {
    let expected = generated_anew(folder);
    generate(folder, &[]);
    let found = files(folder);
    let differing: Vec<&String> =
        expected.keys().chain(found.keys()).filter(|name| expected.get(*name) != found.get(*name)).collect();
    assert!(differing.is_empty(), "{what}: {differing:?}");
}

/// Makes one of many small changes to one of the schemas.
fn edit(random: &mut fastrand::Rng, schemas: &mut [Value]) -> String {
    let at = random.usize(..schemas.len());
    let word = format!("new{}", random.u32(..1000));
    let target = json!({ "$ref": format!("s{}.json", random.usize(..schemas.len())) });
    let kind = random.usize(..12);
    let schema = &mut schemas[at];
    if let Some(branches) = schema.get_mut("oneOf").and_then(Value::as_array_mut) {
        match kind % 4 {
            0 if branches.len() > 1 => drop(branches.remove(random.usize(..branches.len()))),
            1 => branches.reverse(),
            2 => branches.push(json!({ "type": ["string", "boolean"] })),
            _ => branches.push(target),
        }
        return format!("the union {at}, change {kind}");
    }
    schema["description"] = match kind {
        0 => format!("About {word}.").into(),
        _ => schema["description"].take(),
    };
    if schema["description"].is_null() {
        drop(schema.as_object_mut().map(|schema| schema.remove("description")));
    }
    let Some(members) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
        schema["items"] = if kind < 6 { target } else { json!({ "type": "integer", "minimum": kind }) };
        return format!("the list {at}, change {kind}");
    };
    let names: Vec<String> = members.keys().filter(|name| *name != "kind").cloned().collect();
    let name = random.choice(names).unwrap_or_default();
    match kind {
        1 => drop(members.insert(word, json!({ "type": "string" }))),
        2 => drop(members.insert(word, target)),
        3 => drop(members.insert(word, json!({ "enum": ["x", "y", format!("z{kind}")] }))),
        4 => drop(members.insert(word, json!({ "properties": { "inside": target } }))),
        5 => drop(members.remove(&name)),
        6 => drop(members.insert(name, json!({ "type": ["number", "null"], "default": { "b": 1, "a": 2 } }))),
        7 => drop(members.insert("kind".to_owned(), json!({ "const": word }))),
        8 => drop(members.insert("shared".to_owned(), json!({ "type": "integer", "minimum": 0 }))),
        9 => drop(members.insert("tag".to_owned(), target)),
        10 => schema["title"] = word.into(),
        11 => schema["required"] = json!(["kind", "shared", "other1"]),
        _ => {}
    }
    format!("the object {at}, change {kind}")
}

#[test]
fn random_edits_give_what_is_generated_without_memory() {
    let edits: usize = std::env::var("REUSE_EDITS").ok().and_then(|edits| edits.parse().ok()).unwrap_or(8);
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    project(folder);
    let mut schemas: Vec<Value> = (0..SCHEMAS).map(schema).collect();
    let mut random = fastrand::Rng::with_seed(20_261_120);
    for _ in 0..edits {
        let before = schemas.clone();
        let what = edit(&mut random, &mut schemas);
        for at in (0..SCHEMAS).filter(|at| schemas[*at] != before[*at]) {
            write(folder, at, &schemas[at]);
        }
        assert_same(folder, &what);
    }
}

#[test]
fn what_says_the_same_is_not_printed_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    project(folder);
    // Nobody looks into `s0` but those who hold it in a union.
    let mut changed = schema(10);
    changed["properties"]["added"] = json!({ "type": "string" });
    write(folder, 10, &changed);
    let remembered = |folder: &Path| -> Value {
        let file: Value = serde_json::from_slice(&fs::read(record(folder)).expect("a file")).expect("JSON");
        file[1].clone()
    };
    let before = remembered(folder);
    generate(folder, &[]);
    let after = remembered(folder);
    let files = before["files"].as_object().expect("files").iter();
    let another: Vec<&String> = files
        .filter(|(name, file)| after["files"][name]["text"] != file["text"])
        .map(|(name, _)| name)
        .collect();
    assert_eq!(another, ["src/types/s10.rs"]);
    // A changed file is printed again, and so is a removed one.
    let file = folder.join("generated/src/types/s20.rs");
    let text = fs::read_to_string(&file).expect("a file");
    let time = file.metadata().and_then(|file| file.modified()).expect("a time");
    fs::write(&file, text.replacen('s', "S", 1)).expect("a file");
    fs::File::options().write(true).open(&file).and_then(|file| file.set_modified(time)).expect("a time");
    fs::remove_file(folder.join("generated/src/types/s21.rs")).expect("it was there");
    assert_same(folder, "files that were touched");
    assert_eq!(fs::read_to_string(&file).expect("a file"), text);
}

#[test]
fn whatever_is_remembered_the_crate_is_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    project(folder);
    let record = record(folder);
    let text = fs::read_to_string(&record).expect("a file");
    let longest = text.len();
    let mut random = fastrand::Rng::with_seed(1);
    let mut others: Vec<(String, String)> = vec![
        ("nothing".into(), String::new()),
        ("no record".into(), "[]".into()),
        ("half".into(), text[..longest / 2].into()),
    ];
    let mut record_of = |what: &str, change: &mut dyn FnMut(&mut Value)| {
        let file: Value = serde_json::from_str(&text).expect("JSON");
        let (digest, mut value) = (&file[0], file[1].clone());
        change(&mut value);
        // As if another program had written it, and as if the disk had lost it.
        let text = value.to_string();
        let own: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
        others.push((what.to_owned(), format!("[\"{own}\",{text}]")));
        others.push((format!("{what}, torn"), format!("[{digest},{text}]")));
    };
    record_of("another program's", &mut |record| record["program"] = "x".into());
    record_of("positions of no type", &mut |record| {
        for file in record["files"].as_object_mut().expect("files").values_mut() {
            file["types"] = json!([4_000_000_000_u32]);
        }
    });
    record_of("texts of other files", &mut |record| {
        let files = record["files"].as_object_mut().expect("files");
        let texts: Vec<Value> = files.values().map(|file| file["text"].clone()).collect();
        files.values_mut().zip(texts.into_iter().skip(1)).for_each(|(file, text)| file["text"] = text);
    });
    record_of("digests of other types", &mut |record| {
        for one in record["types"].as_array_mut().expect("types") {
            one[1] = "0".into();
        }
    });
    let mut file: Value = serde_json::from_str(&text).expect("JSON");
    for printed in file[1]["files"].as_object_mut().expect("files").values_mut() {
        printed["types"] = json!([]);
    }
    others.push(("no types that were looked at".into(), file.to_string()));
    for (what, remembered) in others {
        // A change, so that there is something to print.
        let mut changed = schema(random.usize(..SCHEMAS));
        changed["description"] = what.clone().into();
        write(folder, random.usize(..SCHEMAS), &changed);
        fs::write(&record, &remembered).expect("a file");
        assert_same(folder, &what);
    }
    fs::remove_dir_all(folder.join(".cache")).expect("it was there");
    assert_same(folder, "no cache");
    fs::remove_dir_all(folder.join(".cache")).expect("it was there");
    fs::write(folder.join(".cache"), "").expect("a file");
    write(folder, 1, &schema(2));
    assert_same(folder, "a cache that cannot be written");
}

#[test]
fn what_a_stale_record_says_of_files_is_not_believed() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    project(folder);
    let record = record(folder);
    let old = fs::read(&record).expect("a file");
    let mut changed = schema(5);
    changed["description"] = "Later.".into();
    write(folder, 5, &changed);
    generate(folder, &[]);
    fs::write(&record, &old).expect("a file");
    assert_same(folder, "the record of a run before the last");
    write(folder, 5, &schema(5));
    fs::write(&record, &old).expect("a file");
    assert_same(folder, "the record of the schemas as they were");
}

#[test]
fn two_runs_at_once_leave_one_crate() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    project(folder);
    for round in 0..3 {
        let mut changed = schema(15);
        changed["description"] = format!("Round {round}.").into();
        write(folder, 15, &changed);
        let runs: Vec<_> = (0..2)
            .map(|_| {
                command(folder, &["generate", "--quiet"])
                    .stderr(Stdio::null())
                    .spawn()
                    .expect("the program runs")
            })
            .collect();
        let ended = runs.into_iter().map(|mut run| run.wait().expect("it ends").success());
        // The second may report that another run is at work.
        assert!(ended.filter(|good| *good).count() >= 1);
        assert_same(folder, "after two at once");
    }
}

#[test]
fn the_whole_way_asks_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    project(folder);
    let record = record(folder);
    let before = record.metadata().and_then(|file| file.modified()).expect("a time");
    assert!(before <= SystemTime::now());
    fs::remove_file(&record).expect("it was there");
    generate(folder, &["--whole"]);
    assert!(!record.exists());
}
