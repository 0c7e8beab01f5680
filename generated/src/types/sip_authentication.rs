// @generated from vapi-sipauthentication-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `SipAuthentication`.
///
/// Schema: `vapi-sipauthentication-schema.json#`
#[derive(Clone)]
pub struct SipAuthentication {
    /// `realm`.
    pub realm: Option<String>,
    /// `username`, required, at most 40 characters, at least 20 characters.
    pub username: String,
    /// `password`, required, at most 40 characters, at least 20 characters.
    pub password: String,
    _extra: Extra,
}

impl SipAuthentication {
    /// A value with its required members.
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {
        SipAuthentication {
            username: username.into(),
            password: password.into(),
            ..Field::empty()
        }
    }
}

object! {
    SipAuthentication = "vapi-sipauthentication-schema.json#", unstated, missed 0b110, b"" {
        0 "realm" => optional(realm: STRING, with_realm into String);
        1 "username" => required(username: STRING, with_username into String);
        2 "password" => required(password: STRING, with_password into String);
    }
    (username, password) (realm)
}
