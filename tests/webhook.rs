//! The example answers as Vapi expects it.

#[allow(dead_code)]
#[path = "../examples/webhook.rs"]
mod webhook;

use serde_json::{Value, json};

fn answer(message: Value) -> Option<Value> {
    let body = json!({ "message": message }).to_string();
    let answer = webhook::answer(body.as_bytes()).expect("it is JSON")?;
    Some(serde_json::from_slice(&answer).expect("it is JSON"))
}

#[test]
fn responses_are_answered_without_a_wrapper() {
    let request = json!({ "type": "assistant-request" });
    assert_eq!(answer(request), Some(json!({ "assistantId": "b84d2f60-91aa-47c3-8e5f-02d6c1a9e774" })));
    let call = json!({ "id": "a", "type": "function", "function": { "name": "find", "arguments": {} } });
    let calls = json!({ "type": "tool-calls", "toolCallList": [call], "toolWithToolCallList": [] });
    assert_eq!(answer(calls), Some(json!({ "results": [{ "toolCallId": "a", "result": "find is done" }] })));
}

/// The platform's documentation shows calls without `type` and `function`.
#[test]
fn a_call_that_does_not_fit_is_answered() {
    let call = json!({ "id": "a", "type": "function", "function": { "name": "find", "arguments": {} } });
    let documented = json!({ "id": "b", "name": "look", "parameters": {} });
    let calls =
        json!({ "type": "tool-calls", "toolCallList": [documented, call], "toolWithToolCallList": [] });
    let results = json!([
        { "toolCallId": "b", "result": "look is done" },
        { "toolCallId": "a", "result": "find is done" },
    ]);
    assert_eq!(answer(calls), Some(json!({ "results": results })));
}

#[test]
fn what_asks_for_nothing_is_not_answered() {
    assert_eq!(answer(json!({ "type": "end-of-call-report", "endedReason": "of old age" })), None);
    assert_eq!(answer(json!({ "type": "never-heard-of", "x": 1 })), None);
    assert_eq!(answer(json!(5)), None);
    assert!(webhook::answer(b"{").is_err());
}
