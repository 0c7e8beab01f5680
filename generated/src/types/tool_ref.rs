// @generated from vapi-toolref-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field};

/// `ToolRef`.
///
/// Schema: `vapi-toolref-schema.json#`
#[derive(Clone)]
pub struct ToolRef {
    /// `toolId`, required, format `uuid`.
    pub tool_id: formats::Uuid,
    /// `version`, required.
    pub version: String,
    _extra: Extra,
}

impl ToolRef {
    /// A value with its required members.
    pub fn new(tool_id: impl Into<formats::Uuid>, version: impl Into<String>) -> Self {
        ToolRef {
            tool_id: tool_id.into(),
            version: version.into(),
            ..Field::empty()
        }
    }
}

object! {
    ToolRef = "vapi-toolref-schema.json#", unstated, missed 0b11, b"" {
        0 "toolId" => required(tool_id: STRING, with_tool_id into formats::Uuid);
        1 "version" => required(version: STRING, with_version into String);
    }
    (tool_id, version) ()
}
