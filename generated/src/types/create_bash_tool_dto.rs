// @generated from vapi-createbashtooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    Server, ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateBashToolDTO`.
///
/// Schema: `vapi-createbashtooldto-schema.json#`
///
/// Always written with `type`: `"bash"`.
///
/// Always written with `subType`: `"bash_20241022"`.
///
/// Always written with `name`: `"bash"`.
#[derive(Clone, PartialEq)]
pub struct CreateBashToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateBashToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateBashToolDto::empty()
    }

    fn empty() -> Self {
        CreateBashToolDto {
            messages: None,
            server: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateBashToolDto {
    fn default() -> Self {
        CreateBashToolDto::empty()
    }
}

object! {
    CREATE_BASH_TOOL_DTO: CreateBashToolDto = "vapi-createbashtooldto-schema.json#", unstated, [16] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("bash");
        2 "subType" => constant("bash_20241022");
        3 "server" => optional(server: OBJECT);
        4 "name" => constant("bash");
        5 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
