// @generated from vapi-elevenlabspronunciationdictionarylocator-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `ElevenLabsPronunciationDictionaryLocator`.
///
/// Schema: `vapi-elevenlabspronunciationdictionarylocator-schema.json#`
#[derive(Clone)]
pub struct ElevenLabsPronunciationDictionaryLocator {
    /// `pronunciationDictionaryId`, required.
    pub pronunciation_dictionary_id: String,
    /// `versionId`.
    pub version_id: Option<String>,
    _extra: Extra,
}

impl ElevenLabsPronunciationDictionaryLocator {
    /// A value with its required members.
    pub fn new(pronunciation_dictionary_id: impl Into<String>) -> Self {
        ElevenLabsPronunciationDictionaryLocator {
            pronunciation_dictionary_id: pronunciation_dictionary_id.into(),
            ..Field::empty()
        }
    }
}

object! {
    ElevenLabsPronunciationDictionaryLocator = "vapi-elevenlabspronunciationdictionarylocator-schema.json#", unstated, missed 0b1, b"" {
        0 "pronunciationDictionaryId" => required(pronunciation_dictionary_id: STRING, with_pronunciation_dictionary_id into String);
        1 "versionId" => optional(version_id: STRING, with_version_id into String);
    }
    (pronunciation_dictionary_id) (version_id)
}
