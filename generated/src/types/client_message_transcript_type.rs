// @generated from vapi-clientmessagetranscript-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-clientmessagetranscript-schema.json#/properties/type`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientMessageTranscriptType {
    /// `transcript`
    Transcript,
    /// `transcript[transcriptType=\"final\"]`
    TranscriptTranscriptTypeFinal,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl ClientMessageTranscriptType {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "transcript",
        "transcript[transcriptType=\"final\"]",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            ClientMessageTranscriptType::Transcript => "transcript",
            ClientMessageTranscriptType::TranscriptTranscriptTypeFinal => {
                "transcript[transcriptType=\"final\"]"
            }
            ClientMessageTranscriptType::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            ClientMessageTranscriptType::VALUES,
            &index::<4>(ClientMessageTranscriptType::VALUES),
        );
        static LISTED: [ClientMessageTranscriptType; 2usize] = [
            ClientMessageTranscriptType::Transcript,
            ClientMessageTranscriptType::TranscriptTranscriptTypeFinal,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => ClientMessageTranscriptType::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for ClientMessageTranscriptType {
    fn set(&mut self, text: &str) -> bool {
        *self = ClientMessageTranscriptType::from_name(text);
        !matches!(self, ClientMessageTranscriptType::Unknown(_))
    }

    fn as_str(&self) -> &str {
        ClientMessageTranscriptType::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    ClientMessageTranscriptType =
    "vapi-clientmessagetranscript-schema.json#/properties/type";
}
