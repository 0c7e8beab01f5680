// @generated from vapi-assistantspeechwordalignmenttiming-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `AssistantSpeechWordAlignmentTiming`.
///
/// Schema: `vapi-assistantspeechwordalignmenttiming-schema.json#`
///
/// Always written with `type`: `"word-alignment"`.
#[derive(Clone, PartialEq)]
pub struct AssistantSpeechWordAlignmentTiming {
    /// `words`, required.
    pub words: Vec<String>,
    /// `wordsStartTimesMs`, required.
    pub words_start_times_ms: Vec<Number>,
    /// `wordsEndTimesMs`, required.
    pub words_end_times_ms: Vec<Number>,
    _extra: Extra,
}

impl AssistantSpeechWordAlignmentTiming {
    /// A value with its required members.
    pub fn new(
        words: impl Into<Vec<String>>,
        words_start_times_ms: impl Into<Vec<Number>>,
        words_end_times_ms: impl Into<Vec<Number>>,
    ) -> Self {
        AssistantSpeechWordAlignmentTiming {
            words: words.into(),
            words_start_times_ms: words_start_times_ms.into(),
            words_end_times_ms: words_end_times_ms.into(),
            ..AssistantSpeechWordAlignmentTiming::empty()
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
        AssistantSpeechWordAlignmentTiming {
            words: Field::empty(),
            words_start_times_ms: Field::empty(),
            words_end_times_ms: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static ASSISTANT_SPEECH_WORD_ALIGNMENT_TIMING: ObjectShape = {
    const NAMES: &[&str] = &["type", "words", "wordsStartTimesMs", "wordsEndTimesMs"];
    ObjectShape {
        name: "AssistantSpeechWordAlignmentTiming",
        members: &[
            Member::constant("type", "word-alignment"),
            Member::required("words", kind::ARRAY),
            Member::required("wordsStartTimesMs", kind::ARRAY),
            Member::required("wordsEndTimesMs", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for AssistantSpeechWordAlignmentTiming {
    fn shape(&self) -> &'static ObjectShape {
        &ASSISTANT_SPEECH_WORD_ALIGNMENT_TIMING
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("word-alignment"),
            1 => Slot::required(&mut self.words),
            2 => Slot::required(&mut self.words_start_times_ms),
            3 => Slot::required(&mut self.words_end_times_ms),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("word-alignment"),
            1 => View::required(&self.words),
            2 => View::required(&self.words_start_times_ms),
            3 => View::required(&self.words_end_times_ms),
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
    AssistantSpeechWordAlignmentTiming =
    "vapi-assistantspeechwordalignmenttiming-schema.json#";
}
