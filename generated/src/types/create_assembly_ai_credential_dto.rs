// @generated from vapi-createassemblyaicredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CreateAssemblyAICredentialDTO`.
///
/// Schema: `vapi-createassemblyaicredentialdto-schema.json#`
///
/// Always written with `provider`: `"assembly-ai"`.
#[derive(Clone, PartialEq)]
pub struct CreateAssemblyAiCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateAssemblyAiCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateAssemblyAiCredentialDto {
            api_key: api_key.into(),
            ..CreateAssemblyAiCredentialDto::empty()
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
        CreateAssemblyAiCredentialDto {
            api_key: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_ASSEMBLY_AI_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "apiKey", "name"];
    ObjectShape {
        name: "CreateAssemblyAiCredentialDto",
        members: &[
            Member::constant("provider", "assembly-ai"),
            Member::required("apiKey", kind::STRING),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateAssemblyAiCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_ASSEMBLY_AI_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("assembly-ai"),
            1 => Slot::required(&mut self.api_key),
            2 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("assembly-ai"),
            1 => View::required(&self.api_key),
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
    CreateAssemblyAiCredentialDto = "vapi-createassemblyaicredentialdto-schema.json#";
}
