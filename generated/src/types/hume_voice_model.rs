// @generated from vapi-fallbackhumevoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-fallbackhumevoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HumeVoiceModel {
    /// `octave`
    Octave,
    /// `octave2`
    Octave2,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl HumeVoiceModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["octave", "octave2"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            HumeVoiceModel::Octave => "octave",
            HumeVoiceModel::Octave2 => "octave2",
            HumeVoiceModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            HumeVoiceModel::VALUES,
            &index::<4>(HumeVoiceModel::VALUES),
        );
        static LISTED: [HumeVoiceModel; 2usize] = [
            HumeVoiceModel::Octave,
            HumeVoiceModel::Octave2,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => HumeVoiceModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for HumeVoiceModel {
    fn set(&mut self, text: &str) -> bool {
        *self = HumeVoiceModel::from_name(text);
        !matches!(self, HumeVoiceModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        HumeVoiceModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    HumeVoiceModel = "vapi-fallbackhumevoice-schema.json#/properties/model";
}
