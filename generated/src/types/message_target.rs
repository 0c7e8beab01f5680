// @generated from vapi-messagetarget-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};

/// `MessageTarget`.
///
/// Schema: `vapi-messagetarget-schema.json#`
#[derive(Clone, PartialEq)]
pub struct MessageTarget {
    /// `role`.
    pub role: Option<MessageTargetRole>,
    /// `position`.
    pub position: Option<Number>,
    _extra: Extra,
}

impl MessageTarget {
    /// A value with no member set.
    pub fn new() -> Self {
        MessageTarget::empty()
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
        MessageTarget {
            role: None,
            position: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for MessageTarget {
    fn default() -> Self {
        MessageTarget::empty()
    }
}

pub(crate) static MESSAGE_TARGET: ObjectShape = {
    const NAMES: &[&str] = &["role", "position"];
    ObjectShape {
        name: "MessageTarget",
        members: &[
            Member::optional("role", kind::STRING),
            Member::optional("position", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for MessageTarget {
    fn shape(&self) -> &'static ObjectShape {
        &MESSAGE_TARGET
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.role),
            1 => Slot::optional(&mut self.position),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.role),
            1 => View::optional(&self.position),
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
    MessageTarget = "vapi-messagetarget-schema.json#";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-messagetarget-schema.json#/properties/role`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageTargetRole {
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl MessageTargetRole {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["user", "assistant"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            MessageTargetRole::User => "user",
            MessageTargetRole::Assistant => "assistant",
            MessageTargetRole::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            MessageTargetRole::VALUES,
            &index::<4>(MessageTargetRole::VALUES),
        );
        static LISTED: [MessageTargetRole; 2usize] = [
            MessageTargetRole::User,
            MessageTargetRole::Assistant,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => MessageTargetRole::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for MessageTargetRole {
    fn set(&mut self, text: &str) -> bool {
        *self = MessageTargetRole::from_name(text);
        !matches!(self, MessageTargetRole::Unknown(_))
    }

    fn as_str(&self) -> &str {
        MessageTargetRole::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    MessageTargetRole = "vapi-messagetarget-schema.json#/properties/role";
}
