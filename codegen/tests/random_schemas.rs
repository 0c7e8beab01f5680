//! Random schema sets through the whole generator: no panic, no hang, no overflow of the stack of an
//! ordinary thread, code that parses, the same bytes twice.
//!
//! `SEED=17 cargo test --test random_schemas` runs one set and prints it; `SEEDS=100000` runs more.
//! `--ignored` compiles the crates of some hundred sets and has them read random bodies.

mod common;

use common::crate_of_many::CrateOfMany;
use common::random::Random;
use common::random_set::Set;
use schemalock::internals::diagnose::Code;
use schemalock::internals::lockfile::Memory;
use serde_json::json;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

/// The default stack of a thread in Rust.
const STACK: usize = 2 << 20;
/// The most time for a small set, on a busy machine.
const LONGEST: Duration = Duration::from_secs(10);

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|text| text.parse().ok())
}

#[test]
fn random_sets_go_through_the_generator() {
    let seeds: Vec<u64> = match number("SEED") {
        Some(seed) => vec![seed],
        None => (0..number("SEEDS").unwrap_or(2000)).collect(),
    };
    let folder = folder("random");
    let mut failed = Vec::new();
    let mut emitted = 0;
    for seed in &seeds {
        match one(&folder, *seed, seeds.len() == 1) {
            Ok(true) => emitted += 1,
            Ok(false) => {}
            Err(why) => failed.push(format!("SEED={seed}: {why}")),
        }
    }
    println!("{} sets, {emitted} of them emitted", seeds.len());
    assert!(failed.is_empty(), "{} of {} sets:\n{}", failed.len(), seeds.len(), failed.join("\n"));
    assert!(seeds.len() == 1 || emitted * 4 > seeds.len(), "too few sets reach the end");
}

#[test]
fn what_is_added_renames_nothing() {
    let folder = folder("random-added");
    let mut compared = 0;
    for seed in number("SEED").map_or(0..number("SEEDS").unwrap_or(30), |seed| seed..seed + 1) {
        let mut set = Set::of(seed);
        write(&folder, &set);
        let before = common::run(&folder, &common::config(&BTreeMap::new()));
        // The same names in other files, so that they clash with those that are there.
        let is_word = |text: &str, name: &str| text.replace(name, &format!("a{name}"));
        for other in [Set::of(seed), Set::of(seed + 2)] {
            let names: Vec<String> = other.files.iter().map(|(name, _)| name.clone()).collect();
            let files = other.files.into_iter().map(|(name, text)| {
                (format!("a{name}"), names.iter().fold(text, |text, name| is_word(&text, name)))
            });
            set.files.retain(|(known, _)| !known.starts_with('a'));
            set.files.extend(files);
        }
        write(&folder, &set);
        let memory = Memory::of_model(&before.model);
        let after = common::run_with(&folder, &common::config(&BTreeMap::new()), &memory);
        if before.tree.is_none() || after.tree.is_none() {
            continue;
        }
        compared += 1;
        let now = Memory::of_model(&after.model);
        for (address, path) in &memory.types {
            assert_eq!(now.types.get(address), Some(path), "SEED={seed}: {address}");
        }
        for (path, called) in &memory.names {
            let now = &now.names[path];
            let names = |called: &schemalock::internals::lockfile::Called| {
                (called.schema.clone(), called.names.clone())
            };
            assert_eq!((now.kind, names(now)), (called.kind, names(called)), "SEED={seed}: {path}");
        }
        assert_eq!(
            after.report.count(Code::Renamed),
            0,
            "SEED={seed}: {:?}",
            after.report.diagnostics().iter().filter(|one| one.code == Code::Renamed).collect::<Vec<_>>()
        );
    }
    assert!(compared > 0, "no set was compared");
    println!("{compared} sets compared");
}

#[test]
fn names_settle_in_one_run() {
    let folder = folder("random-settled");
    for seed in number("SEED").map_or(0..number("SEEDS").unwrap_or(300), |seed| seed..seed + 1) {
        write(&folder, &Set::of(seed));
        let config = common::config(&BTreeMap::new());
        let first = common::run(&folder, &config);
        let again = common::run_with(&folder, &config, &Memory::of_model(&first.model));
        assert!(first.tree == again.tree, "SEED={seed}: generating again gives other bytes");
        let renamed = again.report.diagnostics().iter().filter(|found| found.code == Code::Renamed);
        let renamed: Vec<String> = renamed.map(|found| found.message.clone()).collect();
        assert!(renamed.is_empty(), "SEED={seed}: {renamed:?}");
    }
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("the folder for tests can be made");
    folder
}

fn write(folder: &Path, set: &Set) {
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder).expect("the folder can be made");
    for (name, text) in &set.files {
        std::fs::write(folder.join(name), text).expect("the file can be written");
    }
}

/// Returns whether something was emitted for the set of `seed`.
fn one(folder: &Path, seed: u64, is_shown: bool) -> Result<bool, String> {
    // Names the set after a crash that no `catch_unwind` survives.
    let _ = std::fs::write(folder.join("last-seed"), seed.to_string());
    let set = Set::of(seed);
    let schemas = folder.join("schemas");
    write(&schemas, &set);
    if is_shown {
        set.files.iter().for_each(|(name, text)| println!("--- {name}\n{text}"));
    }
    let (done, result) = mpsc::channel();
    let work = move || {
        let _ = done.send(generate(&schemas, seed.is_multiple_of(4)));
    };
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(work).expect("a thread starts");
    match result.recv_timeout(LONGEST) {
        Ok(result) => {
            let _ = thread.join();
            result
        }
        Err(mpsc::RecvTimeoutError::Timeout) => {
            // The thread cannot be stopped, and may take all memory there is.
            eprintln!("SEED={seed} takes longer than {LONGEST:?}");
            std::process::exit(1);
        }
        Err(mpsc::RecvTimeoutError::Disconnected) => match thread.join() {
            Err(panic) => Err(format!(
                "panic: {:?}",
                panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied())
            )),
            Ok(()) => Err("the thread said nothing".to_owned()),
        },
    }
}

fn generate(schemas: &Path, is_repeated: bool) -> Result<bool, String> {
    let config = common::config(&BTreeMap::new());
    let run = common::run(schemas, &config);
    let internal: Vec<String> = run
        .report
        .diagnostics()
        .iter()
        .filter(|found| found.code == Code::Internal)
        .map(|found| format!("{:?} {}", found.address, found.message))
        .collect();
    if !internal.is_empty() {
        return Err(internal.join("; "));
    }
    let Some(tree) = run.tree else {
        return Ok(false);
    };
    for (path, text) in
        tree.files.iter().filter(|(path, _)| path.ends_with(".rs") && !path.contains("/support/"))
    {
        syn::parse_file(text).map_err(|error| format!("{path} does not parse: {error}"))?;
    }
    if is_repeated && common::run(schemas, &config).tree.as_ref() != Some(&tree) {
        return Err("generating again gives other bytes".to_owned());
    }
    Ok(true)
}

/// Slow: a crate of some hundred modules is compiled.
#[test]
#[ignore = "compiles the code of some hundred random sets"]
fn random_sets_compile_and_take_random_bodies() {
    let folder = folder("random-compiled");
    let count = number("SETS").unwrap_or(200) as usize;
    let first = number("SEED").unwrap_or(0);
    let mut all = CrateOfMany::default();
    let mut requests = Vec::new();
    let mut taken = 0;
    for seed in (first..).take(count * 20) {
        if taken == count {
            break;
        }
        let set = Set::of(seed);
        let schemas = folder.join("schemas");
        write(&schemas, &set);
        let run = common::run(&schemas, &common::config(&BTreeMap::new()));
        let Some(tree) = run.tree else {
            continue;
        };
        taken += 1;
        all.add(&format!("seed-{seed}"), &tree);
        let mut random = Random::new(seed);
        for (_, def) in run.model.iter() {
            let Some(schema) = run.sources.get(&def.address) else {
                continue;
            };
            for _ in 0..6 {
                let body = random.body(schema, 4);
                requests.push((format!("case_seed_{seed}"), def.address.to_string(), body));
            }
        }
    }
    let program = all
        .build(&folder.join("crate"), include_str!("common/read_bodies.rs"))
        .unwrap_or_else(|why| panic!("{why}"));
    let lines: Vec<String> = requests
        .iter()
        .map(|(case, of, data)| json!({ "case": case, "as": of, "data": data }).to_string())
        .collect();
    let answers = common::crate_of_many::ask(&program, &lines).unwrap_or_else(|why| panic!("{why}"));
    let mut wrong = Vec::new();
    for ((case, of, body), answer) in requests.iter().zip(&answers) {
        if answer["equal"] != true {
            wrong.push(format!("{case} {of} {body}\n  {answer}"));
        }
    }
    println!("{taken} sets, {} bodies", answers.len());
    assert!(
        wrong.is_empty(),
        "{} of {} bodies:\n{}",
        wrong.len(),
        answers.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
}

/// Chains are as long as people make them; nothing may recurse along them.
#[test]
fn long_chains_take_no_stack() {
    const LENGTH: usize = 600;
    type Link = fn(&str) -> serde_json::Value;
    let links: [(&str, Link); 6] = [
        ("members", |next| json!({ "type": "object", "properties": { "next": { "$ref": next } } })),
        (
            "required",
            |next| json!({ "type": "object", "required": ["next"], "properties": { "next": { "$ref": next } } }),
        ),
        ("references", |next| json!({ "$ref": next })),
        ("all-of", |next| json!({ "allOf": [{ "$ref": next }, { "required": ["a"] }] })),
        (
            "unions",
            |next| json!({ "oneOf": [{ "$ref": next }, { "type": "string" }, { "type": "boolean" }] }),
        ),
        ("arrays", |next| json!({ "type": "array", "items": { "$ref": next } })),
    ];
    for (name, link) in links {
        let definitions = (0..LENGTH).map(|at| (format!("L{at}"), link(&format!("#/$defs/L{}", at + 1))));
        let mut definitions: serde_json::Map<String, serde_json::Value> = definitions.collect();
        definitions.insert(
            format!("L{LENGTH}"),
            json!({ "type": "object", "properties": { "a": { "type": "integer" } } }),
        );
        let set = Set { files: vec![("chain.json".to_owned(), json!({ "$defs": definitions }).to_string())] };
        let schemas = folder("chains").join(name);
        write(&schemas, &set);
        let work = move || generate(&schemas, false);
        let started = std::time::Instant::now();
        let thread = std::thread::Builder::new().stack_size(STACK).spawn(work).expect("a thread starts");
        let emitted = thread.join().expect("it does not panic").unwrap_or_else(|why| panic!("{name}: {why}"));
        println!("{name}: {:?}", started.elapsed());
        assert!(emitted, "{name}");
    }
}
