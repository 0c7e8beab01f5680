//! A server URL of Vapi, without the server: a body comes in, the answer goes out.
//!
//! `cargo run --example webhook < body.json` shows what would be answered, and on standard error what of
//! the body no schema knows.

use std::io::{Read, Write};
use vapi_messages::Item;
use vapi_messages::responses::{ServerMessageResponseAssistantRequest, ServerMessageResponseToolCalls};
use vapi_messages::server_messages::{ServerMessage, ServerMessageBody, ServerMessageToolCalls};
use vapi_messages::types::{ToolCall, ToolCallResult};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut body = Vec::new();
    std::io::stdin().read_to_end(&mut body)?;
    if let Some(answer) = answer(&body)? {
        std::io::stdout().write_all(&answer)?;
        println!();
    }
    Ok(())
}

/// The body of the answer to `body`, if it asks for one.
///
/// # Errors
/// When `body` is not JSON.
pub fn answer(body: &[u8]) -> Result<Option<Vec<u8>>, vapi_messages::Error> {
    let reading = vapi_messages::read::<ServerMessage>(body)?;
    for deviation in &reading.deviations {
        eprintln!("{deviation}");
    }
    let Some(message) = reading.body.typed() else { return Ok(None) };
    Ok(match &message.message {
        // Responses go out as they are: Vapi takes none inside of a `ServerMessageResponse`.
        ServerMessageBody::AssistantRequest(_) => Some(vapi_messages::to_vec(&assistant())),
        ServerMessageBody::ToolCalls(calls) => Some(vapi_messages::to_vec(&results(calls))),
        ServerMessageBody::EndOfCallReport(report) => {
            let summary = report.analysis.as_ref().and_then(|analysis| analysis.summary.as_deref());
            eprintln!("ended: {}, {}", report.ended_reason.as_str(), summary.unwrap_or("no summary"));
            None
        }
        // A message of a type that is newer than the crate, or one that does not fit its type.
        ServerMessageBody::Unknown(body) => {
            eprintln!("not typed: {:?}", body.as_value().get("type"));
            None
        }
        // The other messages are for information.
        _ => None,
    })
}

fn assistant() -> ServerMessageResponseAssistantRequest {
    ServerMessageResponseAssistantRequest::new().with_assistant_id("b84d2f60-91aa-47c3-8e5f-02d6c1a9e774")
}

fn results(calls: &ServerMessageToolCalls) -> ServerMessageResponseToolCalls {
    ServerMessageResponseToolCalls::new().with_results(calls.tool_call_list.items().filter_map(result))
}

/// Answers a call, also one that does not fit the schema: the caller waits for it.
fn result(call: Item<'_, ToolCall>) -> Option<ToolCallResult> {
    let (id, name) = match call {
        Item::Typed(call) => (call.id.as_str(), call.function.name.as_str()),
        Item::Raw(call) => (call["id"].as_str()?, call["name"].as_str().unwrap_or("the tool")),
    };
    Some(ToolCallResult::new(id).with_result(format!("{name} is done")))
}
