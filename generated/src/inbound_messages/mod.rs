// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

//! Inbound messages.
//!
//! # [`ClientInboundMessageBody`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `add-message` | `AddMessage` | [`ClientInboundMessageAddMessage`] |
//! | `control` | `Control` | [`ClientInboundMessageControl`] |
//! | `say` | `Say` | [`ClientInboundMessageSay`] |
//! | `end-call` | `EndCall` | [`ClientInboundMessageEndCall`] |
//! | `transfer` | `Transfer` | [`ClientInboundMessageTransfer`] |
//! | `send-transport-message` | `SendTransportMessage` | [`ClientInboundMessageSendTransportMessage`] |
//!
//! # [`ClientInboundMessageSendTransportMessageBody`]
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
