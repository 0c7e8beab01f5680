//! Updates and generations that are killed at any moment: afterwards all files are old or all new, and the crate
//! is what the schemas give. After each tenth kill the crate is compiled.
//!
//! A few kills by default; `KILLS=1000 cargo test --release -p schemalock --test killed -- --ignored` for
//! many, of which `FIRST=500` leaves out the first 500.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use std::os::unix::process::ExitStatusExt;
use walkdir::WalkDir;

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Returns a document of many components, some of which differ between its two states.
fn document(is_new: bool) -> String {
    let schema = |number: usize| {
        let is_other = is_new && number.is_multiple_of(3);
        let members = json!({ "id": { "type": "string" }, if is_other { "new" } else { "old" }: { "type": "integer" } });
        json!({ "type": "object", "required": ["id"], "properties": members })
    };
    let numbers = if is_new { 5..65 } else { 0..60 };
    let schemas: Map<String, Value> =
        numbers.map(|number| (format!("Part{number}"), schema(number))).collect();
    json!({ "openapi": "3.1.0", "components": { "schemas": schemas } }).to_string()
}

/// Writes a project in the old state, and the two documents beside it.
fn project(folder: &Path) {
    fs::create_dir_all(folder.join("project/schemas")).expect("a directory");
    for (name, text) in [("old.json", document(false)), ("new.json", document(true))] {
        fs::write(folder.join(name), text).expect("a file");
    }
    fs::write(folder.join("project/schemalock.toml"), "name = \"parts\"\n[crate]\nversion = \"1.2.3\"\n")
        .expect("a file");
    run(folder, &["update", "../old.json", "--revision", "1"]);
}

fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_schemalock"));
    command.current_dir(folder.join("project")).args(args).stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(folder: &Path, args: &[&str]) {
    let output = command(folder, args).output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?}: {said}{}", String::from_utf8_lossy(&output.stdout));
}

const UPDATE: &[&str] = &["update", "../new.json", "--revision", "2", "--bump", "--changelog", "--quiet"];

/// Returns all files but those of runs at work.
fn files(folder: &Path) -> Files {
    let root = folder.join("project");
    let entries = WalkDir::new(&root)
        .into_iter()
        .filter_entry(|entry| !entry.file_name().to_string_lossy().ends_with(".schemalock"));
    let files = entries.map(|entry| entry.expect("an entry")).filter(|entry| entry.file_type().is_file());
    let read = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(&root).expect("inside").to_owned();
        (path, fs::read(entry.path()).expect("a file"))
    };
    files.map(read).collect()
}

fn write(folder: &Path, files: &Files) {
    let root = folder.join("project");
    fs::remove_dir_all(&root).expect("removed");
    for (path, content) in files {
        let place = root.join(path);
        fs::create_dir_all(place.parent().expect("a parent")).expect("a directory");
        fs::write(place, content).expect("a file");
    }
}

/// Generates another state of the crate from the same schemas.
const GENERATE: &[&str] = &["generate", "--whole", "--name", "other", "--quiet"];

/// Runs the compiler over the crate.
fn compile(folder: &Path) {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["check", "--offline", "--quiet"]).env("CARGO_TARGET_DIR", folder.join("target"));
    let manifest = folder.join("project/generated/Cargo.toml");
    cargo.arg("--manifest-path").arg(&manifest).env_remove("RUSTFLAGS");
    let output = cargo.output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let _ = fs::remove_file(folder.join("project/generated/Cargo.lock"));
}

/// What many kills left.
#[derive(Default)]
struct Left {
    old: usize,
    new: usize,
    /// How often the crate was compiled.
    compiled: usize,
}

/// Kills updates and generations, those of the rounds from `first` to `end`.
fn kill(first: u64, end: u64) -> Left {
    let folder = tempfile::tempdir().expect("a directory");
    project(folder.path());
    let old = files(folder.path());
    let start = Instant::now();
    run(folder.path(), UPDATE);
    let whole = start.elapsed();
    let new = files(folder.path());
    assert!(old != new);
    write(folder.path(), &old);
    run(folder.path(), GENERATE);
    let other = files(folder.path());
    assert!(old != other);
    let journal = folder.path().join("project/.schemas.schemalock/journal.json");
    let mut left = Left::default();
    for round in first..end {
        write(folder.path(), &old);
        let is_update = round % 4 != 3;
        let (args, new) = if is_update { (UPDATE, &new) } else { (GENERATE, &other) };
        let mut child = command(folder.path(), args).spawn().expect("it runs");
        // Of the updates, two of three between the moment in which the exchange begins and the one in which it has ended.
        match round % 3 {
            _ if !is_update => thread::sleep(whole.mul_f64((round as f64 * 0.618) % 1.0)),
            0 => thread::sleep(whole.mul_f64((round as f64 * 0.618) % 1.0)),
            _ => {
                let patience = Instant::now();
                while !journal.exists() && patience.elapsed() < whole * 20 && !is_over(&mut child) {
                    thread::yield_now();
                }
                thread::sleep(Duration::from_micros(round * 7919 % 20_000));
            }
        }
        // SIGKILL; an error if it has ended, which is well.
        let _ = child.kill();
        child.wait().expect("it ends");
        // It only reads, and prints the command to run.
        let checked = command(folder.path(), &["check"]).output().expect("it runs");
        // A crate of the other name is no fresh one by the configuration.
        let is_usual = checked.status.code() != Some(1) || !is_update;
        assert!(is_usual, "round {round}: {}", String::from_utf8_lossy(&checked.stdout));
        let before = files(folder.path());
        assert!(is_update || before == old || before == *new, "round {round}: {:?}", before.keys());
        run(folder.path(), &["generate"]);
        let found = files(folder.path());
        let is_whole = found == old || is_update && found == *new;
        assert!(is_whole, "round {round}: {:?}", found.keys());
        let is_old = if is_update { found == old } else { before == old };
        *(if is_old { &mut left.old } else { &mut left.new }) += 1;
        if round % 10 == 9 {
            compile(folder.path());
            left.compiled += 1;
        }
        run(folder.path(), args);
        assert!(files(folder.path()) == *new, "round {round}");
    }
    left
}

fn is_over(child: &mut std::process::Child) -> bool {
    !matches!(child.try_wait(), Ok(None))
}

#[test]
fn a_few_kills() {
    let left = kill(0, 10);
    assert_eq!((left.old + left.new, left.compiled), (10, 1));
}

/// Interrupts that many updates and generations; returns how many ended by the signal.
fn interrupt(count: u64) -> usize {
    let folder = tempfile::tempdir().expect("a directory");
    project(folder.path());
    let old = files(folder.path());
    let start = Instant::now();
    run(folder.path(), UPDATE);
    let whole = start.elapsed();
    let new = files(folder.path());
    let mut interrupted = 0;
    for round in 0..count {
        let (signal, number) = [("-TERM", 15), ("-INT", 2)][(round % 2) as usize];
        write(folder.path(), &old);
        let is_update = round % 4 < 2;
        let args = if is_update { UPDATE } else { GENERATE };
        let mut child = command(folder.path(), args).spawn().expect("it runs");
        thread::sleep(whole.mul_f64((round as f64 * 0.618) % 1.2));
        Command::new("kill").args([signal, &child.id().to_string()]).status().expect("it runs");
        let status = child.wait().expect("it ends");
        match status.signal() {
            Some(found) => {
                assert_eq!(found, number, "round {round}");
                interrupted += 1;
            }
            None => assert!(status.success(), "round {round}: {status}"),
        }
        let found = files(folder.path());
        if is_update {
            assert!(found == old || found == new, "round {round}: {:?}", found.keys());
        }
        let left = WalkDir::new(folder.path())
            .into_iter()
            .map(|entry| entry.expect("an entry").file_name().to_owned());
        let left: Vec<_> = left
            .filter(|name| {
                name.to_string_lossy().contains("schemalock-unfinished")
                    || name.to_string_lossy().ends_with(".schemalock")
            })
            .collect();
        assert!(left.is_empty(), "round {round}: {left:?}");
    }
    interrupted
}

#[test]
fn interrupted_runs_leave_nothing_over() {
    let rounds = std::env::var("KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(8);
    let interrupted = interrupt(rounds);
    println!("{rounds} signals: {interrupted} runs ended by them");
    assert!(interrupted > 0);
}

#[test]
#[ignore = "takes minutes"]
fn many_kills() {
    let number = |name| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let (first, end) = (number("FIRST").unwrap_or(0), number("KILLS").unwrap_or(300));
    let Left { old, new, compiled } = kill(first, end);
    println!(
        "{} kills: {old} left the old state, {new} the new; {compiled} times the crate compiled",
        end - first
    );
    assert!(old > 0 && new > 0, "{old} old, {new} new");
}
