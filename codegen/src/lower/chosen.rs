//! The roots that people choose in place of all schemas.

use super::roots::{file_stem, roots};
use crate::address::Address;
use crate::config::{Config, printed};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::load::Sources;
use crate::vocabulary::STRUCTURE;

/// Returns what becomes a type: the roots that `config` chooses, or else every root of `sources`. A chosen
/// one that is no schema is reported.
pub fn chosen(sources: &Sources, config: &Config, report: &mut Report) -> Vec<(Address, String)> {
    let all = roots(sources);
    if config.roots.is_empty() {
        return all;
    }
    let mut chosen: Vec<(Address, String)> = Vec::new();
    for (at, text) in config.roots.iter().enumerate() {
        match sources.locate(in_directory(config, text)) {
            Some(address) if chosen.iter().any(|(known, _)| *known == address) => {}
            Some(address) => {
                let named = all.iter().find(|(root, _)| *root == address);
                let name = named.map_or_else(|| name(sources, &address, &all), |(_, name)| name.clone());
                chosen.push((address, name));
            }
            None => report.push(no_such_root(sources, config, (at, text), &all)),
        }
    }
    chosen
}

/// Returns the addresses of all schemas that are roots unless others are chosen.
pub(crate) fn every_root(sources: &Sources) -> Vec<Address> {
    roots(sources).into_iter().map(|(address, _)| address).collect()
}

/// Returns an address as it is called in the schema directory, when it is given from outside of it.
fn in_directory<'t>(config: &Config, text: &'t str) -> &'t str {
    let directory = match config.schemas.is_dir() {
        true => Some(&*config.schemas),
        false => config.schemas.parent(),
    };
    let inner = directory.and_then(|directory| text.strip_prefix(&printed(directory))?.strip_prefix('/'));
    inner.unwrap_or(text)
}

/// Returns what a schema that has no name of its own is called as a root: its title, or the way to it from
/// the schema around it that has a name.
fn name(sources: &Sources, address: &Address, all: &[(Address, String)]) -> String {
    let members = sources.get(address).and_then(|value| value.as_object());
    let title = members.and_then(|members| members.get("title")).and_then(|title| title.as_str());
    if let Some(title) = title.filter(|title| !title.trim().is_empty()) {
        return title.to_owned();
    }
    let holders = all.iter().filter_map(|(root, name)| {
        let below = address.pointer.strip_prefix(&*root.pointer).filter(|_| root.file == address.file)?;
        (below.is_empty() || below.starts_with('/')).then_some((root, name, below))
    });
    let holder = holders.max_by_key(|(root, ..)| root.pointer.len());
    let (name, below) = match holder {
        Some((_, name, below)) => (name.clone(), Address::new(address.file.clone(), below)),
        None => (file_stem(&address.file).to_owned(), address.clone()),
    };
    let mut words = vec![name];
    words.extend(below.tokens().filter(|token| !STRUCTURE.contains(&&**token)));
    words.join(" ")
}

fn no_such_root(
    sources: &Sources,
    config: &Config,
    (at, text): (usize, &str),
    all: &[(Address, String)],
) -> Diagnostic {
    let message = format!("there is no schema at `{text}`");
    let mut diagnostic = match config.is_about_others {
        true => Diagnostic::without_address(Code::NoSuchRoot, message),
        false => config.complaint(&["roots", &at.to_string()], message),
    };
    diagnostic.code = Code::NoSuchRoot;
    let near = sources.nearest(text, all.iter().map(|(address, _)| address));
    let near: Vec<String> = near.into_iter().map(|found| format!("`{found}`")).collect();
    diagnostic.help(match near.is_empty() {
        true => "write the path of a file in the schema directory, and a pointer: `file.json#/$defs/Name`"
            .to_owned(),
        false => format!("did you mean {}?", near.join(" or ")),
    })
}
