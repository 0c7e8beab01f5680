// @generated from vapi-creategooglesheetsrowappendtooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateGoogleSheetsRowAppendToolDTO`.
///
/// Schema: `vapi-creategooglesheetsrowappendtooldto-schema.json#`
///
/// Always written with `type`: `"google.sheets.row.append"`.
#[derive(Clone, PartialEq)]
pub struct CreateGoogleSheetsRowAppendToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateGoogleSheetsRowAppendToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateGoogleSheetsRowAppendToolDto::empty()
    }

    fn empty() -> Self {
        CreateGoogleSheetsRowAppendToolDto {
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateGoogleSheetsRowAppendToolDto {
    fn default() -> Self {
        CreateGoogleSheetsRowAppendToolDto::empty()
    }
}

object! {
    CREATE_GOOGLE_SHEETS_ROW_APPEND_TOOL_DTO: CreateGoogleSheetsRowAppendToolDto = "vapi-creategooglesheetsrowappendtooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("google.sheets.row.append");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
