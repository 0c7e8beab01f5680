//! The part of a file's text that a message shows, in lines that fit the terminal.
//!
//! ```text
//! {"a":{…100 kB…},"call":{"$ref":"#/Cal"},…}     one line, and 60 columns:
//!
//! 1 | …"zone":{"type":"string"},"call":{"$ref":"#/Cal"},"from":…
//!   :                           ^^^|^^
//!   :                              `-- here
//! ```
//!
//! miette cuts no lines. It is given these instead, with the line and column at which they begin.

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};
use unicode_width::UnicodeWidthChar;

use crate::terminal_text::quoted;

/// Bytes around the place whose lines are shown.
const AROUND: usize = 200;

/// The sign for text that is left out.
const CUT: &str = "…";

/// Columns that miette puts before a line, beside its number.
const GUTTER: usize = 6;

/// The least columns of text that are shown.
const LEAST: usize = 20;

/// Lines of a file, cut where they are too long.
pub(super) struct Window {
    name: String,
    text: String,
    /// The number of lines before them.
    before: usize,
    lines: Vec<Shown>,
    columns: usize,
    /// Whether the text ends with the last of them.
    has_end: bool,
}

/// A line of the window.
struct Shown {
    /// Where its shown part is in the file.
    start: usize,
    end: usize,
    /// Where its shown part is in the window.
    at: usize,
    /// Characters of the line that are left out before the part.
    skipped: usize,
}

impl Window {
    /// Returns the lines around `offset` in `text`; `None` if there is nothing to show.
    pub(super) fn of(name: String, text: &str, offset: usize, width: usize) -> Option<Window> {
        let first = first_line(text, offset);
        let before = text[..first].matches('\n').count();
        let last = text.ceil_char_boundary((offset + AROUND).min(text.len()));
        let count = text[first..last].matches('\n').count() + 1;
        let digits = (before + count).to_string().len();
        let columns = width.saturating_sub(GUTTER + digits).max(LEAST);
        let mut window =
            Window { name, text: String::new(), before, lines: Vec::new(), columns, has_end: false };
        let mut start = first;
        for line in text[first..].split_inclusive('\n').take(count) {
            let end = start + line.trim_end().len();
            window.add(text, start, end, offset);
            start += line.len();
        }
        window.has_end =
            start == text.len() && window.lines.last().is_some_and(|line| line.end >= text.trim_end().len());
        window.text.truncate(window.text.trim_end().len());
        (!window.text.is_empty()).then_some(window)
    }

    /// Adds the line from `start` to `end`, cut around `offset` if it is there.
    fn add(&mut self, text: &str, start: usize, end: usize, offset: usize) {
        let line = &text[start..end];
        let focus = offset.clamp(start, end);
        let is_long = columns(line) > self.columns;
        // A third of the window is before the place.
        let left = match is_long {
            true if (start..=end).contains(&offset) => start_of_last(&text[start..focus], self.columns / 3),
            _ => 0,
        };
        let is_cut = left > 0;
        let room = self.columns - usize::from(is_long) - usize::from(is_cut);
        let shown = &line[left..left + end_of_first(&line[left..], room)];
        if is_cut {
            self.text.push_str(CUT);
        }
        self.lines.push(Shown {
            start: start + left,
            end: start + left + shown.len(),
            at: self.text.len(),
            skipped: line[..left].chars().count(),
        });
        self.text.push_str(&quoted(shown));
        if left + shown.len() < line.len() {
            self.text.push_str(CUT);
        }
        self.text.push('\n');
    }

    /// Returns where the `len` bytes at `offset` are in the window, as far as it shows them.
    pub(super) fn span(&self, offset: usize, len: usize) -> Option<(usize, usize)> {
        let last = self.lines.last()?;
        if offset > last.end {
            // Behind the last line there is the end of the text, and nothing else to mark.
            return self.has_end.then_some((self.text.len(), 0));
        }
        let line = self.lines.iter().find(|line| (line.start..=line.end).contains(&offset))?;
        let start = (line.at + offset - line.start).min(self.text.len());
        let is_within = offset + len <= line.end;
        // Beyond the line, marks end with what is shown of it.
        let end = if is_within { start + len } else { line.at + line.end - line.start };
        Some((start, end.min(self.text.len()).max(start) - start))
    }

    /// Returns `words` for the marker at a place of the window, cut to the columns that are left beside it.
    pub(super) fn words(&self, words: &str, (start, len): (usize, usize)) -> String {
        let line = self.text[..start].rfind('\n').map_or(0, |at| at + 1);
        // The words are below the middle of the marks.
        let middle = self.text.floor_char_boundary(start + len / 2);
        let used = columns(&self.text[line..middle]) + 4;
        let room = self.columns.saturating_sub(used);
        if columns(words) <= room {
            return words.to_owned();
        }
        format!("{}{CUT}", &words[..end_of_first(words, room.saturating_sub(1))])
    }
}

impl SourceCode for Window {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let read = self.text.read_span(span, before, after)?;
        let at = span.offset().min(self.text.len());
        let column = match self.lines.get(read.line()) {
            Some(line) if before == 0 => self.text[line.at.min(at)..at].chars().count() + line.skipped,
            _ => 0,
        };
        Ok(Box::new(MietteSpanContents::new_named(
            self.name.clone(),
            read.data(),
            *read.span(),
            read.line() + self.before,
            column,
            read.line_count(),
        )))
    }
}

/// Returns where the lines begin: at the line above if it is near, else at that of the place.
fn first_line(text: &str, offset: usize) -> usize {
    let line = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let above = text[..line.saturating_sub(1)].rfind('\n').map_or(0, |at| at + 1);
    if offset - above <= AROUND { above } else { line }
}

fn columns(text: &str) -> usize {
    text.chars().map(width).sum()
}

/// Returns the columns of a character; miette shows a tab as up to four.
fn width(character: char) -> usize {
    if character == '\t' { 4 } else { character.width().unwrap_or(1) }
}

/// Returns how many bytes of `text` fit into `room` columns.
fn end_of_first(text: &str, room: usize) -> usize {
    let mut used = 0;
    let fitting = text.char_indices().find(|(_, character)| {
        used += width(*character);
        used > room
    });
    fitting.map_or(text.len(), |(at, _)| at)
}

/// Returns where the last `room` columns of `text` begin.
fn start_of_last(text: &str, room: usize) -> usize {
    let mut used = 0;
    let fitting = text.char_indices().rev().find(|(_, character)| {
        used += width(*character);
        used > room
    });
    fitting.map_or(0, |(at, character)| at + character.len_utf8())
}
