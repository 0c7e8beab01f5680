// @generated from vapi-transportconfigurationtwilio-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};

/// `TransportConfigurationTwilio`.
///
/// Schema: `vapi-transportconfigurationtwilio-schema.json#`
///
/// Always written with `provider`: `"twilio"`.
#[derive(Clone)]
pub struct TransportConfigurationTwilio {
    /// `timeout`, at most 600, at least 1.
    pub timeout: Option<Number>,
    /// `record`.
    pub record: Option<bool>,
    /// `recordingChannels`.
    pub recording_channels: Option<TransportConfigurationTwilioRecordingChannels>,
    _extra: Extra,
}

impl TransportConfigurationTwilio {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for TransportConfigurationTwilio {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    TransportConfigurationTwilio = "vapi-transportconfigurationtwilio-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => constant("twilio");
        1 "timeout" => optional(timeout: NUMBER, with_timeout into Number);
        2 "record" => optional(record: BOOLEAN, with_record plain bool);
        3 "recordingChannels" => optional(recording_channels: STRING, with_recording_channels into TransportConfigurationTwilioRecordingChannels);
    }
    () (timeout, record, recording_channels)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-transportconfigurationtwilio-schema.json#/properties/recordingChannels`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransportConfigurationTwilioRecordingChannels {
    /// `mono`
    Mono,
    /// `dual`
    Dual,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    TransportConfigurationTwilioRecordingChannels = "vapi-transportconfigurationtwilio-schema.json#/properties/recordingChannels", unstated, b"", "one of 2 listed values" {
        Mono = "mono";
        Dual = "dual";
    }
}
