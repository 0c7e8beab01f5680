//! An independent validator as the oracle: a body that we take as exact is valid against the schemas,
//! save where a slip of the schemas themselves forbids it. Each such place is listed in the case.

mod support;

use jsonschema::Validator;
use std::collections::{BTreeMap, BTreeSet};
use support::{Case, cases, reasons, schemas};

fn validator(schema: &str) -> Validator {
    let mut document = schemas().document.clone();
    document["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    document["$ref"] = format!("#{}", schemas().pointer(schema)).into();
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&document).unwrap_or_else(|error| panic!("{schema}: {error} at {} ({})", error.instance_path(), error.schema_path()))
}

/// Where `validator` refuses the case's body.
fn refused(validator: &Validator, case: &Case) -> BTreeSet<String> {
    validator.iter_errors(&case.body).map(|error| error.instance_path().to_string()).collect()
}

#[test]
fn exact_bodies_are_valid_save_for_the_listed_slips_of_the_schemas() {
    let mut validators = BTreeMap::new();
    let mut faults = Vec::new();
    for case in cases().iter().filter(|case| case.outcome == "exact") {
        let validator = validators.entry(&case.schema).or_insert_with(|| validator(&case.schema));
        let excepted: BTreeSet<String> = case.oracle.iter().map(|exception| exception.at.clone()).collect();
        let refused = refused(validator, case);
        if refused != excepted {
            let details: Vec<String> = validator
                .iter_errors(&case.body)
                .map(|error| format!("{} ({})", error.instance_path(), error.schema_path()))
                .collect();
            faults.push(format!("{case}: refused at {details:?}, listed are {excepted:?}"));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(validators.len() > 50, "only {} types were looked at", validators.len());
}

#[test]
fn every_reason_is_used_and_explained() {
    let used: BTreeSet<&str> = cases().iter().flat_map(|case| &case.oracle).map(|of| of.reason.as_str()).collect();
    let reasons = reasons();
    let explained: BTreeSet<&str> = reasons.keys().map(String::as_str).collect();
    assert_eq!(used, explained);
}

/// A body that the validator must refuse, so that the comparison above means something.
#[test]
fn the_oracle_refuses_what_does_not_fit() {
    let validator = validator("ServerMessage");
    let refuses = |body: serde_json::Value| validator.validate(&body).is_err();
    assert!(refuses(serde_json::json!({ "message": { "type": "hang", "timestamp": "soon" } })));
    assert!(refuses(serde_json::json!({ "message": { "type": "not.listed-yet" } })));
    assert!(refuses(serde_json::json!({})));
    assert!(!refuses(serde_json::json!({ "message": { "type": "hang", "timestamp": 1.5 } })));
}
