// @generated from vapi-usermessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use serde_json::Value;
use std::collections::BTreeMap;

/// A turn of the conversation that the caller spoke.
///
/// Schema: `vapi-usermessage-schema.json#`
///
/// Always written with `role`: `"user"`.
#[derive(Clone)]
pub struct UserMessage {
    /// `message`, required.
    pub message: String,
    /// `time`, required.
    pub time: Number,
    /// `endTime`, required.
    pub end_time: Number,
    /// `secondsFromStart`, required.
    pub seconds_from_start: Number,
    /// `duration`.
    pub duration: Option<Number>,
    /// `isFiltered`.
    pub is_filtered: Option<bool>,
    /// `detectedThreats`.
    pub detected_threats: Option<ListOf<String>>,
    /// `originalMessage`.
    pub original_message: Option<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    /// `speakerLabel`.
    pub speaker_label: Option<String>,
    _extra: Extra,
}

impl UserMessage {
    /// A value with its required members.
    pub fn new(
        message: impl Into<String>,
        time: impl Into<Number>,
        end_time: impl Into<Number>,
        seconds_from_start: impl Into<Number>,
    ) -> Self {
        UserMessage {
            message: message.into(),
            time: time.into(),
            end_time: end_time.into(),
            seconds_from_start: seconds_from_start.into(),
            ..Field::empty()
        }
    }
}

object! {
    UserMessage = "vapi-usermessage-schema.json#", unstated, missed 0b11111, b"\x0a\x06\x00\x05\x00\x00\x00\x0b\x04\x02\x09\x07\x01\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x08" {
        0 "role" => constant("user");
        1 "message" => required(message: STRING, with_message into String);
        2 "time" => required(time: NUMBER, with_time into Number);
        3 "endTime" => required(end_time: NUMBER, with_end_time into Number);
        4 "secondsFromStart" => required(seconds_from_start: NUMBER, with_seconds_from_start into Number);
        5 "duration" => optional(duration: NUMBER, with_duration into Number);
        6 "isFiltered" => optional(is_filtered: BOOLEAN, with_is_filtered plain bool);
        7 "detectedThreats" => optional(detected_threats: ARRAY, with_detected_threats texts String);
        8 "originalMessage" => optional(original_message: STRING, with_original_message into String);
        9 "metadata" => optional(metadata: OBJECT, with_metadata map Value);
        10 "speakerLabel" => optional(speaker_label: STRING, with_speaker_label into String);
    }
    (message, time, end_time, seconds_from_start) (duration, is_filtered, detected_threats, original_message, metadata, speaker_label)
}
