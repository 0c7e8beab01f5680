// @generated from vapi-call-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 595 listed values, or another string.
///
/// Schema: `vapi-call-schema.json#/properties/endedReason`
/// and 2 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
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
    /// `call.start.assistant-version-error-validation`
    CallStartAssistantVersionErrorValidation,
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
    /// `pipeline-error-xai-voice-failed`
    PipelineErrorXaiVoiceFailed,
    /// `pipeline-error-microsoft-voice-failed`
    PipelineErrorMicrosoftVoiceFailed,
    /// `pipeline-error-microsoft-voice-request-canceled`
    PipelineErrorMicrosoftVoiceRequestCanceled,
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
    /// `call.in-progress.error-vapifault-xai-voice-failed`
    CallInProgressErrorVapifaultXaiVoiceFailed,
    /// `call.in-progress.error-vapifault-microsoft-voice-failed`
    CallInProgressErrorVapifaultMicrosoftVoiceFailed,
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
    /// `call.in-progress.error-vapifault-vapi-llm-failed`
    CallInProgressErrorVapifaultVapiLlmFailed,
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
    /// `pipeline-error-vapi-transcriber-failed`
    PipelineErrorVapiTranscriberFailed,
    /// `call.in-progress.error-vapifault-vapi-transcriber-failed`
    CallInProgressErrorVapifaultVapiTranscriberFailed,
    /// `call.in-progress.error-providerfault-vapi-transcriber-failed`
    CallInProgressErrorProviderfaultVapiTranscriberFailed,
    /// `call.in-progress.error-providerfault-vapi-voice-failed`
    CallInProgressErrorProviderfaultVapiVoiceFailed,
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
    /// `pipeline-error-xai-transcriber-auth-failed`
    PipelineErrorXaiTranscriberAuthFailed,
    /// `pipeline-error-xai-transcriber-rate-limited`
    PipelineErrorXaiTranscriberRateLimited,
    /// `pipeline-error-xai-transcriber-invalid-config`
    PipelineErrorXaiTranscriberInvalidConfig,
    /// `pipeline-error-xai-transcriber-server-error`
    PipelineErrorXaiTranscriberServerError,
    /// `pipeline-error-xai-transcriber-failed`
    PipelineErrorXaiTranscriberFailed,
    /// `call.in-progress.error-vapifault-xai-transcriber-auth-failed`
    CallInProgressErrorVapifaultXaiTranscriberAuthFailed,
    /// `call.in-progress.error-vapifault-xai-transcriber-rate-limited`
    CallInProgressErrorVapifaultXaiTranscriberRateLimited,
    /// `call.in-progress.error-vapifault-xai-transcriber-invalid-config`
    CallInProgressErrorVapifaultXaiTranscriberInvalidConfig,
    /// `call.in-progress.error-vapifault-xai-transcriber-server-error`
    CallInProgressErrorVapifaultXaiTranscriberServerError,
    /// `call.in-progress.error-vapifault-xai-transcriber-failed`
    CallInProgressErrorVapifaultXaiTranscriberFailed,
    /// `pipeline-error-cartesia-transcriber-failed`
    PipelineErrorCartesiaTranscriberFailed,
    /// `call.in-progress.error-vapifault-cartesia-transcriber-failed`
    CallInProgressErrorVapifaultCartesiaTranscriberFailed,
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
    /// `call.forwarding.no-answer`
    CallForwardingNoAnswer,
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

string_enum! {
    EndedReason = "vapi-call-schema.json#/properties/endedReason", unstated, b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x2b\x01\x14\x02\x00\x00\x18\x02\xce\x01\x00\x00\x00\x00\xad\x01\xcb\x01\x12\x02\x00\
        \x00\x00\x00\x00\x00\x00\x00\x57\x01\x00\x00\x00\x00\x13\x00\x00\x00\x00\x00\xed\x01\x69\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x12\x01\x00\x00\x3e\x00\x00\x00\x00\x00\x00\x00\x24\x00\xff\x01\xe3\x00\x00\
        \x00\x00\x00\x00\x00\x2d\x02\x94\x01\x00\x00\x00\x00\xaf\x00\x00\x00\x00\x00\x00\x00\x00\x00\x3c\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x00\x00\x46\x01\x6b\x01\x00\x00\x00\x00\x00\
        \x00\xa2\x01\x36\x02\x00\x00\x00\x00\x00\x00\x2b\x02\x03\x01\xab\x00\x1a\x02\x00\x00\xae\x01\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x12\x00\x00\x00\x00\x00\xeb\x00\x00\
        \x00\x00\x00\x00\x00\xf0\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x09\x02\x6d\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x2f\x00\xa7\x00\x15\x00\x24\x01\x2e\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x4a\x02\x7e\x00\x00\x00\x00\x00\x49\x02\x00\x00\x00\x00\x36\x01\xf2\x01\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x43\x00\x2e\x01\x31\x02\x00\x00\x00\x00\x00\x00\x22\
        \x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x51\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \xb8\x00\x00\x00\x00\x00\x00\x00\x38\x02\x00\x00\xac\x01\x73\x01\x3c\x02\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\xe7\x01\x00\x00\x7a\x01\x00\x00\x27\x00\x00\x00\x00\x00\x00\x00\x95\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\xe9\x00\x00\x00\x00\x00\xf0\x00\xec\x01\x00\x00\x00\x00\x00\x00\x20\
        \x00\x00\x00\x00\x00\x00\x00\xee\x00\x66\x01\x00\x00\x00\x00\x04\x00\xf8\x00\x00\x00\x00\x00\x00\x00\
        \x77\x01\xbd\x01\x00\x00\x00\x00\x60\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x23\x02\xbe\x01\x9a\
        \x00\xb2\x00\x61\x01\x18\x00\xe5\x01\x00\x00\x00\x00\x00\x00\x00\x00\x9c\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1a\x01\x00\x00\x00\x00\x3d\x01\x00\x00\x00\x00\x00\
        \x00\xa1\x00\x4a\x00\xb9\x00\x00\x00\x00\x00\x00\x00\x1d\x00\x8c\x00\x82\x01\x00\x00\x00\x00\x00\x00\
        \x00\x01\x3a\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x11\x00\x62\
        \x00\xd6\x00\x95\x01\xc3\x00\xda\x01\x21\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x25\x02\x17\x01\x97\x01\x09\x00\x00\
        \x00\x00\x00\x14\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0b\x01\x00\x00\x00\x00\
        \x6a\x01\xb9\x01\x00\x00\x49\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x33\x01\x1b\x01\x45\x01\x53\
        \x02\x00\x00\x00\x00\x00\x00\x2e\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x4d\x02\x00\x00\
        \x00\x00\x00\x00\x00\x00\xfe\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x47\x00\x85\x00\x87\x01\x00\
        \x00\x00\x00\x00\x00\x73\x00\xf6\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x0c\x00\x00\x00\x00\x00\x7e\x01\x7c\x00\x55\x01\x80\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x75\x01\x00\x00\x00\x00\x3b\x01\x27\x01\x00\x00\x06\x01\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x4f\x00\x00\x00\x00\x00\x00\x00\x90\
        \x00\x00\x00\x00\x00\x00\x00\xba\x01\x00\x00\x00\x00\x13\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x66\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xa8\x01\x00\x00\x00\
        \x00\x0e\x00\x00\x00\x15\x02\x00\x00\x00\x00\x00\x00\xcc\x01\x67\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x21\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x29\
        \x00\x00\x00\x00\x00\x41\x00\x00\x00\x00\x00\x00\x00\x00\x00\x4b\x02\x00\x00\x00\x00\x00\x00\x00\x00\
        \x6d\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1e\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\xc8\x01\x00\x00\x00\x00\x00\x00\xf7\x01\x06\x02\x01\x02\x39\x02\
        \x00\x00\x00\x00\x00\x00\x00\x00\x38\x01\x00\x00\x19\x01\x00\x00\x5c\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\xef\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xc9\x01\x00\x02\x00\x00\xb7\x00\
        \x94\x00\xc3\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x9c\x01\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x22\x00\xef\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x2d\x01\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x40\x02\xe0\x00\x00\x00\xb8\
        \x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xa6\x00\x2f\x01\x44\x02\x98\x01\x00\x00\x00\x00\xd9\x00\
        \xe4\x01\x00\x00\x00\x00\x00\x00\x10\x01\x00\x00\x0a\x01\x00\x00\x00\x00\x00\x00\x7a\x00\x00\x00\x00\
        \x00\x00\x00\x4d\x00\x00\x00\x00\x00\x00\x00\x8f\x01\x00\x00\xb0\x00\x00\x00\x00\x00\x04\x01\x00\x00\
        \x4c\x01\x00\x00\x39\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x76\x01\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x8b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xc8\x00\xf2\x00\xaf\x01\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x68\x00\x00\x00\x00\x00\x05\x01\x96\x00\x5e\x01\
        \x00\x00\x00\x00\x31\x01\xa9\x01\x11\x01\xae\x00\x00\x00\x87\x00\x00\x00\x00\x00\x00\x00\x9b\x01\xb1\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1c\x01\xa8\x00\x11\x02\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x43\x02\x00\x00\x00\x00\xc1\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x56\x00\x84\x00\x71\
        \x01\xe9\x01\xf8\x01\x3a\x02\x00\x00\x00\x00\xb5\x00\x00\x00\x00\x00\x49\x01\x00\x00\x89\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\xa0\x01\x00\x00\x00\x00\x86\x00\x00\x00\x0b\x00\x8e\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x55\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x54\x01\x3d\x00\x00\x00\x00\x00\x00\x00\x0e\x01\x4f\x01\x86\x01\xaa\
        \x01\x81\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xfa\x01\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\xf6\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x92\x01\x07\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x52\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x4d\x01\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x69\x01\x54\x00\x63\x00\x00\x00\x00\x00\x58\x01\x00\x00\x00\x00\x5e\x00\xbb\x00\
        \x00\x00\x00\x00\x00\x00\x92\x00\xde\x01\x00\x00\x00\x00\x0c\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x03\x02\x00\x00\x00\x00\x2b\x00\x30\x02\x00\x00\xa5\x01\x00\x00\x00\x00\x05\x00\x8a\x00\
        \x41\x02\x00\x00\x1d\x02\x00\x00\x00\x00\xfb\x01\x00\x00\x00\x00\x63\x01\xe1\x01\x00\x00\x88\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x79\x00\xe2\x01\x82\x00\xd0\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\xe0\x01\x00\x00\xe6\x00\x00\x00\x37\x02\x00\x00\x00\x00\x00\x00\x00\
        \x00\x78\x00\xdb\x00\x3e\x01\x00\x00\x02\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xa3\x00\xc9\x00\
        \x24\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x9f\x01\x00\x00\x00\
        \x00\xd5\x01\x00\x00\x00\x00\x00\x00\x91\x00\x00\x00\x00\x00\x00\x00\x4a\x01\x00\x00\x00\x00\x1f\x01\
        \x74\x01\x00\x00\x00\x00\x72\x01\x00\x00\x00\x00\x0a\x02\x00\x00\xb3\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\xf4\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x19\x00\x00\x00\x70\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\xc4\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x18\x01\
        \x00\x00\x00\x00\x57\x00\xe3\x01\x00\x00\x00\x00\xc2\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x40\x00\xbe\x00\x00\x00\xd5\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x26\x02\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x8d\x00\xb4\x00\x76\x00\x1d\
        \x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x34\x01\x00\x00\
        \x00\x00\x00\x00\xf9\x01\x00\x00\x00\x00\xe5\x00\xc5\x00\x00\x00\xea\x01\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\xcd\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x97\x00\x03\x00\x6c\x00\x13\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x22\x01\xf3\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1e\x01\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x48\x01\xc0\x00\x2f\x02\x00\x00\x00\x00\x00\x00\x00\x00\xfb\x00\x00\
        \x00\x00\x00\x00\x00\xbd\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x9d\x00\x00\x00\x00\x00\
        \x7b\x00\x00\x00\x56\x01\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x52\
        \x01\x00\x00\x00\x00\x2a\x01\xcd\x00\x3c\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\xc6\x01\xb4\x01\x7f\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\xa4\x01\x00\x00\x00\x00\x00\
        \x00\x19\x02\x00\x00\x00\x00\xe8\x00\xb0\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x37\x00\x00\x00\
        \x48\x00\x6f\x01\x00\x00\x00\x00\x40\x01\x00\x00\x00\x00\x00\x00\x7d\x00\x00\x00\xf7\x00\x00\x00\x00\
        \x00\xc6\x00\x00\x00\x00\x00\x00\x00\x00\x00\x6c\x01\x96\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x8b\x01\x37\x01\x00\x00\x53\x00\x00\x00\x00\x00\x16\x00\x00\x00\x5d\x01\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\xad\x00\x00\x00\x00\x00\x2c\x01\x00\x00\x88\x01\x78\x01\x3b\x02\x00\x00\x00\x00\x00\x00\
        \x00\x00\x90\x01\x8e\x01\xa6\x01\x28\x00\x00\x00\x28\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xd1\
        \x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xbc\x00\x52\x02\x00\x00\x00\x00\xff\x00\x4b\x00\x00\x00\
        \x34\x02\x00\x00\x46\x02\x00\x00\x00\x00\x1c\x00\x2d\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x4e\
        \x00\x59\x00\x00\x00\x2a\x00\xb3\x01\x30\x01\x00\x00\x00\x00\x3f\x00\xa3\x01\x00\x00\x00\x00\x28\x01\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x61\x00\x00\x00\x00\x00\x8a\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x9b\x00\x00\x00\xd7\x01\x00\x00\xb5\x01\x00\x00\x7b\x01\x00\x00\x00\x00\x00\
        \x00\x00\x00\x09\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xb6\x00\x00\x00\x42\x02\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x31\x00\x00\x00\xa9\x00\x00\x00\x00\x00\x00\x00\x00\x00\x6f\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\xa4\x00\xdf\x00\x00\x00\x02\x01\x00\x00\x00\x00\x00\x00\x53\x01\x00\x00\
        \x4e\x01\x00\x00\x00\x00\x00\x00\x14\x00\x00\x00\x00\x00\x36\x00\x10\x02\xaa\x00\xc7\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x42\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xdd\x01\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\xf9\x00\x00\x00\x00\x00\x00\x00\x00\x00\xd2\x00\x59\x01\x00\x00\x26\x00\x00\
        \x00\x00\x00\x00\x00\x44\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xeb\x01\x00\x00\x00\x00\
        \x4c\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x44\x00\x00\x00\x00\x00\x00\x00\x00\x00\xd1\x00\x00\x00\xcc\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x47\x02\x00\x00\x00\x00\x00\x00\xc0\x01\x00\x00\x00\x00\xfe\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x45\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x0d\x00\x00\x00\x00\x00\x3f\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x1b\x00\x00\x00\x00\x00\x26\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \xc1\x01\x83\x00\xd2\x01\x00\x00\x00\x00\x00\x00\x00\x00\x6b\x00\x6e\x01\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x8c\x01\x5a\x01\xda\x00\x00\x00\x00\x00\
        \x25\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x29\x02\x00\x00\x00\x00\x41\x01\x00\
        \x00\x64\x01\x00\x00\x00\x00\xc5\x01\xbb\x01\x00\x00\x00\x00\xec\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x72\x00\x5f\x00\x2c\x02\x00\x00\x30\x00\x0c\
        \x01\x39\x01\x00\x00\x71\x00\x00\x00\x00\x00\x77\x00\x89\x01\x00\x00\x8d\x01\x62\x01\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\xe2\x00\xa2\x00\x00\x00\xd6\x01\x00\x00\x00\x00\x1a\x00\x35\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x35\x01\x00\x00\x00\x00\x9e\x01\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x2c\x00\x00\x00\x00\x00\x85\x01\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x64\x00\x7c\x01\x1b\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x65\x00\x46\
        \x00\x81\x00\x00\x00\x00\x00\x00\x00\xa5\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xbf\x00\x6e\x00\
        \x9d\x01\x00\x00\x00\x00\x00\x00\x00\x00\x04\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xd8\x00\x43\
        \x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\xe1\x00\x00\x00\x00\x00\xee\x01\x00\
        \x00\x00\x00\x0f\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\xa1\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x4f\
        \x02\x50\x00\x08\x00\xca\x00\x00\x00\x00\x00\x00\x00\x00\x00\x21\x01\x00\x00\xe8\x01\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x01\x00\x00\x00\x00\x00\x00\x00\x00\x08\x02\x5a\x00\xd4\
        \x00\x00\x00\x00\x00\x00\x00\xdd\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x35\x02\x00\x00\x7d\x01\x50\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x47\x01\x10\x00\x23\x01\xc4\x01\x25\x00\x00\x00\x00\x00\x83\x01\x00\x00\x00\x00\x00\x00\x00\x00\
        \xba\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0f\x01\xcf\x00\x50\x01\x00\x00\x00\x00\x00\x00\x00\x00\xf3\
        \x00\xa0\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x6a\x00\
        \x00\x00\x0d\x01\x00\x00\x3a\x00\x91\x01\x00\x00\x00\x00\x00\x00\xd7\x00\xf5\x00\x00\x00\x00\x00\x00\
        \x00\xed\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x17\x00\x00\x00\x00\x00\x75\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x5b\x01\xe4\x00\x34\x00\x00\x00\x00\x00\x32\x00\x00\x00\x00\x00\
        \xdb\x01\xde\x00\x7f\x01\x99\x01\x32\x02\x00\x00\x3f\x01\x00\x00\x00\x00\x4e\x02\x00\x00\x00\x00\x00\
        \x00\x00\x00\x5b\x00\xfa\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x20\x01\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x29\x01\x00\x00\xdc\x00\x00\x00\x00\x00\x00\
        \x00\xb2\x01\x00\x00\x00\x00\x9a\x01\x00\x00\x00\x00\xfc\x01\x07\x01\xcf\x01\x05\x02\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x51\x00\xfd\x00\x00\x00\xe6\x01\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\xf4\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x0e\x02\x00\x00\x32\x01\xf5\x01\x00\x00\x1f\x02\x0a\x00\x38\x00\x4c\x00\x00\
        \x00\x00\x00\x23\x00\xb7\x01\xca\x01\x00\x00\x00\x00\x00\x00\xd0\x01\x00\x00\x00\x00\x00\x00\x00\x00\
        \xd3\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x84\x01\x00\x00\xf1\x01\xfd\
        \x01\x00\x00\x48\x02\x00\x00\x00\x00\x5c\x01\x00\x00\x17\x02\xea\x00\xc2\x01\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x3b\x00\x99\x00\xfc\x00\x15\x01\xd4\x01\xf1\x00\x00\x00\x58\x00\x16\x02\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xbc\x01\x00\x00\x00\x00\x67\x01\x16\x01\x00\x00\x4b\x01\
        \x00\x00\x00\x00\xb1\x01\x0d\x02\x00\x00\x00\x00\x60\x01\x65\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x27\x02\x00\x00\x00\x00\x98\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\xe7\x00\x00\x00\x00\x00\x00\x00\x00\x00\x9e\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x33\x00\x51\x01\x5d\x00\x00\x00\x07\x00\x00\x00\x00\x00\xc7\x01\x00\x00\x00\x00\x00\x00\x2a\x02\
        \x00\x00\x74\x00\xd3\x00\xab\x01\x33\x02\x00\x00\x00\x00\x00\x00\x8f\x00\x68\x01\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xa7\x01\x3e\x02\x00\x00\x70\x01\
        \xd9\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xb6\x01\xdc\x01\x00\x00\x93\x01\x00\x00\x00\
        \x00\x00\x00\x00\x00\x20\x02\x93\x00\x00\x00\x79\x01\xcb\x00\x1c\x02\x00\x00\x1e\x02\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x80\x01\xdf\x01\x0b\x02\x00\
        \x00\x9f\x00\xd8\x01\x1f\x00\xce\x00\x00\x00\x00\x00\x00\x00\x42\x00\x00\x00\x3d\x02\x00\x00\x00\x00\
        \x45\x02\xac\x00\x00\x00\x5f\x01\x00\x00\xbf\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", "one of 595 listed values" {
        CallStartErrorNeitherAssistantNorServerSet = "call-start-error-neither-assistant-nor-server-set";
        AssistantRequestFailed = "assistant-request-failed";
        AssistantRequestReturnedError = "assistant-request-returned-error";
        AssistantRequestReturnedUnspeakableError = "assistant-request-returned-unspeakable-error";
        AssistantRequestReturnedInvalidAssistant = "assistant-request-returned-invalid-assistant";
        AssistantRequestReturnedNoAssistant = "assistant-request-returned-no-assistant";
        AssistantRequestReturnedForwardingPhoneNumber = "assistant-request-returned-forwarding-phone-number";
        ScheduledCallDeleted = "scheduled-call-deleted";
        CallStartErrorVapifaultGetOrg = "call.start.error-vapifault-get-org";
        CallStartErrorVapifaultGetSubscription = "call.start.error-vapifault-get-subscription";
        CallStartErrorGetAssistant = "call.start.error-get-assistant";
        CallStartErrorGetPhoneNumber = "call.start.error-get-phone-number";
        CallStartErrorGetCustomer = "call.start.error-get-customer";
        CallStartErrorGetResourcesValidation = "call.start.error-get-resources-validation";
        CallStartErrorVapiNumberInternational = "call.start.error-vapi-number-international";
        CallStartErrorVapiNumberOutboundDailyLimit = "call.start.error-vapi-number-outbound-daily-limit";
        CallStartErrorGetTransport = "call.start.error-get-transport";
        CallStartErrorSubscriptionWalletDoesNotExist = "call.start.error-subscription-wallet-does-not-exist";
        CallStartErrorFraudCheckFailed = "call.start.error-fraud-check-failed";
        CallStartErrorSubscriptionFrozen = "call.start.error-subscription-frozen";
        CallStartErrorSubscriptionInsufficientCredits = "call.start.error-subscription-insufficient-credits";
        CallStartErrorSubscriptionUpgradeFailed = "call.start.error-subscription-upgrade-failed";
        CallStartErrorSubscriptionConcurrencyLimitReached = "call.start.error-subscription-concurrency-limit-reached";
        CallStartErrorEnterpriseFeatureNotAvailableRecordingConsent = "call.start.error-enterprise-feature-not-available-recording-consent";
        CallStartAssistantVersionErrorValidation = "call.start.assistant-version-error-validation";
        AssistantNotValid = "assistant-not-valid";
        CallStartErrorVapifaultDatabaseError = "call.start.error-vapifault-database-error";
        AssistantNotFound = "assistant-not-found";
        PipelineErrorOpenaiVoiceFailed = "pipeline-error-openai-voice-failed";
        PipelineErrorCartesiaVoiceFailed = "pipeline-error-cartesia-voice-failed";
        PipelineErrorDeepgramVoiceFailed = "pipeline-error-deepgram-voice-failed";
        PipelineErrorElevenLabsVoiceFailed = "pipeline-error-eleven-labs-voice-failed";
        PipelineErrorPlayhtVoiceFailed = "pipeline-error-playht-voice-failed";
        PipelineErrorLmntVoiceFailed = "pipeline-error-lmnt-voice-failed";
        PipelineErrorAzureVoiceFailed = "pipeline-error-azure-voice-failed";
        PipelineErrorRimeAiVoiceFailed = "pipeline-error-rime-ai-voice-failed";
        PipelineErrorSmallestAiVoiceFailed = "pipeline-error-smallest-ai-voice-failed";
        PipelineErrorVapiVoiceFailed = "pipeline-error-vapi-voice-failed";
        PipelineErrorNeuphonicVoiceFailed = "pipeline-error-neuphonic-voice-failed";
        PipelineErrorHumeVoiceFailed = "pipeline-error-hume-voice-failed";
        PipelineErrorSesameVoiceFailed = "pipeline-error-sesame-voice-failed";
        PipelineErrorInworldVoiceFailed = "pipeline-error-inworld-voice-failed";
        PipelineErrorMinimaxVoiceFailed = "pipeline-error-minimax-voice-failed";
        PipelineErrorWellsaidVoiceFailed = "pipeline-error-wellsaid-voice-failed";
        PipelineErrorXaiVoiceFailed = "pipeline-error-xai-voice-failed";
        PipelineErrorMicrosoftVoiceFailed = "pipeline-error-microsoft-voice-failed";
        PipelineErrorMicrosoftVoiceRequestCanceled = "pipeline-error-microsoft-voice-request-canceled";
        PipelineErrorTavusVideoFailed = "pipeline-error-tavus-video-failed";
        CallInProgressErrorVapifaultOpenaiVoiceFailed = "call.in-progress.error-vapifault-openai-voice-failed";
        CallInProgressErrorVapifaultCartesiaVoiceFailed = "call.in-progress.error-vapifault-cartesia-voice-failed";
        CallInProgressErrorVapifaultDeepgramVoiceFailed = "call.in-progress.error-vapifault-deepgram-voice-failed";
        CallInProgressErrorVapifaultElevenLabsVoiceFailed = "call.in-progress.error-vapifault-eleven-labs-voice-failed";
        CallInProgressErrorVapifaultPlayhtVoiceFailed = "call.in-progress.error-vapifault-playht-voice-failed";
        CallInProgressErrorVapifaultLmntVoiceFailed = "call.in-progress.error-vapifault-lmnt-voice-failed";
        CallInProgressErrorVapifaultAzureVoiceFailed = "call.in-progress.error-vapifault-azure-voice-failed";
        CallInProgressErrorVapifaultRimeAiVoiceFailed = "call.in-progress.error-vapifault-rime-ai-voice-failed";
        CallInProgressErrorVapifaultSmallestAiVoiceFailed = "call.in-progress.error-vapifault-smallest-ai-voice-failed";
        CallInProgressErrorVapifaultVapiVoiceFailed = "call.in-progress.error-vapifault-vapi-voice-failed";
        CallInProgressErrorVapifaultNeuphonicVoiceFailed = "call.in-progress.error-vapifault-neuphonic-voice-failed";
        CallInProgressErrorVapifaultHumeVoiceFailed = "call.in-progress.error-vapifault-hume-voice-failed";
        CallInProgressErrorVapifaultSesameVoiceFailed = "call.in-progress.error-vapifault-sesame-voice-failed";
        CallInProgressErrorVapifaultInworldVoiceFailed = "call.in-progress.error-vapifault-inworld-voice-failed";
        CallInProgressErrorVapifaultMinimaxVoiceFailed = "call.in-progress.error-vapifault-minimax-voice-failed";
        CallInProgressErrorVapifaultWellsaidVoiceFailed = "call.in-progress.error-vapifault-wellsaid-voice-failed";
        CallInProgressErrorVapifaultXaiVoiceFailed = "call.in-progress.error-vapifault-xai-voice-failed";
        CallInProgressErrorVapifaultMicrosoftVoiceFailed = "call.in-progress.error-vapifault-microsoft-voice-failed";
        CallInProgressErrorVapifaultTavusVideoFailed = "call.in-progress.error-vapifault-tavus-video-failed";
        PipelineErrorVapiLlmFailed = "pipeline-error-vapi-llm-failed";
        PipelineErrorVapi400BadRequestValidationFailed = "pipeline-error-vapi-400-bad-request-validation-failed";
        PipelineErrorVapi401Unauthorized = "pipeline-error-vapi-401-unauthorized";
        PipelineErrorVapi403ModelAccessDenied = "pipeline-error-vapi-403-model-access-denied";
        PipelineErrorVapi429ExceededQuota = "pipeline-error-vapi-429-exceeded-quota";
        PipelineErrorVapi500ServerError = "pipeline-error-vapi-500-server-error";
        PipelineErrorVapi503ServerOverloadedError = "pipeline-error-vapi-503-server-overloaded-error";
        CallInProgressErrorProviderfaultVapiLlmFailed = "call.in-progress.error-providerfault-vapi-llm-failed";
        CallInProgressErrorVapifaultVapiLlmFailed = "call.in-progress.error-vapifault-vapi-llm-failed";
        CallInProgressErrorVapifaultVapi400BadRequestValidationFailed = "call.in-progress.error-vapifault-vapi-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultVapi401Unauthorized = "call.in-progress.error-vapifault-vapi-401-unauthorized";
        CallInProgressErrorVapifaultVapi403ModelAccessDenied = "call.in-progress.error-vapifault-vapi-403-model-access-denied";
        CallInProgressErrorVapifaultVapi429ExceededQuota = "call.in-progress.error-vapifault-vapi-429-exceeded-quota";
        CallInProgressErrorProviderfaultVapi500ServerError = "call.in-progress.error-providerfault-vapi-500-server-error";
        CallInProgressErrorProviderfaultVapi503ServerOverloadedError = "call.in-progress.error-providerfault-vapi-503-server-overloaded-error";
        PipelineErrorVapiTranscriberFailed = "pipeline-error-vapi-transcriber-failed";
        CallInProgressErrorVapifaultVapiTranscriberFailed = "call.in-progress.error-vapifault-vapi-transcriber-failed";
        CallInProgressErrorProviderfaultVapiTranscriberFailed = "call.in-progress.error-providerfault-vapi-transcriber-failed";
        CallInProgressErrorProviderfaultVapiVoiceFailed = "call.in-progress.error-providerfault-vapi-voice-failed";
        PipelineErrorDeepgramTranscriberFailed = "pipeline-error-deepgram-transcriber-failed";
        PipelineErrorDeepgramTranscriberApiKeyMissing = "pipeline-error-deepgram-transcriber-api-key-missing";
        CallInProgressErrorVapifaultDeepgramTranscriberFailed = "call.in-progress.error-vapifault-deepgram-transcriber-failed";
        PipelineErrorGladiaTranscriberFailed = "pipeline-error-gladia-transcriber-failed";
        CallInProgressErrorVapifaultGladiaTranscriberFailed = "call.in-progress.error-vapifault-gladia-transcriber-failed";
        PipelineErrorSpeechmaticsTranscriberFailed = "pipeline-error-speechmatics-transcriber-failed";
        CallInProgressErrorVapifaultSpeechmaticsTranscriberFailed = "call.in-progress.error-vapifault-speechmatics-transcriber-failed";
        PipelineErrorAssemblyAiTranscriberFailed = "pipeline-error-assembly-ai-transcriber-failed";
        PipelineErrorAssemblyAiReturning400InsufficentFunds = "pipeline-error-assembly-ai-returning-400-insufficent-funds";
        PipelineErrorAssemblyAiReturning400PaidOnlyFeature = "pipeline-error-assembly-ai-returning-400-paid-only-feature";
        PipelineErrorAssemblyAiReturning401InvalidCredentials = "pipeline-error-assembly-ai-returning-401-invalid-credentials";
        PipelineErrorAssemblyAiReturning500InvalidSchema = "pipeline-error-assembly-ai-returning-500-invalid-schema";
        PipelineErrorAssemblyAiReturning500WordBoostParsingFailed = "pipeline-error-assembly-ai-returning-500-word-boost-parsing-failed";
        CallInProgressErrorVapifaultAssemblyAiTranscriberFailed = "call.in-progress.error-vapifault-assembly-ai-transcriber-failed";
        CallInProgressErrorVapifaultAssemblyAiReturning400InsufficentFunds = "call.in-progress.error-vapifault-assembly-ai-returning-400-insufficent-funds";
        CallInProgressErrorVapifaultAssemblyAiReturning400PaidOnlyFeature = "call.in-progress.error-vapifault-assembly-ai-returning-400-paid-only-feature";
        CallInProgressErrorVapifaultAssemblyAiReturning401InvalidCredentials = "call.in-progress.error-vapifault-assembly-ai-returning-401-invalid-credentials";
        CallInProgressErrorVapifaultAssemblyAiReturning500InvalidSchema = "call.in-progress.error-vapifault-assembly-ai-returning-500-invalid-schema";
        CallInProgressErrorVapifaultAssemblyAiReturning500WordBoostParsingFailed = "call.in-progress.error-vapifault-assembly-ai-returning-500-word-boost-parsing-failed";
        PipelineErrorTalkscriberTranscriberFailed = "pipeline-error-talkscriber-transcriber-failed";
        CallInProgressErrorVapifaultTalkscriberTranscriberFailed = "call.in-progress.error-vapifault-talkscriber-transcriber-failed";
        PipelineErrorAzureSpeechTranscriberFailed = "pipeline-error-azure-speech-transcriber-failed";
        CallInProgressErrorVapifaultAzureSpeechTranscriberFailed = "call.in-progress.error-vapifault-azure-speech-transcriber-failed";
        PipelineErrorElevenLabsTranscriberFailed = "pipeline-error-eleven-labs-transcriber-failed";
        CallInProgressErrorVapifaultElevenLabsTranscriberFailed = "call.in-progress.error-vapifault-eleven-labs-transcriber-failed";
        PipelineErrorGoogleTranscriberFailed = "pipeline-error-google-transcriber-failed";
        CallInProgressErrorVapifaultGoogleTranscriberFailed = "call.in-progress.error-vapifault-google-transcriber-failed";
        PipelineErrorOpenaiTranscriberFailed = "pipeline-error-openai-transcriber-failed";
        CallInProgressErrorVapifaultOpenaiTranscriberFailed = "call.in-progress.error-vapifault-openai-transcriber-failed";
        PipelineErrorSonioxTranscriberAuthFailed = "pipeline-error-soniox-transcriber-auth-failed";
        PipelineErrorSonioxTranscriberRateLimited = "pipeline-error-soniox-transcriber-rate-limited";
        PipelineErrorSonioxTranscriberInvalidConfig = "pipeline-error-soniox-transcriber-invalid-config";
        PipelineErrorSonioxTranscriberServerError = "pipeline-error-soniox-transcriber-server-error";
        PipelineErrorSonioxTranscriberFailed = "pipeline-error-soniox-transcriber-failed";
        CallInProgressErrorVapifaultSonioxTranscriberAuthFailed = "call.in-progress.error-vapifault-soniox-transcriber-auth-failed";
        CallInProgressErrorVapifaultSonioxTranscriberRateLimited = "call.in-progress.error-vapifault-soniox-transcriber-rate-limited";
        CallInProgressErrorVapifaultSonioxTranscriberInvalidConfig = "call.in-progress.error-vapifault-soniox-transcriber-invalid-config";
        CallInProgressErrorVapifaultSonioxTranscriberServerError = "call.in-progress.error-vapifault-soniox-transcriber-server-error";
        CallInProgressErrorVapifaultSonioxTranscriberFailed = "call.in-progress.error-vapifault-soniox-transcriber-failed";
        PipelineErrorXaiTranscriberAuthFailed = "pipeline-error-xai-transcriber-auth-failed";
        PipelineErrorXaiTranscriberRateLimited = "pipeline-error-xai-transcriber-rate-limited";
        PipelineErrorXaiTranscriberInvalidConfig = "pipeline-error-xai-transcriber-invalid-config";
        PipelineErrorXaiTranscriberServerError = "pipeline-error-xai-transcriber-server-error";
        PipelineErrorXaiTranscriberFailed = "pipeline-error-xai-transcriber-failed";
        CallInProgressErrorVapifaultXaiTranscriberAuthFailed = "call.in-progress.error-vapifault-xai-transcriber-auth-failed";
        CallInProgressErrorVapifaultXaiTranscriberRateLimited = "call.in-progress.error-vapifault-xai-transcriber-rate-limited";
        CallInProgressErrorVapifaultXaiTranscriberInvalidConfig = "call.in-progress.error-vapifault-xai-transcriber-invalid-config";
        CallInProgressErrorVapifaultXaiTranscriberServerError = "call.in-progress.error-vapifault-xai-transcriber-server-error";
        CallInProgressErrorVapifaultXaiTranscriberFailed = "call.in-progress.error-vapifault-xai-transcriber-failed";
        PipelineErrorCartesiaTranscriberFailed = "pipeline-error-cartesia-transcriber-failed";
        CallInProgressErrorVapifaultCartesiaTranscriberFailed = "call.in-progress.error-vapifault-cartesia-transcriber-failed";
        CallInProgressErrorPipelineNoAvailableLlmModel = "call.in-progress.error-pipeline-no-available-llm-model";
        WorkerShutdown = "worker-shutdown";
        VonageDisconnected = "vonage-disconnected";
        VonageFailedToConnectCall = "vonage-failed-to-connect-call";
        VonageCompleted = "vonage-completed";
        PhoneCallProviderBypassEnabledButNoCallReceived = "phone-call-provider-bypass-enabled-but-no-call-received";
        CallInProgressErrorProviderfaultTransportNeverConnected = "call.in-progress.error-providerfault-transport-never-connected";
        CallInProgressErrorVapifaultWorkerNotAvailable = "call.in-progress.error-vapifault-worker-not-available";
        CallInProgressErrorVapifaultTransportNeverConnected = "call.in-progress.error-vapifault-transport-never-connected";
        CallInProgressErrorVapifaultTransportConnectedButCallNotActive = "call.in-progress.error-vapifault-transport-connected-but-call-not-active";
        CallInProgressErrorVapifaultCallStartedButConnectionToTransportMissing = "call.in-progress.error-vapifault-call-started-but-connection-to-transport-missing";
        CallInProgressErrorVapifaultWorkerDied = "call.in-progress.error-vapifault-worker-died";
        CallInProgressTwilioCompletedCall = "call.in-progress.twilio-completed-call";
        CallInProgressSipCompletedCall = "call.in-progress.sip-completed-call";
        CallInProgressErrorSipInboundCallFailedToConnect = "call.in-progress.error-sip-inbound-call-failed-to-connect";
        CallInProgressErrorProviderfaultOutboundSip503ServiceUnavailable = "call.in-progress.error-providerfault-outbound-sip-503-service-unavailable";
        CallInProgressErrorSipOutboundCallFailedToConnect = "call.in-progress.error-sip-outbound-call-failed-to-connect";
        CallRingingErrorSipInboundCallFailedToConnect = "call.ringing.error-sip-inbound-call-failed-to-connect";
        CallInProgressErrorProviderfaultOpenaiLlmFailed = "call.in-progress.error-providerfault-openai-llm-failed";
        CallInProgressErrorProviderfaultAzureOpenaiLlmFailed = "call.in-progress.error-providerfault-azure-openai-llm-failed";
        CallInProgressErrorProviderfaultGroqLlmFailed = "call.in-progress.error-providerfault-groq-llm-failed";
        CallInProgressErrorProviderfaultGoogleLlmFailed = "call.in-progress.error-providerfault-google-llm-failed";
        CallInProgressErrorProviderfaultXaiLlmFailed = "call.in-progress.error-providerfault-xai-llm-failed";
        CallInProgressErrorProviderfaultMistralLlmFailed = "call.in-progress.error-providerfault-mistral-llm-failed";
        CallInProgressErrorProviderfaultMinimaxLlmFailed = "call.in-progress.error-providerfault-minimax-llm-failed";
        CallInProgressErrorProviderfaultInflectionAiLlmFailed = "call.in-progress.error-providerfault-inflection-ai-llm-failed";
        CallInProgressErrorProviderfaultCerebrasLlmFailed = "call.in-progress.error-providerfault-cerebras-llm-failed";
        CallInProgressErrorProviderfaultDeepSeekLlmFailed = "call.in-progress.error-providerfault-deep-seek-llm-failed";
        CallInProgressErrorProviderfaultBasetenLlmFailed = "call.in-progress.error-providerfault-baseten-llm-failed";
        CallInProgressErrorVapifaultChatPipelineFailedToStart = "call.in-progress.error-vapifault-chat-pipeline-failed-to-start";
        PipelineErrorOpenai400BadRequestValidationFailed = "pipeline-error-openai-400-bad-request-validation-failed";
        PipelineErrorOpenai401Unauthorized = "pipeline-error-openai-401-unauthorized";
        PipelineErrorOpenai401IncorrectApiKey = "pipeline-error-openai-401-incorrect-api-key";
        PipelineErrorOpenai401AccountNotInOrganization = "pipeline-error-openai-401-account-not-in-organization";
        PipelineErrorOpenai403ModelAccessDenied = "pipeline-error-openai-403-model-access-denied";
        PipelineErrorOpenai429ExceededQuota = "pipeline-error-openai-429-exceeded-quota";
        PipelineErrorOpenai429RateLimitReached = "pipeline-error-openai-429-rate-limit-reached";
        PipelineErrorOpenai500ServerError = "pipeline-error-openai-500-server-error";
        PipelineErrorOpenai503ServerOverloadedError = "pipeline-error-openai-503-server-overloaded-error";
        PipelineErrorOpenaiLlmFailed = "pipeline-error-openai-llm-failed";
        CallInProgressErrorVapifaultOpenai400BadRequestValidationFailed = "call.in-progress.error-vapifault-openai-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultOpenai401Unauthorized = "call.in-progress.error-vapifault-openai-401-unauthorized";
        CallInProgressErrorVapifaultOpenai401IncorrectApiKey = "call.in-progress.error-vapifault-openai-401-incorrect-api-key";
        CallInProgressErrorVapifaultOpenai401AccountNotInOrganization = "call.in-progress.error-vapifault-openai-401-account-not-in-organization";
        CallInProgressErrorVapifaultOpenai403ModelAccessDenied = "call.in-progress.error-vapifault-openai-403-model-access-denied";
        CallInProgressErrorVapifaultOpenai429ExceededQuota = "call.in-progress.error-vapifault-openai-429-exceeded-quota";
        CallInProgressErrorVapifaultOpenai429RateLimitReached = "call.in-progress.error-vapifault-openai-429-rate-limit-reached";
        CallInProgressErrorProviderfaultOpenai500ServerError = "call.in-progress.error-providerfault-openai-500-server-error";
        CallInProgressErrorProviderfaultOpenai503ServerOverloadedError = "call.in-progress.error-providerfault-openai-503-server-overloaded-error";
        PipelineErrorAzureOpenai400BadRequestValidationFailed = "pipeline-error-azure-openai-400-bad-request-validation-failed";
        PipelineErrorAzureOpenai401Unauthorized = "pipeline-error-azure-openai-401-unauthorized";
        PipelineErrorAzureOpenai403ModelAccessDenied = "pipeline-error-azure-openai-403-model-access-denied";
        PipelineErrorAzureOpenai429ExceededQuota = "pipeline-error-azure-openai-429-exceeded-quota";
        PipelineErrorAzureOpenai500ServerError = "pipeline-error-azure-openai-500-server-error";
        PipelineErrorAzureOpenai503ServerOverloadedError = "pipeline-error-azure-openai-503-server-overloaded-error";
        PipelineErrorAzureOpenaiLlmFailed = "pipeline-error-azure-openai-llm-failed";
        CallInProgressErrorVapifaultAzureOpenai400BadRequestValidationFailed = "call.in-progress.error-vapifault-azure-openai-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultAzureOpenai401Unauthorized = "call.in-progress.error-vapifault-azure-openai-401-unauthorized";
        CallInProgressErrorVapifaultAzureOpenai403ModelAccessDenied = "call.in-progress.error-vapifault-azure-openai-403-model-access-denied";
        CallInProgressErrorVapifaultAzureOpenai429ExceededQuota = "call.in-progress.error-vapifault-azure-openai-429-exceeded-quota";
        CallInProgressErrorProviderfaultAzureOpenai500ServerError = "call.in-progress.error-providerfault-azure-openai-500-server-error";
        CallInProgressErrorProviderfaultAzureOpenai503ServerOverloadedError = "call.in-progress.error-providerfault-azure-openai-503-server-overloaded-error";
        PipelineErrorGoogle400BadRequestValidationFailed = "pipeline-error-google-400-bad-request-validation-failed";
        PipelineErrorGoogle401Unauthorized = "pipeline-error-google-401-unauthorized";
        PipelineErrorGoogle403ModelAccessDenied = "pipeline-error-google-403-model-access-denied";
        PipelineErrorGoogle429ExceededQuota = "pipeline-error-google-429-exceeded-quota";
        PipelineErrorGoogle500ServerError = "pipeline-error-google-500-server-error";
        PipelineErrorGoogle503ServerOverloadedError = "pipeline-error-google-503-server-overloaded-error";
        PipelineErrorGoogleLlmFailed = "pipeline-error-google-llm-failed";
        CallInProgressErrorVapifaultGoogle400BadRequestValidationFailed = "call.in-progress.error-vapifault-google-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultGoogle401Unauthorized = "call.in-progress.error-vapifault-google-401-unauthorized";
        CallInProgressErrorVapifaultGoogle403ModelAccessDenied = "call.in-progress.error-vapifault-google-403-model-access-denied";
        CallInProgressErrorVapifaultGoogle429ExceededQuota = "call.in-progress.error-vapifault-google-429-exceeded-quota";
        CallInProgressErrorProviderfaultGoogle500ServerError = "call.in-progress.error-providerfault-google-500-server-error";
        CallInProgressErrorProviderfaultGoogle503ServerOverloadedError = "call.in-progress.error-providerfault-google-503-server-overloaded-error";
        PipelineErrorXai400BadRequestValidationFailed = "pipeline-error-xai-400-bad-request-validation-failed";
        PipelineErrorXai401Unauthorized = "pipeline-error-xai-401-unauthorized";
        PipelineErrorXai403ModelAccessDenied = "pipeline-error-xai-403-model-access-denied";
        PipelineErrorXai429ExceededQuota = "pipeline-error-xai-429-exceeded-quota";
        PipelineErrorXai500ServerError = "pipeline-error-xai-500-server-error";
        PipelineErrorXai503ServerOverloadedError = "pipeline-error-xai-503-server-overloaded-error";
        PipelineErrorXaiLlmFailed = "pipeline-error-xai-llm-failed";
        CallInProgressErrorVapifaultXai400BadRequestValidationFailed = "call.in-progress.error-vapifault-xai-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultXai401Unauthorized = "call.in-progress.error-vapifault-xai-401-unauthorized";
        CallInProgressErrorVapifaultXai403ModelAccessDenied = "call.in-progress.error-vapifault-xai-403-model-access-denied";
        CallInProgressErrorVapifaultXai429ExceededQuota = "call.in-progress.error-vapifault-xai-429-exceeded-quota";
        CallInProgressErrorProviderfaultXai500ServerError = "call.in-progress.error-providerfault-xai-500-server-error";
        CallInProgressErrorProviderfaultXai503ServerOverloadedError = "call.in-progress.error-providerfault-xai-503-server-overloaded-error";
        PipelineErrorBaseten400BadRequestValidationFailed = "pipeline-error-baseten-400-bad-request-validation-failed";
        PipelineErrorBaseten401Unauthorized = "pipeline-error-baseten-401-unauthorized";
        PipelineErrorBaseten403ModelAccessDenied = "pipeline-error-baseten-403-model-access-denied";
        PipelineErrorBaseten429ExceededQuota = "pipeline-error-baseten-429-exceeded-quota";
        PipelineErrorBaseten500ServerError = "pipeline-error-baseten-500-server-error";
        PipelineErrorBaseten503ServerOverloadedError = "pipeline-error-baseten-503-server-overloaded-error";
        PipelineErrorBasetenLlmFailed = "pipeline-error-baseten-llm-failed";
        CallInProgressErrorVapifaultBaseten400BadRequestValidationFailed = "call.in-progress.error-vapifault-baseten-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultBaseten401Unauthorized = "call.in-progress.error-vapifault-baseten-401-unauthorized";
        CallInProgressErrorVapifaultBaseten403ModelAccessDenied = "call.in-progress.error-vapifault-baseten-403-model-access-denied";
        CallInProgressErrorVapifaultBaseten429ExceededQuota = "call.in-progress.error-vapifault-baseten-429-exceeded-quota";
        CallInProgressErrorProviderfaultBaseten500ServerError = "call.in-progress.error-providerfault-baseten-500-server-error";
        CallInProgressErrorProviderfaultBaseten503ServerOverloadedError = "call.in-progress.error-providerfault-baseten-503-server-overloaded-error";
        PipelineErrorMistral400BadRequestValidationFailed = "pipeline-error-mistral-400-bad-request-validation-failed";
        PipelineErrorMistral401Unauthorized = "pipeline-error-mistral-401-unauthorized";
        PipelineErrorMistral403ModelAccessDenied = "pipeline-error-mistral-403-model-access-denied";
        PipelineErrorMistral429ExceededQuota = "pipeline-error-mistral-429-exceeded-quota";
        PipelineErrorMistral500ServerError = "pipeline-error-mistral-500-server-error";
        PipelineErrorMistral503ServerOverloadedError = "pipeline-error-mistral-503-server-overloaded-error";
        PipelineErrorMistralLlmFailed = "pipeline-error-mistral-llm-failed";
        CallInProgressErrorVapifaultMistral400BadRequestValidationFailed = "call.in-progress.error-vapifault-mistral-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultMistral401Unauthorized = "call.in-progress.error-vapifault-mistral-401-unauthorized";
        CallInProgressErrorVapifaultMistral403ModelAccessDenied = "call.in-progress.error-vapifault-mistral-403-model-access-denied";
        CallInProgressErrorVapifaultMistral429ExceededQuota = "call.in-progress.error-vapifault-mistral-429-exceeded-quota";
        CallInProgressErrorProviderfaultMistral500ServerError = "call.in-progress.error-providerfault-mistral-500-server-error";
        CallInProgressErrorProviderfaultMistral503ServerOverloadedError = "call.in-progress.error-providerfault-mistral-503-server-overloaded-error";
        PipelineErrorMinimax400BadRequestValidationFailed = "pipeline-error-minimax-400-bad-request-validation-failed";
        PipelineErrorMinimax401Unauthorized = "pipeline-error-minimax-401-unauthorized";
        PipelineErrorMinimax403ModelAccessDenied = "pipeline-error-minimax-403-model-access-denied";
        PipelineErrorMinimax429ExceededQuota = "pipeline-error-minimax-429-exceeded-quota";
        PipelineErrorMinimax500ServerError = "pipeline-error-minimax-500-server-error";
        PipelineErrorMinimax503ServerOverloadedError = "pipeline-error-minimax-503-server-overloaded-error";
        PipelineErrorMinimaxLlmFailed = "pipeline-error-minimax-llm-failed";
        CallInProgressErrorVapifaultMinimax400BadRequestValidationFailed = "call.in-progress.error-vapifault-minimax-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultMinimax401Unauthorized = "call.in-progress.error-vapifault-minimax-401-unauthorized";
        CallInProgressErrorVapifaultMinimax403ModelAccessDenied = "call.in-progress.error-vapifault-minimax-403-model-access-denied";
        CallInProgressErrorVapifaultMinimax429ExceededQuota = "call.in-progress.error-vapifault-minimax-429-exceeded-quota";
        CallInProgressErrorProviderfaultMinimax500ServerError = "call.in-progress.error-providerfault-minimax-500-server-error";
        CallInProgressErrorProviderfaultMinimax503ServerOverloadedError = "call.in-progress.error-providerfault-minimax-503-server-overloaded-error";
        PipelineErrorInflectionAi400BadRequestValidationFailed = "pipeline-error-inflection-ai-400-bad-request-validation-failed";
        PipelineErrorInflectionAi401Unauthorized = "pipeline-error-inflection-ai-401-unauthorized";
        PipelineErrorInflectionAi403ModelAccessDenied = "pipeline-error-inflection-ai-403-model-access-denied";
        PipelineErrorInflectionAi429ExceededQuota = "pipeline-error-inflection-ai-429-exceeded-quota";
        PipelineErrorInflectionAi500ServerError = "pipeline-error-inflection-ai-500-server-error";
        PipelineErrorInflectionAi503ServerOverloadedError = "pipeline-error-inflection-ai-503-server-overloaded-error";
        PipelineErrorInflectionAiLlmFailed = "pipeline-error-inflection-ai-llm-failed";
        CallInProgressErrorVapifaultInflectionAi400BadRequestValidationFailed = "call.in-progress.error-vapifault-inflection-ai-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultInflectionAi401Unauthorized = "call.in-progress.error-vapifault-inflection-ai-401-unauthorized";
        CallInProgressErrorVapifaultInflectionAi403ModelAccessDenied = "call.in-progress.error-vapifault-inflection-ai-403-model-access-denied";
        CallInProgressErrorVapifaultInflectionAi429ExceededQuota = "call.in-progress.error-vapifault-inflection-ai-429-exceeded-quota";
        CallInProgressErrorProviderfaultInflectionAi500ServerError = "call.in-progress.error-providerfault-inflection-ai-500-server-error";
        CallInProgressErrorProviderfaultInflectionAi503ServerOverloadedError = "call.in-progress.error-providerfault-inflection-ai-503-server-overloaded-error";
        PipelineErrorDeepSeek400BadRequestValidationFailed = "pipeline-error-deep-seek-400-bad-request-validation-failed";
        PipelineErrorDeepSeek401Unauthorized = "pipeline-error-deep-seek-401-unauthorized";
        PipelineErrorDeepSeek403ModelAccessDenied = "pipeline-error-deep-seek-403-model-access-denied";
        PipelineErrorDeepSeek429ExceededQuota = "pipeline-error-deep-seek-429-exceeded-quota";
        PipelineErrorDeepSeek500ServerError = "pipeline-error-deep-seek-500-server-error";
        PipelineErrorDeepSeek503ServerOverloadedError = "pipeline-error-deep-seek-503-server-overloaded-error";
        PipelineErrorDeepSeekLlmFailed = "pipeline-error-deep-seek-llm-failed";
        CallInProgressErrorVapifaultDeepSeek400BadRequestValidationFailed = "call.in-progress.error-vapifault-deep-seek-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultDeepSeek401Unauthorized = "call.in-progress.error-vapifault-deep-seek-401-unauthorized";
        CallInProgressErrorVapifaultDeepSeek403ModelAccessDenied = "call.in-progress.error-vapifault-deep-seek-403-model-access-denied";
        CallInProgressErrorVapifaultDeepSeek429ExceededQuota = "call.in-progress.error-vapifault-deep-seek-429-exceeded-quota";
        CallInProgressErrorProviderfaultDeepSeek500ServerError = "call.in-progress.error-providerfault-deep-seek-500-server-error";
        CallInProgressErrorProviderfaultDeepSeek503ServerOverloadedError = "call.in-progress.error-providerfault-deep-seek-503-server-overloaded-error";
        PipelineErrorGroq400BadRequestValidationFailed = "pipeline-error-groq-400-bad-request-validation-failed";
        PipelineErrorGroq401Unauthorized = "pipeline-error-groq-401-unauthorized";
        PipelineErrorGroq403ModelAccessDenied = "pipeline-error-groq-403-model-access-denied";
        PipelineErrorGroq429ExceededQuota = "pipeline-error-groq-429-exceeded-quota";
        PipelineErrorGroq500ServerError = "pipeline-error-groq-500-server-error";
        PipelineErrorGroq503ServerOverloadedError = "pipeline-error-groq-503-server-overloaded-error";
        PipelineErrorGroqLlmFailed = "pipeline-error-groq-llm-failed";
        CallInProgressErrorVapifaultGroq400BadRequestValidationFailed = "call.in-progress.error-vapifault-groq-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultGroq401Unauthorized = "call.in-progress.error-vapifault-groq-401-unauthorized";
        CallInProgressErrorVapifaultGroq403ModelAccessDenied = "call.in-progress.error-vapifault-groq-403-model-access-denied";
        CallInProgressErrorVapifaultGroq429ExceededQuota = "call.in-progress.error-vapifault-groq-429-exceeded-quota";
        CallInProgressErrorProviderfaultGroq500ServerError = "call.in-progress.error-providerfault-groq-500-server-error";
        CallInProgressErrorProviderfaultGroq503ServerOverloadedError = "call.in-progress.error-providerfault-groq-503-server-overloaded-error";
        PipelineErrorCerebras400BadRequestValidationFailed = "pipeline-error-cerebras-400-bad-request-validation-failed";
        PipelineErrorCerebras401Unauthorized = "pipeline-error-cerebras-401-unauthorized";
        PipelineErrorCerebras403ModelAccessDenied = "pipeline-error-cerebras-403-model-access-denied";
        PipelineErrorCerebras429ExceededQuota = "pipeline-error-cerebras-429-exceeded-quota";
        PipelineErrorCerebras500ServerError = "pipeline-error-cerebras-500-server-error";
        PipelineErrorCerebras503ServerOverloadedError = "pipeline-error-cerebras-503-server-overloaded-error";
        PipelineErrorCerebrasLlmFailed = "pipeline-error-cerebras-llm-failed";
        CallInProgressErrorVapifaultCerebras400BadRequestValidationFailed = "call.in-progress.error-vapifault-cerebras-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultCerebras401Unauthorized = "call.in-progress.error-vapifault-cerebras-401-unauthorized";
        CallInProgressErrorVapifaultCerebras403ModelAccessDenied = "call.in-progress.error-vapifault-cerebras-403-model-access-denied";
        CallInProgressErrorVapifaultCerebras429ExceededQuota = "call.in-progress.error-vapifault-cerebras-429-exceeded-quota";
        CallInProgressErrorProviderfaultCerebras500ServerError = "call.in-progress.error-providerfault-cerebras-500-server-error";
        CallInProgressErrorProviderfaultCerebras503ServerOverloadedError = "call.in-progress.error-providerfault-cerebras-503-server-overloaded-error";
        PipelineErrorAnthropic400BadRequestValidationFailed = "pipeline-error-anthropic-400-bad-request-validation-failed";
        PipelineErrorAnthropic401Unauthorized = "pipeline-error-anthropic-401-unauthorized";
        PipelineErrorAnthropic403ModelAccessDenied = "pipeline-error-anthropic-403-model-access-denied";
        PipelineErrorAnthropic429ExceededQuota = "pipeline-error-anthropic-429-exceeded-quota";
        PipelineErrorAnthropic500ServerError = "pipeline-error-anthropic-500-server-error";
        PipelineErrorAnthropic503ServerOverloadedError = "pipeline-error-anthropic-503-server-overloaded-error";
        PipelineErrorAnthropicLlmFailed = "pipeline-error-anthropic-llm-failed";
        CallInProgressErrorProviderfaultAnthropicLlmFailed = "call.in-progress.error-providerfault-anthropic-llm-failed";
        CallInProgressErrorVapifaultAnthropic400BadRequestValidationFailed = "call.in-progress.error-vapifault-anthropic-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultAnthropic401Unauthorized = "call.in-progress.error-vapifault-anthropic-401-unauthorized";
        CallInProgressErrorVapifaultAnthropic403ModelAccessDenied = "call.in-progress.error-vapifault-anthropic-403-model-access-denied";
        CallInProgressErrorVapifaultAnthropic429ExceededQuota = "call.in-progress.error-vapifault-anthropic-429-exceeded-quota";
        CallInProgressErrorProviderfaultAnthropic500ServerError = "call.in-progress.error-providerfault-anthropic-500-server-error";
        CallInProgressErrorProviderfaultAnthropic503ServerOverloadedError = "call.in-progress.error-providerfault-anthropic-503-server-overloaded-error";
        PipelineErrorAnthropicBedrock400BadRequestValidationFailed = "pipeline-error-anthropic-bedrock-400-bad-request-validation-failed";
        PipelineErrorAnthropicBedrock401Unauthorized = "pipeline-error-anthropic-bedrock-401-unauthorized";
        PipelineErrorAnthropicBedrock403ModelAccessDenied = "pipeline-error-anthropic-bedrock-403-model-access-denied";
        PipelineErrorAnthropicBedrock429ExceededQuota = "pipeline-error-anthropic-bedrock-429-exceeded-quota";
        PipelineErrorAnthropicBedrock500ServerError = "pipeline-error-anthropic-bedrock-500-server-error";
        PipelineErrorAnthropicBedrock503ServerOverloadedError = "pipeline-error-anthropic-bedrock-503-server-overloaded-error";
        PipelineErrorAnthropicBedrockLlmFailed = "pipeline-error-anthropic-bedrock-llm-failed";
        CallInProgressErrorProviderfaultAnthropicBedrockLlmFailed = "call.in-progress.error-providerfault-anthropic-bedrock-llm-failed";
        CallInProgressErrorVapifaultAnthropicBedrock400BadRequestValidationFailed = "call.in-progress.error-vapifault-anthropic-bedrock-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultAnthropicBedrock401Unauthorized = "call.in-progress.error-vapifault-anthropic-bedrock-401-unauthorized";
        CallInProgressErrorVapifaultAnthropicBedrock403ModelAccessDenied = "call.in-progress.error-vapifault-anthropic-bedrock-403-model-access-denied";
        CallInProgressErrorVapifaultAnthropicBedrock429ExceededQuota = "call.in-progress.error-vapifault-anthropic-bedrock-429-exceeded-quota";
        CallInProgressErrorProviderfaultAnthropicBedrock500ServerError = "call.in-progress.error-providerfault-anthropic-bedrock-500-server-error";
        CallInProgressErrorProviderfaultAnthropicBedrock503ServerOverloadedError = "call.in-progress.error-providerfault-anthropic-bedrock-503-server-overloaded-error";
        PipelineErrorAnthropicVertex400BadRequestValidationFailed = "pipeline-error-anthropic-vertex-400-bad-request-validation-failed";
        PipelineErrorAnthropicVertex401Unauthorized = "pipeline-error-anthropic-vertex-401-unauthorized";
        PipelineErrorAnthropicVertex403ModelAccessDenied = "pipeline-error-anthropic-vertex-403-model-access-denied";
        PipelineErrorAnthropicVertex429ExceededQuota = "pipeline-error-anthropic-vertex-429-exceeded-quota";
        PipelineErrorAnthropicVertex500ServerError = "pipeline-error-anthropic-vertex-500-server-error";
        PipelineErrorAnthropicVertex503ServerOverloadedError = "pipeline-error-anthropic-vertex-503-server-overloaded-error";
        PipelineErrorAnthropicVertexLlmFailed = "pipeline-error-anthropic-vertex-llm-failed";
        CallInProgressErrorProviderfaultAnthropicVertexLlmFailed = "call.in-progress.error-providerfault-anthropic-vertex-llm-failed";
        CallInProgressErrorVapifaultAnthropicVertex400BadRequestValidationFailed = "call.in-progress.error-vapifault-anthropic-vertex-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultAnthropicVertex401Unauthorized = "call.in-progress.error-vapifault-anthropic-vertex-401-unauthorized";
        CallInProgressErrorVapifaultAnthropicVertex403ModelAccessDenied = "call.in-progress.error-vapifault-anthropic-vertex-403-model-access-denied";
        CallInProgressErrorVapifaultAnthropicVertex429ExceededQuota = "call.in-progress.error-vapifault-anthropic-vertex-429-exceeded-quota";
        CallInProgressErrorProviderfaultAnthropicVertex500ServerError = "call.in-progress.error-providerfault-anthropic-vertex-500-server-error";
        CallInProgressErrorProviderfaultAnthropicVertex503ServerOverloadedError = "call.in-progress.error-providerfault-anthropic-vertex-503-server-overloaded-error";
        PipelineErrorTogetherAi400BadRequestValidationFailed = "pipeline-error-together-ai-400-bad-request-validation-failed";
        PipelineErrorTogetherAi401Unauthorized = "pipeline-error-together-ai-401-unauthorized";
        PipelineErrorTogetherAi403ModelAccessDenied = "pipeline-error-together-ai-403-model-access-denied";
        PipelineErrorTogetherAi429ExceededQuota = "pipeline-error-together-ai-429-exceeded-quota";
        PipelineErrorTogetherAi500ServerError = "pipeline-error-together-ai-500-server-error";
        PipelineErrorTogetherAi503ServerOverloadedError = "pipeline-error-together-ai-503-server-overloaded-error";
        PipelineErrorTogetherAiLlmFailed = "pipeline-error-together-ai-llm-failed";
        CallInProgressErrorProviderfaultTogetherAiLlmFailed = "call.in-progress.error-providerfault-together-ai-llm-failed";
        CallInProgressErrorVapifaultTogetherAi400BadRequestValidationFailed = "call.in-progress.error-vapifault-together-ai-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultTogetherAi401Unauthorized = "call.in-progress.error-vapifault-together-ai-401-unauthorized";
        CallInProgressErrorVapifaultTogetherAi403ModelAccessDenied = "call.in-progress.error-vapifault-together-ai-403-model-access-denied";
        CallInProgressErrorVapifaultTogetherAi429ExceededQuota = "call.in-progress.error-vapifault-together-ai-429-exceeded-quota";
        CallInProgressErrorProviderfaultTogetherAi500ServerError = "call.in-progress.error-providerfault-together-ai-500-server-error";
        CallInProgressErrorProviderfaultTogetherAi503ServerOverloadedError = "call.in-progress.error-providerfault-together-ai-503-server-overloaded-error";
        PipelineErrorAnyscale400BadRequestValidationFailed = "pipeline-error-anyscale-400-bad-request-validation-failed";
        PipelineErrorAnyscale401Unauthorized = "pipeline-error-anyscale-401-unauthorized";
        PipelineErrorAnyscale403ModelAccessDenied = "pipeline-error-anyscale-403-model-access-denied";
        PipelineErrorAnyscale429ExceededQuota = "pipeline-error-anyscale-429-exceeded-quota";
        PipelineErrorAnyscale500ServerError = "pipeline-error-anyscale-500-server-error";
        PipelineErrorAnyscale503ServerOverloadedError = "pipeline-error-anyscale-503-server-overloaded-error";
        PipelineErrorAnyscaleLlmFailed = "pipeline-error-anyscale-llm-failed";
        CallInProgressErrorProviderfaultAnyscaleLlmFailed = "call.in-progress.error-providerfault-anyscale-llm-failed";
        CallInProgressErrorVapifaultAnyscale400BadRequestValidationFailed = "call.in-progress.error-vapifault-anyscale-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultAnyscale401Unauthorized = "call.in-progress.error-vapifault-anyscale-401-unauthorized";
        CallInProgressErrorVapifaultAnyscale403ModelAccessDenied = "call.in-progress.error-vapifault-anyscale-403-model-access-denied";
        CallInProgressErrorVapifaultAnyscale429ExceededQuota = "call.in-progress.error-vapifault-anyscale-429-exceeded-quota";
        CallInProgressErrorProviderfaultAnyscale500ServerError = "call.in-progress.error-providerfault-anyscale-500-server-error";
        CallInProgressErrorProviderfaultAnyscale503ServerOverloadedError = "call.in-progress.error-providerfault-anyscale-503-server-overloaded-error";
        PipelineErrorOpenrouter400BadRequestValidationFailed = "pipeline-error-openrouter-400-bad-request-validation-failed";
        PipelineErrorOpenrouter401Unauthorized = "pipeline-error-openrouter-401-unauthorized";
        PipelineErrorOpenrouter403ModelAccessDenied = "pipeline-error-openrouter-403-model-access-denied";
        PipelineErrorOpenrouter429ExceededQuota = "pipeline-error-openrouter-429-exceeded-quota";
        PipelineErrorOpenrouter500ServerError = "pipeline-error-openrouter-500-server-error";
        PipelineErrorOpenrouter503ServerOverloadedError = "pipeline-error-openrouter-503-server-overloaded-error";
        PipelineErrorOpenrouterLlmFailed = "pipeline-error-openrouter-llm-failed";
        CallInProgressErrorProviderfaultOpenrouterLlmFailed = "call.in-progress.error-providerfault-openrouter-llm-failed";
        CallInProgressErrorVapifaultOpenrouter400BadRequestValidationFailed = "call.in-progress.error-vapifault-openrouter-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultOpenrouter401Unauthorized = "call.in-progress.error-vapifault-openrouter-401-unauthorized";
        CallInProgressErrorVapifaultOpenrouter403ModelAccessDenied = "call.in-progress.error-vapifault-openrouter-403-model-access-denied";
        CallInProgressErrorVapifaultOpenrouter429ExceededQuota = "call.in-progress.error-vapifault-openrouter-429-exceeded-quota";
        CallInProgressErrorProviderfaultOpenrouter500ServerError = "call.in-progress.error-providerfault-openrouter-500-server-error";
        CallInProgressErrorProviderfaultOpenrouter503ServerOverloadedError = "call.in-progress.error-providerfault-openrouter-503-server-overloaded-error";
        PipelineErrorPerplexityAi400BadRequestValidationFailed = "pipeline-error-perplexity-ai-400-bad-request-validation-failed";
        PipelineErrorPerplexityAi401Unauthorized = "pipeline-error-perplexity-ai-401-unauthorized";
        PipelineErrorPerplexityAi403ModelAccessDenied = "pipeline-error-perplexity-ai-403-model-access-denied";
        PipelineErrorPerplexityAi429ExceededQuota = "pipeline-error-perplexity-ai-429-exceeded-quota";
        PipelineErrorPerplexityAi500ServerError = "pipeline-error-perplexity-ai-500-server-error";
        PipelineErrorPerplexityAi503ServerOverloadedError = "pipeline-error-perplexity-ai-503-server-overloaded-error";
        PipelineErrorPerplexityAiLlmFailed = "pipeline-error-perplexity-ai-llm-failed";
        CallInProgressErrorProviderfaultPerplexityAiLlmFailed = "call.in-progress.error-providerfault-perplexity-ai-llm-failed";
        CallInProgressErrorVapifaultPerplexityAi400BadRequestValidationFailed = "call.in-progress.error-vapifault-perplexity-ai-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultPerplexityAi401Unauthorized = "call.in-progress.error-vapifault-perplexity-ai-401-unauthorized";
        CallInProgressErrorVapifaultPerplexityAi403ModelAccessDenied = "call.in-progress.error-vapifault-perplexity-ai-403-model-access-denied";
        CallInProgressErrorVapifaultPerplexityAi429ExceededQuota = "call.in-progress.error-vapifault-perplexity-ai-429-exceeded-quota";
        CallInProgressErrorProviderfaultPerplexityAi500ServerError = "call.in-progress.error-providerfault-perplexity-ai-500-server-error";
        CallInProgressErrorProviderfaultPerplexityAi503ServerOverloadedError = "call.in-progress.error-providerfault-perplexity-ai-503-server-overloaded-error";
        PipelineErrorDeepinfra400BadRequestValidationFailed = "pipeline-error-deepinfra-400-bad-request-validation-failed";
        PipelineErrorDeepinfra401Unauthorized = "pipeline-error-deepinfra-401-unauthorized";
        PipelineErrorDeepinfra403ModelAccessDenied = "pipeline-error-deepinfra-403-model-access-denied";
        PipelineErrorDeepinfra429ExceededQuota = "pipeline-error-deepinfra-429-exceeded-quota";
        PipelineErrorDeepinfra500ServerError = "pipeline-error-deepinfra-500-server-error";
        PipelineErrorDeepinfra503ServerOverloadedError = "pipeline-error-deepinfra-503-server-overloaded-error";
        PipelineErrorDeepinfraLlmFailed = "pipeline-error-deepinfra-llm-failed";
        CallInProgressErrorProviderfaultDeepinfraLlmFailed = "call.in-progress.error-providerfault-deepinfra-llm-failed";
        CallInProgressErrorVapifaultDeepinfra400BadRequestValidationFailed = "call.in-progress.error-vapifault-deepinfra-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultDeepinfra401Unauthorized = "call.in-progress.error-vapifault-deepinfra-401-unauthorized";
        CallInProgressErrorVapifaultDeepinfra403ModelAccessDenied = "call.in-progress.error-vapifault-deepinfra-403-model-access-denied";
        CallInProgressErrorVapifaultDeepinfra429ExceededQuota = "call.in-progress.error-vapifault-deepinfra-429-exceeded-quota";
        CallInProgressErrorProviderfaultDeepinfra500ServerError = "call.in-progress.error-providerfault-deepinfra-500-server-error";
        CallInProgressErrorProviderfaultDeepinfra503ServerOverloadedError = "call.in-progress.error-providerfault-deepinfra-503-server-overloaded-error";
        PipelineErrorRunpod400BadRequestValidationFailed = "pipeline-error-runpod-400-bad-request-validation-failed";
        PipelineErrorRunpod401Unauthorized = "pipeline-error-runpod-401-unauthorized";
        PipelineErrorRunpod403ModelAccessDenied = "pipeline-error-runpod-403-model-access-denied";
        PipelineErrorRunpod429ExceededQuota = "pipeline-error-runpod-429-exceeded-quota";
        PipelineErrorRunpod500ServerError = "pipeline-error-runpod-500-server-error";
        PipelineErrorRunpod503ServerOverloadedError = "pipeline-error-runpod-503-server-overloaded-error";
        PipelineErrorRunpodLlmFailed = "pipeline-error-runpod-llm-failed";
        CallInProgressErrorProviderfaultRunpodLlmFailed = "call.in-progress.error-providerfault-runpod-llm-failed";
        CallInProgressErrorVapifaultRunpod400BadRequestValidationFailed = "call.in-progress.error-vapifault-runpod-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultRunpod401Unauthorized = "call.in-progress.error-vapifault-runpod-401-unauthorized";
        CallInProgressErrorVapifaultRunpod403ModelAccessDenied = "call.in-progress.error-vapifault-runpod-403-model-access-denied";
        CallInProgressErrorVapifaultRunpod429ExceededQuota = "call.in-progress.error-vapifault-runpod-429-exceeded-quota";
        CallInProgressErrorProviderfaultRunpod500ServerError = "call.in-progress.error-providerfault-runpod-500-server-error";
        CallInProgressErrorProviderfaultRunpod503ServerOverloadedError = "call.in-progress.error-providerfault-runpod-503-server-overloaded-error";
        PipelineErrorCustomLlm400BadRequestValidationFailed = "pipeline-error-custom-llm-400-bad-request-validation-failed";
        PipelineErrorCustomLlm401Unauthorized = "pipeline-error-custom-llm-401-unauthorized";
        PipelineErrorCustomLlm403ModelAccessDenied = "pipeline-error-custom-llm-403-model-access-denied";
        PipelineErrorCustomLlm429ExceededQuota = "pipeline-error-custom-llm-429-exceeded-quota";
        PipelineErrorCustomLlm500ServerError = "pipeline-error-custom-llm-500-server-error";
        PipelineErrorCustomLlm503ServerOverloadedError = "pipeline-error-custom-llm-503-server-overloaded-error";
        PipelineErrorCustomLlmLlmFailed = "pipeline-error-custom-llm-llm-failed";
        CallInProgressErrorProviderfaultCustomLlmLlmFailed = "call.in-progress.error-providerfault-custom-llm-llm-failed";
        CallInProgressErrorVapifaultCustomLlm400BadRequestValidationFailed = "call.in-progress.error-vapifault-custom-llm-400-bad-request-validation-failed";
        CallInProgressErrorVapifaultCustomLlm401Unauthorized = "call.in-progress.error-vapifault-custom-llm-401-unauthorized";
        CallInProgressErrorVapifaultCustomLlm403ModelAccessDenied = "call.in-progress.error-vapifault-custom-llm-403-model-access-denied";
        CallInProgressErrorVapifaultCustomLlm429ExceededQuota = "call.in-progress.error-vapifault-custom-llm-429-exceeded-quota";
        CallInProgressErrorProviderfaultCustomLlm500ServerError = "call.in-progress.error-providerfault-custom-llm-500-server-error";
        CallInProgressErrorProviderfaultCustomLlm503ServerOverloadedError = "call.in-progress.error-providerfault-custom-llm-503-server-overloaded-error";
        CallInProgressErrorPipelineWsModelConnectionFailed = "call.in-progress.error-pipeline-ws-model-connection-failed";
        PipelineErrorCustomVoiceFailed = "pipeline-error-custom-voice-failed";
        PipelineErrorCartesiaSocketHangUp = "pipeline-error-cartesia-socket-hang-up";
        PipelineErrorCartesiaRequestedPayment = "pipeline-error-cartesia-requested-payment";
        PipelineErrorCartesia500ServerError = "pipeline-error-cartesia-500-server-error";
        PipelineErrorCartesia502ServerError = "pipeline-error-cartesia-502-server-error";
        PipelineErrorCartesia503ServerError = "pipeline-error-cartesia-503-server-error";
        PipelineErrorCartesia522ServerError = "pipeline-error-cartesia-522-server-error";
        CallInProgressErrorVapifaultCartesiaSocketHangUp = "call.in-progress.error-vapifault-cartesia-socket-hang-up";
        CallInProgressErrorVapifaultCartesiaRequestedPayment = "call.in-progress.error-vapifault-cartesia-requested-payment";
        CallInProgressErrorProviderfaultCartesia500ServerError = "call.in-progress.error-providerfault-cartesia-500-server-error";
        CallInProgressErrorProviderfaultCartesia503ServerError = "call.in-progress.error-providerfault-cartesia-503-server-error";
        CallInProgressErrorProviderfaultCartesia522ServerError = "call.in-progress.error-providerfault-cartesia-522-server-error";
        PipelineErrorElevenLabsVoiceNotFound = "pipeline-error-eleven-labs-voice-not-found";
        PipelineErrorElevenLabsQuotaExceeded = "pipeline-error-eleven-labs-quota-exceeded";
        PipelineErrorElevenLabsUnauthorizedAccess = "pipeline-error-eleven-labs-unauthorized-access";
        PipelineErrorElevenLabsUnauthorizedToAccessModel = "pipeline-error-eleven-labs-unauthorized-to-access-model";
        PipelineErrorElevenLabsProfessionalVoicesOnlyForCreatorPlus = "pipeline-error-eleven-labs-professional-voices-only-for-creator-plus";
        PipelineErrorElevenLabsBlockedFreePlanAndRequestedUpgrade = "pipeline-error-eleven-labs-blocked-free-plan-and-requested-upgrade";
        PipelineErrorElevenLabsBlockedConcurrentRequestsAndRequestedUpgrade = "pipeline-error-eleven-labs-blocked-concurrent-requests-and-requested-upgrade";
        PipelineErrorElevenLabsBlockedUsingInstantVoiceCloneAndRequestedUpgrade = "pipeline-error-eleven-labs-blocked-using-instant-voice-clone-and-requested-upgrade";
        PipelineErrorElevenLabsSystemBusyAndRequestedUpgrade = "pipeline-error-eleven-labs-system-busy-and-requested-upgrade";
        PipelineErrorElevenLabsVoiceNotFineTuned = "pipeline-error-eleven-labs-voice-not-fine-tuned";
        PipelineErrorElevenLabsInvalidApiKey = "pipeline-error-eleven-labs-invalid-api-key";
        PipelineErrorElevenLabsInvalidVoiceSamples = "pipeline-error-eleven-labs-invalid-voice-samples";
        PipelineErrorElevenLabsVoiceDisabledByOwner = "pipeline-error-eleven-labs-voice-disabled-by-owner";
        PipelineErrorElevenLabsVapiVoiceDisabledByOwner = "pipeline-error-eleven-labs-vapi-voice-disabled-by-owner";
        PipelineErrorElevenLabsBlockedAccountInProbation = "pipeline-error-eleven-labs-blocked-account-in-probation";
        PipelineErrorElevenLabsBlockedContentAgainstTheirPolicy = "pipeline-error-eleven-labs-blocked-content-against-their-policy";
        PipelineErrorElevenLabsMissingSamplesForVoiceClone = "pipeline-error-eleven-labs-missing-samples-for-voice-clone";
        PipelineErrorElevenLabsVoiceNotFineTunedAndCannotBeUsed = "pipeline-error-eleven-labs-voice-not-fine-tuned-and-cannot-be-used";
        PipelineErrorElevenLabsVoiceNotAllowedForFreeUsers = "pipeline-error-eleven-labs-voice-not-allowed-for-free-users";
        PipelineErrorElevenLabsMaxCharacterLimitExceeded = "pipeline-error-eleven-labs-max-character-limit-exceeded";
        PipelineErrorElevenLabsBlockedVoicePotentiallyAgainstTermsOfServiceAndAwaitingVerification = "pipeline-error-eleven-labs-blocked-voice-potentially-against-terms-of-service-and-awaiting-verification";
        PipelineErrorElevenLabs500ServerError = "pipeline-error-eleven-labs-500-server-error";
        PipelineErrorElevenLabs503ServerError = "pipeline-error-eleven-labs-503-server-error";
        CallInProgressErrorVapifaultElevenLabsVoiceNotFound = "call.in-progress.error-vapifault-eleven-labs-voice-not-found";
        CallInProgressErrorVapifaultElevenLabsQuotaExceeded = "call.in-progress.error-vapifault-eleven-labs-quota-exceeded";
        CallInProgressErrorVapifaultElevenLabsUnauthorizedAccess = "call.in-progress.error-vapifault-eleven-labs-unauthorized-access";
        CallInProgressErrorVapifaultElevenLabsUnauthorizedToAccessModel = "call.in-progress.error-vapifault-eleven-labs-unauthorized-to-access-model";
        CallInProgressErrorVapifaultElevenLabsProfessionalVoicesOnlyForCreatorPlus = "call.in-progress.error-vapifault-eleven-labs-professional-voices-only-for-creator-plus";
        CallInProgressErrorVapifaultElevenLabsBlockedFreePlanAndRequestedUpgrade = "call.in-progress.error-vapifault-eleven-labs-blocked-free-plan-and-requested-upgrade";
        CallInProgressErrorVapifaultElevenLabsBlockedConcurrentRequestsAndRequestedUpgrade = "call.in-progress.error-vapifault-eleven-labs-blocked-concurrent-requests-and-requested-upgrade";
        CallInProgressErrorVapifaultElevenLabsBlockedUsingInstantVoiceCloneAndRequestedUpgrade = "call.in-progress.error-vapifault-eleven-labs-blocked-using-instant-voice-clone-and-requested-upgrade";
        CallInProgressErrorVapifaultElevenLabsSystemBusyAndRequestedUpgrade = "call.in-progress.error-vapifault-eleven-labs-system-busy-and-requested-upgrade";
        CallInProgressErrorVapifaultElevenLabsVoiceNotFineTuned = "call.in-progress.error-vapifault-eleven-labs-voice-not-fine-tuned";
        CallInProgressErrorVapifaultElevenLabsInvalidApiKey = "call.in-progress.error-vapifault-eleven-labs-invalid-api-key";
        CallInProgressErrorVapifaultElevenLabsInvalidVoiceSamples = "call.in-progress.error-vapifault-eleven-labs-invalid-voice-samples";
        CallInProgressErrorVapifaultElevenLabsVoiceDisabledByOwner = "call.in-progress.error-vapifault-eleven-labs-voice-disabled-by-owner";
        CallInProgressErrorVapifaultElevenLabsBlockedAccountInProbation = "call.in-progress.error-vapifault-eleven-labs-blocked-account-in-probation";
        CallInProgressErrorVapifaultElevenLabsBlockedContentAgainstTheirPolicy = "call.in-progress.error-vapifault-eleven-labs-blocked-content-against-their-policy";
        CallInProgressErrorVapifaultElevenLabsMissingSamplesForVoiceClone = "call.in-progress.error-vapifault-eleven-labs-missing-samples-for-voice-clone";
        CallInProgressErrorVapifaultElevenLabsVoiceNotFineTunedAndCannotBeUsed = "call.in-progress.error-vapifault-eleven-labs-voice-not-fine-tuned-and-cannot-be-used";
        CallInProgressErrorVapifaultElevenLabsVoiceNotAllowedForFreeUsers = "call.in-progress.error-vapifault-eleven-labs-voice-not-allowed-for-free-users";
        CallInProgressErrorVapifaultElevenLabsMaxCharacterLimitExceeded = "call.in-progress.error-vapifault-eleven-labs-max-character-limit-exceeded";
        CallInProgressErrorVapifaultElevenLabsBlockedVoicePotentiallyAgainstTermsOfServiceAndAwaitingVerification = "call.in-progress.error-vapifault-eleven-labs-blocked-voice-potentially-against-terms-of-service-and-awaiting-verification";
        CallInProgressErrorProviderfaultElevenLabsSystemBusyAndRequestedUpgrade = "call.in-progress.error-providerfault-eleven-labs-system-busy-and-requested-upgrade";
        CallInProgressErrorProviderfaultElevenLabs500ServerError = "call.in-progress.error-providerfault-eleven-labs-500-server-error";
        CallInProgressErrorProviderfaultElevenLabs503ServerError = "call.in-progress.error-providerfault-eleven-labs-503-server-error";
        PipelineErrorPlayhtRequestTimedOut = "pipeline-error-playht-request-timed-out";
        PipelineErrorPlayhtInvalidVoice = "pipeline-error-playht-invalid-voice";
        PipelineErrorPlayhtUnexpectedError = "pipeline-error-playht-unexpected-error";
        PipelineErrorPlayhtOutOfCredits = "pipeline-error-playht-out-of-credits";
        PipelineErrorPlayhtInvalidEmotion = "pipeline-error-playht-invalid-emotion";
        PipelineErrorPlayhtVoiceMustBeAValidVoiceManifestUri = "pipeline-error-playht-voice-must-be-a-valid-voice-manifest-uri";
        PipelineErrorPlayht401Unauthorized = "pipeline-error-playht-401-unauthorized";
        PipelineErrorPlayht403ForbiddenOutOfCharacters = "pipeline-error-playht-403-forbidden-out-of-characters";
        PipelineErrorPlayht403ForbiddenApiAccessNotAvailable = "pipeline-error-playht-403-forbidden-api-access-not-available";
        PipelineErrorPlayht429ExceededQuota = "pipeline-error-playht-429-exceeded-quota";
        PipelineErrorPlayht502GatewayError = "pipeline-error-playht-502-gateway-error";
        PipelineErrorPlayht504GatewayError = "pipeline-error-playht-504-gateway-error";
        CallInProgressErrorVapifaultPlayhtRequestTimedOut = "call.in-progress.error-vapifault-playht-request-timed-out";
        CallInProgressErrorVapifaultPlayhtInvalidVoice = "call.in-progress.error-vapifault-playht-invalid-voice";
        CallInProgressErrorVapifaultPlayhtUnexpectedError = "call.in-progress.error-vapifault-playht-unexpected-error";
        CallInProgressErrorVapifaultPlayhtOutOfCredits = "call.in-progress.error-vapifault-playht-out-of-credits";
        CallInProgressErrorVapifaultPlayhtInvalidEmotion = "call.in-progress.error-vapifault-playht-invalid-emotion";
        CallInProgressErrorVapifaultPlayhtVoiceMustBeAValidVoiceManifestUri = "call.in-progress.error-vapifault-playht-voice-must-be-a-valid-voice-manifest-uri";
        CallInProgressErrorVapifaultPlayht401Unauthorized = "call.in-progress.error-vapifault-playht-401-unauthorized";
        CallInProgressErrorVapifaultPlayht403ForbiddenOutOfCharacters = "call.in-progress.error-vapifault-playht-403-forbidden-out-of-characters";
        CallInProgressErrorVapifaultPlayht403ForbiddenApiAccessNotAvailable = "call.in-progress.error-vapifault-playht-403-forbidden-api-access-not-available";
        CallInProgressErrorVapifaultPlayht429ExceededQuota = "call.in-progress.error-vapifault-playht-429-exceeded-quota";
        CallInProgressErrorProviderfaultPlayht502GatewayError = "call.in-progress.error-providerfault-playht-502-gateway-error";
        CallInProgressErrorProviderfaultPlayht504GatewayError = "call.in-progress.error-providerfault-playht-504-gateway-error";
        PipelineErrorCustomTranscriberFailed = "pipeline-error-custom-transcriber-failed";
        CallInProgressErrorVapifaultCustomTranscriberFailed = "call.in-progress.error-vapifault-custom-transcriber-failed";
        PipelineErrorDeepgramReturning400NoSuchModelLanguageTierCombination = "pipeline-error-deepgram-returning-400-no-such-model-language-tier-combination";
        PipelineErrorDeepgramReturning401InvalidCredentials = "pipeline-error-deepgram-returning-401-invalid-credentials";
        PipelineErrorDeepgramReturning403ModelAccessDenied = "pipeline-error-deepgram-returning-403-model-access-denied";
        PipelineErrorDeepgramReturning404NotFound = "pipeline-error-deepgram-returning-404-not-found";
        PipelineErrorDeepgramReturning500InvalidJson = "pipeline-error-deepgram-returning-500-invalid-json";
        PipelineErrorDeepgramReturning502NetworkError = "pipeline-error-deepgram-returning-502-network-error";
        PipelineErrorDeepgramReturning502BadGatewayEhostunreach = "pipeline-error-deepgram-returning-502-bad-gateway-ehostunreach";
        PipelineErrorDeepgramReturningEconnreset = "pipeline-error-deepgram-returning-econnreset";
        CallInProgressErrorVapifaultDeepgramReturning400NoSuchModelLanguageTierCombination = "call.in-progress.error-vapifault-deepgram-returning-400-no-such-model-language-tier-combination";
        CallInProgressErrorVapifaultDeepgramReturning401InvalidCredentials = "call.in-progress.error-vapifault-deepgram-returning-401-invalid-credentials";
        CallInProgressErrorVapifaultDeepgramReturning404NotFound = "call.in-progress.error-vapifault-deepgram-returning-404-not-found";
        CallInProgressErrorVapifaultDeepgramReturning403ModelAccessDenied = "call.in-progress.error-vapifault-deepgram-returning-403-model-access-denied";
        CallInProgressErrorProviderfaultDeepgramReturning500InvalidJson = "call.in-progress.error-providerfault-deepgram-returning-500-invalid-json";
        CallInProgressErrorProviderfaultDeepgramReturning502NetworkError = "call.in-progress.error-providerfault-deepgram-returning-502-network-error";
        CallInProgressErrorProviderfaultDeepgramReturning502BadGatewayEhostunreach = "call.in-progress.error-providerfault-deepgram-returning-502-bad-gateway-ehostunreach";
        CallInProgressErrorWarmTransferMaxDuration = "call.in-progress.error-warm-transfer-max-duration";
        CallInProgressErrorWarmTransferAssistantCancelled = "call.in-progress.error-warm-transfer-assistant-cancelled";
        CallInProgressErrorWarmTransferSilenceTimeout = "call.in-progress.error-warm-transfer-silence-timeout";
        CallInProgressErrorWarmTransferMicrophoneTimeout = "call.in-progress.error-warm-transfer-microphone-timeout";
        AssistantEndedCall = "assistant-ended-call";
        AssistantSaidEndCallPhrase = "assistant-said-end-call-phrase";
        AssistantEndedCallWithHangupTask = "assistant-ended-call-with-hangup-task";
        AssistantEndedCallAfterMessageSpoken = "assistant-ended-call-after-message-spoken";
        AssistantForwardedCall = "assistant-forwarded-call";
        AssistantJoinTimedOut = "assistant-join-timed-out";
        CallInProgressErrorAssistantDidNotReceiveCustomerAudio = "call.in-progress.error-assistant-did-not-receive-customer-audio";
        CallInProgressErrorTransferFailed = "call.in-progress.error-transfer-failed";
        CustomerBusy = "customer-busy";
        CustomerEndedCall = "customer-ended-call";
        CustomerEndedCallBeforeWarmTransfer = "customer-ended-call-before-warm-transfer";
        CustomerEndedCallAfterWarmTransferAttempt = "customer-ended-call-after-warm-transfer-attempt";
        CustomerEndedCallDuringTransfer = "customer-ended-call-during-transfer";
        CustomerDidNotAnswer = "customer-did-not-answer";
        CustomerDidNotGiveMicrophonePermission = "customer-did-not-give-microphone-permission";
        ExceededMaxDuration = "exceeded-max-duration";
        ManuallyCanceled = "manually-canceled";
        PhoneCallProviderClosedWebsocket = "phone-call-provider-closed-websocket";
        CallForwardingOperatorBusy = "call.forwarding.operator-busy";
        CallForwardingNoAnswer = "call.forwarding.no-answer";
        SilenceTimedOut = "silence-timed-out";
        CallInProgressErrorProviderfaultOutboundSip403Forbidden = "call.in-progress.error-providerfault-outbound-sip-403-forbidden";
        CallInProgressErrorProviderfaultOutboundSip407ProxyAuthenticationRequired = "call.in-progress.error-providerfault-outbound-sip-407-proxy-authentication-required";
        CallInProgressErrorProviderfaultOutboundSip408RequestTimeout = "call.in-progress.error-providerfault-outbound-sip-408-request-timeout";
        CallInProgressErrorProviderfaultOutboundSip480TemporarilyUnavailable = "call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable";
        CallRingingHookExecutedSay = "call.ringing.hook-executed-say";
        CallRingingHookExecutedTransfer = "call.ringing.hook-executed-transfer";
        CallEndingHookExecutedSay = "call.ending.hook-executed-say";
        CallEndingHookExecutedTransfer = "call.ending.hook-executed-transfer";
        CallRingingSipInboundCallerHungupBeforeCallConnect = "call.ringing.sip-inbound-caller-hungup-before-call-connect";
        TwilioFailedToConnectCall = "twilio-failed-to-connect-call";
        TwilioReportedCustomerMisdialed = "twilio-reported-customer-misdialed";
        VonageRejected = "vonage-rejected";
        Voicemail = "voicemail";
        CallDeleted = "call-deleted";
    }
}
