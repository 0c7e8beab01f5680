// @generated from vapi-clientmessageassistantspeech-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    AssistantSpeechWordAlignmentTiming, AssistantSpeechWordProgressTiming,
};

/// One of several types.
///
/// Schema: `vapi-clientmessageassistantspeech-schema.json#/properties/timing`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Timing {
    /// `type` is `"word-alignment"`.
    WordAlignmentTiming(Box<AssistantSpeechWordAlignmentTiming>),
    /// `type` is `"word-progress"`.
    WordProgressTiming(Box<AssistantSpeechWordProgressTiming>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl Timing {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Timing::WordAlignmentTiming(_) => Some("word-alignment"),
            Timing::WordProgressTiming(_) => Some("word-progress"),
            Timing::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }
}

impl From<AssistantSpeechWordAlignmentTiming> for Timing {
    #[inline]
    fn from(value: AssistantSpeechWordAlignmentTiming) -> Self {
        Timing::WordAlignmentTiming(Box::new(value))
    }
}

impl From<AssistantSpeechWordProgressTiming> for Timing {
    #[inline]
    fn from(value: AssistantSpeechWordProgressTiming) -> Self {
        Timing::WordProgressTiming(Box::new(value))
    }
}

union! {
    Timing = "vapi-clientmessageassistantspeech-schema.json#/properties/timing", UnionShape {
        name: "Timing",
        variants: &["WordAlignmentTiming", "WordProgressTiming"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "word-alignment",
                "word-progress",
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
        0 WordAlignmentTiming is_word_alignment_timing as_word_alignment_timing by_ref AssistantSpeechWordAlignmentTiming;
        1 WordProgressTiming is_word_progress_timing as_word_progress_timing by_ref AssistantSpeechWordProgressTiming;
    }
}
