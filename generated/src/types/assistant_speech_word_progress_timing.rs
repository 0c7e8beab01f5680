// @generated from vapi-assistantspeechwordprogresstiming-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::AssistantSpeechWordTimestamp;

/// `AssistantSpeechWordProgressTiming`.
///
/// Schema: `vapi-assistantspeechwordprogresstiming-schema.json#`
///
/// Always written with `type`: `"word-progress"`.
#[derive(Clone)]
pub struct AssistantSpeechWordProgressTiming {
    /// `wordsSpoken`, required.
    pub words_spoken: Number,
    /// `totalWords`, required.
    pub total_words: Number,
    /// `segment`.
    pub segment: Option<String>,
    /// `segmentDurationMs`.
    pub segment_duration_ms: Option<Number>,
    /// `words`.
    pub words: Option<ListOf<AssistantSpeechWordTimestamp>>,
    _extra: Extra,
}

impl AssistantSpeechWordProgressTiming {
    /// A value with its required members.
    pub fn new(words_spoken: impl Into<Number>, total_words: impl Into<Number>) -> Self {
        AssistantSpeechWordProgressTiming {
            words_spoken: words_spoken.into(),
            total_words: total_words.into(),
            ..Field::empty()
        }
    }
}

object! {
    AssistantSpeechWordProgressTiming = "vapi-assistantspeechwordprogresstiming-schema.json#", unstated, missed 0b111, b"\x01\x02\x00\x04\x00\x00\x00\x00\x00\x00\x03\x06\x05\x00\x00\x00" {
        0 "type" => constant("word-progress");
        1 "wordsSpoken" => required(words_spoken: NUMBER, with_words_spoken into Number);
        2 "totalWords" => required(total_words: NUMBER, with_total_words into Number);
        3 "segment" => optional(segment: STRING, with_segment into String);
        4 "segmentDurationMs" => optional(segment_duration_ms: NUMBER, with_segment_duration_ms into Number);
        5 "words" => optional(words: ARRAY, with_words list AssistantSpeechWordTimestamp);
    }
    (words_spoken, total_words) (segment, segment_duration_ms, words)
}
