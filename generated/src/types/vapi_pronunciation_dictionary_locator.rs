// @generated from vapi-vapipronunciationdictionarylocator-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `VapiPronunciationDictionaryLocator`.
///
/// Schema: `vapi-vapipronunciationdictionarylocator-schema.json#`
#[derive(Clone, PartialEq)]
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
            ..VapiPronunciationDictionaryLocator::empty()
        }
    }

    fn empty() -> Self {
        VapiPronunciationDictionaryLocator {
            pronunciation_dict_id: Field::empty(),
            version_id: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    VAPI_PRONUNCIATION_DICTIONARY_LOCATOR: VapiPronunciationDictionaryLocator = "vapi-vapipronunciationdictionarylocator-schema.json#", unstated, [4] {
        0 "pronunciationDictId" => required(pronunciation_dict_id: STRING);
        1 "versionId" => optional(version_id: STRING);
    }
}
