//! Checking values against the schemas before they are sent.

mod schemas;
mod tagged;
mod violation;

#[doc(hidden)]
pub use schemas::{Direction, Schemas};
pub use violation::{Violation, Violations};

use super::entry::{Model, fill_from_value, to_value};
use super::object::ObjectShape;
use super::{Embedded, Field, View};
use serde_json::Value;

/// Checks `value`, as it would be sent, against the JSON Schema of its type, and lists every keyword that
/// it violates.
///
/// The schemas are those that the types were made from: with the overlay, and with the mends that the
/// generator reports. A `oneOf` whose branches do not exclude each other takes a value that fits several
/// of them; to be sure of one, check the value of the variant by itself. `format` is not checked, and
/// neither are the keywords about the content of strings.
///
/// OpenAPI requires a `readOnly` member in what is received only, and a `writeOnly` member in what is sent
/// only: this function does not ask for the former, [`validate_received`] not for the latter. (JSON Schema
/// itself requires both in both directions.)
///
/// Where it is clear which branch of a union is meant, what is wrong inside it is listed instead of the
/// union.
///
/// The schemas of a type are compiled when it is checked for the first time, and kept.
///
/// # Errors
/// With all violations. None of them holds the text of a value.
pub fn validate<T: Model>(value: &T) -> Result<(), Violations> {
    check((T::SCHEMA.schemas)(), Direction::Sent, T::ADDRESS, bare_of(value), &to_value(value))
}

/// Checks `value`, as it was received; see [`validate`].
///
/// # Errors
/// With all violations. None of them holds the text of a value.
pub fn validate_received<T: Model>(value: &T) -> Result<(), Violations> {
    check((T::SCHEMA.schemas)(), Direction::Received, T::ADDRESS, bare_of(value), &to_value(value))
}

/// Checks a JSON value that is sent against the JSON Schema of the type `T`; see [`validate`].
///
/// Where `T` is read from a body without the object around it as well, so it is here.
///
/// # Errors
/// With all violations. None of them holds the text of a value.
pub fn validate_value<T: Model>(value: &Value) -> Result<(), Violations> {
    check_value::<T>((T::SCHEMA.schemas)(), Direction::Sent, T::ADDRESS, value)
}

/// Checks a JSON value that was received; see [`validate_value`].
///
/// # Errors
/// With all violations. None of them holds the text of a value.
pub fn validate_received_value<T: Model>(value: &Value) -> Result<(), Violations> {
    check_value::<T>((T::SCHEMA.schemas)(), Direction::Received, T::ADDRESS, value)
}

/// Checks a value of type `T` against the schema at `address`.
#[doc(hidden)]
pub fn check_value<T: Field>(
    embedded: &'static Embedded,
    direction: Direction,
    address: &str,
    value: &Value,
) -> Result<(), Violations> {
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
    check(embedded, direction, address, bare, value)
}

/// Returns the member that `value` consists of, if it came without the object around it.
fn bare_of<T: Model>(value: &T) -> Option<&'static str> {
    match value.view() {
        View::Object(object) if object.extra().is_bare() => bare_member(object.shape()),
        _ => None,
    }
}

/// Returns the member whose value also comes alone.
fn bare_member(shape: &ObjectShape) -> Option<&'static str> {
    shape.bare.map(|position| shape.members[position].name)
}

// Not generic over the type, so that it is compiled once, in this crate.
fn check(
    embedded: &'static Embedded,
    direction: Direction,
    address: &str,
    bare: Option<&str>,
    value: &Value,
) -> Result<(), Violations> {
    let address = match bare {
        None => address.to_owned(),
        Some(member) => format!("{address}/properties/{}", member.replace('~', "~0").replace('/', "~1")),
    };
    match direction {
        Direction::Sent => embedded.schemas.check(&address, value),
        Direction::Received => embedded.schemas.check_received(&address, value),
    }
}
