//! The verdict of `changes` about the crate, beside the findings of `cargo-semver-checks` for the same crates.
//!
//! `REVISIONS="one.json two.json three.json" cargo test -p schemalock --test semver -- --ignored --nocapture`
//! emits the crate of each document, has the tool compare those of each step, and looks for a change of
//! ours for each of its findings, and for a finding for each type that we call major. `docs/verdicts.md`
//! has the results. The tool is `cargo semver-checks`, or what `SEMVER_CHECKS` names.

mod common;

use common::sides::{config_of_repository, emitted, label, revisions, side_as};
use schemalock::internals::changes::{Bump, Change, Comparison, Side, compare};
use schemalock::internals::lockfile::Memory;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A finding of the tool: the lint, and the item that it names.
#[derive(Debug)]
struct Finding {
    lint: String,
    text: String,
    /// The item's path from the crate: `module::Type`, and its variant or field or method.
    item: Vec<String>,
}

#[test]
#[ignore = "needs cargo-semver-checks and documents"]
fn findings_are_told_of() {
    let Some(documents) = revisions() else {
        println!("skipped: REVISIONS names no documents");
        return;
    };
    let config = config_of_repository();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("semver");
    let mut sides: Vec<(String, Side, PathBuf)> = Vec::new();
    for document in &documents {
        // Each with the names of the one before it, as an update would have it.
        let memory = sides.last().map(|(_, before, _)| Memory::of_model(&before.model));
        let side = side_as(document, &config, &memory.unwrap_or_default());
        let crate_folder = folder.join(label(document));
        write(&emitted(&side, &config), &crate_folder);
        sides.push((label(document), side, crate_folder));
    }
    let mut untold = Vec::new();
    for pair in sides.windows(2) {
        let [(old_name, old, old_crate), (new_name, new, new_crate)] = pair else { continue };
        let found = compare(old, new);
        let findings = checked(old_crate, new_crate, &folder.join("target"));
        println!("\n{old_name} to {new_name}: crate {}, {} findings", found.bump, findings.len());
        untold.extend(findings_untold(&findings, &found, old, new));
        majors_unseen(&findings, &found, old, new);
    }
    assert!(untold.is_empty(), "{} findings are not told of:\n{}", untold.len(), untold.join("\n"));
}

fn write(tree: &schemalock::internals::output::FileTree, folder: &Path) {
    let _ = std::fs::remove_dir_all(folder);
    for (path, text) in &tree.files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
        // A workspace of its own, in any directory.
        let own = if path.ends_with("Cargo.toml") { "\n[workspace]\n" } else { "" };
        std::fs::write(path, format!("{text}{own}")).expect("a file can be written");
    }
    let lock = common::sides::root().join("Cargo.lock");
    std::fs::copy(lock, folder.join("Cargo.lock")).expect("the lock can be copied");
}

/// Returns the findings of the tool, for the crate without features.
fn checked(old: &Path, new: &Path, target: &Path) -> Vec<Finding> {
    let tool = std::env::var("SEMVER_CHECKS").unwrap_or_else(|_| "cargo-semver-checks".to_owned());
    let output = Command::new(tool)
        .args(["semver-checks", "check-release", "--release-type", "patch", "--color", "never"])
        .args(["--default-features", "--manifest-path"])
        .arg(new.join("Cargo.toml"))
        .arg("--baseline-root")
        .arg(old)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .expect("the tool can be started");
    let (text, log) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(log.contains("Checked") || log.contains("Summary"), "the tool failed:\n{log}\n{text}");
    parsed(&text)
}

/// Reads the output of the tool: `--- failure LINT: …` opens a group, `Failed in:` its list, in which each line is a
/// finding.
fn parsed(text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (mut lint, mut in_list) = (String::new(), false);
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("--- failure ").or_else(|| line.strip_prefix("--- warning ")) {
            lint = rest.split(':').next().unwrap_or_default().to_owned();
            in_list = false;
        } else if line.starts_with("Failed in:") {
            in_list = true;
        } else if in_list && line.starts_with("  ") {
            let text = line.trim().to_owned();
            findings.push(Finding { lint: lint.clone(), item: item(&text), text });
        }
    }
    findings
}

/// Returns the names in a finding: of its type, and of a part of it.
fn item(text: &str) -> Vec<String> {
    let before_file = text.split(" in file ").next().unwrap_or(text).split(" in /").next().unwrap_or(text);
    let is_name = |character: char| character.is_alphanumeric() || character == '_' || character == '#';
    before_file
        .split(|character| !is_name(character))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Returns whether a change is about one of the types that a finding names.
fn is_about(change: &Change, finding: &Finding, old: &Side, new: &Side) -> bool {
    let names = [change.types.0.map(|id| &old.model[id].name), change.types.1.map(|id| &new.model[id].name)];
    names.into_iter().flatten().any(|name| finding.item.contains(name))
}

/// Returns the least verdict of ours that a lint asks for.
fn asked(lint: &str) -> Bump {
    match lint {
        "enum_variant_added_non_exhaustive" | "pub_field_added" | "pub_method_added" => Bump::Minor,
        _ => Bump::Major,
    }
}

fn findings_untold(findings: &[Finding], found: &Comparison, old: &Side, new: &Side) -> Vec<String> {
    let mut by_lint: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut untold = Vec::new();
    for finding in findings {
        let told = found
            .changes
            .iter()
            .any(|change| change.bump >= asked(&finding.lint) && is_about(change, finding, old, new));
        let counts = by_lint.entry(&finding.lint).or_default();
        counts.0 += 1;
        counts.1 += usize::from(told);
        if !told {
            untold.push(format!("{}: {}", finding.lint, finding.text));
        }
    }
    for (lint, (all, told)) in by_lint {
        println!("  {lint}: {all}, told of {told}");
    }
    untold
}

/// Prints how many of our major changes are at types that the tool names too, by rule.
fn majors_unseen(findings: &[Finding], found: &Comparison, old: &Side, new: &Side) {
    let named: BTreeSet<&String> = findings.iter().flat_map(|finding| &finding.item).collect();
    let mut by_rule: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for change in found.changes.iter().filter(|change| change.bump == Bump::Major) {
        let names =
            [change.types.0.map(|id| &old.model[id].name), change.types.1.map(|id| &new.model[id].name)];
        let counts = by_rule.entry(change.rule.as_str()).or_default();
        counts.0 += 1;
        counts.1 += usize::from(names.into_iter().flatten().any(|name| named.contains(name)));
    }
    println!("  | our major changes | count | at a type that the tool names |\n  | --- | ---: | ---: |");
    for (rule, (all, seen)) in by_rule {
        println!("  | `{rule}` | {all} | {seen} |");
    }
}
