//! The types as a user writes them: setters, numbers, or-null members, unions, enums, defaults, lists.
//!
//! `tests/needs.json` lists the types and members that this file names: without them it is left out.

#![cfg(not(lacks = "usage"))]

use serde_json::{Value, json};
use std::collections::BTreeMap;
use vapi_messages::responses::{ServerMessageResponseAssistantRequest, ServerMessageResponseToolCalls};
use vapi_messages::server_messages::{ServerMessage, ServerMessageBody};
use vapi_messages::types::{
    Call, CreateAssistantDto, EndedReason, FallbackInworldVoice, FallbackPlan, InworldVoice, Monitor,
    OpenAiMessage, SquadMemberDto, TextOrObject, ToolCallResult, ToolCallResultMessage,
    ToolCallResultMessageRequired,
};
use vapi_messages::{Item, ListOf, Number, OrNull, Reading, Request, Uri, Uuid, read, to_value};

#[test]
fn a_response_is_one_expression() {
    let response = ServerMessageResponseToolCalls::new().with_results([
        ToolCallResult::new("a").with_result("done").with_metadata([("city", json!("Bern"))]),
        ToolCallResult::new("b").with_result(json!({ "sum": 5 })).with_name("add"),
    ]);
    let expected = json!({ "results": [
        { "toolCallId": "a", "result": "done", "metadata": { "city": "Bern" } },
        { "toolCallId": "b", "result": { "sum": 5 }, "name": "add" },
    ] });
    assert_eq!(to_value(&response), expected);
}

#[test]
fn an_assistant_is_one_expression() {
    let response = ServerMessageResponseAssistantRequest::new().with_assistant(
        CreateAssistantDto::new()
            .with_name("Eva")
            .with_first_message("Hello!")
            .with_end_call_phrases(["bye", "see you"])
            .with_max_duration_seconds(600)
            .with_voice(InworldVoice::new("Alex").with_speaking_rate(1.25)),
    );
    let expected = json!({ "assistant": {
        "name": "Eva", "firstMessage": "Hello!", "endCallPhrases": ["bye", "see you"], "maxDurationSeconds": 600,
        "voice": { "provider": "inworld", "voiceId": "Alex", "speakingRate": 1.25 },
    } });
    assert_eq!(to_value(&response), expected);
}

#[test]
fn formats_keep_their_text_and_are_parsed() {
    let text = "C0FFEE00-0000-4000-8000-000000000000";
    let parsed: uuid::Uuid = text.parse().unwrap();
    let call = Call::new(text).with_org_id(parsed).with_assistant_id("none yet".to_owned());
    assert_eq!(call.id, text);
    assert_eq!(call.id.to_uuid(), Ok(parsed));
    assert_eq!(call.org_id.as_ref().map(Uuid::as_str), Some("c0ffee00-0000-4000-8000-000000000000"));
    assert!(call.assistant_id.as_ref().unwrap().to_uuid().is_err());
    assert_eq!(to_value(&call)["id"], json!(text));

    let page: url::Url = "https://example.org/a b".parse().unwrap();
    let monitor = Monitor::new().with_listen_url(page.clone()).with_control_url("wss://example.org");
    assert_eq!(monitor.listen_url, Some(Uri::from("https://example.org/a%20b")));
    assert_eq!(monitor.listen_url.unwrap().to_url(), Ok(page));
}

#[test]
fn many_required_members_go_by_name() {
    let message = ToolCallResultMessage::new(ToolCallResultMessageRequired {
        tool_call_id: "a".into(),
        name: "find".into(),
        result: "done".into(),
        time: 5.into(),
        seconds_from_start: 0.5.into(),
    });
    let expected = json!({
        "role": "tool_call_result", "toolCallId": "a", "name": "find", "result": "done", "time": 5,
        "secondsFromStart": 0.5,
    });
    assert_eq!(to_value(&message), expected);
}

#[test]
fn requests_name_their_responses() {
    fn answer<R: Request<Response: Default>>(_request: &R) -> R::Response {
        R::Response::default()
    }
    let body = json!({ "message": { "type": "tool-calls", "toolCallList": [], "toolWithToolCallList": [] } });
    let message: ServerMessage = serde_json::from_value(body).unwrap();
    let response = answer(message.message.as_tool_calls().unwrap());
    let response: ServerMessageResponseToolCalls = response.with_results([ToolCallResult::new("a")]);
    assert_eq!(response.results.unwrap().len(), 1);
}

#[test]
fn a_reading_goes_through_serde() {
    let body =
        json!({ "message": { "type": "status-update", "status": "purring", "timestamp": 5, "odd": 1 } });
    let reading: Reading<ServerMessage> = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(serde_json::to_value(&reading).unwrap(), body);
    let mut kinds: Vec<&str> = reading.deviations.iter().map(|deviation| deviation.kind.as_str()).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, ["unknown-member", "unlisted-value"]);
    let message = &reading.typed().unwrap().message;
    assert!(message.is_status_update() && !message.is_tool_calls() && message.as_hang().is_none());
    assert_eq!(message.tag(), Some("status-update"));
    assert_eq!(message.timestamp(), Some(5.0));
    let update = message.as_status_update().unwrap();
    assert!(!update.status.is_listed());
    assert!(format!("{update:?}").contains("purring"));
}

/// The tool call has the form of the platform's documentation: it lacks `type` and `function`.
#[test]
fn a_tool_call_that_does_not_fit_leaves_the_message_typed() {
    let fitting = json!({ "id": "a", "type": "function", "function": { "name": "find", "arguments": {} } });
    let documented = json!({ "id": "b", "name": "find", "parameters": { "city": "Bern" } });
    let body = json!({ "message": {
        "type": "tool-calls", "toolWithToolCallList": [], "toolCallList": [documented, fitting],
    } });
    let reading = read::<ServerMessage>(body.to_string().as_bytes()).unwrap();
    assert_eq!(to_value(reading.typed().unwrap()), body);
    let ServerMessageBody::ToolCalls(calls) = &reading.typed().unwrap().message else {
        panic!("{reading:?}")
    };
    let ids: Vec<&str> = calls
        .tool_call_list
        .items()
        .filter_map(|item| match item {
            Item::Typed(call) => Some(call.id.as_str()),
            Item::Raw(call) => call["id"].as_str(),
        })
        .collect();
    assert_eq!(ids, ["b", "a"]);
    assert_eq!((calls.tool_call_list.len(), calls.tool_call_list.raw().count()), (1, 1));
    let mut calls = calls.clone();
    calls.tool_call_list.clear();
    assert_eq!(to_value(&*calls)["toolCallList"], json!([documented]));
    assert_eq!(calls.tool_call_list.take_raw(), [documented]);
    assert_eq!(calls.tool_call_list, ListOf::new());
}

#[test]
fn a_member_is_absent_null_or_a_value() {
    let member = SquadMemberDto::new();
    assert!(member.assistant_id.is_absent());
    let mut member = member.with_assistant_id("a");
    assert_eq!(member.assistant_id.as_deref(), Some("a"));
    member.assistant_id = OrNull::Null;
    assert_eq!(to_value(&member), json!({ "assistantId": null }));
    assert_eq!((member.assistant_id.is_null(), member.assistant_id.clone().into_option()), (true, None));
    let read: SquadMemberDto = serde_json::from_value(to_value(&member)).unwrap();
    assert_eq!(read, member);
    assert_eq!(OrNull::<i32>::from(5).map(|value| value + 1).unwrap_or_default(), 6);
    assert_eq!(OrNull::<u8>::from(None), OrNull::Absent);
}

#[test]
fn free_form_values_are_made_and_parsed() {
    type Place = BTreeMap<String, String>;
    let place = Place::from([("city".to_owned(), "Bern".to_owned())]);
    for value in [TextOrObject::from(json!({ "city": "Bern" })), TextOrObject::from(r#"{"city":"Bern"}"#)] {
        assert_eq!(value.parse::<Place>().unwrap(), place);
    }
    assert_eq!(TextOrObject::from("Bern").parse::<String>().unwrap(), "Bern");
    assert_eq!(TextOrObject::from("Bern").as_text(), Some("Bern"));
    assert!(TextOrObject::from(json!([1])).parse::<Place>().is_err());
    assert_eq!(to_value(&TextOrObject::from(json!([1]))), json!([1]));
}

#[test]
fn enums_have_an_order_and_a_list() {
    assert!(EndedReason::listed().len() > 10 && EndedReason::listed().iter().all(EndedReason::is_listed));
    assert!(!EndedReason::from("of old age").is_listed());
    let [first, second] = ["a", "b"].map(EndedReason::from);
    assert!(first < second);
}

#[test]
fn defaults_are_given_where_a_member_is_absent() {
    let voice = InworldVoice::new("Alex");
    assert!(voice.caching_enabled_or_default());
    assert!(!voice.clone().with_caching_enabled(false).caching_enabled_or_default());
    assert_eq!(to_value(&voice).get("cachingEnabled"), None::<&Value>);
}

#[test]
fn numbers_compare_with_those_of_rust() {
    let number = Number::from(0.5);
    assert!(number < 1 && number > 0.25 && f64::from(&number) == 0.5);
    assert_eq!(
        to_value(&InworldVoice::new("Alex").with_speaking_rate(f64::NAN))["speakingRate"],
        Value::Null
    );
}

#[test]
fn lists_take_payloads_and_texts() {
    let plan = FallbackPlan::new([FallbackInworldVoice::new("Alex").into()]);
    assert_eq!(to_value(&plan)["voices"][0]["voiceId"], "Alex");
    let message = OpenAiMessage::new("user").with_content("hi");
    assert_eq!(to_value(&message), json!({ "role": "user", "content": "hi" }));
}
