// @generated from vapi-ghltoolwithtoolcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    GhlToolMetadata, ServerMessageResponseTransferDestinationRequestMessage, ToolCall,
    ToolRejectionPlan,
};

/// `GhlToolWithToolCall`.
///
/// Schema: `vapi-ghltoolwithtoolcall-schema.json#`
///
/// Always written with `type`: `"ghl"`.
#[derive(Clone, PartialEq)]
pub struct GhlToolWithToolCall {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `toolCall`, required.
    pub tool_call: Box<ToolCall>,
    /// `metadata`, required.
    pub metadata: GhlToolMetadata,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl GhlToolWithToolCall {
    /// A value with its required members.
    pub fn new(
        tool_call: impl Into<Box<ToolCall>>,
        metadata: impl Into<GhlToolMetadata>,
    ) -> Self {
        GhlToolWithToolCall {
            tool_call: tool_call.into(),
            metadata: metadata.into(),
            ..GhlToolWithToolCall::empty()
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
        GhlToolWithToolCall {
            tool_call: Field::empty(),
            metadata: Field::empty(),
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static GHL_TOOL_WITH_TOOL_CALL: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "type",
        "toolCall",
        "metadata",
        "rejectionPlan",
    ];
    ObjectShape {
        name: "GhlToolWithToolCall",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "ghl"),
            Member::required("toolCall", kind::OBJECT),
            Member::required("metadata", kind::OBJECT),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for GhlToolWithToolCall {
    fn shape(&self) -> &'static ObjectShape {
        &GHL_TOOL_WITH_TOOL_CALL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("ghl"),
            2 => Slot::required(&mut self.tool_call),
            3 => Slot::required(&mut self.metadata),
            4 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("ghl"),
            2 => View::required(&self.tool_call),
            3 => View::required(&self.metadata),
            4 => View::optional(&self.rejection_plan),
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
    GhlToolWithToolCall = "vapi-ghltoolwithtoolcall-schema.json#";
}
