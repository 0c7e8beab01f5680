//! The lock of a model: inputs, plans and names.

use crate::config::Config;
use crate::digest::sha256_of_lines;
use crate::load::Sources;
use crate::lockfile::{Lockfile, Memory};
use crate::model::{Arm, Model, ObjectPlan, Shape, TypeDef, UnionDef};
use serde_json::{Map, Value, json};

/// Returns the text of the lock: JSON with sorted members.
pub(super) fn lock(model: &Model, config: &Config, sources: &Sources) -> String {
    let mut unions = Map::new();
    for (_, def) in model.iter() {
        if let Shape::Union(union) = &def.shape {
            unions.insert(def.address.to_string(), plan(def, union));
        }
    }
    unions.sort_keys();
    let overlay =
        config.overlay.as_deref().and_then(std::path::Path::file_name).and_then(std::ffi::OsStr::to_str);
    let overlay = overlay.and_then(|name| Some((name, sha256_of_lines(sources.text(name)?))));
    let inputs = sources.files().iter().map(|file| (&*file.path, sha256_of_lines(&file.text)));
    let inputs = inputs.chain(overlay).map(|(file, digest)| (file.to_owned(), digest)).collect();
    Lockfile { source: config.source(), inputs, unions, ..Lockfile::of(Memory::of_model(model)) }.text()
}

fn plan(def: &TypeDef, union: &UnionDef) -> Value {
    let name = |variant: usize| union.variants[variant].name.clone();
    let mut plan = Map::new();
    plan.insert("type".into(), def.name.clone().into());
    plan.insert("plan".into(), union.plan.kind().into());
    if let ObjectPlan::Tagged { key, values, literals, .. } = &union.plan.object {
        plan.insert("tag".into(), key.clone().into());
        let names = |arms: &[Arm]| -> Value {
            let names: Vec<String> = arms.iter().map(|arm| name(arm.variant)).collect();
            names.join(" or ").into()
        };
        let texts = values.iter().map(|(value, arms)| (value.clone(), names(arms)));
        let values = texts.chain(literals.iter().map(|(value, arms)| (value.to_string(), names(arms))));
        plan.insert("values".into(), Value::Object(values.collect()));
    }
    if !union.plan.ambiguous.is_empty() {
        let pairs = union.plan.ambiguous.iter().map(|(first, second)| json!([name(*first), name(*second)]));
        plan.insert("ambiguous".into(), pairs.collect());
    }
    plan.into()
}
