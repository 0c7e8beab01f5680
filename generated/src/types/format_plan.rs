// @generated from vapi-formatplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Number, Object, ObjectArm, ObjectPlan,
    ObjectShape, Slot, Text, Union, UnionShape, Unknown, UnknownValue, View, index, kind,
};
use crate::types::{ExactReplacement, RegexReplacement};

/// `FormatPlan`.
///
/// Schema: `vapi-formatplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct FormatPlan {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `numberToDigitsCutoff`, at least 0.
    pub number_to_digits_cutoff: Option<Number>,
    /// `replacements`.
    pub replacements: Option<Vec<FormatPlanReplacementsItem>>,
    /// `formattersEnabled`.
    pub formatters_enabled: Option<Vec<FormatPlanFormattersEnabledItem>>,
    _extra: Extra,
}

impl FormatPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        FormatPlan::empty()
    }

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        FormatPlan {
            enabled: None,
            number_to_digits_cutoff: None,
            replacements: None,
            formatters_enabled: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FormatPlan {
    fn default() -> Self {
        FormatPlan::empty()
    }
}

pub(crate) static FORMAT_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "enabled",
        "numberToDigitsCutoff",
        "replacements",
        "formattersEnabled",
    ];
    ObjectShape {
        name: "FormatPlan",
        members: &[
            Member::optional("enabled", kind::BOOLEAN),
            Member::optional("numberToDigitsCutoff", kind::NUMBER),
            Member::optional("replacements", kind::ARRAY),
            Member::optional("formattersEnabled", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for FormatPlan {
    fn shape(&self) -> &'static ObjectShape {
        &FORMAT_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.enabled),
            1 => Slot::optional(&mut self.number_to_digits_cutoff),
            2 => Slot::optional(&mut self.replacements),
            3 => Slot::optional(&mut self.formatters_enabled),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.enabled),
            1 => View::optional(&self.number_to_digits_cutoff),
            2 => View::optional(&self.replacements),
            3 => View::optional(&self.formatters_enabled),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    FormatPlan = "vapi-formatplan-schema.json#";
}

/// One of 17 listed values, or another string.
///
/// Schema: `vapi-formatplan-schema.json#/properties/formattersEnabled/items`
#[derive(Clone, PartialEq, Eq, Hash)]
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
    NumberType,
    /// `stripAsterisk`
    StripAsterisk,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl FormatPlanFormattersEnabledItem {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "markdown",
        "asterisk",
        "quote",
        "dash",
        "newline",
        "colon",
        "acronym",
        "dollarAmount",
        "email",
        "date",
        "time",
        "distance",
        "unit",
        "percentage",
        "phoneNumber",
        "number",
        "stripAsterisk",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            FormatPlanFormattersEnabledItem::Markdown => "markdown",
            FormatPlanFormattersEnabledItem::Asterisk => "asterisk",
            FormatPlanFormattersEnabledItem::Quote => "quote",
            FormatPlanFormattersEnabledItem::Dash => "dash",
            FormatPlanFormattersEnabledItem::Newline => "newline",
            FormatPlanFormattersEnabledItem::Colon => "colon",
            FormatPlanFormattersEnabledItem::Acronym => "acronym",
            FormatPlanFormattersEnabledItem::DollarAmount => "dollarAmount",
            FormatPlanFormattersEnabledItem::Email => "email",
            FormatPlanFormattersEnabledItem::Date => "date",
            FormatPlanFormattersEnabledItem::Time => "time",
            FormatPlanFormattersEnabledItem::Distance => "distance",
            FormatPlanFormattersEnabledItem::Unit => "unit",
            FormatPlanFormattersEnabledItem::Percentage => "percentage",
            FormatPlanFormattersEnabledItem::PhoneNumber => "phoneNumber",
            FormatPlanFormattersEnabledItem::NumberType => "number",
            FormatPlanFormattersEnabledItem::StripAsterisk => "stripAsterisk",
            FormatPlanFormattersEnabledItem::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            FormatPlanFormattersEnabledItem::VALUES,
            &index::<64>(FormatPlanFormattersEnabledItem::VALUES),
        );
        static LISTED: [FormatPlanFormattersEnabledItem; 17usize] = [
            FormatPlanFormattersEnabledItem::Markdown,
            FormatPlanFormattersEnabledItem::Asterisk,
            FormatPlanFormattersEnabledItem::Quote,
            FormatPlanFormattersEnabledItem::Dash,
            FormatPlanFormattersEnabledItem::Newline,
            FormatPlanFormattersEnabledItem::Colon,
            FormatPlanFormattersEnabledItem::Acronym,
            FormatPlanFormattersEnabledItem::DollarAmount,
            FormatPlanFormattersEnabledItem::Email,
            FormatPlanFormattersEnabledItem::Date,
            FormatPlanFormattersEnabledItem::Time,
            FormatPlanFormattersEnabledItem::Distance,
            FormatPlanFormattersEnabledItem::Unit,
            FormatPlanFormattersEnabledItem::Percentage,
            FormatPlanFormattersEnabledItem::PhoneNumber,
            FormatPlanFormattersEnabledItem::NumberType,
            FormatPlanFormattersEnabledItem::StripAsterisk,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => FormatPlanFormattersEnabledItem::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for FormatPlanFormattersEnabledItem {
    fn set(&mut self, text: &str) -> bool {
        *self = FormatPlanFormattersEnabledItem::from_name(text);
        !matches!(self, FormatPlanFormattersEnabledItem::Unknown(_))
    }

    fn as_str(&self) -> &str {
        FormatPlanFormattersEnabledItem::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 17 listed values"
    }
}

texts! {
    FormatPlanFormattersEnabledItem =
    "vapi-formatplan-schema.json#/properties/formattersEnabled/items";
}

/// One of several types.
///
/// Schema: `vapi-formatplan-schema.json#/properties/replacements/items`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FormatPlanReplacementsItem {
    /// `type` is `"exact"`.
    ExactReplacement(Box<ExactReplacement>),
    /// `type` is `"regex"`.
    RegexReplacement(Box<RegexReplacement>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl FormatPlanReplacementsItem {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            FormatPlanReplacementsItem::ExactReplacement(_) => Some("exact"),
            FormatPlanReplacementsItem::RegexReplacement(_) => Some("regex"),
            FormatPlanReplacementsItem::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// `value` of whichever variant it is.
    pub fn value(&self) -> Option<&String> {
        match self {
            FormatPlanReplacementsItem::ExactReplacement(value) => Some(&value.value),
            FormatPlanReplacementsItem::RegexReplacement(value) => Some(&value.value),
            FormatPlanReplacementsItem::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        FormatPlanReplacementsItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<ExactReplacement> for FormatPlanReplacementsItem {
    fn from(value: ExactReplacement) -> Self {
        FormatPlanReplacementsItem::ExactReplacement(Box::new(value))
    }
}

impl From<RegexReplacement> for FormatPlanReplacementsItem {
    fn from(value: RegexReplacement) -> Self {
        FormatPlanReplacementsItem::RegexReplacement(Box::new(value))
    }
}

static FORMAT_PLAN_REPLACEMENTS_ITEM: UnionShape = UnionShape {
    name: "FormatPlanReplacementsItem",
    variants: &["ExactReplacement", "RegexReplacement"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &["exact", "regex"];
            Names::new(VALUES, &index::<4>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 0,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 1,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for FormatPlanReplacementsItem {
    fn shape(&self) -> &'static UnionShape {
        &FORMAT_PLAN_REPLACEMENTS_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => FormatPlanReplacementsItem::ExactReplacement(Field::empty()),
            1 => FormatPlanReplacementsItem::RegexReplacement(Field::empty()),
            _ => FormatPlanReplacementsItem::empty(),
        };
        match self {
            FormatPlanReplacementsItem::ExactReplacement(value) => Slot::required(value),
            FormatPlanReplacementsItem::RegexReplacement(value) => Slot::required(value),
            FormatPlanReplacementsItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = FormatPlanReplacementsItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            FormatPlanReplacementsItem::ExactReplacement(_) => 0,
            FormatPlanReplacementsItem::RegexReplacement(_) => 1,
            FormatPlanReplacementsItem::Unknown(_) => return None,
        };
        FORMAT_PLAN_REPLACEMENTS_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            FormatPlanReplacementsItem::ExactReplacement(value) => View::required(value),
            FormatPlanReplacementsItem::RegexReplacement(value) => View::required(value),
            FormatPlanReplacementsItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    FormatPlanReplacementsItem =
    "vapi-formatplan-schema.json#/properties/replacements/items";
}
