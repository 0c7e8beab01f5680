use super::{SOME, Told, groups, messages, sentence, word};

/// For a pull request: the verdict, a table of counts, and each rule with its changes, of which long
/// tails are folded.
pub fn markdown<'t>(told: impl Into<Told<'t>>) -> String {
    let told = told.into();
    let comparison = told.comparison;
    let mut text = format!(
        "## Changes of the schemas\n\n**wire: {}** · **crate: {}** · {} changes\n",
        comparison.wire,
        comparison.bump,
        comparison.changes.len()
    );
    let groups = groups(comparison);
    if !groups.is_empty() {
        text.push_str("\n| change | severity | wire | crate | count |\n| --- | --- | --- | --- | ---: |\n");
    }
    for group in &groups {
        let (id, severity) = (group.rule.as_str(), word(group.rule.severity()));
        let count = group.changes.len();
        text.push_str(&format!("| `{id}` | {severity} | {} | {} | {count} |\n", group.wire, group.bump));
    }
    for group in &groups {
        text.push_str(&format!("\n### `{}`\n\n{}\n\n", group.rule.as_str(), escaped(group.rule.meaning())));
        let lines = group.changes.iter().map(|change| {
            let messages = messages(change).map(|messages| format!(" — {messages}")).unwrap_or_default();
            format!(
                "- **{}**: {}{}\n",
                escaped(&change.subject),
                escaped(&sentence(change)),
                escaped(&messages)
            )
        });
        let lines: Vec<String> = lines.collect();
        let (shown, folded) = lines.split_at(lines.len().min(SOME));
        text.push_str(&shown.concat());
        if !folded.is_empty() {
            let count = folded.len();
            text.push_str(&format!(
                "\n<details><summary>… and {count} more</summary>\n\n{}\n</details>\n",
                folded.concat()
            ));
        }
    }
    text
}

/// Text of schemas must not become markup; code spans stay.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    let mut in_code = false;
    for character in text.chars() {
        match character {
            '`' => in_code = !in_code,
            '<' | '>' | '*' | '_' | '[' | ']' | '|' | '#' if !in_code => escaped.push('\\'),
            _ => {}
        }
        escaped.push(if character.is_control() { ' ' } else { character });
    }
    escaped
}
