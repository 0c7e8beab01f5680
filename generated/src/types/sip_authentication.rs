// @generated from vapi-sipauthentication-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `SipAuthentication`.
///
/// Schema: `vapi-sipauthentication-schema.json#`
#[derive(Clone, PartialEq)]
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
            ..SipAuthentication::empty()
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
        SipAuthentication {
            username: Field::empty(),
            password: Field::empty(),
            realm: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SIP_AUTHENTICATION: ObjectShape = {
    const NAMES: &[&str] = &["realm", "username", "password"];
    ObjectShape {
        name: "SipAuthentication",
        members: &[
            Member::optional("realm", kind::STRING),
            Member::required("username", kind::STRING),
            Member::required("password", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for SipAuthentication {
    fn shape(&self) -> &'static ObjectShape {
        &SIP_AUTHENTICATION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.realm),
            1 => Slot::required(&mut self.username),
            2 => Slot::required(&mut self.password),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.realm),
            1 => View::required(&self.username),
            2 => View::required(&self.password),
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
    SipAuthentication = "vapi-sipauthentication-schema.json#";
}
