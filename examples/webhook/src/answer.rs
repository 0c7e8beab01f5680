//! What is answered to each message.

use crate::Store;
use crate::store::Error;
use serde_json::{Value, json};
use vapi_messages::responses::{
    ServerMessageResponseAssistantRequest, ServerMessageResponseCallEndpointingRequest,
    ServerMessageResponseHandoffDestinationRequest, ServerMessageResponseKnowledgeBaseRequest,
    ServerMessageResponseToolCalls, ServerMessageResponseTransferDestinationRequest,
};
use vapi_messages::server_messages::{ServerMessage, ServerMessageBody, ServerMessageToolCalls};
use vapi_messages::types::{
    CreateAssistantDto, InworldVoice, KnowledgeBaseResponseDocument, ToolCall, ToolCallResult,
    TransferDestinationNumber,
};
use vapi_messages::{Body, Item, Reading, Request, to_value};

/// Returns the answer, if the message asks for one. Responses go out bare: Vapi takes none inside of a
/// `ServerMessageResponse`.
pub fn to(reading: &Reading<ServerMessage>, store: &Store) -> Result<Option<Value>, Error> {
    let message = match &reading.body {
        Body::Typed(message) => &message.message,
        Body::Raw(body) => return Ok(raw_results(body.as_value())),
    };
    if let Some(call) = message.call() {
        let state = match message {
            ServerMessageBody::EndOfCallReport(report) => Some(report.ended_reason.as_str()),
            ServerMessageBody::StatusUpdate(update) => Some(update.status.as_str()),
            _ => None,
        };
        state.map_or(Ok(()), |state| store.put(call.id.as_str(), state))?;
    }
    Ok(match message {
        ServerMessageBody::AssistantRequest(request) => Some(answered(&**request, assistant())),
        ServerMessageBody::ToolCalls(calls) => {
            let call = calls.call.as_deref().map(|call| call.id.as_str());
            let state = call.map_or(Ok(None), |call| store.get(call))?;
            Some(answered(&**calls, results(calls, state.as_deref())))
        }
        ServerMessageBody::TransferDestinationRequest(request) => Some(answered(&**request, transfer())),
        ServerMessageBody::KnowledgeBaseRequest(request) => Some(answered(&**request, documents())),
        ServerMessageBody::HandoffDestinationRequest(request) => Some(answered(&**request, handoff())),
        ServerMessageBody::CallEndpointingRequest(request) => {
            Some(answered(&**request, ServerMessageResponseCallEndpointingRequest::new(0.5)))
        }
        // A message of a newer type, or one that does not fit its type: a caller may wait for it all the same.
        ServerMessageBody::Unknown(body) => raw_results(body.as_value()),
        // The others are for information; `voice-request` is answered with audio by a service of its own.
        _ => None,
    })
}

/// Writes the response, which is of the type that the request asks for.
fn answered<R: Request<Response: vapi_messages::Model>>(_request: &R, response: R::Response) -> Value {
    to_value(&response)
}

fn assistant() -> ServerMessageResponseAssistantRequest {
    ServerMessageResponseAssistantRequest::new().with_assistant(
        CreateAssistantDto::new()
            .with_name("Receptionist")
            .with_first_message("Good day, how may I help?")
            .with_end_call_phrases(["goodbye", "have a nice day"])
            .with_max_duration_seconds(600)
            .with_voice(InworldVoice::new("Alex").with_speaking_rate(1.1)),
    )
}

/// Answers every call, also one that does not fit the schema and stays in the list as raw JSON.
fn results(calls: &ServerMessageToolCalls, state: Option<&str>) -> ServerMessageResponseToolCalls {
    let result = |call: Item<'_, ToolCall>| {
        let (id, name) = match call {
            Item::Typed(call) => (call.id.as_str(), call.function.name.as_str()),
            Item::Raw(call) => (call["id"].as_str()?, call["name"].as_str().unwrap_or("the tool")),
        };
        let state = state.unwrap_or("not known");
        Some(ToolCallResult::new(id).with_result(format!("{name} is done; the call is {state}")))
    };
    ServerMessageResponseToolCalls::new().with_results(calls.tool_call_list.items().filter_map(result))
}

/// Answers the tool calls of a body that fits no message type.
fn raw_results(body: &Value) -> Option<Value> {
    let body = body.get("message").unwrap_or(body);
    let lists = ["toolCallList", "toolCalls"].into_iter().filter_map(|name| body.get(name)?.as_array());
    let ids = lists.flatten().filter_map(|call| call["id"].as_str());
    let results: Vec<Value> = ids.map(|id| json!({ "toolCallId": id, "error": "not understood" })).collect();
    (body["type"] == "tool-calls").then(|| json!({ "results": results }))
}

fn transfer() -> ServerMessageResponseTransferDestinationRequest {
    ServerMessageResponseTransferDestinationRequest::new()
        .with_destination(TransferDestinationNumber::new("+15550100"))
}

fn documents() -> ServerMessageResponseKnowledgeBaseRequest {
    ServerMessageResponseKnowledgeBaseRequest::new()
        .with_documents([KnowledgeBaseResponseDocument::new("We are open from nine to five.", 0.9)])
}

fn handoff() -> ServerMessageResponseHandoffDestinationRequest {
    ServerMessageResponseHandoffDestinationRequest::new([
        ("type", json!("assistant")),
        ("assistantName", json!("Billing")),
    ])
}
