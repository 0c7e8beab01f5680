//! The command `check`.
//!
//! It first asks [`incremental::recall`] whether any input or file has changed since the crate was last found
//! fresh. Only if one has, it generates the crate in memory and compares it with the one on disk, by
//! `FileTree::compare`.

use std::path::Path;

use serde_json::{Value, json};

use super::args::{FormatArg, ProjectArgs};
use super::console::Console;
use super::exit::{self, Exit};
use super::session::{self, Access};
use super::watch;
use crate::config::{Config, Overrides, printed};
use crate::diagnose::render::github::data;
use crate::incremental::{self, Inputs, Printing};
use crate::output::{Drift, Drifted, Drifting};
use crate::pipeline;
use crate::terminal_text::one_line;

/// Lines of difference that are shown of one file, and of all files together.
const SOME_OF_A_FILE: usize = 12;
const SOME_OF_ALL: usize = 60;

/// Compare the crate with what would be generated, in both directions; write nothing
#[derive(Debug, clap::Args)]
#[command(after_help = exit::HELP)]
pub(super) struct Args {
    #[command(flatten)]
    project: ProjectArgs,
    /// Show all of the differences
    #[arg(long)]
    diff: bool,
    /// Compare with what `generate --fresh-names` would write: each name that it would change is a warning
    #[arg(long)]
    fresh_names: bool,
    /// Ignore the cache: generate and compare every file
    #[arg(long)]
    whole: bool,
    /// Run again after each change of the schemas, the overlay or the configuration
    #[arg(long)]
    watch: bool,
}

pub(super) fn run(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    if args.watch {
        return watch::run(console, config, &args.project.overrides(), || once(args, config, console));
    }
    once(args, config, console)
}

fn once(args: &Args, config: Option<&Path>, console: &Console) -> Exit {
    let lines = if args.diff { usize::MAX } else { SOME_OF_A_FILE };
    let overrides = Overrides { fresh_names: args.fresh_names, ..args.project.overrides() };
    let done =
        session::run(console, config, overrides, (Access::Reads, "check"), |config, progress, report| {
            let mut inputs = if args.whole { None } else { incremental::inputs(config, report) };
            let found = inputs
                .as_ref()
                .and_then(|inputs| incremental::recall(config, inputs, Printing::Whole, report));
            if let Some(found) = found {
                return (found.sources, Some(Drift { files: Vec::new(), fresh: found.fresh }));
            }
            let schemas = inputs.as_mut().map(Inputs::take_schemas);
            let (sources, generated) =
                pipeline::generate_by(Printing::Whole, schemas, config, progress, report);
            let Some(generated) = generated else { return (sources, None) };
            progress.stage("comparing");
            match generated.tree.compare(&config.out, &|_| true, lines) {
                Ok(drift) => {
                    if let Some(inputs) = inputs.filter(|_| drift.is_fresh()) {
                        incremental::keep(
                            config,
                            &inputs,
                            Printing::Whole,
                            (&generated.tree, &generated.summary),
                            report,
                        );
                    }
                    (sources, Some(drift))
                }
                Err(error) => {
                    report.push(error.diagnostic());
                    (sources, None)
                }
            }
        });
    let Some((settled, drift)) = done else {
        return console.end(Exit::Failed, "", json!({ "outcome": "failed" }));
    };
    let command = mending_command(&settled, config, args);
    let object = object(&settled, &drift, &command);
    if drift.is_fresh() {
        return console.end(Exit::Done, &format!("{}\n", counts(&drift)), object);
    }
    let mut text = listed(&settled, &drift);
    text.push_str(&differences(&drift, if args.diff { usize::MAX } else { SOME_OF_ALL }));
    text.push_str(&format!("{}\n{command}\n", counts(&drift)));
    if console.format == FormatArg::Github {
        return console.end_with_commands(Exit::Drift, &annotation(&drift, &command), &text);
    }
    console.end(Exit::Drift, &text, object)
}

fn word(how: Drifting) -> &'static str {
    match how {
        Drifting::Stale => "stale",
        Drifting::Missing => "missing",
        Drifting::Orphan => "orphan",
    }
}

/// Returns a line for each file, with a word for its drift.
fn listed(config: &Config, drift: &Drift) -> String {
    let out = printed(&config.out);
    let line = |file: &Drifted| format!("{:<7}  {out}/{}\n", word(file.how), one_line(&file.path));
    drift.files.iter().map(line).collect()
}

/// Returns the differences of files, until there are `most` lines of them.
fn differences(drift: &Drift, most: usize) -> String {
    let diffs: Vec<&str> = drift.files.iter().filter_map(|file| file.diff.as_deref()).collect();
    let mut text = String::new();
    let mut lines = 0;
    for (shown, diff) in diffs.iter().enumerate() {
        lines += diff.lines().count();
        if lines > most {
            text.push_str(&format!("\n… and {} more; `--diff` shows all\n", diffs.len() - shown));
            break;
        }
        text.push_str(&format!("\n{diff}"));
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

fn counts(drift: &Drift) -> String {
    let count = |how| drift.paths(how).count();
    let (stale, missing, orphan) =
        (count(Drifting::Stale), count(Drifting::Missing), count(Drifting::Orphan));
    let all = drift.fresh + drift.files.len();
    format!("{all} files checked: {} fresh, {stale} stale, {missing} missing, {orphan} orphan", drift.fresh)
}

/// Returns what GitHub shows with the change: one annotation, since it shows ten at most.
fn annotation(drift: &Drift, command: &str) -> String {
    let body = data(&format!("{}\nrun: {}", counts(drift), one_line(command)));
    format!("::error title=drift::{body}\n")
}

/// Returns the command that makes the files as they should be, with the flags that were given.
fn mending_command(settled: &Config, config: Option<&Path>, args: &Args) -> String {
    let config = config.map(|path| ["--config".to_owned(), path.display().to_string()]);
    let fresh_names = args.fresh_names.then(|| "--fresh-names".to_owned());
    let flags = config.into_iter().flatten().chain(args.project.given()).chain(fresh_names);
    let words = flags.map(|word| quoted(&word));
    [settled.command.clone(), "generate".to_owned()].into_iter().chain(words).collect::<Vec<_>>().join(" ")
}

/// Returns a word as a POSIX shell reads it.
fn quoted(word: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-_./:=@%+,".contains(character);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

fn object(config: &Config, drift: &Drift, command: &str) -> Value {
    let file = |file: &Drifted| json!({ "path": file.path, "how": word(file.how), "diff": file.diff });
    json!({
        "outcome": if drift.is_fresh() { "fresh" } else { "drift" },
        "out": printed(&config.out),
        "fresh": drift.fresh,
        "stale": drift.paths(Drifting::Stale).count(),
        "missing": drift.paths(Drifting::Missing).count(),
        "orphan": drift.paths(Drifting::Orphan).count(),
        "files": drift.files.iter().map(file).collect::<Vec<_>>(),
        "command": command,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_survive_the_shell() {
        assert_eq!(quoted("a/b-c.json"), "a/b-c.json");
        assert_eq!(quoted("my schemas"), "'my schemas'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }

    #[test]
    fn differences_are_bounded_together() {
        let file = |path: &str| Drifted {
            path: path.to_owned(),
            how: Drifting::Stale,
            diff: Some("-a\n+b\n".to_owned()),
        };
        let drift = Drift { files: vec![file("a"), file("b"), file("c")], fresh: 1 };
        assert_eq!(differences(&drift, 3), "\n-a\n+b\n\n… and 2 more; `--diff` shows all\n\n");
        assert_eq!(differences(&drift, usize::MAX).lines().filter(|line| line.starts_with('+')).count(), 3);
    }
}
