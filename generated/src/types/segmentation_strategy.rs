// @generated from vapi-azurespeechtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-azurespeechtranscriber-schema.json#/properties/segmentationStrategy`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SegmentationStrategy {
    /// `Default`
    Default,
    /// `Time`
    Time,
    /// `Semantic`
    Semantic,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    SegmentationStrategy = "vapi-azurespeechtranscriber-schema.json#/properties/segmentationStrategy", unstated, b"", "one of 3 listed values" {
        Default = "Default";
        Time = "Time";
        Semantic = "Semantic";
    }
}
