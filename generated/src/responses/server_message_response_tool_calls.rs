// @generated from vapi-servermessageresponsetoolcalls-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::ToolCallResult;

/// Answers `tool-calls`: one result for each call.
///
/// Answers [`ServerMessageToolCalls`](crate::server_messages::ServerMessageToolCalls).
///
/// Schema: `vapi-servermessageresponsetoolcalls-schema.json#`
#[derive(Clone)]
pub struct ServerMessageResponseToolCalls {
    /// One result for each call.
    ///
    /// `results`.
    pub results: Option<ListOf<ToolCallResult>>,
    /// An error that holds for all calls.
    ///
    /// `error`.
    pub error: Option<String>,
    _extra: Extra,
}

impl ServerMessageResponseToolCalls {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ServerMessageResponseToolCalls {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ServerMessageResponseToolCalls = "vapi-servermessageresponsetoolcalls-schema.json#", unstated, missed 0b0, b"" {
        0 "results" => optional(results: ARRAY, with_results list ToolCallResult);
        1 "error" => optional(error: STRING, with_error into String);
    }
    () (results, error)
}
