//! `benches/run reading`: the peers' types are written as crates, built and raced.

use crate::bodies::{self, Body, Tags};
use crate::derive::{self, Unions};
use crate::files::{output, write};
use crate::inputs::Inputs;
use crate::seen::Seen;
use crate::{reading_page, typify_peer};
use schemalock::model::{Ty, TypeId};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

/// Builds and runs the race, and writes its tables.
pub fn run(project: &Path) -> Result<(), String> {
    let inputs = Inputs::read(&project.join("schemalock.toml"), &project.join("generated"))?;
    let race = project.join("target/benches/reading");
    write_race(&inputs, project, &race)?;
    let mut build = Command::new("cargo");
    build.args(["run", "--release", "--quiet", "--manifest-path"]).arg(race.join("Cargo.toml"));
    build.env("CARGO_TARGET_DIR", race.join("target")).stderr(std::process::Stdio::inherit());
    let printed = output(&mut build)?;
    write(&race.join("rows.jsonl"), &printed)?;
    let rows: Result<Vec<Value>, _> = printed.lines().map(serde_json::from_str).collect();
    reading_page::write(project, &rows.map_err(|error| error.to_string())?)
}

/// A body in one form.
struct Case {
    name: String,
    kind: &'static str,
    root: &'static str,
    /// The module of the concrete structs.
    module: String,
    text: String,
    base: String,
}

fn cases(inputs: &Inputs, bodies: &[Body]) -> Result<Vec<Case>, String> {
    let mut cases = Vec::new();
    for body in bodies {
        let root = Ty::Named(inputs.type_of(body.root).ok_or(format!("no schema `{}`", body.root))?);
        let mut add = |name: String, kind, value: &Value, tags, base: &Value| {
            let module = module_of(body);
            let (text, base) = (bodies::text(value, tags), bodies::text(base, tags));
            cases.push(Case { name, kind, root: body.root, module, text, base });
        };
        let (name, value) = (&body.name, &body.value);
        let has_tag = body.root != "ServerMessageResponse";
        add(format!("{name}, tags first"), "fitting", value, Tags::First, value);
        if has_tag {
            add(format!("{name}, tags middle"), "fitting", value, Tags::Middle, value);
            add(format!("{name}, tags last"), "fitting", value, Tags::Last, value);
        }
        let unknown = bodies::with_unknown_members(&inputs.model, &root, value);
        add(format!("{name}, unknown members"), "unknown", &unknown, Tags::First, &unknown);
        if let Some(bent) = bodies::bent(value) {
            add(format!("{name}, bent"), "bent", &bent, Tags::First, value);
        }
    }
    Ok(cases)
}

/// The module of a body's concrete structs: one for each message type.
fn module_of(body: &Body) -> String {
    let (name, _) = body.name.rsplit_once(", ").unwrap_or((&body.name, ""));
    name.to_lowercase().replace([' ', '-', ','], "_").replace("__", "_")
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

fn write_race(inputs: &Inputs, project: &Path, race: &Path) -> Result<(), String> {
    let bodies = bodies::bodies(project)?;
    let cases = cases(inputs, &bodies)?;
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
    concrete.push_str(&enum_modules(inputs));
    peer(race, "concrete", &concrete, "")?;
    for (name, unions) in [("tagged", Unions::Tagged), ("untagged", Unions::Untagged)] {
        let ids: Vec<_> = roots.iter().filter_map(|root| inputs.type_of(root)).collect();
        let mut text = HEAD.to_owned();
        text.push_str(&derive::module(&inputs.model, &ids, unions, Some(&seen)));
        text.push_str(&ways(roots.iter().zip(&ids).map(|(root, id)| (*root, names[id].clone()))));
        peer(race, name, &text, "")?;
    }
    let typified = typify_peer::module(inputs)?;
    let text = format!("{HEAD}{}{}", typified, ways(roots.iter().map(|root| (*root, (*root).to_owned()))));
    peer(race, "typified", &text, typify_peer::DEPENDENCIES)?;

    write_cases(&cases, inputs, race)?;
    let source = |name: &str| std::fs::read_to_string(project.join("benches/reading").join(name));
    for file in ["main.rs", "clock.rs"] {
        write(&race.join("src").join(file), &source(file).map_err(|error| format!("{file}: {error}"))?)?;
    }
    let manifest = format!(
        "[workspace]\nmembers = [\"concrete\", \"tagged\", \"untagged\", \"typified\"]\n\n\
         [package]\nname = \"race\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\ncpu-time = \"1\"\nstats_alloc = \"0.1\"\nserde = \"1\"\n\
         serde_json = {{ version = \"1\", features = [\"float_roundtrip\"] }}\n\
         vapi-messages = {{ path = {:?} }}\n\
         concrete = {{ path = \"concrete\" }}\ntagged = {{ path = \"tagged\" }}\n\
         untagged = {{ path = \"untagged\" }}\ntypified = {{ path = \"typified\" }}\n",
        inputs.generated
    );
    write(&race.join("Cargo.toml"), &manifest)
}

/// A module for each root type, with the ways in and out.
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

fn write_cases(cases: &[Case], inputs: &Inputs, race: &Path) -> Result<(), String> {
    let mut text = "use crate::{Case, Contestant, json_value, ours, ours_in_lists, strings};\n\n\
        pub fn cases() -> Vec<Case> {\n    let mut cases = Vec::new();\n"
        .to_owned();
    for (at, case) in cases.iter().enumerate() {
        write(&race.join(format!("bodies/{at}.json")), &case.text)?;
        write(&race.join(format!("bodies/{at}-base.json")), &case.base)?;
        let id = inputs.type_of(case.root).ok_or(format!("no schema `{}`", case.root))?;
        let module = format!("in_{}", case.root.to_lowercase());
        let peers: String = ["tagged", "untagged", "typified"]
            .map(|name| contestant(name, &format!("{name}::{module}")))
            .concat();
        let base = contestant("concrete", &format!("concrete::{}", case.module));
        let path = format!("vapi_messages::{}", inputs.path_of(id));
        push_case(
            &mut text,
            &case.name,
            case.kind,
            at,
            &format!(
                "let mut contestants = vec![{base}];\n\
             contestants.extend(ours::<{path}>());\n\
             contestants.extend([{peers} json_value()]);"
            ),
        );
    }
    for (count, id, values) in enums(inputs) {
        for kind in ["listed", "unlisted"] {
            let at = format!("enum-{count}-{kind}");
            let list = serde_json::to_string(&list(&values, kind == "unlisted")).unwrap_or_default();
            write(&race.join(format!("bodies/{at}.json")), &list)?;
            write(&race.join(format!("bodies/{at}-base.json")), &list)?;
            let peers = ["closed", "open"].map(|how| contestant(how, &format!("concrete::{how}_{count}")));
            let typified = contestant("typified", &format!("typified::enum_{count}"));
            let typified = if typified_enum(inputs, id).is_some() { typified } else { String::new() };
            let name = format!("enum of {} values, {kind}", values.len());
            push_case(
                &mut text,
                &name,
                "enum",
                at,
                &format!(
                    "let contestants = vec![strings(), ours_in_lists::<vapi_messages::{}>(), {} {typified}];",
                    inputs.path_of(id),
                    peers.concat()
                ),
            );
        }
    }
    text.push_str("    cases\n}\n");
    write(&race.join("src/cases.rs"), &text)
}

fn push_case(text: &mut String, name: &str, kind: &str, at: impl std::fmt::Display, contestants: &str) {
    let _ = writeln!(
        text,
        "{{ {contestants}\ncases.push(Case {{ name: {name:?}, kind: {kind:?}, contestants,\n\
         body: include_bytes!(\"../bodies/{at}.json\"), base: include_bytes!(\"../bodies/{at}-base.json\") }}); }}"
    );
}

fn contestant(name: &str, module: &str) -> String {
    format!("Contestant {{ name: {name:?}, read: {module}::read, write: {module}::write }},\n")
}

/// The enums that are raced: of about so many values.
fn enums(inputs: &Inputs) -> Vec<(usize, TypeId, Vec<String>)> {
    let enums = [8, 40, 595].into_iter();
    enums.filter_map(|count| inputs.enum_of(count).map(|(id, values)| (count, id, values))).collect()
}

/// 500 values, every listed one about as often; or none that is listed.
fn list(values: &[String], unlisted: bool) -> Vec<String> {
    let values = (0..500).map(|at| values[at * 7 % values.len()].clone());
    values.map(|value| if unlisted { format!("{value}-of-a-later-version") } else { value }).collect()
}

/// The enums by derive: closed, and open by an untagged variant.
fn enum_modules(inputs: &Inputs) -> String {
    let mut text = String::new();
    for (count, id, _) in enums(inputs) {
        let name = &inputs.model[id].name;
        let closed = derive::module(&inputs.model, &[id], Unions::Concrete, None);
        let closed = closed.replace("Copy, Eq, ", "");
        let end = closed.rfind('}').unwrap_or(0);
        let open = format!("{}    #[serde(untagged)]\n    UnknownText(String),\n}}\n", &closed[..end]);
        for (how, types) in [("closed", closed), ("open", open)] {
            let ways = READ_AND_WRITE.replace("ROOT", &format!("Vec<{name}>"));
            let _ = writeln!(text, "pub mod {how}_{count} {{\n{types}\n{ways}\n}}");
        }
    }
    text
}

/// What typify calls the enum, if it stands in a member and has a name of its own.
fn typified_enum(_inputs: &Inputs, _id: TypeId) -> Option<String> {
    None
}
