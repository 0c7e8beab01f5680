//! The other generators, as `benches/install-peers` puts them into a directory.

use crate::files::{output, write};
use crate::inputs::Inputs;
use crate::sets::text_of;
use crate::typify_peer;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A generator that is there.
pub struct Generator {
    pub name: &'static str,
    /// As the registry has it; empty if it was installed by hand.
    pub version: String,
    program: PathBuf,
}

/// A crate of types that a generator made.
pub struct Types {
    pub package: String,
    /// The path of the root type `ServerMessage`.
    pub root: String,
}

const KNOWN: [&str; 4] = ["cargo-typify", "ploidy", "oas3-gen", "openapi-to-rust"];

/// The dependencies of oas3-gen's output, which it does not list.
const OAS3_GEN_DEPENDENCIES: &str = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n\
    serde_with = \"3\"\nvalidator = { version = \"0.21\", features = [\"derive\"] }\nregex = \"1\"\n\
    indexmap = { version = \"2\", features = [\"serde\"] }\noas3-gen-support = \"0.29\"\n";

/// Returns the generators that are installed in `directory`.
pub fn installed(directory: Option<&Path>) -> Vec<Generator> {
    let Some(directory) = directory else { return Vec::new() };
    let list = std::fs::read_to_string(directory.join(".crates.toml")).unwrap_or_default();
    let version = |name: &str| {
        let line = list.lines().find_map(|line| line.strip_prefix(&format!("\"{name} ")));
        line.and_then(|line| line.split(' ').next()).unwrap_or_default().to_owned()
    };
    let all = KNOWN.map(|name| (name, directory.join("bin").join(name)));
    let there = all.into_iter().filter(|(_, program)| program.is_file());
    there.map(|(name, program)| Generator { name, version: version(name), program }).collect()
}

impl Generator {
    /// Writes the schemas into `work` in the form that it takes, and gives the command that makes
    /// types of them there.
    ///
    /// # Errors
    /// When nothing can be written.
    pub fn command(&self, inputs: &Inputs, work: &Path) -> Result<Vec<String>, String> {
        let input = work.join("input.json");
        let out = text_of(&self.out(work));
        let schemas = match self.name {
            "cargo-typify" => {
                let mut schema = inputs.as_json_schema();
                typify_peer::spare(&mut schema);
                schema
            }
            "oas3-gen" => {
                let mut document = inputs.as_openapi();
                let schemas = document["components"]["schemas"].as_object_mut().into_iter().flatten();
                schemas.for_each(|(name, schema)| cut_own_branches(schema, name));
                document
            }
            _ => inputs.as_openapi(),
        };
        write(&input, &schemas.to_string())?;
        let input = text_of(&input);
        let arguments = match self.name {
            "cargo-typify" => vec!["typify", &input, "--output", &out],
            "ploidy" => vec!["generate", "rust", &input, "--output", &out, "--name", "ploidy-types"],
            // Without `--all-schemas` it writes nothing, since the document has no operations.
            "oas3-gen" => vec!["generate", "types", "--all-schemas", "--quiet", "-i", &input, "-o", &out],
            _ => vec!["generate", &input, "--types-only", "--output-dir", &out],
        };
        let program = text_of(&self.program);
        Ok(std::iter::once(program.as_str()).chain(arguments).map(str::to_owned).collect())
    }

    /// Returns what it is called in the tables.
    pub fn label(&self) -> String {
        format!("{} {}", self.name, self.version).trim_end().to_owned()
    }

    /// Returns where its command puts what it makes in `work`.
    pub fn out(&self, work: &Path) -> PathBuf {
        match self.name {
            "ploidy" => work.join("types"),
            "openapi-to-rust" => work.join("types/src"),
            _ => work.join("types/src/lib.rs"),
        }
    }

    /// Makes a crate of types in `types` under `work`, unedited.
    ///
    /// # Errors
    /// Returns the generator's own message when it fails.
    pub fn types(&self, inputs: &Inputs, work: &Path) -> Result<Types, String> {
        let command = self.command(inputs, work)?;
        std::fs::create_dir_all(work.join("types/src")).map_err(|error| error.to_string())?;
        output(Command::new(&command[0]).args(&command[1..]))?;
        let source = work.join("types/src");
        let package = format!("{}-types", self.name);
        let library = package.replace('-', "_");
        let (dependencies, module) = match self.name {
            "ploidy" => return Ok(Types { package, root: format!("{library}::types::ServerMessage") }),
            "oas3-gen" => (OAS3_GEN_DEPENDENCIES.to_owned(), "ServerMessage"),
            "openapi-to-rust" => {
                // It is made to be a module of another crate.
                write(&source.join("lib.rs"), "pub mod types;\n")?;
                let fragment = std::fs::read_to_string(source.join("REQUIRED_DEPS.toml"));
                let fragment = fragment.map_err(|error| format!("REQUIRED_DEPS.toml: {error}"))?;
                let (_, dependencies) = fragment.split_once("[dependencies]\n").ok_or("no dependencies")?;
                (dependencies.to_owned(), "types::ServerMessage")
            }
            name => return Err(format!("{name}: its types are made by the library")),
        };
        let manifest = format!(
            "[package]\nname = {package:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
        );
        write(&work.join("types/Cargo.toml"), &manifest)?;
        Ok(Types { root: format!("{library}::{module}"), package })
    }
}

/// Makes the branches of `schema` that are `name`, the schema itself, any object: on such a union
/// oas3-gen runs out of any stack.
fn cut_own_branches(schema: &mut Value, name: &str) {
    match schema {
        Value::Object(members) => {
            let own = format!("#/components/schemas/{name}");
            for keyword in ["oneOf", "anyOf"] {
                let branches = members.get_mut(keyword).and_then(Value::as_array_mut);
                for branch in branches.into_iter().flatten().filter(|branch| branch["$ref"] == *own) {
                    *branch = json!({"type": "object"});
                }
            }
            members.values_mut().for_each(|value| cut_own_branches(value, name));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| cut_own_branches(item, name)),
        _ => {}
    }
}
