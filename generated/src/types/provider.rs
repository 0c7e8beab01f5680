// @generated from vapi-customendpointingmodelsmartendpointingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-customendpointingmodelsmartendpointingplan-schema.json#/properties/provider`
/// and 2 other places that say the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Provider {
    /// `vapi`
    Vapi,
    /// `livekit`
    Livekit,
    /// `custom-endpointing-model`
    CustomEndpointingModel,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl Provider {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "vapi",
        "livekit",
        "custom-endpointing-model",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Provider::Vapi => "vapi",
            Provider::Livekit => "livekit",
            Provider::CustomEndpointingModel => "custom-endpointing-model",
            Provider::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            Provider::VALUES,
            &index::<8>(Provider::VALUES),
        );
        static LISTED: [Provider; 3usize] = [
            Provider::Vapi,
            Provider::Livekit,
            Provider::CustomEndpointingModel,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => Provider::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for Provider {
    fn set(&mut self, text: &str) -> bool {
        *self = Provider::from_name(text);
        !matches!(self, Provider::Unknown(_))
    }

    fn as_str(&self) -> &str {
        Provider::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    Provider =
    "vapi-customendpointingmodelsmartendpointingplan-schema.json#/properties/provider";
}
