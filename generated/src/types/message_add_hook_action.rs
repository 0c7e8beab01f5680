// @generated from vapi-messageaddhookaction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::OpenAiMessage;

/// `MessageAddHookAction`.
///
/// Schema: `vapi-messageaddhookaction-schema.json#`
///
/// Always written with `type`: `"message.add"`.
#[derive(Clone, PartialEq)]
pub struct MessageAddHookAction {
    /// `message`, required.
    pub message: OpenAiMessage,
    /// `triggerResponseEnabled`, default `true`.
    pub trigger_response_enabled: Option<bool>,
    _extra: Extra,
}

impl MessageAddHookAction {
    /// A value with its required members.
    pub fn new(message: impl Into<OpenAiMessage>) -> Self {
        MessageAddHookAction {
            message: message.into(),
            ..MessageAddHookAction::empty()
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
        MessageAddHookAction {
            message: Field::empty(),
            trigger_response_enabled: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static MESSAGE_ADD_HOOK_ACTION: ObjectShape = {
    const NAMES: &[&str] = &["type", "message", "triggerResponseEnabled"];
    ObjectShape {
        name: "MessageAddHookAction",
        members: &[
            Member::constant("type", "message.add"),
            Member::required("message", kind::OBJECT),
            Member::optional("triggerResponseEnabled", kind::BOOLEAN),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for MessageAddHookAction {
    fn shape(&self) -> &'static ObjectShape {
        &MESSAGE_ADD_HOOK_ACTION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("message.add"),
            1 => Slot::required(&mut self.message),
            2 => Slot::optional(&mut self.trigger_response_enabled),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("message.add"),
            1 => View::required(&self.message),
            2 => View::optional(&self.trigger_response_enabled),
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
    MessageAddHookAction = "vapi-messageaddhookaction-schema.json#";
}
