//! Turns a plural into the name of one of the things.
//!
//! ```text
//! costs -> cost    messageAddresses -> messageAddress    status -> none    toolCallList -> toolCall    eventsAllowed -> event
//! ```

/// Plurals that no rule below covers, with their singulars.
const IRREGULAR: &[(&str, &str)] = &[
    ("aliases", "alias"),
    ("analyses", "analysis"),
    ("axes", "axis"),
    ("biases", "bias"),
    ("bonuses", "bonus"),
    ("buses", "bus"),
    ("caches", "cache"),
    ("campuses", "campus"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("criteria", "criterion"),
    ("halves", "half"),
    ("indices", "index"),
    ("leaves", "leaf"),
    ("lenses", "lens"),
    ("matrices", "matrix"),
    ("men", "man"),
    ("movies", "movie"),
    ("people", "person"),
    ("quizzes", "quiz"),
    ("shelves", "shelf"),
    ("shoes", "shoe"),
    ("statuses", "status"),
    ("ties", "tie"),
    ("vertices", "vertex"),
    ("viruses", "virus"),
    ("women", "woman"),
];

/// Words that end like a plural and are none, or are their own plural.
const NO_PLURALS: &[&str] = &[
    "always",
    "analytics",
    "aws",
    "bus",
    "canvas",
    "chaos",
    "css",
    "dns",
    "focus",
    "gas",
    "gps",
    "https",
    "js",
    "kubernetes",
    "lens",
    "news",
    "pos",
    "series",
    "sms",
    "species",
    "tls",
    "yes",
];

/// Participles behind a plural.
const PARTICIPLES: &[&str] =
    &["allowed", "disabled", "enabled", "excluded", "included", "required", "supported"];

/// Returns `text` with its last word in the singular; `None` if that is no plural.
///
/// What is done with all of them is left out: one of `formattersEnabled` is a `formatter`.
pub(crate) fn singular(text: &str) -> Option<String> {
    let text = &*super::acronyms::as_words(text);
    let is_participle = |text: &&str| PARTICIPLES.iter().any(|word| text.eq_ignore_ascii_case(word));
    let at = text.rfind(|char: char| char.is_ascii_uppercase() || matches!(char, '_' | '-' | ' '));
    if let Some(at) =
        at.filter(|at| is_participle(&text[*at..].trim_start_matches(['_', '-', ' '])) && *at > 0)
    {
        return singular(&text[..at]);
    }
    let start = text.char_indices().rev().find(|(_, char)| !char.is_ascii_lowercase());
    let start =
        start.map_or(0, |(at, char)| if char.is_ascii_uppercase() { at } else { at + char.len_utf8() });
    let (before, last) = text.split_at(start);
    let word = last.to_ascii_lowercase();
    if matches!(word.as_str(), "list" | "array") && !before.is_empty() {
        let before = before.trim_end_matches(['_', '-', ' ', '.']);
        return Some(singular(before).unwrap_or_else(|| before.to_owned()));
    }
    let one = of_word(&word)?;
    let is_capital = last.starts_with(|char: char| char.is_ascii_uppercase());
    let one = if is_capital { one[..1].to_ascii_uppercase() + &one[1..] } else { one };
    Some(format!("{before}{one}"))
}

fn of_word(word: &str) -> Option<String> {
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return Some((*one).to_owned());
    }
    let is_plural = word.len() > 2
        && word.ends_with('s')
        && !["ss", "us", "is"].iter().any(|end| word.ends_with(end))
        && !NO_PLURALS.contains(&word);
    if !is_plural {
        return None;
    }
    let without = |count: usize| word[..word.len() - count].to_owned();
    let is_any = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    Some(match () {
        () if is_any(&["ies"]) => format!("{}y", without(3)),
        () if is_any(&["sses", "shes", "ches", "xes", "zzes", "oes"]) => without(2),
        () => without(1),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_have_a_singular() {
        let cases = [
            ("costs", "cost"),
            ("messageAddresses", "messageAddress"),
            ("Policies", "Policy"),
            ("tool_calls", "tool_call"),
            ("toolWithToolCallList", "toolWithToolCall"),
            ("responses", "response"),
            ("matches", "match"),
            ("boxes", "box"),
            ("indices", "index"),
            ("userStatuses", "userStatus"),
            ("voices", "voice"),
            ("docURLs", "docUrl"),
            ("formattersEnabled", "formatter"),
            ("events_allowed", "event"),
        ];
        for (many, one) in cases {
            assert_eq!(singular(many).as_deref(), Some(one), "{many}");
        }
        for none in [
            "status",
            "address",
            "data",
            "news",
            "do",
            "sms",
            "analysis",
            "item",
            "list",
            "s",
            "",
            "enabled",
            "isEnabled",
        ] {
            assert_eq!(singular(none), None, "{none}");
        }
    }
}
