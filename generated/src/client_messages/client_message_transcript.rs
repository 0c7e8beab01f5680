// @generated from vapi-clientmessagetranscript-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    Call, ClientMessageTranscriptType, CreateAssistantDto, CreateCustomerDto,
    PhoneNumber, Role, TranscriptType,
};

/// `ClientMessageTranscript`.
///
/// Schema: `vapi-clientmessagetranscript-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ClientMessageTranscript {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `type`, required.
    pub r#type: ClientMessageTranscriptType,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `role`, required.
    pub role: Role,
    /// `transcriptType`, required.
    pub transcript_type: TranscriptType,
    /// `transcript`, required.
    pub transcript: String,
    /// `isFiltered`.
    pub is_filtered: Option<bool>,
    /// `detectedThreats`.
    pub detected_threats: Option<Vec<String>>,
    /// `originalTranscript`.
    pub original_transcript: Option<String>,
    _extra: Extra,
}

impl ClientMessageTranscript {
    /// A value with its required members.
    pub fn new(
        r#type: impl Into<ClientMessageTranscriptType>,
        role: impl Into<Role>,
        transcript_type: impl Into<TranscriptType>,
        transcript: impl Into<String>,
    ) -> Self {
        ClientMessageTranscript {
            r#type: r#type.into(),
            role: role.into(),
            transcript_type: transcript_type.into(),
            transcript: transcript.into(),
            ..ClientMessageTranscript::empty()
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
        ClientMessageTranscript {
            r#type: Field::empty(),
            role: Field::empty(),
            transcript_type: Field::empty(),
            transcript: Field::empty(),
            phone_number: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            is_filtered: None,
            detected_threats: None,
            original_transcript: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CLIENT_MESSAGE_TRANSCRIPT: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "timestamp",
        "call",
        "customer",
        "assistant",
        "role",
        "transcriptType",
        "transcript",
        "isFiltered",
        "detectedThreats",
        "originalTranscript",
    ];
    ObjectShape {
        name: "ClientMessageTranscript",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::required("type", kind::STRING),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("call", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::required("role", kind::STRING),
            Member::required("transcriptType", kind::STRING),
            Member::required("transcript", kind::STRING),
            Member::optional("isFiltered", kind::BOOLEAN),
            Member::optional("detectedThreats", kind::ARRAY),
            Member::optional("originalTranscript", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for ClientMessageTranscript {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_MESSAGE_TRANSCRIPT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::required(&mut self.r#type),
            2 => Slot::optional(&mut self.timestamp),
            3 => Slot::optional(&mut self.call),
            4 => Slot::optional(&mut self.customer),
            5 => Slot::optional(&mut self.assistant),
            6 => Slot::required(&mut self.role),
            7 => Slot::required(&mut self.transcript_type),
            8 => Slot::required(&mut self.transcript),
            9 => Slot::optional(&mut self.is_filtered),
            10 => Slot::optional(&mut self.detected_threats),
            11 => Slot::optional(&mut self.original_transcript),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::required(&self.r#type),
            2 => View::optional(&self.timestamp),
            3 => View::optional(&self.call),
            4 => View::optional(&self.customer),
            5 => View::optional(&self.assistant),
            6 => View::required(&self.role),
            7 => View::required(&self.transcript_type),
            8 => View::required(&self.transcript),
            9 => View::optional(&self.is_filtered),
            10 => View::optional(&self.detected_threats),
            11 => View::optional(&self.original_transcript),
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
    ClientMessageTranscript = "vapi-clientmessagetranscript-schema.json#";
}
