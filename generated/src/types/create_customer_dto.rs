// @generated from vapi-createcustomerdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::AssistantOverrides;

/// `CreateCustomerDTO`.
///
/// Schema: `vapi-createcustomerdto-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CreateCustomerDto {
    /// `numberE164CheckEnabled`, default `true`.
    pub number_e164_check_enabled: Option<bool>,
    /// `extension`, at most 10 characters.
    pub extension: Option<String>,
    /// `assistantOverrides`.
    pub assistant_overrides: Option<Box<AssistantOverrides>>,
    /// `number`, at most 40 characters, at least 3 characters.
    pub number: Option<String>,
    /// `sipUri`.
    pub sip_uri: Option<String>,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `email`, at most 40 characters.
    pub email: Option<String>,
    /// `externalId`, at most 40 characters.
    pub external_id: Option<String>,
    _extra: Extra,
}

impl CreateCustomerDto {
    /// A value with no member set.
    pub fn new() -> Self {
        CreateCustomerDto::empty()
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
        CreateCustomerDto {
            number_e164_check_enabled: None,
            extension: None,
            assistant_overrides: None,
            number: None,
            sip_uri: None,
            name: None,
            email: None,
            external_id: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateCustomerDto {
    fn default() -> Self {
        CreateCustomerDto::empty()
    }
}

pub(crate) static CREATE_CUSTOMER_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "numberE164CheckEnabled",
        "extension",
        "assistantOverrides",
        "number",
        "sipUri",
        "name",
        "email",
        "externalId",
    ];
    ObjectShape {
        name: "CreateCustomerDto",
        members: &[
            Member::optional("numberE164CheckEnabled", kind::BOOLEAN),
            Member::optional("extension", kind::STRING),
            Member::optional("assistantOverrides", kind::OBJECT),
            Member::optional("number", kind::STRING),
            Member::optional("sipUri", kind::STRING),
            Member::optional("name", kind::STRING),
            Member::optional("email", kind::STRING),
            Member::optional("externalId", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateCustomerDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_CUSTOMER_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.number_e164_check_enabled),
            1 => Slot::optional(&mut self.extension),
            2 => Slot::optional(&mut self.assistant_overrides),
            3 => Slot::optional(&mut self.number),
            4 => Slot::optional(&mut self.sip_uri),
            5 => Slot::optional(&mut self.name),
            6 => Slot::optional(&mut self.email),
            7 => Slot::optional(&mut self.external_id),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.number_e164_check_enabled),
            1 => View::optional(&self.extension),
            2 => View::optional(&self.assistant_overrides),
            3 => View::optional(&self.number),
            4 => View::optional(&self.sip_uri),
            5 => View::optional(&self.name),
            6 => View::optional(&self.email),
            7 => View::optional(&self.external_id),
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
    CreateCustomerDto = "vapi-createcustomerdto-schema.json#";
}
