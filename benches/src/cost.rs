//! The cost of a command: CPU seconds of it and its child processes, and the memory of the largest.

use nix::sys::resource::{UsageWho, getrusage};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Stdio};

/// The cost of a command.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// User and system time, in seconds.
    pub cpu: f64,
    /// The largest resident set of any process, in megabytes.
    pub peak: f64,
}

/// Runs `arguments` in `directory`, in a process of its own that asks what its children took.
///
/// # Errors
/// When the command cannot be run or fails.
pub fn measure(directory: &Path, arguments: &[&str]) -> Result<Cost, String> {
    let tool = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = Command::new(tool);
    command.arg("cost").args(arguments).current_dir(directory);
    let printed = crate::files::output(&mut command)?;
    let cost: Value = serde_json::from_str(&printed).map_err(|error| format!("{arguments:?}: {error}"))?;
    let figure = |name: &str| cost[name].as_f64().unwrap_or(f64::NAN);
    Ok(Cost { cpu: figure("cpu"), peak: figure("peak") })
}

/// Runs the command for [`measure`], and prints what it took.
///
/// # Errors
/// As [`measure`].
pub fn report(arguments: &[&str]) -> Result<(), String> {
    let (program, arguments) = arguments.split_first().ok_or("no command")?;
    let status = Command::new(program).args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).status();
    let status = status.map_err(|error| format!("{program}: {error}"))?;
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| error.to_string())?;
    let cpu = crate::load::seconds(usage);
    println!("{}", json!({"cpu": cpu, "peak": usage.max_rss() as f64 / 1000.0}));
    if status.success() { Ok(()) } else { Err(format!("{program} {arguments:?}: {status}")) }
}
