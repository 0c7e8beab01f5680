// @generated from vapi-clientinboundmessageendcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `ClientInboundMessageEndCall`.
///
/// Schema: `vapi-clientinboundmessageendcall-schema.json#`
///
/// Always written with `type`: `"end-call"`.
#[derive(Clone, PartialEq)]
pub struct ClientInboundMessageEndCall {
    _extra: Extra,
}

impl ClientInboundMessageEndCall {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ClientInboundMessageEndCall::empty()
    }

    fn empty() -> Self {
        ClientInboundMessageEndCall {
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ClientInboundMessageEndCall {
    fn default() -> Self {
        ClientInboundMessageEndCall::empty()
    }
}

object! {
    CLIENT_INBOUND_MESSAGE_END_CALL: ClientInboundMessageEndCall = "vapi-clientinboundmessageendcall-schema.json#", unstated, [2] {
        0 "type" => constant("end-call");
    }
}
