//! The generated crate's README.

use super::families::Families;
use crate::config::Config;

/// Returns `README.md`.
pub(super) fn readme(families: &Families, config: &Config) -> String {
    let name = &config.name;
    let library = name.replace('-', "_");
    format!(
        "<!-- {} -->\n\n\
         # {name}\n\n\
         Rust types, generated from JSON Schema. Reads every well-formed body, keeps what the schemas do not know,\n\
         and writes back what came.\n\n\
         ```sh\ncargo doc --open -p {name}\n```\n\n\
         The crate's documentation has the index of message types. To see how a body is read:\n\n\
         ```sh\ncargo run -p {name} --features inspect --example inspect -- --as TYPE body.json\n```\n\n\
         {}The library is called `{library}`; it depends on `serde` and `serde_json` and has no macros to expand.\n",
        super::format::note("all schemas", &config.command).replace("-->", "-- >"),
        choice(name, families)
    )
}

/// Returns how to compile part of it.
fn choice(name: &str, families: &Families) -> String {
    let Some(feature) = families.features.values().next() else {
        return String::new();
    };
    let all: Vec<String> = families.features.values().map(|feature| format!("`{feature}`")).collect();
    format!(
        "A feature for each module compiles that and what it reaches: {}. All are on unless told otherwise:\n\n\
         ```toml\n{name} = {{ version = \"…\", default-features = false, features = [{feature:?}] }}\n```\n\n",
        all.join(", ")
    )
}
