//! The command line of schemalock; see [`schemalock::cli`].

use std::process::ExitCode;

/// Trees of small values come and go all the way from the schemas to the code.
#[cfg(feature = "allocator")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    schemalock::internals::cli::run(std::env::args_os())
}
