//! An independent validator as the oracle: a body that we take as exact is valid against the schemas,
//! save where a slip of the schemas themselves forbids it. Each such place is listed in the case.

mod support;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use support::{cases, reasons, schemas};

/// Schemas that no validator reads, and the keyword to leave out so that it does.
const MENDED: &[(&str, &str, &str)] = &[
    // `"type": "enum"` is no JSON type; the values are listed beside it.
    ("/components/schemas/CreateWorkflowDTO/properties/backgroundSound/oneOf/0", "type", "enum"),
];

fn validator(schema: &str) -> Validator {
    let mut document = schemas().document.clone();
    for (at, keyword, value) in MENDED {
        let schema = document.pointer_mut(at).and_then(Value::as_object_mut);
        let removed = schema.and_then(|schema| schema.remove(*keyword));
        assert_eq!(removed, Some(Value::from(*value)), "{at} needs no mending any more");
    }
    document["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    document["$ref"] = format!("#{}", schemas().pointer(schema)).into();
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&document).unwrap_or_else(|error| {
        panic!("{schema}: {error} at {} ({})", error.instance_path(), error.schema_path())
    })
}

/// Where a validator refuses a body, and with which keyword.
type Refusal = (String, String);

/// What of `error` cannot be blamed on a branch that the body was not meant for.
fn refusals(error: &ValidationError<'_>) -> Vec<Refusal> {
    let at = error.instance_path().to_string();
    match error.kind() {
        ValidationErrorKind::OneOfNotValid { context } | ValidationErrorKind::AnyOf { context } => {
            // A branch whose constant, or JSON type, differs is not meant; of the others the nearest is.
            let is_other = |error: &ValidationError<'_>| {
                let path = error.instance_path().to_string();
                let below = path.strip_prefix(&at).unwrap_or_default();
                match error.kind() {
                    ValidationErrorKind::Enum { .. } => {
                        error.instance().is_string() && below.matches('/').count() == 1
                    }
                    ValidationErrorKind::Type { .. } => below.is_empty(),
                    _ => false,
                }
            };
            let measured = context.iter().map(|errors| {
                let refused: Vec<Refusal> = errors.iter().flat_map(refusals).collect();
                ((errors.iter().filter(|error| is_other(error)).count(), refused.len()), refused)
            });
            measured.min_by_key(|(distance, _)| *distance).map(|(_, refused)| refused).unwrap_or_default()
        }
        kind => vec![(at, kind.keyword().to_owned())],
    }
}

#[test]
fn exact_bodies_are_valid_save_for_the_listed_slips_of_the_schemas() {
    let reasons = reasons();
    let mut validators = BTreeMap::new();
    let mut faults = Vec::new();
    for case in cases() {
        let validator = validators.entry(&case.schema).or_insert_with(|| validator(&case.schema));
        let refused: BTreeSet<Refusal> =
            validator.iter_errors(&case.body).flat_map(|error| refusals(&error)).collect();
        let keyword =
            |reason: &str| reasons.get(reason).map(|reason| reason.keyword.clone()).unwrap_or_default();
        let excepted: BTreeSet<Refusal> =
            case.oracle.iter().map(|exception| (exception.at.clone(), keyword(&exception.reason))).collect();
        if refused != excepted {
            faults.push(format!("{case}: refused at {refused:?}, listed are {excepted:?}"));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(validators.len() > 50, "only {} types were looked at", validators.len());
}

#[test]
fn every_reason_is_used_and_explained() {
    let used: BTreeSet<&str> =
        cases().iter().flat_map(|case| &case.oracle).map(|of| of.reason.as_str()).collect();
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
