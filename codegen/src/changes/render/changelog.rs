//! The report as an entry of a changelog.

use super::markdown::escaped;
use super::{Told, cut, dropped, fold, groups};
use crate::changes::{Bump, Rule};

/// Lines of one kind that an entry shows before it counts the rest. Lines that matter more than a patch are
/// all shown, and those that break code name all that they are about.
const SOME: usize = 5;

/// Prints an entry in the form of keepachangelog.com, headed by the version and the revision of the new side.
pub fn changelog<'t>(told: impl Into<Told<'t>>) -> String {
    let told = told.into();
    let comparison = told.comparison;
    let version = told.version.unwrap_or("Unreleased");
    let mut text = match told.revision {
        Some(revision) => format!("## [{version}] - {revision}\n"),
        None => format!("## [{version}]\n"),
    };
    text.push_str(&format!(
        "\nWire: {}. Sends: {}. Crate: {}.\n",
        comparison.wire, comparison.sends, comparison.bump
    ));
    let dropped = dropped(told.dropped);
    let lines = dropped.iter().map(|line| format!("- {}\n", escaped(line)));
    text.extend((!dropped.is_empty()).then(|| "\n".to_owned()).into_iter().chain(lines));
    let groups = groups(comparison);
    for section in ["Added", "Changed", "Deprecated", "Removed"] {
        let mut lines = groups.iter().filter(|group| section_of(group.rule) == section).peekable();
        if lines.peek().is_some() {
            text.push_str(&format!("\n### {section}\n\n"));
        }
        for group in lines {
            let breaking = if group.bump == Bump::Major { "**Breaking.** " } else { "" };
            let meaning = escaped(group.rule.meaning());
            let (count, verdicts) = (group.changes.len(), group.verdicts());
            text.push_str(&format!("- {breaking}{meaning} ({count}: {verdicts})\n"));
            let (shown, rest) = cut(fold(group.rule, &group.changes), SOME, Bump::Minor);
            for line in &shown {
                let (subject, sentence) = (escaped(&line.subject), escaped(&line.sentence));
                text.push_str(&format!("  - {subject}: {sentence}\n"));
            }
            let rest: usize = rest.iter().map(|line| line.changes.len()).sum();
            if rest > 0 {
                text.push_str(&format!("  - … and {rest} more\n"));
            }
        }
    }
    text
}

/// Returns the section of a changelog for a kind of change.
fn section_of(rule: Rule) -> &'static str {
    let id = rule.as_str();
    let is_about_values = ["check-", "constant-"].iter().any(|about| id.starts_with(about));
    match id {
        "deprecated" => "Deprecated",
        id if id.ends_with("-added") && !is_about_values => "Added",
        id if id.ends_with("-removed") && !is_about_values => "Removed",
        _ => "Changed",
    }
}
