//! For people at a terminal.

use super::report_item::{ReportItem, report_items};
use super::{UNKNOWN_HEADING, headline, kinds, name, next_steps, rest, several, several_heading, summary};
use super::{times, types_heading, uncompared, unknown_members};
use crate::audit::{Audit, Tables};
use crate::terminal_text::one_line;

/// Returns the report as text for a terminal.
pub fn text(audit: &Audit, tables: &Tables) -> String {
    let mut text = format!("{}\n", summary(audit));
    let headline = headline(audit);
    if !headline.is_empty() {
        text.push_str(&format!("{headline}\n"));
    }
    for (kind, total) in kinds(audit) {
        text.push_str(&format!("  {:<16}  {}\n", kind.as_str(), times(kind, total)));
    }
    if !audit.types.is_empty() {
        text.push_str(&format!("\n{}:\n", types_heading(audit)));
    }
    for (id, bodies) in &audit.types {
        text.push_str(&format!("  {bodies:>7}  {}\n", one_line(name(tables, *id))));
    }
    let several = several(audit, tables);
    if !several.is_empty() {
        text.push_str(&format!("\n{}:\n", several_heading(audit)));
        several
            .iter()
            .for_each(|(bodies, types)| text.push_str(&format!("  {bodies:>7}  {}\n", one_line(types))));
    }
    for item in report_items(audit) {
        text.push_str(&format!("\n{}", paragraph(tables, &item)));
    }
    let unknown = unknown_members(audit, tables);
    if !unknown.is_empty() {
        text.push_str(&format!("\n{UNKNOWN_HEADING}:\n"));
        unknown.iter().for_each(|(schema, members)| {
            text.push_str(&format!("  {}: {}\n", one_line(schema), one_line(members)));
        });
    }
    text.push_str(&lists(audit, tables));
    let next = next_steps(audit);
    if !next.is_empty() {
        text.push_str(&format!("\n{}\n", next.join("\n")));
    }
    text
}

fn paragraph(tables: &Tables, item: &ReportItem<'_>) -> String {
    let kind = item.first().kind.as_str();
    let mut text = format!("{kind}  {}\n", one_line(&item.place(tables)));
    text.push_str(&format!("    {}; {}\n", one_line(&item.sentence(tables)), item.effect()));
    let values = &item.first().values;
    if !values.is_empty() {
        let values: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
        text.push_str(&format!("    values: {}\n", values.join(", ")));
    }
    let (source, example) = item.example();
    text.push_str(&format!("    first in {}: {}\n", one_line(&source), one_line(&example)));
    text
}

/// Returns the lists of bodies that are compared with nothing.
fn lists(audit: &Audit, tables: &Tables) -> String {
    let mut text = String::new();
    for list in uncompared(audit, tables) {
        text.push_str(&format!("\n{}:\n", list.heading));
        for (source, about) in &list.lines {
            let about = if about.is_empty() { String::new() } else { format!(": {}", one_line(about)) };
            text.push_str(&format!("  {}{about}\n", one_line(source)));
        }
        if let Some(rest) = rest(list.count, list.lines.len()) {
            text.push_str(&format!("  … and {rest} more\n"));
        }
    }
    text
}
