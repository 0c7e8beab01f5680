// @generated from vapi-clientinboundmessagetransfer-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::CallDestination;

/// `ClientInboundMessageTransfer`.
///
/// Schema: `vapi-clientinboundmessagetransfer-schema.json#`
///
/// Always written with `type`: `"transfer"`.
#[derive(Clone, PartialEq)]
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
        ClientInboundMessageTransfer::empty()
    }

    fn empty() -> Self {
        ClientInboundMessageTransfer {
            destination: None,
            content: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ClientInboundMessageTransfer {
    fn default() -> Self {
        ClientInboundMessageTransfer::empty()
    }
}

object! {
    CLIENT_INBOUND_MESSAGE_TRANSFER: ClientInboundMessageTransfer = "vapi-clientinboundmessagetransfer-schema.json#", unstated, [8] {
        0 "type" => constant("transfer");
        1 "destination" => optional(destination: OBJECT);
        2 "content" => optional(content: STRING);
    }
}
