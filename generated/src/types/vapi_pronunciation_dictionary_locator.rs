// @generated from vapi-vapipronunciationdictionarylocator-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};

/// `VapiPronunciationDictionaryLocator`.
///
/// Schema: `vapi-vapipronunciationdictionarylocator-schema.json#`
#[derive(Clone)]
pub struct VapiPronunciationDictionaryLocator {
    /// `pronunciationDictId`, required.
    pub pronunciation_dict_id: String,
    /// `versionId`.
    pub version_id: Option<String>,
    /// `provider`.
    pub provider: Option<VapiPronunciationDictionaryLocatorProvider>,
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
        2 "provider" => optional(provider: STRING, with_provider into VapiPronunciationDictionaryLocatorProvider);
    }
    (pronunciation_dict_id) (version_id, provider)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-vapipronunciationdictionarylocator-schema.json#/properties/provider`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VapiPronunciationDictionaryLocatorProvider {
    /// `cartesia`
    Cartesia,
    /// `11labs`
    N11labs,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    VapiPronunciationDictionaryLocatorProvider = "vapi-vapipronunciationdictionarylocator-schema.json#/properties/provider", unstated, b"", "one of 2 listed values" {
        Cartesia = "cartesia";
        N11labs = "11labs";
    }
}
