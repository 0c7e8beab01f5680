//! Values that do not fit: an error with their place in strict reading; in `read`, they are contained and written
//! unchanged. No text for a log has the text of an unexpected value.

mod harness;

use harness::places::{Place, What, places};
use harness::ways::Root;
use harness::{Case, Tags, cases, entry, plain, text_with_tags};
use serde_json::{Value, json};
use vapi_messages::client_messages::ClientMessage;
use vapi_messages::inbound_messages::ClientInboundMessage;
use vapi_messages::responses::ServerMessageResponse;
use vapi_messages::server_messages::ServerMessage;
use vapi_messages::types::{Assistant, Call, Squad};
use vapi_messages::{Deviation, from_slice, read, read_value};

/// No test body holds it, and nothing may show it.
const SECRET: &str = "hunter2-secret";

/// The error of strict reading.
struct Refusal {
    type_name: &'static str,
    path: String,
    line: usize,
    column: usize,
    text: String,
    debug: String,
    /// serde's own reading: its text, line and column.
    plain: (String, usize, usize),
}

fn refusal<T: Root>(text: &str) -> Option<Refusal> {
    let error = from_slice::<T>(text.as_bytes()).err()?;
    let plain = serde_json::from_slice::<T>(text.as_bytes()).err()?;
    Some(Refusal {
        type_name: error.type_name(),
        path: error.path().to_string(),
        line: error.line(),
        column: error.column(),
        text: error.to_string(),
        debug: format!("{error:?}"),
        plain: (plain.to_string(), plain.line(), plain.column()),
    })
}

/// Returns what the deviations that `read` and `read_value` list show in a log.
fn shown<T: Root>(text: &str) -> Vec<String> {
    fn both(deviations: &[Deviation]) -> [String; 3] {
        let json = serde_json::to_string(deviations).expect("deviations are JSON");
        [format!("{deviations:?}"), format!("{deviations:#?}"), json]
    }
    let reading = read::<T>(text.as_bytes()).expect("any well-formed body is read");
    let tree = serde_json::from_str(text).expect("the body is well-formed");
    let of_tree = read_value::<T>(tree).expect("any well-formed body is read");
    assert_eq!(
        serde_json::to_value(&reading.body).ok(),
        serde_json::from_str(text).ok(),
        "read loses something"
    );
    assert_eq!(
        serde_json::to_value(&of_tree.body).ok(),
        serde_json::from_str(text).ok(),
        "read_value loses something"
    );
    let mut shown = [both(&reading.deviations), both(&of_tree.deviations)].concat();
    shown.extend(reading.deviations.iter().map(ToString::to_string));
    shown
}

macro_rules! of_root {
    ($schema:expr, $function:ident, $text:expr) => {
        match $schema {
            "ServerMessage" => Some($function::<ServerMessage>($text)),
            "ClientMessage" => Some($function::<ClientMessage>($text)),
            "ClientInboundMessage" => Some($function::<ClientInboundMessage>($text)),
            "ServerMessageResponse" => Some($function::<ServerMessageResponse>($text)),
            "Call" => Some($function::<Call>($text)),
            "Assistant" => Some($function::<Assistant>($text)),
            "Squad" => Some($function::<Squad>($text)),
            _ => None,
        }
    };
}

/// Returns the places of a case's body below its root.
fn members(case: &Case) -> impl Iterator<Item = Place> {
    places(case).into_iter().filter(|place| !place.at.is_empty())
}

/// Returns whether the case's union is distinguished by its members, so that a change of one may lead to another
/// variant.
fn is_matched(case: &Case) -> bool {
    case.union_plan().is_some_and(|union| union.plan["plan"] == "matched")
}

fn tag(case: &Case) -> Option<String> {
    let union = case.union_plan()?;
    let tag = format!("{}/{}", union.at, union.tag()?);
    case.body.pointer(&tag).is_some().then_some(tag)
}

fn is_tag(case: &Case, place: &Place) -> bool {
    tag(case).as_ref() == Some(&place.at)
}

/// Returns the body with `value` applied at `at`, or without the place.
fn changed(case: &Case, at: &str, value: Option<&Value>) -> Value {
    let mut body = case.body.clone();
    let (above, name) = at.rsplit_once('/').expect("the place is no root");
    let name = name.replace("~1", "/").replace("~0", "~");
    match (body.pointer_mut(above).expect("the place is there"), value) {
        (Value::Object(members), Some(value)) => drop(members.insert(name, value.clone())),
        (Value::Object(members), None) => drop(members.remove(&name)),
        (Value::Array(items), Some(value)) => {
            items[name.parse::<usize>().expect("a position")] = value.clone();
        }
        (above, _) => panic!("{at} stands in {above}"),
    }
    body
}

/// Returns where `needle` starts in `text`: line and column in bytes, from 1.
fn position(text: &str, needle: &str) -> (usize, usize) {
    let at = text.find(needle).expect("the needle is there");
    let before = &text[..at];
    (before.matches('\n').count() + 1, at - before.rfind('\n').map_or(0, |newline| newline + 1) + 1)
}

/// If the tag is first and reading streams, line and column are those of the value; otherwise those of the end of the
/// object that had to be buffered.
#[test]
fn a_value_of_another_type_is_an_error_that_says_where() {
    let (mut checks, mut exact, mut faults) = (0, 0, Vec::new());
    for case in cases().iter().filter(|case| !is_matched(case)) {
        for place in members(case).filter(|place| matches!(place.what, What::Scalar | What::Enum)) {
            if is_tag(case, &place) {
                continue;
            }
            let was_text = case.body.pointer(&place.at).is_some_and(Value::is_string);
            // A number where text is due, and text where a number or a boolean is: both can be found again.
            let value = if was_text { json!(902_717_331_u32) } else { json!(SECRET) };
            let mark = value.to_string();
            let body = changed(case, &place.at, Some(&value));
            for (tags, streams) in [(Tags::First, !place.is_untagged), (Tags::Last, false)] {
                let text = text_with_tags(&body, tags);
                let Some(refusal) = of_root!(case.schema.as_str(), refusal, &text) else { continue };
                checks += 1;
                exact += usize::from(streams);
                let what = format!("{case} at {}", place.at);
                match refusal {
                    None => faults.push(format!("{what}: read although it does not fit")),
                    Some(refusal) => {
                        let fault =
                            fault(&refusal, case, &place, position(&text, &mark), mark.len(), streams);
                        faults.extend(fault.map(|fault| format!("{what}: {fault}")));
                    }
                }
            }
        }
    }
    println!("{checks} checks, {exact} of them of the very position");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(checks > 1800 && exact > 700, "only {checks} checks ran, {exact} of the very position");
}

/// Returns what is wrong with `refusal` of the value at `place`, which is at `stands` and is `length` bytes long.
fn fault(
    refusal: &Refusal,
    case: &Case,
    place: &Place,
    stands: (usize, usize),
    length: usize,
    streams: bool,
) -> Option<String> {
    let Refusal { type_name, path, line, column, text, debug, plain } = refusal;
    let at_value = |(line, column): (usize, usize)| {
        line == stands.0 && (stands.1.saturating_sub(1)..=stands.1 + length).contains(&column)
    };
    let (ours, theirs) = ((*line, *column), (plain.1, plain.2));
    if *type_name != case.schema || !text.contains(type_name) || !plain.0.contains(type_name) {
        Some(format!("the type is not named: {text} / {}", plain.0))
    } else if *path != place.at || !text.contains(path) || !plain.0.contains(path) {
        Some(format!("the path is not named: {text} / {}", plain.0))
    } else if !text.contains(&format!("line {line}")) || !plain.0.contains(&format!("line {}", plain.1)) {
        Some(format!("the line is not named: {text} / {}", plain.0))
    } else if streams && !(at_value(ours) && at_value(theirs)) {
        Some(format!("stands at {stands:?}, errors at {ours:?} and {theirs:?}"))
    } else if *line < stands.0 || plain.1 < stands.0 {
        Some(format!("stands at {stands:?}, errors before it, at {ours:?} and {theirs:?}"))
    } else {
        let shows = |text: &&String| text.contains(SECRET) || text.contains("902717331");
        [text, debug, &plain.0].into_iter().find(shows).map(|text| format!("shows the value: {text}"))
    }
}

#[test]
fn an_absent_required_member_is_an_error_that_names_it() {
    let (mut checks, mut faults) = (0, Vec::new());
    for case in cases().iter().filter(|case| !is_matched(case)) {
        for place in members(case).filter(|place| place.what == What::Required && !is_tag(case, place)) {
            let text = changed(case, &place.at, None).to_string();
            let Some(refusal) = of_root!(case.schema.as_str(), refusal, &text) else { continue };
            checks += 1;
            let (above, name) = place.at.rsplit_once('/').expect("the place is no root");
            let says = |refusal: &Refusal| {
                let named = format!("`{name}`");
                (refusal.path == above || refusal.path == place.at)
                    && refusal.text.contains(&named)
                    && refusal.plain.0.contains(&named)
                    && refusal.line == 1
            };
            if !refusal.as_ref().is_some_and(says) {
                let text = refusal.map(|refusal| format!("{} / {}", refusal.text, refusal.plain.0));
                faults.push(format!("{case} without {}: {text:?}", place.at));
            }
        }
    }
    println!("{checks} checks");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(checks > 300, "only {checks} checks ran");
}

#[test]
fn malformed_text_is_an_error_that_says_where_and_shows_nothing() {
    let (mut checks, mut faults) = (0, Vec::new());
    for case in cases().iter().filter(|case| case.is_message()) {
        let text = serde_json::to_string_pretty(&case.body).expect("a value is JSON");
        let broken = [
            ("cut short", text[..text.len() - 2].to_owned()),
            ("with more behind", format!("{text}\n\"{SECRET}\"")),
            ("not JSON", text.replacen(':', &format!(": {SECRET} "), 2)),
            ("empty", String::new()),
        ];
        for (what, text) in broken {
            checks += 1;
            let refusal = of_root!(case.schema.as_str(), refusal, &text).expect("a message is a root");
            let contained = entry(&case.schema).read(text.as_bytes());
            match refusal {
                Some(refusal) if refusal.text.contains(SECRET) || refusal.debug.contains(SECRET) => {
                    faults.push(format!("{case}, {what}: shows the value: {}", refusal.text));
                }
                Some(refusal) if refusal.line == 0 && !text.is_empty() => {
                    faults.push(format!("{case}, {what}: no line in {}", refusal.text));
                }
                Some(refusal) if !refusal.text.contains(refusal.type_name) => {
                    faults.push(format!("{case}, {what}: no type in {}", refusal.text));
                }
                Some(_) if contained.is_err() => {}
                _ => faults.push(format!("{case}, {what}: read although it is not well-formed")),
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(checks > 200, "only {checks} checks ran");
}

/// For any value at any place, `read` takes the body, writes it unchanged, and lists the place or one above it.
#[test]
fn what_does_not_fit_is_contained_listed_and_given_back() {
    let (mut checks, mut faults) = (0, Vec::new());
    for case in cases() {
        for place in members(case) {
            let changes: &[Option<Value>] = match place.what {
                What::Enum => &[Some(json!({ "kept": [SECRET, null, 1.5] }))],
                What::Scalar => &[Some(json!({ "kept": [SECRET, null, 1.5] })), Some(Value::Null)],
                What::Object => &[Some(json!(7)), Some(json!([SECRET]))],
                What::Required => &[None],
            };
            for change in changes {
                checks += 1;
                let body = changed(case, &place.at, change.as_ref());
                let what = format!("{case} with {change:?} at {}", place.at);
                let read = match entry(&case.schema).read(body.to_string().as_bytes()) {
                    Ok(read) => read,
                    Err(error) => {
                        faults.push(format!("{what}: refused: {error}"));
                        continue;
                    }
                };
                let listed = |(path, _): &(String, String)| place.at.starts_with(path.as_str());
                if read.written != body {
                    faults.push(format!("{what}: written back as {}", read.written));
                } else if change.is_some() && !plain(&read.deviations).iter().any(listed) {
                    faults.push(format!("{what}: lists {:?}", plain(&read.deviations)));
                }
                for text in of_root!(case.schema.as_str(), shown, &body.to_string()).into_iter().flatten() {
                    if text.contains(SECRET) {
                        faults.push(format!("{what}: shows the value: {text}"));
                    }
                }
            }
        }
    }
    println!("{checks} checks");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(checks > 1500, "only {checks} checks ran");
}

/// No deviation shows the text of unlisted content: a value under an unknown name, a whole body of an unlisted tag,
/// the value of an enum.
#[test]
fn deviations_do_not_show_the_text_of_kept_values() {
    let (mut checks, mut faults) = (0, Vec::new());
    for case in cases() {
        let mut bodies = Vec::new();
        bodies.extend(tag(case).map(|tag| changed(case, &tag, Some(&json!(SECRET)))));
        if case.is_message() {
            bodies.push(changed(case, "/unheardOf", Some(&json!([SECRET]))));
        }
        for place in members(case) {
            let at = &place.at;
            match place.what {
                What::Enum => bodies.push(changed(case, at, Some(&json!(SECRET)))),
                What::Object => {
                    bodies.push(changed(case, &format!("{at}/unheardOf"), Some(&json!([SECRET]))));
                }
                What::Scalar | What::Required => {}
            }
        }
        for body in bodies {
            let Some(shown) = of_root!(case.schema.as_str(), shown, &body.to_string()) else { continue };
            checks += 1;
            faults.extend(
                shown.into_iter().filter(|text| text.contains(SECRET)).map(|text| format!("{case}: {text}")),
            );
        }
    }
    println!("{checks} checks");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(checks > 500, "only {checks} checks ran");
}
