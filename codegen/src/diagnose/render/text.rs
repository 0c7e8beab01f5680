use std::collections::BTreeMap;
use std::fmt;

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, SourceCode};

use super::{Message, Place, severity_word};
use crate::diagnose::{Code, Severity};
use crate::inert::{one_line, quoted};

/// Returns the messages for people: one block each, then a line for each code of which some are left out.
pub(super) fn render(messages: &[Message], left_out: &BTreeMap<Code, usize>, colour: bool) -> String {
    let theme = if colour { GraphicalTheme::unicode() } else { GraphicalTheme::none() };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_links(false)
        .with_context_lines(1)
        .with_width(100)
        .with_primary_span_start();
    let mut text = String::new();
    for message in messages {
        // Writing into a string cannot fail.
        let _ = handler.render_report(&mut text, &Block::of(message));
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
    source: Option<NamedSource<String>>,
    labels: Vec<LabeledSpan>,
}

impl Block {
    fn of(message: &Message) -> Block {
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
            block.snippet(place, &message.related);
        }
        block
    }

    /// Shows the lines of `place`, and those of the related places that are near.
    fn snippet(&mut self, place: &Place, related: &[(Place, &str)]) {
        let Some((text, position)) = place.found else {
            return;
        };
        let (first, lines) = excerpt(text, position.offset);
        if lines.is_empty() {
            return;
        }
        // Nothing may lie behind the end of what is shown: miette would panic.
        let label = |words: &str, offset: usize, len: usize| {
            let start = (offset - first).min(lines.len());
            LabeledSpan::new(Some(one_line(words).into_owned()), start, len.min(lines.len() - start))
        };
        let here = label("here", position.offset, position.len);
        self.labels.push(here);
        for (other, words) in related.iter().filter(|(other, _)| other.file == place.file) {
            let near = other.found.filter(|(_, at)| at.offset >= first && at.offset < first + lines.len());
            self.labels.extend(near.map(|(_, at)| label(words, at.offset, at.len)));
        }
        let before = text[..first].matches('\n').count();
        // miette numbers lines from the start of its source.
        let padded = format!("{}{}", "\n".repeat(before), quoted(lines));
        for span in &mut self.labels {
            let words = span.label().map(str::to_owned);
            *span = LabeledSpan::new(words, span.offset() + before, span.len());
        }
        self.source = Some(NamedSource::new(one_line(&place.file), padded));
    }
}

/// Returns the lines around `offset` and where they begin: some kilobytes at most even of a text that is one
/// line.
fn excerpt(text: &str, offset: usize) -> (usize, &str) {
    const AROUND: usize = 200;
    let near = text.floor_char_boundary(offset.saturating_sub(AROUND));
    let line = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let above = text[..line.saturating_sub(1)].rfind('\n').map_or(0, |at| at + 1);
    // The line above if it is near, else the line, else what is near of it.
    let first = [above, line].into_iter().find(|start| *start >= near).unwrap_or(near);
    let end = text.ceil_char_boundary((offset + AROUND).min(text.len()));
    (first, text[first..end].trim_end())
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
