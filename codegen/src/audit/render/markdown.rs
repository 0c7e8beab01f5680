//! For issues and pull requests.

use super::{found, headline, name, place, rest, several, summary, unknown_members, unsure};
use crate::audit::{Audit, DeviationKind, Tables};
use crate::terminal_text::one_line;

/// Returns the report as Markdown.
pub fn markdown(audit: &Audit, tables: &Tables) -> String {
    let mut text = format!("# Audit\n\n{}.\n", summary(audit));
    let headline = headline(audit);
    if !headline.is_empty() {
        text.push_str(&format!("\nSummary: {headline}.\n"));
    }
    if !audit.types.is_empty() {
        text.push_str("\n| type | bodies |\n| --- | --: |\n");
        for (id, bodies) in &audit.types {
            text.push_str(&format!("| {} | {bodies} |\n", code(name(tables, *id))));
        }
    }
    let several = several(audit, tables);
    if !several.is_empty() {
        text.push_str("\n## Fit several types\n\n| types | bodies |\n| --- | --: |\n");
        several
            .iter()
            .for_each(|(bodies, types)| text.push_str(&format!("| {} | {bodies} |\n", code(types))));
    }
    let unknown = unknown_members(audit, tables);
    if audit.groups.iter().any(|group| group.kind != DeviationKind::UnknownMember) {
        text.push_str("\n## Deviations\n\n");
        text.push_str("| kind | place | bodies | times | expected | found | first in |\n");
        text.push_str("| --- | --- | --: | --: | --- | --- | --- |\n");
        for group in audit.groups.iter().filter(|group| group.kind != DeviationKind::UnknownMember) {
            let example = format!("{} {}", group.example.source, group.example.path);
            text.push_str(&format!(
                "| {} | {} | {} | {} | {} | {} | {} |\n",
                group.kind.as_str(),
                code(&place(tables, group)),
                group.bodies,
                group.count,
                code(&group.expected),
                found_with_values(group),
                code(example.trim_end()),
            ));
        }
    }
    if !unknown.is_empty() {
        text.push_str("\n## Members that no schema names\n\n| schema | members, each with its number of bodies |\n| --- | --- |\n");
        for (schema, members) in &unknown {
            text.push_str(&format!("| {} | {} |\n", code(schema), code(members)));
        }
    }
    if audit.left_out > 0 {
        text.push_str(&format!("\n{} more deviations at places that found no room.\n", audit.left_out));
    }
    let unsure = unsure(audit, tables);
    let unsure = unsure.iter().map(|(source, candidates)| format!("{}: {}", code(source), code(candidates)));
    section(&mut text, "Unsure of the type", &unsure.collect::<Vec<_>>(), audit.unsure.count);
    let unmatched: Vec<String> = audit.unmatched.first.iter().map(|source| code(source)).collect();
    section(&mut text, "Match no type", &unmatched, audit.unmatched.count);
    let malformed =
        audit.malformed.first.iter().map(|one| format!("{}: {}", code(&one.source), code(&one.why)));
    section(&mut text, "Could not be read", &malformed.collect::<Vec<_>>(), audit.malformed.count);
    text
}

fn found_with_values(group: &crate::audit::Group) -> String {
    let values = group.values.iter().map(|value| code(&format!("{value:?}")));
    std::iter::once(found(group)).chain(values).collect::<Vec<_>>().join(", ")
}

fn section(text: &mut String, title: &str, lines: &[String], count: u64) {
    if count == 0 {
        return;
    }
    text.push_str(&format!("\n## {title}\n\n"));
    lines.iter().for_each(|line| text.push_str(&format!("- {line}\n")));
    if let Some(rest) = rest(count, lines.len()) {
        text.push_str(&format!("- … and {rest} more\n"));
    }
}

/// Returns the text as code, in a cell of a table.
fn code(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("`{}`", one_line(text).replace('`', "'").replace('|', "\\|"))
}
