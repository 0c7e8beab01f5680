//! Takes a new state of upstream's document over the schemas, as a whole or not at all.
//!
//! Every step works on a copy of the schema directory first: import, overlay, comparison, generation. Only if all
//! succeed, schemas, configuration, changelog and crate are put in place together: see [`transaction`].

mod changelog;
mod journal;
mod receipt;
pub(crate) mod recover;
mod settings;
mod stale;
mod target;
pub(crate) mod transaction;
mod version;

#[cfg(test)]
mod tests;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::changes::render::Told;
use crate::changes::{Comparison, Spec, compare, render, side};
use crate::config::{Config, Overrides, printed};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::dropped;
use crate::held::Held;
use crate::import::{Selected, WriteOptions, import_selected, write};
use crate::load::Sources;
use crate::lockfile::Memory;
use crate::output::BeforeStep;
use crate::overlay::{self, Stale};
use crate::pipeline;
use crate::progress::Progress;
use journal::FileChange;
use settings::Settings;
pub(crate) use target::CHANGELOG;
use target::Target;
use transaction::{OtherFiles, Transaction};

/// The options of an update.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Update<'u> {
    /// The name of the document, for diagnostics.
    pub name: &'u str,
    pub text: &'u str,
    /// The revision of upstream.
    pub revision: Option<&'u str>,
    /// The entity tag by which the configured URL gave the document.
    pub etag: Option<&'u str>,
    /// Whether to set the version of the crate that the verdict asks for.
    pub bump: bool,
    /// The changelog that gets an entry.
    pub changelog: Option<&'u Path>,
    /// Whether to remove entries of the overlay and the configuration that no longer fit; otherwise they are errors.
    pub drop_stale: bool,
    /// Whether to write nothing.
    pub dry_run: bool,
}

/// The result of an update.
#[derive(Debug)]
pub(crate) struct Updated {
    pub comparison: Comparison,
    /// The configuration as it is now, or would be.
    pub config: Config,
    /// The version before, if it is another now.
    pub old_version: Option<String>,
    /// The entries that were removed from the overlay and the configuration.
    pub dropped: Vec<Stale>,
}

impl Updated {
    /// Returns what there is to report.
    pub(crate) fn told(&self) -> Told<'_> {
        Told {
            version: Some(&self.config.version),
            old_version: self.old_version.as_deref(),
            revision: self.config.source.revision.as_deref(),
            dropped: &self.dropped,
            ..Told::from(&self.comparison)
        }
    }
}

/// Takes the document over the schemas, regenerates the crate, and returns the changes.
///
/// The sources are given back in any case, since the messages of the report are about them.
///
/// # Errors
/// Reports the obstacles; nothing is changed then.
pub(crate) fn update(
    config: &Config,
    update: &Update<'_>,
    progress: &dyn Progress,
    report: &mut Report,
) -> (Sources, Option<Updated>) {
    update_stepwise(config, update, progress, report, &mut crate::interrupt::step)
}

/// Updates as [`update`] does, and calls `before` before every change of the file system: an error of it is a refusal
/// there.
fn update_stepwise(
    config: &Config,
    update: &Update<'_>,
    progress: &dyn Progress,
    report: &mut Report,
    before: BeforeStep,
) -> (Sources, Option<Updated>) {
    let mut sources = Sources::default();
    if !config.schemas.is_dir() {
        let message = format!("the schema directory `{}` is no directory", printed(&config.schemas));
        report.push(Diagnostic::without_address(Code::Io, message));
        return (sources, None);
    }
    let leads_out = [&config.schemas, &config.out].into_iter().find_map(|path| config.leads_out(path));
    if let Some(diagnostic) = leads_out {
        report.push(diagnostic);
        return (sources, None);
    }
    if let Some(diagnostic) = linked(config) {
        report.push(diagnostic);
        return (sources, None);
    }
    let done = place(config, update.dry_run, before).and_then(|place| {
        let prepared = prepare(config, update, place.staged(), progress, report, &mut sources);
        let Some(Prepared { updated, generated, files }) = prepared else { return Ok(None) };
        if let Staging::Transaction(transaction) = place {
            progress.stage("writing");
            let changes = OtherFiles { files, tree: &generated.tree };
            transaction.commit(&changes, before)?;
        }
        Ok(Some(updated))
    });
    let updated = done.unwrap_or_else(|diagnostic| {
        report.push(*diagnostic);
        None
    });
    (sources, updated.filter(|_| !report.has_errors()))
}

/// Returns why the schemas cannot be updated: they are read through links, which a copy elsewhere would break.
fn linked(config: &Config) -> Option<Diagnostic> {
    let mut entries = walkdir::WalkDir::new(&config.schemas).sort_by_file_name().into_iter().flatten();
    let link = entries.find(|entry| config.follow_links && entry.depth() > 0 && entry.path_is_symlink())?;
    let message = format!("`{}` is a symbolic link, and `follow-links` is on", printed(link.path()));
    let help = "an update replaces the schema directory: update the directory that the links lead to";
    Some(Diagnostic::without_address(Code::Io, message).help(help))
}

/// Where the new schemas are prepared.
enum Staging<'c> {
    /// Elsewhere, since nothing is to be written.
    Elsewhere(tempfile::TempDir),
    Transaction(Transaction<'c>),
}

impl Staging<'_> {
    fn staged(&self) -> PathBuf {
        match self {
            Staging::Elsewhere(directory) => directory.path().join("schemas"),
            Staging::Transaction(transaction) => transaction.staged(),
        }
    }
}

fn place<'c>(config: &'c Config, dry_run: bool, before: BeforeStep) -> Result<Staging<'c>, Box<Diagnostic>> {
    if !dry_run {
        return Transaction::begin(config, before).map(Staging::Transaction);
    }
    let made = || -> io::Result<Staging<'c>> {
        let directory = tempfile::tempdir()?;
        transaction::copy_of(&config.schemas, &directory.path().join("schemas"))?;
        Ok(Staging::Elsewhere(directory))
    };
    let refused =
        |error| Diagnostic::without_address(Code::Io, format!("could not copy the schemas: {error}"));
    made().map_err(|error| Box::new(refused(error)))
}

/// All that is to be put in place.
struct Prepared {
    updated: Updated,
    generated: pipeline::Generated,
    files: Vec<FileChange>,
}

fn prepare(
    config: &Config,
    update: &Update<'_>,
    staged: PathBuf,
    progress: &dyn Progress,
    report: &mut Report,
    sources: &mut Sources,
) -> Option<Prepared> {
    progress.stage("importing");
    let options = side::options(config);
    let imported = import_selected(update.name, update.text, &options, report)?;
    let mut stale_roots = stale_roots(config, &options.roots, &imported.missing_roots);
    let taken = if update.drop_stale { std::mem::take(&mut stale_roots) } else { Vec::new() };
    let prepared = prepare_imported(config, update, staged, (&imported, &taken), progress, report, sources);
    // They are reported beside all that the rest of the run finds.
    stale_roots.into_iter().for_each(|diagnostic| report.push(diagnostic));
    helped(report);
    prepared.filter(|_| !report.has_errors())
}

/// Returns the diagnostics for entries of `[import] roots` that select nothing.
fn stale_roots(config: &Config, roots: &[String], missing: &[usize]) -> Vec<Diagnostic> {
    let of = |at: &usize| {
        let message = format!("no component of the document is called `{}`", roots[*at]);
        config.stale(&["import", "roots", &at.to_string()], message)
    };
    missing.iter().map(of).collect()
}

/// Prepares the imported files; `taken` has the diagnostics for removed roots.
fn prepare_imported(
    config: &Config,
    update: &Update<'_>,
    staged: PathBuf,
    (imported, taken): (&Selected, &[Diagnostic]),
    progress: &dyn Progress,
    report: &mut Report,
    sources: &mut Sources,
) -> Option<Prepared> {
    progress.stage("reading the schemas");
    let old = side::read(&Spec::Path(config.schemas.clone()), config, report)?;
    let annotations = side::options(config).annotations;
    write(&staged, &imported.files, WriteOptions { annotations, remove_orphans: true }, report)?;

    let mut files = Vec::new();
    let mut settled = settled(config, config, &staged);
    let mut dropped = match update.drop_stale {
        true => drop_stale(&mut settled, &staged, &mut files, report)?,
        false => Vec::new(),
    };
    let mut text = None;
    if update.drop_stale {
        let (stale, without) = stale::without_stale(&settled, taken);
        if let Some((told, (path, _))) = without.as_ref().zip(config.file()) {
            let told = Config::parse(Path::new(&path), told.clone(), Overrides::default(), report)?;
            settled = self::settled(&told, &settled, &staged);
        }
        dropped.extend(stale);
        text = without;
    }
    settled.dropped = dropped.iter().map(|stale| stale.dropped.clone()).collect();
    // Names are those that the crate has now, as for the run that generates.
    let memory = Memory::read(&settled, report);
    dropped::offer_roots(&memory.dropped, config, &imported.components, report);
    let new = side::read_as(&Spec::Path(staged.clone()), &settled, &memory, report)?;
    progress.stage("comparing");
    let comparison = compare(&old, &new);

    let version = version(config, update, &comparison, report)?;
    let settings = Settings { revision: update.revision, etag: update.etag, version: version.as_deref() };
    let mut told = config.clone();
    if let Some(change) = configured(config, text.as_deref(), &settings, report)? {
        let path = config.file().map(|(path, _)| PathBuf::from(path)).unwrap_or_default();
        told = Config::parse(&path, change.new.clone(), Overrides::default(), report)?;
        files.push(change);
    }
    told.dropped.clone_from(&settled.dropped);
    let (read, generated) = pipeline::generate(&self::settled(&told, &settled, &staged), progress, report);
    *sources = read;
    helped(report);
    let generated = generated?;

    let old_version = version.map(|_| config.version.clone());
    let config = self::settled(&told, config, &config.schemas);
    let updated = Updated { comparison, config, old_version, dropped };
    if let Some(path) = update.changelog.filter(|_| !updated.comparison.changes.is_empty()) {
        files.push(logged(&updated.config, path, &updated, report)?);
    }
    Some(Prepared { updated, generated, files })
}

/// Returns the settings of `told`, with the paths of `placed` and with the schemas in `schemas`.
fn settled(told: &Config, placed: &Config, schemas: &Path) -> Config {
    let mut settled = told.clone();
    settled.overlay.clone_from(&placed.overlay);
    if let Some(inside) = placed.overlay.as_ref().and_then(|path| path.strip_prefix(&placed.schemas).ok()) {
        settled.overlay = Some(schemas.join(inside));
    }
    settled.ignore.clone_from(&placed.ignore);
    settled.schemas = schemas.to_owned();
    settled.out.clone_from(&placed.out);
    settled.name.clone_from(&placed.name);
    settled.is_about_others = placed.is_about_others;
    settled
}

/// Takes what no longer fits out of the overlay: of the copy, if it is among the schemas.
fn drop_stale(
    settled: &mut Config,
    staged: &Path,
    files: &mut Vec<FileChange>,
    report: &mut Report,
) -> Option<Vec<Stale>> {
    let Some(path) = settled.overlay.clone() else { return Some(Vec::new()) };
    let mut bare = settled.clone();
    bare.overlay = None;
    let mut unread = Report::default();
    // The run that generates reports what is wrong with the schemas.
    let mut sources = pipeline::read(&bare, &mut unread).unwrap_or_default();
    let text = said(crate::input::text(&path), "read the overlay", report)?;
    // This step does not report a malformed overlay either.
    let Ok((stale, kept)) = overlay::without_stale(&text, &mut sources) else { return Some(Vec::new()) };
    if stale.is_empty() {
        return Some(stale);
    }
    if path.starts_with(staged) {
        let name = path.file_name().unwrap_or_default();
        let written = Held::open(path.parent().unwrap_or(staged)).and_then(|held| held.replace(name, &kept));
        said(written, "write the overlay", report)?;
    } else {
        // The run that generates reads it from a file, too.
        let beside = staged.with_file_name(OVERLAY).join(path.file_name().unwrap_or_default());
        let written = fs::create_dir_all(beside.parent().unwrap_or(staged));
        said(written.and_then(|()| fs::write(&beside, &kept)), "write the overlay", report)?;
        settled.overlay = Some(beside);
        files.push(FileChange { target: Target::Overlay, old: Some(text), new: kept });
    }
    Some(stale)
}

/// The directory beside the new schemas for an overlay from elsewhere.
pub(crate) const OVERLAY: &str = "overlay";

/// Returns the next version, if it is another and asked for.
#[allow(clippy::option_option, reason = "that there is no other version is no failure")]
fn version(
    config: &Config,
    update: &Update<'_>,
    found: &Comparison,
    report: &mut Report,
) -> Option<Option<String>> {
    if !update.bump || found.changes.is_empty() {
        return Some(None);
    }
    match version::next(&config.version, found.bump) {
        Ok(version) => Some(Some(version)),
        Err(why) => {
            let help =
                format!("the verdict is {}: set the version by hand, and leave out `--bump`", found.bump);
            report.push(config.complaint(&["crate", "version"], why).help(help));
            None
        }
    }
}

/// Returns the configuration file with what is new in it; `None` inside if there is nothing to write.
#[allow(clippy::option_option, reason = "that there is nothing to write is no failure")]
fn configured(
    config: &Config,
    without_stale: Option<&str>,
    settings: &Settings<'_>,
    report: &mut Report,
) -> Option<Option<FileChange>> {
    let Some((_, text)) = config.file() else {
        if settings.revision.is_none() && settings.version.is_none() {
            return Some(None);
        }
        let message = "there is no configuration file to hold the revision or version";
        let help = "make a `schemalock.toml`; an empty one will do";
        report.push(Diagnostic::without_address(Code::Configuration, message).help(help));
        return None;
    };
    match settings.written_into(without_stale.unwrap_or(text)) {
        Ok(new) => {
            let change = FileChange { target: Target::Configuration, old: Some(text.to_owned()), new };
            Some((change.old.as_ref() != Some(&change.new)).then_some(change))
        }
        Err(why) => {
            report.push(config.complaint(&["source"], why));
            None
        }
    }
}

/// Returns the changelog with an entry of this update.
fn logged(config: &Config, path: &Path, updated: &Updated, report: &mut Report) -> Option<FileChange> {
    let placed = Target::changelog(config, path).and_then(|target| Ok((target.place(config)?, target)));
    let (place, target) = match placed {
        Ok(placed) => placed,
        Err(why) => {
            let message = format!("`{}` cannot be the changelog: {why}", printed(path));
            let help =
                "name a Markdown file at or below the directory of the configuration file, and no link";
            report.push(Diagnostic::without_address(Code::Io, message).help(help));
            return None;
        }
    };
    let old = said(place.read(), "read the changelog", report)?;
    let new = changelog::with_entry(old.as_deref(), &render::changelog(updated.told()));
    Some(FileChange { target, old, new })
}

/// Says of entries of the overlay that do not fit what can be done about them here.
fn helped(report: &mut Report) {
    let mut helped = Report::default();
    for diagnostic in report.diagnostics() {
        let mut diagnostic = diagnostic.clone();
        let is_helped = diagnostic.help.contains("--drop-stale");
        if [Code::StaleConfiguration, Code::NoSuchRoot].contains(&diagnostic.code) && !is_helped {
            diagnostic.help = format!("{}, or let `update --drop-stale` take it out", diagnostic.help);
        }
        if diagnostic.code == Code::StaleOverlay {
            diagnostic.help = "the new document no longer has what the entry changes: correct the entry, or \
                               let `update --drop-stale` take it out"
                .to_owned();
        }
        helped.push(diagnostic);
    }
    *report = helped;
}

fn said<T>(result: io::Result<T>, act: &str, report: &mut Report) -> Option<T> {
    result
        .map_err(|error| {
            report.push(Diagnostic::without_address(Code::Io, format!("could not {act}: {error}")));
        })
        .ok()
}
