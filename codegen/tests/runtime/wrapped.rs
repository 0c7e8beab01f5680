//! Bodies with and without their wrapper object.

use crate::samples::*;
use crate::support::entry::*;
use serde_json::{Value, json};

/// A message without its wrapper is recognised in the same way for any position of the tag, and whether it streams or
/// has been buffered.
#[test]
fn what_came_without_its_wrapper_is_the_same_everywhere() {
    let in_wrapper = r#"{"message":{"type":"card","text":"t"}}"#;
    let bodies = [
        (true, r#"{"type":"card","text":"t"}"#.to_owned()),
        (true, r#"{"text":"t","type":"card"}"#.to_owned()),
        (true, format!(r#"{{"type":"forwarded","message":{in_wrapper}}}"#)),
        (true, format!(r#"{{"message":{in_wrapper},"type":"forwarded"}}"#)),
        (true, format!(r#"{{"by":"b","message":{in_wrapper},"type":"forwarded"}}"#)),
        (true, r#"{"message":{"type":"card"},"type":"forwarded"}"#.to_owned()),
        (true, r#"{"message":{"text":"t","type":"card"},"by":"b","type":"forwarded"}"#.to_owned()),
        (false, in_wrapper.to_owned()),
        (false, r#"{"weight":2,"message":{"text":"t","type":"card"}}"#.to_owned()),
    ];
    for (is_bare, body) in &bodies {
        let tree: Value = serde_json::from_str(body).unwrap();
        for around in [
            body.clone(),
            format!(r#"{{"message":{body},"type":"forwarded"}}"#),
            format!(r#"{{"type":"forwarded","message":{body}}}"#),
            format!(r#"{{"message":{{"message":{body},"by":"b","type":"forwarded"}}}}"#),
        ] {
            let reading = read_str::<Envelope>(&around).unwrap();
            assert_eq!(reading.deviations, [], "{around}");
            let around: Value = serde_json::from_str(&around).unwrap();
            assert_eq!(serde_json::to_value(&reading.body).unwrap(), around);
            assert_eq!(read_value::<Envelope>(around).unwrap(), reading);
        }
        let read: Envelope = from_str(body).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), tree);
        assert_eq!((read.extra().is_empty(), read.extra().is_bare()), (true, *is_bare), "{body}");
        assert_eq!(read, from_str(&tree.to_string()).unwrap(), "{body}");
        // The same where the member need not be there.
        let parcel: Parcel = from_str(body).unwrap();
        assert_eq!(parcel.extra().is_bare(), *is_bare, "{body}");
        assert_eq!(parcel.message.as_deref(), Some(&read.message), "{body}");
        assert_eq!(serde_json::to_value(&parcel).unwrap(), tree);
        let Letter::Forwarded(around) =
            from_str(&format!(r#"{{"message":{body},"type":"forwarded"}}"#)).unwrap()
        else {
            panic!("{body}");
        };
        assert_eq!(around.message.as_deref(), Some(&read), "{body}");
    }
}

#[test]
fn nothing_that_came_before_a_late_tag_is_lost() {
    for body in [
        json!({ "weight": 2, "type": "card" }),
        json!({ "weight": 2, "text": "t", "type": "card" }),
        json!({ "weight": "heavy", "message": 5, "type": "card" }),
        json!({ "weight": 2, "later": 1, "message": { "type": "card" }, "type": "forwarded" }),
    ] {
        // The orders of the members.
        for order in
            [["weight", "later", "message", "text", "type"], ["message", "weight", "later", "text", "type"]]
        {
            let members = order.iter().filter_map(|name| Some(format!("{name:?}:{}", body.get(name)?)));
            let text = format!("{{{}}}", members.collect::<Vec<_>>().join(","));
            let reading = read_str::<Envelope>(&text).unwrap();
            assert_eq!(serde_json::to_value(&reading.body).unwrap(), body, "{text}");
            let buffered = format!(r#"{{"message":{text},"type":"forwarded"}}"#);
            let reading = read_str::<Letter>(&buffered).unwrap();
            let expected = json!({ "message": body, "type": "forwarded" });
            assert_eq!(serde_json::to_value(&reading.body).unwrap(), expected, "{buffered}");
        }
    }
}

/// Reading each wrapper twice would take endless time.
#[test]
fn wrappers_in_wrappers_are_read_once() {
    let late = |body: String| format!(r#"{{"message":{body},"type":"forwarded"}}"#);
    let early = |body: String| format!(r#"{{"type":"forwarded","message":{body}}}"#);
    let mut bodies = [r#"{"type":"card"}"#; 3].map(str::to_owned);
    for _ in 0..60 {
        let [one, other, both] = bodies;
        bodies = [late(one), early(other), late(early(both))];
        let [one, other, both] = &bodies;
        for body in [one, other] {
            let reading = read_str::<Envelope>(body).unwrap();
            assert_eq!(to_value(reading.body.typed().unwrap()), serde_json::from_str::<Value>(body).unwrap());
            assert_eq!(reading.deviations, []);
        }
        read_str::<Envelope>(both).unwrap();
    }
}

#[test]
fn a_wrapper_that_is_none_after_all_is_no_level() {
    for levels in [126, 127, 128] {
        let nested =
            |around: usize| format!("{}{}", "[".repeat(levels - around), "]".repeat(levels - around));
        let (one, two, three) = (nested(1), nested(2), nested(3));
        for body in [
            format!(r#"{{"type":"card","later":{one}}}"#),
            format!(r#"{{"later":{one},"type":"card"}}"#),
            format!(r#"{{"weight":1,"later":{one},"type":"card"}}"#),
            format!(r#"{{"message":{{"type":"card"}},"type":"forwarded","later":{one}}}"#),
            format!(r#"{{"message":{{"type":"card","later":{two}}},"type":"forwarded"}}"#),
            format!(r#"{{"message":{{"later":{two},"type":"card"}},"type":"forwarded"}}"#),
            format!(r#"{{"message":{{"message":{{"later":{three},"type":"card"}}}},"type":"forwarded"}}"#),
        ] {
            let is_fine = levels <= 127;
            assert_eq!(read_str::<Envelope>(&body).is_ok(), is_fine, "{body}");
            assert_eq!(from_str::<Envelope>(&body).is_ok(), is_fine, "{body}");
            assert_eq!(serde_json::from_str::<Envelope>(&body).is_ok(), is_fine, "{body}");
        }
    }
}

#[test]
fn an_error_in_a_late_tag_stands_there() {
    for name in ["type", "later"] {
        let body = format!(r#"{{"message":{{"type":"card"}},"{name}":[nil]}}"#);
        assert_eq!(*read_str::<Envelope>(&body).unwrap_err().path(), *format!("/{name}"), "{body}");
    }
}
