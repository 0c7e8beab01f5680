// @generated from vapi-azurespeechtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-azurespeechtranscriber-schema.json#/properties/segmentationStrategy`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SegmentationStrategy {
    /// `Default`
    DefaultType,
    /// `Time`
    Time,
    /// `Semantic`
    Semantic,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl SegmentationStrategy {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["Default", "Time", "Semantic"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            SegmentationStrategy::DefaultType => "Default",
            SegmentationStrategy::Time => "Time",
            SegmentationStrategy::Semantic => "Semantic",
            SegmentationStrategy::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            SegmentationStrategy::VALUES,
            &index::<8>(SegmentationStrategy::VALUES),
        );
        static LISTED: [SegmentationStrategy; 3usize] = [
            SegmentationStrategy::DefaultType,
            SegmentationStrategy::Time,
            SegmentationStrategy::Semantic,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => SegmentationStrategy::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for SegmentationStrategy {
    fn set(&mut self, text: &str) -> bool {
        *self = SegmentationStrategy::from_name(text);
        !matches!(self, SegmentationStrategy::Unknown(_))
    }

    fn as_str(&self) -> &str {
        SegmentationStrategy::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    SegmentationStrategy =
    "vapi-azurespeechtranscriber-schema.json#/properties/segmentationStrategy";
}
