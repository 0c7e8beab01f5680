// @generated from vapi-createvoicemailtooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateVoicemailToolDTO`.
///
/// Schema: `vapi-createvoicemailtooldto-schema.json#`
///
/// Always written with `type`: `"voicemail"`.
#[derive(Clone, PartialEq)]
pub struct CreateVoicemailToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `beepDetectionEnabled`, default `false`.
    pub beep_detection_enabled: Option<bool>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateVoicemailToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateVoicemailToolDto::empty()
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
        CreateVoicemailToolDto {
            messages: None,
            beep_detection_enabled: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateVoicemailToolDto {
    fn default() -> Self {
        CreateVoicemailToolDto::empty()
    }
}

pub(crate) static CREATE_VOICEMAIL_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "type",
        "beepDetectionEnabled",
        "rejectionPlan",
    ];
    ObjectShape {
        name: "CreateVoicemailToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "voicemail"),
            Member::optional("beepDetectionEnabled", kind::BOOLEAN),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateVoicemailToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_VOICEMAIL_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("voicemail"),
            2 => Slot::optional(&mut self.beep_detection_enabled),
            3 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("voicemail"),
            2 => View::optional(&self.beep_detection_enabled),
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
    CreateVoicemailToolDto = "vapi-createvoicemailtooldto-schema.json#";
}
