//! An independent validator as the oracle of bodies, and the faults of the schemas for which it refuses what is
//! meant to fit.

use super::schemas;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonType, ValidationError, Validator};
use serde_json::Value;

/// Where a validator refuses a body, and with which keyword.
pub type Refusal = (String, String);

/// Returns a validator of the type `schema`.
pub fn validator(schema: &str) -> Validator {
    let mut document = schemas().document.clone();
    leave_out_types(&mut document);
    leave_out_dangling(&mut document, &schemas().document);
    document["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    document["$ref"] = format!("#{}", schemas().pointer(schema)).into();
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&document).unwrap_or_else(|error| {
        panic!("{schema}: {error} at {} ({})", error.instance_path(), error.schema_path())
    })
}

/// Takes out each `type` that is no JSON type, such as `"type": "enum"`: no validator reads it.
fn leave_out_types(schema: &mut Value) {
    const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];
    match schema {
        Value::Object(members) => {
            if members.get("type").and_then(Value::as_str).is_some_and(|name| !TYPES.contains(&name)) {
                members.remove("type");
            }
            members.values_mut().for_each(leave_out_types);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_types),
        _ => {}
    }
}

/// Takes out each reference that leads to nothing, as `dangling = "raw"` does: the place takes any JSON.
fn leave_out_dangling(schema: &mut Value, whole: &Value) {
    match schema {
        Value::Object(members) => {
            let target =
                members.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#'));
            if target.is_some_and(|target| whole.pointer(target).is_none()) {
                members.remove("$ref");
            }
            members.values_mut().for_each(|member| leave_out_dangling(member, whole));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| leave_out_dangling(item, whole)),
        _ => {}
    }
}

/// Returns every refusal of `body`, with the reason of `reasons.json` if the schemas are at fault.
pub fn refused(validator: &Validator, body: &Value) -> Vec<(Refusal, Option<&'static str>)> {
    validator.iter_errors(body).flat_map(|error| refusals(&error)).collect()
}

/// Returns what of `error` cannot be blamed on a branch that the body was not meant for.
fn refusals(error: &ValidationError<'_>) -> Vec<(Refusal, Option<&'static str>)> {
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
                let refused: Vec<_> = errors.iter().flat_map(refusals).collect();
                ((errors.iter().filter(|error| is_other(error)).count(), refused.len()), refused)
            });
            measured.min_by_key(|(distance, _)| *distance).map(|(_, refused)| refused).unwrap_or_default()
        }
        kind => vec![((at, kind.keyword().to_owned()), reason(kind, error.instance()))],
    }
}

/// Returns the fault of the schemas that makes the validator refuse `instance`, if it is a known one.
fn reason(kind: &ValidationErrorKind, instance: &Value) -> Option<&'static str> {
    match kind {
        ValidationErrorKind::Pattern { pattern } => {
            let is_literal = pattern.starts_with('/') && pattern.rfind('/') > Some(0);
            is_literal.then_some("pattern-in-slashes")
        }
        ValidationErrorKind::Type { kind: TypeKind::Single(JsonType::Object) } => {
            instance.is_string().then_some("enum-on-an-object")
        }
        ValidationErrorKind::Enum { options } => {
            let is_of_strings = options.as_array().is_some_and(|values| values.iter().all(Value::is_string));
            (instance.is_array() && is_of_strings).then_some("enum-on-an-array")
        }
        ValidationErrorKind::OneOfMultipleValid { .. } => {
            Some(if instance.is_string() { "enum-beside-string" } else { "branches-overlap" })
        }
        _ => None,
    }
}
