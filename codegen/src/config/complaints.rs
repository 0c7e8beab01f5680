//! Settings that cannot be used with any schemas.
//!
//! ```text
//! [modules]
//! lib = ["Call"]    `lib` names a file that every crate has, or a device
//! ```

use std::collections::HashMap;

use super::{Config, PARSERS, SHARED, printed};
use crate::diagnose::{Code, Diagnostic, Severity};
use crate::ident::{is_device, is_identifier};

impl Config {
    /// Returns what is wrong with settings that are well-formed.
    pub(super) fn complaints(&self) -> Vec<Diagnostic> {
        let mut complaints = Vec::new();
        if !is_package_name(&self.name) {
            let message = format!("`{}` cannot be the name of a package", self.name);
            let help = "give another with `--name` or `name`: letters, digits, `-` and `_`, not starting with a digit, \
                and neither a keyword nor a crate that it would depend on";
            complaints.push(self.complaint(&["name"], message).help(help));
        }
        if let Err(error) = semver::Version::parse(&self.version) {
            let message = format!("{:?} cannot be the version of a package: {error}", self.version);
            complaints.push(self.complaint(&["crate", "version"], message).help("write it like `0.1.0`"));
        }
        if let Some(overlay) = self.overlay.as_ref().filter(|path| !path.is_file()) {
            let message = format!("there is no overlay `{}`", printed(overlay));
            complaints
                .push(self.complaint(&["overlay"], message).help("correct the path, or remove the entry"));
        }
        for module in self.modules.keys().filter(|module| !is_identifier(module)) {
            let message = format!("`{module}` cannot be the name of a module");
            complaints
                .push(self.complaint(&["modules", module], message).help("write it like `server_messages`"));
        }
        for module in self.modules.keys().filter(|module| is_taken(module)) {
            let message = format!("`{module}` names a file that every crate has, or a device");
            complaints.push(self.complaint(&["modules", module], message).help("choose another name"));
        }
        let mut folded = HashMap::from([(SHARED.to_owned(), SHARED)]);
        for module in self.modules.keys() {
            match folded.insert(module.to_lowercase(), module) {
                Some(other) if other != module => {
                    let message =
                        format!("`{module}` and `{other}` are one file where letter case does not count");
                    complaints
                        .push(self.complaint(&["modules", module], message).help("choose another name"));
                }
                _ => {}
            }
        }
        for code in self.allow.keys() {
            let known = Code::ALL.iter().find(|known| known.as_str() == code);
            let why = match known.map(|code| code.severity()) {
                None => "there is no message",
                Some(Severity::Error) => "an error cannot be accepted:",
                Some(Severity::Note | Severity::Warning) => continue,
            };
            let message = format!("{why} `{code}`");
            complaints.push(self.complaint(&["allow", code], message).help("`schemalock codes` lists all"));
        }
        for (schema, name) in self.names.iter().filter(|(_, name)| !is_identifier(name)) {
            let message = format!("`{name}` cannot be the name of a type");
            complaints
                .push(self.complaint(&["names", schema], message).help("write it like `ServerMessage`"));
        }
        for (key, path) in
            self.types.iter().filter(|(_, path)| syn::parse_str::<syn::TypePath>(path).is_err())
        {
            let message = format!("`{path}` cannot be the path of a Rust type");
            complaints.push(self.complaint(&["types", key], message).help("write it like `my_types::Money`"));
        }
        for (key, paths) in &self.derive {
            for path in paths.iter().filter(|path| syn::parse_str::<syn::Path>(path).is_err()) {
                let message = format!("`{path}` cannot be the path of a derive");
                complaints
                    .push(self.complaint(&["derive", key], message).help("write it like `my_macros::Log`"));
            }
        }
        complaints
    }
}

/// Returns whether a file or directory of this name has a meaning of its own beside the modules of the configuration.
fn is_taken(module: &str) -> bool {
    let folded = module.to_ascii_lowercase();
    matches!(folded.as_str(), "bin" | "formats" | "inspect" | "lib" | "main" | "mod" | "requests" | "support")
        || is_device(&folded)
}

/// Crates that the generated one may depend on, by the names that Rust has for them.
const DEPENDENCIES: [&str; 7] = ["alloc", "core", "jsonschema", "schemars", "serde", "serde_json", "std"];

/// Returns whether Cargo and rustc take the name for a package.
fn is_package_name(name: &str) -> bool {
    let fits = |character: char| character.is_ascii_alphanumeric() || "-_".contains(character);
    let in_rust = name.replace('-', "_");
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(fits)
        && is_identifier(&in_rust)
        && !DEPENDENCIES.contains(&in_rust.as_str())
        && !PARSERS.iter().any(|parser| parser.name == in_rust)
        && !is_device(name)
}
