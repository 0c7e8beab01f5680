// @generated from vapi-clientmessagespeechupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-clientmessagespeechupdate-schema.json#/properties/role`
/// and 3 other places that say the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// `assistant`
    Assistant,
    /// `user`
    User,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl Role {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["assistant", "user"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Role::Assistant => "assistant",
            Role::User => "user",
            Role::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(Role::VALUES, &index::<4>(Role::VALUES));
        static LISTED: [Role; 2usize] = [Role::Assistant, Role::User];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => Role::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for Role {
    fn set(&mut self, text: &str) -> bool {
        *self = Role::from_name(text);
        !matches!(self, Role::Unknown(_))
    }

    fn as_str(&self) -> &str {
        Role::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    Role = "vapi-clientmessagespeechupdate-schema.json#/properties/role";
}
