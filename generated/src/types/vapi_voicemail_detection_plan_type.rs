// @generated from vapi-googlevoicemaildetectionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-googlevoicemaildetectionplan-schema.json#/properties/type`
/// and 2 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VapiVoicemailDetectionPlanType {
    /// `audio`
    Audio,
    /// `transcript`
    Transcript,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    VapiVoicemailDetectionPlanType = "vapi-googlevoicemaildetectionplan-schema.json#/properties/type", unstated, b"", "one of 2 listed values" {
        Audio = "audio";
        Transcript = "transcript";
    }
}
