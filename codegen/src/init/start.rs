//! The content of the first configuration file.

use std::path::{Path, PathBuf};

use crate::config::printed;
use crate::load::Sources;

/// The answers that a configuration file begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Start {
    /// The directory of schema files, or one file.
    pub schemas: PathBuf,
    /// The directory of the crate.
    pub out: PathBuf,
    /// The name of its package.
    pub name: String,
}

impl Start {
    /// Returns the text of the configuration file, with a comment where there is something to choose.
    /// `sources` are the schemas, and `roots` the addresses of those that become types.
    pub(crate) fn text(&self, sources: &Sources, roots: &[String]) -> String {
        let mut text = format!(
            "# What `schemalock generate` reads and writes. Paths are relative to this file.\n\
             schemas = {}\nout = {}\nname = {}\n",
            quoted(&printed(&self.schemas)),
            quoted(&printed(&self.out)),
            quoted(&self.name)
        );
        let declares = |value: &serde_json::Value| {
            ["$schema", "openapi", "swagger"].iter().any(|name| value.get(name).is_some())
        };
        if sources.files().iter().any(|file| !declares(&file.value)) {
            text.push_str(
                "\n# For the files that have no `$schema`: draft-04, draft-06, draft-07, 2019-09, 2020-12,\n\
                 # openapi-2.0, openapi-3.0 or openapi-3.1.\n\
                 dialect = \"2020-12\"\n",
            );
        }
        if let [first, _, ..] = roots {
            text.push_str(&format!(
                "\n# Every schema becomes a type. To choose some, with all that they reach:\n# roots = [{}]\n",
                quoted(first)
            ));
        }
        text
    }
}

/// Returns the git attributes of the generated directory `out`: `None` if it is not below the `.gitattributes`.
pub(crate) fn attributes(out: &Path) -> Option<String> {
    let is_below = out.components().all(|part| matches!(part, std::path::Component::Normal(_)));
    let out = printed(out);
    let is_plain = !out.contains(|letter: char| letter.is_whitespace() || "*?[]\\!#\"".contains(letter));
    (is_below && is_plain).then(|| {
        format!(
            "# After a merge, `schemalock generate` writes these files anew; it also reads a lock with conflict markers.\n\
             /{out}/** linguist-generated\n/{out}/**/*.rs merge=union\n"
        )
    })
}

/// Returns what to call the package of the types in `project`: after its package, or else its directory.
pub(crate) fn name_for(project: &Path) -> String {
    let manifest = crate::input::text(&project.join("Cargo.toml")).ok();
    let manifest = manifest.and_then(|text| text.parse::<toml::Table>().ok());
    let package = manifest.as_ref().and_then(|manifest| manifest.get("package")?.get("name")?.as_str());
    let directory = || {
        let path = project.canonicalize().ok()?;
        Some(path.file_name()?.to_string_lossy().into_owned())
    };
    let base = package.map(str::to_owned).or_else(directory).unwrap_or_default();
    let fitting = |letter: char| if letter.is_ascii_alphanumeric() || letter == '_' { letter } else { '-' };
    let base: String = base.chars().map(|letter| fitting(letter.to_ascii_lowercase())).collect();
    let base = base.trim_matches('-').trim_start_matches(|first: char| !first.is_ascii_alphabetic());
    if base.is_empty() { "schema-types".to_owned() } else { format!("{base}-types") }
}

/// Returns `text` as a string of TOML.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
