// @generated from vapi-clientmessageconversationupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    Call, CreateAssistantDto, CreateCustomerDto, MessagesItem, OpenAiMessage, PhoneNumber,
};

/// `ClientMessageConversationUpdate`.
///
/// Schema: `vapi-clientmessageconversationupdate-schema.json#`
///
/// Always written with `type`: `"conversation-update"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageConversationUpdate {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `messages`.
    pub messages: Option<Vec<MessagesItem>>,
    /// `messagesOpenAIFormatted`, required.
    pub messages_open_ai_formatted: Vec<OpenAiMessage>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    _extra: Extra,
}

impl ClientMessageConversationUpdate {
    /// A value with its required members.
    pub fn new(messages_open_ai_formatted: impl Into<Vec<OpenAiMessage>>) -> Self {
        ClientMessageConversationUpdate {
            messages_open_ai_formatted: messages_open_ai_formatted.into(),
            ..ClientMessageConversationUpdate::empty()
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
        ClientMessageConversationUpdate {
            messages_open_ai_formatted: Field::empty(),
            phone_number: None,
            messages: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CLIENT_MESSAGE_CONVERSATION_UPDATE: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "messages",
        "messagesOpenAIFormatted",
        "timestamp",
        "call",
        "customer",
        "assistant",
    ];
    ObjectShape {
        name: "ClientMessageConversationUpdate",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "conversation-update"),
            Member::optional("messages", kind::ARRAY),
            Member::required("messagesOpenAIFormatted", kind::ARRAY),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("call", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ClientMessageConversationUpdate {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_MESSAGE_CONVERSATION_UPDATE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("conversation-update"),
            2 => Slot::optional(&mut self.messages),
            3 => Slot::required(&mut self.messages_open_ai_formatted),
            4 => Slot::optional(&mut self.timestamp),
            5 => Slot::optional(&mut self.call),
            6 => Slot::optional(&mut self.customer),
            7 => Slot::optional(&mut self.assistant),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("conversation-update"),
            2 => View::optional(&self.messages),
            3 => View::required(&self.messages_open_ai_formatted),
            4 => View::optional(&self.timestamp),
            5 => View::optional(&self.call),
            6 => View::optional(&self.customer),
            7 => View::optional(&self.assistant),
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
    ClientMessageConversationUpdate =
    "vapi-clientmessageconversationupdate-schema.json#";
}
