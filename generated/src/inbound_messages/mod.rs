// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

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
//! # [`ClientInboundMessageSendTransportMessageMessage`](crate::inbound_messages::ClientInboundMessageSendTransportMessageMessage)
//!
//! | `transport` | variant | type |
//! | --- | --- | --- |
//! | `vapi.sip` | `VapiSipTransportMessage` | [`VapiSipTransportMessage`](crate::types::VapiSipTransportMessage) |
//! | `twilio` | `TwilioTransportMessage` | [`TwilioTransportMessage`](crate::types::TwilioTransportMessage) |
//!

#[cfg(feature = "inbound-messages")]
#[rustfmt::skip]
mod client_inbound_message;
#[cfg(feature = "inbound-messages")]
#[rustfmt::skip]
mod client_inbound_message_add_message;
#[cfg(feature = "inbound-messages")]
#[rustfmt::skip]
mod client_inbound_message_control;
#[cfg(feature = "inbound-messages")]
#[rustfmt::skip]
mod client_inbound_message_end_call;
#[cfg(feature = "inbound-messages")]
#[rustfmt::skip]
mod client_inbound_message_say;
#[cfg(feature = "inbound-messages")]
#[rustfmt::skip]
mod client_inbound_message_send_transport_message;
#[cfg(feature = "inbound-messages")]
#[rustfmt::skip]
mod client_inbound_message_transfer;
#[cfg(feature = "inbound-messages")]
pub use self::client_inbound_message::{ClientInboundMessage, ClientInboundMessageBody};
#[cfg(feature = "inbound-messages")]
pub use self::client_inbound_message_add_message::ClientInboundMessageAddMessage;
#[cfg(feature = "inbound-messages")]
pub use self::client_inbound_message_control::{
    ClientInboundMessageControl, ClientInboundMessageControlControl,
};

#[cfg(feature = "inbound-messages")]
pub use self::client_inbound_message_end_call::ClientInboundMessageEndCall;
#[cfg(feature = "inbound-messages")]
pub use self::client_inbound_message_say::ClientInboundMessageSay;
#[cfg(feature = "inbound-messages")]
pub use self::client_inbound_message_send_transport_message::{
    ClientInboundMessageSendTransportMessage,
    ClientInboundMessageSendTransportMessageMessage,
};

#[cfg(feature = "inbound-messages")]
pub use self::client_inbound_message_transfer::ClientInboundMessageTransfer;
