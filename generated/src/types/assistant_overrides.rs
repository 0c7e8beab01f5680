// @generated from vapi-assistantoverrides-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    AnalysisPlan, ArtifactPlan, AssistantClientMessage, AssistantHook, AssistantModel,
    AssistantServerMessage, BackgroundSound, BackgroundSpeechDenoisingPlan,
    CompliancePlan, Credential, FirstMessageMode, KeypadInputPlan,
    LangfuseObservabilityPlan, MonitorPlan, Server, StartSpeakingPlan, StopSpeakingPlan,
    ToolNodeTool, Transcriber, TransportConfigurationTwilio, Voice, VoicemailDetection,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// Settings that replace those of an assistant, for one call or one member of a squad.
///
/// Schema: `vapi-assistantoverrides-schema.json#`
#[derive(Clone)]
pub struct AssistantOverrides {
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
    pub client_messages: Option<ListOf<AssistantClientMessage>>,
    /// `serverMessages`.
    pub server_messages: Option<ListOf<AssistantServerMessage>>,
    /// `maxDurationSeconds`, at most 43200, at least 10.
    pub max_duration_seconds: Option<Number>,
    /// `backgroundSound`.
    pub background_sound: Option<BackgroundSound>,
    /// `modelOutputInMessagesEnabled`.
    pub model_output_in_messages_enabled: Option<bool>,
    /// `transportConfigurations`.
    pub transport_configurations: Option<ListOf<TransportConfigurationTwilio>>,
    /// `observabilityPlan`.
    pub observability_plan: Option<Box<LangfuseObservabilityPlan>>,
    /// `credentials`.
    pub credentials: Option<Vec<Credential>>,
    /// `hooks`.
    pub hooks: Option<Vec<AssistantHook>>,
    /// `tools:append`.
    pub tools_append: Option<Vec<ToolNodeTool>>,
    /// Values for the template variables of the assistant, such as `{{name}}`.
    ///
    /// `variableValues`.
    pub variable_values: Option<BTreeMap<String, Value>>,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `voicemailMessage`, at most 1000 characters.
    pub voicemail_message: Option<String>,
    /// `endCallMessage`, at most 1000 characters.
    pub end_call_message: Option<String>,
    /// `endCallPhrases`.
    pub end_call_phrases: Option<ListOf<String>>,
    /// `compliancePlan`.
    pub compliance_plan: Option<Box<CompliancePlan>>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    /// `backgroundSpeechDenoisingPlan`.
    pub background_speech_denoising_plan: Option<Box<BackgroundSpeechDenoisingPlan>>,
    /// `analysisPlan`.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub analysis_plan: Option<Box<AnalysisPlan>>,
    /// `artifactPlan`.
    pub artifact_plan: Option<Box<ArtifactPlan>>,
    /// `startSpeakingPlan`.
    pub start_speaking_plan: Option<Box<StartSpeakingPlan>>,
    /// `stopSpeakingPlan`.
    pub stop_speaking_plan: Option<Box<StopSpeakingPlan>>,
    /// `monitorPlan`.
    pub monitor_plan: Option<Box<MonitorPlan>>,
    /// `credentialIds`.
    pub credential_ids: Option<ListOf<String>>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `keypadInputPlan`.
    pub keypad_input_plan: Option<Box<KeypadInputPlan>>,
    _extra: Extra,
}

impl AssistantOverrides {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `firstMessageInterruptionsEnabled`, or the schema's default for it: `false`.
    pub fn first_message_interruptions_enabled_or_default(&self) -> bool {
        self.first_message_interruptions_enabled.as_ref().copied().unwrap_or(false)
    }
}

impl Default for AssistantOverrides {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    AssistantOverrides = "vapi-assistantoverrides-schema.json#", unstated, missed 0b0, b"\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0f\x00\x00\x11\x00\x00\
        \x00\x0c\x00\x00\x00\x00\x15\x1e\x00\x00\x00\x00\x00\x00\x00\x00\x17\x03\x00\x00\x00\x00\x00\x00\x04\
        \x00\x00\x0b\x02\x00\x20\x00\x00\x00\x00\x13\x00\x00\x09\x12\x00\x00\x1a\x00\x19\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x0e\x0a\x00\x00\x00\x00\x1b\x00\x00\x00\x00\x18\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x16\x05\x00\x00\x00\x00\x06\x10\x00\x1d\x00\x0d\x1c\x00\x08\x14\x00\x00\x00\
        \x00\x21\x1f\x00" {
        0 "transcriber" => optional(transcriber: OBJECT, with_transcriber into Transcriber);
        1 "model" => optional(model: OBJECT, with_model into AssistantModel);
        2 "voice" => optional(voice: OBJECT, with_voice into Voice);
        3 "firstMessage" => optional(first_message: STRING, with_first_message into String);
        4 "firstMessageInterruptionsEnabled" => optional(first_message_interruptions_enabled: BOOLEAN, with_first_message_interruptions_enabled plain bool);
        5 "firstMessageMode" => optional(first_message_mode: STRING, with_first_message_mode into FirstMessageMode);
        6 "voicemailDetection" => optional(voicemail_detection: STRING | OBJECT, with_voicemail_detection into VoicemailDetection);
        7 "clientMessages" => optional(client_messages: ARRAY, with_client_messages texts AssistantClientMessage);
        8 "serverMessages" => optional(server_messages: ARRAY, with_server_messages texts AssistantServerMessage);
        9 "maxDurationSeconds" => optional(max_duration_seconds: NUMBER, with_max_duration_seconds into Number);
        10 "backgroundSound" => optional(background_sound: STRING, with_background_sound into BackgroundSound);
        11 "modelOutputInMessagesEnabled" => optional(model_output_in_messages_enabled: BOOLEAN, with_model_output_in_messages_enabled plain bool);
        12 "transportConfigurations" => optional(transport_configurations: ARRAY, with_transport_configurations list TransportConfigurationTwilio);
        13 "observabilityPlan" => optional(observability_plan: OBJECT, with_observability_plan into LangfuseObservabilityPlan);
        14 "credentials" => optional(credentials: ARRAY, with_credentials list Credential);
        15 "hooks" => optional(hooks: ARRAY, with_hooks list AssistantHook);
        16 "tools:append" => optional(tools_append: ARRAY, with_tools_append list ToolNodeTool);
        17 "variableValues" => optional(variable_values: OBJECT, with_variable_values map Value);
        18 "name" => optional(name: STRING, with_name into String);
        19 "voicemailMessage" => optional(voicemail_message: STRING, with_voicemail_message into String);
        20 "endCallMessage" => optional(end_call_message: STRING, with_end_call_message into String);
        21 "endCallPhrases" => optional(end_call_phrases: ARRAY, with_end_call_phrases texts String);
        22 "compliancePlan" => optional(compliance_plan: OBJECT, with_compliance_plan into CompliancePlan);
        23 "metadata" => optional(metadata: OBJECT, with_metadata map Value);
        24 "backgroundSpeechDenoisingPlan" => optional(background_speech_denoising_plan: OBJECT, with_background_speech_denoising_plan into BackgroundSpeechDenoisingPlan);
        25 "analysisPlan" => optional(analysis_plan: OBJECT, with_analysis_plan into AnalysisPlan, deprecated);
        26 "artifactPlan" => optional(artifact_plan: OBJECT, with_artifact_plan into ArtifactPlan);
        27 "startSpeakingPlan" => optional(start_speaking_plan: OBJECT, with_start_speaking_plan into StartSpeakingPlan);
        28 "stopSpeakingPlan" => optional(stop_speaking_plan: OBJECT, with_stop_speaking_plan into StopSpeakingPlan);
        29 "monitorPlan" => optional(monitor_plan: OBJECT, with_monitor_plan into MonitorPlan);
        30 "credentialIds" => optional(credential_ids: ARRAY, with_credential_ids texts String);
        31 "server" => optional(server: OBJECT, with_server into Server);
        32 "keypadInputPlan" => optional(keypad_input_plan: OBJECT, with_keypad_input_plan into KeypadInputPlan);
    }
    () (transcriber, model, voice, first_message, first_message_interruptions_enabled, first_message_mode, voicemail_detection, client_messages, server_messages, max_duration_seconds, background_sound, model_output_in_messages_enabled, transport_configurations, observability_plan, credentials, hooks, tools_append, variable_values, name, voicemail_message, end_call_message, end_call_phrases, compliance_plan, metadata, background_speech_denoising_plan, analysis_plan, artifact_plan, start_speaking_plan, stop_speaking_plan, monitor_plan, credential_ids, server, keypad_input_plan)
}
