// @generated from vapi-recordingconsent-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field, UnknownValue};

/// `RecordingConsent`.
///
/// Schema: `vapi-recordingconsent-schema.json#`
#[derive(Clone)]
pub struct RecordingConsent {
    /// `type`, required.
    pub r#type: RecordingConsentType,
    /// `grantedAt`, format `date-time`.
    pub granted_at: Option<formats::DateTime>,
    _extra: Extra,
}

impl RecordingConsent {
    /// A value with its required members.
    pub fn new(r#type: impl Into<RecordingConsentType>) -> Self {
        RecordingConsent {
            r#type: r#type.into(),
            ..Field::empty()
        }
    }
}

object! {
    RecordingConsent = "vapi-recordingconsent-schema.json#", unstated, missed 0b1, b"" {
        0 "type" => required(r#type: STRING, with_type into RecordingConsentType);
        1 "grantedAt" => optional(granted_at: STRING, with_granted_at into formats::DateTime);
    }
    (r#type) (granted_at)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-recordingconsent-schema.json#/properties/type`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RecordingConsentType {
    /// `stay-on-line`
    StayOnLine,
    /// `verbal`
    Verbal,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    RecordingConsentType = "vapi-recordingconsent-schema.json#/properties/type", unstated, b"", "one of 2 listed values" {
        StayOnLine = "stay-on-line";
        Verbal = "verbal";
    }
}
