// @generated from vapi-callhookassistantspeechinterrupted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::DoItem;

/// `CallHookAssistantSpeechInterrupted`.
///
/// Schema: `vapi-callhookassistantspeechinterrupted-schema.json#`
///
/// Always written with `on`: `"assistant.speech.interrupted"`.
#[derive(Clone, PartialEq)]
pub struct CallHookAssistantSpeechInterrupted {
    /// `do`, required.
    pub r#do: Vec<DoItem>,
    _extra: Extra,
}

impl CallHookAssistantSpeechInterrupted {
    /// A value with its required members.
    pub fn new(r#do: impl Into<Vec<DoItem>>) -> Self {
        CallHookAssistantSpeechInterrupted {
            r#do: r#do.into(),
            ..CallHookAssistantSpeechInterrupted::empty()
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
        CallHookAssistantSpeechInterrupted {
            r#do: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CALL_HOOK_ASSISTANT_SPEECH_INTERRUPTED: ObjectShape = {
    const NAMES: &[&str] = &["on", "do"];
    ObjectShape {
        name: "CallHookAssistantSpeechInterrupted",
        members: &[
            Member::constant("on", "assistant.speech.interrupted"),
            Member::required("do", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for CallHookAssistantSpeechInterrupted {
    fn shape(&self) -> &'static ObjectShape {
        &CALL_HOOK_ASSISTANT_SPEECH_INTERRUPTED
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("assistant.speech.interrupted"),
            1 => Slot::required(&mut self.r#do),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("assistant.speech.interrupted"),
            1 => View::required(&self.r#do),
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
    CallHookAssistantSpeechInterrupted =
    "vapi-callhookassistantspeechinterrupted-schema.json#";
}
