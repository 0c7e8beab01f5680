//! Telling how far a run is.

/// Hears about the stages of a run.
pub trait Progress {
    /// A stage begins; `words` say what is done, as in `reading the schemas`.
    fn stage(&self, words: &'static str);

    /// So many bytes of the stage are done, of how many if that is known.
    fn amount(&self, _done: u64, _of: Option<u64>) {}
}

/// Says nothing.
pub struct Silent;

impl Progress for Silent {
    fn stage(&self, _: &'static str) {}
}
