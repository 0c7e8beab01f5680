//! `Reading` with plain serde: lenient, with the deviations.

use crate::samples::*;
use crate::support::entry::*;
use crate::support::{Body, Reading};
use serde_json::{Value, json};

fn reading(body: Value) -> Reading<Call> {
    let read: Reading<Call> = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(read, serde_json::from_str(&body.to_string()).unwrap());
    assert_eq!(read, read_value(body.clone()).unwrap());
    assert_eq!(serde_json::to_value(&read).unwrap(), body);
    read
}

#[test]
fn a_reading_lists_what_does_not_fit() {
    let fitting = reading(json!({ "id": "i", "status": null }));
    assert!(fitting.typed().is_some() && fitting.deviations.is_empty());
    let bent = reading(json!({ "id": "i", "status": null, "seq": "many" }));
    assert_eq!(bent.typed().unwrap().extra().get("seq"), Some(&json!("many")));
    assert_eq!(
        serde_json::to_value(&bent.deviations).unwrap(),
        json!([{
            "path": "/seq", "kind": "wrong-type", "expected": "an integer of 0 or more",
            "found": "a string of 4 bytes", "isValid": false,
        }])
    );
    assert!(matches!(reading(json!({ "id": 5 })).body, Body::Raw(_)));
}

#[test]
fn only_malformed_input_is_an_error() {
    assert!(serde_json::from_str::<Reading<Call>>("{\"id\":").is_err());
    assert!(serde_json::from_str::<Vec<Reading<Call>>>("[null, 5, {\"id\": []}]").is_ok());
    let deep = format!("{{\"meta\":{}{}}}", "[".repeat(130), "]".repeat(130));
    assert!(serde_json::from_str::<Reading<Call>>(&deep).is_err());
}

#[test]
fn enums_list_their_values() {
    assert_eq!(Role::listed().iter().map(Role::as_str).collect::<Vec<_>>(), Role::VALUES);
    assert!(Role::Bot.is_listed() && !Role::from("cat").is_listed());
    let mut roles = [Role::User, Role::from("cat"), Role::Bot];
    roles.sort();
    assert_eq!(roles.map(|role| role.to_string()), ["bot", "cat", "user"]);
}
