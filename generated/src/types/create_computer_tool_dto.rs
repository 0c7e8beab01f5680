// @generated from vapi-createcomputertooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{McpToolMessage, Server, ToolRejectionPlan};

/// `CreateComputerToolDTO`.
///
/// Schema: `vapi-createcomputertooldto-schema.json#`
///
/// Always written with `type`: `"computer"`.
///
/// Always written with `subType`: `"computer_20241022"`.
///
/// Always written with `name`: `"computer"`.
#[derive(Clone)]
pub struct CreateComputerToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `displayWidthPx`, required.
    pub display_width_px: Number,
    /// `displayHeightPx`, required.
    pub display_height_px: Number,
    /// `displayNumber`.
    pub display_number: Option<Number>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateComputerToolDto {
    /// A value with its required members.
    pub fn new(
        display_width_px: impl Into<Number>,
        display_height_px: impl Into<Number>,
    ) -> Self {
        CreateComputerToolDto {
            display_width_px: display_width_px.into(),
            display_height_px: display_height_px.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateComputerToolDto = "vapi-createcomputertooldto-schema.json#", unstated, missed 0b1110110, b"\x02\x00\x07\x00\x00\x00\x00\x00\x00\x00\x09\x00\x00\x00\x00\x01\x06\x00\x00\x00\x00\x00\x04\x00\
        \x00\x03\x00\x05\x08\x00\x00\x00" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("computer");
        2 "subType" => constant("computer_20241022");
        3 "server" => optional(server: OBJECT, with_server into Server);
        4 "name" => constant("computer");
        5 "displayWidthPx" => required(display_width_px: NUMBER, with_display_width_px into Number);
        6 "displayHeightPx" => required(display_height_px: NUMBER, with_display_height_px into Number);
        7 "displayNumber" => optional(display_number: NUMBER, with_display_number into Number);
        8 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    (display_width_px, display_height_px) (messages, server, display_number, rejection_plan)
}
