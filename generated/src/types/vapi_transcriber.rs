// @generated from vapi-vapitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, UnknownValue};
use crate::types::{TextContentLanguage, VapiModelVersion};

/// `VapiTranscriber`.
///
/// Schema: `vapi-vapitranscriber-schema.json#`
///
/// Always written with `provider`: `"vapi"`.
#[derive(Clone)]
pub struct VapiTranscriber {
    /// `version`.
    pub version: Option<VapiModelVersion>,
    /// `language`.
    pub language: Option<TextContentLanguage>,
    /// `languages`.
    pub languages: Option<ListOf<TextContentLanguage>>,
    /// `keywords`.
    pub keywords: Option<ListOf<String>>,
    /// `turnTaking`.
    pub turn_taking: Option<VapiTranscriberTurnTaking>,
    _extra: Extra,
}

impl VapiTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for VapiTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    VapiTranscriber = "vapi-vapitranscriber-schema.json#", unstated, missed 0b1, b"\x00\x02\x05\x06\x00\x00\x00\x03\x00\x00\x00\x04\x00\x01\x00\x00" {
        0 "provider" => constant("vapi");
        1 "version" => optional(version: STRING, with_version into VapiModelVersion);
        2 "language" => optional(language: STRING, with_language into TextContentLanguage);
        3 "languages" => optional(languages: ARRAY, with_languages texts TextContentLanguage);
        4 "keywords" => optional(keywords: ARRAY, with_keywords texts String);
        5 "turnTaking" => optional(turn_taking: STRING, with_turn_taking into VapiTranscriberTurnTaking);
    }
    () (version, language, languages, keywords, turn_taking)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-vapitranscriber-schema.json#/properties/turnTaking`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VapiTranscriberTurnTaking {
    /// `intelligent`
    Intelligent,
    /// `manual`
    Manual,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    VapiTranscriberTurnTaking = "vapi-vapitranscriber-schema.json#/properties/turnTaking", unstated, b"", "one of 2 listed values" {
        Intelligent = "intelligent";
        Manual = "manual";
    }
}
