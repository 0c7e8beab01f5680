// @generated from vapi-chunkplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, UnknownValue};
use crate::types::FormatPlan;

/// `ChunkPlan`.
///
/// Schema: `vapi-chunkplan-schema.json#`
#[derive(Clone)]
pub struct ChunkPlan {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `minCharacters`, at most 80, at least 1.
    pub min_characters: Option<Number>,
    /// `punctuationBoundaries`.
    pub punctuation_boundaries: Option<ListOf<ChunkPlanPunctuationBoundary>>,
    /// `formatPlan`.
    pub format_plan: Option<Box<FormatPlan>>,
    _extra: Extra,
}

impl ChunkPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ChunkPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ChunkPlan = "vapi-chunkplan-schema.json#", unstated, missed 0b0, b"" {
        0 "enabled" => optional(enabled: BOOLEAN, with_enabled plain bool);
        1 "minCharacters" => optional(min_characters: NUMBER, with_min_characters into Number);
        2 "punctuationBoundaries" => optional(punctuation_boundaries: ARRAY, with_punctuation_boundaries texts ChunkPlanPunctuationBoundary);
        3 "formatPlan" => optional(format_plan: OBJECT, with_format_plan into FormatPlan);
    }
    () (enabled, min_characters, punctuation_boundaries, format_plan)
}

/// One of 15 listed values, or another string.
///
/// Schema: `vapi-chunkplan-schema.json#/properties/punctuationBoundaries/items`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChunkPlanPunctuationBoundary {
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

string_enum! {
    ChunkPlanPunctuationBoundary = "vapi-chunkplan-schema.json#/properties/punctuationBoundaries/items", unstated, b"\x0f\x00\x00\x00\x00\x00\x06\x01\x0b\x00\x00\x00\x05\x00\x03\x04\x00\x00\x00\x08\x09\x0c\x0d\x02\
        \x00\x00\x00\x07\x0e\x00\x0a\x00", "one of 15 listed values" {
        U3002 = "。";
        Uff0c = "，";
        Dot = ".";
        ExclamationMark = "!";
        QuestionMark = "?";
        Semicolon = ";";
        RightParenthesis = ")";
        U060c = "،";
        U06d4 = "۔";
        U0964 = "।";
        U0965 = "॥";
        Bar = "|";
        BarBar = "||";
        Comma = ",";
        Colon = ":";
    }
}
