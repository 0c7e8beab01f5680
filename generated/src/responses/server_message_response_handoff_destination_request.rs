// @generated from vapi-servermessageresponsehandoffdestinationrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use serde_json::Value;
use std::collections::BTreeMap;

/// Answers a `handoff-destination-request`: who takes the conversation over.
///
/// Answers [`ServerMessageHandoffDestinationRequest`](crate::server_messages::ServerMessageHandoffDestinationRequest).
///
/// Schema: `vapi-servermessageresponsehandoffdestinationrequest-schema.json#`
#[derive(Clone)]
pub struct ServerMessageResponseHandoffDestinationRequest {
    /// `result`.
    pub result: Option<String>,
    /// `destination`, required.
    pub destination: BTreeMap<String, Value>,
    /// `error`.
    pub error: Option<String>,
    _extra: Extra,
}

impl ServerMessageResponseHandoffDestinationRequest {
    /// A value with its required members.
    pub fn new(
        destination: impl IntoIterator<Item = (impl Into<String>, Value)>,
    ) -> Self {
        ServerMessageResponseHandoffDestinationRequest {
            destination: destination
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageResponseHandoffDestinationRequest = "vapi-servermessageresponsehandoffdestinationrequest-schema.json#", unstated, missed 0b10, b"" {
        0 "result" => optional(result: STRING, with_result into String);
        1 "destination" => required(destination: OBJECT, with_destination map Value);
        2 "error" => optional(error: STRING, with_error into String);
    }
    (destination) (result, error)
}
