//! `PERFORMANCE.md`: each command replaces the tables between its own markers.

use crate::files;
use serde_json::Value;
use std::fmt::Write;
use std::path::Path;

/// Where tables go.
pub struct Page<'a> {
    pub project: &'a Path,
    /// Whether tables are only shown.
    pub print: bool,
}

impl Page<'_> {
    /// Puts `text` between the markers of `section`, or shows it.
    ///
    /// # Errors
    /// When the page has no such markers, or cannot be read or written.
    pub fn put(&self, section: &str, text: &str) -> Result<(), String> {
        let text = text.trim_end();
        if self.print {
            println!("{text}");
            return Ok(());
        }
        let path = self.project.join("PERFORMANCE.md");
        let page = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let (begin, end) = (format!("<!-- {section}: begin -->\n"), format!("<!-- {section}: end -->"));
        let marks = page.find(&begin).map(|at| at + begin.len()).zip(page.find(&end));
        let (from, to) = marks.ok_or(format!("{}: no markers for `{section}`", path.display()))?;
        files::write(&path, &format!("{}\n{text}\n\n{}", &page[..from], &page[to..]))
    }
}

/// A table in Markdown.
#[derive(Default)]
pub struct Table {
    text: String,
    rows: usize,
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
        self.rows += 1;
    }

    pub fn text(self) -> String {
        self.text
    }

    /// Returns the table under `title`; nothing if it has no rows.
    pub fn section(self, title: &str) -> String {
        // The head is two lines.
        if self.rows > 2 { format!("### {title}\n\n{}\n", self.text) } else { String::new() }
    }
}

/// Adds a goal as a row: the limit, the measurement, and whether it is met.
pub fn goal(table: &mut Table, what: &str, limit: f64, measured: f64, at_least: bool) {
    let is_met = if at_least { measured >= limit } else { measured <= limit };
    let bound = if at_least { "at least" } else { "at most" };
    let verdict = if is_met { "met" } else { "**not met**" };
    table.row([what.to_owned(), format!("{bound} {limit}"), figure(measured), verdict.to_owned()]);
}

/// Returns a ratio with as many digits as mean something.
pub fn figure(value: f64) -> String {
    if value.is_nan() {
        "–".to_owned()
    } else if value.abs() < 10.0 {
        format!("{value:.2}")
    } else {
        format!("{value:.0}")
    }
}

/// Returns the member `name` of a row's list of pairs.
pub fn of(row: &Value, list: &str, name: &str) -> Option<f64> {
    let pairs = row[list].as_array()?;
    pairs.iter().find(|pair| pair[0] == name)?[1].as_f64()
}

/// Returns the value in the middle; NaN of none.
pub fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
