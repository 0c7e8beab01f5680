// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-assistant-schema.json#/properties/voicemailDetection/oneOf/0`
/// and 3 other places that say the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateWorkflowDtoVoicemailDetection {
    /// `off`
    Off,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl CreateWorkflowDtoVoicemailDetection {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["off"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CreateWorkflowDtoVoicemailDetection::Off => "off",
            CreateWorkflowDtoVoicemailDetection::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CreateWorkflowDtoVoicemailDetection::VALUES,
            &index::<2>(CreateWorkflowDtoVoicemailDetection::VALUES),
        );
        static LISTED: [CreateWorkflowDtoVoicemailDetection; 1usize] = [
            CreateWorkflowDtoVoicemailDetection::Off,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                CreateWorkflowDtoVoicemailDetection::Unknown(UnknownValue(name.into()))
            }
        }
    }
}

impl Text for CreateWorkflowDtoVoicemailDetection {
    fn set(&mut self, text: &str) -> bool {
        *self = CreateWorkflowDtoVoicemailDetection::from_name(text);
        !matches!(self, CreateWorkflowDtoVoicemailDetection::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CreateWorkflowDtoVoicemailDetection::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 1 listed value"
    }
}

texts! {
    CreateWorkflowDtoVoicemailDetection =
    "vapi-assistant-schema.json#/properties/voicemailDetection/oneOf/0";
}
