// @generated from vapi-clientmessagespeechupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-clientmessagespeechupdate-schema.json#/properties/status`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientMessageSpeechUpdateStatus {
    /// `started`
    Started,
    /// `stopped`
    Stopped,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl ClientMessageSpeechUpdateStatus {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["started", "stopped"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            ClientMessageSpeechUpdateStatus::Started => "started",
            ClientMessageSpeechUpdateStatus::Stopped => "stopped",
            ClientMessageSpeechUpdateStatus::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            ClientMessageSpeechUpdateStatus::VALUES,
            &index::<4>(ClientMessageSpeechUpdateStatus::VALUES),
        );
        static LISTED: [ClientMessageSpeechUpdateStatus; 2usize] = [
            ClientMessageSpeechUpdateStatus::Started,
            ClientMessageSpeechUpdateStatus::Stopped,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => ClientMessageSpeechUpdateStatus::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for ClientMessageSpeechUpdateStatus {
    fn set(&mut self, text: &str) -> bool {
        *self = ClientMessageSpeechUpdateStatus::from_name(text);
        !matches!(self, ClientMessageSpeechUpdateStatus::Unknown(_))
    }

    fn as_str(&self) -> &str {
        ClientMessageSpeechUpdateStatus::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    ClientMessageSpeechUpdateStatus =
    "vapi-clientmessagespeechupdate-schema.json#/properties/status";
}
