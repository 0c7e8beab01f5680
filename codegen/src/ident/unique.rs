//! Names for several texts that may not clash with each other.

use super::spell::spelled;
use foldhash::{HashMap, HashSet, HashSetExt};

/// Returns a name for each of `texts`, all different and none of `taken`.
///
/// Each text gets `name(text)` if no other text gets that name, and `…Value` if the name is taken. Texts that differ
/// only in case are distinguished by their case (`AsteriaLower`), others by spelling out their symbols
/// (`FooHyphenBar`), and if that is not enough, by the code points of their characters.
pub(crate) fn unique(texts: &[&str], taken: &[&str], name: fn(&str) -> String) -> Vec<String> {
    if texts.is_empty() {
        return Vec::new();
    }
    let mut names: Vec<String> = texts.iter().map(|text| name(text)).collect();
    let is_taken: HashSet<&str> = taken.iter().copied().collect();
    for (text, given) in texts.iter().zip(&mut names) {
        if is_taken.contains(given.as_str()) {
            *given = name(&format!("{text} value"));
        }
    }
    for rename in [by_case, by_symbols, by_code_points] {
        for at in clashing(&names, taken) {
            names[at] = rename(texts[at], &names, at, name);
        }
    }
    // Only texts that are the same are left: they are distinguished by their order.
    let clashing = clashing(&names, taken);
    let mut given: HashSet<String> =
        if clashing.is_empty() { HashSet::new() } else { names.iter().cloned().collect() };
    for (before, at) in clashing.into_iter().enumerate() {
        let mut free = (before + 2..).map(|count| name(&format!("{} {count}", texts[at])));
        names[at] = free.find(|free| given.insert(free.clone())).unwrap_or_default();
    }
    names
}

/// Returns the positions of names that clash.
fn clashing(names: &[String], taken: &[&str]) -> Vec<usize> {
    let mut count: HashMap<&str, usize> = taken.iter().map(|name| (*name, 1)).collect();
    for name in names {
        *count.entry(name).or_default() += 1;
    }
    (0..names.len()).filter(|at| count[names[*at].as_str()] > 1).collect()
}

fn by_case(text: &str, names: &[String], at: usize, name: fn(&str) -> String) -> String {
    let letters = || text.chars().filter(|char| char.is_alphabetic());
    let case = match () {
        () if letters().count() == 0 => return names[at].clone(),
        () if letters().all(char::is_lowercase) => "lower",
        () if letters().all(char::is_uppercase) => "upper",
        () => return names[at].clone(),
    };
    name(&format!("{text} {case}"))
}

fn by_symbols(text: &str, _names: &[String], _at: usize, name: fn(&str) -> String) -> String {
    name(&spelled(text))
}

fn by_code_points(text: &str, _names: &[String], _at: usize, name: fn(&str) -> String) -> String {
    let points: String = text.chars().map(|char| format!(" u{:x}", u32::from(char))).collect();
    name(&format!("{} {points}", text.chars().filter(|char| char.is_alphanumeric()).collect::<String>()))
}

#[cfg(test)]
mod tests {
    use super::super::{field_name, type_name, variant_name};
    use super::*;

    #[test]
    fn clashes_are_settled_by_case_then_symbols() {
        assert_eq!(unique(&["asteria", "Asteria"], &[], type_name), ["AsteriaLower", "Asteria"]);
        assert_eq!(unique(&["a-b", "a_b"], &[], type_name), ["AHyphenB", "AUnderscoreB"]);
        assert_eq!(unique(&["fooBar", "foo_bar"], &[], field_name), ["foo_bar", "foo_bar_lower"]);
        assert_eq!(unique(&["unknown"], &["Unknown"], variant_name), ["UnknownValue"]);
        let same = unique(&["Tuple", "Tuple", "Tuple 2"], &[], variant_name);
        let distinct: std::collections::HashSet<_> = same.iter().collect();
        assert_eq!(distinct.len(), 3, "{same:?}");
        let odd = unique(&["aB", "AB", "Ab", "ab", "a b", "a  b"], &[], type_name);
        let distinct: std::collections::HashSet<_> = odd.iter().collect();
        assert_eq!(distinct.len(), odd.len(), "{odd:?}");
    }
}
