// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

//! Types that several schemas share, and those that are no messages.
//!
//! # [`AssistantHooksItem`](crate::types::AssistantHooksItem)
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
//! # [`ChatCostsItem`](crate::types::ChatCostsItem)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `model` | `ModelCost` | [`ModelCost`](crate::types::ModelCost) |
//! | `chat` | `ChatCost` | [`ChatCost`](crate::types::ChatCost) |
//!
//! # [`ChatMessagesItem`](crate::types::ChatMessagesItem)
//!
//! | `role` | variant | type |
//! | --- | --- | --- |
//! | `system` | `SystemMessage` | [`SystemMessage`](crate::types::SystemMessage) |
//! | `user` | `UserMessage` | [`UserMessage`](crate::types::UserMessage) |
//! | `assistant` | `AssistantMessage` | [`AssistantMessage`](crate::types::AssistantMessage) |
//! | `tool` | `ToolMessage` | [`ToolMessage`](crate::types::ToolMessage) |
//! | `developer` | `DeveloperMessage` | [`DeveloperMessage`](crate::types::DeveloperMessage) |
//!
//! # [`ClientMessageTransferUpdateDestination`](crate::types::ClientMessageTransferUpdateDestination)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `assistant` | `Assistant` | [`TransferDestinationAssistant`](crate::types::TransferDestinationAssistant) |
//! | `number` | `Number` | [`TransferDestinationNumber`](crate::types::TransferDestinationNumber) |
//! | `sip` | `Sip` | [`TransferDestinationSip`](crate::types::TransferDestinationSip) |
//!
//! # [`CompliancePlanRecordingConsentPlan`](crate::types::CompliancePlanRecordingConsentPlan)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `stay-on-line` | `RecordingConsentStayOnLinePlan` | [`RecordingConsentPlanStayOnLine`](crate::types::RecordingConsentPlanStayOnLine) |
//! | `verbal` | `RecordingConsentPlanVerbal` | [`RecordingConsentPlanVerbal`](crate::types::RecordingConsentPlanVerbal) |
//!
//! # [`ConditionsItem`](crate::types::ConditionsItem)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `regex` | `RegexCondition` | [`RegexCondition`](crate::types::RegexCondition) |
//! | `liquid` | `LiquidCondition` | [`LiquidCondition`](crate::types::LiquidCondition) |
//! | `group` | `GroupCondition` | [`GroupCondition`](crate::types::GroupCondition) |
//!
//! # [`ContextEngineeringPlan`](crate::types::ContextEngineeringPlan)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `lastNMessages` | `LastNMessages` | [`ContextEngineeringPlanLastNMessages`](crate::types::ContextEngineeringPlanLastNMessages) |
//! | `none` | `None` | [`ContextEngineeringPlanNone`](crate::types::ContextEngineeringPlanNone) |
//! | `all` | `All` | [`ContextEngineeringPlanAll`](crate::types::ContextEngineeringPlanAll) |
//! | `userAndAssistantMessages` | `UserAndAssistantMessages` | [`ContextEngineeringPlanUserAndAssistantMessages`](crate::types::ContextEngineeringPlanUserAndAssistantMessages) |
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
//! # [`CostsItem`](crate::types::CostsItem)
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
//! | `aws-iam` | `AwsiamCredentialsAuthenticationPlan` | [`AwsiamCredentialsAuthenticationPlan`](crate::types::AwsiamCredentialsAuthenticationPlan) |
//! | `aws-sts` | `AwsStsAuthenticationPlan` | [`AwsStsAuthenticationPlan`](crate::types::AwsStsAuthenticationPlan) |
//!
//! # [`CreateByoPhoneNumberDtoHooksItem`](crate::types::CreateByoPhoneNumberDtoHooksItem)
//!
//! | `on` | variant | type |
//! | --- | --- | --- |
//! | `call.ringing` | `PhoneNumberHookCallRinging` | [`PhoneNumberHookCallRinging`](crate::types::PhoneNumberHookCallRinging) |
//! | `call.ending` | `PhoneNumberHookCallEnding` | [`PhoneNumberHookCallEnding`](crate::types::PhoneNumberHookCallEnding) |
//!
//! # [`CreateHandoffToolDtoDestinationsItem`](crate::types::CreateHandoffToolDtoDestinationsItem)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `assistant` | `Assistant` | [`HandoffDestinationAssistant`](crate::types::HandoffDestinationAssistant) |
//! | `dynamic` | `Dynamic` | [`HandoffDestinationDynamic`](crate::types::HandoffDestinationDynamic) |
//! | `squad` | `Squad` | [`HandoffDestinationSquad`](crate::types::HandoffDestinationSquad) |
//!
//! # [`CreateWorkflowDtoHooksItem`](crate::types::CreateWorkflowDtoHooksItem)
//!
//! | `on` | variant | type |
//! | --- | --- | --- |
//! | `call.ending` | `CallHookCallEnding` | [`CallHookCallEnding`](crate::types::CallHookCallEnding) |
//! | `assistant.speech.interrupted` | `CallHookAssistantSpeechInterrupted` | [`CallHookAssistantSpeechInterrupted`](crate::types::CallHookAssistantSpeechInterrupted) |
//! | `customer.speech.interrupted` | `CallHookCustomerSpeechInterrupted` | [`CallHookCustomerSpeechInterrupted`](crate::types::CallHookCustomerSpeechInterrupted) |
//! | `model.response.timeout` | `CallHookModelResponseTimeout` | [`CallHookModelResponseTimeout`](crate::types::CallHookModelResponseTimeout) |
//!
//! # [`CreateWorkflowDtoNodesItem`](crate::types::CreateWorkflowDtoNodesItem)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `conversation` | `ConversationNode` | [`ConversationNode`](crate::types::ConversationNode) |
//! | `tool` | `ToolNode` | [`ToolNode`](crate::types::ToolNode) |
//!
//! # [`CredentialsItem`](crate::types::CredentialsItem)
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
//! | `smallest-ai` | `SmallestAiCredential` | [`CreateSmallestAiCredentialDto`](crate::types::CreateSmallestAiCredentialDto) |
//! | `speechmatics` | `SpeechmaticsCredential` | [`CreateSpeechmaticsCredentialDto`](crate::types::CreateSpeechmaticsCredentialDto) |
//! | `soniox` | `SonioxCredential` | [`CreateSonioxCredentialDto`](crate::types::CreateSonioxCredentialDto) |
//! | `supabase` | `SupabaseCredential` | [`CreateSupabaseCredentialDto`](crate::types::CreateSupabaseCredentialDto) |
//! | `tavus` | `TavusCredential` | [`CreateTavusCredentialDto`](crate::types::CreateTavusCredentialDto) |
//! | `together-ai` | `TogetherAiCredential` | [`CreateTogetherAiCredentialDto`](crate::types::CreateTogetherAiCredentialDto) |
//! | `trieve` | `TrieveCredential` | [`CreateTrieveCredentialDto`](crate::types::CreateTrieveCredentialDto) |
//! | `twilio` | `TwilioCredential` | [`CreateTwilioCredentialDto`](crate::types::CreateTwilioCredentialDto) |
//! | `vonage` | `VonageCredential` | [`CreateVonageCredentialDto`](crate::types::CreateVonageCredentialDto) |
//! | `webhook` | `WebhookCredential` | [`CreateWebhookCredentialDto`](crate::types::CreateWebhookCredentialDto) |
//! | `custom-credential` | `CustomCredential` | [`CreateCustomCredentialDto`](crate::types::CreateCustomCredentialDto) |
//! | `xai` | `XAiCredential` | [`CreateXAiCredentialDto`](crate::types::CreateXAiCredentialDto) |
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
//! # [`DoItem`](crate::types::DoItem)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `say` | `SayHookAction` | [`SayHookAction`](crate::types::SayHookAction) |
//! | `tool` | `ToolCallHookAction` | [`ToolCallHookAction`](crate::types::ToolCallHookAction) |
//! | `message.add` | `MessageAddHookAction` | [`MessageAddHookAction`](crate::types::MessageAddHookAction) |
//!
//! # [`FallbackPlanVoicesItem`](crate::types::FallbackPlanVoicesItem)
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
//!
//! # [`FallbackTranscriberPlanTranscribersItem`](crate::types::FallbackTranscriberPlanTranscribersItem)
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
//!
//! # [`FormatPlanReplacementsItem`](crate::types::FormatPlanReplacementsItem)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `exact` | `ExactReplacement` | [`ExactReplacement`](crate::types::ExactReplacement) |
//! | `regex` | `RegexReplacement` | [`RegexReplacement`](crate::types::RegexReplacement) |
//!
//! # [`MessagesItem`](crate::types::MessagesItem)
//!
//! | `role` | variant | type |
//! | --- | --- | --- |
//! | `user` | `UserMessage` | [`UserMessage`](crate::types::UserMessage) |
//! | `system` | `SystemMessage` | [`SystemMessage`](crate::types::SystemMessage) |
//! | `bot` | `BotMessage` | [`BotMessage`](crate::types::BotMessage) |
//! | `tool_calls` | `ToolCallMessage` | [`ToolCallMessage`](crate::types::ToolCallMessage) |
//! | `tool_call_result` | `ToolCallResultMessage` | [`ToolCallResultMessage`](crate::types::ToolCallResultMessage) |
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
//! # [`ServerMessageResponseTransferDestinationRequestMessage`](crate::types::ServerMessageResponseTransferDestinationRequestMessage)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `request-start` | `ToolMessageStart` | [`ToolMessageStart`](crate::types::ToolMessageStart) |
//! | `request-complete` | `ToolMessageComplete` | [`ToolMessageComplete`](crate::types::ToolMessageComplete) |
//! | `request-failed` | `ToolMessageFailed` | [`ToolMessageFailed`](crate::types::ToolMessageFailed) |
//! | `request-response-delayed` | `ToolMessageDelayed` | [`ToolMessageDelayed`](crate::types::ToolMessageDelayed) |
//!
//! # [`SessionCostsItem`](crate::types::SessionCostsItem)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `model` | `ModelCost` | [`ModelCost`](crate::types::ModelCost) |
//! | `analysis` | `AnalysisCost` | [`AnalysisCost`](crate::types::AnalysisCost) |
//! | `session` | `SessionCost` | [`SessionCost`](crate::types::SessionCost) |
//!
//! # [`StartSpeakingPlanCustomEndpointingRulesItem`](crate::types::StartSpeakingPlanCustomEndpointingRulesItem)
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
//! # [`ToolWithToolCallListItem`](crate::types::ToolWithToolCallListItem)
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
//!
//! # [`TransferPlanContextEngineeringPlan`](crate::types::TransferPlanContextEngineeringPlan)
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

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod ai_edge_condition;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod analysis;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod analysis_cost;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod analysis_cost_breakdown;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod analysis_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod anthropic_bedrock_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod anthropic_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod anthropic_model_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod anthropic_thinking_config;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod anyscale_model;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod artifact;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod artifact_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod assembly_ai_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod assembly_ai_transcriber_language;
#[cfg(feature = "types")]
#[rustfmt::skip]
mod assistant;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod assistant_activation;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod assistant_custom_endpointing_rule;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod assistant_hooks_item;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod assistant_message;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod assistant_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod assistant_overrides;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod assistant_speech_word_alignment_timing;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod assistant_speech_word_progress_timing;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod assistant_speech_word_timestamp;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod authentication_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod aws_sts_authentication_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod awsiam_credentials_authentication_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod azure_blob_storage_bucket_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod azure_speech_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod azure_speech_transcriber_language;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod azure_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod azure_voice_voice_id;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod background_sound;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod background_speech_denoising_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod backoff_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod bash_tool_with_tool_call;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod bearer_authentication_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod bot_message;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod both_custom_endpointing_rule;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod bucket_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod call;
#[rustfmt::skip]
mod call_destination;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod call_hook_assistant_speech_interrupted;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod call_hook_call_ending;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod call_hook_customer_speech_interrupted;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod call_hook_customer_speech_timeout;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod call_hook_filter;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod call_hook_model_response_timeout;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod call_status;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod cartesia_experimental_controls;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod cartesia_generation_config;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod cartesia_generation_config_experimental;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod cartesia_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod cartesia_transcriber_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod cartesia_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod cartesia_voice_language;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod cartesia_voice_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod cerebras_model;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod chat;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod chat_cost;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod chat_input;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod chat_messages_item;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod chunk_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod client_message_speech_update_status;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod client_message_transcript_type;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod client_message_transfer_update_destination;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod client_messages_item;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod cloudflare_r2_bucket_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod code_tool_environment_variable;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod compliance;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod compliance_override;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod compliance_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod computer_tool_with_tool_call;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod condition;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod conditions_item;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod context_engineering_plan;
#[rustfmt::skip]
mod context_engineering_plan_all;
#[rustfmt::skip]
mod context_engineering_plan_last_n_messages;
#[rustfmt::skip]
mod context_engineering_plan_none;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod context_engineering_plan_user_and_assistant_messages;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod conversation_node;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod conversation_node_model;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod cost_breakdown;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod costs_item;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_anthropic_bedrock_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_anthropic_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_anyscale_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_api_request_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_assembly_ai_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_assistant_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_azure_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_azure_credential_dto_region;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_azure_open_ai_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_bash_tool_dto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod create_byo_phone_number_dto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod create_byo_phone_number_dto_hooks_item;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_byo_sip_trunk_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_cartesia_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_cerebras_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_cloudflare_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_code_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_computer_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_custom_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_custom_knowledge_base_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_custom_llm_credential_dto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod create_customer_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_deep_infra_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_deep_seek_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_deepgram_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_dtmf_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_eleven_labs_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_email_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_end_call_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_function_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_gcp_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_gladia_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_go_high_level_calendar_availability_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_go_high_level_calendar_event_create_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_go_high_level_contact_create_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_go_high_level_contact_get_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_go_high_level_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_go_high_level_mcp_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_google_calendar_check_availability_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_google_calendar_create_event_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_google_calendar_o_auth2_authorization_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_google_calendar_o_auth2_client_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_google_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_google_sheets_o_auth2_authorization_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_google_sheets_row_append_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_groq_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_handoff_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_hume_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_inflection_ai_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_inworld_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_langfuse_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_lmnt_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_make_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_mcp_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_minimax_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_mistral_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_neuphonic_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_open_ai_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_open_router_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_perplexity_ai_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_play_ht_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_query_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_rime_ai_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_runpod_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_s3_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_scorecard_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_sip_request_tool_dto;
#[rustfmt::skip]
mod create_sip_request_tool_dto_verb;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_slack_o_auth2_authorization_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_slack_send_message_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_slack_webhook_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_smallest_ai_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_sms_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_soniox_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_speechmatics_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_squad_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_structured_output_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_supabase_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_tavus_credential_dto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod create_telnyx_phone_number_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_text_editor_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_together_ai_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_transfer_call_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_trieve_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_twilio_credential_dto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod create_twilio_phone_number_dto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod create_vapi_phone_number_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_voicemail_tool_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_vonage_credential_dto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod create_vonage_phone_number_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_webhook_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_well_said_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_workflow_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_workflow_dto_voicemail_detection;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod create_x_ai_credential_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod credentials_item;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod custom_endpointing_model_smart_endpointing_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod custom_llm_model;
#[rustfmt::skip]
mod custom_message;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod custom_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod custom_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod customer_custom_endpointing_rule;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod customer_speech_timeout_options;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod deep_infra_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod deep_seek_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod deepgram_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod deepgram_transcriber_language;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod deepgram_transcriber_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod deepgram_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod deepgram_voice_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod deepgram_voice_voice_id;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod developer_message;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod do_item;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod edge;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod eleven_labs_pronunciation_dictionary_locator;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod eleven_labs_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod eleven_labs_transcriber_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod eleven_labs_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod eleven_labs_voice_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod eleven_labs_voice_voice_id;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod emotion;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod ended_reason;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod exact_replacement;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_assembly_ai_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_azure_speech_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_azure_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_cartesia_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_cartesia_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_custom_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_custom_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_deepgram_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_deepgram_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_eleven_labs_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_eleven_labs_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_gladia_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_google_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_hume_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_inworld_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_lmnt_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_lmnt_voice_language;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_neuphonic_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_open_ai_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_open_ai_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_play_ht_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_rime_ai_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_sesame_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_smallest_ai_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_soniox_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_speechmatics_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_talkscriber_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_tavus_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_transcriber_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_vapi_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fallback_well_said_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod first_message_mode;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod format_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod fourier_denoising_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod function_tool_with_tool_call;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod gcp_key;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod gemini_multimodal_live_prebuilt_voice_config;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod gemini_multimodal_live_speech_config;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod gemini_multimodal_live_voice_config;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod ghl_tool_metadata;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod ghl_tool_with_tool_call;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod gladia_custom_vocabulary_config_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod gladia_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod gladia_transcriber_language;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod gladia_transcriber_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod gladia_transcriber_region;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod gladia_vocabulary_item_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod global_node_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod google_calendar_create_event_tool_with_tool_call;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod google_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod google_model_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod google_realtime_config;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod google_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod google_transcriber_language;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod google_voicemail_detection_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod groq_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod group_condition;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod handoff_destination_assistant;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod handoff_destination_dynamic;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod handoff_destination_squad;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod hmac_authentication_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod hume_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod hume_voice_model;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod import_twilio_phone_number_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod inflection_ai_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod inworld_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod inworld_voice_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod inworld_voice_voice_id;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod json_schema;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod keypad_input_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod knowledge_base;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod knowledge_base_cost;
#[cfg(any(feature = "responses", feature = "types"))]
#[rustfmt::skip]
mod knowledge_base_response_document;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod langfuse_observability_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod language_behaviour;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod language_code;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod liquid_condition;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod livekit_smart_endpointing_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod lmnt_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod lmnt_voice_voice_id;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod make_tool_metadata;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod make_tool_with_tool_call;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod mcp_tool_messages;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod mcp_tool_metadata;
#[rustfmt::skip]
mod message;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod message_add_hook_action;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod message_target;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod messages_item;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod metadata_send_mode;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod minimax_llm_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod minimax_voice;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod model_cost;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod monitor;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod monitor_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod monitor_result;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod mono;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod neuphonic_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod neuphonic_voice_model;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod node_artifact;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod numeral_style;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod o_auth2_authentication_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod oauth2_authentication_session;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod open_ai_function;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod open_ai_function_parameters;
#[rustfmt::skip]
mod open_ai_message;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod open_ai_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod open_ai_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod open_ai_transcriber_language;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod open_ai_transcriber_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod open_ai_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod open_ai_voice_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod open_ai_voice_voice_id;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod open_ai_voicemail_detection_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod open_router_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod operating_point;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod performance_metrics;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod perplexity_ai_model;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod phone_number;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod phone_number_call_ending_hook_filter;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod phone_number_call_ringing_hook_filter;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod phone_number_hook_call_ending;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod phone_number_hook_call_ending_do;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod phone_number_hook_call_ringing;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod play_ht_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod play_ht_voice_language;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod play_ht_voice_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod play_ht_voice_voice_id;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod provider;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod public_key_encryption_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod recording;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod recording_consent;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod recording_consent_plan_stay_on_line;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod recording_consent_plan_verbal;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod regex_condition;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod regex_option;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod regex_replacement;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod rime_ai_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod rime_ai_voice_language;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod rime_ai_voice_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod rime_ai_voice_voice_id;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod role;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod say_hook_action;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod say_phone_number_hook_action;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod sbc_configuration;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod schedule_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod scorecard_metric;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod security_filter_base;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod security_filter_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod segmentation_strategy;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod server;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod server_message_response_transfer_destination_request_message;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod server_messages_item;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod sesame_voice;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod session;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod session_cost;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod session_created_hook;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod sip_authentication;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod sip_trunk_gateway;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod sip_trunk_outbound_authentication_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod sip_trunk_outbound_sip_register_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod smallest_ai_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod smallest_ai_voice_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod smallest_ai_voice_voice_id;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod smart_denoising_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod soniox_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod soniox_transcriber_model;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod source;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod speech_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod speechmatics_custom_vocabulary_item;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod speechmatics_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod speechmatics_transcriber_language;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod speechmatics_transcriber_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod speechmatics_transcriber_region;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod spki_pem_public_key_config;
#[cfg(feature = "types")]
#[rustfmt::skip]
mod squad;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod squad_member_dto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod start_speaking_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod stop_speaking_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod structured_data_multi_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod structured_data_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod subscription_limits;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod success_evaluation_plan;
#[rustfmt::skip]
mod summary_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod supabase_bucket_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod system_message;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod talkscriber_transcriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod talkscriber_transcriber_language;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod talkscriber_transcriber_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tavus_conversation_properties;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tavus_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tavus_voice_voice_id;
#[rustfmt::skip]
mod text_content;
#[rustfmt::skip]
mod text_content_language;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod text_editor_tool_with_tool_call;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod text_or_object;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod timing;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod together_ai_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tool_call;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tool_call_function;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tool_call_hook_action;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod tool_call_message;
#[cfg(any(feature = "responses", feature = "types"))]
#[rustfmt::skip]
mod tool_call_result;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod tool_call_result_message;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tool_message;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tool_message_complete;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tool_message_delayed;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tool_message_failed;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tool_message_start;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tool_node;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tool_node_tool;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tool_parameter;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod tool_rejection_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod tool_with_tool_call_list_item;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod transcriber;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod transcriber_cost;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod transcript_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod transcript_type;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod transcription_endpointing_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod transfer_destination_assistant;
#[rustfmt::skip]
mod transfer_destination_number;
#[rustfmt::skip]
mod transfer_destination_sip;
#[rustfmt::skip]
mod transfer_fallback_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod transfer_phone_number_hook_action;
#[rustfmt::skip]
mod transfer_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod transport_configuration_twilio;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod transport_cost;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod turn_latency;
#[cfg(any(feature = "inbound-messages", feature = "types"))]
#[rustfmt::skip]
mod twilio_transport_message;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod twilio_voicemail_detection_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod user_message;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod vapi_cost;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod vapi_pronunciation_dictionary_locator;
#[cfg(any(feature = "inbound-messages", feature = "types"))]
#[rustfmt::skip]
mod vapi_sip_transport_message;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod vapi_smart_endpointing_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod vapi_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod vapi_voice_voice_id;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod vapi_voicemail_detection_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod vapi_voicemail_detection_plan_type;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod variable_extraction_alias;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod variable_extraction_plan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod voice;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod voice_cost;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod voicemail_detection;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod voicemail_detection_backoff_plan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
#[rustfmt::skip]
mod voicemail_detection_cost;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod well_said_voice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod well_said_voice_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod workflow_anthropic_bedrock_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod workflow_anthropic_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod workflow_custom_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod workflow_google_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod workflow_open_ai_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod workflow_overrides;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
#[rustfmt::skip]
mod xai_model;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::ai_edge_condition::AiEdgeCondition;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::analysis::Analysis;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::analysis_cost::{AnalysisCost, AnalysisCostAnalysisType};
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::analysis_cost_breakdown::AnalysisCostBreakdown;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::analysis_plan::AnalysisPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::anthropic_bedrock_model::AnthropicBedrockModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::anthropic_model::AnthropicModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::anthropic_model_model::AnthropicModelModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::anthropic_thinking_config::AnthropicThinkingConfig;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::anyscale_model::AnyscaleModel;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::artifact::Artifact;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::artifact_plan::{ArtifactPlan, ArtifactPlanRecordingFormat};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::assembly_ai_transcriber::AssemblyAiTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::assembly_ai_transcriber_language::AssemblyAiTranscriberLanguage;
#[cfg(feature = "types")]
pub use self::assistant::Assistant;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::assistant_activation::AssistantActivation;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::assistant_custom_endpointing_rule::AssistantCustomEndpointingRule;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::assistant_hooks_item::AssistantHooksItem;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::assistant_message::AssistantMessage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::assistant_model::AssistantModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::assistant_overrides::AssistantOverrides;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::assistant_speech_word_alignment_timing::AssistantSpeechWordAlignmentTiming;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::assistant_speech_word_progress_timing::AssistantSpeechWordProgressTiming;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::assistant_speech_word_timestamp::AssistantSpeechWordTimestamp;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::authentication_plan::AuthenticationPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::aws_sts_authentication_plan::AwsStsAuthenticationPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::awsiam_credentials_authentication_plan::AwsiamCredentialsAuthenticationPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::azure_blob_storage_bucket_plan::AzureBlobStorageBucketPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::azure_speech_transcriber::AzureSpeechTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::azure_speech_transcriber_language::AzureSpeechTranscriberLanguage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::azure_voice::AzureVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::azure_voice_voice_id::AzureVoiceVoiceId;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::background_sound::BackgroundSound;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::background_speech_denoising_plan::BackgroundSpeechDenoisingPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::backoff_plan::{BackoffPlan, BackoffPlanType};
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::bash_tool_with_tool_call::BashToolWithToolCall;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::bearer_authentication_plan::BearerAuthenticationPlan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::bot_message::BotMessage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::both_custom_endpointing_rule::BothCustomEndpointingRule;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::bucket_plan::BucketPlan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::call::{Call, CallPhoneCallProvider, CallPhoneCallTransport, CallType};
pub use self::call_destination::CallDestination;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::call_hook_assistant_speech_interrupted::CallHookAssistantSpeechInterrupted;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::call_hook_call_ending::{CallHookCallEnding, CallHookCallEndingDoItem};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::call_hook_customer_speech_interrupted::CallHookCustomerSpeechInterrupted;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::call_hook_customer_speech_timeout::CallHookCustomerSpeechTimeout;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::call_hook_filter::CallHookFilter;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::call_hook_model_response_timeout::CallHookModelResponseTimeout;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::call_status::CallStatus;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::cartesia_experimental_controls::{
    CartesiaExperimentalControls, CartesiaExperimentalControlsEmotion,
    CartesiaExperimentalControlsSpeed, CartesiaExperimentalControlsSpeedValue,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::cartesia_generation_config::CartesiaGenerationConfig;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::cartesia_generation_config_experimental::CartesiaGenerationConfigExperimental;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::cartesia_transcriber::CartesiaTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::cartesia_transcriber_model::CartesiaTranscriberModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::cartesia_voice::CartesiaVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::cartesia_voice_language::CartesiaVoiceLanguage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::cartesia_voice_model::CartesiaVoiceModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::cerebras_model::{CerebrasModel, CerebrasModelModel};
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::chat::{Chat, ChatCostsItem};
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::chat_cost::ChatCost;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::chat_input::ChatInput;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::chat_messages_item::ChatMessagesItem;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::chunk_plan::{ChunkPlan, ChunkPlanPunctuationBoundariesItem};
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::client_message_speech_update_status::ClientMessageSpeechUpdateStatus;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::client_message_transcript_type::ClientMessageTranscriptType;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::client_message_transfer_update_destination::ClientMessageTransferUpdateDestination;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::client_messages_item::ClientMessagesItem;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::cloudflare_r2_bucket_plan::CloudflareR2BucketPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::code_tool_environment_variable::CodeToolEnvironmentVariable;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::compliance::Compliance;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::compliance_override::ComplianceOverride;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::compliance_plan::{CompliancePlan, CompliancePlanRecordingConsentPlan};
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::computer_tool_with_tool_call::ComputerToolWithToolCall;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::condition::{Condition, ConditionOperator};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::conditions_item::ConditionsItem;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::context_engineering_plan::ContextEngineeringPlan;
pub use self::context_engineering_plan_all::ContextEngineeringPlanAll;
pub use self::context_engineering_plan_last_n_messages::ContextEngineeringPlanLastNMessages;
pub use self::context_engineering_plan_none::ContextEngineeringPlanNone;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::context_engineering_plan_user_and_assistant_messages::ContextEngineeringPlanUserAndAssistantMessages;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::conversation_node::ConversationNode;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::conversation_node_model::ConversationNodeModel;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::cost_breakdown::CostBreakdown;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::costs_item::CostsItem;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_anthropic_bedrock_credential_dto::{
    CreateAnthropicBedrockCredentialDto,
    CreateAnthropicBedrockCredentialDtoAuthenticationPlan,
    CreateAnthropicBedrockCredentialDtoRegion,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_anthropic_credential_dto::CreateAnthropicCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_anyscale_credential_dto::CreateAnyscaleCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_api_request_tool_dto::{
    CreateApiRequestToolDto, CreateApiRequestToolDtoMethod,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_assembly_ai_credential_dto::CreateAssemblyAiCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_assistant_dto::CreateAssistantDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_azure_credential_dto::{
    CreateAzureCredentialDto, CreateAzureCredentialDtoService,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_azure_credential_dto_region::CreateAzureCredentialDtoRegion;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_azure_open_ai_credential_dto::{
    CreateAzureOpenAiCredentialDto, CreateAzureOpenAiCredentialDtoModelsItem,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_bash_tool_dto::CreateBashToolDto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::create_byo_phone_number_dto::CreateByoPhoneNumberDto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::create_byo_phone_number_dto_hooks_item::CreateByoPhoneNumberDtoHooksItem;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_byo_sip_trunk_credential_dto::CreateByoSipTrunkCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_cartesia_credential_dto::CreateCartesiaCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_cerebras_credential_dto::CreateCerebrasCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_cloudflare_credential_dto::CreateCloudflareCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_code_tool_dto::CreateCodeToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_computer_tool_dto::CreateComputerToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_custom_credential_dto::CreateCustomCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_custom_knowledge_base_dto::{
    CreateCustomKnowledgeBaseDto, CreateCustomKnowledgeBaseDtoProvider,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_custom_llm_credential_dto::CreateCustomLlmCredentialDto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::create_customer_dto::CreateCustomerDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_deep_infra_credential_dto::CreateDeepInfraCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_deep_seek_credential_dto::CreateDeepSeekCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_deepgram_credential_dto::CreateDeepgramCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_dtmf_tool_dto::CreateDtmfToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_eleven_labs_credential_dto::CreateElevenLabsCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_email_credential_dto::CreateEmailCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_end_call_tool_dto::CreateEndCallToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_function_tool_dto::CreateFunctionToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_gcp_credential_dto::CreateGcpCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_gladia_credential_dto::CreateGladiaCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_go_high_level_calendar_availability_tool_dto::CreateGoHighLevelCalendarAvailabilityToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_go_high_level_calendar_event_create_tool_dto::CreateGoHighLevelCalendarEventCreateToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_go_high_level_contact_create_tool_dto::CreateGoHighLevelContactCreateToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_go_high_level_contact_get_tool_dto::CreateGoHighLevelContactGetToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_go_high_level_credential_dto::CreateGoHighLevelCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_go_high_level_mcp_credential_dto::CreateGoHighLevelMcpCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_google_calendar_check_availability_tool_dto::CreateGoogleCalendarCheckAvailabilityToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_google_calendar_create_event_tool_dto::CreateGoogleCalendarCreateEventToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_google_calendar_o_auth2_authorization_credential_dto::CreateGoogleCalendarOAuth2AuthorizationCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_google_calendar_o_auth2_client_credential_dto::CreateGoogleCalendarOAuth2ClientCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_google_credential_dto::CreateGoogleCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_google_sheets_o_auth2_authorization_credential_dto::CreateGoogleSheetsOAuth2AuthorizationCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_google_sheets_row_append_tool_dto::CreateGoogleSheetsRowAppendToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_groq_credential_dto::CreateGroqCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_handoff_tool_dto::{
    CreateHandoffToolDto, CreateHandoffToolDtoDestinationsItem,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_hume_credential_dto::CreateHumeCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_inflection_ai_credential_dto::CreateInflectionAiCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_inworld_credential_dto::CreateInworldCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_langfuse_credential_dto::CreateLangfuseCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_lmnt_credential_dto::CreateLmntCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_make_credential_dto::CreateMakeCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_mcp_tool_dto::CreateMcpToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_minimax_credential_dto::CreateMinimaxCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_mistral_credential_dto::CreateMistralCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_neuphonic_credential_dto::CreateNeuphonicCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_open_ai_credential_dto::CreateOpenAiCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_open_router_credential_dto::CreateOpenRouterCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_perplexity_ai_credential_dto::CreatePerplexityAiCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_play_ht_credential_dto::CreatePlayHtCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_query_tool_dto::CreateQueryToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_rime_ai_credential_dto::CreateRimeAiCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_runpod_credential_dto::CreateRunpodCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_s3_credential_dto::CreateS3CredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_scorecard_dto::CreateScorecardDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_sip_request_tool_dto::{
    CreateSipRequestToolDto, CreateSipRequestToolDtoBody,
};

pub use self::create_sip_request_tool_dto_verb::CreateSipRequestToolDtoVerb;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_slack_o_auth2_authorization_credential_dto::CreateSlackOAuth2AuthorizationCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_slack_send_message_tool_dto::CreateSlackSendMessageToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_slack_webhook_credential_dto::CreateSlackWebhookCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_smallest_ai_credential_dto::CreateSmallestAiCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_sms_tool_dto::CreateSmsToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_soniox_credential_dto::CreateSonioxCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_speechmatics_credential_dto::CreateSpeechmaticsCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_squad_dto::CreateSquadDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_structured_output_dto::{
    CreateStructuredOutputDto, CreateStructuredOutputDtoType,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_supabase_credential_dto::CreateSupabaseCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_tavus_credential_dto::CreateTavusCredentialDto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::create_telnyx_phone_number_dto::CreateTelnyxPhoneNumberDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_text_editor_tool_dto::CreateTextEditorToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_together_ai_credential_dto::CreateTogetherAiCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_transfer_call_tool_dto::CreateTransferCallToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_trieve_credential_dto::CreateTrieveCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_twilio_credential_dto::CreateTwilioCredentialDto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::create_twilio_phone_number_dto::CreateTwilioPhoneNumberDto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::create_vapi_phone_number_dto::CreateVapiPhoneNumberDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_voicemail_tool_dto::CreateVoicemailToolDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_vonage_credential_dto::CreateVonageCredentialDto;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::create_vonage_phone_number_dto::CreateVonagePhoneNumberDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_webhook_credential_dto::CreateWebhookCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_well_said_credential_dto::CreateWellSaidCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_workflow_dto::{
    CreateWorkflowDto, CreateWorkflowDtoHooksItem, CreateWorkflowDtoNodesItem,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_workflow_dto_voicemail_detection::CreateWorkflowDtoVoicemailDetection;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::create_x_ai_credential_dto::CreateXAiCredentialDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::credentials_item::CredentialsItem;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::custom_endpointing_model_smart_endpointing_plan::CustomEndpointingModelSmartEndpointingPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::custom_llm_model::CustomLlmModel;
pub use self::custom_message::CustomMessage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::custom_transcriber::CustomTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::custom_voice::CustomVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::customer_custom_endpointing_rule::CustomerCustomEndpointingRule;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::customer_speech_timeout_options::CustomerSpeechTimeoutOptions;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::deep_infra_model::DeepInfraModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::deep_seek_model::{DeepSeekModel, DeepSeekModelModel};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::deepgram_transcriber::DeepgramTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::deepgram_transcriber_language::DeepgramTranscriberLanguage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::deepgram_transcriber_model::DeepgramTranscriberModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::deepgram_voice::DeepgramVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::deepgram_voice_model::DeepgramVoiceModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::deepgram_voice_voice_id::DeepgramVoiceVoiceId;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::developer_message::DeveloperMessage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::do_item::DoItem;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::edge::Edge;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::eleven_labs_pronunciation_dictionary_locator::ElevenLabsPronunciationDictionaryLocator;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::eleven_labs_transcriber::ElevenLabsTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::eleven_labs_transcriber_model::ElevenLabsTranscriberModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::eleven_labs_voice::ElevenLabsVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::eleven_labs_voice_model::ElevenLabsVoiceModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::eleven_labs_voice_voice_id::ElevenLabsVoiceVoiceId;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::emotion::Emotion;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::ended_reason::EndedReason;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::exact_replacement::ExactReplacement;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_assembly_ai_transcriber::FallbackAssemblyAiTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_azure_speech_transcriber::FallbackAzureSpeechTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_azure_voice::FallbackAzureVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_cartesia_transcriber::FallbackCartesiaTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_cartesia_voice::FallbackCartesiaVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_custom_transcriber::FallbackCustomTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_custom_voice::FallbackCustomVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_deepgram_transcriber::FallbackDeepgramTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_deepgram_voice::FallbackDeepgramVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_eleven_labs_transcriber::FallbackElevenLabsTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_eleven_labs_voice::FallbackElevenLabsVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_gladia_transcriber::FallbackGladiaTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_google_transcriber::FallbackGoogleTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_hume_voice::FallbackHumeVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_inworld_voice::FallbackInworldVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_lmnt_voice::FallbackLmntVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_lmnt_voice_language::FallbackLmntVoiceLanguage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_neuphonic_voice::FallbackNeuphonicVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_open_ai_transcriber::FallbackOpenAiTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_open_ai_voice::FallbackOpenAiVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_plan::{FallbackPlan, FallbackPlanVoicesItem};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_play_ht_voice::FallbackPlayHtVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_rime_ai_voice::FallbackRimeAiVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_sesame_voice::FallbackSesameVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_smallest_ai_voice::FallbackSmallestAiVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_soniox_transcriber::FallbackSonioxTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_speechmatics_transcriber::FallbackSpeechmaticsTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_talkscriber_transcriber::FallbackTalkscriberTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_tavus_voice::FallbackTavusVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_transcriber_plan::{
    FallbackTranscriberPlan, FallbackTranscriberPlanTranscribersItem,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_vapi_voice::FallbackVapiVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fallback_well_said_voice::FallbackWellSaidVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::first_message_mode::FirstMessageMode;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::format_plan::{
    FormatPlan, FormatPlanFormattersEnabledItem, FormatPlanReplacementsItem,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::fourier_denoising_plan::FourierDenoisingPlan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::function_tool_with_tool_call::FunctionToolWithToolCall;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::gcp_key::GcpKey;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::gemini_multimodal_live_prebuilt_voice_config::{
    GeminiMultimodalLivePrebuiltVoiceConfig,
    GeminiMultimodalLivePrebuiltVoiceConfigVoiceName,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::gemini_multimodal_live_speech_config::GeminiMultimodalLiveSpeechConfig;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::gemini_multimodal_live_voice_config::GeminiMultimodalLiveVoiceConfig;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::ghl_tool_metadata::GhlToolMetadata;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::ghl_tool_with_tool_call::GhlToolWithToolCall;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::gladia_custom_vocabulary_config_dto::{
    GladiaCustomVocabularyConfigDto, GladiaCustomVocabularyConfigDtoVocabularyItem,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::gladia_transcriber::GladiaTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::gladia_transcriber_language::GladiaTranscriberLanguage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::gladia_transcriber_model::GladiaTranscriberModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::gladia_transcriber_region::GladiaTranscriberRegion;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::gladia_vocabulary_item_dto::GladiaVocabularyItemDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::global_node_plan::GlobalNodePlan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::google_calendar_create_event_tool_with_tool_call::GoogleCalendarCreateEventToolWithToolCall;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::google_model::GoogleModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::google_model_model::GoogleModelModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::google_realtime_config::GoogleRealtimeConfig;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::google_transcriber::GoogleTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::google_transcriber_language::GoogleTranscriberLanguage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::google_voicemail_detection_plan::GoogleVoicemailDetectionPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::groq_model::{GroqModel, GroqModelModel};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::group_condition::{GroupCondition, GroupConditionOperator};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::handoff_destination_assistant::HandoffDestinationAssistant;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::handoff_destination_dynamic::HandoffDestinationDynamic;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::handoff_destination_squad::HandoffDestinationSquad;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::hmac_authentication_plan::{
    HmacAuthenticationPlan, HmacAuthenticationPlanAlgorithm,
    HmacAuthenticationPlanSignatureEncoding,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::hume_voice::HumeVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::hume_voice_model::HumeVoiceModel;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::import_twilio_phone_number_dto::ImportTwilioPhoneNumberDto;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::inflection_ai_model::InflectionAiModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::inworld_voice::InworldVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::inworld_voice_model::InworldVoiceModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::inworld_voice_voice_id::InworldVoiceVoiceId;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::json_schema::{JsonSchema, JsonSchemaFormat, JsonSchemaType};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::keypad_input_plan::{
    KeypadInputPlan, KeypadInputPlanDelimiters, KeypadInputPlanDelimitersOne,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::knowledge_base::KnowledgeBase;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::knowledge_base_cost::KnowledgeBaseCost;
#[cfg(any(feature = "responses", feature = "types"))]
pub use self::knowledge_base_response_document::KnowledgeBaseResponseDocument;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::langfuse_observability_plan::LangfuseObservabilityPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::language_behaviour::LanguageBehaviour;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::language_code::LanguageCode;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::liquid_condition::LiquidCondition;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::livekit_smart_endpointing_plan::LivekitSmartEndpointingPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::lmnt_voice::LmntVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::lmnt_voice_voice_id::LmntVoiceVoiceId;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::make_tool_metadata::MakeToolMetadata;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::make_tool_with_tool_call::MakeToolWithToolCall;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::mcp_tool_messages::McpToolMessages;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::mcp_tool_metadata::{McpToolMetadata, McpToolMetadataProtocol};
pub use self::message::Message;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::message_add_hook_action::MessageAddHookAction;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::message_target::{MessageTarget, MessageTargetRole};
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::messages_item::MessagesItem;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::metadata_send_mode::MetadataSendMode;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::minimax_llm_model::MinimaxLlmModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::minimax_voice::{
    MinimaxVoice, MinimaxVoiceLanguageBoost, MinimaxVoiceModel, MinimaxVoiceRegion,
    MinimaxVoiceSubtitleType,
};

#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::model_cost::ModelCost;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::monitor::Monitor;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::monitor_plan::MonitorPlan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::monitor_result::MonitorResult;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::mono::Mono;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::neuphonic_voice::NeuphonicVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::neuphonic_voice_model::NeuphonicVoiceModel;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::node_artifact::NodeArtifact;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::numeral_style::NumeralStyle;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::o_auth2_authentication_plan::OAuth2AuthenticationPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::oauth2_authentication_session::Oauth2AuthenticationSession;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::open_ai_function::OpenAiFunction;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::open_ai_function_parameters::OpenAiFunctionParameters;
pub use self::open_ai_message::{OpenAiMessage, OpenAiMessageRole};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::open_ai_model::{
    OpenAiModel, OpenAiModelModel, OpenAiModelPromptCacheRetention,
    OpenAiModelToolStrictCompatibilityMode,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::open_ai_transcriber::OpenAiTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::open_ai_transcriber_language::OpenAiTranscriberLanguage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::open_ai_transcriber_model::OpenAiTranscriberModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::open_ai_voice::OpenAiVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::open_ai_voice_model::OpenAiVoiceModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::open_ai_voice_voice_id::OpenAiVoiceVoiceId;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::open_ai_voicemail_detection_plan::OpenAiVoicemailDetectionPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::open_router_model::OpenRouterModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::operating_point::OperatingPoint;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::performance_metrics::PerformanceMetrics;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::perplexity_ai_model::PerplexityAiModel;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::phone_number::PhoneNumber;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::phone_number_call_ending_hook_filter::{
    PhoneNumberCallEndingHookFilter, PhoneNumberCallEndingHookFilterOneOfItem,
};

#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::phone_number_call_ringing_hook_filter::PhoneNumberCallRingingHookFilter;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::phone_number_hook_call_ending::PhoneNumberHookCallEnding;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::phone_number_hook_call_ending_do::PhoneNumberHookCallEndingDo;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::phone_number_hook_call_ringing::PhoneNumberHookCallRinging;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::play_ht_voice::PlayHtVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::play_ht_voice_language::PlayHtVoiceLanguage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::play_ht_voice_model::PlayHtVoiceModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::play_ht_voice_voice_id::PlayHtVoiceVoiceId;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::provider::Provider;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::public_key_encryption_plan::PublicKeyEncryptionPlan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::recording::Recording;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::recording_consent::RecordingConsent;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::recording_consent_plan_stay_on_line::RecordingConsentPlanStayOnLine;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::recording_consent_plan_verbal::RecordingConsentPlanVerbal;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::regex_condition::RegexCondition;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::regex_option::{RegexOption, RegexOptionType};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::regex_replacement::RegexReplacement;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::rime_ai_voice::RimeAiVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::rime_ai_voice_language::RimeAiVoiceLanguage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::rime_ai_voice_model::RimeAiVoiceModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::rime_ai_voice_voice_id::RimeAiVoiceVoiceId;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::role::Role;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::say_hook_action::SayHookAction;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::say_phone_number_hook_action::SayPhoneNumberHookAction;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::sbc_configuration::SbcConfiguration;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::schedule_plan::SchedulePlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::scorecard_metric::ScorecardMetric;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::security_filter_base::SecurityFilterBase;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::security_filter_plan::{SecurityFilterPlan, SecurityFilterPlanMode};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::segmentation_strategy::SegmentationStrategy;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::server::Server;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::server_message_response_transfer_destination_request_message::ServerMessageResponseTransferDestinationRequestMessage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::server_messages_item::ServerMessagesItem;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::sesame_voice::SesameVoice;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::session::{Session, SessionCostsItem, SessionStatus};
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::session_cost::SessionCost;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::session_created_hook::SessionCreatedHook;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::sip_authentication::SipAuthentication;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::sip_trunk_gateway::{SipTrunkGateway, SipTrunkGatewayOutboundProtocol};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::sip_trunk_outbound_authentication_plan::SipTrunkOutboundAuthenticationPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::sip_trunk_outbound_sip_register_plan::SipTrunkOutboundSipRegisterPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::smallest_ai_voice::SmallestAiVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::smallest_ai_voice_model::SmallestAiVoiceModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::smallest_ai_voice_voice_id::SmallestAiVoiceVoiceId;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::smart_denoising_plan::SmartDenoisingPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::soniox_transcriber::SonioxTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::soniox_transcriber_model::SonioxTranscriberModel;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::source::Source;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::speech_model::SpeechModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::speechmatics_custom_vocabulary_item::SpeechmaticsCustomVocabularyItem;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::speechmatics_transcriber::SpeechmaticsTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::speechmatics_transcriber_language::SpeechmaticsTranscriberLanguage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::speechmatics_transcriber_model::SpeechmaticsTranscriberModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::speechmatics_transcriber_region::SpeechmaticsTranscriberRegion;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::spki_pem_public_key_config::SpkiPemPublicKeyConfig;
#[cfg(feature = "types")]
pub use self::squad::Squad;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::squad_member_dto::{
    SquadMemberDto, SquadMemberDtoAssistantDestinationsItem,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::start_speaking_plan::{
    StartSpeakingPlan, StartSpeakingPlanCustomEndpointingRulesItem,
    StartSpeakingPlanSmartEndpointingEnabled,
    StartSpeakingPlanSmartEndpointingEnabledValue, StartSpeakingPlanSmartEndpointingPlan,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::stop_speaking_plan::StopSpeakingPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::structured_data_multi_plan::StructuredDataMultiPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::structured_data_plan::StructuredDataPlan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::subscription_limits::SubscriptionLimits;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::success_evaluation_plan::{
    SuccessEvaluationPlan, SuccessEvaluationPlanRubric,
};

pub use self::summary_plan::SummaryPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::supabase_bucket_plan::{SupabaseBucketPlan, SupabaseBucketPlanRegion};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::system_message::SystemMessage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::talkscriber_transcriber::TalkscriberTranscriber;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::talkscriber_transcriber_language::TalkscriberTranscriberLanguage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::talkscriber_transcriber_model::TalkscriberTranscriberModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tavus_conversation_properties::TavusConversationProperties;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tavus_voice::TavusVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tavus_voice_voice_id::TavusVoiceVoiceId;
pub use self::text_content::TextContent;
pub use self::text_content_language::TextContentLanguage;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::text_editor_tool_with_tool_call::TextEditorToolWithToolCall;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::text_or_object::TextOrObject;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::timing::Timing;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::together_ai_model::TogetherAiModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tool_call::ToolCall;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tool_call_function::ToolCallFunction;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tool_call_hook_action::ToolCallHookAction;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::tool_call_message::ToolCallMessage;
#[cfg(any(feature = "responses", feature = "types"))]
pub use self::tool_call_result::{ToolCallResult, ToolCallResultMessageUnion};
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::tool_call_result_message::ToolCallResultMessage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tool_message::ToolMessage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tool_message_complete::{ToolMessageComplete, ToolMessageCompleteRole};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tool_message_delayed::ToolMessageDelayed;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tool_message_failed::ToolMessageFailed;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tool_message_start::ToolMessageStart;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tool_node::ToolNode;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tool_node_tool::ToolNodeTool;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tool_parameter::{ToolParameter, ToolParameterValue};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::tool_rejection_plan::ToolRejectionPlan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::tool_with_tool_call_list_item::ToolWithToolCallListItem;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::transcriber::Transcriber;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::transcriber_cost::TranscriberCost;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::transcript_plan::TranscriptPlan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::transcript_type::TranscriptType;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::transcription_endpointing_plan::TranscriptionEndpointingPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::transfer_destination_assistant::{
    TransferDestinationAssistant, TransferDestinationAssistantTransferMode,
};

pub use self::transfer_destination_number::TransferDestinationNumber;
pub use self::transfer_destination_sip::TransferDestinationSip;
pub use self::transfer_fallback_plan::TransferFallbackPlan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::transfer_phone_number_hook_action::TransferPhoneNumberHookAction;
pub use self::transfer_plan::{
    TransferPlan, TransferPlanContextEngineeringPlan, TransferPlanMode,
    TransferPlanSipVerb,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::transport_configuration_twilio::{
    TransportConfigurationTwilio, TransportConfigurationTwilioRecordingChannels,
};

#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::transport_cost::{TransportCost, TransportCostProvider};
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::turn_latency::TurnLatency;
#[cfg(any(feature = "inbound-messages", feature = "types"))]
pub use self::twilio_transport_message::TwilioTransportMessage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::twilio_voicemail_detection_plan::{
    TwilioVoicemailDetectionPlan, TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::user_message::UserMessage;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::vapi_cost::{VapiCost, VapiCostSubType};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::vapi_pronunciation_dictionary_locator::VapiPronunciationDictionaryLocator;
#[cfg(any(feature = "inbound-messages", feature = "types"))]
pub use self::vapi_sip_transport_message::VapiSipTransportMessage;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::vapi_smart_endpointing_plan::VapiSmartEndpointingPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::vapi_voice::VapiVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::vapi_voice_voice_id::VapiVoiceVoiceId;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::vapi_voicemail_detection_plan::VapiVoicemailDetectionPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::vapi_voicemail_detection_plan_type::VapiVoicemailDetectionPlanType;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::variable_extraction_alias::VariableExtractionAlias;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::variable_extraction_plan::VariableExtractionPlan;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::voice::Voice;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::voice_cost::VoiceCost;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::voicemail_detection::VoicemailDetection;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::voicemail_detection_backoff_plan::VoicemailDetectionBackoffPlan;
#[cfg(any(feature = "client-messages", feature = "server-messages", feature = "types"))]
pub use self::voicemail_detection_cost::{
    VoicemailDetectionCost, VoicemailDetectionCostProvider,
};

#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::well_said_voice::WellSaidVoice;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::well_said_voice_model::WellSaidVoiceModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::workflow_anthropic_bedrock_model::WorkflowAnthropicBedrockModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::workflow_anthropic_model::WorkflowAnthropicModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::workflow_custom_model::WorkflowCustomModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::workflow_google_model::WorkflowGoogleModel;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::workflow_open_ai_model::{WorkflowOpenAiModel, WorkflowOpenAiModelModel};
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::workflow_overrides::WorkflowOverrides;
#[cfg(
    any(
        feature = "client-messages",
        feature = "responses",
        feature = "server-messages",
        feature = "types"
    )
)]
pub use self::xai_model::{XaiModel, XaiModelModel};
