// @generated from vapi-clientinboundmessagetransfer-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::CallDestination;

/// Transfers the call to a destination.
///
/// Schema: `vapi-clientinboundmessagetransfer-schema.json#`
///
/// Always written with `type`: `"transfer"`.
#[derive(Clone)]
pub struct ClientInboundMessageTransfer {
    /// `destination`.
    pub destination: Option<CallDestination>,
    /// `content`.
    pub content: Option<String>,
    _extra: Extra,
}

impl ClientInboundMessageTransfer {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ClientInboundMessageTransfer {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ClientInboundMessageTransfer = "vapi-clientinboundmessagetransfer-schema.json#", unstated, missed 0b1, b"" {
        0 "type" => constant("transfer");
        1 "destination" => optional(destination: OBJECT, with_destination into CallDestination);
        2 "content" => optional(content: STRING, with_content into String);
    }
    () (destination, content)
}
