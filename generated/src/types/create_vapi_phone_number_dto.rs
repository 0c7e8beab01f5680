// @generated from vapi-createvapiphonenumberdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    CallDestination, CreateByoPhoneNumberDtoHooksItem, Server, SipAuthentication,
};

/// `CreateVapiPhoneNumberDTO`.
///
/// Schema: `vapi-createvapiphonenumberdto-schema.json#`
///
/// Always written with `provider`: `"vapi"`.
#[derive(Clone, PartialEq)]
pub struct CreateVapiPhoneNumberDto {
    /// `fallbackDestination`.
    pub fallback_destination: Option<CallDestination>,
    /// `hooks`.
    pub hooks: Option<Vec<CreateByoPhoneNumberDtoHooksItem>>,
    /// `numberDesiredAreaCode`, at most 3 characters, at least 3 characters.
    pub number_desired_area_code: Option<String>,
    /// `sipUri`.
    pub sip_uri: Option<String>,
    /// `authentication`.
    pub authentication: Option<Box<SipAuthentication>>,
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

impl CreateVapiPhoneNumberDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateVapiPhoneNumberDto::empty()
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
        CreateVapiPhoneNumberDto {
            fallback_destination: None,
            hooks: None,
            number_desired_area_code: None,
            sip_uri: None,
            authentication: None,
            name: None,
            assistant_id: None,
            workflow_id: None,
            squad_id: None,
            server: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateVapiPhoneNumberDto {
    fn default() -> Self {
        CreateVapiPhoneNumberDto::empty()
    }
}

pub(crate) static CREATE_VAPI_PHONE_NUMBER_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "fallbackDestination",
        "hooks",
        "provider",
        "numberDesiredAreaCode",
        "sipUri",
        "authentication",
        "name",
        "assistantId",
        "workflowId",
        "squadId",
        "server",
    ];
    ObjectShape {
        name: "CreateVapiPhoneNumberDto",
        members: &[
            Member::optional("fallbackDestination", kind::OBJECT),
            Member::optional("hooks", kind::ARRAY),
            Member::constant("provider", "vapi"),
            Member::optional("numberDesiredAreaCode", kind::STRING),
            Member::optional("sipUri", kind::STRING),
            Member::optional("authentication", kind::OBJECT),
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

impl Object for CreateVapiPhoneNumberDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_VAPI_PHONE_NUMBER_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.fallback_destination),
            1 => Slot::optional(&mut self.hooks),
            2 => Slot::Constant("vapi"),
            3 => Slot::optional(&mut self.number_desired_area_code),
            4 => Slot::optional(&mut self.sip_uri),
            5 => Slot::optional(&mut self.authentication),
            6 => Slot::optional(&mut self.name),
            7 => Slot::optional(&mut self.assistant_id),
            8 => Slot::optional(&mut self.workflow_id),
            9 => Slot::optional(&mut self.squad_id),
            10 => Slot::optional(&mut self.server),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.fallback_destination),
            1 => View::optional(&self.hooks),
            2 => View::String("vapi"),
            3 => View::optional(&self.number_desired_area_code),
            4 => View::optional(&self.sip_uri),
            5 => View::optional(&self.authentication),
            6 => View::optional(&self.name),
            7 => View::optional(&self.assistant_id),
            8 => View::optional(&self.workflow_id),
            9 => View::optional(&self.squad_id),
            10 => View::optional(&self.server),
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
    CreateVapiPhoneNumberDto = "vapi-createvapiphonenumberdto-schema.json#";
}
