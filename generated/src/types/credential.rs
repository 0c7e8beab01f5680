// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
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
    CreateMicrosoftCredentialDto, CreateMinimaxCredentialDto, CreateMistralCredentialDto,
    CreateNeuphonicCredentialDto, CreateOpenAiCredentialDto,
    CreateOpenRouterCredentialDto, CreatePerplexityAiCredentialDto,
    CreatePlayHtCredentialDto, CreateRimeAiCredentialDto, CreateRunpodCredentialDto,
    CreateS3CompatibleCredentialDto, CreateS3CredentialDto,
    CreateSlackOAuth2AuthorizationCredentialDto, CreateSlackWebhookCredentialDto,
    CreateSmallestAiCredentialDto, CreateSonioxCredentialDto,
    CreateSpeechmaticsCredentialDto, CreateSupabaseCredentialDto,
    CreateTavusCredentialDto, CreateTogetherAiCredentialDto, CreateTwilioCredentialDto,
    CreateVonageCredentialDto, CreateWebhookCredentialDto, CreateWellSaidCredentialDto,
    CreateXaiCredentialDto,
};

/// One of several types.
///
/// Schema: `vapi-assistant-schema.json#/properties/credentials/items`
/// and 4 other places that say the same.
///
/// Told apart by `provider`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Credential {
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
    /// `provider` is `"s3-compatible"`.
    S3CompatibleStorageCredential(Box<CreateS3CompatibleCredentialDto>),
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
    /// `provider` is `"twilio"`.
    TwilioCredential(Box<CreateTwilioCredentialDto>),
    /// `provider` is `"vonage"`.
    VonageCredential(Box<CreateVonageCredentialDto>),
    /// `provider` is `"webhook"`.
    WebhookCredential(Box<CreateWebhookCredentialDto>),
    /// `provider` is `"custom-credential"`.
    CustomCredential(Box<CreateCustomCredentialDto>),
    /// `provider` is `"xai"`.
    XaiCredential(Box<CreateXaiCredentialDto>),
    /// `provider` is `"microsoft"`.
    MicrosoftCredential(Box<CreateMicrosoftCredentialDto>),
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

impl Credential {
    /// `provider` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Credential::AnthropicCredential(_) => Some("anthropic"),
            Credential::AnthropicBedrockCredential(_) => Some("anthropic-bedrock"),
            Credential::AnyscaleCredential(_) => Some("anyscale"),
            Credential::AssemblyAiCredential(_) => Some("assembly-ai"),
            Credential::AzureCredential(_) => Some("azure"),
            Credential::AzureOpenAiCredential(_) => Some("azure-openai"),
            Credential::ByoSipTrunkCredential(_) => Some("byo-sip-trunk"),
            Credential::CartesiaCredential(_) => Some("cartesia"),
            Credential::CerebrasCredential(_) => Some("cerebras"),
            Credential::CloudflareCredential(_) => Some("cloudflare"),
            Credential::CustomLlmCredential(_) => Some("custom-llm"),
            Credential::DeepgramCredential(_) => Some("deepgram"),
            Credential::DeepInfraCredential(_) => Some("deepinfra"),
            Credential::DeepSeekCredential(_) => Some("deep-seek"),
            Credential::ElevenLabsCredential(_) => Some("11labs"),
            Credential::GcpCredential(_) => Some("gcp"),
            Credential::GladiaCredential(_) => Some("gladia"),
            Credential::GhlCredential(_) => Some("gohighlevel"),
            Credential::GoogleCredential(_) => Some("google"),
            Credential::GroqCredential(_) => Some("groq"),
            Credential::HumeCredential(_) => Some("hume"),
            Credential::InflectionAiCredential(_) => Some("inflection-ai"),
            Credential::LangfuseCredential(_) => Some("langfuse"),
            Credential::LmntCredential(_) => Some("lmnt"),
            Credential::MakeCredential(_) => Some("make"),
            Credential::MistralCredential(_) => Some("mistral"),
            Credential::NeuphonicCredential(_) => Some("neuphonic"),
            Credential::OpenAiCredential(_) => Some("openai"),
            Credential::OpenRouterCredential(_) => Some("openrouter"),
            Credential::PerplexityAiCredential(_) => Some("perplexity-ai"),
            Credential::PlayHtCredential(_) => Some("playht"),
            Credential::RimeAiCredential(_) => Some("rime-ai"),
            Credential::RunpodCredential(_) => Some("runpod"),
            Credential::S3Credential(_) => Some("s3"),
            Credential::S3CompatibleStorageCredential(_) => Some("s3-compatible"),
            Credential::SmallestAiCredential(_) => Some("smallest-ai"),
            Credential::SpeechmaticsCredential(_) => Some("speechmatics"),
            Credential::SonioxCredential(_) => Some("soniox"),
            Credential::SupabaseCredential(_) => Some("supabase"),
            Credential::TavusCredential(_) => Some("tavus"),
            Credential::TogetherAiCredential(_) => Some("together-ai"),
            Credential::TwilioCredential(_) => Some("twilio"),
            Credential::VonageCredential(_) => Some("vonage"),
            Credential::WebhookCredential(_) => Some("webhook"),
            Credential::CustomCredential(_) => Some("custom-credential"),
            Credential::XaiCredential(_) => Some("xai"),
            Credential::MicrosoftCredential(_) => Some("microsoft"),
            Credential::GoogleCalendarOAuth2ClientCredential(_) => {
                Some("google.calendar.oauth2-client")
            }
            Credential::GoogleCalendarOAuth2AuthorizationCredential(_) => {
                Some("google.calendar.oauth2-authorization")
            }
            Credential::GoogleSheetsOAuth2AuthorizationCredential(_) => {
                Some("google.sheets.oauth2-authorization")
            }
            Credential::SlackOAuth2AuthorizationCredential(_) => {
                Some("slack.oauth2-authorization")
            }
            Credential::GoHighLevelMcpCredential(_) => Some("ghl.oauth2-authorization"),
            Credential::InworldCredential(_) => Some("inworld"),
            Credential::MinimaxCredential(_) => Some("minimax"),
            Credential::WellSaidCredential(_) => Some("wellsaid"),
            Credential::EmailCredential(_) => Some("email"),
            Credential::SlackWebhookCredential(_) => Some("slack-webhook"),
            Credential::Unknown(body) => body.as_value().get("provider")?.as_str(),
        }
    }

    /// Returns `name`; `None` for `Unknown`, and where it is absent.
    pub fn name(&self) -> Option<&str> {
        match self {
            Credential::AnthropicCredential(value) => value.name.as_deref(),
            Credential::AnthropicBedrockCredential(value) => value.name.as_deref(),
            Credential::AnyscaleCredential(value) => value.name.as_deref(),
            Credential::AssemblyAiCredential(value) => value.name.as_deref(),
            Credential::AzureCredential(value) => value.name.as_deref(),
            Credential::AzureOpenAiCredential(value) => value.name.as_deref(),
            Credential::ByoSipTrunkCredential(value) => value.name.as_deref(),
            Credential::CartesiaCredential(value) => value.name.as_deref(),
            Credential::CerebrasCredential(value) => value.name.as_deref(),
            Credential::CloudflareCredential(value) => value.name.as_deref(),
            Credential::CustomLlmCredential(value) => value.name.as_deref(),
            Credential::DeepgramCredential(value) => value.name.as_deref(),
            Credential::DeepInfraCredential(value) => value.name.as_deref(),
            Credential::DeepSeekCredential(value) => value.name.as_deref(),
            Credential::ElevenLabsCredential(value) => value.name.as_deref(),
            Credential::GcpCredential(value) => value.name.as_deref(),
            Credential::GladiaCredential(value) => value.name.as_deref(),
            Credential::GhlCredential(value) => value.name.as_deref(),
            Credential::GoogleCredential(value) => value.name.as_deref(),
            Credential::GroqCredential(value) => value.name.as_deref(),
            Credential::HumeCredential(value) => value.name.as_deref(),
            Credential::InflectionAiCredential(value) => value.name.as_deref(),
            Credential::LangfuseCredential(value) => value.name.as_deref(),
            Credential::LmntCredential(value) => value.name.as_deref(),
            Credential::MakeCredential(value) => value.name.as_deref(),
            Credential::MistralCredential(value) => value.name.as_deref(),
            Credential::NeuphonicCredential(value) => value.name.as_deref(),
            Credential::OpenAiCredential(value) => value.name.as_deref(),
            Credential::OpenRouterCredential(value) => value.name.as_deref(),
            Credential::PerplexityAiCredential(value) => value.name.as_deref(),
            Credential::PlayHtCredential(value) => value.name.as_deref(),
            Credential::RimeAiCredential(value) => value.name.as_deref(),
            Credential::RunpodCredential(value) => value.name.as_deref(),
            Credential::S3Credential(value) => value.name.as_deref(),
            Credential::S3CompatibleStorageCredential(value) => value.name.as_deref(),
            Credential::SmallestAiCredential(value) => value.name.as_deref(),
            Credential::SpeechmaticsCredential(value) => value.name.as_deref(),
            Credential::SonioxCredential(value) => value.name.as_deref(),
            Credential::SupabaseCredential(value) => value.name.as_deref(),
            Credential::TavusCredential(value) => value.name.as_deref(),
            Credential::TogetherAiCredential(value) => value.name.as_deref(),
            Credential::TwilioCredential(value) => value.name.as_deref(),
            Credential::VonageCredential(value) => value.name.as_deref(),
            Credential::WebhookCredential(value) => value.name.as_deref(),
            Credential::CustomCredential(value) => value.name.as_deref(),
            Credential::XaiCredential(value) => value.name.as_deref(),
            Credential::MicrosoftCredential(value) => value.name.as_deref(),
            Credential::GoogleCalendarOAuth2ClientCredential(value) => {
                value.name.as_deref()
            }
            Credential::GoogleCalendarOAuth2AuthorizationCredential(value) => {
                value.name.as_deref()
            }
            Credential::GoogleSheetsOAuth2AuthorizationCredential(value) => {
                value.name.as_deref()
            }
            Credential::SlackOAuth2AuthorizationCredential(value) => {
                value.name.as_deref()
            }
            Credential::GoHighLevelMcpCredential(value) => value.name.as_deref(),
            Credential::InworldCredential(value) => value.name.as_deref(),
            Credential::MinimaxCredential(value) => value.name.as_deref(),
            Credential::WellSaidCredential(value) => value.name.as_deref(),
            Credential::EmailCredential(value) => value.name.as_deref(),
            Credential::SlackWebhookCredential(value) => value.name.as_deref(),
            Credential::Unknown(_) => None,
        }
    }
}

impl From<CreateAnthropicCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateAnthropicCredentialDto) -> Self {
        Credential::AnthropicCredential(Box::new(value))
    }
}

impl From<CreateAnthropicBedrockCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateAnthropicBedrockCredentialDto) -> Self {
        Credential::AnthropicBedrockCredential(Box::new(value))
    }
}

impl From<CreateAnyscaleCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateAnyscaleCredentialDto) -> Self {
        Credential::AnyscaleCredential(Box::new(value))
    }
}

impl From<CreateAssemblyAiCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateAssemblyAiCredentialDto) -> Self {
        Credential::AssemblyAiCredential(Box::new(value))
    }
}

impl From<CreateAzureCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateAzureCredentialDto) -> Self {
        Credential::AzureCredential(Box::new(value))
    }
}

impl From<CreateAzureOpenAiCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateAzureOpenAiCredentialDto) -> Self {
        Credential::AzureOpenAiCredential(Box::new(value))
    }
}

impl From<CreateByoSipTrunkCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateByoSipTrunkCredentialDto) -> Self {
        Credential::ByoSipTrunkCredential(Box::new(value))
    }
}

impl From<CreateCartesiaCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateCartesiaCredentialDto) -> Self {
        Credential::CartesiaCredential(Box::new(value))
    }
}

impl From<CreateCerebrasCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateCerebrasCredentialDto) -> Self {
        Credential::CerebrasCredential(Box::new(value))
    }
}

impl From<CreateCloudflareCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateCloudflareCredentialDto) -> Self {
        Credential::CloudflareCredential(Box::new(value))
    }
}

impl From<CreateCustomLlmCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateCustomLlmCredentialDto) -> Self {
        Credential::CustomLlmCredential(Box::new(value))
    }
}

impl From<CreateDeepgramCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateDeepgramCredentialDto) -> Self {
        Credential::DeepgramCredential(Box::new(value))
    }
}

impl From<CreateDeepInfraCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateDeepInfraCredentialDto) -> Self {
        Credential::DeepInfraCredential(Box::new(value))
    }
}

impl From<CreateDeepSeekCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateDeepSeekCredentialDto) -> Self {
        Credential::DeepSeekCredential(Box::new(value))
    }
}

impl From<CreateElevenLabsCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateElevenLabsCredentialDto) -> Self {
        Credential::ElevenLabsCredential(Box::new(value))
    }
}

impl From<CreateGcpCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateGcpCredentialDto) -> Self {
        Credential::GcpCredential(Box::new(value))
    }
}

impl From<CreateGladiaCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateGladiaCredentialDto) -> Self {
        Credential::GladiaCredential(Box::new(value))
    }
}

impl From<CreateGoHighLevelCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateGoHighLevelCredentialDto) -> Self {
        Credential::GhlCredential(Box::new(value))
    }
}

impl From<CreateGoogleCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateGoogleCredentialDto) -> Self {
        Credential::GoogleCredential(Box::new(value))
    }
}

impl From<CreateGroqCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateGroqCredentialDto) -> Self {
        Credential::GroqCredential(Box::new(value))
    }
}

impl From<CreateHumeCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateHumeCredentialDto) -> Self {
        Credential::HumeCredential(Box::new(value))
    }
}

impl From<CreateInflectionAiCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateInflectionAiCredentialDto) -> Self {
        Credential::InflectionAiCredential(Box::new(value))
    }
}

impl From<CreateLangfuseCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateLangfuseCredentialDto) -> Self {
        Credential::LangfuseCredential(Box::new(value))
    }
}

impl From<CreateLmntCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateLmntCredentialDto) -> Self {
        Credential::LmntCredential(Box::new(value))
    }
}

impl From<CreateMakeCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateMakeCredentialDto) -> Self {
        Credential::MakeCredential(Box::new(value))
    }
}

impl From<CreateMistralCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateMistralCredentialDto) -> Self {
        Credential::MistralCredential(Box::new(value))
    }
}

impl From<CreateNeuphonicCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateNeuphonicCredentialDto) -> Self {
        Credential::NeuphonicCredential(Box::new(value))
    }
}

impl From<CreateOpenAiCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateOpenAiCredentialDto) -> Self {
        Credential::OpenAiCredential(Box::new(value))
    }
}

impl From<CreateOpenRouterCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateOpenRouterCredentialDto) -> Self {
        Credential::OpenRouterCredential(Box::new(value))
    }
}

impl From<CreatePerplexityAiCredentialDto> for Credential {
    #[inline]
    fn from(value: CreatePerplexityAiCredentialDto) -> Self {
        Credential::PerplexityAiCredential(Box::new(value))
    }
}

impl From<CreatePlayHtCredentialDto> for Credential {
    #[inline]
    fn from(value: CreatePlayHtCredentialDto) -> Self {
        Credential::PlayHtCredential(Box::new(value))
    }
}

impl From<CreateRimeAiCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateRimeAiCredentialDto) -> Self {
        Credential::RimeAiCredential(Box::new(value))
    }
}

impl From<CreateRunpodCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateRunpodCredentialDto) -> Self {
        Credential::RunpodCredential(Box::new(value))
    }
}

impl From<CreateS3CredentialDto> for Credential {
    #[inline]
    fn from(value: CreateS3CredentialDto) -> Self {
        Credential::S3Credential(Box::new(value))
    }
}

impl From<CreateS3CompatibleCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateS3CompatibleCredentialDto) -> Self {
        Credential::S3CompatibleStorageCredential(Box::new(value))
    }
}

impl From<CreateSmallestAiCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateSmallestAiCredentialDto) -> Self {
        Credential::SmallestAiCredential(Box::new(value))
    }
}

impl From<CreateSpeechmaticsCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateSpeechmaticsCredentialDto) -> Self {
        Credential::SpeechmaticsCredential(Box::new(value))
    }
}

impl From<CreateSonioxCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateSonioxCredentialDto) -> Self {
        Credential::SonioxCredential(Box::new(value))
    }
}

impl From<CreateSupabaseCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateSupabaseCredentialDto) -> Self {
        Credential::SupabaseCredential(Box::new(value))
    }
}

impl From<CreateTavusCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateTavusCredentialDto) -> Self {
        Credential::TavusCredential(Box::new(value))
    }
}

impl From<CreateTogetherAiCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateTogetherAiCredentialDto) -> Self {
        Credential::TogetherAiCredential(Box::new(value))
    }
}

impl From<CreateTwilioCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateTwilioCredentialDto) -> Self {
        Credential::TwilioCredential(Box::new(value))
    }
}

impl From<CreateVonageCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateVonageCredentialDto) -> Self {
        Credential::VonageCredential(Box::new(value))
    }
}

impl From<CreateWebhookCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateWebhookCredentialDto) -> Self {
        Credential::WebhookCredential(Box::new(value))
    }
}

impl From<CreateCustomCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateCustomCredentialDto) -> Self {
        Credential::CustomCredential(Box::new(value))
    }
}

impl From<CreateXaiCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateXaiCredentialDto) -> Self {
        Credential::XaiCredential(Box::new(value))
    }
}

impl From<CreateMicrosoftCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateMicrosoftCredentialDto) -> Self {
        Credential::MicrosoftCredential(Box::new(value))
    }
}

impl From<CreateGoogleCalendarOAuth2ClientCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateGoogleCalendarOAuth2ClientCredentialDto) -> Self {
        Credential::GoogleCalendarOAuth2ClientCredential(Box::new(value))
    }
}

impl From<CreateGoogleCalendarOAuth2AuthorizationCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateGoogleCalendarOAuth2AuthorizationCredentialDto) -> Self {
        Credential::GoogleCalendarOAuth2AuthorizationCredential(Box::new(value))
    }
}

impl From<CreateGoogleSheetsOAuth2AuthorizationCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateGoogleSheetsOAuth2AuthorizationCredentialDto) -> Self {
        Credential::GoogleSheetsOAuth2AuthorizationCredential(Box::new(value))
    }
}

impl From<CreateSlackOAuth2AuthorizationCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateSlackOAuth2AuthorizationCredentialDto) -> Self {
        Credential::SlackOAuth2AuthorizationCredential(Box::new(value))
    }
}

impl From<CreateGoHighLevelMcpCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateGoHighLevelMcpCredentialDto) -> Self {
        Credential::GoHighLevelMcpCredential(Box::new(value))
    }
}

impl From<CreateInworldCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateInworldCredentialDto) -> Self {
        Credential::InworldCredential(Box::new(value))
    }
}

impl From<CreateMinimaxCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateMinimaxCredentialDto) -> Self {
        Credential::MinimaxCredential(Box::new(value))
    }
}

impl From<CreateWellSaidCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateWellSaidCredentialDto) -> Self {
        Credential::WellSaidCredential(Box::new(value))
    }
}

impl From<CreateEmailCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateEmailCredentialDto) -> Self {
        Credential::EmailCredential(Box::new(value))
    }
}

impl From<CreateSlackWebhookCredentialDto> for Credential {
    #[inline]
    fn from(value: CreateSlackWebhookCredentialDto) -> Self {
        Credential::SlackWebhookCredential(Box::new(value))
    }
}

union! {
    Credential = "vapi-assistant-schema.json#/properties/credentials/items", UnionShape {
        name: "Credential",
        variants: &["AnthropicCredential", "AnthropicBedrockCredential", "AnyscaleCredential", "AssemblyAiCredential", "AzureCredential", "AzureOpenAiCredential", "ByoSipTrunkCredential", "CartesiaCredential", "CerebrasCredential", "CloudflareCredential", "CustomLlmCredential", "DeepgramCredential", "DeepInfraCredential", "DeepSeekCredential", "ElevenLabsCredential", "GcpCredential", "GladiaCredential", "GhlCredential", "GoogleCredential", "GroqCredential", "HumeCredential", "InflectionAiCredential", "LangfuseCredential", "LmntCredential", "MakeCredential", "MistralCredential", "NeuphonicCredential", "OpenAiCredential", "OpenRouterCredential", "PerplexityAiCredential", "PlayHtCredential", "RimeAiCredential", "RunpodCredential", "S3Credential", "S3CompatibleStorageCredential", "SmallestAiCredential", "SpeechmaticsCredential", "SonioxCredential", "SupabaseCredential", "TavusCredential", "TogetherAiCredential", "TwilioCredential", "VonageCredential", "WebhookCredential", "CustomCredential", "XaiCredential", "MicrosoftCredential", "GoogleCalendarOAuth2ClientCredential", "GoogleCalendarOAuth2AuthorizationCredential", "GoogleSheetsOAuth2AuthorizationCredential", "SlackOAuth2AuthorizationCredential", "GoHighLevelMcpCredential", "InworldCredential", "MinimaxCredential", "WellSaidCredential", "EmailCredential", "SlackWebhookCredential"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "provider",
            values: Names::new(&[
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
                "s3-compatible",
                "smallest-ai",
                "speechmatics",
                "soniox",
                "supabase",
                "tavus",
                "together-ai",
                "twilio",
                "vonage",
                "webhook",
                "custom-credential",
                "xai",
                "microsoft",
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
            ], b"\x02\x0a\x00\x0f\x07\x2f\x00\x16\x1f\x34\x36\x21\x39\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x23\x0c\x00\x00\x28\x00\x00\x00\x00\x06\x11\x15\x00\x18\x00\x00\x00\x00\x0b\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x01\x00\x33\x1a\x00\x00\x00\x00\x00\x22\x00\x00\x00\x0e\x1c\x00\x00\x10\x1d\x1e\x00\x2a\
        \x00\x00\x00\x13\x24\x12\x00\x38\x00\x00\x2c\x31\x00\x19\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x26\x2b\x32\x0d\x2e\x25\x09\x30\x00\x05\x35\x14\x20\x08\x27\x37\x00\x00\x00\x00\x04\x29\x2d\x00\
        \x17\x1b\x00\x00"),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(3)],
                &[only(4)],
                &[only(5)],
                &[only(6)],
                &[only(7)],
                &[only(8)],
                &[only(9)],
                &[only(10)],
                &[only(11)],
                &[only(12)],
                &[only(13)],
                &[only(14)],
                &[only(15)],
                &[only(16)],
                &[only(17)],
                &[only(18)],
                &[only(19)],
                &[only(20)],
                &[only(21)],
                &[only(22)],
                &[only(23)],
                &[only(24)],
                &[only(25)],
                &[only(26)],
                &[only(27)],
                &[only(28)],
                &[only(29)],
                &[only(30)],
                &[only(31)],
                &[only(32)],
                &[only(33)],
                &[only(34)],
                &[only(35)],
                &[only(36)],
                &[only(37)],
                &[only(38)],
                &[only(39)],
                &[only(40)],
                &[only(41)],
                &[only(42)],
                &[only(43)],
                &[only(44)],
                &[only(45)],
                &[only(46)],
                &[only(47)],
                &[only(48)],
                &[only(49)],
                &[only(50)],
                &[only(51)],
                &[only(52)],
                &[only(53)],
                &[only(54)],
                &[only(55)],
                &[only(56)],
            ],
            unlisted: &[],
            absent: &[only(6)],
        },
        judged: 0,
        listed: &[],
    }, {
        0 AnthropicCredential is_anthropic_credential as_anthropic_credential by_ref CreateAnthropicCredentialDto;
        1 AnthropicBedrockCredential is_anthropic_bedrock_credential as_anthropic_bedrock_credential by_ref CreateAnthropicBedrockCredentialDto;
        2 AnyscaleCredential is_anyscale_credential as_anyscale_credential by_ref CreateAnyscaleCredentialDto;
        3 AssemblyAiCredential is_assembly_ai_credential as_assembly_ai_credential by_ref CreateAssemblyAiCredentialDto;
        4 AzureCredential is_azure_credential as_azure_credential by_ref CreateAzureCredentialDto;
        5 AzureOpenAiCredential is_azure_open_ai_credential as_azure_open_ai_credential by_ref CreateAzureOpenAiCredentialDto;
        6 ByoSipTrunkCredential is_byo_sip_trunk_credential as_byo_sip_trunk_credential by_ref CreateByoSipTrunkCredentialDto;
        7 CartesiaCredential is_cartesia_credential as_cartesia_credential by_ref CreateCartesiaCredentialDto;
        8 CerebrasCredential is_cerebras_credential as_cerebras_credential by_ref CreateCerebrasCredentialDto;
        9 CloudflareCredential is_cloudflare_credential as_cloudflare_credential by_ref CreateCloudflareCredentialDto;
        10 CustomLlmCredential is_custom_llm_credential as_custom_llm_credential by_ref CreateCustomLlmCredentialDto;
        11 DeepgramCredential is_deepgram_credential as_deepgram_credential by_ref CreateDeepgramCredentialDto;
        12 DeepInfraCredential is_deep_infra_credential as_deep_infra_credential by_ref CreateDeepInfraCredentialDto;
        13 DeepSeekCredential is_deep_seek_credential as_deep_seek_credential by_ref CreateDeepSeekCredentialDto;
        14 ElevenLabsCredential is_eleven_labs_credential as_eleven_labs_credential by_ref CreateElevenLabsCredentialDto;
        15 GcpCredential is_gcp_credential as_gcp_credential by_ref CreateGcpCredentialDto;
        16 GladiaCredential is_gladia_credential as_gladia_credential by_ref CreateGladiaCredentialDto;
        17 GhlCredential is_ghl_credential as_ghl_credential by_ref CreateGoHighLevelCredentialDto;
        18 GoogleCredential is_google_credential as_google_credential by_ref CreateGoogleCredentialDto;
        19 GroqCredential is_groq_credential as_groq_credential by_ref CreateGroqCredentialDto;
        20 HumeCredential is_hume_credential as_hume_credential by_ref CreateHumeCredentialDto;
        21 InflectionAiCredential is_inflection_ai_credential as_inflection_ai_credential by_ref CreateInflectionAiCredentialDto;
        22 LangfuseCredential is_langfuse_credential as_langfuse_credential by_ref CreateLangfuseCredentialDto;
        23 LmntCredential is_lmnt_credential as_lmnt_credential by_ref CreateLmntCredentialDto;
        24 MakeCredential is_make_credential as_make_credential by_ref CreateMakeCredentialDto;
        25 MistralCredential is_mistral_credential as_mistral_credential by_ref CreateMistralCredentialDto;
        26 NeuphonicCredential is_neuphonic_credential as_neuphonic_credential by_ref CreateNeuphonicCredentialDto;
        27 OpenAiCredential is_open_ai_credential as_open_ai_credential by_ref CreateOpenAiCredentialDto;
        28 OpenRouterCredential is_open_router_credential as_open_router_credential by_ref CreateOpenRouterCredentialDto;
        29 PerplexityAiCredential is_perplexity_ai_credential as_perplexity_ai_credential by_ref CreatePerplexityAiCredentialDto;
        30 PlayHtCredential is_play_ht_credential as_play_ht_credential by_ref CreatePlayHtCredentialDto;
        31 RimeAiCredential is_rime_ai_credential as_rime_ai_credential by_ref CreateRimeAiCredentialDto;
        32 RunpodCredential is_runpod_credential as_runpod_credential by_ref CreateRunpodCredentialDto;
        33 S3Credential is_s3_credential as_s3_credential by_ref CreateS3CredentialDto;
        34 S3CompatibleStorageCredential is_s3_compatible_storage_credential as_s3_compatible_storage_credential by_ref CreateS3CompatibleCredentialDto;
        35 SmallestAiCredential is_smallest_ai_credential as_smallest_ai_credential by_ref CreateSmallestAiCredentialDto;
        36 SpeechmaticsCredential is_speechmatics_credential as_speechmatics_credential by_ref CreateSpeechmaticsCredentialDto;
        37 SonioxCredential is_soniox_credential as_soniox_credential by_ref CreateSonioxCredentialDto;
        38 SupabaseCredential is_supabase_credential as_supabase_credential by_ref CreateSupabaseCredentialDto;
        39 TavusCredential is_tavus_credential as_tavus_credential by_ref CreateTavusCredentialDto;
        40 TogetherAiCredential is_together_ai_credential as_together_ai_credential by_ref CreateTogetherAiCredentialDto;
        41 TwilioCredential is_twilio_credential as_twilio_credential by_ref CreateTwilioCredentialDto;
        42 VonageCredential is_vonage_credential as_vonage_credential by_ref CreateVonageCredentialDto;
        43 WebhookCredential is_webhook_credential as_webhook_credential by_ref CreateWebhookCredentialDto;
        44 CustomCredential is_custom_credential as_custom_credential by_ref CreateCustomCredentialDto;
        45 XaiCredential is_xai_credential as_xai_credential by_ref CreateXaiCredentialDto;
        46 MicrosoftCredential is_microsoft_credential as_microsoft_credential by_ref CreateMicrosoftCredentialDto;
        47 GoogleCalendarOAuth2ClientCredential is_google_calendar_oauth2_client_credential as_google_calendar_oauth2_client_credential by_ref CreateGoogleCalendarOAuth2ClientCredentialDto;
        48 GoogleCalendarOAuth2AuthorizationCredential is_google_calendar_oauth2_authorization_credential as_google_calendar_oauth2_authorization_credential by_ref CreateGoogleCalendarOAuth2AuthorizationCredentialDto;
        49 GoogleSheetsOAuth2AuthorizationCredential is_google_sheets_oauth2_authorization_credential as_google_sheets_oauth2_authorization_credential by_ref CreateGoogleSheetsOAuth2AuthorizationCredentialDto;
        50 SlackOAuth2AuthorizationCredential is_slack_oauth2_authorization_credential as_slack_oauth2_authorization_credential by_ref CreateSlackOAuth2AuthorizationCredentialDto;
        51 GoHighLevelMcpCredential is_go_high_level_mcp_credential as_go_high_level_mcp_credential by_ref CreateGoHighLevelMcpCredentialDto;
        52 InworldCredential is_inworld_credential as_inworld_credential by_ref CreateInworldCredentialDto;
        53 MinimaxCredential is_minimax_credential as_minimax_credential by_ref CreateMinimaxCredentialDto;
        54 WellSaidCredential is_well_said_credential as_well_said_credential by_ref CreateWellSaidCredentialDto;
        55 EmailCredential is_email_credential as_email_credential by_ref CreateEmailCredentialDto;
        56 SlackWebhookCredential is_slack_webhook_credential as_slack_webhook_credential by_ref CreateSlackWebhookCredentialDto;
    }
}
