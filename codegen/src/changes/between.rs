//! The entry of the library for the command `changes`: compares two states of the schemas.

use std::path::PathBuf;

use super::render::{self, Told};
use super::{Bump, Change, Comparison, Sends, Spec, Wire, compare, side};
use crate::config::{Config, Overrides};
use crate::diagnose::{Report, Severity};
use crate::generator::Error;

/// The differences of two states of the schemas, with what they mean for readers, senders and the version.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let project = tempfile::tempdir()?;
/// # let put = |side: &str, text: &str| {
/// #     std::fs::create_dir(project.path().join(side)).and_then(|()| std::fs::write(project.path().join(side).join("call.json"), text))
/// # };
/// # put("old", r#"{"type": "object", "properties": {"id": {"type": "string"}}}"#)?;
/// # put("new", r#"{"type": "object", "properties": {"id": {"type": "string"}, "note": {"type": "string"}}}"#)?;
/// use schemalock::{Bump, Changes};
///
/// let changes = Changes::between(project.path().join("old"), project.path().join("new"))?;
/// assert_eq!(changes.bump(), Bump::Minor);
/// assert!(changes.markdown().contains("note"));
/// # Ok(())
/// # }
/// ```
pub struct Changes {
    comparison: Comparison,
}

impl Changes {
    /// Compares two directories of schemas, schema files or OpenAPI documents.
    ///
    /// # Errors
    ///
    /// Every error in either state, each with its place.
    pub fn between(old: impl Into<PathBuf>, new: impl Into<PathBuf>) -> Result<Changes, Error> {
        let mut report = Report::default();
        let config = Config::parse("".as_ref(), String::new(), Overrides::default(), &mut report);
        let config = config.ok_or_else(|| Error::with_texts(report.clone(), &|_| None))?;
        let (mut of_old, mut of_new) = (Report::default(), Report::default());
        let specs = [Spec::Path(old.into()), Spec::Path(new.into())];
        let sides = side::both([&specs[0], &specs[1]], &config, [&mut of_old, &mut of_new]);
        for one in of_old.diagnostics().iter().chain(of_new.diagnostics()) {
            if one.severity() == Severity::Error {
                report.push(one.clone());
            }
        }
        match sides {
            Some([old, new]) => Ok(Changes { comparison: compare(&old, &new) }),
            None => Err(Error::with_texts(report, &|_| None)),
        }
    }

    /// Returns the changes, most important first.
    pub fn all(&self) -> &[Change] {
        &self.comparison.changes
    }

    /// Returns whether builds already shipped read the bodies that are valid now.
    pub fn wire(&self) -> Wire {
        self.comparison.wire
    }

    /// Returns whether what shipped builds send is still valid.
    pub fn sends(&self) -> Sends {
        self.comparison.sends
    }

    /// Returns which part of the version Cargo's rules ask for.
    pub fn bump(&self) -> Bump {
        self.comparison.bump
    }

    /// Renders the report as Markdown.
    pub fn markdown(&self) -> String {
        render::markdown(Told::from(&self.comparison))
    }

    /// Renders the report as one HTML page that needs no other file.
    pub fn html(&self) -> String {
        render::html(Told::from(&self.comparison))
    }

    /// Renders the report for a terminal.
    pub fn text(&self) -> String {
        render::text(Told::from(&self.comparison), false)
    }

    /// Returns the report as JSON, by the schema that `changes --schema` prints.
    pub fn json(&self) -> serde_json::Value {
        render::json(Told::from(&self.comparison))
    }
}
