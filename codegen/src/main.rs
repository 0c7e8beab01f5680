//! The command line of schemalock; see [`schemalock::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    schemalock::cli::run(std::env::args_os())
}
