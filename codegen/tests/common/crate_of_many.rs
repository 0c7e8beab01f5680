//! Many generated crates as the modules of one, so that their support code and their dependencies
//! are compiled once.

use schemalock::internals::output::FileTree;
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A crate whose modules are generated crates.
#[derive(Clone, Default)]
pub struct CrateOfMany {
    tree: FileTree,
    modules: Vec<String>,
    /// The exports of every generated crate from its support code.
    exports: String,
    /// The lints that one of the generated crates allows.
    allowed: BTreeSet<String>,
    /// The families of types that any of them has; all are on.
    families: BTreeSet<String>,
    /// Whether the crate depends on the package of the runtime, and has no copy of it.
    is_linked: bool,
}

/// The comparison of a body before and after, for all programs.
const SAME: &str = include_str!("same.rs");

/// The lints of the generated code are errors here.
const HEAD: &str = "#![deny(warnings)]\n#![forbid(unsafe_code)]\n\n#[allow(dead_code, unused_imports, unused_macros)]\n#[macro_use]\nmod support;\n\
    pub use support::inspect as inspect_support;\n";

/// What the crate has in place of its copy if it depends on the package.
const COPY: &str = "#[allow(dead_code, unused_imports, unused_macros)]\n#[macro_use]\nmod support;\n";
const PACKAGE: &str = "#[allow(unused_imports)]\n#[macro_use]\nextern crate schemalock_runtime;\nuse schemalock_runtime::support;\n";

const MANIFEST: &str = r#"[package]
name = "crate-of-many"
version = "0.0.0"
edition = "2024"
publish = false

[workspace]

[features]

[dependencies]
serde = { version = "1", default-features = false, features = ["std"] }
serde_json = { version = "1", features = ["float_roundtrip"] }

[profile.dev]
debug = false
incremental = false
"#;

impl CrateOfMany {
    /// Adds the types and the inspection table of `tree` as the module `name`.
    pub fn add(&mut self, name: &str, tree: &FileTree) {
        let name = format!("case_{}", name.replace('-', "_"));
        let manifest: toml::Table = tree.files["Cargo.toml"].parse().expect("a manifest");
        let families =
            manifest["features"].get("default").and_then(toml::Value::as_array).into_iter().flatten();
        self.families.extend(families.filter_map(toml::Value::as_str).map(str::to_owned));
        let folders: BTreeSet<&str> =
            tree.files.keys().filter_map(|path| path.strip_suffix("/mod.rs")).collect();
        // What a feature that is off here would need stays out.
        let is_ours = |folder: &&str| !folder.starts_with("support") && *folder != "validate";
        let folders: BTreeSet<&str> =
            folders.iter().filter_map(|path| path.strip_prefix("src/")).filter(is_ours).collect();
        let moved = |text: &str| {
            folders.iter().fold(text.to_owned(), |text, folder| {
                text.replace(&format!("crate::{folder}::"), &format!("crate::{name}::{folder}::"))
            })
        };
        for (path, text) in &tree.files {
            match path.strip_prefix("src/") {
                Some(inner) if inner.starts_with("support/") => self.tree.insert(path.clone(), text.clone()),
                Some("lib.rs") => {
                    self.allowed
                        .extend(text.lines().filter(|line| line.starts_with("#![allow")).map(str::to_owned));
                    self.exports = text.find("pub use support").map_or("", |start| &text[start..]).to_owned();
                }
                None => {}
                Some(inner) => self.tree.insert(format!("src/{name}/{inner}"), moved(text)),
            }
        }
        let requests = tree.files.contains_key("src/requests.rs").then_some("requests");
        let own = folders.iter().copied().chain(["inspect"]).chain(requests);
        // As `lib.rs` has them.
        let allow = |folder: &str| {
            if ["inspect", "requests"].contains(&folder) { "#[allow(deprecated)]\n" } else { "" }
        };
        let modules: String = own.map(|folder| format!("{}pub mod {folder};\n", allow(folder))).collect();
        self.tree.insert(format!("src/{name}/mod.rs"), modules);
        self.modules.push(name);
    }

    /// Returns the crate that has the same types and depends on the package `schemalock-runtime`.
    #[allow(dead_code)]
    pub fn linked(&self) -> Self {
        let mut linked = CrateOfMany { is_linked: true, ..self.clone() };
        linked.tree.files.retain(|path, _| !path.starts_with("src/support/"));
        linked
    }

    /// Writes the crate to `folder` and compiles it with `main`, whose `TYPES` are found in it.
    ///
    /// # Errors
    /// When it does not compile, with the compiler's messages.
    pub fn build(self, folder: &Path, main: &str) -> Result<PathBuf, String> {
        self.build_in(folder, &folder.join("target"), main)
    }

    /// Builds as [`CrateOfMany::build`] does, with the compiled files in `target`, which several crates may share.
    ///
    /// # Errors
    /// When it does not compile, with the compiler's messages.
    pub fn build_in(self, folder: &Path, target: &Path, main: &str) -> Result<PathBuf, String> {
        self.write(folder, main)?;
        let built = Command::new(env!("CARGO"))
            .args(["build", "--offline", "--quiet", "--features", "inspect"])
            .env("CARGO_TARGET_DIR", target)
            .env_remove("RUSTFLAGS")
            .current_dir(folder)
            .output()
            .map_err(|error| error.to_string())?;
        if !built.status.success() {
            return Err(format!(
                "the generated code does not compile\n{}",
                String::from_utf8_lossy(&built.stderr)
            ));
        }
        Ok(target.join("debug/crate-of-many"))
    }

    /// Writes the crate to `folder`, with `main`, which finds `TYPES` in it.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn write(mut self, folder: &Path, main: &str) -> Result<(), String> {
        let modules: String = self.modules.iter().map(|name| format!("pub mod {name};\n")).collect();
        let allowed: Vec<String> = self.allowed.iter().cloned().collect();
        self.tree.insert(
            "src/lib.rs",
            format!("{HEAD}{}{modules}", self.exports)
                .replace("#![forbid", &format!("{}\n#![forbid", allowed.join("\n")))
                .replace(COPY, if self.is_linked { PACKAGE } else { COPY }),
        );
        let tables = self
            .modules
            .iter()
            .map(|name| format!("    ({name:?}, crate_of_many::{name}::inspect::TYPES),\n"));
        let tables: String = tables.collect();
        let tables =
            format!("static CASES: &[(&str, &[crate_of_many::inspect_support::Entry])] = &[\n{tables}];\n");
        self.tree.insert("src/main.rs", format!("{main}\n{SAME}\n{tables}"));
        let features =
            schemalock::internals::emit::features().map(str::to_owned).chain(self.families.iter().cloned());
        let brings = |feature: &str| match self.is_linked && feature == "inspect" {
            true => "[\"schemalock-runtime/inspect\"]",
            false => "[]",
        };
        let families: String =
            features.map(|feature| format!("{feature} = {}\n", brings(&feature))).collect();
        let families = format!("[features]\ndefault = {:?}\n{families}", self.families);
        let families = families.replace('{', "[").replace('}', "]");
        let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
        let runtime = format!(
            "[dependencies]\nschemalock-runtime = {{ path = {:?} }}\n",
            runtime.display().to_string()
        );
        let manifest =
            if self.is_linked { MANIFEST.replace("[dependencies]\n", &runtime) } else { MANIFEST.into() };
        self.tree.insert("Cargo.toml", manifest.replace("[features]\n", &families));
        let _ = std::fs::remove_dir_all(folder.join("src"));
        for (path, text) in &self.tree.files {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).map_err(|error| error.to_string())?;
            std::fs::write(path, text).map_err(|error| error.to_string())?;
        }
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        std::fs::copy(lock, folder.join("Cargo.lock")).map_err(|error| error.to_string())?;
        Ok(())
    }
}

/// Returns what `program` answers to `requests`, one line each.
///
/// # Errors
/// When it does not answer all of them.
pub fn ask(program: &Path, requests: &[String]) -> Result<Vec<Value>, String> {
    let mut child = Command::new(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let mut input = child.stdin.take().expect("it is piped");
    let text = requests.join("\n");
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    let _ = writer.join();
    let text = String::from_utf8_lossy(&output.stdout);
    let answers: Result<Vec<Value>, _> = text.lines().map(serde_json::from_str).collect();
    let answers = answers.map_err(|error| error.to_string())?;
    match answers.len() == requests.len() {
        true => Ok(answers),
        false => Err(format!("the program ended after {}: {}", answers.len(), output.status)),
    }
}
