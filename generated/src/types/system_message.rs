// @generated from vapi-systemmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// The instructions at the start of a conversation.
///
/// Schema: `vapi-systemmessage-schema.json#`
///
/// Always written with `role`: `"system"`.
#[derive(Clone)]
pub struct SystemMessage {
    /// `message`, required.
    pub message: String,
    /// `time`, required.
    pub time: Number,
    /// `secondsFromStart`, required.
    pub seconds_from_start: Number,
    _extra: Extra,
}

impl SystemMessage {
    /// A value with its required members.
    pub fn new(
        message: impl Into<String>,
        time: impl Into<Number>,
        seconds_from_start: impl Into<Number>,
    ) -> Self {
        SystemMessage {
            message: message.into(),
            time: time.into(),
            seconds_from_start: seconds_from_start.into(),
            ..Field::empty()
        }
    }
}

object! {
    SystemMessage = "vapi-systemmessage-schema.json#", unstated, missed 0b1111, b"" {
        0 "role" => constant("system");
        1 "message" => required(message: STRING, with_message into String);
        2 "time" => required(time: NUMBER, with_time into Number);
        3 "secondsFromStart" => required(seconds_from_start: NUMBER, with_seconds_from_start into Number);
    }
    (message, time, seconds_from_start) ()
}
