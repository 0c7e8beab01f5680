use super::{Told, dropped, groups, sentence, verdict, witness, word};
use crate::diagnose::Severity;

/// For GitHub: one annotation for each rule that matters, since it shows ten of a kind at most.
pub fn github<'t>(told: impl Into<Told<'t>>) -> String {
    let told = told.into();
    let comparison = told.comparison;
    let mut text = format!("{}\n", verdict(comparison));
    for line in dropped(told.dropped) {
        text.push_str(&format!("{line}\n"));
    }
    for group in groups(comparison) {
        let severity = group.rule.severity();
        if severity == Severity::Note {
            continue;
        }
        let mut body = format!("{} ({})", group.rule.meaning(), group.verdicts());
        for change in group.changes.iter().take(5) {
            body.push_str(&format!("\n{}: {}", change.subject, sentence(change)));
            if let Some(witness) = witness(change) {
                body.push_str(&format!("\n  no longer valid: {witness}"));
            }
        }
        if group.changes.len() > 5 {
            body.push_str(&format!("\n… and {} more", group.changes.len() - 5));
        }
        let body = body.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
        text.push_str(&format!("::{} title={}::{body}\n", word(severity), group.rule.as_str()));
    }
    text
}
