// @generated from vapi-recordingconsentplanstayonline-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-recordingconsentplanstayonline-schema.json#/properties/firstMessageMode`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RecordingConsentPlanVerbalFirstMessageMode {
    /// `assistant-speaks-first`
    AssistantSpeaksFirst,
    /// `assistant-waits-for-user`
    AssistantWaitsForUser,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    RecordingConsentPlanVerbalFirstMessageMode = "vapi-recordingconsentplanstayonline-schema.json#/properties/firstMessageMode", unstated, b"", "one of 2 listed values" {
        AssistantSpeaksFirst = "assistant-speaks-first";
        AssistantWaitsForUser = "assistant-waits-for-user";
    }
}
