// @generated from vapi-assistantspeechwordalignmenttiming-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};

/// `AssistantSpeechWordAlignmentTiming`.
///
/// Schema: `vapi-assistantspeechwordalignmenttiming-schema.json#`
///
/// Always written with `type`: `"word-alignment"`.
#[derive(Clone)]
pub struct AssistantSpeechWordAlignmentTiming {
    /// `words`, required.
    pub words: ListOf<String>,
    /// `wordsStartTimesMs`, required.
    pub words_start_times_ms: ListOf<Number>,
    /// `wordsEndTimesMs`, required.
    pub words_end_times_ms: ListOf<Number>,
    _extra: Extra,
}

impl AssistantSpeechWordAlignmentTiming {
    /// A value with its required members.
    pub fn new(
        words: impl IntoIterator<Item = impl Into<String>>,
        words_start_times_ms: impl IntoIterator<Item = impl Into<Number>>,
        words_end_times_ms: impl IntoIterator<Item = impl Into<Number>>,
    ) -> Self {
        AssistantSpeechWordAlignmentTiming {
            words: words.into_iter().map(Into::into).collect(),
            words_start_times_ms: words_start_times_ms
                .into_iter()
                .map(Into::into)
                .collect(),
            words_end_times_ms: words_end_times_ms.into_iter().map(Into::into).collect(),
            ..Field::empty()
        }
    }
}

object! {
    AssistantSpeechWordAlignmentTiming = "vapi-assistantspeechwordalignmenttiming-schema.json#", unstated, missed 0b1111, b"" {
        0 "type" => constant("word-alignment");
        1 "words" => required(words: ARRAY, with_words texts String);
        2 "wordsStartTimesMs" => required(words_start_times_ms: ARRAY, with_words_start_times_ms texts Number);
        3 "wordsEndTimesMs" => required(words_end_times_ms: ARRAY, with_words_end_times_ms texts Number);
    }
    (words, words_start_times_ms, words_end_times_ms) ()
}
