//! The report as annotations of GitHub.

use super::{Told, dropped, groups, sentence, verdict, witness};
use crate::diagnose::Severity;
use crate::diagnose::render::github::data;
use crate::terminal_text::{lines, log, one_line};

/// Prints one annotation for each rule that matters: GitHub shows at most ten of a kind.
pub fn github<'t>(told: impl Into<Told<'t>>) -> String {
    let told = told.into();
    let comparison = told.comparison;
    let mut text = format!("{}\n", verdict(comparison));
    for line in dropped(told.dropped) {
        text.push_str(&log(&format!("{line}\n")));
    }
    for group in groups(comparison) {
        let severity = group.rule.severity();
        if severity == Severity::Note {
            continue;
        }
        let mut body = format!("{} ({})", group.rule.meaning(), group.verdicts());
        for change in group.changes.iter().take(5) {
            body.push_str(&format!(
                "
{}: {}",
                one_line(&change.subject),
                one_line(&sentence(change))
            ));
            if let Some(witness) = witness(change) {
                body.push_str(&format!(
                    "
  no longer valid: {}",
                    one_line(&witness)
                ));
            }
        }
        if group.changes.len() > 5 {
            body.push_str(&format!("\n… and {} more", group.changes.len() - 5));
        }
        let body = data(&lines(&body));
        text.push_str(&format!("::{} title={}::{body}\n", severity.as_str(), group.rule.as_str()));
    }
    text
}
