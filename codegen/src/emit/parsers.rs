//! Crates that parse the strings of formats: each is an optional dependency behind a feature of its name.
//!
//! ```text
//! {"format": "uuid"}   [features] uuid = ["dep:uuid"]   `formats::Uuid::to_uuid`
//! ```

use super::formats;
use crate::config::{Config, PARSERS, Parser};
use crate::model::{Model, TextFormat};

/// Returns the crates that parse a format of `model`.
pub(super) fn used(model: &Model) -> impl Iterator<Item = &'static Parser> {
    let formats = formats::used(model);
    let is_used =
        move |parser: &&Parser| formats.iter().any(|format| format.features().contains(&parser.name));
    PARSERS.iter().filter(is_used)
}

impl Parser {
    /// Returns the lines of `[features]`.
    pub(crate) fn feature(&self, model: &Model, config: &Config) -> String {
        let name = self.name;
        // A dependency of the configuration's own is there without a feature.
        let brings = match config.dependencies.contains_key(name) {
            true => String::new(),
            false => format!("\"dep:{name}\""),
        };
        format!("# It {}.\n{name} = [{brings}]\n", self.does(model, false))
    }

    /// Returns what the feature does, in words that link to the types if `links`.
    pub(crate) fn does(&self, model: &Model, links: bool) -> String {
        let name = |format: TextFormat| match links {
            true => format!("[`{}`]", format.type_name()),
            false => format!("`{}`", format.type_name()),
        };
        let parsed = formats::used(model).into_iter().filter(|format| format.features().contains(&self.name));
        let names: Vec<String> = parsed.map(name).collect();
        format!("parses {} by the crate `{}`", names.join(", "), self.name)
    }
}
