// @generated from vapi-createcustomllmcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::OAuth2AuthenticationPlan;

/// `CreateCustomLLMCredentialDTO`.
///
/// Schema: `vapi-createcustomllmcredentialdto-schema.json#`
///
/// Always written with `provider`: `"custom-llm"`.
#[derive(Clone, PartialEq)]
pub struct CreateCustomLlmCredentialDto {
    /// `apiKey`, required, at most 10000 characters.
    pub api_key: String,
    /// `authenticationPlan`.
    pub authentication_plan: Option<Box<OAuth2AuthenticationPlan>>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateCustomLlmCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateCustomLlmCredentialDto {
            api_key: api_key.into(),
            ..CreateCustomLlmCredentialDto::empty()
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
        CreateCustomLlmCredentialDto {
            api_key: Field::empty(),
            authentication_plan: None,
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_CUSTOM_LLM_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "apiKey", "authenticationPlan", "name"];
    ObjectShape {
        name: "CreateCustomLlmCredentialDto",
        members: &[
            Member::constant("provider", "custom-llm"),
            Member::required("apiKey", kind::STRING),
            Member::optional("authenticationPlan", kind::OBJECT),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateCustomLlmCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_CUSTOM_LLM_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("custom-llm"),
            1 => Slot::required(&mut self.api_key),
            2 => Slot::optional(&mut self.authentication_plan),
            3 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("custom-llm"),
            1 => View::required(&self.api_key),
            2 => View::optional(&self.authentication_plan),
            3 => View::optional(&self.name),
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
    CreateCustomLlmCredentialDto = "vapi-createcustomllmcredentialdto-schema.json#";
}
