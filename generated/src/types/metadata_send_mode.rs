// @generated from vapi-customllmmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-customllmmodel-schema.json#/properties/metadataSendMode`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetadataSendMode {
    /// `off`
    Off,
    /// `variable`
    Variable,
    /// `destructured`
    Destructured,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl MetadataSendMode {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["off", "variable", "destructured"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            MetadataSendMode::Off => "off",
            MetadataSendMode::Variable => "variable",
            MetadataSendMode::Destructured => "destructured",
            MetadataSendMode::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            MetadataSendMode::VALUES,
            &index::<8>(MetadataSendMode::VALUES),
        );
        static LISTED: [MetadataSendMode; 3usize] = [
            MetadataSendMode::Off,
            MetadataSendMode::Variable,
            MetadataSendMode::Destructured,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => MetadataSendMode::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for MetadataSendMode {
    fn set(&mut self, text: &str) -> bool {
        *self = MetadataSendMode::from_name(text);
        !matches!(self, MetadataSendMode::Unknown(_))
    }

    fn as_str(&self) -> &str {
        MetadataSendMode::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    MetadataSendMode = "vapi-customllmmodel-schema.json#/properties/metadataSendMode";
}
