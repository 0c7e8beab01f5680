//! The command line: one file for each verb.

mod args;
mod audit;
mod changes;
mod check;
mod codes;
mod completions;
mod console;
mod exit;
mod explain;
mod generate;
mod import;
mod init;
mod keywords;
mod man;
mod progress;
mod recover;
mod sample;
mod session;
mod update;
mod watch;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};

pub(crate) use exit::Exit;

use crate::interrupt;
use args::{FormatArg, GlobalArgs};
use console::Console;

/// Generates a crate of Rust types from a directory of JSON Schema files, and reports when the two no
/// longer agree.
#[derive(Debug, Parser)]
#[command(name = "schemalock", version, after_help = exit::HELP, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    global: GlobalArgs,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Generate(generate::Args),
    Check(check::Args),
    Init(init::Args),
    Import(import::Args),
    Changes(changes::Args),
    Update(update::Args),
    Recover(recover::Args),
    Explain(explain::Args),
    Audit(audit::Args),
    Sample(sample::Args),
    Codes(codes::Args),
    Keywords(keywords::Args),
    Completions(completions::Args),
    Man(man::Args),
}

/// Runs the command line `args`, the first of which is the program's name.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            // If this fails, no output is left for an error. Asking for help is no failure.
            let _ = error.print();
            return if error.use_stderr() { Exit::Failed.into() } else { Exit::Done.into() };
        }
    };
    if let Some(error) = misplaced_format(&cli) {
        let _ = error.print();
        return Exit::Failed.into();
    }
    if matches!(
        cli.verb,
        Verb::Generate(_) | Verb::Init(_) | Verb::Import(_) | Verb::Update(_) | Verb::Recover(_)
    ) {
        interrupt::watch();
    }
    let console = Console::new(&cli.global);
    let config = cli.global.config.as_deref();
    let exit = match &cli.verb {
        Verb::Generate(args) => generate::run(args, config, &console),
        Verb::Check(args) => check::run(args, config, &console),
        Verb::Init(args) => init::run(args, config, &console),
        Verb::Import(args) => import::run(args, config, &console),
        Verb::Changes(args) => changes::run(args, config, &console),
        Verb::Update(args) => update::run(args, config, &console),
        Verb::Recover(args) => recover::run(args, config, &console),
        Verb::Explain(args) => explain::run(args, config, &console),
        Verb::Audit(args) => audit::run(args, config, &console),
        Verb::Sample(args) => sample::run(args, config, &console),
        Verb::Codes(args) => codes::run(args, &console),
        Verb::Keywords(args) => keywords::run(args, &console),
        Verb::Completions(args) => completions::run(args, &console),
        Verb::Man(args) => man::run(args, &console),
    };
    interrupt::end();
    exit.into()
}

/// Returns what is wrong with `--format`, which not every verb has all values of.
fn misplaced_format(cli: &Cli) -> Option<clap::Error> {
    let (is_misplaced, message) = match cli.global.format {
        Some(FormatArg::Markdown) => (
            !matches!(cli.verb, Verb::Audit(_) | Verb::Changes(_) | Verb::Update(_)),
            "only `audit`, `changes` and `update` print Markdown",
        ),
        Some(FormatArg::Changelog | FormatArg::Html) => (
            !matches!(cli.verb, Verb::Changes(_) | Verb::Update(_)),
            "only `changes` and `update` print entries for a changelog, and HTML",
        ),
        _ => return None,
    };
    is_misplaced.then(|| Cli::command().error(ErrorKind::ArgumentConflict, message))
}
