// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{
    CreateAnthropicBedrockCredentialDto, CreateAnthropicCredentialDto,
    CreateAnyscaleCredentialDto, CreateAssemblyAiCredentialDto, CreateAzureCredentialDto,
    CreateAzureOpenAiCredentialDto, CreateByoSipTrunkCredentialDto,
    CreateCartesiaCredentialDto, CreateCerebrasCredentialDto,
    CreateCloudflareCredentialDto, CreateCustomCredentialDto,
    CreateCustomLlmCredentialDto, CreateDeepInfraCredentialDto,
    CreateDeepSeekCredentialDto, CreateDeepgramCredentialDto,
    CreateElevenLabsCredentialDto, CreateEmailCredentialDto, CreateGcpCredentialDto,
    CreateGladiaCredentialDto, CreateGoHighLevelCredentialDto,
    CreateGoHighLevelMcpCredentialDto,
    CreateGoogleCalendarOAuth2AuthorizationCredentialDto,
    CreateGoogleCalendarOAuth2ClientCredentialDto, CreateGoogleCredentialDto,
    CreateGoogleSheetsOAuth2AuthorizationCredentialDto, CreateGroqCredentialDto,
    CreateHumeCredentialDto, CreateInflectionAiCredentialDto, CreateInworldCredentialDto,
    CreateLangfuseCredentialDto, CreateLmntCredentialDto, CreateMakeCredentialDto,
    CreateMinimaxCredentialDto, CreateMistralCredentialDto, CreateNeuphonicCredentialDto,
    CreateOpenAiCredentialDto, CreateOpenRouterCredentialDto,
    CreatePerplexityAiCredentialDto, CreatePlayHtCredentialDto,
    CreateRimeAiCredentialDto, CreateRunpodCredentialDto, CreateS3CredentialDto,
    CreateSlackOAuth2AuthorizationCredentialDto, CreateSlackWebhookCredentialDto,
    CreateSmallestAiCredentialDto, CreateSonioxCredentialDto,
    CreateSpeechmaticsCredentialDto, CreateSupabaseCredentialDto,
    CreateTavusCredentialDto, CreateTogetherAiCredentialDto, CreateTrieveCredentialDto,
    CreateTwilioCredentialDto, CreateVonageCredentialDto, CreateWebhookCredentialDto,
    CreateWellSaidCredentialDto, CreateXAiCredentialDto,
};

/// One of several types.
///
/// Schema: `vapi-assistant-schema.json#/properties/credentials/items`
/// and 3 other places that say the same.
///
/// Told apart by `provider`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CredentialsItem {
    /// `provider` is `"anthropic"`.
    AnthropicCredential(Box<CreateAnthropicCredentialDto>),
    /// `provider` is `"anthropic-bedrock"`.
    AnthropicBedrockCredential(Box<CreateAnthropicBedrockCredentialDto>),
    /// `provider` is `"anyscale"`.
    AnyscaleCredential(Box<CreateAnyscaleCredentialDto>),
    /// `provider` is `"assembly-ai"`.
    AssemblyAiCredential(Box<CreateAssemblyAiCredentialDto>),
    /// `provider` is `"azure"`.
    AzureCredential(Box<CreateAzureCredentialDto>),
    /// `provider` is `"azure-openai"`.
    AzureOpenAiCredential(Box<CreateAzureOpenAiCredentialDto>),
    /// `provider` is `"byo-sip-trunk"`.
    ByoSipTrunkCredential(Box<CreateByoSipTrunkCredentialDto>),
    /// `provider` is `"cartesia"`.
    CartesiaCredential(Box<CreateCartesiaCredentialDto>),
    /// `provider` is `"cerebras"`.
    CerebrasCredential(Box<CreateCerebrasCredentialDto>),
    /// `provider` is `"cloudflare"`.
    CloudflareCredential(Box<CreateCloudflareCredentialDto>),
    /// `provider` is `"custom-llm"`.
    CustomLlmCredential(Box<CreateCustomLlmCredentialDto>),
    /// `provider` is `"deepgram"`.
    DeepgramCredential(Box<CreateDeepgramCredentialDto>),
    /// `provider` is `"deepinfra"`.
    DeepInfraCredential(Box<CreateDeepInfraCredentialDto>),
    /// `provider` is `"deep-seek"`.
    DeepSeekCredential(Box<CreateDeepSeekCredentialDto>),
    /// `provider` is `"11labs"`.
    ElevenLabsCredential(Box<CreateElevenLabsCredentialDto>),
    /// `provider` is `"gcp"`.
    GcpCredential(Box<CreateGcpCredentialDto>),
    /// `provider` is `"gladia"`.
    GladiaCredential(Box<CreateGladiaCredentialDto>),
    /// `provider` is `"gohighlevel"`.
    GhlCredential(Box<CreateGoHighLevelCredentialDto>),
    /// `provider` is `"google"`.
    GoogleCredential(Box<CreateGoogleCredentialDto>),
    /// `provider` is `"groq"`.
    GroqCredential(Box<CreateGroqCredentialDto>),
    /// `provider` is `"hume"`.
    HumeCredential(Box<CreateHumeCredentialDto>),
    /// `provider` is `"inflection-ai"`.
    InflectionAiCredential(Box<CreateInflectionAiCredentialDto>),
    /// `provider` is `"langfuse"`.
    LangfuseCredential(Box<CreateLangfuseCredentialDto>),
    /// `provider` is `"lmnt"`.
    LmntCredential(Box<CreateLmntCredentialDto>),
    /// `provider` is `"make"`.
    MakeCredential(Box<CreateMakeCredentialDto>),
    /// `provider` is `"mistral"`.
    MistralCredential(Box<CreateMistralCredentialDto>),
    /// `provider` is `"neuphonic"`.
    NeuphonicCredential(Box<CreateNeuphonicCredentialDto>),
    /// `provider` is `"openai"`.
    OpenAiCredential(Box<CreateOpenAiCredentialDto>),
    /// `provider` is `"openrouter"`.
    OpenRouterCredential(Box<CreateOpenRouterCredentialDto>),
    /// `provider` is `"perplexity-ai"`.
    PerplexityAiCredential(Box<CreatePerplexityAiCredentialDto>),
    /// `provider` is `"playht"`.
    PlayHtCredential(Box<CreatePlayHtCredentialDto>),
    /// `provider` is `"rime-ai"`.
    RimeAiCredential(Box<CreateRimeAiCredentialDto>),
    /// `provider` is `"runpod"`.
    RunpodCredential(Box<CreateRunpodCredentialDto>),
    /// `provider` is `"s3"`.
    S3Credential(Box<CreateS3CredentialDto>),
    /// `provider` is `"smallest-ai"`.
    SmallestAiCredential(Box<CreateSmallestAiCredentialDto>),
    /// `provider` is `"speechmatics"`.
    SpeechmaticsCredential(Box<CreateSpeechmaticsCredentialDto>),
    /// `provider` is `"soniox"`.
    SonioxCredential(Box<CreateSonioxCredentialDto>),
    /// `provider` is `"supabase"`.
    SupabaseCredential(Box<CreateSupabaseCredentialDto>),
    /// `provider` is `"tavus"`.
    TavusCredential(Box<CreateTavusCredentialDto>),
    /// `provider` is `"together-ai"`.
    TogetherAiCredential(Box<CreateTogetherAiCredentialDto>),
    /// `provider` is `"trieve"`.
    TrieveCredential(Box<CreateTrieveCredentialDto>),
    /// `provider` is `"twilio"`.
    TwilioCredential(Box<CreateTwilioCredentialDto>),
    /// `provider` is `"vonage"`.
    VonageCredential(Box<CreateVonageCredentialDto>),
    /// `provider` is `"webhook"`.
    WebhookCredential(Box<CreateWebhookCredentialDto>),
    /// `provider` is `"custom-credential"`.
    CustomCredential(Box<CreateCustomCredentialDto>),
    /// `provider` is `"xai"`.
    XAiCredential(Box<CreateXAiCredentialDto>),
    /// `provider` is `"google.calendar.oauth2-client"`.
    GoogleCalendarOAuth2ClientCredential(
        Box<CreateGoogleCalendarOAuth2ClientCredentialDto>,
    ),
    /// `provider` is `"google.calendar.oauth2-authorization"`.
    GoogleCalendarOAuth2AuthorizationCredential(
        Box<CreateGoogleCalendarOAuth2AuthorizationCredentialDto>,
    ),
    /// `provider` is `"google.sheets.oauth2-authorization"`.
    GoogleSheetsOAuth2AuthorizationCredential(
        Box<CreateGoogleSheetsOAuth2AuthorizationCredentialDto>,
    ),
    /// `provider` is `"slack.oauth2-authorization"`.
    SlackOAuth2AuthorizationCredential(Box<CreateSlackOAuth2AuthorizationCredentialDto>),
    /// `provider` is `"ghl.oauth2-authorization"`.
    GoHighLevelMcpCredential(Box<CreateGoHighLevelMcpCredentialDto>),
    /// `provider` is `"inworld"`.
    InworldCredential(Box<CreateInworldCredentialDto>),
    /// `provider` is `"minimax"`.
    MinimaxCredential(Box<CreateMinimaxCredentialDto>),
    /// `provider` is `"wellsaid"`.
    WellSaidCredential(Box<CreateWellSaidCredentialDto>),
    /// `provider` is `"email"`.
    EmailCredential(Box<CreateEmailCredentialDto>),
    /// `provider` is `"slack-webhook"`.
    SlackWebhookCredential(Box<CreateSlackWebhookCredentialDto>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CredentialsItem {
    /// `provider` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CredentialsItem::AnthropicCredential(_) => Some("anthropic"),
            CredentialsItem::AnthropicBedrockCredential(_) => Some("anthropic-bedrock"),
            CredentialsItem::AnyscaleCredential(_) => Some("anyscale"),
            CredentialsItem::AssemblyAiCredential(_) => Some("assembly-ai"),
            CredentialsItem::AzureCredential(_) => Some("azure"),
            CredentialsItem::AzureOpenAiCredential(_) => Some("azure-openai"),
            CredentialsItem::ByoSipTrunkCredential(_) => Some("byo-sip-trunk"),
            CredentialsItem::CartesiaCredential(_) => Some("cartesia"),
            CredentialsItem::CerebrasCredential(_) => Some("cerebras"),
            CredentialsItem::CloudflareCredential(_) => Some("cloudflare"),
            CredentialsItem::CustomLlmCredential(_) => Some("custom-llm"),
            CredentialsItem::DeepgramCredential(_) => Some("deepgram"),
            CredentialsItem::DeepInfraCredential(_) => Some("deepinfra"),
            CredentialsItem::DeepSeekCredential(_) => Some("deep-seek"),
            CredentialsItem::ElevenLabsCredential(_) => Some("11labs"),
            CredentialsItem::GcpCredential(_) => Some("gcp"),
            CredentialsItem::GladiaCredential(_) => Some("gladia"),
            CredentialsItem::GhlCredential(_) => Some("gohighlevel"),
            CredentialsItem::GoogleCredential(_) => Some("google"),
            CredentialsItem::GroqCredential(_) => Some("groq"),
            CredentialsItem::HumeCredential(_) => Some("hume"),
            CredentialsItem::InflectionAiCredential(_) => Some("inflection-ai"),
            CredentialsItem::LangfuseCredential(_) => Some("langfuse"),
            CredentialsItem::LmntCredential(_) => Some("lmnt"),
            CredentialsItem::MakeCredential(_) => Some("make"),
            CredentialsItem::MistralCredential(_) => Some("mistral"),
            CredentialsItem::NeuphonicCredential(_) => Some("neuphonic"),
            CredentialsItem::OpenAiCredential(_) => Some("openai"),
            CredentialsItem::OpenRouterCredential(_) => Some("openrouter"),
            CredentialsItem::PerplexityAiCredential(_) => Some("perplexity-ai"),
            CredentialsItem::PlayHtCredential(_) => Some("playht"),
            CredentialsItem::RimeAiCredential(_) => Some("rime-ai"),
            CredentialsItem::RunpodCredential(_) => Some("runpod"),
            CredentialsItem::S3Credential(_) => Some("s3"),
            CredentialsItem::SmallestAiCredential(_) => Some("smallest-ai"),
            CredentialsItem::SpeechmaticsCredential(_) => Some("speechmatics"),
            CredentialsItem::SonioxCredential(_) => Some("soniox"),
            CredentialsItem::SupabaseCredential(_) => Some("supabase"),
            CredentialsItem::TavusCredential(_) => Some("tavus"),
            CredentialsItem::TogetherAiCredential(_) => Some("together-ai"),
            CredentialsItem::TrieveCredential(_) => Some("trieve"),
            CredentialsItem::TwilioCredential(_) => Some("twilio"),
            CredentialsItem::VonageCredential(_) => Some("vonage"),
            CredentialsItem::WebhookCredential(_) => Some("webhook"),
            CredentialsItem::CustomCredential(_) => Some("custom-credential"),
            CredentialsItem::XAiCredential(_) => Some("xai"),
            CredentialsItem::GoogleCalendarOAuth2ClientCredential(_) => {
                Some("google.calendar.oauth2-client")
            }
            CredentialsItem::GoogleCalendarOAuth2AuthorizationCredential(_) => {
                Some("google.calendar.oauth2-authorization")
            }
            CredentialsItem::GoogleSheetsOAuth2AuthorizationCredential(_) => {
                Some("google.sheets.oauth2-authorization")
            }
            CredentialsItem::SlackOAuth2AuthorizationCredential(_) => {
                Some("slack.oauth2-authorization")
            }
            CredentialsItem::GoHighLevelMcpCredential(_) => {
                Some("ghl.oauth2-authorization")
            }
            CredentialsItem::InworldCredential(_) => Some("inworld"),
            CredentialsItem::MinimaxCredential(_) => Some("minimax"),
            CredentialsItem::WellSaidCredential(_) => Some("wellsaid"),
            CredentialsItem::EmailCredential(_) => Some("email"),
            CredentialsItem::SlackWebhookCredential(_) => Some("slack-webhook"),
            CredentialsItem::Unknown(body) => body.as_value().get("provider")?.as_str(),
        }
    }

    /// `name` of whichever variant it is.
    pub fn name(&self) -> Option<&String> {
        match self {
            CredentialsItem::AnthropicCredential(value) => value.name.as_ref(),
            CredentialsItem::AnthropicBedrockCredential(value) => value.name.as_ref(),
            CredentialsItem::AnyscaleCredential(value) => value.name.as_ref(),
            CredentialsItem::AssemblyAiCredential(value) => value.name.as_ref(),
            CredentialsItem::AzureCredential(value) => value.name.as_ref(),
            CredentialsItem::AzureOpenAiCredential(value) => value.name.as_ref(),
            CredentialsItem::ByoSipTrunkCredential(value) => value.name.as_ref(),
            CredentialsItem::CartesiaCredential(value) => value.name.as_ref(),
            CredentialsItem::CerebrasCredential(value) => value.name.as_ref(),
            CredentialsItem::CloudflareCredential(value) => value.name.as_ref(),
            CredentialsItem::CustomLlmCredential(value) => value.name.as_ref(),
            CredentialsItem::DeepgramCredential(value) => value.name.as_ref(),
            CredentialsItem::DeepInfraCredential(value) => value.name.as_ref(),
            CredentialsItem::DeepSeekCredential(value) => value.name.as_ref(),
            CredentialsItem::ElevenLabsCredential(value) => value.name.as_ref(),
            CredentialsItem::GcpCredential(value) => value.name.as_ref(),
            CredentialsItem::GladiaCredential(value) => value.name.as_ref(),
            CredentialsItem::GhlCredential(value) => value.name.as_ref(),
            CredentialsItem::GoogleCredential(value) => value.name.as_ref(),
            CredentialsItem::GroqCredential(value) => value.name.as_ref(),
            CredentialsItem::HumeCredential(value) => value.name.as_ref(),
            CredentialsItem::InflectionAiCredential(value) => value.name.as_ref(),
            CredentialsItem::LangfuseCredential(value) => value.name.as_ref(),
            CredentialsItem::LmntCredential(value) => value.name.as_ref(),
            CredentialsItem::MakeCredential(value) => value.name.as_ref(),
            CredentialsItem::MistralCredential(value) => value.name.as_ref(),
            CredentialsItem::NeuphonicCredential(value) => value.name.as_ref(),
            CredentialsItem::OpenAiCredential(value) => value.name.as_ref(),
            CredentialsItem::OpenRouterCredential(value) => value.name.as_ref(),
            CredentialsItem::PerplexityAiCredential(value) => value.name.as_ref(),
            CredentialsItem::PlayHtCredential(value) => value.name.as_ref(),
            CredentialsItem::RimeAiCredential(value) => value.name.as_ref(),
            CredentialsItem::RunpodCredential(value) => value.name.as_ref(),
            CredentialsItem::S3Credential(value) => value.name.as_ref(),
            CredentialsItem::SmallestAiCredential(value) => value.name.as_ref(),
            CredentialsItem::SpeechmaticsCredential(value) => value.name.as_ref(),
            CredentialsItem::SonioxCredential(value) => value.name.as_ref(),
            CredentialsItem::SupabaseCredential(value) => value.name.as_ref(),
            CredentialsItem::TavusCredential(value) => value.name.as_ref(),
            CredentialsItem::TogetherAiCredential(value) => value.name.as_ref(),
            CredentialsItem::TrieveCredential(value) => value.name.as_ref(),
            CredentialsItem::TwilioCredential(value) => value.name.as_ref(),
            CredentialsItem::VonageCredential(value) => value.name.as_ref(),
            CredentialsItem::WebhookCredential(value) => value.name.as_ref(),
            CredentialsItem::CustomCredential(value) => value.name.as_ref(),
            CredentialsItem::XAiCredential(value) => value.name.as_ref(),
            CredentialsItem::GoogleCalendarOAuth2ClientCredential(value) => {
                value.name.as_ref()
            }
            CredentialsItem::GoogleCalendarOAuth2AuthorizationCredential(value) => {
                value.name.as_ref()
            }
            CredentialsItem::GoogleSheetsOAuth2AuthorizationCredential(value) => {
                value.name.as_ref()
            }
            CredentialsItem::SlackOAuth2AuthorizationCredential(value) => {
                value.name.as_ref()
            }
            CredentialsItem::GoHighLevelMcpCredential(value) => value.name.as_ref(),
            CredentialsItem::InworldCredential(value) => value.name.as_ref(),
            CredentialsItem::MinimaxCredential(value) => value.name.as_ref(),
            CredentialsItem::WellSaidCredential(value) => value.name.as_ref(),
            CredentialsItem::EmailCredential(value) => value.name.as_ref(),
            CredentialsItem::SlackWebhookCredential(value) => value.name.as_ref(),
            CredentialsItem::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        CredentialsItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<CreateAnthropicCredentialDto> for CredentialsItem {
    fn from(value: CreateAnthropicCredentialDto) -> Self {
        CredentialsItem::AnthropicCredential(Box::new(value))
    }
}

impl From<CreateAnthropicBedrockCredentialDto> for CredentialsItem {
    fn from(value: CreateAnthropicBedrockCredentialDto) -> Self {
        CredentialsItem::AnthropicBedrockCredential(Box::new(value))
    }
}

impl From<CreateAnyscaleCredentialDto> for CredentialsItem {
    fn from(value: CreateAnyscaleCredentialDto) -> Self {
        CredentialsItem::AnyscaleCredential(Box::new(value))
    }
}

impl From<CreateAssemblyAiCredentialDto> for CredentialsItem {
    fn from(value: CreateAssemblyAiCredentialDto) -> Self {
        CredentialsItem::AssemblyAiCredential(Box::new(value))
    }
}

impl From<CreateAzureCredentialDto> for CredentialsItem {
    fn from(value: CreateAzureCredentialDto) -> Self {
        CredentialsItem::AzureCredential(Box::new(value))
    }
}

impl From<CreateAzureOpenAiCredentialDto> for CredentialsItem {
    fn from(value: CreateAzureOpenAiCredentialDto) -> Self {
        CredentialsItem::AzureOpenAiCredential(Box::new(value))
    }
}

impl From<CreateByoSipTrunkCredentialDto> for CredentialsItem {
    fn from(value: CreateByoSipTrunkCredentialDto) -> Self {
        CredentialsItem::ByoSipTrunkCredential(Box::new(value))
    }
}

impl From<CreateCartesiaCredentialDto> for CredentialsItem {
    fn from(value: CreateCartesiaCredentialDto) -> Self {
        CredentialsItem::CartesiaCredential(Box::new(value))
    }
}

impl From<CreateCerebrasCredentialDto> for CredentialsItem {
    fn from(value: CreateCerebrasCredentialDto) -> Self {
        CredentialsItem::CerebrasCredential(Box::new(value))
    }
}

impl From<CreateCloudflareCredentialDto> for CredentialsItem {
    fn from(value: CreateCloudflareCredentialDto) -> Self {
        CredentialsItem::CloudflareCredential(Box::new(value))
    }
}

impl From<CreateCustomLlmCredentialDto> for CredentialsItem {
    fn from(value: CreateCustomLlmCredentialDto) -> Self {
        CredentialsItem::CustomLlmCredential(Box::new(value))
    }
}

impl From<CreateDeepgramCredentialDto> for CredentialsItem {
    fn from(value: CreateDeepgramCredentialDto) -> Self {
        CredentialsItem::DeepgramCredential(Box::new(value))
    }
}

impl From<CreateDeepInfraCredentialDto> for CredentialsItem {
    fn from(value: CreateDeepInfraCredentialDto) -> Self {
        CredentialsItem::DeepInfraCredential(Box::new(value))
    }
}

impl From<CreateDeepSeekCredentialDto> for CredentialsItem {
    fn from(value: CreateDeepSeekCredentialDto) -> Self {
        CredentialsItem::DeepSeekCredential(Box::new(value))
    }
}

impl From<CreateElevenLabsCredentialDto> for CredentialsItem {
    fn from(value: CreateElevenLabsCredentialDto) -> Self {
        CredentialsItem::ElevenLabsCredential(Box::new(value))
    }
}

impl From<CreateGcpCredentialDto> for CredentialsItem {
    fn from(value: CreateGcpCredentialDto) -> Self {
        CredentialsItem::GcpCredential(Box::new(value))
    }
}

impl From<CreateGladiaCredentialDto> for CredentialsItem {
    fn from(value: CreateGladiaCredentialDto) -> Self {
        CredentialsItem::GladiaCredential(Box::new(value))
    }
}

impl From<CreateGoHighLevelCredentialDto> for CredentialsItem {
    fn from(value: CreateGoHighLevelCredentialDto) -> Self {
        CredentialsItem::GhlCredential(Box::new(value))
    }
}

impl From<CreateGoogleCredentialDto> for CredentialsItem {
    fn from(value: CreateGoogleCredentialDto) -> Self {
        CredentialsItem::GoogleCredential(Box::new(value))
    }
}

impl From<CreateGroqCredentialDto> for CredentialsItem {
    fn from(value: CreateGroqCredentialDto) -> Self {
        CredentialsItem::GroqCredential(Box::new(value))
    }
}

impl From<CreateHumeCredentialDto> for CredentialsItem {
    fn from(value: CreateHumeCredentialDto) -> Self {
        CredentialsItem::HumeCredential(Box::new(value))
    }
}

impl From<CreateInflectionAiCredentialDto> for CredentialsItem {
    fn from(value: CreateInflectionAiCredentialDto) -> Self {
        CredentialsItem::InflectionAiCredential(Box::new(value))
    }
}

impl From<CreateLangfuseCredentialDto> for CredentialsItem {
    fn from(value: CreateLangfuseCredentialDto) -> Self {
        CredentialsItem::LangfuseCredential(Box::new(value))
    }
}

impl From<CreateLmntCredentialDto> for CredentialsItem {
    fn from(value: CreateLmntCredentialDto) -> Self {
        CredentialsItem::LmntCredential(Box::new(value))
    }
}

impl From<CreateMakeCredentialDto> for CredentialsItem {
    fn from(value: CreateMakeCredentialDto) -> Self {
        CredentialsItem::MakeCredential(Box::new(value))
    }
}

impl From<CreateMistralCredentialDto> for CredentialsItem {
    fn from(value: CreateMistralCredentialDto) -> Self {
        CredentialsItem::MistralCredential(Box::new(value))
    }
}

impl From<CreateNeuphonicCredentialDto> for CredentialsItem {
    fn from(value: CreateNeuphonicCredentialDto) -> Self {
        CredentialsItem::NeuphonicCredential(Box::new(value))
    }
}

impl From<CreateOpenAiCredentialDto> for CredentialsItem {
    fn from(value: CreateOpenAiCredentialDto) -> Self {
        CredentialsItem::OpenAiCredential(Box::new(value))
    }
}

impl From<CreateOpenRouterCredentialDto> for CredentialsItem {
    fn from(value: CreateOpenRouterCredentialDto) -> Self {
        CredentialsItem::OpenRouterCredential(Box::new(value))
    }
}

impl From<CreatePerplexityAiCredentialDto> for CredentialsItem {
    fn from(value: CreatePerplexityAiCredentialDto) -> Self {
        CredentialsItem::PerplexityAiCredential(Box::new(value))
    }
}

impl From<CreatePlayHtCredentialDto> for CredentialsItem {
    fn from(value: CreatePlayHtCredentialDto) -> Self {
        CredentialsItem::PlayHtCredential(Box::new(value))
    }
}

impl From<CreateRimeAiCredentialDto> for CredentialsItem {
    fn from(value: CreateRimeAiCredentialDto) -> Self {
        CredentialsItem::RimeAiCredential(Box::new(value))
    }
}

impl From<CreateRunpodCredentialDto> for CredentialsItem {
    fn from(value: CreateRunpodCredentialDto) -> Self {
        CredentialsItem::RunpodCredential(Box::new(value))
    }
}

impl From<CreateS3CredentialDto> for CredentialsItem {
    fn from(value: CreateS3CredentialDto) -> Self {
        CredentialsItem::S3Credential(Box::new(value))
    }
}

impl From<CreateSmallestAiCredentialDto> for CredentialsItem {
    fn from(value: CreateSmallestAiCredentialDto) -> Self {
        CredentialsItem::SmallestAiCredential(Box::new(value))
    }
}

impl From<CreateSpeechmaticsCredentialDto> for CredentialsItem {
    fn from(value: CreateSpeechmaticsCredentialDto) -> Self {
        CredentialsItem::SpeechmaticsCredential(Box::new(value))
    }
}

impl From<CreateSonioxCredentialDto> for CredentialsItem {
    fn from(value: CreateSonioxCredentialDto) -> Self {
        CredentialsItem::SonioxCredential(Box::new(value))
    }
}

impl From<CreateSupabaseCredentialDto> for CredentialsItem {
    fn from(value: CreateSupabaseCredentialDto) -> Self {
        CredentialsItem::SupabaseCredential(Box::new(value))
    }
}

impl From<CreateTavusCredentialDto> for CredentialsItem {
    fn from(value: CreateTavusCredentialDto) -> Self {
        CredentialsItem::TavusCredential(Box::new(value))
    }
}

impl From<CreateTogetherAiCredentialDto> for CredentialsItem {
    fn from(value: CreateTogetherAiCredentialDto) -> Self {
        CredentialsItem::TogetherAiCredential(Box::new(value))
    }
}

impl From<CreateTrieveCredentialDto> for CredentialsItem {
    fn from(value: CreateTrieveCredentialDto) -> Self {
        CredentialsItem::TrieveCredential(Box::new(value))
    }
}

impl From<CreateTwilioCredentialDto> for CredentialsItem {
    fn from(value: CreateTwilioCredentialDto) -> Self {
        CredentialsItem::TwilioCredential(Box::new(value))
    }
}

impl From<CreateVonageCredentialDto> for CredentialsItem {
    fn from(value: CreateVonageCredentialDto) -> Self {
        CredentialsItem::VonageCredential(Box::new(value))
    }
}

impl From<CreateWebhookCredentialDto> for CredentialsItem {
    fn from(value: CreateWebhookCredentialDto) -> Self {
        CredentialsItem::WebhookCredential(Box::new(value))
    }
}

impl From<CreateCustomCredentialDto> for CredentialsItem {
    fn from(value: CreateCustomCredentialDto) -> Self {
        CredentialsItem::CustomCredential(Box::new(value))
    }
}

impl From<CreateXAiCredentialDto> for CredentialsItem {
    fn from(value: CreateXAiCredentialDto) -> Self {
        CredentialsItem::XAiCredential(Box::new(value))
    }
}

impl From<CreateGoogleCalendarOAuth2ClientCredentialDto> for CredentialsItem {
    fn from(value: CreateGoogleCalendarOAuth2ClientCredentialDto) -> Self {
        CredentialsItem::GoogleCalendarOAuth2ClientCredential(Box::new(value))
    }
}

impl From<CreateGoogleCalendarOAuth2AuthorizationCredentialDto> for CredentialsItem {
    fn from(value: CreateGoogleCalendarOAuth2AuthorizationCredentialDto) -> Self {
        CredentialsItem::GoogleCalendarOAuth2AuthorizationCredential(Box::new(value))
    }
}

impl From<CreateGoogleSheetsOAuth2AuthorizationCredentialDto> for CredentialsItem {
    fn from(value: CreateGoogleSheetsOAuth2AuthorizationCredentialDto) -> Self {
        CredentialsItem::GoogleSheetsOAuth2AuthorizationCredential(Box::new(value))
    }
}

impl From<CreateSlackOAuth2AuthorizationCredentialDto> for CredentialsItem {
    fn from(value: CreateSlackOAuth2AuthorizationCredentialDto) -> Self {
        CredentialsItem::SlackOAuth2AuthorizationCredential(Box::new(value))
    }
}

impl From<CreateGoHighLevelMcpCredentialDto> for CredentialsItem {
    fn from(value: CreateGoHighLevelMcpCredentialDto) -> Self {
        CredentialsItem::GoHighLevelMcpCredential(Box::new(value))
    }
}

impl From<CreateInworldCredentialDto> for CredentialsItem {
    fn from(value: CreateInworldCredentialDto) -> Self {
        CredentialsItem::InworldCredential(Box::new(value))
    }
}

impl From<CreateMinimaxCredentialDto> for CredentialsItem {
    fn from(value: CreateMinimaxCredentialDto) -> Self {
        CredentialsItem::MinimaxCredential(Box::new(value))
    }
}

impl From<CreateWellSaidCredentialDto> for CredentialsItem {
    fn from(value: CreateWellSaidCredentialDto) -> Self {
        CredentialsItem::WellSaidCredential(Box::new(value))
    }
}

impl From<CreateEmailCredentialDto> for CredentialsItem {
    fn from(value: CreateEmailCredentialDto) -> Self {
        CredentialsItem::EmailCredential(Box::new(value))
    }
}

impl From<CreateSlackWebhookCredentialDto> for CredentialsItem {
    fn from(value: CreateSlackWebhookCredentialDto) -> Self {
        CredentialsItem::SlackWebhookCredential(Box::new(value))
    }
}

static CREDENTIALS_ITEM: UnionShape = UnionShape {
    name: "CredentialsItem",
    variants: &[
        "AnthropicCredential",
        "AnthropicBedrockCredential",
        "AnyscaleCredential",
        "AssemblyAiCredential",
        "AzureCredential",
        "AzureOpenAiCredential",
        "ByoSipTrunkCredential",
        "CartesiaCredential",
        "CerebrasCredential",
        "CloudflareCredential",
        "CustomLlmCredential",
        "DeepgramCredential",
        "DeepInfraCredential",
        "DeepSeekCredential",
        "ElevenLabsCredential",
        "GcpCredential",
        "GladiaCredential",
        "GhlCredential",
        "GoogleCredential",
        "GroqCredential",
        "HumeCredential",
        "InflectionAiCredential",
        "LangfuseCredential",
        "LmntCredential",
        "MakeCredential",
        "MistralCredential",
        "NeuphonicCredential",
        "OpenAiCredential",
        "OpenRouterCredential",
        "PerplexityAiCredential",
        "PlayHtCredential",
        "RimeAiCredential",
        "RunpodCredential",
        "S3Credential",
        "SmallestAiCredential",
        "SpeechmaticsCredential",
        "SonioxCredential",
        "SupabaseCredential",
        "TavusCredential",
        "TogetherAiCredential",
        "TrieveCredential",
        "TwilioCredential",
        "VonageCredential",
        "WebhookCredential",
        "CustomCredential",
        "XAiCredential",
        "GoogleCalendarOAuth2ClientCredential",
        "GoogleCalendarOAuth2AuthorizationCredential",
        "GoogleSheetsOAuth2AuthorizationCredential",
        "SlackOAuth2AuthorizationCredential",
        "GoHighLevelMcpCredential",
        "InworldCredential",
        "MinimaxCredential",
        "WellSaidCredential",
        "EmailCredential",
        "SlackWebhookCredential",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "provider",
        values: {
            const VALUES: &[&str] = &[
                "anthropic",
                "anthropic-bedrock",
                "anyscale",
                "assembly-ai",
                "azure",
                "azure-openai",
                "byo-sip-trunk",
                "cartesia",
                "cerebras",
                "cloudflare",
                "custom-llm",
                "deepgram",
                "deepinfra",
                "deep-seek",
                "11labs",
                "gcp",
                "gladia",
                "gohighlevel",
                "google",
                "groq",
                "hume",
                "inflection-ai",
                "langfuse",
                "lmnt",
                "make",
                "mistral",
                "neuphonic",
                "openai",
                "openrouter",
                "perplexity-ai",
                "playht",
                "rime-ai",
                "runpod",
                "s3",
                "smallest-ai",
                "speechmatics",
                "soniox",
                "supabase",
                "tavus",
                "together-ai",
                "trieve",
                "twilio",
                "vonage",
                "webhook",
                "custom-credential",
                "xai",
                "google.calendar.oauth2-client",
                "google.calendar.oauth2-authorization",
                "google.sheets.oauth2-authorization",
                "slack.oauth2-authorization",
                "ghl.oauth2-authorization",
                "inworld",
                "minimax",
                "wellsaid",
                "email",
                "slack-webhook",
            ];
            Names::new(VALUES, &index::<128>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 0,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 1,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 2,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 3,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 4,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 5,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 6,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 7,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 8,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 9,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 10,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 11,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 12,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 13,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 14,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 15,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 16,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 17,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 18,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 19,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 20,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 21,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 22,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 23,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 24,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 25,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 26,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 27,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 28,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 29,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 30,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 31,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 32,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 33,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 34,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 35,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 36,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 37,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 38,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 39,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 40,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 41,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 42,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 43,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 44,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 45,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 46,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 47,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 48,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 49,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 50,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 51,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 52,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 53,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 54,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 55,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for CredentialsItem {
    fn shape(&self) -> &'static UnionShape {
        &CREDENTIALS_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => CredentialsItem::AnthropicCredential(Field::empty()),
            1 => CredentialsItem::AnthropicBedrockCredential(Field::empty()),
            2 => CredentialsItem::AnyscaleCredential(Field::empty()),
            3 => CredentialsItem::AssemblyAiCredential(Field::empty()),
            4 => CredentialsItem::AzureCredential(Field::empty()),
            5 => CredentialsItem::AzureOpenAiCredential(Field::empty()),
            6 => CredentialsItem::ByoSipTrunkCredential(Field::empty()),
            7 => CredentialsItem::CartesiaCredential(Field::empty()),
            8 => CredentialsItem::CerebrasCredential(Field::empty()),
            9 => CredentialsItem::CloudflareCredential(Field::empty()),
            10 => CredentialsItem::CustomLlmCredential(Field::empty()),
            11 => CredentialsItem::DeepgramCredential(Field::empty()),
            12 => CredentialsItem::DeepInfraCredential(Field::empty()),
            13 => CredentialsItem::DeepSeekCredential(Field::empty()),
            14 => CredentialsItem::ElevenLabsCredential(Field::empty()),
            15 => CredentialsItem::GcpCredential(Field::empty()),
            16 => CredentialsItem::GladiaCredential(Field::empty()),
            17 => CredentialsItem::GhlCredential(Field::empty()),
            18 => CredentialsItem::GoogleCredential(Field::empty()),
            19 => CredentialsItem::GroqCredential(Field::empty()),
            20 => CredentialsItem::HumeCredential(Field::empty()),
            21 => CredentialsItem::InflectionAiCredential(Field::empty()),
            22 => CredentialsItem::LangfuseCredential(Field::empty()),
            23 => CredentialsItem::LmntCredential(Field::empty()),
            24 => CredentialsItem::MakeCredential(Field::empty()),
            25 => CredentialsItem::MistralCredential(Field::empty()),
            26 => CredentialsItem::NeuphonicCredential(Field::empty()),
            27 => CredentialsItem::OpenAiCredential(Field::empty()),
            28 => CredentialsItem::OpenRouterCredential(Field::empty()),
            29 => CredentialsItem::PerplexityAiCredential(Field::empty()),
            30 => CredentialsItem::PlayHtCredential(Field::empty()),
            31 => CredentialsItem::RimeAiCredential(Field::empty()),
            32 => CredentialsItem::RunpodCredential(Field::empty()),
            33 => CredentialsItem::S3Credential(Field::empty()),
            34 => CredentialsItem::SmallestAiCredential(Field::empty()),
            35 => CredentialsItem::SpeechmaticsCredential(Field::empty()),
            36 => CredentialsItem::SonioxCredential(Field::empty()),
            37 => CredentialsItem::SupabaseCredential(Field::empty()),
            38 => CredentialsItem::TavusCredential(Field::empty()),
            39 => CredentialsItem::TogetherAiCredential(Field::empty()),
            40 => CredentialsItem::TrieveCredential(Field::empty()),
            41 => CredentialsItem::TwilioCredential(Field::empty()),
            42 => CredentialsItem::VonageCredential(Field::empty()),
            43 => CredentialsItem::WebhookCredential(Field::empty()),
            44 => CredentialsItem::CustomCredential(Field::empty()),
            45 => CredentialsItem::XAiCredential(Field::empty()),
            46 => CredentialsItem::GoogleCalendarOAuth2ClientCredential(Field::empty()),
            47 => {
                CredentialsItem::GoogleCalendarOAuth2AuthorizationCredential(
                    Field::empty(),
                )
            }
            48 => {
                CredentialsItem::GoogleSheetsOAuth2AuthorizationCredential(
                    Field::empty(),
                )
            }
            49 => CredentialsItem::SlackOAuth2AuthorizationCredential(Field::empty()),
            50 => CredentialsItem::GoHighLevelMcpCredential(Field::empty()),
            51 => CredentialsItem::InworldCredential(Field::empty()),
            52 => CredentialsItem::MinimaxCredential(Field::empty()),
            53 => CredentialsItem::WellSaidCredential(Field::empty()),
            54 => CredentialsItem::EmailCredential(Field::empty()),
            55 => CredentialsItem::SlackWebhookCredential(Field::empty()),
            _ => CredentialsItem::empty(),
        };
        match self {
            CredentialsItem::AnthropicCredential(value) => Slot::required(value),
            CredentialsItem::AnthropicBedrockCredential(value) => Slot::required(value),
            CredentialsItem::AnyscaleCredential(value) => Slot::required(value),
            CredentialsItem::AssemblyAiCredential(value) => Slot::required(value),
            CredentialsItem::AzureCredential(value) => Slot::required(value),
            CredentialsItem::AzureOpenAiCredential(value) => Slot::required(value),
            CredentialsItem::ByoSipTrunkCredential(value) => Slot::required(value),
            CredentialsItem::CartesiaCredential(value) => Slot::required(value),
            CredentialsItem::CerebrasCredential(value) => Slot::required(value),
            CredentialsItem::CloudflareCredential(value) => Slot::required(value),
            CredentialsItem::CustomLlmCredential(value) => Slot::required(value),
            CredentialsItem::DeepgramCredential(value) => Slot::required(value),
            CredentialsItem::DeepInfraCredential(value) => Slot::required(value),
            CredentialsItem::DeepSeekCredential(value) => Slot::required(value),
            CredentialsItem::ElevenLabsCredential(value) => Slot::required(value),
            CredentialsItem::GcpCredential(value) => Slot::required(value),
            CredentialsItem::GladiaCredential(value) => Slot::required(value),
            CredentialsItem::GhlCredential(value) => Slot::required(value),
            CredentialsItem::GoogleCredential(value) => Slot::required(value),
            CredentialsItem::GroqCredential(value) => Slot::required(value),
            CredentialsItem::HumeCredential(value) => Slot::required(value),
            CredentialsItem::InflectionAiCredential(value) => Slot::required(value),
            CredentialsItem::LangfuseCredential(value) => Slot::required(value),
            CredentialsItem::LmntCredential(value) => Slot::required(value),
            CredentialsItem::MakeCredential(value) => Slot::required(value),
            CredentialsItem::MistralCredential(value) => Slot::required(value),
            CredentialsItem::NeuphonicCredential(value) => Slot::required(value),
            CredentialsItem::OpenAiCredential(value) => Slot::required(value),
            CredentialsItem::OpenRouterCredential(value) => Slot::required(value),
            CredentialsItem::PerplexityAiCredential(value) => Slot::required(value),
            CredentialsItem::PlayHtCredential(value) => Slot::required(value),
            CredentialsItem::RimeAiCredential(value) => Slot::required(value),
            CredentialsItem::RunpodCredential(value) => Slot::required(value),
            CredentialsItem::S3Credential(value) => Slot::required(value),
            CredentialsItem::SmallestAiCredential(value) => Slot::required(value),
            CredentialsItem::SpeechmaticsCredential(value) => Slot::required(value),
            CredentialsItem::SonioxCredential(value) => Slot::required(value),
            CredentialsItem::SupabaseCredential(value) => Slot::required(value),
            CredentialsItem::TavusCredential(value) => Slot::required(value),
            CredentialsItem::TogetherAiCredential(value) => Slot::required(value),
            CredentialsItem::TrieveCredential(value) => Slot::required(value),
            CredentialsItem::TwilioCredential(value) => Slot::required(value),
            CredentialsItem::VonageCredential(value) => Slot::required(value),
            CredentialsItem::WebhookCredential(value) => Slot::required(value),
            CredentialsItem::CustomCredential(value) => Slot::required(value),
            CredentialsItem::XAiCredential(value) => Slot::required(value),
            CredentialsItem::GoogleCalendarOAuth2ClientCredential(value) => {
                Slot::required(value)
            }
            CredentialsItem::GoogleCalendarOAuth2AuthorizationCredential(value) => {
                Slot::required(value)
            }
            CredentialsItem::GoogleSheetsOAuth2AuthorizationCredential(value) => {
                Slot::required(value)
            }
            CredentialsItem::SlackOAuth2AuthorizationCredential(value) => {
                Slot::required(value)
            }
            CredentialsItem::GoHighLevelMcpCredential(value) => Slot::required(value),
            CredentialsItem::InworldCredential(value) => Slot::required(value),
            CredentialsItem::MinimaxCredential(value) => Slot::required(value),
            CredentialsItem::WellSaidCredential(value) => Slot::required(value),
            CredentialsItem::EmailCredential(value) => Slot::required(value),
            CredentialsItem::SlackWebhookCredential(value) => Slot::required(value),
            CredentialsItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = CredentialsItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            CredentialsItem::AnthropicCredential(_) => 0,
            CredentialsItem::AnthropicBedrockCredential(_) => 1,
            CredentialsItem::AnyscaleCredential(_) => 2,
            CredentialsItem::AssemblyAiCredential(_) => 3,
            CredentialsItem::AzureCredential(_) => 4,
            CredentialsItem::AzureOpenAiCredential(_) => 5,
            CredentialsItem::ByoSipTrunkCredential(_) => 6,
            CredentialsItem::CartesiaCredential(_) => 7,
            CredentialsItem::CerebrasCredential(_) => 8,
            CredentialsItem::CloudflareCredential(_) => 9,
            CredentialsItem::CustomLlmCredential(_) => 10,
            CredentialsItem::DeepgramCredential(_) => 11,
            CredentialsItem::DeepInfraCredential(_) => 12,
            CredentialsItem::DeepSeekCredential(_) => 13,
            CredentialsItem::ElevenLabsCredential(_) => 14,
            CredentialsItem::GcpCredential(_) => 15,
            CredentialsItem::GladiaCredential(_) => 16,
            CredentialsItem::GhlCredential(_) => 17,
            CredentialsItem::GoogleCredential(_) => 18,
            CredentialsItem::GroqCredential(_) => 19,
            CredentialsItem::HumeCredential(_) => 20,
            CredentialsItem::InflectionAiCredential(_) => 21,
            CredentialsItem::LangfuseCredential(_) => 22,
            CredentialsItem::LmntCredential(_) => 23,
            CredentialsItem::MakeCredential(_) => 24,
            CredentialsItem::MistralCredential(_) => 25,
            CredentialsItem::NeuphonicCredential(_) => 26,
            CredentialsItem::OpenAiCredential(_) => 27,
            CredentialsItem::OpenRouterCredential(_) => 28,
            CredentialsItem::PerplexityAiCredential(_) => 29,
            CredentialsItem::PlayHtCredential(_) => 30,
            CredentialsItem::RimeAiCredential(_) => 31,
            CredentialsItem::RunpodCredential(_) => 32,
            CredentialsItem::S3Credential(_) => 33,
            CredentialsItem::SmallestAiCredential(_) => 34,
            CredentialsItem::SpeechmaticsCredential(_) => 35,
            CredentialsItem::SonioxCredential(_) => 36,
            CredentialsItem::SupabaseCredential(_) => 37,
            CredentialsItem::TavusCredential(_) => 38,
            CredentialsItem::TogetherAiCredential(_) => 39,
            CredentialsItem::TrieveCredential(_) => 40,
            CredentialsItem::TwilioCredential(_) => 41,
            CredentialsItem::VonageCredential(_) => 42,
            CredentialsItem::WebhookCredential(_) => 43,
            CredentialsItem::CustomCredential(_) => 44,
            CredentialsItem::XAiCredential(_) => 45,
            CredentialsItem::GoogleCalendarOAuth2ClientCredential(_) => 46,
            CredentialsItem::GoogleCalendarOAuth2AuthorizationCredential(_) => 47,
            CredentialsItem::GoogleSheetsOAuth2AuthorizationCredential(_) => 48,
            CredentialsItem::SlackOAuth2AuthorizationCredential(_) => 49,
            CredentialsItem::GoHighLevelMcpCredential(_) => 50,
            CredentialsItem::InworldCredential(_) => 51,
            CredentialsItem::MinimaxCredential(_) => 52,
            CredentialsItem::WellSaidCredential(_) => 53,
            CredentialsItem::EmailCredential(_) => 54,
            CredentialsItem::SlackWebhookCredential(_) => 55,
            CredentialsItem::Unknown(_) => return None,
        };
        CREDENTIALS_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            CredentialsItem::AnthropicCredential(value) => View::required(value),
            CredentialsItem::AnthropicBedrockCredential(value) => View::required(value),
            CredentialsItem::AnyscaleCredential(value) => View::required(value),
            CredentialsItem::AssemblyAiCredential(value) => View::required(value),
            CredentialsItem::AzureCredential(value) => View::required(value),
            CredentialsItem::AzureOpenAiCredential(value) => View::required(value),
            CredentialsItem::ByoSipTrunkCredential(value) => View::required(value),
            CredentialsItem::CartesiaCredential(value) => View::required(value),
            CredentialsItem::CerebrasCredential(value) => View::required(value),
            CredentialsItem::CloudflareCredential(value) => View::required(value),
            CredentialsItem::CustomLlmCredential(value) => View::required(value),
            CredentialsItem::DeepgramCredential(value) => View::required(value),
            CredentialsItem::DeepInfraCredential(value) => View::required(value),
            CredentialsItem::DeepSeekCredential(value) => View::required(value),
            CredentialsItem::ElevenLabsCredential(value) => View::required(value),
            CredentialsItem::GcpCredential(value) => View::required(value),
            CredentialsItem::GladiaCredential(value) => View::required(value),
            CredentialsItem::GhlCredential(value) => View::required(value),
            CredentialsItem::GoogleCredential(value) => View::required(value),
            CredentialsItem::GroqCredential(value) => View::required(value),
            CredentialsItem::HumeCredential(value) => View::required(value),
            CredentialsItem::InflectionAiCredential(value) => View::required(value),
            CredentialsItem::LangfuseCredential(value) => View::required(value),
            CredentialsItem::LmntCredential(value) => View::required(value),
            CredentialsItem::MakeCredential(value) => View::required(value),
            CredentialsItem::MistralCredential(value) => View::required(value),
            CredentialsItem::NeuphonicCredential(value) => View::required(value),
            CredentialsItem::OpenAiCredential(value) => View::required(value),
            CredentialsItem::OpenRouterCredential(value) => View::required(value),
            CredentialsItem::PerplexityAiCredential(value) => View::required(value),
            CredentialsItem::PlayHtCredential(value) => View::required(value),
            CredentialsItem::RimeAiCredential(value) => View::required(value),
            CredentialsItem::RunpodCredential(value) => View::required(value),
            CredentialsItem::S3Credential(value) => View::required(value),
            CredentialsItem::SmallestAiCredential(value) => View::required(value),
            CredentialsItem::SpeechmaticsCredential(value) => View::required(value),
            CredentialsItem::SonioxCredential(value) => View::required(value),
            CredentialsItem::SupabaseCredential(value) => View::required(value),
            CredentialsItem::TavusCredential(value) => View::required(value),
            CredentialsItem::TogetherAiCredential(value) => View::required(value),
            CredentialsItem::TrieveCredential(value) => View::required(value),
            CredentialsItem::TwilioCredential(value) => View::required(value),
            CredentialsItem::VonageCredential(value) => View::required(value),
            CredentialsItem::WebhookCredential(value) => View::required(value),
            CredentialsItem::CustomCredential(value) => View::required(value),
            CredentialsItem::XAiCredential(value) => View::required(value),
            CredentialsItem::GoogleCalendarOAuth2ClientCredential(value) => {
                View::required(value)
            }
            CredentialsItem::GoogleCalendarOAuth2AuthorizationCredential(value) => {
                View::required(value)
            }
            CredentialsItem::GoogleSheetsOAuth2AuthorizationCredential(value) => {
                View::required(value)
            }
            CredentialsItem::SlackOAuth2AuthorizationCredential(value) => {
                View::required(value)
            }
            CredentialsItem::GoHighLevelMcpCredential(value) => View::required(value),
            CredentialsItem::InworldCredential(value) => View::required(value),
            CredentialsItem::MinimaxCredential(value) => View::required(value),
            CredentialsItem::WellSaidCredential(value) => View::required(value),
            CredentialsItem::EmailCredential(value) => View::required(value),
            CredentialsItem::SlackWebhookCredential(value) => View::required(value),
            CredentialsItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    CredentialsItem = "vapi-assistant-schema.json#/properties/credentials/items";
}
