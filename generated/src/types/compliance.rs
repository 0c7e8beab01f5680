// @generated from vapi-compliance-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::RecordingConsent;

/// `Compliance`.
///
/// Schema: `vapi-compliance-schema.json#`
#[derive(Clone)]
pub struct Compliance {
    /// `recordingConsent`.
    pub recording_consent: Option<Box<RecordingConsent>>,
    _extra: Extra,
}

impl Compliance {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for Compliance {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    Compliance = "vapi-compliance-schema.json#", unstated, missed 0b0, b"" {
        0 "recordingConsent" => optional(recording_consent: OBJECT, with_recording_consent into RecordingConsent);
    }
    () (recording_consent)
}
