// @generated from vapi-toolcallresultmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::ToolCallResultMessageWarning;
use serde_json::Value;
use std::collections::BTreeMap;

/// A turn of the conversation that carries the result of a tool call.
///
/// Schema: `vapi-toolcallresultmessage-schema.json#`
///
/// Always written with `role`: `"tool_call_result"`.
#[derive(Clone)]
pub struct ToolCallResultMessage {
    /// `toolCallId`, required.
    pub tool_call_id: String,
    /// `name`, required.
    pub name: String,
    /// `result`, required.
    pub result: Value,
    /// `time`, required.
    pub time: Number,
    /// `secondsFromStart`, required.
    pub seconds_from_start: Number,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    /// `warnings`.
    pub warnings: Option<ListOf<ToolCallResultMessageWarning>>,
    _extra: Extra,
}

impl ToolCallResultMessage {
    /// A value with its required members.
    pub fn new(
        tool_call_id: impl Into<String>,
        name: impl Into<String>,
        result: impl Into<Value>,
        time: impl Into<Number>,
        seconds_from_start: impl Into<Number>,
    ) -> Self {
        ToolCallResultMessage {
            tool_call_id: tool_call_id.into(),
            name: name.into(),
            result: result.into(),
            time: time.into(),
            seconds_from_start: seconds_from_start.into(),
            ..Field::empty()
        }
    }
}

object! {
    ToolCallResultMessage = "vapi-toolcallresultmessage-schema.json#", unstated, missed 0b111111, b"\x04\x00\x00\x02\x06\x00\x00\x00\x00\x00\x08\x03\x01\x05\x00\x07" {
        0 "role" => constant("tool_call_result");
        1 "toolCallId" => required(tool_call_id: STRING, with_tool_call_id into String);
        2 "name" => required(name: STRING, with_name into String);
        3 "result" => required(result: ANY, with_result into Value);
        4 "time" => required(time: NUMBER, with_time into Number);
        5 "secondsFromStart" => required(seconds_from_start: NUMBER, with_seconds_from_start into Number);
        6 "metadata" => optional(metadata: OBJECT, with_metadata map Value);
        7 "warnings" => optional(warnings: ARRAY, with_warnings list ToolCallResultMessageWarning);
    }
    (tool_call_id, name, result, time, seconds_from_start) (metadata, warnings)
}
