//! Chooses the Rust type for the integers of a schema.
//!
//! ```text
//! {"type": "integer", "minimum": 9223372036854775808}   u64
//! {"enum": [1, 9223372036854775808]}                    u64
//! {"enum": [-1, 9223372036854775808]}                   Number: no 64-bit integer holds both
//! {"type": "integer", "format": "uint32"}               u64
//! {"type": "integer", "maximum": 100}                   i64
//! ```

use crate::graph::{Annotations, Keywords};
use crate::model::{Literal, Ty};
use serde_json::{Number, Value};

/// Returns the integer type that the bounds, the format and the default ask for.
pub(super) fn of_schema(keywords: &Keywords, annotations: &Annotations) -> Ty {
    let number = |name: &str| keywords.checks.get(name).and_then(Value::as_number);
    let bound = |names: [&str; 2]| names.into_iter().find_map(number).cloned();
    let format = keywords.checks.get("format").and_then(Value::as_str);
    let minimum = bound(["minimum", "exclusiveMinimum"]);
    let maximum = bound(["maximum", "exclusiveMaximum"]);
    let default = annotations.default.as_ref().and_then(Value::as_number);
    let is_wide = [minimum.as_ref(), maximum.as_ref(), default].into_iter().flatten().any(is_above_i64);
    let is_unsigned = format.is_some_and(|format| format.starts_with("uint"));
    match minimum.as_ref().is_some_and(is_negative) {
        // The bounds count: a format that has no negative numbers contradicts them.
        true => Ty::Integer { minimum, maximum, format: format.filter(|_| !is_unsigned).map(str::to_owned) },
        false if is_wide || is_unsigned => unsigned(),
        false => Ty::Integer { minimum, maximum, format: format.map(str::to_owned) },
    }
}

/// Returns the type of an integer with one of the listed `values`.
pub(super) fn of_values<'v>(values: impl Iterator<Item = &'v Value> + Clone) -> Ty {
    let numbers = values.filter_map(Value::as_number);
    holding(numbers.clone().any(is_above_i64), numbers.clone().any(is_negative))
}

/// Returns the type of an integer with one of the listed `values`.
pub(super) fn of_literals(values: &[Literal]) -> Ty {
    let has = |is: &dyn Fn(i128) -> bool| {
        values.iter().any(|value| matches!(value, Literal::Integer(value) if is(*value)))
    };
    holding(has(&|value| value > i64::MAX.into()), has(&|value| value < 0))
}

fn holding(is_above_i64: bool, is_negative: bool) -> Ty {
    match (is_above_i64, is_negative) {
        (true, true) => Ty::Number,
        (true, false) => unsigned(),
        (false, _) => Ty::Integer { minimum: None, maximum: None, format: None },
    }
}

/// Returns the type of an integer that fits one of two types. Bounds choose no variant, so that only
/// the sign lasts.
pub(super) fn either(one: &Ty, other: &Ty) -> Ty {
    match one == other {
        true => one.clone(),
        false if starts_at_zero(one) && starts_at_zero(other) => unsigned(),
        false => Ty::Integer { minimum: None, maximum: None, format: None },
    }
}

fn unsigned() -> Ty {
    Ty::Integer { minimum: Some(0.into()), maximum: None, format: None }
}

fn starts_at_zero(ty: &Ty) -> bool {
    matches!(ty, Ty::Integer { minimum: Some(minimum), .. } if !is_negative(minimum))
}

/// Returns whether a `u64` may hold `number`, and no `i64` does.
fn is_above_i64(number: &Number) -> bool {
    number.as_i64().is_none() && number.as_u64().is_some()
}

fn is_negative(number: &Number) -> bool {
    number.as_f64().is_some_and(|number| number < 0.0)
}
