// @generated from vapi-createvoicemailtooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
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
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateVoicemailToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateVoicemailToolDto::empty()
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

object! {
    CREATE_VOICEMAIL_TOOL_DTO: CreateVoicemailToolDto = "vapi-createvoicemailtooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("voicemail");
        2 "beepDetectionEnabled" => optional(beep_detection_enabled: BOOLEAN);
        3 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
