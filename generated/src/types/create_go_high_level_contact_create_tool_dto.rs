// @generated from vapi-creategohighlevelcontactcreatetooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateGoHighLevelContactCreateToolDTO`.
///
/// Schema: `vapi-creategohighlevelcontactcreatetooldto-schema.json#`
///
/// Always written with `type`: `"gohighlevel.contact.create"`.
#[derive(Clone, PartialEq)]
pub struct CreateGoHighLevelContactCreateToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateGoHighLevelContactCreateToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateGoHighLevelContactCreateToolDto::empty()
    }

    fn empty() -> Self {
        CreateGoHighLevelContactCreateToolDto {
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateGoHighLevelContactCreateToolDto {
    fn default() -> Self {
        CreateGoHighLevelContactCreateToolDto::empty()
    }
}

object! {
    CREATE_GO_HIGH_LEVEL_CONTACT_CREATE_TOOL_DTO: CreateGoHighLevelContactCreateToolDto = "vapi-creategohighlevelcontactcreatetooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("gohighlevel.contact.create");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
