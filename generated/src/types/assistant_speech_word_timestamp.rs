// @generated from vapi-assistantspeechwordtimestamp-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `AssistantSpeechWordTimestamp`.
///
/// Schema: `vapi-assistantspeechwordtimestamp-schema.json#`
#[derive(Clone, PartialEq)]
pub struct AssistantSpeechWordTimestamp {
    /// `word`, required.
    pub word: String,
    /// `startMs`, required.
    pub start_ms: Number,
    /// `endMs`, required.
    pub end_ms: Number,
    _extra: Extra,
}

impl AssistantSpeechWordTimestamp {
    /// A value with its required members.
    pub fn new(
        word: impl Into<String>,
        start_ms: impl Into<Number>,
        end_ms: impl Into<Number>,
    ) -> Self {
        AssistantSpeechWordTimestamp {
            word: word.into(),
            start_ms: start_ms.into(),
            end_ms: end_ms.into(),
            ..AssistantSpeechWordTimestamp::empty()
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
        AssistantSpeechWordTimestamp {
            word: Field::empty(),
            start_ms: Field::empty(),
            end_ms: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static ASSISTANT_SPEECH_WORD_TIMESTAMP: ObjectShape = {
    const NAMES: &[&str] = &["word", "startMs", "endMs"];
    ObjectShape {
        name: "AssistantSpeechWordTimestamp",
        members: &[
            Member::required("word", kind::STRING),
            Member::required("startMs", kind::NUMBER),
            Member::required("endMs", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for AssistantSpeechWordTimestamp {
    fn shape(&self) -> &'static ObjectShape {
        &ASSISTANT_SPEECH_WORD_TIMESTAMP
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.word),
            1 => Slot::required(&mut self.start_ms),
            2 => Slot::required(&mut self.end_ms),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.word),
            1 => View::required(&self.start_ms),
            2 => View::required(&self.end_ms),
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
    AssistantSpeechWordTimestamp = "vapi-assistantspeechwordtimestamp-schema.json#";
}
