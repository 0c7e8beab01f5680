//! Flags that several verbs have.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::config::Overrides;
use crate::load::Dangling;

/// Flags of every verb.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(super) struct GlobalArgs {
    /// The configuration file; its paths are relative to it [default: schemalock.toml if it is there]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// How to print: for people, programs or GitHub [default: github if `GITHUB_ACTIONS` is true, else text]
    #[arg(long, global = true, value_enum, value_name = "FORMAT")]
    pub format: Option<FormatArg>,
    /// When to use colours
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = ColourArg::Auto)]
    pub color: ColourArg,
    /// Show notes, every message and every file
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    pub verbose: bool,
    /// Show errors only
    #[arg(short, long, global = true)]
    pub quiet: bool,
}

/// For whom to print: people, programs (one object on standard output, one with the messages on
/// standard error), or GitHub (messages are annotations).
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatArg {
    Text,
    Json,
    Github,
    // For `audit`, `changes` and `update` only.
    Markdown,
    // For `changes` and `update` only.
    Changelog,
    // For `changes` and `update` only.
    Html,
}

/// The condition under which colours are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ColourArg {
    Auto,
    Always,
    Never,
}

/// Flags of the verbs that read the schema directory.
#[derive(Debug, Args)]
pub(super) struct ProjectArgs {
    /// The directory of schema files, or one file [default: schemas]
    #[arg(long, value_name = "DIR")]
    pub schemas: Option<PathBuf>,
    /// The directory of the generated crate [default: generated]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The package name of the generated crate [default: the name of its directory]
    #[arg(long, value_name = "CRATE")]
    pub name: Option<String>,
    /// A schema that becomes a type with all that it reaches, as `file.json#/$defs/Name`; may be repeated
    /// [default: all schemas]
    #[arg(long = "root", value_name = "ADDRESS")]
    pub roots: Vec<String>,
    /// What becomes of a reference that leads to no schema: an error, or a place that takes any JSON
    /// [default: error]
    #[arg(long, value_enum, value_name = "WHAT")]
    pub dangling: Option<Dangling>,
}

impl ProjectArgs {
    /// Returns the settings of the flags, which replace those of the configuration file.
    pub(super) fn overrides(&self) -> Overrides {
        Overrides {
            schemas: self.schemas.clone(),
            out: self.out.clone(),
            name: self.name.clone(),
            fresh_names: false,
            dangling: self.dangling,
            roots: self.roots.clone(),
        }
    }

    /// Returns the flags that were given, with their values, as arguments for another run.
    pub(super) fn given(&self) -> Vec<String> {
        let path = |path: &Option<PathBuf>| path.as_ref().map(|path| path.display().to_string());
        let flags =
            [("--schemas", path(&self.schemas)), ("--out", path(&self.out)), ("--name", self.name.clone())];
        let dangling = self.dangling.map(|dangling| dangling.as_str().to_owned());
        let roots = self.roots.iter().map(|root| ("--root", Some(root.clone())));
        let given = flags.into_iter().chain([("--dangling", dangling)]).chain(roots);
        given.filter_map(|(flag, value)| Some([flag.to_owned(), value?])).flatten().collect()
    }
}
