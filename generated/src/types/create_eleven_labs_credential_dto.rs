// @generated from vapi-createelevenlabscredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, OrNull, UnknownValue};

/// `CreateElevenLabsCredentialDTO`.
///
/// Schema: `vapi-createelevenlabscredentialdto-schema.json#`
///
/// Always written with `provider`: `"11labs"`.
#[derive(Clone)]
pub struct CreateElevenLabsCredentialDto {
    /// `apiKey`, required, at most 10000 characters.
    pub api_key: String,
    /// `apiUrl`, or null.
    pub api_url: OrNull<CreateElevenLabsCredentialDtoApiUrl>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateElevenLabsCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateElevenLabsCredentialDto {
            api_key: api_key.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateElevenLabsCredentialDto = "vapi-createelevenlabscredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("11labs");
        1 "apiKey" => required(api_key: STRING, with_api_key into String);
        2 "apiUrl" => or_null(api_url: NULL | STRING, with_api_url into CreateElevenLabsCredentialDtoApiUrl);
        3 "name" => optional(name: STRING, with_name into String);
    }
    (api_key, api_url) (name)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-createelevenlabscredentialdto-schema.json#/properties/apiUrl`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateElevenLabsCredentialDtoApiUrl {
    /// `https://api.elevenlabs.io`
    HttpsApiElevenlabsIo,
    /// `https://api.eu.residency.elevenlabs.io`
    HttpsApiEuResidencyElevenlabsIo,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CreateElevenLabsCredentialDtoApiUrl = "vapi-createelevenlabscredentialdto-schema.json#/properties/apiUrl", unstated, b"", "one of 2 listed values" {
        HttpsApiElevenlabsIo = "https://api.elevenlabs.io";
        HttpsApiEuResidencyElevenlabsIo = "https://api.eu.residency.elevenlabs.io";
    }
}
