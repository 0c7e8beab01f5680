// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

#![allow(rustdoc::redundant_explicit_links)]
//! Inbound messages.
//!
//! # [`ClientInboundMessageBody`](crate::inbound_messages::ClientInboundMessageBody)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `add-message` | `AddMessage` | [`ClientInboundMessageAddMessage`](crate::inbound_messages::ClientInboundMessageAddMessage) |
//! | `control` | `Control` | [`ClientInboundMessageControl`](crate::inbound_messages::ClientInboundMessageControl) |
//! | `say` | `Say` | [`ClientInboundMessageSay`](crate::inbound_messages::ClientInboundMessageSay) |
//! | `end-call` | `EndCall` | [`ClientInboundMessageEndCall`](crate::inbound_messages::ClientInboundMessageEndCall) |
//! | `transfer` | `Transfer` | [`ClientInboundMessageTransfer`](crate::inbound_messages::ClientInboundMessageTransfer) |
//! | `send-transport-message` | `SendTransportMessage` | [`ClientInboundMessageSendTransportMessage`](crate::inbound_messages::ClientInboundMessageSendTransportMessage) |
//!
//! # [`ClientInboundMessageSendTransportMessageBody`](crate::inbound_messages::ClientInboundMessageSendTransportMessageBody)
//!
//! | `transport` | variant | type |
//! | --- | --- | --- |
//! | `vapi.sip` | `VapiSipTransportMessage` | [`VapiSipTransportMessage`](crate::types::VapiSipTransportMessage) |
//! | `twilio` | `TwilioTransportMessage` | [`TwilioTransportMessage`](crate::types::TwilioTransportMessage) |
//!

files! {
    all() {
        client_inbound_message: ClientInboundMessage, ClientInboundMessageBody;
        client_inbound_message_add_message: ClientInboundMessageAddMessage;
        client_inbound_message_control: ClientInboundMessageControl, ClientInboundMessageControlName;
        client_inbound_message_end_call: ClientInboundMessageEndCall;
        client_inbound_message_say: ClientInboundMessageSay;
        client_inbound_message_send_transport_message: ClientInboundMessageSendTransportMessage, ClientInboundMessageSendTransportMessageBody;
        client_inbound_message_transfer: ClientInboundMessageTransfer;
    }
}
