// @generated from vapi-fallbackneuphonicvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-fallbackneuphonicvoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NeuphonicVoiceModel {
    /// `neu_hq`
    NeuHq,
    /// `neu_fast`
    NeuFast,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl NeuphonicVoiceModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["neu_hq", "neu_fast"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            NeuphonicVoiceModel::NeuHq => "neu_hq",
            NeuphonicVoiceModel::NeuFast => "neu_fast",
            NeuphonicVoiceModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            NeuphonicVoiceModel::VALUES,
            &index::<4>(NeuphonicVoiceModel::VALUES),
        );
        static LISTED: [NeuphonicVoiceModel; 2usize] = [
            NeuphonicVoiceModel::NeuHq,
            NeuphonicVoiceModel::NeuFast,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => NeuphonicVoiceModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for NeuphonicVoiceModel {
    fn set(&mut self, text: &str) -> bool {
        *self = NeuphonicVoiceModel::from_name(text);
        !matches!(self, NeuphonicVoiceModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        NeuphonicVoiceModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    NeuphonicVoiceModel = "vapi-fallbackneuphonicvoice-schema.json#/properties/model";
}
