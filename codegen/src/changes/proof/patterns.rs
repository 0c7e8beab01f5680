//! Regular expressions of schemas, compiled once.

use std::collections::HashMap;

/// Compiled patterns, by their text.
#[derive(Default)]
pub(super) struct Patterns {
    known: HashMap<String, Option<fancy_regex::Regex>>,
}

impl Patterns {
    /// Returns whether `pattern` is found in `text`; `None` if it cannot be compiled, or takes too long.
    pub(super) fn is_match(&mut self, pattern: &str, text: &str) -> Option<bool> {
        if !self.known.contains_key(pattern) {
            let translated = jsonschema_regex::to_rust_regex(pattern).ok();
            let compiled = translated.and_then(|translated| fancy_regex::Regex::new(&translated).ok());
            self.known.insert(pattern.to_owned(), compiled);
        }
        self.known.get(pattern)?.as_ref()?.is_match(text).ok()
    }
}
