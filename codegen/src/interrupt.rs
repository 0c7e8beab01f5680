//! Signals that end a run: it stops before its next step, clears away what it has begun, and ends by the same
//! signal, so that a shell sees the usual status.
//!
//! A second signal ends it at once; the next run clears up then.

use std::io;

/// Has SIGINT and SIGTERM end this run at its next step.
#[cfg(unix)]
pub(crate) fn watch() {
    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::flag;
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;
    let is_second = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // A handler that cannot be set leaves the signal its usual effect, and the next run clears up.
        let _ = flag::register_conditional_default(signal, Arc::clone(&is_second));
        let _ = flag::register(signal, Arc::clone(&is_second));
        let _ = flag::register_usize(signal, MET.clone(), usize::try_from(signal).unwrap_or_default());
    }
}

/// The signal that was met; 0 if there was none.
#[cfg(unix)]
static MET: std::sync::LazyLock<std::sync::Arc<std::sync::atomic::AtomicUsize>> =
    std::sync::LazyLock::new(Default::default);

/// Steps after which all that was done can still be cleared away. What follows the decisive step is done to its end.
#[cfg(unix)]
const REVERSIBLE: [&str; 7] = ["copy", "journal", "exchange", "make directory", "link", "write", "complete"];

/// Returns an error, once, if the run was asked to end before the step `word`. Called before each change of the file
/// system; the steps that undo the run go through here too.
#[cfg(unix)]
pub(crate) fn step(word: &'static str) -> io::Result<()> {
    use std::sync::atomic::{AtomicBool, Ordering};
    static IS_ENDING: AtomicBool = AtomicBool::new(false);
    let is_asked = MET.load(Ordering::Relaxed) != 0 && REVERSIBLE.contains(&word);
    if is_asked && !IS_ENDING.swap(true, Ordering::Relaxed) {
        return Err(io::Error::new(io::ErrorKind::Interrupted, "the run was interrupted"));
    }
    Ok(())
}

/// Ends the process by the signal that was met, if one was.
#[cfg(unix)]
pub(crate) fn end() {
    let met = MET.load(std::sync::atomic::Ordering::Relaxed);
    if let Some(signal) = i32::try_from(met).ok().filter(|signal| *signal != 0) {
        let _ = signal_hook::low_level::emulate_default_handler(signal);
    }
}

#[cfg(not(unix))]
pub fn watch() {}

#[cfg(not(unix))]
pub fn step(_: &'static str) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
pub fn end() {}
