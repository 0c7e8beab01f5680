// @generated from vapi-workflowopenaimodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};

/// `WorkflowOpenAIModel`.
///
/// Schema: `vapi-workflowopenaimodel-schema.json#`
///
/// Always written with `provider`: `"openai"`.
#[derive(Clone, PartialEq)]
pub struct WorkflowOpenAiModel {
    /// `model`, required, at most 100 characters.
    pub model: WorkflowOpenAiModelModel,
    /// `temperature`, at most 2, at least 0.
    pub temperature: Option<Number>,
    /// `maxTokens`, at most 10000, at least 50.
    pub max_tokens: Option<Number>,
    _extra: Extra,
}

impl WorkflowOpenAiModel {
    /// A value with its required members.
    pub fn new(model: impl Into<WorkflowOpenAiModelModel>) -> Self {
        WorkflowOpenAiModel {
            model: model.into(),
            ..WorkflowOpenAiModel::empty()
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
        WorkflowOpenAiModel {
            model: Field::empty(),
            temperature: None,
            max_tokens: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static WORKFLOW_OPEN_AI_MODEL: ObjectShape = {
    const NAMES: &[&str] = &["provider", "model", "temperature", "maxTokens"];
    ObjectShape {
        name: "WorkflowOpenAiModel",
        members: &[
            Member::constant("provider", "openai"),
            Member::required("model", kind::STRING),
            Member::optional("temperature", kind::NUMBER),
            Member::optional("maxTokens", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for WorkflowOpenAiModel {
    fn shape(&self) -> &'static ObjectShape {
        &WORKFLOW_OPEN_AI_MODEL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("openai"),
            1 => Slot::required(&mut self.model),
            2 => Slot::optional(&mut self.temperature),
            3 => Slot::optional(&mut self.max_tokens),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("openai"),
            1 => View::required(&self.model),
            2 => View::optional(&self.temperature),
            3 => View::optional(&self.max_tokens),
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
    WorkflowOpenAiModel = "vapi-workflowopenaimodel-schema.json#";
}

/// One of 113 listed values, or another string.
///
/// Schema: `vapi-workflowopenaimodel-schema.json#/properties/model`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowOpenAiModelModel {
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

impl WorkflowOpenAiModelModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-nano",
        "gpt-5.2",
        "gpt-5.2-chat-latest",
        "gpt-5.1",
        "gpt-5.1-chat-latest",
        "gpt-5",
        "gpt-5-chat-latest",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "chatgpt-4o-latest",
        "o3",
        "o3-mini",
        "o4-mini",
        "o1-mini",
        "o1-mini-2024-09-12",
        "gpt-4o-mini-2024-07-18",
        "gpt-4o-mini",
        "gpt-4o",
        "gpt-4o-2024-05-13",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-11-20",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-turbo-preview",
        "gpt-4-0125-preview",
        "gpt-4-1106-preview",
        "gpt-4",
        "gpt-4-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0613",
        "gpt-4.1-2025-04-14:westus",
        "gpt-4.1-2025-04-14:eastus2",
        "gpt-4.1-2025-04-14:eastus",
        "gpt-4.1-2025-04-14:westus3",
        "gpt-4.1-2025-04-14:northcentralus",
        "gpt-4.1-2025-04-14:southcentralus",
        "gpt-4.1-2025-04-14:westeurope",
        "gpt-4.1-2025-04-14:germanywestcentral",
        "gpt-4.1-2025-04-14:polandcentral",
        "gpt-4.1-2025-04-14:spaincentral",
        "gpt-4.1-mini-2025-04-14:westus",
        "gpt-4.1-mini-2025-04-14:eastus2",
        "gpt-4.1-mini-2025-04-14:eastus",
        "gpt-4.1-mini-2025-04-14:westus3",
        "gpt-4.1-mini-2025-04-14:northcentralus",
        "gpt-4.1-mini-2025-04-14:southcentralus",
        "gpt-4.1-mini-2025-04-14:westeurope",
        "gpt-4.1-mini-2025-04-14:germanywestcentral",
        "gpt-4.1-mini-2025-04-14:polandcentral",
        "gpt-4.1-mini-2025-04-14:spaincentral",
        "gpt-4.1-nano-2025-04-14:westus",
        "gpt-4.1-nano-2025-04-14:eastus2",
        "gpt-4.1-nano-2025-04-14:westus3",
        "gpt-4.1-nano-2025-04-14:northcentralus",
        "gpt-4.1-nano-2025-04-14:southcentralus",
        "gpt-4o-2024-11-20:swedencentral",
        "gpt-4o-2024-11-20:westus",
        "gpt-4o-2024-11-20:eastus2",
        "gpt-4o-2024-11-20:eastus",
        "gpt-4o-2024-11-20:westus3",
        "gpt-4o-2024-11-20:southcentralus",
        "gpt-4o-2024-11-20:westeurope",
        "gpt-4o-2024-11-20:germanywestcentral",
        "gpt-4o-2024-11-20:polandcentral",
        "gpt-4o-2024-11-20:spaincentral",
        "gpt-4o-2024-08-06:westus",
        "gpt-4o-2024-08-06:westus3",
        "gpt-4o-2024-08-06:eastus",
        "gpt-4o-2024-08-06:eastus2",
        "gpt-4o-2024-08-06:northcentralus",
        "gpt-4o-2024-08-06:southcentralus",
        "gpt-4o-mini-2024-07-18:westus",
        "gpt-4o-mini-2024-07-18:westus3",
        "gpt-4o-mini-2024-07-18:eastus",
        "gpt-4o-mini-2024-07-18:eastus2",
        "gpt-4o-mini-2024-07-18:northcentralus",
        "gpt-4o-mini-2024-07-18:southcentralus",
        "gpt-4o-2024-05-13:eastus2",
        "gpt-4o-2024-05-13:eastus",
        "gpt-4o-2024-05-13:northcentralus",
        "gpt-4o-2024-05-13:southcentralus",
        "gpt-4o-2024-05-13:westus3",
        "gpt-4o-2024-05-13:westus",
        "gpt-4-turbo-2024-04-09:eastus2",
        "gpt-4-0125-preview:eastus",
        "gpt-4-0125-preview:northcentralus",
        "gpt-4-0125-preview:southcentralus",
        "gpt-4-1106-preview:australiaeast",
        "gpt-4-1106-preview:canadaeast",
        "gpt-4-1106-preview:france",
        "gpt-4-1106-preview:india",
        "gpt-4-1106-preview:norway",
        "gpt-4-1106-preview:swedencentral",
        "gpt-4-1106-preview:uk",
        "gpt-4-1106-preview:westus",
        "gpt-4-1106-preview:westus3",
        "gpt-4-0613:canadaeast",
        "gpt-3.5-turbo-0125:canadaeast",
        "gpt-3.5-turbo-0125:northcentralus",
        "gpt-3.5-turbo-0125:southcentralus",
        "gpt-3.5-turbo-1106:canadaeast",
        "gpt-3.5-turbo-1106:westus",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            WorkflowOpenAiModelModel::Gpt5_4 => "gpt-5.4",
            WorkflowOpenAiModelModel::Gpt5_4Mini => "gpt-5.4-mini",
            WorkflowOpenAiModelModel::Gpt5_4Nano => "gpt-5.4-nano",
            WorkflowOpenAiModelModel::Gpt5_2 => "gpt-5.2",
            WorkflowOpenAiModelModel::Gpt5_2ChatLatest => "gpt-5.2-chat-latest",
            WorkflowOpenAiModelModel::Gpt5_1 => "gpt-5.1",
            WorkflowOpenAiModelModel::Gpt5_1ChatLatest => "gpt-5.1-chat-latest",
            WorkflowOpenAiModelModel::Gpt5 => "gpt-5",
            WorkflowOpenAiModelModel::Gpt5ChatLatest => "gpt-5-chat-latest",
            WorkflowOpenAiModelModel::Gpt5Mini => "gpt-5-mini",
            WorkflowOpenAiModelModel::Gpt5Nano => "gpt-5-nano",
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14 => "gpt-4.1-2025-04-14",
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14 => "gpt-4.1-mini-2025-04-14",
            WorkflowOpenAiModelModel::Gpt4_1Nano2025_04_14 => "gpt-4.1-nano-2025-04-14",
            WorkflowOpenAiModelModel::Gpt4_1 => "gpt-4.1",
            WorkflowOpenAiModelModel::Gpt4_1Mini => "gpt-4.1-mini",
            WorkflowOpenAiModelModel::Gpt4_1Nano => "gpt-4.1-nano",
            WorkflowOpenAiModelModel::Chatgpt4oLatest => "chatgpt-4o-latest",
            WorkflowOpenAiModelModel::O3 => "o3",
            WorkflowOpenAiModelModel::O3Mini => "o3-mini",
            WorkflowOpenAiModelModel::O4Mini => "o4-mini",
            WorkflowOpenAiModelModel::O1Mini => "o1-mini",
            WorkflowOpenAiModelModel::O1Mini2024_09_12 => "o1-mini-2024-09-12",
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18 => "gpt-4o-mini-2024-07-18",
            WorkflowOpenAiModelModel::Gpt4oMini => "gpt-4o-mini",
            WorkflowOpenAiModelModel::Gpt4o => "gpt-4o",
            WorkflowOpenAiModelModel::Gpt4o2024_05_13 => "gpt-4o-2024-05-13",
            WorkflowOpenAiModelModel::Gpt4o2024_08_06 => "gpt-4o-2024-08-06",
            WorkflowOpenAiModelModel::Gpt4o2024_11_20 => "gpt-4o-2024-11-20",
            WorkflowOpenAiModelModel::Gpt4Turbo => "gpt-4-turbo",
            WorkflowOpenAiModelModel::Gpt4Turbo2024_04_09 => "gpt-4-turbo-2024-04-09",
            WorkflowOpenAiModelModel::Gpt4TurboPreview => "gpt-4-turbo-preview",
            WorkflowOpenAiModelModel::Gpt4_0125Preview => "gpt-4-0125-preview",
            WorkflowOpenAiModelModel::Gpt4_1106Preview => "gpt-4-1106-preview",
            WorkflowOpenAiModelModel::Gpt4 => "gpt-4",
            WorkflowOpenAiModelModel::Gpt4_0613 => "gpt-4-0613",
            WorkflowOpenAiModelModel::Gpt3_5Turbo => "gpt-3.5-turbo",
            WorkflowOpenAiModelModel::Gpt3_5Turbo0125 => "gpt-3.5-turbo-0125",
            WorkflowOpenAiModelModel::Gpt3_5Turbo1106 => "gpt-3.5-turbo-1106",
            WorkflowOpenAiModelModel::Gpt3_5Turbo16k => "gpt-3.5-turbo-16k",
            WorkflowOpenAiModelModel::Gpt3_5Turbo0613 => "gpt-3.5-turbo-0613",
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Westus => {
                "gpt-4.1-2025-04-14:westus"
            }
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Eastus2 => {
                "gpt-4.1-2025-04-14:eastus2"
            }
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Eastus => {
                "gpt-4.1-2025-04-14:eastus"
            }
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Westus3 => {
                "gpt-4.1-2025-04-14:westus3"
            }
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Northcentralus => {
                "gpt-4.1-2025-04-14:northcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Southcentralus => {
                "gpt-4.1-2025-04-14:southcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Westeurope => {
                "gpt-4.1-2025-04-14:westeurope"
            }
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Germanywestcentral => {
                "gpt-4.1-2025-04-14:germanywestcentral"
            }
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Polandcentral => {
                "gpt-4.1-2025-04-14:polandcentral"
            }
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Spaincentral => {
                "gpt-4.1-2025-04-14:spaincentral"
            }
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Westus => {
                "gpt-4.1-mini-2025-04-14:westus"
            }
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Eastus2 => {
                "gpt-4.1-mini-2025-04-14:eastus2"
            }
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Eastus => {
                "gpt-4.1-mini-2025-04-14:eastus"
            }
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Westus3 => {
                "gpt-4.1-mini-2025-04-14:westus3"
            }
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Northcentralus => {
                "gpt-4.1-mini-2025-04-14:northcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Southcentralus => {
                "gpt-4.1-mini-2025-04-14:southcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Westeurope => {
                "gpt-4.1-mini-2025-04-14:westeurope"
            }
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Germanywestcentral => {
                "gpt-4.1-mini-2025-04-14:germanywestcentral"
            }
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Polandcentral => {
                "gpt-4.1-mini-2025-04-14:polandcentral"
            }
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Spaincentral => {
                "gpt-4.1-mini-2025-04-14:spaincentral"
            }
            WorkflowOpenAiModelModel::Gpt4_1Nano2025_04_14Westus => {
                "gpt-4.1-nano-2025-04-14:westus"
            }
            WorkflowOpenAiModelModel::Gpt4_1Nano2025_04_14Eastus2 => {
                "gpt-4.1-nano-2025-04-14:eastus2"
            }
            WorkflowOpenAiModelModel::Gpt4_1Nano2025_04_14Westus3 => {
                "gpt-4.1-nano-2025-04-14:westus3"
            }
            WorkflowOpenAiModelModel::Gpt4_1Nano2025_04_14Northcentralus => {
                "gpt-4.1-nano-2025-04-14:northcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4_1Nano2025_04_14Southcentralus => {
                "gpt-4.1-nano-2025-04-14:southcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Swedencentral => {
                "gpt-4o-2024-11-20:swedencentral"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Westus => "gpt-4o-2024-11-20:westus",
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Eastus2 => {
                "gpt-4o-2024-11-20:eastus2"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Eastus => "gpt-4o-2024-11-20:eastus",
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Westus3 => {
                "gpt-4o-2024-11-20:westus3"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Southcentralus => {
                "gpt-4o-2024-11-20:southcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Westeurope => {
                "gpt-4o-2024-11-20:westeurope"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Germanywestcentral => {
                "gpt-4o-2024-11-20:germanywestcentral"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Polandcentral => {
                "gpt-4o-2024-11-20:polandcentral"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Spaincentral => {
                "gpt-4o-2024-11-20:spaincentral"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_08_06Westus => "gpt-4o-2024-08-06:westus",
            WorkflowOpenAiModelModel::Gpt4o2024_08_06Westus3 => {
                "gpt-4o-2024-08-06:westus3"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_08_06Eastus => "gpt-4o-2024-08-06:eastus",
            WorkflowOpenAiModelModel::Gpt4o2024_08_06Eastus2 => {
                "gpt-4o-2024-08-06:eastus2"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_08_06Northcentralus => {
                "gpt-4o-2024-08-06:northcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_08_06Southcentralus => {
                "gpt-4o-2024-08-06:southcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18Westus => {
                "gpt-4o-mini-2024-07-18:westus"
            }
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18Westus3 => {
                "gpt-4o-mini-2024-07-18:westus3"
            }
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18Eastus => {
                "gpt-4o-mini-2024-07-18:eastus"
            }
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18Eastus2 => {
                "gpt-4o-mini-2024-07-18:eastus2"
            }
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18Northcentralus => {
                "gpt-4o-mini-2024-07-18:northcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18Southcentralus => {
                "gpt-4o-mini-2024-07-18:southcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_05_13Eastus2 => {
                "gpt-4o-2024-05-13:eastus2"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_05_13Eastus => "gpt-4o-2024-05-13:eastus",
            WorkflowOpenAiModelModel::Gpt4o2024_05_13Northcentralus => {
                "gpt-4o-2024-05-13:northcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_05_13Southcentralus => {
                "gpt-4o-2024-05-13:southcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_05_13Westus3 => {
                "gpt-4o-2024-05-13:westus3"
            }
            WorkflowOpenAiModelModel::Gpt4o2024_05_13Westus => "gpt-4o-2024-05-13:westus",
            WorkflowOpenAiModelModel::Gpt4Turbo2024_04_09Eastus2 => {
                "gpt-4-turbo-2024-04-09:eastus2"
            }
            WorkflowOpenAiModelModel::Gpt4_0125PreviewEastus => {
                "gpt-4-0125-preview:eastus"
            }
            WorkflowOpenAiModelModel::Gpt4_0125PreviewNorthcentralus => {
                "gpt-4-0125-preview:northcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4_0125PreviewSouthcentralus => {
                "gpt-4-0125-preview:southcentralus"
            }
            WorkflowOpenAiModelModel::Gpt4_1106PreviewAustraliaeast => {
                "gpt-4-1106-preview:australiaeast"
            }
            WorkflowOpenAiModelModel::Gpt4_1106PreviewCanadaeast => {
                "gpt-4-1106-preview:canadaeast"
            }
            WorkflowOpenAiModelModel::Gpt4_1106PreviewFrance => {
                "gpt-4-1106-preview:france"
            }
            WorkflowOpenAiModelModel::Gpt4_1106PreviewIndia => "gpt-4-1106-preview:india",
            WorkflowOpenAiModelModel::Gpt4_1106PreviewNorway => {
                "gpt-4-1106-preview:norway"
            }
            WorkflowOpenAiModelModel::Gpt4_1106PreviewSwedencentral => {
                "gpt-4-1106-preview:swedencentral"
            }
            WorkflowOpenAiModelModel::Gpt4_1106PreviewUk => "gpt-4-1106-preview:uk",
            WorkflowOpenAiModelModel::Gpt4_1106PreviewWestus => {
                "gpt-4-1106-preview:westus"
            }
            WorkflowOpenAiModelModel::Gpt4_1106PreviewWestus3 => {
                "gpt-4-1106-preview:westus3"
            }
            WorkflowOpenAiModelModel::Gpt4_0613Canadaeast => "gpt-4-0613:canadaeast",
            WorkflowOpenAiModelModel::Gpt3_5Turbo0125Canadaeast => {
                "gpt-3.5-turbo-0125:canadaeast"
            }
            WorkflowOpenAiModelModel::Gpt3_5Turbo0125Northcentralus => {
                "gpt-3.5-turbo-0125:northcentralus"
            }
            WorkflowOpenAiModelModel::Gpt3_5Turbo0125Southcentralus => {
                "gpt-3.5-turbo-0125:southcentralus"
            }
            WorkflowOpenAiModelModel::Gpt3_5Turbo1106Canadaeast => {
                "gpt-3.5-turbo-1106:canadaeast"
            }
            WorkflowOpenAiModelModel::Gpt3_5Turbo1106Westus => {
                "gpt-3.5-turbo-1106:westus"
            }
            WorkflowOpenAiModelModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            WorkflowOpenAiModelModel::VALUES,
            &index::<256>(WorkflowOpenAiModelModel::VALUES),
        );
        static LISTED: [WorkflowOpenAiModelModel; 113usize] = [
            WorkflowOpenAiModelModel::Gpt5_4,
            WorkflowOpenAiModelModel::Gpt5_4Mini,
            WorkflowOpenAiModelModel::Gpt5_4Nano,
            WorkflowOpenAiModelModel::Gpt5_2,
            WorkflowOpenAiModelModel::Gpt5_2ChatLatest,
            WorkflowOpenAiModelModel::Gpt5_1,
            WorkflowOpenAiModelModel::Gpt5_1ChatLatest,
            WorkflowOpenAiModelModel::Gpt5,
            WorkflowOpenAiModelModel::Gpt5ChatLatest,
            WorkflowOpenAiModelModel::Gpt5Mini,
            WorkflowOpenAiModelModel::Gpt5Nano,
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14,
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14,
            WorkflowOpenAiModelModel::Gpt4_1Nano2025_04_14,
            WorkflowOpenAiModelModel::Gpt4_1,
            WorkflowOpenAiModelModel::Gpt4_1Mini,
            WorkflowOpenAiModelModel::Gpt4_1Nano,
            WorkflowOpenAiModelModel::Chatgpt4oLatest,
            WorkflowOpenAiModelModel::O3,
            WorkflowOpenAiModelModel::O3Mini,
            WorkflowOpenAiModelModel::O4Mini,
            WorkflowOpenAiModelModel::O1Mini,
            WorkflowOpenAiModelModel::O1Mini2024_09_12,
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18,
            WorkflowOpenAiModelModel::Gpt4oMini,
            WorkflowOpenAiModelModel::Gpt4o,
            WorkflowOpenAiModelModel::Gpt4o2024_05_13,
            WorkflowOpenAiModelModel::Gpt4o2024_08_06,
            WorkflowOpenAiModelModel::Gpt4o2024_11_20,
            WorkflowOpenAiModelModel::Gpt4Turbo,
            WorkflowOpenAiModelModel::Gpt4Turbo2024_04_09,
            WorkflowOpenAiModelModel::Gpt4TurboPreview,
            WorkflowOpenAiModelModel::Gpt4_0125Preview,
            WorkflowOpenAiModelModel::Gpt4_1106Preview,
            WorkflowOpenAiModelModel::Gpt4,
            WorkflowOpenAiModelModel::Gpt4_0613,
            WorkflowOpenAiModelModel::Gpt3_5Turbo,
            WorkflowOpenAiModelModel::Gpt3_5Turbo0125,
            WorkflowOpenAiModelModel::Gpt3_5Turbo1106,
            WorkflowOpenAiModelModel::Gpt3_5Turbo16k,
            WorkflowOpenAiModelModel::Gpt3_5Turbo0613,
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Westus,
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Eastus2,
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Eastus,
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Westus3,
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Northcentralus,
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Southcentralus,
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Westeurope,
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Germanywestcentral,
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Polandcentral,
            WorkflowOpenAiModelModel::Gpt4_1_2025_04_14Spaincentral,
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Westus,
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Eastus2,
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Eastus,
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Westus3,
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Northcentralus,
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Southcentralus,
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Westeurope,
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Germanywestcentral,
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Polandcentral,
            WorkflowOpenAiModelModel::Gpt4_1Mini2025_04_14Spaincentral,
            WorkflowOpenAiModelModel::Gpt4_1Nano2025_04_14Westus,
            WorkflowOpenAiModelModel::Gpt4_1Nano2025_04_14Eastus2,
            WorkflowOpenAiModelModel::Gpt4_1Nano2025_04_14Westus3,
            WorkflowOpenAiModelModel::Gpt4_1Nano2025_04_14Northcentralus,
            WorkflowOpenAiModelModel::Gpt4_1Nano2025_04_14Southcentralus,
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Swedencentral,
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Westus,
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Eastus2,
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Eastus,
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Westus3,
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Southcentralus,
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Westeurope,
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Germanywestcentral,
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Polandcentral,
            WorkflowOpenAiModelModel::Gpt4o2024_11_20Spaincentral,
            WorkflowOpenAiModelModel::Gpt4o2024_08_06Westus,
            WorkflowOpenAiModelModel::Gpt4o2024_08_06Westus3,
            WorkflowOpenAiModelModel::Gpt4o2024_08_06Eastus,
            WorkflowOpenAiModelModel::Gpt4o2024_08_06Eastus2,
            WorkflowOpenAiModelModel::Gpt4o2024_08_06Northcentralus,
            WorkflowOpenAiModelModel::Gpt4o2024_08_06Southcentralus,
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18Westus,
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18Westus3,
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18Eastus,
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18Eastus2,
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18Northcentralus,
            WorkflowOpenAiModelModel::Gpt4oMini2024_07_18Southcentralus,
            WorkflowOpenAiModelModel::Gpt4o2024_05_13Eastus2,
            WorkflowOpenAiModelModel::Gpt4o2024_05_13Eastus,
            WorkflowOpenAiModelModel::Gpt4o2024_05_13Northcentralus,
            WorkflowOpenAiModelModel::Gpt4o2024_05_13Southcentralus,
            WorkflowOpenAiModelModel::Gpt4o2024_05_13Westus3,
            WorkflowOpenAiModelModel::Gpt4o2024_05_13Westus,
            WorkflowOpenAiModelModel::Gpt4Turbo2024_04_09Eastus2,
            WorkflowOpenAiModelModel::Gpt4_0125PreviewEastus,
            WorkflowOpenAiModelModel::Gpt4_0125PreviewNorthcentralus,
            WorkflowOpenAiModelModel::Gpt4_0125PreviewSouthcentralus,
            WorkflowOpenAiModelModel::Gpt4_1106PreviewAustraliaeast,
            WorkflowOpenAiModelModel::Gpt4_1106PreviewCanadaeast,
            WorkflowOpenAiModelModel::Gpt4_1106PreviewFrance,
            WorkflowOpenAiModelModel::Gpt4_1106PreviewIndia,
            WorkflowOpenAiModelModel::Gpt4_1106PreviewNorway,
            WorkflowOpenAiModelModel::Gpt4_1106PreviewSwedencentral,
            WorkflowOpenAiModelModel::Gpt4_1106PreviewUk,
            WorkflowOpenAiModelModel::Gpt4_1106PreviewWestus,
            WorkflowOpenAiModelModel::Gpt4_1106PreviewWestus3,
            WorkflowOpenAiModelModel::Gpt4_0613Canadaeast,
            WorkflowOpenAiModelModel::Gpt3_5Turbo0125Canadaeast,
            WorkflowOpenAiModelModel::Gpt3_5Turbo0125Northcentralus,
            WorkflowOpenAiModelModel::Gpt3_5Turbo0125Southcentralus,
            WorkflowOpenAiModelModel::Gpt3_5Turbo1106Canadaeast,
            WorkflowOpenAiModelModel::Gpt3_5Turbo1106Westus,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => WorkflowOpenAiModelModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for WorkflowOpenAiModelModel {
    fn set(&mut self, text: &str) -> bool {
        *self = WorkflowOpenAiModelModel::from_name(text);
        !matches!(self, WorkflowOpenAiModelModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        WorkflowOpenAiModelModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 113 listed values"
    }
}

texts! {
    WorkflowOpenAiModelModel = "vapi-workflowopenaimodel-schema.json#/properties/model";
}
