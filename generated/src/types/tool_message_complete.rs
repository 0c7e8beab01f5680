// @generated from vapi-toolmessagecomplete-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View, index,
    kind,
};
use crate::types::{Condition, TextContent};

/// `ToolMessageComplete`.
///
/// Schema: `vapi-toolmessagecomplete-schema.json#`
///
/// Always written with `type`: `"request-complete"`.
#[derive(Clone, PartialEq)]
pub struct ToolMessageComplete {
    /// `contents`.
    pub contents: Option<Vec<TextContent>>,
    /// `role`.
    pub role: Option<ToolMessageCompleteRole>,
    /// `endCallAfterSpokenEnabled`.
    pub end_call_after_spoken_enabled: Option<bool>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    /// `conditions`.
    pub conditions: Option<Vec<Condition>>,
    _extra: Extra,
}

impl ToolMessageComplete {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ToolMessageComplete::empty()
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
        ToolMessageComplete {
            contents: None,
            role: None,
            end_call_after_spoken_enabled: None,
            content: None,
            conditions: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ToolMessageComplete {
    fn default() -> Self {
        ToolMessageComplete::empty()
    }
}

pub(crate) static TOOL_MESSAGE_COMPLETE: ObjectShape = {
    const NAMES: &[&str] = &[
        "contents",
        "type",
        "role",
        "endCallAfterSpokenEnabled",
        "content",
        "conditions",
    ];
    ObjectShape {
        name: "ToolMessageComplete",
        members: &[
            Member::optional("contents", kind::ARRAY),
            Member::constant("type", "request-complete"),
            Member::optional("role", kind::STRING),
            Member::optional("endCallAfterSpokenEnabled", kind::BOOLEAN),
            Member::optional("content", kind::STRING),
            Member::optional("conditions", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ToolMessageComplete {
    fn shape(&self) -> &'static ObjectShape {
        &TOOL_MESSAGE_COMPLETE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.contents),
            1 => Slot::Constant("request-complete"),
            2 => Slot::optional(&mut self.role),
            3 => Slot::optional(&mut self.end_call_after_spoken_enabled),
            4 => Slot::optional(&mut self.content),
            5 => Slot::optional(&mut self.conditions),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.contents),
            1 => View::String("request-complete"),
            2 => View::optional(&self.role),
            3 => View::optional(&self.end_call_after_spoken_enabled),
            4 => View::optional(&self.content),
            5 => View::optional(&self.conditions),
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
    ToolMessageComplete = "vapi-toolmessagecomplete-schema.json#";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-toolmessagecomplete-schema.json#/properties/role`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolMessageCompleteRole {
    /// `assistant`
    Assistant,
    /// `system`
    System,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl ToolMessageCompleteRole {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["assistant", "system"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            ToolMessageCompleteRole::Assistant => "assistant",
            ToolMessageCompleteRole::System => "system",
            ToolMessageCompleteRole::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            ToolMessageCompleteRole::VALUES,
            &index::<4>(ToolMessageCompleteRole::VALUES),
        );
        static LISTED: [ToolMessageCompleteRole; 2usize] = [
            ToolMessageCompleteRole::Assistant,
            ToolMessageCompleteRole::System,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => ToolMessageCompleteRole::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for ToolMessageCompleteRole {
    fn set(&mut self, text: &str) -> bool {
        *self = ToolMessageCompleteRole::from_name(text);
        !matches!(self, ToolMessageCompleteRole::Unknown(_))
    }

    fn as_str(&self) -> &str {
        ToolMessageCompleteRole::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    ToolMessageCompleteRole = "vapi-toolmessagecomplete-schema.json#/properties/role";
}
