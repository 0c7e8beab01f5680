// @generated from vapi-clientmessageassistantspeech-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{
    CallDestination, CreateByoPhoneNumberDto, CreateByoPhoneNumberDtoHooksItem,
    CreateTelnyxPhoneNumberDto, CreateTwilioPhoneNumberDto, CreateVapiPhoneNumberDto,
    CreateVonagePhoneNumberDto, Server,
};

/// One of several types.
///
/// Schema: `vapi-clientmessageassistantspeech-schema.json#/properties/phoneNumber`
/// and 48 other places that say the same.
///
/// Told apart by `provider`.
#[derive(Clone, PartialEq)]
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

    /// `fallbackDestination` of whichever variant it is.
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

    /// `hooks` of whichever variant it is.
    pub fn hooks(&self) -> Option<&Vec<CreateByoPhoneNumberDtoHooksItem>> {
        match self {
            PhoneNumber::ByoPhoneNumber(value) => value.hooks.as_ref(),
            PhoneNumber::TwilioPhoneNumber(value) => value.hooks.as_ref(),
            PhoneNumber::VonagePhoneNumber(value) => value.hooks.as_ref(),
            PhoneNumber::VapiPhoneNumber(value) => value.hooks.as_ref(),
            PhoneNumber::TelnyxPhoneNumber(value) => value.hooks.as_ref(),
            PhoneNumber::Unknown(_) => None,
        }
    }

    /// `name` of whichever variant it is.
    pub fn name(&self) -> Option<&String> {
        match self {
            PhoneNumber::ByoPhoneNumber(value) => value.name.as_ref(),
            PhoneNumber::TwilioPhoneNumber(value) => value.name.as_ref(),
            PhoneNumber::VonagePhoneNumber(value) => value.name.as_ref(),
            PhoneNumber::VapiPhoneNumber(value) => value.name.as_ref(),
            PhoneNumber::TelnyxPhoneNumber(value) => value.name.as_ref(),
            PhoneNumber::Unknown(_) => None,
        }
    }

    /// `assistantId` of whichever variant it is.
    pub fn assistant_id(&self) -> Option<&String> {
        match self {
            PhoneNumber::ByoPhoneNumber(value) => value.assistant_id.as_ref(),
            PhoneNumber::TwilioPhoneNumber(value) => value.assistant_id.as_ref(),
            PhoneNumber::VonagePhoneNumber(value) => value.assistant_id.as_ref(),
            PhoneNumber::VapiPhoneNumber(value) => value.assistant_id.as_ref(),
            PhoneNumber::TelnyxPhoneNumber(value) => value.assistant_id.as_ref(),
            PhoneNumber::Unknown(_) => None,
        }
    }

    /// `workflowId` of whichever variant it is.
    pub fn workflow_id(&self) -> Option<&String> {
        match self {
            PhoneNumber::ByoPhoneNumber(value) => value.workflow_id.as_ref(),
            PhoneNumber::TwilioPhoneNumber(value) => value.workflow_id.as_ref(),
            PhoneNumber::VonagePhoneNumber(value) => value.workflow_id.as_ref(),
            PhoneNumber::VapiPhoneNumber(value) => value.workflow_id.as_ref(),
            PhoneNumber::TelnyxPhoneNumber(value) => value.workflow_id.as_ref(),
            PhoneNumber::Unknown(_) => None,
        }
    }

    /// `squadId` of whichever variant it is.
    pub fn squad_id(&self) -> Option<&String> {
        match self {
            PhoneNumber::ByoPhoneNumber(value) => value.squad_id.as_ref(),
            PhoneNumber::TwilioPhoneNumber(value) => value.squad_id.as_ref(),
            PhoneNumber::VonagePhoneNumber(value) => value.squad_id.as_ref(),
            PhoneNumber::VapiPhoneNumber(value) => value.squad_id.as_ref(),
            PhoneNumber::TelnyxPhoneNumber(value) => value.squad_id.as_ref(),
            PhoneNumber::Unknown(_) => None,
        }
    }

    /// `server` of whichever variant it is.
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

    fn empty() -> Self {
        PhoneNumber::Unknown(Unknown(Field::empty()))
    }
}

impl From<CreateByoPhoneNumberDto> for PhoneNumber {
    fn from(value: CreateByoPhoneNumberDto) -> Self {
        PhoneNumber::ByoPhoneNumber(Box::new(value))
    }
}

impl From<CreateTwilioPhoneNumberDto> for PhoneNumber {
    fn from(value: CreateTwilioPhoneNumberDto) -> Self {
        PhoneNumber::TwilioPhoneNumber(Box::new(value))
    }
}

impl From<CreateVonagePhoneNumberDto> for PhoneNumber {
    fn from(value: CreateVonagePhoneNumberDto) -> Self {
        PhoneNumber::VonagePhoneNumber(Box::new(value))
    }
}

impl From<CreateVapiPhoneNumberDto> for PhoneNumber {
    fn from(value: CreateVapiPhoneNumberDto) -> Self {
        PhoneNumber::VapiPhoneNumber(Box::new(value))
    }
}

impl From<CreateTelnyxPhoneNumberDto> for PhoneNumber {
    fn from(value: CreateTelnyxPhoneNumberDto) -> Self {
        PhoneNumber::TelnyxPhoneNumber(Box::new(value))
    }
}

static PHONE_NUMBER: UnionShape = UnionShape {
    name: "PhoneNumber",
    variants: &[
        "ByoPhoneNumber",
        "TwilioPhoneNumber",
        "VonagePhoneNumber",
        "VapiPhoneNumber",
        "TelnyxPhoneNumber",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "provider",
        values: {
            const VALUES: &[&str] = &[
                "byo-phone-number",
                "twilio",
                "vonage",
                "vapi",
                "telnyx",
            ];
            Names::new(VALUES, &index::<16>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 0,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 1,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 2,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 3,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 4,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for PhoneNumber {
    fn shape(&self) -> &'static UnionShape {
        &PHONE_NUMBER
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => PhoneNumber::ByoPhoneNumber(Field::empty()),
            1 => PhoneNumber::TwilioPhoneNumber(Field::empty()),
            2 => PhoneNumber::VonagePhoneNumber(Field::empty()),
            3 => PhoneNumber::VapiPhoneNumber(Field::empty()),
            4 => PhoneNumber::TelnyxPhoneNumber(Field::empty()),
            _ => PhoneNumber::empty(),
        };
        match self {
            PhoneNumber::ByoPhoneNumber(value) => Slot::required(value),
            PhoneNumber::TwilioPhoneNumber(value) => Slot::required(value),
            PhoneNumber::VonagePhoneNumber(value) => Slot::required(value),
            PhoneNumber::VapiPhoneNumber(value) => Slot::required(value),
            PhoneNumber::TelnyxPhoneNumber(value) => Slot::required(value),
            PhoneNumber::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = PhoneNumber::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            PhoneNumber::ByoPhoneNumber(_) => 0,
            PhoneNumber::TwilioPhoneNumber(_) => 1,
            PhoneNumber::VonagePhoneNumber(_) => 2,
            PhoneNumber::VapiPhoneNumber(_) => 3,
            PhoneNumber::TelnyxPhoneNumber(_) => 4,
            PhoneNumber::Unknown(_) => return None,
        };
        PHONE_NUMBER.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            PhoneNumber::ByoPhoneNumber(value) => View::required(value),
            PhoneNumber::TwilioPhoneNumber(value) => View::required(value),
            PhoneNumber::VonagePhoneNumber(value) => View::required(value),
            PhoneNumber::VapiPhoneNumber(value) => View::required(value),
            PhoneNumber::TelnyxPhoneNumber(value) => View::required(value),
            PhoneNumber::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    PhoneNumber =
    "vapi-clientmessageassistantspeech-schema.json#/properties/phoneNumber";
}
