// @generated from vapi-speechmaticscustomvocabularyitem-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};

/// `SpeechmaticsCustomVocabularyItem`.
///
/// Schema: `vapi-speechmaticscustomvocabularyitem-schema.json#`
#[derive(Clone)]
pub struct SpeechmaticsCustomVocabularyItem {
    /// `content`, required, at least 1 characters.
    pub content: String,
    /// `soundsLike`.
    pub sounds_like: Option<ListOf<String>>,
    _extra: Extra,
}

impl SpeechmaticsCustomVocabularyItem {
    /// A value with its required members.
    pub fn new(content: impl Into<String>) -> Self {
        SpeechmaticsCustomVocabularyItem {
            content: content.into(),
            ..Field::empty()
        }
    }
}

object! {
    SpeechmaticsCustomVocabularyItem = "vapi-speechmaticscustomvocabularyitem-schema.json#", unstated, missed 0b1, b"" {
        0 "content" => required(content: STRING, with_content into String);
        1 "soundsLike" => optional(sounds_like: ARRAY, with_sounds_like texts String);
    }
    (content) (sounds_like)
}
