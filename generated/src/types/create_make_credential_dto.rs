// @generated from vapi-createmakecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CreateMakeCredentialDTO`.
///
/// Schema: `vapi-createmakecredentialdto-schema.json#`
///
/// Always written with `provider`: `"make"`.
#[derive(Clone, PartialEq)]
pub struct CreateMakeCredentialDto {
    /// `teamId`, required.
    pub team_id: String,
    /// `region`, required.
    pub region: String,
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateMakeCredentialDto {
    /// A value with its required members.
    pub fn new(
        team_id: impl Into<String>,
        region: impl Into<String>,
        api_key: impl Into<String>,
    ) -> Self {
        CreateMakeCredentialDto {
            team_id: team_id.into(),
            region: region.into(),
            api_key: api_key.into(),
            ..CreateMakeCredentialDto::empty()
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
        CreateMakeCredentialDto {
            team_id: Field::empty(),
            region: Field::empty(),
            api_key: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_MAKE_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "teamId", "region", "apiKey", "name"];
    ObjectShape {
        name: "CreateMakeCredentialDto",
        members: &[
            Member::constant("provider", "make"),
            Member::required("teamId", kind::STRING),
            Member::required("region", kind::STRING),
            Member::required("apiKey", kind::STRING),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateMakeCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_MAKE_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("make"),
            1 => Slot::required(&mut self.team_id),
            2 => Slot::required(&mut self.region),
            3 => Slot::required(&mut self.api_key),
            4 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("make"),
            1 => View::required(&self.team_id),
            2 => View::required(&self.region),
            3 => View::required(&self.api_key),
            4 => View::optional(&self.name),
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
    CreateMakeCredentialDto = "vapi-createmakecredentialdto-schema.json#";
}
