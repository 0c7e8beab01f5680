//! Prints the events of the parser as lines.

use super::block::{Container, List};
use super::inline::{Inline, block_fence};
use super::link::{Definitions, take_used};
use crate::limits::DESCRIPTION_DEPTH;
use pulldown_cmark::{Event, Tag, TagEnd};

/// The lines so far, and what is open.
pub(super) struct Printer {
    lines: Vec<String>,
    inline: Inline,
    containers: Vec<Container>,
    lists: Vec<List>,
    /// The text of an open code block.
    code: Option<String>,
    /// The cells of an open row of a table.
    cells: Vec<String>,
    /// The start of an open heading.
    heading: String,
    /// Whether a quote or an item has just started, so that no empty line belongs before its text.
    is_fresh: bool,
    /// Whether the block before was a list at the same place.
    is_after_list: bool,
    definitions: Definitions,
}

impl Printer {
    pub(super) fn new(definitions: Definitions) -> Self {
        Printer {
            lines: Vec::new(),
            inline: Inline::default(),
            containers: Vec::new(),
            lists: Vec::new(),
            code: None,
            cells: Vec::new(),
            heading: String::new(),
            is_fresh: false,
            is_after_list: false,
            definitions,
        }
    }

    /// Prints what is left, and the reference definitions that no link used.
    pub(super) fn finish(mut self) -> Vec<String> {
        self.flush();
        for (label, url) in std::mem::take(&mut self.definitions) {
            self.separate();
            self.inline.text(&format!("[{label}]: {url}"));
            self.flush();
        }
        self.lines
    }

    pub(super) fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.code.is_some() => self.push_code(&text),
            // One block of HTML is several lines of text.
            Event::Html(text) => text.lines().for_each(|line| {
                self.inline.text(line);
                self.inline.line_break(false);
            }),
            Event::Text(text) | Event::InlineHtml(text) => self.inline.text(&text),
            Event::Code(text) => self.inline.code(&text),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.inline.code(&text),
            Event::FootnoteReference(label) => self.inline.text(&format!("[^{label}]")),
            Event::SoftBreak => self.inline.line_break(false),
            Event::HardBreak => self.inline.line_break(true),
            Event::Rule => self.block(&["***".to_owned()]),
            Event::TaskListMarker(is_done) => self.inline.text(if is_done { "[x] " } else { "[ ] " }),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            // The label of a note is in the note's first paragraph.
            Tag::Paragraph if self.is_fresh && !self.inline.is_empty() => {}
            Tag::Paragraph | Tag::HtmlBlock | Tag::Table(_) => self.separate(),
            Tag::Heading { level, .. } => {
                self.separate();
                self.inline.is_heading = true;
                self.heading = "#".repeat(level as usize);
            }
            Tag::CodeBlock(_) => {
                self.separate();
                self.code = Some(String::new());
            }
            Tag::BlockQuote(_) => {
                self.separate();
                self.open(Container::Quote);
            }
            Tag::FootnoteDefinition(label) => {
                self.separate();
                self.inline.text(&format!("[^{label}]: "));
                self.is_fresh = true;
            }
            Tag::List(number) => self.start_list(number),
            Tag::Item => {
                self.flush();
                let marker = self.lists.last_mut().map(List::marker).unwrap_or_default();
                self.open(Container::item(marker));
            }
            Tag::TableHead | Tag::TableRow => self.cells.clear(),
            Tag::TableCell => self.inline.is_cell = true,
            Tag::Emphasis => self.inline.emphasis("*"),
            Tag::Strong => self.inline.emphasis("**"),
            Tag::Strikethrough => self.inline.emphasis("~~"),
            Tag::Link { link_type, dest_url, id, .. } | Tag::Image { link_type, dest_url, id, .. } => {
                take_used(&mut self.definitions, link_type, &id);
                self.inline.link(link_type, &dest_url);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.flush(),
            TagEnd::Heading(_) => {
                let text = self.inline.take().join(" ");
                if !text.is_empty() {
                    self.push(&[format!("{} {text}", self.heading)]);
                }
            }
            TagEnd::CodeBlock => self.end_code(),
            TagEnd::BlockQuote(_) => self.close(),
            TagEnd::FootnoteDefinition => self.flush(),
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
                self.is_fresh = false;
                self.is_after_list = true;
            }
            TagEnd::Item => self.close(),
            TagEnd::TableCell => {
                let cell = self.inline.take().join(" ");
                self.cells.push(cell);
            }
            TagEnd::TableHead => {
                let line = "| --- ".repeat(self.cells.len());
                self.push_row();
                self.push(&[format!("{line}|")]);
            }
            TagEnd::TableRow => self.push_row(),
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image => {
                self.inline.close();
            }
            _ => {}
        }
    }

    /// Starts a list. A nested list follows its item's text at once, unless its first number could not start a list
    /// there.
    fn start_list(&mut self, number: Option<u64>) {
        let follows_text = !self.inline.is_empty();
        let is_second = self.is_after_list && !follows_text;
        self.flush();
        if !follows_text || number.is_some_and(|number| number != 1) {
            self.separate();
        }
        self.lists.push(List { number, is_second });
    }

    fn open(&mut self, container: Container) {
        let is_shown = self.containers.len() < DESCRIPTION_DEPTH;
        self.containers.push(if is_shown { container } else { Container::Hidden });
        self.is_fresh = true;
        self.is_after_list = false;
    }

    fn close(&mut self) {
        self.flush();
        self.containers.pop();
        self.is_fresh = false;
        self.is_after_list = false;
    }

    /// Prints what there is of a paragraph.
    fn flush(&mut self) {
        let lines = self.inline.take();
        self.push(&lines);
    }

    /// Ends the block before, with an empty line.
    fn separate(&mut self) {
        self.flush();
        let has_line = self.lines.last().is_some_and(|line| !line.is_empty());
        if !self.is_fresh && has_line {
            let prefix: String = self.containers.iter().map(Container::prefix_of_empty).collect();
            self.lines.push(prefix.trim_end().to_owned());
        }
    }

    fn block(&mut self, lines: &[String]) {
        self.separate();
        self.push(lines);
    }

    fn push(&mut self, lines: &[String]) {
        for line in lines {
            let prefix: String = self.containers.iter_mut().map(Container::prefix).collect();
            self.lines.push(format!("{prefix}{line}").trim_end().to_owned());
        }
        if !lines.is_empty() {
            self.is_fresh = false;
            self.is_after_list = false;
        }
    }

    fn push_row(&mut self) {
        let cells: String = self.cells.drain(..).map(|cell| format!("| {cell} ")).collect();
        self.push(&[format!("{cells}|")]);
    }

    fn push_code(&mut self, text: &str) {
        self.code.get_or_insert_default().push_str(text);
    }

    /// Prints a code block, fenced by more backticks than it holds, as text, which is never a doctest.
    fn end_code(&mut self) {
        let code = self.code.take().unwrap_or_default();
        if code.trim().is_empty() {
            return;
        }
        let fence = block_fence(&code);
        let mut lines = vec![format!("{fence}text")];
        lines.extend(code.lines().map(|line| line.trim_end().to_owned()));
        lines.push(fence);
        self.push(&lines);
    }
}
