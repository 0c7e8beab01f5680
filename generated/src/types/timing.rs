// @generated from vapi-clientmessageassistantspeech-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{
    AssistantSpeechWordAlignmentTiming, AssistantSpeechWordProgressTiming,
};

/// One of several types.
///
/// Schema: `vapi-clientmessageassistantspeech-schema.json#/properties/timing`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
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

    fn empty() -> Self {
        Timing::Unknown(Unknown(Field::empty()))
    }
}

impl From<AssistantSpeechWordAlignmentTiming> for Timing {
    fn from(value: AssistantSpeechWordAlignmentTiming) -> Self {
        Timing::WordAlignmentTiming(Box::new(value))
    }
}

impl From<AssistantSpeechWordProgressTiming> for Timing {
    fn from(value: AssistantSpeechWordProgressTiming) -> Self {
        Timing::WordProgressTiming(Box::new(value))
    }
}

static TIMING: UnionShape = UnionShape {
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
        values: {
            const VALUES: &[&str] = &["word-alignment", "word-progress"];
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

impl Union for Timing {
    fn shape(&self) -> &'static UnionShape {
        &TIMING
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => Timing::WordAlignmentTiming(Field::empty()),
            1 => Timing::WordProgressTiming(Field::empty()),
            _ => Timing::empty(),
        };
        match self {
            Timing::WordAlignmentTiming(value) => Slot::required(value),
            Timing::WordProgressTiming(value) => Slot::required(value),
            Timing::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = Timing::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            Timing::WordAlignmentTiming(_) => 0,
            Timing::WordProgressTiming(_) => 1,
            Timing::Unknown(_) => return None,
        };
        TIMING.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            Timing::WordAlignmentTiming(value) => View::required(value),
            Timing::WordProgressTiming(value) => View::required(value),
            Timing::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    Timing = "vapi-clientmessageassistantspeech-schema.json#/properties/timing";
}
