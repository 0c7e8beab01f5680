//! Exclusive bounds of draft 4, as numbers.

use serde_json::{Map, Value};

use super::replace;

/// Turns draft 4's `minimum: 3, exclusiveMinimum: true` into `exclusiveMinimum: 3`, and the same
/// for `maximum`. A boolean that excludes nothing is left out.
pub(super) fn make_exclusive_bounds_numbers(members: &mut Map<String, Value>) {
    make_number(members, "minimum", "exclusiveMinimum");
    make_number(members, "maximum", "exclusiveMaximum");
}

fn make_number(members: &mut Map<String, Value>, bound: &str, exclusive: &str) {
    let Some(Value::Bool(excludes)) = members.get(exclusive) else {
        return;
    };
    let excludes = *excludes;
    members.shift_remove(exclusive);
    if excludes && let Some(limit) = members.get(bound).cloned() {
        replace::in_place(members, bound, exclusive, limit);
    }
}
