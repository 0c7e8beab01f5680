//! Measures the project beside its peers and writes the tables of `PERFORMANCE.md`; see there.

mod bodies;
mod derive;
mod files;
mod inputs;
mod page;
mod reading;
mod reading_page;
mod seen;
mod typify_peer;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("it stands in the project");
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["reading"] => reading::run(project),
        _ => Err("usage: benches/run reading".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
