//! Measures the project beside its peers and writes the tables of `PERFORMANCE.md`; see there.

mod bodies;
mod compile;
mod cost;
mod derive;
mod files;
mod generate;
mod inputs;
mod page;
mod reading;
mod reading_page;
mod seen;
mod sets;
mod typify_peer;

use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
usage: benches/run reading
       benches/run compile [--document OPENAPI] [--peers DIRECTORY]
       benches/run generate [--document OPENAPI] [--peers DIRECTORY]";

/// The path behind `name`.
fn option<'w>(words: &[&'w str], name: &str) -> Option<&'w Path> {
    let at = words.iter().position(|word| *word == name)?;
    words.get(at + 1).map(|path: &&'w str| Path::new(*path))
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `benches/run` goes there.
    let project = &std::env::current_dir().unwrap_or_default();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.split_first() {
        Some((&"cost", command)) => cost::report(command),
        Some((&"reading", [])) => reading::run(project),
        Some((&"compile", options)) => {
            compile::run(project, option(options, "--document"), option(options, "--peers"))
        }
        Some((&"generate", options)) => {
            generate::run(project, option(options, "--document"), option(options, "--peers"))
        }
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
