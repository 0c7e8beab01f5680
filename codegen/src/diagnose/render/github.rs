//! Diagnostics as workflow commands of GitHub.

use std::collections::BTreeMap;

use super::{Message, Severity};
use crate::diagnose::Code;
use crate::terminal_text::one_line;

/// Prints one workflow command for each diagnostic, and a notice for each code of which some are left out.
pub(super) fn render(messages: &[Message], left_out: &BTreeMap<Code, usize>) -> String {
    let mut text = String::new();
    for message in messages {
        text.push_str(&command(message));
    }
    for (code, count) in left_out {
        text.push_str(&format!("::notice title={}::… and {count} more\n", code.as_str()));
    }
    text
}

fn command(message: &Message) -> String {
    let diagnostic = message.diagnostic;
    let word = match diagnostic.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = String::new();
    if let Some(place) = &message.place {
        properties.push_str(&format!("file={},", property(&place.file)));
        if let Some((_, position)) = place.found {
            properties.push_str(&format!("line={},col={},", position.line, position.column));
        }
    }
    let mut body = one_line(&diagnostic.message).into_owned();
    if let Some(place) = &message.place {
        body.push_str(&format!("\nat {}", one_line(&place.address.to_string())));
    }
    for (place, words) in &message.related {
        body.push_str(&format!("\n{}: {}", place.shown(), one_line(words)));
    }
    body.push_str(&format!("\nhelp: {}", one_line(&diagnostic.help)));
    format!("::{word} {properties}title={}::{}\n", property(diagnostic.code.as_str()), data(&body))
}

/// Escapes the text of a command, as GitHub's own toolkit does.
pub(crate) fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes the value of a property of a command.
fn property(text: &str) -> String {
    data(&one_line(text)).replace(':', "%3A").replace(',', "%2C")
}
