//! A server URL of Vapi, without the server: a body comes in, the answer goes out.
//!
//! `cargo run --example webhook < body.json` shows what would be answered, and on standard error what of
//! the body no schema knows.

use std::io::{Read, Write};
use vapi_messages::responses::{ServerMessageResponseAssistantRequest, ServerMessageResponseToolCalls};
use vapi_messages::server_messages::{ServerMessage, ServerMessageBody, ServerMessageToolCalls};
use vapi_messages::types::ToolCallResult;

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
        _ => None,
    })
}

fn assistant() -> ServerMessageResponseAssistantRequest {
    let mut response = ServerMessageResponseAssistantRequest::new();
    response.assistant_id = Some("b84d2f60-91aa-47c3-8e5f-02d6c1a9e774".to_owned());
    response
}

fn results(calls: &ServerMessageToolCalls) -> ServerMessageResponseToolCalls {
    let result = |id: &str, name: &str| {
        let mut result = ToolCallResult::new(id);
        result.result = Some(format!("{name} is done").into());
        result
    };
    let mut response = ServerMessageResponseToolCalls::new();
    response.results =
        Some(calls.tool_call_list.iter().map(|call| result(&call.id, &call.function.name)).collect());
    response
}
