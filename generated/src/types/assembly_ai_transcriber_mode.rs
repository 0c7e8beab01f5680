// @generated from vapi-assemblyaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-assemblyaitranscriber-schema.json#/properties/mode`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AssemblyAiTranscriberMode {
    /// `max_accuracy`
    MaxAccuracy,
    /// `min_latency`
    MinLatency,
    /// `balanced`
    Balanced,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    AssemblyAiTranscriberMode = "vapi-assemblyaitranscriber-schema.json#/properties/mode", unstated, b"", "one of 3 listed values" {
        MaxAccuracy = "max_accuracy";
        MinLatency = "min_latency";
        Balanced = "balanced";
    }
}
