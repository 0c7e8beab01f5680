//! A new state of upstream's document: taken over the schemas as a whole, or not at all.
//!
//! Everything is done to a copy of the schema directory first: import, generation, comparison. Only
//! when all of it has gone well the copy takes the directory's place, then the configuration says the
//! new revision, then the crate is written. What fails on the way is undone.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::TempDir;
use toml_edit::{DocumentMut, Item, Table, value};
use walkdir::WalkDir;

use crate::changes::{Comparison, Spec, compare, read};
use crate::config::{Config, Overrides, printed};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::import::{WriteOptions, import, write};
use crate::pipeline;
use crate::progress::Progress;

/// What is taken over.
pub struct Update<'u> {
    /// What the document is called, for messages.
    pub name: &'u str,
    pub text: &'u str,
    /// Which state of upstream it is.
    pub revision: Option<&'u str>,
    /// Whether nothing is written.
    pub dry_run: bool,
}

/// Takes the document over the schemas, regenerates the crate, and says what changed.
///
/// # Errors
/// What stands in the way is reported, and nothing is changed then.
pub fn update(
    config: &Config,
    update: &Update<'_>,
    progress: &dyn Progress,
    report: &mut Report,
) -> Option<Comparison> {
    if !config.schemas.is_dir() {
        let message = format!("the schema directory `{}` is no directory", printed(&config.schemas));
        report.push(Diagnostic::without_address(Code::Io, message));
        return None;
    }
    progress.stage("reading the schemas");
    let old = read::read(&Spec::Path(config.schemas.clone()), config, report)?;
    progress.stage("importing");
    let parent =
        config.schemas.parent().filter(|path| !path.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut work =
        said(tempfile::Builder::new().prefix(".schemalock-").tempdir_in(parent), "make a directory", report)?;
    let copy = work.path().join("schemas");
    said(copy_of(&config.schemas, &copy), "copy the schemas", report)?;
    let options = read::options(config);
    let files = import(update.name, update.text, &options, report)?;
    write(&copy, &files, WriteOptions { annotations: options.annotations, remove_orphans: true }, report)?;

    let text = edited(config, update.revision, report)?;
    let settled = settled(config, &text, &copy, report)?;
    let (_, generated) = pipeline::generate(&settled, progress, report);
    let generated = generated?;
    let new = read::read(&Spec::Path(copy.clone()), &settled, report)?;
    progress.stage("comparing");
    let comparison = compare(&old, &new);
    if !update.dry_run {
        progress.stage("writing");
        put_in_place(config, &mut work, &copy, text.as_deref(), report, &|| {
            generated
                .tree
                .write(&config.out, &|_| true)
                .map(|_| ())
                .map_err(|error| Box::new(error.diagnostic()))
        })?;
    }
    Some(comparison)
}

fn said<T>(result: io::Result<T>, act: &str, report: &mut Report) -> Option<T> {
    result
        .map_err(|error| {
            report.push(Diagnostic::without_address(Code::Io, format!("could not {act}: {error}")))
        })
        .ok()
}

/// Copies a directory with everything in it.
fn copy_of(from: &Path, to: &Path) -> io::Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let place = to.join(entry.path().strip_prefix(from).unwrap_or(entry.path()));
        if entry.path().is_dir() {
            fs::create_dir_all(place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}

/// The configuration file with the new revision, every other byte as it was; `None` inside if there
/// is no file, or nothing to say.
#[allow(clippy::option_option, reason = "without a file there is nothing to write, which is no failure")]
fn edited(config: &Config, revision: Option<&str>, report: &mut Report) -> Option<Option<String>> {
    let (Some((_, text)), Some(revision)) = (config.file(), revision) else {
        return Some(None);
    };
    match with_revision(text, revision) {
        Ok(text) => Some(Some(text)),
        Err(why) => {
            report.push(config.complaint(&["source"], why));
            None
        }
    }
}

fn with_revision(text: &str, revision: &str) -> Result<String, String> {
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| error.to_string())?;
    let source = document.entry("source").or_insert(Item::Table(Table::new()));
    let source = source.as_table_like_mut().ok_or("`source` is no table")?;
    match source.get_mut("revision").and_then(Item::as_value_mut) {
        Some(held) => {
            let decor = held.decor().clone();
            *held = revision.into();
            *held.decor_mut() = decor;
        }
        None => {
            source.insert("revision", value(revision));
        }
    }
    Ok(document.to_string())
}

/// The configuration as it will be, for the copy of the schemas.
fn settled(config: &Config, text: &Option<String>, copy: &Path, report: &mut Report) -> Option<Config> {
    let mut settled = match (config.file(), text) {
        (Some((path, _)), Some(text)) => {
            Config::parse(Path::new(&path), text.clone(), Overrides::default(), report)?
        }
        _ => config.clone(),
    };
    settled.overlay.clone_from(&config.overlay);
    if let Some(inside) = config.overlay.as_ref().and_then(|path| path.strip_prefix(&config.schemas).ok()) {
        settled.overlay = Some(copy.join(inside));
    }
    settled.ignore.clone_from(&config.ignore);
    settled.schemas = copy.to_owned();
    settled.out.clone_from(&config.out);
    settled.name.clone_from(&config.name);
    Some(settled)
}

/// Schemas, configuration, crate, in this order; what has been done is undone if a later step fails.
fn put_in_place(
    config: &Config,
    work: &mut TempDir,
    copy: &Path,
    text: Option<&str>,
    report: &mut Report,
    generate: &dyn Fn() -> Result<(), Box<Diagnostic>>,
) -> Option<()> {
    let aside = work.path().join("before");
    // Until the old schemas are back, or no longer needed, the only copy of them may be in there.
    work.disable_cleanup(true);
    let done = swap_in(config, &aside, copy, text, report, generate);
    let is_safe = done.is_some() || !aside.exists();
    work.disable_cleanup(!is_safe);
    if !is_safe {
        let message = format!("the old schemas are kept in `{}`", printed(&aside));
        let help = format!("move them back to `{}` by hand", printed(&config.schemas));
        report.push(Diagnostic::without_address(Code::Io, message).help(help));
    }
    done
}

/// The steps of [`put_in_place`]; the old schemas are moved to `aside` on the way.
fn swap_in(
    config: &Config,
    aside: &Path,
    copy: &Path,
    text: Option<&str>,
    report: &mut Report,
    generate: &dyn Fn() -> Result<(), Box<Diagnostic>>,
) -> Option<()> {
    let swap_back = || -> io::Result<()> {
        fs::rename(&config.schemas, copy)?;
        fs::rename(aside, &config.schemas)
    };
    said(fs::rename(&config.schemas, aside), "move the schemas aside", report)?;
    if let Err(error) = fs::rename(copy, &config.schemas) {
        said(fs::rename(aside, &config.schemas), "move the schemas back", report);
        return said(Err(error), "put the new schemas in place", report);
    }
    let file = config.file();
    let path = file.as_ref().map(|(path, _)| Path::new(path));
    if let Some((path, text)) = path.zip(text)
        && let Err(error) = replaced(path, text)
    {
        said(swap_back(), "put the old schemas back", report);
        return said(Err(error), "write the configuration file", report);
    }
    if let Err(diagnostic) = generate() {
        if let (Some((path, before)), Some(_)) = (&file, text) {
            said(replaced(Path::new(path), before), "put the old configuration back", report);
        }
        said(swap_back(), "put the old schemas back", report);
        report.push(*diagnostic);
        return None;
    }
    Some(())
}

/// Writes a file as a whole or not at all.
fn replaced(path: &Path, text: &str) -> io::Result<()> {
    let directory = path.parent().filter(|path| !path.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut temporary = tempfile::Builder::new().prefix(".schemalock-").tempfile_in(directory)?;
    temporary.write_all(text.as_bytes())?;
    temporary.as_file().set_permissions(fs::metadata(path)?.permissions())?;
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_revision_is_edited() {
        let before = "# ours\n[source] # where from\norigin = \"x\"\nrevision = \"1\"  # old\n";
        let after = with_revision(before, "2").unwrap();
        assert_eq!(after, before.replace("\"1\"", "\"2\""));
        assert_eq!(with_revision("a = 1\n", "2").unwrap(), "a = 1\n\n[source]\nrevision = \"2\"\n");
        assert!(with_revision("source = 1\n", "2").is_err());
    }
}
