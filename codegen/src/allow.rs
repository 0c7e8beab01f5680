//! Warnings that the configuration accepts, by code and address: they become notes.
//!
//! ```text
//! [allow]
//! misspelled-keyword = ["call.json#/propertis"]
//! ambiguous-union = ["*#/properties/voice"]
//! ```

use crate::config::Config;
use crate::diagnose::{Code, Report, Severity};
use crate::glob::matches;

/// Makes accepted warnings notes, and warns of entries that accept nothing.
pub(crate) fn apply(config: &Config, report: &mut Report) {
    for (code, addresses) in &config.allow {
        for (at, pattern) in addresses.iter().enumerate() {
            let is_accepted = report.accept(|one| {
                let address = one.address.as_ref().map(ToString::to_string).unwrap_or_default();
                one.code.as_str() == code && matches(pattern, &address)
            });
            if !is_accepted && !config.is_about_others {
                let message = format!("there is no `{code}` at `{pattern}`");
                let stale = config.complaint(&["allow", code, &at.to_string()], message);
                let help = Code::StaleAllow.default_help();
                report.push(crate::diagnose::Diagnostic { code: Code::StaleAllow, ..stale }.help(help));
            }
        }
    }
}

impl Report {
    /// Makes warnings notes, those that `is_meant` picks; returns whether there is any message that it picks.
    fn accept(&mut self, is_meant: impl Fn(&crate::diagnose::Diagnostic) -> bool) -> bool {
        let mut found = false;
        for diagnostic in self.messages_mut().filter(|one| is_meant(one) && one.severity() < Severity::Error)
        {
            diagnostic.at_most = Some(Severity::Note);
            found = true;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Address;
    use crate::config::Overrides;
    use crate::diagnose::Diagnostic;
    use std::path::Path;

    fn config(text: &str, report: &mut Report) -> Option<Config> {
        Config::parse(Path::new("schemalock.toml"), text.to_owned(), Overrides::default(), report)
    }

    #[test]
    fn accepted_warnings_are_notes_and_entries_for_none_are_reported() {
        let mut report = Report::default();
        let text = "name = \"a\"\n[allow]\nkept-raw = [\"a.json#/x\", \"b.json#*\", \"gone.json#\"]\n";
        let config = config(text, &mut report).expect("a configuration");
        for pointer in [("a.json", "/x"), ("a.json", "/y"), ("b.json", "/z")] {
            report.push(Diagnostic::new(Code::KeptRaw, Address::new(pointer.0, pointer.1), "raw"));
        }
        apply(&config, &mut report);
        let found: Vec<_> =
            report.diagnostics().iter().map(|one| (one.code.as_str(), one.severity())).collect();
        let [note, warning] = [Severity::Note, Severity::Warning];
        let raw = [("kept-raw", note), ("kept-raw", warning), ("kept-raw", note), ("stale-allow", warning)];
        assert_eq!(found, raw);
        let stale = report.diagnostics().last().and_then(|one| one.address.clone());
        assert_eq!(
            stale.map(|address| address.to_string()).as_deref(),
            Some("schemalock.toml#/allow/kept-raw/2")
        );
    }

    #[test]
    fn errors_and_unknown_codes_cannot_be_accepted() {
        for (code, words) in [("io", "an error cannot be accepted"), ("raw", "there is no message `raw`")] {
            let mut report = Report::default();
            assert!(config(&format!("name = \"a\"\n[allow]\n{code} = [\"*\"]\n"), &mut report).is_none());
            assert!(report.diagnostics()[0].message.contains(words), "{:?}", report.diagnostics());
        }
    }
}
