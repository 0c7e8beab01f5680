// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

#![allow(rustdoc::redundant_explicit_links)]
//! Types that several schemas share, and those that are no messages.
//!
//! # [`AssistantHook`](crate::types::AssistantHook)
//!
//! | `on` | variant | type |
//! | --- | --- | --- |
//! | `call.ending` | `CallHookCallEnding` | [`CallHookCallEnding`](crate::types::CallHookCallEnding) |
//! | `assistant.speech.interrupted` | `CallHookAssistantSpeechInterrupted` | [`CallHookAssistantSpeechInterrupted`](crate::types::CallHookAssistantSpeechInterrupted) |
//! | `customer.speech.interrupted` | `CallHookCustomerSpeechInterrupted` | [`CallHookCustomerSpeechInterrupted`](crate::types::CallHookCustomerSpeechInterrupted) |
//! | `session.created` | `SessionCreatedHook` | [`SessionCreatedHook`](crate::types::SessionCreatedHook) |
//!
//! # [`AssistantModel`](crate::types::AssistantModel)
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `anthropic` | `Anthropic` | [`AnthropicModel`](crate::types::AnthropicModel) |
//! | `anthropic-bedrock` | `AnthropicBedrock` | [`AnthropicBedrockModel`](crate::types::AnthropicBedrockModel) |
//! | `anyscale` | `Anyscale` | [`AnyscaleModel`](crate::types::AnyscaleModel) |
//! | `cerebras` | `Cerebras` | [`CerebrasModel`](crate::types::CerebrasModel) |
//! | `custom-llm` | `CustomLlm` | [`CustomLlmModel`](crate::types::CustomLlmModel) |
//! | `deepinfra` | `DeepInfra` | [`DeepInfraModel`](crate::types::DeepInfraModel) |
//! | `deep-seek` | `DeepSeek` | [`DeepSeekModel`](crate::types::DeepSeekModel) |
//! | `google` | `Google` | [`GoogleModel`](crate::types::GoogleModel) |
//! | `groq` | `Groq` | [`GroqModel`](crate::types::GroqModel) |
//! | `inflection-ai` | `InflectionAi` | [`InflectionAiModel`](crate::types::InflectionAiModel) |
//! | `minimax` | `MiniMaxLlm` | [`MinimaxLlmModel`](crate::types::MinimaxLlmModel) |
//! | `openai` | `OpenAi` | [`OpenAiModel`](crate::types::OpenAiModel) |
//! | `openrouter` | `OpenRouter` | [`OpenRouterModel`](crate::types::OpenRouterModel) |
//! | `perplexity-ai` | `PerplexityAi` | [`PerplexityAiModel`](crate::types::PerplexityAiModel) |
//! | `together-ai` | `Together` | [`TogetherAiModel`](crate::types::TogetherAiModel) |
//! | `xai` | `Xai` | [`XaiModel`](crate::types::XaiModel) |
//! | `vapi` | `Vapi` | [`VapiModel`](crate::types::VapiModel) |
//!
//! # [`AuthenticationPlan`](crate::types::AuthenticationPlan)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `oauth2` | `OAuth2AuthenticationPlan` | [`OAuth2AuthenticationPlan`](crate::types::OAuth2AuthenticationPlan) |
//! | `hmac` | `HmacAuthenticationPlan` | [`HmacAuthenticationPlan`](crate::types::HmacAuthenticationPlan) |
//! | `bearer` | `BearerAuthenticationPlan` | [`BearerAuthenticationPlan`](crate::types::BearerAuthenticationPlan) |
//!
//! # [`CallDestination`](crate::types::CallDestination)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `number` | `NumberTransferDestination` | [`TransferDestinationNumber`](crate::types::TransferDestinationNumber) |
//! | `sip` | `SipTransferDestination` | [`TransferDestinationSip`](crate::types::TransferDestinationSip) |
//!
//! # [`CallHookCallEndingDoItem`](crate::types::CallHookCallEndingDoItem)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `tool` | `ToolCallHookAction` | [`ToolCallHookAction`](crate::types::ToolCallHookAction) |
//! | `message.add` | `MessageAddHookAction` | [`MessageAddHookAction`](crate::types::MessageAddHookAction) |
//!
//! # [`CallMessage`](crate::types::CallMessage)
//!
//! | `role` | variant | type |
//! | --- | --- | --- |
//! | `user` | `UserMessage` | [`UserMessage`](crate::types::UserMessage) |
//! | `system` | `SystemMessage` | [`SystemMessage`](crate::types::SystemMessage) |
//! | `bot` | `BotMessage` | [`BotMessage`](crate::types::BotMessage) |
//! | `tool_calls` | `ToolCallMessage` | [`ToolCallMessage`](crate::types::ToolCallMessage) |
//! | `tool_call_result` | `ToolCallResultMessage` | [`ToolCallResultMessage`](crate::types::ToolCallResultMessage) |
//!
//! # [`CallTransport`](crate::types::CallTransport)
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `vapi.websocket` | `VapiWebsocketTransport` | [`VapiWebsocketTransport`](crate::types::VapiWebsocketTransport) |
//! | `vonage` | `VonageTransport` | [`VonageTransport`](crate::types::VonageTransport) |
//! | `twilio` | `TwilioTransport` | [`TwilioTransport`](crate::types::TwilioTransport) |
//! | `vapi.sip` | `VapiSipTransport` | [`VapiSipTransport`](crate::types::VapiSipTransport) |
//! | `telnyx` | `TelnyxTransport` | [`TelnyxTransport`](crate::types::TelnyxTransport) |
//! | `daily` | `VapiWebCallTransport` | [`VapiWebCallTransport`](crate::types::VapiWebCallTransport) |
//!
//! # [`ChatCostsItem`](crate::types::ChatCostsItem)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `model` | `ModelCost` | [`ModelCost`](crate::types::ModelCost) |
//! | `chat` | `ChatCost` | [`ChatCost`](crate::types::ChatCost) |
//!
//! # [`ChatMessage`](crate::types::ChatMessage)
//!
//! | `role` | variant | type |
//! | --- | --- | --- |
//! | `system` | `SystemMessage` | [`SystemMessage`](crate::types::SystemMessage) |
//! | `user` | `UserMessage` | [`UserMessage`](crate::types::UserMessage) |
//! | `assistant` | `AssistantMessage` | [`AssistantMessage`](crate::types::AssistantMessage) |
//! | `tool` | `ToolMessage` | [`ToolMessage`](crate::types::ToolMessage) |
//! | `developer` | `DeveloperMessage` | [`DeveloperMessage`](crate::types::DeveloperMessage) |
//!
//! # [`ComplianceRecordingConsentPlan`](crate::types::ComplianceRecordingConsentPlan)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `stay-on-line` | `RecordingConsentStayOnLinePlan` | [`RecordingConsentPlanStayOnLine`](crate::types::RecordingConsentPlanStayOnLine) |
//! | `verbal` | `RecordingConsentPlanVerbal` | [`RecordingConsentPlanVerbal`](crate::types::RecordingConsentPlanVerbal) |
//!
//! # [`ContextEngineeringPlan`](crate::types::ContextEngineeringPlan)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `lastNMessages` | `LastNMessages` | [`ContextEngineeringPlanLastNMessages`](crate::types::ContextEngineeringPlanLastNMessages) |
//! | `none` | `None` | [`ContextEngineeringPlanNone`](crate::types::ContextEngineeringPlanNone) |
//! | `all` | `All` | [`ContextEngineeringPlanAll`](crate::types::ContextEngineeringPlanAll) |
//! | `userAndAssistantMessages` | `UserAndAssistantMessages` | [`ContextEngineeringPlanUserAndAssistantMessages`](crate::types::ContextEngineeringPlanUserAndAssistantMessages) |
//! | `previousAssistantMessages` | `PreviousAssistantMessages` | [`ContextEngineeringPlanPreviousAssistantMessages`](crate::types::ContextEngineeringPlanPreviousAssistantMessages) |
//!
//! # [`ConversationNodeModel`](crate::types::ConversationNodeModel)
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `openai` | `WorkflowOpenAiModel` | [`WorkflowOpenAiModel`](crate::types::WorkflowOpenAiModel) |
//! | `anthropic` | `WorkflowAnthropicModel` | [`WorkflowAnthropicModel`](crate::types::WorkflowAnthropicModel) |
//! | `anthropic-bedrock` | `WorkflowAnthropicBedrockModel` | [`WorkflowAnthropicBedrockModel`](crate::types::WorkflowAnthropicBedrockModel) |
//! | `google` | `WorkflowGoogleModel` | [`WorkflowGoogleModel`](crate::types::WorkflowGoogleModel) |
//! | `custom-llm` | `WorkflowCustomModel` | [`WorkflowCustomModel`](crate::types::WorkflowCustomModel) |
//!
//! # [`Cost`](crate::types::Cost)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `transport` | `TransportCost` | [`TransportCost`](crate::types::TransportCost) |
//! | `transcriber` | `TranscriberCost` | [`TranscriberCost`](crate::types::TranscriberCost) |
//! | `model` | `ModelCost` | [`ModelCost`](crate::types::ModelCost) |
//! | `voice` | `VoiceCost` | [`VoiceCost`](crate::types::VoiceCost) |
//! | `vapi` | `VapiCost` | [`VapiCost`](crate::types::VapiCost) |
//! | `voicemail-detection` | `VoicemailDetectionCost` | [`VoicemailDetectionCost`](crate::types::VoicemailDetectionCost) |
//! | `analysis` | `AnalysisCost` | [`AnalysisCost`](crate::types::AnalysisCost) |
//! | `knowledge-base` | `KnowledgeBaseCost` | [`KnowledgeBaseCost`](crate::types::KnowledgeBaseCost) |
//!
//! # [`CreateAnthropicBedrockCredentialDtoAuthenticationPlan`](crate::types::CreateAnthropicBedrockCredentialDtoAuthenticationPlan)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `aws-iam` | `AwsIamCredentialsAuthenticationPlan` | [`AwsIamCredentialsAuthenticationPlan`](crate::types::AwsIamCredentialsAuthenticationPlan) |
//! | `aws-sts` | `AwsStsAuthenticationPlan` | [`AwsStsAuthenticationPlan`](crate::types::AwsStsAuthenticationPlan) |
//!
//! # [`CreateByoPhoneNumberDtoHook`](crate::types::CreateByoPhoneNumberDtoHook)
//!
//! | `on` | variant | type |
//! | --- | --- | --- |
//! | `call.ringing` | `PhoneNumberHookCallRinging` | [`PhoneNumberHookCallRinging`](crate::types::PhoneNumberHookCallRinging) |
//! | `call.ending` | `PhoneNumberHookCallEnding` | [`PhoneNumberHookCallEnding`](crate::types::PhoneNumberHookCallEnding) |
//!
//! # [`CreateHandoffToolDtoDestination`](crate::types::CreateHandoffToolDtoDestination)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `assistant` | `Assistant` | [`HandoffDestinationAssistant`](crate::types::HandoffDestinationAssistant) |
//! | `dynamic` | `Dynamic` | [`HandoffDestinationDynamic`](crate::types::HandoffDestinationDynamic) |
//! | `squad` | `Squad` | [`HandoffDestinationSquad`](crate::types::HandoffDestinationSquad) |
//!
//! # [`CreateWorkflowDtoHook`](crate::types::CreateWorkflowDtoHook)
//!
//! | `on` | variant | type |
//! | --- | --- | --- |
//! | `call.ending` | `CallHookCallEnding` | [`CallHookCallEnding`](crate::types::CallHookCallEnding) |
//! | `assistant.speech.interrupted` | `CallHookAssistantSpeechInterrupted` | [`CallHookAssistantSpeechInterrupted`](crate::types::CallHookAssistantSpeechInterrupted) |
//! | `customer.speech.interrupted` | `CallHookCustomerSpeechInterrupted` | [`CallHookCustomerSpeechInterrupted`](crate::types::CallHookCustomerSpeechInterrupted) |
//! | `model.response.timeout` | `CallHookModelResponseTimeout` | [`CallHookModelResponseTimeout`](crate::types::CallHookModelResponseTimeout) |
//!
//! # [`CreateWorkflowDtoNode`](crate::types::CreateWorkflowDtoNode)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `conversation` | `ConversationNode` | [`ConversationNode`](crate::types::ConversationNode) |
//! | `tool` | `ToolNode` | [`ToolNode`](crate::types::ToolNode) |
//!
//! # [`Credential`](crate::types::Credential)
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `anthropic` | `AnthropicCredential` | [`CreateAnthropicCredentialDto`](crate::types::CreateAnthropicCredentialDto) |
//! | `anthropic-bedrock` | `AnthropicBedrockCredential` | [`CreateAnthropicBedrockCredentialDto`](crate::types::CreateAnthropicBedrockCredentialDto) |
//! | `anyscale` | `AnyscaleCredential` | [`CreateAnyscaleCredentialDto`](crate::types::CreateAnyscaleCredentialDto) |
//! | `assembly-ai` | `AssemblyAiCredential` | [`CreateAssemblyAiCredentialDto`](crate::types::CreateAssemblyAiCredentialDto) |
//! | `azure` | `AzureCredential` | [`CreateAzureCredentialDto`](crate::types::CreateAzureCredentialDto) |
//! | `azure-openai` | `AzureOpenAiCredential` | [`CreateAzureOpenAiCredentialDto`](crate::types::CreateAzureOpenAiCredentialDto) |
//! | `byo-sip-trunk` | `ByoSipTrunkCredential` | [`CreateByoSipTrunkCredentialDto`](crate::types::CreateByoSipTrunkCredentialDto) |
//! | `cartesia` | `CartesiaCredential` | [`CreateCartesiaCredentialDto`](crate::types::CreateCartesiaCredentialDto) |
//! | `cerebras` | `CerebrasCredential` | [`CreateCerebrasCredentialDto`](crate::types::CreateCerebrasCredentialDto) |
//! | `cloudflare` | `CloudflareCredential` | [`CreateCloudflareCredentialDto`](crate::types::CreateCloudflareCredentialDto) |
//! | `custom-llm` | `CustomLlmCredential` | [`CreateCustomLlmCredentialDto`](crate::types::CreateCustomLlmCredentialDto) |
//! | `deepgram` | `DeepgramCredential` | [`CreateDeepgramCredentialDto`](crate::types::CreateDeepgramCredentialDto) |
//! | `deepinfra` | `DeepInfraCredential` | [`CreateDeepInfraCredentialDto`](crate::types::CreateDeepInfraCredentialDto) |
//! | `deep-seek` | `DeepSeekCredential` | [`CreateDeepSeekCredentialDto`](crate::types::CreateDeepSeekCredentialDto) |
//! | `11labs` | `ElevenLabsCredential` | [`CreateElevenLabsCredentialDto`](crate::types::CreateElevenLabsCredentialDto) |
//! | `gcp` | `GcpCredential` | [`CreateGcpCredentialDto`](crate::types::CreateGcpCredentialDto) |
//! | `gladia` | `GladiaCredential` | [`CreateGladiaCredentialDto`](crate::types::CreateGladiaCredentialDto) |
//! | `gohighlevel` | `GhlCredential` | [`CreateGoHighLevelCredentialDto`](crate::types::CreateGoHighLevelCredentialDto) |
//! | `google` | `GoogleCredential` | [`CreateGoogleCredentialDto`](crate::types::CreateGoogleCredentialDto) |
//! | `groq` | `GroqCredential` | [`CreateGroqCredentialDto`](crate::types::CreateGroqCredentialDto) |
//! | `hume` | `HumeCredential` | [`CreateHumeCredentialDto`](crate::types::CreateHumeCredentialDto) |
//! | `inflection-ai` | `InflectionAiCredential` | [`CreateInflectionAiCredentialDto`](crate::types::CreateInflectionAiCredentialDto) |
//! | `langfuse` | `LangfuseCredential` | [`CreateLangfuseCredentialDto`](crate::types::CreateLangfuseCredentialDto) |
//! | `lmnt` | `LmntCredential` | [`CreateLmntCredentialDto`](crate::types::CreateLmntCredentialDto) |
//! | `make` | `MakeCredential` | [`CreateMakeCredentialDto`](crate::types::CreateMakeCredentialDto) |
//! | `mistral` | `MistralCredential` | [`CreateMistralCredentialDto`](crate::types::CreateMistralCredentialDto) |
//! | `neuphonic` | `NeuphonicCredential` | [`CreateNeuphonicCredentialDto`](crate::types::CreateNeuphonicCredentialDto) |
//! | `openai` | `OpenAiCredential` | [`CreateOpenAiCredentialDto`](crate::types::CreateOpenAiCredentialDto) |
//! | `openrouter` | `OpenRouterCredential` | [`CreateOpenRouterCredentialDto`](crate::types::CreateOpenRouterCredentialDto) |
//! | `perplexity-ai` | `PerplexityAiCredential` | [`CreatePerplexityAiCredentialDto`](crate::types::CreatePerplexityAiCredentialDto) |
//! | `playht` | `PlayHtCredential` | [`CreatePlayHtCredentialDto`](crate::types::CreatePlayHtCredentialDto) |
//! | `rime-ai` | `RimeAiCredential` | [`CreateRimeAiCredentialDto`](crate::types::CreateRimeAiCredentialDto) |
//! | `runpod` | `RunpodCredential` | [`CreateRunpodCredentialDto`](crate::types::CreateRunpodCredentialDto) |
//! | `s3` | `S3Credential` | [`CreateS3CredentialDto`](crate::types::CreateS3CredentialDto) |
//! | `s3-compatible` | `S3CompatibleStorageCredential` | [`CreateS3CompatibleCredentialDto`](crate::types::CreateS3CompatibleCredentialDto) |
//! | `smallest-ai` | `SmallestAiCredential` | [`CreateSmallestAiCredentialDto`](crate::types::CreateSmallestAiCredentialDto) |
//! | `speechmatics` | `SpeechmaticsCredential` | [`CreateSpeechmaticsCredentialDto`](crate::types::CreateSpeechmaticsCredentialDto) |
//! | `soniox` | `SonioxCredential` | [`CreateSonioxCredentialDto`](crate::types::CreateSonioxCredentialDto) |
//! | `supabase` | `SupabaseCredential` | [`CreateSupabaseCredentialDto`](crate::types::CreateSupabaseCredentialDto) |
//! | `tavus` | `TavusCredential` | [`CreateTavusCredentialDto`](crate::types::CreateTavusCredentialDto) |
//! | `together-ai` | `TogetherAiCredential` | [`CreateTogetherAiCredentialDto`](crate::types::CreateTogetherAiCredentialDto) |
//! | `twilio` | `TwilioCredential` | [`CreateTwilioCredentialDto`](crate::types::CreateTwilioCredentialDto) |
//! | `vonage` | `VonageCredential` | [`CreateVonageCredentialDto`](crate::types::CreateVonageCredentialDto) |
//! | `webhook` | `WebhookCredential` | [`CreateWebhookCredentialDto`](crate::types::CreateWebhookCredentialDto) |
//! | `custom-credential` | `CustomCredential` | [`CreateCustomCredentialDto`](crate::types::CreateCustomCredentialDto) |
//! | `xai` | `XaiCredential` | [`CreateXaiCredentialDto`](crate::types::CreateXaiCredentialDto) |
//! | `microsoft` | `MicrosoftCredential` | [`CreateMicrosoftCredentialDto`](crate::types::CreateMicrosoftCredentialDto) |
//! | `google.calendar.oauth2-client` | `GoogleCalendarOAuth2ClientCredential` | [`CreateGoogleCalendarOAuth2ClientCredentialDto`](crate::types::CreateGoogleCalendarOAuth2ClientCredentialDto) |
//! | `google.calendar.oauth2-authorization` | `GoogleCalendarOAuth2AuthorizationCredential` | [`CreateGoogleCalendarOAuth2AuthorizationCredentialDto`](crate::types::CreateGoogleCalendarOAuth2AuthorizationCredentialDto) |
//! | `google.sheets.oauth2-authorization` | `GoogleSheetsOAuth2AuthorizationCredential` | [`CreateGoogleSheetsOAuth2AuthorizationCredentialDto`](crate::types::CreateGoogleSheetsOAuth2AuthorizationCredentialDto) |
//! | `slack.oauth2-authorization` | `SlackOAuth2AuthorizationCredential` | [`CreateSlackOAuth2AuthorizationCredentialDto`](crate::types::CreateSlackOAuth2AuthorizationCredentialDto) |
//! | `ghl.oauth2-authorization` | `GoHighLevelMcpCredential` | [`CreateGoHighLevelMcpCredentialDto`](crate::types::CreateGoHighLevelMcpCredentialDto) |
//! | `inworld` | `InworldCredential` | [`CreateInworldCredentialDto`](crate::types::CreateInworldCredentialDto) |
//! | `minimax` | `MinimaxCredential` | [`CreateMinimaxCredentialDto`](crate::types::CreateMinimaxCredentialDto) |
//! | `wellsaid` | `WellSaidCredential` | [`CreateWellSaidCredentialDto`](crate::types::CreateWellSaidCredentialDto) |
//! | `email` | `EmailCredential` | [`CreateEmailCredentialDto`](crate::types::CreateEmailCredentialDto) |
//! | `slack-webhook` | `SlackWebhookCredential` | [`CreateSlackWebhookCredentialDto`](crate::types::CreateSlackWebhookCredentialDto) |
//!
//! # [`Destination`](crate::types::Destination)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `assistant` | `Assistant` | [`TransferDestinationAssistant`](crate::types::TransferDestinationAssistant) |
//! | `number` | `Number` | [`TransferDestinationNumber`](crate::types::TransferDestinationNumber) |
//! | `sip` | `Sip` | [`TransferDestinationSip`](crate::types::TransferDestinationSip) |
//!
//! # [`DoItem`](crate::types::DoItem)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `say` | `SayHookAction` | [`SayHookAction`](crate::types::SayHookAction) |
//! | `tool` | `ToolCallHookAction` | [`ToolCallHookAction`](crate::types::ToolCallHookAction) |
//! | `message.add` | `MessageAddHookAction` | [`MessageAddHookAction`](crate::types::MessageAddHookAction) |
//!
//! # [`FallbackPlanVoice`](crate::types::FallbackPlanVoice)
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `azure` | `Azure` | [`FallbackAzureVoice`](crate::types::FallbackAzureVoice) |
//! | `cartesia` | `Cartesia` | [`FallbackCartesiaVoice`](crate::types::FallbackCartesiaVoice) |
//! | `hume` | `Hume` | [`FallbackHumeVoice`](crate::types::FallbackHumeVoice) |
//! | `custom-voice` | `CustomVoice` | [`FallbackCustomVoice`](crate::types::FallbackCustomVoice) |
//! | `deepgram` | `Deepgram` | [`FallbackDeepgramVoice`](crate::types::FallbackDeepgramVoice) |
//! | `11labs` | `ElevenLabs` | [`FallbackElevenLabsVoice`](crate::types::FallbackElevenLabsVoice) |
//! | `vapi` | `Vapi` | [`FallbackVapiVoice`](crate::types::FallbackVapiVoice) |
//! | `lmnt` | `Lmnt` | [`FallbackLmntVoice`](crate::types::FallbackLmntVoice) |
//! | `openai` | `OpenAi` | [`FallbackOpenAiVoice`](crate::types::FallbackOpenAiVoice) |
//! | `playht` | `PlayHt` | [`FallbackPlayHtVoice`](crate::types::FallbackPlayHtVoice) |
//! | `wellsaid` | `WellSaid` | [`FallbackWellSaidVoice`](crate::types::FallbackWellSaidVoice) |
//! | `rime-ai` | `RimeAi` | [`FallbackRimeAiVoice`](crate::types::FallbackRimeAiVoice) |
//! | `smallest-ai` | `SmallestAi` | [`FallbackSmallestAiVoice`](crate::types::FallbackSmallestAiVoice) |
//! | `tavus` | `TavusVoice` | [`FallbackTavusVoice`](crate::types::FallbackTavusVoice) |
//! | `neuphonic` | `Neuphonic` | [`FallbackNeuphonicVoice`](crate::types::FallbackNeuphonicVoice) |
//! | `sesame` | `Sesame` | [`FallbackSesameVoice`](crate::types::FallbackSesameVoice) |
//! | `inworld` | `Inworld` | [`FallbackInworldVoice`](crate::types::FallbackInworldVoice) |
//! | `xai` | `Xai` | [`FallbackXaiVoice`](crate::types::FallbackXaiVoice) |
//! | `microsoft` | `Microsoft` | [`FallbackMicrosoftVoice`](crate::types::FallbackMicrosoftVoice) |
//!
//! # [`FallbackTranscriberPlanTranscriber`](crate::types::FallbackTranscriberPlanTranscriber)
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `assembly-ai` | `AssemblyAi` | [`FallbackAssemblyAiTranscriber`](crate::types::FallbackAssemblyAiTranscriber) |
//! | `azure` | `Azure` | [`FallbackAzureSpeechTranscriber`](crate::types::FallbackAzureSpeechTranscriber) |
//! | `custom-transcriber` | `Custom` | [`FallbackCustomTranscriber`](crate::types::FallbackCustomTranscriber) |
//! | `deepgram` | `Deepgram` | [`FallbackDeepgramTranscriber`](crate::types::FallbackDeepgramTranscriber) |
//! | `11labs` | `ElevenLabs` | [`FallbackElevenLabsTranscriber`](crate::types::FallbackElevenLabsTranscriber) |
//! | `gladia` | `Gladia` | [`FallbackGladiaTranscriber`](crate::types::FallbackGladiaTranscriber) |
//! | `google` | `Google` | [`FallbackGoogleTranscriber`](crate::types::FallbackGoogleTranscriber) |
//! | `talkscriber` | `Talkscriber` | [`FallbackTalkscriberTranscriber`](crate::types::FallbackTalkscriberTranscriber) |
//! | `speechmatics` | `Speechmatics` | [`FallbackSpeechmaticsTranscriber`](crate::types::FallbackSpeechmaticsTranscriber) |
//! | `openai` | `OpenAi` | [`FallbackOpenAiTranscriber`](crate::types::FallbackOpenAiTranscriber) |
//! | `cartesia` | `Cartesia` | [`FallbackCartesiaTranscriber`](crate::types::FallbackCartesiaTranscriber) |
//! | `soniox` | `Soniox` | [`FallbackSonioxTranscriber`](crate::types::FallbackSonioxTranscriber) |
//! | `xai` | `Xai` | [`FallbackXaiTranscriber`](crate::types::FallbackXaiTranscriber) |
//!
//! # [`FormatPlanReplacement`](crate::types::FormatPlanReplacement)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `exact` | `ExactReplacement` | [`ExactReplacement`](crate::types::ExactReplacement) |
//! | `regex` | `RegexReplacement` | [`RegexReplacement`](crate::types::RegexReplacement) |
//!
//! # [`McpToolMessage`](crate::types::McpToolMessage)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `request-start` | `ToolMessageStart` | [`ToolMessageStart`](crate::types::ToolMessageStart) |
//! | `request-complete` | `ToolMessageComplete` | [`ToolMessageComplete`](crate::types::ToolMessageComplete) |
//! | `request-failed` | `ToolMessageFailed` | [`ToolMessageFailed`](crate::types::ToolMessageFailed) |
//! | `request-response-delayed` | `ToolMessageDelayed` | [`ToolMessageDelayed`](crate::types::ToolMessageDelayed) |
//!
//! # [`PhoneNumber`](crate::types::PhoneNumber)
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `byo-phone-number` | `ByoPhoneNumber` | [`CreateByoPhoneNumberDto`](crate::types::CreateByoPhoneNumberDto) |
//! | `twilio` | `TwilioPhoneNumber` | [`CreateTwilioPhoneNumberDto`](crate::types::CreateTwilioPhoneNumberDto) |
//! | `vonage` | `VonagePhoneNumber` | [`CreateVonagePhoneNumberDto`](crate::types::CreateVonagePhoneNumberDto) |
//! | `vapi` | `VapiPhoneNumber` | [`CreateVapiPhoneNumberDto`](crate::types::CreateVapiPhoneNumberDto) |
//! | `telnyx` | `TelnyxPhoneNumber` | [`CreateTelnyxPhoneNumberDto`](crate::types::CreateTelnyxPhoneNumberDto) |
//!
//! # [`PhoneNumberHookCallEndingDo`](crate::types::PhoneNumberHookCallEndingDo)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `transfer` | `TransferPhoneNumberHookAction` | [`TransferPhoneNumberHookAction`](crate::types::TransferPhoneNumberHookAction) |
//! | `say` | `SayPhoneNumberHookAction` | [`SayPhoneNumberHookAction`](crate::types::SayPhoneNumberHookAction) |
//!
//! # [`SessionCostsItem`](crate::types::SessionCostsItem)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `model` | `ModelCost` | [`ModelCost`](crate::types::ModelCost) |
//! | `analysis` | `AnalysisCost` | [`AnalysisCost`](crate::types::AnalysisCost) |
//! | `session` | `SessionCost` | [`SessionCost`](crate::types::SessionCost) |
//!
//! # [`SkippedStructuredOutputUnmetCondition`](crate::types::SkippedStructuredOutputUnmetCondition)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `minMessages` | `MinMessagesCondition` | [`MinMessagesCondition`](crate::types::MinMessagesCondition) |
//! | `minCallDuration` | `MinCallDurationCondition` | [`MinCallDurationCondition`](crate::types::MinCallDurationCondition) |
//! | `endedReason` | `EndedReasonCondition` | [`EndedReasonCondition`](crate::types::EndedReasonCondition) |
//!
//! # [`StartSpeakingPlanCustomEndpointingRule`](crate::types::StartSpeakingPlanCustomEndpointingRule)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `assistant` | `Assistant` | [`AssistantCustomEndpointingRule`](crate::types::AssistantCustomEndpointingRule) |
//! | `customer` | `Customer` | [`CustomerCustomEndpointingRule`](crate::types::CustomerCustomEndpointingRule) |
//! | `both` | `Both` | [`BothCustomEndpointingRule`](crate::types::BothCustomEndpointingRule) |
//!
//! # [`Timing`](crate::types::Timing)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `word-alignment` | `WordAlignmentTiming` | [`AssistantSpeechWordAlignmentTiming`](crate::types::AssistantSpeechWordAlignmentTiming) |
//! | `word-progress` | `WordProgressTiming` | [`AssistantSpeechWordProgressTiming`](crate::types::AssistantSpeechWordProgressTiming) |
//!
//! # [`ToolCallResultMessageUnion`](crate::types::ToolCallResultMessageUnion)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `request-complete` | `ToolMessageComplete` | [`ToolMessageComplete`](crate::types::ToolMessageComplete) |
//! | `request-failed` | `ToolMessageFailed` | [`ToolMessageFailed`](crate::types::ToolMessageFailed) |
//!
//! # [`ToolNodeTool`](crate::types::ToolNodeTool)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `apiRequest` | `ApiRequestTool` | [`CreateApiRequestToolDto`](crate::types::CreateApiRequestToolDto) |
//! | `bash` | `BashTool` | [`CreateBashToolDto`](crate::types::CreateBashToolDto) |
//! | `code` | `CodeTool` | [`CreateCodeToolDto`](crate::types::CreateCodeToolDto) |
//! | `computer` | `ComputerTool` | [`CreateComputerToolDto`](crate::types::CreateComputerToolDto) |
//! | `dtmf` | `DtmfTool` | [`CreateDtmfToolDto`](crate::types::CreateDtmfToolDto) |
//! | `endCall` | `EndCallTool` | [`CreateEndCallToolDto`](crate::types::CreateEndCallToolDto) |
//! | `function` | `FunctionTool` | [`CreateFunctionToolDto`](crate::types::CreateFunctionToolDto) |
//! | `gohighlevel.calendar.availability.check` | `GoHighLevelCalendarAvailabilityTool` | [`CreateGoHighLevelCalendarAvailabilityToolDto`](crate::types::CreateGoHighLevelCalendarAvailabilityToolDto) |
//! | `gohighlevel.calendar.event.create` | `GoHighLevelCalendarEventCreateTool` | [`CreateGoHighLevelCalendarEventCreateToolDto`](crate::types::CreateGoHighLevelCalendarEventCreateToolDto) |
//! | `gohighlevel.contact.create` | `GoHighLevelContactCreateTool` | [`CreateGoHighLevelContactCreateToolDto`](crate::types::CreateGoHighLevelContactCreateToolDto) |
//! | `gohighlevel.contact.get` | `GoHighLevelContactGetTool` | [`CreateGoHighLevelContactGetToolDto`](crate::types::CreateGoHighLevelContactGetToolDto) |
//! | `google.calendar.availability.check` | `GoogleCalendarCheckAvailabilityTool` | [`CreateGoogleCalendarCheckAvailabilityToolDto`](crate::types::CreateGoogleCalendarCheckAvailabilityToolDto) |
//! | `google.calendar.event.create` | `GoogleCalendarCreateEventTool` | [`CreateGoogleCalendarCreateEventToolDto`](crate::types::CreateGoogleCalendarCreateEventToolDto) |
//! | `google.sheets.row.append` | `GoogleSheetsRowAppendTool` | [`CreateGoogleSheetsRowAppendToolDto`](crate::types::CreateGoogleSheetsRowAppendToolDto) |
//! | `handoff` | `HandoffTool` | [`CreateHandoffToolDto`](crate::types::CreateHandoffToolDto) |
//! | `mcp` | `McpTool` | [`CreateMcpToolDto`](crate::types::CreateMcpToolDto) |
//! | `query` | `QueryTool` | [`CreateQueryToolDto`](crate::types::CreateQueryToolDto) |
//! | `slack.message.send` | `SlackSendMessageTool` | [`CreateSlackSendMessageToolDto`](crate::types::CreateSlackSendMessageToolDto) |
//! | `sms` | `SmsTool` | [`CreateSmsToolDto`](crate::types::CreateSmsToolDto) |
//! | `textEditor` | `TextEditorTool` | [`CreateTextEditorToolDto`](crate::types::CreateTextEditorToolDto) |
//! | `transferCall` | `TransferCallTool` | [`CreateTransferCallToolDto`](crate::types::CreateTransferCallToolDto) |
//! | `sipRequest` | `SipRequestTool` | [`CreateSipRequestToolDto`](crate::types::CreateSipRequestToolDto) |
//! | `voicemail` | `VoicemailTool` | [`CreateVoicemailToolDto`](crate::types::CreateVoicemailToolDto) |
//!
//! # [`ToolRejectionPlanCondition`](crate::types::ToolRejectionPlanCondition)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `regex` | `RegexCondition` | [`RegexCondition`](crate::types::RegexCondition) |
//! | `liquid` | `LiquidCondition` | [`LiquidCondition`](crate::types::LiquidCondition) |
//! | `group` | `GroupCondition` | [`GroupCondition`](crate::types::GroupCondition) |
//!
//! # [`ToolWithToolCall`](crate::types::ToolWithToolCall)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `function` | `FunctionToolWithToolCall` | [`FunctionToolWithToolCall`](crate::types::FunctionToolWithToolCall) |
//! | `ghl` | `GhlToolWithToolCall` | [`GhlToolWithToolCall`](crate::types::GhlToolWithToolCall) |
//! | `make` | `MakeToolWithToolCall` | [`MakeToolWithToolCall`](crate::types::MakeToolWithToolCall) |
//! | `bash` | `BashToolWithToolCall` | [`BashToolWithToolCall`](crate::types::BashToolWithToolCall) |
//! | `computer` | `ComputerToolWithToolCall` | [`ComputerToolWithToolCall`](crate::types::ComputerToolWithToolCall) |
//! | `textEditor` | `TextEditorToolWithToolCall` | [`TextEditorToolWithToolCall`](crate::types::TextEditorToolWithToolCall) |
//! | `google.calendar.event.create` | `GoogleCalendarCreateEventToolWithToolCall` | [`GoogleCalendarCreateEventToolWithToolCall`](crate::types::GoogleCalendarCreateEventToolWithToolCall) |
//!
//! # [`Transcriber`](crate::types::Transcriber)
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `assembly-ai` | `AssemblyAiTranscriber` | [`AssemblyAiTranscriber`](crate::types::AssemblyAiTranscriber) |
//! | `azure` | `AzureSpeechTranscriber` | [`AzureSpeechTranscriber`](crate::types::AzureSpeechTranscriber) |
//! | `custom-transcriber` | `CustomTranscriber` | [`CustomTranscriber`](crate::types::CustomTranscriber) |
//! | `deepgram` | `DeepgramTranscriber` | [`DeepgramTranscriber`](crate::types::DeepgramTranscriber) |
//! | `11labs` | `ElevenLabsTranscriber` | [`ElevenLabsTranscriber`](crate::types::ElevenLabsTranscriber) |
//! | `gladia` | `GladiaTranscriber` | [`GladiaTranscriber`](crate::types::GladiaTranscriber) |
//! | `google` | `GoogleTranscriber` | [`GoogleTranscriber`](crate::types::GoogleTranscriber) |
//! | `speechmatics` | `SpeechmaticsTranscriber` | [`SpeechmaticsTranscriber`](crate::types::SpeechmaticsTranscriber) |
//! | `talkscriber` | `TalkscriberTranscriber` | [`TalkscriberTranscriber`](crate::types::TalkscriberTranscriber) |
//! | `openai` | `OpenAiTranscriber` | [`OpenAiTranscriber`](crate::types::OpenAiTranscriber) |
//! | `cartesia` | `CartesiaTranscriber` | [`CartesiaTranscriber`](crate::types::CartesiaTranscriber) |
//! | `soniox` | `SonioxTranscriber` | [`SonioxTranscriber`](crate::types::SonioxTranscriber) |
//! | `xai` | `XaiTranscriber` | [`XaiTranscriber`](crate::types::XaiTranscriber) |
//! | `vapi` | `VapiTranscriber` | [`VapiTranscriber`](crate::types::VapiTranscriber) |
//!
//! # [`TransferArtifactDestination`](crate::types::TransferArtifactDestination)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `number` | `Number` | [`TransferDestinationNumber`](crate::types::TransferDestinationNumber) |
//! | `sip` | `Sip` | [`TransferDestinationSip`](crate::types::TransferDestinationSip) |
//!
//! # [`TransferContextEngineeringPlan`](crate::types::TransferContextEngineeringPlan)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `lastNMessages` | `LastNMessages` | [`ContextEngineeringPlanLastNMessages`](crate::types::ContextEngineeringPlanLastNMessages) |
//! | `none` | `None` | [`ContextEngineeringPlanNone`](crate::types::ContextEngineeringPlanNone) |
//! | `all` | `All` | [`ContextEngineeringPlanAll`](crate::types::ContextEngineeringPlanAll) |
//!
//! # [`Voice`](crate::types::Voice)
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `azure` | `AzureVoice` | [`AzureVoice`](crate::types::AzureVoice) |
//! | `cartesia` | `CartesiaVoice` | [`CartesiaVoice`](crate::types::CartesiaVoice) |
//! | `custom-voice` | `CustomVoice` | [`CustomVoice`](crate::types::CustomVoice) |
//! | `deepgram` | `DeepgramVoice` | [`DeepgramVoice`](crate::types::DeepgramVoice) |
//! | `11labs` | `ElevenLabsVoice` | [`ElevenLabsVoice`](crate::types::ElevenLabsVoice) |
//! | `hume` | `HumeVoice` | [`HumeVoice`](crate::types::HumeVoice) |
//! | `lmnt` | `LmntVoice` | [`LmntVoice`](crate::types::LmntVoice) |
//! | `neuphonic` | `NeuphonicVoice` | [`NeuphonicVoice`](crate::types::NeuphonicVoice) |
//! | `openai` | `OpenAiVoice` | [`OpenAiVoice`](crate::types::OpenAiVoice) |
//! | `playht` | `PlayHtVoice` | [`PlayHtVoice`](crate::types::PlayHtVoice) |
//! | `wellsaid` | `WellSaidVoice` | [`WellSaidVoice`](crate::types::WellSaidVoice) |
//! | `rime-ai` | `RimeAiVoice` | [`RimeAiVoice`](crate::types::RimeAiVoice) |
//! | `smallest-ai` | `SmallestAiVoice` | [`SmallestAiVoice`](crate::types::SmallestAiVoice) |
//! | `tavus` | `TavusVoice` | [`TavusVoice`](crate::types::TavusVoice) |
//! | `vapi` | `VapiVoice` | [`VapiVoice`](crate::types::VapiVoice) |
//! | `sesame` | `SesameVoice` | [`SesameVoice`](crate::types::SesameVoice) |
//! | `inworld` | `InworldVoice` | [`InworldVoice`](crate::types::InworldVoice) |
//! | `minimax` | `MinimaxVoice` | [`MinimaxVoice`](crate::types::MinimaxVoice) |
//! | `xai` | `XaiVoice` | [`XaiVoice`](crate::types::XaiVoice) |
//! | `microsoft` | `MicrosoftVoice` | [`MicrosoftVoice`](crate::types::MicrosoftVoice) |
//!
//! # [`VoicemailDetection`](crate::types::VoicemailDetection)
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `google` | `Google` | [`GoogleVoicemailDetectionPlan`](crate::types::GoogleVoicemailDetectionPlan) |
//! | `openai` | `OpenAi` | [`OpenAiVoicemailDetectionPlan`](crate::types::OpenAiVoicemailDetectionPlan) |
//! | `twilio` | `Twilio` | [`TwilioVoicemailDetectionPlan`](crate::types::TwilioVoicemailDetectionPlan) |
//! | `vapi` | `Vapi` | [`VapiVoicemailDetectionPlan`](crate::types::VapiVoicemailDetectionPlan) |
//!

files! {
    all() {
        call_destination: CallDestination;
        context_engineering_plan_all: ContextEngineeringPlanAll;
        context_engineering_plan_last_n_messages: ContextEngineeringPlanLastNMessages;
        context_engineering_plan_none: ContextEngineeringPlanNone;
        create_sip_request_tool_dto_verb: CreateSipRequestToolDtoVerb;
        custom_message: CustomMessage;
        open_ai_message: OpenAiMessage, OpenAiMessageRole;
        summary_plan: SummaryPlan;
        text_content: TextContent;
        text_content_language: TextContentLanguage;
        text_or_object: TextOrObject;
        tool_call: ToolCall;
        tool_call_function: ToolCallFunction;
        transfer_destination_number: TransferDestinationNumber;
        transfer_destination_sip: TransferDestinationSip;
        transfer_fallback_plan: TransferFallbackPlan;
        transfer_plan: TransferPlan, TransferContextEngineeringPlan, TransferPlanSipVerb;
        transfer_plan_message: TransferPlanMessage;
        transfer_plan_mode: TransferPlanMode;
    }
}

files! {
    any(feature = "client-messages", feature = "responses", feature = "server-messages", feature = "types") {
        ai_edge_condition: AiEdgeCondition;
        analysis_plan: AnalysisPlan;
        anthropic_bedrock_model: AnthropicBedrockModel;
        anthropic_bedrock_model_name: AnthropicBedrockModelName;
        anthropic_model: AnthropicModel;
        anthropic_model_name: AnthropicModelName;
        anthropic_thinking_config: AnthropicThinkingConfig;
        anyscale_model: AnyscaleModel;
        artifact_plan: ArtifactPlan, ArtifactPlanRecordingFormat;
        assembly_ai_transcriber: AssemblyAiTranscriber;
        assembly_ai_transcriber_language: AssemblyAiTranscriberLanguage;
        assembly_ai_transcriber_language_code: AssemblyAiTranscriberLanguageCode;
        assembly_ai_transcriber_mode: AssemblyAiTranscriberMode;
        assistant_client_message: AssistantClientMessage;
        assistant_custom_endpointing_rule: AssistantCustomEndpointingRule;
        assistant_hook: AssistantHook;
        assistant_message: AssistantMessage;
        assistant_model: AssistantModel;
        assistant_overrides: AssistantOverrides;
        assistant_server_message: AssistantServerMessage;
        authentication_plan: AuthenticationPlan;
        aws_iam_credentials_authentication_plan: AwsIamCredentialsAuthenticationPlan;
        aws_sts_authentication_plan: AwsStsAuthenticationPlan;
        azure_blob_storage_bucket_plan: AzureBlobStorageBucketPlan;
        azure_speech_transcriber: AzureSpeechTranscriber;
        azure_speech_transcriber_language: AzureSpeechTranscriberLanguage;
        azure_voice: AzureVoice;
        azure_voice_id: AzureVoiceId;
        background_sound: BackgroundSound;
        background_speech_denoising_plan: BackgroundSpeechDenoisingPlan;
        backoff_plan: BackoffPlan, BackoffPlanType;
        bearer_authentication_plan: BearerAuthenticationPlan;
        boolean_comparator_scorecard_metric_condition: BooleanComparatorScorecardMetricCondition;
        both_custom_endpointing_rule: BothCustomEndpointingRule;
        bucket_plan: BucketPlan;
        call_hook_assistant_speech_interrupted: CallHookAssistantSpeechInterrupted;
        call_hook_call_ending: CallHookCallEnding, CallHookCallEndingDoItem;
        call_hook_customer_speech_interrupted: CallHookCustomerSpeechInterrupted;
        call_hook_customer_speech_timeout: CallHookCustomerSpeechTimeout;
        call_hook_filter: CallHookFilter;
        call_hook_model_response_timeout: CallHookModelResponseTimeout;
        cartesia_experimental_controls: CartesiaExperimentalControls, CartesiaExperimentalControlsEmotion, CartesiaExperimentalControlsSpeed, CartesiaExperimentalControlsSpeedValue;
        cartesia_generation_config: CartesiaGenerationConfig;
        cartesia_generation_config_experimental: CartesiaGenerationConfigExperimental;
        cartesia_transcriber: CartesiaTranscriber;
        cartesia_transcriber_model: CartesiaTranscriberModel;
        cartesia_voice: CartesiaVoice;
        cartesia_voice_language: CartesiaVoiceLanguage;
        cartesia_voice_model: CartesiaVoiceModel;
        cerebras_model: CerebrasModel, CerebrasModelName;
        chat_input: ChatInput;
        chat_message: ChatMessage;
        chunk_plan: ChunkPlan, ChunkPlanPunctuationBoundary;
        cloudflare_r2_bucket_plan: CloudflareR2BucketPlan;
        code_tool_environment_variable: CodeToolEnvironmentVariable;
        compliance_override: ComplianceOverride;
        compliance_plan: CompliancePlan, ComplianceRecordingConsentPlan;
        condition: Condition, ConditionOperator;
        context_engineering_plan: ContextEngineeringPlan;
        context_engineering_plan_previous_assistant_messages: ContextEngineeringPlanPreviousAssistantMessages;
        context_engineering_plan_user_and_assistant_messages: ContextEngineeringPlanUserAndAssistantMessages;
        conversation_node: ConversationNode;
        conversation_node_model: ConversationNodeModel;
        create_anthropic_bedrock_credential_dto: CreateAnthropicBedrockCredentialDto, CreateAnthropicBedrockCredentialDtoAuthenticationPlan, CreateAnthropicBedrockCredentialDtoRegion;
        create_anthropic_credential_dto: CreateAnthropicCredentialDto;
        create_anyscale_credential_dto: CreateAnyscaleCredentialDto;
        create_api_request_tool_dto: CreateApiRequestToolDto, CreateApiRequestToolDtoMethod;
        create_assembly_ai_credential_dto: CreateAssemblyAiCredentialDto;
        create_assistant_dto: CreateAssistantDto;
        create_azure_credential_dto: CreateAzureCredentialDto, CreateAzureCredentialDtoService;
        create_azure_credential_dto_region: CreateAzureCredentialDtoRegion;
        create_azure_open_ai_credential_dto: CreateAzureOpenAiCredentialDto, CreateAzureOpenAiCredentialDtoModel;
        create_bash_tool_dto: CreateBashToolDto;
        create_byo_sip_trunk_credential_dto: CreateByoSipTrunkCredentialDto;
        create_cartesia_credential_dto: CreateCartesiaCredentialDto;
        create_cerebras_credential_dto: CreateCerebrasCredentialDto;
        create_cloudflare_credential_dto: CreateCloudflareCredentialDto;
        create_code_tool_dto: CreateCodeToolDto;
        create_computer_tool_dto: CreateComputerToolDto;
        create_custom_credential_dto: CreateCustomCredentialDto;
        create_custom_knowledge_base_dto: CreateCustomKnowledgeBaseDto, CreateCustomKnowledgeBaseDtoProvider;
        create_custom_llm_credential_dto: CreateCustomLlmCredentialDto;
        create_deep_infra_credential_dto: CreateDeepInfraCredentialDto;
        create_deep_seek_credential_dto: CreateDeepSeekCredentialDto;
        create_deepgram_credential_dto: CreateDeepgramCredentialDto;
        create_dtmf_tool_dto: CreateDtmfToolDto;
        create_eleven_labs_credential_dto: CreateElevenLabsCredentialDto, CreateElevenLabsCredentialDtoApiUrl;
        create_email_credential_dto: CreateEmailCredentialDto;
        create_end_call_tool_dto: CreateEndCallToolDto;
        create_function_tool_dto: CreateFunctionToolDto;
        create_gcp_credential_dto: CreateGcpCredentialDto;
        create_gladia_credential_dto: CreateGladiaCredentialDto;
        create_go_high_level_calendar_availability_tool_dto: CreateGoHighLevelCalendarAvailabilityToolDto;
        create_go_high_level_calendar_event_create_tool_dto: CreateGoHighLevelCalendarEventCreateToolDto;
        create_go_high_level_contact_create_tool_dto: CreateGoHighLevelContactCreateToolDto;
        create_go_high_level_contact_get_tool_dto: CreateGoHighLevelContactGetToolDto;
        create_go_high_level_credential_dto: CreateGoHighLevelCredentialDto;
        create_go_high_level_mcp_credential_dto: CreateGoHighLevelMcpCredentialDto;
        create_google_calendar_check_availability_tool_dto: CreateGoogleCalendarCheckAvailabilityToolDto;
        create_google_calendar_create_event_tool_dto: CreateGoogleCalendarCreateEventToolDto;
        create_google_calendar_o_auth2_authorization_credential_dto: CreateGoogleCalendarOAuth2AuthorizationCredentialDto;
        create_google_calendar_o_auth2_client_credential_dto: CreateGoogleCalendarOAuth2ClientCredentialDto;
        create_google_credential_dto: CreateGoogleCredentialDto;
        create_google_sheets_o_auth2_authorization_credential_dto: CreateGoogleSheetsOAuth2AuthorizationCredentialDto;
        create_google_sheets_row_append_tool_dto: CreateGoogleSheetsRowAppendToolDto;
        create_groq_credential_dto: CreateGroqCredentialDto;
        create_handoff_tool_dto: CreateHandoffToolDto, CreateHandoffToolDtoDestination;
        create_hume_credential_dto: CreateHumeCredentialDto;
        create_inflection_ai_credential_dto: CreateInflectionAiCredentialDto;
        create_inworld_credential_dto: CreateInworldCredentialDto;
        create_langfuse_credential_dto: CreateLangfuseCredentialDto;
        create_lmnt_credential_dto: CreateLmntCredentialDto;
        create_make_credential_dto: CreateMakeCredentialDto;
        create_mcp_tool_dto: CreateMcpToolDto;
        create_microsoft_credential_dto: CreateMicrosoftCredentialDto;
        create_minimax_credential_dto: CreateMinimaxCredentialDto;
        create_mistral_credential_dto: CreateMistralCredentialDto;
        create_neuphonic_credential_dto: CreateNeuphonicCredentialDto;
        create_open_ai_credential_dto: CreateOpenAiCredentialDto;
        create_open_router_credential_dto: CreateOpenRouterCredentialDto;
        create_perplexity_ai_credential_dto: CreatePerplexityAiCredentialDto;
        create_play_ht_credential_dto: CreatePlayHtCredentialDto;
        create_query_tool_dto: CreateQueryToolDto;
        create_rime_ai_credential_dto: CreateRimeAiCredentialDto;
        create_runpod_credential_dto: CreateRunpodCredentialDto;
        create_s3_compatible_credential_dto: CreateS3CompatibleCredentialDto;
        create_s3_credential_dto: CreateS3CredentialDto;
        create_scorecard_dto: CreateScorecardDto;
        create_sip_request_tool_dto: CreateSipRequestToolDto, CreateSipRequestToolDtoBody;
        create_slack_o_auth2_authorization_credential_dto: CreateSlackOAuth2AuthorizationCredentialDto;
        create_slack_send_message_tool_dto: CreateSlackSendMessageToolDto;
        create_slack_webhook_credential_dto: CreateSlackWebhookCredentialDto;
        create_smallest_ai_credential_dto: CreateSmallestAiCredentialDto;
        create_sms_tool_dto: CreateSmsToolDto;
        create_soniox_credential_dto: CreateSonioxCredentialDto;
        create_speechmatics_credential_dto: CreateSpeechmaticsCredentialDto;
        create_squad_dto: CreateSquadDto;
        create_structured_output_dto: CreateStructuredOutputDto, CreateStructuredOutputDtoType;
        create_supabase_credential_dto: CreateSupabaseCredentialDto;
        create_tavus_credential_dto: CreateTavusCredentialDto;
        create_text_editor_tool_dto: CreateTextEditorToolDto;
        create_together_ai_credential_dto: CreateTogetherAiCredentialDto;
        create_transfer_call_tool_dto: CreateTransferCallToolDto;
        create_twilio_credential_dto: CreateTwilioCredentialDto;
        create_voicemail_tool_dto: CreateVoicemailToolDto;
        create_vonage_credential_dto: CreateVonageCredentialDto;
        create_webhook_credential_dto: CreateWebhookCredentialDto;
        create_well_said_credential_dto: CreateWellSaidCredentialDto;
        create_workflow_dto: CreateWorkflowDto;
        create_workflow_dto_hook: CreateWorkflowDtoHook;
        create_workflow_dto_node: CreateWorkflowDtoNode;
        create_workflow_dto_voicemail_detection: CreateWorkflowDtoVoicemailDetection;
        create_xai_credential_dto: CreateXaiCredentialDto;
        credential: Credential;
        custom_endpointing_model_smart_endpointing_plan: CustomEndpointingModelSmartEndpointingPlan;
        custom_llm_model: CustomLlmModel;
        custom_transcriber: CustomTranscriber;
        custom_voice: CustomVoice;
        customer_custom_endpointing_rule: CustomerCustomEndpointingRule;
        customer_speech_timeout_options: CustomerSpeechTimeoutOptions, CustomerSpeechTimeoutOptionsTriggerResetMode;
        deep_infra_model: DeepInfraModel;
        deep_seek_model: DeepSeekModel, DeepSeekModelName;
        deepgram_transcriber: DeepgramTranscriber;
        deepgram_transcriber_language: DeepgramTranscriberLanguage;
        deepgram_transcriber_model: DeepgramTranscriberModel;
        deepgram_voice: DeepgramVoice;
        deepgram_voice_id: DeepgramVoiceId;
        deepgram_voice_model: DeepgramVoiceModel;
        destination: Destination;
        developer_message: DeveloperMessage;
        do_item: DoItem;
        edge: Edge;
        eleven_labs_pronunciation_dictionary_locator: ElevenLabsPronunciationDictionaryLocator;
        eleven_labs_transcriber: ElevenLabsTranscriber;
        eleven_labs_transcriber_model: ElevenLabsTranscriberModel;
        eleven_labs_voice: ElevenLabsVoice;
        eleven_labs_voice_id: ElevenLabsVoiceId;
        eleven_labs_voice_model: ElevenLabsVoiceModel;
        emotion: Emotion;
        ended_reason_condition: EndedReasonCondition, EndedReasonConditionOperator;
        exact_replacement: ExactReplacement;
        fallback_assembly_ai_transcriber: FallbackAssemblyAiTranscriber;
        fallback_azure_speech_transcriber: FallbackAzureSpeechTranscriber;
        fallback_azure_voice: FallbackAzureVoice;
        fallback_cartesia_transcriber: FallbackCartesiaTranscriber;
        fallback_cartesia_voice: FallbackCartesiaVoice;
        fallback_custom_transcriber: FallbackCustomTranscriber;
        fallback_custom_voice: FallbackCustomVoice;
        fallback_deepgram_transcriber: FallbackDeepgramTranscriber;
        fallback_deepgram_voice: FallbackDeepgramVoice;
        fallback_eleven_labs_transcriber: FallbackElevenLabsTranscriber;
        fallback_eleven_labs_voice: FallbackElevenLabsVoice;
        fallback_gladia_transcriber: FallbackGladiaTranscriber;
        fallback_google_transcriber: FallbackGoogleTranscriber;
        fallback_hume_voice: FallbackHumeVoice;
        fallback_inworld_voice: FallbackInworldVoice;
        fallback_lmnt_voice: FallbackLmntVoice;
        fallback_lmnt_voice_language: FallbackLmntVoiceLanguage;
        fallback_microsoft_voice: FallbackMicrosoftVoice;
        fallback_neuphonic_voice: FallbackNeuphonicVoice;
        fallback_open_ai_transcriber: FallbackOpenAiTranscriber;
        fallback_open_ai_voice: FallbackOpenAiVoice;
        fallback_plan: FallbackPlan, FallbackPlanVoice;
        fallback_play_ht_voice: FallbackPlayHtVoice;
        fallback_rime_ai_voice: FallbackRimeAiVoice;
        fallback_sesame_voice: FallbackSesameVoice;
        fallback_smallest_ai_voice: FallbackSmallestAiVoice;
        fallback_soniox_transcriber: FallbackSonioxTranscriber;
        fallback_speechmatics_transcriber: FallbackSpeechmaticsTranscriber;
        fallback_talkscriber_transcriber: FallbackTalkscriberTranscriber;
        fallback_tavus_voice: FallbackTavusVoice;
        fallback_transcriber_plan: FallbackTranscriberPlan, FallbackTranscriberPlanTranscriber;
        fallback_vapi_voice: FallbackVapiVoice;
        fallback_vapi_voice_version: FallbackVapiVoiceVersion;
        fallback_well_said_voice: FallbackWellSaidVoice;
        fallback_xai_transcriber: FallbackXaiTranscriber;
        fallback_xai_voice: FallbackXaiVoice;
        first_message_mode: FirstMessageMode;
        format_plan: FormatPlan, FormatPlanFormattersEnabledItem, FormatPlanReplacement;
        fourier_denoising_plan: FourierDenoisingPlan;
        gcp_key: GcpKey;
        gemini_multimodal_live_prebuilt_voice_config: GeminiMultimodalLivePrebuiltVoiceConfig, GeminiMultimodalLivePrebuiltVoiceConfigName;
        gemini_multimodal_live_speech_config: GeminiMultimodalLiveSpeechConfig;
        gemini_multimodal_live_voice_config: GeminiMultimodalLiveVoiceConfig;
        gladia_custom_vocabulary_config_dto: GladiaCustomVocabularyConfigDto, GladiaCustomVocabularyConfigDtoItem;
        gladia_transcriber: GladiaTranscriber;
        gladia_transcriber_language: GladiaTranscriberLanguage;
        gladia_transcriber_model: GladiaTranscriberModel;
        gladia_transcriber_region: GladiaTranscriberRegion;
        gladia_vocabulary_item_dto: GladiaVocabularyItemDto;
        global_node_plan: GlobalNodePlan;
        google_model: GoogleModel;
        google_model_name: GoogleModelName;
        google_realtime_config: GoogleRealtimeConfig;
        google_transcriber: GoogleTranscriber;
        google_transcriber_language: GoogleTranscriberLanguage;
        google_voicemail_detection_plan: GoogleVoicemailDetectionPlan;
        groq_model: GroqModel, GroqModelName;
        group_condition: GroupCondition, GroupConditionOperator;
        handoff_destination_assistant: HandoffDestinationAssistant;
        handoff_destination_dynamic: HandoffDestinationDynamic;
        handoff_destination_squad: HandoffDestinationSquad;
        hmac_authentication_plan: HmacAuthenticationPlan, HmacAuthenticationPlanAlgorithm, HmacAuthenticationPlanSignatureEncoding;
        hume_voice: HumeVoice;
        hume_voice_model: HumeVoiceModel;
        inflection_ai_model: InflectionAiModel;
        inworld_voice: InworldVoice;
        inworld_voice_id: InworldVoiceId;
        inworld_voice_model: InworldVoiceModel;
        json_schema: JsonSchema, JsonSchemaFormat, JsonSchemaType;
        keypad_input_plan: KeypadInputPlan, KeypadInputPlanDelimiter, KeypadInputPlanDelimiters;
        knowledge_base: KnowledgeBase;
        langfuse_observability_plan: LangfuseObservabilityPlan;
        language_behaviour: LanguageBehaviour;
        language_code: LanguageCode;
        liquid_condition: LiquidCondition;
        livekit_smart_endpointing_plan: LivekitSmartEndpointingPlan;
        lmnt_voice: LmntVoice;
        lmnt_voice_id: LmntVoiceId;
        mcp_tool_message: McpToolMessage;
        mcp_tool_messages: McpToolMessages;
        mcp_tool_metadata: McpToolMetadata, McpToolMetadataProtocol;
        message_add_hook_action: MessageAddHookAction;
        message_target: MessageTarget, MessageTargetRole;
        metadata_send_mode: MetadataSendMode;
        microsoft_voice: MicrosoftVoice;
        microsoft_voice_id: MicrosoftVoiceId;
        microsoft_voice_role: MicrosoftVoiceRole;
        min_call_duration_condition: MinCallDurationCondition;
        min_messages_condition: MinMessagesCondition;
        minimax_llm_model: MinimaxLlmModel;
        minimax_voice: MinimaxVoice, MinimaxVoiceLanguageBoost, MinimaxVoiceModel, MinimaxVoiceRegion, MinimaxVoiceSubtitleType;
        monitor_plan: MonitorPlan;
        neuphonic_voice: NeuphonicVoice;
        neuphonic_voice_model: NeuphonicVoiceModel;
        number_comparator_scorecard_metric_condition: NumberComparatorScorecardMetricCondition, NumberComparatorScorecardMetricConditionComparator;
        numeral_style: NumeralStyle;
        o_auth2_authentication_plan: OAuth2AuthenticationPlan;
        o_auth2_authentication_session: OAuth2AuthenticationSession;
        open_ai_function: OpenAiFunction;
        open_ai_function_parameters: OpenAiFunctionParameters;
        open_ai_model: OpenAiModel, OpenAiModelName, OpenAiModelPromptCacheRetention, OpenAiModelReasoningEffort, OpenAiModelToolStrictCompatibilityMode;
        open_ai_transcriber: OpenAiTranscriber;
        open_ai_transcriber_language: OpenAiTranscriberLanguage;
        open_ai_transcriber_model: OpenAiTranscriberModel;
        open_ai_voice: OpenAiVoice;
        open_ai_voice_id: OpenAiVoiceId;
        open_ai_voice_model: OpenAiVoiceModel;
        open_ai_voicemail_detection_plan: OpenAiVoicemailDetectionPlan;
        open_router_model: OpenRouterModel;
        operating_point: OperatingPoint;
        perplexity_ai_model: PerplexityAiModel;
        play_ht_voice: PlayHtVoice;
        play_ht_voice_id: PlayHtVoiceId;
        play_ht_voice_language: PlayHtVoiceLanguage;
        play_ht_voice_model: PlayHtVoiceModel;
        provider: Provider;
        public_key_encryption_plan: PublicKeyEncryptionPlan;
        recording_consent_plan_stay_on_line: RecordingConsentPlanStayOnLine;
        recording_consent_plan_verbal: RecordingConsentPlanVerbal;
        recording_consent_plan_verbal_first_message_mode: RecordingConsentPlanVerbalFirstMessageMode;
        redaction_item: RedactionItem;
        regex_condition: RegexCondition;
        regex_option: RegexOption, RegexOptionType;
        regex_replacement: RegexReplacement;
        rime_ai_voice: RimeAiVoice;
        rime_ai_voice_id: RimeAiVoiceId;
        rime_ai_voice_language: RimeAiVoiceLanguage;
        rime_ai_voice_model: RimeAiVoiceModel;
        s3_compatible_bucket_plan: S3CompatibleBucketPlan;
        say_hook_action: SayHookAction, SayHookActionExact;
        scorecard_metric: ScorecardMetric, ScorecardMetricCondition;
        security_filter_base: SecurityFilterBase;
        security_filter_plan: SecurityFilterPlan, SecurityFilterPlanMode;
        segmentation_strategy: SegmentationStrategy;
        server: Server;
        sesame_voice: SesameVoice;
        session_created_hook: SessionCreatedHook;
        sip_trunk_gateway: SipTrunkGateway, SipTrunkGatewayOutboundProtocol;
        sip_trunk_outbound_authentication_plan: SipTrunkOutboundAuthenticationPlan;
        sip_trunk_outbound_sip_register_plan: SipTrunkOutboundSipRegisterPlan;
        skipped_structured_output_unmet_condition: SkippedStructuredOutputUnmetCondition;
        smallest_ai_voice: SmallestAiVoice;
        smallest_ai_voice_id: SmallestAiVoiceId;
        smallest_ai_voice_model: SmallestAiVoiceModel;
        smart_denoising_plan: SmartDenoisingPlan;
        soniox_context_general_item: SonioxContextGeneralItem;
        soniox_transcriber: SonioxTranscriber;
        soniox_transcriber_model: SonioxTranscriberModel;
        speech_model: SpeechModel;
        speechmatics_custom_vocabulary_item: SpeechmaticsCustomVocabularyItem;
        speechmatics_transcriber: SpeechmaticsTranscriber;
        speechmatics_transcriber_language: SpeechmaticsTranscriberLanguage;
        speechmatics_transcriber_model: SpeechmaticsTranscriberModel;
        speechmatics_transcriber_region: SpeechmaticsTranscriberRegion;
        spki_pem_public_key_config: SpkiPemPublicKeyConfig;
        squad_member_dto: SquadMemberDto, SquadMemberDtoAssistantDestination;
        start_speaking_plan: StartSpeakingPlan, StartSpeakingPlanCustomEndpointingRule, StartSpeakingPlanSmartEndpointingEnabled, StartSpeakingPlanSmartEndpointingEnabledValue, StartSpeakingSmartEndpointingPlan;
        stop_speaking_plan: StopSpeakingPlan;
        structured_data_multi_plan: StructuredDataMultiPlan;
        structured_data_plan: StructuredDataPlan;
        style: Style;
        success_evaluation_plan: SuccessEvaluationPlan, SuccessEvaluationPlanRubric;
        supabase_bucket_plan: SupabaseBucketPlan, SupabaseBucketPlanRegion;
        system_message: SystemMessage;
        talkscriber_transcriber: TalkscriberTranscriber;
        talkscriber_transcriber_language: TalkscriberTranscriberLanguage;
        talkscriber_transcriber_model: TalkscriberTranscriberModel;
        tavus_conversation_properties: TavusConversationProperties;
        tavus_voice: TavusVoice;
        tavus_voice_id: TavusVoiceId;
        together_ai_model: TogetherAiModel;
        tool_call_hook_action: ToolCallHookAction;
        tool_message: ToolMessage;
        tool_message_complete: ToolMessageComplete;
        tool_message_complete_role: ToolMessageCompleteRole;
        tool_message_delayed: ToolMessageDelayed;
        tool_message_failed: ToolMessageFailed;
        tool_message_start: ToolMessageStart;
        tool_node: ToolNode;
        tool_node_tool: ToolNodeTool;
        tool_parameter: ToolParameter, ToolParameterValue;
        tool_ref: ToolRef;
        tool_rejection_plan: ToolRejectionPlan;
        tool_rejection_plan_condition: ToolRejectionPlanCondition;
        transcriber: Transcriber;
        transcript_plan: TranscriptPlan;
        transcription_endpointing_plan: TranscriptionEndpointingPlan;
        transfer_destination_assistant: TransferDestinationAssistant, TransferDestinationAssistantMode;
        transport_configuration_twilio: TransportConfigurationTwilio, TransportConfigurationTwilioRecordingChannels;
        twilio_voicemail_detection_plan: TwilioVoicemailDetectionPlan, TwilioVoicemailDetectionPlanType;
        user_message: UserMessage;
        vapi_model: VapiModel;
        vapi_model_version: VapiModelVersion;
        vapi_pronunciation_dictionary_locator: VapiPronunciationDictionaryLocator, VapiPronunciationDictionaryLocatorProvider;
        vapi_smart_endpointing_plan: VapiSmartEndpointingPlan;
        vapi_transcriber: VapiTranscriber, VapiTranscriberTurnTaking;
        vapi_voice: VapiVoice;
        vapi_voice_language: VapiVoiceLanguage;
        vapi_voice_version: VapiVoiceVersion;
        vapi_voicemail_detection_plan: VapiVoicemailDetectionPlan;
        vapi_voicemail_detection_plan_type: VapiVoicemailDetectionPlanType;
        variable_extraction_alias: VariableExtractionAlias;
        variable_extraction_plan: VariableExtractionPlan;
        voice: Voice;
        voicemail_detection: VoicemailDetection;
        voicemail_detection_backoff_plan: VoicemailDetectionBackoffPlan;
        well_said_voice: WellSaidVoice;
        well_said_voice_model: WellSaidVoiceModel;
        workflow_anthropic_bedrock_model: WorkflowAnthropicBedrockModel;
        workflow_anthropic_model: WorkflowAnthropicModel;
        workflow_custom_model: WorkflowCustomModel;
        workflow_google_model: WorkflowGoogleModel;
        workflow_open_ai_model: WorkflowOpenAiModel, WorkflowOpenAiModelName;
        workflow_overrides: WorkflowOverrides;
        workflow_user_editable: WorkflowUserEditable;
        xai_model: XaiModel, XaiModelName;
        xai_transcriber: XaiTranscriber;
        xai_transcriber_language: XaiTranscriberLanguage;
        xai_voice: XaiVoice;
        xai_voice_id: XaiVoiceId;
        xai_voice_language: XaiVoiceLanguage;
    }
}

files! {
    any(feature = "client-messages", feature = "server-messages", feature = "types") {
        analysis: Analysis;
        analysis_cost: AnalysisCost, AnalysisCostType;
        analysis_cost_breakdown: AnalysisCostBreakdown;
        artifact: Artifact;
        assistant_activation: AssistantActivation;
        assistant_speech_word_alignment_timing: AssistantSpeechWordAlignmentTiming;
        assistant_speech_word_progress_timing: AssistantSpeechWordProgressTiming;
        assistant_speech_word_timestamp: AssistantSpeechWordTimestamp;
        audio_format: AudioFormat, AudioFormatContainer, AudioFormatName;
        bash_tool_with_tool_call: BashToolWithToolCall;
        bot_message: BotMessage;
        call: Call, CallTransport, CallType, PhoneCallProvider, PhoneCallTransport;
        call_message: CallMessage;
        call_status: CallStatus;
        chat: Chat, ChatCostsItem;
        chat_cost: ChatCost;
        client_message_speech_update_status: ClientMessageSpeechUpdateStatus;
        client_message_transcript_type: ClientMessageTranscriptType;
        compliance: Compliance;
        computer_tool_with_tool_call: ComputerToolWithToolCall;
        conversation_type: ConversationType;
        cost: Cost;
        cost_breakdown: CostBreakdown;
        create_byo_phone_number_dto: CreateByoPhoneNumberDto;
        create_byo_phone_number_dto_hook: CreateByoPhoneNumberDtoHook;
        create_customer_dto: CreateCustomerDto;
        create_telnyx_phone_number_dto: CreateTelnyxPhoneNumberDto;
        create_twilio_phone_number_dto: CreateTwilioPhoneNumberDto;
        create_vapi_phone_number_dto: CreateVapiPhoneNumberDto;
        create_vonage_phone_number_dto: CreateVonagePhoneNumberDto;
        ended_reason: EndedReason;
        function_tool_with_tool_call: FunctionToolWithToolCall;
        ghl_tool_metadata: GhlToolMetadata;
        ghl_tool_with_tool_call: GhlToolWithToolCall;
        google_calendar_create_event_tool_with_tool_call: GoogleCalendarCreateEventToolWithToolCall;
        import_twilio_phone_number_dto: ImportTwilioPhoneNumberDto;
        knowledge_base_cost: KnowledgeBaseCost;
        make_tool_metadata: MakeToolMetadata;
        make_tool_with_tool_call: MakeToolWithToolCall;
        model_cost: ModelCost;
        monitor: Monitor;
        monitor_result: MonitorResult;
        mono: Mono;
        node_artifact: NodeArtifact;
        performance_metrics: PerformanceMetrics;
        phone_number: PhoneNumber;
        phone_number_call_ending_hook_filter: PhoneNumberCallEndingHookFilter, PhoneNumberCallEndingHookFilterOneOfItem;
        phone_number_call_ringing_hook_filter: PhoneNumberCallRingingHookFilter;
        phone_number_hook_call_ending: PhoneNumberHookCallEnding;
        phone_number_hook_call_ending_do: PhoneNumberHookCallEndingDo;
        phone_number_hook_call_ringing: PhoneNumberHookCallRinging;
        recording: Recording;
        recording_consent: RecordingConsent, RecordingConsentType;
        role: Role;
        say_phone_number_hook_action: SayPhoneNumberHookAction;
        schedule_plan: SchedulePlan;
        session: Session, SessionCostsItem, SessionStatus;
        session_cost: SessionCost;
        sip_authentication: SipAuthentication;
        skipped_structured_output: SkippedStructuredOutput;
        source: Source;
        structured_output_cost_breakdown: StructuredOutputCostBreakdown;
        telnyx_transport: TelnyxTransport;
        text_editor_tool_with_tool_call: TextEditorToolWithToolCall;
        timing: Timing;
        tool_call_message: ToolCallMessage;
        tool_call_result_message: ToolCallResultMessage;
        tool_call_result_message_warning: ToolCallResultMessageWarning;
        tool_with_tool_call: ToolWithToolCall;
        transcriber_cost: TranscriberCost;
        transcript_type: TranscriptType;
        transfer_artifact: TransferArtifact, TransferArtifactDestination, TransferArtifactStatus;
        transfer_phone_number_hook_action: TransferPhoneNumberHookAction;
        transport_cost: TransportCost, TransportCostProvider;
        turn_latency: TurnLatency;
        twilio_transport: TwilioTransport;
        vapi_cost: VapiCost, VapiCostSubType;
        vapi_sip_transport: VapiSipTransport;
        vapi_web_call_transport: VapiWebCallTransport;
        vapi_websocket_transport: VapiWebsocketTransport;
        voice_cost: VoiceCost;
        voicemail_detection_cost: VoicemailDetectionCost, VoicemailDetectionCostProvider;
        vonage_transport: VonageTransport;
    }
}

files! {
    any(feature = "inbound-messages", feature = "types") {
        twilio_transport_message: TwilioTransportMessage;
        vapi_sip_transport_message: VapiSipTransportMessage;
    }
}

files! {
    any(feature = "responses", feature = "types") {
        knowledge_base_response_document: KnowledgeBaseResponseDocument;
        tool_call_result: ToolCallResult, ToolCallResultMessageUnion;
    }
}

files! {
    any(feature = "server-messages", feature = "types") {
        call_artifact_upload_item: CallArtifactUploadItem, CallArtifactUploadItemType;
        campaign_contact: CampaignContact;
    }
}

files! {
    feature = "types" {
        assistant: Assistant;
        squad: Squad;
    }
}
