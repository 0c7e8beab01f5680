// @generated from vapi-speechmaticscustomvocabularyitem-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `SpeechmaticsCustomVocabularyItem`.
///
/// Schema: `vapi-speechmaticscustomvocabularyitem-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SpeechmaticsCustomVocabularyItem {
    /// `content`, required, at least 1 characters.
    pub content: String,
    /// `soundsLike`.
    pub sounds_like: Option<Vec<String>>,
    _extra: Extra,
}

impl SpeechmaticsCustomVocabularyItem {
    /// A value with its required members.
    pub fn new(content: impl Into<String>) -> Self {
        SpeechmaticsCustomVocabularyItem {
            content: content.into(),
            ..SpeechmaticsCustomVocabularyItem::empty()
        }
    }

    fn empty() -> Self {
        SpeechmaticsCustomVocabularyItem {
            content: Field::empty(),
            sounds_like: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    SPEECHMATICS_CUSTOM_VOCABULARY_ITEM: SpeechmaticsCustomVocabularyItem = "vapi-speechmaticscustomvocabularyitem-schema.json#", unstated, [4] {
        0 "content" => required(content: STRING);
        1 "soundsLike" => optional(sounds_like: ARRAY);
    }
}
