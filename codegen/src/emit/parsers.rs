//! Crates that parse the strings of formats: each is an optional dependency behind a feature of its name.
//!
//! ```text
//! {"format": "uuid"}   [features] uuid = ["dep:uuid"]   `formats::Uuid::to_uuid`
//! ```

use super::formats;
use crate::config::Config;
use crate::model::{Model, TextFormat};

/// A crate that parses strings of formats.
pub struct Parser {
    /// The name of the crate and of its feature.
    pub name: &'static str,
    /// The dependency, as Cargo has it.
    dependency: &'static str,
}

/// All of them, in the order of their names.
pub const PARSERS: [Parser; 7] = [
    Parser { name: "base64", dependency: r#"{ version = "0.22", optional = true }"# },
    Parser {
        name: "chrono",
        dependency: r#"{ version = "0.4", default-features = false, features = ["std"], optional = true }"#,
    },
    Parser {
        name: "jiff",
        dependency: r#"{ version = "0.2", default-features = false, features = ["std"], optional = true }"#,
    },
    Parser {
        name: "rust_decimal",
        dependency: r#"{ version = "1", default-features = false, features = ["std"], optional = true }"#,
    },
    Parser {
        name: "time",
        dependency: r#"{ version = "0.3", default-features = false, features = ["formatting", "parsing", "std"], optional = true }"#,
    },
    Parser { name: "url", dependency: r#"{ version = "2", optional = true }"# },
    Parser {
        name: "uuid",
        dependency: r#"{ version = "1", default-features = false, features = ["std"], optional = true }"#,
    },
];

/// Returns the crates that parse a format of `model`.
pub fn used(model: &Model) -> impl Iterator<Item = &'static Parser> {
    let formats = formats::used(model);
    let is_used =
        move |parser: &&Parser| formats.iter().any(|format| format.features().contains(&parser.name));
    PARSERS.iter().filter(is_used)
}

impl Parser {
    /// Returns the line of `[dependencies]`.
    pub fn dependency(&self) -> String {
        format!("{} = {}\n", self.name, self.dependency)
    }

    /// Returns the lines of `[features]`.
    pub fn feature(&self, model: &Model, config: &Config) -> String {
        let name = self.name;
        // A dependency of the configuration's own is there without a feature.
        let brings = match config.dependencies.contains_key(name) {
            true => String::new(),
            false => format!("\"dep:{name}\""),
        };
        format!("# It {}.\n{name} = [{brings}]\n", self.does(model, false))
    }

    /// Returns what the feature does, in words that link to the types if `links`.
    pub fn does(&self, model: &Model, links: bool) -> String {
        let name = |format: TextFormat| match links {
            true => format!("[`{}`]", format.type_name()),
            false => format!("`{}`", format.type_name()),
        };
        let parsed = formats::used(model).into_iter().filter(|format| format.features().contains(&self.name));
        let names: Vec<String> = parsed.map(name).collect();
        format!("parses {} by the crate `{}`", names.join(", "), self.name)
    }
}
