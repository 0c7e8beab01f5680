// @generated from vapi-fallbackgladiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-fallbackgladiatranscriber-schema.json#/properties/region`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GladiaTranscriberRegion {
    /// `us-west`
    UsWest,
    /// `eu-west`
    EuWest,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl GladiaTranscriberRegion {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["us-west", "eu-west"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            GladiaTranscriberRegion::UsWest => "us-west",
            GladiaTranscriberRegion::EuWest => "eu-west",
            GladiaTranscriberRegion::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            GladiaTranscriberRegion::VALUES,
            &index::<4>(GladiaTranscriberRegion::VALUES),
        );
        static LISTED: [GladiaTranscriberRegion; 2usize] = [
            GladiaTranscriberRegion::UsWest,
            GladiaTranscriberRegion::EuWest,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => GladiaTranscriberRegion::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for GladiaTranscriberRegion {
    fn set(&mut self, text: &str) -> bool {
        *self = GladiaTranscriberRegion::from_name(text);
        !matches!(self, GladiaTranscriberRegion::Unknown(_))
    }

    fn as_str(&self) -> &str {
        GladiaTranscriberRegion::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    GladiaTranscriberRegion =
    "vapi-fallbackgladiatranscriber-schema.json#/properties/region";
}
