//! The progress of a long run, as it is shown.

use std::io::{self, Write};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget};

use crate::progress::Progress;

/// The time that a run stays silent on a terminal.
const PATIENCE: Duration = Duration::from_secs(1);

/// Progress as it is shown. On a terminal it disappears when this is dropped.
pub(super) struct ShownProgress(Style);

enum Style {
    Nothing,
    Lines,
    Spinner { bar: ProgressBar, waiting: Option<(Sender<()>, JoinHandle<()>)> },
}

impl ShownProgress {
    pub(super) fn nothing() -> Self {
        ShownProgress(Style::Nothing)
    }

    /// Shows one line for each stage.
    pub(super) fn lines() -> Self {
        ShownProgress(Style::Lines)
    }

    /// Returns a line that moves, once the run has taken a second.
    pub(super) fn spinner() -> Self {
        let bar = ProgressBar::new_spinner();
        bar.set_draw_target(ProgressDrawTarget::hidden());
        let (ended, end) = mpsc::channel();
        let shown = bar.clone();
        let waiter = thread::spawn(move || {
            if end.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                shown.set_draw_target(ProgressDrawTarget::stderr());
                shown.enable_steady_tick(Duration::from_millis(100));
            }
        });
        ShownProgress(Style::Spinner { bar, waiting: Some((ended, waiter)) })
    }
}

impl Progress for ShownProgress {
    fn stage(&self, words: &'static str) {
        match &self.0 {
            Style::Nothing => {}
            Style::Lines => {
                // Progress is no reason to fail.
                let _ = writeln!(io::stderr().lock(), "{words} …");
            }
            Style::Spinner { bar, .. } => bar.set_message(words),
        }
    }

    fn amount(&self, done: u64, of: Option<u64>) {
        let done = done >> 20;
        let words = match of {
            Some(of) => format!("{done} of {} MB", of >> 20),
            None => format!("{done} MB"),
        };
        match &self.0 {
            Style::Nothing => {}
            Style::Lines => {
                let _ = writeln!(io::stderr().lock(), "{words} …");
            }
            Style::Spinner { bar, .. } => bar.set_message(words),
        }
    }
}

impl Drop for ShownProgress {
    fn drop(&mut self) {
        let Style::Spinner { bar, waiting } = &mut self.0 else { return };
        if let Some((ended, waiter)) = waiting.take() {
            drop(ended);
            let _ = waiter.join();
        }
        bar.finish_and_clear();
    }
}
