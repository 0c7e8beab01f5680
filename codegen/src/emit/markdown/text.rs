//! Text of descriptions, escaped so that Markdown reads it as text again.

use crate::terminal_text::is_active;

/// Replaces control characters and characters that turn text by spaces, and unifies line ends.
///
/// rustc refuses characters that turn text in comments.
pub(crate) fn visible(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    text.replace(|char: char| is_active(char) && !matches!(char, '\n' | '\t'), " ")
}

/// Where a piece of text is going to be printed.
#[derive(Clone, Copy)]
pub(super) struct Surroundings {
    /// The character before it; `None` at the start of a line.
    pub before: Option<char>,
    /// Whether the text belongs to a link, where a URL is no second link.
    pub is_in_link: bool,
    /// Whether every `#` has to be escaped, as at the end of a heading.
    pub is_in_heading: bool,
}

/// Escapes `text`; URLs of the web become automatic links.
pub(super) fn escaped(text: &str, around: Surroundings) -> String {
    let text = text.replace(|char: char| char.is_whitespace() || is_active(char), " ");
    let text = if around.before.is_none() { text.trim_start() } else { text.as_str() };
    let mut printed = String::with_capacity(text.len() + 8);
    let mut before = around.before;
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        if !around.is_in_link
            && let Some(url) = url_at(rest)
        {
            printed.push_str(&format!("<{url}>"));
            rest = &rest[url.len()..];
            before = Some('>');
            continue;
        }
        rest = &rest[char.len_utf8()..];
        let starts_line = before.is_none();
        if is_special(char, before, rest, printed.is_empty()) || around.is_in_heading && char == '#' {
            printed.push('\\');
        }
        printed.push(char);
        before = Some(char);
        if starts_line && char.is_ascii_digit() {
            rest = number(rest, &mut printed);
            before = printed.chars().last();
        }
    }
    printed
}

/// Returns whether Markdown could take `char` for markup.
fn is_special(char: char, before: Option<char>, rest: &str, is_first: bool) -> bool {
    let after = rest.chars().next();
    let is_word = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
    match char {
        '\\' | '`' | '[' | ']' | '<' | '>' | '|' | '~' => true,
        '*' => !(before == Some(' ') && after == Some(' ')),
        '_' => !(is_word(before) && is_word(after)),
        '&' => is_entity(rest),
        ':' if rest.starts_with("//") => true,
        // A piece of text may go on with what a URL or an image in the piece before would need.
        '/' if is_first => matches!(before, Some(':' | '/')),
        '!' => rest.is_empty(),
        '#' | '+' | '-' | '=' | ':' if before.is_none() => {
            after.is_none_or(|after| after == ' ' || !after.is_alphanumeric())
        }
        _ => false,
    }
}

/// Returns whether `rest` ends the entity that an ampersand before it starts.
fn is_entity(rest: &str) -> bool {
    const LONGEST: usize = 40;
    let end = rest.bytes().take(LONGEST).position(|byte| !byte.is_ascii_alphanumeric() && byte != b'#');
    end.is_some_and(|end| end > 0 && rest.as_bytes()[end] == b';')
}

/// Prints the rest of a number that starts a line, which may not look like that of a list.
fn number<'t>(rest: &'t str, printed: &mut String) -> &'t str {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    printed.push_str(&rest[..digits]);
    let rest = &rest[digits..];
    match rest.chars().next() {
        Some(mark @ ('.' | ')')) if rest[1..].chars().next().is_none_or(|after| after == ' ') => {
            printed.push('\\');
            printed.push(mark);
            &rest[1..]
        }
        _ => rest,
    }
}

/// Returns the URL of the web that `text` starts with, without punctuation that belongs to the sentence.
fn url_at(text: &str) -> Option<&str> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme))?;
    let is_end =
        |char: char| char.is_whitespace() || matches!(char, '<' | '>' | '"' | '`' | '|' | '\\' | '{' | '}');
    let end = text.find(is_end).unwrap_or(text.len());
    let trimmed = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~']);
    let url = without_closing(without_closing(trimmed, '(', ')'), '[', ']');
    (url.len() > scheme.len()).then_some(url)
}

/// Returns `url` up to a closing bracket that has no opening bracket in it.
fn without_closing(url: &str, open: char, close: char) -> &str {
    let mut depth = 0_usize;
    for (at, char) in url.char_indices() {
        match char {
            char if char == open => depth += 1,
            char if char == close && depth == 0 => return &url[..at],
            char if char == close => depth -= 1,
            _ => {}
        }
    }
    url
}
