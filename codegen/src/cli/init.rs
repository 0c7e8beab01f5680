//! The command `init`.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::json;

use super::console::Console;
use super::exit::{self, Exit};
use super::session::Access;
use super::{generate, session};
use crate::config::{Config, FILE_NAME, Overrides, printed};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::incremental::Printing;
use crate::init::{Candidate, Start, attributes, find, name_for};
use crate::pipeline;

/// Start in a project: write a configuration file and a first crate
///
/// Nothing that is there is overwritten.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::HELP)]
pub(super) struct Args {
    /// The directory of schema files, one file, or an OpenAPI document [default: looked for]
    #[arg(value_name = "SCHEMAS")]
    schemas: Option<PathBuf>,
    /// The directory of the generated crate
    #[arg(long, value_name = "DIR", default_value = "generated")]
    out: PathBuf,
    /// The package name of the generated crate [default: after the project]
    #[arg(long, value_name = "CRATE")]
    name: Option<String>,
}

pub(super) fn run(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    let path = config.unwrap_or(Path::new(FILE_NAME));
    let mut report = Report::default();
    let start = start(args, path, &mut report);
    if let Some(start) = start.filter(|start| write(path, start, &mut report)) {
        return generate(path, &start, console);
    }
    console.report(&report, &|_| None);
    session::conclude(console, &report, "init");
    console.end(Exit::Failed, "", json!({ "outcome": "failed" }))
}

/// Returns the settings of the first configuration file. Without any, the report has the reason.
fn start(args: &Args, path: &Path, report: &mut Report) -> Option<Start> {
    if path.exists() {
        let message = format!("`{}` is there already", printed(path));
        let help = "change it and run `schemalock generate`, or name another file with `--config`";
        report.push(Diagnostic::without_address(Code::Configuration, message).help(help));
        return None;
    }
    let schemas = match &args.schemas {
        Some(schemas) => schemas.clone(),
        None => the_one(find(Path::new(".")), report)?,
    };
    let name = args.name.clone().unwrap_or_else(|| name_for(Path::new(".")));
    Some(Start { schemas, out: args.out.clone(), name })
}

/// Returns the only candidate. If there are several, the report lists them.
fn the_one(candidates: Vec<Candidate>, report: &mut Report) -> Option<PathBuf> {
    let help =
        "name a directory of schema files, one file, or an OpenAPI document: `schemalock init SCHEMAS`";
    let message = match &candidates[..] {
        [only] => return Some(only.path.clone()),
        [] => "no schemas were found here".to_owned(),
        several => {
            let listed = several.iter().map(|one| format!("`{}` ({})", printed(&one.path), files(one.files)));
            format!("schemas were found in several places: {}", listed.collect::<Vec<_>>().join(", "))
        }
    };
    report.push(Diagnostic::without_address(Code::Io, message).help(help));
    None
}

fn files(count: usize) -> String {
    if count == 1 { "1 file".to_owned() } else { format!("{count} files") }
}

/// Writes the configuration file, if all its settings are valid. Generating shows whether the schemas are; people
/// correct most of that in the file.
fn write(path: &Path, start: &Start, report: &mut Report) -> bool {
    let base = path.parent().unwrap_or(Path::new(""));
    let relative =
        Start { schemas: from(base, &start.schemas), out: from(base, &start.out), name: start.name.clone() };
    let overrides = Overrides {
        schemas: Some(start.schemas.clone()),
        out: Some(start.out.clone()),
        name: Some(start.name.clone()),
        ..Overrides::default()
    };
    let Some(config) = Config::parse(path, String::new(), overrides, report) else {
        return false;
    };
    // Generating reports what is wrong in the schemas.
    let mut later = Report::default();
    let Some(sources) = pipeline::read(&config, &mut later) else {
        later.diagnostics().iter().for_each(|diagnostic| report.push(diagnostic.clone()));
        return false;
    };
    let roots = crate::lower::every_root(&sources);
    let roots: Vec<String> = roots.iter().map(ToString::to_string).collect();
    let written = OpenOptions::new().write(true).create_new(true).open(path);
    let written = written.and_then(|mut file| file.write_all(relative.text(&sources, &roots).as_bytes()));
    let Err(error) = written else {
        write_attributes(&base.join(".gitattributes"), &relative.out);
        return true;
    };
    let message = match error.kind() {
        io::ErrorKind::AlreadyExists => format!("`{}` is there already", printed(path)),
        _ => format!("`{}` could not be written: {error}", printed(path)),
    };
    report.push(Diagnostic::without_address(Code::Io, message));
    false
}

/// Writes the attributes of the generated files for git, unless there are attributes already: the crate is complete
/// without them.
fn write_attributes(path: &Path, out: &Path) {
    if let Some(text) = attributes(out)
        && let Ok(mut file) = OpenOptions::new().write(true).create_new(true).open(path)
    {
        let _ = file.write_all(text.as_bytes());
    }
}

/// Returns the path of `path` from the directory `base`. Both are relative to the current directory, or `path` is
/// absolute.
fn from(base: &Path, path: &Path) -> PathBuf {
    if path.is_absolute() {
        return path.to_owned();
    }
    let shared = base.components().zip(path.components()).take_while(|(a, b)| a == b).count();
    let up = base.components().skip(shared).map(|_| Path::new(".."));
    let down = path.components().skip(shared).map(|part| Path::new(part.as_os_str()));
    up.chain(down).collect()
}

/// Writes the first crate, and prints the next steps.
fn generate(path: &Path, start: &Start, console: &Console) -> Exit {
    let done = session::run(
        console,
        Some(path),
        Overrides::default(),
        (Access::Writes, "generate"),
        |config, progress, report| generate::write(Printing::Whole, config, progress, report),
    );
    let Some((config, (summary, written))) = done else {
        let again = format!("{} generate", config_flag(path));
        let words = format!(
            "{} is written; correct the errors, there or in the schemas, and run: {again}",
            printed(path)
        );
        console.conclude(&words);
        return console.end(Exit::Failed, "", json!({ "outcome": "failed", "configuration": printed(path) }));
    };
    let next = next(path, start);
    let mut text = format!("{} written\n", printed(path));
    text.push_str(&generate::text(&config, &summary, &written, console.verbosity));
    text.push_str("\nnext:\n");
    let width = next.iter().map(|(command, _)| command.len()).max().unwrap_or(0);
    for (command, why) in &next {
        text.push_str(&format!("  {command:<width$}  # {why}\n"));
    }
    let mut object = generate::object(&config, &summary, &written);
    object["outcome"] = "started".into();
    object["configuration"] = printed(path).into();
    object["next"] = next.iter().map(|(command, _)| command.as_str()).collect();
    console.end(Exit::Done, &text, object)
}

fn config_flag(path: &Path) -> String {
    match path == Path::new(FILE_NAME) {
        true => "schemalock".to_owned(),
        false => format!("schemalock --config {}", printed(path)),
    }
}

/// Commands to go on with, and what each is for.
fn next(path: &Path, start: &Start) -> Vec<(String, &'static str)> {
    let out = printed(&start.out);
    let manifest = crate::input::text(Path::new("Cargo.toml")).unwrap_or_default();
    let manifest: toml::Table = manifest.parse().unwrap_or_default();
    let schemalock = config_flag(path);
    let mut next = Vec::new();
    if manifest.contains_key("package") {
        next.push((format!("cargo add --path {out}"), "depend on the types"));
    } else if manifest.contains_key("workspace") {
        next.push((
            format!("members = [.., {out:?}]"),
            "in Cargo.toml: the types are a crate of the workspace",
        ));
    }
    next.push((format!("cargo doc --open --manifest-path {out}/Cargo.toml"), "see the types"));
    next.push((format!("{schemalock} generate"), "when a schema has changed"));
    next.push((format!("{schemalock} check"), "in CI: exit code 1 if schemas and code have drifted apart"));
    next
}
