// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-assistant-schema.json#/properties/firstMessageMode`
/// and 2 other places that say the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FirstMessageMode {
    /// `assistant-speaks-first`
    AssistantSpeaksFirst,
    /// `assistant-speaks-first-with-model-generated-message`
    AssistantSpeaksFirstWithModelGeneratedMessage,
    /// `assistant-waits-for-user`
    AssistantWaitsForUser,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl FirstMessageMode {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "assistant-speaks-first",
        "assistant-speaks-first-with-model-generated-message",
        "assistant-waits-for-user",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            FirstMessageMode::AssistantSpeaksFirst => "assistant-speaks-first",
            FirstMessageMode::AssistantSpeaksFirstWithModelGeneratedMessage => {
                "assistant-speaks-first-with-model-generated-message"
            }
            FirstMessageMode::AssistantWaitsForUser => "assistant-waits-for-user",
            FirstMessageMode::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            FirstMessageMode::VALUES,
            &index::<8>(FirstMessageMode::VALUES),
        );
        static LISTED: [FirstMessageMode; 3usize] = [
            FirstMessageMode::AssistantSpeaksFirst,
            FirstMessageMode::AssistantSpeaksFirstWithModelGeneratedMessage,
            FirstMessageMode::AssistantWaitsForUser,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => FirstMessageMode::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for FirstMessageMode {
    fn set(&mut self, text: &str) -> bool {
        *self = FirstMessageMode::from_name(text);
        !matches!(self, FirstMessageMode::Unknown(_))
    }

    fn as_str(&self) -> &str {
        FirstMessageMode::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    FirstMessageMode = "vapi-assistant-schema.json#/properties/firstMessageMode";
}
