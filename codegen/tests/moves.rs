//! Schemas that move on: each folder in `moves/` has the schemas `before` and `after`, and what names are
//! kept and which are lost in between is in `expected.txt`.

mod common;

use common::expected;
use libtest_mimic::{Arguments, Failed, Trial};
use schemalock::internals::lockfile::Memory;
use schemalock::internals::model::{MemberDef, Model, Shape, TypeDef, dump, shared_names};
use std::collections::BTreeMap;
use std::path::Path;

/// The content of `case.json`.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    #[allow(dead_code, reason = "for whoever reads the folder")]
    description: String,
    #[serde(default)]
    names: BTreeMap<String, String>,
}

fn main() {
    let trials = common::folders("moves")
        .into_iter()
        .map(|(name, folder)| Trial::test(name, move || check(&folder).map_err(Failed::from)));
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}

fn check(folder: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(folder.join("case.json")).map_err(|error| error.to_string())?;
    let case: Case = serde_json::from_str(&text).map_err(|error| format!("case.json: {error}"))?;
    let config = common::config(&case.names);
    let before = common::run(&folder.join("before"), &common::config(&BTreeMap::default()));
    if before.tree.is_none() {
        return Err(format!("nothing was generated before:\n{}", common::diagnostics(&before)));
    }
    let memory = Memory::of_model(&before.model);
    let after = common::run_with(&folder.join("after"), &config, &memory);
    let Some(tree) = &after.tree else {
        return Err(format!("nothing was generated:\n{}", common::diagnostics(&after)));
    };
    let (was, is) = (dump(&before.model), dump(&after.model));
    let moved = similar::TextDiff::from_lines(&was, &is);
    let moved = moved.unified_diff().context_radius(100).header("before", "after").to_string();
    expected::compare(
        &folder.join("expected.txt"),
        &format!(
            "{moved}\n--- new\n{}{}\n--- messages\n{}",
            parameters(&after.model),
            accessors(&after.model),
            common::diagnostics(&after)
        ),
    )?;
    comes_back_from_the_lock(tree.files.get(schemalock::internals::lockfile::LOCK_FILE), &after.model)?;
    let again = common::run_with(&folder.join("after"), &config, &Memory::of_model(&after.model));
    if again.tree.as_ref() != Some(tree) {
        return Err("generating again, by what is remembered now, gives other bytes".to_owned());
    }
    Ok(())
}

/// Returns what the constructors take.
fn parameters(model: &Model) -> String {
    let line = |def: &TypeDef| {
        let Shape::Object(object) = &def.shape else { return None };
        let mut required: Vec<&MemberDef> = object.members.iter().filter(|member| member.required).collect();
        required.retain(|member| member.constant.is_none());
        required.sort_by_key(|member| member.rank);
        let fields: Vec<&str> = required.iter().map(|member| member.field.as_str()).collect();
        (!fields.is_empty()).then(|| format!("{}({})\n", def.name, fields.join(", ")))
    };
    model.iter().filter_map(|(_, def)| line(def)).collect()
}

/// Returns the members for which unions have methods.
fn accessors(model: &Model) -> String {
    let line = |def: &TypeDef| {
        let Shape::Union(union) = &def.shape else { return None };
        let names: Vec<String> = shared_names(model, union).into_iter().collect();
        (!names.is_empty()).then(|| format!("{}: {}\n", def.name, names.join(", ")))
    };
    model.iter().filter_map(|(_, def)| line(def)).collect()
}

fn comes_back_from_the_lock(lock: Option<&String>, model: &Model) -> Result<(), String> {
    let memory = Memory::of_lock(lock.map_or("", String::as_str)).map_err(|error| error.to_string())?;
    if memory == Memory::of_model(model) { Ok(()) } else { Err("the lock remembers otherwise".to_owned()) }
}
