//! Destinations of links: only addresses of the web stay links.

use pulldown_cmark::{CowStr, LinkType, Parser};
use std::collections::BTreeMap;

/// The addresses that reference definitions give, by label.
pub(super) type Definitions = BTreeMap<String, String>;

/// Returns all reference definitions of a text, which the events of the parser do not show.
pub(super) fn definitions(parser: &Parser<'_>) -> Definitions {
    let all = parser.reference_definitions().iter();
    all.map(|(label, definition)| (label.to_owned(), definition.dest.to_string())).collect()
}

/// Drops the definition that a link has used.
pub(super) fn take_used(definitions: &mut Definitions, link: LinkType, label: &str) {
    if matches!(link, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut) {
        let label = label.to_lowercase();
        definitions.retain(|other, _| other.to_lowercase() != label);
    }
}

/// Returns the destination, written so that it can end neither the link nor the line; `None` if it is no
/// address of the web.
pub(super) fn destination(url: &CowStr<'_>) -> Option<String> {
    let lower = url.to_ascii_lowercase();
    let scheme = ["https://", "http://"].into_iter().find(|scheme| lower.starts_with(scheme))?;
    if url.len() == scheme.len() {
        return None;
    }
    let mut written = String::with_capacity(url.len());
    for char in url.chars() {
        match char {
            '<' | '>' | '(' | ')' | '[' | ']' | '\\' | '`' | '"' | '|' | '{' | '}' | '^' => {
                written.push_str(&format!("%{:02X}", u32::from(char)));
            }
            char if char.is_whitespace() || crate::terminal_text::is_active(char) => {
                written.push_str("%20");
            }
            char => written.push(char),
        }
    }
    Some(written)
}
