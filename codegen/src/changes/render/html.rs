//! The report as one HTML page that needs no other file: verdicts, a search field, and a section for each kind of
//! change, which folds. Light and dark follow the reader's system. Without JavaScript only the search is absent.

use std::fmt::Write;

use super::{Line, RuleChanges, Told, counted, dropped, fold, groups, verdict_words, witness};
use crate::changes::{Bump, Sends, Wire};
use crate::diagnose::Severity;
use crate::terminal_text;

const STYLE: &str = include_str!("page/report.css");
const SCRIPT: &str = include_str!("page/report.js");

/// Groups with at most so many lines are open at first.
const OPEN: usize = 12;

/// Renders the page. Text of schemas is escaped.
pub fn html<'t>(told: impl Into<Told<'t>>) -> String {
    let told = told.into();
    let mut page = String::from("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n");
    page.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.push_str("<title>Changes of the schemas</title>\n");
    let _ = write!(page, "<style>\n{STYLE}</style>\n<h1>Changes of the schemas</h1>\n");
    head(&mut page, &told);
    page.push_str(
        "<div class=\"find\" hidden><input id=\"find\" type=\"search\" placeholder=\"Find a type, a member, a message\" \
         aria-label=\"Find a type, a member, a message\"><output></output></div>\n",
    );
    for group in &groups(told.comparison) {
        section(&mut page, group);
    }
    let _ = write!(page, "<script>\n{SCRIPT}</script>\n</html>\n");
    page
}

fn head(page: &mut String, told: &Told<'_>) {
    let comparison = told.comparison;
    let mut facts = vec![counted(comparison.changes.len(), "change")];
    facts.extend(told.revision.map(|revision| format!("revision {revision}")));
    facts.extend(match (told.version, told.old_version) {
        (Some(version), Some(old)) => Some(format!("version {old} becomes {version}")),
        _ => None,
    });
    let _ = writeln!(page, "<p class=\"quiet\">{}</p>", escaped(&facts.join(" · ")));
    page.push_str("<ul class=\"verdicts\">\n");
    let verdicts = [
        (comparison.wire.to_string(), of_wire(comparison.wire)),
        (comparison.sends.to_string(), of_sends(comparison.sends)),
        (comparison.bump.to_string(), of_bump(comparison.bump)),
    ];
    for ((name, words), (verdict, colour)) in verdict_words(comparison).into_iter().zip(verdicts) {
        let _ = writeln!(
            page,
            "<li><strong class=\"{colour}\">{name}: {verdict}</strong> {}</li>",
            code_spans(words)
        );
    }
    page.push_str("</ul>\n");
    for line in dropped(told.dropped) {
        let _ = writeln!(page, "<p class=\"fair\">{}</p>", escaped(&line));
    }
}

fn section(page: &mut String, group: &RuleChanges<'_>) {
    let lines = fold(group.rule, &group.changes);
    let open = if lines.len() <= OPEN { " open" } else { "" };
    let colour = match group.rule.severity() {
        Severity::Error => "bad",
        Severity::Warning => "fair",
        Severity::Note => "good",
    };
    let severity = group.rule.severity().as_str();
    let _ = writeln!(
        page,
        "<details{open}>\n<summary><code>{}</code> <span class=\"tag {colour}\">{severity}</span> \
         <span class=\"quiet\">{}</span> <span class=\"count\">{}</span></summary>\n<p>{}</p>\n<ul>",
        escaped(group.rule.as_str()),
        escaped(&group.verdicts()),
        group.changes.len(),
        code_spans(group.rule.meaning()),
    );
    lines.iter().for_each(|line| item(page, line));
    page.push_str("</ul>\n</details>\n");
}

fn item(page: &mut String, line: &Line<'_>) {
    let _ = write!(page, "<li><code>{}</code>: {}", escaped(&line.subject), code_spans(&line.sentence));
    if let Some(messages) = line.messages() {
        let _ = write!(page, " <span class=\"quiet\">{}</span>", escaped(&messages));
    }
    if let Some(witness) = line.changes.iter().find_map(|change| witness(change)) {
        let _ = write!(
            page,
            "<br><span class=\"quiet\">no longer valid:</span> <code>{}</code>",
            escaped(&witness)
        );
    }
    page.push_str("</li>\n");
}

fn of_wire(wire: Wire) -> &'static str {
    match wire {
        Wire::Yes => "good",
        Wire::Degraded => "fair",
        Wire::Unknown | Wire::No => "bad",
    }
}

fn of_sends(sends: Sends) -> &'static str {
    match sends {
        Sends::Pass => "good",
        Sends::Unknown => "fair",
        Sends::Refused => "bad",
    }
}

fn of_bump(bump: Bump) -> &'static str {
    match bump {
        Bump::Patch | Bump::Minor => "good",
        Bump::Major => "bad",
    }
}

/// Returns text with its backticked parts as code.
fn code_spans(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    // An odd backtick opens no span.
    if parts.len().is_multiple_of(2) {
        return escaped(text);
    }
    let parts = parts.iter().enumerate().map(|(at, part)| match at % 2 {
        0 => escaped(part),
        _ => format!("<code>{}</code>", escaped(part)),
    });
    parts.collect()
}

/// Returns text that no browser reads as markup, on one line.
fn escaped(text: &str) -> String {
    let text = terminal_text::one_line(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_schema_stays_text() {
        assert_eq!(
            escaped("</script><b a='x'>&\u{202e}\n"),
            "&lt;/script&gt;&lt;b a=&#39;x&#39;&gt;&amp;\\u{202e}\\u{a}"
        );
        assert_eq!(code_spans("`<a>` is `b`"), "<code>&lt;a&gt;</code> is <code>b</code>");
        assert_eq!(code_spans("an odd ` one"), "an odd ` one");
    }
}
