use super::document::Document;
use super::nearest;
use crate::diagnose::{Code, Diagnostic, Report};

/// Returns the names of the components that `roots` select, in the document's order; all of them if
/// `roots` is empty. In a root, `*` stands for any run of characters. A root that selects
/// nothing is reported.
pub fn select(document: &Document, roots: &[String], report: &mut Report) -> Vec<String> {
    let names = || document.components.keys().map(String::as_str);
    for root in roots {
        if !names().any(|name| matches(root, name)) {
            report.push(no_such_root(document, root, names()));
        }
    }
    names()
        .filter(|name| roots.is_empty() || roots.iter().any(|root| matches(root, name)))
        .map(str::to_owned)
        .collect()
}

fn no_such_root<'n>(document: &Document, root: &str, names: impl Iterator<Item = &'n str>) -> Diagnostic {
    let message = format!("no component is named `{root}`");
    let diagnostic = Diagnostic::new(Code::NoSuchRoot, document.address.clone(), message);
    match nearest::did_you_mean(&root.replace('*', ""), names) {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// Returns whether `name` is of the form `pattern`, in which `*` stands for any run of characters.
pub(crate) fn matches(pattern: &str, name: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(mut rest) = name.strip_prefix(head) else {
        return false;
    };
    let mut pieces: Vec<&str> = tail.split('*').collect();
    let last = pieces.pop().unwrap_or_default();
    for piece in pieces {
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_run_of_characters() {
        for (pattern, name) in [
            ("A", "A"),
            ("*", ""),
            ("A*", "A"),
            ("A*", "AB"),
            ("*A", "BA"),
            ("A*B*C", "AxByC"),
            ("a**b", "ab"),
        ] {
            assert!(matches(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in
            [("A", "AB"), ("A*", "BA"), ("*A", "AB"), ("AB*BA", "ABA"), ("A*B*C", "AxC"), ("a", "A")]
        {
            assert!(!matches(pattern, name), "{pattern} {name}");
        }
    }
}
