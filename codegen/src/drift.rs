//! Drift, noticed from a test or a build script.

use crate::config::{Config, Overrides};
use crate::diagnose::{Format, RenderOptions, Report, Severity, render};
use crate::pipeline;
use crate::progress::Silent;
use crate::tree::LOCK_FILE;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// Checks that the generated crate is what the schemas give, for a `#[test]`.
///
/// `configuration` is the path of the configuration file.
///
/// # Errors
/// Says what has drifted and the command that mends it, or why it could not be checked.
pub fn check(configuration: &Path) -> Result<(), String> {
    let mut report = Report::default();
    let text =
        std::fs::read_to_string(configuration).map_err(|error| format!("{configuration:?}: {error}"))?;
    let config = Config::parse(configuration, text, Overrides::default(), &mut report);
    let Some(config) = config else {
        return Err(rendered(&report, &|_| None));
    };
    let (sources, generated) = pipeline::generate(&config, &Silent, &mut report);
    let Some(generated) = generated else {
        return Err(rendered(&report, &|file| sources.text(file)));
    };
    let drift =
        generated.tree.compare(&config.out, &|_| true, 20).map_err(|error| error.diagnostic().message)?;
    if drift.is_fresh() {
        return Ok(());
    }
    let files = drift.files.iter().map(|file| format!("{:?} {}\n", file.how, file.path)).collect::<String>();
    Err(format!("the generated code has drifted:\n{files}mend it with: {} generate", config.command))
}

fn rendered<'t>(report: &Report, text_of: &dyn Fn(&str) -> Option<&'t str>) -> String {
    let format = Format::Text { colour: false };
    render(
        report,
        text_of,
        &RenderOptions { format, least: Severity::Error, most_of_a_code: 20, directory: "" },
    )
}

/// The schema files that differ from those that the crate in `out` was generated from: changed, new
/// and missing ones, by name. For a build script, which should be quick and never fail.
///
/// Compares digests with the lock; nothing is generated. `None` if there is no lock to compare with.
pub fn changed_inputs(schemas: &Path, out: &Path) -> Option<Vec<String>> {
    let lock: Value = serde_json::from_str(&std::fs::read_to_string(out.join(LOCK_FILE)).ok()?).ok()?;
    let recorded: BTreeMap<&str, &str> = lock
        .get("inputs")?
        .as_object()?
        .iter()
        .map(|(file, digest)| (file.as_str(), digest.as_str().unwrap_or("")))
        .collect();
    let mut changed = Vec::new();
    for (file, digest) in &recorded {
        let text = std::fs::read_to_string(schemas.join(file));
        if !text.is_ok_and(|text| crate::emit::sha256(&text) == *digest) {
            changed.push((*file).to_owned());
        }
    }
    for entry in std::fs::read_dir(schemas).ok()?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".json") && !recorded.contains_key(name.as_str()) {
            changed.push(name);
        }
    }
    Some(changed)
}
