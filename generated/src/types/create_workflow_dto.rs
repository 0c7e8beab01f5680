// @generated from vapi-createworkflowdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    AnalysisPlan, ArtifactPlan, BackgroundSound, BackgroundSpeechDenoisingPlan,
    CompliancePlan, ConversationNodeModel, CreateWorkflowDtoHook, CreateWorkflowDtoNode,
    Credential, Edge, KeypadInputPlan, LangfuseObservabilityPlan, MonitorPlan, Server,
    StartSpeakingPlan, StopSpeakingPlan, Transcriber, Voice, VoicemailDetection,
};

/// `CreateWorkflowDTO`.
///
/// Schema: `vapi-createworkflowdto-schema.json#`
#[derive(Clone)]
pub struct CreateWorkflowDto {
    /// `nodes`, required.
    pub nodes: Vec<CreateWorkflowDtoNode>,
    /// `model`.
    pub model: Option<ConversationNodeModel>,
    /// `transcriber`.
    pub transcriber: Option<Transcriber>,
    /// `voice`.
    pub voice: Option<Voice>,
    /// `observabilityPlan`.
    pub observability_plan: Option<Box<LangfuseObservabilityPlan>>,
    /// `backgroundSound`.
    pub background_sound: Option<BackgroundSound>,
    /// `hooks`.
    pub hooks: Option<Vec<CreateWorkflowDtoHook>>,
    /// `credentials`.
    pub credentials: Option<Vec<Credential>>,
    /// `voicemailDetection`.
    pub voicemail_detection: Option<VoicemailDetection>,
    /// `maxDurationSeconds`, at most 43200, at least 10.
    pub max_duration_seconds: Option<Number>,
    /// `name`, required, at most 80 characters.
    pub name: String,
    /// `edges`, required.
    pub edges: ListOf<Edge>,
    /// `globalPrompt`, at most 5000 characters.
    pub global_prompt: Option<String>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `compliancePlan`.
    pub compliance_plan: Option<Box<CompliancePlan>>,
    /// `analysisPlan`.
    pub analysis_plan: Option<Box<AnalysisPlan>>,
    /// `artifactPlan`.
    pub artifact_plan: Option<Box<ArtifactPlan>>,
    /// `startSpeakingPlan`.
    pub start_speaking_plan: Option<Box<StartSpeakingPlan>>,
    /// `stopSpeakingPlan`.
    pub stop_speaking_plan: Option<Box<StopSpeakingPlan>>,
    /// `monitorPlan`.
    pub monitor_plan: Option<Box<MonitorPlan>>,
    /// `backgroundSpeechDenoisingPlan`.
    pub background_speech_denoising_plan: Option<Box<BackgroundSpeechDenoisingPlan>>,
    /// `credentialIds`.
    pub credential_ids: Option<ListOf<String>>,
    /// `keypadInputPlan`.
    pub keypad_input_plan: Option<Box<KeypadInputPlan>>,
    /// `voicemailMessage`, at most 1000 characters.
    pub voicemail_message: Option<String>,
    _extra: Extra,
}

impl CreateWorkflowDto {
    /// A value with its required members.
    pub fn new(
        nodes: impl IntoIterator<Item = CreateWorkflowDtoNode>,
        name: impl Into<String>,
        edges: impl IntoIterator<Item = Edge>,
    ) -> Self {
        CreateWorkflowDto {
            nodes: nodes.into_iter().collect(),
            name: name.into(),
            edges: edges.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    CreateWorkflowDto = "vapi-createworkflowdto-schema.json#", unstated, missed 0b110000000001, b"\x09\x00\x10\x00\x15\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x03\x05\x0a\x00\x00\
        \x00\x00\x11\x00\x00\x00\x00\x14\x00\x01\x00\x00\x00\x00\x00\x00\x0f\x04\x0c\x00\x00\x00\x00\x00\x07\
        \x00\x13\x06\x02\x12\x0e\x18\x00\x0d\x00\x0b\x00\x17\x16\x00" {
        0 "nodes" => required(nodes: ARRAY, with_nodes list CreateWorkflowDtoNode);
        1 "model" => optional(model: OBJECT, with_model into ConversationNodeModel);
        2 "transcriber" => optional(transcriber: OBJECT, with_transcriber into Transcriber);
        3 "voice" => optional(voice: OBJECT, with_voice into Voice);
        4 "observabilityPlan" => optional(observability_plan: OBJECT, with_observability_plan into LangfuseObservabilityPlan);
        5 "backgroundSound" => optional(background_sound: STRING, with_background_sound into BackgroundSound);
        6 "hooks" => optional(hooks: ARRAY, with_hooks list CreateWorkflowDtoHook);
        7 "credentials" => optional(credentials: ARRAY, with_credentials list Credential);
        8 "voicemailDetection" => optional(voicemail_detection: STRING | OBJECT, with_voicemail_detection into VoicemailDetection);
        9 "maxDurationSeconds" => optional(max_duration_seconds: NUMBER, with_max_duration_seconds into Number);
        10 "name" => required(name: STRING, with_name into String);
        11 "edges" => required(edges: ARRAY, with_edges list Edge);
        12 "globalPrompt" => optional(global_prompt: STRING, with_global_prompt into String);
        13 "server" => optional(server: OBJECT, with_server into Server);
        14 "compliancePlan" => optional(compliance_plan: OBJECT, with_compliance_plan into CompliancePlan);
        15 "analysisPlan" => optional(analysis_plan: OBJECT, with_analysis_plan into AnalysisPlan);
        16 "artifactPlan" => optional(artifact_plan: OBJECT, with_artifact_plan into ArtifactPlan);
        17 "startSpeakingPlan" => optional(start_speaking_plan: OBJECT, with_start_speaking_plan into StartSpeakingPlan);
        18 "stopSpeakingPlan" => optional(stop_speaking_plan: OBJECT, with_stop_speaking_plan into StopSpeakingPlan);
        19 "monitorPlan" => optional(monitor_plan: OBJECT, with_monitor_plan into MonitorPlan);
        20 "backgroundSpeechDenoisingPlan" => optional(background_speech_denoising_plan: OBJECT, with_background_speech_denoising_plan into BackgroundSpeechDenoisingPlan);
        21 "credentialIds" => optional(credential_ids: ARRAY, with_credential_ids texts String);
        22 "keypadInputPlan" => optional(keypad_input_plan: OBJECT, with_keypad_input_plan into KeypadInputPlan);
        23 "voicemailMessage" => optional(voicemail_message: STRING, with_voicemail_message into String);
    }
    (nodes, name, edges) (model, transcriber, voice, observability_plan, background_sound, hooks, credentials, voicemail_detection, max_duration_seconds, global_prompt, server, compliance_plan, analysis_plan, artifact_plan, start_speaking_plan, stop_speaking_plan, monitor_plan, background_speech_denoising_plan, credential_ids, keypad_input_plan, voicemail_message)
}
