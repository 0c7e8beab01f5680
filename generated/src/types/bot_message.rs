// @generated from vapi-botmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// A turn of the conversation that the assistant spoke.
///
/// Schema: `vapi-botmessage-schema.json#`
///
/// Always written with `role`: `"bot"`.
#[derive(Clone)]
pub struct BotMessage {
    /// `message`, required.
    pub message: String,
    /// `time`, required.
    pub time: Number,
    /// `endTime`, required.
    pub end_time: Number,
    /// `secondsFromStart`, required.
    pub seconds_from_start: Number,
    /// `source`.
    pub source: Option<String>,
    /// `duration`.
    pub duration: Option<Number>,
    /// `assistantName`.
    pub assistant_name: Option<String>,
    /// `assistantId`.
    pub assistant_id: Option<String>,
    _extra: Extra,
}

impl BotMessage {
    /// A value with its required members.
    pub fn new(
        message: impl Into<String>,
        time: impl Into<Number>,
        end_time: impl Into<Number>,
        seconds_from_start: impl Into<Number>,
    ) -> Self {
        BotMessage {
            message: message.into(),
            time: time.into(),
            end_time: end_time.into(),
            seconds_from_start: seconds_from_start.into(),
            ..Field::empty()
        }
    }
}

object! {
    BotMessage = "vapi-botmessage-schema.json#", unstated, missed 0b11111, b"\x08\x07\x00\x05\x00\x00\x00\x00\x04\x02\x09\x00\x01\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x06\x00\x00" {
        0 "role" => constant("bot");
        1 "message" => required(message: STRING, with_message into String);
        2 "time" => required(time: NUMBER, with_time into Number);
        3 "endTime" => required(end_time: NUMBER, with_end_time into Number);
        4 "secondsFromStart" => required(seconds_from_start: NUMBER, with_seconds_from_start into Number);
        5 "source" => optional(source: STRING, with_source into String);
        6 "duration" => optional(duration: NUMBER, with_duration into Number);
        7 "assistantName" => optional(assistant_name: STRING, with_assistant_name into String);
        8 "assistantId" => optional(assistant_id: STRING, with_assistant_id into String);
    }
    (message, time, end_time, seconds_from_start) (source, duration, assistant_name, assistant_id)
}
