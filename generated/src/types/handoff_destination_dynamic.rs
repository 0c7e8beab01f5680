// @generated from vapi-handoffdestinationdynamic-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::Server;

/// `HandoffDestinationDynamic`.
///
/// Schema: `vapi-handoffdestinationdynamic-schema.json#`
///
/// Always written with `type`: `"dynamic"`.
#[derive(Clone)]
pub struct HandoffDestinationDynamic {
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `description`.
    pub description: Option<String>,
    _extra: Extra,
}

impl HandoffDestinationDynamic {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for HandoffDestinationDynamic {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    HandoffDestinationDynamic = "vapi-handoffdestinationdynamic-schema.json#", unstated, missed 0b1, b"" {
        0 "type" => constant("dynamic");
        1 "server" => optional(server: OBJECT, with_server into Server);
        2 "description" => optional(description: STRING, with_description into String);
    }
    () (server, description)
}
