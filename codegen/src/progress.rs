//! Reports the progress of a run.

/// Receives the stages of a run.
pub trait Progress {
    /// Begins a stage; `words` describe it, as in `reading the schemas`.
    fn stage(&self, words: &'static str);

    /// Reports the bytes of the stage that are done, and their total if it is known.
    fn amount(&self, _done: u64, _of: Option<u64>) {}
}

/// Ignores all progress.
pub struct Silent;

impl Progress for Silent {
    fn stage(&self, _: &'static str) {}
}
