//! The name that a misspelled one may have been meant for.

/// Returns the help text that offers the names closest to `wanted`, or `None` if no name is close.
pub(super) fn did_you_mean<'n>(wanted: &str, names: impl IntoIterator<Item = &'n str>) -> Option<String> {
    let quoted: Vec<_> = nearest(wanted, names).into_iter().map(|name| format!("`{name}`")).collect();
    (!quoted.is_empty()).then(|| format!("did you mean {}?", quoted.join(" or ")))
}

/// The most names that are suggested.
const OFFERED: usize = 3;

/// Returns the closest names, closest first. A third of the letters may differ, and two in short names.
fn nearest<'n>(wanted: &str, names: impl IntoIterator<Item = &'n str>) -> Vec<&'n str> {
    let wanted: Vec<char> = wanted.to_lowercase().chars().collect();
    let allowed = (wanted.len() / 3).max(2).min(wanted.len().saturating_sub(1));
    let mut close: Vec<_> = names
        .into_iter()
        .map(|name| (distance(&wanted, &name.to_lowercase().chars().collect::<Vec<_>>()), name))
        .filter(|(distance, _)| *distance <= allowed)
        .collect();
    close.sort_unstable();
    close.truncate(OFFERED);
    close.into_iter().map(|(_, name)| name).collect()
}

/// Returns the number of letters to add, remove or replace that turns `a` into `b` (Levenshtein).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(from != to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_found_whatever_its_case() {
        let names = ["Assistant", "AssistantDraft", "Squad"];
        assert_eq!(did_you_mean("asistant", names), Some("did you mean `Assistant`?".to_owned()));
        assert_eq!(did_you_mean("Weather", names), None);
        assert_eq!(did_you_mean("", ["A"]), None);
    }

    #[test]
    fn the_closest_names_come_first() {
        assert_eq!(nearest("Carts", ["Cards", "Cart", "Carets"]), ["Cards", "Carets", "Cart"]);
    }

    #[test]
    fn distance_counts_letters() {
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        assert_eq!(distance(&chars("kitten"), &chars("sitting")), 3);
        assert_eq!(distance(&chars(""), &chars("abc")), 3);
    }
}
