// @generated from vapi-anthropicbedrockmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 14 listed values, or another string.
///
/// Schema: `vapi-anthropicbedrockmodel-schema.json#/properties/model`
/// and 3 other places that say the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnthropicModelModel {
    /// `claude-3-opus-20240229`
    Claude3Opus20240229,
    /// `claude-3-sonnet-20240229`
    Claude3Sonnet20240229,
    /// `claude-3-haiku-20240307`
    Claude3Haiku20240307,
    /// `claude-3-5-sonnet-20240620`
    Claude3_5Sonnet20240620,
    /// `claude-3-5-sonnet-20241022`
    Claude3_5Sonnet20241022,
    /// `claude-3-5-haiku-20241022`
    Claude3_5Haiku20241022,
    /// `claude-3-7-sonnet-20250219`
    Claude3_7Sonnet20250219,
    /// `claude-opus-4-20250514`
    ClaudeOpus4_20250514,
    /// `claude-opus-4-5-20251101`
    ClaudeOpus4_5_20251101,
    /// `claude-opus-4-6`
    ClaudeOpus4_6,
    /// `claude-sonnet-4-20250514`
    ClaudeSonnet4_20250514,
    /// `claude-sonnet-4-5-20250929`
    ClaudeSonnet4_5_20250929,
    /// `claude-sonnet-4-6`
    ClaudeSonnet4_6,
    /// `claude-haiku-4-5-20251001`
    ClaudeHaiku4_5_20251001,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl AnthropicModelModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "claude-3-opus-20240229",
        "claude-3-sonnet-20240229",
        "claude-3-haiku-20240307",
        "claude-3-5-sonnet-20240620",
        "claude-3-5-sonnet-20241022",
        "claude-3-5-haiku-20241022",
        "claude-3-7-sonnet-20250219",
        "claude-opus-4-20250514",
        "claude-opus-4-5-20251101",
        "claude-opus-4-6",
        "claude-sonnet-4-20250514",
        "claude-sonnet-4-5-20250929",
        "claude-sonnet-4-6",
        "claude-haiku-4-5-20251001",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            AnthropicModelModel::Claude3Opus20240229 => "claude-3-opus-20240229",
            AnthropicModelModel::Claude3Sonnet20240229 => "claude-3-sonnet-20240229",
            AnthropicModelModel::Claude3Haiku20240307 => "claude-3-haiku-20240307",
            AnthropicModelModel::Claude3_5Sonnet20240620 => "claude-3-5-sonnet-20240620",
            AnthropicModelModel::Claude3_5Sonnet20241022 => "claude-3-5-sonnet-20241022",
            AnthropicModelModel::Claude3_5Haiku20241022 => "claude-3-5-haiku-20241022",
            AnthropicModelModel::Claude3_7Sonnet20250219 => "claude-3-7-sonnet-20250219",
            AnthropicModelModel::ClaudeOpus4_20250514 => "claude-opus-4-20250514",
            AnthropicModelModel::ClaudeOpus4_5_20251101 => "claude-opus-4-5-20251101",
            AnthropicModelModel::ClaudeOpus4_6 => "claude-opus-4-6",
            AnthropicModelModel::ClaudeSonnet4_20250514 => "claude-sonnet-4-20250514",
            AnthropicModelModel::ClaudeSonnet4_5_20250929 => "claude-sonnet-4-5-20250929",
            AnthropicModelModel::ClaudeSonnet4_6 => "claude-sonnet-4-6",
            AnthropicModelModel::ClaudeHaiku4_5_20251001 => "claude-haiku-4-5-20251001",
            AnthropicModelModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            AnthropicModelModel::VALUES,
            &index::<32>(AnthropicModelModel::VALUES),
        );
        static LISTED: [AnthropicModelModel; 14usize] = [
            AnthropicModelModel::Claude3Opus20240229,
            AnthropicModelModel::Claude3Sonnet20240229,
            AnthropicModelModel::Claude3Haiku20240307,
            AnthropicModelModel::Claude3_5Sonnet20240620,
            AnthropicModelModel::Claude3_5Sonnet20241022,
            AnthropicModelModel::Claude3_5Haiku20241022,
            AnthropicModelModel::Claude3_7Sonnet20250219,
            AnthropicModelModel::ClaudeOpus4_20250514,
            AnthropicModelModel::ClaudeOpus4_5_20251101,
            AnthropicModelModel::ClaudeOpus4_6,
            AnthropicModelModel::ClaudeSonnet4_20250514,
            AnthropicModelModel::ClaudeSonnet4_5_20250929,
            AnthropicModelModel::ClaudeSonnet4_6,
            AnthropicModelModel::ClaudeHaiku4_5_20251001,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => AnthropicModelModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for AnthropicModelModel {
    fn set(&mut self, text: &str) -> bool {
        *self = AnthropicModelModel::from_name(text);
        !matches!(self, AnthropicModelModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        AnthropicModelModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 14 listed values"
    }
}

texts! {
    AnthropicModelModel = "vapi-anthropicbedrockmodel-schema.json#/properties/model";
}
