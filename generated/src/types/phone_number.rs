// @generated from vapi-clientmessageassistantspeech-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    CallDestination, CreateByoPhoneNumberDto, CreateByoPhoneNumberDtoHook,
    CreateTelnyxPhoneNumberDto, CreateTwilioPhoneNumberDto, CreateVapiPhoneNumberDto,
    CreateVonagePhoneNumberDto, Server,
};

/// One of several types.
///
/// Schema: `vapi-clientmessageassistantspeech-schema.json#/properties/phoneNumber`
/// and 50 other places that say the same.
///
/// Told apart by `provider`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PhoneNumber {
    /// `provider` is `"byo-phone-number"`.
    ByoPhoneNumber(Box<CreateByoPhoneNumberDto>),
    /// `provider` is `"twilio"`.
    TwilioPhoneNumber(Box<CreateTwilioPhoneNumberDto>),
    /// `provider` is `"vonage"`.
    VonagePhoneNumber(Box<CreateVonagePhoneNumberDto>),
    /// `provider` is `"vapi"`.
    VapiPhoneNumber(Box<CreateVapiPhoneNumberDto>),
    /// `provider` is `"telnyx"`.
    TelnyxPhoneNumber(Box<CreateTelnyxPhoneNumberDto>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl PhoneNumber {
    /// `provider` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            PhoneNumber::ByoPhoneNumber(_) => Some("byo-phone-number"),
            PhoneNumber::TwilioPhoneNumber(_) => Some("twilio"),
            PhoneNumber::VonagePhoneNumber(_) => Some("vonage"),
            PhoneNumber::VapiPhoneNumber(_) => Some("vapi"),
            PhoneNumber::TelnyxPhoneNumber(_) => Some("telnyx"),
            PhoneNumber::Unknown(body) => body.as_value().get("provider")?.as_str(),
        }
    }

    /// Returns `fallbackDestination`; `None` for `Unknown`, and where it is absent.
    pub fn fallback_destination(&self) -> Option<&CallDestination> {
        match self {
            PhoneNumber::ByoPhoneNumber(value) => value.fallback_destination.as_ref(),
            PhoneNumber::TwilioPhoneNumber(value) => value.fallback_destination.as_ref(),
            PhoneNumber::VonagePhoneNumber(value) => value.fallback_destination.as_ref(),
            PhoneNumber::VapiPhoneNumber(value) => value.fallback_destination.as_ref(),
            PhoneNumber::TelnyxPhoneNumber(value) => value.fallback_destination.as_ref(),
            PhoneNumber::Unknown(_) => None,
        }
    }

    /// Returns `hooks`; `None` for `Unknown`, and where it is absent.
    pub fn hooks(&self) -> Option<&[CreateByoPhoneNumberDtoHook]> {
        match self {
            PhoneNumber::ByoPhoneNumber(value) => {
                value.hooks.as_ref().map(|items| &items[..])
            }
            PhoneNumber::TwilioPhoneNumber(value) => {
                value.hooks.as_ref().map(|items| &items[..])
            }
            PhoneNumber::VonagePhoneNumber(value) => {
                value.hooks.as_ref().map(|items| &items[..])
            }
            PhoneNumber::VapiPhoneNumber(value) => {
                value.hooks.as_ref().map(|items| &items[..])
            }
            PhoneNumber::TelnyxPhoneNumber(value) => {
                value.hooks.as_ref().map(|items| &items[..])
            }
            PhoneNumber::Unknown(_) => None,
        }
    }

    /// Returns `name`; `None` for `Unknown`, and where it is absent.
    pub fn name(&self) -> Option<&str> {
        match self {
            PhoneNumber::ByoPhoneNumber(value) => value.name.as_deref(),
            PhoneNumber::TwilioPhoneNumber(value) => value.name.as_deref(),
            PhoneNumber::VonagePhoneNumber(value) => value.name.as_deref(),
            PhoneNumber::VapiPhoneNumber(value) => value.name.as_deref(),
            PhoneNumber::TelnyxPhoneNumber(value) => value.name.as_deref(),
            PhoneNumber::Unknown(_) => None,
        }
    }

    /// Returns `assistantId`; `None` for `Unknown`, and where it is absent.
    pub fn assistant_id(&self) -> Option<&str> {
        match self {
            PhoneNumber::ByoPhoneNumber(value) => value.assistant_id.as_deref(),
            PhoneNumber::TwilioPhoneNumber(value) => value.assistant_id.as_deref(),
            PhoneNumber::VonagePhoneNumber(value) => value.assistant_id.as_deref(),
            PhoneNumber::VapiPhoneNumber(value) => value.assistant_id.as_deref(),
            PhoneNumber::TelnyxPhoneNumber(value) => value.assistant_id.as_deref(),
            PhoneNumber::Unknown(_) => None,
        }
    }

    /// Returns `workflowId`; `None` for `Unknown`, and where it is absent.
    pub fn workflow_id(&self) -> Option<&str> {
        match self {
            PhoneNumber::ByoPhoneNumber(value) => value.workflow_id.as_deref(),
            PhoneNumber::TwilioPhoneNumber(value) => value.workflow_id.as_deref(),
            PhoneNumber::VonagePhoneNumber(value) => value.workflow_id.as_deref(),
            PhoneNumber::VapiPhoneNumber(value) => value.workflow_id.as_deref(),
            PhoneNumber::TelnyxPhoneNumber(value) => value.workflow_id.as_deref(),
            PhoneNumber::Unknown(_) => None,
        }
    }

    /// Returns `squadId`; `None` for `Unknown`, and where it is absent.
    pub fn squad_id(&self) -> Option<&str> {
        match self {
            PhoneNumber::ByoPhoneNumber(value) => value.squad_id.as_deref(),
            PhoneNumber::TwilioPhoneNumber(value) => value.squad_id.as_deref(),
            PhoneNumber::VonagePhoneNumber(value) => value.squad_id.as_deref(),
            PhoneNumber::VapiPhoneNumber(value) => value.squad_id.as_deref(),
            PhoneNumber::TelnyxPhoneNumber(value) => value.squad_id.as_deref(),
            PhoneNumber::Unknown(_) => None,
        }
    }

    /// Returns `server`; `None` for `Unknown`, and where it is absent.
    pub fn server(&self) -> Option<&Server> {
        match self {
            PhoneNumber::ByoPhoneNumber(value) => value.server.as_deref(),
            PhoneNumber::TwilioPhoneNumber(value) => value.server.as_deref(),
            PhoneNumber::VonagePhoneNumber(value) => value.server.as_deref(),
            PhoneNumber::VapiPhoneNumber(value) => value.server.as_deref(),
            PhoneNumber::TelnyxPhoneNumber(value) => value.server.as_deref(),
            PhoneNumber::Unknown(_) => None,
        }
    }
}

impl From<CreateByoPhoneNumberDto> for PhoneNumber {
    #[inline]
    fn from(value: CreateByoPhoneNumberDto) -> Self {
        PhoneNumber::ByoPhoneNumber(Box::new(value))
    }
}

impl From<CreateTwilioPhoneNumberDto> for PhoneNumber {
    #[inline]
    fn from(value: CreateTwilioPhoneNumberDto) -> Self {
        PhoneNumber::TwilioPhoneNumber(Box::new(value))
    }
}

impl From<CreateVonagePhoneNumberDto> for PhoneNumber {
    #[inline]
    fn from(value: CreateVonagePhoneNumberDto) -> Self {
        PhoneNumber::VonagePhoneNumber(Box::new(value))
    }
}

impl From<CreateVapiPhoneNumberDto> for PhoneNumber {
    #[inline]
    fn from(value: CreateVapiPhoneNumberDto) -> Self {
        PhoneNumber::VapiPhoneNumber(Box::new(value))
    }
}

impl From<CreateTelnyxPhoneNumberDto> for PhoneNumber {
    #[inline]
    fn from(value: CreateTelnyxPhoneNumberDto) -> Self {
        PhoneNumber::TelnyxPhoneNumber(Box::new(value))
    }
}

union! {
    PhoneNumber = "vapi-clientmessageassistantspeech-schema.json#/properties/phoneNumber", UnionShape {
        name: "PhoneNumber",
        variants: &["ByoPhoneNumber", "TwilioPhoneNumber", "VonagePhoneNumber", "VapiPhoneNumber", "TelnyxPhoneNumber"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "provider",
            values: Names::new(&[
                "byo-phone-number",
                "twilio",
                "vonage",
                "vapi",
                "telnyx",
            ], b"\x00\x00\x00\x00\x03\x00\x00\x00\x00\x02\x00\x00\x05\x00\x01\x04"),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(3)],
                &[only(4)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 ByoPhoneNumber is_byo_phone_number as_byo_phone_number by_ref CreateByoPhoneNumberDto;
        1 TwilioPhoneNumber is_twilio_phone_number as_twilio_phone_number by_ref CreateTwilioPhoneNumberDto;
        2 VonagePhoneNumber is_vonage_phone_number as_vonage_phone_number by_ref CreateVonagePhoneNumberDto;
        3 VapiPhoneNumber is_vapi_phone_number as_vapi_phone_number by_ref CreateVapiPhoneNumberDto;
        4 TelnyxPhoneNumber is_telnyx_phone_number as_telnyx_phone_number by_ref CreateTelnyxPhoneNumberDto;
    }
}
