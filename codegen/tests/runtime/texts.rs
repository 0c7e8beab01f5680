//! JSON text on its way in and out.

use crate::samples::*;
use crate::support::entry::*;
use serde_json::{Value, json};

/// Writes a value of every kind around `text`, which is a name as well.
fn write_with(text: &str) {
    let body = json!({
        "id": text,
        "status": text,
        "startedAt": text,
        "tags": ["", text, "x"],
        "scores": [1, -1, 0.1, 1e300, u64::MAX, i64::MIN, null, -0.0],
        "isActive": true,
        "seq": u64::MAX,
        "offset": i64::MIN,
        "meta": {text: [text, {}, [], null, false, 1.5, {"deep": {text: text}}]},
        "labels": {"title": text, text: 1},
        "server": {"url": "", "headers": {text: text}, "secret": null},
        format!("+{text}"): [text],
    });
    let call: Call = read_value(body.clone()).unwrap().body.into_typed().unwrap();
    let written = to_vec(&call);
    assert_eq!(written, serde_json::to_vec(&call).unwrap(), "{text:?}");
    assert_eq!(serde_json::from_slice::<Value>(&written).unwrap(), body);
}

#[test]
fn what_is_written_is_to_the_byte_what_serde_json_writes() {
    let odd = (0..0x20)
        .chain([0x22, 0x2f, 0x5c, 0x7e, 0x7f, 0x80, 0xe9, 0x2028, 0x1f99e])
        .filter_map(char::from_u32);
    for odd in odd {
        for before in 0..10 {
            for after in [0, 1, 2, 3, 7, 8, 9] {
                write_with(&format!("{}{odd}{}", "a".repeat(before), "!".repeat(after)));
            }
        }
    }
    (0..40).for_each(|length| write_with(&" ".repeat(length)));
}

#[test]
fn empty_objects_and_arrays_are_written_as_such() {
    for text in ["{}", r#"{"later":{}}"#, r#"{"later":[]}"#, r#"{"later":[[],{},[{}]]}"#] {
        assert_eq!(to_string(&from_str::<Quiet>(text).unwrap()), text);
    }
}

#[test]
fn bytes_that_are_no_text_are_an_error_where_they_stand() {
    let cases: [(&[u8], &str); 8] = [
        (b"{\"status\":null,\"id\":\"\xff\"}", "Call at /id: invalid unicode code point (line 1, column 22)"),
        (
            b"{\"id\":\"1\",\n \"meta\":[0,\"a\xc3\"]}",
            "Call at /meta: invalid unicode code point (line 2, column 14)",
        ),
        (b"{\"\xed\xa0\x80\":1}", "Call: invalid unicode code point (line 1, column 3)"),
        (b"{\"id\":\"1\"\xff}", "Call: invalid unicode code point (line 1, column 10)"),
        (b"\xff", "Call: invalid unicode code point (line 1, column 1)"),
        (b"{\"id\":\"1\",\"status\":null}\xff", "Call: invalid unicode code point (line 1, column 25)"),
        // The first of them is reported.
        (
            b"{\"id\":5,\"meta\":\"\xff\"}",
            "Call at /id: expected a string, found an integer (line 1, column 7)",
        ),
        (b"{\"status\":null,\"id\":,\"meta\":\"\xff\"}", "Call at /id: expected value (line 1, column 21)"),
    ];
    for (body, said) in cases {
        let lossy = String::from_utf8_lossy(body);
        assert_eq!(from_slice::<Call>(body).unwrap_err().to_string(), said, "{lossy}");
        assert!(read::<Call>(body).is_err(), "{lossy}");
        assert!(serde_json::from_slice::<Call>(body).is_err(), "{lossy}");
        assert!(from_reader::<Call>(body).is_err(), "{lossy}");
    }
}

#[test]
fn bytes_that_are_no_text_are_an_error_after_a_guess() {
    let body = b"{\"until\":\"u\",\"later\":\"\xff\"}";
    let said = "Noise: invalid unicode code point (line 1, column 23)";
    assert_eq!(from_slice::<Noise>(body).unwrap_err().to_string(), said);
    assert_eq!(read::<Noise>(body).unwrap_err().to_string(), said);
}
