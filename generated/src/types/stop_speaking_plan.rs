// @generated from vapi-stopspeakingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};

/// When the assistant stops speaking, if the caller speaks.
///
/// Schema: `vapi-stopspeakingplan-schema.json#`
#[derive(Clone)]
pub struct StopSpeakingPlan {
    /// `numWords`, at most 10, at least 0.
    pub num_words: Option<Number>,
    /// `voiceSeconds`, at most 0.5, at least 0.
    pub voice_seconds: Option<Number>,
    /// `backoffSeconds`, at most 10, at least 0.
    pub backoff_seconds: Option<Number>,
    /// `acknowledgementPhrases`, default `["i understand","i see","i got it","i hear you","im listening","im with you","right","okay","ok","sure","alright","got it","understood","yeah","yes","uh-huh","mm-hmm","gotcha","mhmm","ah","yeah okay",`.
    pub acknowledgement_phrases: Option<ListOf<String>>,
    /// `interruptionPhrases`, default `["stop","shut","up","enough","quiet","silence","but","dont","not","no","hold","wait","cut","pause","nope","nah","nevermind","never","bad","actually"]`.
    pub interruption_phrases: Option<ListOf<String>>,
    _extra: Extra,
}

impl StopSpeakingPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for StopSpeakingPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    StopSpeakingPlan = "vapi-stopspeakingplan-schema.json#", unstated, missed 0b0, b"\x00\x00\x01\x03\x00\x00\x00\x00\x00\x04\x00\x05\x02\x00\x00\x00" {
        0 "numWords" => optional(num_words: NUMBER, with_num_words into Number);
        1 "voiceSeconds" => optional(voice_seconds: NUMBER, with_voice_seconds into Number);
        2 "backoffSeconds" => optional(backoff_seconds: NUMBER, with_backoff_seconds into Number);
        3 "acknowledgementPhrases" => optional(acknowledgement_phrases: ARRAY, with_acknowledgement_phrases texts String);
        4 "interruptionPhrases" => optional(interruption_phrases: ARRAY, with_interruption_phrases texts String);
    }
    () (num_words, voice_seconds, backoff_seconds, acknowledgement_phrases, interruption_phrases)
}
