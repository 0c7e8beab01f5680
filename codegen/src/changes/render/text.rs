//! The report as text, for a terminal.

use super::{
    Change, Line, RuleChanges, SOME, Told, counts, cut, dropped, fold, groups, messages, sentence, verdict,
    verdict_words, witness,
};
use crate::changes::Bump;
use crate::terminal_text::one_line;

/// Prints the verdicts, then each rule with its changes. `all` prints every change with its addresses; otherwise
/// equal sentences share a line, and of many lines only the first are printed.
pub fn text<'t>(told: impl Into<Told<'t>>, all: bool) -> String {
    let told = told.into();
    let mut text = format!("{}\n", verdict(told.comparison));
    if let Some((version, old)) = told.version.zip(told.old_version) {
        text.push_str(&format!("version: {old} becomes {version}\n"));
    }
    if !all && !told.comparison.changes.is_empty() {
        for (verdict, words) in verdict_words(told.comparison) {
            text.push_str(&format!("  {verdict}: {words}\n"));
        }
        text.push_str(&format!("  {}\n", counts(told.comparison)));
    }
    for line in dropped(told.dropped) {
        text.push_str(&format!("  {line}\n"));
    }
    for group in groups(told.comparison) {
        text.push_str(&format!(
            "\n{}[{}] {} ({})\n",
            group.rule.severity().as_str(),
            group.rule.as_str(),
            group.changes.len(),
            group.verdicts()
        ));
        if all {
            group.changes.iter().for_each(|change| text.push_str(&whole(change)));
        } else {
            text.push_str(&folded(&group));
        }
    }
    text
}

fn whole(change: &Change) -> String {
    let mut text = format!("  {}: {}\n", one_line(&change.subject), one_line(&sentence(change)));
    if let Some(messages) = messages(change) {
        text.push_str(&format!("      {}\n", one_line(&messages)));
    }
    for (word, address) in [("old", &change.old), ("new", &change.new)] {
        let line =
            address.iter().map(|address| format!("      {word}: {}\n", one_line(&address.to_string())));
        text.extend(line);
    }
    if let Some(witness) = witness(change) {
        text.push_str(&format!("      no longer valid: {}\n", one_line(&witness)));
    }
    text
}

fn folded(group: &RuleChanges<'_>) -> String {
    let (some, rest) = cut(fold(group.rule, &group.changes), SOME, Bump::Major);
    let shown = |line: &Line<'_>| {
        let messages = line.messages().map(|messages| format!(" ({messages})")).unwrap_or_default();
        let witness = line.changes.iter().find_map(|change| witness(change));
        let witness = witness.map(|witness| {
            format!(
                "      no longer valid: {}
",
                one_line(&witness)
            )
        });
        let shown = format!("{}: {}{messages}", line.subject, line.sentence);
        format!(
            "  {}
{}",
            one_line(&shown),
            witness.unwrap_or_default()
        )
    };
    let mut text: String = some.iter().map(shown).collect();
    let rest: usize = rest.iter().map(|line| line.changes.len()).sum();
    if rest > 0 {
        text.push_str(&format!("  … and {rest} more; `--verbose` shows all\n"));
    }
    text
}
