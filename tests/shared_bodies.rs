//! The bodies of Vapi's documentation and of real traffic, when they are beside the project.

mod harness;

use harness::{beside, entry};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use vapi_messages::inspect::{Inspection, Outcome};

/// The results of reading the bodies of a directory.
#[derive(Default)]
struct Tally {
    exact: usize,
    contained: usize,
    refused: usize,
    /// The number of deviations of a kind, and of bodies with them.
    kinds: BTreeMap<&'static str, (usize, usize)>,
    changed: Vec<String>,
}

impl Tally {
    fn add(&mut self, file: &str, body: &Value, read: Result<Inspection, String>) {
        let read = match read {
            Err(error) => {
                self.refused += 1;
                println!("  refused: {file}: {error}");
                return;
            }
            Ok(read) => read,
        };
        match read.outcome() {
            Outcome::Exact => self.exact += 1,
            Outcome::Contained => self.contained += 1,
        }
        let mut of_body: BTreeMap<&'static str, usize> = BTreeMap::new();
        for deviation in &read.deviations {
            *of_body.entry(deviation.kind.as_str()).or_default() += 1;
        }
        for (kind, count) in of_body {
            let (all, bodies) = self.kinds.entry(kind).or_default();
            (*all, *bodies) = (*all + count, *bodies + 1);
        }
        if read.written != *body {
            self.changed.push(file.to_owned());
        }
    }

    fn show(&self, directory: &str) {
        println!("{directory}: {} exact, {} contained, {} refused", self.exact, self.contained, self.refused);
        for (kind, (all, bodies)) in &self.kinds {
            println!("  {kind:<16} {all:>5} in {bodies:>3} bodies");
        }
    }
}

fn tally(directory: &Path, name: &str) -> Tally {
    let index = std::fs::read_to_string(directory.join("index.jsonl")).expect("the index is readable");
    let mut tally = Tally::default();
    for line in index.lines() {
        let line: Value = serde_json::from_str(line).expect("the index holds JSON");
        let (file, schema) =
            (line["file"].as_str().expect("a file"), line["schema"].as_str().expect("a schema"));
        let text = std::fs::read(directory.join(file)).expect("the body is readable");
        let body: Value = serde_json::from_slice(&text).expect("the body is JSON");
        // Bare bodies are read by the wrapper's type, too.
        tally.add(file, &body, entry(schema).read(&text).map_err(|error| error.to_string()));
    }
    tally.show(name);
    tally
}

#[test]
fn documented_and_captured_bodies_are_read_and_come_back_equal() {
    let Some(directory) = beside("shared/vapi") else {
        println!("skipped: ../shared/vapi is not beside the project");
        return;
    };
    for (name, count) in [("payloads", 55), ("captured", 44)] {
        let tally = tally(&directory.join(name), name);
        assert_eq!(tally.exact + tally.contained, count, "{name}: not every body was read");
        assert_eq!(tally.refused, 0, "{name}: bodies were refused");
        assert!(tally.changed.is_empty(), "{name}: not given back equal: {:?}", tally.changed);
    }
}
