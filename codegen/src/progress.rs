//! Telling how far a run is.

/// Hears about the stages of a run.
pub trait Progress {
    /// A stage begins; `words` say what is done, as in `reading the schemas`.
    fn stage(&self, words: &'static str);
}

/// Says nothing.
pub struct Silent;

impl Progress for Silent {
    fn stage(&self, _: &'static str) {}
}
