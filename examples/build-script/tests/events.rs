//! What the generated module does in a crate that is not generated.

use build_script_example::articles;
use build_script_example::messages::{self, types::Event};

const PLACED: &str = r#"{"type":"placed","order":{"id":"A1","items":[{"article":"tea","count":3},{"article":"pot"}],"vip":true}}"#;

#[test]
fn events_are_read() {
    assert_eq!(articles(PLACED.as_bytes()).unwrap(), Some(4));
    assert_eq!(articles(br#"{"type":"cancelled","id":"A1"}"#).unwrap(), None);
    assert!(articles(b"{").is_err());
}

#[test]
fn what_the_schemas_do_not_know_is_kept_and_listed() {
    let reading = messages::read_str::<Event>(PLACED).unwrap();
    assert_eq!(reading.deviations.len(), 1);
    let event: Event = messages::from_str(PLACED).unwrap();
    assert_eq!(messages::to_string(&event), PLACED);
    let new = r#"{"type":"returned","id":"A1"}"#;
    assert_eq!(messages::to_string(&messages::from_str::<Event>(new).unwrap()), new);
}

#[test]
#[cfg(feature = "validate")]
fn values_are_checked_against_the_schemas() {
    let event: Event = messages::from_str(PLACED).unwrap();
    assert!(messages::validate(&event).is_ok());
    let none = PLACED.replace(":3", ":0");
    let violations = messages::validate(&messages::from_str::<Event>(&none).unwrap()).unwrap_err();
    assert!(violations.to_string().contains("count"), "{violations}");
}
