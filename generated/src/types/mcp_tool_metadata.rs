// @generated from vapi-mcptoolmetadata-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, UnknownValue};

/// `McpToolMetadata`.
///
/// Schema: `vapi-mcptoolmetadata-schema.json#`
#[derive(Clone, PartialEq)]
pub struct McpToolMetadata {
    /// `protocol`.
    pub protocol: Option<McpToolMetadataProtocol>,
    _extra: Extra,
}

impl McpToolMetadata {
    /// A value with no member set.
    pub fn new() -> Self {
        McpToolMetadata::empty()
    }

    fn empty() -> Self {
        McpToolMetadata {
            protocol: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for McpToolMetadata {
    fn default() -> Self {
        McpToolMetadata::empty()
    }
}

object! {
    MCP_TOOL_METADATA: McpToolMetadata = "vapi-mcptoolmetadata-schema.json#", unstated, [2] {
        0 "protocol" => optional(protocol: STRING);
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-mcptoolmetadata-schema.json#/properties/protocol`
#[derive(Clone, PartialEq, Eq, Hash)]
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
    McpToolMetadataProtocol = "vapi-mcptoolmetadata-schema.json#/properties/protocol", unstated, [4], "one of 2 listed values" {
        Sse = "sse";
        Shttp = "shttp";
    }
}
