// @generated from vapi-createtelnyxphonenumberdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{CallDestination, CreateByoPhoneNumberDtoHooksItem, Server};

/// `CreateTelnyxPhoneNumberDTO`.
///
/// Schema: `vapi-createtelnyxphonenumberdto-schema.json#`
///
/// Always written with `provider`: `"telnyx"`.
#[derive(Clone, PartialEq)]
pub struct CreateTelnyxPhoneNumberDto {
    /// `fallbackDestination`.
    pub fallback_destination: Option<CallDestination>,
    /// `hooks`.
    pub hooks: Option<Vec<CreateByoPhoneNumberDtoHooksItem>>,
    /// `number`, required.
    pub number: String,
    /// `credentialId`, required.
    pub credential_id: String,
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

impl CreateTelnyxPhoneNumberDto {
    /// A value with its required members.
    pub fn new(number: impl Into<String>, credential_id: impl Into<String>) -> Self {
        CreateTelnyxPhoneNumberDto {
            number: number.into(),
            credential_id: credential_id.into(),
            ..CreateTelnyxPhoneNumberDto::empty()
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
        CreateTelnyxPhoneNumberDto {
            number: Field::empty(),
            credential_id: Field::empty(),
            fallback_destination: None,
            hooks: None,
            name: None,
            assistant_id: None,
            workflow_id: None,
            squad_id: None,
            server: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_TELNYX_PHONE_NUMBER_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "fallbackDestination",
        "hooks",
        "provider",
        "number",
        "credentialId",
        "name",
        "assistantId",
        "workflowId",
        "squadId",
        "server",
    ];
    ObjectShape {
        name: "CreateTelnyxPhoneNumberDto",
        members: &[
            Member::optional("fallbackDestination", kind::OBJECT),
            Member::optional("hooks", kind::ARRAY),
            Member::constant("provider", "telnyx"),
            Member::required("number", kind::STRING),
            Member::required("credentialId", kind::STRING),
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

impl Object for CreateTelnyxPhoneNumberDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_TELNYX_PHONE_NUMBER_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.fallback_destination),
            1 => Slot::optional(&mut self.hooks),
            2 => Slot::Constant("telnyx"),
            3 => Slot::required(&mut self.number),
            4 => Slot::required(&mut self.credential_id),
            5 => Slot::optional(&mut self.name),
            6 => Slot::optional(&mut self.assistant_id),
            7 => Slot::optional(&mut self.workflow_id),
            8 => Slot::optional(&mut self.squad_id),
            9 => Slot::optional(&mut self.server),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.fallback_destination),
            1 => View::optional(&self.hooks),
            2 => View::String("telnyx"),
            3 => View::required(&self.number),
            4 => View::required(&self.credential_id),
            5 => View::optional(&self.name),
            6 => View::optional(&self.assistant_id),
            7 => View::optional(&self.workflow_id),
            8 => View::optional(&self.squad_id),
            9 => View::optional(&self.server),
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
    CreateTelnyxPhoneNumberDto = "vapi-createtelnyxphonenumberdto-schema.json#";
}
