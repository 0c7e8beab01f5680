// @generated from vapi-createazurecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};
use crate::types::{AzureBlobStorageBucketPlan, CreateAzureCredentialDtoRegion};

/// `CreateAzureCredentialDTO`.
///
/// Schema: `vapi-createazurecredentialdto-schema.json#`
///
/// Always written with `provider`: `"azure"`.
#[derive(Clone, PartialEq)]
pub struct CreateAzureCredentialDto {
    /// `service`, required, default `speech`.
    pub service: CreateAzureCredentialDtoService,
    /// `region`.
    pub region: Option<CreateAzureCredentialDtoRegion>,
    /// `apiKey`, at most 10000 characters.
    pub api_key: Option<String>,
    /// `fallbackIndex`, at least 1.
    pub fallback_index: Option<Number>,
    /// `bucketPlan`.
    pub bucket_plan: Option<Box<AzureBlobStorageBucketPlan>>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateAzureCredentialDto {
    /// A value with its required members.
    pub fn new(service: impl Into<CreateAzureCredentialDtoService>) -> Self {
        CreateAzureCredentialDto {
            service: service.into(),
            ..CreateAzureCredentialDto::empty()
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
        CreateAzureCredentialDto {
            service: Field::empty(),
            region: None,
            api_key: None,
            fallback_index: None,
            bucket_plan: None,
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_AZURE_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "service",
        "region",
        "apiKey",
        "fallbackIndex",
        "bucketPlan",
        "name",
    ];
    ObjectShape {
        name: "CreateAzureCredentialDto",
        members: &[
            Member::constant("provider", "azure"),
            Member::required("service", kind::STRING),
            Member::optional("region", kind::STRING),
            Member::optional("apiKey", kind::STRING),
            Member::optional("fallbackIndex", kind::NUMBER),
            Member::optional("bucketPlan", kind::OBJECT),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateAzureCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_AZURE_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("azure"),
            1 => Slot::required(&mut self.service),
            2 => Slot::optional(&mut self.region),
            3 => Slot::optional(&mut self.api_key),
            4 => Slot::optional(&mut self.fallback_index),
            5 => Slot::optional(&mut self.bucket_plan),
            6 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("azure"),
            1 => View::required(&self.service),
            2 => View::optional(&self.region),
            3 => View::optional(&self.api_key),
            4 => View::optional(&self.fallback_index),
            5 => View::optional(&self.bucket_plan),
            6 => View::optional(&self.name),
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
    CreateAzureCredentialDto = "vapi-createazurecredentialdto-schema.json#";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-createazurecredentialdto-schema.json#/properties/service`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAzureCredentialDtoService {
    /// `speech`
    Speech,
    /// `blob_storage`
    BlobStorage,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl CreateAzureCredentialDtoService {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["speech", "blob_storage"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CreateAzureCredentialDtoService::Speech => "speech",
            CreateAzureCredentialDtoService::BlobStorage => "blob_storage",
            CreateAzureCredentialDtoService::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CreateAzureCredentialDtoService::VALUES,
            &index::<4>(CreateAzureCredentialDtoService::VALUES),
        );
        static LISTED: [CreateAzureCredentialDtoService; 2usize] = [
            CreateAzureCredentialDtoService::Speech,
            CreateAzureCredentialDtoService::BlobStorage,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => CreateAzureCredentialDtoService::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for CreateAzureCredentialDtoService {
    fn set(&mut self, text: &str) -> bool {
        *self = CreateAzureCredentialDtoService::from_name(text);
        !matches!(self, CreateAzureCredentialDtoService::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CreateAzureCredentialDtoService::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    CreateAzureCredentialDtoService =
    "vapi-createazurecredentialdto-schema.json#/properties/service";
}
