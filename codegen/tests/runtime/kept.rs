//! Members that no schema names are kept.

use crate::samples::*;
use crate::support::entry::*;
use crate::support::*;
use serde_json::json;

#[test]
fn kept_members_compare_without_order_and_be_they_many() {
    for count in [2, 16, 17, 40] {
        let member = |at: usize| (format!("later{at}"), json!(at));
        let mut one = Extra::default();
        let mut other = Extra::default();
        (0..count).for_each(|at| assert!(one.insert(member(at).0, member(at).1).is_none()));
        (0..count).rev().for_each(|at| assert!(other.insert(member(at).0, member(at).1).is_none()));
        assert_eq!(one, other, "{count}");
        assert_eq!(one.len(), count);
        assert_eq!(one.insert("later1", json!("new")), Some(json!(1)));
        assert_ne!(one, other, "{count}");
        assert_eq!((one.len(), one.iter().count()), (count, count));
        assert_eq!(one.remove("later1"), Some(json!("new")));
        assert_eq!(one.get("later1"), None);
        assert_eq!(one.remove("later1"), None);
        assert_ne!(one, other, "{count}");
        assert_eq!(other.remove("later1"), Some(json!(1)));
        assert_eq!(one, other, "{count}");
    }
}

/// Names that are short are in the store themselves; those of 23 bytes and more do not.
#[test]
fn kept_members_have_names_of_any_length() {
    let lengths = [0, 1, 20, 21, 22, 23, 24, 100];
    let of_length = lengths.map(|length| "n".repeat(length));
    let mut names: Vec<String> =
        of_length.iter().flat_map(|name| ["", "\0", "é"].map(|end| name.to_owned() + end)).collect();
    names.sort();
    for first in 0..names.len() {
        names.rotate_left(1);
        let mut quiet = Quiet::empty();
        for (at, name) in names.iter().enumerate() {
            assert_eq!(quiet.extra_mut().insert(name.as_str(), json!(at)), None, "{first} {name:?}");
            assert_eq!(quiet.extra().get(name), Some(&json!(at)), "{first} {name:?}");
        }
        let members: serde_json::Map<_, _> =
            names.iter().cloned().zip((0..).map(|at: usize| json!(at))).collect();
        assert_eq!(to_value(&quiet), json!(members), "{first}");
        assert_eq!(from_slice::<Quiet>(&to_vec(&quiet)).unwrap(), quiet, "{first}");
        for (at, name) in names.iter().enumerate() {
            assert_eq!(quiet.extra_mut().remove(name), Some(json!(at)), "{first} {name:?}");
            assert_eq!(quiet.extra().get(name), None, "{first} {name:?}");
        }
        assert_eq!(quiet, Quiet::empty(), "{first}");
    }
}

#[test]
fn room_for_kept_members_makes_no_difference() {
    let plain: Quiet = from_str(r#"{"until":"u"}"#).unwrap();
    let mut emptied: Quiet = from_str(r#"{"until":"u","later":1}"#).unwrap();
    assert_ne!(plain, emptied);
    assert_eq!(emptied.extra_mut().remove("later"), Some(json!(1)));
    assert_eq!(plain, emptied);
    // The first one is set aside until the second is read.
    let repeated = read_str::<Quiet>(r#"{"until":5,"until":"u"}"#).unwrap();
    assert_eq!(repeated.body, Body::Typed(plain));
}
