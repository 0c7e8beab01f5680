// @generated from vapi-textcontent-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::TextContentLanguage;

/// `TextContent`.
///
/// Schema: `vapi-textcontent-schema.json#`
///
/// Always written with `type`: `"text"`.
#[derive(Clone)]
pub struct TextContent {
    /// `text`, required.
    pub text: String,
    /// `language`, required.
    pub language: TextContentLanguage,
    _extra: Extra,
}

impl TextContent {
    /// A value with its required members.
    pub fn new(
        text: impl Into<String>,
        language: impl Into<TextContentLanguage>,
    ) -> Self {
        TextContent {
            text: text.into(),
            language: language.into(),
            ..Field::empty()
        }
    }
}

object! {
    TextContent = "vapi-textcontent-schema.json#", unstated, missed 0b111, b"" {
        0 "type" => constant("text");
        1 "text" => required(text: STRING, with_text into String);
        2 "language" => required(language: STRING, with_language into TextContentLanguage);
    }
    (text, language) ()
}
