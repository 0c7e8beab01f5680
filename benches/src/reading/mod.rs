//! `benches/run reading`: the peers' types are written as crates, built and raced.

mod cases;
mod enums;
mod tables;

use crate::bodies;
use crate::derive::{self, Unions};
use crate::files::{output, write};
use crate::inputs::Inputs;
use crate::load::Load;
use crate::page::Page;
use crate::seen::Seen;
use crate::typify_peer;
use cases::module_of;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

/// Builds and runs the race, and writes its tables.
///
/// # Errors
/// When something does not compile, or a contestant does not give back what it should keep.
pub fn run(page: &Page) -> Result<(), String> {
    let project = page.project;
    let inputs = Inputs::read(&project.join("schemalock.toml"), &project.join("generated"))?;
    let load = Load::begin();
    let race = project.join("target/benches/reading");
    let typified = typify_peer::module(&inputs)?;
    write_race(&inputs, &typified, project, &race)?;
    let mut build = Command::new("cargo");
    build.args(["run", "--release", "--quiet", "--manifest-path"]).arg(race.join("Cargo.toml"));
    build.env("CARGO_TARGET_DIR", race.join("target")).stderr(std::process::Stdio::inherit());
    let printed = output(&mut build)?;
    write(&race.join("rows.jsonl"), &printed)?;
    let rows: Result<Vec<Value>, _> = printed.lines().map(serde_json::from_str).collect();
    let (unions, untagged) = typify_peer::unions(&typified);
    let notes = format!(
        "Of the {unions} enums with payloads that typify makes of these schemas, {untagged} are untagged: serde tries \
         their variants one after the other.\n\n{}",
        load.sentence()
    );
    tables::write(page, &rows.map_err(|error| error.to_string())?, &notes)
}

const READ_AND_WRITE: &str = "
pub fn read(body: &[u8]) -> bool {
    serde_json::from_slice::<ROOT>(body).map(|value| drop(std::hint::black_box(value))).is_ok()
}

pub fn write(body: &[u8]) -> Option<Box<dyn Fn() -> Vec<u8>>> {
    let value: ROOT = serde_json::from_slice(body).ok()?;
    Some(Box::new(move || serde_json::to_vec(&value).unwrap_or_default()))
}
";

const HEAD: &str = "#![allow(dead_code, unused, non_camel_case_types, clippy::all)]\n";

fn write_race(inputs: &Inputs, typified: &syn::File, project: &Path, race: &Path) -> Result<(), String> {
    let bodies = bodies::bodies(project)?;
    let cases = cases::cases(inputs, &bodies)?;
    let mut seen = Seen::default();
    let mut by_module: BTreeMap<String, (&str, Vec<&Value>)> = BTreeMap::new();
    for body in &bodies {
        let root = inputs.type_of(body.root).ok_or(format!("no schema `{}`", body.root))?;
        seen.extend(Seen::in_bodies(&inputs.model, root, [&body.value]));
        by_module.entry(module_of(body)).or_insert((body.root, Vec::new())).1.push(&body.value);
    }
    let names = derive::names(&inputs.model);
    let roots: BTreeSet<&str> = bodies.iter().map(|body| body.root).collect();

    let mut concrete = HEAD.to_owned();
    for (module, (root, values)) in &by_module {
        let id = inputs.type_of(root).ok_or(format!("no schema `{root}`"))?;
        let seen = Seen::in_bodies(&inputs.model, id, values.iter().copied());
        let types = derive::module(&inputs.model, &[id], Unions::Concrete, Some(&seen));
        let ways = READ_AND_WRITE.replace("ROOT", &names[&id]);
        let _ = writeln!(concrete, "pub mod {module} {{\n{types}\n{ways}\n}}");
    }
    concrete.push_str(&enums::by_derive(inputs));
    peer(race, "concrete", &concrete, "")?;
    for (name, unions) in [("tagged", Unions::Tagged), ("untagged", Unions::Untagged)] {
        let ids: Vec<_> = roots.iter().filter_map(|root| inputs.type_of(root)).collect();
        let mut text = HEAD.to_owned();
        text.push_str(&derive::module(&inputs.model, &ids, unions, Some(&seen)));
        text.push_str(&ways(roots.iter().zip(&ids).map(|(root, id)| (*root, names[id].clone()))));
        peer(race, name, &text, "")?;
    }
    let text = format!(
        "{HEAD}{}{}{}",
        prettyplease::unparse(typified),
        ways(roots.iter().map(|root| (*root, (*root).to_owned()))),
        enums::by_typify(inputs, typified)
    );
    peer(race, "typified", &text, typify_peer::DEPENDENCIES)?;

    cases::write(&cases, inputs, typified, race)?;
    let source = |name: &str| std::fs::read_to_string(project.join("benches/reading").join(name));
    for file in ["main.rs", "clock.rs", "counting.rs"] {
        write(&race.join("src").join(file), &source(file).map_err(|error| format!("{file}: {error}"))?)?;
    }
    let manifest = format!(
        "[workspace]\nmembers = [\"concrete\", \"tagged\", \"untagged\", \"typified\"]\n\n\
         [package]\nname = \"race\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\ncpu-time = \"1\"\nserde = \"1\"\n\
         serde_json = {{ version = \"1\", features = [\"float_roundtrip\"] }}\n\
         vapi-messages = {{ path = {:?} }}\n\
         concrete = {{ path = \"concrete\" }}\ntagged = {{ path = \"tagged\" }}\n\
         untagged = {{ path = \"untagged\" }}\ntypified = {{ path = \"typified\" }}\n",
        inputs.generated
    );
    write(&race.join("Cargo.toml"), &manifest)
}

/// Returns a module for each root type, with the ways in and out.
fn ways(roots: impl Iterator<Item = (&'static str, String)>) -> String {
    let modules = roots.map(|(root, name)| {
        let ways = READ_AND_WRITE.replace("ROOT", &format!("super::{name}"));
        format!("pub mod in_{} {{\n{ways}\n}}\n", root.to_lowercase())
    });
    modules.collect()
}

fn peer(race: &Path, name: &str, text: &str, dependencies: &str) -> Result<(), String> {
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n{dependencies}"
    );
    write(&race.join(name).join("Cargo.toml"), &manifest)?;
    write(&race.join(name).join("src/lib.rs"), text)
}
