// @generated from vapi-googlevoicemaildetectionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-googlevoicemaildetectionplan-schema.json#/properties/type`
/// and 2 other places that say the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VapiVoicemailDetectionPlanType {
    /// `audio`
    Audio,
    /// `transcript`
    Transcript,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl VapiVoicemailDetectionPlanType {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["audio", "transcript"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            VapiVoicemailDetectionPlanType::Audio => "audio",
            VapiVoicemailDetectionPlanType::Transcript => "transcript",
            VapiVoicemailDetectionPlanType::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            VapiVoicemailDetectionPlanType::VALUES,
            &index::<4>(VapiVoicemailDetectionPlanType::VALUES),
        );
        static LISTED: [VapiVoicemailDetectionPlanType; 2usize] = [
            VapiVoicemailDetectionPlanType::Audio,
            VapiVoicemailDetectionPlanType::Transcript,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => VapiVoicemailDetectionPlanType::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for VapiVoicemailDetectionPlanType {
    fn set(&mut self, text: &str) -> bool {
        *self = VapiVoicemailDetectionPlanType::from_name(text);
        !matches!(self, VapiVoicemailDetectionPlanType::Unknown(_))
    }

    fn as_str(&self) -> &str {
        VapiVoicemailDetectionPlanType::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    VapiVoicemailDetectionPlanType =
    "vapi-googlevoicemaildetectionplan-schema.json#/properties/type";
}
