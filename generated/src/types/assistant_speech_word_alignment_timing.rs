// @generated from vapi-assistantspeechwordalignmenttiming-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `AssistantSpeechWordAlignmentTiming`.
///
/// Schema: `vapi-assistantspeechwordalignmenttiming-schema.json#`
///
/// Always written with `type`: `"word-alignment"`.
#[derive(Clone)]
pub struct AssistantSpeechWordAlignmentTiming {
    /// `words`, required.
    pub words: Vec<String>,
    /// `wordsStartTimesMs`, required.
    pub words_start_times_ms: Vec<Number>,
    /// `wordsEndTimesMs`, required.
    pub words_end_times_ms: Vec<Number>,
    _extra: Extra,
}

impl AssistantSpeechWordAlignmentTiming {
    /// A value with its required members.
    pub fn new(
        words: impl Into<Vec<String>>,
        words_start_times_ms: impl Into<Vec<Number>>,
        words_end_times_ms: impl Into<Vec<Number>>,
    ) -> Self {
        AssistantSpeechWordAlignmentTiming {
            words: words.into(),
            words_start_times_ms: words_start_times_ms.into(),
            words_end_times_ms: words_end_times_ms.into(),
            ..Field::empty()
        }
    }
}

object! {
    AssistantSpeechWordAlignmentTiming = "vapi-assistantspeechwordalignmenttiming-schema.json#", unstated, missed 0b1111, b"" {
        0 "type" => constant("word-alignment");
        1 "words" => required(words: ARRAY);
        2 "wordsStartTimesMs" => required(words_start_times_ms: ARRAY);
        3 "wordsEndTimesMs" => required(words_end_times_ms: ARRAY);
    }
    (words, words_start_times_ms, words_end_times_ms) ()
}
