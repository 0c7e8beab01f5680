// @generated from vapi-telnyxtransport-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-telnyxtransport-schema.json#/properties/conversationType`
/// and 6 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ConversationType {
    /// `voice`
    Voice,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    ConversationType = "vapi-telnyxtransport-schema.json#/properties/conversationType", unstated, b"", "one of 1 listed values" {
        Voice = "voice";
    }
}
