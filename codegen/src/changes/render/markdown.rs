//! The report as Markdown, for a pull request.

use super::{Line, RuleChanges, SOME, Told, counted, dropped, fold, groups, verdict_words, witness};

/// GitHub refuses the text of a pull request that is longer than 65,536 characters; some are left for
/// what people write around it.
const MOST: usize = 60_000;

/// Prints the verdicts, a table of counts, and each rule with its changes, for a pull request. Long lists are folded,
/// and only counted if the text would become too long for GitHub.
pub fn markdown<'t>(told: impl Into<Told<'t>>) -> String {
    let told = told.into();
    let comparison = told.comparison;
    let mut text = String::from("## Changes of the schemas\n\n");
    let revision = told.revision.map(|revision| format!("revision {} · ", escaped(revision)));
    let version = match (told.version, told.old_version) {
        (Some(version), Some(old)) => format!(" · version {old} becomes {version}"),
        _ => String::new(),
    };
    text.push_str(&format!(
        "{}**wire: {}** · **sends: {}** · **crate: {}** · {}{version}\n",
        revision.filter(|_| told.old_version.is_some()).unwrap_or_default(),
        comparison.wire,
        comparison.sends,
        comparison.bump,
        counted(comparison.changes.len(), "change"),
    ));
    let groups = groups(comparison);
    if groups.is_empty() {
        text.push_str(&drops(&told));
        return text;
    }
    let words = verdict_words(comparison).map(|(verdict, words)| format!("- {verdict}: {words}\n"));
    text.push_str(&format!("\n{}", words.concat()));
    text.push_str(&drops(&told));
    text.push_str(
        "\n| change | severity | wire | sends | crate | count |\n| --- | --- | --- | --- | --- | ---: |\n",
    );
    for group in &groups {
        let (id, severity, count) =
            (group.rule.as_str(), group.rule.severity().as_str(), group.changes.len());
        let [wire, sends, bump] = group.ranges();
        text.push_str(&format!("| `{id}` | {severity} | {wire} | {sends} | {bump} | {count} |\n"));
    }
    let sections: Vec<Section> = groups.iter().map(Section::of).collect();
    // First lines of all rules go before tails of any.
    let mut left = MOST.saturating_sub(text.len() + sections.iter().map(Section::least).sum::<usize>());
    for section in &sections {
        text.push_str(&section.within(&mut left));
    }
    text
}

fn drops(told: &Told<'_>) -> String {
    if told.dropped.is_empty() {
        return String::new();
    }
    let lines = dropped(told.dropped);
    let lines: String = lines.iter().map(|line| format!("- {}\n", escaped(line))).collect();
    format!("\n{lines}")
}

/// The part of the report about one rule.
struct Section {
    head: String,
    shown: String,
    /// Lines with the number of their changes.
    tail: Vec<(String, usize)>,
}

impl Section {
    fn of(group: &RuleChanges<'_>) -> Section {
        let lines = fold(group.rule, &group.changes);
        let written = |line: &Line<'_>| {
            let messages = line.messages().map(|messages| format!(" — {messages}")).unwrap_or_default();
            let (subject, sentence) = (escaped(&line.subject), escaped(&line.sentence));
            let witness = line.changes.iter().find_map(|change| witness(change));
            let witness =
                witness.map(|witness| format!("; no longer valid: {}", code(&witness))).unwrap_or_default();
            format!("- **{subject}**: {sentence}{}{witness}\n", escaped(&messages))
        };
        let (shown, tail) = lines.split_at(lines.len().min(SOME));
        Section {
            head: format!("\n### `{}`\n\n{}\n\n", group.rule.as_str(), escaped(group.rule.meaning())),
            shown: shown.iter().map(written).collect(),
            tail: tail.iter().map(|line| (written(line), line.changes.len())).collect(),
        }
    }

    /// Returns the length of what is always there.
    fn least(&self) -> usize {
        self.head.len() + self.shown.len() + if self.tail.is_empty() { 0 } else { 160 }
    }

    /// Returns the text, with as much of the tail as fits into what is `left`.
    fn within(&self, left: &mut usize) -> String {
        let mut text = format!("{}{}", self.head, self.shown);
        let all: usize = self.tail.iter().map(|(_, count)| count).sum();
        if all == 0 {
            return text;
        }
        let fits = |(line, _): &&(String, usize)| {
            let fits = line.len() <= *left;
            *left -= if fits { line.len() } else { *left };
            fits
        };
        let folded: Vec<&(String, usize)> = self.tail.iter().take_while(fits).collect();
        let rest = all - folded.iter().map(|(_, count)| count).sum::<usize>();
        if folded.is_empty() {
            text.push_str(&format!("- … and {rest} more\n"));
            return text;
        }
        text.push_str(&format!("\n<details><summary>… and {all} more</summary>\n\n"));
        folded.iter().for_each(|(line, _)| text.push_str(line));
        if rest > 0 {
            text.push_str(&format!("- … and {rest} more\n"));
        }
        text.push_str("\n</details>\n");
        text
    }
}

/// Writes text as a code span.
fn code(text: &str) -> String {
    if text.contains('`') { escaped(text) } else { format!("`{text}`") }
}

/// Returns text of schemas with its markup escaped, except for code spans.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    // An odd backtick opens no span.
    let spans = text.matches('`').count().is_multiple_of(2);
    let mut in_code = false;
    for character in text.chars() {
        match character {
            '`' if spans => in_code = !in_code,
            '`' | '<' | '>' | '*' | '_' | '[' | ']' | '|' | '#' | '\\' | '&' | '~' if !in_code => {
                escaped.push('\\');
            }
            // Nobody is called, nor an issue referred to.
            '@' if !in_code => {
                escaped.push_str("@\u{200b}");
                continue;
            }
            _ => {}
        }
        escaped.push(if character.is_control() { ' ' } else { character });
    }
    escaped
}
