// @generated from vapi-createendcalltooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateEndCallToolDTO`.
///
/// Schema: `vapi-createendcalltooldto-schema.json#`
///
/// Always written with `type`: `"endCall"`.
#[derive(Clone, PartialEq)]
pub struct CreateEndCallToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateEndCallToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateEndCallToolDto::empty()
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
        CreateEndCallToolDto {
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateEndCallToolDto {
    fn default() -> Self {
        CreateEndCallToolDto::empty()
    }
}

pub(crate) static CREATE_END_CALL_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["messages", "type", "rejectionPlan"];
    ObjectShape {
        name: "CreateEndCallToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "endCall"),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateEndCallToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_END_CALL_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("endCall"),
            2 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("endCall"),
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
    CreateEndCallToolDto = "vapi-createendcalltooldto-schema.json#";
}
