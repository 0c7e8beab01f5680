//! Drift, noticed from a test or a build script.

use crate::config::{Config, Overrides};
use crate::diagnose::Report;
use crate::digest::sha256_of_lines;
use crate::generator::Generator;
use crate::load::load;
use crate::lockfile::{LOCK_FILE, Lockfile};
use std::collections::BTreeMap;
use std::path::Path;

/// Checks that the generated crate is what the schemas give, for a `#[test]`.
///
/// `configuration` is the path of the configuration file.
///
/// # Errors
/// Returns the differences and the command that corrects them, or the reason why the check failed.
pub fn check(configuration: &Path) -> Result<(), String> {
    let generated = Generator::from_file(configuration).generate().map_err(|error| error.to_string())?;
    let drift = generated.drift().map_err(|error| error.to_string())?;
    if drift.is_fresh() {
        return Ok(());
    }
    let files = drift.files.iter().map(|file| format!("{:?} {}\n", file.how, file.path)).collect::<String>();
    Err(format!("the generated code has drifted:\n{files}to correct it, run: {}", generated.command()))
}

/// Returns the schema files that differ from those that the generated crate was made from: changed, new and
/// missing ones, and the overlay, by name. For a build script, which should be quick and never fail.
///
/// Compares digests with the lock; nothing is generated. `None` if there is no configuration or no lock
/// to compare with.
pub fn changed_inputs(configuration: &Path) -> Option<Vec<String>> {
    let mut report = Report::default();
    let text = crate::input::text(configuration).ok()?;
    let config = Config::parse(configuration, text, Overrides::default(), &mut report)?;
    let lock = crate::input::text(&config.out.join(LOCK_FILE)).ok()?;
    let mut recorded: BTreeMap<String, String> = Lockfile::read(&lock).ok()?.inputs.into_iter().collect();
    let sources = load(&config.load_options(), &mut report);
    let files = sources.files().iter().map(|file| (file.path.to_string(), sha256_of_lines(&file.text)));
    let overlay = config.overlay.as_deref().and_then(|path| {
        let name = path.file_name()?.to_str()?.to_owned();
        Some((name, sha256_of_lines(&crate::input::text(path).ok()?)))
    });
    let differs = |(file, digest): (String, String)| (recorded.remove(&file) != Some(digest)).then_some(file);
    let mut changed: Vec<String> = files.chain(overlay).filter_map(differs).collect();
    changed.extend(recorded.into_keys());
    Some(changed)
}
