// @generated from vapi-vapipronunciationdictionarylocator-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `VapiPronunciationDictionaryLocator`.
///
/// Schema: `vapi-vapipronunciationdictionarylocator-schema.json#`
#[derive(Clone)]
pub struct VapiPronunciationDictionaryLocator {
    /// `pronunciationDictId`, required.
    pub pronunciation_dict_id: String,
    /// `versionId`.
    pub version_id: Option<String>,
    _extra: Extra,
}

impl VapiPronunciationDictionaryLocator {
    /// A value with its required members.
    pub fn new(pronunciation_dict_id: impl Into<String>) -> Self {
        VapiPronunciationDictionaryLocator {
            pronunciation_dict_id: pronunciation_dict_id.into(),
            ..Field::empty()
        }
    }
}

object! {
    VapiPronunciationDictionaryLocator = "vapi-vapipronunciationdictionarylocator-schema.json#", unstated, missed 0b1, b"" {
        0 "pronunciationDictId" => required(pronunciation_dict_id: STRING, with_pronunciation_dict_id into String);
        1 "versionId" => optional(version_id: STRING, with_version_id into String);
    }
    (pronunciation_dict_id) (version_id)
}
