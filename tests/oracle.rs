//! An independent validator as the oracle: a body that we read as exact is valid against the schemas, unless a
//! mistake of the schemas themselves forbids it. Each such place is listed in the case.

mod harness;

use harness::oracle::{Refusal, refused, validator};
use harness::{cases, reasons};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn exact_bodies_are_valid_save_for_the_listed_slips_of_the_schemas() {
    let reasons = reasons();
    let mut validators = BTreeMap::new();
    let mut faults = Vec::new();
    for case in cases() {
        let validator = validators.entry(&case.schema).or_insert_with(|| validator(&case.schema));
        let refused: BTreeSet<Refusal> =
            refused(validator, &case.body).into_iter().map(|(refusal, _)| refusal).collect();
        let keyword =
            |reason: &str| reasons.get(reason).map(|reason| reason.keyword.clone()).unwrap_or_default();
        let excepted: BTreeSet<Refusal> =
            case.oracle.iter().map(|exception| (exception.at.clone(), keyword(&exception.reason))).collect();
        if refused != excepted {
            faults.push(format!("{case}: refused at {refused:?}, listed are {excepted:?}"));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(validators.len() > 20, "only {} types were looked at", validators.len());
}

#[test]
fn every_reason_is_used_and_explained() {
    let used: BTreeSet<&str> =
        cases().iter().flat_map(|case| &case.oracle).map(|of| of.reason.as_str()).collect();
    let reasons = reasons();
    let explained: BTreeSet<&str> = reasons.keys().map(String::as_str).collect();
    assert_eq!(used, explained);
}

/// The validator must refuse this body: otherwise the comparison above proves nothing.
#[test]
fn the_oracle_refuses_what_does_not_fit() {
    let validator = validator("ServerMessage");
    let refuses = |body: serde_json::Value| validator.validate(&body).is_err();
    assert!(refuses(serde_json::json!({ "message": { "type": "hang", "timestamp": "soon" } })));
    assert!(refuses(serde_json::json!({ "message": { "type": "not.listed-yet" } })));
    assert!(refuses(serde_json::json!({})));
    assert!(!refuses(serde_json::json!({ "message": { "type": "hang", "timestamp": 1.5 } })));
}
