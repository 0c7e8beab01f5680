// @generated from all schemas by codegen/src/emit/inspect.rs. Do not edit: run `schemalock generate`.

//! Reading a body as a type that is chosen by its name at run time.

pub use crate::support::inspect::{Entry, Inspection, Outcome, find};
#[allow(unused_imports)]
use crate::support::inspect::entry;
/// Every type of this crate, by name.
pub static TYPES: &[Entry] = &[
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AiEdgeCondition,
    >("AiEdgeCondition", "AIEdgeCondition", "vapi-aiedgecondition-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::Analysis,
    >("Analysis", "Analysis", "vapi-analysis-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::AnalysisCost,
    >("AnalysisCost", "AnalysisCost", "vapi-analysiscost-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::AnalysisCostBreakdown,
    >(
        "AnalysisCostBreakdown",
        "AnalysisCostBreakdown",
        "vapi-analysiscostbreakdown-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::AnalysisCostType,
    >("AnalysisCostType", "", "vapi-analysiscost-schema.json#/properties/analysisType"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AnalysisPlan,
    >("AnalysisPlan", "AnalysisPlan", "vapi-analysisplan-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AnthropicBedrockModel,
    >(
        "AnthropicBedrockModel",
        "AnthropicBedrockModel",
        "vapi-anthropicbedrockmodel-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AnthropicBedrockModelName,
    >(
        "AnthropicBedrockModelName",
        "",
        "vapi-anthropicbedrockmodel-schema.json#/properties/model",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AnthropicModel,
    >("AnthropicModel", "AnthropicModel", "vapi-anthropicmodel-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AnthropicModelName,
    >("AnthropicModelName", "", "vapi-anthropicmodel-schema.json#/properties/model"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AnthropicThinkingConfig,
    >(
        "AnthropicThinkingConfig",
        "AnthropicThinkingConfig",
        "vapi-anthropicthinkingconfig-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AnyscaleModel,
    >("AnyscaleModel", "AnyscaleModel", "vapi-anyscalemodel-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::Artifact,
    >("Artifact", "Artifact", "vapi-artifact-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ArtifactPlan,
    >("ArtifactPlan", "ArtifactPlan", "vapi-artifactplan-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ArtifactPlanRecordingFormat,
    >(
        "ArtifactPlanRecordingFormat",
        "",
        "vapi-artifactplan-schema.json#/properties/recordingFormat",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AssemblyAiTranscriber,
    >(
        "AssemblyAiTranscriber",
        "AssemblyAITranscriber",
        "vapi-assemblyaitranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AssemblyAiTranscriberLanguage,
    >(
        "AssemblyAiTranscriberLanguage",
        "",
        "vapi-assemblyaitranscriber-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AssemblyAiTranscriberLanguageCode,
    >(
        "AssemblyAiTranscriberLanguageCode",
        "",
        "vapi-assemblyaitranscriber-schema.json#/properties/languageCodes/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AssemblyAiTranscriberMode,
    >(
        "AssemblyAiTranscriberMode",
        "",
        "vapi-assemblyaitranscriber-schema.json#/properties/mode",
    ),
    #[cfg(feature = "types")]
    entry::<
        crate::types::Assistant,
    >("Assistant", "Assistant", "vapi-assistant-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::AssistantActivation,
    >(
        "AssistantActivation",
        "AssistantActivation",
        "vapi-assistantactivation-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AssistantClientMessage,
    >(
        "AssistantClientMessage",
        "",
        "vapi-assistant-schema.json#/properties/clientMessages/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AssistantCustomEndpointingRule,
    >(
        "AssistantCustomEndpointingRule",
        "AssistantCustomEndpointingRule",
        "vapi-assistantcustomendpointingrule-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AssistantHook,
    >("AssistantHook", "", "vapi-assistant-schema.json#/properties/hooks/items"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AssistantMessage,
    >("AssistantMessage", "AssistantMessage", "vapi-assistantmessage-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AssistantModel,
    >("AssistantModel", "", "vapi-assistant-schema.json#/properties/model"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AssistantOverrides,
    >(
        "AssistantOverrides",
        "AssistantOverrides",
        "vapi-assistantoverrides-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AssistantServerMessage,
    >(
        "AssistantServerMessage",
        "",
        "vapi-assistant-schema.json#/properties/serverMessages/items",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::AssistantSpeechWordAlignmentTiming,
    >(
        "AssistantSpeechWordAlignmentTiming",
        "AssistantSpeechWordAlignmentTiming",
        "vapi-assistantspeechwordalignmenttiming-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::AssistantSpeechWordProgressTiming,
    >(
        "AssistantSpeechWordProgressTiming",
        "AssistantSpeechWordProgressTiming",
        "vapi-assistantspeechwordprogresstiming-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::AssistantSpeechWordTimestamp,
    >(
        "AssistantSpeechWordTimestamp",
        "AssistantSpeechWordTimestamp",
        "vapi-assistantspeechwordtimestamp-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::AudioFormat,
    >("AudioFormat", "AudioFormat", "vapi-audioformat-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::AudioFormatContainer,
    >("AudioFormatContainer", "", "vapi-audioformat-schema.json#/properties/container"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::AudioFormatName,
    >("AudioFormatName", "", "vapi-audioformat-schema.json#/properties/format"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AuthenticationPlan,
    >(
        "AuthenticationPlan",
        "",
        "vapi-createcustomcredentialdto-schema.json#/properties/authenticationPlan",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AwsIamCredentialsAuthenticationPlan,
    >(
        "AwsIamCredentialsAuthenticationPlan",
        "AWSIAMCredentialsAuthenticationPlan",
        "vapi-awsiamcredentialsauthenticationplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AwsStsAuthenticationPlan,
    >(
        "AwsStsAuthenticationPlan",
        "AWSStsAuthenticationPlan",
        "vapi-awsstsauthenticationplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AzureBlobStorageBucketPlan,
    >(
        "AzureBlobStorageBucketPlan",
        "AzureBlobStorageBucketPlan",
        "vapi-azureblobstoragebucketplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AzureSpeechTranscriber,
    >(
        "AzureSpeechTranscriber",
        "AzureSpeechTranscriber",
        "vapi-azurespeechtranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AzureSpeechTranscriberLanguage,
    >(
        "AzureSpeechTranscriberLanguage",
        "",
        "vapi-azurespeechtranscriber-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AzureVoice,
    >("AzureVoice", "AzureVoice", "vapi-azurevoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::AzureVoiceId,
    >("AzureVoiceId", "", "vapi-azurevoice-schema.json#/properties/voiceId"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::BackgroundSound,
    >("BackgroundSound", "", "vapi-assistant-schema.json#/properties/backgroundSound"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::BackgroundSpeechDenoisingPlan,
    >(
        "BackgroundSpeechDenoisingPlan",
        "BackgroundSpeechDenoisingPlan",
        "vapi-backgroundspeechdenoisingplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::BackoffPlan,
    >("BackoffPlan", "BackoffPlan", "vapi-backoffplan-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::BackoffPlanType,
    >("BackoffPlanType", "", "vapi-backoffplan-schema.json#/properties/type"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::BashToolWithToolCall,
    >(
        "BashToolWithToolCall",
        "BashToolWithToolCall",
        "vapi-bashtoolwithtoolcall-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::BearerAuthenticationPlan,
    >(
        "BearerAuthenticationPlan",
        "BearerAuthenticationPlan",
        "vapi-bearerauthenticationplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::BooleanComparatorScorecardMetricCondition,
    >(
        "BooleanComparatorScorecardMetricCondition",
        "BooleanComparatorScorecardMetricCondition",
        "vapi-booleancomparatorscorecardmetriccondition-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::BotMessage,
    >("BotMessage", "BotMessage", "vapi-botmessage-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::BothCustomEndpointingRule,
    >(
        "BothCustomEndpointingRule",
        "BothCustomEndpointingRule",
        "vapi-bothcustomendpointingrule-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::BucketPlan,
    >("BucketPlan", "BucketPlan", "vapi-bucketplan-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<crate::types::Call>("Call", "Call", "vapi-call-schema.json#"),
    #[cfg(any(feature = "server-messages", feature = "types"))]
    entry::<
        crate::types::CallArtifactUploadItem,
    >(
        "CallArtifactUploadItem",
        "CallArtifactUploadItem",
        "vapi-callartifactuploaditem-schema.json#",
    ),
    #[cfg(any(feature = "server-messages", feature = "types"))]
    entry::<
        crate::types::CallArtifactUploadItemType,
    >(
        "CallArtifactUploadItemType",
        "",
        "vapi-callartifactuploaditem-schema.json#/properties/type",
    ),
    entry::<
        crate::types::CallDestination,
    >("CallDestination", "", "vapi-call-schema.json#/properties/destination"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CallHookAssistantSpeechInterrupted,
    >(
        "CallHookAssistantSpeechInterrupted",
        "CallHookAssistantSpeechInterrupted",
        "vapi-callhookassistantspeechinterrupted-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CallHookCallEnding,
    >(
        "CallHookCallEnding",
        "CallHookCallEnding",
        "vapi-callhookcallending-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CallHookCallEndingDoItem,
    >(
        "CallHookCallEndingDoItem",
        "",
        "vapi-callhookcallending-schema.json#/properties/do/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CallHookCustomerSpeechInterrupted,
    >(
        "CallHookCustomerSpeechInterrupted",
        "CallHookCustomerSpeechInterrupted",
        "vapi-callhookcustomerspeechinterrupted-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CallHookCustomerSpeechTimeout,
    >(
        "CallHookCustomerSpeechTimeout",
        "CallHookCustomerSpeechTimeout",
        "vapi-callhookcustomerspeechtimeout-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CallHookFilter,
    >("CallHookFilter", "CallHookFilter", "vapi-callhookfilter-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CallHookModelResponseTimeout,
    >(
        "CallHookModelResponseTimeout",
        "CallHookModelResponseTimeout",
        "vapi-callhookmodelresponsetimeout-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::CallMessage,
    >("CallMessage", "", "vapi-artifact-schema.json#/properties/messages/items"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::CallStatus,
    >("CallStatus", "", "vapi-call-schema.json#/properties/status"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::CallTransport,
    >("CallTransport", "", "vapi-call-schema.json#/properties/transport"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::CallType,
    >("CallType", "", "vapi-call-schema.json#/properties/type"),
    #[cfg(any(feature = "server-messages", feature = "types"))]
    entry::<
        crate::types::CampaignContact,
    >("CampaignContact", "CampaignContact", "vapi-campaigncontact-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CartesiaExperimentalControls,
    >(
        "CartesiaExperimentalControls",
        "CartesiaExperimentalControls",
        "vapi-cartesiaexperimentalcontrols-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CartesiaExperimentalControlsEmotion,
    >(
        "CartesiaExperimentalControlsEmotion",
        "",
        "vapi-cartesiaexperimentalcontrols-schema.json#/properties/emotion",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CartesiaExperimentalControlsSpeed,
    >(
        "CartesiaExperimentalControlsSpeed",
        "",
        "vapi-cartesiaexperimentalcontrols-schema.json#/properties/speed",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CartesiaExperimentalControlsSpeedValue,
    >(
        "CartesiaExperimentalControlsSpeedValue",
        "",
        "vapi-cartesiaexperimentalcontrols-schema.json#/properties/speed/oneOf/0",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CartesiaGenerationConfig,
    >(
        "CartesiaGenerationConfig",
        "CartesiaGenerationConfig",
        "vapi-cartesiagenerationconfig-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CartesiaGenerationConfigExperimental,
    >(
        "CartesiaGenerationConfigExperimental",
        "CartesiaGenerationConfigExperimental",
        "vapi-cartesiagenerationconfigexperimental-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CartesiaTranscriber,
    >(
        "CartesiaTranscriber",
        "CartesiaTranscriber",
        "vapi-cartesiatranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CartesiaTranscriberModel,
    >(
        "CartesiaTranscriberModel",
        "",
        "vapi-cartesiatranscriber-schema.json#/properties/model",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CartesiaVoice,
    >("CartesiaVoice", "CartesiaVoice", "vapi-cartesiavoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CartesiaVoiceLanguage,
    >(
        "CartesiaVoiceLanguage",
        "",
        "vapi-cartesiavoice-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CartesiaVoiceModel,
    >("CartesiaVoiceModel", "", "vapi-cartesiavoice-schema.json#/properties/model"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CerebrasModel,
    >("CerebrasModel", "CerebrasModel", "vapi-cerebrasmodel-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CerebrasModelName,
    >("CerebrasModelName", "", "vapi-cerebrasmodel-schema.json#/properties/model"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<crate::types::Chat>("Chat", "Chat", "vapi-chat-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::ChatCost,
    >("ChatCost", "ChatCost", "vapi-chatcost-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::ChatCostsItem,
    >("ChatCostsItem", "", "vapi-chat-schema.json#/properties/costs/items"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ChatInput,
    >("ChatInput", "", "vapi-chat-schema.json#/properties/input"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ChatMessage,
    >("ChatMessage", "", "vapi-chat-schema.json#/properties/input/oneOf/1/items"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ChunkPlan,
    >("ChunkPlan", "ChunkPlan", "vapi-chunkplan-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ChunkPlanPunctuationBoundary,
    >(
        "ChunkPlanPunctuationBoundary",
        "",
        "vapi-chunkplan-schema.json#/properties/punctuationBoundaries/items",
    ),
    #[cfg(feature = "inbound-messages")]
    entry::<
        crate::inbound_messages::ClientInboundMessage,
    >(
        "ClientInboundMessage",
        "ClientInboundMessage",
        "vapi-clientinboundmessage-schema.json#",
    ),
    #[cfg(feature = "inbound-messages")]
    entry::<
        crate::inbound_messages::ClientInboundMessageAddMessage,
    >(
        "ClientInboundMessageAddMessage",
        "ClientInboundMessageAddMessage",
        "vapi-clientinboundmessageaddmessage-schema.json#",
    ),
    #[cfg(feature = "inbound-messages")]
    entry::<
        crate::inbound_messages::ClientInboundMessageBody,
    >(
        "ClientInboundMessageBody",
        "",
        "vapi-clientinboundmessage-schema.json#/properties/message",
    ),
    #[cfg(feature = "inbound-messages")]
    entry::<
        crate::inbound_messages::ClientInboundMessageControl,
    >(
        "ClientInboundMessageControl",
        "ClientInboundMessageControl",
        "vapi-clientinboundmessagecontrol-schema.json#",
    ),
    #[cfg(feature = "inbound-messages")]
    entry::<
        crate::inbound_messages::ClientInboundMessageControlName,
    >(
        "ClientInboundMessageControlName",
        "",
        "vapi-clientinboundmessagecontrol-schema.json#/properties/control",
    ),
    #[cfg(feature = "inbound-messages")]
    entry::<
        crate::inbound_messages::ClientInboundMessageEndCall,
    >(
        "ClientInboundMessageEndCall",
        "ClientInboundMessageEndCall",
        "vapi-clientinboundmessageendcall-schema.json#",
    ),
    #[cfg(feature = "inbound-messages")]
    entry::<
        crate::inbound_messages::ClientInboundMessageSay,
    >(
        "ClientInboundMessageSay",
        "ClientInboundMessageSay",
        "vapi-clientinboundmessagesay-schema.json#",
    ),
    #[cfg(feature = "inbound-messages")]
    entry::<
        crate::inbound_messages::ClientInboundMessageSendTransportMessage,
    >(
        "ClientInboundMessageSendTransportMessage",
        "ClientInboundMessageSendTransportMessage",
        "vapi-clientinboundmessagesendtransportmessage-schema.json#",
    ),
    #[cfg(feature = "inbound-messages")]
    entry::<
        crate::inbound_messages::ClientInboundMessageSendTransportMessageBody,
    >(
        "ClientInboundMessageSendTransportMessageBody",
        "",
        "vapi-clientinboundmessagesendtransportmessage-schema.json#/properties/message",
    ),
    #[cfg(feature = "inbound-messages")]
    entry::<
        crate::inbound_messages::ClientInboundMessageTransfer,
    >(
        "ClientInboundMessageTransfer",
        "ClientInboundMessageTransfer",
        "vapi-clientinboundmessagetransfer-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessage,
    >("ClientMessage", "ClientMessage", "vapi-clientmessage-schema.json#"),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageAssistantSpeech,
    >(
        "ClientMessageAssistantSpeech",
        "ClientMessageAssistantSpeech",
        "vapi-clientmessageassistantspeech-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageAssistantStarted,
    >(
        "ClientMessageAssistantStarted",
        "ClientMessageAssistantStarted",
        "vapi-clientmessageassistantstarted-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageBody,
    >("ClientMessageBody", "", "vapi-clientmessage-schema.json#/properties/message"),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageCallDeleteFailed,
    >(
        "ClientMessageCallDeleteFailed",
        "ClientMessageCallDeleteFailed",
        "vapi-clientmessagecalldeletefailed-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageCallDeleted,
    >(
        "ClientMessageCallDeleted",
        "ClientMessageCallDeleted",
        "vapi-clientmessagecalldeleted-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageChatCreated,
    >(
        "ClientMessageChatCreated",
        "ClientMessageChatCreated",
        "vapi-clientmessagechatcreated-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageChatDeleted,
    >(
        "ClientMessageChatDeleted",
        "ClientMessageChatDeleted",
        "vapi-clientmessagechatdeleted-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageConversationUpdate,
    >(
        "ClientMessageConversationUpdate",
        "ClientMessageConversationUpdate",
        "vapi-clientmessageconversationupdate-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageHang,
    >("ClientMessageHang", "ClientMessageHang", "vapi-clientmessagehang-schema.json#"),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageLanguageChangeDetected,
    >(
        "ClientMessageLanguageChangeDetected",
        "ClientMessageLanguageChangeDetected",
        "vapi-clientmessagelanguagechangedetected-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageMetadata,
    >(
        "ClientMessageMetadata",
        "ClientMessageMetadata",
        "vapi-clientmessagemetadata-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageModelOutput,
    >(
        "ClientMessageModelOutput",
        "ClientMessageModelOutput",
        "vapi-clientmessagemodeloutput-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageSessionCreated,
    >(
        "ClientMessageSessionCreated",
        "ClientMessageSessionCreated",
        "vapi-clientmessagesessioncreated-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageSessionDeleted,
    >(
        "ClientMessageSessionDeleted",
        "ClientMessageSessionDeleted",
        "vapi-clientmessagesessiondeleted-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageSessionUpdated,
    >(
        "ClientMessageSessionUpdated",
        "ClientMessageSessionUpdated",
        "vapi-clientmessagesessionupdated-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageSpeechUpdate,
    >(
        "ClientMessageSpeechUpdate",
        "ClientMessageSpeechUpdate",
        "vapi-clientmessagespeechupdate-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::ClientMessageSpeechUpdateStatus,
    >(
        "ClientMessageSpeechUpdateStatus",
        "",
        "vapi-clientmessagespeechupdate-schema.json#/properties/status",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageToolCalls,
    >(
        "ClientMessageToolCalls",
        "ClientMessageToolCalls",
        "vapi-clientmessagetoolcalls-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageToolCallsResult,
    >(
        "ClientMessageToolCallsResult",
        "ClientMessageToolCallsResult",
        "vapi-clientmessagetoolcallsresult-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageTranscript,
    >(
        "ClientMessageTranscript",
        "ClientMessageTranscript",
        "vapi-clientmessagetranscript-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::ClientMessageTranscriptType,
    >(
        "ClientMessageTranscriptType",
        "",
        "vapi-clientmessagetranscript-schema.json#/properties/type",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageTransferUpdate,
    >(
        "ClientMessageTransferUpdate",
        "ClientMessageTransferUpdate",
        "vapi-clientmessagetransferupdate-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageUserInterrupted,
    >(
        "ClientMessageUserInterrupted",
        "ClientMessageUserInterrupted",
        "vapi-clientmessageuserinterrupted-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageVoiceInput,
    >(
        "ClientMessageVoiceInput",
        "ClientMessageVoiceInput",
        "vapi-clientmessagevoiceinput-schema.json#",
    ),
    #[cfg(feature = "client-messages")]
    entry::<
        crate::client_messages::ClientMessageWorkflowNodeStarted,
    >(
        "ClientMessageWorkflowNodeStarted",
        "ClientMessageWorkflowNodeStarted",
        "vapi-clientmessageworkflownodestarted-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CloudflareR2BucketPlan,
    >(
        "CloudflareR2BucketPlan",
        "CloudflareR2BucketPlan",
        "vapi-cloudflarer2bucketplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CodeToolEnvironmentVariable,
    >(
        "CodeToolEnvironmentVariable",
        "CodeToolEnvironmentVariable",
        "vapi-codetoolenvironmentvariable-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::Compliance,
    >("Compliance", "Compliance", "vapi-compliance-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ComplianceOverride,
    >(
        "ComplianceOverride",
        "ComplianceOverride",
        "vapi-complianceoverride-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CompliancePlan,
    >("CompliancePlan", "CompliancePlan", "vapi-complianceplan-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ComplianceRecordingConsentPlan,
    >(
        "ComplianceRecordingConsentPlan",
        "",
        "vapi-complianceplan-schema.json#/properties/recordingConsentPlan",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::ComputerToolWithToolCall,
    >(
        "ComputerToolWithToolCall",
        "ComputerToolWithToolCall",
        "vapi-computertoolwithtoolcall-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::Condition,
    >("Condition", "Condition", "vapi-condition-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ConditionOperator,
    >("ConditionOperator", "", "vapi-condition-schema.json#/properties/operator"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ContextEngineeringPlan,
    >(
        "ContextEngineeringPlan",
        "",
        "vapi-handoffdestinationassistant-schema.json#/properties/contextEngineeringPlan",
    ),
    entry::<
        crate::types::ContextEngineeringPlanAll,
    >(
        "ContextEngineeringPlanAll",
        "ContextEngineeringPlanAll",
        "vapi-contextengineeringplanall-schema.json#",
    ),
    entry::<
        crate::types::ContextEngineeringPlanLastNMessages,
    >(
        "ContextEngineeringPlanLastNMessages",
        "ContextEngineeringPlanLastNMessages",
        "vapi-contextengineeringplanlastnmessages-schema.json#",
    ),
    entry::<
        crate::types::ContextEngineeringPlanNone,
    >(
        "ContextEngineeringPlanNone",
        "ContextEngineeringPlanNone",
        "vapi-contextengineeringplannone-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ContextEngineeringPlanPreviousAssistantMessages,
    >(
        "ContextEngineeringPlanPreviousAssistantMessages",
        "ContextEngineeringPlanPreviousAssistantMessages",
        "vapi-contextengineeringplanpreviousassistantmessages-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ContextEngineeringPlanUserAndAssistantMessages,
    >(
        "ContextEngineeringPlanUserAndAssistantMessages",
        "ContextEngineeringPlanUserAndAssistantMessages",
        "vapi-contextengineeringplanuserandassistantmessages-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ConversationNode,
    >("ConversationNode", "ConversationNode", "vapi-conversationnode-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ConversationNodeModel,
    >(
        "ConversationNodeModel",
        "",
        "vapi-conversationnode-schema.json#/properties/model",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::ConversationType,
    >(
        "ConversationType",
        "",
        "vapi-telnyxtransport-schema.json#/properties/conversationType",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::Cost,
    >("Cost", "", "vapi-call-schema.json#/properties/costs/items"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::CostBreakdown,
    >("CostBreakdown", "CostBreakdown", "vapi-costbreakdown-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateAnthropicBedrockCredentialDto,
    >(
        "CreateAnthropicBedrockCredentialDto",
        "CreateAnthropicBedrockCredentialDTO",
        "vapi-createanthropicbedrockcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateAnthropicBedrockCredentialDtoAuthenticationPlan,
    >(
        "CreateAnthropicBedrockCredentialDtoAuthenticationPlan",
        "",
        "vapi-createanthropicbedrockcredentialdto-schema.json#/properties/authenticationPlan",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateAnthropicBedrockCredentialDtoRegion,
    >(
        "CreateAnthropicBedrockCredentialDtoRegion",
        "",
        "vapi-createanthropicbedrockcredentialdto-schema.json#/properties/region",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateAnthropicCredentialDto,
    >(
        "CreateAnthropicCredentialDto",
        "CreateAnthropicCredentialDTO",
        "vapi-createanthropiccredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateAnyscaleCredentialDto,
    >(
        "CreateAnyscaleCredentialDto",
        "CreateAnyscaleCredentialDTO",
        "vapi-createanyscalecredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateApiRequestToolDto,
    >(
        "CreateApiRequestToolDto",
        "CreateApiRequestToolDTO",
        "vapi-createapirequesttooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateApiRequestToolDtoMethod,
    >(
        "CreateApiRequestToolDtoMethod",
        "",
        "vapi-createapirequesttooldto-schema.json#/properties/method",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateAssemblyAiCredentialDto,
    >(
        "CreateAssemblyAiCredentialDto",
        "CreateAssemblyAICredentialDTO",
        "vapi-createassemblyaicredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateAssistantDto,
    >(
        "CreateAssistantDto",
        "CreateAssistantDTO",
        "vapi-createassistantdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateAzureCredentialDto,
    >(
        "CreateAzureCredentialDto",
        "CreateAzureCredentialDTO",
        "vapi-createazurecredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateAzureCredentialDtoRegion,
    >(
        "CreateAzureCredentialDtoRegion",
        "",
        "vapi-createazurecredentialdto-schema.json#/properties/region",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateAzureCredentialDtoService,
    >(
        "CreateAzureCredentialDtoService",
        "",
        "vapi-createazurecredentialdto-schema.json#/properties/service",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateAzureOpenAiCredentialDto,
    >(
        "CreateAzureOpenAiCredentialDto",
        "CreateAzureOpenAICredentialDTO",
        "vapi-createazureopenaicredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateAzureOpenAiCredentialDtoModel,
    >(
        "CreateAzureOpenAiCredentialDtoModel",
        "",
        "vapi-createazureopenaicredentialdto-schema.json#/properties/models/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateBashToolDto,
    >("CreateBashToolDto", "CreateBashToolDTO", "vapi-createbashtooldto-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::CreateByoPhoneNumberDto,
    >(
        "CreateByoPhoneNumberDto",
        "CreateByoPhoneNumberDTO",
        "vapi-createbyophonenumberdto-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::CreateByoPhoneNumberDtoHook,
    >(
        "CreateByoPhoneNumberDtoHook",
        "",
        "vapi-createbyophonenumberdto-schema.json#/properties/hooks/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateByoSipTrunkCredentialDto,
    >(
        "CreateByoSipTrunkCredentialDto",
        "CreateByoSipTrunkCredentialDTO",
        "vapi-createbyosiptrunkcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateCartesiaCredentialDto,
    >(
        "CreateCartesiaCredentialDto",
        "CreateCartesiaCredentialDTO",
        "vapi-createcartesiacredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateCerebrasCredentialDto,
    >(
        "CreateCerebrasCredentialDto",
        "CreateCerebrasCredentialDTO",
        "vapi-createcerebrascredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateCloudflareCredentialDto,
    >(
        "CreateCloudflareCredentialDto",
        "CreateCloudflareCredentialDTO",
        "vapi-createcloudflarecredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateCodeToolDto,
    >("CreateCodeToolDto", "CreateCodeToolDTO", "vapi-createcodetooldto-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateComputerToolDto,
    >(
        "CreateComputerToolDto",
        "CreateComputerToolDTO",
        "vapi-createcomputertooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateCustomCredentialDto,
    >(
        "CreateCustomCredentialDto",
        "CreateCustomCredentialDTO",
        "vapi-createcustomcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateCustomKnowledgeBaseDto,
    >(
        "CreateCustomKnowledgeBaseDto",
        "CreateCustomKnowledgeBaseDTO",
        "vapi-createcustomknowledgebasedto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateCustomKnowledgeBaseDtoProvider,
    >(
        "CreateCustomKnowledgeBaseDtoProvider",
        "",
        "vapi-createcustomknowledgebasedto-schema.json#/properties/provider",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateCustomLlmCredentialDto,
    >(
        "CreateCustomLlmCredentialDto",
        "CreateCustomLLMCredentialDTO",
        "vapi-createcustomllmcredentialdto-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::CreateCustomerDto,
    >("CreateCustomerDto", "CreateCustomerDTO", "vapi-createcustomerdto-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateDeepInfraCredentialDto,
    >(
        "CreateDeepInfraCredentialDto",
        "CreateDeepInfraCredentialDTO",
        "vapi-createdeepinfracredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateDeepSeekCredentialDto,
    >(
        "CreateDeepSeekCredentialDto",
        "CreateDeepSeekCredentialDTO",
        "vapi-createdeepseekcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateDeepgramCredentialDto,
    >(
        "CreateDeepgramCredentialDto",
        "CreateDeepgramCredentialDTO",
        "vapi-createdeepgramcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateDtmfToolDto,
    >("CreateDtmfToolDto", "CreateDtmfToolDTO", "vapi-createdtmftooldto-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateElevenLabsCredentialDto,
    >(
        "CreateElevenLabsCredentialDto",
        "CreateElevenLabsCredentialDTO",
        "vapi-createelevenlabscredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateElevenLabsCredentialDtoApiUrl,
    >(
        "CreateElevenLabsCredentialDtoApiUrl",
        "",
        "vapi-createelevenlabscredentialdto-schema.json#/properties/apiUrl",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateEmailCredentialDto,
    >(
        "CreateEmailCredentialDto",
        "CreateEmailCredentialDTO",
        "vapi-createemailcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateEndCallToolDto,
    >(
        "CreateEndCallToolDto",
        "CreateEndCallToolDTO",
        "vapi-createendcalltooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateFunctionToolDto,
    >(
        "CreateFunctionToolDto",
        "CreateFunctionToolDTO",
        "vapi-createfunctiontooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGcpCredentialDto,
    >(
        "CreateGcpCredentialDto",
        "CreateGcpCredentialDTO",
        "vapi-creategcpcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGladiaCredentialDto,
    >(
        "CreateGladiaCredentialDto",
        "CreateGladiaCredentialDTO",
        "vapi-creategladiacredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGoHighLevelCalendarAvailabilityToolDto,
    >(
        "CreateGoHighLevelCalendarAvailabilityToolDto",
        "CreateGoHighLevelCalendarAvailabilityToolDTO",
        "vapi-creategohighlevelcalendaravailabilitytooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGoHighLevelCalendarEventCreateToolDto,
    >(
        "CreateGoHighLevelCalendarEventCreateToolDto",
        "CreateGoHighLevelCalendarEventCreateToolDTO",
        "vapi-creategohighlevelcalendareventcreatetooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGoHighLevelContactCreateToolDto,
    >(
        "CreateGoHighLevelContactCreateToolDto",
        "CreateGoHighLevelContactCreateToolDTO",
        "vapi-creategohighlevelcontactcreatetooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGoHighLevelContactGetToolDto,
    >(
        "CreateGoHighLevelContactGetToolDto",
        "CreateGoHighLevelContactGetToolDTO",
        "vapi-creategohighlevelcontactgettooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGoHighLevelCredentialDto,
    >(
        "CreateGoHighLevelCredentialDto",
        "CreateGoHighLevelCredentialDTO",
        "vapi-creategohighlevelcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGoHighLevelMcpCredentialDto,
    >(
        "CreateGoHighLevelMcpCredentialDto",
        "CreateGoHighLevelMCPCredentialDTO",
        "vapi-creategohighlevelmcpcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGoogleCalendarCheckAvailabilityToolDto,
    >(
        "CreateGoogleCalendarCheckAvailabilityToolDto",
        "CreateGoogleCalendarCheckAvailabilityToolDTO",
        "vapi-creategooglecalendarcheckavailabilitytooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGoogleCalendarCreateEventToolDto,
    >(
        "CreateGoogleCalendarCreateEventToolDto",
        "CreateGoogleCalendarCreateEventToolDTO",
        "vapi-creategooglecalendarcreateeventtooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGoogleCalendarOAuth2AuthorizationCredentialDto,
    >(
        "CreateGoogleCalendarOAuth2AuthorizationCredentialDto",
        "CreateGoogleCalendarOAuth2AuthorizationCredentialDTO",
        "vapi-creategooglecalendaroauth2authorizationcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGoogleCalendarOAuth2ClientCredentialDto,
    >(
        "CreateGoogleCalendarOAuth2ClientCredentialDto",
        "CreateGoogleCalendarOAuth2ClientCredentialDTO",
        "vapi-creategooglecalendaroauth2clientcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGoogleCredentialDto,
    >(
        "CreateGoogleCredentialDto",
        "CreateGoogleCredentialDTO",
        "vapi-creategooglecredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGoogleSheetsOAuth2AuthorizationCredentialDto,
    >(
        "CreateGoogleSheetsOAuth2AuthorizationCredentialDto",
        "CreateGoogleSheetsOAuth2AuthorizationCredentialDTO",
        "vapi-creategooglesheetsoauth2authorizationcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGoogleSheetsRowAppendToolDto,
    >(
        "CreateGoogleSheetsRowAppendToolDto",
        "CreateGoogleSheetsRowAppendToolDTO",
        "vapi-creategooglesheetsrowappendtooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateGroqCredentialDto,
    >(
        "CreateGroqCredentialDto",
        "CreateGroqCredentialDTO",
        "vapi-creategroqcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateHandoffToolDto,
    >(
        "CreateHandoffToolDto",
        "CreateHandoffToolDTO",
        "vapi-createhandofftooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateHandoffToolDtoDestination,
    >(
        "CreateHandoffToolDtoDestination",
        "",
        "vapi-createhandofftooldto-schema.json#/properties/destinations/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateHumeCredentialDto,
    >(
        "CreateHumeCredentialDto",
        "CreateHumeCredentialDTO",
        "vapi-createhumecredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateInflectionAiCredentialDto,
    >(
        "CreateInflectionAiCredentialDto",
        "CreateInflectionAICredentialDTO",
        "vapi-createinflectionaicredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateInworldCredentialDto,
    >(
        "CreateInworldCredentialDto",
        "CreateInworldCredentialDTO",
        "vapi-createinworldcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateLangfuseCredentialDto,
    >(
        "CreateLangfuseCredentialDto",
        "CreateLangfuseCredentialDTO",
        "vapi-createlangfusecredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateLmntCredentialDto,
    >(
        "CreateLmntCredentialDto",
        "CreateLmntCredentialDTO",
        "vapi-createlmntcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateMakeCredentialDto,
    >(
        "CreateMakeCredentialDto",
        "CreateMakeCredentialDTO",
        "vapi-createmakecredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateMcpToolDto,
    >("CreateMcpToolDto", "CreateMcpToolDTO", "vapi-createmcptooldto-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateMicrosoftCredentialDto,
    >(
        "CreateMicrosoftCredentialDto",
        "CreateMicrosoftCredentialDTO",
        "vapi-createmicrosoftcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateMinimaxCredentialDto,
    >(
        "CreateMinimaxCredentialDto",
        "CreateMinimaxCredentialDTO",
        "vapi-createminimaxcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateMistralCredentialDto,
    >(
        "CreateMistralCredentialDto",
        "CreateMistralCredentialDTO",
        "vapi-createmistralcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateNeuphonicCredentialDto,
    >(
        "CreateNeuphonicCredentialDto",
        "CreateNeuphonicCredentialDTO",
        "vapi-createneuphoniccredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateOpenAiCredentialDto,
    >(
        "CreateOpenAiCredentialDto",
        "CreateOpenAICredentialDTO",
        "vapi-createopenaicredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateOpenRouterCredentialDto,
    >(
        "CreateOpenRouterCredentialDto",
        "CreateOpenRouterCredentialDTO",
        "vapi-createopenroutercredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreatePerplexityAiCredentialDto,
    >(
        "CreatePerplexityAiCredentialDto",
        "CreatePerplexityAICredentialDTO",
        "vapi-createperplexityaicredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreatePlayHtCredentialDto,
    >(
        "CreatePlayHtCredentialDto",
        "CreatePlayHTCredentialDTO",
        "vapi-createplayhtcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateQueryToolDto,
    >(
        "CreateQueryToolDto",
        "CreateQueryToolDTO",
        "vapi-createquerytooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateRimeAiCredentialDto,
    >(
        "CreateRimeAiCredentialDto",
        "CreateRimeAICredentialDTO",
        "vapi-createrimeaicredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateRunpodCredentialDto,
    >(
        "CreateRunpodCredentialDto",
        "CreateRunpodCredentialDTO",
        "vapi-createrunpodcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateS3CompatibleCredentialDto,
    >(
        "CreateS3CompatibleCredentialDto",
        "CreateS3CompatibleCredentialDTO",
        "vapi-creates3compatiblecredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateS3CredentialDto,
    >(
        "CreateS3CredentialDto",
        "CreateS3CredentialDTO",
        "vapi-creates3credentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateScorecardDto,
    >(
        "CreateScorecardDto",
        "CreateScorecardDTO",
        "vapi-createscorecarddto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateSipRequestToolDto,
    >(
        "CreateSipRequestToolDto",
        "CreateSipRequestToolDTO",
        "vapi-createsiprequesttooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateSipRequestToolDtoBody,
    >(
        "CreateSipRequestToolDtoBody",
        "",
        "vapi-createsiprequesttooldto-schema.json#/properties/body",
    ),
    entry::<
        crate::types::CreateSipRequestToolDtoVerb,
    >(
        "CreateSipRequestToolDtoVerb",
        "",
        "vapi-createsiprequesttooldto-schema.json#/properties/verb",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateSlackOAuth2AuthorizationCredentialDto,
    >(
        "CreateSlackOAuth2AuthorizationCredentialDto",
        "CreateSlackOAuth2AuthorizationCredentialDTO",
        "vapi-createslackoauth2authorizationcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateSlackSendMessageToolDto,
    >(
        "CreateSlackSendMessageToolDto",
        "CreateSlackSendMessageToolDTO",
        "vapi-createslacksendmessagetooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateSlackWebhookCredentialDto,
    >(
        "CreateSlackWebhookCredentialDto",
        "CreateSlackWebhookCredentialDTO",
        "vapi-createslackwebhookcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateSmallestAiCredentialDto,
    >(
        "CreateSmallestAiCredentialDto",
        "CreateSmallestAICredentialDTO",
        "vapi-createsmallestaicredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateSmsToolDto,
    >("CreateSmsToolDto", "CreateSmsToolDTO", "vapi-createsmstooldto-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateSonioxCredentialDto,
    >(
        "CreateSonioxCredentialDto",
        "CreateSonioxCredentialDTO",
        "vapi-createsonioxcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateSpeechmaticsCredentialDto,
    >(
        "CreateSpeechmaticsCredentialDto",
        "CreateSpeechmaticsCredentialDTO",
        "vapi-createspeechmaticscredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateSquadDto,
    >("CreateSquadDto", "CreateSquadDTO", "vapi-createsquaddto-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateStructuredOutputDto,
    >(
        "CreateStructuredOutputDto",
        "CreateStructuredOutputDTO",
        "vapi-createstructuredoutputdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateStructuredOutputDtoType,
    >(
        "CreateStructuredOutputDtoType",
        "",
        "vapi-createstructuredoutputdto-schema.json#/properties/type",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateSupabaseCredentialDto,
    >(
        "CreateSupabaseCredentialDto",
        "CreateSupabaseCredentialDTO",
        "vapi-createsupabasecredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateTavusCredentialDto,
    >(
        "CreateTavusCredentialDto",
        "CreateTavusCredentialDTO",
        "vapi-createtavuscredentialdto-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::CreateTelnyxPhoneNumberDto,
    >(
        "CreateTelnyxPhoneNumberDto",
        "CreateTelnyxPhoneNumberDTO",
        "vapi-createtelnyxphonenumberdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateTextEditorToolDto,
    >(
        "CreateTextEditorToolDto",
        "CreateTextEditorToolDTO",
        "vapi-createtexteditortooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateTogetherAiCredentialDto,
    >(
        "CreateTogetherAiCredentialDto",
        "CreateTogetherAICredentialDTO",
        "vapi-createtogetheraicredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateTransferCallToolDto,
    >(
        "CreateTransferCallToolDto",
        "CreateTransferCallToolDTO",
        "vapi-createtransfercalltooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateTwilioCredentialDto,
    >(
        "CreateTwilioCredentialDto",
        "CreateTwilioCredentialDTO",
        "vapi-createtwiliocredentialdto-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::CreateTwilioPhoneNumberDto,
    >(
        "CreateTwilioPhoneNumberDto",
        "CreateTwilioPhoneNumberDTO",
        "vapi-createtwiliophonenumberdto-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::CreateVapiPhoneNumberDto,
    >(
        "CreateVapiPhoneNumberDto",
        "CreateVapiPhoneNumberDTO",
        "vapi-createvapiphonenumberdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateVoicemailToolDto,
    >(
        "CreateVoicemailToolDto",
        "CreateVoicemailToolDTO",
        "vapi-createvoicemailtooldto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateVonageCredentialDto,
    >(
        "CreateVonageCredentialDto",
        "CreateVonageCredentialDTO",
        "vapi-createvonagecredentialdto-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::CreateVonagePhoneNumberDto,
    >(
        "CreateVonagePhoneNumberDto",
        "CreateVonagePhoneNumberDTO",
        "vapi-createvonagephonenumberdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateWebhookCredentialDto,
    >(
        "CreateWebhookCredentialDto",
        "CreateWebhookCredentialDTO",
        "vapi-createwebhookcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateWellSaidCredentialDto,
    >(
        "CreateWellSaidCredentialDto",
        "CreateWellSaidCredentialDTO",
        "vapi-createwellsaidcredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateWorkflowDto,
    >("CreateWorkflowDto", "CreateWorkflowDTO", "vapi-createworkflowdto-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateWorkflowDtoHook,
    >(
        "CreateWorkflowDtoHook",
        "",
        "vapi-createworkflowdto-schema.json#/properties/hooks/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateWorkflowDtoNode,
    >(
        "CreateWorkflowDtoNode",
        "",
        "vapi-createworkflowdto-schema.json#/properties/nodes/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateWorkflowDtoVoicemailDetection,
    >(
        "CreateWorkflowDtoVoicemailDetection",
        "",
        "vapi-assistant-schema.json#/properties/voicemailDetection/oneOf/0",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CreateXaiCredentialDto,
    >(
        "CreateXaiCredentialDto",
        "CreateXAiCredentialDTO",
        "vapi-createxaicredentialdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::Credential,
    >("Credential", "", "vapi-assistant-schema.json#/properties/credentials/items"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CustomEndpointingModelSmartEndpointingPlan,
    >(
        "CustomEndpointingModelSmartEndpointingPlan",
        "CustomEndpointingModelSmartEndpointingPlan",
        "vapi-customendpointingmodelsmartendpointingplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CustomLlmModel,
    >("CustomLlmModel", "CustomLLMModel", "vapi-customllmmodel-schema.json#"),
    entry::<
        crate::types::CustomMessage,
    >("CustomMessage", "CustomMessage", "vapi-custommessage-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CustomTranscriber,
    >("CustomTranscriber", "CustomTranscriber", "vapi-customtranscriber-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CustomVoice,
    >("CustomVoice", "CustomVoice", "vapi-customvoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CustomerCustomEndpointingRule,
    >(
        "CustomerCustomEndpointingRule",
        "CustomerCustomEndpointingRule",
        "vapi-customercustomendpointingrule-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CustomerSpeechTimeoutOptions,
    >(
        "CustomerSpeechTimeoutOptions",
        "CustomerSpeechTimeoutOptions",
        "vapi-customerspeechtimeoutoptions-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::CustomerSpeechTimeoutOptionsTriggerResetMode,
    >(
        "CustomerSpeechTimeoutOptionsTriggerResetMode",
        "",
        "vapi-customerspeechtimeoutoptions-schema.json#/properties/triggerResetMode",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::DeepInfraModel,
    >("DeepInfraModel", "DeepInfraModel", "vapi-deepinframodel-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::DeepSeekModel,
    >("DeepSeekModel", "DeepSeekModel", "vapi-deepseekmodel-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::DeepSeekModelName,
    >("DeepSeekModelName", "", "vapi-deepseekmodel-schema.json#/properties/model"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::DeepgramTranscriber,
    >(
        "DeepgramTranscriber",
        "DeepgramTranscriber",
        "vapi-deepgramtranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::DeepgramTranscriberLanguage,
    >(
        "DeepgramTranscriberLanguage",
        "",
        "vapi-deepgramtranscriber-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::DeepgramTranscriberModel,
    >(
        "DeepgramTranscriberModel",
        "",
        "vapi-deepgramtranscriber-schema.json#/properties/model",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::DeepgramVoice,
    >("DeepgramVoice", "DeepgramVoice", "vapi-deepgramvoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::DeepgramVoiceId,
    >("DeepgramVoiceId", "", "vapi-deepgramvoice-schema.json#/properties/voiceId"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::DeepgramVoiceModel,
    >("DeepgramVoiceModel", "", "vapi-deepgramvoice-schema.json#/properties/model"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::Destination,
    >(
        "Destination",
        "",
        "vapi-clientmessagetransferupdate-schema.json#/properties/destination",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::DeveloperMessage,
    >("DeveloperMessage", "DeveloperMessage", "vapi-developermessage-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::DoItem,
    >(
        "DoItem",
        "",
        "vapi-callhookassistantspeechinterrupted-schema.json#/properties/do/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<crate::types::Edge>("Edge", "Edge", "vapi-edge-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ElevenLabsPronunciationDictionaryLocator,
    >(
        "ElevenLabsPronunciationDictionaryLocator",
        "ElevenLabsPronunciationDictionaryLocator",
        "vapi-elevenlabspronunciationdictionarylocator-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ElevenLabsTranscriber,
    >(
        "ElevenLabsTranscriber",
        "ElevenLabsTranscriber",
        "vapi-elevenlabstranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ElevenLabsTranscriberModel,
    >(
        "ElevenLabsTranscriberModel",
        "",
        "vapi-elevenlabstranscriber-schema.json#/properties/model",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ElevenLabsVoice,
    >("ElevenLabsVoice", "ElevenLabsVoice", "vapi-elevenlabsvoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ElevenLabsVoiceId,
    >("ElevenLabsVoiceId", "", "vapi-elevenlabsvoice-schema.json#/properties/voiceId"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ElevenLabsVoiceModel,
    >("ElevenLabsVoiceModel", "", "vapi-elevenlabsvoice-schema.json#/properties/model"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::Emotion,
    >("Emotion", "", "vapi-fallbackplayhtvoice-schema.json#/properties/emotion"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::EndedReason,
    >("EndedReason", "", "vapi-call-schema.json#/properties/endedReason"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::EndedReasonCondition,
    >(
        "EndedReasonCondition",
        "EndedReasonCondition",
        "vapi-endedreasoncondition-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::EndedReasonConditionOperator,
    >(
        "EndedReasonConditionOperator",
        "",
        "vapi-endedreasoncondition-schema.json#/properties/operator",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ExactReplacement,
    >("ExactReplacement", "ExactReplacement", "vapi-exactreplacement-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackAssemblyAiTranscriber,
    >(
        "FallbackAssemblyAiTranscriber",
        "FallbackAssemblyAITranscriber",
        "vapi-fallbackassemblyaitranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackAzureSpeechTranscriber,
    >(
        "FallbackAzureSpeechTranscriber",
        "FallbackAzureSpeechTranscriber",
        "vapi-fallbackazurespeechtranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackAzureVoice,
    >(
        "FallbackAzureVoice",
        "FallbackAzureVoice",
        "vapi-fallbackazurevoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackCartesiaTranscriber,
    >(
        "FallbackCartesiaTranscriber",
        "FallbackCartesiaTranscriber",
        "vapi-fallbackcartesiatranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackCartesiaVoice,
    >(
        "FallbackCartesiaVoice",
        "FallbackCartesiaVoice",
        "vapi-fallbackcartesiavoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackCustomTranscriber,
    >(
        "FallbackCustomTranscriber",
        "FallbackCustomTranscriber",
        "vapi-fallbackcustomtranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackCustomVoice,
    >(
        "FallbackCustomVoice",
        "FallbackCustomVoice",
        "vapi-fallbackcustomvoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackDeepgramTranscriber,
    >(
        "FallbackDeepgramTranscriber",
        "FallbackDeepgramTranscriber",
        "vapi-fallbackdeepgramtranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackDeepgramVoice,
    >(
        "FallbackDeepgramVoice",
        "FallbackDeepgramVoice",
        "vapi-fallbackdeepgramvoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackElevenLabsTranscriber,
    >(
        "FallbackElevenLabsTranscriber",
        "FallbackElevenLabsTranscriber",
        "vapi-fallbackelevenlabstranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackElevenLabsVoice,
    >(
        "FallbackElevenLabsVoice",
        "FallbackElevenLabsVoice",
        "vapi-fallbackelevenlabsvoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackGladiaTranscriber,
    >(
        "FallbackGladiaTranscriber",
        "FallbackGladiaTranscriber",
        "vapi-fallbackgladiatranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackGoogleTranscriber,
    >(
        "FallbackGoogleTranscriber",
        "FallbackGoogleTranscriber",
        "vapi-fallbackgoogletranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackHumeVoice,
    >("FallbackHumeVoice", "FallbackHumeVoice", "vapi-fallbackhumevoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackInworldVoice,
    >(
        "FallbackInworldVoice",
        "FallbackInworldVoice",
        "vapi-fallbackinworldvoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackLmntVoice,
    >("FallbackLmntVoice", "FallbackLMNTVoice", "vapi-fallbacklmntvoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackLmntVoiceLanguage,
    >(
        "FallbackLmntVoiceLanguage",
        "",
        "vapi-fallbacklmntvoice-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackMicrosoftVoice,
    >(
        "FallbackMicrosoftVoice",
        "FallbackMicrosoftVoice",
        "vapi-fallbackmicrosoftvoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackNeuphonicVoice,
    >(
        "FallbackNeuphonicVoice",
        "FallbackNeuphonicVoice",
        "vapi-fallbackneuphonicvoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackOpenAiTranscriber,
    >(
        "FallbackOpenAiTranscriber",
        "FallbackOpenAITranscriber",
        "vapi-fallbackopenaitranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackOpenAiVoice,
    >(
        "FallbackOpenAiVoice",
        "FallbackOpenAIVoice",
        "vapi-fallbackopenaivoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackPlan,
    >("FallbackPlan", "FallbackPlan", "vapi-fallbackplan-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackPlanVoice,
    >("FallbackPlanVoice", "", "vapi-fallbackplan-schema.json#/properties/voices/items"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackPlayHtVoice,
    >(
        "FallbackPlayHtVoice",
        "FallbackPlayHTVoice",
        "vapi-fallbackplayhtvoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackRimeAiVoice,
    >(
        "FallbackRimeAiVoice",
        "FallbackRimeAIVoice",
        "vapi-fallbackrimeaivoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackSesameVoice,
    >(
        "FallbackSesameVoice",
        "FallbackSesameVoice",
        "vapi-fallbacksesamevoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackSmallestAiVoice,
    >(
        "FallbackSmallestAiVoice",
        "FallbackSmallestAIVoice",
        "vapi-fallbacksmallestaivoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackSonioxTranscriber,
    >(
        "FallbackSonioxTranscriber",
        "FallbackSonioxTranscriber",
        "vapi-fallbacksonioxtranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackSpeechmaticsTranscriber,
    >(
        "FallbackSpeechmaticsTranscriber",
        "FallbackSpeechmaticsTranscriber",
        "vapi-fallbackspeechmaticstranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackTalkscriberTranscriber,
    >(
        "FallbackTalkscriberTranscriber",
        "FallbackTalkscriberTranscriber",
        "vapi-fallbacktalkscribertranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackTavusVoice,
    >(
        "FallbackTavusVoice",
        "FallbackTavusVoice",
        "vapi-fallbacktavusvoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackTranscriberPlan,
    >(
        "FallbackTranscriberPlan",
        "FallbackTranscriberPlan",
        "vapi-fallbacktranscriberplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackTranscriberPlanTranscriber,
    >(
        "FallbackTranscriberPlanTranscriber",
        "",
        "vapi-fallbacktranscriberplan-schema.json#/properties/transcribers/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackVapiVoice,
    >("FallbackVapiVoice", "FallbackVapiVoice", "vapi-fallbackvapivoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackVapiVoiceVersion,
    >(
        "FallbackVapiVoiceVersion",
        "",
        "vapi-fallbackvapivoice-schema.json#/properties/version",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackWellSaidVoice,
    >(
        "FallbackWellSaidVoice",
        "FallbackWellSaidVoice",
        "vapi-fallbackwellsaidvoice-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackXaiTranscriber,
    >(
        "FallbackXaiTranscriber",
        "FallbackXaiTranscriber",
        "vapi-fallbackxaitranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FallbackXaiVoice,
    >("FallbackXaiVoice", "FallbackXaiVoice", "vapi-fallbackxaivoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FirstMessageMode,
    >("FirstMessageMode", "", "vapi-assistant-schema.json#/properties/firstMessageMode"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FormatPlan,
    >("FormatPlan", "FormatPlan", "vapi-formatplan-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FormatPlanFormattersEnabledItem,
    >(
        "FormatPlanFormattersEnabledItem",
        "",
        "vapi-formatplan-schema.json#/properties/formattersEnabled/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FormatPlanReplacement,
    >(
        "FormatPlanReplacement",
        "",
        "vapi-formatplan-schema.json#/properties/replacements/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::FourierDenoisingPlan,
    >(
        "FourierDenoisingPlan",
        "FourierDenoisingPlan",
        "vapi-fourierdenoisingplan-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::FunctionToolWithToolCall,
    >(
        "FunctionToolWithToolCall",
        "FunctionToolWithToolCall",
        "vapi-functiontoolwithtoolcall-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<crate::types::GcpKey>("GcpKey", "GcpKey", "vapi-gcpkey-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GeminiMultimodalLivePrebuiltVoiceConfig,
    >(
        "GeminiMultimodalLivePrebuiltVoiceConfig",
        "GeminiMultimodalLivePrebuiltVoiceConfig",
        "vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GeminiMultimodalLivePrebuiltVoiceConfigName,
    >(
        "GeminiMultimodalLivePrebuiltVoiceConfigName",
        "",
        "vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#/properties/voiceName",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GeminiMultimodalLiveSpeechConfig,
    >(
        "GeminiMultimodalLiveSpeechConfig",
        "GeminiMultimodalLiveSpeechConfig",
        "vapi-geminimultimodallivespeechconfig-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GeminiMultimodalLiveVoiceConfig,
    >(
        "GeminiMultimodalLiveVoiceConfig",
        "GeminiMultimodalLiveVoiceConfig",
        "vapi-geminimultimodallivevoiceconfig-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::GhlToolMetadata,
    >("GhlToolMetadata", "GhlToolMetadata", "vapi-ghltoolmetadata-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::GhlToolWithToolCall,
    >(
        "GhlToolWithToolCall",
        "GhlToolWithToolCall",
        "vapi-ghltoolwithtoolcall-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GladiaCustomVocabularyConfigDto,
    >(
        "GladiaCustomVocabularyConfigDto",
        "GladiaCustomVocabularyConfigDTO",
        "vapi-gladiacustomvocabularyconfigdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GladiaCustomVocabularyConfigDtoItem,
    >(
        "GladiaCustomVocabularyConfigDtoItem",
        "",
        "vapi-gladiacustomvocabularyconfigdto-schema.json#/properties/vocabulary/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GladiaTranscriber,
    >("GladiaTranscriber", "GladiaTranscriber", "vapi-gladiatranscriber-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GladiaTranscriberLanguage,
    >(
        "GladiaTranscriberLanguage",
        "",
        "vapi-fallbackgladiatranscriber-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GladiaTranscriberModel,
    >(
        "GladiaTranscriberModel",
        "",
        "vapi-fallbackgladiatranscriber-schema.json#/properties/model",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GladiaTranscriberRegion,
    >(
        "GladiaTranscriberRegion",
        "",
        "vapi-fallbackgladiatranscriber-schema.json#/properties/region",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GladiaVocabularyItemDto,
    >(
        "GladiaVocabularyItemDto",
        "GladiaVocabularyItemDTO",
        "vapi-gladiavocabularyitemdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GlobalNodePlan,
    >("GlobalNodePlan", "GlobalNodePlan", "vapi-globalnodeplan-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::GoogleCalendarCreateEventToolWithToolCall,
    >(
        "GoogleCalendarCreateEventToolWithToolCall",
        "GoogleCalendarCreateEventToolWithToolCall",
        "vapi-googlecalendarcreateeventtoolwithtoolcall-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GoogleModel,
    >("GoogleModel", "GoogleModel", "vapi-googlemodel-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GoogleModelName,
    >(
        "GoogleModelName",
        "",
        "vapi-fallbackgoogletranscriber-schema.json#/properties/model",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GoogleRealtimeConfig,
    >(
        "GoogleRealtimeConfig",
        "GoogleRealtimeConfig",
        "vapi-googlerealtimeconfig-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GoogleTranscriber,
    >("GoogleTranscriber", "GoogleTranscriber", "vapi-googletranscriber-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GoogleTranscriberLanguage,
    >(
        "GoogleTranscriberLanguage",
        "",
        "vapi-fallbackgoogletranscriber-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GoogleVoicemailDetectionPlan,
    >(
        "GoogleVoicemailDetectionPlan",
        "GoogleVoicemailDetectionPlan",
        "vapi-googlevoicemaildetectionplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GroqModel,
    >("GroqModel", "GroqModel", "vapi-groqmodel-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GroqModelName,
    >("GroqModelName", "", "vapi-groqmodel-schema.json#/properties/model"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GroupCondition,
    >("GroupCondition", "GroupCondition", "vapi-groupcondition-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::GroupConditionOperator,
    >(
        "GroupConditionOperator",
        "",
        "vapi-groupcondition-schema.json#/properties/operator",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::HandoffDestinationAssistant,
    >(
        "HandoffDestinationAssistant",
        "HandoffDestinationAssistant",
        "vapi-handoffdestinationassistant-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::HandoffDestinationDynamic,
    >(
        "HandoffDestinationDynamic",
        "HandoffDestinationDynamic",
        "vapi-handoffdestinationdynamic-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::HandoffDestinationSquad,
    >(
        "HandoffDestinationSquad",
        "HandoffDestinationSquad",
        "vapi-handoffdestinationsquad-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::HmacAuthenticationPlan,
    >(
        "HmacAuthenticationPlan",
        "HMACAuthenticationPlan",
        "vapi-hmacauthenticationplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::HmacAuthenticationPlanAlgorithm,
    >(
        "HmacAuthenticationPlanAlgorithm",
        "",
        "vapi-hmacauthenticationplan-schema.json#/properties/algorithm",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::HmacAuthenticationPlanSignatureEncoding,
    >(
        "HmacAuthenticationPlanSignatureEncoding",
        "",
        "vapi-hmacauthenticationplan-schema.json#/properties/signatureEncoding",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::HumeVoice,
    >("HumeVoice", "HumeVoice", "vapi-humevoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::HumeVoiceModel,
    >("HumeVoiceModel", "", "vapi-fallbackhumevoice-schema.json#/properties/model"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::ImportTwilioPhoneNumberDto,
    >(
        "ImportTwilioPhoneNumberDto",
        "ImportTwilioPhoneNumberDTO",
        "vapi-importtwiliophonenumberdto-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::InflectionAiModel,
    >("InflectionAiModel", "InflectionAIModel", "vapi-inflectionaimodel-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::InworldVoice,
    >("InworldVoice", "InworldVoice", "vapi-inworldvoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::InworldVoiceId,
    >("InworldVoiceId", "", "vapi-fallbackinworldvoice-schema.json#/properties/voiceId"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::InworldVoiceModel,
    >(
        "InworldVoiceModel",
        "",
        "vapi-fallbackinworldvoice-schema.json#/properties/model",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::JsonSchema,
    >("JsonSchema", "JsonSchema", "vapi-jsonschema-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::JsonSchemaFormat,
    >("JsonSchemaFormat", "", "vapi-jsonschema-schema.json#/properties/format"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::JsonSchemaType,
    >("JsonSchemaType", "", "vapi-jsonschema-schema.json#/properties/type"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::KeypadInputPlan,
    >("KeypadInputPlan", "KeypadInputPlan", "vapi-keypadinputplan-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::KeypadInputPlanDelimiter,
    >(
        "KeypadInputPlanDelimiter",
        "",
        "vapi-keypadinputplan-schema.json#/properties/delimiters/oneOf/0",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::KeypadInputPlanDelimiters,
    >(
        "KeypadInputPlanDelimiters",
        "",
        "vapi-keypadinputplan-schema.json#/properties/delimiters",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::KnowledgeBase,
    >("KnowledgeBase", "KnowledgeBase", "vapi-knowledgebase-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::KnowledgeBaseCost,
    >("KnowledgeBaseCost", "KnowledgeBaseCost", "vapi-knowledgebasecost-schema.json#"),
    #[cfg(any(feature = "responses", feature = "types"))]
    entry::<
        crate::types::KnowledgeBaseResponseDocument,
    >(
        "KnowledgeBaseResponseDocument",
        "KnowledgeBaseResponseDocument",
        "vapi-knowledgebaseresponsedocument-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::LangfuseObservabilityPlan,
    >(
        "LangfuseObservabilityPlan",
        "LangfuseObservabilityPlan",
        "vapi-langfuseobservabilityplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::LanguageBehaviour,
    >(
        "LanguageBehaviour",
        "",
        "vapi-fallbackgladiatranscriber-schema.json#/properties/languageBehaviour",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::LanguageCode,
    >(
        "LanguageCode",
        "",
        "vapi-fallbackinworldvoice-schema.json#/properties/languageCode",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::LiquidCondition,
    >("LiquidCondition", "LiquidCondition", "vapi-liquidcondition-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::LivekitSmartEndpointingPlan,
    >(
        "LivekitSmartEndpointingPlan",
        "LivekitSmartEndpointingPlan",
        "vapi-livekitsmartendpointingplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::LmntVoice,
    >("LmntVoice", "LMNTVoice", "vapi-lmntvoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::LmntVoiceId,
    >("LmntVoiceId", "", "vapi-fallbacklmntvoice-schema.json#/properties/voiceId"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::MakeToolMetadata,
    >("MakeToolMetadata", "MakeToolMetadata", "vapi-maketoolmetadata-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::MakeToolWithToolCall,
    >(
        "MakeToolWithToolCall",
        "MakeToolWithToolCall",
        "vapi-maketoolwithtoolcall-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::McpToolMessage,
    >(
        "McpToolMessage",
        "",
        "vapi-bashtoolwithtoolcall-schema.json#/properties/messages/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::McpToolMessages,
    >("McpToolMessages", "McpToolMessages", "vapi-mcptoolmessages-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::McpToolMetadata,
    >("McpToolMetadata", "McpToolMetadata", "vapi-mcptoolmetadata-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::McpToolMetadataProtocol,
    >(
        "McpToolMetadataProtocol",
        "",
        "vapi-mcptoolmetadata-schema.json#/properties/protocol",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MessageAddHookAction,
    >(
        "MessageAddHookAction",
        "MessageAddHookAction",
        "vapi-messageaddhookaction-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MessageTarget,
    >("MessageTarget", "MessageTarget", "vapi-messagetarget-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MessageTargetRole,
    >("MessageTargetRole", "", "vapi-messagetarget-schema.json#/properties/role"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MetadataSendMode,
    >(
        "MetadataSendMode",
        "",
        "vapi-customllmmodel-schema.json#/properties/metadataSendMode",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MicrosoftVoice,
    >("MicrosoftVoice", "MicrosoftVoice", "vapi-microsoftvoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MicrosoftVoiceId,
    >(
        "MicrosoftVoiceId",
        "",
        "vapi-fallbackmicrosoftvoice-schema.json#/properties/voiceId",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MicrosoftVoiceRole,
    >(
        "MicrosoftVoiceRole",
        "",
        "vapi-fallbackmicrosoftvoice-schema.json#/properties/role",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MinCallDurationCondition,
    >(
        "MinCallDurationCondition",
        "MinCallDurationCondition",
        "vapi-mincalldurationcondition-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MinMessagesCondition,
    >(
        "MinMessagesCondition",
        "MinMessagesCondition",
        "vapi-minmessagescondition-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MinimaxLlmModel,
    >("MinimaxLlmModel", "MinimaxLLMModel", "vapi-minimaxllmmodel-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MinimaxVoice,
    >("MinimaxVoice", "MinimaxVoice", "vapi-minimaxvoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MinimaxVoiceLanguageBoost,
    >(
        "MinimaxVoiceLanguageBoost",
        "",
        "vapi-minimaxvoice-schema.json#/properties/languageBoost",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MinimaxVoiceModel,
    >("MinimaxVoiceModel", "", "vapi-minimaxvoice-schema.json#/properties/model"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MinimaxVoiceRegion,
    >("MinimaxVoiceRegion", "", "vapi-minimaxvoice-schema.json#/properties/region"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MinimaxVoiceSubtitleType,
    >(
        "MinimaxVoiceSubtitleType",
        "",
        "vapi-minimaxvoice-schema.json#/properties/subtitleType",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::ModelCost,
    >("ModelCost", "ModelCost", "vapi-modelcost-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<crate::types::Monitor>("Monitor", "Monitor", "vapi-monitor-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::MonitorPlan,
    >("MonitorPlan", "MonitorPlan", "vapi-monitorplan-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::MonitorResult,
    >("MonitorResult", "MonitorResult", "vapi-monitorresult-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<crate::types::Mono>("Mono", "Mono", "vapi-mono-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::NeuphonicVoice,
    >("NeuphonicVoice", "NeuphonicVoice", "vapi-neuphonicvoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::NeuphonicVoiceModel,
    >(
        "NeuphonicVoiceModel",
        "",
        "vapi-fallbackneuphonicvoice-schema.json#/properties/model",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::NodeArtifact,
    >("NodeArtifact", "NodeArtifact", "vapi-nodeartifact-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::NumberComparatorScorecardMetricCondition,
    >(
        "NumberComparatorScorecardMetricCondition",
        "NumberComparatorScorecardMetricCondition",
        "vapi-numbercomparatorscorecardmetriccondition-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::NumberComparatorScorecardMetricConditionComparator,
    >(
        "NumberComparatorScorecardMetricConditionComparator",
        "",
        "vapi-numbercomparatorscorecardmetriccondition-schema.json#/properties/comparator",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::NumeralStyle,
    >(
        "NumeralStyle",
        "",
        "vapi-fallbackspeechmaticstranscriber-schema.json#/properties/numeralStyle",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OAuth2AuthenticationPlan,
    >(
        "OAuth2AuthenticationPlan",
        "OAuth2AuthenticationPlan",
        "vapi-oauth2authenticationplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OAuth2AuthenticationSession,
    >(
        "OAuth2AuthenticationSession",
        "Oauth2AuthenticationSession",
        "vapi-oauth2authenticationsession-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiFunction,
    >("OpenAiFunction", "OpenAIFunction", "vapi-openaifunction-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiFunctionParameters,
    >(
        "OpenAiFunctionParameters",
        "OpenAIFunctionParameters",
        "vapi-openaifunctionparameters-schema.json#",
    ),
    entry::<
        crate::types::OpenAiMessage,
    >("OpenAiMessage", "OpenAIMessage", "vapi-openaimessage-schema.json#"),
    entry::<
        crate::types::OpenAiMessageRole,
    >("OpenAiMessageRole", "", "vapi-openaimessage-schema.json#/properties/role"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiModel,
    >("OpenAiModel", "OpenAIModel", "vapi-openaimodel-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiModelName,
    >("OpenAiModelName", "", "vapi-openaimodel-schema.json#/properties/model"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiModelPromptCacheRetention,
    >(
        "OpenAiModelPromptCacheRetention",
        "",
        "vapi-openaimodel-schema.json#/properties/promptCacheRetention",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiModelReasoningEffort,
    >(
        "OpenAiModelReasoningEffort",
        "",
        "vapi-openaimodel-schema.json#/properties/reasoningEffort",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiModelToolStrictCompatibilityMode,
    >(
        "OpenAiModelToolStrictCompatibilityMode",
        "",
        "vapi-openaimodel-schema.json#/properties/toolStrictCompatibilityMode",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiTranscriber,
    >("OpenAiTranscriber", "OpenAITranscriber", "vapi-openaitranscriber-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiTranscriberLanguage,
    >(
        "OpenAiTranscriberLanguage",
        "",
        "vapi-fallbackopenaitranscriber-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiTranscriberModel,
    >(
        "OpenAiTranscriberModel",
        "",
        "vapi-fallbackopenaitranscriber-schema.json#/properties/model",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiVoice,
    >("OpenAiVoice", "OpenAIVoice", "vapi-openaivoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiVoiceId,
    >("OpenAiVoiceId", "", "vapi-fallbackopenaivoice-schema.json#/properties/voiceId"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiVoiceModel,
    >("OpenAiVoiceModel", "", "vapi-fallbackopenaivoice-schema.json#/properties/model"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenAiVoicemailDetectionPlan,
    >(
        "OpenAiVoicemailDetectionPlan",
        "OpenAIVoicemailDetectionPlan",
        "vapi-openaivoicemaildetectionplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OpenRouterModel,
    >("OpenRouterModel", "OpenRouterModel", "vapi-openroutermodel-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::OperatingPoint,
    >(
        "OperatingPoint",
        "",
        "vapi-fallbackspeechmaticstranscriber-schema.json#/properties/operatingPoint",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::PerformanceMetrics,
    >(
        "PerformanceMetrics",
        "PerformanceMetrics",
        "vapi-performancemetrics-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::PerplexityAiModel,
    >("PerplexityAiModel", "PerplexityAIModel", "vapi-perplexityaimodel-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::PhoneCallProvider,
    >("PhoneCallProvider", "", "vapi-call-schema.json#/properties/phoneCallProvider"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::PhoneCallTransport,
    >("PhoneCallTransport", "", "vapi-call-schema.json#/properties/phoneCallTransport"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::PhoneNumber,
    >(
        "PhoneNumber",
        "",
        "vapi-clientmessageassistantspeech-schema.json#/properties/phoneNumber",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::PhoneNumberCallEndingHookFilter,
    >(
        "PhoneNumberCallEndingHookFilter",
        "PhoneNumberCallEndingHookFilter",
        "vapi-phonenumbercallendinghookfilter-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::PhoneNumberCallEndingHookFilterOneOfItem,
    >(
        "PhoneNumberCallEndingHookFilterOneOfItem",
        "",
        "vapi-phonenumbercallendinghookfilter-schema.json#/properties/oneOf/items",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::PhoneNumberCallRingingHookFilter,
    >(
        "PhoneNumberCallRingingHookFilter",
        "PhoneNumberCallRingingHookFilter",
        "vapi-phonenumbercallringinghookfilter-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::PhoneNumberHookCallEnding,
    >(
        "PhoneNumberHookCallEnding",
        "PhoneNumberHookCallEnding",
        "vapi-phonenumberhookcallending-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::PhoneNumberHookCallEndingDo,
    >(
        "PhoneNumberHookCallEndingDo",
        "",
        "vapi-phonenumberhookcallending-schema.json#/properties/do",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::PhoneNumberHookCallRinging,
    >(
        "PhoneNumberHookCallRinging",
        "PhoneNumberHookCallRinging",
        "vapi-phonenumberhookcallringing-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::PlayHtVoice,
    >("PlayHtVoice", "PlayHTVoice", "vapi-playhtvoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::PlayHtVoiceId,
    >("PlayHtVoiceId", "", "vapi-fallbackplayhtvoice-schema.json#/properties/voiceId"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::PlayHtVoiceLanguage,
    >(
        "PlayHtVoiceLanguage",
        "",
        "vapi-fallbackplayhtvoice-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::PlayHtVoiceModel,
    >("PlayHtVoiceModel", "", "vapi-fallbackplayhtvoice-schema.json#/properties/model"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::Provider,
    >(
        "Provider",
        "",
        "vapi-customendpointingmodelsmartendpointingplan-schema.json#/properties/provider",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::PublicKeyEncryptionPlan,
    >(
        "PublicKeyEncryptionPlan",
        "PublicKeyEncryptionPlan",
        "vapi-publickeyencryptionplan-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::Recording,
    >("Recording", "Recording", "vapi-recording-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::RecordingConsent,
    >("RecordingConsent", "RecordingConsent", "vapi-recordingconsent-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::RecordingConsentPlanStayOnLine,
    >(
        "RecordingConsentPlanStayOnLine",
        "RecordingConsentPlanStayOnLine",
        "vapi-recordingconsentplanstayonline-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::RecordingConsentPlanVerbal,
    >(
        "RecordingConsentPlanVerbal",
        "RecordingConsentPlanVerbal",
        "vapi-recordingconsentplanverbal-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::RecordingConsentPlanVerbalFirstMessageMode,
    >(
        "RecordingConsentPlanVerbalFirstMessageMode",
        "",
        "vapi-recordingconsentplanstayonline-schema.json#/properties/firstMessageMode",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::RecordingConsentType,
    >("RecordingConsentType", "", "vapi-recordingconsent-schema.json#/properties/type"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::RedactionItem,
    >(
        "RedactionItem",
        "",
        "vapi-deepgramtranscriber-schema.json#/properties/redaction/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::RegexCondition,
    >("RegexCondition", "RegexCondition", "vapi-regexcondition-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::RegexOption,
    >("RegexOption", "RegexOption", "vapi-regexoption-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::RegexOptionType,
    >("RegexOptionType", "", "vapi-regexoption-schema.json#/properties/type"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::RegexReplacement,
    >("RegexReplacement", "RegexReplacement", "vapi-regexreplacement-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::RimeAiVoice,
    >("RimeAiVoice", "RimeAIVoice", "vapi-rimeaivoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::RimeAiVoiceId,
    >("RimeAiVoiceId", "", "vapi-fallbackrimeaivoice-schema.json#/properties/voiceId"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::RimeAiVoiceLanguage,
    >(
        "RimeAiVoiceLanguage",
        "",
        "vapi-fallbackrimeaivoice-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::RimeAiVoiceModel,
    >("RimeAiVoiceModel", "", "vapi-fallbackrimeaivoice-schema.json#/properties/model"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::Role,
    >("Role", "", "vapi-clientmessagespeechupdate-schema.json#/properties/role"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::S3CompatibleBucketPlan,
    >(
        "S3CompatibleBucketPlan",
        "S3CompatibleBucketPlan",
        "vapi-s3compatiblebucketplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SayHookAction,
    >("SayHookAction", "SayHookAction", "vapi-sayhookaction-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SayHookActionExact,
    >("SayHookActionExact", "", "vapi-sayhookaction-schema.json#/properties/exact"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::SayPhoneNumberHookAction,
    >(
        "SayPhoneNumberHookAction",
        "SayPhoneNumberHookAction",
        "vapi-sayphonenumberhookaction-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::SchedulePlan,
    >("SchedulePlan", "SchedulePlan", "vapi-scheduleplan-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ScorecardMetric,
    >("ScorecardMetric", "ScorecardMetric", "vapi-scorecardmetric-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ScorecardMetricCondition,
    >(
        "ScorecardMetricCondition",
        "",
        "vapi-scorecardmetric-schema.json#/properties/conditions/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SecurityFilterBase,
    >(
        "SecurityFilterBase",
        "SecurityFilterBase",
        "vapi-securityfilterbase-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SecurityFilterPlan,
    >(
        "SecurityFilterPlan",
        "SecurityFilterPlan",
        "vapi-securityfilterplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SecurityFilterPlanMode,
    >(
        "SecurityFilterPlanMode",
        "",
        "vapi-securityfilterplan-schema.json#/properties/mode",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SegmentationStrategy,
    >(
        "SegmentationStrategy",
        "",
        "vapi-azurespeechtranscriber-schema.json#/properties/segmentationStrategy",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<crate::types::Server>("Server", "Server", "vapi-server-schema.json#"),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessage,
    >("ServerMessage", "ServerMessage", "vapi-servermessage-schema.json#"),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageAssistantRequest,
    >(
        "ServerMessageAssistantRequest",
        "ServerMessageAssistantRequest",
        "vapi-servermessageassistantrequest-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageAssistantSpeech,
    >(
        "ServerMessageAssistantSpeech",
        "ServerMessageAssistantSpeech",
        "vapi-servermessageassistantspeech-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageBody,
    >("ServerMessageBody", "", "vapi-servermessage-schema.json#/properties/message"),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageCallArtifactUpload,
    >(
        "ServerMessageCallArtifactUpload",
        "ServerMessageCallArtifactUpload",
        "vapi-servermessagecallartifactupload-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageCallDeleteFailed,
    >(
        "ServerMessageCallDeleteFailed",
        "ServerMessageCallDeleteFailed",
        "vapi-servermessagecalldeletefailed-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageCallDeleted,
    >(
        "ServerMessageCallDeleted",
        "ServerMessageCallDeleted",
        "vapi-servermessagecalldeleted-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageCallEndpointingRequest,
    >(
        "ServerMessageCallEndpointingRequest",
        "ServerMessageCallEndpointingRequest",
        "vapi-servermessagecallendpointingrequest-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageCampaignPredial,
    >(
        "ServerMessageCampaignPredial",
        "ServerMessageCampaignPredial",
        "vapi-servermessagecampaignpredial-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageChatCreated,
    >(
        "ServerMessageChatCreated",
        "ServerMessageChatCreated",
        "vapi-servermessagechatcreated-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageChatDeleted,
    >(
        "ServerMessageChatDeleted",
        "ServerMessageChatDeleted",
        "vapi-servermessagechatdeleted-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageConversationUpdate,
    >(
        "ServerMessageConversationUpdate",
        "ServerMessageConversationUpdate",
        "vapi-servermessageconversationupdate-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageEndOfCallReport,
    >(
        "ServerMessageEndOfCallReport",
        "ServerMessageEndOfCallReport",
        "vapi-servermessageendofcallreport-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageHandoffDestinationRequest,
    >(
        "ServerMessageHandoffDestinationRequest",
        "ServerMessageHandoffDestinationRequest",
        "vapi-servermessagehandoffdestinationrequest-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageHang,
    >("ServerMessageHang", "ServerMessageHang", "vapi-servermessagehang-schema.json#"),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageKnowledgeBaseRequest,
    >(
        "ServerMessageKnowledgeBaseRequest",
        "ServerMessageKnowledgeBaseRequest",
        "vapi-servermessageknowledgebaserequest-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageLanguageChangeDetected,
    >(
        "ServerMessageLanguageChangeDetected",
        "ServerMessageLanguageChangeDetected",
        "vapi-servermessagelanguagechangedetected-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageModelOutput,
    >(
        "ServerMessageModelOutput",
        "ServerMessageModelOutput",
        "vapi-servermessagemodeloutput-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessagePhoneCallControl,
    >(
        "ServerMessagePhoneCallControl",
        "ServerMessagePhoneCallControl",
        "vapi-servermessagephonecallcontrol-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessagePhoneCallControlRequest,
    >(
        "ServerMessagePhoneCallControlRequest",
        "",
        "vapi-servermessagephonecallcontrol-schema.json#/properties/request",
    ),
    #[cfg(feature = "responses")]
    entry::<
        crate::responses::ServerMessageResponse,
    >(
        "ServerMessageResponse",
        "ServerMessageResponse",
        "vapi-servermessageresponse-schema.json#",
    ),
    #[cfg(feature = "responses")]
    entry::<
        crate::responses::ServerMessageResponseAssistantRequest,
    >(
        "ServerMessageResponseAssistantRequest",
        "ServerMessageResponseAssistantRequest",
        "vapi-servermessageresponseassistantrequest-schema.json#",
    ),
    #[cfg(feature = "responses")]
    entry::<
        crate::responses::ServerMessageResponseBody,
    >(
        "ServerMessageResponseBody",
        "",
        "vapi-servermessageresponse-schema.json#/properties/messageResponse",
    ),
    #[cfg(feature = "responses")]
    entry::<
        crate::responses::ServerMessageResponseCallEndpointingRequest,
    >(
        "ServerMessageResponseCallEndpointingRequest",
        "ServerMessageResponseCallEndpointingRequest",
        "vapi-servermessageresponsecallendpointingrequest-schema.json#",
    ),
    #[cfg(feature = "responses")]
    entry::<
        crate::responses::ServerMessageResponseCampaignPredial,
    >(
        "ServerMessageResponseCampaignPredial",
        "ServerMessageResponseCampaignPredial",
        "vapi-servermessageresponsecampaignpredial-schema.json#",
    ),
    #[cfg(feature = "responses")]
    entry::<
        crate::responses::ServerMessageResponseHandoffDestinationRequest,
    >(
        "ServerMessageResponseHandoffDestinationRequest",
        "ServerMessageResponseHandoffDestinationRequest",
        "vapi-servermessageresponsehandoffdestinationrequest-schema.json#",
    ),
    #[cfg(feature = "responses")]
    entry::<
        crate::responses::ServerMessageResponseKnowledgeBaseRequest,
    >(
        "ServerMessageResponseKnowledgeBaseRequest",
        "ServerMessageResponseKnowledgeBaseRequest",
        "vapi-servermessageresponseknowledgebaserequest-schema.json#",
    ),
    #[cfg(feature = "responses")]
    entry::<
        crate::responses::ServerMessageResponseToolCalls,
    >(
        "ServerMessageResponseToolCalls",
        "ServerMessageResponseToolCalls",
        "vapi-servermessageresponsetoolcalls-schema.json#",
    ),
    #[cfg(feature = "responses")]
    entry::<
        crate::responses::ServerMessageResponseTransferDestinationRequest,
    >(
        "ServerMessageResponseTransferDestinationRequest",
        "ServerMessageResponseTransferDestinationRequest",
        "vapi-servermessageresponsetransferdestinationrequest-schema.json#",
    ),
    #[cfg(feature = "responses")]
    entry::<
        crate::responses::ServerMessageResponseVoiceRequest,
    >(
        "ServerMessageResponseVoiceRequest",
        "ServerMessageResponseVoiceRequest",
        "vapi-servermessageresponsevoicerequest-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageSessionCreated,
    >(
        "ServerMessageSessionCreated",
        "ServerMessageSessionCreated",
        "vapi-servermessagesessioncreated-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageSessionDeleted,
    >(
        "ServerMessageSessionDeleted",
        "ServerMessageSessionDeleted",
        "vapi-servermessagesessiondeleted-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageSessionUpdated,
    >(
        "ServerMessageSessionUpdated",
        "ServerMessageSessionUpdated",
        "vapi-servermessagesessionupdated-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageSpeechUpdate,
    >(
        "ServerMessageSpeechUpdate",
        "ServerMessageSpeechUpdate",
        "vapi-servermessagespeechupdate-schema.json#",
    ),
    #[cfg(any(feature = "client-messages", feature = "server-messages"))]
    entry::<
        crate::server_messages::ServerMessageStatusUpdate,
    >(
        "ServerMessageStatusUpdate",
        "ServerMessageStatusUpdate",
        "vapi-servermessagestatusupdate-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageToolCalls,
    >(
        "ServerMessageToolCalls",
        "ServerMessageToolCalls",
        "vapi-servermessagetoolcalls-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageTranscript,
    >(
        "ServerMessageTranscript",
        "ServerMessageTranscript",
        "vapi-servermessagetranscript-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageTransferDestinationRequest,
    >(
        "ServerMessageTransferDestinationRequest",
        "ServerMessageTransferDestinationRequest",
        "vapi-servermessagetransferdestinationrequest-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageTransferUpdate,
    >(
        "ServerMessageTransferUpdate",
        "ServerMessageTransferUpdate",
        "vapi-servermessagetransferupdate-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageUserInterrupted,
    >(
        "ServerMessageUserInterrupted",
        "ServerMessageUserInterrupted",
        "vapi-servermessageuserinterrupted-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageVoiceInput,
    >(
        "ServerMessageVoiceInput",
        "ServerMessageVoiceInput",
        "vapi-servermessagevoiceinput-schema.json#",
    ),
    #[cfg(feature = "server-messages")]
    entry::<
        crate::server_messages::ServerMessageVoiceRequest,
    >(
        "ServerMessageVoiceRequest",
        "ServerMessageVoiceRequest",
        "vapi-servermessagevoicerequest-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SesameVoice,
    >("SesameVoice", "SesameVoice", "vapi-sesamevoice-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<crate::types::Session>("Session", "Session", "vapi-session-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::SessionCost,
    >("SessionCost", "SessionCost", "vapi-sessioncost-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::SessionCostsItem,
    >("SessionCostsItem", "", "vapi-session-schema.json#/properties/costs/items"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SessionCreatedHook,
    >(
        "SessionCreatedHook",
        "SessionCreatedHook",
        "vapi-sessioncreatedhook-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::SessionStatus,
    >("SessionStatus", "", "vapi-session-schema.json#/properties/status"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::SipAuthentication,
    >("SipAuthentication", "SipAuthentication", "vapi-sipauthentication-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SipTrunkGateway,
    >("SipTrunkGateway", "SipTrunkGateway", "vapi-siptrunkgateway-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SipTrunkGatewayOutboundProtocol,
    >(
        "SipTrunkGatewayOutboundProtocol",
        "",
        "vapi-siptrunkgateway-schema.json#/properties/outboundProtocol",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SipTrunkOutboundAuthenticationPlan,
    >(
        "SipTrunkOutboundAuthenticationPlan",
        "SipTrunkOutboundAuthenticationPlan",
        "vapi-siptrunkoutboundauthenticationplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SipTrunkOutboundSipRegisterPlan,
    >(
        "SipTrunkOutboundSipRegisterPlan",
        "SipTrunkOutboundSipRegisterPlan",
        "vapi-siptrunkoutboundsipregisterplan-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::SkippedStructuredOutput,
    >(
        "SkippedStructuredOutput",
        "SkippedStructuredOutput",
        "vapi-skippedstructuredoutput-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SkippedStructuredOutputUnmetCondition,
    >(
        "SkippedStructuredOutputUnmetCondition",
        "",
        "vapi-createstructuredoutputdto-schema.json#/properties/conditions/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SmallestAiVoice,
    >("SmallestAiVoice", "SmallestAIVoice", "vapi-smallestaivoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SmallestAiVoiceId,
    >(
        "SmallestAiVoiceId",
        "",
        "vapi-fallbacksmallestaivoice-schema.json#/properties/voiceId",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SmallestAiVoiceModel,
    >(
        "SmallestAiVoiceModel",
        "",
        "vapi-fallbacksmallestaivoice-schema.json#/properties/model",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SmartDenoisingPlan,
    >(
        "SmartDenoisingPlan",
        "SmartDenoisingPlan",
        "vapi-smartdenoisingplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SonioxContextGeneralItem,
    >(
        "SonioxContextGeneralItem",
        "SonioxContextGeneralItem",
        "vapi-sonioxcontextgeneralitem-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SonioxTranscriber,
    >("SonioxTranscriber", "SonioxTranscriber", "vapi-sonioxtranscriber-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SonioxTranscriberModel,
    >(
        "SonioxTranscriberModel",
        "",
        "vapi-fallbacksonioxtranscriber-schema.json#/properties/model",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::Source,
    >("Source", "", "vapi-clientmessageassistantspeech-schema.json#/properties/source"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SpeechModel,
    >(
        "SpeechModel",
        "",
        "vapi-assemblyaitranscriber-schema.json#/properties/speechModel",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SpeechmaticsCustomVocabularyItem,
    >(
        "SpeechmaticsCustomVocabularyItem",
        "SpeechmaticsCustomVocabularyItem",
        "vapi-speechmaticscustomvocabularyitem-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SpeechmaticsTranscriber,
    >(
        "SpeechmaticsTranscriber",
        "SpeechmaticsTranscriber",
        "vapi-speechmaticstranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SpeechmaticsTranscriberLanguage,
    >(
        "SpeechmaticsTranscriberLanguage",
        "",
        "vapi-fallbackspeechmaticstranscriber-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SpeechmaticsTranscriberModel,
    >(
        "SpeechmaticsTranscriberModel",
        "",
        "vapi-fallbackspeechmaticstranscriber-schema.json#/properties/model",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SpeechmaticsTranscriberRegion,
    >(
        "SpeechmaticsTranscriberRegion",
        "",
        "vapi-fallbackspeechmaticstranscriber-schema.json#/properties/region",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SpkiPemPublicKeyConfig,
    >(
        "SpkiPemPublicKeyConfig",
        "SpkiPemPublicKeyConfig",
        "vapi-spkipempublickeyconfig-schema.json#",
    ),
    #[cfg(feature = "types")]
    entry::<crate::types::Squad>("Squad", "Squad", "vapi-squad-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SquadMemberDto,
    >("SquadMemberDto", "SquadMemberDTO", "vapi-squadmemberdto-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SquadMemberDtoAssistantDestination,
    >(
        "SquadMemberDtoAssistantDestination",
        "",
        "vapi-squadmemberdto-schema.json#/properties/assistantDestinations/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::StartSpeakingPlan,
    >("StartSpeakingPlan", "StartSpeakingPlan", "vapi-startspeakingplan-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::StartSpeakingPlanCustomEndpointingRule,
    >(
        "StartSpeakingPlanCustomEndpointingRule",
        "",
        "vapi-startspeakingplan-schema.json#/properties/customEndpointingRules/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::StartSpeakingPlanSmartEndpointingEnabled,
    >(
        "StartSpeakingPlanSmartEndpointingEnabled",
        "",
        "vapi-startspeakingplan-schema.json#/properties/smartEndpointingEnabled",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::StartSpeakingPlanSmartEndpointingEnabledValue,
    >(
        "StartSpeakingPlanSmartEndpointingEnabledValue",
        "",
        "vapi-startspeakingplan-schema.json#/properties/smartEndpointingEnabled/oneOf/1",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::StartSpeakingSmartEndpointingPlan,
    >(
        "StartSpeakingSmartEndpointingPlan",
        "",
        "vapi-startspeakingplan-schema.json#/properties/smartEndpointingPlan",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::StopSpeakingPlan,
    >("StopSpeakingPlan", "StopSpeakingPlan", "vapi-stopspeakingplan-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::StructuredDataMultiPlan,
    >(
        "StructuredDataMultiPlan",
        "StructuredDataMultiPlan",
        "vapi-structureddatamultiplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::StructuredDataPlan,
    >(
        "StructuredDataPlan",
        "StructuredDataPlan",
        "vapi-structureddataplan-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::StructuredOutputCostBreakdown,
    >(
        "StructuredOutputCostBreakdown",
        "StructuredOutputCostBreakdown",
        "vapi-structuredoutputcostbreakdown-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::Style,
    >("Style", "", "vapi-fallbackmicrosoftvoice-schema.json#/properties/style"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SuccessEvaluationPlan,
    >(
        "SuccessEvaluationPlan",
        "SuccessEvaluationPlan",
        "vapi-successevaluationplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SuccessEvaluationPlanRubric,
    >(
        "SuccessEvaluationPlanRubric",
        "",
        "vapi-successevaluationplan-schema.json#/properties/rubric",
    ),
    entry::<
        crate::types::SummaryPlan,
    >("SummaryPlan", "SummaryPlan", "vapi-summaryplan-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SupabaseBucketPlan,
    >(
        "SupabaseBucketPlan",
        "SupabaseBucketPlan",
        "vapi-supabasebucketplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SupabaseBucketPlanRegion,
    >(
        "SupabaseBucketPlanRegion",
        "",
        "vapi-supabasebucketplan-schema.json#/properties/region",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::SystemMessage,
    >("SystemMessage", "SystemMessage", "vapi-systemmessage-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TalkscriberTranscriber,
    >(
        "TalkscriberTranscriber",
        "TalkscriberTranscriber",
        "vapi-talkscribertranscriber-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TalkscriberTranscriberLanguage,
    >(
        "TalkscriberTranscriberLanguage",
        "",
        "vapi-fallbacktalkscribertranscriber-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TalkscriberTranscriberModel,
    >(
        "TalkscriberTranscriberModel",
        "",
        "vapi-fallbacktalkscribertranscriber-schema.json#/properties/model",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TavusConversationProperties,
    >(
        "TavusConversationProperties",
        "TavusConversationProperties",
        "vapi-tavusconversationproperties-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TavusVoice,
    >("TavusVoice", "TavusVoice", "vapi-tavusvoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TavusVoiceId,
    >("TavusVoiceId", "", "vapi-fallbacktavusvoice-schema.json#/properties/voiceId"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::TelnyxTransport,
    >("TelnyxTransport", "TelnyxTransport", "vapi-telnyxtransport-schema.json#"),
    entry::<
        crate::types::TextContent,
    >("TextContent", "TextContent", "vapi-textcontent-schema.json#"),
    entry::<
        crate::types::TextContentLanguage,
    >(
        "TextContentLanguage",
        "",
        "vapi-cartesiatranscriber-schema.json#/properties/language",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::TextEditorToolWithToolCall,
    >(
        "TextEditorToolWithToolCall",
        "TextEditorToolWithToolCall",
        "vapi-texteditortoolwithtoolcall-schema.json#",
    ),
    entry::<
        crate::types::TextOrObject,
    >(
        "TextOrObject",
        "",
        "vapi-clientmessagemodeloutput-schema.json#/properties/output",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::Timing,
    >("Timing", "", "vapi-clientmessageassistantspeech-schema.json#/properties/timing"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TogetherAiModel,
    >("TogetherAiModel", "TogetherAIModel", "vapi-togetheraimodel-schema.json#"),
    entry::<
        crate::types::ToolCall,
    >("ToolCall", "ToolCall", "vapi-toolcall-schema.json#"),
    entry::<
        crate::types::ToolCallFunction,
    >("ToolCallFunction", "ToolCallFunction", "vapi-toolcallfunction-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ToolCallHookAction,
    >(
        "ToolCallHookAction",
        "ToolCallHookAction",
        "vapi-toolcallhookaction-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::ToolCallMessage,
    >("ToolCallMessage", "ToolCallMessage", "vapi-toolcallmessage-schema.json#"),
    #[cfg(any(feature = "responses", feature = "types"))]
    entry::<
        crate::types::ToolCallResult,
    >("ToolCallResult", "ToolCallResult", "vapi-toolcallresult-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::ToolCallResultMessage,
    >(
        "ToolCallResultMessage",
        "ToolCallResultMessage",
        "vapi-toolcallresultmessage-schema.json#",
    ),
    #[cfg(any(feature = "responses", feature = "types"))]
    entry::<
        crate::types::ToolCallResultMessageUnion,
    >(
        "ToolCallResultMessageUnion",
        "",
        "vapi-toolcallresult-schema.json#/properties/message",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::ToolCallResultMessageWarning,
    >(
        "ToolCallResultMessageWarning",
        "ToolCallResultMessageWarning",
        "vapi-toolcallresultmessagewarning-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ToolMessage,
    >("ToolMessage", "ToolMessage", "vapi-toolmessage-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ToolMessageComplete,
    >(
        "ToolMessageComplete",
        "ToolMessageComplete",
        "vapi-toolmessagecomplete-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ToolMessageCompleteRole,
    >(
        "ToolMessageCompleteRole",
        "",
        "vapi-toolmessagecomplete-schema.json#/properties/role",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ToolMessageDelayed,
    >(
        "ToolMessageDelayed",
        "ToolMessageDelayed",
        "vapi-toolmessagedelayed-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ToolMessageFailed,
    >("ToolMessageFailed", "ToolMessageFailed", "vapi-toolmessagefailed-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ToolMessageStart,
    >("ToolMessageStart", "ToolMessageStart", "vapi-toolmessagestart-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ToolNode,
    >("ToolNode", "ToolNode", "vapi-toolnode-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ToolNodeTool,
    >(
        "ToolNodeTool",
        "",
        "vapi-anthropicbedrockmodel-schema.json#/properties/tools/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ToolParameter,
    >("ToolParameter", "ToolParameter", "vapi-toolparameter-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ToolParameterValue,
    >("ToolParameterValue", "", "vapi-toolparameter-schema.json#/properties/value"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<crate::types::ToolRef>("ToolRef", "ToolRef", "vapi-toolref-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ToolRejectionPlan,
    >("ToolRejectionPlan", "ToolRejectionPlan", "vapi-toolrejectionplan-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::ToolRejectionPlanCondition,
    >(
        "ToolRejectionPlanCondition",
        "",
        "vapi-groupcondition-schema.json#/properties/conditions/items",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::ToolWithToolCall,
    >(
        "ToolWithToolCall",
        "",
        "vapi-clientmessagetoolcalls-schema.json#/properties/toolWithToolCallList/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::Transcriber,
    >("Transcriber", "", "vapi-assistant-schema.json#/properties/transcriber"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::TranscriberCost,
    >("TranscriberCost", "TranscriberCost", "vapi-transcribercost-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TranscriptPlan,
    >("TranscriptPlan", "TranscriptPlan", "vapi-transcriptplan-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::TranscriptType,
    >(
        "TranscriptType",
        "",
        "vapi-clientmessagetranscript-schema.json#/properties/transcriptType",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TranscriptionEndpointingPlan,
    >(
        "TranscriptionEndpointingPlan",
        "TranscriptionEndpointingPlan",
        "vapi-transcriptionendpointingplan-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::TransferArtifact,
    >("TransferArtifact", "TransferArtifact", "vapi-transferartifact-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::TransferArtifactDestination,
    >(
        "TransferArtifactDestination",
        "",
        "vapi-transferartifact-schema.json#/properties/destination",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::TransferArtifactStatus,
    >(
        "TransferArtifactStatus",
        "",
        "vapi-transferartifact-schema.json#/properties/status",
    ),
    entry::<
        crate::types::TransferContextEngineeringPlan,
    >(
        "TransferContextEngineeringPlan",
        "",
        "vapi-transferplan-schema.json#/properties/contextEngineeringPlan",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TransferDestinationAssistant,
    >(
        "TransferDestinationAssistant",
        "TransferDestinationAssistant",
        "vapi-transferdestinationassistant-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TransferDestinationAssistantMode,
    >(
        "TransferDestinationAssistantMode",
        "",
        "vapi-transferdestinationassistant-schema.json#/properties/transferMode",
    ),
    entry::<
        crate::types::TransferDestinationNumber,
    >(
        "TransferDestinationNumber",
        "TransferDestinationNumber",
        "vapi-transferdestinationnumber-schema.json#",
    ),
    entry::<
        crate::types::TransferDestinationSip,
    >(
        "TransferDestinationSip",
        "TransferDestinationSip",
        "vapi-transferdestinationsip-schema.json#",
    ),
    entry::<
        crate::types::TransferFallbackPlan,
    >(
        "TransferFallbackPlan",
        "TransferFallbackPlan",
        "vapi-transferfallbackplan-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::TransferPhoneNumberHookAction,
    >(
        "TransferPhoneNumberHookAction",
        "TransferPhoneNumberHookAction",
        "vapi-transferphonenumberhookaction-schema.json#",
    ),
    entry::<
        crate::types::TransferPlan,
    >("TransferPlan", "TransferPlan", "vapi-transferplan-schema.json#"),
    entry::<
        crate::types::TransferPlanMessage,
    >(
        "TransferPlanMessage",
        "",
        "vapi-transferdestinationassistant-schema.json#/properties/message",
    ),
    entry::<
        crate::types::TransferPlanMode,
    >("TransferPlanMode", "", "vapi-transferartifact-schema.json#/properties/mode"),
    entry::<
        crate::types::TransferPlanSipVerb,
    >("TransferPlanSipVerb", "", "vapi-transferplan-schema.json#/properties/sipVerb"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TransportConfigurationTwilio,
    >(
        "TransportConfigurationTwilio",
        "TransportConfigurationTwilio",
        "vapi-transportconfigurationtwilio-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TransportConfigurationTwilioRecordingChannels,
    >(
        "TransportConfigurationTwilioRecordingChannels",
        "",
        "vapi-transportconfigurationtwilio-schema.json#/properties/recordingChannels",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::TransportCost,
    >("TransportCost", "TransportCost", "vapi-transportcost-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::TransportCostProvider,
    >(
        "TransportCostProvider",
        "",
        "vapi-transportcost-schema.json#/properties/provider",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::TurnLatency,
    >("TurnLatency", "TurnLatency", "vapi-turnlatency-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::TwilioTransport,
    >("TwilioTransport", "TwilioTransport", "vapi-twiliotransport-schema.json#"),
    #[cfg(any(feature = "inbound-messages", feature = "types"))]
    entry::<
        crate::types::TwilioTransportMessage,
    >(
        "TwilioTransportMessage",
        "TwilioTransportMessage",
        "vapi-twiliotransportmessage-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TwilioVoicemailDetectionPlan,
    >(
        "TwilioVoicemailDetectionPlan",
        "TwilioVoicemailDetectionPlan",
        "vapi-twiliovoicemaildetectionplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::TwilioVoicemailDetectionPlanType,
    >(
        "TwilioVoicemailDetectionPlanType",
        "",
        "vapi-twiliovoicemaildetectionplan-schema.json#/properties/voicemailDetectionTypes/items",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::UserMessage,
    >("UserMessage", "UserMessage", "vapi-usermessage-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::VapiCost,
    >("VapiCost", "VapiCost", "vapi-vapicost-schema.json#"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::VapiCostSubType,
    >("VapiCostSubType", "", "vapi-vapicost-schema.json#/properties/subType"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VapiModel,
    >("VapiModel", "VapiModel", "vapi-vapimodel-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VapiModelVersion,
    >("VapiModelVersion", "", "vapi-vapimodel-schema.json#/properties/version"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VapiPronunciationDictionaryLocator,
    >(
        "VapiPronunciationDictionaryLocator",
        "VapiPronunciationDictionaryLocator",
        "vapi-vapipronunciationdictionarylocator-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VapiPronunciationDictionaryLocatorProvider,
    >(
        "VapiPronunciationDictionaryLocatorProvider",
        "",
        "vapi-vapipronunciationdictionarylocator-schema.json#/properties/provider",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::VapiSipTransport,
    >("VapiSipTransport", "VapiSipTransport", "vapi-vapisiptransport-schema.json#"),
    #[cfg(any(feature = "inbound-messages", feature = "types"))]
    entry::<
        crate::types::VapiSipTransportMessage,
    >(
        "VapiSipTransportMessage",
        "VapiSipTransportMessage",
        "vapi-vapisiptransportmessage-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VapiSmartEndpointingPlan,
    >(
        "VapiSmartEndpointingPlan",
        "VapiSmartEndpointingPlan",
        "vapi-vapismartendpointingplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VapiTranscriber,
    >("VapiTranscriber", "VapiTranscriber", "vapi-vapitranscriber-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VapiTranscriberTurnTaking,
    >(
        "VapiTranscriberTurnTaking",
        "",
        "vapi-vapitranscriber-schema.json#/properties/turnTaking",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VapiVoice,
    >("VapiVoice", "VapiVoice", "vapi-vapivoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VapiVoiceLanguage,
    >(
        "VapiVoiceLanguage",
        "",
        "vapi-fallbackvapivoice-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VapiVoiceVersion,
    >(
        "VapiVoiceVersion",
        "",
        "vapi-fallbackvapivoice-schema.json#/properties/version/oneOf/0",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VapiVoicemailDetectionPlan,
    >(
        "VapiVoicemailDetectionPlan",
        "VapiVoicemailDetectionPlan",
        "vapi-vapivoicemaildetectionplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VapiVoicemailDetectionPlanType,
    >(
        "VapiVoicemailDetectionPlanType",
        "",
        "vapi-googlevoicemaildetectionplan-schema.json#/properties/type",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::VapiWebCallTransport,
    >(
        "VapiWebCallTransport",
        "VapiWebCallTransport",
        "vapi-vapiwebcalltransport-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::VapiWebsocketTransport,
    >(
        "VapiWebsocketTransport",
        "VapiWebsocketTransport",
        "vapi-vapiwebsockettransport-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VariableExtractionAlias,
    >(
        "VariableExtractionAlias",
        "VariableExtractionAlias",
        "vapi-variableextractionalias-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VariableExtractionPlan,
    >(
        "VariableExtractionPlan",
        "VariableExtractionPlan",
        "vapi-variableextractionplan-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::Voice,
    >("Voice", "", "vapi-assistant-schema.json#/properties/voice"),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::VoiceCost,
    >("VoiceCost", "VoiceCost", "vapi-voicecost-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VoicemailDetection,
    >(
        "VoicemailDetection",
        "",
        "vapi-assistant-schema.json#/properties/voicemailDetection",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::VoicemailDetectionBackoffPlan,
    >(
        "VoicemailDetectionBackoffPlan",
        "VoicemailDetectionBackoffPlan",
        "vapi-voicemaildetectionbackoffplan-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::VoicemailDetectionCost,
    >(
        "VoicemailDetectionCost",
        "VoicemailDetectionCost",
        "vapi-voicemaildetectioncost-schema.json#",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::VoicemailDetectionCostProvider,
    >(
        "VoicemailDetectionCostProvider",
        "",
        "vapi-voicemaildetectioncost-schema.json#/properties/provider",
    ),
    #[cfg(
        any(feature = "client-messages", feature = "server-messages", feature = "types")
    )]
    entry::<
        crate::types::VonageTransport,
    >("VonageTransport", "VonageTransport", "vapi-vonagetransport-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::WellSaidVoice,
    >("WellSaidVoice", "WellSaidVoice", "vapi-wellsaidvoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::WellSaidVoiceModel,
    >(
        "WellSaidVoiceModel",
        "",
        "vapi-fallbackwellsaidvoice-schema.json#/properties/model",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::WorkflowAnthropicBedrockModel,
    >(
        "WorkflowAnthropicBedrockModel",
        "WorkflowAnthropicBedrockModel",
        "vapi-workflowanthropicbedrockmodel-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::WorkflowAnthropicModel,
    >(
        "WorkflowAnthropicModel",
        "WorkflowAnthropicModel",
        "vapi-workflowanthropicmodel-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::WorkflowCustomModel,
    >(
        "WorkflowCustomModel",
        "WorkflowCustomModel",
        "vapi-workflowcustommodel-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::WorkflowGoogleModel,
    >(
        "WorkflowGoogleModel",
        "WorkflowGoogleModel",
        "vapi-workflowgooglemodel-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::WorkflowOpenAiModel,
    >(
        "WorkflowOpenAiModel",
        "WorkflowOpenAIModel",
        "vapi-workflowopenaimodel-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::WorkflowOpenAiModelName,
    >(
        "WorkflowOpenAiModelName",
        "",
        "vapi-workflowopenaimodel-schema.json#/properties/model",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::WorkflowOverrides,
    >("WorkflowOverrides", "WorkflowOverrides", "vapi-workflowoverrides-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::WorkflowUserEditable,
    >(
        "WorkflowUserEditable",
        "WorkflowUserEditable",
        "vapi-workflowusereditable-schema.json#",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::XaiModel,
    >("XaiModel", "XaiModel", "vapi-xaimodel-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::XaiModelName,
    >("XaiModelName", "", "vapi-xaimodel-schema.json#/properties/model"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::XaiTranscriber,
    >("XaiTranscriber", "XaiTranscriber", "vapi-xaitranscriber-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::XaiTranscriberLanguage,
    >(
        "XaiTranscriberLanguage",
        "",
        "vapi-fallbackxaitranscriber-schema.json#/properties/language",
    ),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::XaiVoice,
    >("XaiVoice", "XaiVoice", "vapi-xaivoice-schema.json#"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::XaiVoiceId,
    >("XaiVoiceId", "", "vapi-fallbackxaivoice-schema.json#/properties/voiceId"),
    #[cfg(
        any(
            feature = "client-messages",
            feature = "responses",
            feature = "server-messages",
            feature = "types"
        )
    )]
    entry::<
        crate::types::XaiVoiceLanguage,
    >("XaiVoiceLanguage", "", "vapi-fallbackxaivoice-schema.json#/properties/language"),
];
