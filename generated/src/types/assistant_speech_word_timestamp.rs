// @generated from vapi-assistantspeechwordtimestamp-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `AssistantSpeechWordTimestamp`.
///
/// Schema: `vapi-assistantspeechwordtimestamp-schema.json#`
#[derive(Clone)]
pub struct AssistantSpeechWordTimestamp {
    /// `word`, required.
    pub word: String,
    /// `startMs`, required.
    pub start_ms: Number,
    /// `endMs`, required.
    pub end_ms: Number,
    _extra: Extra,
}

impl AssistantSpeechWordTimestamp {
    /// A value with its required members.
    pub fn new(
        word: impl Into<String>,
        start_ms: impl Into<Number>,
        end_ms: impl Into<Number>,
    ) -> Self {
        AssistantSpeechWordTimestamp {
            word: word.into(),
            start_ms: start_ms.into(),
            end_ms: end_ms.into(),
            ..Field::empty()
        }
    }
}

object! {
    AssistantSpeechWordTimestamp = "vapi-assistantspeechwordtimestamp-schema.json#", unstated, missed 0b111, b"" {
        0 "word" => required(word: STRING, with_word into String);
        1 "startMs" => required(start_ms: NUMBER, with_start_ms into Number);
        2 "endMs" => required(end_ms: NUMBER, with_end_ms into Number);
    }
    (word, start_ms, end_ms) ()
}
