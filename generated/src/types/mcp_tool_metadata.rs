// @generated from vapi-mcptoolmetadata-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};

/// `McpToolMetadata`.
///
/// Schema: `vapi-mcptoolmetadata-schema.json#`
#[derive(Clone)]
pub struct McpToolMetadata {
    /// `protocol`.
    pub protocol: Option<McpToolMetadataProtocol>,
    _extra: Extra,
}

impl McpToolMetadata {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for McpToolMetadata {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    McpToolMetadata = "vapi-mcptoolmetadata-schema.json#", unstated, missed 0b0, b"" {
        0 "protocol" => optional(protocol: STRING, with_protocol into McpToolMetadataProtocol);
    }
    () (protocol)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-mcptoolmetadata-schema.json#/properties/protocol`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum McpToolMetadataProtocol {
    /// `sse`
    Sse,
    /// `shttp`
    Shttp,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    McpToolMetadataProtocol = "vapi-mcptoolmetadata-schema.json#/properties/protocol", unstated, b"", "one of 2 listed values" {
        Sse = "sse";
        Shttp = "shttp";
    }
}
