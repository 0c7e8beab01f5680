// @generated from vapi-createtwiliocredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CreateTwilioCredentialDTO`.
///
/// Schema: `vapi-createtwiliocredentialdto-schema.json#`
///
/// Always written with `provider`: `"twilio"`.
#[derive(Clone, PartialEq)]
pub struct CreateTwilioCredentialDto {
    /// `authToken`.
    pub auth_token: Option<String>,
    /// `apiKey`.
    pub api_key: Option<String>,
    /// `apiSecret`.
    pub api_secret: Option<String>,
    /// `accountSid`, required.
    pub account_sid: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateTwilioCredentialDto {
    /// A value with its required members.
    pub fn new(account_sid: impl Into<String>) -> Self {
        CreateTwilioCredentialDto {
            account_sid: account_sid.into(),
            ..CreateTwilioCredentialDto::empty()
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
        CreateTwilioCredentialDto {
            account_sid: Field::empty(),
            auth_token: None,
            api_key: None,
            api_secret: None,
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_TWILIO_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "authToken",
        "apiKey",
        "apiSecret",
        "accountSid",
        "name",
    ];
    ObjectShape {
        name: "CreateTwilioCredentialDto",
        members: &[
            Member::constant("provider", "twilio"),
            Member::optional("authToken", kind::STRING),
            Member::optional("apiKey", kind::STRING),
            Member::optional("apiSecret", kind::STRING),
            Member::required("accountSid", kind::STRING),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateTwilioCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_TWILIO_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("twilio"),
            1 => Slot::optional(&mut self.auth_token),
            2 => Slot::optional(&mut self.api_key),
            3 => Slot::optional(&mut self.api_secret),
            4 => Slot::required(&mut self.account_sid),
            5 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("twilio"),
            1 => View::optional(&self.auth_token),
            2 => View::optional(&self.api_key),
            3 => View::optional(&self.api_secret),
            4 => View::required(&self.account_sid),
            5 => View::optional(&self.name),
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
    CreateTwilioCredentialDto = "vapi-createtwiliocredentialdto-schema.json#";
}
