//! The command line of schemalock; see [`schemalock::cli`].

use std::process::ExitCode;

/// A faster allocator: every stage allocates and frees trees of small values.
#[cfg(feature = "allocator")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    schemalock::internals::cli::run(std::env::args_os())
}
