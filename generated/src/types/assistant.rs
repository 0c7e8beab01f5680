// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    DateTime, Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View,
    index, kind,
};
use crate::types::{
    AnalysisPlan, ArtifactPlan, AssistantHooksItem, AssistantModel, BackgroundSound,
    BackgroundSpeechDenoisingPlan, ClientMessagesItem, CompliancePlan, CredentialsItem,
    FirstMessageMode, KeypadInputPlan, LangfuseObservabilityPlan, MonitorPlan, Server,
    ServerMessagesItem, StartSpeakingPlan, StopSpeakingPlan, Transcriber,
    TransportConfigurationTwilio, Voice, VoicemailDetection,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `Assistant`.
///
/// Schema: `vapi-assistant-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Assistant {
    /// `transcriber`.
    pub transcriber: Option<Transcriber>,
    /// `model`.
    pub model: Option<AssistantModel>,
    /// `voice`.
    pub voice: Option<Voice>,
    /// `firstMessage`.
    pub first_message: Option<String>,
    /// `firstMessageInterruptionsEnabled`, default `false`.
    pub first_message_interruptions_enabled: Option<bool>,
    /// `firstMessageMode`.
    pub first_message_mode: Option<FirstMessageMode>,
    /// `voicemailDetection`.
    pub voicemail_detection: Option<VoicemailDetection>,
    /// `clientMessages`.
    pub client_messages: Option<Vec<ClientMessagesItem>>,
    /// `serverMessages`.
    pub server_messages: Option<Vec<ServerMessagesItem>>,
    /// `maxDurationSeconds`, at most 43200, at least 10.
    pub max_duration_seconds: Option<Number>,
    /// `backgroundSound`.
    pub background_sound: Option<BackgroundSound>,
    /// `modelOutputInMessagesEnabled`.
    pub model_output_in_messages_enabled: Option<bool>,
    /// `transportConfigurations`.
    pub transport_configurations: Option<Vec<TransportConfigurationTwilio>>,
    /// `observabilityPlan`.
    pub observability_plan: Option<Box<LangfuseObservabilityPlan>>,
    /// `credentials`.
    pub credentials: Option<Vec<CredentialsItem>>,
    /// `hooks`.
    pub hooks: Option<Vec<AssistantHooksItem>>,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `voicemailMessage`, at most 1000 characters.
    pub voicemail_message: Option<String>,
    /// `endCallMessage`, at most 1000 characters.
    pub end_call_message: Option<String>,
    /// `endCallPhrases`.
    pub end_call_phrases: Option<Vec<String>>,
    /// `compliancePlan`.
    pub compliance_plan: Option<Box<CompliancePlan>>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    /// `backgroundSpeechDenoisingPlan`.
    pub background_speech_denoising_plan: Option<Box<BackgroundSpeechDenoisingPlan>>,
    /// `analysisPlan`.
    pub analysis_plan: Option<Box<AnalysisPlan>>,
    /// `artifactPlan`.
    pub artifact_plan: Option<Box<ArtifactPlan>>,
    /// `startSpeakingPlan`.
    pub start_speaking_plan: Option<Box<StartSpeakingPlan>>,
    /// `stopSpeakingPlan`.
    pub stop_speaking_plan: Option<Box<StopSpeakingPlan>>,
    /// `monitorPlan`.
    pub monitor_plan: Option<MonitorPlan>,
    /// `credentialIds`.
    pub credential_ids: Option<Vec<String>>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `keypadInputPlan`.
    pub keypad_input_plan: Option<KeypadInputPlan>,
    /// `id`, required.
    pub id: String,
    /// `orgId`, required.
    pub org_id: String,
    /// `createdAt`, required, format `date-time`.
    pub created_at: DateTime,
    /// `updatedAt`, required, format `date-time`.
    pub updated_at: DateTime,
    _extra: Extra,
}

impl Assistant {
    /// A value with its required members.
    pub fn new(
        id: impl Into<String>,
        org_id: impl Into<String>,
        created_at: impl Into<DateTime>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Assistant {
            id: id.into(),
            org_id: org_id.into(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
            ..Assistant::empty()
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
        Assistant {
            id: Field::empty(),
            org_id: Field::empty(),
            created_at: Field::empty(),
            updated_at: Field::empty(),
            transcriber: None,
            model: None,
            voice: None,
            first_message: None,
            first_message_interruptions_enabled: None,
            first_message_mode: None,
            voicemail_detection: None,
            client_messages: None,
            server_messages: None,
            max_duration_seconds: None,
            background_sound: None,
            model_output_in_messages_enabled: None,
            transport_configurations: None,
            observability_plan: None,
            credentials: None,
            hooks: None,
            name: None,
            voicemail_message: None,
            end_call_message: None,
            end_call_phrases: None,
            compliance_plan: None,
            metadata: None,
            background_speech_denoising_plan: None,
            analysis_plan: None,
            artifact_plan: None,
            start_speaking_plan: None,
            stop_speaking_plan: None,
            monitor_plan: None,
            credential_ids: None,
            server: None,
            keypad_input_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static ASSISTANT: ObjectShape = {
    const NAMES: &[&str] = &[
        "transcriber",
        "model",
        "voice",
        "firstMessage",
        "firstMessageInterruptionsEnabled",
        "firstMessageMode",
        "voicemailDetection",
        "clientMessages",
        "serverMessages",
        "maxDurationSeconds",
        "backgroundSound",
        "modelOutputInMessagesEnabled",
        "transportConfigurations",
        "observabilityPlan",
        "credentials",
        "hooks",
        "name",
        "voicemailMessage",
        "endCallMessage",
        "endCallPhrases",
        "compliancePlan",
        "metadata",
        "backgroundSpeechDenoisingPlan",
        "analysisPlan",
        "artifactPlan",
        "startSpeakingPlan",
        "stopSpeakingPlan",
        "monitorPlan",
        "credentialIds",
        "server",
        "keypadInputPlan",
        "id",
        "orgId",
        "createdAt",
        "updatedAt",
    ];
    ObjectShape {
        name: "Assistant",
        members: &[
            Member::optional("transcriber", kind::OBJECT),
            Member::optional("model", kind::OBJECT),
            Member::optional("voice", kind::OBJECT),
            Member::optional("firstMessage", kind::STRING),
            Member::optional("firstMessageInterruptionsEnabled", kind::BOOLEAN),
            Member::optional("firstMessageMode", kind::STRING),
            Member::optional("voicemailDetection", kind::STRING | kind::OBJECT),
            Member::optional("clientMessages", kind::ARRAY),
            Member::optional("serverMessages", kind::ARRAY),
            Member::optional("maxDurationSeconds", kind::NUMBER),
            Member::optional("backgroundSound", kind::STRING),
            Member::optional("modelOutputInMessagesEnabled", kind::BOOLEAN),
            Member::optional("transportConfigurations", kind::ARRAY),
            Member::optional("observabilityPlan", kind::OBJECT),
            Member::optional("credentials", kind::ARRAY),
            Member::optional("hooks", kind::ARRAY),
            Member::optional("name", kind::STRING),
            Member::optional("voicemailMessage", kind::STRING),
            Member::optional("endCallMessage", kind::STRING),
            Member::optional("endCallPhrases", kind::ARRAY),
            Member::optional("compliancePlan", kind::OBJECT),
            Member::optional("metadata", kind::OBJECT),
            Member::optional("backgroundSpeechDenoisingPlan", kind::OBJECT),
            Member::optional("analysisPlan", kind::OBJECT),
            Member::optional("artifactPlan", kind::OBJECT),
            Member::optional("startSpeakingPlan", kind::OBJECT),
            Member::optional("stopSpeakingPlan", kind::OBJECT),
            Member::optional("monitorPlan", kind::OBJECT),
            Member::optional("credentialIds", kind::ARRAY),
            Member::optional("server", kind::OBJECT),
            Member::optional("keypadInputPlan", kind::OBJECT),
            Member::required("id", kind::STRING),
            Member::required("orgId", kind::STRING),
            Member::required("createdAt", kind::STRING),
            Member::required("updatedAt", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<128>(NAMES)),
        open: false,
    }
};

impl Object for Assistant {
    fn shape(&self) -> &'static ObjectShape {
        &ASSISTANT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.transcriber),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.voice),
            3 => Slot::optional(&mut self.first_message),
            4 => Slot::optional(&mut self.first_message_interruptions_enabled),
            5 => Slot::optional(&mut self.first_message_mode),
            6 => Slot::optional(&mut self.voicemail_detection),
            7 => Slot::optional(&mut self.client_messages),
            8 => Slot::optional(&mut self.server_messages),
            9 => Slot::optional(&mut self.max_duration_seconds),
            10 => Slot::optional(&mut self.background_sound),
            11 => Slot::optional(&mut self.model_output_in_messages_enabled),
            12 => Slot::optional(&mut self.transport_configurations),
            13 => Slot::optional(&mut self.observability_plan),
            14 => Slot::optional(&mut self.credentials),
            15 => Slot::optional(&mut self.hooks),
            16 => Slot::optional(&mut self.name),
            17 => Slot::optional(&mut self.voicemail_message),
            18 => Slot::optional(&mut self.end_call_message),
            19 => Slot::optional(&mut self.end_call_phrases),
            20 => Slot::optional(&mut self.compliance_plan),
            21 => Slot::optional(&mut self.metadata),
            22 => Slot::optional(&mut self.background_speech_denoising_plan),
            23 => Slot::optional(&mut self.analysis_plan),
            24 => Slot::optional(&mut self.artifact_plan),
            25 => Slot::optional(&mut self.start_speaking_plan),
            26 => Slot::optional(&mut self.stop_speaking_plan),
            27 => Slot::optional(&mut self.monitor_plan),
            28 => Slot::optional(&mut self.credential_ids),
            29 => Slot::optional(&mut self.server),
            30 => Slot::optional(&mut self.keypad_input_plan),
            31 => Slot::required(&mut self.id),
            32 => Slot::required(&mut self.org_id),
            33 => Slot::required(&mut self.created_at),
            34 => Slot::required(&mut self.updated_at),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.transcriber),
            1 => View::optional(&self.model),
            2 => View::optional(&self.voice),
            3 => View::optional(&self.first_message),
            4 => View::optional(&self.first_message_interruptions_enabled),
            5 => View::optional(&self.first_message_mode),
            6 => View::optional(&self.voicemail_detection),
            7 => View::optional(&self.client_messages),
            8 => View::optional(&self.server_messages),
            9 => View::optional(&self.max_duration_seconds),
            10 => View::optional(&self.background_sound),
            11 => View::optional(&self.model_output_in_messages_enabled),
            12 => View::optional(&self.transport_configurations),
            13 => View::optional(&self.observability_plan),
            14 => View::optional(&self.credentials),
            15 => View::optional(&self.hooks),
            16 => View::optional(&self.name),
            17 => View::optional(&self.voicemail_message),
            18 => View::optional(&self.end_call_message),
            19 => View::optional(&self.end_call_phrases),
            20 => View::optional(&self.compliance_plan),
            21 => View::optional(&self.metadata),
            22 => View::optional(&self.background_speech_denoising_plan),
            23 => View::optional(&self.analysis_plan),
            24 => View::optional(&self.artifact_plan),
            25 => View::optional(&self.start_speaking_plan),
            26 => View::optional(&self.stop_speaking_plan),
            27 => View::optional(&self.monitor_plan),
            28 => View::optional(&self.credential_ids),
            29 => View::optional(&self.server),
            30 => View::optional(&self.keypad_input_plan),
            31 => View::required(&self.id),
            32 => View::required(&self.org_id),
            33 => View::required(&self.created_at),
            34 => View::required(&self.updated_at),
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
    Assistant = "vapi-assistant-schema.json#";
}
