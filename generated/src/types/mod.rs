// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

//! Types that several schemas share, and those that are no messages.
//!
//! # [`AssistantHook`]
//!
//! | `on` | variant | type |
//! | --- | --- | --- |
//! | `call.ending` | `CallHookCallEnding` | [`CallHookCallEnding`] |
//! | `assistant.speech.interrupted` | `CallHookAssistantSpeechInterrupted` | [`CallHookAssistantSpeechInterrupted`] |
//! | `customer.speech.interrupted` | `CallHookCustomerSpeechInterrupted` | [`CallHookCustomerSpeechInterrupted`] |
//! | `session.created` | `SessionCreatedHook` | [`SessionCreatedHook`] |
//!
//! # [`AssistantModel`]
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `anthropic` | `Anthropic` | [`AnthropicModel`] |
//! | `anthropic-bedrock` | `AnthropicBedrock` | [`AnthropicBedrockModel`] |
//! | `anyscale` | `Anyscale` | [`AnyscaleModel`] |
//! | `cerebras` | `Cerebras` | [`CerebrasModel`] |
//! | `custom-llm` | `CustomLlm` | [`CustomLlmModel`] |
//! | `deepinfra` | `DeepInfra` | [`DeepInfraModel`] |
//! | `deep-seek` | `DeepSeek` | [`DeepSeekModel`] |
//! | `google` | `Google` | [`GoogleModel`] |
//! | `groq` | `Groq` | [`GroqModel`] |
//! | `inflection-ai` | `InflectionAi` | [`InflectionAiModel`] |
//! | `minimax` | `MiniMaxLlm` | [`MinimaxLlmModel`] |
//! | `openai` | `OpenAi` | [`OpenAiModel`] |
//! | `openrouter` | `OpenRouter` | [`OpenRouterModel`] |
//! | `perplexity-ai` | `PerplexityAi` | [`PerplexityAiModel`] |
//! | `together-ai` | `Together` | [`TogetherAiModel`] |
//! | `xai` | `Xai` | [`XaiModel`] |
//!
//! # [`AuthenticationPlan`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `oauth2` | `OAuth2AuthenticationPlan` | [`OAuth2AuthenticationPlan`] |
//! | `hmac` | `HmacAuthenticationPlan` | [`HmacAuthenticationPlan`] |
//! | `bearer` | `BearerAuthenticationPlan` | [`BearerAuthenticationPlan`] |
//!
//! # [`CallDestination`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `number` | `NumberTransferDestination` | [`TransferDestinationNumber`] |
//! | `sip` | `SipTransferDestination` | [`TransferDestinationSip`] |
//!
//! # [`CallHookCallEndingDoItem`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `tool` | `ToolCallHookAction` | [`ToolCallHookAction`] |
//! | `message.add` | `MessageAddHookAction` | [`MessageAddHookAction`] |
//!
//! # [`CallMessage`]
//!
//! | `role` | variant | type |
//! | --- | --- | --- |
//! | `user` | `UserMessage` | [`UserMessage`] |
//! | `system` | `SystemMessage` | [`SystemMessage`] |
//! | `bot` | `BotMessage` | [`BotMessage`] |
//! | `tool_calls` | `ToolCallMessage` | [`ToolCallMessage`] |
//! | `tool_call_result` | `ToolCallResultMessage` | [`ToolCallResultMessage`] |
//!
//! # [`ChatCostsItem`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `model` | `ModelCost` | [`ModelCost`] |
//! | `chat` | `ChatCost` | [`ChatCost`] |
//!
//! # [`ChatMessage`]
//!
//! | `role` | variant | type |
//! | --- | --- | --- |
//! | `system` | `SystemMessage` | [`SystemMessage`] |
//! | `user` | `UserMessage` | [`UserMessage`] |
//! | `assistant` | `AssistantMessage` | [`AssistantMessage`] |
//! | `tool` | `ToolMessage` | [`ToolMessage`] |
//! | `developer` | `DeveloperMessage` | [`DeveloperMessage`] |
//!
//! # [`ComplianceRecordingConsentPlan`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `stay-on-line` | `RecordingConsentStayOnLinePlan` | [`RecordingConsentPlanStayOnLine`] |
//! | `verbal` | `RecordingConsentPlanVerbal` | [`RecordingConsentPlanVerbal`] |
//!
//! # [`ContextEngineeringPlan`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `lastNMessages` | `LastNMessages` | [`ContextEngineeringPlanLastNMessages`] |
//! | `none` | `None` | [`ContextEngineeringPlanNone`] |
//! | `all` | `All` | [`ContextEngineeringPlanAll`] |
//! | `userAndAssistantMessages` | `UserAndAssistantMessages` | [`ContextEngineeringPlanUserAndAssistantMessages`] |
//!
//! # [`ConversationNodeModel`]
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `openai` | `WorkflowOpenAiModel` | [`WorkflowOpenAiModel`] |
//! | `anthropic` | `WorkflowAnthropicModel` | [`WorkflowAnthropicModel`] |
//! | `anthropic-bedrock` | `WorkflowAnthropicBedrockModel` | [`WorkflowAnthropicBedrockModel`] |
//! | `google` | `WorkflowGoogleModel` | [`WorkflowGoogleModel`] |
//! | `custom-llm` | `WorkflowCustomModel` | [`WorkflowCustomModel`] |
//!
//! # [`Cost`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `transport` | `TransportCost` | [`TransportCost`] |
//! | `transcriber` | `TranscriberCost` | [`TranscriberCost`] |
//! | `model` | `ModelCost` | [`ModelCost`] |
//! | `voice` | `VoiceCost` | [`VoiceCost`] |
//! | `vapi` | `VapiCost` | [`VapiCost`] |
//! | `voicemail-detection` | `VoicemailDetectionCost` | [`VoicemailDetectionCost`] |
//! | `analysis` | `AnalysisCost` | [`AnalysisCost`] |
//! | `knowledge-base` | `KnowledgeBaseCost` | [`KnowledgeBaseCost`] |
//!
//! # [`CreateAnthropicBedrockCredentialDtoAuthenticationPlan`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `aws-iam` | `AwsIamCredentialsAuthenticationPlan` | [`AwsIamCredentialsAuthenticationPlan`] |
//! | `aws-sts` | `AwsStsAuthenticationPlan` | [`AwsStsAuthenticationPlan`] |
//!
//! # [`CreateByoPhoneNumberDtoHook`]
//!
//! | `on` | variant | type |
//! | --- | --- | --- |
//! | `call.ringing` | `PhoneNumberHookCallRinging` | [`PhoneNumberHookCallRinging`] |
//! | `call.ending` | `PhoneNumberHookCallEnding` | [`PhoneNumberHookCallEnding`] |
//!
//! # [`CreateHandoffToolDtoDestination`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `assistant` | `Assistant` | [`HandoffDestinationAssistant`] |
//! | `dynamic` | `Dynamic` | [`HandoffDestinationDynamic`] |
//! | `squad` | `Squad` | [`HandoffDestinationSquad`] |
//!
//! # [`CreateWorkflowDtoHook`]
//!
//! | `on` | variant | type |
//! | --- | --- | --- |
//! | `call.ending` | `CallHookCallEnding` | [`CallHookCallEnding`] |
//! | `assistant.speech.interrupted` | `CallHookAssistantSpeechInterrupted` | [`CallHookAssistantSpeechInterrupted`] |
//! | `customer.speech.interrupted` | `CallHookCustomerSpeechInterrupted` | [`CallHookCustomerSpeechInterrupted`] |
//! | `model.response.timeout` | `CallHookModelResponseTimeout` | [`CallHookModelResponseTimeout`] |
//!
//! # [`CreateWorkflowDtoNode`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `conversation` | `ConversationNode` | [`ConversationNode`] |
//! | `tool` | `ToolNode` | [`ToolNode`] |
//!
//! # [`Credential`]
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `anthropic` | `AnthropicCredential` | [`CreateAnthropicCredentialDto`] |
//! | `anthropic-bedrock` | `AnthropicBedrockCredential` | [`CreateAnthropicBedrockCredentialDto`] |
//! | `anyscale` | `AnyscaleCredential` | [`CreateAnyscaleCredentialDto`] |
//! | `assembly-ai` | `AssemblyAiCredential` | [`CreateAssemblyAiCredentialDto`] |
//! | `azure` | `AzureCredential` | [`CreateAzureCredentialDto`] |
//! | `azure-openai` | `AzureOpenAiCredential` | [`CreateAzureOpenAiCredentialDto`] |
//! | `byo-sip-trunk` | `ByoSipTrunkCredential` | [`CreateByoSipTrunkCredentialDto`] |
//! | `cartesia` | `CartesiaCredential` | [`CreateCartesiaCredentialDto`] |
//! | `cerebras` | `CerebrasCredential` | [`CreateCerebrasCredentialDto`] |
//! | `cloudflare` | `CloudflareCredential` | [`CreateCloudflareCredentialDto`] |
//! | `custom-llm` | `CustomLlmCredential` | [`CreateCustomLlmCredentialDto`] |
//! | `deepgram` | `DeepgramCredential` | [`CreateDeepgramCredentialDto`] |
//! | `deepinfra` | `DeepInfraCredential` | [`CreateDeepInfraCredentialDto`] |
//! | `deep-seek` | `DeepSeekCredential` | [`CreateDeepSeekCredentialDto`] |
//! | `11labs` | `ElevenLabsCredential` | [`CreateElevenLabsCredentialDto`] |
//! | `gcp` | `GcpCredential` | [`CreateGcpCredentialDto`] |
//! | `gladia` | `GladiaCredential` | [`CreateGladiaCredentialDto`] |
//! | `gohighlevel` | `GhlCredential` | [`CreateGoHighLevelCredentialDto`] |
//! | `google` | `GoogleCredential` | [`CreateGoogleCredentialDto`] |
//! | `groq` | `GroqCredential` | [`CreateGroqCredentialDto`] |
//! | `hume` | `HumeCredential` | [`CreateHumeCredentialDto`] |
//! | `inflection-ai` | `InflectionAiCredential` | [`CreateInflectionAiCredentialDto`] |
//! | `langfuse` | `LangfuseCredential` | [`CreateLangfuseCredentialDto`] |
//! | `lmnt` | `LmntCredential` | [`CreateLmntCredentialDto`] |
//! | `make` | `MakeCredential` | [`CreateMakeCredentialDto`] |
//! | `mistral` | `MistralCredential` | [`CreateMistralCredentialDto`] |
//! | `neuphonic` | `NeuphonicCredential` | [`CreateNeuphonicCredentialDto`] |
//! | `openai` | `OpenAiCredential` | [`CreateOpenAiCredentialDto`] |
//! | `openrouter` | `OpenRouterCredential` | [`CreateOpenRouterCredentialDto`] |
//! | `perplexity-ai` | `PerplexityAiCredential` | [`CreatePerplexityAiCredentialDto`] |
//! | `playht` | `PlayHtCredential` | [`CreatePlayHtCredentialDto`] |
//! | `rime-ai` | `RimeAiCredential` | [`CreateRimeAiCredentialDto`] |
//! | `runpod` | `RunpodCredential` | [`CreateRunpodCredentialDto`] |
//! | `s3` | `S3Credential` | [`CreateS3CredentialDto`] |
//! | `smallest-ai` | `SmallestAiCredential` | [`CreateSmallestAiCredentialDto`] |
//! | `speechmatics` | `SpeechmaticsCredential` | [`CreateSpeechmaticsCredentialDto`] |
//! | `soniox` | `SonioxCredential` | [`CreateSonioxCredentialDto`] |
//! | `supabase` | `SupabaseCredential` | [`CreateSupabaseCredentialDto`] |
//! | `tavus` | `TavusCredential` | [`CreateTavusCredentialDto`] |
//! | `together-ai` | `TogetherAiCredential` | [`CreateTogetherAiCredentialDto`] |
//! | `trieve` | `TrieveCredential` | [`CreateTrieveCredentialDto`] |
//! | `twilio` | `TwilioCredential` | [`CreateTwilioCredentialDto`] |
//! | `vonage` | `VonageCredential` | [`CreateVonageCredentialDto`] |
//! | `webhook` | `WebhookCredential` | [`CreateWebhookCredentialDto`] |
//! | `custom-credential` | `CustomCredential` | [`CreateCustomCredentialDto`] |
//! | `xai` | `XaiCredential` | [`CreateXaiCredentialDto`] |
//! | `google.calendar.oauth2-client` | `GoogleCalendarOAuth2ClientCredential` | [`CreateGoogleCalendarOAuth2ClientCredentialDto`] |
//! | `google.calendar.oauth2-authorization` | `GoogleCalendarOAuth2AuthorizationCredential` | [`CreateGoogleCalendarOAuth2AuthorizationCredentialDto`] |
//! | `google.sheets.oauth2-authorization` | `GoogleSheetsOAuth2AuthorizationCredential` | [`CreateGoogleSheetsOAuth2AuthorizationCredentialDto`] |
//! | `slack.oauth2-authorization` | `SlackOAuth2AuthorizationCredential` | [`CreateSlackOAuth2AuthorizationCredentialDto`] |
//! | `ghl.oauth2-authorization` | `GoHighLevelMcpCredential` | [`CreateGoHighLevelMcpCredentialDto`] |
//! | `inworld` | `InworldCredential` | [`CreateInworldCredentialDto`] |
//! | `minimax` | `MinimaxCredential` | [`CreateMinimaxCredentialDto`] |
//! | `wellsaid` | `WellSaidCredential` | [`CreateWellSaidCredentialDto`] |
//! | `email` | `EmailCredential` | [`CreateEmailCredentialDto`] |
//! | `slack-webhook` | `SlackWebhookCredential` | [`CreateSlackWebhookCredentialDto`] |
//!
//! # [`Destination`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `assistant` | `Assistant` | [`TransferDestinationAssistant`] |
//! | `number` | `Number` | [`TransferDestinationNumber`] |
//! | `sip` | `Sip` | [`TransferDestinationSip`] |
//!
//! # [`DoItem`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `say` | `SayHookAction` | [`SayHookAction`] |
//! | `tool` | `ToolCallHookAction` | [`ToolCallHookAction`] |
//! | `message.add` | `MessageAddHookAction` | [`MessageAddHookAction`] |
//!
//! # [`FallbackPlanVoice`]
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `azure` | `Azure` | [`FallbackAzureVoice`] |
//! | `cartesia` | `Cartesia` | [`FallbackCartesiaVoice`] |
//! | `hume` | `Hume` | [`FallbackHumeVoice`] |
//! | `custom-voice` | `CustomVoice` | [`FallbackCustomVoice`] |
//! | `deepgram` | `Deepgram` | [`FallbackDeepgramVoice`] |
//! | `11labs` | `ElevenLabs` | [`FallbackElevenLabsVoice`] |
//! | `vapi` | `Vapi` | [`FallbackVapiVoice`] |
//! | `lmnt` | `Lmnt` | [`FallbackLmntVoice`] |
//! | `openai` | `OpenAi` | [`FallbackOpenAiVoice`] |
//! | `playht` | `PlayHt` | [`FallbackPlayHtVoice`] |
//! | `wellsaid` | `WellSaid` | [`FallbackWellSaidVoice`] |
//! | `rime-ai` | `RimeAi` | [`FallbackRimeAiVoice`] |
//! | `smallest-ai` | `SmallestAi` | [`FallbackSmallestAiVoice`] |
//! | `tavus` | `TavusVoice` | [`FallbackTavusVoice`] |
//! | `neuphonic` | `Neuphonic` | [`FallbackNeuphonicVoice`] |
//! | `sesame` | `Sesame` | [`FallbackSesameVoice`] |
//! | `inworld` | `Inworld` | [`FallbackInworldVoice`] |
//!
//! # [`FallbackTranscriberPlanTranscriber`]
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `assembly-ai` | `AssemblyAi` | [`FallbackAssemblyAiTranscriber`] |
//! | `azure` | `Azure` | [`FallbackAzureSpeechTranscriber`] |
//! | `custom-transcriber` | `Custom` | [`FallbackCustomTranscriber`] |
//! | `deepgram` | `Deepgram` | [`FallbackDeepgramTranscriber`] |
//! | `11labs` | `ElevenLabs` | [`FallbackElevenLabsTranscriber`] |
//! | `gladia` | `Gladia` | [`FallbackGladiaTranscriber`] |
//! | `google` | `Google` | [`FallbackGoogleTranscriber`] |
//! | `talkscriber` | `Talkscriber` | [`FallbackTalkscriberTranscriber`] |
//! | `speechmatics` | `Speechmatics` | [`FallbackSpeechmaticsTranscriber`] |
//! | `openai` | `OpenAi` | [`FallbackOpenAiTranscriber`] |
//! | `cartesia` | `Cartesia` | [`FallbackCartesiaTranscriber`] |
//! | `soniox` | `Soniox` | [`FallbackSonioxTranscriber`] |
//!
//! # [`FormatPlanReplacement`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `exact` | `ExactReplacement` | [`ExactReplacement`] |
//! | `regex` | `RegexReplacement` | [`RegexReplacement`] |
//!
//! # [`McpToolMessage`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `request-start` | `ToolMessageStart` | [`ToolMessageStart`] |
//! | `request-complete` | `ToolMessageComplete` | [`ToolMessageComplete`] |
//! | `request-failed` | `ToolMessageFailed` | [`ToolMessageFailed`] |
//! | `request-response-delayed` | `ToolMessageDelayed` | [`ToolMessageDelayed`] |
//!
//! # [`PhoneNumber`]
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `byo-phone-number` | `ByoPhoneNumber` | [`CreateByoPhoneNumberDto`] |
//! | `twilio` | `TwilioPhoneNumber` | [`CreateTwilioPhoneNumberDto`] |
//! | `vonage` | `VonagePhoneNumber` | [`CreateVonagePhoneNumberDto`] |
//! | `vapi` | `VapiPhoneNumber` | [`CreateVapiPhoneNumberDto`] |
//! | `telnyx` | `TelnyxPhoneNumber` | [`CreateTelnyxPhoneNumberDto`] |
//!
//! # [`PhoneNumberHookCallEndingDo`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `transfer` | `TransferPhoneNumberHookAction` | [`TransferPhoneNumberHookAction`] |
//! | `say` | `SayPhoneNumberHookAction` | [`SayPhoneNumberHookAction`] |
//!
//! # [`SessionCostsItem`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `model` | `ModelCost` | [`ModelCost`] |
//! | `analysis` | `AnalysisCost` | [`AnalysisCost`] |
//! | `session` | `SessionCost` | [`SessionCost`] |
//!
//! # [`StartSpeakingPlanCustomEndpointingRule`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `assistant` | `Assistant` | [`AssistantCustomEndpointingRule`] |
//! | `customer` | `Customer` | [`CustomerCustomEndpointingRule`] |
//! | `both` | `Both` | [`BothCustomEndpointingRule`] |
//!
//! # [`Timing`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `word-alignment` | `WordAlignmentTiming` | [`AssistantSpeechWordAlignmentTiming`] |
//! | `word-progress` | `WordProgressTiming` | [`AssistantSpeechWordProgressTiming`] |
//!
//! # [`ToolCallResultMessageUnion`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `request-complete` | `ToolMessageComplete` | [`ToolMessageComplete`] |
//! | `request-failed` | `ToolMessageFailed` | [`ToolMessageFailed`] |
//!
//! # [`ToolNodeTool`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `apiRequest` | `ApiRequestTool` | [`CreateApiRequestToolDto`] |
//! | `bash` | `BashTool` | [`CreateBashToolDto`] |
//! | `code` | `CodeTool` | [`CreateCodeToolDto`] |
//! | `computer` | `ComputerTool` | [`CreateComputerToolDto`] |
//! | `dtmf` | `DtmfTool` | [`CreateDtmfToolDto`] |
//! | `endCall` | `EndCallTool` | [`CreateEndCallToolDto`] |
//! | `function` | `FunctionTool` | [`CreateFunctionToolDto`] |
//! | `gohighlevel.calendar.availability.check` | `GoHighLevelCalendarAvailabilityTool` | [`CreateGoHighLevelCalendarAvailabilityToolDto`] |
//! | `gohighlevel.calendar.event.create` | `GoHighLevelCalendarEventCreateTool` | [`CreateGoHighLevelCalendarEventCreateToolDto`] |
//! | `gohighlevel.contact.create` | `GoHighLevelContactCreateTool` | [`CreateGoHighLevelContactCreateToolDto`] |
//! | `gohighlevel.contact.get` | `GoHighLevelContactGetTool` | [`CreateGoHighLevelContactGetToolDto`] |
//! | `google.calendar.availability.check` | `GoogleCalendarCheckAvailabilityTool` | [`CreateGoogleCalendarCheckAvailabilityToolDto`] |
//! | `google.calendar.event.create` | `GoogleCalendarCreateEventTool` | [`CreateGoogleCalendarCreateEventToolDto`] |
//! | `google.sheets.row.append` | `GoogleSheetsRowAppendTool` | [`CreateGoogleSheetsRowAppendToolDto`] |
//! | `handoff` | `HandoffTool` | [`CreateHandoffToolDto`] |
//! | `mcp` | `McpTool` | [`CreateMcpToolDto`] |
//! | `query` | `QueryTool` | [`CreateQueryToolDto`] |
//! | `slack.message.send` | `SlackSendMessageTool` | [`CreateSlackSendMessageToolDto`] |
//! | `sms` | `SmsTool` | [`CreateSmsToolDto`] |
//! | `textEditor` | `TextEditorTool` | [`CreateTextEditorToolDto`] |
//! | `transferCall` | `TransferCallTool` | [`CreateTransferCallToolDto`] |
//! | `sipRequest` | `SipRequestTool` | [`CreateSipRequestToolDto`] |
//! | `voicemail` | `VoicemailTool` | [`CreateVoicemailToolDto`] |
//!
//! # [`ToolRejectionPlanCondition`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `regex` | `RegexCondition` | [`RegexCondition`] |
//! | `liquid` | `LiquidCondition` | [`LiquidCondition`] |
//! | `group` | `GroupCondition` | [`GroupCondition`] |
//!
//! # [`ToolWithToolCall`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `function` | `FunctionToolWithToolCall` | [`FunctionToolWithToolCall`] |
//! | `ghl` | `GhlToolWithToolCall` | [`GhlToolWithToolCall`] |
//! | `make` | `MakeToolWithToolCall` | [`MakeToolWithToolCall`] |
//! | `bash` | `BashToolWithToolCall` | [`BashToolWithToolCall`] |
//! | `computer` | `ComputerToolWithToolCall` | [`ComputerToolWithToolCall`] |
//! | `textEditor` | `TextEditorToolWithToolCall` | [`TextEditorToolWithToolCall`] |
//! | `google.calendar.event.create` | `GoogleCalendarCreateEventToolWithToolCall` | [`GoogleCalendarCreateEventToolWithToolCall`] |
//!
//! # [`Transcriber`]
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `assembly-ai` | `AssemblyAiTranscriber` | [`AssemblyAiTranscriber`] |
//! | `azure` | `AzureSpeechTranscriber` | [`AzureSpeechTranscriber`] |
//! | `custom-transcriber` | `CustomTranscriber` | [`CustomTranscriber`] |
//! | `deepgram` | `DeepgramTranscriber` | [`DeepgramTranscriber`] |
//! | `11labs` | `ElevenLabsTranscriber` | [`ElevenLabsTranscriber`] |
//! | `gladia` | `GladiaTranscriber` | [`GladiaTranscriber`] |
//! | `google` | `GoogleTranscriber` | [`GoogleTranscriber`] |
//! | `speechmatics` | `SpeechmaticsTranscriber` | [`SpeechmaticsTranscriber`] |
//! | `talkscriber` | `TalkscriberTranscriber` | [`TalkscriberTranscriber`] |
//! | `openai` | `OpenAiTranscriber` | [`OpenAiTranscriber`] |
//! | `cartesia` | `CartesiaTranscriber` | [`CartesiaTranscriber`] |
//! | `soniox` | `SonioxTranscriber` | [`SonioxTranscriber`] |
//!
//! # [`TransferContextEngineeringPlan`]
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `lastNMessages` | `LastNMessages` | [`ContextEngineeringPlanLastNMessages`] |
//! | `none` | `None` | [`ContextEngineeringPlanNone`] |
//! | `all` | `All` | [`ContextEngineeringPlanAll`] |
//!
//! # [`Voice`]
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `azure` | `AzureVoice` | [`AzureVoice`] |
//! | `cartesia` | `CartesiaVoice` | [`CartesiaVoice`] |
//! | `custom-voice` | `CustomVoice` | [`CustomVoice`] |
//! | `deepgram` | `DeepgramVoice` | [`DeepgramVoice`] |
//! | `11labs` | `ElevenLabsVoice` | [`ElevenLabsVoice`] |
//! | `hume` | `HumeVoice` | [`HumeVoice`] |
//! | `lmnt` | `LmntVoice` | [`LmntVoice`] |
//! | `neuphonic` | `NeuphonicVoice` | [`NeuphonicVoice`] |
//! | `openai` | `OpenAiVoice` | [`OpenAiVoice`] |
//! | `playht` | `PlayHtVoice` | [`PlayHtVoice`] |
//! | `wellsaid` | `WellSaidVoice` | [`WellSaidVoice`] |
//! | `rime-ai` | `RimeAiVoice` | [`RimeAiVoice`] |
//! | `smallest-ai` | `SmallestAiVoice` | [`SmallestAiVoice`] |
//! | `tavus` | `TavusVoice` | [`TavusVoice`] |
//! | `vapi` | `VapiVoice` | [`VapiVoice`] |
//! | `sesame` | `SesameVoice` | [`SesameVoice`] |
//! | `inworld` | `InworldVoice` | [`InworldVoice`] |
//! | `minimax` | `MinimaxVoice` | [`MinimaxVoice`] |
//!
//! # [`VoicemailDetection`]
//!
//! | `provider` | variant | type |
//! | --- | --- | --- |
//! | `google` | `Google` | [`GoogleVoicemailDetectionPlan`] |
//! | `openai` | `OpenAi` | [`OpenAiVoicemailDetectionPlan`] |
//! | `twilio` | `Twilio` | [`TwilioVoicemailDetectionPlan`] |
//! | `vapi` | `Vapi` | [`VapiVoicemailDetectionPlan`] |
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
        transfer_plan: TransferPlan, TransferContextEngineeringPlan, TransferPlanMode, TransferPlanSipVerb;
        transfer_plan_message: TransferPlanMessage;
    }
}

files! {
    any(feature = "client-messages", feature = "responses", feature = "server-messages", feature = "types") {
        ai_edge_condition: AiEdgeCondition;
        analysis_plan: AnalysisPlan;
        anthropic_bedrock_model: AnthropicBedrockModel;
        anthropic_model: AnthropicModel;
        anthropic_model_name: AnthropicModelName;
        anthropic_thinking_config: AnthropicThinkingConfig;
        anyscale_model: AnyscaleModel;
        artifact_plan: ArtifactPlan, ArtifactPlanRecordingFormat;
        assembly_ai_transcriber: AssemblyAiTranscriber;
        assembly_ai_transcriber_language: AssemblyAiTranscriberLanguage;
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
        create_eleven_labs_credential_dto: CreateElevenLabsCredentialDto;
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
        create_trieve_credential_dto: CreateTrieveCredentialDto;
        create_twilio_credential_dto: CreateTwilioCredentialDto;
        create_voicemail_tool_dto: CreateVoicemailToolDto;
        create_vonage_credential_dto: CreateVonageCredentialDto;
        create_webhook_credential_dto: CreateWebhookCredentialDto;
        create_well_said_credential_dto: CreateWellSaidCredentialDto;
        create_workflow_dto: CreateWorkflowDto, CreateWorkflowDtoHook, CreateWorkflowDtoNode;
        create_workflow_dto_voicemail_detection: CreateWorkflowDtoVoicemailDetection;
        create_xai_credential_dto: CreateXaiCredentialDto;
        credential: Credential;
        custom_endpointing_model_smart_endpointing_plan: CustomEndpointingModelSmartEndpointingPlan;
        custom_llm_model: CustomLlmModel;
        custom_transcriber: CustomTranscriber;
        custom_voice: CustomVoice;
        customer_custom_endpointing_rule: CustomerCustomEndpointingRule;
        customer_speech_timeout_options: CustomerSpeechTimeoutOptions;
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
        fallback_well_said_voice: FallbackWellSaidVoice;
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
        minimax_llm_model: MinimaxLlmModel;
        minimax_voice: MinimaxVoice, MinimaxVoiceLanguageBoost, MinimaxVoiceModel, MinimaxVoiceRegion, MinimaxVoiceSubtitleType;
        monitor_plan: MonitorPlan;
        neuphonic_voice: NeuphonicVoice;
        neuphonic_voice_model: NeuphonicVoiceModel;
        numeral_style: NumeralStyle;
        o_auth2_authentication_plan: OAuth2AuthenticationPlan;
        o_auth2_authentication_session: OAuth2AuthenticationSession;
        open_ai_function: OpenAiFunction;
        open_ai_function_parameters: OpenAiFunctionParameters;
        open_ai_model: OpenAiModel, OpenAiModelName, OpenAiModelPromptCacheRetention, OpenAiModelToolStrictCompatibilityMode;
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
        regex_condition: RegexCondition;
        regex_option: RegexOption, RegexOptionType;
        regex_replacement: RegexReplacement;
        rime_ai_voice: RimeAiVoice;
        rime_ai_voice_id: RimeAiVoiceId;
        rime_ai_voice_language: RimeAiVoiceLanguage;
        rime_ai_voice_model: RimeAiVoiceModel;
        say_hook_action: SayHookAction;
        sbc_configuration: SbcConfiguration;
        scorecard_metric: ScorecardMetric;
        security_filter_base: SecurityFilterBase;
        security_filter_plan: SecurityFilterPlan, SecurityFilterPlanMode;
        segmentation_strategy: SegmentationStrategy;
        server: Server;
        sesame_voice: SesameVoice;
        session_created_hook: SessionCreatedHook;
        sip_trunk_gateway: SipTrunkGateway, SipTrunkGatewayOutboundProtocol;
        sip_trunk_outbound_authentication_plan: SipTrunkOutboundAuthenticationPlan;
        sip_trunk_outbound_sip_register_plan: SipTrunkOutboundSipRegisterPlan;
        smallest_ai_voice: SmallestAiVoice;
        smallest_ai_voice_id: SmallestAiVoiceId;
        smallest_ai_voice_model: SmallestAiVoiceModel;
        smart_denoising_plan: SmartDenoisingPlan;
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
        tool_message_complete: ToolMessageComplete, ToolMessageCompleteRole;
        tool_message_delayed: ToolMessageDelayed;
        tool_message_failed: ToolMessageFailed;
        tool_message_start: ToolMessageStart;
        tool_node: ToolNode;
        tool_node_tool: ToolNodeTool;
        tool_parameter: ToolParameter, ToolParameterValue;
        tool_rejection_plan: ToolRejectionPlan;
        tool_rejection_plan_condition: ToolRejectionPlanCondition;
        transcriber: Transcriber;
        transcript_plan: TranscriptPlan;
        transcription_endpointing_plan: TranscriptionEndpointingPlan;
        transfer_destination_assistant: TransferDestinationAssistant, TransferDestinationAssistantMode;
        transport_configuration_twilio: TransportConfigurationTwilio, TransportConfigurationTwilioRecordingChannels;
        twilio_voicemail_detection_plan: TwilioVoicemailDetectionPlan, TwilioVoicemailDetectionPlanType;
        user_message: UserMessage;
        vapi_pronunciation_dictionary_locator: VapiPronunciationDictionaryLocator;
        vapi_smart_endpointing_plan: VapiSmartEndpointingPlan;
        vapi_voice: VapiVoice;
        vapi_voice_id: VapiVoiceId;
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
        xai_model: XaiModel, XaiModelName;
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
        bash_tool_with_tool_call: BashToolWithToolCall;
        bot_message: BotMessage;
        call: Call, CallType, PhoneCallProvider, PhoneCallTransport;
        call_message: CallMessage;
        call_status: CallStatus;
        chat: Chat, ChatCostsItem;
        chat_cost: ChatCost;
        client_message_speech_update_status: ClientMessageSpeechUpdateStatus;
        client_message_transcript_type: ClientMessageTranscriptType;
        compliance: Compliance;
        computer_tool_with_tool_call: ComputerToolWithToolCall;
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
        recording_consent: RecordingConsent;
        role: Role;
        say_phone_number_hook_action: SayPhoneNumberHookAction;
        schedule_plan: SchedulePlan;
        session: Session, SessionCostsItem, SessionStatus;
        session_cost: SessionCost;
        sip_authentication: SipAuthentication;
        source: Source;
        subscription_limits: SubscriptionLimits;
        text_editor_tool_with_tool_call: TextEditorToolWithToolCall;
        timing: Timing;
        tool_call_message: ToolCallMessage;
        tool_call_result_message: ToolCallResultMessage;
        tool_with_tool_call: ToolWithToolCall;
        transcriber_cost: TranscriberCost;
        transcript_type: TranscriptType;
        transfer_phone_number_hook_action: TransferPhoneNumberHookAction;
        transport_cost: TransportCost, TransportCostProvider;
        turn_latency: TurnLatency;
        vapi_cost: VapiCost, VapiCostSubType;
        voice_cost: VoiceCost;
        voicemail_detection_cost: VoicemailDetectionCost, VoicemailDetectionCostProvider;
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
    feature = "types" {
        assistant: Assistant;
        squad: Squad;
    }
}
