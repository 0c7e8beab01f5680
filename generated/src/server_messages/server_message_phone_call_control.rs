// @generated from vapi-servermessagephonecallcontrol-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};
use crate::types::{
    Artifact, Call, CallDestination, Chat, CreateAssistantDto, CreateCustomerDto,
    PhoneNumber,
};

/// `ServerMessagePhoneCallControl`.
///
/// Schema: `vapi-servermessagephonecallcontrol-schema.json#`
///
/// Always written with `type`: `"phone-call-control"`.
#[derive(Clone, PartialEq)]
pub struct ServerMessagePhoneCallControl {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `request`, required.
    pub request: ServerMessagePhoneCallControlRequest,
    /// `destination`.
    pub destination: Option<CallDestination>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `artifact`.
    pub artifact: Option<Box<Artifact>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `chat`.
    pub chat: Option<Box<Chat>>,
    _extra: Extra,
}

impl ServerMessagePhoneCallControl {
    /// A value with its required members.
    pub fn new(request: impl Into<ServerMessagePhoneCallControlRequest>) -> Self {
        ServerMessagePhoneCallControl {
            request: request.into(),
            ..ServerMessagePhoneCallControl::empty()
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
        ServerMessagePhoneCallControl {
            request: Field::empty(),
            phone_number: None,
            destination: None,
            timestamp: None,
            artifact: None,
            assistant: None,
            customer: None,
            call: None,
            chat: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SERVER_MESSAGE_PHONE_CALL_CONTROL: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "request",
        "destination",
        "timestamp",
        "artifact",
        "assistant",
        "customer",
        "call",
        "chat",
    ];
    ObjectShape {
        name: "ServerMessagePhoneCallControl",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "phone-call-control"),
            Member::required("request", kind::STRING),
            Member::optional("destination", kind::OBJECT),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("artifact", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("call", kind::OBJECT),
            Member::optional("chat", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessagePhoneCallControl {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_PHONE_CALL_CONTROL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("phone-call-control"),
            2 => Slot::required(&mut self.request),
            3 => Slot::optional(&mut self.destination),
            4 => Slot::optional(&mut self.timestamp),
            5 => Slot::optional(&mut self.artifact),
            6 => Slot::optional(&mut self.assistant),
            7 => Slot::optional(&mut self.customer),
            8 => Slot::optional(&mut self.call),
            9 => Slot::optional(&mut self.chat),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("phone-call-control"),
            2 => View::required(&self.request),
            3 => View::optional(&self.destination),
            4 => View::optional(&self.timestamp),
            5 => View::optional(&self.artifact),
            6 => View::optional(&self.assistant),
            7 => View::optional(&self.customer),
            8 => View::optional(&self.call),
            9 => View::optional(&self.chat),
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
    ServerMessagePhoneCallControl = "vapi-servermessagephonecallcontrol-schema.json#";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-servermessagephonecallcontrol-schema.json#/properties/request`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerMessagePhoneCallControlRequest {
    /// `forward`
    Forward,
    /// `hang-up`
    HangUp,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl ServerMessagePhoneCallControlRequest {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["forward", "hang-up"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            ServerMessagePhoneCallControlRequest::Forward => "forward",
            ServerMessagePhoneCallControlRequest::HangUp => "hang-up",
            ServerMessagePhoneCallControlRequest::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            ServerMessagePhoneCallControlRequest::VALUES,
            &index::<4>(ServerMessagePhoneCallControlRequest::VALUES),
        );
        static LISTED: [ServerMessagePhoneCallControlRequest; 2usize] = [
            ServerMessagePhoneCallControlRequest::Forward,
            ServerMessagePhoneCallControlRequest::HangUp,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                ServerMessagePhoneCallControlRequest::Unknown(UnknownValue(name.into()))
            }
        }
    }
}

impl Text for ServerMessagePhoneCallControlRequest {
    fn set(&mut self, text: &str) -> bool {
        *self = ServerMessagePhoneCallControlRequest::from_name(text);
        !matches!(self, ServerMessagePhoneCallControlRequest::Unknown(_))
    }

    fn as_str(&self) -> &str {
        ServerMessagePhoneCallControlRequest::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    ServerMessagePhoneCallControlRequest =
    "vapi-servermessagephonecallcontrol-schema.json#/properties/request";
}
