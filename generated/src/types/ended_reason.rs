// @generated from vapi-call-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 571 listed values, or another string.
///
/// Schema: `vapi-call-schema.json#/properties/endedReason`
/// and 2 other places that say the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndedReason {
    /// `call-start-error-neither-assistant-nor-server-set`
    CallStartErrorNeitherAssistantNorServerSet,
    /// `assistant-request-failed`
    AssistantRequestFailed,
    /// `assistant-request-returned-error`
    AssistantRequestReturnedError,
    /// `assistant-request-returned-unspeakable-error`
    AssistantRequestReturnedUnspeakableError,
    /// `assistant-request-returned-invalid-assistant`
    AssistantRequestReturnedInvalidAssistant,
    /// `assistant-request-returned-no-assistant`
    AssistantRequestReturnedNoAssistant,
    /// `assistant-request-returned-forwarding-phone-number`
    AssistantRequestReturnedForwardingPhoneNumber,
    /// `scheduled-call-deleted`
    ScheduledCallDeleted,
    /// `call.start.error-vapifault-get-org`
    CallStartErrorVapifaultGetOrg,
    /// `call.start.error-vapifault-get-subscription`
    CallStartErrorVapifaultGetSubscription,
    /// `call.start.error-get-assistant`
    CallStartErrorGetAssistant,
    /// `call.start.error-get-phone-number`
    CallStartErrorGetPhoneNumber,
    /// `call.start.error-get-customer`
    CallStartErrorGetCustomer,
    /// `call.start.error-get-resources-validation`
    CallStartErrorGetResourcesValidation,
    /// `call.start.error-vapi-number-international`
    CallStartErrorVapiNumberInternational,
    /// `call.start.error-vapi-number-outbound-daily-limit`
    CallStartErrorVapiNumberOutboundDailyLimit,
    /// `call.start.error-get-transport`
    CallStartErrorGetTransport,
    /// `call.start.error-subscription-wallet-does-not-exist`
    CallStartErrorSubscriptionWalletDoesNotExist,
    /// `call.start.error-fraud-check-failed`
    CallStartErrorFraudCheckFailed,
    /// `call.start.error-subscription-frozen`
    CallStartErrorSubscriptionFrozen,
    /// `call.start.error-subscription-insufficient-credits`
    CallStartErrorSubscriptionInsufficientCredits,
    /// `call.start.error-subscription-upgrade-failed`
    CallStartErrorSubscriptionUpgradeFailed,
    /// `call.start.error-subscription-concurrency-limit-reached`
    CallStartErrorSubscriptionConcurrencyLimitReached,
    /// `call.start.error-enterprise-feature-not-available-recording-consent`
    CallStartErrorEnterpriseFeatureNotAvailableRecordingConsent,
    /// `assistant-not-valid`
    AssistantNotValid,
    /// `call.start.error-vapifault-database-error`
    CallStartErrorVapifaultDatabaseError,
    /// `assistant-not-found`
    AssistantNotFound,
    /// `pipeline-error-openai-voice-failed`
    PipelineErrorOpenaiVoiceFailed,
    /// `pipeline-error-cartesia-voice-failed`
    PipelineErrorCartesiaVoiceFailed,
    /// `pipeline-error-deepgram-voice-failed`
    PipelineErrorDeepgramVoiceFailed,
    /// `pipeline-error-eleven-labs-voice-failed`
    PipelineErrorElevenLabsVoiceFailed,
    /// `pipeline-error-playht-voice-failed`
    PipelineErrorPlayhtVoiceFailed,
    /// `pipeline-error-lmnt-voice-failed`
    PipelineErrorLmntVoiceFailed,
    /// `pipeline-error-azure-voice-failed`
    PipelineErrorAzureVoiceFailed,
    /// `pipeline-error-rime-ai-voice-failed`
    PipelineErrorRimeAiVoiceFailed,
    /// `pipeline-error-smallest-ai-voice-failed`
    PipelineErrorSmallestAiVoiceFailed,
    /// `pipeline-error-vapi-voice-failed`
    PipelineErrorVapiVoiceFailed,
    /// `pipeline-error-neuphonic-voice-failed`
    PipelineErrorNeuphonicVoiceFailed,
    /// `pipeline-error-hume-voice-failed`
    PipelineErrorHumeVoiceFailed,
    /// `pipeline-error-sesame-voice-failed`
    PipelineErrorSesameVoiceFailed,
    /// `pipeline-error-inworld-voice-failed`
    PipelineErrorInworldVoiceFailed,
    /// `pipeline-error-minimax-voice-failed`
    PipelineErrorMinimaxVoiceFailed,
    /// `pipeline-error-wellsaid-voice-failed`
    PipelineErrorWellsaidVoiceFailed,
    /// `pipeline-error-tavus-video-failed`
    PipelineErrorTavusVideoFailed,
    /// `call.in-progress.error-vapifault-openai-voice-failed`
    CallInProgressErrorVapifaultOpenaiVoiceFailed,
    /// `call.in-progress.error-vapifault-cartesia-voice-failed`
    CallInProgressErrorVapifaultCartesiaVoiceFailed,
    /// `call.in-progress.error-vapifault-deepgram-voice-failed`
    CallInProgressErrorVapifaultDeepgramVoiceFailed,
    /// `call.in-progress.error-vapifault-eleven-labs-voice-failed`
    CallInProgressErrorVapifaultElevenLabsVoiceFailed,
    /// `call.in-progress.error-vapifault-playht-voice-failed`
    CallInProgressErrorVapifaultPlayhtVoiceFailed,
    /// `call.in-progress.error-vapifault-lmnt-voice-failed`
    CallInProgressErrorVapifaultLmntVoiceFailed,
    /// `call.in-progress.error-vapifault-azure-voice-failed`
    CallInProgressErrorVapifaultAzureVoiceFailed,
    /// `call.in-progress.error-vapifault-rime-ai-voice-failed`
    CallInProgressErrorVapifaultRimeAiVoiceFailed,
    /// `call.in-progress.error-vapifault-smallest-ai-voice-failed`
    CallInProgressErrorVapifaultSmallestAiVoiceFailed,
    /// `call.in-progress.error-vapifault-vapi-voice-failed`
    CallInProgressErrorVapifaultVapiVoiceFailed,
    /// `call.in-progress.error-vapifault-neuphonic-voice-failed`
    CallInProgressErrorVapifaultNeuphonicVoiceFailed,
    /// `call.in-progress.error-vapifault-hume-voice-failed`
    CallInProgressErrorVapifaultHumeVoiceFailed,
    /// `call.in-progress.error-vapifault-sesame-voice-failed`
    CallInProgressErrorVapifaultSesameVoiceFailed,
    /// `call.in-progress.error-vapifault-inworld-voice-failed`
    CallInProgressErrorVapifaultInworldVoiceFailed,
    /// `call.in-progress.error-vapifault-minimax-voice-failed`
    CallInProgressErrorVapifaultMinimaxVoiceFailed,
    /// `call.in-progress.error-vapifault-wellsaid-voice-failed`
    CallInProgressErrorVapifaultWellsaidVoiceFailed,
    /// `call.in-progress.error-vapifault-tavus-video-failed`
    CallInProgressErrorVapifaultTavusVideoFailed,
    /// `pipeline-error-vapi-llm-failed`
    PipelineErrorVapiLlmFailed,
    /// `pipeline-error-vapi-400-bad-request-validation-failed`
    PipelineErrorVapi400BadRequestValidationFailed,
    /// `pipeline-error-vapi-401-unauthorized`
    PipelineErrorVapi401Unauthorized,
    /// `pipeline-error-vapi-403-model-access-denied`
    PipelineErrorVapi403ModelAccessDenied,
    /// `pipeline-error-vapi-429-exceeded-quota`
    PipelineErrorVapi429ExceededQuota,
    /// `pipeline-error-vapi-500-server-error`
    PipelineErrorVapi500ServerError,
    /// `pipeline-error-vapi-503-server-overloaded-error`
    PipelineErrorVapi503ServerOverloadedError,
    /// `call.in-progress.error-providerfault-vapi-llm-failed`
    CallInProgressErrorProviderfaultVapiLlmFailed,
    /// `call.in-progress.error-vapifault-vapi-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultVapi400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-vapi-401-unauthorized`
    CallInProgressErrorVapifaultVapi401Unauthorized,
    /// `call.in-progress.error-vapifault-vapi-403-model-access-denied`
    CallInProgressErrorVapifaultVapi403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-vapi-429-exceeded-quota`
    CallInProgressErrorVapifaultVapi429ExceededQuota,
    /// `call.in-progress.error-providerfault-vapi-500-server-error`
    CallInProgressErrorProviderfaultVapi500ServerError,
    /// `call.in-progress.error-providerfault-vapi-503-server-overloaded-error`
    CallInProgressErrorProviderfaultVapi503ServerOverloadedError,
    /// `pipeline-error-deepgram-transcriber-failed`
    PipelineErrorDeepgramTranscriberFailed,
    /// `pipeline-error-deepgram-transcriber-api-key-missing`
    PipelineErrorDeepgramTranscriberApiKeyMissing,
    /// `call.in-progress.error-vapifault-deepgram-transcriber-failed`
    CallInProgressErrorVapifaultDeepgramTranscriberFailed,
    /// `pipeline-error-gladia-transcriber-failed`
    PipelineErrorGladiaTranscriberFailed,
    /// `call.in-progress.error-vapifault-gladia-transcriber-failed`
    CallInProgressErrorVapifaultGladiaTranscriberFailed,
    /// `pipeline-error-speechmatics-transcriber-failed`
    PipelineErrorSpeechmaticsTranscriberFailed,
    /// `call.in-progress.error-vapifault-speechmatics-transcriber-failed`
    CallInProgressErrorVapifaultSpeechmaticsTranscriberFailed,
    /// `pipeline-error-assembly-ai-transcriber-failed`
    PipelineErrorAssemblyAiTranscriberFailed,
    /// `pipeline-error-assembly-ai-returning-400-insufficent-funds`
    PipelineErrorAssemblyAiReturning400InsufficentFunds,
    /// `pipeline-error-assembly-ai-returning-400-paid-only-feature`
    PipelineErrorAssemblyAiReturning400PaidOnlyFeature,
    /// `pipeline-error-assembly-ai-returning-401-invalid-credentials`
    PipelineErrorAssemblyAiReturning401InvalidCredentials,
    /// `pipeline-error-assembly-ai-returning-500-invalid-schema`
    PipelineErrorAssemblyAiReturning500InvalidSchema,
    /// `pipeline-error-assembly-ai-returning-500-word-boost-parsing-failed`
    PipelineErrorAssemblyAiReturning500WordBoostParsingFailed,
    /// `call.in-progress.error-vapifault-assembly-ai-transcriber-failed`
    CallInProgressErrorVapifaultAssemblyAiTranscriberFailed,
    /// `call.in-progress.error-vapifault-assembly-ai-returning-400-insufficent-funds`
    CallInProgressErrorVapifaultAssemblyAiReturning400InsufficentFunds,
    /// `call.in-progress.error-vapifault-assembly-ai-returning-400-paid-only-feature`
    CallInProgressErrorVapifaultAssemblyAiReturning400PaidOnlyFeature,
    /// `call.in-progress.error-vapifault-assembly-ai-returning-401-invalid-credentials`
    CallInProgressErrorVapifaultAssemblyAiReturning401InvalidCredentials,
    /// `call.in-progress.error-vapifault-assembly-ai-returning-500-invalid-schema`
    CallInProgressErrorVapifaultAssemblyAiReturning500InvalidSchema,
    /// `call.in-progress.error-vapifault-assembly-ai-returning-500-word-boost-parsing-failed`
    CallInProgressErrorVapifaultAssemblyAiReturning500WordBoostParsingFailed,
    /// `pipeline-error-talkscriber-transcriber-failed`
    PipelineErrorTalkscriberTranscriberFailed,
    /// `call.in-progress.error-vapifault-talkscriber-transcriber-failed`
    CallInProgressErrorVapifaultTalkscriberTranscriberFailed,
    /// `pipeline-error-azure-speech-transcriber-failed`
    PipelineErrorAzureSpeechTranscriberFailed,
    /// `call.in-progress.error-vapifault-azure-speech-transcriber-failed`
    CallInProgressErrorVapifaultAzureSpeechTranscriberFailed,
    /// `pipeline-error-eleven-labs-transcriber-failed`
    PipelineErrorElevenLabsTranscriberFailed,
    /// `call.in-progress.error-vapifault-eleven-labs-transcriber-failed`
    CallInProgressErrorVapifaultElevenLabsTranscriberFailed,
    /// `pipeline-error-google-transcriber-failed`
    PipelineErrorGoogleTranscriberFailed,
    /// `call.in-progress.error-vapifault-google-transcriber-failed`
    CallInProgressErrorVapifaultGoogleTranscriberFailed,
    /// `pipeline-error-openai-transcriber-failed`
    PipelineErrorOpenaiTranscriberFailed,
    /// `call.in-progress.error-vapifault-openai-transcriber-failed`
    CallInProgressErrorVapifaultOpenaiTranscriberFailed,
    /// `pipeline-error-soniox-transcriber-auth-failed`
    PipelineErrorSonioxTranscriberAuthFailed,
    /// `pipeline-error-soniox-transcriber-rate-limited`
    PipelineErrorSonioxTranscriberRateLimited,
    /// `pipeline-error-soniox-transcriber-invalid-config`
    PipelineErrorSonioxTranscriberInvalidConfig,
    /// `pipeline-error-soniox-transcriber-server-error`
    PipelineErrorSonioxTranscriberServerError,
    /// `pipeline-error-soniox-transcriber-failed`
    PipelineErrorSonioxTranscriberFailed,
    /// `call.in-progress.error-vapifault-soniox-transcriber-auth-failed`
    CallInProgressErrorVapifaultSonioxTranscriberAuthFailed,
    /// `call.in-progress.error-vapifault-soniox-transcriber-rate-limited`
    CallInProgressErrorVapifaultSonioxTranscriberRateLimited,
    /// `call.in-progress.error-vapifault-soniox-transcriber-invalid-config`
    CallInProgressErrorVapifaultSonioxTranscriberInvalidConfig,
    /// `call.in-progress.error-vapifault-soniox-transcriber-server-error`
    CallInProgressErrorVapifaultSonioxTranscriberServerError,
    /// `call.in-progress.error-vapifault-soniox-transcriber-failed`
    CallInProgressErrorVapifaultSonioxTranscriberFailed,
    /// `call.in-progress.error-pipeline-no-available-llm-model`
    CallInProgressErrorPipelineNoAvailableLlmModel,
    /// `worker-shutdown`
    WorkerShutdown,
    /// `vonage-disconnected`
    VonageDisconnected,
    /// `vonage-failed-to-connect-call`
    VonageFailedToConnectCall,
    /// `vonage-completed`
    VonageCompleted,
    /// `phone-call-provider-bypass-enabled-but-no-call-received`
    PhoneCallProviderBypassEnabledButNoCallReceived,
    /// `call.in-progress.error-providerfault-transport-never-connected`
    CallInProgressErrorProviderfaultTransportNeverConnected,
    /// `call.in-progress.error-vapifault-worker-not-available`
    CallInProgressErrorVapifaultWorkerNotAvailable,
    /// `call.in-progress.error-vapifault-transport-never-connected`
    CallInProgressErrorVapifaultTransportNeverConnected,
    /// `call.in-progress.error-vapifault-transport-connected-but-call-not-active`
    CallInProgressErrorVapifaultTransportConnectedButCallNotActive,
    /// `call.in-progress.error-vapifault-call-started-but-connection-to-transport-missing`
    CallInProgressErrorVapifaultCallStartedButConnectionToTransportMissing,
    /// `call.in-progress.error-vapifault-worker-died`
    CallInProgressErrorVapifaultWorkerDied,
    /// `call.in-progress.twilio-completed-call`
    CallInProgressTwilioCompletedCall,
    /// `call.in-progress.sip-completed-call`
    CallInProgressSipCompletedCall,
    /// `call.in-progress.error-sip-inbound-call-failed-to-connect`
    CallInProgressErrorSipInboundCallFailedToConnect,
    /// `call.in-progress.error-providerfault-outbound-sip-503-service-unavailable`
    CallInProgressErrorProviderfaultOutboundSip503ServiceUnavailable,
    /// `call.in-progress.error-sip-outbound-call-failed-to-connect`
    CallInProgressErrorSipOutboundCallFailedToConnect,
    /// `call.ringing.error-sip-inbound-call-failed-to-connect`
    CallRingingErrorSipInboundCallFailedToConnect,
    /// `call.in-progress.error-providerfault-openai-llm-failed`
    CallInProgressErrorProviderfaultOpenaiLlmFailed,
    /// `call.in-progress.error-providerfault-azure-openai-llm-failed`
    CallInProgressErrorProviderfaultAzureOpenaiLlmFailed,
    /// `call.in-progress.error-providerfault-groq-llm-failed`
    CallInProgressErrorProviderfaultGroqLlmFailed,
    /// `call.in-progress.error-providerfault-google-llm-failed`
    CallInProgressErrorProviderfaultGoogleLlmFailed,
    /// `call.in-progress.error-providerfault-xai-llm-failed`
    CallInProgressErrorProviderfaultXaiLlmFailed,
    /// `call.in-progress.error-providerfault-mistral-llm-failed`
    CallInProgressErrorProviderfaultMistralLlmFailed,
    /// `call.in-progress.error-providerfault-minimax-llm-failed`
    CallInProgressErrorProviderfaultMinimaxLlmFailed,
    /// `call.in-progress.error-providerfault-inflection-ai-llm-failed`
    CallInProgressErrorProviderfaultInflectionAiLlmFailed,
    /// `call.in-progress.error-providerfault-cerebras-llm-failed`
    CallInProgressErrorProviderfaultCerebrasLlmFailed,
    /// `call.in-progress.error-providerfault-deep-seek-llm-failed`
    CallInProgressErrorProviderfaultDeepSeekLlmFailed,
    /// `call.in-progress.error-providerfault-baseten-llm-failed`
    CallInProgressErrorProviderfaultBasetenLlmFailed,
    /// `call.in-progress.error-vapifault-chat-pipeline-failed-to-start`
    CallInProgressErrorVapifaultChatPipelineFailedToStart,
    /// `pipeline-error-openai-400-bad-request-validation-failed`
    PipelineErrorOpenai400BadRequestValidationFailed,
    /// `pipeline-error-openai-401-unauthorized`
    PipelineErrorOpenai401Unauthorized,
    /// `pipeline-error-openai-401-incorrect-api-key`
    PipelineErrorOpenai401IncorrectApiKey,
    /// `pipeline-error-openai-401-account-not-in-organization`
    PipelineErrorOpenai401AccountNotInOrganization,
    /// `pipeline-error-openai-403-model-access-denied`
    PipelineErrorOpenai403ModelAccessDenied,
    /// `pipeline-error-openai-429-exceeded-quota`
    PipelineErrorOpenai429ExceededQuota,
    /// `pipeline-error-openai-429-rate-limit-reached`
    PipelineErrorOpenai429RateLimitReached,
    /// `pipeline-error-openai-500-server-error`
    PipelineErrorOpenai500ServerError,
    /// `pipeline-error-openai-503-server-overloaded-error`
    PipelineErrorOpenai503ServerOverloadedError,
    /// `pipeline-error-openai-llm-failed`
    PipelineErrorOpenaiLlmFailed,
    /// `call.in-progress.error-vapifault-openai-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultOpenai400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-openai-401-unauthorized`
    CallInProgressErrorVapifaultOpenai401Unauthorized,
    /// `call.in-progress.error-vapifault-openai-401-incorrect-api-key`
    CallInProgressErrorVapifaultOpenai401IncorrectApiKey,
    /// `call.in-progress.error-vapifault-openai-401-account-not-in-organization`
    CallInProgressErrorVapifaultOpenai401AccountNotInOrganization,
    /// `call.in-progress.error-vapifault-openai-403-model-access-denied`
    CallInProgressErrorVapifaultOpenai403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-openai-429-exceeded-quota`
    CallInProgressErrorVapifaultOpenai429ExceededQuota,
    /// `call.in-progress.error-vapifault-openai-429-rate-limit-reached`
    CallInProgressErrorVapifaultOpenai429RateLimitReached,
    /// `call.in-progress.error-providerfault-openai-500-server-error`
    CallInProgressErrorProviderfaultOpenai500ServerError,
    /// `call.in-progress.error-providerfault-openai-503-server-overloaded-error`
    CallInProgressErrorProviderfaultOpenai503ServerOverloadedError,
    /// `pipeline-error-azure-openai-400-bad-request-validation-failed`
    PipelineErrorAzureOpenai400BadRequestValidationFailed,
    /// `pipeline-error-azure-openai-401-unauthorized`
    PipelineErrorAzureOpenai401Unauthorized,
    /// `pipeline-error-azure-openai-403-model-access-denied`
    PipelineErrorAzureOpenai403ModelAccessDenied,
    /// `pipeline-error-azure-openai-429-exceeded-quota`
    PipelineErrorAzureOpenai429ExceededQuota,
    /// `pipeline-error-azure-openai-500-server-error`
    PipelineErrorAzureOpenai500ServerError,
    /// `pipeline-error-azure-openai-503-server-overloaded-error`
    PipelineErrorAzureOpenai503ServerOverloadedError,
    /// `pipeline-error-azure-openai-llm-failed`
    PipelineErrorAzureOpenaiLlmFailed,
    /// `call.in-progress.error-vapifault-azure-openai-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultAzureOpenai400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-azure-openai-401-unauthorized`
    CallInProgressErrorVapifaultAzureOpenai401Unauthorized,
    /// `call.in-progress.error-vapifault-azure-openai-403-model-access-denied`
    CallInProgressErrorVapifaultAzureOpenai403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-azure-openai-429-exceeded-quota`
    CallInProgressErrorVapifaultAzureOpenai429ExceededQuota,
    /// `call.in-progress.error-providerfault-azure-openai-500-server-error`
    CallInProgressErrorProviderfaultAzureOpenai500ServerError,
    /// `call.in-progress.error-providerfault-azure-openai-503-server-overloaded-error`
    CallInProgressErrorProviderfaultAzureOpenai503ServerOverloadedError,
    /// `pipeline-error-google-400-bad-request-validation-failed`
    PipelineErrorGoogle400BadRequestValidationFailed,
    /// `pipeline-error-google-401-unauthorized`
    PipelineErrorGoogle401Unauthorized,
    /// `pipeline-error-google-403-model-access-denied`
    PipelineErrorGoogle403ModelAccessDenied,
    /// `pipeline-error-google-429-exceeded-quota`
    PipelineErrorGoogle429ExceededQuota,
    /// `pipeline-error-google-500-server-error`
    PipelineErrorGoogle500ServerError,
    /// `pipeline-error-google-503-server-overloaded-error`
    PipelineErrorGoogle503ServerOverloadedError,
    /// `pipeline-error-google-llm-failed`
    PipelineErrorGoogleLlmFailed,
    /// `call.in-progress.error-vapifault-google-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultGoogle400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-google-401-unauthorized`
    CallInProgressErrorVapifaultGoogle401Unauthorized,
    /// `call.in-progress.error-vapifault-google-403-model-access-denied`
    CallInProgressErrorVapifaultGoogle403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-google-429-exceeded-quota`
    CallInProgressErrorVapifaultGoogle429ExceededQuota,
    /// `call.in-progress.error-providerfault-google-500-server-error`
    CallInProgressErrorProviderfaultGoogle500ServerError,
    /// `call.in-progress.error-providerfault-google-503-server-overloaded-error`
    CallInProgressErrorProviderfaultGoogle503ServerOverloadedError,
    /// `pipeline-error-xai-400-bad-request-validation-failed`
    PipelineErrorXai400BadRequestValidationFailed,
    /// `pipeline-error-xai-401-unauthorized`
    PipelineErrorXai401Unauthorized,
    /// `pipeline-error-xai-403-model-access-denied`
    PipelineErrorXai403ModelAccessDenied,
    /// `pipeline-error-xai-429-exceeded-quota`
    PipelineErrorXai429ExceededQuota,
    /// `pipeline-error-xai-500-server-error`
    PipelineErrorXai500ServerError,
    /// `pipeline-error-xai-503-server-overloaded-error`
    PipelineErrorXai503ServerOverloadedError,
    /// `pipeline-error-xai-llm-failed`
    PipelineErrorXaiLlmFailed,
    /// `call.in-progress.error-vapifault-xai-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultXai400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-xai-401-unauthorized`
    CallInProgressErrorVapifaultXai401Unauthorized,
    /// `call.in-progress.error-vapifault-xai-403-model-access-denied`
    CallInProgressErrorVapifaultXai403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-xai-429-exceeded-quota`
    CallInProgressErrorVapifaultXai429ExceededQuota,
    /// `call.in-progress.error-providerfault-xai-500-server-error`
    CallInProgressErrorProviderfaultXai500ServerError,
    /// `call.in-progress.error-providerfault-xai-503-server-overloaded-error`
    CallInProgressErrorProviderfaultXai503ServerOverloadedError,
    /// `pipeline-error-baseten-400-bad-request-validation-failed`
    PipelineErrorBaseten400BadRequestValidationFailed,
    /// `pipeline-error-baseten-401-unauthorized`
    PipelineErrorBaseten401Unauthorized,
    /// `pipeline-error-baseten-403-model-access-denied`
    PipelineErrorBaseten403ModelAccessDenied,
    /// `pipeline-error-baseten-429-exceeded-quota`
    PipelineErrorBaseten429ExceededQuota,
    /// `pipeline-error-baseten-500-server-error`
    PipelineErrorBaseten500ServerError,
    /// `pipeline-error-baseten-503-server-overloaded-error`
    PipelineErrorBaseten503ServerOverloadedError,
    /// `pipeline-error-baseten-llm-failed`
    PipelineErrorBasetenLlmFailed,
    /// `call.in-progress.error-vapifault-baseten-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultBaseten400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-baseten-401-unauthorized`
    CallInProgressErrorVapifaultBaseten401Unauthorized,
    /// `call.in-progress.error-vapifault-baseten-403-model-access-denied`
    CallInProgressErrorVapifaultBaseten403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-baseten-429-exceeded-quota`
    CallInProgressErrorVapifaultBaseten429ExceededQuota,
    /// `call.in-progress.error-providerfault-baseten-500-server-error`
    CallInProgressErrorProviderfaultBaseten500ServerError,
    /// `call.in-progress.error-providerfault-baseten-503-server-overloaded-error`
    CallInProgressErrorProviderfaultBaseten503ServerOverloadedError,
    /// `pipeline-error-mistral-400-bad-request-validation-failed`
    PipelineErrorMistral400BadRequestValidationFailed,
    /// `pipeline-error-mistral-401-unauthorized`
    PipelineErrorMistral401Unauthorized,
    /// `pipeline-error-mistral-403-model-access-denied`
    PipelineErrorMistral403ModelAccessDenied,
    /// `pipeline-error-mistral-429-exceeded-quota`
    PipelineErrorMistral429ExceededQuota,
    /// `pipeline-error-mistral-500-server-error`
    PipelineErrorMistral500ServerError,
    /// `pipeline-error-mistral-503-server-overloaded-error`
    PipelineErrorMistral503ServerOverloadedError,
    /// `pipeline-error-mistral-llm-failed`
    PipelineErrorMistralLlmFailed,
    /// `call.in-progress.error-vapifault-mistral-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultMistral400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-mistral-401-unauthorized`
    CallInProgressErrorVapifaultMistral401Unauthorized,
    /// `call.in-progress.error-vapifault-mistral-403-model-access-denied`
    CallInProgressErrorVapifaultMistral403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-mistral-429-exceeded-quota`
    CallInProgressErrorVapifaultMistral429ExceededQuota,
    /// `call.in-progress.error-providerfault-mistral-500-server-error`
    CallInProgressErrorProviderfaultMistral500ServerError,
    /// `call.in-progress.error-providerfault-mistral-503-server-overloaded-error`
    CallInProgressErrorProviderfaultMistral503ServerOverloadedError,
    /// `pipeline-error-minimax-400-bad-request-validation-failed`
    PipelineErrorMinimax400BadRequestValidationFailed,
    /// `pipeline-error-minimax-401-unauthorized`
    PipelineErrorMinimax401Unauthorized,
    /// `pipeline-error-minimax-403-model-access-denied`
    PipelineErrorMinimax403ModelAccessDenied,
    /// `pipeline-error-minimax-429-exceeded-quota`
    PipelineErrorMinimax429ExceededQuota,
    /// `pipeline-error-minimax-500-server-error`
    PipelineErrorMinimax500ServerError,
    /// `pipeline-error-minimax-503-server-overloaded-error`
    PipelineErrorMinimax503ServerOverloadedError,
    /// `pipeline-error-minimax-llm-failed`
    PipelineErrorMinimaxLlmFailed,
    /// `call.in-progress.error-vapifault-minimax-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultMinimax400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-minimax-401-unauthorized`
    CallInProgressErrorVapifaultMinimax401Unauthorized,
    /// `call.in-progress.error-vapifault-minimax-403-model-access-denied`
    CallInProgressErrorVapifaultMinimax403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-minimax-429-exceeded-quota`
    CallInProgressErrorVapifaultMinimax429ExceededQuota,
    /// `call.in-progress.error-providerfault-minimax-500-server-error`
    CallInProgressErrorProviderfaultMinimax500ServerError,
    /// `call.in-progress.error-providerfault-minimax-503-server-overloaded-error`
    CallInProgressErrorProviderfaultMinimax503ServerOverloadedError,
    /// `pipeline-error-inflection-ai-400-bad-request-validation-failed`
    PipelineErrorInflectionAi400BadRequestValidationFailed,
    /// `pipeline-error-inflection-ai-401-unauthorized`
    PipelineErrorInflectionAi401Unauthorized,
    /// `pipeline-error-inflection-ai-403-model-access-denied`
    PipelineErrorInflectionAi403ModelAccessDenied,
    /// `pipeline-error-inflection-ai-429-exceeded-quota`
    PipelineErrorInflectionAi429ExceededQuota,
    /// `pipeline-error-inflection-ai-500-server-error`
    PipelineErrorInflectionAi500ServerError,
    /// `pipeline-error-inflection-ai-503-server-overloaded-error`
    PipelineErrorInflectionAi503ServerOverloadedError,
    /// `pipeline-error-inflection-ai-llm-failed`
    PipelineErrorInflectionAiLlmFailed,
    /// `call.in-progress.error-vapifault-inflection-ai-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultInflectionAi400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-inflection-ai-401-unauthorized`
    CallInProgressErrorVapifaultInflectionAi401Unauthorized,
    /// `call.in-progress.error-vapifault-inflection-ai-403-model-access-denied`
    CallInProgressErrorVapifaultInflectionAi403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-inflection-ai-429-exceeded-quota`
    CallInProgressErrorVapifaultInflectionAi429ExceededQuota,
    /// `call.in-progress.error-providerfault-inflection-ai-500-server-error`
    CallInProgressErrorProviderfaultInflectionAi500ServerError,
    /// `call.in-progress.error-providerfault-inflection-ai-503-server-overloaded-error`
    CallInProgressErrorProviderfaultInflectionAi503ServerOverloadedError,
    /// `pipeline-error-deep-seek-400-bad-request-validation-failed`
    PipelineErrorDeepSeek400BadRequestValidationFailed,
    /// `pipeline-error-deep-seek-401-unauthorized`
    PipelineErrorDeepSeek401Unauthorized,
    /// `pipeline-error-deep-seek-403-model-access-denied`
    PipelineErrorDeepSeek403ModelAccessDenied,
    /// `pipeline-error-deep-seek-429-exceeded-quota`
    PipelineErrorDeepSeek429ExceededQuota,
    /// `pipeline-error-deep-seek-500-server-error`
    PipelineErrorDeepSeek500ServerError,
    /// `pipeline-error-deep-seek-503-server-overloaded-error`
    PipelineErrorDeepSeek503ServerOverloadedError,
    /// `pipeline-error-deep-seek-llm-failed`
    PipelineErrorDeepSeekLlmFailed,
    /// `call.in-progress.error-vapifault-deep-seek-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultDeepSeek400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-deep-seek-401-unauthorized`
    CallInProgressErrorVapifaultDeepSeek401Unauthorized,
    /// `call.in-progress.error-vapifault-deep-seek-403-model-access-denied`
    CallInProgressErrorVapifaultDeepSeek403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-deep-seek-429-exceeded-quota`
    CallInProgressErrorVapifaultDeepSeek429ExceededQuota,
    /// `call.in-progress.error-providerfault-deep-seek-500-server-error`
    CallInProgressErrorProviderfaultDeepSeek500ServerError,
    /// `call.in-progress.error-providerfault-deep-seek-503-server-overloaded-error`
    CallInProgressErrorProviderfaultDeepSeek503ServerOverloadedError,
    /// `pipeline-error-groq-400-bad-request-validation-failed`
    PipelineErrorGroq400BadRequestValidationFailed,
    /// `pipeline-error-groq-401-unauthorized`
    PipelineErrorGroq401Unauthorized,
    /// `pipeline-error-groq-403-model-access-denied`
    PipelineErrorGroq403ModelAccessDenied,
    /// `pipeline-error-groq-429-exceeded-quota`
    PipelineErrorGroq429ExceededQuota,
    /// `pipeline-error-groq-500-server-error`
    PipelineErrorGroq500ServerError,
    /// `pipeline-error-groq-503-server-overloaded-error`
    PipelineErrorGroq503ServerOverloadedError,
    /// `pipeline-error-groq-llm-failed`
    PipelineErrorGroqLlmFailed,
    /// `call.in-progress.error-vapifault-groq-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultGroq400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-groq-401-unauthorized`
    CallInProgressErrorVapifaultGroq401Unauthorized,
    /// `call.in-progress.error-vapifault-groq-403-model-access-denied`
    CallInProgressErrorVapifaultGroq403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-groq-429-exceeded-quota`
    CallInProgressErrorVapifaultGroq429ExceededQuota,
    /// `call.in-progress.error-providerfault-groq-500-server-error`
    CallInProgressErrorProviderfaultGroq500ServerError,
    /// `call.in-progress.error-providerfault-groq-503-server-overloaded-error`
    CallInProgressErrorProviderfaultGroq503ServerOverloadedError,
    /// `pipeline-error-cerebras-400-bad-request-validation-failed`
    PipelineErrorCerebras400BadRequestValidationFailed,
    /// `pipeline-error-cerebras-401-unauthorized`
    PipelineErrorCerebras401Unauthorized,
    /// `pipeline-error-cerebras-403-model-access-denied`
    PipelineErrorCerebras403ModelAccessDenied,
    /// `pipeline-error-cerebras-429-exceeded-quota`
    PipelineErrorCerebras429ExceededQuota,
    /// `pipeline-error-cerebras-500-server-error`
    PipelineErrorCerebras500ServerError,
    /// `pipeline-error-cerebras-503-server-overloaded-error`
    PipelineErrorCerebras503ServerOverloadedError,
    /// `pipeline-error-cerebras-llm-failed`
    PipelineErrorCerebrasLlmFailed,
    /// `call.in-progress.error-vapifault-cerebras-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultCerebras400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-cerebras-401-unauthorized`
    CallInProgressErrorVapifaultCerebras401Unauthorized,
    /// `call.in-progress.error-vapifault-cerebras-403-model-access-denied`
    CallInProgressErrorVapifaultCerebras403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-cerebras-429-exceeded-quota`
    CallInProgressErrorVapifaultCerebras429ExceededQuota,
    /// `call.in-progress.error-providerfault-cerebras-500-server-error`
    CallInProgressErrorProviderfaultCerebras500ServerError,
    /// `call.in-progress.error-providerfault-cerebras-503-server-overloaded-error`
    CallInProgressErrorProviderfaultCerebras503ServerOverloadedError,
    /// `pipeline-error-anthropic-400-bad-request-validation-failed`
    PipelineErrorAnthropic400BadRequestValidationFailed,
    /// `pipeline-error-anthropic-401-unauthorized`
    PipelineErrorAnthropic401Unauthorized,
    /// `pipeline-error-anthropic-403-model-access-denied`
    PipelineErrorAnthropic403ModelAccessDenied,
    /// `pipeline-error-anthropic-429-exceeded-quota`
    PipelineErrorAnthropic429ExceededQuota,
    /// `pipeline-error-anthropic-500-server-error`
    PipelineErrorAnthropic500ServerError,
    /// `pipeline-error-anthropic-503-server-overloaded-error`
    PipelineErrorAnthropic503ServerOverloadedError,
    /// `pipeline-error-anthropic-llm-failed`
    PipelineErrorAnthropicLlmFailed,
    /// `call.in-progress.error-providerfault-anthropic-llm-failed`
    CallInProgressErrorProviderfaultAnthropicLlmFailed,
    /// `call.in-progress.error-vapifault-anthropic-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultAnthropic400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-anthropic-401-unauthorized`
    CallInProgressErrorVapifaultAnthropic401Unauthorized,
    /// `call.in-progress.error-vapifault-anthropic-403-model-access-denied`
    CallInProgressErrorVapifaultAnthropic403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-anthropic-429-exceeded-quota`
    CallInProgressErrorVapifaultAnthropic429ExceededQuota,
    /// `call.in-progress.error-providerfault-anthropic-500-server-error`
    CallInProgressErrorProviderfaultAnthropic500ServerError,
    /// `call.in-progress.error-providerfault-anthropic-503-server-overloaded-error`
    CallInProgressErrorProviderfaultAnthropic503ServerOverloadedError,
    /// `pipeline-error-anthropic-bedrock-400-bad-request-validation-failed`
    PipelineErrorAnthropicBedrock400BadRequestValidationFailed,
    /// `pipeline-error-anthropic-bedrock-401-unauthorized`
    PipelineErrorAnthropicBedrock401Unauthorized,
    /// `pipeline-error-anthropic-bedrock-403-model-access-denied`
    PipelineErrorAnthropicBedrock403ModelAccessDenied,
    /// `pipeline-error-anthropic-bedrock-429-exceeded-quota`
    PipelineErrorAnthropicBedrock429ExceededQuota,
    /// `pipeline-error-anthropic-bedrock-500-server-error`
    PipelineErrorAnthropicBedrock500ServerError,
    /// `pipeline-error-anthropic-bedrock-503-server-overloaded-error`
    PipelineErrorAnthropicBedrock503ServerOverloadedError,
    /// `pipeline-error-anthropic-bedrock-llm-failed`
    PipelineErrorAnthropicBedrockLlmFailed,
    /// `call.in-progress.error-providerfault-anthropic-bedrock-llm-failed`
    CallInProgressErrorProviderfaultAnthropicBedrockLlmFailed,
    /// `call.in-progress.error-vapifault-anthropic-bedrock-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultAnthropicBedrock400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-anthropic-bedrock-401-unauthorized`
    CallInProgressErrorVapifaultAnthropicBedrock401Unauthorized,
    /// `call.in-progress.error-vapifault-anthropic-bedrock-403-model-access-denied`
    CallInProgressErrorVapifaultAnthropicBedrock403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-anthropic-bedrock-429-exceeded-quota`
    CallInProgressErrorVapifaultAnthropicBedrock429ExceededQuota,
    /// `call.in-progress.error-providerfault-anthropic-bedrock-500-server-error`
    CallInProgressErrorProviderfaultAnthropicBedrock500ServerError,
    /// `call.in-progress.error-providerfault-anthropic-bedrock-503-server-overloaded-error`
    CallInProgressErrorProviderfaultAnthropicBedrock503ServerOverloadedError,
    /// `pipeline-error-anthropic-vertex-400-bad-request-validation-failed`
    PipelineErrorAnthropicVertex400BadRequestValidationFailed,
    /// `pipeline-error-anthropic-vertex-401-unauthorized`
    PipelineErrorAnthropicVertex401Unauthorized,
    /// `pipeline-error-anthropic-vertex-403-model-access-denied`
    PipelineErrorAnthropicVertex403ModelAccessDenied,
    /// `pipeline-error-anthropic-vertex-429-exceeded-quota`
    PipelineErrorAnthropicVertex429ExceededQuota,
    /// `pipeline-error-anthropic-vertex-500-server-error`
    PipelineErrorAnthropicVertex500ServerError,
    /// `pipeline-error-anthropic-vertex-503-server-overloaded-error`
    PipelineErrorAnthropicVertex503ServerOverloadedError,
    /// `pipeline-error-anthropic-vertex-llm-failed`
    PipelineErrorAnthropicVertexLlmFailed,
    /// `call.in-progress.error-providerfault-anthropic-vertex-llm-failed`
    CallInProgressErrorProviderfaultAnthropicVertexLlmFailed,
    /// `call.in-progress.error-vapifault-anthropic-vertex-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultAnthropicVertex400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-anthropic-vertex-401-unauthorized`
    CallInProgressErrorVapifaultAnthropicVertex401Unauthorized,
    /// `call.in-progress.error-vapifault-anthropic-vertex-403-model-access-denied`
    CallInProgressErrorVapifaultAnthropicVertex403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-anthropic-vertex-429-exceeded-quota`
    CallInProgressErrorVapifaultAnthropicVertex429ExceededQuota,
    /// `call.in-progress.error-providerfault-anthropic-vertex-500-server-error`
    CallInProgressErrorProviderfaultAnthropicVertex500ServerError,
    /// `call.in-progress.error-providerfault-anthropic-vertex-503-server-overloaded-error`
    CallInProgressErrorProviderfaultAnthropicVertex503ServerOverloadedError,
    /// `pipeline-error-together-ai-400-bad-request-validation-failed`
    PipelineErrorTogetherAi400BadRequestValidationFailed,
    /// `pipeline-error-together-ai-401-unauthorized`
    PipelineErrorTogetherAi401Unauthorized,
    /// `pipeline-error-together-ai-403-model-access-denied`
    PipelineErrorTogetherAi403ModelAccessDenied,
    /// `pipeline-error-together-ai-429-exceeded-quota`
    PipelineErrorTogetherAi429ExceededQuota,
    /// `pipeline-error-together-ai-500-server-error`
    PipelineErrorTogetherAi500ServerError,
    /// `pipeline-error-together-ai-503-server-overloaded-error`
    PipelineErrorTogetherAi503ServerOverloadedError,
    /// `pipeline-error-together-ai-llm-failed`
    PipelineErrorTogetherAiLlmFailed,
    /// `call.in-progress.error-providerfault-together-ai-llm-failed`
    CallInProgressErrorProviderfaultTogetherAiLlmFailed,
    /// `call.in-progress.error-vapifault-together-ai-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultTogetherAi400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-together-ai-401-unauthorized`
    CallInProgressErrorVapifaultTogetherAi401Unauthorized,
    /// `call.in-progress.error-vapifault-together-ai-403-model-access-denied`
    CallInProgressErrorVapifaultTogetherAi403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-together-ai-429-exceeded-quota`
    CallInProgressErrorVapifaultTogetherAi429ExceededQuota,
    /// `call.in-progress.error-providerfault-together-ai-500-server-error`
    CallInProgressErrorProviderfaultTogetherAi500ServerError,
    /// `call.in-progress.error-providerfault-together-ai-503-server-overloaded-error`
    CallInProgressErrorProviderfaultTogetherAi503ServerOverloadedError,
    /// `pipeline-error-anyscale-400-bad-request-validation-failed`
    PipelineErrorAnyscale400BadRequestValidationFailed,
    /// `pipeline-error-anyscale-401-unauthorized`
    PipelineErrorAnyscale401Unauthorized,
    /// `pipeline-error-anyscale-403-model-access-denied`
    PipelineErrorAnyscale403ModelAccessDenied,
    /// `pipeline-error-anyscale-429-exceeded-quota`
    PipelineErrorAnyscale429ExceededQuota,
    /// `pipeline-error-anyscale-500-server-error`
    PipelineErrorAnyscale500ServerError,
    /// `pipeline-error-anyscale-503-server-overloaded-error`
    PipelineErrorAnyscale503ServerOverloadedError,
    /// `pipeline-error-anyscale-llm-failed`
    PipelineErrorAnyscaleLlmFailed,
    /// `call.in-progress.error-providerfault-anyscale-llm-failed`
    CallInProgressErrorProviderfaultAnyscaleLlmFailed,
    /// `call.in-progress.error-vapifault-anyscale-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultAnyscale400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-anyscale-401-unauthorized`
    CallInProgressErrorVapifaultAnyscale401Unauthorized,
    /// `call.in-progress.error-vapifault-anyscale-403-model-access-denied`
    CallInProgressErrorVapifaultAnyscale403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-anyscale-429-exceeded-quota`
    CallInProgressErrorVapifaultAnyscale429ExceededQuota,
    /// `call.in-progress.error-providerfault-anyscale-500-server-error`
    CallInProgressErrorProviderfaultAnyscale500ServerError,
    /// `call.in-progress.error-providerfault-anyscale-503-server-overloaded-error`
    CallInProgressErrorProviderfaultAnyscale503ServerOverloadedError,
    /// `pipeline-error-openrouter-400-bad-request-validation-failed`
    PipelineErrorOpenrouter400BadRequestValidationFailed,
    /// `pipeline-error-openrouter-401-unauthorized`
    PipelineErrorOpenrouter401Unauthorized,
    /// `pipeline-error-openrouter-403-model-access-denied`
    PipelineErrorOpenrouter403ModelAccessDenied,
    /// `pipeline-error-openrouter-429-exceeded-quota`
    PipelineErrorOpenrouter429ExceededQuota,
    /// `pipeline-error-openrouter-500-server-error`
    PipelineErrorOpenrouter500ServerError,
    /// `pipeline-error-openrouter-503-server-overloaded-error`
    PipelineErrorOpenrouter503ServerOverloadedError,
    /// `pipeline-error-openrouter-llm-failed`
    PipelineErrorOpenrouterLlmFailed,
    /// `call.in-progress.error-providerfault-openrouter-llm-failed`
    CallInProgressErrorProviderfaultOpenrouterLlmFailed,
    /// `call.in-progress.error-vapifault-openrouter-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultOpenrouter400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-openrouter-401-unauthorized`
    CallInProgressErrorVapifaultOpenrouter401Unauthorized,
    /// `call.in-progress.error-vapifault-openrouter-403-model-access-denied`
    CallInProgressErrorVapifaultOpenrouter403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-openrouter-429-exceeded-quota`
    CallInProgressErrorVapifaultOpenrouter429ExceededQuota,
    /// `call.in-progress.error-providerfault-openrouter-500-server-error`
    CallInProgressErrorProviderfaultOpenrouter500ServerError,
    /// `call.in-progress.error-providerfault-openrouter-503-server-overloaded-error`
    CallInProgressErrorProviderfaultOpenrouter503ServerOverloadedError,
    /// `pipeline-error-perplexity-ai-400-bad-request-validation-failed`
    PipelineErrorPerplexityAi400BadRequestValidationFailed,
    /// `pipeline-error-perplexity-ai-401-unauthorized`
    PipelineErrorPerplexityAi401Unauthorized,
    /// `pipeline-error-perplexity-ai-403-model-access-denied`
    PipelineErrorPerplexityAi403ModelAccessDenied,
    /// `pipeline-error-perplexity-ai-429-exceeded-quota`
    PipelineErrorPerplexityAi429ExceededQuota,
    /// `pipeline-error-perplexity-ai-500-server-error`
    PipelineErrorPerplexityAi500ServerError,
    /// `pipeline-error-perplexity-ai-503-server-overloaded-error`
    PipelineErrorPerplexityAi503ServerOverloadedError,
    /// `pipeline-error-perplexity-ai-llm-failed`
    PipelineErrorPerplexityAiLlmFailed,
    /// `call.in-progress.error-providerfault-perplexity-ai-llm-failed`
    CallInProgressErrorProviderfaultPerplexityAiLlmFailed,
    /// `call.in-progress.error-vapifault-perplexity-ai-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultPerplexityAi400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-perplexity-ai-401-unauthorized`
    CallInProgressErrorVapifaultPerplexityAi401Unauthorized,
    /// `call.in-progress.error-vapifault-perplexity-ai-403-model-access-denied`
    CallInProgressErrorVapifaultPerplexityAi403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-perplexity-ai-429-exceeded-quota`
    CallInProgressErrorVapifaultPerplexityAi429ExceededQuota,
    /// `call.in-progress.error-providerfault-perplexity-ai-500-server-error`
    CallInProgressErrorProviderfaultPerplexityAi500ServerError,
    /// `call.in-progress.error-providerfault-perplexity-ai-503-server-overloaded-error`
    CallInProgressErrorProviderfaultPerplexityAi503ServerOverloadedError,
    /// `pipeline-error-deepinfra-400-bad-request-validation-failed`
    PipelineErrorDeepinfra400BadRequestValidationFailed,
    /// `pipeline-error-deepinfra-401-unauthorized`
    PipelineErrorDeepinfra401Unauthorized,
    /// `pipeline-error-deepinfra-403-model-access-denied`
    PipelineErrorDeepinfra403ModelAccessDenied,
    /// `pipeline-error-deepinfra-429-exceeded-quota`
    PipelineErrorDeepinfra429ExceededQuota,
    /// `pipeline-error-deepinfra-500-server-error`
    PipelineErrorDeepinfra500ServerError,
    /// `pipeline-error-deepinfra-503-server-overloaded-error`
    PipelineErrorDeepinfra503ServerOverloadedError,
    /// `pipeline-error-deepinfra-llm-failed`
    PipelineErrorDeepinfraLlmFailed,
    /// `call.in-progress.error-providerfault-deepinfra-llm-failed`
    CallInProgressErrorProviderfaultDeepinfraLlmFailed,
    /// `call.in-progress.error-vapifault-deepinfra-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultDeepinfra400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-deepinfra-401-unauthorized`
    CallInProgressErrorVapifaultDeepinfra401Unauthorized,
    /// `call.in-progress.error-vapifault-deepinfra-403-model-access-denied`
    CallInProgressErrorVapifaultDeepinfra403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-deepinfra-429-exceeded-quota`
    CallInProgressErrorVapifaultDeepinfra429ExceededQuota,
    /// `call.in-progress.error-providerfault-deepinfra-500-server-error`
    CallInProgressErrorProviderfaultDeepinfra500ServerError,
    /// `call.in-progress.error-providerfault-deepinfra-503-server-overloaded-error`
    CallInProgressErrorProviderfaultDeepinfra503ServerOverloadedError,
    /// `pipeline-error-runpod-400-bad-request-validation-failed`
    PipelineErrorRunpod400BadRequestValidationFailed,
    /// `pipeline-error-runpod-401-unauthorized`
    PipelineErrorRunpod401Unauthorized,
    /// `pipeline-error-runpod-403-model-access-denied`
    PipelineErrorRunpod403ModelAccessDenied,
    /// `pipeline-error-runpod-429-exceeded-quota`
    PipelineErrorRunpod429ExceededQuota,
    /// `pipeline-error-runpod-500-server-error`
    PipelineErrorRunpod500ServerError,
    /// `pipeline-error-runpod-503-server-overloaded-error`
    PipelineErrorRunpod503ServerOverloadedError,
    /// `pipeline-error-runpod-llm-failed`
    PipelineErrorRunpodLlmFailed,
    /// `call.in-progress.error-providerfault-runpod-llm-failed`
    CallInProgressErrorProviderfaultRunpodLlmFailed,
    /// `call.in-progress.error-vapifault-runpod-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultRunpod400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-runpod-401-unauthorized`
    CallInProgressErrorVapifaultRunpod401Unauthorized,
    /// `call.in-progress.error-vapifault-runpod-403-model-access-denied`
    CallInProgressErrorVapifaultRunpod403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-runpod-429-exceeded-quota`
    CallInProgressErrorVapifaultRunpod429ExceededQuota,
    /// `call.in-progress.error-providerfault-runpod-500-server-error`
    CallInProgressErrorProviderfaultRunpod500ServerError,
    /// `call.in-progress.error-providerfault-runpod-503-server-overloaded-error`
    CallInProgressErrorProviderfaultRunpod503ServerOverloadedError,
    /// `pipeline-error-custom-llm-400-bad-request-validation-failed`
    PipelineErrorCustomLlm400BadRequestValidationFailed,
    /// `pipeline-error-custom-llm-401-unauthorized`
    PipelineErrorCustomLlm401Unauthorized,
    /// `pipeline-error-custom-llm-403-model-access-denied`
    PipelineErrorCustomLlm403ModelAccessDenied,
    /// `pipeline-error-custom-llm-429-exceeded-quota`
    PipelineErrorCustomLlm429ExceededQuota,
    /// `pipeline-error-custom-llm-500-server-error`
    PipelineErrorCustomLlm500ServerError,
    /// `pipeline-error-custom-llm-503-server-overloaded-error`
    PipelineErrorCustomLlm503ServerOverloadedError,
    /// `pipeline-error-custom-llm-llm-failed`
    PipelineErrorCustomLlmLlmFailed,
    /// `call.in-progress.error-providerfault-custom-llm-llm-failed`
    CallInProgressErrorProviderfaultCustomLlmLlmFailed,
    /// `call.in-progress.error-vapifault-custom-llm-400-bad-request-validation-failed`
    CallInProgressErrorVapifaultCustomLlm400BadRequestValidationFailed,
    /// `call.in-progress.error-vapifault-custom-llm-401-unauthorized`
    CallInProgressErrorVapifaultCustomLlm401Unauthorized,
    /// `call.in-progress.error-vapifault-custom-llm-403-model-access-denied`
    CallInProgressErrorVapifaultCustomLlm403ModelAccessDenied,
    /// `call.in-progress.error-vapifault-custom-llm-429-exceeded-quota`
    CallInProgressErrorVapifaultCustomLlm429ExceededQuota,
    /// `call.in-progress.error-providerfault-custom-llm-500-server-error`
    CallInProgressErrorProviderfaultCustomLlm500ServerError,
    /// `call.in-progress.error-providerfault-custom-llm-503-server-overloaded-error`
    CallInProgressErrorProviderfaultCustomLlm503ServerOverloadedError,
    /// `call.in-progress.error-pipeline-ws-model-connection-failed`
    CallInProgressErrorPipelineWsModelConnectionFailed,
    /// `pipeline-error-custom-voice-failed`
    PipelineErrorCustomVoiceFailed,
    /// `pipeline-error-cartesia-socket-hang-up`
    PipelineErrorCartesiaSocketHangUp,
    /// `pipeline-error-cartesia-requested-payment`
    PipelineErrorCartesiaRequestedPayment,
    /// `pipeline-error-cartesia-500-server-error`
    PipelineErrorCartesia500ServerError,
    /// `pipeline-error-cartesia-502-server-error`
    PipelineErrorCartesia502ServerError,
    /// `pipeline-error-cartesia-503-server-error`
    PipelineErrorCartesia503ServerError,
    /// `pipeline-error-cartesia-522-server-error`
    PipelineErrorCartesia522ServerError,
    /// `call.in-progress.error-vapifault-cartesia-socket-hang-up`
    CallInProgressErrorVapifaultCartesiaSocketHangUp,
    /// `call.in-progress.error-vapifault-cartesia-requested-payment`
    CallInProgressErrorVapifaultCartesiaRequestedPayment,
    /// `call.in-progress.error-providerfault-cartesia-500-server-error`
    CallInProgressErrorProviderfaultCartesia500ServerError,
    /// `call.in-progress.error-providerfault-cartesia-503-server-error`
    CallInProgressErrorProviderfaultCartesia503ServerError,
    /// `call.in-progress.error-providerfault-cartesia-522-server-error`
    CallInProgressErrorProviderfaultCartesia522ServerError,
    /// `pipeline-error-eleven-labs-voice-not-found`
    PipelineErrorElevenLabsVoiceNotFound,
    /// `pipeline-error-eleven-labs-quota-exceeded`
    PipelineErrorElevenLabsQuotaExceeded,
    /// `pipeline-error-eleven-labs-unauthorized-access`
    PipelineErrorElevenLabsUnauthorizedAccess,
    /// `pipeline-error-eleven-labs-unauthorized-to-access-model`
    PipelineErrorElevenLabsUnauthorizedToAccessModel,
    /// `pipeline-error-eleven-labs-professional-voices-only-for-creator-plus`
    PipelineErrorElevenLabsProfessionalVoicesOnlyForCreatorPlus,
    /// `pipeline-error-eleven-labs-blocked-free-plan-and-requested-upgrade`
    PipelineErrorElevenLabsBlockedFreePlanAndRequestedUpgrade,
    /// `pipeline-error-eleven-labs-blocked-concurrent-requests-and-requested-upgrade`
    PipelineErrorElevenLabsBlockedConcurrentRequestsAndRequestedUpgrade,
    /// `pipeline-error-eleven-labs-blocked-using-instant-voice-clone-and-requested-upgrade`
    PipelineErrorElevenLabsBlockedUsingInstantVoiceCloneAndRequestedUpgrade,
    /// `pipeline-error-eleven-labs-system-busy-and-requested-upgrade`
    PipelineErrorElevenLabsSystemBusyAndRequestedUpgrade,
    /// `pipeline-error-eleven-labs-voice-not-fine-tuned`
    PipelineErrorElevenLabsVoiceNotFineTuned,
    /// `pipeline-error-eleven-labs-invalid-api-key`
    PipelineErrorElevenLabsInvalidApiKey,
    /// `pipeline-error-eleven-labs-invalid-voice-samples`
    PipelineErrorElevenLabsInvalidVoiceSamples,
    /// `pipeline-error-eleven-labs-voice-disabled-by-owner`
    PipelineErrorElevenLabsVoiceDisabledByOwner,
    /// `pipeline-error-eleven-labs-vapi-voice-disabled-by-owner`
    PipelineErrorElevenLabsVapiVoiceDisabledByOwner,
    /// `pipeline-error-eleven-labs-blocked-account-in-probation`
    PipelineErrorElevenLabsBlockedAccountInProbation,
    /// `pipeline-error-eleven-labs-blocked-content-against-their-policy`
    PipelineErrorElevenLabsBlockedContentAgainstTheirPolicy,
    /// `pipeline-error-eleven-labs-missing-samples-for-voice-clone`
    PipelineErrorElevenLabsMissingSamplesForVoiceClone,
    /// `pipeline-error-eleven-labs-voice-not-fine-tuned-and-cannot-be-used`
    PipelineErrorElevenLabsVoiceNotFineTunedAndCannotBeUsed,
    /// `pipeline-error-eleven-labs-voice-not-allowed-for-free-users`
    PipelineErrorElevenLabsVoiceNotAllowedForFreeUsers,
    /// `pipeline-error-eleven-labs-max-character-limit-exceeded`
    PipelineErrorElevenLabsMaxCharacterLimitExceeded,
    /// `pipeline-error-eleven-labs-blocked-voice-potentially-against-terms-of-service-and-awaiting-verification`
    PipelineErrorElevenLabsBlockedVoicePotentiallyAgainstTermsOfServiceAndAwaitingVerification,
    /// `pipeline-error-eleven-labs-500-server-error`
    PipelineErrorElevenLabs500ServerError,
    /// `pipeline-error-eleven-labs-503-server-error`
    PipelineErrorElevenLabs503ServerError,
    /// `call.in-progress.error-vapifault-eleven-labs-voice-not-found`
    CallInProgressErrorVapifaultElevenLabsVoiceNotFound,
    /// `call.in-progress.error-vapifault-eleven-labs-quota-exceeded`
    CallInProgressErrorVapifaultElevenLabsQuotaExceeded,
    /// `call.in-progress.error-vapifault-eleven-labs-unauthorized-access`
    CallInProgressErrorVapifaultElevenLabsUnauthorizedAccess,
    /// `call.in-progress.error-vapifault-eleven-labs-unauthorized-to-access-model`
    CallInProgressErrorVapifaultElevenLabsUnauthorizedToAccessModel,
    /// `call.in-progress.error-vapifault-eleven-labs-professional-voices-only-for-creator-plus`
    CallInProgressErrorVapifaultElevenLabsProfessionalVoicesOnlyForCreatorPlus,
    /// `call.in-progress.error-vapifault-eleven-labs-blocked-free-plan-and-requested-upgrade`
    CallInProgressErrorVapifaultElevenLabsBlockedFreePlanAndRequestedUpgrade,
    /// `call.in-progress.error-vapifault-eleven-labs-blocked-concurrent-requests-and-requested-upgrade`
    CallInProgressErrorVapifaultElevenLabsBlockedConcurrentRequestsAndRequestedUpgrade,
    /// `call.in-progress.error-vapifault-eleven-labs-blocked-using-instant-voice-clone-and-requested-upgrade`
    CallInProgressErrorVapifaultElevenLabsBlockedUsingInstantVoiceCloneAndRequestedUpgrade,
    /// `call.in-progress.error-vapifault-eleven-labs-system-busy-and-requested-upgrade`
    CallInProgressErrorVapifaultElevenLabsSystemBusyAndRequestedUpgrade,
    /// `call.in-progress.error-vapifault-eleven-labs-voice-not-fine-tuned`
    CallInProgressErrorVapifaultElevenLabsVoiceNotFineTuned,
    /// `call.in-progress.error-vapifault-eleven-labs-invalid-api-key`
    CallInProgressErrorVapifaultElevenLabsInvalidApiKey,
    /// `call.in-progress.error-vapifault-eleven-labs-invalid-voice-samples`
    CallInProgressErrorVapifaultElevenLabsInvalidVoiceSamples,
    /// `call.in-progress.error-vapifault-eleven-labs-voice-disabled-by-owner`
    CallInProgressErrorVapifaultElevenLabsVoiceDisabledByOwner,
    /// `call.in-progress.error-vapifault-eleven-labs-blocked-account-in-probation`
    CallInProgressErrorVapifaultElevenLabsBlockedAccountInProbation,
    /// `call.in-progress.error-vapifault-eleven-labs-blocked-content-against-their-policy`
    CallInProgressErrorVapifaultElevenLabsBlockedContentAgainstTheirPolicy,
    /// `call.in-progress.error-vapifault-eleven-labs-missing-samples-for-voice-clone`
    CallInProgressErrorVapifaultElevenLabsMissingSamplesForVoiceClone,
    /// `call.in-progress.error-vapifault-eleven-labs-voice-not-fine-tuned-and-cannot-be-used`
    CallInProgressErrorVapifaultElevenLabsVoiceNotFineTunedAndCannotBeUsed,
    /// `call.in-progress.error-vapifault-eleven-labs-voice-not-allowed-for-free-users`
    CallInProgressErrorVapifaultElevenLabsVoiceNotAllowedForFreeUsers,
    /// `call.in-progress.error-vapifault-eleven-labs-max-character-limit-exceeded`
    CallInProgressErrorVapifaultElevenLabsMaxCharacterLimitExceeded,
    /// `call.in-progress.error-vapifault-eleven-labs-blocked-voice-potentially-against-terms-of-service-and-awaiting-verification`
    CallInProgressErrorVapifaultElevenLabsBlockedVoicePotentiallyAgainstTermsOfServiceAndAwaitingVerification,
    /// `call.in-progress.error-providerfault-eleven-labs-system-busy-and-requested-upgrade`
    CallInProgressErrorProviderfaultElevenLabsSystemBusyAndRequestedUpgrade,
    /// `call.in-progress.error-providerfault-eleven-labs-500-server-error`
    CallInProgressErrorProviderfaultElevenLabs500ServerError,
    /// `call.in-progress.error-providerfault-eleven-labs-503-server-error`
    CallInProgressErrorProviderfaultElevenLabs503ServerError,
    /// `pipeline-error-playht-request-timed-out`
    PipelineErrorPlayhtRequestTimedOut,
    /// `pipeline-error-playht-invalid-voice`
    PipelineErrorPlayhtInvalidVoice,
    /// `pipeline-error-playht-unexpected-error`
    PipelineErrorPlayhtUnexpectedError,
    /// `pipeline-error-playht-out-of-credits`
    PipelineErrorPlayhtOutOfCredits,
    /// `pipeline-error-playht-invalid-emotion`
    PipelineErrorPlayhtInvalidEmotion,
    /// `pipeline-error-playht-voice-must-be-a-valid-voice-manifest-uri`
    PipelineErrorPlayhtVoiceMustBeAValidVoiceManifestUri,
    /// `pipeline-error-playht-401-unauthorized`
    PipelineErrorPlayht401Unauthorized,
    /// `pipeline-error-playht-403-forbidden-out-of-characters`
    PipelineErrorPlayht403ForbiddenOutOfCharacters,
    /// `pipeline-error-playht-403-forbidden-api-access-not-available`
    PipelineErrorPlayht403ForbiddenApiAccessNotAvailable,
    /// `pipeline-error-playht-429-exceeded-quota`
    PipelineErrorPlayht429ExceededQuota,
    /// `pipeline-error-playht-502-gateway-error`
    PipelineErrorPlayht502GatewayError,
    /// `pipeline-error-playht-504-gateway-error`
    PipelineErrorPlayht504GatewayError,
    /// `call.in-progress.error-vapifault-playht-request-timed-out`
    CallInProgressErrorVapifaultPlayhtRequestTimedOut,
    /// `call.in-progress.error-vapifault-playht-invalid-voice`
    CallInProgressErrorVapifaultPlayhtInvalidVoice,
    /// `call.in-progress.error-vapifault-playht-unexpected-error`
    CallInProgressErrorVapifaultPlayhtUnexpectedError,
    /// `call.in-progress.error-vapifault-playht-out-of-credits`
    CallInProgressErrorVapifaultPlayhtOutOfCredits,
    /// `call.in-progress.error-vapifault-playht-invalid-emotion`
    CallInProgressErrorVapifaultPlayhtInvalidEmotion,
    /// `call.in-progress.error-vapifault-playht-voice-must-be-a-valid-voice-manifest-uri`
    CallInProgressErrorVapifaultPlayhtVoiceMustBeAValidVoiceManifestUri,
    /// `call.in-progress.error-vapifault-playht-401-unauthorized`
    CallInProgressErrorVapifaultPlayht401Unauthorized,
    /// `call.in-progress.error-vapifault-playht-403-forbidden-out-of-characters`
    CallInProgressErrorVapifaultPlayht403ForbiddenOutOfCharacters,
    /// `call.in-progress.error-vapifault-playht-403-forbidden-api-access-not-available`
    CallInProgressErrorVapifaultPlayht403ForbiddenApiAccessNotAvailable,
    /// `call.in-progress.error-vapifault-playht-429-exceeded-quota`
    CallInProgressErrorVapifaultPlayht429ExceededQuota,
    /// `call.in-progress.error-providerfault-playht-502-gateway-error`
    CallInProgressErrorProviderfaultPlayht502GatewayError,
    /// `call.in-progress.error-providerfault-playht-504-gateway-error`
    CallInProgressErrorProviderfaultPlayht504GatewayError,
    /// `pipeline-error-custom-transcriber-failed`
    PipelineErrorCustomTranscriberFailed,
    /// `call.in-progress.error-vapifault-custom-transcriber-failed`
    CallInProgressErrorVapifaultCustomTranscriberFailed,
    /// `pipeline-error-deepgram-returning-400-no-such-model-language-tier-combination`
    PipelineErrorDeepgramReturning400NoSuchModelLanguageTierCombination,
    /// `pipeline-error-deepgram-returning-401-invalid-credentials`
    PipelineErrorDeepgramReturning401InvalidCredentials,
    /// `pipeline-error-deepgram-returning-403-model-access-denied`
    PipelineErrorDeepgramReturning403ModelAccessDenied,
    /// `pipeline-error-deepgram-returning-404-not-found`
    PipelineErrorDeepgramReturning404NotFound,
    /// `pipeline-error-deepgram-returning-500-invalid-json`
    PipelineErrorDeepgramReturning500InvalidJson,
    /// `pipeline-error-deepgram-returning-502-network-error`
    PipelineErrorDeepgramReturning502NetworkError,
    /// `pipeline-error-deepgram-returning-502-bad-gateway-ehostunreach`
    PipelineErrorDeepgramReturning502BadGatewayEhostunreach,
    /// `pipeline-error-deepgram-returning-econnreset`
    PipelineErrorDeepgramReturningEconnreset,
    /// `call.in-progress.error-vapifault-deepgram-returning-400-no-such-model-language-tier-combination`
    CallInProgressErrorVapifaultDeepgramReturning400NoSuchModelLanguageTierCombination,
    /// `call.in-progress.error-vapifault-deepgram-returning-401-invalid-credentials`
    CallInProgressErrorVapifaultDeepgramReturning401InvalidCredentials,
    /// `call.in-progress.error-vapifault-deepgram-returning-404-not-found`
    CallInProgressErrorVapifaultDeepgramReturning404NotFound,
    /// `call.in-progress.error-vapifault-deepgram-returning-403-model-access-denied`
    CallInProgressErrorVapifaultDeepgramReturning403ModelAccessDenied,
    /// `call.in-progress.error-providerfault-deepgram-returning-500-invalid-json`
    CallInProgressErrorProviderfaultDeepgramReturning500InvalidJson,
    /// `call.in-progress.error-providerfault-deepgram-returning-502-network-error`
    CallInProgressErrorProviderfaultDeepgramReturning502NetworkError,
    /// `call.in-progress.error-providerfault-deepgram-returning-502-bad-gateway-ehostunreach`
    CallInProgressErrorProviderfaultDeepgramReturning502BadGatewayEhostunreach,
    /// `call.in-progress.error-warm-transfer-max-duration`
    CallInProgressErrorWarmTransferMaxDuration,
    /// `call.in-progress.error-warm-transfer-assistant-cancelled`
    CallInProgressErrorWarmTransferAssistantCancelled,
    /// `call.in-progress.error-warm-transfer-silence-timeout`
    CallInProgressErrorWarmTransferSilenceTimeout,
    /// `call.in-progress.error-warm-transfer-microphone-timeout`
    CallInProgressErrorWarmTransferMicrophoneTimeout,
    /// `assistant-ended-call`
    AssistantEndedCall,
    /// `assistant-said-end-call-phrase`
    AssistantSaidEndCallPhrase,
    /// `assistant-ended-call-with-hangup-task`
    AssistantEndedCallWithHangupTask,
    /// `assistant-ended-call-after-message-spoken`
    AssistantEndedCallAfterMessageSpoken,
    /// `assistant-forwarded-call`
    AssistantForwardedCall,
    /// `assistant-join-timed-out`
    AssistantJoinTimedOut,
    /// `call.in-progress.error-assistant-did-not-receive-customer-audio`
    CallInProgressErrorAssistantDidNotReceiveCustomerAudio,
    /// `call.in-progress.error-transfer-failed`
    CallInProgressErrorTransferFailed,
    /// `customer-busy`
    CustomerBusy,
    /// `customer-ended-call`
    CustomerEndedCall,
    /// `customer-ended-call-before-warm-transfer`
    CustomerEndedCallBeforeWarmTransfer,
    /// `customer-ended-call-after-warm-transfer-attempt`
    CustomerEndedCallAfterWarmTransferAttempt,
    /// `customer-ended-call-during-transfer`
    CustomerEndedCallDuringTransfer,
    /// `customer-did-not-answer`
    CustomerDidNotAnswer,
    /// `customer-did-not-give-microphone-permission`
    CustomerDidNotGiveMicrophonePermission,
    /// `exceeded-max-duration`
    ExceededMaxDuration,
    /// `manually-canceled`
    ManuallyCanceled,
    /// `phone-call-provider-closed-websocket`
    PhoneCallProviderClosedWebsocket,
    /// `call.forwarding.operator-busy`
    CallForwardingOperatorBusy,
    /// `silence-timed-out`
    SilenceTimedOut,
    /// `call.in-progress.error-providerfault-outbound-sip-403-forbidden`
    CallInProgressErrorProviderfaultOutboundSip403Forbidden,
    /// `call.in-progress.error-providerfault-outbound-sip-407-proxy-authentication-required`
    CallInProgressErrorProviderfaultOutboundSip407ProxyAuthenticationRequired,
    /// `call.in-progress.error-providerfault-outbound-sip-408-request-timeout`
    CallInProgressErrorProviderfaultOutboundSip408RequestTimeout,
    /// `call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable`
    CallInProgressErrorProviderfaultOutboundSip480TemporarilyUnavailable,
    /// `call.ringing.hook-executed-say`
    CallRingingHookExecutedSay,
    /// `call.ringing.hook-executed-transfer`
    CallRingingHookExecutedTransfer,
    /// `call.ending.hook-executed-say`
    CallEndingHookExecutedSay,
    /// `call.ending.hook-executed-transfer`
    CallEndingHookExecutedTransfer,
    /// `call.ringing.sip-inbound-caller-hungup-before-call-connect`
    CallRingingSipInboundCallerHungupBeforeCallConnect,
    /// `twilio-failed-to-connect-call`
    TwilioFailedToConnectCall,
    /// `twilio-reported-customer-misdialed`
    TwilioReportedCustomerMisdialed,
    /// `vonage-rejected`
    VonageRejected,
    /// `voicemail`
    Voicemail,
    /// `call-deleted`
    CallDeleted,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl EndedReason {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "call-start-error-neither-assistant-nor-server-set",
        "assistant-request-failed",
        "assistant-request-returned-error",
        "assistant-request-returned-unspeakable-error",
        "assistant-request-returned-invalid-assistant",
        "assistant-request-returned-no-assistant",
        "assistant-request-returned-forwarding-phone-number",
        "scheduled-call-deleted",
        "call.start.error-vapifault-get-org",
        "call.start.error-vapifault-get-subscription",
        "call.start.error-get-assistant",
        "call.start.error-get-phone-number",
        "call.start.error-get-customer",
        "call.start.error-get-resources-validation",
        "call.start.error-vapi-number-international",
        "call.start.error-vapi-number-outbound-daily-limit",
        "call.start.error-get-transport",
        "call.start.error-subscription-wallet-does-not-exist",
        "call.start.error-fraud-check-failed",
        "call.start.error-subscription-frozen",
        "call.start.error-subscription-insufficient-credits",
        "call.start.error-subscription-upgrade-failed",
        "call.start.error-subscription-concurrency-limit-reached",
        "call.start.error-enterprise-feature-not-available-recording-consent",
        "assistant-not-valid",
        "call.start.error-vapifault-database-error",
        "assistant-not-found",
        "pipeline-error-openai-voice-failed",
        "pipeline-error-cartesia-voice-failed",
        "pipeline-error-deepgram-voice-failed",
        "pipeline-error-eleven-labs-voice-failed",
        "pipeline-error-playht-voice-failed",
        "pipeline-error-lmnt-voice-failed",
        "pipeline-error-azure-voice-failed",
        "pipeline-error-rime-ai-voice-failed",
        "pipeline-error-smallest-ai-voice-failed",
        "pipeline-error-vapi-voice-failed",
        "pipeline-error-neuphonic-voice-failed",
        "pipeline-error-hume-voice-failed",
        "pipeline-error-sesame-voice-failed",
        "pipeline-error-inworld-voice-failed",
        "pipeline-error-minimax-voice-failed",
        "pipeline-error-wellsaid-voice-failed",
        "pipeline-error-tavus-video-failed",
        "call.in-progress.error-vapifault-openai-voice-failed",
        "call.in-progress.error-vapifault-cartesia-voice-failed",
        "call.in-progress.error-vapifault-deepgram-voice-failed",
        "call.in-progress.error-vapifault-eleven-labs-voice-failed",
        "call.in-progress.error-vapifault-playht-voice-failed",
        "call.in-progress.error-vapifault-lmnt-voice-failed",
        "call.in-progress.error-vapifault-azure-voice-failed",
        "call.in-progress.error-vapifault-rime-ai-voice-failed",
        "call.in-progress.error-vapifault-smallest-ai-voice-failed",
        "call.in-progress.error-vapifault-vapi-voice-failed",
        "call.in-progress.error-vapifault-neuphonic-voice-failed",
        "call.in-progress.error-vapifault-hume-voice-failed",
        "call.in-progress.error-vapifault-sesame-voice-failed",
        "call.in-progress.error-vapifault-inworld-voice-failed",
        "call.in-progress.error-vapifault-minimax-voice-failed",
        "call.in-progress.error-vapifault-wellsaid-voice-failed",
        "call.in-progress.error-vapifault-tavus-video-failed",
        "pipeline-error-vapi-llm-failed",
        "pipeline-error-vapi-400-bad-request-validation-failed",
        "pipeline-error-vapi-401-unauthorized",
        "pipeline-error-vapi-403-model-access-denied",
        "pipeline-error-vapi-429-exceeded-quota",
        "pipeline-error-vapi-500-server-error",
        "pipeline-error-vapi-503-server-overloaded-error",
        "call.in-progress.error-providerfault-vapi-llm-failed",
        "call.in-progress.error-vapifault-vapi-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-vapi-401-unauthorized",
        "call.in-progress.error-vapifault-vapi-403-model-access-denied",
        "call.in-progress.error-vapifault-vapi-429-exceeded-quota",
        "call.in-progress.error-providerfault-vapi-500-server-error",
        "call.in-progress.error-providerfault-vapi-503-server-overloaded-error",
        "pipeline-error-deepgram-transcriber-failed",
        "pipeline-error-deepgram-transcriber-api-key-missing",
        "call.in-progress.error-vapifault-deepgram-transcriber-failed",
        "pipeline-error-gladia-transcriber-failed",
        "call.in-progress.error-vapifault-gladia-transcriber-failed",
        "pipeline-error-speechmatics-transcriber-failed",
        "call.in-progress.error-vapifault-speechmatics-transcriber-failed",
        "pipeline-error-assembly-ai-transcriber-failed",
        "pipeline-error-assembly-ai-returning-400-insufficent-funds",
        "pipeline-error-assembly-ai-returning-400-paid-only-feature",
        "pipeline-error-assembly-ai-returning-401-invalid-credentials",
        "pipeline-error-assembly-ai-returning-500-invalid-schema",
        "pipeline-error-assembly-ai-returning-500-word-boost-parsing-failed",
        "call.in-progress.error-vapifault-assembly-ai-transcriber-failed",
        "call.in-progress.error-vapifault-assembly-ai-returning-400-insufficent-funds",
        "call.in-progress.error-vapifault-assembly-ai-returning-400-paid-only-feature",
        "call.in-progress.error-vapifault-assembly-ai-returning-401-invalid-credentials",
        "call.in-progress.error-vapifault-assembly-ai-returning-500-invalid-schema",
        "call.in-progress.error-vapifault-assembly-ai-returning-500-word-boost-parsing-failed",
        "pipeline-error-talkscriber-transcriber-failed",
        "call.in-progress.error-vapifault-talkscriber-transcriber-failed",
        "pipeline-error-azure-speech-transcriber-failed",
        "call.in-progress.error-vapifault-azure-speech-transcriber-failed",
        "pipeline-error-eleven-labs-transcriber-failed",
        "call.in-progress.error-vapifault-eleven-labs-transcriber-failed",
        "pipeline-error-google-transcriber-failed",
        "call.in-progress.error-vapifault-google-transcriber-failed",
        "pipeline-error-openai-transcriber-failed",
        "call.in-progress.error-vapifault-openai-transcriber-failed",
        "pipeline-error-soniox-transcriber-auth-failed",
        "pipeline-error-soniox-transcriber-rate-limited",
        "pipeline-error-soniox-transcriber-invalid-config",
        "pipeline-error-soniox-transcriber-server-error",
        "pipeline-error-soniox-transcriber-failed",
        "call.in-progress.error-vapifault-soniox-transcriber-auth-failed",
        "call.in-progress.error-vapifault-soniox-transcriber-rate-limited",
        "call.in-progress.error-vapifault-soniox-transcriber-invalid-config",
        "call.in-progress.error-vapifault-soniox-transcriber-server-error",
        "call.in-progress.error-vapifault-soniox-transcriber-failed",
        "call.in-progress.error-pipeline-no-available-llm-model",
        "worker-shutdown",
        "vonage-disconnected",
        "vonage-failed-to-connect-call",
        "vonage-completed",
        "phone-call-provider-bypass-enabled-but-no-call-received",
        "call.in-progress.error-providerfault-transport-never-connected",
        "call.in-progress.error-vapifault-worker-not-available",
        "call.in-progress.error-vapifault-transport-never-connected",
        "call.in-progress.error-vapifault-transport-connected-but-call-not-active",
        "call.in-progress.error-vapifault-call-started-but-connection-to-transport-missing",
        "call.in-progress.error-vapifault-worker-died",
        "call.in-progress.twilio-completed-call",
        "call.in-progress.sip-completed-call",
        "call.in-progress.error-sip-inbound-call-failed-to-connect",
        "call.in-progress.error-providerfault-outbound-sip-503-service-unavailable",
        "call.in-progress.error-sip-outbound-call-failed-to-connect",
        "call.ringing.error-sip-inbound-call-failed-to-connect",
        "call.in-progress.error-providerfault-openai-llm-failed",
        "call.in-progress.error-providerfault-azure-openai-llm-failed",
        "call.in-progress.error-providerfault-groq-llm-failed",
        "call.in-progress.error-providerfault-google-llm-failed",
        "call.in-progress.error-providerfault-xai-llm-failed",
        "call.in-progress.error-providerfault-mistral-llm-failed",
        "call.in-progress.error-providerfault-minimax-llm-failed",
        "call.in-progress.error-providerfault-inflection-ai-llm-failed",
        "call.in-progress.error-providerfault-cerebras-llm-failed",
        "call.in-progress.error-providerfault-deep-seek-llm-failed",
        "call.in-progress.error-providerfault-baseten-llm-failed",
        "call.in-progress.error-vapifault-chat-pipeline-failed-to-start",
        "pipeline-error-openai-400-bad-request-validation-failed",
        "pipeline-error-openai-401-unauthorized",
        "pipeline-error-openai-401-incorrect-api-key",
        "pipeline-error-openai-401-account-not-in-organization",
        "pipeline-error-openai-403-model-access-denied",
        "pipeline-error-openai-429-exceeded-quota",
        "pipeline-error-openai-429-rate-limit-reached",
        "pipeline-error-openai-500-server-error",
        "pipeline-error-openai-503-server-overloaded-error",
        "pipeline-error-openai-llm-failed",
        "call.in-progress.error-vapifault-openai-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-openai-401-unauthorized",
        "call.in-progress.error-vapifault-openai-401-incorrect-api-key",
        "call.in-progress.error-vapifault-openai-401-account-not-in-organization",
        "call.in-progress.error-vapifault-openai-403-model-access-denied",
        "call.in-progress.error-vapifault-openai-429-exceeded-quota",
        "call.in-progress.error-vapifault-openai-429-rate-limit-reached",
        "call.in-progress.error-providerfault-openai-500-server-error",
        "call.in-progress.error-providerfault-openai-503-server-overloaded-error",
        "pipeline-error-azure-openai-400-bad-request-validation-failed",
        "pipeline-error-azure-openai-401-unauthorized",
        "pipeline-error-azure-openai-403-model-access-denied",
        "pipeline-error-azure-openai-429-exceeded-quota",
        "pipeline-error-azure-openai-500-server-error",
        "pipeline-error-azure-openai-503-server-overloaded-error",
        "pipeline-error-azure-openai-llm-failed",
        "call.in-progress.error-vapifault-azure-openai-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-azure-openai-401-unauthorized",
        "call.in-progress.error-vapifault-azure-openai-403-model-access-denied",
        "call.in-progress.error-vapifault-azure-openai-429-exceeded-quota",
        "call.in-progress.error-providerfault-azure-openai-500-server-error",
        "call.in-progress.error-providerfault-azure-openai-503-server-overloaded-error",
        "pipeline-error-google-400-bad-request-validation-failed",
        "pipeline-error-google-401-unauthorized",
        "pipeline-error-google-403-model-access-denied",
        "pipeline-error-google-429-exceeded-quota",
        "pipeline-error-google-500-server-error",
        "pipeline-error-google-503-server-overloaded-error",
        "pipeline-error-google-llm-failed",
        "call.in-progress.error-vapifault-google-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-google-401-unauthorized",
        "call.in-progress.error-vapifault-google-403-model-access-denied",
        "call.in-progress.error-vapifault-google-429-exceeded-quota",
        "call.in-progress.error-providerfault-google-500-server-error",
        "call.in-progress.error-providerfault-google-503-server-overloaded-error",
        "pipeline-error-xai-400-bad-request-validation-failed",
        "pipeline-error-xai-401-unauthorized",
        "pipeline-error-xai-403-model-access-denied",
        "pipeline-error-xai-429-exceeded-quota",
        "pipeline-error-xai-500-server-error",
        "pipeline-error-xai-503-server-overloaded-error",
        "pipeline-error-xai-llm-failed",
        "call.in-progress.error-vapifault-xai-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-xai-401-unauthorized",
        "call.in-progress.error-vapifault-xai-403-model-access-denied",
        "call.in-progress.error-vapifault-xai-429-exceeded-quota",
        "call.in-progress.error-providerfault-xai-500-server-error",
        "call.in-progress.error-providerfault-xai-503-server-overloaded-error",
        "pipeline-error-baseten-400-bad-request-validation-failed",
        "pipeline-error-baseten-401-unauthorized",
        "pipeline-error-baseten-403-model-access-denied",
        "pipeline-error-baseten-429-exceeded-quota",
        "pipeline-error-baseten-500-server-error",
        "pipeline-error-baseten-503-server-overloaded-error",
        "pipeline-error-baseten-llm-failed",
        "call.in-progress.error-vapifault-baseten-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-baseten-401-unauthorized",
        "call.in-progress.error-vapifault-baseten-403-model-access-denied",
        "call.in-progress.error-vapifault-baseten-429-exceeded-quota",
        "call.in-progress.error-providerfault-baseten-500-server-error",
        "call.in-progress.error-providerfault-baseten-503-server-overloaded-error",
        "pipeline-error-mistral-400-bad-request-validation-failed",
        "pipeline-error-mistral-401-unauthorized",
        "pipeline-error-mistral-403-model-access-denied",
        "pipeline-error-mistral-429-exceeded-quota",
        "pipeline-error-mistral-500-server-error",
        "pipeline-error-mistral-503-server-overloaded-error",
        "pipeline-error-mistral-llm-failed",
        "call.in-progress.error-vapifault-mistral-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-mistral-401-unauthorized",
        "call.in-progress.error-vapifault-mistral-403-model-access-denied",
        "call.in-progress.error-vapifault-mistral-429-exceeded-quota",
        "call.in-progress.error-providerfault-mistral-500-server-error",
        "call.in-progress.error-providerfault-mistral-503-server-overloaded-error",
        "pipeline-error-minimax-400-bad-request-validation-failed",
        "pipeline-error-minimax-401-unauthorized",
        "pipeline-error-minimax-403-model-access-denied",
        "pipeline-error-minimax-429-exceeded-quota",
        "pipeline-error-minimax-500-server-error",
        "pipeline-error-minimax-503-server-overloaded-error",
        "pipeline-error-minimax-llm-failed",
        "call.in-progress.error-vapifault-minimax-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-minimax-401-unauthorized",
        "call.in-progress.error-vapifault-minimax-403-model-access-denied",
        "call.in-progress.error-vapifault-minimax-429-exceeded-quota",
        "call.in-progress.error-providerfault-minimax-500-server-error",
        "call.in-progress.error-providerfault-minimax-503-server-overloaded-error",
        "pipeline-error-inflection-ai-400-bad-request-validation-failed",
        "pipeline-error-inflection-ai-401-unauthorized",
        "pipeline-error-inflection-ai-403-model-access-denied",
        "pipeline-error-inflection-ai-429-exceeded-quota",
        "pipeline-error-inflection-ai-500-server-error",
        "pipeline-error-inflection-ai-503-server-overloaded-error",
        "pipeline-error-inflection-ai-llm-failed",
        "call.in-progress.error-vapifault-inflection-ai-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-inflection-ai-401-unauthorized",
        "call.in-progress.error-vapifault-inflection-ai-403-model-access-denied",
        "call.in-progress.error-vapifault-inflection-ai-429-exceeded-quota",
        "call.in-progress.error-providerfault-inflection-ai-500-server-error",
        "call.in-progress.error-providerfault-inflection-ai-503-server-overloaded-error",
        "pipeline-error-deep-seek-400-bad-request-validation-failed",
        "pipeline-error-deep-seek-401-unauthorized",
        "pipeline-error-deep-seek-403-model-access-denied",
        "pipeline-error-deep-seek-429-exceeded-quota",
        "pipeline-error-deep-seek-500-server-error",
        "pipeline-error-deep-seek-503-server-overloaded-error",
        "pipeline-error-deep-seek-llm-failed",
        "call.in-progress.error-vapifault-deep-seek-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-deep-seek-401-unauthorized",
        "call.in-progress.error-vapifault-deep-seek-403-model-access-denied",
        "call.in-progress.error-vapifault-deep-seek-429-exceeded-quota",
        "call.in-progress.error-providerfault-deep-seek-500-server-error",
        "call.in-progress.error-providerfault-deep-seek-503-server-overloaded-error",
        "pipeline-error-groq-400-bad-request-validation-failed",
        "pipeline-error-groq-401-unauthorized",
        "pipeline-error-groq-403-model-access-denied",
        "pipeline-error-groq-429-exceeded-quota",
        "pipeline-error-groq-500-server-error",
        "pipeline-error-groq-503-server-overloaded-error",
        "pipeline-error-groq-llm-failed",
        "call.in-progress.error-vapifault-groq-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-groq-401-unauthorized",
        "call.in-progress.error-vapifault-groq-403-model-access-denied",
        "call.in-progress.error-vapifault-groq-429-exceeded-quota",
        "call.in-progress.error-providerfault-groq-500-server-error",
        "call.in-progress.error-providerfault-groq-503-server-overloaded-error",
        "pipeline-error-cerebras-400-bad-request-validation-failed",
        "pipeline-error-cerebras-401-unauthorized",
        "pipeline-error-cerebras-403-model-access-denied",
        "pipeline-error-cerebras-429-exceeded-quota",
        "pipeline-error-cerebras-500-server-error",
        "pipeline-error-cerebras-503-server-overloaded-error",
        "pipeline-error-cerebras-llm-failed",
        "call.in-progress.error-vapifault-cerebras-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-cerebras-401-unauthorized",
        "call.in-progress.error-vapifault-cerebras-403-model-access-denied",
        "call.in-progress.error-vapifault-cerebras-429-exceeded-quota",
        "call.in-progress.error-providerfault-cerebras-500-server-error",
        "call.in-progress.error-providerfault-cerebras-503-server-overloaded-error",
        "pipeline-error-anthropic-400-bad-request-validation-failed",
        "pipeline-error-anthropic-401-unauthorized",
        "pipeline-error-anthropic-403-model-access-denied",
        "pipeline-error-anthropic-429-exceeded-quota",
        "pipeline-error-anthropic-500-server-error",
        "pipeline-error-anthropic-503-server-overloaded-error",
        "pipeline-error-anthropic-llm-failed",
        "call.in-progress.error-providerfault-anthropic-llm-failed",
        "call.in-progress.error-vapifault-anthropic-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-anthropic-401-unauthorized",
        "call.in-progress.error-vapifault-anthropic-403-model-access-denied",
        "call.in-progress.error-vapifault-anthropic-429-exceeded-quota",
        "call.in-progress.error-providerfault-anthropic-500-server-error",
        "call.in-progress.error-providerfault-anthropic-503-server-overloaded-error",
        "pipeline-error-anthropic-bedrock-400-bad-request-validation-failed",
        "pipeline-error-anthropic-bedrock-401-unauthorized",
        "pipeline-error-anthropic-bedrock-403-model-access-denied",
        "pipeline-error-anthropic-bedrock-429-exceeded-quota",
        "pipeline-error-anthropic-bedrock-500-server-error",
        "pipeline-error-anthropic-bedrock-503-server-overloaded-error",
        "pipeline-error-anthropic-bedrock-llm-failed",
        "call.in-progress.error-providerfault-anthropic-bedrock-llm-failed",
        "call.in-progress.error-vapifault-anthropic-bedrock-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-anthropic-bedrock-401-unauthorized",
        "call.in-progress.error-vapifault-anthropic-bedrock-403-model-access-denied",
        "call.in-progress.error-vapifault-anthropic-bedrock-429-exceeded-quota",
        "call.in-progress.error-providerfault-anthropic-bedrock-500-server-error",
        "call.in-progress.error-providerfault-anthropic-bedrock-503-server-overloaded-error",
        "pipeline-error-anthropic-vertex-400-bad-request-validation-failed",
        "pipeline-error-anthropic-vertex-401-unauthorized",
        "pipeline-error-anthropic-vertex-403-model-access-denied",
        "pipeline-error-anthropic-vertex-429-exceeded-quota",
        "pipeline-error-anthropic-vertex-500-server-error",
        "pipeline-error-anthropic-vertex-503-server-overloaded-error",
        "pipeline-error-anthropic-vertex-llm-failed",
        "call.in-progress.error-providerfault-anthropic-vertex-llm-failed",
        "call.in-progress.error-vapifault-anthropic-vertex-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-anthropic-vertex-401-unauthorized",
        "call.in-progress.error-vapifault-anthropic-vertex-403-model-access-denied",
        "call.in-progress.error-vapifault-anthropic-vertex-429-exceeded-quota",
        "call.in-progress.error-providerfault-anthropic-vertex-500-server-error",
        "call.in-progress.error-providerfault-anthropic-vertex-503-server-overloaded-error",
        "pipeline-error-together-ai-400-bad-request-validation-failed",
        "pipeline-error-together-ai-401-unauthorized",
        "pipeline-error-together-ai-403-model-access-denied",
        "pipeline-error-together-ai-429-exceeded-quota",
        "pipeline-error-together-ai-500-server-error",
        "pipeline-error-together-ai-503-server-overloaded-error",
        "pipeline-error-together-ai-llm-failed",
        "call.in-progress.error-providerfault-together-ai-llm-failed",
        "call.in-progress.error-vapifault-together-ai-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-together-ai-401-unauthorized",
        "call.in-progress.error-vapifault-together-ai-403-model-access-denied",
        "call.in-progress.error-vapifault-together-ai-429-exceeded-quota",
        "call.in-progress.error-providerfault-together-ai-500-server-error",
        "call.in-progress.error-providerfault-together-ai-503-server-overloaded-error",
        "pipeline-error-anyscale-400-bad-request-validation-failed",
        "pipeline-error-anyscale-401-unauthorized",
        "pipeline-error-anyscale-403-model-access-denied",
        "pipeline-error-anyscale-429-exceeded-quota",
        "pipeline-error-anyscale-500-server-error",
        "pipeline-error-anyscale-503-server-overloaded-error",
        "pipeline-error-anyscale-llm-failed",
        "call.in-progress.error-providerfault-anyscale-llm-failed",
        "call.in-progress.error-vapifault-anyscale-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-anyscale-401-unauthorized",
        "call.in-progress.error-vapifault-anyscale-403-model-access-denied",
        "call.in-progress.error-vapifault-anyscale-429-exceeded-quota",
        "call.in-progress.error-providerfault-anyscale-500-server-error",
        "call.in-progress.error-providerfault-anyscale-503-server-overloaded-error",
        "pipeline-error-openrouter-400-bad-request-validation-failed",
        "pipeline-error-openrouter-401-unauthorized",
        "pipeline-error-openrouter-403-model-access-denied",
        "pipeline-error-openrouter-429-exceeded-quota",
        "pipeline-error-openrouter-500-server-error",
        "pipeline-error-openrouter-503-server-overloaded-error",
        "pipeline-error-openrouter-llm-failed",
        "call.in-progress.error-providerfault-openrouter-llm-failed",
        "call.in-progress.error-vapifault-openrouter-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-openrouter-401-unauthorized",
        "call.in-progress.error-vapifault-openrouter-403-model-access-denied",
        "call.in-progress.error-vapifault-openrouter-429-exceeded-quota",
        "call.in-progress.error-providerfault-openrouter-500-server-error",
        "call.in-progress.error-providerfault-openrouter-503-server-overloaded-error",
        "pipeline-error-perplexity-ai-400-bad-request-validation-failed",
        "pipeline-error-perplexity-ai-401-unauthorized",
        "pipeline-error-perplexity-ai-403-model-access-denied",
        "pipeline-error-perplexity-ai-429-exceeded-quota",
        "pipeline-error-perplexity-ai-500-server-error",
        "pipeline-error-perplexity-ai-503-server-overloaded-error",
        "pipeline-error-perplexity-ai-llm-failed",
        "call.in-progress.error-providerfault-perplexity-ai-llm-failed",
        "call.in-progress.error-vapifault-perplexity-ai-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-perplexity-ai-401-unauthorized",
        "call.in-progress.error-vapifault-perplexity-ai-403-model-access-denied",
        "call.in-progress.error-vapifault-perplexity-ai-429-exceeded-quota",
        "call.in-progress.error-providerfault-perplexity-ai-500-server-error",
        "call.in-progress.error-providerfault-perplexity-ai-503-server-overloaded-error",
        "pipeline-error-deepinfra-400-bad-request-validation-failed",
        "pipeline-error-deepinfra-401-unauthorized",
        "pipeline-error-deepinfra-403-model-access-denied",
        "pipeline-error-deepinfra-429-exceeded-quota",
        "pipeline-error-deepinfra-500-server-error",
        "pipeline-error-deepinfra-503-server-overloaded-error",
        "pipeline-error-deepinfra-llm-failed",
        "call.in-progress.error-providerfault-deepinfra-llm-failed",
        "call.in-progress.error-vapifault-deepinfra-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-deepinfra-401-unauthorized",
        "call.in-progress.error-vapifault-deepinfra-403-model-access-denied",
        "call.in-progress.error-vapifault-deepinfra-429-exceeded-quota",
        "call.in-progress.error-providerfault-deepinfra-500-server-error",
        "call.in-progress.error-providerfault-deepinfra-503-server-overloaded-error",
        "pipeline-error-runpod-400-bad-request-validation-failed",
        "pipeline-error-runpod-401-unauthorized",
        "pipeline-error-runpod-403-model-access-denied",
        "pipeline-error-runpod-429-exceeded-quota",
        "pipeline-error-runpod-500-server-error",
        "pipeline-error-runpod-503-server-overloaded-error",
        "pipeline-error-runpod-llm-failed",
        "call.in-progress.error-providerfault-runpod-llm-failed",
        "call.in-progress.error-vapifault-runpod-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-runpod-401-unauthorized",
        "call.in-progress.error-vapifault-runpod-403-model-access-denied",
        "call.in-progress.error-vapifault-runpod-429-exceeded-quota",
        "call.in-progress.error-providerfault-runpod-500-server-error",
        "call.in-progress.error-providerfault-runpod-503-server-overloaded-error",
        "pipeline-error-custom-llm-400-bad-request-validation-failed",
        "pipeline-error-custom-llm-401-unauthorized",
        "pipeline-error-custom-llm-403-model-access-denied",
        "pipeline-error-custom-llm-429-exceeded-quota",
        "pipeline-error-custom-llm-500-server-error",
        "pipeline-error-custom-llm-503-server-overloaded-error",
        "pipeline-error-custom-llm-llm-failed",
        "call.in-progress.error-providerfault-custom-llm-llm-failed",
        "call.in-progress.error-vapifault-custom-llm-400-bad-request-validation-failed",
        "call.in-progress.error-vapifault-custom-llm-401-unauthorized",
        "call.in-progress.error-vapifault-custom-llm-403-model-access-denied",
        "call.in-progress.error-vapifault-custom-llm-429-exceeded-quota",
        "call.in-progress.error-providerfault-custom-llm-500-server-error",
        "call.in-progress.error-providerfault-custom-llm-503-server-overloaded-error",
        "call.in-progress.error-pipeline-ws-model-connection-failed",
        "pipeline-error-custom-voice-failed",
        "pipeline-error-cartesia-socket-hang-up",
        "pipeline-error-cartesia-requested-payment",
        "pipeline-error-cartesia-500-server-error",
        "pipeline-error-cartesia-502-server-error",
        "pipeline-error-cartesia-503-server-error",
        "pipeline-error-cartesia-522-server-error",
        "call.in-progress.error-vapifault-cartesia-socket-hang-up",
        "call.in-progress.error-vapifault-cartesia-requested-payment",
        "call.in-progress.error-providerfault-cartesia-500-server-error",
        "call.in-progress.error-providerfault-cartesia-503-server-error",
        "call.in-progress.error-providerfault-cartesia-522-server-error",
        "pipeline-error-eleven-labs-voice-not-found",
        "pipeline-error-eleven-labs-quota-exceeded",
        "pipeline-error-eleven-labs-unauthorized-access",
        "pipeline-error-eleven-labs-unauthorized-to-access-model",
        "pipeline-error-eleven-labs-professional-voices-only-for-creator-plus",
        "pipeline-error-eleven-labs-blocked-free-plan-and-requested-upgrade",
        "pipeline-error-eleven-labs-blocked-concurrent-requests-and-requested-upgrade",
        "pipeline-error-eleven-labs-blocked-using-instant-voice-clone-and-requested-upgrade",
        "pipeline-error-eleven-labs-system-busy-and-requested-upgrade",
        "pipeline-error-eleven-labs-voice-not-fine-tuned",
        "pipeline-error-eleven-labs-invalid-api-key",
        "pipeline-error-eleven-labs-invalid-voice-samples",
        "pipeline-error-eleven-labs-voice-disabled-by-owner",
        "pipeline-error-eleven-labs-vapi-voice-disabled-by-owner",
        "pipeline-error-eleven-labs-blocked-account-in-probation",
        "pipeline-error-eleven-labs-blocked-content-against-their-policy",
        "pipeline-error-eleven-labs-missing-samples-for-voice-clone",
        "pipeline-error-eleven-labs-voice-not-fine-tuned-and-cannot-be-used",
        "pipeline-error-eleven-labs-voice-not-allowed-for-free-users",
        "pipeline-error-eleven-labs-max-character-limit-exceeded",
        "pipeline-error-eleven-labs-blocked-voice-potentially-against-terms-of-service-and-awaiting-verification",
        "pipeline-error-eleven-labs-500-server-error",
        "pipeline-error-eleven-labs-503-server-error",
        "call.in-progress.error-vapifault-eleven-labs-voice-not-found",
        "call.in-progress.error-vapifault-eleven-labs-quota-exceeded",
        "call.in-progress.error-vapifault-eleven-labs-unauthorized-access",
        "call.in-progress.error-vapifault-eleven-labs-unauthorized-to-access-model",
        "call.in-progress.error-vapifault-eleven-labs-professional-voices-only-for-creator-plus",
        "call.in-progress.error-vapifault-eleven-labs-blocked-free-plan-and-requested-upgrade",
        "call.in-progress.error-vapifault-eleven-labs-blocked-concurrent-requests-and-requested-upgrade",
        "call.in-progress.error-vapifault-eleven-labs-blocked-using-instant-voice-clone-and-requested-upgrade",
        "call.in-progress.error-vapifault-eleven-labs-system-busy-and-requested-upgrade",
        "call.in-progress.error-vapifault-eleven-labs-voice-not-fine-tuned",
        "call.in-progress.error-vapifault-eleven-labs-invalid-api-key",
        "call.in-progress.error-vapifault-eleven-labs-invalid-voice-samples",
        "call.in-progress.error-vapifault-eleven-labs-voice-disabled-by-owner",
        "call.in-progress.error-vapifault-eleven-labs-blocked-account-in-probation",
        "call.in-progress.error-vapifault-eleven-labs-blocked-content-against-their-policy",
        "call.in-progress.error-vapifault-eleven-labs-missing-samples-for-voice-clone",
        "call.in-progress.error-vapifault-eleven-labs-voice-not-fine-tuned-and-cannot-be-used",
        "call.in-progress.error-vapifault-eleven-labs-voice-not-allowed-for-free-users",
        "call.in-progress.error-vapifault-eleven-labs-max-character-limit-exceeded",
        "call.in-progress.error-vapifault-eleven-labs-blocked-voice-potentially-against-terms-of-service-and-awaiting-verification",
        "call.in-progress.error-providerfault-eleven-labs-system-busy-and-requested-upgrade",
        "call.in-progress.error-providerfault-eleven-labs-500-server-error",
        "call.in-progress.error-providerfault-eleven-labs-503-server-error",
        "pipeline-error-playht-request-timed-out",
        "pipeline-error-playht-invalid-voice",
        "pipeline-error-playht-unexpected-error",
        "pipeline-error-playht-out-of-credits",
        "pipeline-error-playht-invalid-emotion",
        "pipeline-error-playht-voice-must-be-a-valid-voice-manifest-uri",
        "pipeline-error-playht-401-unauthorized",
        "pipeline-error-playht-403-forbidden-out-of-characters",
        "pipeline-error-playht-403-forbidden-api-access-not-available",
        "pipeline-error-playht-429-exceeded-quota",
        "pipeline-error-playht-502-gateway-error",
        "pipeline-error-playht-504-gateway-error",
        "call.in-progress.error-vapifault-playht-request-timed-out",
        "call.in-progress.error-vapifault-playht-invalid-voice",
        "call.in-progress.error-vapifault-playht-unexpected-error",
        "call.in-progress.error-vapifault-playht-out-of-credits",
        "call.in-progress.error-vapifault-playht-invalid-emotion",
        "call.in-progress.error-vapifault-playht-voice-must-be-a-valid-voice-manifest-uri",
        "call.in-progress.error-vapifault-playht-401-unauthorized",
        "call.in-progress.error-vapifault-playht-403-forbidden-out-of-characters",
        "call.in-progress.error-vapifault-playht-403-forbidden-api-access-not-available",
        "call.in-progress.error-vapifault-playht-429-exceeded-quota",
        "call.in-progress.error-providerfault-playht-502-gateway-error",
        "call.in-progress.error-providerfault-playht-504-gateway-error",
        "pipeline-error-custom-transcriber-failed",
        "call.in-progress.error-vapifault-custom-transcriber-failed",
        "pipeline-error-deepgram-returning-400-no-such-model-language-tier-combination",
        "pipeline-error-deepgram-returning-401-invalid-credentials",
        "pipeline-error-deepgram-returning-403-model-access-denied",
        "pipeline-error-deepgram-returning-404-not-found",
        "pipeline-error-deepgram-returning-500-invalid-json",
        "pipeline-error-deepgram-returning-502-network-error",
        "pipeline-error-deepgram-returning-502-bad-gateway-ehostunreach",
        "pipeline-error-deepgram-returning-econnreset",
        "call.in-progress.error-vapifault-deepgram-returning-400-no-such-model-language-tier-combination",
        "call.in-progress.error-vapifault-deepgram-returning-401-invalid-credentials",
        "call.in-progress.error-vapifault-deepgram-returning-404-not-found",
        "call.in-progress.error-vapifault-deepgram-returning-403-model-access-denied",
        "call.in-progress.error-providerfault-deepgram-returning-500-invalid-json",
        "call.in-progress.error-providerfault-deepgram-returning-502-network-error",
        "call.in-progress.error-providerfault-deepgram-returning-502-bad-gateway-ehostunreach",
        "call.in-progress.error-warm-transfer-max-duration",
        "call.in-progress.error-warm-transfer-assistant-cancelled",
        "call.in-progress.error-warm-transfer-silence-timeout",
        "call.in-progress.error-warm-transfer-microphone-timeout",
        "assistant-ended-call",
        "assistant-said-end-call-phrase",
        "assistant-ended-call-with-hangup-task",
        "assistant-ended-call-after-message-spoken",
        "assistant-forwarded-call",
        "assistant-join-timed-out",
        "call.in-progress.error-assistant-did-not-receive-customer-audio",
        "call.in-progress.error-transfer-failed",
        "customer-busy",
        "customer-ended-call",
        "customer-ended-call-before-warm-transfer",
        "customer-ended-call-after-warm-transfer-attempt",
        "customer-ended-call-during-transfer",
        "customer-did-not-answer",
        "customer-did-not-give-microphone-permission",
        "exceeded-max-duration",
        "manually-canceled",
        "phone-call-provider-closed-websocket",
        "call.forwarding.operator-busy",
        "silence-timed-out",
        "call.in-progress.error-providerfault-outbound-sip-403-forbidden",
        "call.in-progress.error-providerfault-outbound-sip-407-proxy-authentication-required",
        "call.in-progress.error-providerfault-outbound-sip-408-request-timeout",
        "call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable",
        "call.ringing.hook-executed-say",
        "call.ringing.hook-executed-transfer",
        "call.ending.hook-executed-say",
        "call.ending.hook-executed-transfer",
        "call.ringing.sip-inbound-caller-hungup-before-call-connect",
        "twilio-failed-to-connect-call",
        "twilio-reported-customer-misdialed",
        "vonage-rejected",
        "voicemail",
        "call-deleted",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            EndedReason::CallStartErrorNeitherAssistantNorServerSet => {
                "call-start-error-neither-assistant-nor-server-set"
            }
            EndedReason::AssistantRequestFailed => "assistant-request-failed",
            EndedReason::AssistantRequestReturnedError => {
                "assistant-request-returned-error"
            }
            EndedReason::AssistantRequestReturnedUnspeakableError => {
                "assistant-request-returned-unspeakable-error"
            }
            EndedReason::AssistantRequestReturnedInvalidAssistant => {
                "assistant-request-returned-invalid-assistant"
            }
            EndedReason::AssistantRequestReturnedNoAssistant => {
                "assistant-request-returned-no-assistant"
            }
            EndedReason::AssistantRequestReturnedForwardingPhoneNumber => {
                "assistant-request-returned-forwarding-phone-number"
            }
            EndedReason::ScheduledCallDeleted => "scheduled-call-deleted",
            EndedReason::CallStartErrorVapifaultGetOrg => {
                "call.start.error-vapifault-get-org"
            }
            EndedReason::CallStartErrorVapifaultGetSubscription => {
                "call.start.error-vapifault-get-subscription"
            }
            EndedReason::CallStartErrorGetAssistant => "call.start.error-get-assistant",
            EndedReason::CallStartErrorGetPhoneNumber => {
                "call.start.error-get-phone-number"
            }
            EndedReason::CallStartErrorGetCustomer => "call.start.error-get-customer",
            EndedReason::CallStartErrorGetResourcesValidation => {
                "call.start.error-get-resources-validation"
            }
            EndedReason::CallStartErrorVapiNumberInternational => {
                "call.start.error-vapi-number-international"
            }
            EndedReason::CallStartErrorVapiNumberOutboundDailyLimit => {
                "call.start.error-vapi-number-outbound-daily-limit"
            }
            EndedReason::CallStartErrorGetTransport => "call.start.error-get-transport",
            EndedReason::CallStartErrorSubscriptionWalletDoesNotExist => {
                "call.start.error-subscription-wallet-does-not-exist"
            }
            EndedReason::CallStartErrorFraudCheckFailed => {
                "call.start.error-fraud-check-failed"
            }
            EndedReason::CallStartErrorSubscriptionFrozen => {
                "call.start.error-subscription-frozen"
            }
            EndedReason::CallStartErrorSubscriptionInsufficientCredits => {
                "call.start.error-subscription-insufficient-credits"
            }
            EndedReason::CallStartErrorSubscriptionUpgradeFailed => {
                "call.start.error-subscription-upgrade-failed"
            }
            EndedReason::CallStartErrorSubscriptionConcurrencyLimitReached => {
                "call.start.error-subscription-concurrency-limit-reached"
            }
            EndedReason::CallStartErrorEnterpriseFeatureNotAvailableRecordingConsent => {
                "call.start.error-enterprise-feature-not-available-recording-consent"
            }
            EndedReason::AssistantNotValid => "assistant-not-valid",
            EndedReason::CallStartErrorVapifaultDatabaseError => {
                "call.start.error-vapifault-database-error"
            }
            EndedReason::AssistantNotFound => "assistant-not-found",
            EndedReason::PipelineErrorOpenaiVoiceFailed => {
                "pipeline-error-openai-voice-failed"
            }
            EndedReason::PipelineErrorCartesiaVoiceFailed => {
                "pipeline-error-cartesia-voice-failed"
            }
            EndedReason::PipelineErrorDeepgramVoiceFailed => {
                "pipeline-error-deepgram-voice-failed"
            }
            EndedReason::PipelineErrorElevenLabsVoiceFailed => {
                "pipeline-error-eleven-labs-voice-failed"
            }
            EndedReason::PipelineErrorPlayhtVoiceFailed => {
                "pipeline-error-playht-voice-failed"
            }
            EndedReason::PipelineErrorLmntVoiceFailed => {
                "pipeline-error-lmnt-voice-failed"
            }
            EndedReason::PipelineErrorAzureVoiceFailed => {
                "pipeline-error-azure-voice-failed"
            }
            EndedReason::PipelineErrorRimeAiVoiceFailed => {
                "pipeline-error-rime-ai-voice-failed"
            }
            EndedReason::PipelineErrorSmallestAiVoiceFailed => {
                "pipeline-error-smallest-ai-voice-failed"
            }
            EndedReason::PipelineErrorVapiVoiceFailed => {
                "pipeline-error-vapi-voice-failed"
            }
            EndedReason::PipelineErrorNeuphonicVoiceFailed => {
                "pipeline-error-neuphonic-voice-failed"
            }
            EndedReason::PipelineErrorHumeVoiceFailed => {
                "pipeline-error-hume-voice-failed"
            }
            EndedReason::PipelineErrorSesameVoiceFailed => {
                "pipeline-error-sesame-voice-failed"
            }
            EndedReason::PipelineErrorInworldVoiceFailed => {
                "pipeline-error-inworld-voice-failed"
            }
            EndedReason::PipelineErrorMinimaxVoiceFailed => {
                "pipeline-error-minimax-voice-failed"
            }
            EndedReason::PipelineErrorWellsaidVoiceFailed => {
                "pipeline-error-wellsaid-voice-failed"
            }
            EndedReason::PipelineErrorTavusVideoFailed => {
                "pipeline-error-tavus-video-failed"
            }
            EndedReason::CallInProgressErrorVapifaultOpenaiVoiceFailed => {
                "call.in-progress.error-vapifault-openai-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultCartesiaVoiceFailed => {
                "call.in-progress.error-vapifault-cartesia-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultDeepgramVoiceFailed => {
                "call.in-progress.error-vapifault-deepgram-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsVoiceFailed => {
                "call.in-progress.error-vapifault-eleven-labs-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultPlayhtVoiceFailed => {
                "call.in-progress.error-vapifault-playht-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultLmntVoiceFailed => {
                "call.in-progress.error-vapifault-lmnt-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAzureVoiceFailed => {
                "call.in-progress.error-vapifault-azure-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultRimeAiVoiceFailed => {
                "call.in-progress.error-vapifault-rime-ai-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultSmallestAiVoiceFailed => {
                "call.in-progress.error-vapifault-smallest-ai-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultVapiVoiceFailed => {
                "call.in-progress.error-vapifault-vapi-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultNeuphonicVoiceFailed => {
                "call.in-progress.error-vapifault-neuphonic-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultHumeVoiceFailed => {
                "call.in-progress.error-vapifault-hume-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultSesameVoiceFailed => {
                "call.in-progress.error-vapifault-sesame-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultInworldVoiceFailed => {
                "call.in-progress.error-vapifault-inworld-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultMinimaxVoiceFailed => {
                "call.in-progress.error-vapifault-minimax-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultWellsaidVoiceFailed => {
                "call.in-progress.error-vapifault-wellsaid-voice-failed"
            }
            EndedReason::CallInProgressErrorVapifaultTavusVideoFailed => {
                "call.in-progress.error-vapifault-tavus-video-failed"
            }
            EndedReason::PipelineErrorVapiLlmFailed => "pipeline-error-vapi-llm-failed",
            EndedReason::PipelineErrorVapi400BadRequestValidationFailed => {
                "pipeline-error-vapi-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorVapi401Unauthorized => {
                "pipeline-error-vapi-401-unauthorized"
            }
            EndedReason::PipelineErrorVapi403ModelAccessDenied => {
                "pipeline-error-vapi-403-model-access-denied"
            }
            EndedReason::PipelineErrorVapi429ExceededQuota => {
                "pipeline-error-vapi-429-exceeded-quota"
            }
            EndedReason::PipelineErrorVapi500ServerError => {
                "pipeline-error-vapi-500-server-error"
            }
            EndedReason::PipelineErrorVapi503ServerOverloadedError => {
                "pipeline-error-vapi-503-server-overloaded-error"
            }
            EndedReason::CallInProgressErrorProviderfaultVapiLlmFailed => {
                "call.in-progress.error-providerfault-vapi-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultVapi400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-vapi-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultVapi401Unauthorized => {
                "call.in-progress.error-vapifault-vapi-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultVapi403ModelAccessDenied => {
                "call.in-progress.error-vapifault-vapi-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultVapi429ExceededQuota => {
                "call.in-progress.error-vapifault-vapi-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultVapi500ServerError => {
                "call.in-progress.error-providerfault-vapi-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultVapi503ServerOverloadedError => {
                "call.in-progress.error-providerfault-vapi-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorDeepgramTranscriberFailed => {
                "pipeline-error-deepgram-transcriber-failed"
            }
            EndedReason::PipelineErrorDeepgramTranscriberApiKeyMissing => {
                "pipeline-error-deepgram-transcriber-api-key-missing"
            }
            EndedReason::CallInProgressErrorVapifaultDeepgramTranscriberFailed => {
                "call.in-progress.error-vapifault-deepgram-transcriber-failed"
            }
            EndedReason::PipelineErrorGladiaTranscriberFailed => {
                "pipeline-error-gladia-transcriber-failed"
            }
            EndedReason::CallInProgressErrorVapifaultGladiaTranscriberFailed => {
                "call.in-progress.error-vapifault-gladia-transcriber-failed"
            }
            EndedReason::PipelineErrorSpeechmaticsTranscriberFailed => {
                "pipeline-error-speechmatics-transcriber-failed"
            }
            EndedReason::CallInProgressErrorVapifaultSpeechmaticsTranscriberFailed => {
                "call.in-progress.error-vapifault-speechmatics-transcriber-failed"
            }
            EndedReason::PipelineErrorAssemblyAiTranscriberFailed => {
                "pipeline-error-assembly-ai-transcriber-failed"
            }
            EndedReason::PipelineErrorAssemblyAiReturning400InsufficentFunds => {
                "pipeline-error-assembly-ai-returning-400-insufficent-funds"
            }
            EndedReason::PipelineErrorAssemblyAiReturning400PaidOnlyFeature => {
                "pipeline-error-assembly-ai-returning-400-paid-only-feature"
            }
            EndedReason::PipelineErrorAssemblyAiReturning401InvalidCredentials => {
                "pipeline-error-assembly-ai-returning-401-invalid-credentials"
            }
            EndedReason::PipelineErrorAssemblyAiReturning500InvalidSchema => {
                "pipeline-error-assembly-ai-returning-500-invalid-schema"
            }
            EndedReason::PipelineErrorAssemblyAiReturning500WordBoostParsingFailed => {
                "pipeline-error-assembly-ai-returning-500-word-boost-parsing-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAssemblyAiTranscriberFailed => {
                "call.in-progress.error-vapifault-assembly-ai-transcriber-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAssemblyAiReturning400InsufficentFunds => {
                "call.in-progress.error-vapifault-assembly-ai-returning-400-insufficent-funds"
            }
            EndedReason::CallInProgressErrorVapifaultAssemblyAiReturning400PaidOnlyFeature => {
                "call.in-progress.error-vapifault-assembly-ai-returning-400-paid-only-feature"
            }
            EndedReason::CallInProgressErrorVapifaultAssemblyAiReturning401InvalidCredentials => {
                "call.in-progress.error-vapifault-assembly-ai-returning-401-invalid-credentials"
            }
            EndedReason::CallInProgressErrorVapifaultAssemblyAiReturning500InvalidSchema => {
                "call.in-progress.error-vapifault-assembly-ai-returning-500-invalid-schema"
            }
            EndedReason::CallInProgressErrorVapifaultAssemblyAiReturning500WordBoostParsingFailed => {
                "call.in-progress.error-vapifault-assembly-ai-returning-500-word-boost-parsing-failed"
            }
            EndedReason::PipelineErrorTalkscriberTranscriberFailed => {
                "pipeline-error-talkscriber-transcriber-failed"
            }
            EndedReason::CallInProgressErrorVapifaultTalkscriberTranscriberFailed => {
                "call.in-progress.error-vapifault-talkscriber-transcriber-failed"
            }
            EndedReason::PipelineErrorAzureSpeechTranscriberFailed => {
                "pipeline-error-azure-speech-transcriber-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAzureSpeechTranscriberFailed => {
                "call.in-progress.error-vapifault-azure-speech-transcriber-failed"
            }
            EndedReason::PipelineErrorElevenLabsTranscriberFailed => {
                "pipeline-error-eleven-labs-transcriber-failed"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsTranscriberFailed => {
                "call.in-progress.error-vapifault-eleven-labs-transcriber-failed"
            }
            EndedReason::PipelineErrorGoogleTranscriberFailed => {
                "pipeline-error-google-transcriber-failed"
            }
            EndedReason::CallInProgressErrorVapifaultGoogleTranscriberFailed => {
                "call.in-progress.error-vapifault-google-transcriber-failed"
            }
            EndedReason::PipelineErrorOpenaiTranscriberFailed => {
                "pipeline-error-openai-transcriber-failed"
            }
            EndedReason::CallInProgressErrorVapifaultOpenaiTranscriberFailed => {
                "call.in-progress.error-vapifault-openai-transcriber-failed"
            }
            EndedReason::PipelineErrorSonioxTranscriberAuthFailed => {
                "pipeline-error-soniox-transcriber-auth-failed"
            }
            EndedReason::PipelineErrorSonioxTranscriberRateLimited => {
                "pipeline-error-soniox-transcriber-rate-limited"
            }
            EndedReason::PipelineErrorSonioxTranscriberInvalidConfig => {
                "pipeline-error-soniox-transcriber-invalid-config"
            }
            EndedReason::PipelineErrorSonioxTranscriberServerError => {
                "pipeline-error-soniox-transcriber-server-error"
            }
            EndedReason::PipelineErrorSonioxTranscriberFailed => {
                "pipeline-error-soniox-transcriber-failed"
            }
            EndedReason::CallInProgressErrorVapifaultSonioxTranscriberAuthFailed => {
                "call.in-progress.error-vapifault-soniox-transcriber-auth-failed"
            }
            EndedReason::CallInProgressErrorVapifaultSonioxTranscriberRateLimited => {
                "call.in-progress.error-vapifault-soniox-transcriber-rate-limited"
            }
            EndedReason::CallInProgressErrorVapifaultSonioxTranscriberInvalidConfig => {
                "call.in-progress.error-vapifault-soniox-transcriber-invalid-config"
            }
            EndedReason::CallInProgressErrorVapifaultSonioxTranscriberServerError => {
                "call.in-progress.error-vapifault-soniox-transcriber-server-error"
            }
            EndedReason::CallInProgressErrorVapifaultSonioxTranscriberFailed => {
                "call.in-progress.error-vapifault-soniox-transcriber-failed"
            }
            EndedReason::CallInProgressErrorPipelineNoAvailableLlmModel => {
                "call.in-progress.error-pipeline-no-available-llm-model"
            }
            EndedReason::WorkerShutdown => "worker-shutdown",
            EndedReason::VonageDisconnected => "vonage-disconnected",
            EndedReason::VonageFailedToConnectCall => "vonage-failed-to-connect-call",
            EndedReason::VonageCompleted => "vonage-completed",
            EndedReason::PhoneCallProviderBypassEnabledButNoCallReceived => {
                "phone-call-provider-bypass-enabled-but-no-call-received"
            }
            EndedReason::CallInProgressErrorProviderfaultTransportNeverConnected => {
                "call.in-progress.error-providerfault-transport-never-connected"
            }
            EndedReason::CallInProgressErrorVapifaultWorkerNotAvailable => {
                "call.in-progress.error-vapifault-worker-not-available"
            }
            EndedReason::CallInProgressErrorVapifaultTransportNeverConnected => {
                "call.in-progress.error-vapifault-transport-never-connected"
            }
            EndedReason::CallInProgressErrorVapifaultTransportConnectedButCallNotActive => {
                "call.in-progress.error-vapifault-transport-connected-but-call-not-active"
            }
            EndedReason::CallInProgressErrorVapifaultCallStartedButConnectionToTransportMissing => {
                "call.in-progress.error-vapifault-call-started-but-connection-to-transport-missing"
            }
            EndedReason::CallInProgressErrorVapifaultWorkerDied => {
                "call.in-progress.error-vapifault-worker-died"
            }
            EndedReason::CallInProgressTwilioCompletedCall => {
                "call.in-progress.twilio-completed-call"
            }
            EndedReason::CallInProgressSipCompletedCall => {
                "call.in-progress.sip-completed-call"
            }
            EndedReason::CallInProgressErrorSipInboundCallFailedToConnect => {
                "call.in-progress.error-sip-inbound-call-failed-to-connect"
            }
            EndedReason::CallInProgressErrorProviderfaultOutboundSip503ServiceUnavailable => {
                "call.in-progress.error-providerfault-outbound-sip-503-service-unavailable"
            }
            EndedReason::CallInProgressErrorSipOutboundCallFailedToConnect => {
                "call.in-progress.error-sip-outbound-call-failed-to-connect"
            }
            EndedReason::CallRingingErrorSipInboundCallFailedToConnect => {
                "call.ringing.error-sip-inbound-call-failed-to-connect"
            }
            EndedReason::CallInProgressErrorProviderfaultOpenaiLlmFailed => {
                "call.in-progress.error-providerfault-openai-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultAzureOpenaiLlmFailed => {
                "call.in-progress.error-providerfault-azure-openai-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultGroqLlmFailed => {
                "call.in-progress.error-providerfault-groq-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultGoogleLlmFailed => {
                "call.in-progress.error-providerfault-google-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultXaiLlmFailed => {
                "call.in-progress.error-providerfault-xai-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultMistralLlmFailed => {
                "call.in-progress.error-providerfault-mistral-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultMinimaxLlmFailed => {
                "call.in-progress.error-providerfault-minimax-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultInflectionAiLlmFailed => {
                "call.in-progress.error-providerfault-inflection-ai-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultCerebrasLlmFailed => {
                "call.in-progress.error-providerfault-cerebras-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultDeepSeekLlmFailed => {
                "call.in-progress.error-providerfault-deep-seek-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultBasetenLlmFailed => {
                "call.in-progress.error-providerfault-baseten-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultChatPipelineFailedToStart => {
                "call.in-progress.error-vapifault-chat-pipeline-failed-to-start"
            }
            EndedReason::PipelineErrorOpenai400BadRequestValidationFailed => {
                "pipeline-error-openai-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorOpenai401Unauthorized => {
                "pipeline-error-openai-401-unauthorized"
            }
            EndedReason::PipelineErrorOpenai401IncorrectApiKey => {
                "pipeline-error-openai-401-incorrect-api-key"
            }
            EndedReason::PipelineErrorOpenai401AccountNotInOrganization => {
                "pipeline-error-openai-401-account-not-in-organization"
            }
            EndedReason::PipelineErrorOpenai403ModelAccessDenied => {
                "pipeline-error-openai-403-model-access-denied"
            }
            EndedReason::PipelineErrorOpenai429ExceededQuota => {
                "pipeline-error-openai-429-exceeded-quota"
            }
            EndedReason::PipelineErrorOpenai429RateLimitReached => {
                "pipeline-error-openai-429-rate-limit-reached"
            }
            EndedReason::PipelineErrorOpenai500ServerError => {
                "pipeline-error-openai-500-server-error"
            }
            EndedReason::PipelineErrorOpenai503ServerOverloadedError => {
                "pipeline-error-openai-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorOpenaiLlmFailed => {
                "pipeline-error-openai-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultOpenai400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-openai-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultOpenai401Unauthorized => {
                "call.in-progress.error-vapifault-openai-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultOpenai401IncorrectApiKey => {
                "call.in-progress.error-vapifault-openai-401-incorrect-api-key"
            }
            EndedReason::CallInProgressErrorVapifaultOpenai401AccountNotInOrganization => {
                "call.in-progress.error-vapifault-openai-401-account-not-in-organization"
            }
            EndedReason::CallInProgressErrorVapifaultOpenai403ModelAccessDenied => {
                "call.in-progress.error-vapifault-openai-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultOpenai429ExceededQuota => {
                "call.in-progress.error-vapifault-openai-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorVapifaultOpenai429RateLimitReached => {
                "call.in-progress.error-vapifault-openai-429-rate-limit-reached"
            }
            EndedReason::CallInProgressErrorProviderfaultOpenai500ServerError => {
                "call.in-progress.error-providerfault-openai-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultOpenai503ServerOverloadedError => {
                "call.in-progress.error-providerfault-openai-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorAzureOpenai400BadRequestValidationFailed => {
                "pipeline-error-azure-openai-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorAzureOpenai401Unauthorized => {
                "pipeline-error-azure-openai-401-unauthorized"
            }
            EndedReason::PipelineErrorAzureOpenai403ModelAccessDenied => {
                "pipeline-error-azure-openai-403-model-access-denied"
            }
            EndedReason::PipelineErrorAzureOpenai429ExceededQuota => {
                "pipeline-error-azure-openai-429-exceeded-quota"
            }
            EndedReason::PipelineErrorAzureOpenai500ServerError => {
                "pipeline-error-azure-openai-500-server-error"
            }
            EndedReason::PipelineErrorAzureOpenai503ServerOverloadedError => {
                "pipeline-error-azure-openai-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorAzureOpenaiLlmFailed => {
                "pipeline-error-azure-openai-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAzureOpenai400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-azure-openai-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAzureOpenai401Unauthorized => {
                "call.in-progress.error-vapifault-azure-openai-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultAzureOpenai403ModelAccessDenied => {
                "call.in-progress.error-vapifault-azure-openai-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultAzureOpenai429ExceededQuota => {
                "call.in-progress.error-vapifault-azure-openai-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultAzureOpenai500ServerError => {
                "call.in-progress.error-providerfault-azure-openai-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultAzureOpenai503ServerOverloadedError => {
                "call.in-progress.error-providerfault-azure-openai-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorGoogle400BadRequestValidationFailed => {
                "pipeline-error-google-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorGoogle401Unauthorized => {
                "pipeline-error-google-401-unauthorized"
            }
            EndedReason::PipelineErrorGoogle403ModelAccessDenied => {
                "pipeline-error-google-403-model-access-denied"
            }
            EndedReason::PipelineErrorGoogle429ExceededQuota => {
                "pipeline-error-google-429-exceeded-quota"
            }
            EndedReason::PipelineErrorGoogle500ServerError => {
                "pipeline-error-google-500-server-error"
            }
            EndedReason::PipelineErrorGoogle503ServerOverloadedError => {
                "pipeline-error-google-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorGoogleLlmFailed => {
                "pipeline-error-google-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultGoogle400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-google-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultGoogle401Unauthorized => {
                "call.in-progress.error-vapifault-google-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultGoogle403ModelAccessDenied => {
                "call.in-progress.error-vapifault-google-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultGoogle429ExceededQuota => {
                "call.in-progress.error-vapifault-google-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultGoogle500ServerError => {
                "call.in-progress.error-providerfault-google-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultGoogle503ServerOverloadedError => {
                "call.in-progress.error-providerfault-google-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorXai400BadRequestValidationFailed => {
                "pipeline-error-xai-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorXai401Unauthorized => {
                "pipeline-error-xai-401-unauthorized"
            }
            EndedReason::PipelineErrorXai403ModelAccessDenied => {
                "pipeline-error-xai-403-model-access-denied"
            }
            EndedReason::PipelineErrorXai429ExceededQuota => {
                "pipeline-error-xai-429-exceeded-quota"
            }
            EndedReason::PipelineErrorXai500ServerError => {
                "pipeline-error-xai-500-server-error"
            }
            EndedReason::PipelineErrorXai503ServerOverloadedError => {
                "pipeline-error-xai-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorXaiLlmFailed => "pipeline-error-xai-llm-failed",
            EndedReason::CallInProgressErrorVapifaultXai400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-xai-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultXai401Unauthorized => {
                "call.in-progress.error-vapifault-xai-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultXai403ModelAccessDenied => {
                "call.in-progress.error-vapifault-xai-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultXai429ExceededQuota => {
                "call.in-progress.error-vapifault-xai-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultXai500ServerError => {
                "call.in-progress.error-providerfault-xai-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultXai503ServerOverloadedError => {
                "call.in-progress.error-providerfault-xai-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorBaseten400BadRequestValidationFailed => {
                "pipeline-error-baseten-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorBaseten401Unauthorized => {
                "pipeline-error-baseten-401-unauthorized"
            }
            EndedReason::PipelineErrorBaseten403ModelAccessDenied => {
                "pipeline-error-baseten-403-model-access-denied"
            }
            EndedReason::PipelineErrorBaseten429ExceededQuota => {
                "pipeline-error-baseten-429-exceeded-quota"
            }
            EndedReason::PipelineErrorBaseten500ServerError => {
                "pipeline-error-baseten-500-server-error"
            }
            EndedReason::PipelineErrorBaseten503ServerOverloadedError => {
                "pipeline-error-baseten-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorBasetenLlmFailed => {
                "pipeline-error-baseten-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultBaseten400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-baseten-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultBaseten401Unauthorized => {
                "call.in-progress.error-vapifault-baseten-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultBaseten403ModelAccessDenied => {
                "call.in-progress.error-vapifault-baseten-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultBaseten429ExceededQuota => {
                "call.in-progress.error-vapifault-baseten-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultBaseten500ServerError => {
                "call.in-progress.error-providerfault-baseten-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultBaseten503ServerOverloadedError => {
                "call.in-progress.error-providerfault-baseten-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorMistral400BadRequestValidationFailed => {
                "pipeline-error-mistral-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorMistral401Unauthorized => {
                "pipeline-error-mistral-401-unauthorized"
            }
            EndedReason::PipelineErrorMistral403ModelAccessDenied => {
                "pipeline-error-mistral-403-model-access-denied"
            }
            EndedReason::PipelineErrorMistral429ExceededQuota => {
                "pipeline-error-mistral-429-exceeded-quota"
            }
            EndedReason::PipelineErrorMistral500ServerError => {
                "pipeline-error-mistral-500-server-error"
            }
            EndedReason::PipelineErrorMistral503ServerOverloadedError => {
                "pipeline-error-mistral-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorMistralLlmFailed => {
                "pipeline-error-mistral-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultMistral400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-mistral-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultMistral401Unauthorized => {
                "call.in-progress.error-vapifault-mistral-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultMistral403ModelAccessDenied => {
                "call.in-progress.error-vapifault-mistral-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultMistral429ExceededQuota => {
                "call.in-progress.error-vapifault-mistral-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultMistral500ServerError => {
                "call.in-progress.error-providerfault-mistral-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultMistral503ServerOverloadedError => {
                "call.in-progress.error-providerfault-mistral-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorMinimax400BadRequestValidationFailed => {
                "pipeline-error-minimax-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorMinimax401Unauthorized => {
                "pipeline-error-minimax-401-unauthorized"
            }
            EndedReason::PipelineErrorMinimax403ModelAccessDenied => {
                "pipeline-error-minimax-403-model-access-denied"
            }
            EndedReason::PipelineErrorMinimax429ExceededQuota => {
                "pipeline-error-minimax-429-exceeded-quota"
            }
            EndedReason::PipelineErrorMinimax500ServerError => {
                "pipeline-error-minimax-500-server-error"
            }
            EndedReason::PipelineErrorMinimax503ServerOverloadedError => {
                "pipeline-error-minimax-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorMinimaxLlmFailed => {
                "pipeline-error-minimax-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultMinimax400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-minimax-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultMinimax401Unauthorized => {
                "call.in-progress.error-vapifault-minimax-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultMinimax403ModelAccessDenied => {
                "call.in-progress.error-vapifault-minimax-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultMinimax429ExceededQuota => {
                "call.in-progress.error-vapifault-minimax-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultMinimax500ServerError => {
                "call.in-progress.error-providerfault-minimax-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultMinimax503ServerOverloadedError => {
                "call.in-progress.error-providerfault-minimax-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorInflectionAi400BadRequestValidationFailed => {
                "pipeline-error-inflection-ai-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorInflectionAi401Unauthorized => {
                "pipeline-error-inflection-ai-401-unauthorized"
            }
            EndedReason::PipelineErrorInflectionAi403ModelAccessDenied => {
                "pipeline-error-inflection-ai-403-model-access-denied"
            }
            EndedReason::PipelineErrorInflectionAi429ExceededQuota => {
                "pipeline-error-inflection-ai-429-exceeded-quota"
            }
            EndedReason::PipelineErrorInflectionAi500ServerError => {
                "pipeline-error-inflection-ai-500-server-error"
            }
            EndedReason::PipelineErrorInflectionAi503ServerOverloadedError => {
                "pipeline-error-inflection-ai-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorInflectionAiLlmFailed => {
                "pipeline-error-inflection-ai-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultInflectionAi400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-inflection-ai-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultInflectionAi401Unauthorized => {
                "call.in-progress.error-vapifault-inflection-ai-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultInflectionAi403ModelAccessDenied => {
                "call.in-progress.error-vapifault-inflection-ai-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultInflectionAi429ExceededQuota => {
                "call.in-progress.error-vapifault-inflection-ai-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultInflectionAi500ServerError => {
                "call.in-progress.error-providerfault-inflection-ai-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultInflectionAi503ServerOverloadedError => {
                "call.in-progress.error-providerfault-inflection-ai-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorDeepSeek400BadRequestValidationFailed => {
                "pipeline-error-deep-seek-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorDeepSeek401Unauthorized => {
                "pipeline-error-deep-seek-401-unauthorized"
            }
            EndedReason::PipelineErrorDeepSeek403ModelAccessDenied => {
                "pipeline-error-deep-seek-403-model-access-denied"
            }
            EndedReason::PipelineErrorDeepSeek429ExceededQuota => {
                "pipeline-error-deep-seek-429-exceeded-quota"
            }
            EndedReason::PipelineErrorDeepSeek500ServerError => {
                "pipeline-error-deep-seek-500-server-error"
            }
            EndedReason::PipelineErrorDeepSeek503ServerOverloadedError => {
                "pipeline-error-deep-seek-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorDeepSeekLlmFailed => {
                "pipeline-error-deep-seek-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultDeepSeek400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-deep-seek-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultDeepSeek401Unauthorized => {
                "call.in-progress.error-vapifault-deep-seek-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultDeepSeek403ModelAccessDenied => {
                "call.in-progress.error-vapifault-deep-seek-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultDeepSeek429ExceededQuota => {
                "call.in-progress.error-vapifault-deep-seek-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultDeepSeek500ServerError => {
                "call.in-progress.error-providerfault-deep-seek-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultDeepSeek503ServerOverloadedError => {
                "call.in-progress.error-providerfault-deep-seek-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorGroq400BadRequestValidationFailed => {
                "pipeline-error-groq-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorGroq401Unauthorized => {
                "pipeline-error-groq-401-unauthorized"
            }
            EndedReason::PipelineErrorGroq403ModelAccessDenied => {
                "pipeline-error-groq-403-model-access-denied"
            }
            EndedReason::PipelineErrorGroq429ExceededQuota => {
                "pipeline-error-groq-429-exceeded-quota"
            }
            EndedReason::PipelineErrorGroq500ServerError => {
                "pipeline-error-groq-500-server-error"
            }
            EndedReason::PipelineErrorGroq503ServerOverloadedError => {
                "pipeline-error-groq-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorGroqLlmFailed => "pipeline-error-groq-llm-failed",
            EndedReason::CallInProgressErrorVapifaultGroq400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-groq-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultGroq401Unauthorized => {
                "call.in-progress.error-vapifault-groq-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultGroq403ModelAccessDenied => {
                "call.in-progress.error-vapifault-groq-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultGroq429ExceededQuota => {
                "call.in-progress.error-vapifault-groq-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultGroq500ServerError => {
                "call.in-progress.error-providerfault-groq-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultGroq503ServerOverloadedError => {
                "call.in-progress.error-providerfault-groq-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorCerebras400BadRequestValidationFailed => {
                "pipeline-error-cerebras-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorCerebras401Unauthorized => {
                "pipeline-error-cerebras-401-unauthorized"
            }
            EndedReason::PipelineErrorCerebras403ModelAccessDenied => {
                "pipeline-error-cerebras-403-model-access-denied"
            }
            EndedReason::PipelineErrorCerebras429ExceededQuota => {
                "pipeline-error-cerebras-429-exceeded-quota"
            }
            EndedReason::PipelineErrorCerebras500ServerError => {
                "pipeline-error-cerebras-500-server-error"
            }
            EndedReason::PipelineErrorCerebras503ServerOverloadedError => {
                "pipeline-error-cerebras-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorCerebrasLlmFailed => {
                "pipeline-error-cerebras-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultCerebras400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-cerebras-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultCerebras401Unauthorized => {
                "call.in-progress.error-vapifault-cerebras-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultCerebras403ModelAccessDenied => {
                "call.in-progress.error-vapifault-cerebras-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultCerebras429ExceededQuota => {
                "call.in-progress.error-vapifault-cerebras-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultCerebras500ServerError => {
                "call.in-progress.error-providerfault-cerebras-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultCerebras503ServerOverloadedError => {
                "call.in-progress.error-providerfault-cerebras-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorAnthropic400BadRequestValidationFailed => {
                "pipeline-error-anthropic-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorAnthropic401Unauthorized => {
                "pipeline-error-anthropic-401-unauthorized"
            }
            EndedReason::PipelineErrorAnthropic403ModelAccessDenied => {
                "pipeline-error-anthropic-403-model-access-denied"
            }
            EndedReason::PipelineErrorAnthropic429ExceededQuota => {
                "pipeline-error-anthropic-429-exceeded-quota"
            }
            EndedReason::PipelineErrorAnthropic500ServerError => {
                "pipeline-error-anthropic-500-server-error"
            }
            EndedReason::PipelineErrorAnthropic503ServerOverloadedError => {
                "pipeline-error-anthropic-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorAnthropicLlmFailed => {
                "pipeline-error-anthropic-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultAnthropicLlmFailed => {
                "call.in-progress.error-providerfault-anthropic-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAnthropic400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-anthropic-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAnthropic401Unauthorized => {
                "call.in-progress.error-vapifault-anthropic-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultAnthropic403ModelAccessDenied => {
                "call.in-progress.error-vapifault-anthropic-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultAnthropic429ExceededQuota => {
                "call.in-progress.error-vapifault-anthropic-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultAnthropic500ServerError => {
                "call.in-progress.error-providerfault-anthropic-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultAnthropic503ServerOverloadedError => {
                "call.in-progress.error-providerfault-anthropic-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorAnthropicBedrock400BadRequestValidationFailed => {
                "pipeline-error-anthropic-bedrock-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorAnthropicBedrock401Unauthorized => {
                "pipeline-error-anthropic-bedrock-401-unauthorized"
            }
            EndedReason::PipelineErrorAnthropicBedrock403ModelAccessDenied => {
                "pipeline-error-anthropic-bedrock-403-model-access-denied"
            }
            EndedReason::PipelineErrorAnthropicBedrock429ExceededQuota => {
                "pipeline-error-anthropic-bedrock-429-exceeded-quota"
            }
            EndedReason::PipelineErrorAnthropicBedrock500ServerError => {
                "pipeline-error-anthropic-bedrock-500-server-error"
            }
            EndedReason::PipelineErrorAnthropicBedrock503ServerOverloadedError => {
                "pipeline-error-anthropic-bedrock-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorAnthropicBedrockLlmFailed => {
                "pipeline-error-anthropic-bedrock-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultAnthropicBedrockLlmFailed => {
                "call.in-progress.error-providerfault-anthropic-bedrock-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAnthropicBedrock400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-anthropic-bedrock-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAnthropicBedrock401Unauthorized => {
                "call.in-progress.error-vapifault-anthropic-bedrock-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultAnthropicBedrock403ModelAccessDenied => {
                "call.in-progress.error-vapifault-anthropic-bedrock-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultAnthropicBedrock429ExceededQuota => {
                "call.in-progress.error-vapifault-anthropic-bedrock-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultAnthropicBedrock500ServerError => {
                "call.in-progress.error-providerfault-anthropic-bedrock-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultAnthropicBedrock503ServerOverloadedError => {
                "call.in-progress.error-providerfault-anthropic-bedrock-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorAnthropicVertex400BadRequestValidationFailed => {
                "pipeline-error-anthropic-vertex-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorAnthropicVertex401Unauthorized => {
                "pipeline-error-anthropic-vertex-401-unauthorized"
            }
            EndedReason::PipelineErrorAnthropicVertex403ModelAccessDenied => {
                "pipeline-error-anthropic-vertex-403-model-access-denied"
            }
            EndedReason::PipelineErrorAnthropicVertex429ExceededQuota => {
                "pipeline-error-anthropic-vertex-429-exceeded-quota"
            }
            EndedReason::PipelineErrorAnthropicVertex500ServerError => {
                "pipeline-error-anthropic-vertex-500-server-error"
            }
            EndedReason::PipelineErrorAnthropicVertex503ServerOverloadedError => {
                "pipeline-error-anthropic-vertex-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorAnthropicVertexLlmFailed => {
                "pipeline-error-anthropic-vertex-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultAnthropicVertexLlmFailed => {
                "call.in-progress.error-providerfault-anthropic-vertex-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAnthropicVertex400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-anthropic-vertex-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAnthropicVertex401Unauthorized => {
                "call.in-progress.error-vapifault-anthropic-vertex-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultAnthropicVertex403ModelAccessDenied => {
                "call.in-progress.error-vapifault-anthropic-vertex-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultAnthropicVertex429ExceededQuota => {
                "call.in-progress.error-vapifault-anthropic-vertex-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultAnthropicVertex500ServerError => {
                "call.in-progress.error-providerfault-anthropic-vertex-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultAnthropicVertex503ServerOverloadedError => {
                "call.in-progress.error-providerfault-anthropic-vertex-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorTogetherAi400BadRequestValidationFailed => {
                "pipeline-error-together-ai-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorTogetherAi401Unauthorized => {
                "pipeline-error-together-ai-401-unauthorized"
            }
            EndedReason::PipelineErrorTogetherAi403ModelAccessDenied => {
                "pipeline-error-together-ai-403-model-access-denied"
            }
            EndedReason::PipelineErrorTogetherAi429ExceededQuota => {
                "pipeline-error-together-ai-429-exceeded-quota"
            }
            EndedReason::PipelineErrorTogetherAi500ServerError => {
                "pipeline-error-together-ai-500-server-error"
            }
            EndedReason::PipelineErrorTogetherAi503ServerOverloadedError => {
                "pipeline-error-together-ai-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorTogetherAiLlmFailed => {
                "pipeline-error-together-ai-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultTogetherAiLlmFailed => {
                "call.in-progress.error-providerfault-together-ai-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultTogetherAi400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-together-ai-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultTogetherAi401Unauthorized => {
                "call.in-progress.error-vapifault-together-ai-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultTogetherAi403ModelAccessDenied => {
                "call.in-progress.error-vapifault-together-ai-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultTogetherAi429ExceededQuota => {
                "call.in-progress.error-vapifault-together-ai-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultTogetherAi500ServerError => {
                "call.in-progress.error-providerfault-together-ai-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultTogetherAi503ServerOverloadedError => {
                "call.in-progress.error-providerfault-together-ai-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorAnyscale400BadRequestValidationFailed => {
                "pipeline-error-anyscale-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorAnyscale401Unauthorized => {
                "pipeline-error-anyscale-401-unauthorized"
            }
            EndedReason::PipelineErrorAnyscale403ModelAccessDenied => {
                "pipeline-error-anyscale-403-model-access-denied"
            }
            EndedReason::PipelineErrorAnyscale429ExceededQuota => {
                "pipeline-error-anyscale-429-exceeded-quota"
            }
            EndedReason::PipelineErrorAnyscale500ServerError => {
                "pipeline-error-anyscale-500-server-error"
            }
            EndedReason::PipelineErrorAnyscale503ServerOverloadedError => {
                "pipeline-error-anyscale-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorAnyscaleLlmFailed => {
                "pipeline-error-anyscale-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultAnyscaleLlmFailed => {
                "call.in-progress.error-providerfault-anyscale-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAnyscale400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-anyscale-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultAnyscale401Unauthorized => {
                "call.in-progress.error-vapifault-anyscale-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultAnyscale403ModelAccessDenied => {
                "call.in-progress.error-vapifault-anyscale-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultAnyscale429ExceededQuota => {
                "call.in-progress.error-vapifault-anyscale-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultAnyscale500ServerError => {
                "call.in-progress.error-providerfault-anyscale-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultAnyscale503ServerOverloadedError => {
                "call.in-progress.error-providerfault-anyscale-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorOpenrouter400BadRequestValidationFailed => {
                "pipeline-error-openrouter-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorOpenrouter401Unauthorized => {
                "pipeline-error-openrouter-401-unauthorized"
            }
            EndedReason::PipelineErrorOpenrouter403ModelAccessDenied => {
                "pipeline-error-openrouter-403-model-access-denied"
            }
            EndedReason::PipelineErrorOpenrouter429ExceededQuota => {
                "pipeline-error-openrouter-429-exceeded-quota"
            }
            EndedReason::PipelineErrorOpenrouter500ServerError => {
                "pipeline-error-openrouter-500-server-error"
            }
            EndedReason::PipelineErrorOpenrouter503ServerOverloadedError => {
                "pipeline-error-openrouter-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorOpenrouterLlmFailed => {
                "pipeline-error-openrouter-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultOpenrouterLlmFailed => {
                "call.in-progress.error-providerfault-openrouter-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultOpenrouter400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-openrouter-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultOpenrouter401Unauthorized => {
                "call.in-progress.error-vapifault-openrouter-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultOpenrouter403ModelAccessDenied => {
                "call.in-progress.error-vapifault-openrouter-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultOpenrouter429ExceededQuota => {
                "call.in-progress.error-vapifault-openrouter-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultOpenrouter500ServerError => {
                "call.in-progress.error-providerfault-openrouter-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultOpenrouter503ServerOverloadedError => {
                "call.in-progress.error-providerfault-openrouter-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorPerplexityAi400BadRequestValidationFailed => {
                "pipeline-error-perplexity-ai-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorPerplexityAi401Unauthorized => {
                "pipeline-error-perplexity-ai-401-unauthorized"
            }
            EndedReason::PipelineErrorPerplexityAi403ModelAccessDenied => {
                "pipeline-error-perplexity-ai-403-model-access-denied"
            }
            EndedReason::PipelineErrorPerplexityAi429ExceededQuota => {
                "pipeline-error-perplexity-ai-429-exceeded-quota"
            }
            EndedReason::PipelineErrorPerplexityAi500ServerError => {
                "pipeline-error-perplexity-ai-500-server-error"
            }
            EndedReason::PipelineErrorPerplexityAi503ServerOverloadedError => {
                "pipeline-error-perplexity-ai-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorPerplexityAiLlmFailed => {
                "pipeline-error-perplexity-ai-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultPerplexityAiLlmFailed => {
                "call.in-progress.error-providerfault-perplexity-ai-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultPerplexityAi400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-perplexity-ai-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultPerplexityAi401Unauthorized => {
                "call.in-progress.error-vapifault-perplexity-ai-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultPerplexityAi403ModelAccessDenied => {
                "call.in-progress.error-vapifault-perplexity-ai-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultPerplexityAi429ExceededQuota => {
                "call.in-progress.error-vapifault-perplexity-ai-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultPerplexityAi500ServerError => {
                "call.in-progress.error-providerfault-perplexity-ai-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultPerplexityAi503ServerOverloadedError => {
                "call.in-progress.error-providerfault-perplexity-ai-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorDeepinfra400BadRequestValidationFailed => {
                "pipeline-error-deepinfra-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorDeepinfra401Unauthorized => {
                "pipeline-error-deepinfra-401-unauthorized"
            }
            EndedReason::PipelineErrorDeepinfra403ModelAccessDenied => {
                "pipeline-error-deepinfra-403-model-access-denied"
            }
            EndedReason::PipelineErrorDeepinfra429ExceededQuota => {
                "pipeline-error-deepinfra-429-exceeded-quota"
            }
            EndedReason::PipelineErrorDeepinfra500ServerError => {
                "pipeline-error-deepinfra-500-server-error"
            }
            EndedReason::PipelineErrorDeepinfra503ServerOverloadedError => {
                "pipeline-error-deepinfra-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorDeepinfraLlmFailed => {
                "pipeline-error-deepinfra-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultDeepinfraLlmFailed => {
                "call.in-progress.error-providerfault-deepinfra-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultDeepinfra400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-deepinfra-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultDeepinfra401Unauthorized => {
                "call.in-progress.error-vapifault-deepinfra-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultDeepinfra403ModelAccessDenied => {
                "call.in-progress.error-vapifault-deepinfra-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultDeepinfra429ExceededQuota => {
                "call.in-progress.error-vapifault-deepinfra-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultDeepinfra500ServerError => {
                "call.in-progress.error-providerfault-deepinfra-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultDeepinfra503ServerOverloadedError => {
                "call.in-progress.error-providerfault-deepinfra-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorRunpod400BadRequestValidationFailed => {
                "pipeline-error-runpod-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorRunpod401Unauthorized => {
                "pipeline-error-runpod-401-unauthorized"
            }
            EndedReason::PipelineErrorRunpod403ModelAccessDenied => {
                "pipeline-error-runpod-403-model-access-denied"
            }
            EndedReason::PipelineErrorRunpod429ExceededQuota => {
                "pipeline-error-runpod-429-exceeded-quota"
            }
            EndedReason::PipelineErrorRunpod500ServerError => {
                "pipeline-error-runpod-500-server-error"
            }
            EndedReason::PipelineErrorRunpod503ServerOverloadedError => {
                "pipeline-error-runpod-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorRunpodLlmFailed => {
                "pipeline-error-runpod-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultRunpodLlmFailed => {
                "call.in-progress.error-providerfault-runpod-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultRunpod400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-runpod-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultRunpod401Unauthorized => {
                "call.in-progress.error-vapifault-runpod-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultRunpod403ModelAccessDenied => {
                "call.in-progress.error-vapifault-runpod-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultRunpod429ExceededQuota => {
                "call.in-progress.error-vapifault-runpod-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultRunpod500ServerError => {
                "call.in-progress.error-providerfault-runpod-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultRunpod503ServerOverloadedError => {
                "call.in-progress.error-providerfault-runpod-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorCustomLlm400BadRequestValidationFailed => {
                "pipeline-error-custom-llm-400-bad-request-validation-failed"
            }
            EndedReason::PipelineErrorCustomLlm401Unauthorized => {
                "pipeline-error-custom-llm-401-unauthorized"
            }
            EndedReason::PipelineErrorCustomLlm403ModelAccessDenied => {
                "pipeline-error-custom-llm-403-model-access-denied"
            }
            EndedReason::PipelineErrorCustomLlm429ExceededQuota => {
                "pipeline-error-custom-llm-429-exceeded-quota"
            }
            EndedReason::PipelineErrorCustomLlm500ServerError => {
                "pipeline-error-custom-llm-500-server-error"
            }
            EndedReason::PipelineErrorCustomLlm503ServerOverloadedError => {
                "pipeline-error-custom-llm-503-server-overloaded-error"
            }
            EndedReason::PipelineErrorCustomLlmLlmFailed => {
                "pipeline-error-custom-llm-llm-failed"
            }
            EndedReason::CallInProgressErrorProviderfaultCustomLlmLlmFailed => {
                "call.in-progress.error-providerfault-custom-llm-llm-failed"
            }
            EndedReason::CallInProgressErrorVapifaultCustomLlm400BadRequestValidationFailed => {
                "call.in-progress.error-vapifault-custom-llm-400-bad-request-validation-failed"
            }
            EndedReason::CallInProgressErrorVapifaultCustomLlm401Unauthorized => {
                "call.in-progress.error-vapifault-custom-llm-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultCustomLlm403ModelAccessDenied => {
                "call.in-progress.error-vapifault-custom-llm-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorVapifaultCustomLlm429ExceededQuota => {
                "call.in-progress.error-vapifault-custom-llm-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultCustomLlm500ServerError => {
                "call.in-progress.error-providerfault-custom-llm-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultCustomLlm503ServerOverloadedError => {
                "call.in-progress.error-providerfault-custom-llm-503-server-overloaded-error"
            }
            EndedReason::CallInProgressErrorPipelineWsModelConnectionFailed => {
                "call.in-progress.error-pipeline-ws-model-connection-failed"
            }
            EndedReason::PipelineErrorCustomVoiceFailed => {
                "pipeline-error-custom-voice-failed"
            }
            EndedReason::PipelineErrorCartesiaSocketHangUp => {
                "pipeline-error-cartesia-socket-hang-up"
            }
            EndedReason::PipelineErrorCartesiaRequestedPayment => {
                "pipeline-error-cartesia-requested-payment"
            }
            EndedReason::PipelineErrorCartesia500ServerError => {
                "pipeline-error-cartesia-500-server-error"
            }
            EndedReason::PipelineErrorCartesia502ServerError => {
                "pipeline-error-cartesia-502-server-error"
            }
            EndedReason::PipelineErrorCartesia503ServerError => {
                "pipeline-error-cartesia-503-server-error"
            }
            EndedReason::PipelineErrorCartesia522ServerError => {
                "pipeline-error-cartesia-522-server-error"
            }
            EndedReason::CallInProgressErrorVapifaultCartesiaSocketHangUp => {
                "call.in-progress.error-vapifault-cartesia-socket-hang-up"
            }
            EndedReason::CallInProgressErrorVapifaultCartesiaRequestedPayment => {
                "call.in-progress.error-vapifault-cartesia-requested-payment"
            }
            EndedReason::CallInProgressErrorProviderfaultCartesia500ServerError => {
                "call.in-progress.error-providerfault-cartesia-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultCartesia503ServerError => {
                "call.in-progress.error-providerfault-cartesia-503-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultCartesia522ServerError => {
                "call.in-progress.error-providerfault-cartesia-522-server-error"
            }
            EndedReason::PipelineErrorElevenLabsVoiceNotFound => {
                "pipeline-error-eleven-labs-voice-not-found"
            }
            EndedReason::PipelineErrorElevenLabsQuotaExceeded => {
                "pipeline-error-eleven-labs-quota-exceeded"
            }
            EndedReason::PipelineErrorElevenLabsUnauthorizedAccess => {
                "pipeline-error-eleven-labs-unauthorized-access"
            }
            EndedReason::PipelineErrorElevenLabsUnauthorizedToAccessModel => {
                "pipeline-error-eleven-labs-unauthorized-to-access-model"
            }
            EndedReason::PipelineErrorElevenLabsProfessionalVoicesOnlyForCreatorPlus => {
                "pipeline-error-eleven-labs-professional-voices-only-for-creator-plus"
            }
            EndedReason::PipelineErrorElevenLabsBlockedFreePlanAndRequestedUpgrade => {
                "pipeline-error-eleven-labs-blocked-free-plan-and-requested-upgrade"
            }
            EndedReason::PipelineErrorElevenLabsBlockedConcurrentRequestsAndRequestedUpgrade => {
                "pipeline-error-eleven-labs-blocked-concurrent-requests-and-requested-upgrade"
            }
            EndedReason::PipelineErrorElevenLabsBlockedUsingInstantVoiceCloneAndRequestedUpgrade => {
                "pipeline-error-eleven-labs-blocked-using-instant-voice-clone-and-requested-upgrade"
            }
            EndedReason::PipelineErrorElevenLabsSystemBusyAndRequestedUpgrade => {
                "pipeline-error-eleven-labs-system-busy-and-requested-upgrade"
            }
            EndedReason::PipelineErrorElevenLabsVoiceNotFineTuned => {
                "pipeline-error-eleven-labs-voice-not-fine-tuned"
            }
            EndedReason::PipelineErrorElevenLabsInvalidApiKey => {
                "pipeline-error-eleven-labs-invalid-api-key"
            }
            EndedReason::PipelineErrorElevenLabsInvalidVoiceSamples => {
                "pipeline-error-eleven-labs-invalid-voice-samples"
            }
            EndedReason::PipelineErrorElevenLabsVoiceDisabledByOwner => {
                "pipeline-error-eleven-labs-voice-disabled-by-owner"
            }
            EndedReason::PipelineErrorElevenLabsVapiVoiceDisabledByOwner => {
                "pipeline-error-eleven-labs-vapi-voice-disabled-by-owner"
            }
            EndedReason::PipelineErrorElevenLabsBlockedAccountInProbation => {
                "pipeline-error-eleven-labs-blocked-account-in-probation"
            }
            EndedReason::PipelineErrorElevenLabsBlockedContentAgainstTheirPolicy => {
                "pipeline-error-eleven-labs-blocked-content-against-their-policy"
            }
            EndedReason::PipelineErrorElevenLabsMissingSamplesForVoiceClone => {
                "pipeline-error-eleven-labs-missing-samples-for-voice-clone"
            }
            EndedReason::PipelineErrorElevenLabsVoiceNotFineTunedAndCannotBeUsed => {
                "pipeline-error-eleven-labs-voice-not-fine-tuned-and-cannot-be-used"
            }
            EndedReason::PipelineErrorElevenLabsVoiceNotAllowedForFreeUsers => {
                "pipeline-error-eleven-labs-voice-not-allowed-for-free-users"
            }
            EndedReason::PipelineErrorElevenLabsMaxCharacterLimitExceeded => {
                "pipeline-error-eleven-labs-max-character-limit-exceeded"
            }
            EndedReason::PipelineErrorElevenLabsBlockedVoicePotentiallyAgainstTermsOfServiceAndAwaitingVerification => {
                "pipeline-error-eleven-labs-blocked-voice-potentially-against-terms-of-service-and-awaiting-verification"
            }
            EndedReason::PipelineErrorElevenLabs500ServerError => {
                "pipeline-error-eleven-labs-500-server-error"
            }
            EndedReason::PipelineErrorElevenLabs503ServerError => {
                "pipeline-error-eleven-labs-503-server-error"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsVoiceNotFound => {
                "call.in-progress.error-vapifault-eleven-labs-voice-not-found"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsQuotaExceeded => {
                "call.in-progress.error-vapifault-eleven-labs-quota-exceeded"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsUnauthorizedAccess => {
                "call.in-progress.error-vapifault-eleven-labs-unauthorized-access"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsUnauthorizedToAccessModel => {
                "call.in-progress.error-vapifault-eleven-labs-unauthorized-to-access-model"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsProfessionalVoicesOnlyForCreatorPlus => {
                "call.in-progress.error-vapifault-eleven-labs-professional-voices-only-for-creator-plus"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsBlockedFreePlanAndRequestedUpgrade => {
                "call.in-progress.error-vapifault-eleven-labs-blocked-free-plan-and-requested-upgrade"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsBlockedConcurrentRequestsAndRequestedUpgrade => {
                "call.in-progress.error-vapifault-eleven-labs-blocked-concurrent-requests-and-requested-upgrade"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsBlockedUsingInstantVoiceCloneAndRequestedUpgrade => {
                "call.in-progress.error-vapifault-eleven-labs-blocked-using-instant-voice-clone-and-requested-upgrade"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsSystemBusyAndRequestedUpgrade => {
                "call.in-progress.error-vapifault-eleven-labs-system-busy-and-requested-upgrade"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsVoiceNotFineTuned => {
                "call.in-progress.error-vapifault-eleven-labs-voice-not-fine-tuned"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsInvalidApiKey => {
                "call.in-progress.error-vapifault-eleven-labs-invalid-api-key"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsInvalidVoiceSamples => {
                "call.in-progress.error-vapifault-eleven-labs-invalid-voice-samples"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsVoiceDisabledByOwner => {
                "call.in-progress.error-vapifault-eleven-labs-voice-disabled-by-owner"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsBlockedAccountInProbation => {
                "call.in-progress.error-vapifault-eleven-labs-blocked-account-in-probation"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsBlockedContentAgainstTheirPolicy => {
                "call.in-progress.error-vapifault-eleven-labs-blocked-content-against-their-policy"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsMissingSamplesForVoiceClone => {
                "call.in-progress.error-vapifault-eleven-labs-missing-samples-for-voice-clone"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsVoiceNotFineTunedAndCannotBeUsed => {
                "call.in-progress.error-vapifault-eleven-labs-voice-not-fine-tuned-and-cannot-be-used"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsVoiceNotAllowedForFreeUsers => {
                "call.in-progress.error-vapifault-eleven-labs-voice-not-allowed-for-free-users"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsMaxCharacterLimitExceeded => {
                "call.in-progress.error-vapifault-eleven-labs-max-character-limit-exceeded"
            }
            EndedReason::CallInProgressErrorVapifaultElevenLabsBlockedVoicePotentiallyAgainstTermsOfServiceAndAwaitingVerification => {
                "call.in-progress.error-vapifault-eleven-labs-blocked-voice-potentially-against-terms-of-service-and-awaiting-verification"
            }
            EndedReason::CallInProgressErrorProviderfaultElevenLabsSystemBusyAndRequestedUpgrade => {
                "call.in-progress.error-providerfault-eleven-labs-system-busy-and-requested-upgrade"
            }
            EndedReason::CallInProgressErrorProviderfaultElevenLabs500ServerError => {
                "call.in-progress.error-providerfault-eleven-labs-500-server-error"
            }
            EndedReason::CallInProgressErrorProviderfaultElevenLabs503ServerError => {
                "call.in-progress.error-providerfault-eleven-labs-503-server-error"
            }
            EndedReason::PipelineErrorPlayhtRequestTimedOut => {
                "pipeline-error-playht-request-timed-out"
            }
            EndedReason::PipelineErrorPlayhtInvalidVoice => {
                "pipeline-error-playht-invalid-voice"
            }
            EndedReason::PipelineErrorPlayhtUnexpectedError => {
                "pipeline-error-playht-unexpected-error"
            }
            EndedReason::PipelineErrorPlayhtOutOfCredits => {
                "pipeline-error-playht-out-of-credits"
            }
            EndedReason::PipelineErrorPlayhtInvalidEmotion => {
                "pipeline-error-playht-invalid-emotion"
            }
            EndedReason::PipelineErrorPlayhtVoiceMustBeAValidVoiceManifestUri => {
                "pipeline-error-playht-voice-must-be-a-valid-voice-manifest-uri"
            }
            EndedReason::PipelineErrorPlayht401Unauthorized => {
                "pipeline-error-playht-401-unauthorized"
            }
            EndedReason::PipelineErrorPlayht403ForbiddenOutOfCharacters => {
                "pipeline-error-playht-403-forbidden-out-of-characters"
            }
            EndedReason::PipelineErrorPlayht403ForbiddenApiAccessNotAvailable => {
                "pipeline-error-playht-403-forbidden-api-access-not-available"
            }
            EndedReason::PipelineErrorPlayht429ExceededQuota => {
                "pipeline-error-playht-429-exceeded-quota"
            }
            EndedReason::PipelineErrorPlayht502GatewayError => {
                "pipeline-error-playht-502-gateway-error"
            }
            EndedReason::PipelineErrorPlayht504GatewayError => {
                "pipeline-error-playht-504-gateway-error"
            }
            EndedReason::CallInProgressErrorVapifaultPlayhtRequestTimedOut => {
                "call.in-progress.error-vapifault-playht-request-timed-out"
            }
            EndedReason::CallInProgressErrorVapifaultPlayhtInvalidVoice => {
                "call.in-progress.error-vapifault-playht-invalid-voice"
            }
            EndedReason::CallInProgressErrorVapifaultPlayhtUnexpectedError => {
                "call.in-progress.error-vapifault-playht-unexpected-error"
            }
            EndedReason::CallInProgressErrorVapifaultPlayhtOutOfCredits => {
                "call.in-progress.error-vapifault-playht-out-of-credits"
            }
            EndedReason::CallInProgressErrorVapifaultPlayhtInvalidEmotion => {
                "call.in-progress.error-vapifault-playht-invalid-emotion"
            }
            EndedReason::CallInProgressErrorVapifaultPlayhtVoiceMustBeAValidVoiceManifestUri => {
                "call.in-progress.error-vapifault-playht-voice-must-be-a-valid-voice-manifest-uri"
            }
            EndedReason::CallInProgressErrorVapifaultPlayht401Unauthorized => {
                "call.in-progress.error-vapifault-playht-401-unauthorized"
            }
            EndedReason::CallInProgressErrorVapifaultPlayht403ForbiddenOutOfCharacters => {
                "call.in-progress.error-vapifault-playht-403-forbidden-out-of-characters"
            }
            EndedReason::CallInProgressErrorVapifaultPlayht403ForbiddenApiAccessNotAvailable => {
                "call.in-progress.error-vapifault-playht-403-forbidden-api-access-not-available"
            }
            EndedReason::CallInProgressErrorVapifaultPlayht429ExceededQuota => {
                "call.in-progress.error-vapifault-playht-429-exceeded-quota"
            }
            EndedReason::CallInProgressErrorProviderfaultPlayht502GatewayError => {
                "call.in-progress.error-providerfault-playht-502-gateway-error"
            }
            EndedReason::CallInProgressErrorProviderfaultPlayht504GatewayError => {
                "call.in-progress.error-providerfault-playht-504-gateway-error"
            }
            EndedReason::PipelineErrorCustomTranscriberFailed => {
                "pipeline-error-custom-transcriber-failed"
            }
            EndedReason::CallInProgressErrorVapifaultCustomTranscriberFailed => {
                "call.in-progress.error-vapifault-custom-transcriber-failed"
            }
            EndedReason::PipelineErrorDeepgramReturning400NoSuchModelLanguageTierCombination => {
                "pipeline-error-deepgram-returning-400-no-such-model-language-tier-combination"
            }
            EndedReason::PipelineErrorDeepgramReturning401InvalidCredentials => {
                "pipeline-error-deepgram-returning-401-invalid-credentials"
            }
            EndedReason::PipelineErrorDeepgramReturning403ModelAccessDenied => {
                "pipeline-error-deepgram-returning-403-model-access-denied"
            }
            EndedReason::PipelineErrorDeepgramReturning404NotFound => {
                "pipeline-error-deepgram-returning-404-not-found"
            }
            EndedReason::PipelineErrorDeepgramReturning500InvalidJson => {
                "pipeline-error-deepgram-returning-500-invalid-json"
            }
            EndedReason::PipelineErrorDeepgramReturning502NetworkError => {
                "pipeline-error-deepgram-returning-502-network-error"
            }
            EndedReason::PipelineErrorDeepgramReturning502BadGatewayEhostunreach => {
                "pipeline-error-deepgram-returning-502-bad-gateway-ehostunreach"
            }
            EndedReason::PipelineErrorDeepgramReturningEconnreset => {
                "pipeline-error-deepgram-returning-econnreset"
            }
            EndedReason::CallInProgressErrorVapifaultDeepgramReturning400NoSuchModelLanguageTierCombination => {
                "call.in-progress.error-vapifault-deepgram-returning-400-no-such-model-language-tier-combination"
            }
            EndedReason::CallInProgressErrorVapifaultDeepgramReturning401InvalidCredentials => {
                "call.in-progress.error-vapifault-deepgram-returning-401-invalid-credentials"
            }
            EndedReason::CallInProgressErrorVapifaultDeepgramReturning404NotFound => {
                "call.in-progress.error-vapifault-deepgram-returning-404-not-found"
            }
            EndedReason::CallInProgressErrorVapifaultDeepgramReturning403ModelAccessDenied => {
                "call.in-progress.error-vapifault-deepgram-returning-403-model-access-denied"
            }
            EndedReason::CallInProgressErrorProviderfaultDeepgramReturning500InvalidJson => {
                "call.in-progress.error-providerfault-deepgram-returning-500-invalid-json"
            }
            EndedReason::CallInProgressErrorProviderfaultDeepgramReturning502NetworkError => {
                "call.in-progress.error-providerfault-deepgram-returning-502-network-error"
            }
            EndedReason::CallInProgressErrorProviderfaultDeepgramReturning502BadGatewayEhostunreach => {
                "call.in-progress.error-providerfault-deepgram-returning-502-bad-gateway-ehostunreach"
            }
            EndedReason::CallInProgressErrorWarmTransferMaxDuration => {
                "call.in-progress.error-warm-transfer-max-duration"
            }
            EndedReason::CallInProgressErrorWarmTransferAssistantCancelled => {
                "call.in-progress.error-warm-transfer-assistant-cancelled"
            }
            EndedReason::CallInProgressErrorWarmTransferSilenceTimeout => {
                "call.in-progress.error-warm-transfer-silence-timeout"
            }
            EndedReason::CallInProgressErrorWarmTransferMicrophoneTimeout => {
                "call.in-progress.error-warm-transfer-microphone-timeout"
            }
            EndedReason::AssistantEndedCall => "assistant-ended-call",
            EndedReason::AssistantSaidEndCallPhrase => "assistant-said-end-call-phrase",
            EndedReason::AssistantEndedCallWithHangupTask => {
                "assistant-ended-call-with-hangup-task"
            }
            EndedReason::AssistantEndedCallAfterMessageSpoken => {
                "assistant-ended-call-after-message-spoken"
            }
            EndedReason::AssistantForwardedCall => "assistant-forwarded-call",
            EndedReason::AssistantJoinTimedOut => "assistant-join-timed-out",
            EndedReason::CallInProgressErrorAssistantDidNotReceiveCustomerAudio => {
                "call.in-progress.error-assistant-did-not-receive-customer-audio"
            }
            EndedReason::CallInProgressErrorTransferFailed => {
                "call.in-progress.error-transfer-failed"
            }
            EndedReason::CustomerBusy => "customer-busy",
            EndedReason::CustomerEndedCall => "customer-ended-call",
            EndedReason::CustomerEndedCallBeforeWarmTransfer => {
                "customer-ended-call-before-warm-transfer"
            }
            EndedReason::CustomerEndedCallAfterWarmTransferAttempt => {
                "customer-ended-call-after-warm-transfer-attempt"
            }
            EndedReason::CustomerEndedCallDuringTransfer => {
                "customer-ended-call-during-transfer"
            }
            EndedReason::CustomerDidNotAnswer => "customer-did-not-answer",
            EndedReason::CustomerDidNotGiveMicrophonePermission => {
                "customer-did-not-give-microphone-permission"
            }
            EndedReason::ExceededMaxDuration => "exceeded-max-duration",
            EndedReason::ManuallyCanceled => "manually-canceled",
            EndedReason::PhoneCallProviderClosedWebsocket => {
                "phone-call-provider-closed-websocket"
            }
            EndedReason::CallForwardingOperatorBusy => "call.forwarding.operator-busy",
            EndedReason::SilenceTimedOut => "silence-timed-out",
            EndedReason::CallInProgressErrorProviderfaultOutboundSip403Forbidden => {
                "call.in-progress.error-providerfault-outbound-sip-403-forbidden"
            }
            EndedReason::CallInProgressErrorProviderfaultOutboundSip407ProxyAuthenticationRequired => {
                "call.in-progress.error-providerfault-outbound-sip-407-proxy-authentication-required"
            }
            EndedReason::CallInProgressErrorProviderfaultOutboundSip408RequestTimeout => {
                "call.in-progress.error-providerfault-outbound-sip-408-request-timeout"
            }
            EndedReason::CallInProgressErrorProviderfaultOutboundSip480TemporarilyUnavailable => {
                "call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable"
            }
            EndedReason::CallRingingHookExecutedSay => "call.ringing.hook-executed-say",
            EndedReason::CallRingingHookExecutedTransfer => {
                "call.ringing.hook-executed-transfer"
            }
            EndedReason::CallEndingHookExecutedSay => "call.ending.hook-executed-say",
            EndedReason::CallEndingHookExecutedTransfer => {
                "call.ending.hook-executed-transfer"
            }
            EndedReason::CallRingingSipInboundCallerHungupBeforeCallConnect => {
                "call.ringing.sip-inbound-caller-hungup-before-call-connect"
            }
            EndedReason::TwilioFailedToConnectCall => "twilio-failed-to-connect-call",
            EndedReason::TwilioReportedCustomerMisdialed => {
                "twilio-reported-customer-misdialed"
            }
            EndedReason::VonageRejected => "vonage-rejected",
            EndedReason::Voicemail => "voicemail",
            EndedReason::CallDeleted => "call-deleted",
            EndedReason::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            EndedReason::VALUES,
            &index::<2048>(EndedReason::VALUES),
        );
        static LISTED: [EndedReason; 571usize] = [
            EndedReason::CallStartErrorNeitherAssistantNorServerSet,
            EndedReason::AssistantRequestFailed,
            EndedReason::AssistantRequestReturnedError,
            EndedReason::AssistantRequestReturnedUnspeakableError,
            EndedReason::AssistantRequestReturnedInvalidAssistant,
            EndedReason::AssistantRequestReturnedNoAssistant,
            EndedReason::AssistantRequestReturnedForwardingPhoneNumber,
            EndedReason::ScheduledCallDeleted,
            EndedReason::CallStartErrorVapifaultGetOrg,
            EndedReason::CallStartErrorVapifaultGetSubscription,
            EndedReason::CallStartErrorGetAssistant,
            EndedReason::CallStartErrorGetPhoneNumber,
            EndedReason::CallStartErrorGetCustomer,
            EndedReason::CallStartErrorGetResourcesValidation,
            EndedReason::CallStartErrorVapiNumberInternational,
            EndedReason::CallStartErrorVapiNumberOutboundDailyLimit,
            EndedReason::CallStartErrorGetTransport,
            EndedReason::CallStartErrorSubscriptionWalletDoesNotExist,
            EndedReason::CallStartErrorFraudCheckFailed,
            EndedReason::CallStartErrorSubscriptionFrozen,
            EndedReason::CallStartErrorSubscriptionInsufficientCredits,
            EndedReason::CallStartErrorSubscriptionUpgradeFailed,
            EndedReason::CallStartErrorSubscriptionConcurrencyLimitReached,
            EndedReason::CallStartErrorEnterpriseFeatureNotAvailableRecordingConsent,
            EndedReason::AssistantNotValid,
            EndedReason::CallStartErrorVapifaultDatabaseError,
            EndedReason::AssistantNotFound,
            EndedReason::PipelineErrorOpenaiVoiceFailed,
            EndedReason::PipelineErrorCartesiaVoiceFailed,
            EndedReason::PipelineErrorDeepgramVoiceFailed,
            EndedReason::PipelineErrorElevenLabsVoiceFailed,
            EndedReason::PipelineErrorPlayhtVoiceFailed,
            EndedReason::PipelineErrorLmntVoiceFailed,
            EndedReason::PipelineErrorAzureVoiceFailed,
            EndedReason::PipelineErrorRimeAiVoiceFailed,
            EndedReason::PipelineErrorSmallestAiVoiceFailed,
            EndedReason::PipelineErrorVapiVoiceFailed,
            EndedReason::PipelineErrorNeuphonicVoiceFailed,
            EndedReason::PipelineErrorHumeVoiceFailed,
            EndedReason::PipelineErrorSesameVoiceFailed,
            EndedReason::PipelineErrorInworldVoiceFailed,
            EndedReason::PipelineErrorMinimaxVoiceFailed,
            EndedReason::PipelineErrorWellsaidVoiceFailed,
            EndedReason::PipelineErrorTavusVideoFailed,
            EndedReason::CallInProgressErrorVapifaultOpenaiVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultCartesiaVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultDeepgramVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultElevenLabsVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultPlayhtVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultLmntVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultAzureVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultRimeAiVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultSmallestAiVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultVapiVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultNeuphonicVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultHumeVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultSesameVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultInworldVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultMinimaxVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultWellsaidVoiceFailed,
            EndedReason::CallInProgressErrorVapifaultTavusVideoFailed,
            EndedReason::PipelineErrorVapiLlmFailed,
            EndedReason::PipelineErrorVapi400BadRequestValidationFailed,
            EndedReason::PipelineErrorVapi401Unauthorized,
            EndedReason::PipelineErrorVapi403ModelAccessDenied,
            EndedReason::PipelineErrorVapi429ExceededQuota,
            EndedReason::PipelineErrorVapi500ServerError,
            EndedReason::PipelineErrorVapi503ServerOverloadedError,
            EndedReason::CallInProgressErrorProviderfaultVapiLlmFailed,
            EndedReason::CallInProgressErrorVapifaultVapi400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultVapi401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultVapi403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultVapi429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultVapi500ServerError,
            EndedReason::CallInProgressErrorProviderfaultVapi503ServerOverloadedError,
            EndedReason::PipelineErrorDeepgramTranscriberFailed,
            EndedReason::PipelineErrorDeepgramTranscriberApiKeyMissing,
            EndedReason::CallInProgressErrorVapifaultDeepgramTranscriberFailed,
            EndedReason::PipelineErrorGladiaTranscriberFailed,
            EndedReason::CallInProgressErrorVapifaultGladiaTranscriberFailed,
            EndedReason::PipelineErrorSpeechmaticsTranscriberFailed,
            EndedReason::CallInProgressErrorVapifaultSpeechmaticsTranscriberFailed,
            EndedReason::PipelineErrorAssemblyAiTranscriberFailed,
            EndedReason::PipelineErrorAssemblyAiReturning400InsufficentFunds,
            EndedReason::PipelineErrorAssemblyAiReturning400PaidOnlyFeature,
            EndedReason::PipelineErrorAssemblyAiReturning401InvalidCredentials,
            EndedReason::PipelineErrorAssemblyAiReturning500InvalidSchema,
            EndedReason::PipelineErrorAssemblyAiReturning500WordBoostParsingFailed,
            EndedReason::CallInProgressErrorVapifaultAssemblyAiTranscriberFailed,
            EndedReason::CallInProgressErrorVapifaultAssemblyAiReturning400InsufficentFunds,
            EndedReason::CallInProgressErrorVapifaultAssemblyAiReturning400PaidOnlyFeature,
            EndedReason::CallInProgressErrorVapifaultAssemblyAiReturning401InvalidCredentials,
            EndedReason::CallInProgressErrorVapifaultAssemblyAiReturning500InvalidSchema,
            EndedReason::CallInProgressErrorVapifaultAssemblyAiReturning500WordBoostParsingFailed,
            EndedReason::PipelineErrorTalkscriberTranscriberFailed,
            EndedReason::CallInProgressErrorVapifaultTalkscriberTranscriberFailed,
            EndedReason::PipelineErrorAzureSpeechTranscriberFailed,
            EndedReason::CallInProgressErrorVapifaultAzureSpeechTranscriberFailed,
            EndedReason::PipelineErrorElevenLabsTranscriberFailed,
            EndedReason::CallInProgressErrorVapifaultElevenLabsTranscriberFailed,
            EndedReason::PipelineErrorGoogleTranscriberFailed,
            EndedReason::CallInProgressErrorVapifaultGoogleTranscriberFailed,
            EndedReason::PipelineErrorOpenaiTranscriberFailed,
            EndedReason::CallInProgressErrorVapifaultOpenaiTranscriberFailed,
            EndedReason::PipelineErrorSonioxTranscriberAuthFailed,
            EndedReason::PipelineErrorSonioxTranscriberRateLimited,
            EndedReason::PipelineErrorSonioxTranscriberInvalidConfig,
            EndedReason::PipelineErrorSonioxTranscriberServerError,
            EndedReason::PipelineErrorSonioxTranscriberFailed,
            EndedReason::CallInProgressErrorVapifaultSonioxTranscriberAuthFailed,
            EndedReason::CallInProgressErrorVapifaultSonioxTranscriberRateLimited,
            EndedReason::CallInProgressErrorVapifaultSonioxTranscriberInvalidConfig,
            EndedReason::CallInProgressErrorVapifaultSonioxTranscriberServerError,
            EndedReason::CallInProgressErrorVapifaultSonioxTranscriberFailed,
            EndedReason::CallInProgressErrorPipelineNoAvailableLlmModel,
            EndedReason::WorkerShutdown,
            EndedReason::VonageDisconnected,
            EndedReason::VonageFailedToConnectCall,
            EndedReason::VonageCompleted,
            EndedReason::PhoneCallProviderBypassEnabledButNoCallReceived,
            EndedReason::CallInProgressErrorProviderfaultTransportNeverConnected,
            EndedReason::CallInProgressErrorVapifaultWorkerNotAvailable,
            EndedReason::CallInProgressErrorVapifaultTransportNeverConnected,
            EndedReason::CallInProgressErrorVapifaultTransportConnectedButCallNotActive,
            EndedReason::CallInProgressErrorVapifaultCallStartedButConnectionToTransportMissing,
            EndedReason::CallInProgressErrorVapifaultWorkerDied,
            EndedReason::CallInProgressTwilioCompletedCall,
            EndedReason::CallInProgressSipCompletedCall,
            EndedReason::CallInProgressErrorSipInboundCallFailedToConnect,
            EndedReason::CallInProgressErrorProviderfaultOutboundSip503ServiceUnavailable,
            EndedReason::CallInProgressErrorSipOutboundCallFailedToConnect,
            EndedReason::CallRingingErrorSipInboundCallFailedToConnect,
            EndedReason::CallInProgressErrorProviderfaultOpenaiLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultAzureOpenaiLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultGroqLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultGoogleLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultXaiLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultMistralLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultMinimaxLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultInflectionAiLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultCerebrasLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultDeepSeekLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultBasetenLlmFailed,
            EndedReason::CallInProgressErrorVapifaultChatPipelineFailedToStart,
            EndedReason::PipelineErrorOpenai400BadRequestValidationFailed,
            EndedReason::PipelineErrorOpenai401Unauthorized,
            EndedReason::PipelineErrorOpenai401IncorrectApiKey,
            EndedReason::PipelineErrorOpenai401AccountNotInOrganization,
            EndedReason::PipelineErrorOpenai403ModelAccessDenied,
            EndedReason::PipelineErrorOpenai429ExceededQuota,
            EndedReason::PipelineErrorOpenai429RateLimitReached,
            EndedReason::PipelineErrorOpenai500ServerError,
            EndedReason::PipelineErrorOpenai503ServerOverloadedError,
            EndedReason::PipelineErrorOpenaiLlmFailed,
            EndedReason::CallInProgressErrorVapifaultOpenai400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultOpenai401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultOpenai401IncorrectApiKey,
            EndedReason::CallInProgressErrorVapifaultOpenai401AccountNotInOrganization,
            EndedReason::CallInProgressErrorVapifaultOpenai403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultOpenai429ExceededQuota,
            EndedReason::CallInProgressErrorVapifaultOpenai429RateLimitReached,
            EndedReason::CallInProgressErrorProviderfaultOpenai500ServerError,
            EndedReason::CallInProgressErrorProviderfaultOpenai503ServerOverloadedError,
            EndedReason::PipelineErrorAzureOpenai400BadRequestValidationFailed,
            EndedReason::PipelineErrorAzureOpenai401Unauthorized,
            EndedReason::PipelineErrorAzureOpenai403ModelAccessDenied,
            EndedReason::PipelineErrorAzureOpenai429ExceededQuota,
            EndedReason::PipelineErrorAzureOpenai500ServerError,
            EndedReason::PipelineErrorAzureOpenai503ServerOverloadedError,
            EndedReason::PipelineErrorAzureOpenaiLlmFailed,
            EndedReason::CallInProgressErrorVapifaultAzureOpenai400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultAzureOpenai401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultAzureOpenai403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultAzureOpenai429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultAzureOpenai500ServerError,
            EndedReason::CallInProgressErrorProviderfaultAzureOpenai503ServerOverloadedError,
            EndedReason::PipelineErrorGoogle400BadRequestValidationFailed,
            EndedReason::PipelineErrorGoogle401Unauthorized,
            EndedReason::PipelineErrorGoogle403ModelAccessDenied,
            EndedReason::PipelineErrorGoogle429ExceededQuota,
            EndedReason::PipelineErrorGoogle500ServerError,
            EndedReason::PipelineErrorGoogle503ServerOverloadedError,
            EndedReason::PipelineErrorGoogleLlmFailed,
            EndedReason::CallInProgressErrorVapifaultGoogle400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultGoogle401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultGoogle403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultGoogle429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultGoogle500ServerError,
            EndedReason::CallInProgressErrorProviderfaultGoogle503ServerOverloadedError,
            EndedReason::PipelineErrorXai400BadRequestValidationFailed,
            EndedReason::PipelineErrorXai401Unauthorized,
            EndedReason::PipelineErrorXai403ModelAccessDenied,
            EndedReason::PipelineErrorXai429ExceededQuota,
            EndedReason::PipelineErrorXai500ServerError,
            EndedReason::PipelineErrorXai503ServerOverloadedError,
            EndedReason::PipelineErrorXaiLlmFailed,
            EndedReason::CallInProgressErrorVapifaultXai400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultXai401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultXai403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultXai429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultXai500ServerError,
            EndedReason::CallInProgressErrorProviderfaultXai503ServerOverloadedError,
            EndedReason::PipelineErrorBaseten400BadRequestValidationFailed,
            EndedReason::PipelineErrorBaseten401Unauthorized,
            EndedReason::PipelineErrorBaseten403ModelAccessDenied,
            EndedReason::PipelineErrorBaseten429ExceededQuota,
            EndedReason::PipelineErrorBaseten500ServerError,
            EndedReason::PipelineErrorBaseten503ServerOverloadedError,
            EndedReason::PipelineErrorBasetenLlmFailed,
            EndedReason::CallInProgressErrorVapifaultBaseten400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultBaseten401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultBaseten403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultBaseten429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultBaseten500ServerError,
            EndedReason::CallInProgressErrorProviderfaultBaseten503ServerOverloadedError,
            EndedReason::PipelineErrorMistral400BadRequestValidationFailed,
            EndedReason::PipelineErrorMistral401Unauthorized,
            EndedReason::PipelineErrorMistral403ModelAccessDenied,
            EndedReason::PipelineErrorMistral429ExceededQuota,
            EndedReason::PipelineErrorMistral500ServerError,
            EndedReason::PipelineErrorMistral503ServerOverloadedError,
            EndedReason::PipelineErrorMistralLlmFailed,
            EndedReason::CallInProgressErrorVapifaultMistral400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultMistral401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultMistral403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultMistral429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultMistral500ServerError,
            EndedReason::CallInProgressErrorProviderfaultMistral503ServerOverloadedError,
            EndedReason::PipelineErrorMinimax400BadRequestValidationFailed,
            EndedReason::PipelineErrorMinimax401Unauthorized,
            EndedReason::PipelineErrorMinimax403ModelAccessDenied,
            EndedReason::PipelineErrorMinimax429ExceededQuota,
            EndedReason::PipelineErrorMinimax500ServerError,
            EndedReason::PipelineErrorMinimax503ServerOverloadedError,
            EndedReason::PipelineErrorMinimaxLlmFailed,
            EndedReason::CallInProgressErrorVapifaultMinimax400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultMinimax401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultMinimax403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultMinimax429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultMinimax500ServerError,
            EndedReason::CallInProgressErrorProviderfaultMinimax503ServerOverloadedError,
            EndedReason::PipelineErrorInflectionAi400BadRequestValidationFailed,
            EndedReason::PipelineErrorInflectionAi401Unauthorized,
            EndedReason::PipelineErrorInflectionAi403ModelAccessDenied,
            EndedReason::PipelineErrorInflectionAi429ExceededQuota,
            EndedReason::PipelineErrorInflectionAi500ServerError,
            EndedReason::PipelineErrorInflectionAi503ServerOverloadedError,
            EndedReason::PipelineErrorInflectionAiLlmFailed,
            EndedReason::CallInProgressErrorVapifaultInflectionAi400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultInflectionAi401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultInflectionAi403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultInflectionAi429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultInflectionAi500ServerError,
            EndedReason::CallInProgressErrorProviderfaultInflectionAi503ServerOverloadedError,
            EndedReason::PipelineErrorDeepSeek400BadRequestValidationFailed,
            EndedReason::PipelineErrorDeepSeek401Unauthorized,
            EndedReason::PipelineErrorDeepSeek403ModelAccessDenied,
            EndedReason::PipelineErrorDeepSeek429ExceededQuota,
            EndedReason::PipelineErrorDeepSeek500ServerError,
            EndedReason::PipelineErrorDeepSeek503ServerOverloadedError,
            EndedReason::PipelineErrorDeepSeekLlmFailed,
            EndedReason::CallInProgressErrorVapifaultDeepSeek400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultDeepSeek401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultDeepSeek403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultDeepSeek429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultDeepSeek500ServerError,
            EndedReason::CallInProgressErrorProviderfaultDeepSeek503ServerOverloadedError,
            EndedReason::PipelineErrorGroq400BadRequestValidationFailed,
            EndedReason::PipelineErrorGroq401Unauthorized,
            EndedReason::PipelineErrorGroq403ModelAccessDenied,
            EndedReason::PipelineErrorGroq429ExceededQuota,
            EndedReason::PipelineErrorGroq500ServerError,
            EndedReason::PipelineErrorGroq503ServerOverloadedError,
            EndedReason::PipelineErrorGroqLlmFailed,
            EndedReason::CallInProgressErrorVapifaultGroq400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultGroq401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultGroq403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultGroq429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultGroq500ServerError,
            EndedReason::CallInProgressErrorProviderfaultGroq503ServerOverloadedError,
            EndedReason::PipelineErrorCerebras400BadRequestValidationFailed,
            EndedReason::PipelineErrorCerebras401Unauthorized,
            EndedReason::PipelineErrorCerebras403ModelAccessDenied,
            EndedReason::PipelineErrorCerebras429ExceededQuota,
            EndedReason::PipelineErrorCerebras500ServerError,
            EndedReason::PipelineErrorCerebras503ServerOverloadedError,
            EndedReason::PipelineErrorCerebrasLlmFailed,
            EndedReason::CallInProgressErrorVapifaultCerebras400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultCerebras401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultCerebras403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultCerebras429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultCerebras500ServerError,
            EndedReason::CallInProgressErrorProviderfaultCerebras503ServerOverloadedError,
            EndedReason::PipelineErrorAnthropic400BadRequestValidationFailed,
            EndedReason::PipelineErrorAnthropic401Unauthorized,
            EndedReason::PipelineErrorAnthropic403ModelAccessDenied,
            EndedReason::PipelineErrorAnthropic429ExceededQuota,
            EndedReason::PipelineErrorAnthropic500ServerError,
            EndedReason::PipelineErrorAnthropic503ServerOverloadedError,
            EndedReason::PipelineErrorAnthropicLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultAnthropicLlmFailed,
            EndedReason::CallInProgressErrorVapifaultAnthropic400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultAnthropic401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultAnthropic403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultAnthropic429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultAnthropic500ServerError,
            EndedReason::CallInProgressErrorProviderfaultAnthropic503ServerOverloadedError,
            EndedReason::PipelineErrorAnthropicBedrock400BadRequestValidationFailed,
            EndedReason::PipelineErrorAnthropicBedrock401Unauthorized,
            EndedReason::PipelineErrorAnthropicBedrock403ModelAccessDenied,
            EndedReason::PipelineErrorAnthropicBedrock429ExceededQuota,
            EndedReason::PipelineErrorAnthropicBedrock500ServerError,
            EndedReason::PipelineErrorAnthropicBedrock503ServerOverloadedError,
            EndedReason::PipelineErrorAnthropicBedrockLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultAnthropicBedrockLlmFailed,
            EndedReason::CallInProgressErrorVapifaultAnthropicBedrock400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultAnthropicBedrock401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultAnthropicBedrock403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultAnthropicBedrock429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultAnthropicBedrock500ServerError,
            EndedReason::CallInProgressErrorProviderfaultAnthropicBedrock503ServerOverloadedError,
            EndedReason::PipelineErrorAnthropicVertex400BadRequestValidationFailed,
            EndedReason::PipelineErrorAnthropicVertex401Unauthorized,
            EndedReason::PipelineErrorAnthropicVertex403ModelAccessDenied,
            EndedReason::PipelineErrorAnthropicVertex429ExceededQuota,
            EndedReason::PipelineErrorAnthropicVertex500ServerError,
            EndedReason::PipelineErrorAnthropicVertex503ServerOverloadedError,
            EndedReason::PipelineErrorAnthropicVertexLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultAnthropicVertexLlmFailed,
            EndedReason::CallInProgressErrorVapifaultAnthropicVertex400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultAnthropicVertex401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultAnthropicVertex403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultAnthropicVertex429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultAnthropicVertex500ServerError,
            EndedReason::CallInProgressErrorProviderfaultAnthropicVertex503ServerOverloadedError,
            EndedReason::PipelineErrorTogetherAi400BadRequestValidationFailed,
            EndedReason::PipelineErrorTogetherAi401Unauthorized,
            EndedReason::PipelineErrorTogetherAi403ModelAccessDenied,
            EndedReason::PipelineErrorTogetherAi429ExceededQuota,
            EndedReason::PipelineErrorTogetherAi500ServerError,
            EndedReason::PipelineErrorTogetherAi503ServerOverloadedError,
            EndedReason::PipelineErrorTogetherAiLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultTogetherAiLlmFailed,
            EndedReason::CallInProgressErrorVapifaultTogetherAi400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultTogetherAi401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultTogetherAi403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultTogetherAi429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultTogetherAi500ServerError,
            EndedReason::CallInProgressErrorProviderfaultTogetherAi503ServerOverloadedError,
            EndedReason::PipelineErrorAnyscale400BadRequestValidationFailed,
            EndedReason::PipelineErrorAnyscale401Unauthorized,
            EndedReason::PipelineErrorAnyscale403ModelAccessDenied,
            EndedReason::PipelineErrorAnyscale429ExceededQuota,
            EndedReason::PipelineErrorAnyscale500ServerError,
            EndedReason::PipelineErrorAnyscale503ServerOverloadedError,
            EndedReason::PipelineErrorAnyscaleLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultAnyscaleLlmFailed,
            EndedReason::CallInProgressErrorVapifaultAnyscale400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultAnyscale401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultAnyscale403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultAnyscale429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultAnyscale500ServerError,
            EndedReason::CallInProgressErrorProviderfaultAnyscale503ServerOverloadedError,
            EndedReason::PipelineErrorOpenrouter400BadRequestValidationFailed,
            EndedReason::PipelineErrorOpenrouter401Unauthorized,
            EndedReason::PipelineErrorOpenrouter403ModelAccessDenied,
            EndedReason::PipelineErrorOpenrouter429ExceededQuota,
            EndedReason::PipelineErrorOpenrouter500ServerError,
            EndedReason::PipelineErrorOpenrouter503ServerOverloadedError,
            EndedReason::PipelineErrorOpenrouterLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultOpenrouterLlmFailed,
            EndedReason::CallInProgressErrorVapifaultOpenrouter400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultOpenrouter401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultOpenrouter403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultOpenrouter429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultOpenrouter500ServerError,
            EndedReason::CallInProgressErrorProviderfaultOpenrouter503ServerOverloadedError,
            EndedReason::PipelineErrorPerplexityAi400BadRequestValidationFailed,
            EndedReason::PipelineErrorPerplexityAi401Unauthorized,
            EndedReason::PipelineErrorPerplexityAi403ModelAccessDenied,
            EndedReason::PipelineErrorPerplexityAi429ExceededQuota,
            EndedReason::PipelineErrorPerplexityAi500ServerError,
            EndedReason::PipelineErrorPerplexityAi503ServerOverloadedError,
            EndedReason::PipelineErrorPerplexityAiLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultPerplexityAiLlmFailed,
            EndedReason::CallInProgressErrorVapifaultPerplexityAi400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultPerplexityAi401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultPerplexityAi403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultPerplexityAi429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultPerplexityAi500ServerError,
            EndedReason::CallInProgressErrorProviderfaultPerplexityAi503ServerOverloadedError,
            EndedReason::PipelineErrorDeepinfra400BadRequestValidationFailed,
            EndedReason::PipelineErrorDeepinfra401Unauthorized,
            EndedReason::PipelineErrorDeepinfra403ModelAccessDenied,
            EndedReason::PipelineErrorDeepinfra429ExceededQuota,
            EndedReason::PipelineErrorDeepinfra500ServerError,
            EndedReason::PipelineErrorDeepinfra503ServerOverloadedError,
            EndedReason::PipelineErrorDeepinfraLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultDeepinfraLlmFailed,
            EndedReason::CallInProgressErrorVapifaultDeepinfra400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultDeepinfra401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultDeepinfra403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultDeepinfra429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultDeepinfra500ServerError,
            EndedReason::CallInProgressErrorProviderfaultDeepinfra503ServerOverloadedError,
            EndedReason::PipelineErrorRunpod400BadRequestValidationFailed,
            EndedReason::PipelineErrorRunpod401Unauthorized,
            EndedReason::PipelineErrorRunpod403ModelAccessDenied,
            EndedReason::PipelineErrorRunpod429ExceededQuota,
            EndedReason::PipelineErrorRunpod500ServerError,
            EndedReason::PipelineErrorRunpod503ServerOverloadedError,
            EndedReason::PipelineErrorRunpodLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultRunpodLlmFailed,
            EndedReason::CallInProgressErrorVapifaultRunpod400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultRunpod401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultRunpod403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultRunpod429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultRunpod500ServerError,
            EndedReason::CallInProgressErrorProviderfaultRunpod503ServerOverloadedError,
            EndedReason::PipelineErrorCustomLlm400BadRequestValidationFailed,
            EndedReason::PipelineErrorCustomLlm401Unauthorized,
            EndedReason::PipelineErrorCustomLlm403ModelAccessDenied,
            EndedReason::PipelineErrorCustomLlm429ExceededQuota,
            EndedReason::PipelineErrorCustomLlm500ServerError,
            EndedReason::PipelineErrorCustomLlm503ServerOverloadedError,
            EndedReason::PipelineErrorCustomLlmLlmFailed,
            EndedReason::CallInProgressErrorProviderfaultCustomLlmLlmFailed,
            EndedReason::CallInProgressErrorVapifaultCustomLlm400BadRequestValidationFailed,
            EndedReason::CallInProgressErrorVapifaultCustomLlm401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultCustomLlm403ModelAccessDenied,
            EndedReason::CallInProgressErrorVapifaultCustomLlm429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultCustomLlm500ServerError,
            EndedReason::CallInProgressErrorProviderfaultCustomLlm503ServerOverloadedError,
            EndedReason::CallInProgressErrorPipelineWsModelConnectionFailed,
            EndedReason::PipelineErrorCustomVoiceFailed,
            EndedReason::PipelineErrorCartesiaSocketHangUp,
            EndedReason::PipelineErrorCartesiaRequestedPayment,
            EndedReason::PipelineErrorCartesia500ServerError,
            EndedReason::PipelineErrorCartesia502ServerError,
            EndedReason::PipelineErrorCartesia503ServerError,
            EndedReason::PipelineErrorCartesia522ServerError,
            EndedReason::CallInProgressErrorVapifaultCartesiaSocketHangUp,
            EndedReason::CallInProgressErrorVapifaultCartesiaRequestedPayment,
            EndedReason::CallInProgressErrorProviderfaultCartesia500ServerError,
            EndedReason::CallInProgressErrorProviderfaultCartesia503ServerError,
            EndedReason::CallInProgressErrorProviderfaultCartesia522ServerError,
            EndedReason::PipelineErrorElevenLabsVoiceNotFound,
            EndedReason::PipelineErrorElevenLabsQuotaExceeded,
            EndedReason::PipelineErrorElevenLabsUnauthorizedAccess,
            EndedReason::PipelineErrorElevenLabsUnauthorizedToAccessModel,
            EndedReason::PipelineErrorElevenLabsProfessionalVoicesOnlyForCreatorPlus,
            EndedReason::PipelineErrorElevenLabsBlockedFreePlanAndRequestedUpgrade,
            EndedReason::PipelineErrorElevenLabsBlockedConcurrentRequestsAndRequestedUpgrade,
            EndedReason::PipelineErrorElevenLabsBlockedUsingInstantVoiceCloneAndRequestedUpgrade,
            EndedReason::PipelineErrorElevenLabsSystemBusyAndRequestedUpgrade,
            EndedReason::PipelineErrorElevenLabsVoiceNotFineTuned,
            EndedReason::PipelineErrorElevenLabsInvalidApiKey,
            EndedReason::PipelineErrorElevenLabsInvalidVoiceSamples,
            EndedReason::PipelineErrorElevenLabsVoiceDisabledByOwner,
            EndedReason::PipelineErrorElevenLabsVapiVoiceDisabledByOwner,
            EndedReason::PipelineErrorElevenLabsBlockedAccountInProbation,
            EndedReason::PipelineErrorElevenLabsBlockedContentAgainstTheirPolicy,
            EndedReason::PipelineErrorElevenLabsMissingSamplesForVoiceClone,
            EndedReason::PipelineErrorElevenLabsVoiceNotFineTunedAndCannotBeUsed,
            EndedReason::PipelineErrorElevenLabsVoiceNotAllowedForFreeUsers,
            EndedReason::PipelineErrorElevenLabsMaxCharacterLimitExceeded,
            EndedReason::PipelineErrorElevenLabsBlockedVoicePotentiallyAgainstTermsOfServiceAndAwaitingVerification,
            EndedReason::PipelineErrorElevenLabs500ServerError,
            EndedReason::PipelineErrorElevenLabs503ServerError,
            EndedReason::CallInProgressErrorVapifaultElevenLabsVoiceNotFound,
            EndedReason::CallInProgressErrorVapifaultElevenLabsQuotaExceeded,
            EndedReason::CallInProgressErrorVapifaultElevenLabsUnauthorizedAccess,
            EndedReason::CallInProgressErrorVapifaultElevenLabsUnauthorizedToAccessModel,
            EndedReason::CallInProgressErrorVapifaultElevenLabsProfessionalVoicesOnlyForCreatorPlus,
            EndedReason::CallInProgressErrorVapifaultElevenLabsBlockedFreePlanAndRequestedUpgrade,
            EndedReason::CallInProgressErrorVapifaultElevenLabsBlockedConcurrentRequestsAndRequestedUpgrade,
            EndedReason::CallInProgressErrorVapifaultElevenLabsBlockedUsingInstantVoiceCloneAndRequestedUpgrade,
            EndedReason::CallInProgressErrorVapifaultElevenLabsSystemBusyAndRequestedUpgrade,
            EndedReason::CallInProgressErrorVapifaultElevenLabsVoiceNotFineTuned,
            EndedReason::CallInProgressErrorVapifaultElevenLabsInvalidApiKey,
            EndedReason::CallInProgressErrorVapifaultElevenLabsInvalidVoiceSamples,
            EndedReason::CallInProgressErrorVapifaultElevenLabsVoiceDisabledByOwner,
            EndedReason::CallInProgressErrorVapifaultElevenLabsBlockedAccountInProbation,
            EndedReason::CallInProgressErrorVapifaultElevenLabsBlockedContentAgainstTheirPolicy,
            EndedReason::CallInProgressErrorVapifaultElevenLabsMissingSamplesForVoiceClone,
            EndedReason::CallInProgressErrorVapifaultElevenLabsVoiceNotFineTunedAndCannotBeUsed,
            EndedReason::CallInProgressErrorVapifaultElevenLabsVoiceNotAllowedForFreeUsers,
            EndedReason::CallInProgressErrorVapifaultElevenLabsMaxCharacterLimitExceeded,
            EndedReason::CallInProgressErrorVapifaultElevenLabsBlockedVoicePotentiallyAgainstTermsOfServiceAndAwaitingVerification,
            EndedReason::CallInProgressErrorProviderfaultElevenLabsSystemBusyAndRequestedUpgrade,
            EndedReason::CallInProgressErrorProviderfaultElevenLabs500ServerError,
            EndedReason::CallInProgressErrorProviderfaultElevenLabs503ServerError,
            EndedReason::PipelineErrorPlayhtRequestTimedOut,
            EndedReason::PipelineErrorPlayhtInvalidVoice,
            EndedReason::PipelineErrorPlayhtUnexpectedError,
            EndedReason::PipelineErrorPlayhtOutOfCredits,
            EndedReason::PipelineErrorPlayhtInvalidEmotion,
            EndedReason::PipelineErrorPlayhtVoiceMustBeAValidVoiceManifestUri,
            EndedReason::PipelineErrorPlayht401Unauthorized,
            EndedReason::PipelineErrorPlayht403ForbiddenOutOfCharacters,
            EndedReason::PipelineErrorPlayht403ForbiddenApiAccessNotAvailable,
            EndedReason::PipelineErrorPlayht429ExceededQuota,
            EndedReason::PipelineErrorPlayht502GatewayError,
            EndedReason::PipelineErrorPlayht504GatewayError,
            EndedReason::CallInProgressErrorVapifaultPlayhtRequestTimedOut,
            EndedReason::CallInProgressErrorVapifaultPlayhtInvalidVoice,
            EndedReason::CallInProgressErrorVapifaultPlayhtUnexpectedError,
            EndedReason::CallInProgressErrorVapifaultPlayhtOutOfCredits,
            EndedReason::CallInProgressErrorVapifaultPlayhtInvalidEmotion,
            EndedReason::CallInProgressErrorVapifaultPlayhtVoiceMustBeAValidVoiceManifestUri,
            EndedReason::CallInProgressErrorVapifaultPlayht401Unauthorized,
            EndedReason::CallInProgressErrorVapifaultPlayht403ForbiddenOutOfCharacters,
            EndedReason::CallInProgressErrorVapifaultPlayht403ForbiddenApiAccessNotAvailable,
            EndedReason::CallInProgressErrorVapifaultPlayht429ExceededQuota,
            EndedReason::CallInProgressErrorProviderfaultPlayht502GatewayError,
            EndedReason::CallInProgressErrorProviderfaultPlayht504GatewayError,
            EndedReason::PipelineErrorCustomTranscriberFailed,
            EndedReason::CallInProgressErrorVapifaultCustomTranscriberFailed,
            EndedReason::PipelineErrorDeepgramReturning400NoSuchModelLanguageTierCombination,
            EndedReason::PipelineErrorDeepgramReturning401InvalidCredentials,
            EndedReason::PipelineErrorDeepgramReturning403ModelAccessDenied,
            EndedReason::PipelineErrorDeepgramReturning404NotFound,
            EndedReason::PipelineErrorDeepgramReturning500InvalidJson,
            EndedReason::PipelineErrorDeepgramReturning502NetworkError,
            EndedReason::PipelineErrorDeepgramReturning502BadGatewayEhostunreach,
            EndedReason::PipelineErrorDeepgramReturningEconnreset,
            EndedReason::CallInProgressErrorVapifaultDeepgramReturning400NoSuchModelLanguageTierCombination,
            EndedReason::CallInProgressErrorVapifaultDeepgramReturning401InvalidCredentials,
            EndedReason::CallInProgressErrorVapifaultDeepgramReturning404NotFound,
            EndedReason::CallInProgressErrorVapifaultDeepgramReturning403ModelAccessDenied,
            EndedReason::CallInProgressErrorProviderfaultDeepgramReturning500InvalidJson,
            EndedReason::CallInProgressErrorProviderfaultDeepgramReturning502NetworkError,
            EndedReason::CallInProgressErrorProviderfaultDeepgramReturning502BadGatewayEhostunreach,
            EndedReason::CallInProgressErrorWarmTransferMaxDuration,
            EndedReason::CallInProgressErrorWarmTransferAssistantCancelled,
            EndedReason::CallInProgressErrorWarmTransferSilenceTimeout,
            EndedReason::CallInProgressErrorWarmTransferMicrophoneTimeout,
            EndedReason::AssistantEndedCall,
            EndedReason::AssistantSaidEndCallPhrase,
            EndedReason::AssistantEndedCallWithHangupTask,
            EndedReason::AssistantEndedCallAfterMessageSpoken,
            EndedReason::AssistantForwardedCall,
            EndedReason::AssistantJoinTimedOut,
            EndedReason::CallInProgressErrorAssistantDidNotReceiveCustomerAudio,
            EndedReason::CallInProgressErrorTransferFailed,
            EndedReason::CustomerBusy,
            EndedReason::CustomerEndedCall,
            EndedReason::CustomerEndedCallBeforeWarmTransfer,
            EndedReason::CustomerEndedCallAfterWarmTransferAttempt,
            EndedReason::CustomerEndedCallDuringTransfer,
            EndedReason::CustomerDidNotAnswer,
            EndedReason::CustomerDidNotGiveMicrophonePermission,
            EndedReason::ExceededMaxDuration,
            EndedReason::ManuallyCanceled,
            EndedReason::PhoneCallProviderClosedWebsocket,
            EndedReason::CallForwardingOperatorBusy,
            EndedReason::SilenceTimedOut,
            EndedReason::CallInProgressErrorProviderfaultOutboundSip403Forbidden,
            EndedReason::CallInProgressErrorProviderfaultOutboundSip407ProxyAuthenticationRequired,
            EndedReason::CallInProgressErrorProviderfaultOutboundSip408RequestTimeout,
            EndedReason::CallInProgressErrorProviderfaultOutboundSip480TemporarilyUnavailable,
            EndedReason::CallRingingHookExecutedSay,
            EndedReason::CallRingingHookExecutedTransfer,
            EndedReason::CallEndingHookExecutedSay,
            EndedReason::CallEndingHookExecutedTransfer,
            EndedReason::CallRingingSipInboundCallerHungupBeforeCallConnect,
            EndedReason::TwilioFailedToConnectCall,
            EndedReason::TwilioReportedCustomerMisdialed,
            EndedReason::VonageRejected,
            EndedReason::Voicemail,
            EndedReason::CallDeleted,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => EndedReason::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for EndedReason {
    fn set(&mut self, text: &str) -> bool {
        *self = EndedReason::from_name(text);
        !matches!(self, EndedReason::Unknown(_))
    }

    fn as_str(&self) -> &str {
        EndedReason::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 571 listed values"
    }
}

texts! {
    EndedReason = "vapi-call-schema.json#/properties/endedReason";
}
