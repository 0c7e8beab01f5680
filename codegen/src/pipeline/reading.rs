//! Reads the schemas, once the directories have been checked.

use std::path::{Path, PathBuf};

use crate::config::{Config, printed};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::load::{Sources, Texts, load, load_read};

/// Returns the schemas; `None` if there is nothing to go on with.
pub fn read(config: &Config, report: &mut Report) -> Option<Sources> {
    read_from(None, config, report)
}

/// Reads as [`read`] does; `schemas` are the files, if they have been read already.
pub(super) fn read_from(schemas: Option<Texts>, config: &Config, report: &mut Report) -> Option<Sources> {
    if let Some(diagnostic) = unusable(config) {
        report.push(diagnostic);
        return None;
    }
    let is_sure = config.schemas.is_dir() && !config.is_about_others;
    for name in config.ignore.iter().filter(|_| is_sure) {
        if !config.schemas.join(name).is_file() {
            let message = format!("there is no schema file `{name}` to ignore");
            report.push(config.complaint(&["ignore"], message).help("correct its path, or remove it"));
        }
    }
    let options = config.load_options();
    let sources = match schemas {
        Some(texts) => load_read(&options, texts, report),
        None => load(&options, report),
    };
    if sources.files().is_empty() && !report.has_errors() {
        let message = format!("there is no schema file in `{}`", printed(&config.schemas));
        let help = "put `.json`, `.yaml` or `.yml` files there, or name another directory with `--schemas` or `schemas`";
        report.push(Diagnostic::without_address(Code::Io, message).help(help));
        return None;
    }
    Some(sources)
}

/// Returns what is wrong with the two directories, if anything is.
fn unusable(config: &Config) -> Option<Diagnostic> {
    let (schemas, out) = (printed(&config.schemas), printed(&config.out));
    if let Err(error) = config.schemas.metadata() {
        let message = format!("the schema directory `{schemas}` could not be read: {error}");
        let help = "create it, or name another with `--schemas` or `schemas` in `schemalock.toml`";
        return Some(Diagnostic::without_address(Code::Io, message).help(help));
    }
    if config.out.is_file() {
        let message = format!("the output directory `{out}` is a file");
        let help = "name a directory with `--out` or `out` in `schemalock.toml`";
        return Some(Diagnostic::without_address(Code::Io, message).help(help));
    }
    let (real_schemas, real_out) = (real(&config.schemas), real(&config.out));
    let message = if real_schemas.starts_with(&real_out) {
        format!(
            "the schema directory `{schemas}` is in the output directory `{out}`, from which all other files are removed"
        )
    } else if real_out.starts_with(&real_schemas) {
        format!("the output directory `{out}` is in the schema directory `{schemas}`, all of which is read")
    } else {
        return None;
    };
    let help = "keep the two apart";
    Some(Diagnostic::without_address(Code::Configuration, message).help(help))
}

/// Returns the path without symbolic links as far as it exists.
fn real(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for ancestor in path.ancestors() {
        if let (Ok(real), Ok(rest)) = (ancestor.canonicalize(), path.strip_prefix(ancestor)) {
            return real.join(rest);
        }
    }
    path
}
