//! A [`Report`] as text for people, as annotations for GitHub, and as JSON for programs.

mod codes;
pub(crate) mod github;
mod json;
#[cfg(not(feature = "cli"))]
mod plain;
#[cfg(feature = "cli")]
mod text;
#[cfg(feature = "cli")]
mod window;

#[cfg(all(test, feature = "cli"))]
mod tests;

pub use codes::codes_as_markdown;

use std::collections::{BTreeMap, HashMap};

use super::locate::{position_at, position_of};
use super::{Code, Diagnostic, Locations, Position, Report, Severity};
use crate::address::Address;
use crate::terminal_text::one_line;

/// For whom a report is rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// People, with the lines of the schema.
    Text {
        /// Whether to use colours and box drawing: on a terminal that shows them.
        colour: bool,
        /// The columns of the terminal.
        width: usize,
    },
    /// GitHub's workflow commands, one line for each message.
    Github,
    /// One JSON object.
    Json,
}

/// The columns of text that no terminal shows.
pub(crate) const WIDTH: usize = 100;

/// The diagnostics to render, and the form.
pub(crate) struct RenderOptions<'a> {
    /// For whom.
    pub format: Format,
    /// Messages that matter less are left out.
    pub least: Severity,
    /// The most diagnostics of one code to render, except errors. Those left out are counted.
    pub most_of_a_code: usize,
    /// Put before the names of files: the schema directory with a `/` at the end, or nothing.
    pub directory: &'a str,
}

/// Renders `report`: errors first, then warnings, then notes, each by file and place. `text_of`
/// gives the text of a file for lines and columns; messages about other files go without.
pub(crate) fn render<'t>(
    report: &Report,
    text_of: &dyn Fn(&str) -> Option<&'t str>,
    options: &RenderOptions,
) -> String {
    let mut places = Locator { text_of, known: HashMap::new(), directory: options.directory };
    let (shown, left_out) = select(report, &mut places, options);
    let messages: Vec<Message> = shown.into_iter().map(|diagnostic| places.message(diagnostic)).collect();
    match options.format {
        #[cfg(feature = "cli")]
        Format::Text { colour, width } => text::render(&messages, &left_out, (colour, width)),
        #[cfg(not(feature = "cli"))]
        Format::Text { .. } => plain::render(&messages, &left_out),
        Format::Github => github::render(&messages, &left_out),
        Format::Json => crate::terminal_text::json(&json::render(&messages, &left_out)).into_owned(),
    }
}

/// Renders the errors of `report` alone, without colours: why a run of the library ended without a result.
pub(crate) fn errors_as_text<'t>(report: &Report, text_of: &dyn Fn(&str) -> Option<&'t str>) -> String {
    let format = Format::Text { colour: false, width: WIDTH };
    let options = RenderOptions { format, least: Severity::Error, most_of_a_code: usize::MAX, directory: "" };
    render(report, text_of, &options)
}

/// Returns the messages to show, and how many of each code are left out.
fn select<'r>(
    report: &'r Report,
    places: &mut Locator,
    options: &RenderOptions,
) -> (Vec<&'r Diagnostic>, BTreeMap<Code, usize>) {
    let mut sorted: Vec<&Diagnostic> =
        report.diagnostics().iter().filter(|diagnostic| diagnostic.severity() >= options.least).collect();
    sorted.sort_by_cached_key(|diagnostic| {
        let file = diagnostic.address.as_ref().map(|address| address.file.clone());
        (
            std::cmp::Reverse(diagnostic.severity()),
            file.is_none(),
            file,
            diagnostic.position,
            places.offset(diagnostic),
        )
    });
    let mut counts: HashMap<Code, usize> = HashMap::new();
    let mut left_out = BTreeMap::new();
    sorted.retain(|diagnostic| {
        let count = counts.entry(diagnostic.code).or_default();
        *count += 1;
        let shown = diagnostic.severity() == Severity::Error || *count <= options.most_of_a_code;
        if !shown {
            *left_out.entry(diagnostic.code).or_default() += 1;
        }
        shown
    });
    (sorted, left_out)
}

fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// A message with all of its places found.
struct Message<'r, 't> {
    diagnostic: &'r Diagnostic,
    place: Option<Located<'r, 't>>,
    related: Vec<(Located<'r, 't>, &'r str)>,
}

/// An address, and where it is in the text of its file if that is known.
struct Located<'r, 't> {
    address: &'r Address,
    /// With the schema directory before it.
    file: String,
    found: Option<(&'t str, Position)>,
}

impl Located<'_, '_> {
    /// Returns `file:line:column`, as far as it is known.
    fn clickable(&self) -> String {
        match self.found {
            Some((_, position)) => format!("{}:{}:{}", self.file, position.line, position.column),
            None => self.file.clone(),
        }
    }

    /// Returns the place on one line, whatever its names contain: `file:line:column #pointer`.
    fn shown(&self) -> String {
        one_line(&format!("{} #{}", self.clickable(), self.address.pointer)).into_owned()
    }
}

/// Finds places; every file is read at most once.
struct Locator<'a, 't> {
    text_of: &'a dyn Fn(&str) -> Option<&'t str>,
    known: HashMap<String, Locations>,
    directory: &'a str,
}

impl<'t> Locator<'_, 't> {
    fn message<'r>(&mut self, diagnostic: &'r Diagnostic) -> Message<'r, 't> {
        let place = diagnostic.address.as_ref().map(|address| self.place(address, diagnostic.position));
        let related =
            diagnostic.related.iter().map(|(address, words)| (self.place(address, None), words.as_str()));
        Message { diagnostic, place, related: related.collect() }
    }

    /// Returns the position of the diagnostic in its file, in bytes.
    fn offset(&mut self, diagnostic: &Diagnostic) -> Option<usize> {
        let address = diagnostic.address.as_ref().filter(|_| diagnostic.position.is_none())?;
        self.locations(&address.file)?.offset(&address.pointer)
    }

    fn locations(&mut self, file: &str) -> Option<&Locations> {
        let text = (self.text_of)(file)?;
        Some(self.known.entry(file.to_owned()).or_insert_with(|| Locations::of(text)))
    }

    fn place<'r>(&mut self, address: &'r Address, explicit: Option<(usize, usize)>) -> Located<'r, 't> {
        let found = (self.text_of)(&address.file).and_then(|text| {
            let position = match explicit {
                Some((line, column)) => position_at(text, line, column),
                None if address.pointer.is_empty() => position_of(text, 0..text.len()),
                None => self.locations(&address.file)?.position(text, &address.pointer)?,
            };
            Some((text, position))
        });
        Located { address, file: format!("{}{}", self.directory, address.file), found }
    }
}
