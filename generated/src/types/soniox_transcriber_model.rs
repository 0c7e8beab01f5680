// @generated from vapi-fallbacksonioxtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-fallbacksonioxtranscriber-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SonioxTranscriberModel {
    /// `stt-rt-v4`
    SttRtV4,
    /// `stt-rt-v5`
    SttRtV5,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    SonioxTranscriberModel = "vapi-fallbacksonioxtranscriber-schema.json#/properties/model", unstated, b"", "one of 2 listed values" {
        SttRtV4 = "stt-rt-v4";
        SttRtV5 = "stt-rt-v5";
    }
}
