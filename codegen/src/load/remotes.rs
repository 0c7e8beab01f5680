//! Schemas of other sites, read from the local folders that the configuration names. Only what a
//! reference asks for is read, and nothing is fetched.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use serde_json::Value;

use super::discover::leads_inside;
use super::{LoadOptions, Sources, uri};
use crate::address::{Address, push_token};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::input;

/// Adds the remote files that the references of `sources`, and of these files, lead to.
pub(super) fn add(sources: &mut Sources, options: &LoadOptions, report: &mut Report) {
    if options.remotes.is_empty() {
        return;
    }
    let mut known = BTreeSet::new();
    loop {
        // Mistakes in identities are reported once, when all files are there.
        sources.identify(&mut Report::default());
        let wanted: Vec<String> =
            wanted(sources).into_iter().filter(|uri| known.insert(uri.clone())).collect();
        let files: Vec<(String, PathBuf)> = wanted
            .into_iter()
            .filter_map(|uri| Some((uri.clone(), local(options, &uri)?)))
            .filter(|(uri, (folder, path))| {
                options.follow_links || leads_inside(folder, path) || pass_over(uri, path, report)
            })
            .map(|(uri, (_, path))| (uri, path))
            .collect();
        if files.is_empty() {
            return;
        }
        for (uri, path) in files {
            let root = Address::root(uri.as_str());
            match input::file(&path) {
                Ok(bytes) => sources.add(options, root, bytes, report),
                Err(error) => {
                    let message = format!("`{}`, its local copy, could not be read: {error}", path.display());
                    report.push(Diagnostic::new(Code::Io, root, message));
                }
            }
        }
        sources.files.sort_by(|one, other| one.path.cmp(&other.path));
    }
}

/// Returns the file that holds the schema `uri` and its folder, by the longest prefix that fits, if it is there.
fn local<'o>(options: &'o LoadOptions, uri: &str) -> Option<(&'o Path, PathBuf)> {
    let fitting = options
        .remotes
        .iter()
        .filter_map(|(prefix, folder)| Some((uri.strip_prefix(prefix.as_str())?, folder)));
    let (rest, folder) = fitting.min_by_key(|(rest, _)| rest.len())?;
    let rest = uri::decode(rest)?;
    let rest = rest.trim_start_matches('/');
    let is_plain = |part: Component<'_>| matches!(part, Component::Normal(_));
    let leads_out = rest.split('\\').any(|part| part == "..") || !Path::new(rest).components().all(is_plain);
    let path = folder.join(rest);
    (!leads_out && path.is_file()).then_some((folder.as_path(), path))
}

/// Reports a file that a link leads out of its folder to; returns `false`: it is not read.
fn pass_over(uri: &str, path: &Path, report: &mut Report) -> bool {
    let message =
        format!("`{}`, the local copy of `{uri}`, leads out of its folder and is not read", path.display());
    let help = "read what the link leads to with `follow-links = true` in the configuration";
    report.push(Diagnostic::without_address(Code::PassedOver, message).help(help));
    false
}

/// Returns the URIs that references ask for and no file claims.
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
