//! Schemas of other sites, read from the local folders that the configuration names. Only what a
//! reference asks for is read, and nothing is fetched.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::{LoadOptions, Sources, uri};
use crate::address::{Address, push_token};
use crate::diagnose::{Code, Diagnostic, Report};

/// Adds the remote files that the references of `sources`, and of these files, lead to.
pub(super) fn add(sources: &mut Sources, options: &LoadOptions, report: &mut Report) {
    if options.remotes.is_empty() {
        return;
    }
    let mut known = BTreeSet::new();
    loop {
        // What is wrong with identities is said once, when all files are there.
        sources.identify(&mut Report::default());
        let wanted: Vec<String> =
            wanted(sources).into_iter().filter(|uri| known.insert(uri.clone())).collect();
        let files: Vec<(String, PathBuf)> =
            wanted.into_iter().filter_map(|uri| Some((uri.clone(), local(options, &uri)?))).collect();
        if files.is_empty() {
            return;
        }
        for (uri, path) in files {
            let root = Address::root(uri.as_str());
            match fs::read(&path) {
                Ok(bytes) => sources.add(options, root, bytes, report),
                Err(error) => {
                    let message =
                        format!("`{}`, which stands for it, could not be read: {error}", path.display());
                    report.push(Diagnostic::new(Code::Io, root, message));
                }
            }
        }
        sources.files.sort_by(|one, other| one.path.cmp(&other.path));
    }
}

/// The file that holds the schema `uri`, by the longest prefix that fits, if it is there.
fn local(options: &LoadOptions, uri: &str) -> Option<PathBuf> {
    let fitting = options
        .remotes
        .iter()
        .filter_map(|(prefix, folder)| Some((uri.strip_prefix(prefix.as_str())?, folder)));
    let (rest, folder) = fitting.min_by_key(|(rest, _)| rest.len())?;
    let rest = uri::decode(rest)?;
    let leads_out = rest.split(['/', '\\']).any(|part| part == "..");
    let path = folder.join(rest.trim_start_matches('/'));
    (!leads_out && path.is_file()).then_some(path)
}

/// The URIs that references ask for and no file claims.
fn wanted(sources: &Sources) -> BTreeSet<String> {
    let mut wanted = BTreeSet::new();
    for file in &sources.files {
        let root = Address::root(file.path.clone());
        visit(sources, &root, &mut String::new(), &file.value, &mut wanted);
    }
    wanted
}

fn visit(
    sources: &Sources,
    root: &Address,
    pointer: &mut String,
    value: &Value,
    wanted: &mut BTreeSet<String>,
) {
    let mut step = |token: &str, value: &Value, pointer: &mut String| {
        let before = pointer.len();
        push_token(pointer, token);
        visit(sources, root, pointer, value, wanted);
        pointer.truncate(before);
    };
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                step(name, value, pointer);
            }
            for name in ["$ref", "$dynamicRef", "$recursiveRef"] {
                if let Some(Value::String(reference)) = members.get(name) {
                    let from = Address::new(root.file.clone(), pointer.as_str());
                    wanted.extend(sources.unclaimed(&from, reference));
                }
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                step(&index.to_string(), value, pointer);
            }
        }
        _ => {}
    }
}
