//! Checking values against the schemas before they are sent.

mod schemas;
mod violation;

pub use violation::{Violation, Violations};

use super::entry::{Model, fill_from_value, to_value};
use super::object::ObjectShape;
use super::{Field, View};
use schemas::Schemas;
use serde_json::Value;

static SCHEMAS: Schemas = Schemas::new(include_str!("../../schemas.json"));

/// Checks `value`, as it would be written, against the JSON Schema of its type, and lists every
/// keyword that it violates.
///
/// The schemas are those that the types were made from: with the overlay, and with the mends that the
/// generator reports. A `oneOf` whose branches do not exclude each other takes a value that fits several
/// of them; to be sure of one, check the value of the variant by itself. `format` is not checked, and
/// neither are the keywords about the content of strings.
///
/// Where it is clear which branch of a union is meant, what is wrong inside it is listed instead of the
/// union.
///
/// The schemas of a type are compiled when it is checked for the first time, and kept.
///
/// # Errors
/// With all violations. None of them holds the text of a value.
pub fn validate<T: Model>(value: &T) -> Result<(), Violations> {
    let bare = match value.view() {
        View::Object(object) if object.extra().is_bare() => bare_member(object.shape()),
        _ => None,
    };
    check(T::ADDRESS, bare, &to_value(value))
}

/// Checks a JSON value against the JSON Schema of the type `T`; see [`validate`].
///
/// Where `T` is read from a body without the object around it as well, so it is here.
///
/// # Errors
/// With all violations. None of them holds the text of a value.
pub fn validate_value<T: Model>(value: &Value) -> Result<(), Violations> {
    check_value::<T>(T::ADDRESS, value)
}

/// Checks a value of type `T` against the schema at `address`.
pub fn check_value<T: Field>(address: &str, value: &Value) -> Result<(), Violations> {
    let mut read = T::empty();
    let wrapped = match read.view() {
        View::Object(object) => bare_member(object.shape()),
        _ => None,
    };
    let bare = wrapped.filter(|_| {
        // Whether it is bare is for the reader to say; where it cannot read it, it is not.
        let _ = fill_from_value(read.slot(), "", value.clone());
        matches!(read.view(), View::Object(object) if object.extra().is_bare())
    });
    check(address, bare, value)
}

/// The member whose value also comes alone.
fn bare_member(shape: &ObjectShape) -> Option<&'static str> {
    shape.bare.map(|position| shape.members[position].name)
}

// Not generic over the type, so that it is compiled once, in this crate.
fn check(address: &str, bare: Option<&str>, value: &Value) -> Result<(), Violations> {
    match bare {
        None => SCHEMAS.check(address, value),
        Some(member) => {
            let member = member.replace('~', "~0").replace('/', "~1");
            SCHEMAS.check(&format!("{address}/properties/{member}"), value)
        }
    }
}
