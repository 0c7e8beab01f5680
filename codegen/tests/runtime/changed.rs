//! The JSON of values that were changed after they had been read.

use crate::samples::*;
use crate::support::entry::*;
use serde_json::{Value, json};

const BARE: &str = r#"{"type":"card","text":"t"}"#;

#[test]
fn what_is_put_into_a_bare_wrapper_is_written_with_it() {
    let card: Value = serde_json::from_str(BARE).unwrap();
    let mut weighed: Envelope = from_str(BARE).unwrap();
    weighed.weight = Some(2);
    assert_eq!(to_value(&weighed), json!({ "message": card, "weight": 2 }));
    weighed.weight = None;
    assert_eq!(to_value(&weighed), card);
    weighed.extra_mut().insert("later", json!(1));
    assert_eq!(to_value(&weighed), json!({ "message": card, "later": 1 }));
    weighed.extra_mut().remove("later");
    assert_eq!(to_value(&weighed), card);
    let mut emptied: Parcel = from_str(BARE).unwrap();
    emptied.message = None;
    assert_eq!(to_value(&emptied), json!({}));
}

#[test]
fn no_member_is_written_twice() {
    let mut labels: Labels = from_str(r#"{"title":"t","width":1}"#).unwrap();
    let width = labels.additional["width"].clone();
    labels.additional.insert("title".to_owned(), width);
    assert_eq!(to_string(&labels), r#"{"title":"t","width":1}"#);
    labels.title = None;
    assert_eq!(to_value(&labels), json!({ "title": 1, "width": 1 }));
}

/// Of a constant, of what was added under its name, and of what is kept there, one is written.
#[test]
fn a_member_added_under_the_name_of_a_constant_is_written_where_the_constant_is_not() {
    let mut absent: Sizes = from_str(r#"{"width":1}"#).unwrap();
    absent.additional.insert("type".to_owned(), json!("added"));
    let mut other = read_str::<Sizes>(r#"{"type":5,"width":1}"#).unwrap().body.into_typed().unwrap();
    assert_eq!(to_value(&other), json!({ "type": 5, "width": 1 }));
    other.additional.insert("type".to_owned(), json!("added"));
    for sizes in [&absent, &other] {
        assert_eq!(to_string(sizes), r#"{"type":"added","width":1}"#);
        assert_eq!(serde_json::to_string(sizes).unwrap(), to_string(sizes));
    }
    assert_eq!(format!("{absent:?}"), r#"Sizes { type: "added", width: 1 }"#);
    let mut present: Sizes = from_str(r#"{"type":"sizes","width":1}"#).unwrap();
    present.additional.insert("type".to_owned(), json!("added"));
    assert_eq!(to_string(&present), r#"{"type":"sizes","width":1}"#);
}
