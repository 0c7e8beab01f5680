// @generated from vapi-clientinboundmessagesay-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};

/// `ClientInboundMessageSay`.
///
/// Schema: `vapi-clientinboundmessagesay-schema.json#`
///
/// Always written with `type`: `"say"`.
#[derive(Clone, PartialEq)]
pub struct ClientInboundMessageSay {
    /// `interruptAssistantEnabled`, default `false`.
    pub interrupt_assistant_enabled: Option<bool>,
    /// `content`.
    pub content: Option<String>,
    /// `endCallAfterSpoken`.
    pub end_call_after_spoken: Option<bool>,
    /// `interruptionsEnabled`.
    pub interruptions_enabled: Option<bool>,
    _extra: Extra,
}

impl ClientInboundMessageSay {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ClientInboundMessageSay::empty()
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
        ClientInboundMessageSay {
            interrupt_assistant_enabled: None,
            content: None,
            end_call_after_spoken: None,
            interruptions_enabled: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ClientInboundMessageSay {
    fn default() -> Self {
        ClientInboundMessageSay::empty()
    }
}

pub(crate) static CLIENT_INBOUND_MESSAGE_SAY: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "interruptAssistantEnabled",
        "content",
        "endCallAfterSpoken",
        "interruptionsEnabled",
    ];
    ObjectShape {
        name: "ClientInboundMessageSay",
        members: &[
            Member::optional_constant("type", "say"),
            Member::optional("interruptAssistantEnabled", kind::BOOLEAN),
            Member::optional("content", kind::STRING),
            Member::optional("endCallAfterSpoken", kind::BOOLEAN),
            Member::optional("interruptionsEnabled", kind::BOOLEAN),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ClientInboundMessageSay {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_INBOUND_MESSAGE_SAY
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("say"),
            1 => Slot::optional(&mut self.interrupt_assistant_enabled),
            2 => Slot::optional(&mut self.content),
            3 => Slot::optional(&mut self.end_call_after_spoken),
            4 => Slot::optional(&mut self.interruptions_enabled),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("say"),
            1 => View::optional(&self.interrupt_assistant_enabled),
            2 => View::optional(&self.content),
            3 => View::optional(&self.end_call_after_spoken),
            4 => View::optional(&self.interruptions_enabled),
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
    ClientInboundMessageSay = "vapi-clientinboundmessagesay-schema.json#";
}
