//! The generated crate's manifest.

use super::families::Families;
use super::{parsers, runtime};
use crate::config::{Config, Runtime};
use crate::model::Model;
use toml::{Table, Value};

/// Returns `Cargo.toml`.
pub(super) fn manifest(model: &Model, config: &Config, families: &Families) -> String {
    let mut package = Table::new();
    package.insert("name".into(), config.name.clone().into());
    package.insert("version".into(), config.version.clone().into());
    package.insert("edition".into(), "2024".into());
    package.insert("readme".into(), "README.md".into());
    package.extend(config.package.clone());
    let text = |table: &Table| toml::to_string(table).unwrap_or_default();
    let root: Table = [("package".to_owned(), Value::Table(package))].into_iter().collect();
    let parsers: String = parsers::used(model).map(|parser| parser.feature(model, config)).collect();
    format!(
        "# {}\n\n{}\n[features]\n{}{}{parsers}\n[dependencies]\n{}{EXAMPLES}",
        super::format::note("all schemas", &config.command),
        text(&root),
        features(families),
        others(config),
        dependencies(model, config)
    )
}

/// Returns the families, all of which are on by themselves.
fn features(families: &Families) -> String {
    if families.features.is_empty() {
        return String::new();
    }
    let names: Vec<String> = families.features.values().map(|feature| format!("{feature:?}")).collect();
    let lines = families
        .features
        .iter()
        .map(|(module, feature)| format!("# {}\n{feature} = []\n", Families::sentence(module)));
    format!("default = [{}]\n{}", names.join(", "), lines.collect::<String>())
}

/// Returns the dependencies. `serde` is without its derives: this crate expands no macros.
fn dependencies(model: &Model, config: &Config) -> String {
    let checks = r#"jsonschema = { version = "0.60", default-features = false, optional = true }"#;
    let brought = match config.runtime {
        Runtime::Copied => checks.to_owned(),
        Runtime::Crate => runtime::dependency(),
    };
    let fixed = [
        brought.as_str(),
        r#"schemars = { version = "1", default-features = false, features = ["std"], optional = true }"#,
        r#"serde = { version = "1", default-features = false, features = ["std"] }"#,
        r#"serde_json = { version = "1", features = ["float_roundtrip"] }"#,
    ];
    let mut lines: Vec<String> = fixed.iter().map(|line| format!("{line}\n")).collect();
    lines.extend(parsers::used(model).map(|parser| parser.dependency()));
    let name = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
    lines.retain(|line| !config.dependencies.contains_key(&name(line)));
    lines.extend(config.dependencies.iter().map(|(name, dependency)| format!("{name} = {dependency}\n")));
    lines.sort();
    lines.concat()
}

/// Returns the features that every crate has. What they bring is in the runtime's package, if there is one, under the
/// same names.
fn others(config: &Config) -> String {
    let [inspect, validate, schemars] = match config.runtime {
        Runtime::Copied => ["", r#""dep:jsonschema""#, r#""dep:schemars""#],
        Runtime::Crate => [
            r#""schemalock-runtime/inspect""#,
            r#""schemalock-runtime/validate""#,
            r#""dep:schemars", "schemalock-runtime/schemars""#,
        ],
    };
    format!(
        "# Reading a body as a type that is chosen by its name at run time; see `examples/inspect.rs`.\n\
         inspect = [{inspect}]\n\
         # Checking a value against the schemas before it is sent; `jsonschema` takes its time to compile.\n\
         validate = [{validate}]\n\
         # `JsonSchema` of the crate `schemars` for every type, from the schemas.\n\
         schemars = [{schemars}]\n"
    )
}

const EXAMPLES: &str = r#"
[[example]]
name = "inspect"
required-features = ["inspect"]
"#;
