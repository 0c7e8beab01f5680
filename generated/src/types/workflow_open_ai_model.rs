// @generated from vapi-workflowopenaimodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};

/// `WorkflowOpenAIModel`.
///
/// Schema: `vapi-workflowopenaimodel-schema.json#`
///
/// Always written with `provider`: `"openai"`.
#[derive(Clone)]
pub struct WorkflowOpenAiModel {
    /// `model`, required, at most 100 characters.
    pub model: WorkflowOpenAiModelName,
    /// `temperature`, at most 2, at least 0.
    pub temperature: Option<Number>,
    /// `maxTokens`, at most 10000, at least 50.
    pub max_tokens: Option<Number>,
    _extra: Extra,
}

impl WorkflowOpenAiModel {
    /// A value with its required members.
    pub fn new(model: impl Into<WorkflowOpenAiModelName>) -> Self {
        WorkflowOpenAiModel {
            model: model.into(),
            ..Field::empty()
        }
    }
}

object! {
    WorkflowOpenAiModel = "vapi-workflowopenaimodel-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("openai");
        1 "model" => required(model: STRING, with_model into WorkflowOpenAiModelName);
        2 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        3 "maxTokens" => optional(max_tokens: NUMBER, with_max_tokens into Number);
    }
    (model) (temperature, max_tokens)
}

/// One of 113 listed values, or another string.
///
/// Schema: `vapi-workflowopenaimodel-schema.json#/properties/model`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum WorkflowOpenAiModelName {
    /// `gpt-5.4`
    Gpt5_4,
    /// `gpt-5.4-mini`
    Gpt5_4Mini,
    /// `gpt-5.4-nano`
    Gpt5_4Nano,
    /// `gpt-5.2`
    Gpt5_2,
    /// `gpt-5.2-chat-latest`
    Gpt5_2ChatLatest,
    /// `gpt-5.1`
    Gpt5_1,
    /// `gpt-5.1-chat-latest`
    Gpt5_1ChatLatest,
    /// `gpt-5`
    Gpt5,
    /// `gpt-5-chat-latest`
    Gpt5ChatLatest,
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
    /// `gpt-4.1`
    Gpt4_1,
    /// `gpt-4.1-mini`
    Gpt4_1Mini,
    /// `gpt-4.1-nano`
    Gpt4_1Nano,
    /// `chatgpt-4o-latest`
    Chatgpt4oLatest,
    /// `o3`
    O3,
    /// `o3-mini`
    O3Mini,
    /// `o4-mini`
    O4Mini,
    /// `o1-mini`
    O1Mini,
    /// `o1-mini-2024-09-12`
    O1Mini2024_09_12,
    /// `gpt-4o-mini-2024-07-18`
    Gpt4oMini2024_07_18,
    /// `gpt-4o-mini`
    Gpt4oMini,
    /// `gpt-4o`
    Gpt4o,
    /// `gpt-4o-2024-05-13`
    Gpt4o2024_05_13,
    /// `gpt-4o-2024-08-06`
    Gpt4o2024_08_06,
    /// `gpt-4o-2024-11-20`
    Gpt4o2024_11_20,
    /// `gpt-4-turbo`
    Gpt4Turbo,
    /// `gpt-4-turbo-2024-04-09`
    Gpt4Turbo2024_04_09,
    /// `gpt-4-turbo-preview`
    Gpt4TurboPreview,
    /// `gpt-4-0125-preview`
    Gpt4_0125Preview,
    /// `gpt-4-1106-preview`
    Gpt4_1106Preview,
    /// `gpt-4`
    Gpt4,
    /// `gpt-4-0613`
    Gpt4_0613,
    /// `gpt-3.5-turbo`
    Gpt3_5Turbo,
    /// `gpt-3.5-turbo-0125`
    Gpt3_5Turbo0125,
    /// `gpt-3.5-turbo-1106`
    Gpt3_5Turbo1106,
    /// `gpt-3.5-turbo-16k`
    Gpt3_5Turbo16k,
    /// `gpt-3.5-turbo-0613`
    Gpt3_5Turbo0613,
    /// `gpt-4.1-2025-04-14:westus`
    Gpt4_1_2025_04_14Westus,
    /// `gpt-4.1-2025-04-14:eastus2`
    Gpt4_1_2025_04_14Eastus2,
    /// `gpt-4.1-2025-04-14:eastus`
    Gpt4_1_2025_04_14Eastus,
    /// `gpt-4.1-2025-04-14:westus3`
    Gpt4_1_2025_04_14Westus3,
    /// `gpt-4.1-2025-04-14:northcentralus`
    Gpt4_1_2025_04_14Northcentralus,
    /// `gpt-4.1-2025-04-14:southcentralus`
    Gpt4_1_2025_04_14Southcentralus,
    /// `gpt-4.1-2025-04-14:westeurope`
    Gpt4_1_2025_04_14Westeurope,
    /// `gpt-4.1-2025-04-14:germanywestcentral`
    Gpt4_1_2025_04_14Germanywestcentral,
    /// `gpt-4.1-2025-04-14:polandcentral`
    Gpt4_1_2025_04_14Polandcentral,
    /// `gpt-4.1-2025-04-14:spaincentral`
    Gpt4_1_2025_04_14Spaincentral,
    /// `gpt-4.1-mini-2025-04-14:westus`
    Gpt4_1Mini2025_04_14Westus,
    /// `gpt-4.1-mini-2025-04-14:eastus2`
    Gpt4_1Mini2025_04_14Eastus2,
    /// `gpt-4.1-mini-2025-04-14:eastus`
    Gpt4_1Mini2025_04_14Eastus,
    /// `gpt-4.1-mini-2025-04-14:westus3`
    Gpt4_1Mini2025_04_14Westus3,
    /// `gpt-4.1-mini-2025-04-14:northcentralus`
    Gpt4_1Mini2025_04_14Northcentralus,
    /// `gpt-4.1-mini-2025-04-14:southcentralus`
    Gpt4_1Mini2025_04_14Southcentralus,
    /// `gpt-4.1-mini-2025-04-14:westeurope`
    Gpt4_1Mini2025_04_14Westeurope,
    /// `gpt-4.1-mini-2025-04-14:germanywestcentral`
    Gpt4_1Mini2025_04_14Germanywestcentral,
    /// `gpt-4.1-mini-2025-04-14:polandcentral`
    Gpt4_1Mini2025_04_14Polandcentral,
    /// `gpt-4.1-mini-2025-04-14:spaincentral`
    Gpt4_1Mini2025_04_14Spaincentral,
    /// `gpt-4.1-nano-2025-04-14:westus`
    Gpt4_1Nano2025_04_14Westus,
    /// `gpt-4.1-nano-2025-04-14:eastus2`
    Gpt4_1Nano2025_04_14Eastus2,
    /// `gpt-4.1-nano-2025-04-14:westus3`
    Gpt4_1Nano2025_04_14Westus3,
    /// `gpt-4.1-nano-2025-04-14:northcentralus`
    Gpt4_1Nano2025_04_14Northcentralus,
    /// `gpt-4.1-nano-2025-04-14:southcentralus`
    Gpt4_1Nano2025_04_14Southcentralus,
    /// `gpt-4o-2024-11-20:swedencentral`
    Gpt4o2024_11_20Swedencentral,
    /// `gpt-4o-2024-11-20:westus`
    Gpt4o2024_11_20Westus,
    /// `gpt-4o-2024-11-20:eastus2`
    Gpt4o2024_11_20Eastus2,
    /// `gpt-4o-2024-11-20:eastus`
    Gpt4o2024_11_20Eastus,
    /// `gpt-4o-2024-11-20:westus3`
    Gpt4o2024_11_20Westus3,
    /// `gpt-4o-2024-11-20:southcentralus`
    Gpt4o2024_11_20Southcentralus,
    /// `gpt-4o-2024-11-20:westeurope`
    Gpt4o2024_11_20Westeurope,
    /// `gpt-4o-2024-11-20:germanywestcentral`
    Gpt4o2024_11_20Germanywestcentral,
    /// `gpt-4o-2024-11-20:polandcentral`
    Gpt4o2024_11_20Polandcentral,
    /// `gpt-4o-2024-11-20:spaincentral`
    Gpt4o2024_11_20Spaincentral,
    /// `gpt-4o-2024-08-06:westus`
    Gpt4o2024_08_06Westus,
    /// `gpt-4o-2024-08-06:westus3`
    Gpt4o2024_08_06Westus3,
    /// `gpt-4o-2024-08-06:eastus`
    Gpt4o2024_08_06Eastus,
    /// `gpt-4o-2024-08-06:eastus2`
    Gpt4o2024_08_06Eastus2,
    /// `gpt-4o-2024-08-06:northcentralus`
    Gpt4o2024_08_06Northcentralus,
    /// `gpt-4o-2024-08-06:southcentralus`
    Gpt4o2024_08_06Southcentralus,
    /// `gpt-4o-mini-2024-07-18:westus`
    Gpt4oMini2024_07_18Westus,
    /// `gpt-4o-mini-2024-07-18:westus3`
    Gpt4oMini2024_07_18Westus3,
    /// `gpt-4o-mini-2024-07-18:eastus`
    Gpt4oMini2024_07_18Eastus,
    /// `gpt-4o-mini-2024-07-18:eastus2`
    Gpt4oMini2024_07_18Eastus2,
    /// `gpt-4o-mini-2024-07-18:northcentralus`
    Gpt4oMini2024_07_18Northcentralus,
    /// `gpt-4o-mini-2024-07-18:southcentralus`
    Gpt4oMini2024_07_18Southcentralus,
    /// `gpt-4o-2024-05-13:eastus2`
    Gpt4o2024_05_13Eastus2,
    /// `gpt-4o-2024-05-13:eastus`
    Gpt4o2024_05_13Eastus,
    /// `gpt-4o-2024-05-13:northcentralus`
    Gpt4o2024_05_13Northcentralus,
    /// `gpt-4o-2024-05-13:southcentralus`
    Gpt4o2024_05_13Southcentralus,
    /// `gpt-4o-2024-05-13:westus3`
    Gpt4o2024_05_13Westus3,
    /// `gpt-4o-2024-05-13:westus`
    Gpt4o2024_05_13Westus,
    /// `gpt-4-turbo-2024-04-09:eastus2`
    Gpt4Turbo2024_04_09Eastus2,
    /// `gpt-4-0125-preview:eastus`
    Gpt4_0125PreviewEastus,
    /// `gpt-4-0125-preview:northcentralus`
    Gpt4_0125PreviewNorthcentralus,
    /// `gpt-4-0125-preview:southcentralus`
    Gpt4_0125PreviewSouthcentralus,
    /// `gpt-4-1106-preview:australiaeast`
    Gpt4_1106PreviewAustraliaeast,
    /// `gpt-4-1106-preview:canadaeast`
    Gpt4_1106PreviewCanadaeast,
    /// `gpt-4-1106-preview:france`
    Gpt4_1106PreviewFrance,
    /// `gpt-4-1106-preview:india`
    Gpt4_1106PreviewIndia,
    /// `gpt-4-1106-preview:norway`
    Gpt4_1106PreviewNorway,
    /// `gpt-4-1106-preview:swedencentral`
    Gpt4_1106PreviewSwedencentral,
    /// `gpt-4-1106-preview:uk`
    Gpt4_1106PreviewUk,
    /// `gpt-4-1106-preview:westus`
    Gpt4_1106PreviewWestus,
    /// `gpt-4-1106-preview:westus3`
    Gpt4_1106PreviewWestus3,
    /// `gpt-4-0613:canadaeast`
    Gpt4_0613Canadaeast,
    /// `gpt-3.5-turbo-0125:canadaeast`
    Gpt3_5Turbo0125Canadaeast,
    /// `gpt-3.5-turbo-0125:northcentralus`
    Gpt3_5Turbo0125Northcentralus,
    /// `gpt-3.5-turbo-0125:southcentralus`
    Gpt3_5Turbo0125Southcentralus,
    /// `gpt-3.5-turbo-1106:canadaeast`
    Gpt3_5Turbo1106Canadaeast,
    /// `gpt-3.5-turbo-1106:westus`
    Gpt3_5Turbo1106Westus,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    WorkflowOpenAiModelName = "vapi-workflowopenaimodel-schema.json#/properties/model", unstated, b"\x00\x2f\x00\x00\x4a\x00\x19\x00\x0a\x00\x39\x00\x00\x1a\x3e\x5f\x00\x00\x00\x00\x15\x37\x65\x09\
        \x2a\x00\x58\x00\x2b\x51\x00\x03\x67\x00\x00\x00\x00\x46\x4e\x61\x00\x00\x00\x00\x43\x55\x00\x6f\x1f\
        \x26\x00\x07\x00\x00\x00\x41\x54\x47\x50\x64\x30\x00\x27\x00\x00\x00\x00\x00\x00\x00\x00\x31\x44\x6e\
        \x35\x00\x00\x29\x00\x00\x00\x00\x00\x00\x0c\x00\x53\x13\x00\x00\x4c\x22\x00\x00\x00\x68\x0b\x4b\x00\
        \x00\x00\x00\x40\x4d\x36\x4f\x57\x6b\x28\x00\x00\x00\x00\x60\x69\x08\x18\x23\x5d\x00\x5a\x0d\x38\x00\
        \x00\x52\x6c\x00\x00\x01\x04\x06\x0f\x6a\x3f\x45\x6d\x70\x00\x00\x00\x00\x00\x00\x49\x00\x00\x00\x00\
        \x14\x16\x00\x1c\x00\x00\x00\x00\x00\x00\x00\x00\x66\x00\x00\x2d\x42\x5e\x00\x00\x00\x2c\x05\x00\x5c\
        \x17\x00\x00\x00\x00\x00\x00\x34\x62\x12\x3c\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1e\x00\x56\x00\
        \x00\x3d\x00\x20\x00\x32\x00\x00\x00\x00\x00\x33\x00\x63\x59\x00\x00\x00\x00\x00\x00\x00\x3b\x00\x71\
        \x02\x1b\x25\x5b\x0e\x00\x00\x10\x2e\x00\x00\x00\x24\x00\x00\x00\x00\x00\x00\x48\x00\x00\x00\x1d\x3a\
        \x00\x00\x00\x11\x00\x00\x21", "one of 113 listed values" {
        Gpt5_4 = "gpt-5.4";
        Gpt5_4Mini = "gpt-5.4-mini";
        Gpt5_4Nano = "gpt-5.4-nano";
        Gpt5_2 = "gpt-5.2";
        Gpt5_2ChatLatest = "gpt-5.2-chat-latest";
        Gpt5_1 = "gpt-5.1";
        Gpt5_1ChatLatest = "gpt-5.1-chat-latest";
        Gpt5 = "gpt-5";
        Gpt5ChatLatest = "gpt-5-chat-latest";
        Gpt5Mini = "gpt-5-mini";
        Gpt5Nano = "gpt-5-nano";
        Gpt4_1_2025_04_14 = "gpt-4.1-2025-04-14";
        Gpt4_1Mini2025_04_14 = "gpt-4.1-mini-2025-04-14";
        Gpt4_1Nano2025_04_14 = "gpt-4.1-nano-2025-04-14";
        Gpt4_1 = "gpt-4.1";
        Gpt4_1Mini = "gpt-4.1-mini";
        Gpt4_1Nano = "gpt-4.1-nano";
        Chatgpt4oLatest = "chatgpt-4o-latest";
        O3 = "o3";
        O3Mini = "o3-mini";
        O4Mini = "o4-mini";
        O1Mini = "o1-mini";
        O1Mini2024_09_12 = "o1-mini-2024-09-12";
        Gpt4oMini2024_07_18 = "gpt-4o-mini-2024-07-18";
        Gpt4oMini = "gpt-4o-mini";
        Gpt4o = "gpt-4o";
        Gpt4o2024_05_13 = "gpt-4o-2024-05-13";
        Gpt4o2024_08_06 = "gpt-4o-2024-08-06";
        Gpt4o2024_11_20 = "gpt-4o-2024-11-20";
        Gpt4Turbo = "gpt-4-turbo";
        Gpt4Turbo2024_04_09 = "gpt-4-turbo-2024-04-09";
        Gpt4TurboPreview = "gpt-4-turbo-preview";
        Gpt4_0125Preview = "gpt-4-0125-preview";
        Gpt4_1106Preview = "gpt-4-1106-preview";
        Gpt4 = "gpt-4";
        Gpt4_0613 = "gpt-4-0613";
        Gpt3_5Turbo = "gpt-3.5-turbo";
        Gpt3_5Turbo0125 = "gpt-3.5-turbo-0125";
        Gpt3_5Turbo1106 = "gpt-3.5-turbo-1106";
        Gpt3_5Turbo16k = "gpt-3.5-turbo-16k";
        Gpt3_5Turbo0613 = "gpt-3.5-turbo-0613";
        Gpt4_1_2025_04_14Westus = "gpt-4.1-2025-04-14:westus";
        Gpt4_1_2025_04_14Eastus2 = "gpt-4.1-2025-04-14:eastus2";
        Gpt4_1_2025_04_14Eastus = "gpt-4.1-2025-04-14:eastus";
        Gpt4_1_2025_04_14Westus3 = "gpt-4.1-2025-04-14:westus3";
        Gpt4_1_2025_04_14Northcentralus = "gpt-4.1-2025-04-14:northcentralus";
        Gpt4_1_2025_04_14Southcentralus = "gpt-4.1-2025-04-14:southcentralus";
        Gpt4_1_2025_04_14Westeurope = "gpt-4.1-2025-04-14:westeurope";
        Gpt4_1_2025_04_14Germanywestcentral = "gpt-4.1-2025-04-14:germanywestcentral";
        Gpt4_1_2025_04_14Polandcentral = "gpt-4.1-2025-04-14:polandcentral";
        Gpt4_1_2025_04_14Spaincentral = "gpt-4.1-2025-04-14:spaincentral";
        Gpt4_1Mini2025_04_14Westus = "gpt-4.1-mini-2025-04-14:westus";
        Gpt4_1Mini2025_04_14Eastus2 = "gpt-4.1-mini-2025-04-14:eastus2";
        Gpt4_1Mini2025_04_14Eastus = "gpt-4.1-mini-2025-04-14:eastus";
        Gpt4_1Mini2025_04_14Westus3 = "gpt-4.1-mini-2025-04-14:westus3";
        Gpt4_1Mini2025_04_14Northcentralus = "gpt-4.1-mini-2025-04-14:northcentralus";
        Gpt4_1Mini2025_04_14Southcentralus = "gpt-4.1-mini-2025-04-14:southcentralus";
        Gpt4_1Mini2025_04_14Westeurope = "gpt-4.1-mini-2025-04-14:westeurope";
        Gpt4_1Mini2025_04_14Germanywestcentral = "gpt-4.1-mini-2025-04-14:germanywestcentral";
        Gpt4_1Mini2025_04_14Polandcentral = "gpt-4.1-mini-2025-04-14:polandcentral";
        Gpt4_1Mini2025_04_14Spaincentral = "gpt-4.1-mini-2025-04-14:spaincentral";
        Gpt4_1Nano2025_04_14Westus = "gpt-4.1-nano-2025-04-14:westus";
        Gpt4_1Nano2025_04_14Eastus2 = "gpt-4.1-nano-2025-04-14:eastus2";
        Gpt4_1Nano2025_04_14Westus3 = "gpt-4.1-nano-2025-04-14:westus3";
        Gpt4_1Nano2025_04_14Northcentralus = "gpt-4.1-nano-2025-04-14:northcentralus";
        Gpt4_1Nano2025_04_14Southcentralus = "gpt-4.1-nano-2025-04-14:southcentralus";
        Gpt4o2024_11_20Swedencentral = "gpt-4o-2024-11-20:swedencentral";
        Gpt4o2024_11_20Westus = "gpt-4o-2024-11-20:westus";
        Gpt4o2024_11_20Eastus2 = "gpt-4o-2024-11-20:eastus2";
        Gpt4o2024_11_20Eastus = "gpt-4o-2024-11-20:eastus";
        Gpt4o2024_11_20Westus3 = "gpt-4o-2024-11-20:westus3";
        Gpt4o2024_11_20Southcentralus = "gpt-4o-2024-11-20:southcentralus";
        Gpt4o2024_11_20Westeurope = "gpt-4o-2024-11-20:westeurope";
        Gpt4o2024_11_20Germanywestcentral = "gpt-4o-2024-11-20:germanywestcentral";
        Gpt4o2024_11_20Polandcentral = "gpt-4o-2024-11-20:polandcentral";
        Gpt4o2024_11_20Spaincentral = "gpt-4o-2024-11-20:spaincentral";
        Gpt4o2024_08_06Westus = "gpt-4o-2024-08-06:westus";
        Gpt4o2024_08_06Westus3 = "gpt-4o-2024-08-06:westus3";
        Gpt4o2024_08_06Eastus = "gpt-4o-2024-08-06:eastus";
        Gpt4o2024_08_06Eastus2 = "gpt-4o-2024-08-06:eastus2";
        Gpt4o2024_08_06Northcentralus = "gpt-4o-2024-08-06:northcentralus";
        Gpt4o2024_08_06Southcentralus = "gpt-4o-2024-08-06:southcentralus";
        Gpt4oMini2024_07_18Westus = "gpt-4o-mini-2024-07-18:westus";
        Gpt4oMini2024_07_18Westus3 = "gpt-4o-mini-2024-07-18:westus3";
        Gpt4oMini2024_07_18Eastus = "gpt-4o-mini-2024-07-18:eastus";
        Gpt4oMini2024_07_18Eastus2 = "gpt-4o-mini-2024-07-18:eastus2";
        Gpt4oMini2024_07_18Northcentralus = "gpt-4o-mini-2024-07-18:northcentralus";
        Gpt4oMini2024_07_18Southcentralus = "gpt-4o-mini-2024-07-18:southcentralus";
        Gpt4o2024_05_13Eastus2 = "gpt-4o-2024-05-13:eastus2";
        Gpt4o2024_05_13Eastus = "gpt-4o-2024-05-13:eastus";
        Gpt4o2024_05_13Northcentralus = "gpt-4o-2024-05-13:northcentralus";
        Gpt4o2024_05_13Southcentralus = "gpt-4o-2024-05-13:southcentralus";
        Gpt4o2024_05_13Westus3 = "gpt-4o-2024-05-13:westus3";
        Gpt4o2024_05_13Westus = "gpt-4o-2024-05-13:westus";
        Gpt4Turbo2024_04_09Eastus2 = "gpt-4-turbo-2024-04-09:eastus2";
        Gpt4_0125PreviewEastus = "gpt-4-0125-preview:eastus";
        Gpt4_0125PreviewNorthcentralus = "gpt-4-0125-preview:northcentralus";
        Gpt4_0125PreviewSouthcentralus = "gpt-4-0125-preview:southcentralus";
        Gpt4_1106PreviewAustraliaeast = "gpt-4-1106-preview:australiaeast";
        Gpt4_1106PreviewCanadaeast = "gpt-4-1106-preview:canadaeast";
        Gpt4_1106PreviewFrance = "gpt-4-1106-preview:france";
        Gpt4_1106PreviewIndia = "gpt-4-1106-preview:india";
        Gpt4_1106PreviewNorway = "gpt-4-1106-preview:norway";
        Gpt4_1106PreviewSwedencentral = "gpt-4-1106-preview:swedencentral";
        Gpt4_1106PreviewUk = "gpt-4-1106-preview:uk";
        Gpt4_1106PreviewWestus = "gpt-4-1106-preview:westus";
        Gpt4_1106PreviewWestus3 = "gpt-4-1106-preview:westus3";
        Gpt4_0613Canadaeast = "gpt-4-0613:canadaeast";
        Gpt3_5Turbo0125Canadaeast = "gpt-3.5-turbo-0125:canadaeast";
        Gpt3_5Turbo0125Northcentralus = "gpt-3.5-turbo-0125:northcentralus";
        Gpt3_5Turbo0125Southcentralus = "gpt-3.5-turbo-0125:southcentralus";
        Gpt3_5Turbo1106Canadaeast = "gpt-3.5-turbo-1106:canadaeast";
        Gpt3_5Turbo1106Westus = "gpt-3.5-turbo-1106:westus";
    }
}
