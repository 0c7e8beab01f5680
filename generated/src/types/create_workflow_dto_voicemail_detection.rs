// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-assistant-schema.json#/properties/voicemailDetection/oneOf/0`
/// and 4 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateWorkflowDtoVoicemailDetection {
    /// `off`
    Off,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CreateWorkflowDtoVoicemailDetection = "vapi-assistant-schema.json#/properties/voicemailDetection/oneOf/0", unstated, b"", "one of 1 listed values" {
        Off = "off";
    }
}
