use serde_json::{Map, Value, json};

use super::{Change, Told, word};
use crate::changes::Rule;

/// For programs: everything, in the order of the report.
pub fn json<'t>(told: impl Into<Told<'t>>) -> Value {
    let told = told.into();
    let comparison = told.comparison;
    let counts: Map<String, Value> =
        comparison.counts().iter().map(|(rule, count)| (rule.as_str().to_owned(), json!(count))).collect();
    json!({
        "wire": comparison.wire.as_str(),
        "crate": comparison.bump.as_str(),
        "counts": counts,
        "changes": comparison.changes.iter().map(change).collect::<Vec<_>>(),
    })
}

fn change(change: &Change) -> Value {
    json!({
        "id": change.rule.as_str(),
        "severity": word(change.rule.severity()),
        "wire": change.wire.as_str(),
        "crate": change.bump.as_str(),
        "subject": change.subject,
        "sentence": change.sentence,
        "old": change.old.as_ref().map(ToString::to_string),
        "new": change.new.as_ref().map(ToString::to_string),
        "similarity": change.similarity,
        "messages": change.messages,
    })
}

/// Every rule, with its meaning and the worst verdicts that it can have.
pub fn rules() -> Value {
    let rules = Rule::ALL.iter().map(|rule| {
        let (wire, bump) = rule.worst();
        json!({
            "id": rule.as_str(),
            "severity": word(rule.severity()),
            "wire": wire.as_str(),
            "crate": bump.as_str(),
            "meaning": rule.meaning(),
        })
    });
    rules.collect()
}
