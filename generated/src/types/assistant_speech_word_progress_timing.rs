// @generated from vapi-assistantspeechwordprogresstiming-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::AssistantSpeechWordTimestamp;

/// `AssistantSpeechWordProgressTiming`.
///
/// Schema: `vapi-assistantspeechwordprogresstiming-schema.json#`
///
/// Always written with `type`: `"word-progress"`.
#[derive(Clone, PartialEq)]
pub struct AssistantSpeechWordProgressTiming {
    /// `wordsSpoken`, required.
    pub words_spoken: Number,
    /// `totalWords`, required.
    pub total_words: Number,
    /// `segment`.
    pub segment: Option<String>,
    /// `segmentDurationMs`.
    pub segment_duration_ms: Option<Number>,
    /// `words`.
    pub words: Option<Vec<AssistantSpeechWordTimestamp>>,
    _extra: Extra,
}

impl AssistantSpeechWordProgressTiming {
    /// A value with its required members.
    pub fn new(words_spoken: impl Into<Number>, total_words: impl Into<Number>) -> Self {
        AssistantSpeechWordProgressTiming {
            words_spoken: words_spoken.into(),
            total_words: total_words.into(),
            ..AssistantSpeechWordProgressTiming::empty()
        }
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
        AssistantSpeechWordProgressTiming {
            words_spoken: Field::empty(),
            total_words: Field::empty(),
            segment: None,
            segment_duration_ms: None,
            words: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static ASSISTANT_SPEECH_WORD_PROGRESS_TIMING: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "wordsSpoken",
        "totalWords",
        "segment",
        "segmentDurationMs",
        "words",
    ];
    ObjectShape {
        name: "AssistantSpeechWordProgressTiming",
        members: &[
            Member::constant("type", "word-progress"),
            Member::required("wordsSpoken", kind::NUMBER),
            Member::required("totalWords", kind::NUMBER),
            Member::optional("segment", kind::STRING),
            Member::optional("segmentDurationMs", kind::NUMBER),
            Member::optional("words", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for AssistantSpeechWordProgressTiming {
    fn shape(&self) -> &'static ObjectShape {
        &ASSISTANT_SPEECH_WORD_PROGRESS_TIMING
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("word-progress"),
            1 => Slot::required(&mut self.words_spoken),
            2 => Slot::required(&mut self.total_words),
            3 => Slot::optional(&mut self.segment),
            4 => Slot::optional(&mut self.segment_duration_ms),
            5 => Slot::optional(&mut self.words),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("word-progress"),
            1 => View::required(&self.words_spoken),
            2 => View::required(&self.total_words),
            3 => View::optional(&self.segment),
            4 => View::optional(&self.segment_duration_ms),
            5 => View::optional(&self.words),
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
    AssistantSpeechWordProgressTiming =
    "vapi-assistantspeechwordprogresstiming-schema.json#";
}
