// @generated from vapi-servermessageresponsetoolcalls-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::ToolCallResult;

/// `ServerMessageResponseToolCalls`.
///
/// Schema: `vapi-servermessageresponsetoolcalls-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ServerMessageResponseToolCalls {
    /// `results`.
    pub results: Option<Vec<ToolCallResult>>,
    /// `error`.
    pub error: Option<String>,
    _extra: Extra,
}

impl ServerMessageResponseToolCalls {
    /// A value with no member set.
    pub fn new() -> Self {
        ServerMessageResponseToolCalls::empty()
    }

    fn empty() -> Self {
        ServerMessageResponseToolCalls {
            results: None,
            error: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ServerMessageResponseToolCalls {
    fn default() -> Self {
        ServerMessageResponseToolCalls::empty()
    }
}

object! {
    SERVER_MESSAGE_RESPONSE_TOOL_CALLS: ServerMessageResponseToolCalls = "vapi-servermessageresponsetoolcalls-schema.json#", unstated, [4] {
        0 "results" => optional(results: ARRAY);
        1 "error" => optional(error: STRING);
    }
}
