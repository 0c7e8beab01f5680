// @generated from vapi-creategohighlevelmcpcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::Oauth2AuthenticationSession;

/// `CreateGoHighLevelMCPCredentialDTO`.
///
/// Schema: `vapi-creategohighlevelmcpcredentialdto-schema.json#`
///
/// Always written with `provider`: `"ghl.oauth2-authorization"`.
#[derive(Clone, PartialEq)]
pub struct CreateGoHighLevelMcpCredentialDto {
    /// `authenticationSession`, required.
    pub authentication_session: Box<Oauth2AuthenticationSession>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateGoHighLevelMcpCredentialDto {
    /// A value with its required members.
    pub fn new(
        authentication_session: impl Into<Box<Oauth2AuthenticationSession>>,
    ) -> Self {
        CreateGoHighLevelMcpCredentialDto {
            authentication_session: authentication_session.into(),
            ..CreateGoHighLevelMcpCredentialDto::empty()
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
        CreateGoHighLevelMcpCredentialDto {
            authentication_session: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_GO_HIGH_LEVEL_MCP_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "authenticationSession", "name"];
    ObjectShape {
        name: "CreateGoHighLevelMcpCredentialDto",
        members: &[
            Member::constant("provider", "ghl.oauth2-authorization"),
            Member::required("authenticationSession", kind::OBJECT),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateGoHighLevelMcpCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_GO_HIGH_LEVEL_MCP_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("ghl.oauth2-authorization"),
            1 => Slot::required(&mut self.authentication_session),
            2 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("ghl.oauth2-authorization"),
            1 => View::required(&self.authentication_session),
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
    CreateGoHighLevelMcpCredentialDto =
    "vapi-creategohighlevelmcpcredentialdto-schema.json#";
}
