// @generated from vapi-createazureopenaicredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};
use crate::types::CreateAzureCredentialDtoRegion;

/// `CreateAzureOpenAICredentialDTO`.
///
/// Schema: `vapi-createazureopenaicredentialdto-schema.json#`
///
/// Always written with `provider`: `"azure-openai"`.
#[derive(Clone, PartialEq)]
pub struct CreateAzureOpenAiCredentialDto {
    /// `region`, required.
    pub region: CreateAzureCredentialDtoRegion,
    /// `models`, required.
    pub models: Vec<CreateAzureOpenAiCredentialDtoModelsItem>,
    /// `openAIKey`, required, at most 10000 characters.
    pub open_ai_key: String,
    /// `ocpApimSubscriptionKey`.
    pub ocp_apim_subscription_key: Option<String>,
    /// `openAIEndpoint`, required, at most 10000 characters.
    pub open_ai_endpoint: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateAzureOpenAiCredentialDto {
    /// A value with its required members.
    pub fn new(
        region: impl Into<CreateAzureCredentialDtoRegion>,
        models: impl Into<Vec<CreateAzureOpenAiCredentialDtoModelsItem>>,
        open_ai_key: impl Into<String>,
        open_ai_endpoint: impl Into<String>,
    ) -> Self {
        CreateAzureOpenAiCredentialDto {
            region: region.into(),
            models: models.into(),
            open_ai_key: open_ai_key.into(),
            open_ai_endpoint: open_ai_endpoint.into(),
            ..CreateAzureOpenAiCredentialDto::empty()
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
        CreateAzureOpenAiCredentialDto {
            region: Field::empty(),
            models: Field::empty(),
            open_ai_key: Field::empty(),
            open_ai_endpoint: Field::empty(),
            ocp_apim_subscription_key: None,
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_AZURE_OPEN_AI_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "region",
        "models",
        "openAIKey",
        "ocpApimSubscriptionKey",
        "openAIEndpoint",
        "name",
    ];
    ObjectShape {
        name: "CreateAzureOpenAiCredentialDto",
        members: &[
            Member::constant("provider", "azure-openai"),
            Member::required("region", kind::STRING),
            Member::required("models", kind::ARRAY),
            Member::required("openAIKey", kind::STRING),
            Member::optional("ocpApimSubscriptionKey", kind::STRING),
            Member::required("openAIEndpoint", kind::STRING),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateAzureOpenAiCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_AZURE_OPEN_AI_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("azure-openai"),
            1 => Slot::required(&mut self.region),
            2 => Slot::required(&mut self.models),
            3 => Slot::required(&mut self.open_ai_key),
            4 => Slot::optional(&mut self.ocp_apim_subscription_key),
            5 => Slot::required(&mut self.open_ai_endpoint),
            6 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("azure-openai"),
            1 => View::required(&self.region),
            2 => View::required(&self.models),
            3 => View::required(&self.open_ai_key),
            4 => View::optional(&self.ocp_apim_subscription_key),
            5 => View::required(&self.open_ai_endpoint),
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
    CreateAzureOpenAiCredentialDto = "vapi-createazureopenaicredentialdto-schema.json#";
}

/// One of 23 listed values, or another string.
///
/// Schema: `vapi-createazureopenaicredentialdto-schema.json#/properties/models/items`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAzureOpenAiCredentialDtoModelsItem {
    /// `gpt-5.4`
    Gpt5_4,
    /// `gpt-5.4-mini`
    Gpt5_4Mini,
    /// `gpt-5.4-nano`
    Gpt5_4Nano,
    /// `gpt-5.2`
    Gpt5_2,
    /// `gpt-5.2-chat`
    Gpt5_2Chat,
    /// `gpt-5.1`
    Gpt5_1,
    /// `gpt-5.1-chat`
    Gpt5_1Chat,
    /// `gpt-5`
    Gpt5,
    /// `gpt-5-mini`
    Gpt5Mini,
    /// `gpt-5-nano`
    Gpt5Nano,
    /// `gpt-4.1-2025-04-14`
    Gpt4_1_2025_04_14,
    /// `gpt-4.1-mini-2025-04-14`
    Gpt4_1Mini2025_04_14,
    /// `gpt-4.1-nano-2025-04-14`
    Gpt4_1Nano2025_04_14,
    /// `gpt-4o-2024-11-20`
    Gpt4o2024_11_20,
    /// `gpt-4o-2024-08-06`
    Gpt4o2024_08_06,
    /// `gpt-4o-2024-05-13`
    Gpt4o2024_05_13,
    /// `gpt-4o-mini-2024-07-18`
    Gpt4oMini2024_07_18,
    /// `gpt-4-turbo-2024-04-09`
    Gpt4Turbo2024_04_09,
    /// `gpt-4-0125-preview`
    Gpt4_0125Preview,
    /// `gpt-4-1106-preview`
    Gpt4_1106Preview,
    /// `gpt-4-0613`
    Gpt4_0613,
    /// `gpt-35-turbo-0125`
    Gpt35Turbo0125,
    /// `gpt-35-turbo-1106`
    Gpt35Turbo1106,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl CreateAzureOpenAiCredentialDtoModelsItem {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-nano",
        "gpt-5.2",
        "gpt-5.2-chat",
        "gpt-5.1",
        "gpt-5.1-chat",
        "gpt-5",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "gpt-4o-2024-11-20",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13",
        "gpt-4o-mini-2024-07-18",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-0125-preview",
        "gpt-4-1106-preview",
        "gpt-4-0613",
        "gpt-35-turbo-0125",
        "gpt-35-turbo-1106",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_4 => "gpt-5.4",
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_4Mini => "gpt-5.4-mini",
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_4Nano => "gpt-5.4-nano",
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_2 => "gpt-5.2",
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_2Chat => "gpt-5.2-chat",
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_1 => "gpt-5.1",
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_1Chat => "gpt-5.1-chat",
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5 => "gpt-5",
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5Mini => "gpt-5-mini",
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5Nano => "gpt-5-nano",
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4_1_2025_04_14 => {
                "gpt-4.1-2025-04-14"
            }
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4_1Mini2025_04_14 => {
                "gpt-4.1-mini-2025-04-14"
            }
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4_1Nano2025_04_14 => {
                "gpt-4.1-nano-2025-04-14"
            }
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4o2024_11_20 => {
                "gpt-4o-2024-11-20"
            }
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4o2024_08_06 => {
                "gpt-4o-2024-08-06"
            }
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4o2024_05_13 => {
                "gpt-4o-2024-05-13"
            }
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4oMini2024_07_18 => {
                "gpt-4o-mini-2024-07-18"
            }
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4Turbo2024_04_09 => {
                "gpt-4-turbo-2024-04-09"
            }
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4_0125Preview => {
                "gpt-4-0125-preview"
            }
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4_1106Preview => {
                "gpt-4-1106-preview"
            }
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4_0613 => "gpt-4-0613",
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt35Turbo0125 => {
                "gpt-35-turbo-0125"
            }
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt35Turbo1106 => {
                "gpt-35-turbo-1106"
            }
            CreateAzureOpenAiCredentialDtoModelsItem::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CreateAzureOpenAiCredentialDtoModelsItem::VALUES,
            &index::<64>(CreateAzureOpenAiCredentialDtoModelsItem::VALUES),
        );
        static LISTED: [CreateAzureOpenAiCredentialDtoModelsItem; 23usize] = [
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_4,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_4Mini,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_4Nano,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_2,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_2Chat,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_1,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5_1Chat,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5Mini,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt5Nano,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4_1_2025_04_14,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4_1Mini2025_04_14,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4_1Nano2025_04_14,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4o2024_11_20,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4o2024_08_06,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4o2024_05_13,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4oMini2024_07_18,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4Turbo2024_04_09,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4_0125Preview,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4_1106Preview,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt4_0613,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt35Turbo0125,
            CreateAzureOpenAiCredentialDtoModelsItem::Gpt35Turbo1106,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                CreateAzureOpenAiCredentialDtoModelsItem::Unknown(
                    UnknownValue(name.into()),
                )
            }
        }
    }
}

impl Text for CreateAzureOpenAiCredentialDtoModelsItem {
    fn set(&mut self, text: &str) -> bool {
        *self = CreateAzureOpenAiCredentialDtoModelsItem::from_name(text);
        !matches!(self, CreateAzureOpenAiCredentialDtoModelsItem::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CreateAzureOpenAiCredentialDtoModelsItem::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 23 listed values"
    }
}

texts! {
    CreateAzureOpenAiCredentialDtoModelsItem =
    "vapi-createazureopenaicredentialdto-schema.json#/properties/models/items";
}
