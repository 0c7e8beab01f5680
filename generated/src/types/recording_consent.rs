// @generated from vapi-recordingconsent-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field};
use serde_json::Value;
use std::collections::BTreeMap;

/// `RecordingConsent`.
///
/// Schema: `vapi-recordingconsent-schema.json#`
#[derive(Clone)]
pub struct RecordingConsent {
    /// `type`, required.
    pub r#type: BTreeMap<String, Value>,
    /// `grantedAt`, format `date-time`.
    pub granted_at: Option<formats::DateTime>,
    _extra: Extra,
}

impl RecordingConsent {
    /// A value with its required members.
    pub fn new(r#type: impl IntoIterator<Item = (impl Into<String>, Value)>) -> Self {
        RecordingConsent {
            r#type: r#type
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            ..Field::empty()
        }
    }
}

object! {
    RecordingConsent = "vapi-recordingconsent-schema.json#", unstated, missed 0b1, b"" {
        0 "type" => required(r#type: OBJECT, with_type map Value);
        1 "grantedAt" => optional(granted_at: STRING, with_granted_at into formats::DateTime);
    }
    (r#type) (granted_at)
}
