// @generated from vapi-compliance-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::RecordingConsent;

/// `Compliance`.
///
/// Schema: `vapi-compliance-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Compliance {
    /// `recordingConsent`.
    pub recording_consent: Option<Box<RecordingConsent>>,
    _extra: Extra,
}

impl Compliance {
    /// A value with no member set.
    pub fn new() -> Self {
        Compliance::empty()
    }

    fn empty() -> Self {
        Compliance {
            recording_consent: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for Compliance {
    fn default() -> Self {
        Compliance::empty()
    }
}

object! {
    COMPLIANCE: Compliance = "vapi-compliance-schema.json#", unstated, [2] {
        0 "recordingConsent" => optional(recording_consent: OBJECT);
    }
}
