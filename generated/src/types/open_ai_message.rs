// @generated from vapi-openaimessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};

/// `OpenAIMessage`.
///
/// Schema: `vapi-openaimessage-schema.json#`
#[derive(Clone, PartialEq)]
pub struct OpenAiMessage {
    /// `content`, required, at most 100000000 characters.
    pub content: Option<String>,
    /// `role`, required.
    pub role: OpenAiMessageRole,
    _extra: Extra,
}

impl OpenAiMessage {
    /// A value with its required members.
    pub fn new(
        content: impl Into<Option<String>>,
        role: impl Into<OpenAiMessageRole>,
    ) -> Self {
        OpenAiMessage {
            content: content.into(),
            role: role.into(),
            ..OpenAiMessage::empty()
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
        OpenAiMessage {
            content: Field::empty(),
            role: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static OPEN_AI_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &["content", "role"];
    ObjectShape {
        name: "OpenAiMessage",
        members: &[
            Member::required("content", kind::NULL | kind::STRING),
            Member::required("role", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for OpenAiMessage {
    fn shape(&self) -> &'static ObjectShape {
        &OPEN_AI_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.content),
            1 => Slot::required(&mut self.role),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.content),
            1 => View::required(&self.role),
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
    OpenAiMessage = "vapi-openaimessage-schema.json#";
}

/// One of 5 listed values, or another string.
///
/// Schema: `vapi-openaimessage-schema.json#/properties/role`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenAiMessageRole {
    /// `assistant`
    Assistant,
    /// `function`
    Function,
    /// `user`
    User,
    /// `system`
    System,
    /// `tool`
    Tool,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl OpenAiMessageRole {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "assistant",
        "function",
        "user",
        "system",
        "tool",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            OpenAiMessageRole::Assistant => "assistant",
            OpenAiMessageRole::Function => "function",
            OpenAiMessageRole::User => "user",
            OpenAiMessageRole::System => "system",
            OpenAiMessageRole::Tool => "tool",
            OpenAiMessageRole::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            OpenAiMessageRole::VALUES,
            &index::<16>(OpenAiMessageRole::VALUES),
        );
        static LISTED: [OpenAiMessageRole; 5usize] = [
            OpenAiMessageRole::Assistant,
            OpenAiMessageRole::Function,
            OpenAiMessageRole::User,
            OpenAiMessageRole::System,
            OpenAiMessageRole::Tool,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => OpenAiMessageRole::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for OpenAiMessageRole {
    fn set(&mut self, text: &str) -> bool {
        *self = OpenAiMessageRole::from_name(text);
        !matches!(self, OpenAiMessageRole::Unknown(_))
    }

    fn as_str(&self) -> &str {
        OpenAiMessageRole::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 5 listed values"
    }
}

texts! {
    OpenAiMessageRole = "vapi-openaimessage-schema.json#/properties/role";
}
