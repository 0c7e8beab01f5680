//! `PERFORMANCE.md`: each command replaces the tables between its own markers.

use crate::files;
use serde_json::Value;
use std::fmt::Write;
use std::path::Path;

/// Puts `text` between the markers of `section`.
///
/// # Errors
/// When the page has no such markers, or cannot be read or written.
pub fn replace(project: &Path, section: &str, text: &str) -> Result<(), String> {
    let path = project.join("PERFORMANCE.md");
    let page = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let (begin, end) = (format!("<!-- {section}: begin -->\n"), format!("<!-- {section}: end -->"));
    let marks = page.find(&begin).map(|at| at + begin.len()).zip(page.find(&end));
    let (from, to) = marks.ok_or(format!("{}: no markers for `{section}`", path.display()))?;
    let text = text.trim_end();
    files::write(&path, &format!("{}\n{text}\n\n{}", &page[..from], &page[to..]))
}

/// A table in Markdown.
#[derive(Default)]
pub struct Table {
    text: String,
}

impl Table {
    pub fn new<'c>(columns: impl IntoIterator<Item = &'c str>) -> Self {
        let mut table = Table::default();
        let columns: Vec<&str> = columns.into_iter().collect();
        table.row(columns.iter().map(|column| (*column).to_owned()));
        table.row(columns.iter().map(|_| "---".to_owned()));
        table
    }

    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells: Vec<String> = cells.into_iter().collect();
        let _ = writeln!(self.text, "| {} |", cells.join(" | "));
    }

    pub fn text(self) -> String {
        self.text
    }
}

/// A goal as a row: what it asks for, what was measured, and whether that is enough.
pub fn goal(table: &mut Table, what: &str, limit: f64, measured: f64, at_least: bool) {
    let is_met = if at_least { measured >= limit } else { measured <= limit };
    let bound = if at_least { "at least" } else { "at most" };
    let verdict = if is_met { "met" } else { "**not met**" };
    table.row([what.to_owned(), format!("{bound} {limit}"), figure(measured), verdict.to_owned()]);
}

/// A ratio with as many digits as mean something.
pub fn figure(value: f64) -> String {
    if value.is_nan() {
        "–".to_owned()
    } else if value.abs() < 10.0 {
        format!("{value:.2}")
    } else {
        format!("{value:.0}")
    }
}

/// The member `name` of a row's list of pairs.
pub fn of(row: &Value, list: &str, name: &str) -> Option<f64> {
    let pairs = row[list].as_array()?;
    pairs.iter().find(|pair| pair[0] == name)?[1].as_f64()
}
