// @generated from vapi-createsiprequesttooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-createsiprequesttooldto-schema.json#/properties/verb`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateSipRequestToolDtoVerb {
    /// `INFO`
    Info,
    /// `MESSAGE`
    Message,
    /// `NOTIFY`
    Notify,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl CreateSipRequestToolDtoVerb {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["INFO", "MESSAGE", "NOTIFY"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CreateSipRequestToolDtoVerb::Info => "INFO",
            CreateSipRequestToolDtoVerb::Message => "MESSAGE",
            CreateSipRequestToolDtoVerb::Notify => "NOTIFY",
            CreateSipRequestToolDtoVerb::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CreateSipRequestToolDtoVerb::VALUES,
            &index::<8>(CreateSipRequestToolDtoVerb::VALUES),
        );
        static LISTED: [CreateSipRequestToolDtoVerb; 3usize] = [
            CreateSipRequestToolDtoVerb::Info,
            CreateSipRequestToolDtoVerb::Message,
            CreateSipRequestToolDtoVerb::Notify,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => CreateSipRequestToolDtoVerb::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for CreateSipRequestToolDtoVerb {
    fn set(&mut self, text: &str) -> bool {
        *self = CreateSipRequestToolDtoVerb::from_name(text);
        !matches!(self, CreateSipRequestToolDtoVerb::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CreateSipRequestToolDtoVerb::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    CreateSipRequestToolDtoVerb =
    "vapi-createsiprequesttooldto-schema.json#/properties/verb";
}
