// @generated from vapi-createslacksendmessagetooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateSlackSendMessageToolDTO`.
///
/// Schema: `vapi-createslacksendmessagetooldto-schema.json#`
///
/// Always written with `type`: `"slack.message.send"`.
#[derive(Clone, PartialEq)]
pub struct CreateSlackSendMessageToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateSlackSendMessageToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateSlackSendMessageToolDto::empty()
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
        CreateSlackSendMessageToolDto {
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateSlackSendMessageToolDto {
    fn default() -> Self {
        CreateSlackSendMessageToolDto::empty()
    }
}

pub(crate) static CREATE_SLACK_SEND_MESSAGE_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["messages", "type", "rejectionPlan"];
    ObjectShape {
        name: "CreateSlackSendMessageToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "slack.message.send"),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateSlackSendMessageToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_SLACK_SEND_MESSAGE_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("slack.message.send"),
            2 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("slack.message.send"),
            2 => View::optional(&self.rejection_plan),
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
    CreateSlackSendMessageToolDto = "vapi-createslacksendmessagetooldto-schema.json#";
}
