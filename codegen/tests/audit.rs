//! Bodies beside schemas: each folder of `audit/` has a few of both, the whole report, and what `--propose` gives.
//!
//! `schemas/` and `bodies.jsonl` are the input, `case.json` has the rule. `expected.txt` has the report and
//! `proposal.json` the overlay, with the texts of values. The overlay is applied: the bodies then fit, except for
//! those that `case.json` lists, and unions keep their methods. `UPDATE=1` writes both files anew.

mod common;

use common::expected;
use libtest_mimic::{Arguments, Failed, Trial};
use schemalock::internals::audit::{self, Audit, Input, Names, Proposal, Tables, render};
use schemalock::internals::config::{Config, Overrides};
use schemalock::internals::diagnose::Report;
use schemalock::internals::model::{Shape, shared_names};
use schemalock::internals::pipeline;
use schemalock::internals::progress::Silent;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// The content of `case.json`.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    #[allow(dead_code, reason = "for people who read the folder")]
    description: String,
    /// Text of the configuration file.
    #[serde(default)]
    config: String,
    /// The type of all bodies.
    #[serde(default, rename = "as")]
    message_type: Option<String>,
    /// Deviations that are left when the proposal is accepted: kinds and places.
    #[serde(default)]
    left: BTreeSet<String>,
}

fn main() {
    let trials = common::folders("audit")
        .into_iter()
        .map(|(name, folder)| Trial::test(name, move || check(&folder).map_err(Failed::from)));
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}

fn check(folder: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(folder.join("case.json")).map_err(|error| error.to_string())?;
    let case: Case = serde_json::from_str(&text).map_err(|error| format!("case.json: {error}"))?;
    let project = tempfile::tempdir().map_err(|error| error.to_string())?;
    copy(&folder.join("schemas"), &project.path().join("schemas"))?;

    let before = Run::of(&case, folder, project.path(), Names::Shown)?;
    let hidden = Run::of(&case, folder, project.path(), Names::Redacted)?;
    let left = before.proposal.left.iter().map(|(position, why)| {
        let group = &before.audit.groups[*position];
        format!(
            "nothing is proposed for {} {}: {why}\n",
            group.kind.as_str(),
            render::place(&before.tables, group)
        )
    });
    let report = format!("{}{}", render::text(&hidden.audit, &hidden.tables), left.collect::<String>());
    let report =
        report.replace(&*folder.join("bodies.jsonl").to_string_lossy().replace('\\', "/"), "bodies.jsonl");
    expected::compare(&folder.join("expected.txt"), &report)?;
    let overlay = before.proposal.overlay();
    expected::compare(&folder.join("proposal.json"), &format!("{overlay:#}\n"))?;

    accept(&overlay, project.path())?;
    let after = Run::of(&case, folder, project.path(), Names::Shown)?;
    let deviations: BTreeSet<String> = after
        .audit
        .groups
        .iter()
        .map(|group| format!("{} {}", group.kind.as_str(), render::place(&after.tables, group)))
        .collect();
    if deviations != case.left {
        return Err(format!("with the proposal, these are left: {deviations:#?}\n{overlay:#}"));
    }
    let lost: Vec<String> = before.methods().difference(&after.methods()).cloned().collect();
    if !lost.is_empty() {
        return Err(format!("with the proposal, unions lose methods: {lost:?}"));
    }
    Ok(())
}

/// An audit of the bodies of a folder.
struct Run {
    tables: Tables,
    audit: Audit,
    proposal: Proposal,
}

impl Run {
    fn of(case: &Case, folder: &Path, project: &Path, names: Names) -> Result<Run, String> {
        let mut report = Report::default();
        let config = Config::parse(
            &project.join("schemalock.toml"),
            case.config.clone(),
            Overrides::default(),
            &mut report,
        );
        let config = config.ok_or_else(|| format!("{:?}", report.diagnostics()))?;
        let sources = pipeline::read(&config, &mut report);
        let mut sources = sources.ok_or_else(|| format!("{:?}", report.diagnostics()))?;
        let model = pipeline::decided(&config, &mut sources, &Silent, &mut report);
        let tables = Tables::new(model.ok_or_else(|| format!("{:?}", report.diagnostics()))?);
        let fixed = case.message_type.as_ref().and_then(|name| audit::find_type(&tables, name));
        let input = Input { paths: vec![folder.join("bodies.jsonl")], lines: true };
        let audit = audit::audit(&tables, &config, fixed, &input, names, &Silent)
            .map_err(|unread| unread.error.to_string())?;
        let proposal = audit::propose(&tables, &audit, &mut sources);
        Ok(Run { tables, audit, proposal })
    }

    /// Returns the methods of all unions.
    fn methods(&self) -> BTreeSet<String> {
        let mut methods = BTreeSet::new();
        for (_, def) in self.tables.model.iter() {
            if let Shape::Union(union) = &def.shape {
                let names = shared_names(&self.tables.model, union);
                methods.extend(names.iter().map(|name| format!("{}::{name}", def.name)));
            }
        }
        methods
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    std::fs::create_dir_all(to).map_err(|error| error.to_string())?;
    for entry in std::fs::read_dir(from).map_err(|error| error.to_string())? {
        let entry = entry.map_err(|error| error.to_string())?;
        std::fs::copy(entry.path(), to.join(entry.file_name())).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Puts the proposed entries behind those of the overlay.
fn accept(proposal: &Value, project: &Path) -> Result<(), String> {
    let path = project.join("schemas/overlay.json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|_| r#"{"entries": []}"#.to_owned());
    let mut overlay: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let entries = proposal["entries"].as_array().cloned().unwrap_or_default();
    match overlay["entries"].as_array_mut() {
        Some(known) => known.extend(entries),
        None => overlay["entries"] = json!(entries),
    }
    std::fs::write(path, overlay.to_string()).map_err(|error| error.to_string())
}
