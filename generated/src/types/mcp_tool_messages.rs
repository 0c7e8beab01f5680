// @generated from vapi-mcptoolmessages-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::ServerMessageResponseTransferDestinationRequestMessage;

/// `McpToolMessages`.
///
/// Schema: `vapi-mcptoolmessages-schema.json#`
#[derive(Clone, PartialEq)]
pub struct McpToolMessages {
    /// `name`, required.
    pub name: String,
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    _extra: Extra,
}

impl McpToolMessages {
    /// A value with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        McpToolMessages {
            name: name.into(),
            ..McpToolMessages::empty()
        }
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
        McpToolMessages {
            name: Field::empty(),
            messages: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static MCP_TOOL_MESSAGES: ObjectShape = {
    const NAMES: &[&str] = &["name", "messages"];
    ObjectShape {
        name: "McpToolMessages",
        members: &[
            Member::required("name", kind::STRING),
            Member::optional("messages", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for McpToolMessages {
    fn shape(&self) -> &'static ObjectShape {
        &MCP_TOOL_MESSAGES
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.name),
            1 => Slot::optional(&mut self.messages),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.name),
            1 => View::optional(&self.messages),
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
    McpToolMessages = "vapi-mcptoolmessages-schema.json#";
}
