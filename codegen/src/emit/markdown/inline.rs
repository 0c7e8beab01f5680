//! The content of a paragraph: text, emphasis, code and links.

use super::link;
use super::text::{Surroundings, escaped};
use pulldown_cmark::{CowStr, LinkType};

/// The text of one paragraph, heading or cell as it is being printed.
#[derive(Default)]
pub(super) struct Inline {
    printed: String,
    /// The endings of the open emphases, links and images, with the start of their content.
    open: Vec<(usize, String)>,
    links: usize,
    pub is_heading: bool,
    pub is_cell: bool,
}

impl Inline {
    pub(super) fn is_empty(&self) -> bool {
        self.printed.is_empty()
    }

    /// Takes the lines, and is empty again.
    pub(super) fn take(&mut self) -> Vec<String> {
        while !self.open.is_empty() {
            self.close();
        }
        let Inline { printed, .. } = std::mem::take(self);
        printed.lines().map(|line| line.trim_end().to_owned()).filter(|line| !line.is_empty()).collect()
    }

    pub(super) fn text(&mut self, text: &str) {
        let before = self.printed.chars().last().filter(|char| *char != '\n');
        // An opening mark opens nothing before a space.
        let starts = self.open.last().is_some_and(|(start, _)| *start == self.printed.len());
        let text = if starts { text.trim_start() } else { text };
        let around = Surroundings { before, is_in_link: self.links > 0, is_in_heading: self.is_heading };
        self.printed.push_str(&escaped(text, around));
    }

    pub(super) fn code(&mut self, code: &str) {
        let code = code_span(code);
        self.printed.push_str(&if self.is_cell { code.replace('|', "\\|") } else { code });
    }

    /// Ends the line; a heading and a cell have one only.
    pub(super) fn line_break(&mut self, is_hard: bool) {
        let end = match () {
            () if self.is_heading || self.is_cell => " ",
            () if is_hard && !self.is_empty() => "\\\n",
            () => "\n",
        };
        self.printed.push_str(end);
    }

    /// Opens an emphasis, which `mark` ends as well.
    pub(super) fn emphasis(&mut self, mark: &str) {
        self.printed.push_str(mark);
        self.open.push((self.printed.len(), mark.to_owned()));
    }

    /// Opens a link; its text alone is left if the destination is no address of the web.
    pub(super) fn link(&mut self, kind: LinkType, url: &CowStr<'_>) {
        let end = match link::destination(url) {
            Some(url) if self.links == 0 && !matches!(kind, LinkType::Autolink | LinkType::Email) => {
                self.printed.push('[');
                format!("](<{url}>)")
            }
            _ => String::new(),
        };
        self.links += usize::from(!end.is_empty());
        self.open.push((self.printed.len(), end));
    }

    /// Closes what was opened last; takes it back if there is nothing in it.
    pub(super) fn close(&mut self) {
        let Some((start, end)) = self.open.pop() else { return };
        let is_link = end.starts_with(']');
        self.links -= usize::from(is_link);
        if self.printed[start..].trim().is_empty() {
            let mark = if is_link { 1 } else { end.len() };
            self.printed.truncate(start - mark);
            // A link without a text shows its address.
            self.printed.push_str(end.strip_prefix("](").and_then(|end| end.strip_suffix(')')).unwrap_or(""));
            return;
        }
        let content = self.printed.trim_end().len();
        let spaces = self.printed.split_off(content);
        self.printed.push_str(&end);
        self.printed.push_str(&spaces);
    }
}

/// Returns `code` as a code span, whatever backticks are in it.
pub(crate) fn code_span(code: &str) -> String {
    let code = code.replace(crate::terminal_text::is_active, " ");
    let fence = "`".repeat(longest_run(&code) + 1);
    let is_all_space = code.trim().is_empty();
    let needs_pad =
        code.starts_with('`') || code.ends_with('`') || code.starts_with(' ') && code.ends_with(' ');
    match () {
        () if code.is_empty() => "` `".to_owned(),
        () if needs_pad && !is_all_space => format!("{fence} {code} {fence}"),
        () => format!("{fence}{code}{fence}"),
    }
}

/// Returns the fence of a code block: three backticks, or one more than the code has in a row.
pub(in crate::emit) fn block_fence(code: &str) -> String {
    "`".repeat(longest_run(code).max(2) + 1)
}

/// Returns how many backticks are in a row at most.
fn longest_run(code: &str) -> usize {
    code.split(|char| char != '`').map(str::len).max().unwrap_or(0)
}
