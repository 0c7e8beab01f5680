// @generated from vapi-hmacauthenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};

/// `HMACAuthenticationPlan`.
///
/// Schema: `vapi-hmacauthenticationplan-schema.json#`
///
/// Always written with `type`: `"hmac"`.
#[derive(Clone)]
pub struct HmacAuthenticationPlan {
    /// `secretKey`, required.
    pub secret_key: String,
    /// `algorithm`, required.
    pub algorithm: HmacAuthenticationPlanAlgorithm,
    /// `signatureHeader`.
    pub signature_header: Option<String>,
    /// `timestampHeader`.
    pub timestamp_header: Option<String>,
    /// `signaturePrefix`.
    pub signature_prefix: Option<String>,
    /// `includeTimestamp`.
    pub include_timestamp: Option<bool>,
    /// `payloadFormat`.
    pub payload_format: Option<String>,
    /// `messageIdHeader`.
    pub message_id_header: Option<String>,
    /// `signatureEncoding`.
    pub signature_encoding: Option<HmacAuthenticationPlanSignatureEncoding>,
    /// `secretIsBase64`.
    pub secret_is_base64: Option<bool>,
    _extra: Extra,
}

impl HmacAuthenticationPlan {
    /// A value with its required members.
    pub fn new(
        secret_key: impl Into<String>,
        algorithm: impl Into<HmacAuthenticationPlanAlgorithm>,
    ) -> Self {
        HmacAuthenticationPlan {
            secret_key: secret_key.into(),
            algorithm: algorithm.into(),
            ..Field::empty()
        }
    }
}

object! {
    HmacAuthenticationPlan = "vapi-hmacauthenticationplan-schema.json#", unstated, missed 0b111, b"\x01\x00\x00\x09\x00\x00\x00\x05\x06\x00\x0a\x00\x08\x00\x04\x00\x00\x00\x00\x00\x00\x00\x00\x07\
        \x00\x00\x00\x0b\x00\x00\x02\x03" {
        0 "type" => constant("hmac");
        1 "secretKey" => required(secret_key: STRING, with_secret_key into String);
        2 "algorithm" => required(algorithm: STRING, with_algorithm into HmacAuthenticationPlanAlgorithm);
        3 "signatureHeader" => optional(signature_header: STRING, with_signature_header into String);
        4 "timestampHeader" => optional(timestamp_header: STRING, with_timestamp_header into String);
        5 "signaturePrefix" => optional(signature_prefix: STRING, with_signature_prefix into String);
        6 "includeTimestamp" => optional(include_timestamp: BOOLEAN, with_include_timestamp plain bool);
        7 "payloadFormat" => optional(payload_format: STRING, with_payload_format into String);
        8 "messageIdHeader" => optional(message_id_header: STRING, with_message_id_header into String);
        9 "signatureEncoding" => optional(signature_encoding: STRING, with_signature_encoding into HmacAuthenticationPlanSignatureEncoding);
        10 "secretIsBase64" => optional(secret_is_base64: BOOLEAN, with_secret_is_base64 plain bool);
    }
    (secret_key, algorithm) (signature_header, timestamp_header, signature_prefix, include_timestamp, payload_format, message_id_header, signature_encoding, secret_is_base64)
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-hmacauthenticationplan-schema.json#/properties/algorithm`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum HmacAuthenticationPlanAlgorithm {
    /// `sha256`
    Sha256,
    /// `sha512`
    Sha512,
    /// `sha1`
    Sha1,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    HmacAuthenticationPlanAlgorithm = "vapi-hmacauthenticationplan-schema.json#/properties/algorithm", unstated, b"", "one of 3 listed values" {
        Sha256 = "sha256";
        Sha512 = "sha512";
        Sha1 = "sha1";
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-hmacauthenticationplan-schema.json#/properties/signatureEncoding`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum HmacAuthenticationPlanSignatureEncoding {
    /// `hex`
    Hex,
    /// `base64`
    Base64,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    HmacAuthenticationPlanSignatureEncoding = "vapi-hmacauthenticationplan-schema.json#/properties/signatureEncoding", unstated, b"", "one of 2 listed values" {
        Hex = "hex";
        Base64 = "base64";
    }
}
