//! The files of bodies: read, and written where something changed.

use crate::harness::root;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// A file of cases.
pub struct File {
    /// Relative to `tests/bodies`.
    pub name: String,
    pub cases: Vec<Value>,
    pub is_changed: bool,
}

/// All files of cases.
pub struct Files {
    pub files: Vec<File>,
}

fn directory() -> PathBuf {
    root().join("tests/bodies")
}

impl Files {
    /// Reads every file below `tests/bodies`.
    pub fn read() -> Files {
        let mut paths = Vec::new();
        crate::harness::collect(&directory(), &mut paths);
        paths.sort();
        let file = |path: &PathBuf| {
            let name = path.strip_prefix(directory()).expect("it is below").display().to_string();
            let text = fs::read_to_string(path).expect("the file is readable");
            let cases = match name.ends_with(".jsonl") {
                true => text.lines().map(serde_json::from_str).collect(),
                false => serde_json::from_str(&text),
            };
            File { cases: cases.unwrap_or_else(|error| panic!("{name}: {error}")), name, is_changed: false }
        };
        Files { files: paths.iter().map(file).collect() }
    }

    /// Returns every case.
    pub fn cases(&self) -> impl Iterator<Item = &Value> {
        self.files.iter().flat_map(|file| &file.cases)
    }

    /// Adds a case to the file `name`.
    pub fn add(&mut self, name: &str, case: Value) {
        println!("{name}: `{}` is new", case["name"].as_str().unwrap_or_default());
        match self.files.iter_mut().find(|file| file.name == name) {
            Some(file) => {
                file.cases.push(case);
                file.is_changed = true;
            }
            None => self.files.push(File { name: name.to_owned(), cases: vec![case], is_changed: true }),
        }
    }

    /// Writes the files that changed, the reasons that are still `used`, and what no body shows.
    pub fn write(&self, used: &BTreeSet<String>, unshown: &BTreeSet<String>) {
        let text = serde_json::to_string_pretty(unshown).expect("it is JSON");
        fs::write(directory().join("unshown.json"), format!("{text}\n")).expect("the file can be written");
        for file in self.files.iter().filter(|file| file.is_changed) {
            let path = directory().join(&file.name);
            if file.cases.is_empty() {
                fs::remove_file(&path).expect("the file can be removed");
                continue;
            }
            let text = match file.name.ends_with(".jsonl") {
                true => file.cases.iter().map(|case| format!("{}\n", line(case))).collect(),
                false => format!("{}\n", serde_json::to_string_pretty(&file.cases).expect("it is JSON")),
            };
            fs::write(&path, text).expect("the file can be written");
        }
        let path = directory().join("reasons.json");
        let text = fs::read_to_string(&path).expect("the reasons are readable");
        let mut reasons: Value = serde_json::from_str(&text).expect("the reasons are JSON");
        let all = reasons.as_object_mut().expect("the reasons are an object");
        let stale: Vec<String> = all.keys().filter(|reason| !used.contains(*reason)).cloned().collect();
        for reason in &stale {
            println!("reasons.json: `{reason}` goes: no body needs it");
            all.shift_remove(reason);
        }
        if !stale.is_empty() {
            let text = serde_json::to_string_pretty(&reasons).expect("it is JSON");
            fs::write(&path, format!("{text}\n")).expect("the file can be written");
        }
    }
}

/// Returns the case on one line, with a space behind each comma and colon.
fn line(value: &Value) -> String {
    let list = |items: Vec<String>| items.join(", ");
    match value {
        Value::Object(members) => {
            let members = members.iter();
            let members =
                members.map(|(name, value)| format!("{}: {}", Value::from(name.as_str()), line(value)));
            format!("{{{}}}", list(members.collect()))
        }
        Value::Array(items) => format!("[{}]", list(items.iter().map(line).collect())),
        scalar => scalar.to_string(),
    }
}
