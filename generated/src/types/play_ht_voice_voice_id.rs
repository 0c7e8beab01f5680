// @generated from vapi-fallbackplayhtvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 10 listed values, or another string.
///
/// Schema: `vapi-fallbackplayhtvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlayHtVoiceVoiceId {
    /// `jennifer`
    Jennifer,
    /// `melissa`
    Melissa,
    /// `will`
    Will,
    /// `chris`
    Chris,
    /// `matt`
    Matt,
    /// `jack`
    Jack,
    /// `ruby`
    Ruby,
    /// `davis`
    Davis,
    /// `donna`
    Donna,
    /// `michael`
    Michael,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl PlayHtVoiceVoiceId {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "jennifer",
        "melissa",
        "will",
        "chris",
        "matt",
        "jack",
        "ruby",
        "davis",
        "donna",
        "michael",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            PlayHtVoiceVoiceId::Jennifer => "jennifer",
            PlayHtVoiceVoiceId::Melissa => "melissa",
            PlayHtVoiceVoiceId::Will => "will",
            PlayHtVoiceVoiceId::Chris => "chris",
            PlayHtVoiceVoiceId::Matt => "matt",
            PlayHtVoiceVoiceId::Jack => "jack",
            PlayHtVoiceVoiceId::Ruby => "ruby",
            PlayHtVoiceVoiceId::Davis => "davis",
            PlayHtVoiceVoiceId::Donna => "donna",
            PlayHtVoiceVoiceId::Michael => "michael",
            PlayHtVoiceVoiceId::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            PlayHtVoiceVoiceId::VALUES,
            &index::<32>(PlayHtVoiceVoiceId::VALUES),
        );
        static LISTED: [PlayHtVoiceVoiceId; 10usize] = [
            PlayHtVoiceVoiceId::Jennifer,
            PlayHtVoiceVoiceId::Melissa,
            PlayHtVoiceVoiceId::Will,
            PlayHtVoiceVoiceId::Chris,
            PlayHtVoiceVoiceId::Matt,
            PlayHtVoiceVoiceId::Jack,
            PlayHtVoiceVoiceId::Ruby,
            PlayHtVoiceVoiceId::Davis,
            PlayHtVoiceVoiceId::Donna,
            PlayHtVoiceVoiceId::Michael,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => PlayHtVoiceVoiceId::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for PlayHtVoiceVoiceId {
    fn set(&mut self, text: &str) -> bool {
        *self = PlayHtVoiceVoiceId::from_name(text);
        !matches!(self, PlayHtVoiceVoiceId::Unknown(_))
    }

    fn as_str(&self) -> &str {
        PlayHtVoiceVoiceId::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 10 listed values"
    }
}

texts! {
    PlayHtVoiceVoiceId = "vapi-fallbackplayhtvoice-schema.json#/properties/voiceId";
}
