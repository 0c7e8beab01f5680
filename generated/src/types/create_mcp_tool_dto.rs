// @generated from vapi-createmcptooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    McpToolMessages, McpToolMetadata, Server,
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateMcpToolDTO`.
///
/// Schema: `vapi-createmcptooldto-schema.json#`
///
/// Always written with `type`: `"mcp"`.
#[derive(Clone, PartialEq)]
pub struct CreateMcpToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `toolMessages`.
    pub tool_messages: Option<Vec<McpToolMessages>>,
    /// `metadata`.
    pub metadata: Option<McpToolMetadata>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateMcpToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateMcpToolDto::empty()
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
        CreateMcpToolDto {
            messages: None,
            server: None,
            tool_messages: None,
            metadata: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateMcpToolDto {
    fn default() -> Self {
        CreateMcpToolDto::empty()
    }
}

pub(crate) static CREATE_MCP_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "type",
        "server",
        "toolMessages",
        "metadata",
        "rejectionPlan",
    ];
    ObjectShape {
        name: "CreateMcpToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "mcp"),
            Member::optional("server", kind::OBJECT),
            Member::optional("toolMessages", kind::ARRAY),
            Member::optional("metadata", kind::OBJECT),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateMcpToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_MCP_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("mcp"),
            2 => Slot::optional(&mut self.server),
            3 => Slot::optional(&mut self.tool_messages),
            4 => Slot::optional(&mut self.metadata),
            5 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("mcp"),
            2 => View::optional(&self.server),
            3 => View::optional(&self.tool_messages),
            4 => View::optional(&self.metadata),
            5 => View::optional(&self.rejection_plan),
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
    CreateMcpToolDto = "vapi-createmcptooldto-schema.json#";
}
