// @generated from vapi-createdtmftooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateDtmfToolDTO`.
///
/// Schema: `vapi-createdtmftooldto-schema.json#`
///
/// Always written with `type`: `"dtmf"`.
#[derive(Clone, PartialEq)]
pub struct CreateDtmfToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `sipInfoDtmfEnabled`, default `false`.
    pub sip_info_dtmf_enabled: Option<bool>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateDtmfToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateDtmfToolDto::empty()
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
        CreateDtmfToolDto {
            messages: None,
            sip_info_dtmf_enabled: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateDtmfToolDto {
    fn default() -> Self {
        CreateDtmfToolDto::empty()
    }
}

pub(crate) static CREATE_DTMF_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["messages", "type", "sipInfoDtmfEnabled", "rejectionPlan"];
    ObjectShape {
        name: "CreateDtmfToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "dtmf"),
            Member::optional("sipInfoDtmfEnabled", kind::BOOLEAN),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateDtmfToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_DTMF_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("dtmf"),
            2 => Slot::optional(&mut self.sip_info_dtmf_enabled),
            3 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("dtmf"),
            2 => View::optional(&self.sip_info_dtmf_enabled),
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
    CreateDtmfToolDto = "vapi-createdtmftooldto-schema.json#";
}
