//! Entries of the configuration that match nothing in the new schemas, and its text without them.
//!
//! ```text
//! [names]
//! "call.json#/properties/end" = "CallEnd"     removed, if the new schemas have no such place
//! ```

use crate::config::Dropped;
use crate::config::{Config, Overrides};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::overlay::Stale;
use crate::pipeline;
use crate::progress::Silent;
use std::path::Path;
use toml_edit::{Array, DocumentMut, Item};

/// The most rounds of removing entries: without one, another may match nothing.
const ROUNDS: usize = 4;

/// Returns the stale entries of the configuration for the schemas of `settled`, and the configuration's text without
/// them; `known` is about entries that are stale for the document.
pub(super) fn without_stale(settled: &Config, known: &[Diagnostic]) -> (Vec<Stale>, Option<String>) {
    let Some((path, text)) = settled.file() else { return (Vec::new(), None) };
    let (mut stale, mut text) = (Vec::new(), text.to_owned());
    let mut config = settled.clone();
    for round in 0..ROUNDS {
        let mut found = if round == 0 { placed(known.iter(), &path) } else { Vec::new() };
        found.extend(pointers(&config, &path));
        let Ok(mut document) = text.parse::<DocumentMut>() else { break };
        let taken: Vec<Stale> =
            found.iter().rev().filter_map(|(pointer, why)| take(&mut document, pointer, why)).collect();
        if taken.is_empty() {
            break;
        }
        stale.extend(taken.into_iter().rev());
        text = document.to_string();
        let mut unread = Report::default();
        match Config::parse(Path::new(&path), text.clone(), Overrides::default(), &mut unread) {
            Some(told) => config = super::settled(&told, settled, &settled.schemas),
            None => break,
        }
    }
    let text = (!stale.is_empty()).then_some(text);
    (stale, text)
}

/// Returns the pointers into the configuration of the entries that match nothing, each with why.
fn pointers(config: &Config, path: &str) -> Vec<(String, String)> {
    let mut report = Report::default();
    // What else is wrong is reported by the run that generates.
    if let Some(mut sources) = pipeline::read(config, &mut report) {
        pipeline::decided(config, &mut sources, &Silent, &mut report);
    }
    let stale = report.diagnostics().iter();
    let stale = stale.filter(|one| [Code::StaleConfiguration, Code::NoSuchRoot].contains(&one.code));
    placed(stale, path)
}

fn placed<'d>(stale: impl Iterator<Item = &'d Diagnostic>, path: &str) -> Vec<(String, String)> {
    let placed = stale.filter_map(|one| Some((one.address.as_ref()?, &one.message)));
    let own = placed.filter(|(address, _)| *address.file == *path);
    own.map(|(address, why)| (address.pointer.to_string(), why.clone())).collect()
}

/// Removes the entry at `pointer` from the document, and its list if that is then empty.
fn take(document: &mut DocumentMut, pointer: &str, why: &str) -> Option<Stale> {
    let keys: Vec<String> =
        pointer.split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~")).collect();
    let (from, key, value) = match &keys[..] {
        [list, at] if document.get(list).is_some_and(Item::is_array) => {
            let key = item(document.get_mut(list)?.as_array_mut()?, at)?;
            (list.clone(), key.clone(), key)
        }
        [table, list, at] => {
            let table_item = document.get_mut(table)?.as_table_like_mut()?;
            let array = table_item.get_mut(list)?.as_array_mut()?;
            let key = item(array, at)?;
            if array.is_empty() {
                table_item.remove(list);
            }
            (table.clone(), key, list.clone())
        }
        [table, list, at, inner] => {
            let array = document.get_mut(table)?.as_table_like_mut()?.get_mut(list)?.as_array_mut()?;
            let at = at.parse::<usize>().ok()?;
            let alike = array.get_mut(at)?.as_array_mut()?;
            let key = item(alike, inner)?;
            if alike.is_empty() {
                array.remove(at);
            }
            (table.clone(), key, list.clone())
        }
        [table, key] => {
            let removed = document.get_mut(table)?.as_table_like_mut()?.remove(key)?;
            let value = removed.as_str().map_or_else(|| removed.to_string().trim().to_owned(), str::to_owned);
            (table.clone(), key.clone(), value)
        }
        _ => return None,
    };
    Some(Stale {
        entry: None,
        address: key.clone(),
        reason: value.clone(),
        why: vec![why.to_owned()],
        whole: true,
        dropped: Dropped { from, key, value: value.into() },
    })
}

/// Takes out the item of a list at the position `at`; returns its text.
fn item(array: &mut Array, at: &str) -> Option<String> {
    let at = at.parse::<usize>().ok().filter(|at| *at < array.len())?;
    let text = array.get(at)?.as_str()?.to_owned();
    array.remove(at);
    Some(text)
}
