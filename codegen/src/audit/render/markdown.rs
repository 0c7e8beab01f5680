//! For issues and pull requests.

use super::report_item::{ReportItem, report_items};
use super::{UNKNOWN_HEADING, headline, kinds, name, next_steps, rest, several, several_heading, summary};
use super::{times, types_heading, uncompared, unknown_members};
use crate::audit::{Audit, Tables};
use crate::terminal_text::one_line;

/// Returns the report as Markdown.
pub fn markdown(audit: &Audit, tables: &Tables) -> String {
    let mut text = format!("# Audit\n\n{}.\n", summary(audit));
    let headline = headline(audit);
    if !headline.is_empty() {
        text.push_str(&format!("{}.\n\n| kind | deviations |\n| --- | --- |\n", capitalized(&headline)));
        for (kind, total) in kinds(audit) {
            text.push_str(&format!("| {} | {} |\n", kind.as_str(), times(kind, total)));
        }
    }
    if !audit.types.is_empty() {
        text.push_str(&format!("\n{}:\n\n", capitalized(types_heading(audit))));
        text.push_str("| type | bodies |\n| --- | --: |\n");
        for (id, bodies) in &audit.types {
            text.push_str(&format!("| {} | {bodies} |\n", code(name(tables, *id))));
        }
    }
    let several = several(audit, tables);
    if !several.is_empty() {
        text.push_str(&format!("\n{}:\n\n", several_heading(audit)));
        text.push_str("| types | bodies |\n| --- | --: |\n");
        several
            .iter()
            .for_each(|(bodies, types)| text.push_str(&format!("| {} | {bodies} |\n", code(types))));
    }
    let items = report_items(audit);
    if !items.is_empty() {
        text.push_str("\n## Deviations\n\n");
        text.push_str("| kind | place | finding | effect | first in |\n");
        text.push_str("| --- | --- | --- | --- | --- |\n");
        items.iter().for_each(|item| text.push_str(&row(tables, item)));
    }
    let unknown = unknown_members(audit, tables);
    if !unknown.is_empty() {
        text.push_str(&format!("\n## Unknown members\n\n{}:\n\n", capitalized(UNKNOWN_HEADING)));
        text.push_str("| schema | members |\n| --- | --- |\n");
        for (schema, members) in &unknown {
            text.push_str(&format!("| {} | {} |\n", code(schema), code(members)));
        }
    }
    for list in uncompared(audit, tables) {
        text.push_str(&format!("\n{}:\n\n", list.heading));
        for (source, about) in &list.lines {
            let about = if about.is_empty() { String::new() } else { format!(": {}", code(about)) };
            text.push_str(&format!("- {}{about}\n", code(source)));
        }
        if let Some(rest) = rest(list.count, list.lines.len()) {
            text.push_str(&format!("- … and {rest} more\n"));
        }
    }
    for step in next_steps(audit) {
        text.push_str(&format!("\n{}.\n", capitalized(&step)));
    }
    text
}

fn row(tables: &Tables, item: &ReportItem<'_>) -> String {
    let values = item.first().values.iter().map(|value| format!(", {}", code(&format!("{value:?}"))));
    let (source, example) = item.example();
    format!(
        "| {} | {} | {}{} | {} | {} |\n",
        item.first().kind.as_str(),
        code(&item.place(tables)),
        code(&item.sentence(tables)),
        values.collect::<String>(),
        item.effect(),
        code(&format!("{source}: {example}")),
    )
}

fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// Returns the text as code, in a cell of a table.
fn code(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("`{}`", one_line(text).replace('`', "'").replace('|', "\\|"))
}
