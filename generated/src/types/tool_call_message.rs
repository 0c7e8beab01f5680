// @generated from vapi-toolcallmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use serde_json::Value;
use std::collections::BTreeMap;

/// A turn of the conversation in which the assistant calls tools.
///
/// Schema: `vapi-toolcallmessage-schema.json#`
///
/// Always written with `role`: `"tool_calls"`.
#[derive(Clone)]
pub struct ToolCallMessage {
    /// `toolCalls`, required.
    pub tool_calls: ListOf<BTreeMap<String, Value>>,
    /// `message`, required.
    pub message: String,
    /// `time`, required.
    pub time: Number,
    /// `secondsFromStart`, required.
    pub seconds_from_start: Number,
    _extra: Extra,
}

impl ToolCallMessage {
    /// A value with its required members.
    pub fn new(
        tool_calls: impl IntoIterator<Item = BTreeMap<String, Value>>,
        message: impl Into<String>,
        time: impl Into<Number>,
        seconds_from_start: impl Into<Number>,
    ) -> Self {
        ToolCallMessage {
            tool_calls: tool_calls.into_iter().collect(),
            message: message.into(),
            time: time.into(),
            seconds_from_start: seconds_from_start.into(),
            ..Field::empty()
        }
    }
}

object! {
    ToolCallMessage = "vapi-toolcallmessage-schema.json#", unstated, missed 0b11111, b"\x02\x00\x00\x05\x00\x00\x00\x00\x00\x03\x00\x00\x01\x04\x00\x00" {
        0 "role" => constant("tool_calls");
        1 "toolCalls" => required(tool_calls: ARRAY, with_tool_calls list BTreeMap<String, Value>);
        2 "message" => required(message: STRING, with_message into String);
        3 "time" => required(time: NUMBER, with_time into Number);
        4 "secondsFromStart" => required(seconds_from_start: NUMBER, with_seconds_from_start into Number);
    }
    (tool_calls, message, time, seconds_from_start) ()
}
