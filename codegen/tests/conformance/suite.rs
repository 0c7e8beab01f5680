//! The official test suite: every group's schema becomes a type, and reads the group's bodies.

use super::common::crate_of_many::CrateOfMany;
use super::page::table;
use super::validate::schemas::Schemas;
use schemalock::internals::config::{Config, Overrides};
use schemalock::internals::diagnose::Report;
use schemalock::internals::output::FileTree;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The folders of the suite, and how the configuration calls each draft.
const DRAFTS: [(&str, &str); 5] = [
    ("draft4", "draft-04"),
    ("draft6", "draft-06"),
    ("draft7", "draft-07"),
    ("draft2019-09", "2019-09"),
    ("draft2020-12", "2020-12"),
];

struct Group {
    keyword: String,
    name: String,
    schema: Value,
    tests: Vec<Value>,
    /// The crate, or why there is none.
    crate_files: Result<FileTree, String>,
}

/// The tests that failed.
#[derive(Default)]
struct Lists {
    failures: Vec<String>,
    inexact: Vec<String>,
    misjudged: Vec<String>,
}

/// Counts over groups and bodies.
#[derive(Default, Clone)]
struct Count {
    groups: usize,
    generated: usize,
    compiled: usize,
    valid: usize,
    read: usize,
    equal: usize,
    exact: usize,
    accepted: usize,
    invalid: usize,
    noticed: usize,
    refused: usize,
}

impl Count {
    fn row(&self, name: String) -> Vec<String> {
        let counts = [
            self.groups,
            self.generated,
            self.compiled,
            self.valid,
            self.read,
            self.equal,
            self.exact,
            self.accepted,
            self.invalid,
            self.noticed,
            self.refused,
        ];
        [name].into_iter().chain(counts.map(|count| count.to_string())).collect()
    }

    fn add(&mut self, other: &Count) {
        self.groups += other.groups;
        self.generated += other.generated;
        self.compiled += other.compiled;
        self.valid += other.valid;
        self.read += other.read;
        self.equal += other.equal;
        self.exact += other.exact;
        self.invalid += other.invalid;
        self.noticed += other.noticed;
        self.accepted += other.accepted;
        self.refused += other.refused;
    }
}

const HEAD: [&str; 12] = [
    "",
    "groups",
    "generated",
    "compiled",
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
    let only = std::env::var("DRAFT").ok();
    let mut totals = Vec::new();
    let mut details = String::new();
    let mut failures = Vec::new();
    for (draft, dialect) in
        DRAFTS.iter().filter(|(draft, _)| only.as_deref().is_none_or(|only| only == *draft))
    {
        let mut lists = Lists::default();
        let counts = run_draft(folder, draft, dialect, &mut lists);
        let Lists { failures: found, inexact, misjudged } = lists;
        let mut total = Count::default();
        counts.values().for_each(|count| total.add(count));
        totals.push(total.row((*draft).to_owned()));
        let rows: Vec<Vec<String>> =
            counts.iter().map(|(keyword, count)| count.row(keyword.clone())).collect();
        details.push_str(&format!("\n### {draft}\n\n{}", table(&HEAD, &rows)));
        if !found.is_empty() {
            details.push_str("\nFailures:\n\n");
            found.iter().for_each(|failure| details.push_str(&format!("- {failure}\n")));
        }
        if !inexact.is_empty() {
            details.push_str("\nRead and equal, but with something set aside:\n\n");
            inexact.iter().for_each(|line| details.push_str(&format!("- {line}\n")));
        }
        if !misjudged.is_empty() {
            details.push_str("\nMisjudged by `validate`:\n\n");
            misjudged.iter().for_each(|line| details.push_str(&format!("- {line}\n")));
        }
        let bodies = total.valid + total.invalid;
        if misjudged.len() * 100 > bodies {
            failures.push(format!("{draft}: `validate` misjudges {} of {bodies} bodies", misjudged.len()));
        }
        failures.extend(found.into_iter().map(|failure| format!("{draft}: {failure}")));
    }
    (format!("The required part of each draft.\n\n{}{details}", table(&HEAD, &totals)), failures)
}

fn run_draft(folder: &Path, draft: &str, dialect: &str, lists: &mut Lists) -> BTreeMap<String, Count> {
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).join("suite").join(draft);
    let _ = fs::remove_dir_all(work.join("groups"));
    let mut groups = groups(&folder.join("tests").join(draft));
    for (at, group) in groups.iter_mut().enumerate() {
        group.crate_files = generate(&work.join(format!("groups/{at}")), &group.schema, dialect, folder);
    }
    let Lists { failures, inexact, misjudged } = lists;
    let (program, broken) = compile(&work, &groups);
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let mut requests = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let count = counts.entry(group.keyword.clone()).or_default();
        let name = format!("{}: {}", group.keyword, group.name);
        count.groups += 1;
        count.valid += group.tests.iter().filter(|test| test["valid"] == true).count();
        count.invalid += group.tests.iter().filter(|test| test["valid"] == false).count();
        match &group.crate_files {
            Err(why) => failures.push(format!("{name}: not generated: {why}")),
            Ok(tree) => {
                count.generated += 1;
                judge(group, tree, count, misjudged);
                match broken.get(&at) {
                    Some(why) => failures.push(format!("{name}: not compiled: {why}")),
                    None => {
                        count.compiled += 1;
                        requests.extend(group.tests.iter().map(|test| (at, test)));
                    }
                }
            }
        }
    }
    let lines: Vec<String> = requests
        .iter()
        .map(|(at, test)| {
            json!({ "case": format!("case_g{at}"), "as": "schema.json#", "data": test["data"] }).to_string()
        })
        .collect();
    let answers = program.map(|program| ask(&program, &lines)).unwrap_or_default();
    if answers.len() != lines.len() {
        failures.push(format!("the program ended after {} of {} bodies", answers.len(), lines.len()));
    }
    for ((at, test), answer) in requests.iter().zip(&answers) {
        let group = &groups[*at];
        let count = counts.entry(group.keyword.clone()).or_default();
        let outcome = answer["outcome"].as_str().unwrap_or_default();
        if test["valid"] == false {
            count.noticed += usize::from(outcome != "exact");
            continue;
        }
        let is_read = ["exact", "contained"].contains(&outcome);
        let is_equal = is_read && answer["equal"] == true;
        count.read += usize::from(is_read);
        count.equal += usize::from(is_equal);
        count.exact += usize::from(outcome == "exact");
        if !is_equal || outcome != "exact" {
            let why = if is_equal { String::new() } else { "; not equal".to_owned() };
            let all = answer["deviations"].as_array().map(Vec::as_slice).unwrap_or_default();
            let all: Vec<&str> = all.iter().filter_map(Value::as_str).collect();
            let detail = answer["error"].as_str().map_or(all.join(", "), str::to_owned);
            let test = test["description"].as_str().unwrap_or_default();
            let line = format!("{}: {}: {test}: {outcome}{why} ({detail})", group.keyword, group.name);
            if is_equal { inexact.push(line) } else { failures.push(line) }
        }
    }
    counts
}

/// Has `validate` judge the group's bodies: its code and the schemas of the generated crate, which are
/// compiled into this program rather than into hundreds.
fn judge(group: &Group, tree: &FileTree, count: &mut Count, misjudged: &mut Vec<String>) {
    let text: &'static str = tree.files["src/schemas.json"].clone().leak();
    let schemas: &'static Schemas = Box::leak(Box::new(Schemas::new(text)));
    for test in &group.tests {
        let found = schemas.check("schema.json#", &test["data"]);
        match (test["valid"] == true, found) {
            (true, Ok(())) => count.accepted += 1,
            (false, Err(_)) => count.refused += 1,
            (is_valid, found) => {
                let what = if is_valid { "valid" } else { "invalid" };
                let why = found.err().map(|found| format!(": {found}")).unwrap_or_default();
                let test = test["description"].as_str().unwrap_or_default();
                let why = why.split_whitespace().collect::<Vec<_>>().join(" ");
                misjudged.push(format!("{}: {}: {test}: {what}{why}", group.keyword, group.name));
            }
        }
    }
}

fn groups(folder: &Path) -> Vec<Group> {
    let entries = fs::read_dir(folder).expect("the draft is there");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut groups = Vec::new();
    for path in files {
        let keyword = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a file of the suite");
        let all: Vec<Value> = serde_json::from_str(&text).expect("a file of the suite is JSON");
        groups.extend(all.into_iter().map(|group| Group {
            keyword: keyword.clone(),
            name: group["description"].as_str().unwrap_or_default().to_owned(),
            schema: group["schema"].clone(),
            tests: group["tests"].as_array().cloned().unwrap_or_default(),
            crate_files: Err(String::new()),
        }));
    }
    groups
}

fn generate(work: &Path, schema: &Value, dialect: &str, suite: &Path) -> Result<FileTree, String> {
    fs::create_dir_all(work).map_err(|error| error.to_string())?;
    let path = work.join("schema.json");
    fs::write(&path, schema.to_string()).map_err(|error| error.to_string())?;
    let remotes = suite.join("remotes");
    let text = format!(
        "schemas = {path:?}\nout = {:?}\nname = \"group\"\ndialect = \"{dialect}\"\n\
         [remotes]\n\"http://localhost:1234/\" = {remotes:?}\n",
        work.join("out")
    );
    let mut report = Report::default();
    let config = Config::parse(Path::new("schemalock.toml"), text, Overrides::default(), &mut report);
    let Some(config) = config else { return Err(messages(&report)) };
    let generated = std::panic::catch_unwind(move || {
        let mut report = Report::default();
        let (_, generated) = schemalock::internals::pipeline::generate(
            &config,
            &schemalock::internals::progress::Silent,
            &mut report,
        );
        generated.map(|generated| generated.tree).ok_or_else(|| messages(&report))
    });
    generated.unwrap_or_else(|_| Err("the generator panicked".to_owned()))
}

fn messages(report: &Report) -> String {
    let errors = report
        .diagnostics()
        .iter()
        .filter(|one| one.severity() == schemalock::internals::diagnose::Severity::Error);
    let lines = errors.map(|one| {
        let address = one.address.as_ref().map(ToString::to_string).unwrap_or_default();
        format!("{} {address}: {}", one.code.as_str(), one.message)
    });
    lines.collect::<Vec<_>>().join("; ")
}

/// Compiles all groups as one crate, without those that do not compile.
fn compile(work: &Path, groups: &[Group]) -> (Option<std::path::PathBuf>, BTreeMap<usize, String>) {
    let mut broken: BTreeMap<usize, String> = BTreeMap::new();
    for _ in 0..4 {
        let mut all = CrateOfMany::default();
        for (at, group) in groups.iter().enumerate().filter(|(at, _)| !broken.contains_key(at)) {
            if let Ok(tree) = &group.crate_files {
                all.add(&format!("g{at}"), tree);
            }
        }
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("suite/target");
        match all.build_in(&work.join("crate"), &target, include_str!("../common/read_bodies.rs")) {
            Ok(program) => return (Some(program), broken),
            Err(text) => {
                let known = broken.len();
                for (at, why) in broken_groups(&text) {
                    broken.entry(at).or_insert(why);
                }
                if broken.len() == known {
                    eprintln!("{text}");
                    break;
                }
            }
        }
    }
    (None, broken)
}

/// Returns the groups that the compiler complains about, each with the first complaint.
fn broken_groups(text: &str) -> Vec<(usize, String)> {
    let mut message = "";
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for line in text.lines() {
        if line.starts_with("error") {
            message = line;
        }
        let at = line.split_once("src/case_g").and_then(|(_, rest)| rest.split_once('/'));
        if let Some(at) = at.and_then(|(at, _)| at.parse().ok()).filter(|at| seen.insert(*at)) {
            found.push((at, message.to_owned()));
        }
    }
    found
}

fn ask(program: &Path, requests: &[String]) -> Vec<Value> {
    let child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = child.expect("the program starts");
    let mut input = child.stdin.take().expect("it is piped");
    let text = requests.join("\n");
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().expect("the program ends");
    let _ = writer.join();
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}
