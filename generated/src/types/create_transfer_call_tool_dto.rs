// @generated from vapi-createtransfercalltooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    ClientMessageTransferUpdateDestination,
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateTransferCallToolDTO`.
///
/// Schema: `vapi-createtransfercalltooldto-schema.json#`
///
/// Always written with `type`: `"transferCall"`.
#[derive(Clone, PartialEq)]
pub struct CreateTransferCallToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `destinations`.
    pub destinations: Option<Vec<ClientMessageTransferUpdateDestination>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateTransferCallToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateTransferCallToolDto::empty()
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
        CreateTransferCallToolDto {
            messages: None,
            destinations: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateTransferCallToolDto {
    fn default() -> Self {
        CreateTransferCallToolDto::empty()
    }
}

pub(crate) static CREATE_TRANSFER_CALL_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["messages", "type", "destinations", "rejectionPlan"];
    ObjectShape {
        name: "CreateTransferCallToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "transferCall"),
            Member::optional("destinations", kind::ARRAY),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateTransferCallToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_TRANSFER_CALL_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("transferCall"),
            2 => Slot::optional(&mut self.destinations),
            3 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("transferCall"),
            2 => View::optional(&self.destinations),
            3 => View::optional(&self.rejection_plan),
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
    CreateTransferCallToolDto = "vapi-createtransfercalltooldto-schema.json#";
}
