//! Reads requests, one line of JSON each, and answers how the body was taken: by `read`, and by serde.

use crate_of_many::inspect_support::Entry;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::Write;

/// A function that returns whether serde reads a body.
type Strict = fn(&[u8]) -> bool;

fn main() {
    let entries: HashMap<(&str, &str), &Entry> =
        CASES.iter().flat_map(|(case, types)| types.iter().map(|entry| ((*case, entry.address), entry))).collect();
    let strict: HashMap<(&str, &str), Strict> =
        STRICT.iter().map(|(case, address, read)| ((*case, *address), *read)).collect();
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lines() {
        let line = line.expect("the requests are text");
        let request: Value = serde_json::from_str(&line).expect("a request is JSON");
        let of = (request["case"].as_str().expect("a case"), request["as"].as_str().expect("an address"));
        let answer = answer(entries[&of], strict[&of], &request["data"]);
        writeln!(out, "{answer}").expect("the answer can be written");
    }
}

fn answer(entry: &Entry, strict: Strict, data: &Value) -> Value {
    let body = serde_json::to_vec(data).expect("JSON can be written");
    match entry.read(&body) {
        Err(error) => json!({ "refused": error.to_string(), "strict": strict(&body) }),
        Ok(read) => {
            let deviations = read.deviations.iter().map(|one| json!([one.path.to_string(), one.kind.as_str()]));
            let deviations: Vec<Value> = deviations.collect();
            json!({ "strict": strict(&body), "equal": same(&read.written, data), "deviations": deviations })
        }
    }
}
