// @generated from vapi-fallbackspeechmaticstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-fallbackspeechmaticstranscriber-schema.json#/properties/operatingPoint`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperatingPoint {
    /// `standard`
    Standard,
    /// `enhanced`
    Enhanced,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl OperatingPoint {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["standard", "enhanced"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            OperatingPoint::Standard => "standard",
            OperatingPoint::Enhanced => "enhanced",
            OperatingPoint::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            OperatingPoint::VALUES,
            &index::<4>(OperatingPoint::VALUES),
        );
        static LISTED: [OperatingPoint; 2usize] = [
            OperatingPoint::Standard,
            OperatingPoint::Enhanced,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => OperatingPoint::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for OperatingPoint {
    fn set(&mut self, text: &str) -> bool {
        *self = OperatingPoint::from_name(text);
        !matches!(self, OperatingPoint::Unknown(_))
    }

    fn as_str(&self) -> &str {
        OperatingPoint::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    OperatingPoint =
    "vapi-fallbackspeechmaticstranscriber-schema.json#/properties/operatingPoint";
}
