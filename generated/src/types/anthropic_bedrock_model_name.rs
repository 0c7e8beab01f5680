// @generated from vapi-anthropicbedrockmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 15 listed values, or another string.
///
/// Schema: `vapi-anthropicbedrockmodel-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AnthropicBedrockModelName {
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
    /// `global.anthropic.claude-haiku-4-5-20251001-v1:0`
    GlobalAnthropicClaudeHaiku4_5_20251001V1_0,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    AnthropicBedrockModelName = "vapi-anthropicbedrockmodel-schema.json#/properties/model", unstated, b"\x00\x00\x09\x00\x00\x02\x07\x0c\x00\x00\x05\x00\x00\x03\x00\x08\x00\x00\x06\x0d\x0e\x0a\x0b\x0f\
        \x00\x00\x00\x01\x00\x04\x00\x00", "one of 15 listed values" {
        Claude3Opus20240229 = "claude-3-opus-20240229";
        Claude3Sonnet20240229 = "claude-3-sonnet-20240229";
        Claude3Haiku20240307 = "claude-3-haiku-20240307";
        Claude3_5Sonnet20240620 = "claude-3-5-sonnet-20240620";
        Claude3_5Sonnet20241022 = "claude-3-5-sonnet-20241022";
        Claude3_5Haiku20241022 = "claude-3-5-haiku-20241022";
        Claude3_7Sonnet20250219 = "claude-3-7-sonnet-20250219";
        ClaudeOpus4_20250514 = "claude-opus-4-20250514";
        ClaudeOpus4_5_20251101 = "claude-opus-4-5-20251101";
        ClaudeOpus4_6 = "claude-opus-4-6";
        ClaudeSonnet4_20250514 = "claude-sonnet-4-20250514";
        ClaudeSonnet4_5_20250929 = "claude-sonnet-4-5-20250929";
        ClaudeSonnet4_6 = "claude-sonnet-4-6";
        ClaudeHaiku4_5_20251001 = "claude-haiku-4-5-20251001";
        GlobalAnthropicClaudeHaiku4_5_20251001V1_0 = "global.anthropic.claude-haiku-4-5-20251001-v1:0";
    }
}
