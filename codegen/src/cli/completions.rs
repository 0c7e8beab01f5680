//! The command `completions`.

use clap::CommandFactory;
use clap_complete::Shell;

use super::Cli;
use super::console::Console;
use super::exit::Exit;

/// Print the completions for a shell
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    shell: Shell,
}

pub(super) fn run(args: &Args, console: &Console) -> Exit {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "schemalock", &mut script);
    console.end_with(Exit::Done, &String::from_utf8_lossy(&script))
}
