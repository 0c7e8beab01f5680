// @generated from vapi-oauth2authenticationsession-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    DateTime, Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `Oauth2AuthenticationSession`.
///
/// Schema: `vapi-oauth2authenticationsession-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Oauth2AuthenticationSession {
    /// `accessToken`.
    pub access_token: Option<String>,
    /// `expiresAt`, format `date-time`.
    pub expires_at: Option<DateTime>,
    /// `refreshToken`.
    pub refresh_token: Option<String>,
    _extra: Extra,
}

impl Oauth2AuthenticationSession {
    /// A value with no member set.
    pub fn new() -> Self {
        Oauth2AuthenticationSession::empty()
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
        Oauth2AuthenticationSession {
            access_token: None,
            expires_at: None,
            refresh_token: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for Oauth2AuthenticationSession {
    fn default() -> Self {
        Oauth2AuthenticationSession::empty()
    }
}

pub(crate) static OAUTH2_AUTHENTICATION_SESSION: ObjectShape = {
    const NAMES: &[&str] = &["accessToken", "expiresAt", "refreshToken"];
    ObjectShape {
        name: "Oauth2AuthenticationSession",
        members: &[
            Member::optional("accessToken", kind::STRING),
            Member::optional("expiresAt", kind::STRING),
            Member::optional("refreshToken", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for Oauth2AuthenticationSession {
    fn shape(&self) -> &'static ObjectShape {
        &OAUTH2_AUTHENTICATION_SESSION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.access_token),
            1 => Slot::optional(&mut self.expires_at),
            2 => Slot::optional(&mut self.refresh_token),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.access_token),
            1 => View::optional(&self.expires_at),
            2 => View::optional(&self.refresh_token),
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
    Oauth2AuthenticationSession = "vapi-oauth2authenticationsession-schema.json#";
}
