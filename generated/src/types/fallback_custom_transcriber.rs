// @generated from vapi-fallbackcustomtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::Server;

/// `FallbackCustomTranscriber`.
///
/// Schema: `vapi-fallbackcustomtranscriber-schema.json#`
///
/// Always written with `provider`: `"custom-transcriber"`.
#[derive(Clone)]
pub struct FallbackCustomTranscriber {
    /// `server`, required.
    pub server: Box<Server>,
    _extra: Extra,
}

impl FallbackCustomTranscriber {
    /// A value with its required members.
    pub fn new(server: impl Into<Server>) -> Self {
        FallbackCustomTranscriber {
            server: Box::new(server.into()),
            ..Field::empty()
        }
    }
}

object! {
    FallbackCustomTranscriber = "vapi-fallbackcustomtranscriber-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("custom-transcriber");
        1 "server" => required(server: OBJECT, with_server into Server);
    }
    (server) ()
}
