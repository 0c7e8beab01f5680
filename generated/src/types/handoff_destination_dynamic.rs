// @generated from vapi-handoffdestinationdynamic-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::Server;

/// `HandoffDestinationDynamic`.
///
/// Schema: `vapi-handoffdestinationdynamic-schema.json#`
///
/// Always written with `type`: `"dynamic"`.
#[derive(Clone, PartialEq)]
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
        HandoffDestinationDynamic::empty()
    }

    fn empty() -> Self {
        HandoffDestinationDynamic {
            server: None,
            description: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for HandoffDestinationDynamic {
    fn default() -> Self {
        HandoffDestinationDynamic::empty()
    }
}

object! {
    HANDOFF_DESTINATION_DYNAMIC: HandoffDestinationDynamic = "vapi-handoffdestinationdynamic-schema.json#", unstated, [8] {
        0 "type" => constant("dynamic");
        1 "server" => optional(server: OBJECT);
        2 "description" => optional(description: STRING);
    }
}
