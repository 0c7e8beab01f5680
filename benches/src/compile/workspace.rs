//! The workspaces in which crates of types are compiled: a reader that uses them, and a package that
//! has their dependencies and nothing else.

use crate::files;
use std::path::Path;

/// Writes the workspace `directory`, whose binary `reader` uses the package in `types`.
/// `details` are the further settings of its dependency on that, such as features.
///
/// # Errors
/// When a file cannot be written, or the types have no manifest.
pub fn write(
    directory: &Path,
    package: &str,
    types: &Path,
    details: &str,
    reader: &str,
) -> Result<(), String> {
    // A library outside of the workspace is a dependency by its path all the same.
    let manifest = format!(
        "[workspace]\nmembers = [\"nothing\"]\n\n[package]\nname = \"reader\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nserde_json = \"1\"\n\n[dependencies.{package}]\npath = {types:?}\n{details}"
    );
    files::write(&directory.join("Cargo.toml"), &manifest)?;
    let path = types.join("Cargo.toml");
    let own = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let nothing = format!(
        "[package]\nname = \"nothing\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{}{}",
        section(&own, "features"),
        section(&own, "dependencies")
    );
    files::write(&directory.join("nothing/Cargo.toml"), &nothing)?;
    files::write(&directory.join("nothing/src/lib.rs"), "")?;
    files::write(&directory.join("src/main.rs"), reader)
}

/// Returns the lines of a manifest's table, with its head.
pub fn section(manifest: &str, name: &str) -> String {
    let head = format!("[{name}]");
    let mut lines = manifest.lines().skip_while(|line| *line != head);
    let first = lines.next().map(|line| format!("{line}\n")).unwrap_or_default();
    let rest = lines.take_while(|line| !line.starts_with('['));
    first + &rest.map(|line| format!("{line}\n")).collect::<String>()
}
