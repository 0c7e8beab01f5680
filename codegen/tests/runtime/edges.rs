//! Hostile, broken and odd bodies: never a panic, never a wrong value.

use crate::bodies::normal;
use crate::samples::*;
use crate::support::entry::*;
use crate::support::{DeviationKind as Kind, *};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Reads `text`, which keeps its value in every way; the deviations.
fn kept<T: Model + serde::Serialize + PartialEq + std::fmt::Debug>(text: &str) -> Vec<String> {
    let plain: Value = serde_json::from_str(text).unwrap();
    let reading = read_str::<T>(text).unwrap();
    assert_eq!(normal(&serde_json::to_value(&reading.body).unwrap()), normal(&plain), "{text}");
    // A tree has no duplicates left, so that only the value need be the same.
    let from_tree = read_value::<T>(plain.clone()).unwrap();
    assert_eq!(normal(&serde_json::to_value(&from_tree.body).unwrap()), normal(&plain), "{text}");
    reading.deviations.iter().map(|d| format!("{} {}", d.path, d.kind.as_str())).collect()
}

const MESSAGE: &str = r#"{"turns":[{"role":"bot","message":"\u00e9\n","time":1.5e3},{"role":"user","toolCalls":[{"url":"x"}],"time":-0}],
 "type":"hang","call":{"id":"1","status":null,"zz":[1,{"a":null}]},"costs":[{"price":1,"type":"model","tokens":2}],"counts":{"a":1}}"#;

#[test]
fn names_from_the_body_stand_on_one_line_in_messages() {
    let body = r#"{"turns":[],"type":"hang","counts":{"a\nb\u001b[31m\u202e":"x"}}"#;
    let error = from_str::<Message>(body).unwrap_err();
    assert_eq!(*error.path(), "/counts/a\nb\u{1b}[31m\u{202e}");
    let shown = error.to_string();
    assert!(shown.starts_with(r"Message at /counts/a\u{a}b\u{1b}[31m\u{202e}: "), "{shown}");
    let by_serde = serde_json::from_str::<Message>(body).unwrap_err().to_string();
    assert!(by_serde.starts_with(r"Message at /counts/a\u{a}b\u{1b}[31m\u{202e}: "), "{by_serde}");
    let reading = read_str::<Quiet>(r#"{"é~/\u0085\u2028":1}"#).unwrap();
    let shown = reading.deviations[0].to_string();
    assert_eq!(shown, r"/é~0~1\u{85}\u{2028}: unknown-member: expected no such member, found an integer");
}

#[test]
fn truncated_anywhere_is_an_error() {
    assert!(from_str::<Message>(MESSAGE).is_ok());
    for end in 0..MESSAGE.len() {
        assert!(read::<Message>(&MESSAGE.as_bytes()[..end]).is_err());
        assert!(from_slice::<Message>(&MESSAGE.as_bytes()[..end]).is_err());
        assert!(serde_json::from_slice::<Message>(&MESSAGE.as_bytes()[..end]).is_err());
    }
}

#[test]
fn any_byte_changed_is_no_panic() {
    let mut body = MESSAGE.as_bytes().to_vec();
    for at in 0..body.len() {
        for byte in [b'"', b'{', b']', b',', b'0', b'n', b'\\', 0xff, b' ', b'-'] {
            let before = std::mem::replace(&mut body[at], byte);
            if let (Ok(plain), Ok(reading)) = (serde_json::from_slice::<Value>(&body), read::<Message>(&body))
            {
                assert_eq!(normal(&serde_json::to_value(&reading.body).unwrap()), normal(&plain));
            }
            let _ = from_slice::<Message>(&body);
            body[at] = before;
        }
    }
}

#[test]
fn of_several_members_of_one_name_the_last_counts() {
    let values = [
        r#""fit""#,
        "null",
        "5",
        "1.5",
        "true",
        "[]",
        r#"["a"]"#,
        "[[1]]",
        "{}",
        r#"{"id":"i","status":null}"#,
        r#"{"url":"u"}"#,
        r#""call""#,
        r#""hang""#,
        r#""user""#,
    ];
    let names = [
        "type",
        "id",
        "status",
        "startedAt",
        "server",
        "parent",
        "tags",
        "scores",
        "isActive",
        "seq",
        "offset",
        "meta",
        "nothing",
        "labels",
        "content",
        "a/b~c",
        "unknown",
    ];
    for name in names {
        for first in values {
            for second in values {
                for third in ["", r#","id":"x""#] {
                    let members = format!(r#""{name}":{first},"{name}":{second}{third}"#);
                    kept::<Call>(&format!("{{{members}}}"));
                    kept::<Call>(&format!(r#"{{"id":"i","status":null,{members}}}"#));
                    kept::<Call>(&format!(r#"{{{members},"id":"i","status":null}}"#));
                    kept::<Message>(&format!(r#"{{"type":"call","id":"i","status":null,{members}}}"#));
                    kept::<Message>(&format!(r#"{{{members},"id":"i","status":null,"type":"call"}}"#));
                    kept::<Labels>(&format!("{{{members}}}"));
                    kept::<Content>(&format!("{{{members}}}"));
                    kept::<Turn>(&format!(r#"{{"role":"user",{members}}}"#));
                    kept::<Hang>(&format!(r#"{{"type":"hang","turns":[],"counts":{{{members}}}}}"#));
                }
            }
        }
    }
}

#[test]
fn a_duplicate_leaves_nothing_of_the_first() {
    let call = |members: &str| -> Call {
        let body = format!(r#"{{"id":"i","status":null,{members}}}"#);
        read_str::<Call>(&body).unwrap().body.typed().unwrap().clone()
    };
    assert_eq!(call(r#""a/b~c":"first","a/b~c":5"#).name, None);
    assert_eq!(call(r#""a/b~c":"first","a/b~c":[]"#).name, None);
    assert_eq!(call(r#""tags":["a"],"tags":["b"]"#).tags, Some(vec!["b".to_owned()]));
    assert_eq!(call(r#""tags":["a"],"tags":[5]"#).tags, None);
    assert!(call(r#""tags":[5],"tags":["a"]"#).extra().is_empty());
    assert!(call(r#""type":5,"type":"call"'"#.trim_end_matches('\'')).extra().is_empty());
    assert_eq!(call(r#""labels":{"a":1,"a":"x"}"#).labels.unwrap().extra().len(), 1);
    assert_eq!(call(r#""labels":{"a":"x","a":1}"#).labels.unwrap().additional.len(), 1);
}

#[test]
fn a_tag_is_what_stands_under_its_name() {
    assert_eq!(kept::<Message>(r#"{"type":["x","hang"],"turns":[]}"#), ["/type unlisted-tag"]);
    assert_eq!(kept::<Message>(r#"{"a":1,"type":{"hang":"hang"}}"#), ["/type unlisted-tag"]);
    assert_eq!(kept::<Message>(r#"{"type":null,"zz":1}"#), ["/type unlisted-tag"]);
    assert_eq!(kept::<Message>("{}"), ["/type unlisted-tag"]);
    assert_eq!(kept::<Message>(r#"{"type":"unmute","type":"mute","at":1}"#), ["/type unlisted-value"]);
    assert_eq!(
        kept::<Message>(r#"{"a":{"type":"mute"},"type":"unmute","at":1,"b":2}"#),
        ["/a unknown-member", "/b unknown-member"]
    );
    let found = |body| read_str::<Message>(body).unwrap().deviations[0].found;
    assert_eq!(found("{}"), Found::Nothing);
    assert_eq!(found(r#"{"type":5}"#), Found::Integer);
    assert_eq!(found(r#"{"x":1,"type":["a","b"]}"#), Found::Array(2));
    assert_eq!(found(r#"{"type":"abc"}"#), Found::String(3));
}

#[test]
fn the_variant_is_the_same_wherever_the_tag_stands() {
    let members = [
        r#""type":"mute""#,
        r#""reason":"r""#,
        r#""costs":[{"price":1.5,"tokens":1,"type":"model"}]"#,
        r#""x":0"#,
    ];
    let first = read_str::<Message>(&format!("{{{}}}", members.join(","))).unwrap();
    assert!(matches!(first.body, Body::Typed(Message::Control(Control::Mute(_)))));
    for turn in 1..members.len() {
        let mut members = members;
        members.rotate_left(turn);
        let other = read_str::<Message>(&format!("{{{}}}", members.join(","))).unwrap();
        assert_eq!(other.body, first.body);
    }
}

#[test]
fn what_decides_by_json_type() {
    let read = |body: &str| read_str::<Content>(body).unwrap().body.typed().unwrap().clone();
    assert!(matches!(read("\"bot\""), Content::Auto(Role::Bot)));
    assert!(matches!(read("\"other\""), Content::Text(_)));
    assert!(matches!(read("[]"), Content::Texts(_)));
    assert!(matches!(read("[\"a\",\"b\"]"), Content::Texts(list) if list.len() == 2));
    assert!(matches!(read("[{\"url\":\"a\"},{\"url\":\"b\"}]"), Content::Servers(list) if list.len() == 2));
    assert!(matches!(read("5"), Content::Whole(5)));
    assert!(matches!(read("18446744073709551615"), Content::Number(_)));
    assert!(matches!(read("1.5"), Content::Number(_)));
    assert!(matches!(read("[true]"), Content::Unknown(_)));
    assert!(matches!(read("null"), Content::Unknown(_)));
    assert!(matches!(read("{}"), Content::Unknown(_)));
    for body in [
        "[true]",
        "[\"a\",{\"url\":\"x\"}]",
        "null",
        "{}",
        "false",
        "[[]]",
        "{\"url\":\"x\",\"timeout\":1.5}",
    ] {
        assert_eq!(kept::<Content>(body).len(), 1);
        assert!(from_str::<Content>(body).is_err());
    }
}

#[test]
fn nesting_has_an_end() {
    for depth in [10, 100, 127, 128, 129, 10_000] {
        for (open, close) in [
            ("[", "]"),
            (r#"{"a":"#, "}"),
            (r#"{"parent":"#, "}"),
            (r#"{"type":"hang","inner":"#, "}"),
            (r#"{"inner":"#, r#","turns":[],"type":"hang"}"#),
            (r#"[{"inner":"#, r#","turns":[],"type":"hang"}]"#),
        ] {
            let levels = if open.starts_with("[{") { depth / 2 } else { depth };
            let body = format!("{}null{}", open.repeat(levels), close.repeat(levels));
            let steps = if open.starts_with("[{") { 2 } else { 1 };
            let is_fine = levels * steps + usize::from(close.contains("[]")) <= 127;
            assert_eq!(read_str::<Message>(&body).is_ok(), is_fine, "{open} {depth}");
            assert_eq!(read_str::<Call>(&body).is_ok(), is_fine);
            let mut deserializer = serde_json::Deserializer::from_str(&body);
            let _ = <Message as serde::Deserialize>::deserialize(&mut deserializer);
            if is_fine {
                kept::<Message>(&body);
                kept::<Call>(&body);
            }
        }
    }
}

#[test]
fn a_tree_too_deep_is_an_error() {
    let tree = |depth| (0..depth).fold(json!(1), |inner, _| json!({"parent": inner}));
    assert!(read_value::<Call>(tree(127)).is_ok());
    assert!(read_value::<Call>(tree(128)).is_err());
    assert!(read_value::<Message>(tree(128)).is_err());
    let error = serde_json::from_value::<Call>(tree(500)).unwrap_err().to_string();
    assert!(error.contains("nested deeper than 127 levels"), "{error}");
}

#[test]
fn texts_that_are_no_unicode_are_errors() {
    for text in [r#""\ud800""#, r#""\udc00\ud800""#, "\"\u{1}\"", "\"\\x\""] {
        let body = format!(r#"{{"id":{text},"status":null}}"#);
        assert!(read_str::<Call>(&body).is_err());
        assert!(read_str::<Message>(&format!(r#"{{"x":{text},"type":"call"}}"#)).is_err());
    }
    assert!(read::<Call>(b"{\"id\":\"\xff\"}").is_err());
}

#[test]
fn a_number_that_cannot_be_kept_is_an_error_with_its_place() {
    if serde_json::from_str::<Value>("1e400").is_ok() {
        return; // Every number can be kept: this build has `arbitrary_precision`.
    }
    let wide =
        ["18446744073709551616", "-9223372036854775809", "100000000000000000000000", "-99999999999999999999"];
    let bodies = [
        (r#"{"id":"i","status":null,"a/b~c":@}"#, "/a~1b~0c"),
        (r#"{"id":"i","status":null,"seq":@}"#, "/seq"),
        (r#"{"id":"i","status":null,"offset":@}"#, "/offset"),
        (r#"{"unknown":{"a":[{},{"b":@}]},"id":"i","status":null,"type":"call"}"#, "/unknown/a/1/b"),
        (r#"{"id":"i","status":null,"meta":[[1],[@]]}"#, "/meta/1/0"),
    ];
    for number in wide {
        for (body, path) in bodies {
            let body = body.replace('@', number);
            for error in [
                read_str::<Call>(&body).unwrap_err(),
                read_str::<Message>(&body).unwrap_err(),
                read_reader::<Server>(body.as_bytes()).unwrap_err(),
            ] {
                assert_eq!(*error.path(), path, "{body}");
                assert_eq!((error.line(), error.column() > 0), (1, true));
                assert!(!error.to_string().contains(&number[2..]));
            }
            assert!(from_str::<Call>(&body).is_err());
        }
    }
    // One of them is kept, the other is not.
    let body = r#"{"id":"i","status":null,"scores":[1,null,1e400],"meta":[1e400]}"#;
    assert_eq!(*read_str::<Call>(body).unwrap_err().path(), "/meta/0");
    // An object that lacks a member is raw JSON as a whole.
    let body = r#"{"id":["i"],"status":null,"scores":[1,null,1e400]}"#;
    assert_eq!(*read_str::<Call>(body).unwrap_err().path(), "/scores/2");
    for body in ["1e400", r#"{"x":-1e400}"#] {
        assert!(read_str::<Call>(body).is_err());
    }
    // What is wrong behind such a number is an error where it is.
    let error = read_str::<Call>(r#"{"id":"i","status":null,"scores":[1e400,]}"#).unwrap_err();
    assert_eq!((*error.path() == "/scores/0", error.line()), (true, 1), "{error}");
}

#[test]
fn an_integer_that_is_too_large_is_told_from_what_is_none() {
    let body = r#"{"id":"i","status":null,"offset":9223372036854775808}"#;
    let error = from_str::<Call>(body).unwrap_err();
    assert!(error.to_string().contains("an integer of at most 2^63-1"), "{error}");
    assert_eq!(kept::<Call>(body), ["/offset wrong-type"]);
    let error = from_str::<Call>(&body.replace("9223372036854775808", "1.5")).unwrap_err();
    assert!(error.to_string().contains("expected an integer, found"), "{error}");
}

#[test]
fn numbers_come_back_as_numbers() {
    let numbers = [
        "0",
        "-0",
        "-0.0",
        "1.0",
        "1e2",
        "1E+20",
        "1e20",
        "18446744073709551615",
        "9223372036854775808",
        "-9223372036854775808",
        "0.1",
        "5e-324",
        "1.7976931348623157e308",
        "100000000000000000000.0",
        "2.5e19",
        "-1e19",
        "3.141592653589793",
        "9007199254740993",
    ];
    for number in numbers {
        kept::<Call>(&format!(r#"{{"id":"i","status":null,"scores":[{number}]}}"#));
        kept::<Call>(&format!(r#"{{"id":"i","status":null,"seq":{number},"offset":{number}}}"#));
        kept::<Content>(number);
        kept::<Message>(&format!(r#"{{"x":{number},"scores":[{number}],"type":"call"}}"#));
    }
    let call = |member: &str| read_str::<Call>(&format!(r#"{{"id":"i","status":null,{member}}}"#)).unwrap();
    assert_eq!(call(r#""offset":1.0"#).body.typed().unwrap().offset, Some(1));
    assert_eq!(call(r#""seq":2e3"#).body.typed().unwrap().sequence, Some(2000));
    // From 2^53 on, a float may equal another integer than the one that was written.
    assert_eq!(call(r#""offset":9007199254740993.0"#).deviations[0].kind, Kind::WrongType);
    assert_eq!(call(r#""seq":-1"#).deviations[0].kind, Kind::WrongType);
}

#[test]
fn names_that_serde_json_keeps_for_itself_are_names() {
    for name in ["$serde_json::private::Number", "$serde_json::private::RawValue"] {
        for value in ["\"x\"", "\"[1]\"", "5", "null", "{}", "[]"] {
            // The serde_json of a build with `raw_value` reads such a tree otherwise itself.
            let body = format!(
                r#"{{"type":"call","id":"i","status":null,"meta":{{"{name}":{value}}},"{name}":{value}}}"#
            );
            let parts = |value: &Value| (value["meta"][name].clone(), value[name].clone());
            let expected: Value = serde_json::from_str(value).unwrap();
            for text in [body.clone(), format!(r#"{{"zz":{{"{name}":{value}}},{}"#, &body[1..])] {
                let reading = read_str::<Message>(&text).unwrap();
                let written = to_value(reading.body.typed().unwrap());
                assert_eq!(parts(&written), (expected.clone(), expected.clone()), "{text}");
            }
        }
    }
}

#[test]
fn hostile_sizes_take_their_time_once() {
    fn in_time<T>(what: &str, run: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = run();
        assert!(start.elapsed() < Duration::from_secs(8), "{what}: {:?}", start.elapsed());
        result
    }
    let many: Vec<String> = (0..100_000).map(|at| format!(r#""unknown{at}":{at}"#)).collect();
    let many = many.join(",");
    let body = format!(r#"{{"id":"i","status":null,{many},"type":"call"}}"#);
    let reading = in_time("unknown members", || read_str::<Message>(&body).unwrap());
    assert_eq!((reading.deviations.len(), reading.left_out), (1_000, 99_000));
    in_time("writing them", || to_vec(reading.body.typed().unwrap()));
    in_time("additional members", || read_str::<Labels>(&format!("{{{many}}}")).unwrap());
    let repeated = vec![r#""id":5"#; 200_000].join(",");
    in_time("repeated misfits", || read_str::<Call>(&format!("{{{repeated}}}")).unwrap());

    // Many deviations far down, below long names.
    let long = "n".repeat(2_000);
    let open =
        format!(r#"{{"type":"hang","turns":[],"inner":{{"type":"hang","{long}":0,"turns":[],"inner":"#)
            .repeat(50);
    let turns = vec!["1"; 100_000].join(",");
    let body = format!(r#"{open}{{"type":"hang","turns":[{turns}]}}{}"#, "}}".repeat(50));
    let reading = in_time("deviations far down", || read_listing_all::<Message>(body.as_bytes()).unwrap());
    assert_eq!((reading.deviations.len(), reading.left_out), (100_050, 0));
    let some = read_str::<Message>(&body).unwrap();
    assert_eq!((some.deviations.as_slice(), some.left_out), (&reading.deviations[..1_000], 99_050));

    // The tags are last, on every level.
    let open = r#"{"inner":"#.repeat(100);
    let close = r#","turns":[],"type":"hang"}"#.repeat(100);
    let body = format!(r#"{open}{{"turns":[{turns}],"type":"hang"}}{close}"#);
    let reading = in_time("late tags", || read_listing_all::<Message>(body.as_bytes()).unwrap());
    assert_eq!(reading.deviations.len(), 100_000);
    let exactly = read_exactly::<Message>(body.as_bytes()).unwrap_err().to_string();
    assert!(exactly.ends_with("and 99000 more"), "{}", exactly.len());

    let strings = vec!["\"x\""; 300_000].join(",");
    let body = format!(r#"{{"id":"i","status":null,"tags":[{strings}]}}"#);
    let reading = in_time("big arrays", || read_str::<Call>(&body).unwrap());
    assert!(reading.deviations.is_empty());
}

#[test]
fn no_message_shows_a_value() {
    let secret = "hunter2";
    let bodies = [
        format!(r#"{{"id":["{secret}"],"status":null}}"#),
        format!(r#"{{"id":"i","status":null,"offset":"{secret}"}}"#),
        format!(
            r#"{{"id":"i","status":null,"isActive":"{secret}","x":{{"y":"{secret}"}},"type":"{secret}"}}"#
        ),
        format!(r#"{{"id":"i","status":"{secret}","content":[true,"{secret}"]}}"#),
        format!(r#"{{"id":"i","status":null,"labels":{{"a":"{secret}"}}}}"#),
        format!(r#"["{secret}"]"#),
        format!("\"{secret}\""),
        format!(r#"{{"id":"i","status":"{secret}"#),
    ];
    for body in bodies {
        let mut shown = String::new();
        if let Err(error) = from_str::<Call>(&body) {
            shown += &format!("{error} {error:?}");
        }
        if let Err(error) = serde_json::from_str::<Call>(&body) {
            shown += &format!("{error} {error:?}");
        }
        if let Ok(reading) = read_str::<Call>(&body) {
            // `Debug` is for developers: it shows the values.
            assert!(format!("{reading:?}").contains(secret));
            reading.deviations.iter().for_each(|deviation| shown += &format!("{deviation} {deviation:?}"));
            shown += &serde_json::to_string(&reading.deviations).unwrap();
        }
        if let Err(refusal) = read_exactly::<Message>(body.as_bytes()) {
            shown += &format!("{refusal} {refusal:?}");
        }
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[test]
fn errors_say_where() {
    let error =
        from_str::<Message>("{\"type\":\"hang\",\n \"turns\":[{\"role\":1,\"message\":\"\",\"time\":1}]}")
            .unwrap_err();
    assert_eq!(
        error.to_string(),
        "Message at /turns/0/role: expected one of few values, found an integer (line 2, column 42)"
    );
    let error = serde_json::from_str::<Vec<Call>>(r#"[{"id":"i","status":null,"server":{}}]"#).unwrap_err();
    assert_eq!(error.to_string(), "Call at /server: missing field `url` at line 1 column 36");
    assert_eq!(from_str::<Call>("{} x").unwrap_err().reason(), "missing field `id`");
    assert_eq!(read_str::<Call>("{} x").unwrap_err().reason(), "trailing characters");
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("gone"))
        }
    }
    assert!(from_reader::<Call>(Broken).unwrap_err().to_string().contains("gone"));
    assert!(from_reader::<Call>(&br#"{"id":"i","status":null}"#[..]).is_ok());
}

#[test]
fn a_kept_value_never_doubles_a_member() {
    let mut call: Call = from_str(r#"{"id":"i","status":null,"labels":{"a":1}}"#).unwrap();
    call.extra_mut().insert("id", json!("other"));
    call.labels.as_mut().unwrap().extra_mut().insert("a", json!(2));
    call.labels.as_mut().unwrap().extra_mut().insert("title", json!(2));
    let text = to_string(&call);
    assert_eq!(text, r#"{"id":"i","status":null,"labels":{"a":1,"title":2}}"#);
}
