// @generated from vapi-creategooglecalendaroauth2clientcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};

/// `CreateGoogleCalendarOAuth2ClientCredentialDTO`.
///
/// Schema: `vapi-creategooglecalendaroauth2clientcredentialdto-schema.json#`
///
/// Always written with `provider`: `"google.calendar.oauth2-client"`.
#[derive(Clone, PartialEq)]
pub struct CreateGoogleCalendarOAuth2ClientCredentialDto {
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateGoogleCalendarOAuth2ClientCredentialDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateGoogleCalendarOAuth2ClientCredentialDto::empty()
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
        CreateGoogleCalendarOAuth2ClientCredentialDto {
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateGoogleCalendarOAuth2ClientCredentialDto {
    fn default() -> Self {
        CreateGoogleCalendarOAuth2ClientCredentialDto::empty()
    }
}

pub(crate) static CREATE_GOOGLE_CALENDAR_O_AUTH2_CLIENT_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "name"];
    ObjectShape {
        name: "CreateGoogleCalendarOAuth2ClientCredentialDto",
        members: &[
            Member::constant("provider", "google.calendar.oauth2-client"),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for CreateGoogleCalendarOAuth2ClientCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_GOOGLE_CALENDAR_O_AUTH2_CLIENT_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("google.calendar.oauth2-client"),
            1 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("google.calendar.oauth2-client"),
            1 => View::optional(&self.name),
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
    CreateGoogleCalendarOAuth2ClientCredentialDto =
    "vapi-creategooglecalendaroauth2clientcredentialdto-schema.json#";
}
