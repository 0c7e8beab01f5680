//! Diagnostics as text for people, with the lines of the schema.

use std::collections::BTreeMap;
use std::fmt;

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, SourceCode};

use super::window::Window;
use super::{Located, Message, severity_word};
use crate::diagnose::{Code, Severity};
use crate::terminal_text::one_line;

/// Returns the messages for people: one block each, then a line for each code of which some are left out.
pub(super) fn render(
    messages: &[Message],
    left_out: &BTreeMap<Code, usize>,
    (colour, width): (bool, usize),
) -> String {
    let theme = if colour { GraphicalTheme::unicode() } else { GraphicalTheme::none() };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_links(false)
        .with_context_lines(1)
        .with_width(width)
        .with_primary_span_start();
    let mut text = String::new();
    for message in messages {
        // Writing into a string cannot fail.
        let _ = handler.render_report(&mut text, &Block::of(message, width));
        text.push('\n');
    }
    for (code, count) in left_out {
        text.push_str(&format!("… and {count} more {}\n", code.as_str()));
    }
    text
}

/// A message as miette takes it.
struct Block {
    code: String,
    severity: Severity,
    message: String,
    help: String,
    source: Option<Window>,
    labels: Vec<LabeledSpan>,
}

impl Block {
    fn of(message: &Message, width: usize) -> Block {
        let diagnostic = message.diagnostic;
        let severity = diagnostic.severity();
        let mut code = format!("{}[{}]", severity_word(severity), diagnostic.code.as_str());
        if let Some(place) = &message.place {
            code.push_str(&format!(" {}", place.shown()));
        }
        let mut help = one_line(&diagnostic.help).into_owned();
        for (place, words) in &message.related {
            help.push_str(&format!("\n{}: {}", place.shown(), one_line(words)));
        }
        let mut block = Block {
            code,
            severity,
            message: one_line(&diagnostic.message).into_owned(),
            help,
            source: None,
            labels: Vec::new(),
        };
        if let Some(place) = &message.place {
            block.snippet(place, &message.related, width);
        }
        block
    }

    /// Shows the lines of `place`, and those of the related places that are near.
    fn snippet(&mut self, place: &Located, related: &[(Located, &str)], width: usize) {
        let Some((text, position)) = place.found else {
            return;
        };
        let Some(window) = Window::of(one_line(&place.file).into_owned(), text, position.offset, width)
        else {
            return;
        };
        let mut label = |words: &str, offset: usize, len: usize| {
            let span = window.span(offset, len);
            self.labels.extend(span.map(|(start, len)| {
                LabeledSpan::new(Some(window.words(&one_line(words), (start, len))), start, len)
            }));
        };
        label("here", position.offset, position.len);
        for (other, words) in related.iter().filter(|(other, _)| other.file == place.file) {
            if let Some((_, at)) = other.found {
                label(words, at.offset, at.len);
            }
        }
        self.source = Some(window);
    }
}

impl miette::Diagnostic for Block {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Note => miette::Severity::Advice,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.help))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }
}

impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Block {}
