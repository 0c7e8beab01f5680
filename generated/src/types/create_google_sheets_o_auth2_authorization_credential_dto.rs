// @generated from vapi-creategooglesheetsoauth2authorizationcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CreateGoogleSheetsOAuth2AuthorizationCredentialDTO`.
///
/// Schema: `vapi-creategooglesheetsoauth2authorizationcredentialdto-schema.json#`
///
/// Always written with `provider`: `"google.sheets.oauth2-authorization"`.
#[derive(Clone, PartialEq)]
pub struct CreateGoogleSheetsOAuth2AuthorizationCredentialDto {
    /// `authorizationId`, required.
    pub authorization_id: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateGoogleSheetsOAuth2AuthorizationCredentialDto {
    /// A value with its required members.
    pub fn new(authorization_id: impl Into<String>) -> Self {
        CreateGoogleSheetsOAuth2AuthorizationCredentialDto {
            authorization_id: authorization_id.into(),
            ..CreateGoogleSheetsOAuth2AuthorizationCredentialDto::empty()
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
        CreateGoogleSheetsOAuth2AuthorizationCredentialDto {
            authorization_id: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_GOOGLE_SHEETS_O_AUTH2_AUTHORIZATION_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "authorizationId", "name"];
    ObjectShape {
        name: "CreateGoogleSheetsOAuth2AuthorizationCredentialDto",
        members: &[
            Member::constant("provider", "google.sheets.oauth2-authorization"),
            Member::required("authorizationId", kind::STRING),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateGoogleSheetsOAuth2AuthorizationCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_GOOGLE_SHEETS_O_AUTH2_AUTHORIZATION_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("google.sheets.oauth2-authorization"),
            1 => Slot::required(&mut self.authorization_id),
            2 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("google.sheets.oauth2-authorization"),
            1 => View::required(&self.authorization_id),
            2 => View::optional(&self.name),
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
    CreateGoogleSheetsOAuth2AuthorizationCredentialDto =
    "vapi-creategooglesheetsoauth2authorizationcredentialdto-schema.json#";
}
