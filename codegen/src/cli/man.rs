//! The command `man`.

use clap::CommandFactory;
use clap_mangen::Man;

use super::Cli;
use super::console::Console;
use super::exit::Exit;

/// Print the manual page
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Print the page of this command
    #[arg(value_name = "COMMAND")]
    verb: Option<String>,
}

pub(super) fn run(args: &Args, console: &Console) -> Exit {
    let mut command = Cli::command();
    command.build();
    let page = match &args.verb {
        None => Some(command),
        Some(verb) => command.find_subcommand(verb).cloned(),
    };
    let Some(page) = page else {
        console.conclude(&format!("there is no command `{}`", args.verb.as_deref().unwrap_or_default()));
        return Exit::Failed;
    };
    let mut text = Vec::new();
    // Writing into memory cannot fail.
    let _ = Man::new(page).render(&mut text);
    console.end_with(Exit::Done, &String::from_utf8_lossy(&text))
}
