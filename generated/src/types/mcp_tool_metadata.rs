// @generated from vapi-mcptoolmetadata-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View, index,
    kind,
};

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

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
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

pub(crate) static MCP_TOOL_METADATA: ObjectShape = {
    const NAMES: &[&str] = &["protocol"];
    ObjectShape {
        name: "McpToolMetadata",
        members: &[Member::optional("protocol", kind::STRING)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for McpToolMetadata {
    fn shape(&self) -> &'static ObjectShape {
        &MCP_TOOL_METADATA
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.protocol),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.protocol),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    McpToolMetadata = "vapi-mcptoolmetadata-schema.json#";
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

impl McpToolMetadataProtocol {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["sse", "shttp"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            McpToolMetadataProtocol::Sse => "sse",
            McpToolMetadataProtocol::Shttp => "shttp",
            McpToolMetadataProtocol::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            McpToolMetadataProtocol::VALUES,
            &index::<4>(McpToolMetadataProtocol::VALUES),
        );
        static LISTED: [McpToolMetadataProtocol; 2usize] = [
            McpToolMetadataProtocol::Sse,
            McpToolMetadataProtocol::Shttp,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => McpToolMetadataProtocol::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for McpToolMetadataProtocol {
    fn set(&mut self, text: &str) -> bool {
        *self = McpToolMetadataProtocol::from_name(text);
        !matches!(self, McpToolMetadataProtocol::Unknown(_))
    }

    fn as_str(&self) -> &str {
        McpToolMetadataProtocol::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    McpToolMetadataProtocol = "vapi-mcptoolmetadata-schema.json#/properties/protocol";
}
