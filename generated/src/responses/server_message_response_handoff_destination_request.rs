// @generated from vapi-servermessageresponsehandoffdestinationrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ServerMessageResponseHandoffDestinationRequest`.
///
/// Schema: `vapi-servermessageresponsehandoffdestinationrequest-schema.json#`
#[derive(Clone, PartialEq)]
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
    pub fn new(destination: impl Into<BTreeMap<String, Value>>) -> Self {
        ServerMessageResponseHandoffDestinationRequest {
            destination: destination.into(),
            ..ServerMessageResponseHandoffDestinationRequest::empty()
        }
    }

    fn empty() -> Self {
        ServerMessageResponseHandoffDestinationRequest {
            destination: Field::empty(),
            result: None,
            error: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    SERVER_MESSAGE_RESPONSE_HANDOFF_DESTINATION_REQUEST: ServerMessageResponseHandoffDestinationRequest = "vapi-servermessageresponsehandoffdestinationrequest-schema.json#", unstated, [8] {
        0 "result" => optional(result: STRING);
        1 "destination" => required(destination: OBJECT);
        2 "error" => optional(error: STRING);
    }
}
