//! Every kind of change as data: one folder of `changes/` per rule, named by its id, or by its topic if it shows
//! several rules.
//!
//! `old/` and `new/` are two states of the schemas, `expected.txt` is the whole report. `UPDATE=1` writes
//! `expected.txt` anew. Two documents are also compared by an independent, simple structural diff, and some change
//! has to cover each of its differences: see `common/structural.rs`.

mod common;
#[path = "common/locks.rs"]
mod locks;
#[path = "common/structural.rs"]
mod structural;

use common::expected;
use common::sides::{both, config, config_of_cases, config_of_repository, of_case, root};
use libtest_mimic::{Arguments, Failed, Trial};
use schemalock::internals::changes::{Comparison, Rule, compare, render};
use std::path::{Path, PathBuf};

fn main() {
    let arguments = Arguments::from_args();
    let folders = common::folders("changes");
    let mut trials: Vec<Trial> = Vec::new();
    for (name, folder) in folders.clone() {
        trials.push(Trial::test(name.clone(), move || check(&name, &folder).map_err(Failed::from)));
    }
    trials.push(Trial::test("every_rule_has_a_case", move || complete(&folders).map_err(Failed::from)));
    trials.push(Trial::test("small_documents_are_told_of", || small_documents().map_err(Failed::from)));
    trials.push(Trial::test("upstream_revisions_are_told_of", || upstream().map_err(Failed::from)));
    libtest_mimic::run(&arguments, trials).exit();
}

fn compared(folder: &Path) -> Result<Comparison, String> {
    let config = config_of_cases();
    let [old, new] = of_case(folder, &config);
    for same in [&old, &new] {
        let found = compare(same, same).changes;
        if !found.is_empty() {
            return Err(format!("a state differs from itself: {found:?}"));
        }
    }
    Ok(compare(&old, &new))
}

fn check(name: &str, folder: &Path) -> Result<(), String> {
    let found = compared(folder)?;
    for change in &found.changes {
        let (wire, bump) = change.rule.worst();
        if change.wire > wire || change.bump > bump {
            return Err(format!("{} is worse than its rule says: {change:?}", change.subject));
        }
    }
    expected::compare(&folder.join("expected.txt"), &render::text(&found, true))?;
    let rule = Rule::ALL.iter().find(|rule| rule.as_str() == name);
    match rule.filter(|rule| !found.changes.iter().any(|change| change.rule == **rule)) {
        Some(_) => Err("the rule has found nothing".to_owned()),
        None => Ok(()),
    }
}

fn complete(folders: &[(String, PathBuf)]) -> Result<(), String> {
    let is_shown = |rule: &&Rule| folders.iter().any(|(name, _)| name == rule.as_str());
    // The last resort: no pair of schemas is known for which no other rule finds anything.
    let needs_case = |rule: &&Rule| **rule != Rule::NotUnderstood;
    let missing = Rule::ALL.iter().filter(needs_case).filter(|rule| !is_shown(rule));
    let missing: Vec<&str> = missing.map(|rule| rule.as_str()).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("there is no case for {}", missing.join(", "))) }
}

fn small_documents() -> Result<(), String> {
    let config = config("schemalock.toml", "name = \"cases\"\n");
    let folder = common::tests_folder().join("documents");
    let (old, new) = (folder.join("old.json"), folder.join("new.json"));
    structural::all_told_of(&old, &new, &config)?;
    // The helper finds each rule that is removed.
    let unmissed = structural::unmissed(&old, &new, &config);
    if unmissed.is_empty() { Ok(()) } else { Err(format!("nobody misses {unmissed:?}")) }
}

fn upstream() -> Result<(), String> {
    let folder = root().join("../shared/vapi");
    if !folder.is_dir() {
        println!("skipped: {} is not there", folder.display());
        return Ok(());
    }
    let config = config_of_repository();
    let revisions = ["2024-10-10", "2025-08-27", "2026-01-06", "2026-04-22", "2026-08-18"];
    let document = |revision: &str| folder.join(format!("openapi-{revision}.json"));
    for step in revisions.windows(2) {
        let (old, new) = (document(step[0]), document(step[1]));
        let named = |why: String| format!("{} to {}: {why}", step[0], step[1]);
        structural::all_told_of(&old, &new, &config).map_err(named)?;
        let [old, new] = both(&old, &new, &config);
        locks::all_explained(&old, &new, &compare(&old, &new), &config).map_err(named)?;
    }
    Ok(())
}
