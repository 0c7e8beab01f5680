// @generated from vapi-chunkplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};
use crate::types::FormatPlan;

/// `ChunkPlan`.
///
/// Schema: `vapi-chunkplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ChunkPlan {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `minCharacters`, at most 80, at least 1.
    pub min_characters: Option<Number>,
    /// `punctuationBoundaries`.
    pub punctuation_boundaries: Option<Vec<ChunkPlanPunctuationBoundariesItem>>,
    /// `formatPlan`.
    pub format_plan: Option<Box<FormatPlan>>,
    _extra: Extra,
}

impl ChunkPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        ChunkPlan::empty()
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
        ChunkPlan {
            enabled: None,
            min_characters: None,
            punctuation_boundaries: None,
            format_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ChunkPlan {
    fn default() -> Self {
        ChunkPlan::empty()
    }
}

pub(crate) static CHUNK_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "enabled",
        "minCharacters",
        "punctuationBoundaries",
        "formatPlan",
    ];
    ObjectShape {
        name: "ChunkPlan",
        members: &[
            Member::optional("enabled", kind::BOOLEAN),
            Member::optional("minCharacters", kind::NUMBER),
            Member::optional("punctuationBoundaries", kind::ARRAY),
            Member::optional("formatPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for ChunkPlan {
    fn shape(&self) -> &'static ObjectShape {
        &CHUNK_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.enabled),
            1 => Slot::optional(&mut self.min_characters),
            2 => Slot::optional(&mut self.punctuation_boundaries),
            3 => Slot::optional(&mut self.format_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.enabled),
            1 => View::optional(&self.min_characters),
            2 => View::optional(&self.punctuation_boundaries),
            3 => View::optional(&self.format_plan),
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
    ChunkPlan = "vapi-chunkplan-schema.json#";
}

/// One of 15 listed values, or another string.
///
/// Schema: `vapi-chunkplan-schema.json#/properties/punctuationBoundaries/items`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChunkPlanPunctuationBoundariesItem {
    /// `。`
    U3002,
    /// `，`
    Uff0c,
    /// `.`
    Dot,
    /// `!`
    ExclamationMark,
    /// `?`
    QuestionMark,
    /// `;`
    Semicolon,
    /// `)`
    RightParenthesis,
    /// `،`
    U060c,
    /// `۔`
    U06d4,
    /// `।`
    U0964,
    /// `॥`
    U0965,
    /// `|`
    Bar,
    /// `||`
    BarBar,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl ChunkPlanPunctuationBoundariesItem {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "。",
        "，",
        ".",
        "!",
        "?",
        ";",
        ")",
        "،",
        "۔",
        "।",
        "॥",
        "|",
        "||",
        ",",
        ":",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            ChunkPlanPunctuationBoundariesItem::U3002 => "。",
            ChunkPlanPunctuationBoundariesItem::Uff0c => "，",
            ChunkPlanPunctuationBoundariesItem::Dot => ".",
            ChunkPlanPunctuationBoundariesItem::ExclamationMark => "!",
            ChunkPlanPunctuationBoundariesItem::QuestionMark => "?",
            ChunkPlanPunctuationBoundariesItem::Semicolon => ";",
            ChunkPlanPunctuationBoundariesItem::RightParenthesis => ")",
            ChunkPlanPunctuationBoundariesItem::U060c => "،",
            ChunkPlanPunctuationBoundariesItem::U06d4 => "۔",
            ChunkPlanPunctuationBoundariesItem::U0964 => "।",
            ChunkPlanPunctuationBoundariesItem::U0965 => "॥",
            ChunkPlanPunctuationBoundariesItem::Bar => "|",
            ChunkPlanPunctuationBoundariesItem::BarBar => "||",
            ChunkPlanPunctuationBoundariesItem::Comma => ",",
            ChunkPlanPunctuationBoundariesItem::Colon => ":",
            ChunkPlanPunctuationBoundariesItem::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            ChunkPlanPunctuationBoundariesItem::VALUES,
            &index::<32>(ChunkPlanPunctuationBoundariesItem::VALUES),
        );
        static LISTED: [ChunkPlanPunctuationBoundariesItem; 15usize] = [
            ChunkPlanPunctuationBoundariesItem::U3002,
            ChunkPlanPunctuationBoundariesItem::Uff0c,
            ChunkPlanPunctuationBoundariesItem::Dot,
            ChunkPlanPunctuationBoundariesItem::ExclamationMark,
            ChunkPlanPunctuationBoundariesItem::QuestionMark,
            ChunkPlanPunctuationBoundariesItem::Semicolon,
            ChunkPlanPunctuationBoundariesItem::RightParenthesis,
            ChunkPlanPunctuationBoundariesItem::U060c,
            ChunkPlanPunctuationBoundariesItem::U06d4,
            ChunkPlanPunctuationBoundariesItem::U0964,
            ChunkPlanPunctuationBoundariesItem::U0965,
            ChunkPlanPunctuationBoundariesItem::Bar,
            ChunkPlanPunctuationBoundariesItem::BarBar,
            ChunkPlanPunctuationBoundariesItem::Comma,
            ChunkPlanPunctuationBoundariesItem::Colon,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                ChunkPlanPunctuationBoundariesItem::Unknown(UnknownValue(name.into()))
            }
        }
    }
}

impl Text for ChunkPlanPunctuationBoundariesItem {
    fn set(&mut self, text: &str) -> bool {
        *self = ChunkPlanPunctuationBoundariesItem::from_name(text);
        !matches!(self, ChunkPlanPunctuationBoundariesItem::Unknown(_))
    }

    fn as_str(&self) -> &str {
        ChunkPlanPunctuationBoundariesItem::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 15 listed values"
    }
}

texts! {
    ChunkPlanPunctuationBoundariesItem =
    "vapi-chunkplan-schema.json#/properties/punctuationBoundaries/items";
}
