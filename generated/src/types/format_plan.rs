// @generated from vapi-formatplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, ListOf, NONE, Names, Number, ObjectPlan, UnionShape, Unknown,
    UnknownValue, only,
};
use crate::types::{ExactReplacement, RegexReplacement};

/// `FormatPlan`.
///
/// Schema: `vapi-formatplan-schema.json#`
#[derive(Clone)]
pub struct FormatPlan {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `numberToDigitsCutoff`, at least 0.
    pub number_to_digits_cutoff: Option<Number>,
    /// `replacements`.
    pub replacements: Option<Vec<FormatPlanReplacement>>,
    /// `formattersEnabled`.
    pub formatters_enabled: Option<ListOf<FormatPlanFormattersEnabledItem>>,
    _extra: Extra,
}

impl FormatPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for FormatPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    FormatPlan = "vapi-formatplan-schema.json#", unstated, missed 0b0, b"" {
        0 "enabled" => optional(enabled: BOOLEAN, with_enabled plain bool);
        1 "numberToDigitsCutoff" => optional(number_to_digits_cutoff: NUMBER, with_number_to_digits_cutoff into Number);
        2 "replacements" => optional(replacements: ARRAY, with_replacements list FormatPlanReplacement);
        3 "formattersEnabled" => optional(formatters_enabled: ARRAY, with_formatters_enabled texts FormatPlanFormattersEnabledItem);
    }
    () (enabled, number_to_digits_cutoff, replacements, formatters_enabled)
}

/// One of 17 listed values, or another string.
///
/// Schema: `vapi-formatplan-schema.json#/properties/formattersEnabled/items`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FormatPlanFormattersEnabledItem {
    /// `markdown`
    Markdown,
    /// `asterisk`
    Asterisk,
    /// `quote`
    Quote,
    /// `dash`
    Dash,
    /// `newline`
    Newline,
    /// `colon`
    Colon,
    /// `acronym`
    Acronym,
    /// `dollarAmount`
    DollarAmount,
    /// `email`
    Email,
    /// `date`
    Date,
    /// `time`
    Time,
    /// `distance`
    Distance,
    /// `unit`
    Unit,
    /// `percentage`
    Percentage,
    /// `phoneNumber`
    PhoneNumber,
    /// `number`
    Number,
    /// `stripAsterisk`
    StripAsterisk,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    FormatPlanFormattersEnabledItem = "vapi-formatplan-schema.json#/properties/formattersEnabled/items", unstated, b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x00\x09\x02\x00\x00\x00\x00\x00\
        \x0f\x03\x00\x0c\x00\x04\x00\x00\x00\x00\x05\x00\x00\x00\x01\x00\x00\x00\x00\x11\x00\x00\x06\x00\x0e\
        \x10\x0d\x0a\x00\x07\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00", "one of 17 listed values" {
        Markdown = "markdown";
        Asterisk = "asterisk";
        Quote = "quote";
        Dash = "dash";
        Newline = "newline";
        Colon = "colon";
        Acronym = "acronym";
        DollarAmount = "dollarAmount";
        Email = "email";
        Date = "date";
        Time = "time";
        Distance = "distance";
        Unit = "unit";
        Percentage = "percentage";
        PhoneNumber = "phoneNumber";
        Number = "number";
        StripAsterisk = "stripAsterisk";
    }
}

/// One of several types.
///
/// Schema: `vapi-formatplan-schema.json#/properties/replacements/items`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FormatPlanReplacement {
    /// `type` is `"exact"`.
    ExactReplacement(Box<ExactReplacement>),
    /// `type` is `"regex"`.
    RegexReplacement(Box<RegexReplacement>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl FormatPlanReplacement {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            FormatPlanReplacement::ExactReplacement(_) => Some("exact"),
            FormatPlanReplacement::RegexReplacement(_) => Some("regex"),
            FormatPlanReplacement::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// Returns `value`; `None` for `Unknown`, and where it is absent.
    pub fn value(&self) -> Option<&str> {
        match self {
            FormatPlanReplacement::ExactReplacement(value) => Some(value.value.as_str()),
            FormatPlanReplacement::RegexReplacement(value) => Some(value.value.as_str()),
            FormatPlanReplacement::Unknown(_) => None,
        }
    }
}

impl From<ExactReplacement> for FormatPlanReplacement {
    #[inline]
    fn from(value: ExactReplacement) -> Self {
        FormatPlanReplacement::ExactReplacement(Box::new(value))
    }
}

impl From<RegexReplacement> for FormatPlanReplacement {
    #[inline]
    fn from(value: RegexReplacement) -> Self {
        FormatPlanReplacement::RegexReplacement(Box::new(value))
    }
}

union! {
    FormatPlanReplacement = "vapi-formatplan-schema.json#/properties/replacements/items", UnionShape {
        name: "FormatPlanReplacement",
        variants: &["ExactReplacement", "RegexReplacement"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "exact",
                "regex",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 ExactReplacement is_exact_replacement as_exact_replacement by_ref ExactReplacement;
        1 RegexReplacement is_regex_replacement as_regex_replacement by_ref RegexReplacement;
    }
}
