// @generated from vapi-createtwiliophonenumberdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{CallDestination, CreateByoPhoneNumberDtoHooksItem, Server};

/// `CreateTwilioPhoneNumberDTO`.
///
/// Schema: `vapi-createtwiliophonenumberdto-schema.json#`
///
/// Always written with `provider`: `"twilio"`.
#[derive(Clone, PartialEq)]
pub struct CreateTwilioPhoneNumberDto {
    /// `fallbackDestination`.
    pub fallback_destination: Option<CallDestination>,
    /// `hooks`.
    pub hooks: Option<Vec<CreateByoPhoneNumberDtoHooksItem>>,
    /// `smsEnabled`, default `true`.
    pub sms_enabled: Option<bool>,
    /// `number`, required.
    pub number: String,
    /// `twilioAccountSid`, required.
    pub twilio_account_sid: String,
    /// `twilioAuthToken`.
    pub twilio_auth_token: Option<String>,
    /// `twilioApiKey`.
    pub twilio_api_key: Option<String>,
    /// `twilioApiSecret`.
    pub twilio_api_secret: Option<String>,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `workflowId`.
    pub workflow_id: Option<String>,
    /// `squadId`.
    pub squad_id: Option<String>,
    /// `server`.
    pub server: Option<Box<Server>>,
    _extra: Extra,
}

impl CreateTwilioPhoneNumberDto {
    /// A value with its required members.
    pub fn new(
        number: impl Into<String>,
        twilio_account_sid: impl Into<String>,
    ) -> Self {
        CreateTwilioPhoneNumberDto {
            number: number.into(),
            twilio_account_sid: twilio_account_sid.into(),
            ..CreateTwilioPhoneNumberDto::empty()
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
        CreateTwilioPhoneNumberDto {
            number: Field::empty(),
            twilio_account_sid: Field::empty(),
            fallback_destination: None,
            hooks: None,
            sms_enabled: None,
            twilio_auth_token: None,
            twilio_api_key: None,
            twilio_api_secret: None,
            name: None,
            assistant_id: None,
            workflow_id: None,
            squad_id: None,
            server: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_TWILIO_PHONE_NUMBER_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "fallbackDestination",
        "hooks",
        "provider",
        "smsEnabled",
        "number",
        "twilioAccountSid",
        "twilioAuthToken",
        "twilioApiKey",
        "twilioApiSecret",
        "name",
        "assistantId",
        "workflowId",
        "squadId",
        "server",
    ];
    ObjectShape {
        name: "CreateTwilioPhoneNumberDto",
        members: &[
            Member::optional("fallbackDestination", kind::OBJECT),
            Member::optional("hooks", kind::ARRAY),
            Member::constant("provider", "twilio"),
            Member::optional("smsEnabled", kind::BOOLEAN),
            Member::required("number", kind::STRING),
            Member::required("twilioAccountSid", kind::STRING),
            Member::optional("twilioAuthToken", kind::STRING),
            Member::optional("twilioApiKey", kind::STRING),
            Member::optional("twilioApiSecret", kind::STRING),
            Member::optional("name", kind::STRING),
            Member::optional("assistantId", kind::STRING),
            Member::optional("workflowId", kind::STRING),
            Member::optional("squadId", kind::STRING),
            Member::optional("server", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for CreateTwilioPhoneNumberDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_TWILIO_PHONE_NUMBER_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.fallback_destination),
            1 => Slot::optional(&mut self.hooks),
            2 => Slot::Constant("twilio"),
            3 => Slot::optional(&mut self.sms_enabled),
            4 => Slot::required(&mut self.number),
            5 => Slot::required(&mut self.twilio_account_sid),
            6 => Slot::optional(&mut self.twilio_auth_token),
            7 => Slot::optional(&mut self.twilio_api_key),
            8 => Slot::optional(&mut self.twilio_api_secret),
            9 => Slot::optional(&mut self.name),
            10 => Slot::optional(&mut self.assistant_id),
            11 => Slot::optional(&mut self.workflow_id),
            12 => Slot::optional(&mut self.squad_id),
            13 => Slot::optional(&mut self.server),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.fallback_destination),
            1 => View::optional(&self.hooks),
            2 => View::String("twilio"),
            3 => View::optional(&self.sms_enabled),
            4 => View::required(&self.number),
            5 => View::required(&self.twilio_account_sid),
            6 => View::optional(&self.twilio_auth_token),
            7 => View::optional(&self.twilio_api_key),
            8 => View::optional(&self.twilio_api_secret),
            9 => View::optional(&self.name),
            10 => View::optional(&self.assistant_id),
            11 => View::optional(&self.workflow_id),
            12 => View::optional(&self.squad_id),
            13 => View::optional(&self.server),
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
    CreateTwilioPhoneNumberDto = "vapi-createtwiliophonenumberdto-schema.json#";
}
