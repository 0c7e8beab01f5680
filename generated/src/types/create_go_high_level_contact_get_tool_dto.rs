// @generated from vapi-creategohighlevelcontactgettooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
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
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateGoHighLevelContactGetToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateGoHighLevelContactGetToolDto::empty()
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

object! {
    CREATE_GO_HIGH_LEVEL_CONTACT_GET_TOOL_DTO: CreateGoHighLevelContactGetToolDto = "vapi-creategohighlevelcontactgettooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("gohighlevel.contact.get");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
