// @generated from vapi-twiliovoicemaildetectionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, UnknownValue};

/// `TwilioVoicemailDetectionPlan`.
///
/// Schema: `vapi-twiliovoicemaildetectionplan-schema.json#`
///
/// Always written with `provider`: `"twilio"`.
#[derive(Clone)]
pub struct TwilioVoicemailDetectionPlan {
    /// `voicemailDetectionTypes`.
    pub voicemail_detection_types: Option<ListOf<TwilioVoicemailDetectionPlanType>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `machineDetectionTimeout`, at most 59, at least 3.
    pub machine_detection_timeout: Option<Number>,
    /// `machineDetectionSpeechThreshold`, at most 6000, at least 1000.
    pub machine_detection_speech_threshold: Option<Number>,
    /// `machineDetectionSpeechEndThreshold`, at most 5000, at least 500.
    pub machine_detection_speech_end_threshold: Option<Number>,
    /// `machineDetectionSilenceTimeout`, at most 10000, at least 2000.
    pub machine_detection_silence_timeout: Option<Number>,
    _extra: Extra,
}

impl TwilioVoicemailDetectionPlan {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for TwilioVoicemailDetectionPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    TwilioVoicemailDetectionPlan = "vapi-twiliovoicemaildetectionplan-schema.json#", unstated, missed 0b1, b"\x00\x07\x04\x00\x06\x00\x00\x03\x00\x05\x00\x00\x02\x01\x00\x00" {
        0 "provider" => constant("twilio");
        1 "voicemailDetectionTypes" => optional(voicemail_detection_types: ARRAY, with_voicemail_detection_types texts TwilioVoicemailDetectionPlanType);
        2 "enabled" => optional(enabled: BOOLEAN, with_enabled plain bool);
        3 "machineDetectionTimeout" => optional(machine_detection_timeout: NUMBER, with_machine_detection_timeout into Number);
        4 "machineDetectionSpeechThreshold" => optional(machine_detection_speech_threshold: NUMBER, with_machine_detection_speech_threshold into Number);
        5 "machineDetectionSpeechEndThreshold" => optional(machine_detection_speech_end_threshold: NUMBER, with_machine_detection_speech_end_threshold into Number);
        6 "machineDetectionSilenceTimeout" => optional(machine_detection_silence_timeout: NUMBER, with_machine_detection_silence_timeout into Number);
    }
    () (voicemail_detection_types, enabled, machine_detection_timeout, machine_detection_speech_threshold, machine_detection_speech_end_threshold, machine_detection_silence_timeout)
}

/// One of 7 listed values, or another string.
///
/// Schema: `vapi-twiliovoicemaildetectionplan-schema.json#/properties/voicemailDetectionTypes/items`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TwilioVoicemailDetectionPlanType {
    /// `machine_start`
    MachineStart,
    /// `human`
    Human,
    /// `fax`
    Fax,
    /// `unknown`
    UnknownValue,
    /// `machine_end_beep`
    MachineEndBeep,
    /// `machine_end_silence`
    MachineEndSilence,
    /// `machine_end_other`
    MachineEndOther,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    TwilioVoicemailDetectionPlanType = "vapi-twiliovoicemaildetectionplan-schema.json#/properties/voicemailDetectionTypes/items", unstated, b"\x00\x00\x05\x01\x03\x04\x00\x00\x00\x00\x00\x00\x02\x06\x00\x07", "one of 7 listed values" {
        MachineStart = "machine_start";
        Human = "human";
        Fax = "fax";
        UnknownValue = "unknown";
        MachineEndBeep = "machine_end_beep";
        MachineEndSilence = "machine_end_silence";
        MachineEndOther = "machine_end_other";
    }
}
