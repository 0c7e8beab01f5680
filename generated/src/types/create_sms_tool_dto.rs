// @generated from vapi-createsmstooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateSmsToolDTO`.
///
/// Schema: `vapi-createsmstooldto-schema.json#`
///
/// Always written with `type`: `"sms"`.
#[derive(Clone, PartialEq)]
pub struct CreateSmsToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateSmsToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateSmsToolDto::empty()
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
        CreateSmsToolDto {
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateSmsToolDto {
    fn default() -> Self {
        CreateSmsToolDto::empty()
    }
}

pub(crate) static CREATE_SMS_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["messages", "type", "rejectionPlan"];
    ObjectShape {
        name: "CreateSmsToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "sms"),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateSmsToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_SMS_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("sms"),
            2 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("sms"),
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
    CreateSmsToolDto = "vapi-createsmstooldto-schema.json#";
}
