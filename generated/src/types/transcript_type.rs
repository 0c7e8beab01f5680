// @generated from vapi-clientmessagetranscript-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-clientmessagetranscript-schema.json#/properties/transcriptType`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscriptType {
    /// `partial`
    Partial,
    /// `final`
    Final,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl TranscriptType {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["partial", "final"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            TranscriptType::Partial => "partial",
            TranscriptType::Final => "final",
            TranscriptType::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            TranscriptType::VALUES,
            &index::<4>(TranscriptType::VALUES),
        );
        static LISTED: [TranscriptType; 2usize] = [
            TranscriptType::Partial,
            TranscriptType::Final,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => TranscriptType::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for TranscriptType {
    fn set(&mut self, text: &str) -> bool {
        *self = TranscriptType::from_name(text);
        !matches!(self, TranscriptType::Unknown(_))
    }

    fn as_str(&self) -> &str {
        TranscriptType::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    TranscriptType =
    "vapi-clientmessagetranscript-schema.json#/properties/transcriptType";
}
