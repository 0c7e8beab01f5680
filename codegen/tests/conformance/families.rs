//! Families of schemas that others use: each version becomes a crate as its users would have it, and reads
//! their payloads.

use super::page::table;
use schemalock::internals::config::{Config, Overrides};
use schemalock::internals::diagnose::{Report, Severity};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A line of `cases.jsonl`.
#[derive(Deserialize)]
struct Case {
    payload: String,
    schema: String,
    pointer: String,
    kind: String,
}

/// The input of one crate.
struct Unit {
    name: String,
    /// A file, or a folder.
    schemas: PathBuf,
    /// Files of the folder that are left out.
    ignore: Vec<String>,
}

#[derive(Default)]
struct Count {
    types: usize,
    valid: usize,
    read: usize,
    equal: usize,
    exact: usize,
    invalid: usize,
    noticed: usize,
    accepted: usize,
    refused: usize,
}

const HEAD: [&str; 12] = [
    "",
    "generated",
    "compiled",
    "types",
    "valid",
    "read",
    "equal",
    "exact",
    "accepted",
    "invalid",
    "noticed",
    "refused",
];

/// Returns the text of the page, and every failure.
pub fn run(folder: &Path) -> (String, Vec<String>) {
    let only = std::env::var("FAMILY").ok();
    // A workspace of their own, below that of the project.
    let crates = Path::new(env!("CARGO_TARGET_TMPDIR")).join("families");
    let _ = fs::remove_dir_all(&crates);
    fs::create_dir_all(&crates).expect("the folder can be made");
    fs::write(crates.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n")
        .expect("it can be written");
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, crates.join("Cargo.lock")).expect("the lock can be copied");
    let (mut rows, mut failures) = (Vec::new(), Vec::new());
    for family in folders(folder) {
        let cases = cases(&family);
        let family_name = name_of(&family);
        for unit in units(&family_name, &family.join("schemas")) {
            if only.as_ref().is_some_and(|only| !unit.name.contains(only)) {
                continue;
            }
            let row = run_unit(&family, &unit, &cases, &mut failures);
            rows.push(row);
        }
    }
    let mut text =
        format!("One crate for each version, unedited, with warnings as errors.\n\n{}", table(&HEAD, &rows));
    if !failures.is_empty() {
        text.push_str("\nFailures:\n\n");
        failures.iter().for_each(|failure| text.push_str(&format!("- {failure}\n")));
    }
    (text, failures)
}

/// Returns the crates of a family. A folder whose files refer to each other is one; where it holds several
/// versions, there is one for each and one for all of them.
fn units(family: &str, schemas: &Path) -> Vec<Unit> {
    let names: Vec<String> = files(schemas).iter().map(|path| name_of(path)).collect();
    let unit = |name: String, schemas: PathBuf, ignore: Vec<String>| Unit { name, schemas, ignore };
    match family {
        "mcp" => {
            let stem = |name: &str| name.trim_end_matches(".json").to_owned();
            names
                .iter()
                .map(|name| unit(format!("mcp-{}", stem(name)), schemas.join(name), Vec::new()))
                .collect()
        }
        "cyclonedx" => {
            let is_version = |name: &String| name.starts_with("bom-");
            let versions = names.iter().filter(|name| is_version(name));
            let others = |kept: &String| {
                names.iter().filter(|name| is_version(name) && *name != kept).cloned().collect()
            };
            let mut units: Vec<Unit> = versions
                .map(|name| {
                    let short = name.trim_end_matches(".schema.json").replace('.', "-");
                    unit(format!("cyclonedx-{short}"), schemas.to_owned(), others(name))
                })
                .collect();
            let strict = names.iter().filter(|name| name.contains("-strict")).cloned().collect();
            units.push(unit("cyclonedx-all".to_owned(), schemas.to_owned(), strict));
            units
        }
        _ => vec![unit(family.to_owned(), schemas.to_owned(), Vec::new())],
    }
}

fn run_unit(family: &Path, unit: &Unit, cases: &[Case], failures: &mut Vec<String>) -> Vec<String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("families").join(&unit.name);
    let (mut count, mut steps) = (Count::default(), [false; 2]);
    match generate(unit, &folder) {
        Err(why) => failures.push(format!("{}: not generated: {why}", unit.name)),
        Ok(types) => {
            count.types = types;
            steps[0] = true;
            match compile(&folder) {
                Err(why) => failures.push(format!("{}: not compiled: {why}", unit.name)),
                Ok(program) => {
                    steps[1] = true;
                    read_all(&program, family, unit, cases, &mut count, failures);
                }
            }
        }
    }
    let yes = |step: bool| if step { "yes" } else { "no" }.to_owned();
    let Count { types, valid, read, equal, exact, invalid, noticed, accepted, refused } = count;
    let counts = [types, valid, read, equal, exact, accepted, invalid, noticed, refused]
        .map(|count| count.to_string());
    [unit.name.clone(), yes(steps[0]), yes(steps[1])].into_iter().chain(counts).collect()
}

/// Writes the crate; gives the number of its types.
fn generate(unit: &Unit, folder: &Path) -> Result<usize, String> {
    let text = format!(
        "schemas = {:?}\nout = {folder:?}\nname = {:?}\nignore = {:?}\n",
        unit.schemas, unit.name, unit.ignore
    );
    let mut report = Report::default();
    let config = Config::parse(Path::new("schemalock.toml"), text, Overrides::default(), &mut report);
    let config = config.ok_or_else(|| messages(&report))?;
    let progress = schemalock::internals::progress::Silent;
    let generated = std::panic::catch_unwind(|| {
        let mut report = Report::default();
        let (_, generated) = schemalock::internals::pipeline::generate(&config, &progress, &mut report);
        generated.ok_or_else(|| messages(&report))
    });
    let generated = generated.unwrap_or_else(|_| Err("the generator panicked".to_owned()))?;
    generated.tree.write(folder, &|_| true).map_err(|error| error.diagnostic().message)?;
    let table = generated.tree.files.get("src/inspect.rs").map_or(0, |text| text.matches("entry::<").count());
    Ok(table)
}

fn messages(report: &Report) -> String {
    let errors = report.diagnostics().iter().filter(|one| one.severity() == Severity::Error);
    let lines = errors.map(|one| {
        let address = one.address.as_ref().map(ToString::to_string).unwrap_or_default();
        format!("{} {address}: {}", one.code.as_str(), one.message)
    });
    lines.collect::<Vec<_>>().join("; ")
}

fn compile(folder: &Path) -> Result<PathBuf, String> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("families-target");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--quiet", "--features", "inspect,validate", "--example", "inspect"])
        .env("CARGO_TARGET_DIR", &target)
        .env("RUSTFLAGS", "-Dwarnings")
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env("CARGO_INCREMENTAL", "0")
        .current_dir(folder)
        .output()
        .map_err(|error| error.to_string())?;
    match built.status.success() {
        true => Ok(target.join("debug/examples/inspect")),
        false => {
            let text = String::from_utf8_lossy(&built.stderr);
            eprintln!("{text}");
            Err(text.lines().find(|line| line.starts_with("error")).unwrap_or_default().to_owned())
        }
    }
}

fn read_all(
    program: &Path,
    family: &Path,
    unit: &Unit,
    cases: &[Case],
    count: &mut Count,
    failures: &mut Vec<String>,
) {
    let mut by_type: BTreeMap<String, Vec<&Case>> = BTreeMap::new();
    for case in cases {
        let file = name_of(Path::new(&case.schema));
        let is_here = match unit.schemas.is_file() {
            true => name_of(&unit.schemas) == file,
            false => !unit.ignore.contains(&file),
        };
        if is_here {
            let pointer = case.pointer.trim_start_matches('#');
            by_type.entry(format!("{file}#{pointer}")).or_default().push(case);
        }
    }
    for (address, cases) in by_type {
        let bodies: Vec<Value> = cases
            .iter()
            .map(|case| {
                let text = fs::read_to_string(family.join(&case.payload)).unwrap_or_default();
                serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap_or_default()
            })
            .collect();
        let answers = match ask(program, &address, &bodies) {
            Ok(answers) => answers,
            Err(why) => {
                failures.push(format!("{}: {address}: {why}", unit.name));
                Vec::new()
            }
        };
        for (at, case) in cases.iter().enumerate() {
            let answer = answers.get(at).unwrap_or(&Value::Null);
            let outcome = answer["outcome"].as_str().unwrap_or("no answer");
            let is_accepted = answer["violations"].as_array().is_some_and(Vec::is_empty);
            if case.kind != "valid" {
                count.invalid += 1;
                count.noticed += usize::from(outcome != "exact");
                count.refused += usize::from(!is_accepted);
                if is_accepted {
                    failures
                        .push(format!("{}: {}: invalid, but `validate` takes it", unit.name, case.payload));
                }
                continue;
            }
            count.accepted += usize::from(is_accepted);
            if !is_accepted {
                failures.push(format!(
                    "{}: {}: valid, but `validate` refuses it: {}",
                    unit.name, case.payload, answer["violations"]
                ));
            }
            let is_read = ["exact", "contained"].contains(&outcome);
            let is_equal = is_read && answer["json"] == bodies[at];
            count.valid += 1;
            count.read += usize::from(is_read);
            count.equal += usize::from(is_equal);
            count.exact += usize::from(outcome == "exact");
            if !is_equal || outcome != "exact" {
                let what = if is_equal { "" } else { ", not equal" };
                failures.push(format!(
                    "{}: {}: {outcome}{what} {}",
                    unit.name, case.payload, answer["deviations"]
                ));
            }
        }
    }
}

fn ask(program: &Path, address: &str, bodies: &[Value]) -> Result<Vec<Value>, String> {
    let mut child = Command::new(program)
        .args(["--as", address, "--lines", "--echo"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let mut input = child.stdin.take().expect("it is piped");
    let text: String = bodies.iter().map(|body| format!("{body}\n")).collect();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    let _ = writer.join();
    let text = String::from_utf8_lossy(&output.stdout);
    let answers: Vec<Value> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    match answers.len() == bodies.len() {
        true => Ok(answers),
        false => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
    }
}

fn cases(family: &Path) -> Vec<Case> {
    let text = fs::read_to_string(family.join("cases.jsonl")).expect("a family has cases");
    text.lines().map(|line| serde_json::from_str(line).expect("a case is JSON")).collect()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let mut found = entries(folder);
    found.retain(|path| path.join("cases.jsonl").is_file());
    found
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = entries(folder);
    found.retain(|path| path.is_file());
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut found: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    found.sort();
    found
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
