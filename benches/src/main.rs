//! Measures the project beside its peers and writes the tables of `PERFORMANCE.md`; see there.

mod bodies;
mod compile;
mod cost;
mod derive;
mod files;
mod generate;
mod inputs;
mod install;
mod listing;
mod load;
mod page;
mod peers;
mod reading;
mod same_api;
mod seen;
mod sets;
mod typify_peer;

use clap::{Args, Parser, Subcommand};
use compile::Step;
use page::Page;
use std::path::PathBuf;
use std::process::ExitCode;

/// Measures schemalock and what it generates beside peers, and writes the tables into PERFORMANCE.md,
/// which also says what they show.
///
/// What is built on the way is in `target/benches`. Figures are ratios of CPU time within one run;
/// a quiet machine makes them steadier.
#[derive(Parser)]
#[command(name = "benches/run", bin_name = "benches/run", arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Show the tables instead of writing them into PERFORMANCE.md.
    #[arg(long, global = true)]
    print: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Reading and writing messages, beside serde's derives, typify's types and `serde_json::Value`:
    /// 3 minutes, 8 the first time.
    Reading,
    /// Compiling the generated crate and a small binary that uses it, beside the same types by serde's
    /// derives and by other generators: half an hour for the messages, an hour for a document of a
    /// thousand schemas, a quarter of that with `--only check`.
    Compile {
        #[command(flatten)]
        inputs: Inputs,
        /// What is measured; everything by default.
        #[arg(long, value_enum, value_delimiter = ',', value_name = "STEPS")]
        only: Vec<Step>,
        /// The types that ours are compared with; all that are there by default.
        #[arg(long, value_delimiter = ',', value_name = "TYPES", value_parser = compile::PEERS)]
        beside: Vec<String>,
    },
    /// Generating, cold and with little or nothing changed, beside other generators: 3 minutes, 6 the
    /// first time.
    Generate(Inputs),
    /// What a stranger waits for: installing the command, a consumer's first build, a first build script: 5 minutes,
    /// 10 with the peers.
    Install,
    /// All of it, one after the other, with the messages and with the document if one is given.
    All(Inputs),
    /// Runs a command and prints what it cost; how the others measure.
    #[command(hide = true)]
    Cost {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        command: Vec<String>,
    },
}

#[derive(Args)]
struct Inputs {
    /// An OpenAPI document, all of whose schemas are measured as well; by `compile` in place of the
    /// messages, in a section of its own.
    #[arg(long)]
    document: Option<PathBuf>,
    /// Where `benches/install-peers` put the other generators; without it they are left out.
    #[arg(long, value_name = "DIRECTORY")]
    peers: Option<PathBuf>,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    // `benches/run` changes into it.
    let project = &std::env::current_dir().unwrap_or_default();
    match run(cli.command, &Page { project, print: cli.print }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, page: &Page) -> Result<(), String> {
    match command {
        Command::Reading => reading::run(page),
        Command::Install => install::run(page),
        Command::Generate(inputs) => generate::run(page, inputs.document.as_deref(), inputs.peers.as_deref()),
        Command::Compile { inputs, only, beside } => {
            let choice = compile::Choice::new(only, beside, inputs.peers);
            compile::run(page, inputs.document.as_deref(), &choice)
        }
        Command::All(inputs) => {
            let choice = compile::Choice::new(Vec::new(), Vec::new(), inputs.peers.clone());
            generate::run(page, inputs.document.as_deref(), inputs.peers.as_deref())?;
            reading::run(page)?;
            compile::run(page, None, &choice)?;
            inputs.document.map_or(Ok(()), |document| compile::run(page, Some(&document), &choice))
        }
        Command::Cost { command } => cost::report(&command.iter().map(String::as_str).collect::<Vec<_>>()),
    }
}
