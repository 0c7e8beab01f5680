// @generated from vapi-hmacauthenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};

/// `HMACAuthenticationPlan`.
///
/// Schema: `vapi-hmacauthenticationplan-schema.json#`
///
/// Always written with `type`: `"hmac"`.
#[derive(Clone, PartialEq)]
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
            ..HmacAuthenticationPlan::empty()
        }
    }

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        HmacAuthenticationPlan {
            secret_key: Field::empty(),
            algorithm: Field::empty(),
            signature_header: None,
            timestamp_header: None,
            signature_prefix: None,
            include_timestamp: None,
            payload_format: None,
            message_id_header: None,
            signature_encoding: None,
            secret_is_base64: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static HMAC_AUTHENTICATION_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "secretKey",
        "algorithm",
        "signatureHeader",
        "timestampHeader",
        "signaturePrefix",
        "includeTimestamp",
        "payloadFormat",
        "messageIdHeader",
        "signatureEncoding",
        "secretIsBase64",
    ];
    ObjectShape {
        name: "HmacAuthenticationPlan",
        members: &[
            Member::constant("type", "hmac"),
            Member::required("secretKey", kind::STRING),
            Member::required("algorithm", kind::STRING),
            Member::optional("signatureHeader", kind::STRING),
            Member::optional("timestampHeader", kind::STRING),
            Member::optional("signaturePrefix", kind::STRING),
            Member::optional("includeTimestamp", kind::BOOLEAN),
            Member::optional("payloadFormat", kind::STRING),
            Member::optional("messageIdHeader", kind::STRING),
            Member::optional("signatureEncoding", kind::STRING),
            Member::optional("secretIsBase64", kind::BOOLEAN),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for HmacAuthenticationPlan {
    fn shape(&self) -> &'static ObjectShape {
        &HMAC_AUTHENTICATION_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("hmac"),
            1 => Slot::required(&mut self.secret_key),
            2 => Slot::required(&mut self.algorithm),
            3 => Slot::optional(&mut self.signature_header),
            4 => Slot::optional(&mut self.timestamp_header),
            5 => Slot::optional(&mut self.signature_prefix),
            6 => Slot::optional(&mut self.include_timestamp),
            7 => Slot::optional(&mut self.payload_format),
            8 => Slot::optional(&mut self.message_id_header),
            9 => Slot::optional(&mut self.signature_encoding),
            10 => Slot::optional(&mut self.secret_is_base64),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("hmac"),
            1 => View::required(&self.secret_key),
            2 => View::required(&self.algorithm),
            3 => View::optional(&self.signature_header),
            4 => View::optional(&self.timestamp_header),
            5 => View::optional(&self.signature_prefix),
            6 => View::optional(&self.include_timestamp),
            7 => View::optional(&self.payload_format),
            8 => View::optional(&self.message_id_header),
            9 => View::optional(&self.signature_encoding),
            10 => View::optional(&self.secret_is_base64),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    HmacAuthenticationPlan = "vapi-hmacauthenticationplan-schema.json#";
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-hmacauthenticationplan-schema.json#/properties/algorithm`
#[derive(Clone, PartialEq, Eq, Hash)]
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

impl HmacAuthenticationPlanAlgorithm {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["sha256", "sha512", "sha1"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            HmacAuthenticationPlanAlgorithm::Sha256 => "sha256",
            HmacAuthenticationPlanAlgorithm::Sha512 => "sha512",
            HmacAuthenticationPlanAlgorithm::Sha1 => "sha1",
            HmacAuthenticationPlanAlgorithm::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            HmacAuthenticationPlanAlgorithm::VALUES,
            &index::<8>(HmacAuthenticationPlanAlgorithm::VALUES),
        );
        static LISTED: [HmacAuthenticationPlanAlgorithm; 3usize] = [
            HmacAuthenticationPlanAlgorithm::Sha256,
            HmacAuthenticationPlanAlgorithm::Sha512,
            HmacAuthenticationPlanAlgorithm::Sha1,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => HmacAuthenticationPlanAlgorithm::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for HmacAuthenticationPlanAlgorithm {
    fn set(&mut self, text: &str) -> bool {
        *self = HmacAuthenticationPlanAlgorithm::from_name(text);
        !matches!(self, HmacAuthenticationPlanAlgorithm::Unknown(_))
    }

    fn as_str(&self) -> &str {
        HmacAuthenticationPlanAlgorithm::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    HmacAuthenticationPlanAlgorithm =
    "vapi-hmacauthenticationplan-schema.json#/properties/algorithm";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-hmacauthenticationplan-schema.json#/properties/signatureEncoding`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HmacAuthenticationPlanSignatureEncoding {
    /// `hex`
    Hex,
    /// `base64`
    Base64,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl HmacAuthenticationPlanSignatureEncoding {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["hex", "base64"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            HmacAuthenticationPlanSignatureEncoding::Hex => "hex",
            HmacAuthenticationPlanSignatureEncoding::Base64 => "base64",
            HmacAuthenticationPlanSignatureEncoding::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            HmacAuthenticationPlanSignatureEncoding::VALUES,
            &index::<4>(HmacAuthenticationPlanSignatureEncoding::VALUES),
        );
        static LISTED: [HmacAuthenticationPlanSignatureEncoding; 2usize] = [
            HmacAuthenticationPlanSignatureEncoding::Hex,
            HmacAuthenticationPlanSignatureEncoding::Base64,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                HmacAuthenticationPlanSignatureEncoding::Unknown(
                    UnknownValue(name.into()),
                )
            }
        }
    }
}

impl Text for HmacAuthenticationPlanSignatureEncoding {
    fn set(&mut self, text: &str) -> bool {
        *self = HmacAuthenticationPlanSignatureEncoding::from_name(text);
        !matches!(self, HmacAuthenticationPlanSignatureEncoding::Unknown(_))
    }

    fn as_str(&self) -> &str {
        HmacAuthenticationPlanSignatureEncoding::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    HmacAuthenticationPlanSignatureEncoding =
    "vapi-hmacauthenticationplan-schema.json#/properties/signatureEncoding";
}
