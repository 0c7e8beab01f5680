// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field, ListOf, Number, OrNull};
use crate::types::{
    AnalysisPlan, ArtifactPlan, AssistantClientMessage, AssistantHook, AssistantModel,
    AssistantServerMessage, BackgroundSound, BackgroundSpeechDenoisingPlan,
    CompliancePlan, Credential, FirstMessageMode, KeypadInputPlan,
    LangfuseObservabilityPlan, MonitorPlan, Server, StartSpeakingPlan, StopSpeakingPlan,
    Transcriber, TransportConfigurationTwilio, Voice, VoicemailDetection,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// A stored assistant, as the API answers with it.
///
/// Schema: `vapi-assistant-schema.json#`
#[derive(Clone)]
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
    /// `latestVersion`, or null.
    pub latest_version: OrNull<String>,
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
    /// `id`, required, format `uuid`.
    pub id: formats::Uuid,
    /// `orgId`, required, format `uuid`.
    pub org_id: formats::Uuid,
    /// `createdAt`, required, format `date-time`.
    pub created_at: formats::DateTime,
    /// `updatedAt`, required, format `date-time`.
    pub updated_at: formats::DateTime,
    /// `isServerUrlSecretSet`.
    pub is_server_url_secret_set: Option<bool>,
    /// `backgroundDenoisingEnabled`.
    pub background_denoising_enabled: Option<bool>,
    /// `backchannelingEnabled`.
    pub backchanneling_enabled: Option<bool>,
    /// `hipaaEnabled`.
    pub hipaa_enabled: Option<bool>,
    /// `recordingEnabled`.
    pub recording_enabled: Option<bool>,
    /// `silenceTimeoutSeconds`.
    pub silence_timeout_seconds: Option<Number>,
    /// `serverUrl`.
    pub server_url: Option<String>,
    _extra: Extra,
}

impl Assistant {
    /// A value with its required members.
    pub fn new(
        id: impl Into<formats::Uuid>,
        org_id: impl Into<formats::Uuid>,
        created_at: impl Into<formats::DateTime>,
        updated_at: impl Into<formats::DateTime>,
    ) -> Self {
        Assistant {
            id: id.into(),
            org_id: org_id.into(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
            ..Field::empty()
        }
    }

    /// Returns `firstMessageInterruptionsEnabled`, or the schema's default for it: `false`.
    pub fn first_message_interruptions_enabled_or_default(&self) -> bool {
        self.first_message_interruptions_enabled.as_ref().copied().unwrap_or(false)
    }
}

object! {
    Assistant = "vapi-assistant-schema.json#", unstated, missed 0b111100000000000000000000000000000000, b"\x07\x00\x00\x00\x00\x00\x00\x2a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x26\x0f\x00\x00\x00\x00\x2b\
        \x00\x0c\x00\x00\x00\x27\x14\x1d\x00\x00\x00\x00\x00\x25\x00\x00\x16\x03\x24\x00\x00\x00\x00\x00\x04\
        \x22\x00\x0b\x02\x00\x1f\x00\x00\x00\x00\x12\x00\x00\x09\x00\x00\x21\x19\x29\x18\x00\x00\x00\x00\x00\
        \x00\x00\x28\x00\x00\x00\x23\x00\x00\x01\x0e\x0a\x00\x00\x00\x00\x1a\x00\x00\x00\x00\x17\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x15\x05\x00\x00\x00\x00\x06\x10\x00\x1c\x00\x0d\x1b\x00\x08\x11\x13\x00\x00\
        \x00\x20\x1e\x00" {
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
        16 "latestVersion" => or_null(latest_version: NULL | STRING, with_latest_version into String);
        17 "name" => optional(name: STRING, with_name into String);
        18 "voicemailMessage" => optional(voicemail_message: STRING, with_voicemail_message into String);
        19 "endCallMessage" => optional(end_call_message: STRING, with_end_call_message into String);
        20 "endCallPhrases" => optional(end_call_phrases: ARRAY, with_end_call_phrases texts String);
        21 "compliancePlan" => optional(compliance_plan: OBJECT, with_compliance_plan into CompliancePlan);
        22 "metadata" => optional(metadata: OBJECT, with_metadata map Value);
        23 "backgroundSpeechDenoisingPlan" => optional(background_speech_denoising_plan: OBJECT, with_background_speech_denoising_plan into BackgroundSpeechDenoisingPlan);
        24 "analysisPlan" => optional(analysis_plan: OBJECT, with_analysis_plan into AnalysisPlan, deprecated);
        25 "artifactPlan" => optional(artifact_plan: OBJECT, with_artifact_plan into ArtifactPlan);
        26 "startSpeakingPlan" => optional(start_speaking_plan: OBJECT, with_start_speaking_plan into StartSpeakingPlan);
        27 "stopSpeakingPlan" => optional(stop_speaking_plan: OBJECT, with_stop_speaking_plan into StopSpeakingPlan);
        28 "monitorPlan" => optional(monitor_plan: OBJECT, with_monitor_plan into MonitorPlan);
        29 "credentialIds" => optional(credential_ids: ARRAY, with_credential_ids texts String);
        30 "server" => optional(server: OBJECT, with_server into Server);
        31 "keypadInputPlan" => optional(keypad_input_plan: OBJECT, with_keypad_input_plan into KeypadInputPlan);
        32 "id" => required(id: STRING, with_id into formats::Uuid);
        33 "orgId" => required(org_id: STRING, with_org_id into formats::Uuid);
        34 "createdAt" => required(created_at: STRING, with_created_at into formats::DateTime);
        35 "updatedAt" => required(updated_at: STRING, with_updated_at into formats::DateTime);
        36 "isServerUrlSecretSet" => optional(is_server_url_secret_set: BOOLEAN, with_is_server_url_secret_set plain bool);
        37 "backgroundDenoisingEnabled" => optional(background_denoising_enabled: BOOLEAN, with_background_denoising_enabled plain bool);
        38 "backchannelingEnabled" => optional(backchanneling_enabled: BOOLEAN, with_backchanneling_enabled plain bool);
        39 "hipaaEnabled" => optional(hipaa_enabled: BOOLEAN, with_hipaa_enabled plain bool);
        40 "recordingEnabled" => optional(recording_enabled: BOOLEAN, with_recording_enabled plain bool);
        41 "silenceTimeoutSeconds" => optional(silence_timeout_seconds: NUMBER, with_silence_timeout_seconds into Number);
        42 "serverUrl" => optional(server_url: STRING, with_server_url into String);
    }
    (latest_version, id, org_id, created_at, updated_at) (transcriber, model, voice, first_message, first_message_interruptions_enabled, first_message_mode, voicemail_detection, client_messages, server_messages, max_duration_seconds, background_sound, model_output_in_messages_enabled, transport_configurations, observability_plan, credentials, hooks, name, voicemail_message, end_call_message, end_call_phrases, compliance_plan, metadata, background_speech_denoising_plan, analysis_plan, artifact_plan, start_speaking_plan, stop_speaking_plan, monitor_plan, credential_ids, server, keypad_input_plan, is_server_url_secret_set, background_denoising_enabled, backchanneling_enabled, hipaa_enabled, recording_enabled, silence_timeout_seconds, server_url)
}
