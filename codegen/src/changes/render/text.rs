use super::{SOME, Told, groups, messages, sentence, verdict, word};

/// For a terminal: the verdict, then each rule with its changes; `all` of them, or the first few.
pub fn text<'t>(told: impl Into<Told<'t>>, all: bool) -> String {
    let told = told.into();
    let comparison = told.comparison;
    let mut text = format!("{}\n", verdict(comparison));
    let most = if all { usize::MAX } else { SOME };
    for group in groups(comparison) {
        let severity = word(group.rule.severity());
        text.push_str(&format!(
            "\n{severity}[{}] {} (wire {}, crate {})\n",
            group.rule.as_str(),
            group.changes.len(),
            group.wire,
            group.bump
        ));
        for change in group.changes.iter().take(most) {
            text.push_str(&format!("  {}: {}\n", change.subject, sentence(change)));
            if let Some(messages) = messages(change) {
                text.push_str(&format!("      {messages}\n"));
            }
            if all {
                for (word, address) in [("old", &change.old), ("new", &change.new)] {
                    let line = address.iter().map(|address| format!("      {word}: {address}\n"));
                    text.extend(line);
                }
            }
        }
        let rest = group.changes.len().saturating_sub(most);
        if rest > 0 {
            text.push_str(&format!("  … and {rest} more; `--verbose` shows all\n"));
        }
    }
    text
}
