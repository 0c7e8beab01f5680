//! The feature `validate`: what is sent is checked against the schemas, and everything that is wrong
//! is listed, without a word of what is in the value.
//!
//! `tests/needs.json` lists the types and members that this file names: without them it is left out.

#![cfg(not(lacks = "validate"))]

mod harness;

use harness::cases;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use vapi_messages::client_messages::ClientMessageHang;
use vapi_messages::inbound_messages::{
    ClientInboundMessage, ClientInboundMessageControl, ClientInboundMessageEndCall, ClientInboundMessageSay,
};
use vapi_messages::inspect::TYPES;
use vapi_messages::responses::{ServerMessageResponse, ServerMessageResponseAssistantRequest};
use vapi_messages::server_messages::{ServerMessage, ServerMessageHang, ServerMessageStatusUpdate};
use vapi_messages::types::{
    CodeToolEnvironmentVariable, CreateAssistantDto, CustomLlmModel, OpenAiFunction, OpenAiModel, Server,
};
use vapi_messages::{Model, Violations, validate, validate_value};

/// A text in every value that is refused here, and in no message about it.
const SECRET: &str = "s3cret!";

/// Returns what `violations` lists, as path and keyword. Nothing that can be printed of it holds the secret.
fn listed(violations: &Violations) -> BTreeSet<(&str, &str)> {
    let printed = format!("{violations} {violations:?}");
    assert!(!printed.contains("s3cret"), "{printed}");
    violations.iter().map(|violation| (&*violation.path, &*violation.keyword)).collect()
}

/// Returns the value as its type keeps it, whatever is wrong with it.
fn read<T: Model>(body: Value) -> T {
    let reading = vapi_messages::read_value::<T>(body).expect("any body can be read");
    match reading.body {
        vapi_messages::Body::Typed(value) => value,
        vapi_messages::Body::Raw(_) => panic!("{} does not keep it", T::NAME),
    }
}

#[test]
fn exact_bodies_are_valid() {
    let mut faults = Vec::new();
    for case in cases() {
        if let Err(violations) = harness::entry(&case.schema).validate(&case.body) {
            faults.push(format!("{case}: {violations}"));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_schema_of_every_type_can_be_used() {
    for entry in TYPES {
        let violations = entry.validate(&Value::Null).err().into_iter().flatten();
        let unusable: Vec<_> = violations.filter(|violation| violation.keyword == "$schema").collect();
        assert!(unusable.is_empty(), "{}: {unusable:?}", entry.name);
    }
}

#[test]
fn everything_that_is_wrong_is_listed_at_once() {
    let body = json!({
        "name": SECRET.repeat(10),
        "firstMessageMode": SECRET,
        "maxDurationSeconds": 5,
        "endCallPhrases": ["s", SECRET.repeat(100)],
        "firstMessage": { "text": SECRET },
        "model": { "provider": "openai", "temperature": 3, "tools": [
            { "type": "function", "function": { "name": SECRET, "description": 7 } },
            { "type": "function", "function": { "description": SECRET } },
        ]},
        "server": { "timeoutSeconds": 301, "url": 1 },
        "clientMessages": ["hang", SECRET],
        "unknown": SECRET,
    });
    let wanted = BTreeSet::from([
        ("/name", "maxLength"),
        ("/firstMessageMode", "enum"),
        ("/maxDurationSeconds", "minimum"),
        ("/endCallPhrases/0", "minLength"),
        ("/endCallPhrases/1", "maxLength"),
        ("/firstMessage", "type"),
        ("/model", "required"),
        ("/model/temperature", "maximum"),
        ("/model/tools/0/function/name", "pattern"),
        ("/model/tools/0/function/description", "type"),
        ("/model/tools/1/function", "required"),
        ("/server/timeoutSeconds", "maximum"),
        ("/server/url", "type"),
        ("/clientMessages/1", "enum"),
    ]);
    let violations = validate_value::<CreateAssistantDto>(&body).unwrap_err();
    assert_eq!(listed(&violations), wanted, "{violations}");
    // The typed value holds the same: some of it in `extra`, some of it raw.
    let value: CreateAssistantDto = read(body);
    let violations = validate(&value).unwrap_err();
    assert_eq!(listed(&violations), wanted, "{violations}");
    let of_name = violations.iter().find(|violation| violation.keyword == "pattern").unwrap();
    assert_eq!(of_name.schema, "vapi-openaifunction-schema.json#/properties/name");
    assert_eq!(of_name.message, "a string of 7 bytes does not match the pattern `^[a-zA-Z0-9_-]{1,64}$`");
    let of_length = violations.iter().find(|violation| violation.path == "/name").unwrap();
    assert_eq!(of_length.message, "expected at most 40 characters, found a string of 70 characters");
    assert_eq!(violations.schema(), "vapi-createassistantdto-schema.json#");
    let _: &dyn std::error::Error = &violations;
}

#[test]
fn what_a_map_holds_is_checked() {
    let mut model = CustomLlmModel::new("https://example.com", "m");
    assert_eq!(validate(&model), Ok(()));
    model.extra_mut().insert("headers", json!({ "a/b": 1, "c": SECRET }));
    let violations = validate(&model).unwrap_err();
    assert_eq!(listed(&violations), BTreeSet::from([("/headers/a~1b", "type")]));
}

#[test]
fn formats_are_not_asserted() {
    let mut model = CustomLlmModel::new("https://example.com", "m");
    model.extra_mut().insert("createdAt", json!("no date"));
    assert_eq!(validate(&model), Ok(()));
    let assistant = json!({ "id": "a", "orgId": "o", "createdAt": "no date", "updatedAt": "no date" });
    assert_eq!(validate_value::<vapi_messages::types::Assistant>(&assistant), Ok(()));
}

#[test]
fn mended_patterns_admit_what_they_mean() {
    assert_eq!(validate(&OpenAiFunction::new("transfer_call")), Ok(()));
    assert_eq!(validate(&CodeToolEnvironmentVariable::new("API_KEY", "x")), Ok(()));
    let violations = validate(&CodeToolEnvironmentVariable::new("apiKey", "x")).unwrap_err();
    assert_eq!(listed(&violations), BTreeSet::from([("/name", "pattern")]));
}

#[test]
fn constants_are_right_by_construction() {
    assert_eq!(validate(&ServerMessageHang::new()), Ok(()));
    assert_eq!(validate(&ClientMessageHang::new()), Ok(()));
    assert_eq!(validate(&ServerMessageStatusUpdate::new("in-progress")), Ok(()));
    assert_eq!(validate(&ClientInboundMessageEndCall::new()), Ok(()));
    assert_eq!(validate(&ClientInboundMessageSay::new()), Ok(()));
    assert_eq!(validate(&ClientInboundMessageControl::new("mute-assistant")), Ok(()));
    assert_eq!(validate(&OpenAiModel::new("gpt-4o")), Ok(()));
    assert_eq!(validate(&Server::new()), Ok(()));
    assert_eq!(validate(&ServerMessage::new(ServerMessageHang::new())), Ok(()));
    assert_eq!(validate(&ClientInboundMessage::new(ClientInboundMessageEndCall::new())), Ok(()));
}

#[test]
fn a_union_says_what_is_wrong_in_the_branch_that_is_meant() {
    let message = json!({ "message": { "type": "status-update", "status": SECRET, "artifact": 1 } });
    let violations = validate_value::<ServerMessage>(&message).unwrap_err();
    let wanted = BTreeSet::from([("/message/status", "enum"), ("/message/artifact", "type")]);
    assert_eq!(listed(&violations), wanted, "{violations}");
    let message = json!({ "message": { "type": SECRET } });
    let violations = validate_value::<ServerMessage>(&message).unwrap_err();
    assert_eq!(listed(&violations), BTreeSet::from([("/message", "oneOf")]), "{violations}");
    let schema = &violations.iter().next().unwrap().schema;
    assert_eq!(schema, "vapi-servermessage-schema.json#/properties/message");
}

#[test]
fn a_bare_body_is_checked_as_the_member_that_it_is() {
    let bare = json!({ "type": "status-update", "status": SECRET });
    let wrapped = json!({ "message": bare.clone() });
    let violations = validate_value::<ServerMessage>(&wrapped).unwrap_err();
    assert_eq!(listed(&violations), BTreeSet::from([("/message/status", "enum")]));
    for violations in [
        validate_value::<ServerMessage>(&bare).unwrap_err(),
        validate(&read::<ServerMessage>(bare)).unwrap_err(),
    ] {
        assert_eq!(listed(&violations), BTreeSet::from([("/status", "enum")]));
        assert_eq!(violations.schema(), "vapi-servermessage-schema.json#/properties/message");
    }
    let mut response = ServerMessageResponseAssistantRequest::new();
    response.assistant_id = Some("a".to_owned());
    assert_eq!(validate(&response), Ok(()));
    assert_eq!(validate_value::<ServerMessageResponse>(&json!({ "assistantId": "a" })), Ok(()));
}

#[test]
fn many_threads_check_at_once() {
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert_eq!(validate(&ServerMessage::new(ServerMessageHang::new())), Ok(())));
        }
    });
}

/// The body is a conversation of many messages, some of them bad, in a union of many messages.
#[test]
fn a_long_conversation_is_checked_against_the_message_that_its_tag_names() {
    let message = |at: usize| match at % 10 {
        0 => json!({ "role": SECRET, "message": at }),
        _ => json!({ "role": "user", "message": "a", "time": 1.0, "endTime": 2.0, "secondsFromStart": 0.0 }),
    };
    let body = |count: usize| {
        let messages: Vec<Value> = (0..count).map(message).collect();
        json!({ "message": { "type": "conversation-update", "messages": messages,
                             "messagesOpenAIFormatted": [] } })
    };
    let violations = validate_value::<ServerMessage>(&body(500)).unwrap_err();
    assert!(violations.as_slice().len() <= 50 * 12, "{}", violations.as_slice().len());
    for violation in &violations {
        assert!(violation.path.starts_with("/message/messages/"), "{violation}");
        assert!(!violation.schema.contains("transcript"), "{violation}");
    }
    listed(&violations);
    let many = validate_value::<ServerMessage>(&body(50_000)).unwrap_err();
    assert!(many.as_slice().len() <= 1_000 && many.rest() > 0, "{}", many.as_slice().len());
}
