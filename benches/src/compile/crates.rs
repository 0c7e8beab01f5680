//! The crates that are compared: ours, and the same types by others.

use super::{Choice, workspace};
use crate::derive::{self, Unions};
use crate::files::write;
use crate::inputs::Inputs;
use crate::{peers, same_api, typify_peer};
use schemalock::internals::model::TypeId;
use std::path::{Path, PathBuf};

/// A crate of types, in a workspace in `directory` with a binary that uses it.
pub struct Candidate {
    pub name: String,
    pub directory: PathBuf,
    pub package: String,
    /// The reason why there is nothing to compile.
    pub failure: Option<String>,
}

const READER: &str = "use std::io::Read;

fn main() {
    let mut body = Vec::new();
    std::io::stdin().read_to_end(&mut body).expect(\"it reads\");
    let value: ROOT = READ(&body).expect(\"the body fits\");
    println!(\"{}\", String::from_utf8(WRITE(&value)UNWRAP).expect(\"it is text\"));
}
";

/// The lints that the printed crates allow.
const HEAD: &str = "#![allow(dead_code, unused, non_camel_case_types, clippy::all)]\n";

const SERDE: &str = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";

/// Ours, and beside it what `choice` has.
///
/// # Errors
/// When a crate that we print ourselves cannot be made.
pub fn candidates(base: &Path, inputs: &Inputs, choice: &Choice) -> Result<Vec<Candidate>, String> {
    let root = inputs.type_of("ServerMessage").ok_or("no schema `ServerMessage` to read as root")?;
    let mut candidates = vec![ours(base, inputs, root)?];
    if choice.has_peer("derive") {
        let types = derive::module(&inputs.model, &inputs.model.ids(), Unions::Tagged, None);
        let name = &derive::names(&inputs.model)[&root];
        candidates.push(printed(base, "derive", &format!("{HEAD}{types}"), name, "")?);
    }
    if choice.has_peer("same-api") {
        candidates.push(same(base, inputs, root)?);
    }
    if choice.has_peer("typify") {
        candidates.push(match typify_peer::module(inputs) {
            Ok(types) => {
                let text = format!("{HEAD}{}", prettyplease::unparse(&types));
                printed(base, "typify", &text, "ServerMessage", typify_peer::DEPENDENCIES)?
            }
            Err(message) => without_types("typify", &message),
        });
    }
    // typify's command makes the same types as its library, with names that clash.
    let others = peers::installed(choice.peers.as_deref()).into_iter();
    for generator in others.filter(|it| it.name != "cargo-typify" && choice.has_peer(it.name)) {
        let directory = base.join(generator.name);
        let name = generator.label();
        candidates.push(match generator.types(inputs, &directory) {
            Ok(types) => {
                let reader = serde_reader(&types.root);
                workspace::write(&directory, &types.package, &directory.join("types"), "", &reader)?;
                Candidate { name, directory, package: types.package, failure: None }
            }
            Err(message) => without_types(&name, &message),
        });
    }
    Ok(candidates)
}

/// Returns a generator that did not manage.
fn without_types(name: &str, message: &str) -> Candidate {
    eprintln!("{name}: {message}");
    let failure = Some("makes no types".to_owned());
    Candidate { name: name.to_owned(), directory: PathBuf::new(), package: String::new(), failure }
}

fn ours(base: &Path, inputs: &Inputs, root: TypeId) -> Result<Candidate, String> {
    let package = package_of(inputs)?;
    let library = package.replace('-', "_");
    let reader = READER
        .replace("ROOT", &format!("{library}::{}", inputs.path_of(root)))
        .replace("READ", &format!("{library}::from_slice"))
        .replace("WRITE", &format!("{library}::to_vec"))
        .replace("UNWRAP", "");
    let directory = base.join("ours");
    workspace::write(&directory, &package, &inputs.generated, "", &reader)?;
    Ok(Candidate { name: "ours".to_owned(), directory, package, failure: None })
}

/// Returns the name of the generated package.
///
/// # Errors
/// When its manifest has none.
pub fn package_of(inputs: &Inputs) -> Result<String, String> {
    let manifest = manifest_of(inputs)?;
    let name = manifest.lines().find_map(|line| line.strip_prefix("name = ")).ok_or("no package name")?;
    Ok(name.trim_matches('"').to_owned())
}

/// Returns the manifest of the generated package.
///
/// # Errors
/// When it is not there.
pub fn manifest_of(inputs: &Inputs) -> Result<String, String> {
    let path = inputs.generated.join("Cargo.toml");
    std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Types that we print, in one file.
fn printed(base: &Path, name: &str, text: &str, root: &str, dependencies: &str) -> Result<Candidate, String> {
    let directory = base.join(name);
    let package = format!("{name}-types");
    let manifest = manifest(&package, &format!("[dependencies]\n{SERDE}{dependencies}"));
    write(&directory.join("types/Cargo.toml"), &manifest)?;
    write(&directory.join("types/src/lib.rs"), text)?;
    let reader = serde_reader(&format!("{name}_types::{root}"));
    workspace::write(&directory, &package, &directory.join("types"), "", &reader)?;
    Ok(Candidate { name: name.to_owned(), directory, package, failure: None })
}

/// Prints our own files with serde's derives.
fn same(base: &Path, inputs: &Inputs, root: TypeId) -> Result<Candidate, String> {
    let directory = base.join("same-api");
    let package = "same-api-types".to_owned();
    let features = workspace::section(&manifest_of(inputs)?, "features");
    let features: String =
        features.lines().filter(|line| !line.contains("dep:")).map(|line| format!("{line}\n")).collect();
    write(
        &directory.join("types/Cargo.toml"),
        &manifest(&package, &format!("{features}\n[dependencies]\n{SERDE}")),
    )?;
    same_api::write_sources(inputs, &directory.join("types/src"))?;
    let reader = serde_reader(&format!("same_api_types::{}", inputs.path_of(root)));
    workspace::write(&directory, &package, &directory.join("types"), "", &reader)?;
    Ok(Candidate { name: "derive, same API".to_owned(), directory, package, failure: None })
}

fn manifest(package: &str, rest: &str) -> String {
    format!("[package]\nname = {package:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{rest}")
}

/// Returns a reader that does it by `serde_json`, with the type `root`.
fn serde_reader(root: &str) -> String {
    READER
        .replace("ROOT", root)
        .replace("READ", "serde_json::from_slice")
        .replace("WRITE", "serde_json::to_vec")
        .replace("UNWRAP", ".expect(\"it writes\")")
}
