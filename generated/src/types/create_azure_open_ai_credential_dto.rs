// @generated from vapi-createazureopenaicredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, UnknownValue};
use crate::types::CreateAzureCredentialDtoRegion;

/// `CreateAzureOpenAICredentialDTO`.
///
/// Schema: `vapi-createazureopenaicredentialdto-schema.json#`
///
/// Always written with `provider`: `"azure-openai"`.
#[derive(Clone)]
pub struct CreateAzureOpenAiCredentialDto {
    /// `region`, required.
    pub region: CreateAzureCredentialDtoRegion,
    /// `models`, required.
    pub models: ListOf<CreateAzureOpenAiCredentialDtoModel>,
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
        models: impl IntoIterator<Item = impl Into<CreateAzureOpenAiCredentialDtoModel>>,
        open_ai_key: impl Into<String>,
        open_ai_endpoint: impl Into<String>,
    ) -> Self {
        CreateAzureOpenAiCredentialDto {
            region: region.into(),
            models: models.into_iter().map(Into::into).collect(),
            open_ai_key: open_ai_key.into(),
            open_ai_endpoint: open_ai_endpoint.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateAzureOpenAiCredentialDto = "vapi-createazureopenaicredentialdto-schema.json#", unstated, missed 0b101111, b"\x00\x00\x04\x00\x00\x02\x00\x00\x00\x06\x03\x05\x07\x01\x00\x00" {
        0 "provider" => constant("azure-openai");
        1 "region" => required(region: STRING, with_region into CreateAzureCredentialDtoRegion);
        2 "models" => required(models: ARRAY, with_models texts CreateAzureOpenAiCredentialDtoModel);
        3 "openAIKey" => required(open_ai_key: STRING, with_open_ai_key into String);
        4 "ocpApimSubscriptionKey" => optional(ocp_apim_subscription_key: STRING, with_ocp_apim_subscription_key into String);
        5 "openAIEndpoint" => required(open_ai_endpoint: STRING, with_open_ai_endpoint into String);
        6 "name" => optional(name: STRING, with_name into String);
    }
    (region, models, open_ai_key, open_ai_endpoint) (ocp_apim_subscription_key, name)
}

/// One of 29 listed values, or another string.
///
/// Schema: `vapi-createazureopenaicredentialdto-schema.json#/properties/models/items`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateAzureOpenAiCredentialDtoModel {
    /// `gpt-5.6-luna-2026-07-09`
    Gpt5_6Luna2026_07_09,
    /// `gpt-5.6-terra-2026-07-09`
    Gpt5_6Terra2026_07_09,
    /// `gpt-5.6-sol-2026-07-09`
    Gpt5_6Sol2026_07_09,
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
    /// `gpt-4o`
    Gpt4o,
    /// `gpt-4.1`
    Gpt4_1,
    /// `gpt-5.4-mini-2026-03-17`
    Gpt5_4Mini2026_03_17,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CreateAzureOpenAiCredentialDtoModel = "vapi-createazureopenaicredentialdto-schema.json#/properties/models/items", unstated, b"\x00\x04\x07\x09\x1c\x00\x00\x00\x0c\x02\x00\x00\x00\x1b\x00\x00\x00\x00\x00\x00\x0e\x1a\x00\x00\
        \x12\x00\x08\x17\x00\x00\x00\x06\x03\x05\x0d\x13\x10\x00\x00\x00\x00\x00\x00\x19\x18\x1d\x00\x00\x15\
        \x0a\x00\x01\x0b\x14\x00\x11\x00\x0f\x00\x00\x00\x00\x00\x16", "one of 29 listed values" {
        Gpt5_6Luna2026_07_09 = "gpt-5.6-luna-2026-07-09";
        Gpt5_6Terra2026_07_09 = "gpt-5.6-terra-2026-07-09";
        Gpt5_6Sol2026_07_09 = "gpt-5.6-sol-2026-07-09";
        Gpt5_4 = "gpt-5.4";
        Gpt5_4Mini = "gpt-5.4-mini";
        Gpt5_4Nano = "gpt-5.4-nano";
        Gpt5_2 = "gpt-5.2";
        Gpt5_2Chat = "gpt-5.2-chat";
        Gpt5_1 = "gpt-5.1";
        Gpt5_1Chat = "gpt-5.1-chat";
        Gpt5 = "gpt-5";
        Gpt5Mini = "gpt-5-mini";
        Gpt5Nano = "gpt-5-nano";
        Gpt4_1_2025_04_14 = "gpt-4.1-2025-04-14";
        Gpt4_1Mini2025_04_14 = "gpt-4.1-mini-2025-04-14";
        Gpt4_1Nano2025_04_14 = "gpt-4.1-nano-2025-04-14";
        Gpt4o2024_11_20 = "gpt-4o-2024-11-20";
        Gpt4o2024_08_06 = "gpt-4o-2024-08-06";
        Gpt4o2024_05_13 = "gpt-4o-2024-05-13";
        Gpt4oMini2024_07_18 = "gpt-4o-mini-2024-07-18";
        Gpt4Turbo2024_04_09 = "gpt-4-turbo-2024-04-09";
        Gpt4_0125Preview = "gpt-4-0125-preview";
        Gpt4_1106Preview = "gpt-4-1106-preview";
        Gpt4_0613 = "gpt-4-0613";
        Gpt35Turbo0125 = "gpt-35-turbo-0125";
        Gpt35Turbo1106 = "gpt-35-turbo-1106";
        Gpt4o = "gpt-4o";
        Gpt4_1 = "gpt-4.1";
        Gpt5_4Mini2026_03_17 = "gpt-5.4-mini-2026-03-17";
    }
}
