//! For people at a terminal.

use super::{count, found, headline, name, place, rest, several, summary, unknown_members, unsure};
use crate::audit::{Audit, DeviationKind, Group, Tables};
use crate::terminal_text::one_line;

/// Returns the report as text for a terminal.
pub fn text(audit: &Audit, tables: &Tables) -> String {
    let mut text = format!("{}\n", summary(audit));
    let headline = headline(audit);
    if !headline.is_empty() {
        text.push_str(&format!("{headline}\n"));
    }
    for (id, bodies) in &audit.types {
        text.push_str(&format!("  {bodies:>7}  {}\n", one_line(name(tables, *id))));
    }
    let several = several(audit, tables);
    if !several.is_empty() {
        text.push_str("\nfit several types and are compared with each; `[audit] roots` prefers one:\n");
        several
            .iter()
            .for_each(|(bodies, types)| text.push_str(&format!("  {bodies:>7}  {}\n", one_line(types))));
    }
    for group in audit.groups.iter().filter(|group| group.kind != DeviationKind::UnknownMember) {
        text.push_str(&format!("\n{}", paragraph(tables, group)));
    }
    let unknown = unknown_members(audit, tables);
    if !unknown.is_empty() {
        text.push_str("\nmembers that no schema names, each with its number of bodies; they are kept:\n");
        unknown.iter().for_each(|(schema, members)| text.push_str(&format!("  {schema}: {members}\n")));
    }
    if audit.left_out > 0 {
        let left_out = count(audit.left_out, "deviation", "deviations");
        text.push_str(&format!("\n{left_out} more at other places: there are too many places to list\n"));
    }
    text.push_str(&lists(audit, tables));
    text
}

fn paragraph(tables: &Tables, group: &Group) -> String {
    let kind = group.kind.as_str();
    let times = count(group.count, "time", "times");
    let bodies = count(group.bodies, "body", "bodies");
    let example = &group.example;
    let mut text = format!("{kind}  {}\n", one_line(&place(tables, group)));
    text.push_str(&format!(
        "    {times} in {bodies}; expected {}; found {}\n",
        one_line(&group.expected),
        found(group)
    ));
    if !group.values.is_empty() {
        let values: Vec<String> = group.values.iter().map(|value| format!("{value:?}")).collect();
        text.push_str(&format!("    values: {}\n", values.join(", ")));
    }
    let path = if example.path.is_empty() { "the root" } else { &example.path };
    let (source, path) = (one_line(&example.source), one_line(path));
    text.push_str(&format!("    first in {source}: {path} is {}\n", example.found));
    text
}

/// Bodies that no type takes, and such as cannot be read.
fn lists(audit: &Audit, tables: &Tables) -> String {
    let mut text = String::new();
    if audit.unsure.count > 0 {
        text.push_str(
            "\nunsure, with too few members to choose by; `--as` or `[audit] roots` gives a type:\n",
        );
        unsure(audit, tables).iter().for_each(|(source, candidates)| {
            text.push_str(&format!("  {}: {}\n", one_line(source), one_line(candidates)));
        });
        more(&mut text, rest(audit.unsure.count, audit.unsure.first.len()));
    }
    let (unmatched, malformed) = (&audit.unmatched, &audit.malformed);
    if unmatched.count > 0 {
        text.push_str("\nmatch no type; `--as` gives them one:\n");
        unmatched.first.iter().for_each(|source| text.push_str(&format!("  {}\n", one_line(source))));
        more(&mut text, rest(unmatched.count, unmatched.first.len()));
    }
    if malformed.count > 0 {
        text.push_str("\ncould not be read:\n");
        for one in &malformed.first {
            let column = if one.column > 0 { format!(":{}", one.column) } else { String::new() };
            text.push_str(&format!("  {}{column}: {}\n", one_line(&one.source), one_line(&one.why)));
        }
        more(&mut text, rest(malformed.count, malformed.first.len()));
    }
    text
}

fn more(text: &mut String, rest: Option<u64>) {
    if let Some(rest) = rest {
        text.push_str(&format!("  … and {rest} more\n"));
    }
}
