// @generated from vapi-creategohighlevelcontactgettooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateGoHighLevelContactGetToolDTO`.
///
/// Schema: `vapi-creategohighlevelcontactgettooldto-schema.json#`
///
/// Always written with `type`: `"gohighlevel.contact.get"`.
#[derive(Clone, PartialEq)]
pub struct CreateGoHighLevelContactGetToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateGoHighLevelContactGetToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateGoHighLevelContactGetToolDto::empty()
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
        CreateGoHighLevelContactGetToolDto {
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateGoHighLevelContactGetToolDto {
    fn default() -> Self {
        CreateGoHighLevelContactGetToolDto::empty()
    }
}

pub(crate) static CREATE_GO_HIGH_LEVEL_CONTACT_GET_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["messages", "type", "rejectionPlan"];
    ObjectShape {
        name: "CreateGoHighLevelContactGetToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "gohighlevel.contact.get"),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateGoHighLevelContactGetToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_GO_HIGH_LEVEL_CONTACT_GET_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("gohighlevel.contact.get"),
            2 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("gohighlevel.contact.get"),
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
    CreateGoHighLevelContactGetToolDto =
    "vapi-creategohighlevelcontactgettooldto-schema.json#";
}
