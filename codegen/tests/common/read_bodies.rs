//! Reads requests, one line of JSON each, and answers how the body was taken.

use crate_of_many::inspect_support::{Outcome, find};
use serde_json::{Value, json};

fn main() {
    for line in std::io::stdin().lines() {
        let line = line.expect("the requests are text");
        let request: Value = serde_json::from_str(&line).expect("a request is JSON");
        println!("{}", answer(&request));
    }
}

fn answer(request: &Value) -> Value {
    let (_, types) = CASES.iter().find(|(name, _)| request["case"] == *name).expect("the case is compiled");
    let name = request["as"].as_str().expect("`as` is a name");
    let Some(entry) = find(types, name) else {
        return json!({ "outcome": "no such type" });
    };
    let body = serde_json::to_vec(&request["data"]).expect("JSON can be written");
    match entry.read(&body) {
        Err(error) => json!({ "outcome": "refused", "error": error.to_string() }),
        Ok(read) => {
            let outcome = match read.outcome() {
                Outcome::Exact => "exact",
                Outcome::Contained => "contained",
            };
            let deviations: Vec<String> =
                read.deviations.iter().map(|one| format!("{}: {}", one.path, one.kind.as_str())).collect();
            let equal = same(&read.written, &request["data"]);
            json!({
                "outcome": outcome, "variant": read.variant, "variants": read.variants, "equal": equal, "deviations": deviations,
                "written": if equal { Value::Null } else { read.written },
            })
        }
    }
}
