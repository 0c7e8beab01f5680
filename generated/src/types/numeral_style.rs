// @generated from vapi-fallbackspeechmaticstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-fallbackspeechmaticstranscriber-schema.json#/properties/numeralStyle`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumeralStyle {
    /// `written`
    Written,
    /// `spoken`
    Spoken,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl NumeralStyle {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["written", "spoken"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            NumeralStyle::Written => "written",
            NumeralStyle::Spoken => "spoken",
            NumeralStyle::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            NumeralStyle::VALUES,
            &index::<4>(NumeralStyle::VALUES),
        );
        static LISTED: [NumeralStyle; 2usize] = [
            NumeralStyle::Written,
            NumeralStyle::Spoken,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => NumeralStyle::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for NumeralStyle {
    fn set(&mut self, text: &str) -> bool {
        *self = NumeralStyle::from_name(text);
        !matches!(self, NumeralStyle::Unknown(_))
    }

    fn as_str(&self) -> &str {
        NumeralStyle::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    NumeralStyle =
    "vapi-fallbackspeechmaticstranscriber-schema.json#/properties/numeralStyle";
}
