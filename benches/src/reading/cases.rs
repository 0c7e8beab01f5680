//! The rows of the race: which body in which form, and who reads it.

use super::enums::{enums, list};
use crate::bodies::{self, Body, Tags};
use crate::inputs::Inputs;
use crate::{files, typify_peer};
use schemalock::internals::model::Ty;
use serde_json::Value;
use std::fmt::Write;
use std::path::Path;

/// A body in one form.
pub struct Case {
    name: String,
    kind: &'static str,
    root: &'static str,
    /// The module of the concrete structs.
    module: String,
    text: String,
    base: String,
}

/// Returns every body in every form.
///
/// # Errors
/// When a root type is not there.
pub fn cases(inputs: &Inputs, bodies: &[Body]) -> Result<Vec<Case>, String> {
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

/// Returns the module of a body's concrete structs: one for each message type.
pub fn module_of(body: &Body) -> String {
    let (name, _) = body.name.rsplit_once(", ").unwrap_or((&body.name, ""));
    name.to_lowercase().replace([' ', '-', ','], "_").replace("__", "_")
}

/// Writes the bodies, and `cases.rs`, which names them and who reads them.
///
/// # Errors
/// When a file cannot be written.
pub fn write(cases: &[Case], inputs: &Inputs, typified: &syn::File, race: &Path) -> Result<(), String> {
    let mut text = "use crate::{Case, Contestant, json_value, ours, ours_in_lists, strings};\n\n\
        pub fn cases() -> Vec<Case> {\n    let mut cases = Vec::new();\n"
        .to_owned();
    for (at, case) in cases.iter().enumerate() {
        files::write(&race.join(format!("bodies/{at}.json")), &case.text)?;
        files::write(&race.join(format!("bodies/{at}-base.json")), &case.base)?;
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
            files::write(&race.join(format!("bodies/{at}.json")), &list)?;
            files::write(&race.join(format!("bodies/{at}-base.json")), &list)?;
            let peers = ["closed", "open"].map(|how| contestant(how, &format!("concrete::{how}_{count}")));
            let is_typified = typify_peer::enum_of(typified, &values).is_some();
            let typified = is_typified.then(|| contestant("typified", &format!("typified::enum_{count}")));
            let typified = typified.unwrap_or_default();
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
    files::write(&race.join("src/cases.rs"), &text)
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
